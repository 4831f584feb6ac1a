import type { Text } from '../domain/text';

/** What is said of a variable of the environment that the service reads. */
export interface Setting {
  readonly does: Text;
  /** What holds when it is not given; a text where that is no value. */
  readonly otherwise: string | Text;
  /** Never shown, not even in part. */
  readonly secret?: true;
  /** May hold a password beside what may be shown. */
  readonly address?: true;
  /** May be handed over as the path of a file that holds it, under its name and `_FILE`. */
  readonly inAFile?: true;
}

const NONE: Text = { fr: 'aucun', en: 'none' };

/** The variables of the environment, in the order people meet them. */
export const SETTINGS = {
  NODE_ENV: {
    does: {
      fr: '`production` : ni démonstration, ni bac à sable, ni horloge d’essai, ni introspection',
      en: '`production`: no demonstration, playground, test clock, introspection',
    },
    otherwise: NONE,
  },
  HOST: { does: { fr: 'où écouter', en: 'where to listen' }, otherwise: '127.0.0.1' },
  PORT: { does: { fr: 'le port', en: 'the port' }, otherwise: '4000' },
  CLAUSIER_DATABASE_URL: {
    does: { fr: 'la base de données', en: 'the database' },
    otherwise: 'sqlite:./data/clausier.db',
    address: true,
    inAFile: true,
  },
  CLAUSIER_ALLOWED_ORIGINS: {
    does: { fr: 'les pages qui peuvent appeler l’API', en: 'pages that may call the API' },
    otherwise: NONE,
  },
  CLAUSIER_RULES_DIR: { does: { fr: 'le dossier des règles', en: 'the rule files' }, otherwise: 'rules' },
  CLAUSIER_WATCH: {
    does: { fr: '`1` : relire les règles à l’enregistrement', en: '`1`: reload the rules on save' },
    otherwise: '0',
  },
  CLAUSIER_TOKEN_SECRET: {
    does: { fr: 'la clé des jetons', en: 'the key of the tokens' },
    otherwise: { fr: 'faite dans data/, hors production', en: 'made in data/, outside production' },
    secret: true,
    inAFile: true,
  },
  CLAUSIER_SECRETS_KEY: {
    does: { fr: 'la clé des secrets gardés', en: 'the key that secrets are kept under' },
    otherwise: { fr: 'tirée de la clé des jetons', en: 'made of the key of the tokens' },
    secret: true,
    inAFile: true,
  },
  CLAUSIER_CLOCK_JUMP_DAYS: {
    does: {
      fr: 'jours dont l’horloge peut être en avance, en production',
      en: 'days the clock may be ahead, in production',
    },
    otherwise: '31',
  },
  CLAUSIER_METRICS_PORT: { does: { fr: 'le port des mesures', en: 'the port of metrics' }, otherwise: NONE },
  CLAUSIER_LOG_OPERATIONS: {
    does: { fr: '`1` : une ligne par opération', en: '`1`: a line for each operation' },
    otherwise: { fr: '1 en production, sinon 0', en: '1 in production, else 0' },
  },
  CLAUSIER_SCHEDULER_SECONDS: {
    does: {
      fr: 'secondes entre deux regards sur ce qui est dû',
      en: 'seconds between two looks at what is due',
    },
    otherwise: '10',
  },
  CLAUSIER_ENGINE_PERCENT: {
    does: {
      fr: 'de cent décisions, celles que json-rules-engine prend aussi',
      en: 'of a hundred decisions, those that json-rules-engine takes too',
    },
    otherwise: '1',
  },
  CLAUSIER_DRAIN_SECONDS: {
    does: {
      fr: 'secondes de service après l’ordre d’arrêt',
      en: 'seconds of service after the order to stop',
    },
    otherwise: '0',
  },
  CLAUSIER_SMTP_URL: {
    does: { fr: 'à qui remettre le courrier', en: 'where e-mail is handed over' },
    otherwise: { fr: 'aucun : les avis attendent', en: 'none: notices wait' },
    address: true,
    inAFile: true,
  },
  CLAUSIER_MAIL_FROM: { does: { fr: 'l’expéditeur', en: 'the sender' }, otherwise: NONE },
  CLAUSIER_PUBLIC_URL: {
    does: { fr: 'où les clients ouvrent leurs documents', en: 'where customers open their documents' },
    otherwise: {
      fr: 'http://localhost:<PORT>, hors production',
      en: 'http://localhost:<PORT>, outside production',
    },
  },
  CLAUSIER_LINK_DAYS: {
    does: { fr: 'jours pendant lesquels un lien s’ouvre', en: 'days a link opens its document' },
    otherwise: '90',
  },
  CLAUSIER_PROVIDER_NAME: {
    does: { fr: 'qui émet les documents', en: 'who issues documents' },
    otherwise: { fr: 'celui de contract.json', en: 'as contract.json' },
  },
  CLAUSIER_PROVIDER_DETAILS: {
    does: { fr: 'les lignes sous son nom', en: 'the lines under its name' },
    otherwise: { fr: 'celles de contract.json', en: 'as contract.json' },
  },
  CLAUSIER_CLOCK: {
    does: { fr: 'où part l’horloge d’essai', en: 'where the test clock starts' },
    otherwise: { fr: 'maintenant', en: 'now' },
  },
  CLAUSIER_LANG: {
    does: { fr: 'la langue de la commande', en: 'the language of the command' },
    otherwise: { fr: 'celle de la machine', en: 'the locale' },
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;

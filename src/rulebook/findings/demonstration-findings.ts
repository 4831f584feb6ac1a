import type { Entry } from './entry';

/** Scenes of the demonstration, and questions of the playground. */
export const DEMONSTRATION_FINDINGS = {
  R100: {
    severity: 'error',
    title: {
      fr: "une scène de la démonstration demande ce qu'aucune scène d'avant ne donne",
      en: 'a scene of the demonstration needs what no scene before it gives',
    },
    why: {
      fr: 'Une opération porte sur ce que des scènes d’avant ont créé : une commande, un abonnement, une proposition.',
      en: 'An operation is about what earlier scenes made: an order, a subscription, a proposal.',
    },
    mend: {
      fr: 'une scène `placeOrder` avant `validateOrder`',
      en: 'a scene `placeOrder` before `validateOrder`',
    },
    example: {
      bad: '"do": [{ "operation": "validateOrder" }]',
      good: '"do": [{ "operation": "placeOrder", "input": { "level": "N2" } }, { "operation": "validateOrder" }]',
    },
    messages: {
      needs: {
        fr: 'aucune scène avant celle-ci ne donne {ids}',
        en: 'no scene before this one gives {ids}',
      },
    },
  },
  R101: {
    severity: 'error',
    title: {
      fr: "une scène est mal datée, ou sa phrase nomme une donnée qu'elle n'écrit pas",
      en: 'a scene has a wrong date, or its sentence names what it does not write',
    },
    why: {
      fr: 'Les scènes se jouent dans l’ordre du temps, et leurs phrases reprennent leurs propres données.',
      en: 'Scenes are played in the order of time, and their sentences take up their own data.',
    },
    mend: { fr: '`"at": "2027-01-04T10:12"`', en: '`"at": "2027-01-04T10:12"`' },
    example: { bad: '"at": "2027-01-04"', good: '"at": "2027-01-04T10:12"' },
    messages: {
      time: {
        fr: "« {at} » n'est pas une heure d'un jour",
        en: '"{at}" is not a time of a day',
        mend: {
          fr: 'écrire un jour et une heure, comme 2027-01-04T10:12',
          en: 'write a day and a time, such as 2027-01-04T10:12',
        },
      },
      order: {
        fr: 'cette scène se passe avant celle qui la précède',
        en: 'this scene happens before the one above it',
      },
      ago: { fr: '`{name}` va de 0 à {most}', en: '`{name}` goes from 0 to {most}' },
      field: { fr: "la donnée `{word}` n'existe pas", en: 'there is no field `{word}`', mend: 'nearest' },
    },
  },
  R102: {
    severity: 'error',
    title: {
      fr: "une question du bac à sable n'a pas de titre, pas de rôle, ou n'est pas du GraphQL",
      en: 'a question of the playground has no title, no role, or is not GraphQL',
    },
    why: {
      fr: 'Un onglet du bac à sable montre le titre, envoie le document, avec le jeton du rôle.',
      en: 'A tab of the playground shows the title and sends the document, with the token of the role.',
    },
    mend: {
      fr: '`# fr: Ce qui va échoir`, `# as: operator`',
      en: '`# fr: Ce qui va échoir`, `# as: operator`',
    },
    example: {
      bad: 'query Offre { offer { levels { code } } }',
      good: '# fr: Les niveaux\n# as: auditor\nquery Offre { offer { levels { code } } }',
    },
    messages: {
      title: {
        fr: 'une question commence par son titre',
        en: 'a question begins with its title',
        mend: { fr: 'comme `# fr: Ce qui va échoir`', en: 'such as `# fr: Ce qui va échoir`' },
      },
      role: {
        fr: 'une question dit qui la pose : `# as:` et un rôle parmi {roles}',
        en: 'a question says who asks it: `# as:` and a role among {roles}',
      },
      document: { fr: 'GraphQL illisible : {said}', en: 'unreadable GraphQL: {said}' },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;

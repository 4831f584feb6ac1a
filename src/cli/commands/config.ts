import type { Text } from '../../domain/text';
import type { SettingTold } from '../../server/settings-told';
import type { Terminal } from '../terminal/terminal';

/** The settings of this environment, and what is wrong with them. */
export interface SettingsSeen {
  readonly settings: readonly SettingTold[];
  /** Names that nothing reads. */
  readonly unread: readonly string[];
  readonly problems: readonly string[];
}

/** The names of the formats. */
export const CONFIG_FORMATS = ['stylish', 'json'];

/** Says every setting of this environment, where it comes from, and what is wrong; never a secret. */
export function config(terminal: Terminal, seen: SettingsSeen, format: string): number {
  terminal.data(format === 'json' ? json(seen, terminal) : table(seen, terminal));
  return seen.problems.length === 0 ? 0 : 2;
}

const FROM: Readonly<Record<SettingTold['from'], Text>> = {
  ENVIRONMENT: { fr: 'environnement', en: 'environment' },
  FILE: { fr: 'fichier', en: 'file' },
  DEFAULT: { fr: 'défaut', en: 'default' },
};

function table({ settings, unread, problems }: SettingsSeen, terminal: Terminal): string {
  const { language } = terminal;
  const widest = Math.max(...settings.map(({ name }) => name.length));
  const lines = settings.map(({ name, value, from, does }) => {
    const said = `${value[language]}  ${terminal.paint('dim', `${terminal.say(FROM[from])} · ${does[language]}`)}`;
    return `${from === 'DEFAULT' ? ' ' : terminal.paint('green', '•')} ${name.padEnd(widest)}  ${said}`;
  });
  const unknown = unread.map((name) =>
    terminal.paint(
      'yellow',
      terminal.say({ fr: `! ${name} : rien ne le lit`, en: `! ${name}: nothing reads it` }),
    ),
  );
  return [...lines, ...unknown, ...problems.map((problem) => terminal.paint('red', `✖ ${problem}`))].join(
    '\n',
  );
}

const json = ({ settings, unread, problems }: SettingsSeen, { language }: Terminal): string =>
  JSON.stringify(
    {
      settings: settings.map(({ name, value, from, does }) => ({
        name,
        value: value[language],
        from,
        does: does[language],
      })),
      unread,
      problems,
    },
    null,
    2,
  );

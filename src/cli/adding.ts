import { Option } from 'commander';
import type { Terminal } from './terminal/terminal';

/** The options of every subcommand, as commander gives them. */
export interface Options {
  readonly rules: string;
  readonly format: string;
  readonly coverage?: boolean;
  readonly detailedExitcode?: boolean;
  readonly subscription?: string;
  readonly release?: string;
  readonly since?: string;
  readonly explainCode?: string;
  readonly document?: string;
  readonly edition?: string;
  readonly full?: boolean;
  readonly output?: string;
  readonly article?: string;
  readonly title?: string;
  readonly decision?: string;
  readonly from?: string;
  readonly author?: string;
}

/** What the definition of a subcommand is given. */
export interface Adding {
  readonly terminal: Terminal;
  /** Takes the exit code. */
  readonly done: (code: number) => void;
  readonly say: (fr: string, en: string) => string;
  readonly folder: () => Option;
  readonly format: (names: readonly string[]) => Option;
}

/** The options that several subcommands share, in the language of the terminal. */
export function adding(terminal: Terminal, done: (code: number) => void): Adding {
  const say = (fr: string, en: string): string => terminal.say({ fr, en });
  return {
    terminal,
    done,
    say,
    folder: () =>
      new Option(say('--rules <dossier>', '--rules <folder>'), say('dossier des règles', 'rules folder'))
        .default('rules')
        .env('CLAUSIER_RULES_DIR'),
    format: (names) =>
      new Option(say('--format <nom>', '--format <name>'), say('présentation', 'format'))
        .choices(names)
        .default(names[0]),
  };
}

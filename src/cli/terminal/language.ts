import type { Language } from '../../domain/text';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language to speak: `--lang`, then CLAUSIER_LANG, then the locale; anything that is not French is English. */
export function chooseLanguage(args: readonly string[], env: Environment): Language {
  const asked = languageOption(args) ?? env['CLAUSIER_LANG'] ?? locale(env);
  return asked.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Help is written before the command line is parsed, so the option is looked for by itself. */
function languageOption(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return undefined;
  const [, inline] = args[at]?.split('=') ?? [];
  const asked = inline ?? args[at + 1];
  return asked === 'fr' || asked === 'en' ? asked : undefined;
}

const locale = (env: Environment): string => env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';

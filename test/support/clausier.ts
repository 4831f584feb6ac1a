import type { Wiring } from '../../src/cli/run-command';
import { runCommand } from '../../src/cli/run-command';
import type { Language } from '../../src/domain/text';
import { WITHOUT_SERVICE } from './without-service';

/** Runs `clausier` in a language, without a service behind it. */
export const clausier = (language: Language, ...args: readonly string[]) =>
  clausierWith({}, language, ...args);

/** The same with parts of a service. */
export async function clausierWith(wiring: Partial<Wiring>, language: Language, ...args: readonly string[]) {
  const written = { out: '', err: '' };
  const code = await runCommand(args, {
    streams: {
      stdout: { write: (text: string) => (written.out += text) },
      stderr: { write: (text: string) => (written.err += text) },
      env: { LANG: language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8' },
    },
    ...WITHOUT_SERVICE,
    ...wiring,
  });
  return { code, ...written };
}

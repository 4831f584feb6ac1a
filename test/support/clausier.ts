import { runCommand } from '../../src/cli/run-command';

/** Runs `clausier` in a language, without a service behind it. */
export async function clausier(language: 'fr' | 'en', ...args: readonly string[]) {
  const written = { out: '', err: '' };
  const code = await runCommand(args, {
    streams: {
      stdout: { write: (text: string) => (written.out += text) },
      stderr: { write: (text: string) => (written.err += text) },
      env: { LANG: language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8' },
    },
    serve: async () => 0,
    migrate: async () => [],
    backups: { take: () => Promise.resolve(''), restore: () => Promise.resolve('') },
    demoTokens: async () => ({}),
    playYear: async () => null,
    takeLogAgain: () => async () => undefined,
  });
  return { code, ...written };
}

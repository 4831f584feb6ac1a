import type { Wiring } from '../../src/cli/run-command';

/** What a command is given where no service stands behind it. */
export const WITHOUT_SERVICE: Omit<Wiring, 'streams'> = {
  serve: async () => 0,
  migrate: async () => [],
  settings: () => ({ settings: [], unread: [], problems: [] }),
  examination: async function* () {},
  backups: { take: () => Promise.resolve(''), restore: () => Promise.resolve('') },
  demoTokens: async () => ({}),
  playYear: async () => null,
  takeLogAgain: () => async () => undefined,
};

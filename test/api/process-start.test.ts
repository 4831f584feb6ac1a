import net from 'node:net';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { onServer, serverIsWanted } from '../support/databases';
import { breakRules, copyOfRules } from './rules-copy';
import { PATIENCE } from './served';
import { servedProcesses } from './served-processes';

const { serve, own } = servedProcesses();

describe('a service that cannot start says why, and what to do', () => {
  it(
    'when its port is taken',
    async () => {
      const other = net.createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const { port } = other.address() as net.AddressInfo;
      const served = serve({ PORT: String(port), CLAUSIER_DATABASE_URL: own().url });
      expect(await served.ended).toBe(2);
      expect(served.said()).toContain('This port is taken: choose another with PORT=4001.');
      expect(served.said()).not.toMatch(/\n\s+at /);
      other.close();
    },
    PATIENCE,
  );

  it(
    'when its host is not of this machine',
    async () => {
      const served = serve({ HOST: '203.0.113.7', CLAUSIER_DATABASE_URL: own().url });
      expect(await served.ended).toBe(2);
      expect(served.said()).toContain('This machine has no address HOST');
      expect(served.said()).not.toMatch(/\n\s+at /);
    },
    PATIENCE,
  );

  it(
    'when a file that holds a setting cannot be read',
    async () => {
      const served = serve({
        CLAUSIER_TOKEN_SECRET_FILE: '/nowhere/secret',
        CLAUSIER_DATABASE_URL: own().url,
      });
      expect(await served.ended).toBe(2);
      expect(served.said()).toContain('CLAUSIER_TOKEN_SECRET_FILE=/nowhere/secret');
      expect(served.said()).toContain('ENOENT');
    },
    PATIENCE,
  );

  it(
    'when its settings are wrong, all of them at once',
    async () => {
      const served = serve({
        PORT: 'many',
        CLAUSIER_CLOCK: 'tomorrow',
        CLAUSIER_TOKEN_SECRET: 'short',
        CLAUSIER_SECRETS_KEY: 'short,',
        CLAUSIER_SMTP_URL: 'mailto:secret@127.0.0.1',
        CLAUSIER_DATABASE_URL: 'postgres://clausier:secret@127.0.0.1/clausier',
        CLAUSIER_WATCH: 'oui',
        CLAUSIER_ALLOWED_ORIGINS: '*, https://app.example.fr/page',
        CLAUSIER_SCHEDULER_SECONDS: '0',
        CLAUSIER_DRAIN_SECONDS: '301',
        CLAUSIER_ENGINE_PERCENT: '101',
        CLAUSIER_CLOCK_JUMP_DAYS: '0',
      });
      expect(await served.ended).toBe(2);
      for (const name of [
        'PORT=many',
        'CLAUSIER_CLOCK=tomorrow',
        'CLAUSIER_TOKEN_SECRET',
        'CLAUSIER_SECRETS_KEY',
        'CLAUSIER_MAIL_FROM',
        'CLAUSIER_SMTP_URL',
        'CLAUSIER_DATABASE_URL',
        'CLAUSIER_WATCH=oui',
        'CLAUSIER_ALLOWED_ORIGINS=*,https://app.example.fr/page',
        'CLAUSIER_SCHEDULER_SECONDS=0',
        'CLAUSIER_DRAIN_SECONDS=301',
        'CLAUSIER_ENGINE_PERCENT=101',
        'CLAUSIER_CLOCK_JUMP_DAYS=0',
      ])
        expect(served.said()).toContain(name);
      expect(served.said()).not.toContain('secret@');
      expect(served.said()).not.toContain('short,');
      expect(served.said()).not.toMatch(/\n\s+at /);
    },
    PATIENCE,
  );

  it(
    'in production without a secret, or with a clock that is set',
    async () => {
      const served = serve({
        NODE_ENV: 'production',
        CLAUSIER_TOKEN_SECRET: '',
        CLAUSIER_CLOCK: '2027-02-10T09:00:00Z',
      });
      expect(await served.ended).toBe(2);
      for (const name of ['CLAUSIER_TOKEN_SECRET', 'CLAUSIER_CLOCK']) expect(served.said()).toContain(name);
    },
    PATIENCE,
  );

  it(
    'when the clock of a service in production is not where its log left it, unless the operator says so',
    async () => {
      const { folder, url } = own();
      const trial = serve({ CLAUSIER_DATABASE_URL: url });
      await trial.address();
      await trial.stop();
      const lastRecorded = async (at: string): Promise<void> => {
        const source = new DataSource({ type: 'better-sqlite3', database: path.join(folder, 'c.db') });
        await source.initialize();
        await source.query('UPDATE "decisions" SET "recordedAt" = ?', [at]);
        await source.destroy();
      };
      const production = { NODE_ENV: 'production', CLAUSIER_DATABASE_URL: url };
      for (const [last, why] of [
        ['2190-02-10T09:00:00.000Z', 'behind the last instant recorded'],
        ['2024-02-10T09:00:00.000Z', 'too far ahead of the last instant recorded'],
      ] as const) {
        await lastRecorded(last);
        const refused = serve(production);
        expect(await refused.ended).toBe(2);
        expect(refused.said()).toContain('CLAUSIER_CLOCK_JUMP_DAYS=31');
        expect(refused.said()).toContain(`${why}, ${last}`);
        expect(refused.said()).not.toMatch(/\n\s+at /);
      }
      const told = serve({ ...production, CLAUSIER_CLOCK_JUMP_DAYS: '30000' });
      expect(await told.address()).toContain('http');
      expect(told.said()).toContain('do not say of the provider: the VAT number (loi n° 2004-575');
      expect(await told.stop()).toBe(0);
    },
    PATIENCE,
  );

  it.each([
    [
      'is of no kind it knows',
      'oracle://clausier:hunter2@db/clausier',
      'starts with sqlite:, mysql: or mariadb:',
    ],
    [
      'names a server that does not answer',
      'mariadb://clausier:hunter2@127.0.0.1:9/clausier',
      'The database mariadb://clausier:***@127.0.0.1:9/clausier cannot be opened',
    ],
    ['is not an address', 'mariadb://clausier:hunter2@', 'the host is missing'],
    ['is a file in what is no folder', 'sqlite:/dev/null/nowhere/c.db', 'cannot be opened'],
  ])(
    'when its database %s, without the password',
    async (_, url, words) => {
      const served = serve({ CLAUSIER_DATABASE_URL: url });
      expect(await served.ended).toBe(2);
      expect(served.said()).toContain(words);
      expect(served.said()).not.toContain('hunter2');
      expect(served.said()).not.toMatch(/\n\s+at /);
    },
    PATIENCE,
  );

  it(
    'when there are no rules where it looks for them',
    async () => {
      const { folder, url } = own();
      const served = serve({ CLAUSIER_DATABASE_URL: url, CLAUSIER_RULES_DIR: path.join(folder, 'nowhere') });
      expect(await served.ended).toBeGreaterThan(0);
      expect(served.said()).toContain('nowhere');
      expect(served.said()).not.toMatch(/\n\s+at /);
    },
    PATIENCE,
  );

  it(
    'when a rule file is broken, with its file, line and column',
    async () => {
      const { folder, url } = own();
      const rules = copyOfRules(folder);
      breakRules(rules);
      const served = serve({ CLAUSIER_DATABASE_URL: url, CLAUSIER_RULES_DIR: rules });
      expect(await served.ended).toBe(1);
      expect(served.said()).toContain('2.2.1-intervention-time.json');
      expect(served.said()).toMatch(/\n\s+\d+:\d+ {2}error/);
    },
    PATIENCE,
  );

  const onServerOnly = serverIsWanted() ? it : it.skip;
  onServerOnly(
    'and lets go of a database server it had reached',
    async () => {
      const { folder } = own();
      const rules = copyOfRules(folder);
      breakRules(rules);
      const name = 'clausier_test_broken_rules';
      for (const where of [rules, path.join(folder, 'nowhere')]) {
        const url = `${process.env['CLAUSIER_TEST_SERVER'] ?? 'mariadb://root@127.0.0.1:3306'}/${name}`;
        const served = serve({ CLAUSIER_DATABASE_URL: url, CLAUSIER_RULES_DIR: where });
        expect(await served.ended).toBeGreaterThan(0);
        expect(served.said()).toMatch(/2\.2\.1-intervention-time\.json|nowhere/);
      }
      await onServer(`DROP DATABASE IF EXISTS \`${name}\``);
    },
    PATIENCE,
  );
});

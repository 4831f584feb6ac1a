import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openDatabase } from '../../src/persistence/open-database';
import { SETTINGS } from '../../src/server/settings';
import { examine } from '../../src/wiring/examine';
import { migrateDatabase } from '../../src/wiring/migrate-database';
import { settingsSeen } from '../../src/wiring/settings-seen';
import { mailServer } from '../delivery/mail-server';
import { clausierWith } from '../support/clausier';
import { scratchFolder } from '../support/scratch-folder';
import { RULES } from '../support/shipped-release';

const SECRET = 'not-to-be-shown-to-anybody-at-all-0123';

const asked = (env: Record<string, string>, ...args: string[]) =>
  clausierWith(
    {
      settings: () => settingsSeen(env, {}),
      examination: () => examine({ CLAUSIER_RULES_DIR: RULES, ...env }, {}),
    },
    'en',
    ...args,
  );

describe('clausier config', () => {
  it('says every setting of the README with its default, and where each comes from', async () => {
    const { code, out } = await asked({ PORT: '4100' }, 'config');
    expect(code).toBe(0);
    const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
    for (const [name, { otherwise }] of Object.entries(SETTINGS)) {
      expect(out).toContain(name);
      const row = readme.split('\n').find((line) => line.startsWith('| ') && line.includes(`\`${name}\``));
      expect([name, row]).toEqual([name, expect.any(String)]);
      if (typeof otherwise === 'string' && name !== 'CLAUSIER_WATCH') expect(row).toContain(otherwise);
    }
    expect(out).toMatch(/• PORT\s+4100 {2}environment/);
    expect(out).toMatch(/HOST\s+127\.0\.0\.1 {2}default/);
  });

  it('never shows a secret, wherever one may stand', async () => {
    const env = {
      CLAUSIER_TOKEN_SECRET: SECRET,
      CLAUSIER_SECRETS_KEY: SECRET,
      CLAUSIER_DATABASE_URL: `mariadb://clausier:${SECRET}@db:3306/clausier`,
      CLAUSIER_SMTP_URL: `smtp://post:${SECRET}@mail:587`,
      CLAUSIER_MAIL_FROM: 'a@example.fr',
    };
    for (const format of ['stylish', 'json']) {
      const { out, err } = await asked(env, 'config', '--format', format);
      expect(out).toContain('mariadb://clausier:***@db:3306/clausier');
      expect(out + err).not.toContain(SECRET);
    }
    const { out } = await asked({ CLAUSIER_SMTP_URL: `smtp//post:${SECRET}@mail` }, 'config');
    expect(out).not.toContain(SECRET);
  });

  it('says all that is wrong, and what nothing reads', async () => {
    const { code, out } = await asked(
      { PORT: 'many', CLAUSIER_WATCH: 'oui', CLAUSIER_DATABSE_URL: 'sqlite:x' },
      'config',
      '--format',
      'json',
    );
    expect(code).toBe(2);
    const { problems, unread } = JSON.parse(out);
    expect(problems).toHaveLength(2);
    expect(unread).toEqual(['CLAUSIER_DATABSE_URL']);
  });
});

describe('clausier doctor', () => {
  const folder = mkdtempSync(path.join(scratchFolder(), 'doctor-'));
  const url = () => `sqlite:${path.join(folder, 'clausier.db')}`;
  afterAll(() => rmSync(folder, { recursive: true }));
  const seen = async (env: Record<string, string>): Promise<Record<string, unknown>> => {
    const { code, out } = await asked({ CLAUSIER_DATABASE_URL: url(), ...env }, 'doctor', '--format', 'json');
    const looked: { at: string; state: string; said: string[] }[] = JSON.parse(out);
    return {
      code,
      ...Object.fromEntries(looked.map(({ at, state, said }) => [at, `${state} ${said.join(' ')}`])),
    };
  };

  it('looks at a database that is not there without making one', async () => {
    const found = await seen({});
    expect(found).toMatchObject({
      code: 1,
      settings: 'WELL can be read',
      database: expect.stringMatching(/^ILL .*is not there yet/),
      mail: expect.stringMatching(/^TO_SEE no server/),
    });
    await expect(openDatabase(url(), { mustExist: true })).rejects.toThrow();
  });

  it('finds a database well once it is at the schema of this version, and a mail server that answers', async () => {
    await migrateDatabase(url());
    const server = await mailServer({});
    const found = await seen({ CLAUSIER_SMTP_URL: server.url, CLAUSIER_MAIL_FROM: 'a@example.fr' });
    await server.close();
    expect(found).toMatchObject({
      code: 0,
      rules: expect.stringMatching(/^WELL /),
      database: expect.stringMatching(/^WELL .*at the schema of this version/),
      clock: expect.stringMatching(/^WELL /),
      'work that waits': expect.stringMatching(/^WELL 0 step/),
      mail: 'WELL the server answers',
      'particulars on documents': expect.stringMatching(/^TO_SEE .*VAT number/),
    });
    const { mail, code } = await seen({
      CLAUSIER_SMTP_URL: `smtp://post:${SECRET}@127.0.0.1:9`,
      CLAUSIER_MAIL_FROM: 'a@example.fr',
    });
    expect(code).toBe(0);
    expect(mail).toMatch(/^TO_SEE .*ECONNREFUSED|^TO_SEE no answer/);
    expect(mail).not.toContain(SECRET);
  });

  it('says that rules do not hold, and looks at the rest', async () => {
    expect(await seen({ CLAUSIER_RULES_DIR: path.join(folder, 'rules') })).toMatchObject({
      code: 1,
      rules: expect.stringMatching(/^ILL /),
      mail: expect.any(String),
    });
  });

  it('stops at settings that are wrong', async () => {
    const found = await seen({ PORT: 'many' });
    expect(found).toEqual({ code: 1, settings: expect.stringMatching(/^ILL PORT=many/) });
  });
});

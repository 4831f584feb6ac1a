import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { questionsAbout } from '../support/shipped-questions';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => existsSync(file),
);
const describeInBrowser = executablePath || process.env.CI ? describe : describe.skip;

const QUESTIONS = questionsAbout('INF-000001', '2027-02-10');
/** The operation of a tab: what the editor is waited for, and what the service is asked. */
const OPERATIONS = QUESTIONS.map(({ query }) => /^(?:query|mutation) (\w+)/m.exec(query)![1]!);

/** A question as the service received it, and what it answered. */
interface Asked {
  readonly operation: string;
  readonly authorization: string | undefined;
  readonly answer: any;
}

describeInBrowser('the playground', () => {
  let database: TestDatabase;
  let service: TestService;
  let browser: Browser;
  let page: Page;
  /** Requests that left the machine. */
  const elsewhere: string[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    database = await openFile();
    service = await startService({ store: database.database.store, demo: true });
    browser = await chromium.launch({ executablePath: executablePath ?? 'chromium', args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(service.address) && !url.startsWith('data:')) elsewhere.push(url);
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await database?.drop();
  });

  const open = async (): Promise<void> => {
    await page.goto(`${service.address}/playground`);
    await page
      .locator('.graphiql-tab')
      .nth(QUESTIONS.length - 1)
      .waitFor();
  };

  /** Clicks a tab, waits until its question stands in the editor, and runs it. */
  async function run(index: number): Promise<Asked> {
    const operation = OPERATIONS[index]!;
    await page.locator('.graphiql-tab-button').nth(index).click();
    await page.locator('.graphiql-query-editor', { hasText: operation }).waitFor();
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
    await page.locator('.graphiql-execute-button').click();
    const response = await answered;
    const { query } = response.request().postDataJSON() as { query: string };
    return {
      operation: /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '',
      authorization: response.request().headers()['authorization'],
      answer: await response.json(),
    };
  }

  it('has a tab for each question, one after the other, each with an operation of its own', async () => {
    await open();
    expect(await page.locator('.graphiql-tab').count()).toBe(QUESTIONS.length);
    expect(new Set(OPERATIONS).size).toBe(QUESTIONS.length);
  }, 60_000);

  it('runs every tab in order, as the role of the tab, without a mistake', async () => {
    await open();
    const outcomes: string[] = [];
    for (const [index, { role }] of QUESTIONS.entries()) {
      const { operation, authorization, answer } = await run(index);
      expect([operation, roleOf(authorization)]).toEqual([OPERATIONS[index], role]);
      expect([operation, answer.errors]).toEqual([operation, undefined]);
      expect([operation, JSON.stringify(answer)]).toEqual([
        operation,
        expect.not.stringContaining('"userErrors":[{'),
      ]);
      await page.locator('.result-window', { hasText: Object.keys(answer.data)[0]! }).waitFor();
      const { decision, ...other } = Object.values<any>(answer.data)[0];
      outcomes.push(decision?.outcome ?? other.outcome ?? '');
    }
    expect(outcomes.slice(0, 4)).toEqual(['INCLUDED', 'INCLUDED', 'COMMERCIAL_PROPOSAL', 'STUDY']);
  }, 120_000);

  it('runs them again after a visit, since nothing of a visit is kept', async () => {
    await open();
    for (const index of [QUESTIONS.length - 1, 4, 6, 0]) {
      const { authorization, answer } = await run(index);
      expect(roleOf(authorization)).toBe(QUESTIONS[index]!.role);
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer)).not.toContain('"userErrors":[{');
    }
    expect(await page.evaluate('localStorage.length')).toBe(0);
  }, 120_000);

  it('sends nothing off the machine, and no script of it fails', () => {
    expect(elsewhere).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

/** The role that a header speaks for. */
const roleOf = (authorization = ''): string =>
  JSON.parse(Buffer.from(authorization.split('.')[1]!, 'base64url').toString('utf8')).role;

import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { liveRulebooks } from '../../src/rulebook/live-rulebooks';
import { startedClock } from '../../src/server/clocks';
import { createServer } from '../../src/server/create-server';
import { shippedRelease } from '../support/shipped-release';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => existsSync(file),
);
const describeInBrowser = executablePath || process.env.CI ? describe : describe.skip;

describeInBrowser('the playground', () => {
  let app: FastifyInstance;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const rulebooks = liveRulebooks(await shippedRelease(), () => Promise.resolve(null));
    app = await createServer({
      deps: { clock: startedClock('2027-02-10T08:00:00.000Z'), rulebooks },
      production: false,
      log: () => undefined,
    });
    address = await app.listen({ host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({ executablePath: executablePath ?? 'chromium', args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('runs a question of the contract and sends nothing off the machine', async () => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    await page.goto(`${address}/playground`);
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window', { hasText: 'INCLUDED' }).waitFor();
    expect(elsewhere).toEqual([]);
  }, 60_000);
});

import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => existsSync(file),
);
const describeInBrowser = executablePath || process.env.CI ? describe : describe.skip;

describeInBrowser('the playground', () => {
  let database: TestDatabase;
  let service: TestService;
  let browser: Browser;

  beforeAll(async () => {
    database = await openFile();
    service = await startService({ store: database.database.store, demo: true });
    browser = await chromium.launch({ executablePath: executablePath ?? 'chromium', args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await database?.drop();
  });

  it('runs a question of the contract and sends nothing off the machine', async () => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    const { address } = service;
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

import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { messageWriter } from '../../src/delivery/message-writer';
import { FRAME } from '../support/frame';
import { DATA, noticeOf } from './letters';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => existsSync(file),
);
const describeInBrowser = executablePath || process.env.CI ? describe : describe.skip;
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describeInBrowser('the HTML of every letter', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? 'chromium', args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(() => browser?.close());

  it('is accessible, fits a phone and fetches nothing', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const code of [...Object.keys(DATA), 'A_NEW_CODE']) {
      for (const language of ['fr', 'en'] as const) {
        const { html } = messageWriter(() => FRAME).email(noticeOf(code, language), {
          name: 'Société Acmé',
        } as Parameters<ReturnType<typeof messageWriter>['email']>[1]);
        await page.setContent(html);
        await page.addScriptTag({ content: axe });
        const violations = await page.evaluate(
          'axe.run().then((found) => found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
        );
        expect({ code, language, violations }).toEqual({ code, language, violations: [] });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      }
    }
    expect(requests).toEqual([]);
  }, 120_000);
});

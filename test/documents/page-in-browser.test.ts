import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { PrintableDocument } from '../../src/domain/contract/printable-document';
import { renderHtml } from '../../src/documents/render-html';
import { hostileDocument } from './hostile-document';
import { changeOrder, orderForm, proposal, renewalOrder } from './sample-documents';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => existsSync(file),
);
const describeInBrowser = executablePath || process.env.CI ? describe : describe.skip;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
const ADDRESS = 'http://documents.example/document';
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describeInBrowser('a document in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? 'chromium', args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(() => browser?.close());

  async function open(
    document: PrintableDocument,
    width: number,
  ): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const [asked, complaints]: [string[], string[]] = [[], []];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({
        body: renderHtml(document),
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': POLICY },
      });
    });
    await page.goto(ADDRESS);
    return { page, asked, complaints };
  }

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const { violations } = await page.evaluate<{
      violations: { id: string; nodes: { html: string }[] }[];
    }>('axe.run()');
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }

  const DOCUMENTS: readonly (readonly [string, () => PrintableDocument])[] = [
    ['the order form', orderForm],
    ['the order form in English', () => orderForm({ language: 'en' })],
    ['the order form of a change', changeOrder],
    ['the renewal order', renewalOrder],
    ['the renewal order in English', () => renewalOrder('en')],
    ['the proposal', proposal],
    ['a hostile document', () => hostileDocument(30)],
  ];

  it.each(DOCUMENTS)(
    '%s breaks no rule of accessibility, wide or narrow',
    async (_, document) => {
      for (const width of [1000, 320]) {
        const { page } = await open(document(), width);
        expect(await violations(page)).toEqual([]);
        await page.close();
      }
    },
    120_000,
  );

  it.each(DOCUMENTS)(
    '%s reflows at 320 pixels, asks for nothing and runs nothing',
    async (_, document) => {
      const { page, asked, complaints } = await open(document(), 320);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(asked).toEqual([ADDRESS]);
      expect(complaints).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('keeps its tables tables when a narrow screen lays their rows out as blocks', async () => {
    const { page } = await open(orderForm(), 320);
    const prices = page.getByRole('table', { name: 'Détail du prix, hors taxes' });
    expect(await prices.getByRole('columnheader').allTextContents()).toEqual([
      'Désignation',
      'Quantité',
      'Prix unitaire HT',
      'Montant HT',
    ]);
    expect(await prices.getByRole('cell').count()).toBe(3);
    expect(await page.getByRole('table', { name: 'Totaux' }).getByRole('rowheader').count()).toBe(3);
    await page.close();
  }, 60_000);

  it('shows where the focus is', async () => {
    const { page } = await open(orderForm(), 1000);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      '[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineStyle, getComputedStyle(document.activeElement).outlineWidth]',
    );
    expect(outline).toEqual(['A', 'solid', '3px']);
    await page.close();
  }, 60_000);
});

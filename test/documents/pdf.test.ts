import type { PrintableDocument } from '../../src/domain/contract/printable-document';
import { renderPdf } from '../../src/documents/render-pdf';
import { hostileDocument } from './hostile-document';
import type { PlacedWord } from './pdf-inside';
import { describeWithPoppler, pagesOf, rolesOf, sourceOf, textOf, wordsOf } from './pdf-inside';
import { changeOrder, customer, order, orderForm, proposal, renewalOrder } from './sample-documents';

const DOCUMENTS: readonly (readonly [string, () => PrintableDocument])[] = [
  ['the order form', orderForm],
  ['the order form of a change', changeOrder],
  ['the renewal order in English', () => renewalOrder('en')],
  ['the proposal', proposal],
  ['a hostile document', hostileDocument],
];

describe('a document as a PDF', () => {
  it.each(DOCUMENTS)('%s is the same bytes each time', async (_, document) => {
    const [first, second] = [await renderPdf(document()), await renderPdf(document())];
    expect(first.equals(second)).toBe(true);
  });

  it('is tagged, has its language and its title, and embeds its fonts', async () => {
    const source = sourceOf(await renderPdf(proposal()));
    expect(source.startsWith('%PDF-1.7\n')).toBe(true);
    expect(source).toMatch(/\/Marked true/);
    expect(source).toMatch(/\/Lang \(fr\)/);
    expect(source).toMatch(/\/DisplayDocTitle true/);
    expect(source).toContain('<rdf:li xml:lang="x-default">Proposition commerciale PC-000001</rdf:li>');
    expect(source.match(/\/FontFile2 /g)).toHaveLength(3);
    expect(source).toContain('(D:20270210120000Z)');
  });

  it('has a structure: headings, a table with its headers, quotations in French', async () => {
    const pdf = await renderPdf(renewalOrder('en'));
    const count = (role: string) => rolesOf(pdf, role);
    expect([count('Document'), count('H1'), count('H2'), count('H3')]).toEqual([1, 1, 8, 2]);
    expect([count('Table'), count('THead'), count('TBody'), count('TR')]).toEqual([2, 1, 2, 5]);
    expect([count('TH'), count('TD'), count('Caption')]).toEqual([8, 6, 1]);
    expect(count('BlockQuote')).toBe(4);
    const source = sourceOf(pdf);
    expect(source.match(/\/Scope \/Column/g)).toHaveLength(4);
    expect(source.match(/\/Scope \/Row/g)).toHaveLength(4);
    expect(source.match(/\/S \/BlockQuote\n\/Lang \(fr\)/g)).toHaveLength(4);
  });

  it.each(DOCUMENTS)(
    '%s draws nothing that is neither in its structure nor marked as decoration',
    async (_, document) => {
      for (const page of pagesOf(await renderPdf(document()))) {
        let depth = 0;
        for (const line of page.split('\n')) {
          if (/ B[DM]C$/.test(line)) depth += 1;
          if (/^EMC$/.test(line)) depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
          expect(depth).toBeLessThanOrEqual(1);
          if (/(TJ|Tj|^[fSB]\*?)$/.test(line)) expect(depth).toBe(1);
        }
        expect(depth).toBe(0);
      }
    },
  );

  it('that is not priced, quotes nothing and has empty words is still a document', async () => {
    const pdf = await renderPdf(
      orderForm({
        order: { ...order, status: 'REFERRED_TO_SALES', totalCents: null, lines: [], acknowledgements: [] },
        customer: { ...customer, name: '', email: ' ' },
        clauses: [],
        statements: [],
        providerDetails: ['1 rue de la Paix', ''],
      }),
    );
    expect(pagesOf(pdf)).toHaveLength(1);
    expect(rolesOf(pdf, 'Table')).toBe(0);
  });

  it('keeps the words of characters no font has, for those who do not read with their eyes', async () => {
    const name = 'Société 漢字';
    const source = sourceOf(await renderPdf(orderForm({ customer: { ...customer, name } })));
    const utf16 = Buffer.from(`\ufeff${name}`, 'utf16le').swap16().toString('latin1');
    expect(source).toContain(`/ActualText (${utf16})`);
  });

  it('never puts a hostile title into its metadata as markup', async () => {
    const source = sourceOf(
      await renderPdf(orderForm({ order: { ...order, reference: '</rdf:li><x>&' }, providerName: '<y>' })),
    );
    const metadata = source.slice(source.indexOf('<x:xmpmeta'), source.indexOf('</x:xmpmeta>'));
    expect(metadata).toContain('Bon de commande');
    expect(metadata).not.toMatch(/<[xy]>/);
  });
});

describeWithPoppler('a PDF that is read back', () => {
  const plain = async (document: PrintableDocument): Promise<string> =>
    textOf(await renderPdf(document))
      .join('\n')
      .replace(/[\s\u00a0\u202f]+/g, ' ');

  it('says the price of the order to the cent', async () => {
    const text = await plain(orderForm());
    expect(text).toContain('Abonnement d’infogérance, niveau 2 12 99,00 € 1 188,00 €');
    expect(text).toContain(
      'Total hors taxes 1 188,00 € TVA 20 % 237,60 € Total toutes taxes comprises 1 425,60 €',
    );
    expect(text).toContain(
      '« Le Client a pris connaissance des Conditions Générales de Service et s’engage à les respecter »',
    );
  });

  it('says the discount of an upgrade, and the price of a proposal excluding VAT', async () => {
    expect(await plain(changeOrder())).toContain(
      'Total avant remise, hors taxes 2 148,00 € Remise des mois entiers non consommés −594,00 € Total hors taxes 1 554,00 €',
    );
    expect(await plain(proposal())).toContain(
      'Temps au-delà de l’allocation 1 90,00 € 90,00 € Total hors taxes 90,00 €',
    );
  });

  it('says in English that it is a courtesy translation', async () => {
    const text = await plain(renewalOrder('en'));
    expect(text).toContain('Courtesy translation.');
    expect(text).toContain('Total including VAT €1,425.60');
    expect(text).toContain('« le renouvellement des services d’infogérance serveur n’est pas tacite. »');
  });

  it('has its reference at the head and its number at the foot of every page', async () => {
    const pages = textOf(await renderPdf(hostileDocument()));
    expect(pages.length).toBeGreaterThan(10);
    pages.forEach((page, index) => {
      expect(page.trimStart().split('\n')[0]).toMatch(/^Icodia +Bon de commande BC-000001$/);
      expect(page).toContain(`page ${index + 1} / ${pages.length}`);
    });
  });

  it('repeats the header of a table on each page it reaches', async () => {
    const pages = textOf(await renderPdf(hostileDocument()));
    for (const page of pages.filter((text) => /Ligne \d+/.test(text)))
      expect(page).toMatch(/Désignation +Quantité/);
  });

  it('shows each of 300 lines and every word of a long clause', async () => {
    const text = await plain(hostileDocument());
    for (let line = 1; line <= 300; line += 1) expect(text).toContain(`Ligne ${line} `);
    expect(text.match(/9 999 999 999,99 €/g)).toHaveLength(300);
    expect(text.match(/entiers/g)).toHaveLength(80);
    expect(text.match(/très/g)).toHaveLength(900);
  });

  it.each(DOCUMENTS)(
    '%s keeps its words inside the margins and apart from each other',
    async (_, document) => {
      const words = wordsOf(await renderPdf(document()));
      expect(words.length).toBeGreaterThan(50);
      const outside = words.filter(
        ({ box: [left, top, right, bottom] }) => left < 55 || right > 540 || top < 38 || bottom > 812,
      );
      expect(outside).toEqual([]);
      const byPage = new Map<number, PlacedWord[]>();
      for (const word of words) byPage.set(word.page, [...(byPage.get(word.page) ?? []), word]);
      const over = [...byPage.values()].flatMap((page) =>
        page.flatMap((word, index) =>
          page
            .slice(index + 1)
            .filter((other) => overlap(word.box, other.box))
            .map((other) => [word, other]),
        ),
      );
      expect(over).toEqual([]);
    },
  );
});

type Box = readonly [number, number, number, number];

/** Boxes of words are as tall as their font, a little taller than their line. */
const overlap = (a: Box, b: Box): boolean =>
  Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 1 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 3;

import { renderHtml } from '../../src/documents/render-html';
import { hostileDocument } from './hostile-document';
import { changeOrder, order, orderForm, proposal, renewalOrder } from './sample-documents';

const NBSP = '\u00a0';

describe('a document as a page', () => {
  it('shows the order of twelve months at 99.00: 1 188.00, VAT 237.60, 1 425.60 in all', () => {
    const page = renderHtml(orderForm());
    expect(page).toContain('<html lang="fr">');
    for (const figure of ['99,00', '1\u202f188,00', '237,60', '1\u202f425,60'])
      expect(page).toContain(`>${figure}${NBSP}€</td>`);
    expect(page).toContain(`<th scope="row">TVA 20${NBSP}%</th>`);
    expect(page).toContain(
      `Validé le 10${NBSP}septembre${NBSP}2026 à 9${NBSP}h${NBSP}42 (heure de Paris) par Alice Martin`,
    );
  });

  it('shows the discount of an upgrade between the price before it and the price after it', () => {
    const page = renderHtml(changeOrder());
    const figures = ['2\u202f148,00', '\u2212594,00', '1\u202f554,00', '310,80', '1\u202f864,80'].map(
      (figure) => page.lastIndexOf(`>${figure}${NBSP}€</td>`),
    );
    expect(figures.every((at) => at > 0)).toBe(true);
    expect(figures).toEqual([...figures].sort((left, right) => left - right));
  });

  it('shows the proposal of an hour at 90.00 excluding VAT, and its last day, included', () => {
    const page = renderHtml(proposal());
    expect(page).toContain(`<th scope="row">Total hors taxes</th><td class="figure">90,00${NBSP}€</td>`);
    expect(page).toContain('Tous les montants sont hors taxes.');
    expect(page).not.toContain('toutes taxes comprises');
    expect(page).toContain(`12${NBSP}mars${NBSP}2027 inclus`);
  });

  it('tells how to validate a renewal, by its due date and the clause it rests on', () => {
    const page = renderHtml(renewalOrder());
    expect(page).toContain(`arrive à échéance le 15${NBSP}septembre${NBSP}2027`);
    expect(page).toContain(`dans les conditions de l’article${NBSP}6.1 cité ci-dessous`);
    expect(page).toContain(
      '« le renouvellement des services d’infogérance serveur n’est pas tacite. »'.replace(
        /« | »/g,
        (quote) => quote.replace(' ', NBSP),
      ),
    );
  });

  it('in English says that it is a courtesy translation, and quotes the contract in French', () => {
    const page = renderHtml(renewalOrder('en'));
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Courtesy translation. The French document is the reference');
    expect(page).toContain('€1,425.60');
    expect(page).toContain(`<blockquote lang="fr"><p>«${NBSP}Le Client reconnaît`);
    expect(renderHtml(renewalOrder())).not.toContain('Courtesy');
  });

  it('says that figures are samples only when they are', () => {
    expect(renderHtml(orderForm())).toContain('Chiffres d’exemple');
    expect(renderHtml(orderForm({ sampleFigures: false }))).not.toContain('Chiffres d’exemple');
  });

  it('that has no effect any more says so first, and asks for nothing', () => {
    const page = renderHtml(orderForm({ order: { ...order, status: 'VOID' } }));
    expect(page).toContain('<p class="notice">Ce document est sans effet.</p>');
    expect(page).not.toContain('id="validation"');
  });

  it('identifies the provider under its name', () => {
    const page = renderHtml(orderForm({ providerDetails: ['1 rue de la Paix', 'RCS Paris 123 456 789'] }));
    expect(page).toContain('<p>1 rue de la Paix</p>\n<p>RCS Paris 123 456 789</p>');
  });

  it('says that sales have yet to price it', () => {
    const page = renderHtml(orderForm({ order: { ...order, totalCents: null, lines: [] } }));
    expect(page).toContain('Le prix reste à établir');
    expect(page).not.toContain('<table');
  });

  it('has one main heading, fetches nothing, runs nothing and styles nothing in place', () => {
    for (const page of [orderForm(), changeOrder('en'), proposal(), hostileDocument()].map((one) =>
      renderHtml(one),
    )) {
      expect(page.match(/<h1>/g)).toHaveLength(1);
      expect(page).not.toMatch(
        /<(script|link|img|iframe|base|object|form)\b|\son\w+="|\sstyle="|url\(|@import|https?:/,
      );
    }
  });

  it('shows a hostile name as it is written, without the codes that reverse it', () => {
    const page = renderHtml(hostileDocument());
    expect(page).toContain('<bdi>&lt;script&gt;alert(1)&lt;/script&gt; fdp.exe 😀🚀 漢字 xxx');
    expect(page).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&amp;');
    expect(page).toContain('&lt;/blockquote&gt;&lt;script&gt;');
    expect(page).not.toMatch(/[\u0000\u202a-\u202e]|\p{Surrogate}/u);
    expect(page.match(/role="rowheader"/g)).toHaveLength(300);
  });
});

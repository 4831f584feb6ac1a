import type { Acknowledgement } from '../../src/domain/contract/order';
import {
  changeOrder,
  CLAUSES,
  clause,
  commercialProposal,
  order,
  orderForm,
  proposal,
  renewalOrder,
  subscription,
} from './sample-documents';

describe('the order form of a new subscription', () => {
  it('carries the price of twelve months, its VAT and its total to the cent', () => {
    const { kind, title, lines, totals } = orderForm();
    expect({ kind, title }).toEqual({ kind: 'ORDER_FORM', title: 'Bon de commande' });
    expect(lines).toEqual([
      expect.objectContaining({ quantity: '12', unitPrice: '99.00', multiplier: '1', amount: '1188.00' }),
    ]);
    expect(totals).toEqual({
      discount: null,
      exclVatCents: 118800,
      vat: { rate: '20', cents: 23760, inclVatCents: 142560 },
    });
  });

  it('excludes VAT when the rules give none', () => {
    const { totals } = orderForm({ order: { ...order, vatCents: null, totalInclVatCents: null } });
    expect(totals).toEqual({ discount: null, exclVatCents: 118800, vat: null });
  });

  it('has no total while sales have yet to price it', () => {
    const referred = orderForm({
      order: { ...order, status: 'REFERRED_TO_SALES', totalCents: null, lines: [] },
    });
    expect(referred.totals).toBeNull();
    expect(referred.status).toEqual({ state: 'REFERRED', at: null, by: null });
  });

  it('says when it was validated and by whom', () => {
    expect(orderForm().status).toEqual({
      state: 'AGREED',
      at: '2026-09-10T07:42:00.000Z',
      by: 'Alice Martin',
    });
  });

  it('shows the aimed setup until the subscription is in force, then its dates', () => {
    expect(orderForm().subject).toMatchObject({ setupTarget: order.setupTarget, dueDate: null });
    expect(orderForm({ subscription }).subject).toMatchObject({
      setupTarget: null,
      effectiveDate: '2026-09-15',
      dueDate: '2027-09-15',
    });
  });
});

describe('the acknowledgements of articles 4.1 to 4.3', () => {
  const given: Acknowledgement = {
    document: 'cp-infogerance',
    edition: '1',
    article: '4.1',
    statement: 'statement 4.1',
    acceptedAt: '2026-09-10T07:42:00.000Z',
    acceptedBy: 'Alice Martin',
  };
  const accepted = (...acknowledgements: Acknowledgement[]) =>
    orderForm({ order: { ...order, acknowledgements } }).acknowledgements.map(({ article, acceptedBy }) => [
      article,
      acceptedBy,
    ]);

  it('are accepted or yet to be, each on its own', () => {
    expect(accepted(given)).toEqual([
      ['4.1', 'Alice Martin'],
      ['4.2', null],
      ['4.3', null],
    ]);
  });

  it('of another edition or statement accept nothing that is asked, and are shown all the same', () => {
    expect(accepted({ ...given, edition: '2' }, { ...given, statement: 'other words' })).toEqual([
      ['4.1', null],
      ['4.2', null],
      ['4.3', null],
      ['4.1', 'Alice Martin'],
      ['4.1', 'Alice Martin'],
    ]);
  });
});

describe('the order form of a change', () => {
  it('takes the discount of the whole unused months off the price of the new period (article 7)', () => {
    expect(changeOrder()).toMatchObject({
      kind: 'CHANGE_ORDER',
      subject: { previousLevel: 'niveau 2', level: 'niveau 3' },
      totals: {
        discount: { label: 'Remise des mois entiers non consommés', cents: 59400 },
        exclVatCents: 155400,
      },
    });
  });
});

describe('the renewal order', () => {
  it('names the due date it follows, the last day that breaks nothing and the last day to validate it (articles 6.1 and 6.2)', () => {
    expect(renewalOrder()).toMatchObject({
      kind: 'RENEWAL_ORDER',
      renewsDueDate: '2027-09-15',
      continuesUntil: '2027-09-15',
      lastDay: '2028-09-15',
      status: { state: 'OPEN' },
    });
  });
});

describe('the commercial proposal', () => {
  it('holds its price and its last day (article 2.2.1)', () => {
    expect(proposal()).toMatchObject({
      kind: 'COMMERCIAL_PROPOSAL',
      lastDay: '2027-03-12',
      subject: { work: { coveredMinutes: 30, quotedMinutes: 60 } },
      totals: { exclVatCents: 9000, vat: null },
    });
  });

  it.each([
    ['ACCEPTED', 'AGREED'],
    ['DECLINED', 'DECLINED'],
    ['EXPIRED', 'LAPSED'],
    ['WITHDRAWN', 'VOID'],
  ] as const)('that is %s is %s on paper', (status, state) => {
    expect(proposal({ proposal: { ...commercialProposal, status } }).status.state).toBe(state);
  });
});

describe('the clauses of a document', () => {
  it('are quoted once each, with every excerpt in its order', () => {
    const title = { fr: 'Titre', en: 'Title' };
    const { clauses } = orderForm({
      clauses: [clause('2.1', title, 'un', 'deux'), CLAUSES.change, clause('2.1', title, 'deux', 'trois')],
    });
    expect(clauses.map(({ article, excerpts }) => [article, excerpts.length])).toEqual([
      ['2.1', 3],
      ['7', 1],
    ]);
    expect(clauses[0]!.excerpts).toEqual(['un', 'deux', 'trois']);
  });
});

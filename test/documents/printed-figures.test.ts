import {
  decimal,
  money,
  moneyOfCents,
  moneyTakenOff,
  percent,
} from '../../src/documents/content/printed-figures';
import { printableText } from '../../src/documents/content/printable-text';
import { longDay as day } from '../../src/domain/format/day';
import { months } from '../../src/domain/format/duration';
import { momentInZone } from '../../src/domain/format/moment';
import { PARIS } from '../support/frame';
import { wrapLines } from '../../src/documents/pdf/wrap-lines';
import { wholeCents } from '../../src/domain/cents';

describe('figures and dates of a document', () => {
  it('are French in French, with blanks that do not break', () => {
    expect(moneyOfCents('fr', 'EUR', wholeCents(142560))).toBe('1\u202f425,60\u00a0€');
    expect(money('fr', 'EUR', '1234567.8912')).toBe('1\u202f234\u202f567,8912\u00a0€');
    expect(moneyTakenOff('fr', 'EUR', wholeCents(59400))).toBe('\u2212594,00\u00a0€');
    expect(percent('fr', '5.50')).toBe('5,5\u00a0%');
    expect(day('fr', '2027-03-01')).toBe('1er\u00a0mars\u00a02027');
    expect(day('fr', '2027-08-31')).toBe('31\u00a0août\u00a02027');
  });

  it('are English in English', () => {
    expect(moneyOfCents('en', 'EUR', wholeCents(5))).toBe('€0.05');
    expect(moneyOfCents('en', 'EUR', wholeCents(-118800))).toBe('\u2212€1,188.00');
    expect(percent('en', '20')).toBe('20%');
    expect(day('en', '2027-03-01')).toBe('1\u00a0March\u00a02027');
    expect([months('en', 1), months('en', 12), months('fr', 1)]).toEqual([
      '1\u00a0month',
      '12\u00a0months',
      '1\u00a0mois',
    ]);
  });

  it('drop only the zeros that say nothing', () => {
    expect(['1.0000', '0.5000', '100', '10.10'].map((text) => decimal('fr', text))).toEqual([
      '1',
      '0,5',
      '100',
      '10,1',
    ]);
  });

  it('show an instant on the clocks of Paris', () => {
    expect(momentInZone('fr', PARIS, '2026-03-01T23:30:00.000Z')).toBe(
      '2\u00a0mars\u00a02026 à 0\u00a0h\u00a030 (heure de Paris)',
    );
    expect(momentInZone('en', PARIS, '2026-07-01T07:05:00.000Z')).toBe(
      '1\u00a0July\u00a02026 at 9:05 (Paris time)',
    );
  });
});

describe('text of a document', () => {
  it('keeps its letters and loses what would reverse, hide or break them', () => {
    expect(printableText('a\u202Eb\u2066c\u200B\u0000d\ud800\r\ne\u2028f\u202f€')).toBe(
      'abc d\ufffd\ne\nf\u202f€',
    );
  });

  it('breaks at blanks, after hyphens between letters, and inside a word only when a line cannot hold it', () => {
    const cut = (text: string, width: number) => wrapLines(text, width, ({ length }) => length);
    expect(cut('un deux trois', 8)).toEqual(['un deux ', 'trois']);
    expect(cut('mois non-consommés', 9)).toEqual(['mois non-', 'consommés']);
    expect(cut('BC-000001 1\u00a0188\u00a0€', 9)).toEqual(['BC-000001 ', '1\u00a0188\u00a0€']);
    expect(cut('a abcdefgh b', 3)).toEqual(['a ', 'abc', 'def', 'gh ', 'b']);
    expect(cut('une ligne\nune autre', 20)).toEqual(['une ligne ', 'une autre']);
    expect(cut('', 5)).toEqual(['']);
  });

  it('never cuts a character made of several codes', () => {
    const family = '👨‍👩‍👧';
    const lines = wrapLines(family.repeat(6), 2, (text) => [...new Intl.Segmenter().segment(text)].length);
    expect(lines).toEqual([family.repeat(2), family.repeat(2), family.repeat(2)]);
  });
});

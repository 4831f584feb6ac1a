import type { Customer } from '../../src/domain/contract/customer';
import type { OutboxNotice } from '../../src/domain/contract/notice';
import { messageWriter } from '../../src/delivery/message-writer';
import { FRAME } from '../support/frame';
import { NOTICE_TEMPLATES } from '../../src/delivery/notice-templates';
import { DATA, noticeOf } from './letters';

const NBSP = '\u00a0';
const customer = (name = 'Société Acmé'): Customer => ({
  id: 'cus_1',
  reference: 'CLI-ACME',
  name,
  email: 'achats@acme.example',
  language: 'fr',
  details: null,
  attributes: {},
  recordedAt: '2027-01-01T00:00:00.000Z',
  version: 1,
});
const writer = messageWriter(() => FRAME);
const written = (notice: OutboxNotice, name?: string) => writer.email(notice, customer(name));
const CODES = Object.keys(NOTICE_TEMPLATES);
const excerptOf = (code: string): string => DATA[code]?.['excerpt'] as string;
const LANGUAGES = ['fr', 'en'] as const;
const EVERY = CODES.flatMap((code) => LANGUAGES.map((language) => [code, language] as const));

describe.each(EVERY)('the letter of %s in "%s"', (code, language) => {
  const message = written(noticeOf(code, language));

  it('says who, what and by which article, in text and in HTML alike', () => {
    const data = DATA[code]!;
    for (const body of [message.text, message.html]) {
      expect(body).toContain('Société Acmé');
      expect(body).toContain(`Article${NBSP}${(data['article'] ?? data['clause']) as string}`);
      expect(body).not.toMatch(/null|undefined|NaN|\[object/);
    }
    if (data['excerpt']) expect(message.text).toContain(`«${NBSP}${excerptOf(code)}${NBSP}»`);
    expect(message.subject.length).toBeGreaterThan(10);
  });

  it('shows no date, amount or instant as machines write them', () => {
    expect(`${message.subject}\n${message.text}`).not.toMatch(
      /\d{4}-\d\d-\d\d|\d\.\d\d\b(?<!€[\d,.]+)|T\d\d:/,
    );
  });

  it('leaves no value out in silence: the general letter stands in for it, and it is told', () => {
    const told: string[] = [];
    const telling = messageWriter(() => FRAME, '', {
      onLacking: ({ code: of }, field) => told.push(`${of} ${field}`),
    });
    const { answer, ...data } = DATA[code]!;
    for (const name of Object.keys(data)) {
      const { [name]: _, ...rest } = data;
      const letter = telling.email(noticeOf(code, language, { ...rest, answer: answer! }), customer());
      const lacking = told.splice(0);
      if (lacking.length > 0) {
        expect(lacking).toEqual([`${code} ${name}`]);
        expect(letter.text).toContain(language === 'fr' ? 'cet avis' : 'this notice');
      }
    }
    telling.email(noticeOf(code, language, {}), customer());
    expect(told).toHaveLength(1);
  });

  it('promises nothing beyond what the rules answer', () => {
    expect(message.text.replace(excerptOf(code), '')).not.toMatch(
      /garanti|guarantee|rapidement|promptly|sous \d|within \d|toujours disponible|always available/i,
    );
  });

  it('is one HTML page in its language, with nothing fetched from anywhere', () => {
    expect(message.html).toContain(`<html lang="${language}">`);
    expect(message.html.match(/<h1>/g)).toHaveLength(1);
    expect(message.html).not.toMatch(/<(img|script|link|iframe|object|form)\b|url\(|@import|src=/i);
  });
});

describe.each(CODES)('the French letter of %s', (code) => {
  it('is set as French printers do', () => {
    const { subject, text } = written(noticeOf(code, 'fr'));
    const ours = text.replace(excerptOf(code), '').replace(/https:\S+/g, '');
    for (const words of [subject, ours]) {
      expect(words).not.toMatch(/[^\u00a0\u202f\d][:;!?»%€]|«[^\u00a0]|'/);
    }
  });
});

describe('the figures of a letter', () => {
  it('are French in French', () => {
    const { text } = written(noticeOf('RENEWAL_ORDER', 'fr'));
    expect(text).toContain(`Total hors taxes${NBSP}: 1\u202f188,00${NBSP}€`);
    expect(text).toContain(`le 1er${NBSP}mars${NBSP}2027.`);
    expect(text).toContain(`Durée${NBSP}: 12${NBSP}mois`);
    const proposal = written(noticeOf('PROPOSAL_ISSUED', 'fr')).text;
    expect(proposal).toContain(`Tarif horaire hors taxes${NBSP}: 90,00${NBSP}€/h`);
    expect(proposal).toContain(`Temps proposé${NBSP}: 45${NBSP}min`);
  });

  it('are English in English', () => {
    const { text } = written(noticeOf('RENEWAL_ORDER', 'en'));
    expect(text).toContain('Total excluding VAT: €1,188.00');
    expect(text).toContain(`on 1${NBSP}March${NBSP}2027.`);
  });

  it('tell instants by the clocks of Paris', () => {
    expect(written(noticeOf('SUSPENDED', 'fr')).text).toContain(
      `Suspension${NBSP}: 1er${NBSP}mars${NBSP}2027 à 0${NBSP}h${NBSP}00 (heure de Paris)`,
    );
    expect(written(noticeOf('SUSPENDED', 'en')).text).toContain(
      `Suspension: 1${NBSP}March${NBSP}2027 at 0:00 (Paris time)`,
    );
  });

  it('stay as they came when they are not what they are named', () => {
    const data = {
      ...DATA['RENEWAL_ORDER'],
      renewsDueDate: 'à convenir',
      total: 'gratuit',
      termMonths: '2027-13-45',
    };
    const { text } = written(noticeOf('RENEWAL_ORDER', 'fr', data));
    expect(text).toContain('échéance le à convenir.');
    expect(text).toContain(`Total hors taxes${NBSP}: gratuit`);
    expect(text).toContain(`Durée${NBSP}: 2027-13-45`);
  });
});

describe('a letter', () => {
  it('is signed by the provider, as the settings name it', () => {
    const provider = { name: 'Icodia SAS', details: ['Rennes'] };
    const signed = messageWriter(() => FRAME, '', { provider }).email(noticeOf('RENEWED', 'fr'), customer());
    expect(signed.text).toContain('Cordialement,\nIcodia SAS\nRennes');
    expect(written(noticeOf('RENEWED', 'fr')).html).toContain('Cordialement,<br>Icodia</p>');
  });

  it('tells how the text is read where it says an answer, and not where it says none', () => {
    const reading = `Jusqu’à quand${NBSP}? Trente jours.`;
    expect(written(noticeOf('RENEWAL_ORDER', 'fr')).text).toContain(reading);
    expect(written(noticeOf('ORDER_LAPSED', 'fr')).text).not.toContain(reading);
  });

  it('quotes each clause that the answer rests on', () => {
    const clauses = ['6.1', '6.2'].map((article) => ({
      article,
      documentTitle: 'CP',
      excerpts: [`Mot ${article}.`],
    }));
    const { text } = written(noticeOf('RENEWAL_ORDER', 'fr', { ...DATA['RENEWAL_ORDER'], clauses }));
    for (const article of ['6.1', '6.2'])
      expect(text).toContain(`(Article${NBSP}${article}, CP)\n«${NBSP}Mot ${article}.${NBSP}»`);
  });
});

describe('an English letter', () => {
  it('quotes the contract in French and says that it is a courtesy translation', () => {
    const { html, text } = written(noticeOf('SUSPENDED', 'en'));
    expect(html).toContain(`<blockquote lang="fr">«${NBSP}Icodia fait parvenir au client`);
    expect(text).toContain('courtesy translation');
    expect(written(noticeOf('SUSPENDED', 'fr')).text).not.toContain('courtesy');
  });
});

describe('a notice code without a letter of its own', () => {
  const data = {
    label: { fr: 'rappel de la date limite', en: 'reminder of the deadline' },
    subscriptionReference: 'INF-000001',
    deadline: '2027-02-10',
    seenAt: '2027-02-10T08:00:00.000Z',
    urgent: true,
    outcome: 'NOTICES',
    servers: ['SRV-0001', 'SRV-0002'],
    nothing: null,
    article: '9.9',
    excerpt: 'Le client est prévenu.',
  };

  it('is announced by its label, with its data and its clause', () => {
    const { subject, text } = written(noticeOf('A_NEW_CODE', 'fr', data));
    expect(subject).toBe('Rappel de la date limite');
    expect(text).toContain(`Nous vous adressons cet avis${NBSP}: rappel de la date limite.`);
    for (const line of [
      `- Abonnement${NBSP}: INF-000001`,
      `- deadline${NBSP}: 10${NBSP}février${NBSP}2027`,
      `- seenAt${NBSP}: 10${NBSP}février${NBSP}2027 à 9${NBSP}h${NBSP}00 (heure de Paris)`,
      `- urgent${NBSP}: oui`,
      `- servers${NBSP}: SRV-0001, SRV-0002`,
      `(Article${NBSP}9.9)\n«${NBSP}Le client est prévenu.${NBSP}»`,
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toContain('NOTICES');
    expect(text).not.toContain('nothing');
    expect(text).not.toContain('excerpt');
  });

  it('takes its label from labelFr and labelEn, or is named by its code', () => {
    const labels = { labelFr: 'avis de travaux', labelEn: 'notice of works' };
    expect(written(noticeOf('A_NEW_CODE', 'en', labels)).subject).toBe('Notice of works');
    expect(written(noticeOf('A_NEW_CODE', 'fr', labels)).subject).toBe('Avis de travaux');
    expect(written(noticeOf('constructor', 'fr', {})).subject).toBe('Constructor');
  });
});

describe('the values of a letter', () => {
  const hostile = '<img src=x onerror="alert(1)">\' & </td></table><h1>';

  it('cannot become HTML', () => {
    for (const code of [...CODES, 'A_NEW_CODE']) {
      const data = Object.fromEntries(
        [...Object.keys(DATA[code] ?? {}), 'label', hostile].map((name) => [name, hostile]),
      );
      const { html } = written(noticeOf(code, 'fr', data), hostile);
      expect(html).not.toMatch(/<img|<\/td><\/table><h1>|onerror="/);
      expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39; &amp; ');
    }
  });

  it('cannot become a link other than http or https', () => {
    const linked = (documentUrl: string) =>
      written(noticeOf('ORDER_FORM', 'fr', { ...DATA['ORDER_FORM'], documentUrl })).html;
    expect(linked('https://clausier.example/d?a=1&b=2')).toContain(
      '<a href="https://clausier.example/d?a=1&amp;b=2">',
    );
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' https://x" onclick="y']) {
      expect(linked(url)).not.toContain('<a ');
    }
  });

  it('cannot start a line, a header or a change of direction', () => {
    const name = 'BC-1\r\nBcc: spy@evil.example\u202egnp.exe\u0000';
    const { subject, text } = written(
      noticeOf('RENEWAL_ORDER', 'fr', { ...DATA['RENEWAL_ORDER'], orderReference: name }),
    );
    expect(subject).toBe('Bon de commande de renouvellement BC-1 Bcc: spy@evil.example gnp.exe');
    expect(text).not.toMatch(/^Bcc/m);
    expect(text).not.toMatch(/[\u202e\u0000]/);
  });

  it('have a bounded length, whatever they are given', () => {
    const huge = 'é'.repeat(1_000_000);
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field${index}`, huge]));
    const deep = JSON.parse(`${'['.repeat(1_000)}1${']'.repeat(1_000)}`) as [];
    const message = written(
      noticeOf('A_NEW_CODE', 'fr', { deep, label: huge, ...many, article: huge }),
      huge,
    );
    expect(message.subject.length).toBeLessThanOrEqual(150);
    expect(message.text.length).toBeLessThan(50_000);
    expect(message.html.length).toBeLessThan(60_000);
    expect(message.text).toContain('…');
  });
});

describe('the general letter of a notice whose code has none of its own', () => {
  const data = {
    label: { fr: 'fin anticipée', en: 'early end' },
    endsOn: '2027-04-10',
    credit: '396.00',
    noticeMinutes: 90,
    figures: [
      {
        name: 'endsOn',
        label: { fr: 'le dernier jour de l’abonnement', en: 'the last day of the subscription' },
        type: 'date',
        unit: null,
      },
      { name: 'credit', label: { fr: 'le remboursement', en: 'the refund' }, type: 'amount', unit: 'EUR' },
      {
        name: 'noticeMinutes',
        label: { fr: 'le temps dû', en: 'the time due' },
        type: 'integer',
        unit: 'min',
      },
    ],
  };

  it.each([
    [
      'fr',
      [
        'Le dernier jour de l’abonnement : 10 avril 2027',
        'Le remboursement : 396,00 €',
        'Le temps dû : 90 min',
      ],
    ],
    [
      'en',
      ['The last day of the subscription: 10 April 2027', 'The refund: €396.00', 'The time due: 90 min'],
    ],
  ] as const)('calls each figure of the answer as the rules do, in "%s"', (language, rows) => {
    const { text } = written(noticeOf('EARLY_END', language, data));
    for (const row of rows) expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(row);
    expect(text).not.toMatch(/endsOn|credit|noticeMinutes|figures/);
  });
});

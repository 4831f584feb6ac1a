import type { PrintableDocument, QuotedClause } from '../../domain/contract/printable-document';
import { longDay } from '../../domain/format/day';
import type { Language } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import type { Block, Fact, Section } from './page-content';
import { speakerOf } from './speaker';

/** What the customer has to do and by when; nothing once it is settled. */
export function agreementSection(document: PrintableDocument): Section[] {
  if (document.status.state !== 'OPEN') return [];
  const say = speakerOf(document);
  const { kind, language, lastDay, continuesUntil } = document;
  const proposal = kind === 'COMMERCIAL_PROPOSAL';
  const named = (name: string, day: LocalDate | null): Fact[] =>
    day === null
      ? []
      : [{ name, value: `${longDay(language, day)} ${language === 'fr' ? 'inclus' : '(inclusive)'}` }];
  const facts = [
    ...named(say('lastDayToContinue'), continuesUntil),
    ...named(say(proposal ? 'lastDayToAccept' : 'lastDayToValidate'), lastDay),
  ];
  const blocks: Block[] = [
    { type: 'paragraph', text: instructions(document) },
    { type: 'facts', facts: [...facts, ...TO_SIGN.map((name) => ({ name: say(name), value: BLANK }))] },
  ];
  return [{ id: 'validation', heading: say(proposal ? 'acceptance' : 'agreement'), blocks }];
}

/** Where a document that is printed is dated and signed, and by whom for the customer. */
const TO_SIGN = ['signer', 'placeAndDay', 'signature'] as const;
const BLANK = '. '.repeat(40).trim();

function instructions(document: PrintableDocument): string {
  const { language, reference, renewsDueDate, subject, kind } = document;
  const under = basis(document);
  if (renewsDueDate !== null) {
    const due = longDay(language, renewsDueDate);
    const subscription = subject.subscriptionReference ?? subject.serverReference;
    return language === 'fr'
      ? `La période en cours de l’abonnement ${subscription} arrive à échéance le ${due}. Pour qu’une nouvelle période commence, le client valide la commande ${reference}${under}.`
      : `The current period of subscription ${subscription} expires on ${due}. For a new period to begin, the customer validates order ${reference}${under}.`;
  }
  if (kind === 'COMMERCIAL_PROPOSAL')
    return language === 'fr'
      ? `Pour que l’intervention ait lieu à ce prix, le client accepte la proposition ${reference}${under}.`
      : `For the work to be done at this price, the customer accepts proposal ${reference}${under}.`;
  return language === 'fr'
    ? `Pour que la commande prenne effet, le client valide la commande ${reference}${under}.`
    : `For the order to take effect, the customer validates order ${reference}${under}.`;
}

function basis({ clauses, language }: PrintableDocument): string {
  const [first, ...others] = [...new Set(clauses.map(({ documentTitle }) => documentTitle))].map((title) => ({
    title,
    articles: articlesOf(
      clauses.filter(({ documentTitle }) => documentTitle === title),
      language,
    ),
  }));
  if (!first) return '';
  if (others.length > 0) {
    const named = [first, ...others].map(
      ({ title, articles: { word, list } }) => `${title}, ${word}\u00a0${list}`,
    );
    return language === 'fr'
      ? `, dans les conditions citées ci-dessous (${named.join('\u00a0; ')})`
      : `, on the terms quoted below (${named.join('; ')})`;
  }
  const { word, list, several } = first.articles;
  if (language === 'en') return `, under ${word}\u00a0${list} quoted below`;
  return several
    ? `, dans les conditions des articles\u00a0${list} cités ci-dessous`
    : `, dans les conditions de l’article\u00a0${list} cité ci-dessous`;
}

/** « articles 2, 5.1 et 7 » */
function articlesOf(clauses: readonly QuotedClause[], language: Language) {
  const all = [...new Set(clauses.map(({ article }) => article))];
  const several = all.length > 1;
  const last = all.pop() ?? '';
  return {
    several,
    word: several ? 'articles' : 'article',
    list: several ? `${all.join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}` : last,
  };
}

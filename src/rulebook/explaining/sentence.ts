import { capital } from '../../domain/format/capital';
import type { NamedValue } from '../../domain/decision';
import type { ClauseCitation, ConditionTrace } from '../../domain/explanation';
import type { Language, Text } from '../../domain/text';
import type { Decided } from '../deciding/decide';
import { plain } from '../deciding/value-of';
import { elide, enumerate } from '../wording/french';
import type { Labels } from './labels';

/** What a headline is made of. */
export interface Headline {
  readonly decided: Decided;
  readonly labels: Labels;
  readonly outcomeLabel: Text;
  readonly clause: ClauseCitation | null;
  readonly conditions: readonly ConditionTrace[];
}

/** The answer and its reasons: the author's sentence with its figures, or one made from the conditions. */
export function sentenceOf(headline: Headline): Text {
  return { fr: elide(written('fr', headline)), en: written('en', headline) };
}

function written(language: Language, headline: Headline): string {
  const { decided, outcomeLabel, clause, conditions, labels } = headline;
  const rule = decided.considered.find(
    ({ rule: { name } }) => name === decided.decision.trace.decidedBy[0],
  )?.rule;
  const place = clause ? ` (article ${clause.article})` : '';
  const lead = `${capital(outcomeLabel[language])}${place}`;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  if (rule?.explanation) return `${lead}${colon}${filled(language, rule.explanation[language], headline)}`;
  const silent = decided.model.fallback?.silent;
  if (!rule && silent) return `${lead}${colon}${silent[language]}`;
  const held = conditions.filter(({ satisfied }) => satisfied).map(({ sentence }) => sentence[language]);
  const reasons = enumerate(held, language === 'fr' ? 'et' : 'and');
  const figures = decided.decision.amounts
    .filter(({ value }) => value !== null && value !== 0 && value !== '0.00')
    .map((amount) => `${amount.label[language]}${colon}${shown(language, amount, labels)}`);
  return [
    `${lead}${reasons ? `${colon}${reasons}` : ''}.`,
    ...(figures.length > 0 ? [`${capital(figures.join(language === 'fr' ? '\u00a0; ' : '; '))}.`] : []),
  ].join(' ');
}

const shown = (language: Language, { value, type, unit }: NamedValue, labels: Labels): string =>
  labels.format({ value, declaration: plain(type, unit) })[language];

/** `{allowance.remainingMinutes}`, `{quantity.x}`, `{param.x}` and `{amount.x}` in the author's sentence. */
function filled(language: Language, template: string, { decided, labels }: Headline): string {
  return template.replace(/\{([A-Za-z0-9.]+)\}/g, (whole, name: string) => {
    const [group, field] = name.split('.');
    if (group === 'amount') {
      const amount = decided.decision.amounts.find((one) => one.name === field);
      return amount ? shown(language, amount, labels) : whole;
    }
    return labels.format(decided.session.lookup(name.split('.')))[language];
  });
}

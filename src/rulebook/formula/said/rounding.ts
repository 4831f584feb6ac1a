import type { Currency } from '../../../domain/facts';
import { NBSP } from '../../../domain/format/blanks';
import { withCurrency } from '../../../domain/format/money';
import type { Text } from '../../../domain/text';
import type { StaticType } from '../values/static-type';
import { saidOf } from './comparing';
import type { Spoken, Wording } from './wording';
import { filled } from './wording';

/** How a rounding goes: to the nearest step, to the one above, to the one below. */
interface Way {
  readonly fr: string;
  readonly feminine: string;
  readonly decimal: string;
  readonly en: string;
}

const NEAREST: Way = { fr: '', feminine: '', decimal: '', en: '' };
const WAYS: readonly (readonly [string, Way])[] = [
  ['up', { fr: ' supérieur', feminine: ' supérieure', decimal: ' par excès', en: ' up' }],
  ['down', { fr: ' inférieur', feminine: ' inférieure', decimal: ' par défaut', en: ' down' }],
];

/** « arrondi au centime », « arrondi à l'unité supérieure », « arrondi au multiple de 15 supérieur » */
export const rounding: Wording = (call) => {
  const mode = call.argument('mode')?.tree;
  const written = mode?.kind === 'text' ? mode.text : mode?.kind === 'word' ? mode.word : '';
  const way = WAYS.find(([name]) => name === written)?.[1] ?? NEAREST;
  const step = call.argument('step');
  const { fr, en } = step
    ? to(step, way, { type: call.argument('x')?.type ?? null, currency: call.currency })
    : { fr: '…', en: '…' };
  return filled(
    { fr: `{x}, arrondi ${fr}`, en: `{x}, rounded${way.en} ${en}` },
    (name) => saidOf(call, name),
    { form: 'aside', slots: { x: 'told', step: 'inner' } },
  );
};

const isIn = (unit: 'EUR' | 'min', type: StaticType | null): boolean => (type?.unit?.[unit] ?? 0) > 0;

/** What is rounded: its type, and the currency of the contract. */
interface Rounded {
  readonly type: StaticType | null;
  readonly currency: Currency;
}

function to({ tree }: Spoken, way: Way, rounded: Rounded): Text {
  const { type } = rounded;
  const step = tree.kind === 'number' ? tree.number : '';
  if (isIn('EUR', type) && step === '0.01') return { fr: `au centime${way.fr}`, en: 'to the cent' };
  if (step === '1') return whole(way, rounded);
  if (step.startsWith('0.')) return { fr: `à {step} près${way.decimal}`, en: 'to {step}' };
  const { fr, en } = countedIn(step, rounded);
  return {
    fr: way.fr ? `au multiple${way.fr} de ${fr}` : `au multiple le plus proche de ${fr}`,
    en: `to a multiple of ${en}`,
  };
}

/** A bare step is of the unit of what is rounded. */
function countedIn(step: string, { type, currency }: Rounded): Text {
  const plain = { fr: '{step}', en: '{step}' };
  if (step === '') return plain;
  if (isIn('EUR', type)) return inMoney(currency, '{step}');
  return isIn('min', type) ? { fr: '{step} min', en: '{step} min' } : plain;
}

function whole(way: Way, { type, currency }: Rounded): Text {
  if (isIn('EUR', type)) return wholeMoney(way, currency);
  return isIn('min', type)
    ? { fr: `à la minute${way.feminine}`, en: 'to the minute' }
    : { fr: `à l'unité${way.feminine}`, en: 'to the unit' };
}

/** The name of a currency declines, and a contract knows its code alone: only the euro is named. */
function wholeMoney(way: Way, currency: Currency): Text {
  if (currency === 'EUR') return { fr: `à l'euro${way.fr}`, en: 'to the euro' };
  const { fr, en } = inMoney(currency, '1');
  return { fr: `à ${fr} près${way.decimal}`, en: `to ${en}` };
}

/** Blanks that do not break are set when the sentence is printed. */
const inMoney = (currency: Currency, figure: string): Text => ({
  fr: withCurrency('fr', currency, figure).replace(NBSP, ' '),
  en: withCurrency('en', currency, figure).replace(NBSP, ' '),
});

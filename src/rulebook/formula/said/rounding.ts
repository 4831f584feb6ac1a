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
  const { fr, en } = step ? to(step, way, call.argument('x')?.type ?? null) : { fr: '…', en: '…' };
  return filled(
    { fr: `{x}, arrondi ${fr}`, en: `{x}, rounded${way.en} ${en}` },
    (name) => saidOf(call, name),
    { form: 'aside', slots: { x: 'told', step: 'inner' } },
  );
};

const isIn = (unit: 'EUR' | 'min', type: StaticType | null): boolean => (type?.unit?.[unit] ?? 0) > 0;

function to({ tree }: Spoken, way: Way, type: StaticType | null): Text {
  const step = tree.kind === 'number' ? tree.number : '';
  if (isIn('EUR', type) && step === '0.01') return { fr: `au centime${way.fr}`, en: 'to the cent' };
  if (step === '1') return whole(way, type);
  if (step.startsWith('0.')) return { fr: `à {step} près${way.decimal}`, en: 'to {step}' };
  const { fr, en } = countedIn(step, type);
  return {
    fr: way.fr ? `au multiple${way.fr} de ${fr}` : `au multiple le plus proche de ${fr}`,
    en: `to a multiple of ${en}`,
  };
}

/** A bare step is of the unit of what is rounded. */
function countedIn(step: string, type: StaticType | null): Text {
  const plain = { fr: '{step}', en: '{step}' };
  if (step === '') return plain;
  if (isIn('EUR', type)) return { fr: '{step} €', en: '€{step}' };
  return isIn('min', type) ? { fr: '{step} min', en: '{step} min' } : plain;
}

function whole(way: Way, type: StaticType | null): Text {
  if (isIn('EUR', type)) return { fr: `à l'euro${way.fr}`, en: 'to the euro' };
  return isIn('min', type)
    ? { fr: `à la minute${way.feminine}`, en: 'to the minute' }
    : { fr: `à l'unité${way.feminine}`, en: 'to the unit' };
}

import type { Text } from '../../../domain/text';
import type { Said } from './said';
import { isZero } from './taken-away';
import type { Spoken, SpokenCall, Wording } from './wording';
import { filled } from './wording';

const givenTo = (call: SpokenCall): readonly Spoken[] => [...call.arguments('x'), ...call.arguments('y')];

/** « le plus petit de … et de … » */
export const smallest: Wording = (call) =>
  among(givenTo(call), { fr: 'le plus petit', en: 'the smallest of' });

/** `max(0, x)` says that x is never negative. */
export const largest: Wording = (call) => {
  const all = givenTo(call);
  const rest = all.filter(({ tree }) => !isZero(tree));
  const [only] = rest;
  if (all.length !== 2 || rest.length !== 1 || !only)
    return among(all, { fr: 'le plus grand', en: 'the largest of' });
  return filled(
    { fr: '{x}, ou 0 si ce résultat est négatif', en: '{x}, or 0 if that is negative' },
    () => only.said,
    { form: 'aside', slots: { x: 'told' } },
  );
};

function among(all: readonly Spoken[], { fr, en }: Text): Said {
  const saids = new Map(all.map(({ said }, index) => [`a${index}`, said]));
  const names = [...saids.keys()];
  return filled(
    {
      fr: `${fr} ${names.map((name) => `de {${name}}`).join(' et ')}`,
      en: `${en} ${names.map((name) => `{${name}}`).join(' and ')}`,
    },
    (name) => saids.get(name),
    { form: 'running', slots: Object.fromEntries(names.map((name) => [name, 'inner'])) },
  );
}

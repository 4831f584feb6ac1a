import type { EffectEntry } from '../../domain/effect-entry';
import { EFFECT_NAMES, EFFECTS } from '../../domain/effects';

/** What has to be at hand for an effect, as the guide lists it. */
export const objectsTable = (): string => {
  const byNeeds = new Map<string, string[]>();
  for (const name of EFFECT_NAMES) {
    const { needs }: EffectEntry = EFFECTS[name];
    const key = needs.map((object) => `\`${object}\``).join(' ') || 'rien';
    byNeeds.set(key, [...(byNeeds.get(key) ?? []), `\`${name}\``]);
  }
  return [
    '| il faut à portée | effets |',
    '| --- | --- |',
    ...[...byNeeds].map(([needs, names]) => `| ${needs} | ${names.join(' ')} |`),
    '',
    `Font naître un objet, à portée des effets qui suivent : ${EFFECT_NAMES.flatMap(madeBy).join(', ')}.`,
  ].join('\n');
};

const madeBy = (name: (typeof EFFECT_NAMES)[number]): readonly string[] => {
  const { makes }: EffectEntry = EFFECTS[name];
  return makes ? [`\`${name}\` (\`${makes}\`)`] : [];
};

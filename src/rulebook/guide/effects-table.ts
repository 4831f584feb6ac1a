import { argumentsOf } from '../../domain/effect-arguments';
import { EFFECT_NAMES, EFFECTS } from '../../domain/effects';

/** The table of effects of the guide, made of their entries. */
export const effectsTable = (): string =>
  [
    "| effet | arguments | ce qu'il fait |",
    '| --- | --- | --- |',
    ...EFFECT_NAMES.map((name) => {
      const args = argumentsOf(name).map((one) => `\`${one.name}${one.optional ? '?' : ''}\``);
      return `| \`${name}\` | ${args.join(' ') || '-'} | ${EFFECTS[name].does.fr} |`;
    }),
  ].join('\n');

import type { Language, Text } from '../../../domain/text';
import type { Currency, Unit } from '../../../domain/facts';
import type { FormulaTree } from '../../model/formula-tree';
import type { StaticType } from '../values/static-type';
import type { Form, Part, Said, SaidPhrase, Slot } from './said';
import { standsIn } from './said';

/** An argument as the words of an operation see it. */
export interface Spoken {
  readonly tree: FormulaTree;
  readonly said: Said;
  readonly type: StaticType | null;
  /** The unit it is declared with, and so said with; null for what is not a name. */
  readonly unit: Unit | null;
  /** What is taken away, in `0 - x` and in `-x`. */
  readonly taken: Spoken | null;
}

/** The arguments of a call by the names of the parameters. */
export interface SpokenCall {
  /** The currency of the contract, of which amounts are. */
  readonly currency: Currency;
  argument(name: string): Spoken | undefined;
  /** All that a parameter took, where it takes many. */
  arguments(name: string): readonly Spoken[];
}

/** How an operation is said. */
export type Wording = (call: SpokenCall) => Said;

/** What a template does not say by itself. */
export interface Grammar {
  readonly form?: Form;
  readonly plural?: boolean;
  /** It says a day: « le premier jour de … ». */
  readonly day?: boolean;
  /** The slots that are not what their place in the template makes them. */
  readonly slots?: Readonly<Record<string, Slot>>;
}

/**
 * Words with `{name}` for an argument, and `[…]` for what is only said with the arguments it names. An argument at
 * the end of the words is a `final` slot, any other an `inner` one.
 */
export const phrase =
  (fr: string, en: string, grammar: Grammar = {}): Wording =>
  (call) =>
    filled({ fr, en }, (name) => call.argument(name)?.said, grammar);

/** A template with what is said in it; the words around it agree with what it begins with. */
export function filled(
  { fr, en }: Text,
  said: (name: string) => Said | undefined,
  { form = 'phrase', plural = false, day = false, slots = {} }: Grammar = {},
): SaidPhrase {
  const isThing = form !== 'clause';
  const parts = { fr: partsOf(fr, said, slots), en: partsOf(en, said, slots) };
  return {
    kind: 'phrase',
    form,
    plural: plural || beginsWithMany(parts.fr),
    day: {
      fr: day || (isThing && beginsWithDay(parts.fr, 'fr')),
      en: day || (isThing && beginsWithDay(parts.en, 'en')),
    },
    ...parts,
  };
}

const beginsWithMany = ([first]: readonly Part[]): boolean => typeof first === 'object' && first.said.plural;

/** A day between parentheses is no longer what the words before it meet. */
const beginsWithDay = ([first]: readonly Part[], language: Language): boolean =>
  typeof first === 'object' && standsIn(first.slot, first.said) && first.said.day[language];

function partsOf(
  template: string,
  said: (name: string) => Said | undefined,
  slots: Readonly<Record<string, Slot>>,
): readonly Part[] {
  const pieces = shownParts(template, said)
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '');
  return pieces.map((piece, index) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    const found = name === undefined ? undefined : said(name);
    if (name === undefined || !found) return piece;
    return { slot: slots[name] ?? (index === pieces.length - 1 ? 'final' : 'inner'), said: found };
  });
}

const shownParts = (template: string, said: (name: string) => Said | undefined): string =>
  template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => said(name)) ? part : '',
  );

/** The words for a call that gives an argument, and for one that leaves it out. */
export const withOrWithout =
  (name: string, given: Wording, left: Wording): Wording =>
  (call) =>
    call.argument(name) ? given(call) : left(call);

import type { EffectArgument } from '../../domain/effect-arguments';
import { argumentsOf } from '../../domain/effect-arguments';
import { isEffectName } from '../../domain/effects';
import type { FactValue, ValueType } from '../../domain/facts';
import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import { plain } from '../deciding/value-of';
import type { TypeDeclaration } from '../model/type-declaration';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { Cursor } from '../reading/cursor';
import type { Folder } from '../reading/read-folder';
import { isQuoted } from '../model/quoted-argument';
import { checkValue } from './check-values';
import { depthsOf } from './depths';
import type { Names } from './names';
import { TYPE_NAMES } from '../model/type-names';

/** What the arguments of an effect may be bound to. */
interface Binding {
  readonly vocabulary: VocabularyModel;
  readonly names: Names;
  /** The amounts an unquoted text may name. */
  readonly amounts: Readonly<Record<string, { readonly declaration: TypeDeclaration }>>;
  /** In a step, a text that names no amount is the code itself. */
  readonly unquotedCodes: boolean;
}

/** Effects of outcomes and steps get the arguments they take, of their type, and name what is declared. */
export function checkEffects({ vocabulary, vocabularyRoot }: Folder, names: Names): void {
  for (const [decision, { outcomes, amounts }] of Object.entries(vocabulary.decisions)) {
    const binding = { vocabulary, names, amounts, unquotedCodes: false };
    for (const code of Object.keys(outcomes))
      checkList(vocabularyRoot.at('decisions', decision, 'outcomes', code, 'effects'), binding);
  }
  const amounts = Object.assign(
    {},
    ...Object.values(vocabulary.decisions).map((one) => one.amounts),
  ) as Binding['amounts'];
  for (const step of Object.keys(vocabulary.steps))
    checkList(vocabularyRoot.at('steps', step, 'effects'), {
      vocabulary,
      names,
      amounts,
      unquotedCodes: true,
    });
  checkCircles(vocabularyRoot.at('decisions'));
}

function checkList(effects: Cursor | undefined, binding: Binding): void {
  for (const [, effect] of effects?.inside ?? []) {
    const name = (effect.at('effect') ?? effect).written;
    for (const argument of isEffectName(name) ? argumentsOf(name) : []) {
      const bound = effect.at('with', argument.name);
      if (bound) checkArgument(bound, argument, binding);
      else if (!argument.optional)
        effect.fail(
          'R024',
          `l'effet \`${name}\` demande \`${argument.name}\``,
          `the effect \`${name}\` needs \`${argument.name}\``,
        );
    }
  }
}

function checkArgument(at: Cursor, argument: EffectArgument, binding: Binding): void {
  const { value } = at;
  if (typeof value !== 'string') return checkLiteral(at, value as FactValue, argument, binding);
  if (isQuoted(value)) return checkLiteral(at, value.slice(1, -1), argument, binding);
  const amount = own(binding.amounts, value);
  if (amount) return checkAmount(at, value, argument, amount.declaration);
  if (binding.unquotedCodes) return checkLiteral(at, value, argument, binding);
  const known = Object.keys(binding.amounts);
  if (declaredFor(argument, binding)?.names.includes(value))
    at.fail('R022', `\`${value}\` n'est pas un montant`, `\`${value}\` is not an amount`, {
      fr: `un code s'écrit entre apostrophes : "'${value}'"`,
      en: `a code is written in single quotes: "'${value}'"`,
    });
  else at.unknown('R022', { fr: 'le montant', en: 'amount' }, value, known);
}

function checkLiteral(at: Cursor, value: FactValue, argument: EffectArgument, binding: Binding): void {
  const declared = declaredFor(argument, binding);
  if (!declared && argument.type === 'any') return;
  if (!declared)
    return checkValue(at, value, { ...plain(argument.type as ValueType), optional: false }, binding.names);
  const code = typeof value === 'string' ? value : at.written;
  if (!declared.names.includes(code)) at.unknown(declared.code, declared.what, code, declared.names);
}

/** The codes an argument is chosen from, where the vocabulary declares them. */
function declaredFor(
  { name }: EffectArgument,
  { vocabulary }: Binding,
): { readonly code: string; readonly what: Text; readonly names: readonly string[] } | null {
  if (name === 'notice')
    return { code: 'R023', what: { fr: "l'avis", en: 'notice' }, names: Object.keys(vocabulary.notices) };
  if (name === 'decision')
    return {
      code: 'R020',
      what: { fr: 'la décision', en: 'decision' },
      names: Object.keys(vocabulary.decisions),
    };
  if (name === 'event')
    return {
      code: 'R023',
      what: { fr: "l'événement", en: 'event' },
      names: Object.keys(vocabulary.events),
    };
  if (name === 'attribute')
    return {
      code: 'R023',
      what: { fr: "l'attribut", en: 'attribute' },
      names: (own(vocabulary.attributes, 'subscription') ?? []).map((field) => field.name),
    };
  return null;
}

function checkAmount(
  at: Cursor,
  name: string,
  { type, name: argument }: EffectArgument,
  given: TypeDeclaration,
): void {
  if (type === 'any' || given.type === type || (type === 'code' && given.type === 'text')) return;
  const [is, wants] = [TYPE_NAMES[given.type], TYPE_NAMES[type]];
  at.fail(
    'R022',
    `\`${argument}\` demande ${wants.fr} ; \`${name}\` est ${is.fr}`,
    `\`${argument}\` takes ${wants.en}; \`${name}\` is ${is.en}`,
  );
}

/** A decision that takes another, and so on back to itself, would never end. */
function checkCircles(decisions: Cursor | undefined): void {
  const taken = (decisions?.inside ?? []).map(([name, decision]) => ({ name, further: furtherOf(decision) }));
  const depths = depthsOf(
    new Map(taken.map(({ name, further }) => [name, further.map(({ decision }) => decision)])),
  );
  for (const { name, further } of taken) {
    if (depths.get(name) !== Infinity) continue;
    for (const { decision, at } of further)
      if (depths.get(decision) === Infinity)
        at.fail(
          'R025',
          `\`${name}\` prend la décision \`${decision}\`, qui prend, de proche en proche, \`${name}\` : cela ne finirait pas`,
          `\`${name}\` takes the decision \`${decision}\`, which takes, step by step, \`${name}\`: it would never end`,
        );
  }
}

/** The further decisions that the outcomes of a decision take. */
const furtherOf = (decision: Cursor): readonly { readonly decision: string; readonly at: Cursor }[] =>
  (decision.at('outcomes')?.inside ?? []).flatMap(([, outcome]) =>
    (outcome.at('effects')?.inside ?? []).flatMap(([, effect]) => {
      const at = effect.at('effect')?.value === 'decide' ? effect.at('with', 'decision') : undefined;
      return at && isQuoted(at.written) ? [{ decision: at.written.slice(1, -1), at }] : [];
    }),
  );

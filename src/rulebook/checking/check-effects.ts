import type { EffectArgument } from '../../domain/effect-arguments';
import { argumentsOf } from '../../domain/effect-arguments';
import { isEffectName } from '../../domain/effects';
import type { FactValue } from '../../domain/facts';
import { checkRecipient } from '../reading/read-vocabulary';
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
import { VALUE_TYPE_WORDS } from '../../domain/value-type-words';

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
  const amounts = Object.fromEntries(
    Object.values(vocabulary.decisions).flatMap((decision) => Object.entries(decision.amounts)),
  );
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
      else if (!argument.optional) effect.report('R024.argument', { effect: name, argument: argument.name });
    }
  }
}

function checkArgument(at: Cursor, argument: EffectArgument, binding: Binding): void {
  const { value } = at;
  if (typeof value !== 'string') return checkLiteral(at, value, argument, binding);
  if (isQuoted(value)) return checkLiteral(at, value.slice(1, -1), argument, binding);
  const amount = own(binding.amounts, value);
  if (amount) return checkAmount(at, value, argument, amount.declaration);
  if (binding.unquotedCodes) return checkLiteral(at, value, argument, binding);
  const known = Object.keys(binding.amounts);
  if (declaredFor(argument, binding)?.names.includes(value)) at.report('R022.quotes', { name: value });
  else at.report('R022.amount', { word: value, known });
}

function checkLiteral(at: Cursor, value: FactValue, argument: EffectArgument, binding: Binding): void {
  const declared = declaredFor(argument, binding);
  const { type } = argument;
  if (argument.name === 'to')
    return checkRecipient(
      at,
      Object.keys(binding.vocabulary.recipients),
      typeof value === 'string' ? value : at.written,
    );
  if (!declared) {
    if (type !== 'any')
      checkValue(at, value, { ...plain(type), codes: argument.list, optional: false }, binding.names);
    return;
  }
  const code = typeof value === 'string' ? value : at.written;
  if (!declared.names.includes(code)) at.report(declared.id, { word: code, known: declared.names });
}

/** Codes of the vocabulary, and what is said of one that is none of them. */
interface Declared {
  readonly id: 'R020.decision' | 'R023.notice' | 'R023.event' | 'R023.attribute';
  readonly names: readonly string[];
}

/** The codes an argument is chosen from, where the vocabulary declares them. */
function declaredFor({ name }: EffectArgument, { vocabulary }: Binding): Declared | null {
  if (name === 'notice') return { id: 'R023.notice', names: Object.keys(vocabulary.notices) };
  if (name === 'decision') return { id: 'R020.decision', names: Object.keys(vocabulary.decisions) };
  if (name === 'event') return { id: 'R023.event', names: Object.keys(vocabulary.events) };
  if (name !== 'attribute') return null;
  const attributes = own(vocabulary.attributes, 'subscription') ?? [];
  return { id: 'R023.attribute', names: attributes.map((field) => field.name) };
}

function checkAmount(
  at: Cursor,
  name: string,
  { type, name: argument }: EffectArgument,
  given: TypeDeclaration,
): void {
  if (type === 'any' || given.type === type || (type === 'code' && given.type === 'text')) return;
  at.report('R022.type', {
    argument,
    wants: VALUE_TYPE_WORDS[type].name,
    name,
    is: VALUE_TYPE_WORDS[given.type].name,
  });
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
      if (depths.get(decision) === Infinity) at.report('R025.circle', { name, decision });
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

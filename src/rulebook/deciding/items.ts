import type {
  DatedStep,
  EffectCall,
  GrantItem,
  NamedValue,
  Notice,
  PriceLine,
  PricedBy,
} from '../../domain/decision';
import { POOLS } from '../../domain/decision';
import { FactProblem } from '../../domain/errors';
import type { FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import type { FormulaEnv } from '../formula/evaluate-formula';
import { evaluateFormula } from '../formula/evaluate-formula';
import type { Value } from '../formula/values/value';
import { fromFact, isList } from '../formula/values/value';
import type { TypeDeclaration } from '../model/type-declaration';
import type { ItemModel } from '../model/event-model';
import type { ValueExpression } from '../model/value-expression';
import type { EffectModel } from '../model/decision-model';
import { isQuoted } from '../model/quoted-argument';
import { keysOf } from '../../domain/keys-of';
import { own } from '../../domain/own';
import type { AnswerEnv } from './answer-env';
import { plain, valueOf } from './value-of';
import { isDate } from '../../domain/is-date';
import { isInstant } from '../../domain/is-instant';
import { wholeMinutes } from '../../domain/minutes';
import { NEEDS_UNLESS_DECLARED } from '../../domain/step-needs';
import type { Instant, LocalDate } from '../../domain/time';

/** Price lines of a rule. */
export const linesOf = (env: AnswerEnv, items: readonly ItemModel[]): readonly PriceLine[] =>
  each(env, items, (item, read) => ({
    code: item.code,
    label: item.label ?? same(item.code),
    ...pricedBy(env, own(item.fields, 'unitPrice')),
    quantity: text(read('quantity', plain('decimal')) ?? '1'),
    unitPrice: text(read('unitPrice', plain('amount')) ?? '0'),
    multiplier: text(read('multiplier', plain('decimal')) ?? '1'),
    amount: text(need(item, 'amount', read('amount', plain('amount')))),
  }));

/** How the unit of a price ends that is for a time. */
const UNIT_ENDS: Readonly<Record<PricedBy, string>> = { MONTH: '/month', HOUR: '/h' };

/** A unit price that is named is for what its declaration says. */
function pricedBy(env: AnswerEnv, price: ValueExpression | undefined): Pick<PriceLine, 'per'> {
  if (price?.kind !== 'formula' || price.tree.kind !== 'name' || price.tree.name[0] === 'item') return {};
  const { unit } = env.lookup(price.tree.name).declaration;
  const per = keysOf(UNIT_ENDS).find((one) => unit?.endsWith(UNIT_ENDS[one]));
  return per ? { per } : {};
}

/** Dated steps of a rule. */
export const stepsOf = (
  env: AnswerEnv,
  items: readonly ItemModel[],
  rule: string,
  amounts: readonly NamedValue[],
): readonly DatedStep[] =>
  each(env, items, (item, read, place) => {
    const declared = own(env.release.vocabulary.steps, item.code);
    return {
      step: item.code,
      label: item.label ?? declared?.label ?? same(item.code),
      at: instantIn(item, 'at', read('at', plain('instant'))),
      effects: (declared?.effects ?? []).map((effect) => stepEffect(effect, amounts)),
      rule,
      place,
      usefulUntil: optionalInstant(item, 'usefulUntil', read),
      needs: declared?.needs ?? NEEDS_UNLESS_DECLARED,
    };
  });

/** An argument of a step is an amount of the rule that plans it, or else a code as it stands, quoted or not. */
const stepEffect = ({ effect, with: args }: EffectModel, amounts: readonly NamedValue[]): EffectCall => ({
  effect,
  args: Object.fromEntries(Object.entries(args).map(([name, bound]) => [name, stepArgument(bound, amounts)])),
});

function stepArgument(bound: string | number | boolean, amounts: readonly NamedValue[]): FactValue {
  if (typeof bound !== 'string') return bound;
  if (isQuoted(bound)) return bound.slice(1, -1);
  const amount = amounts.find(({ name }) => name === bound);
  return amount ? amount.value : bound;
}

/** Messages a rule wants sent. */
export const noticesOf = (env: AnswerEnv, items: readonly ItemModel[], rule: string): readonly Notice[] =>
  each(env, items, (item, read, place) => {
    const declared = own(env.release.vocabulary.notices, item.code);
    return {
      notice: item.code,
      label: item.label ?? declared?.label ?? same(item.code),
      to: text(read('to', plain('text')) ?? declared?.to ?? 'customer'),
      at: optionalInstant(item, 'at', read),
      rule,
      place,
      usefulUntil: optionalInstant(item, 'usefulUntil', read),
      needs: declared?.needs ?? NEEDS_UNLESS_DECLARED,
    };
  });

/** Minutes a rule grants. */
export const grantsOf = (env: AnswerEnv, items: readonly ItemModel[], rule: string): readonly GrantItem[] =>
  each(env, items, (item, read) => ({
    grant: item.code,
    label: item.label ?? own(env.release.vocabulary.grants, item.code)?.label ?? same(item.code),
    minutes: wholeMinutes(Number(need(item, 'minutes', read('minutes', plain('integer', 'min'))))),
    validFrom: dayIn(item, 'validFrom', read('validFrom', plain('date'))),
    validUntil: dayIn(item, 'validUntil', read('validUntil', plain('date'))),
    consumptionOrder: Number(read('consumptionOrder', plain('integer')) ?? 0),
    pool: poolIn(env, item, read('pool', plain('text'))),
    rule,
  }));

type ReadField = (field: string, declaration: TypeDeclaration) => FactValue;

function each<T>(
  contract: AnswerEnv,
  items: readonly ItemModel[],
  make: (item: ItemModel, read: ReadField, place: number) => T,
): readonly T[] {
  return items.flatMap((item, place) =>
    environments(contract, item)
      .filter((env) => !item.when || valueOf(env, item.when, plain('boolean')) === true)
      .map((env) =>
        make(
          item,
          (field, declaration) => {
            const expression = own(item.fields, field);
            return expression ? valueOf(env, expression, declaration) : null;
          },
          place,
        ),
      ),
  );
}

/** One environment per element of `forEach`, or the one that was given. */
function environments(env: AnswerEnv, { forEach }: ItemModel): readonly FormulaEnv[] {
  if (!forEach) return [env];
  const elements =
    forEach.kind === 'literal' ? fromFact(forEach.value, plain('list')) : evaluateFormula(forEach.tree, env);
  return isList(elements) ? elements.map((item) => holding(env, item)) : [];
}

const holding = (env: FormulaEnv, item: Value): FormulaEnv => ({
  lookup: (name) => env.lookup(name),
  has: (name) => env.has(name),
  calendar: (name) => env.calendar(name),
  callable: (name) => env.callable(name),
  zone: env.zone,
  on: (day, reading) => holding(env.on(day, reading), item),
  item,
});

const text = (value: FactValue): string => (typeof value === 'string' ? value : JSON.stringify(value));

const same = (code: string): Text => ({ fr: code, en: code });

function need(item: ItemModel, field: string, value: FactValue): FactValue {
  if (value !== null) return value;
  throw without(item, field);
}

/** This subscription alone, unless the rule says that others of its customer's share it. */
function poolIn({ release }: AnswerEnv, { code }: ItemModel, value: FactValue): string {
  const pools = [...keysOf(POOLS), ...Object.keys(release.vocabulary.pools)];
  const found = value === null ? 'subscription' : pools.find((pool) => pool === value);
  if (found) return found;
  const known = pools.join(', ');
  throw new FactProblem({
    fr: `« ${code} » se partage selon « ${text(value)} », qui n'existe pas ; partages connus : ${known}`,
    en: `"${code}" is shared as "${text(value)}", which does not exist; known: ${known}`,
  });
}

function dayIn(item: ItemModel, field: string, value: FactValue): LocalDate {
  if (typeof value === 'string' && isDate(value)) return value;
  throw without(item, field);
}

function instantIn(item: ItemModel, field: string, value: FactValue): Instant {
  if (typeof value === 'string' && isInstant(value)) return value;
  throw without(item, field);
}

function optionalInstant(item: ItemModel, field: string, read: ReadField): Instant | null {
  const value = read(field, plain('instant'));
  return value === null ? null : instantIn(item, field, value);
}

const without = ({ code }: ItemModel, field: string): FactProblem =>
  new FactProblem({
    fr: `« ${code} » n'a pas de valeur pour \`${field}\``,
    en: `"${code}" has no value for \`${field}\``,
  });

import type { FactValue } from '../../src/domain/facts';

/**
 * A second evaluator of the same rule JSON, written apart from the first: recursive, on plain facts, with its own
 * comparisons. The two are held against each other on generated rules.
 */
export interface Verdict {
  readonly satisfied: boolean;
  readonly leaves: readonly boolean[];
}

type Json = Readonly<Record<string, unknown>>;
type PlainFacts = Readonly<Record<string, Readonly<Record<string, FactValue>>>>;

export function evaluateAgain(conditions: Json, facts: PlainFacts): Verdict {
  const leaves: boolean[] = [];
  return { satisfied: node(conditions), leaves };

  function node(condition: Json): boolean {
    if ('all' in condition) return (condition.all as Json[]).map(node).every(Boolean);
    if ('any' in condition) return (condition.any as Json[]).map(node).some(Boolean);
    if ('not' in condition) return !node(condition.not as Json);
    const held = compare(
      condition.operator as string,
      fetch(condition.fact as string, condition.path as string),
      operand(condition.value),
      condition.value === null,
    );
    leaves.push(held);
    return held;
  }

  function fetch(group: string, path: string): FactValue {
    return facts[group]![path.replace('$.', '')]!;
  }

  function operand(value: unknown): FactValue {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value as FactValue;
    const { fact, path } = value as { fact: string; path: string };
    return fetch(fact, path);
  }
}

/** Nothing is the same as a value that is missing, unless none is written. */
function compare(operator: string, left: FactValue, right: FactValue, noneWritten = false): boolean {
  switch (operator) {
    case 'equal':
      return left === right && (left !== null || noneWritten);
    case 'notEqual':
      return !compare('equal', left, right, noneWritten);
    case 'in':
      return has(right, left);
    case 'notIn':
      return !has(right, left);
    case 'contains':
      return has(left, right);
    case 'doesNotContain':
      return !has(left, right);
    case 'amountEqual':
      return cents(left) !== null && cents(left) === cents(right);
    case 'amountNotEqual':
      return !compare('amountEqual', left, right);
  }
  if (left === null || right === null) return false;
  if (operator.startsWith('amount'))
    return ordered(operator.slice('amount'.length), cents(left), cents(right));
  if (operator.startsWith('date')) return ordered(operator.slice('date'.length), left, right);
  if (operator.startsWith('instant')) return ordered(operator.slice('instant'.length), left, right);
  return ordered(operator, left, right);
}

function ordered(relation: string, left: unknown, right: unknown): boolean {
  if (left === null || right === null) return false;
  const [a, b] = [left as number, right as number];
  switch (relation.charAt(0).toLowerCase() + relation.slice(1)) {
    case 'lessThan':
    case 'before':
      return a < b;
    case 'lessThanInclusive':
    case 'onOrBefore':
      return a <= b;
    case 'greaterThan':
    case 'after':
      return a > b;
    case 'greaterThanInclusive':
    case 'onOrAfter':
      return a >= b;
    default:
      throw new Error(`unknown relation ${relation}`);
  }
}

const has = (list: FactValue, value: FactValue): boolean =>
  value !== null && Array.isArray(list) && (list as FactValue[]).indexOf(value) >= 0;

/** Ten-thousandths, enough for what the generators make. */
function cents(value: FactValue): bigint | null {
  if (typeof value !== 'string') return null;
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(4, '0'));
  return value.startsWith('-') ? -size : size;
}

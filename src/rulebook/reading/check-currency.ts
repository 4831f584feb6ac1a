import type { Node } from 'jsonc-parser';
import type { Currency } from '../../domain/facts';
import { currencyOf } from '../../domain/money-unit';
import { Cursor } from './cursor';

/** A contract has one currency: every unit of money in its files is of it. */
export function checkCurrency({ notes, node }: Cursor, currency: Currency): void {
  for (const unit of unitsOf(node)) checkUnit(new Cursor(notes, unit, 'unit'), currency);
}

/** A text that is read again has the tree it had. */
const known = new WeakMap<Node, readonly Node[]>();

function unitsOf(root: Node): readonly Node[] {
  const units = known.get(root) ?? unitsIn(root);
  known.set(root, units);
  return units;
}

/** What stands after each key `unit`. */
function unitsIn({ type, children = [] }: Node): readonly Node[] {
  if (type !== 'property') return children.flatMap(unitsIn);
  const [key, value] = children;
  if (!value) return [];
  return key?.value === 'unit' && value.type === 'string' ? [value] : unitsIn(value);
}

function checkUnit(from: Cursor, currency: Currency): void {
  const found = currencyOf(from.written);
  if (found !== null && found !== currency) from.report('R074.other', { found, currency });
}

import { currencyOf } from '../../domain/money-unit';
import type { Currency } from '../../domain/facts';
import type { Cursor } from './cursor';

/** A contract has one currency: every unit of money in its files is of it. */
export function checkCurrency(from: Cursor, currency: Currency): void {
  if (from.name === 'unit' && from.node.type === 'string') checkUnit(from, currency);
  if (from.node.type !== 'object' && from.node.type !== 'array') return;
  for (const [, member] of from.inside) checkCurrency(member, currency);
}

function checkUnit(from: Cursor, currency: Currency): void {
  const found = currencyOf(from.written);
  if (found !== null && found !== currency) from.report('R074.other', { found, currency });
}

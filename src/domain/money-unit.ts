import type { CountUnit, Currency, MoneyUnit, Unit } from './facts';

const MONEY_UNIT = /^([A-Z]{3})(\/h|\/month)?$/;

/** The currency of a unit of money; null for a unit that counts something else. */
export function currencyOf(unit: string): Currency | null {
  const [, currency] = MONEY_UNIT.exec(unit) ?? [];
  return currency === undefined ? null : (currency as Currency);
}

/** Whether a unit is of money: an amount, or a rate. */
export const isMoneyUnit = (unit: string): unit is MoneyUnit => currencyOf(unit) !== null;

/** Whether a unit counts something else than money. */
export const isCountUnit = (unit: Unit): unit is CountUnit => !isMoneyUnit(unit);

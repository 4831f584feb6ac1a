import type { Cents } from '../../domain/cents';
import { amountOf } from '../../domain/cents';
import type { Money } from './money.type';

/** Cents as the API shows them, in the currency they were stored with, or in that of the contract. */
export const showMoney = (cents: Cents, currency: string | null = null): Money => ({
  amount: amountOf(cents),
  currency,
});

/** The same where there may be none. */
export const showMoneyOrNull = (cents: Cents | null, currency: string | null = null): Money | null =>
  cents === null ? null : showMoney(cents, currency);

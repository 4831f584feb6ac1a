import { amountOf } from '../../domain/cents';
import type { Money } from './money.type';

/** Cents as the API shows them. */
export const showMoney = (cents: number): Money => ({ amount: amountOf(cents), currency: 'EUR' });

/** The same where there may be none. */
export const showMoneyOrNull = (cents: number | null): Money | null =>
  cents === null ? null : showMoney(cents);

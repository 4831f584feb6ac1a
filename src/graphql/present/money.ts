import { amountOf } from '../../domain/money';
import type { Money } from '../types/money.type';

/** Cents as the API shows them. */
export const money = (cents: number): Money => ({ amount: amountOf(cents), currency: 'EUR' });

/** The same where there may be none. */
export const moneyOrNull = (cents: number | null): Money | null => (cents === null ? null : money(cents));

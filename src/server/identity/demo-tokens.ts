import type { Role } from '../../domain/actor';
import { ROLES } from '../../domain/actor';
import { signToken } from './bearer-token';

/** Whom a customer's token acts for where the contract is not demonstrated. */
const NOBODY = 'DEMO';

/** A token for each role, for the demonstration; the one of a customer acts for `customer`. */
export async function demoTokens(
  secret: Uint8Array,
  customer: string | null,
  lasts?: string,
): Promise<Readonly<Record<Role, string>>> {
  const tokens = await Promise.all(
    ROLES.map(async (role) => {
      const acting = role === 'customer' ? (customer ?? NOBODY) : null;
      const token = await signToken({ subject: `demo-${role}`, role, customer: acting }, secret, lasts);
      return [role, token] as const;
    }),
  );
  return Object.fromEntries(tokens) as Record<Role, string>;
}

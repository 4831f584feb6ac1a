import type { Role } from '../../domain/actor';
import { ROLES } from '../../domain/actor';
import { signToken } from './tokens';

/** The customer that the demonstration token of a customer acts for. */
const DEMO_CUSTOMER = 'CLI-ACME';

/** A token for each role, for the demonstration. */
export async function demoTokens(secret: Uint8Array): Promise<Readonly<Record<Role, string>>> {
  const tokens = await Promise.all(
    ROLES.map(async (role) => {
      const customer = role === 'customer' ? DEMO_CUSTOMER : null;
      return [role, await signToken({ subject: `demo-${role}`, role, customer }, secret)] as const;
    }),
  );
  return Object.fromEntries(tokens) as Record<Role, string>;
}

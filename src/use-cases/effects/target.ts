import type { AllowanceState } from '../../domain/contract/allowance';
import type { CommercialProposal, Intervention, Study } from '../../domain/contract/intervention';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { Customer, Rental } from '../../domain/contract/party';
import type { Subscription } from '../../domain/contract/subscription';
import type { EffectCall } from '../../domain/decision';
import type { Taken } from '../facts/take-decision';
import type { Scope } from '../operation/scope';

/** What effects act on; each answers the target as it then stands, and `saveTarget` writes what changed once. */
export interface Target extends Taken {
  readonly customer: Customer;
  readonly rental: Rental;
  readonly subscription?: Subscription;
  readonly order?: PurchaseOrder;
  readonly allowance?: AllowanceState;
  readonly intervention?: Intervention;
  readonly proposal?: CommercialProposal;
  readonly study?: Study;
}

/** Applies the effects of the target's decision, for effects that take a further one. */
export type Apply = (scope: Scope, target: Target) => Promise<Target>;

/** Performs one effect of the closed list. */
export type Effect = (
  scope: Scope,
  target: Target,
  args: EffectCall['args'],
  apply: Apply,
) => Promise<Target>;

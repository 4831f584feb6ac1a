import type { AllowanceState } from '../../domain/contract/allowance';
import type { Incident } from '../../domain/contract/incident';
import type { CommercialProposal, Intervention } from '../../domain/contract/intervention';
import type { Malfunction, SystemUpdate } from '../../domain/contract/maintenance';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { Customer, Rental } from '../../domain/contract/party';
import type { Subscription } from '../../domain/contract/subscription';
import type { ContractContext } from '../../domain/decision';
import type { Instant, LocalDate } from '../../domain/time';

/** What is known of an order when its eligibility is asked: it may never become one. */
export type OrderFacts = Pick<PurchaseOrder, 'kind' | 'level' | 'attributes'> & {
  readonly placedOn: LocalDate;
  readonly acknowledged: readonly string[];
  readonly validatedAt: Instant | null;
};

/** What is known of an intervention when its handling or its settlement is asked. */
export type InterventionFacts = Pick<
  Intervention,
  | 'typeCode'
  | 'estimatedMinutes'
  | 'actualMinutes'
  | 'reservedMinutes'
  | 'quotedMinutes'
  | 'requestedAt'
  | 'startsAt'
  | 'attributes'
> & { readonly quotedAmountCents: number };

/** A level asked for (article 7). */
export interface ChangeFacts {
  readonly fromLevel: string;
  readonly toLevel: string;
  readonly requestedOn: LocalDate;
}

/** A renewal order and whether it was validated (article 6). */
export interface RenewalFacts {
  readonly orderValidatedAt: Instant | null;
  readonly level: string;
}

/** What a question is about; the fact builders read what the decision declares, and no more. */
export interface Subject {
  readonly customer?: Customer;
  readonly rental?: Rental;
  readonly subscription?: Subscription;
  readonly order?: OrderFacts;
  readonly setupAt?: Instant | null;
  readonly allowance?: AllowanceState;
  readonly previousWindow?: AllowanceState | null;
  readonly intervention?: InterventionFacts;
  readonly proposal?: CommercialProposal & {
    readonly accepted: boolean;
    readonly answeredOn: LocalDate | null;
  };
  /** The proposal whose figures bind, as far as the precedence lets them (article 1). */
  readonly agreed?: ContractContext['proposal'];
  readonly renewal?: RenewalFacts;
  readonly change?: ChangeFacts;
  readonly incident?: Pick<Incident, 'classCode' | 'observedAt' | 'firstActionAt' | 'endedAt' | 'attributes'>;
  readonly update?: Pick<SystemUpdate, 'kind' | 'performedAt'>;
  readonly malfunction?: Pick<Malfunction, 'cause' | 'component' | 'observedOn'>;
}

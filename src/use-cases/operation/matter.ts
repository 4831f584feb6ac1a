import type { Minutes } from '../../domain/minutes';
import type { Attributes } from '../../domain/contract/attributes';
import type { AllowanceState } from '../../domain/contract/allowance';
import type { Incident } from '../../domain/contract/incident';
import type { CommercialProposal, Intervention, Study } from '../../domain/contract/intervention';
import type { Malfunction, SystemUpdate } from '../../domain/contract/maintenance';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { Rental } from '../../domain/contract/rental';
import type { Customer } from '../../domain/contract/customer';
import type { Subscription } from '../../domain/contract/subscription';
import type { Term } from '../../domain/contract/term';
import type { ContractContext } from '../../domain/decision';
import type { Instant, LocalDate } from '../../domain/time';

/** Something that happened outside of the service and is recorded with its day. */
export interface RecordedEvent {
  readonly type: string;
  readonly on: LocalDate;
  readonly attributes: Attributes;
}

/** What a question of the contract is about and what its effects act on: the objects themselves, and what is asked of them. */
export interface Matter {
  readonly customer: Customer;
  /** The server; an act on the file of a customer is about none. */
  readonly rental?: Rental;
  readonly subscription?: Subscription;
  /** What binds where it is not what binds the subscription: an order agreed today for its next term (articles 1 and 6.1). */
  readonly boundBy?: Pick<Subscription, 'agreedOn' | 'editions'>;
  /** A term that an effect began or agreed (articles 5.2, 6.1 and 7). */
  readonly term?: Term;
  /** The minutes of the window in course (article 2.2.1). */
  readonly allowance?: AllowanceState;
  /** The window before it; null when there was none. */
  readonly previousWindow?: AllowanceState | null;
  readonly order?: PurchaseOrder;
  /** When the order was set up (article 5). */
  readonly setupAt?: Instant;
  /** The order issued for the due date in course; null when none was (article 6.1). */
  readonly renewalOrder?: PurchaseOrder | null;
  /** The level asked for (article 7). */
  readonly toLevel?: string;
  /** The level that is left, where it is not that of the subscription: a term at another one begins. */
  readonly fromLevel?: string;
  /** What the window in course would grant to a term agreed today at that level, or to the term that begins. */
  readonly newTermMinutes?: Minutes;
  /** What it would grant to the term before, where one begins. */
  readonly formerTermMinutes?: Minutes;
  readonly intervention?: Intervention;
  /** The day whose minutes and term the intervention counts on (article 2.2.1). */
  readonly workDay?: LocalDate;
  /** All that was proposed for the intervention, the first issued first. */
  readonly proposals?: readonly CommercialProposal[];
  /** The proposal that is answered, or that an effect issued. */
  readonly proposal?: CommercialProposal;
  /** The day the customer accepts the proposal. */
  readonly acceptedOn?: LocalDate;
  readonly study?: Study;
  /** Figures that bind before those of the texts, as far as the precedence lets them; else those of the last proposal accepted (article 1). */
  readonly agreed?: ContractContext['proposal'];
  readonly incident?: Incident;
  readonly update?: SystemUpdate;
  /** What was recorded by hand, such as a payment. */
  readonly event?: RecordedEvent;
  readonly malfunction?: Malfunction;
  /** What was noted of the malfunction, the update or the change that is asked about: it is kept with the decision. */
  readonly noted?: Attributes;
}

/** A matter where these are known; a subscription and an order have a server. */
export type MatterWith<K extends keyof Matter> = Matter & {
  readonly [P in K | ServerOf<K>]-?: NonNullable<Matter[P]>;
};

type ServerOf<K> = K extends 'subscription' | 'order' ? 'rental' : never;

/** A subscription with its customer and its server. */
export type Subscribed = MatterWith<'subscription'>;

/** Objects that do not exist yet when the rules are asked: what the answer, or its number, completes is not known of them. */
export interface Drafts {
  readonly order: Omit<PurchaseOrder, 'reference'>;
  readonly intervention: Omit<Intervention, 'reference' | 'status' | 'outcome' | 'decisionId'>;
  readonly incident: Omit<Incident, 'reference' | 'decisionId'>;
  readonly malfunction: Omit<Malfunction, 'reference' | 'outcome' | 'decisionId'>;
}

/** A matter as it is asked about: some of it may be unknown, or not exist yet. */
export type Asked = Partial<Omit<Matter, keyof Drafts> & Drafts>;

import type { Role } from '../actor';
import type { Text } from '../text';
import type { SceneAct } from './scene-operations';

/** Operations performed one after the other at one instant. */
interface Acts {
  readonly acts: readonly SceneAct[];
}

/** Something in the past of a customer: so long before the day of the loading, at noon; at its very instant when 0. */
export interface PastScene extends Acts {
  readonly monthsAgo: number;
  readonly daysAgo: number;
}

/** A decision a scene shows, with the amounts that matter in it. */
export interface Shown {
  readonly decision: string;
  readonly figures: readonly string[];
  /** Say what made it so. */
  readonly because: boolean;
  /** The rule or the figure whose sentence is quoted; by default, that of the rule that decided. */
  readonly cites: string | null;
}

/** Something that happens in the demonstration year: somebody acts, or the calendar does. */
export interface YearScene extends Acts {
  /** The clock of the contract, such as `2027-01-04T10:12`. */
  readonly at: string;
  readonly as: Role;
  readonly text: Text;
  readonly shows: readonly Shown[];
}

/** A tab of the playground: a document of the API, and the role its token has. */
export interface Question {
  readonly title: Text;
  readonly role: Role;
  /** With `{{subscription}}` and `{{later}}` where they are asked about. */
  readonly document: string;
}

/** What shows the service on the contract it serves; each part may be empty. */
export interface Demonstration {
  /** The past of each customer, in the order of time. */
  readonly portfolio: readonly (readonly PastScene[])[];
  /** In the order of time. */
  readonly year: readonly YearScene[];
  readonly questions: readonly Question[];
}

/** A contract that nobody demonstrates. */
export const NO_DEMONSTRATION: Demonstration = { portfolio: [], year: [], questions: [] };

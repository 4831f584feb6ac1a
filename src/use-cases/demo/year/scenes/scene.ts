import type { Role } from '../../../../domain/actor';
import type { Text } from '../../../../domain/text';
import type { Deps } from '../../../operation/deps';
import type { Receipt } from '../../../operation/idempotent-write';
import type { Stage } from './stage';

/** A decision a scene shows, with the amounts that matter in it. */
export interface Shown {
  readonly decision: string;
  readonly figures?: readonly string[];
  /** Say what made it so. */
  readonly because?: true;
  /** The rule or the figure whose sentence is quoted; by default, that of the rule that decided. */
  readonly cites?: string;
}

/** Something that happens in the demonstration year: somebody acts, or the calendar does. */
export interface Scene {
  /** The clock of the contract, such as `2027-01-04T10:12`. */
  readonly at: string;
  readonly as: Role;
  readonly text: Text;
  readonly play: (deps: Deps, stage: Stage) => Promise<Receipt>;
  readonly shows: readonly Shown[];
}

/** What the calendar does by itself: whatever is due at that instant has just been settled. */
export const nobodyActs = async (): Promise<Receipt> => ({});

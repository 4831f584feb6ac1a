import type { TopLevelCondition } from 'json-rules-engine';
import type { Text } from '../../domain/text';
import type { ConditionModel, LeafModel } from './condition-model';
import type { EventModel } from './event-model';
import type { Location } from './location';

/** A rule: conditions that json-rules-engine evaluates verbatim, and what follows. */
export interface RuleModel {
  readonly name: string;
  readonly title: Text;
  readonly decision: string;
  readonly excerpts: readonly string[];
  readonly exceptionTo: readonly string[];
  /** As written, for the engine. */
  readonly conditions: TopLevelCondition;
  readonly tree: ConditionModel;
  /** The comparisons of the tree, in the order they are written. */
  readonly leaves: readonly LeafModel[];
  readonly event: EventModel;
  /** A sentence of the author's with `{placeholders}`, preferred to the generated one. */
  readonly explanation: Text | null;
  readonly location: Location;
}

import type { TopLevelCondition } from 'json-rules-engine';
import type { Text } from '../../domain/text';
import type { ConditionModel, LeafModel } from './condition-model';
import type { CitedModel } from './cited-model';
import type { EventModel } from './event-model';
import type { Location } from './location';
import type { SentenceModel } from './sentence-model';

/** A rule: conditions that json-rules-engine evaluates verbatim, and what follows. */
export interface RuleModel {
  readonly name: string;
  readonly title: Text;
  readonly decision: string;
  readonly excerpts: readonly string[];
  /** Sentences of other articles that carry the answer too. */
  readonly cites: readonly CitedModel[];
  readonly exceptionTo: readonly string[];
  /** As written, for the engine. */
  readonly conditions: TopLevelCondition;
  readonly tree: ConditionModel;
  /** The comparisons of the tree, in the order they are written. */
  readonly leaves: readonly LeafModel[];
  readonly event: EventModel;
  /** What the author says to the customer, preferred to the generated sentence. */
  readonly explanation: SentenceModel | null;
  readonly location: Location;
}

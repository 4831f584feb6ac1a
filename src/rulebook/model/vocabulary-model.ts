import type { CodeLabel, FieldDefinition, PaidBy } from '../../domain/ports/rulebook';
import type { StepNeed } from '../../domain/step-needs';
import type { Text } from '../../domain/text';
import type { DecisionModel, EffectModel } from './decision-model';
import type { Bounds } from './parameter-model';
import type { TypeDeclaration } from './type-declaration';
import type { ValueExpression } from './value-expression';
import type { WayModel } from './way-model';

/** What the vocabulary declares. */
export interface VocabularyModel {
  /** Group -> field -> declaration; attributes are merged into the groups of their objects. */
  readonly facts: Readonly<
    Record<
      string,
      {
        readonly label: Text;
        readonly fields: Readonly<
          Record<string, FieldDefinition & { readonly declaration: TypeDeclaration }>
        >;
      }
    >
  >;
  readonly attributes: Readonly<Record<string, readonly FieldDefinition[]>>;
  /** Fixed lists of codes; the others are declared by parameters of type `codes`. */
  readonly lists: Readonly<Record<string, readonly CodeLabel[]>>;
  readonly decisions: Readonly<Record<string, DecisionModel>>;
  readonly steps: Readonly<
    Record<string, PlannedDeclaration & { readonly label: Text; readonly effects: readonly EffectModel[] }>
  >;
  readonly notices: Readonly<
    Record<string, PlannedDeclaration & { readonly label: Text; readonly to: string }>
  >;
  /** Whom notices may go to besides the customer: a desk of the provider, with its mailbox. */
  readonly recipients: Readonly<Record<string, { readonly label: Text; readonly email: string }>>;
  readonly grants: Readonly<Record<string, { readonly label: Text }>>;
  /** Who may share minutes, beside a subscription and all of its customer's: those that have the key in common. */
  readonly pools: Readonly<Record<string, { readonly label: Text; readonly by: ValueExpression }>>;
  /** Limits that the law sets, which a figure may name. */
  readonly legalBounds: Readonly<Record<string, { readonly label: Text; readonly bounds: Bounds }>>;
  /** What an adviser would try where the answer is no. */
  readonly ways: readonly WayModel[];
  /** Who can help where no way leads to a yes. */
  readonly help: Text | null;
  /** What may have happened. */
  readonly events: Readonly<Record<string, EventDeclaration>>;
}

/** What is declared of a thing that is planned for an instant. */
export interface PlannedDeclaration {
  /** What it needs when its instant comes. */
  readonly needs: readonly StepNeed[];
}

/** Something that may happen. */
export interface EventDeclaration {
  readonly label: Text;
  /** The attributes that it takes when it is recorded by hand; null when it is not. */
  readonly recordable: readonly string[] | null;
  /** Those of them that it never comes without. */
  readonly needs: readonly string[];
  /** The fields of events that the service keeps of it. */
  readonly carries: readonly string[];
  /** The sums owed that it pays: the attribute with their references, and the one with how much; null when it pays none. */
  readonly pays: PaidBy | null;
  /** The earlier events that it cancels: those of these types with the same value of a field; null when it cancels none. */
  readonly cancels: { readonly events: readonly string[]; readonly by: string } | null;
}

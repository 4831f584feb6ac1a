import type { DropReason } from '../../domain/contract/due-step';
import type { IdOf } from '../../domain/id';

/** What became of a step: done, by a decision or with none to take; or dropped, since it no longer stands. */
export type Settled =
  | { readonly status: 'DONE'; readonly decisionId: IdOf<'decisions'> | null }
  | { readonly status: 'DROPPED'; readonly droppedFor: DropReason };

/** A step that no longer stands, and why. */
export const dropped = (droppedFor: DropReason): Settled => ({ status: 'DROPPED', droppedFor });

import type { CodeLabel, ParameterView } from '../domain/ports/rulebook';
import { contractDay } from '../domain/time';
import { NO_CONTRACT } from '../domain/contract/no-contract';
import type { Deps } from './deps';

/** The offer of the day: its levels and every dated figure, with the document that supplies each. */
export interface Offer {
  readonly levels: readonly CodeLabel[];
  readonly parameters: readonly ParameterView[];
}

/** Reads the offer in force for a new contract. */
export function readOffer({ clock, rulebooks }: Deps): Offer {
  const at = clock.now();
  const rulebook = rulebooks.current();
  return {
    levels: rulebook.codes('levels', contractDay(at)),
    parameters: rulebook.parameters({ contract: NO_CONTRACT, at }),
  };
}

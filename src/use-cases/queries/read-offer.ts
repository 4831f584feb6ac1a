import { NO_CONTRACT } from '../../domain/contract/no-contract';
import type { CodeLabel } from '../../domain/ports/rulebook';
import type { SuppliedFigure } from '../../domain/supplied-figure';
import { checkDate } from '../operation/check-input';
import type { RulesOnly } from '../operation/deps';

/** The offer of a day: its levels and every dated figure, with the document that supplies each. */
export interface Offer {
  readonly levels: readonly CodeLabel[];
  readonly parameters: readonly SuppliedFigure[];
}

/** Reads the offer in force for a new contract, today or on another day. */
export function readOffer({ clock, rulebooks }: RulesOnly, asOf: string | null = null): Offer {
  const rulebook = rulebooks.current();
  const { zone } = rulebook.frame;
  const at = asOf === null ? clock.now() : zone.noonOf(checkDate(asOf, 'asOf'));
  return {
    levels: rulebook.codes('levels', zone.dayOf(at)),
    parameters: rulebook.parameters({ contract: NO_CONTRACT, at }),
  };
}

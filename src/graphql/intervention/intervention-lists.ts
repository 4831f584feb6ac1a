import type { IdOf } from '../../domain/id';
import { CommercialProposalConnection } from '../types/proposal/proposal.type';
import { list, listsOf } from '../request/lists-of';
import { StudyConnection } from '../types/study/study.type';
import { Intervention } from '../types/intervention/intervention.type';

const its = (interventionId: IdOf<'interventions'>) => ({ interventionId });

/** What belongs to an intervention. */
export const InterventionLists = listsOf(Intervention, {
  proposals: list('proposals', CommercialProposalConnection, 'Its commercial proposals.', its),
  studies: list('studies', StudyConnection, 'Its studies.', its),
});

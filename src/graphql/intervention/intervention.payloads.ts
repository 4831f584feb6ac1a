import { TOUCHED_DECISION } from '../types/decision/touched-decision';
import { CommercialProposal } from '../types/proposal/proposal.type';
import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Study } from '../types/study/study.type';
import { Intervention } from '../types/intervention/intervention.type';

export const InterventionPayload = payloadOf('InterventionPayload', {
  intervention: ['interventions', Intervention, 'The intervention.'],
  proposal: ['proposals', CommercialProposal, 'The commercial proposal, if there is one.'],
  study: ['studies', Study, 'The study, if there is one.'],
  decision: TOUCHED_DECISION,
});
export type InterventionPayload = AnswerOf<typeof InterventionPayload>;

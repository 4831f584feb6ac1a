import { TOUCHED_DECISION } from '../decision/touched-decision';
import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Incident } from './incident.type';

export const IncidentPayload = payloadOf('IncidentPayload', {
  incident: ['incidents', Incident, 'The incident.'],
  decision: TOUCHED_DECISION,
});
export type IncidentPayload = AnswerOf<typeof IncidentPayload>;

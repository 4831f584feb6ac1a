import { TOUCHED_DECISION } from '../types/decision/touched-decision';
import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Incident } from '../types/incident/incident.type';

export const IncidentPayload = payloadOf('IncidentPayload', {
  incident: ['incidents', Incident, 'The incident.'],
  decision: TOUCHED_DECISION,
});
export type IncidentPayload = AnswerOf<typeof IncidentPayload>;

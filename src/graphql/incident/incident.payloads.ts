import { Decision } from '../decision/decision.type';
import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Incident } from './incident.type';

export const IncidentPayload = payloadOf('IncidentPayload', {
  incident: ['incidents', Incident, 'The incident.'],
  decision: ['decisions', Decision, 'What the contract answered.'],
});
export type IncidentPayload = AnswerOf<typeof IncidentPayload>;

import { Decision } from '../decision/decision.type';
import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Malfunction } from './malfunction.type';
import { SystemUpdate } from './system-update.type';

export const UpdatePayload = payloadOf('UpdatePayload', { update: ['updates', SystemUpdate, 'The update.'] });
export type UpdatePayload = AnswerOf<typeof UpdatePayload>;

export const MalfunctionPayload = payloadOf('MalfunctionPayload', {
  malfunction: ['malfunctions', Malfunction, 'The malfunction.'],
  decision: ['decisions', Decision, 'What the contract answered.'],
});
export type MalfunctionPayload = AnswerOf<typeof MalfunctionPayload>;

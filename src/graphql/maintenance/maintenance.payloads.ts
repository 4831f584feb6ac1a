import { TOUCHED_DECISION } from '../types/decision/touched-decision';
import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Malfunction } from '../types/maintenance/malfunction.type';
import { SystemUpdate } from '../types/maintenance/system-update.type';

export const UpdatePayload = payloadOf('UpdatePayload', {
  update: ['updates', SystemUpdate, 'The update.'],
  decision: TOUCHED_DECISION,
});
export type UpdatePayload = AnswerOf<typeof UpdatePayload>;

export const MalfunctionPayload = payloadOf('MalfunctionPayload', {
  malfunction: ['malfunctions', Malfunction, 'The malfunction.'],
  decision: TOUCHED_DECISION,
});
export type MalfunctionPayload = AnswerOf<typeof MalfunctionPayload>;

import { canonical } from '../../domain/canonical';
import type { Decision } from '../../domain/decision';
import { keysOf } from '../../domain/keys-of';

/** What an answer gives beside its outcome and its amounts, as what comes of it: the rule and the words of it are left out. */
const PARTS = {
  lines: ({ lines }: Decision) => lines.map(({ label: _, ...line }) => line),
  steps: ({ steps }: Decision) =>
    steps.map(({ step, at, usefulUntil, effects }) => ({ step, at, usefulUntil, effects })),
  notices: ({ notices }: Decision) =>
    notices.map(({ notice, to, at, usefulUntil }) => ({ notice, to, at, usefulUntil })),
  grants: ({ grants }: Decision) => grants.map(({ label: _, rule: __, ...grant }) => grant),
  effects: ({ effects }: Decision) => effects,
} as const;

export type AnswerPart = keyof typeof PARTS;

/** The parts of two answers that are not the same. */
export const differingParts = (one: Decision, other: Decision): readonly AnswerPart[] =>
  keysOf(PARTS).filter((part) => canonical(PARTS[part](one)) !== canonical(PARTS[part](other)));

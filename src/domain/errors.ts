import type { ClosedList, ValueOf } from './closed-list';
import type { Text } from './text';

/** What went wrong, for programs that react to it. */
export const ERROR_CODES = {
  INVALID_INPUT: 'A field holds a value that cannot be.',
  INVALID_ID: 'An id is malformed or names another kind of object.',
  NOT_FOUND: 'The object does not exist, or the caller may not know that it does.',
  UNAUTHENTICATED: 'No valid token came with the request.',
  FORBIDDEN: "The caller's role does not allow the operation.",
  FORBIDDEN_TRANSITION: 'The object is not in a state that allows the operation.',
  CONFLICT: 'Another change came first: read again and retry.',
  ALREADY_EXISTS: 'A unique reference is already taken.',
  IDEMPOTENCY_KEY_MISMATCH: 'The idempotency key was used before with another input.',
  UNRESOLVED_CONFLICT: 'Two rules or two values of equal rank contradict each other.',
  NO_RULE_APPLIES: 'No rule applies and the decision declares no default.',
  FACT_PROBLEM: 'A fact is missing, or of another type than declared.',
  FORMULA_ERROR: 'A formula cannot be computed for these facts.',
  UNKNOWN_DECISION: 'The rules know no decision of that name.',
  EFFECT_PROBLEM: 'The rules ask for an effect that cannot be had.',
  RULEBOOK_REJECTED: 'The rule files have findings; the rules in force stay.',
  RULE_FILES_UNREADABLE: 'The folder of the rule files cannot be read.',
  DATABASE_PROBLEM: 'The database cannot be used as it is.',
  SERVICE_UNAVAILABLE: 'The service cannot answer now: ask again later, with the same idempotency key.',
} as const satisfies ClosedList;

export type ErrorCode = ValueOf<typeof ERROR_CODES>;

/** A mistake of the caller or of the installation; an answer of the contract is never one of these. */
export abstract class ClausierError extends Error {
  abstract readonly code: ErrorCode;
  readonly text: Text;
  /** The same with what only those who serve the contract may read, such as places in rule files; null: nothing more. */
  readonly forStaff: Text | null = null;
  /** The input field at fault, outermost first: one name or place a step. */
  readonly path: readonly string[];

  constructor(text: Text, path: readonly string[] = [], logged: string = text.en) {
    super(logged);
    this.name = new.target.name;
    this.text = text;
    this.path = path;
  }
}

/** A field of the input holds a value that cannot be. */
export class InvalidInput extends ClausierError {
  readonly code = 'INVALID_INPUT';
}

/** An id is malformed or names another kind of object. */
export class InvalidId extends ClausierError {
  readonly code = 'INVALID_ID';
}

/** The object does not exist, or the caller may not know that it does. */
export class NotFound extends ClausierError {
  readonly code = 'NOT_FOUND';
}

/** No valid token came with the request. */
export class Unauthenticated extends ClausierError {
  readonly code = 'UNAUTHENTICATED';
}

/** The caller's role does not allow the operation. */
export class Forbidden extends ClausierError {
  readonly code = 'FORBIDDEN';
}

/** The object is not in a state that allows the operation, such as closing a closed intervention. */
export class ForbiddenTransition extends ClausierError {
  readonly code = 'FORBIDDEN_TRANSITION';
}

/** Another change came first; read again and retry. */
export class ConcurrentChange extends ClausierError {
  readonly code = 'CONFLICT';
}

/** A unique reference is already taken. */
export class AlreadyExists extends ClausierError {
  readonly code = 'ALREADY_EXISTS';
}

/** The idempotency key was used before with another input. */
export class IdempotencyKeyMismatch extends ClausierError {
  readonly code = 'IDEMPOTENCY_KEY_MISMATCH';
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The service cannot answer now, through no fault of the caller: its database is away, full or does not answer. */
export class ServiceUnavailable extends ClausierError {
  readonly code = 'SERVICE_UNAVAILABLE';
  /** When it is worth asking again. */
  readonly retryAfterSeconds = 5;

  constructor(
    text: Text,
    /** What broke down, for the log: it stays the same while the same thing lasts. */
    readonly reason: string,
    /** What was asked may have been done all the same: only with an idempotency key is it safe to ask again. */
    readonly maybeDone = false,
  ) {
    super(text, [], reason);
  }
}

/** Two rules or two values of equal rank contradict each other for these facts (article 1). */
export class UnresolvedConflict extends ClausierError {
  readonly code = 'UNRESOLVED_CONFLICT';

  override readonly forStaff: Text;

  /** Places in rule files are for the log and for staff: the text reaches customers, who know documents and not files. */
  constructor(text: Text, places: readonly Place[]) {
    const told = places.map(({ file, line, column }) => `${file}:${line}:${column}`).join(', ');
    const forStaff: Text = { fr: `${text.fr} (${told})`, en: `${text.en} (${told})` };
    super(text, [], forStaff.en);
    this.forStaff = forStaff;
  }
}

/** No rule applies and the decision declares no default. */
export class NoRuleApplies extends ClausierError {
  readonly code = 'NO_RULE_APPLIES';
}

/** A rule, a formula or a case looks at a fact that was not given, or is of another type than declared. */
export class FactProblem extends ClausierError {
  readonly code = 'FACT_PROBLEM';
}

/** A formula cannot be computed for these facts, such as a division by zero. */
export class FormulaProblem extends ClausierError {
  readonly code = 'FORMULA_ERROR';
}

/** A step that fell due before what is asked cannot be settled: the code is that of its failure. */
export class EarlierStepFailed extends ClausierError {
  constructor(
    text: Text,
    readonly code: ErrorCode,
    override readonly forStaff: Text | null,
  ) {
    super(text, [], (forStaff ?? text).en);
  }
}

/** The rulebook knows no decision of that name. */
export class UnknownDecision extends ClausierError {
  readonly code = 'UNKNOWN_DECISION';
}

/** The rules ask for an effect that cannot be had, such as holding more minutes than remain. */
export class EffectProblem extends ClausierError {
  readonly code = 'EFFECT_PROBLEM';
}

/** The rule files have findings; the rules in force stay. */
export class RulebookRejected extends ClausierError {
  readonly code = 'RULEBOOK_REJECTED';
}

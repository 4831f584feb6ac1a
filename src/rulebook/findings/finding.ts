import type { Text } from '../../domain/text';
import type { FindingCode, MessageId } from './catalogue';
import type { Entry } from './entry';

/** Something wrong in a rule file: where, what, and what to write instead. */
export interface Finding {
  /** Stable code, such as `R010`; its page says more. */
  readonly code: FindingCode;
  /** The message of the code, such as `R010.fact`. */
  readonly id: MessageId;
  readonly severity: Entry['severity'];
  readonly file: string;
  /** One-based. */
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
  readonly rule?: string;
  readonly message: Text;
  readonly hint?: Text;
  /** The name that was looked for among what the files declare, and not found. */
  readonly missing?: string;
}

/** What a finding says, wherever it stands. */
export type Remark = Omit<Finding, keyof Place>;

/** Where a finding stands. */
export type Place = Pick<Finding, 'file' | 'line' | 'column' | 'endColumn' | 'rule'>;

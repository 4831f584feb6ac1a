import type { Text } from '../../domain/text';

/** Something wrong in a rule file: where, what, and what to write instead. */
export interface Finding {
  /** Stable code, such as `R010`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** One-based. */
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
  readonly rule?: string;
  readonly message: Text;
  readonly hint?: Text;
}

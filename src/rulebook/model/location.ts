/** A place in a rule file, one-based. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

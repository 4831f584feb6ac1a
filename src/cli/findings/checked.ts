import type { Finding } from '../../rulebook/findings/finding';

/** What a check of rule files found, with the files it read. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Path in the rules folder -> text. */
  readonly files: ReadonlyMap<string, string>;
  /** The rules folder as it is shown, such as `rules`. */
  readonly folder: string;
  readonly milliseconds: number;
  /** Null when an error keeps the rules from being used. */
  readonly releaseHash: string | null;
}

/** A path the reader can open from where the command runs. */
export const shownPath = (checked: Checked, file: string): string => `${checked.folder}/${file}`;

/** Findings, counted by how grave they are. */
export function tally(findings: readonly Finding[]): {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
} {
  const count = (wanted: Finding['severity']): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

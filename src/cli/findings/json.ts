import type { Checked } from './checked';
import { shownPath, tally } from './checked';

/** Findings for a program; `schemaVersion` changes when a field changes its meaning or goes. */
export function json(checked: Checked): string {
  const answer = {
    schemaVersion: 1,
    ok: checked.releaseHash !== null,
    release: checked.releaseHash,
    files: checked.files.size,
    ...tally(checked.findings),
    findings: checked.findings.map((finding) => ({ ...finding, file: shownPath(checked, finding.file) })),
  };
  return JSON.stringify(answer, null, 2);
}

import type { Terminal } from '../terminal/terminal';
import type { Checked } from './checked';
import { shownPath } from './checked';

/** One finding a line, `file:line:column: severity code message`, for editors and screen readers. */
export function compact(checked: Checked, terminal: Terminal): string {
  return checked.findings
    .map((finding) => {
      const hint = finding.hint ? ` (${terminal.say(finding.hint)})` : '';
      const place = `${shownPath(checked, finding.file)}:${finding.line}:${finding.column}`;
      return `${place}: ${finding.severity} ${finding.code} ${terminal.say(finding.message)}${hint}`;
    })
    .join('\n');
}

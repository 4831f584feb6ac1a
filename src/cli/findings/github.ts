import type { Terminal } from '../terminal/terminal';
import type { Checked } from './checked';
import { shownPath } from './checked';

/** Workflow commands that a code review shows beside the line. */
export function github(checked: Checked, terminal: Terminal): string {
  return checked.findings
    .map((finding) => {
      const properties = {
        file: shownPath(checked, finding.file),
        line: finding.line,
        col: finding.column,
        ...(finding.endColumn === undefined ? {} : { endColumn: finding.endColumn }),
        title: finding.code,
      };
      const hint = finding.hint ? `\n${terminal.say(finding.hint)}` : '';
      const pairs = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${finding.severity === 'note' ? 'notice' : finding.severity} ${pairs.join(',')}::${escapeData(terminal.say(finding.message) + hint)}`;
    })
    .join('\n');
}

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

import type { Finding } from '../../rulebook/findings/finding';
import type { Terminal } from '../terminal/terminal';
import type { Checked } from './checked';
import { shownPath } from './checked';

/** SARIF 2.1.0, for tools that collect findings. */
export function sarif(checked: Checked, terminal: Terminal): string {
  const codes = [...new Set(checked.findings.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'clausier', rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: checked.findings.map((finding) => resultOf(finding, checked, terminal)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function resultOf(finding: Finding, checked: Checked, terminal: Terminal): object {
  const hint = finding.hint ? ` ${terminal.say(finding.hint)}` : '';
  return {
    ruleId: finding.code,
    level: finding.severity,
    message: { text: `${terminal.say(finding.message)}${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: shownPath(checked, finding.file) },
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            ...(finding.endColumn === undefined ? {} : { endColumn: finding.endColumn }),
          },
        },
      },
    ],
  };
}

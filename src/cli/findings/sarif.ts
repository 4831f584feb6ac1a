import type { FindingCode } from '../../rulebook/findings/catalogue';
import { ENTRIES, FINDING_CODES } from '../../rulebook/findings/entries';
import type { Finding } from '../../rulebook/findings/finding';
import type { Terminal } from '../terminal/terminal';
import type { Checked } from './checked';
import { shownPath } from './checked';

/** SARIF 2.1.0, for tools that collect findings. */
export function sarif(checked: Checked, terminal: Terminal): string {
  const codes = FINDING_CODES.filter((code) => checked.findings.some((finding) => finding.code === code));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'clausier', rules: codes.map((code) => ruleOf(code, terminal)) } },
        columnKind: 'utf16CodeUnits',
        results: checked.findings.map((finding) => resultOf(finding, checked, terminal)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

/** The page of a code, as a tool that collects findings shows it. */
function ruleOf(code: FindingCode, terminal: Terminal): object {
  const { severity, title, why, mend, example } = ENTRIES[code];
  const help = [terminal.say(why), terminal.say(mend), `- ${example.bad}`, `+ ${example.good}`];
  const markdown = [...help.slice(0, 2), `\`\`\`diff\n${help.slice(2).join('\n')}\n\`\`\``];
  return {
    id: code,
    shortDescription: { text: terminal.say(title) },
    fullDescription: { text: terminal.say(why) },
    help: { text: help.join('\n'), markdown: markdown.join('\n\n') },
    defaultConfiguration: { level: severity },
  };
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

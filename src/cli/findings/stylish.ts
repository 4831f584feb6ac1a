import type { Finding } from '../../rulebook/findings/finding';
import { count, hang } from '../terminal/layout';
import type { Terminal } from '../terminal/terminal';
import type { Checked } from './checked';
import { shownPath, tally } from './checked';
import { excerpt } from './excerpt';
import { SEVERITY } from './severity';

const COLOURS = { error: 'red', warning: 'yellow', note: 'dim' } as const;

/** Findings for a person: file by file, the line shown with a caret, what is wrong, what to write. */
export function stylish(checked: Checked, terminal: Terminal): string {
  const files = [...new Set(checked.findings.map(({ file }) => file))].sort();
  const blocks = files.map((file) => fileBlock(checked, file, terminal));
  return [...blocks, summary(checked, files.length, terminal)].join('\n\n');
}

function fileBlock(checked: Checked, file: string, terminal: Terminal): string {
  const findings = checked.findings.filter((finding) => finding.file === file);
  const text = checked.files.get(file);
  return [
    terminal.paint('bold', shownPath(checked, file)),
    ...findings.map((finding) => findingBlock(finding, text, terminal)),
  ].join('\n');
}

function findingBlock(finding: Finding, text: string | undefined, terminal: Terminal): string {
  const place = `${finding.line}:${finding.column}`.padStart(7);
  const word = terminal.say(SEVERITY[finding.severity]).padEnd(7);
  const head = `${place}  ${word}  ${finding.code}  `;
  const under = ' '.repeat(head.length);
  const message = hang(head, terminal.say(finding.message), terminal.width);
  const lines = [paintSeverity(message, finding, word, terminal)];
  if (finding.rule) {
    lines.push(terminal.paint('dim', `${under}${terminal.say({ fr: 'règle', en: 'rule' })} ${finding.rule}`));
  }
  if (finding.hint) lines.push(hang(`${under}→ `, terminal.say(finding.hint), terminal.width));
  lines.push(...excerpt(finding, text, terminal.width).map((line) => terminal.paint('dim', line)));
  return lines.join('\n');
}

function paintSeverity(message: string, { severity }: Finding, word: string, terminal: Terminal): string {
  return message.replace(word, terminal.paint(COLOURS[severity], word));
}

function summary(checked: Checked, faulty: number, terminal: Terminal): string {
  const { errors, warnings, notes } = tally(checked.findings);
  const say = (n: number, one: string, many: string, oneEn: string, manyEn: string): string =>
    count(n, { fr: one, en: oneEn }, { fr: many, en: manyEn }, terminal.language);
  const all = say(checked.files.size, 'fichier', 'fichiers', 'file', 'files');
  const time = `${Math.round(checked.milliseconds)} ms`;
  if (checked.findings.length === 0) {
    const words = terminal.say({ fr: 'aucun constat', en: 'no findings' });
    return `${terminal.paint('green', '✔')} ${words} · ${all} · ${time}${hashLine(checked, terminal)}`;
  }
  const found = say(checked.findings.length, 'constat', 'constats', 'finding', 'findings');
  const parts = [
    say(errors, 'erreur', 'erreurs', 'error', 'errors'),
    say(warnings, 'alerte', 'alertes', 'warning', 'warnings'),
    ...(notes > 0 ? [say(notes, 'note', 'notes', 'note', 'notes')] : []),
  ].join(', ');
  const some = say(faulty, 'fichier', 'fichiers', 'file', 'files');
  const where = terminal.say({
    fr: `dans ${some} sur ${checked.files.size}`,
    en: `in ${some} of ${checked.files.size}`,
  });
  const sign = signOf(errors, warnings, terminal);
  return `${sign} ${found} (${parts}) ${where} · ${time}${hashLine(checked, terminal)}`;
}

function signOf(errors: number, warnings: number, terminal: Terminal): string {
  if (errors > 0) return terminal.paint('red', '✖');
  return warnings > 0 ? terminal.paint('yellow', '!') : terminal.paint('green', '✔');
}

function hashLine({ releaseHash }: Checked, terminal: Terminal): string {
  if (releaseHash === null) return '';
  return ` · ${terminal.say({ fr: 'version', en: 'release' })} ${releaseHash.slice(0, 12)}`;
}

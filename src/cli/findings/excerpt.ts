import type { Finding } from '../../rulebook/findings/finding';

const GUTTER = 7;

/** The line a finding is about with a caret under the place, clipped to the width. */
export function excerpt(finding: Finding, text: string | undefined, width: number): readonly string[] {
  const line = text?.split('\n')[finding.line - 1]?.trimEnd();
  if (!line || finding.column < 1) return [];
  const room = width - GUTTER - 3;
  const indent = line.length - line.trimStart().length;
  const from = clipStart(line.length, indent, finding.column - 1, room);
  const shown = line.slice(from, from + room);
  const caretAt = Math.max(0, finding.column - 1 - from);
  const marks = '^'.repeat(Math.max(1, Math.min(spanOf(finding), shown.length - caretAt)));
  return [
    `${String(finding.line).padStart(GUTTER)} │ ${shown}`,
    `${' '.repeat(GUTTER)} │ ${' '.repeat(caretAt)}${marks}`,
  ];
}

const spanOf = ({ column, endColumn }: Finding): number => (endColumn ?? column + 1) - column;

/** Drops the indentation, and as much of a long line as keeps the place in sight. */
function clipStart(length: number, indent: number, place: number, room: number): number {
  if (length - indent <= room || place - indent < room / 2) return Math.min(indent, place);
  return Math.min(place - Math.floor(room / 2), length - room);
}

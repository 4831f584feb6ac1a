import { editFolders, overlayOf, readEdit } from './folders';
import { edited } from './overlay';

const HEAD = [
  'edit',
  'what changes',
  'kind',
  'article',
  'rule files touched',
  'lines changed',
  'lines of code',
  'source',
];

/** One row an edit: what it changes, where, how much, and where the clause comes from. */
export function editTable(base: ReadonlyMap<string, string>): string {
  const rows = [HEAD, ...editFolders().map((folder) => rowOf(base, folder))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows.map((row) => line(row.map((cell, column) => cell.padEnd(widths[column]!))));
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body, '', totals(base)].join('\n');
}

function rowOf(base: ReadonlyMap<string, string>, folder: string): readonly string[] {
  const { title, kind, article, source } = readEdit(folder);
  const { touched, linesChanged } = edited(base, overlayOf(folder));
  return [
    `[${folder}](edits/${folder})`,
    title,
    kind,
    article,
    touched.map((file) => `\`${file.split('/').slice(-1)[0]}\``).join(', '),
    String(linesChanged),
    '0',
    linked(source),
  ].map((cell) => cell.replaceAll('|', '\\|'));
}

/** An address is shown by its site. */
const linked = (source: string): string =>
  source.replace(/https?:\/\/([^/\s]+)\S*/g, (address, site: string) => `[${site}](${address})`);

function totals(base: ReadonlyMap<string, string>): string {
  const folders = editFolders();
  const lines = folders.map((folder) => edited(base, overlayOf(folder)).linesChanged);
  const refused = folders.filter((folder) => readEdit(folder).refused).length;
  const scenarios = folders.reduce((so, folder) => so + readEdit(folder).scenarios.length, 0);
  const sum = lines.reduce((so, count) => so + count, 0);
  return `${folders.length} edits (${refused} that must be refused), ${scenarios} scenarios, ${sum} lines of rule files, 0 lines of code.`;
}

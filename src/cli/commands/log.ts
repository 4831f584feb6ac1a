import type { DecisionRecord } from '../../domain/decision';
import type { Retaken } from '../../use-cases/queries/replay-log';
import type { Terminal } from '../terminal/terminal';
import type { LogAsked, TakeLogAgain } from './replay';
import { told } from './told-progress';

export const LOG_FORMATS = ['jsonl', 'csv'] as const;

/** Writes the log of decisions, one line each as it is read, with whether it is decided the same again; 1 unless all are. */
export async function writeLog(
  terminal: Terminal,
  take: TakeLogAgain,
  asked: LogAsked,
  format: string,
): Promise<number> {
  const progress = told(terminal);
  let identical = true;
  if (format === 'csv') terminal.data(COLUMNS.map(([name]) => name).join(','));
  await take(
    asked,
    (retaken) => {
      identical &&= retaken.result === 'identical';
      progress.step();
      terminal.data(format === 'csv' ? csvLine(retaken) : jsonLine(retaken));
    },
    progress.begin,
  );
  progress.end();
  return identical ? 0 : 1;
}

const jsonLine = ({ record, result }: Retaken): string => JSON.stringify({ ...record, result });

/** What stands in a table, in order; what has parts is JSON in its cell. */
const COLUMNS: readonly (readonly [
  name: string,
  cell: (record: DecisionRecord, result: string) => string | null,
])[] = [
  ['id', ({ id }) => id],
  ['recordedAt', ({ recordedAt }) => recordedAt],
  ['at', ({ at }) => at],
  ['customerId', ({ customerId }) => customerId],
  ['subscriptionId', ({ subscriptionId }) => subscriptionId],
  ['decision', ({ decision }) => decision],
  ['outcome', ({ outcome }) => outcome],
  ['actor', ({ actor }) => actor],
  ['release', ({ releaseHash }) => releaseHash],
  ['rules', ({ trace }) => JSON.stringify(trace)],
  ['amounts', ({ values }) => JSON.stringify(values)],
  ['result', (_, result) => result],
];

const csvLine = ({ record, result }: Retaken): string =>
  COLUMNS.map(([, cell]) => quoted(cell(record, result) ?? '')).join(',');

/** RFC 4180; a spreadsheet takes what begins like a formula for one, and an author's text is none. */
const quoted = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

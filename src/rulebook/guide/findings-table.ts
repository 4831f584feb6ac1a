import { ENTRIES, FINDING_CODES } from '../findings/entries';

/** The table of codes of the guide, made of the catalogue. */
export const findingsTable = (): string =>
  [
    '| code | ce qui ne va pas | quoi écrire |',
    '| --- | --- | --- |',
    ...FINDING_CODES.map(
      (code) => `| \`${code}\` | ${ENTRIES[code].title.fr} | ${inCell(ENTRIES[code].mend.fr)} |`,
    ),
  ].join('\n');

/** A bar would end the cell. */
const inCell = (text: string): string => text.replaceAll('|', '\\|');

import type { Loaded } from '../../src/rulebook/load-rulebook';
import { loadRelease } from '../../src/rulebook/load-rulebook';

/** A file, what to replace in it, and by what. */
export type Edit = readonly [file: string, from: string | RegExp, to: string];

/** The text of a file with an edit; an edit that changes nothing is a mistake of the test. */
export function edited(files: ReadonlyMap<string, string>, [file, from, to]: Edit): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`no file ${file}`);
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`nothing to replace in ${file}`);
  return changed;
}

/** Loads the rules with one edit. */
export const loadEdited = (files: ReadonlyMap<string, string>, edit: Edit): Loaded =>
  loadRelease(new Map([...files, [edit[0], edited(files, edit)]]));

/** An amendment for one customer, as a file of the folder. */
export const amendmentFile = (fields: object = {}): readonly [string, string] => [
  'amendments/av-1.json',
  JSON.stringify({
    $schema: '../../schema/rules/amendment.schema.json',
    id: 'av-1',
    title: { fr: 'Avenant 1' },
    signedOn: '2027-01-05',
    inForceFrom: '2027-02-01',
    scope: { customer: 'CLI-ACME' },
    text: 'Le tarif horaire est de 80 euros.',
    excerpts: { E1: 'Le tarif horaire est de 80 euros.' },
    ...fields,
  }),
];

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { RULES } from '../support/shipped-release';
import { editFolders, overlayOf } from './support/folders';
import { edited } from './support/overlay';
import { editTable } from './support/table';

const README = path.join(__dirname, 'README.md');
const TABLE = /(?<=<!-- table -->\n\n)[^]*(?=\n\n<!-- end of table -->)/;

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

describe('the table of the legal edits', () => {
  it('says what each edit touches and how much of it; UPDATE_TABLE=1 writes it', () => {
    const readme = readFileSync(README, 'utf8');
    const table = editTable(files);
    if (process.env['UPDATE_TABLE'])
      writeFileSync(
        README,
        readme.replace(TABLE, () => table),
      );
    expect(TABLE.exec(readFileSync(README, 'utf8'))?.[0]).toBe(table);
  });

  it.each(editFolders())('%s changes rule files and nothing else', (folder) => {
    const { touched, linesChanged } = edited(files, overlayOf(folder));
    expect(touched.filter((file) => !RULE_FILE.test(file))).toEqual([]);
    expect(linesChanged).toBeGreaterThan(0);
  });
});

/** What a contract manager may write. */
const RULE_FILE =
  /^(vocabulary\.json|precedence\.json|(calendars|amendments)\/[^/]+\.json|documents\/[^/]+\/[^/]+\/([^/]+\.json|text\.fr\.md))$/;

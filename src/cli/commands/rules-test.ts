import type { Coverage } from '../../rulebook/cases/coverage';
import { coverageOf } from '../../rulebook/cases/coverage';
import { readCases } from '../../rulebook/cases/read-cases';
import type { CaseResult } from '../../rulebook/cases/run-cases';
import { runCases } from '../../rulebook/cases/run-cases';
import type { Finding } from '../../rulebook/findings/finding';
import { stylish } from '../findings/stylish';
import { count } from '../terminal/layout';
import { loadRules } from '../terminal/load-rules';
import type { Terminal } from '../terminal/terminal';

/** Runs the cases beside the clauses and shows what differs; with `coverage`, what no case shows is a failure. */
export async function rulesTest(
  terminal: Terminal,
  folder: string,
  format: string,
  coverage: boolean,
): Promise<number> {
  const loaded = await loadRules(folder);
  const findings: Finding[] = [...loaded.findings];
  const suites = readCases(loaded.files, findings, loaded.release);
  const { release } = loaded;
  if (!release || findings.some(({ severity }) => severity === 'error')) {
    terminal.data(stylish({ ...loaded, findings, releaseHash: null }, terminal));
    return 1;
  }
  const started = performance.now();
  const results = await runCases(release, suites);
  const covered = coverageOf(release, results);
  const failed = results.filter(({ passed }) => !passed).length;
  if (format === 'json')
    terminal.data(
      JSON.stringify({ schemaVersion: 1, results: results.map(plain), coverage: covered }, null, 2),
    );
  else {
    // What is noted of the cases themselves: the rest is for `rules check` to say.
    const noted = findings.slice(loaded.findings.length);
    if (noted.length > 0) terminal.data(stylish({ ...loaded, findings: noted, releaseHash: null }, terminal));
    terminal.data(report(terminal, folder, results, performance.now() - started, coverage ? covered : null));
  }
  return failed > 0 || (coverage && !complete(covered)) ? 1 : 0;
}

/** Everything has a place, and every rule is shown both ways. */
const complete = ({ statements, headings, uncovered }: Coverage): boolean =>
  uncovered.length === 0 && statements.covered === statements.total && headings.covered === headings.total;

const plain = ({ file, name, line, passed, differences }: CaseResult): object => ({
  file,
  name,
  line,
  passed,
  differences,
});

function report(
  terminal: Terminal,
  folder: string,
  results: readonly CaseResult[],
  milliseconds: number,
  coverage: Coverage | null,
): string {
  const files = [...new Set(results.map(({ file }) => file))];
  const blocks = files.map((file) =>
    suite(
      terminal,
      folder,
      file,
      results.filter((result) => result.file === file),
    ),
  );
  const failed = results.filter(({ passed }) => !passed).length;
  const say = (n: number, one: string, many: string, oneEn: string, manyEn: string): string =>
    count(n, { fr: one, en: oneEn }, { fr: many, en: manyEn }, terminal.language);
  const passed = say(results.length - failed, 'réussi', 'réussis', 'passed', 'passed');
  const total = `${passed}, ${say(failed, 'échec', 'échecs', 'failed', 'failed')} · ${Math.round(milliseconds)} ms`;
  const sign = failed > 0 ? terminal.paint('red', '✖') : terminal.paint('green', '✔');
  return [...blocks, ...(coverage ? [covered(terminal, coverage)] : []), `${sign} ${total}`].join('\n');
}

function suite(terminal: Terminal, folder: string, file: string, results: readonly CaseResult[]): string {
  const failed = results.filter(({ passed }) => !passed);
  const sign = failed.length > 0 ? terminal.paint('red', '✖') : terminal.paint('green', '✔');
  const name = file.replace(/^documents\//, '').replace(/\.cases\.json$/, '');
  const cases = count(
    results.length,
    { fr: 'cas', en: 'case' },
    { fr: 'cas', en: 'cases' },
    terminal.language,
  );
  return [
    `${sign} ${name.padEnd(52)} ${cases}`,
    ...failed.flatMap((result) => failure(terminal, folder, result)),
  ].join('\n');
}

function failure(
  terminal: Terminal,
  folder: string,
  { name, file, line, differences, because }: CaseResult,
): readonly string[] {
  const words = {
    expected: terminal.say({ fr: 'attendu', en: 'expected' }),
    got: terminal.say({ fr: 'obtenu', en: 'got' }),
    because: terminal.say({ fr: 'parce que', en: 'because' }),
  };
  return [
    `    ${terminal.say({ fr: 'cas', en: 'case' })} « ${name} » (${folder}/${file}:${line})`,
    ...differences.map(
      ({ part, expected, got }) => `      ${part} : ${words.expected} ${expected}   ${words.got} ${got}`,
    ),
    ...(because ? [`      ${words.because} : ${terminal.say(because)}`] : []),
  ];
}

function covered(terminal: Terminal, { statements, headings, rules, uncovered }: Coverage): string {
  const lines = [
    terminal.say({
      fr: `Énoncés du contrat : ${statements.covered}/${statements.total} · titres : ${headings.covered}/${headings.total} · règles montrées décidant et ne décidant pas : ${rules.covered}/${rules.total}`,
      en: `Statements of the contract: ${statements.covered}/${statements.total} · headings: ${headings.covered}/${headings.total} · rules shown deciding and not deciding: ${rules.covered}/${rules.total}`,
    }),
    ...uncovered.map(({ rule, lacks }) =>
      terminal.say({
        fr: `    ${rule} : sans cas où elle ${lacks === 'deciding' ? 'décide' : 'ne décide pas'}`,
        en: `    ${rule}: no case where it ${lacks === 'deciding' ? 'decides' : 'does not decide'}`,
      }),
    ),
  ];
  return lines.join('\n');
}

import { stylish } from '../cli/findings/stylish';
import { loadRules } from '../cli/terminal/load-rules';
import type { Terminal } from '../cli/terminal/terminal';
import type { Demonstration } from '../domain/demonstration/demonstration';
import type { Clock } from '../domain/ports/clock';
import type { Rulebooks } from '../domain/ports/rulebook';
import type { Store } from '../domain/ports/store';
import type { Finding } from '../rulebook/findings/finding';
import { heldTogether } from '../rulebook/deciding/held-together';
import { liveRulebooks } from '../rulebook/live-rulebooks';
import type { Release } from '../rulebook/model/release';
import { RuleFilesProblem } from '../rulebook/rule-files-problem';
import { watchRuleFiles } from '../rulebook/watch-rule-files';

/** What opening the rules needs. */
export interface RulebookParts {
  readonly rulesFolder: string;
  readonly watch: boolean;
  /** Of a hundred decisions, how many json-rules-engine takes beside the compiled rules. */
  readonly enginePercent: number;
  readonly store: Store;
  readonly clock: Clock;
  readonly terminal: Terminal;
  /** Called once another release is in force. */
  readonly adopted: () => Promise<void>;
}

/** The rules of a running service. */
export interface OpenedRulebooks {
  readonly rulebooks: Rulebooks;
  /** What demonstrates the contract in force. */
  readonly demonstration: () => Demonstration;
  close(): void;
}

/** A bad rule file keeps the service from starting; on a running one, the last good rules stay. */
export async function openRulebooks(parts: RulebookParts): Promise<OpenedRulebooks | null> {
  const { terminal, rulesFolder } = parts;
  const first = await load(parts);
  if (!first) return null;
  await keepRelease(parts, first.release);
  let { demonstration } = first;
  const evaluator = heldTogether(parts.enginePercent, (difference) =>
    terminal.tell(`✖ ${terminal.say(difference)}`),
  );
  const rulebooks = liveRulebooks(first.release, evaluator);
  const reload = async (): Promise<void> => {
    const loaded = await load(parts);
    if (!loaded) return;
    demonstration = loaded.demonstration;
    const { release } = loaded;
    if (release.hash === rulebooks.current().releaseHash) return;
    await keepRelease(parts, release);
    rulebooks.adopt(release);
    const hash = release.hash.slice(0, 12);
    terminal.tell(terminal.say({ fr: `✔ règles ${hash} en vigueur`, en: `✔ rules ${hash} in force` }));
    await parts.adopted().catch((error: unknown) => {
      const reason = reasonOf(error);
      terminal.tell(
        terminal.say({
          fr: `! règles ${hash} en vigueur ; ce qui en dépend sera planifié de nouveau plus tard : ${reason}`,
          en: `! rules ${hash} in force; what depends on them will be planned again later: ${reason}`,
        }),
      );
    });
  };
  // A reload that fails, such as while the database is away, is tried again at the next save.
  const told = (error: unknown): void =>
    terminal.tell(
      terminal.say({
        fr: `✖ les règles enregistrées ne sont pas en vigueur : ${reasonOf(error)}`,
        en: `✖ the rules that were saved are not in force: ${reasonOf(error)}`,
      }),
    );
  const close = parts.watch ? watchRuleFiles(rulesFolder, () => reload().catch(told)) : () => undefined;
  return { rulebooks, demonstration: () => demonstration, close };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Sound {
  readonly release: Release;
  readonly demonstration: Demonstration;
}

async function load({ rulesFolder, terminal }: RulebookParts): Promise<Sound | null> {
  try {
    const loaded = await loadRules(rulesFolder);
    if (!loaded.release) terminal.tell(stylish({ ...loaded, releaseHash: null }, terminal));
    else tellRemarks(loaded.findings, terminal);
    return loaded.release && { release: loaded.release, demonstration: loaded.demonstration };
  } catch (error) {
    if (!(error instanceof RuleFilesProblem)) throw error;
    terminal.tell(`✖ ${terminal.say(error.text)}`);
    return null;
  }
}

/** Warnings, and what keeps a demonstration from being played, are told one by one; notes are for whoever edits the rules. */
function tellRemarks(findings: readonly Finding[], terminal: Terminal): void {
  for (const { severity, file, message } of findings)
    if (severity !== 'note') terminal.tell(`! ${file} : ${terminal.say(message)}`);
  const notes = findings.filter(({ severity }) => severity === 'note').length;
  if (notes === 0) return;
  const text = {
    fr: `· ces règles laissent ${notes} demandes du service sans réponse : \`clausier rules check\` les dit`,
    en: `· these rules leave ${notes} needs of the service without an answer: \`clausier rules check\` says which`,
  };
  terminal.tell(terminal.say(text));
}

/** Keeps the files of a release before it decides, so that what it decides can be decided again. */
async function keepRelease({ store, clock }: RulebookParts, release: Release): Promise<void> {
  const files = JSON.stringify(Object.fromEntries(release.files));
  await store.write(async ({ releases }) => {
    if (await releases.find(release.hash)) return;
    await releases.insert({ id: release.hash, files, recordedAt: clock.now() });
  });
}

import { amountOf } from '../../domain/cents';
import { keysOf } from '../../domain/keys-of';
import type { Text } from '../../domain/text';
import type { AnswerPart } from '../../use-cases/queries/answer-parts';
import type { LogEffect, Passage, Undecided } from '../../use-cases/queries/log-effect';
import { LogTally } from '../../use-cases/queries/log-effect';
import { count, hang } from '../terminal/layout';
import type { Terminal } from '../terminal/terminal';
import type { LogAsked, TakeLogAgain } from './replay';
import { told } from './told-progress';

export const IMPACT_FORMATS = ['stylish', 'json'] as const;

/** What tells a script that something is decided otherwise, when it asks. */
const CHANGED = 3;

/** Says what the rules of a folder would have made of the decisions that were recorded. */
export async function rulesImpact(
  terminal: Terminal,
  take: TakeLogAgain,
  asked: LogAsked,
  format: string,
  detailedExitCode: boolean,
): Promise<number> {
  const progress = told(terminal);
  const tally = new LogTally();
  await take(
    asked,
    (retaken) => {
      tally.add(retaken);
      progress.step();
    },
    progress.begin,
  );
  progress.end();
  const { effect } = tally;
  terminal.data(format === 'json' ? asJson(effect) : inWords(effect, terminal));
  const changed = effect.passages.length + effect.undecided.length > 0;
  return detailedExitCode && changed ? CHANGED : 0;
}

const asJson = (effect: LogEffect): string =>
  JSON.stringify(
    {
      schemaVersion: 1,
      ...effect,
      passages: effect.passages.map((passage) => ({
        ...passage,
        amounts: passage.amounts.map(({ name, label, cents }) => ({ name, label, amount: amountOf(cents) })),
      })),
    },
    null,
    2,
  );

function inWords(effect: LogEffect, terminal: Terminal): string {
  const { identical, passages, undecided } = effect;
  const { language } = terminal;
  const others = passages.reduce((so, { decisions }) => so + decisions, 0);
  return [
    ...passages.flatMap((passage) => passageLines(passage, terminal)),
    ...undecided.flatMap((one) => undecidedLines(one, terminal)),
    [
      count(
        identical,
        { fr: 'décision inchangée', en: 'decision unchanged' },
        { fr: 'décisions inchangées', en: 'decisions unchanged' },
        language,
      ),
      count(
        others,
        { fr: 'prise autrement', en: 'taken otherwise' },
        { fr: 'prises autrement', en: 'taken otherwise' },
        language,
      ),
    ].join(', '),
  ].join('\n');
}

function passageLines(passage: Passage, terminal: Terminal): readonly string[] {
  const { decision, before, after, decisions, parties, amounts, grants, parts, examples } = passage;
  const kept = terminal.say({ fr: 'même issue, prise autrement', en: 'same outcome, taken otherwise' });
  const { language } = terminal;
  return [
    `${terminal.paint('yellow', '~')} ${decision} : ${before} → ${before === after ? kept : after}`,
    `    ${count(decisions, { fr: 'décision', en: 'decision' }, { fr: 'décisions', en: 'decisions' }, language)}, ${count(parties, { fr: 'abonnement ou client', en: 'subscription or customer' }, { fr: 'abonnements ou clients', en: 'subscriptions or customers' }, language)}`,
    ...amounts
      .filter(({ cents }) => cents !== 0)
      .map(({ label, cents }) =>
        hang('    ', `${terminal.say(label)} : ${cents > 0 ? '+' : ''}${amountOf(cents)}`, terminal.width),
      ),
    ...grants
      .filter(({ minutes }) => minutes !== 0)
      .map(({ label, minutes }) =>
        hang('    ', `${terminal.say(label)} : ${minutes > 0 ? '+' : ''}${minutes} min`, terminal.width),
      ),
    ...keysOf(PART_WORDS).flatMap((part) => {
      const others = parts[part];
      return others ? [hang('    ', `${terminal.say(PART_WORDS[part])} : ${others}`, terminal.width)] : [];
    }),
    terminal.paint('dim', `    ${examples.join(' ')}`),
  ];
}

/** What changes beside outcomes and amounts, each with how many decisions give it otherwise. */
const PART_WORDS: Readonly<Record<AnswerPart, Text>> = {
  lines: { fr: 'décisions aux lignes de prix différentes', en: 'decisions with other price lines' },
  steps: { fr: 'décisions aux étapes différentes', en: 'decisions with other steps' },
  notices: { fr: 'décisions aux avis différents', en: 'decisions with other notices' },
  grants: { fr: 'décisions aux octrois différents', en: 'decisions with other grants' },
  effects: { fr: 'décisions aux effets différents', en: 'decisions with other effects' },
};

const undecidedLines = (
  { decision, code, text, decisions, examples }: Undecided,
  terminal: Terminal,
): readonly string[] => [
  `${terminal.paint('red', '✖')} ${decision} : ${code}, ${decisions}`,
  hang('    ', terminal.say(text), terminal.width),
  terminal.paint('dim', `    ${examples.join(' ')}`),
];

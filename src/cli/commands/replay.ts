import type { Retaken } from '../../use-cases/queries/replay-log';
import { count } from '../terminal/layout';
import type { Terminal } from '../terminal/terminal';
import { told } from './told-progress';

/** The log of decisions, as the composition root opens it; the folder's rules take it where one is given. */
export type TakeLogAgain = (
  asked: LogAsked,
  each: (retaken: Retaken) => void,
  begun: (decisions: number) => void,
) => Promise<void>;

/** What is asked of the log. */
export interface LogAsked {
  /** By its reference, such as INF-000001. */
  readonly subscription: string | null;
  /** The release that took them, by the first signs of its hash. */
  readonly release: string | null;
  /** An instant, such as 2027-03-01T00:00:00+01:00. */
  readonly since: string | null;
  /** The folder of the rules that take the decisions; null for those that took them. */
  readonly rulesFolder: string | null;
}

export const REPLAY_FORMATS = ['stylish', 'jsonl'] as const;

/** Takes recorded decisions again with the rules that took them: 0 when each answers as recorded, else 1. */
export async function replayRecorded(
  terminal: Terminal,
  take: TakeLogAgain,
  asked: LogAsked,
  format: string,
): Promise<number> {
  const counted = { identical: 0, different: 0, undecided: 0 };
  const progress = told(terminal);
  await take(
    asked,
    (retaken) => {
      counted[retaken.result] += 1;
      progress.step();
      if (retaken.result !== 'identical')
        terminal.data(format === 'jsonl' ? asJson(retaken) : inWords(retaken, terminal));
    },
    progress.begin,
  );
  progress.end();
  if (format === 'jsonl') terminal.data(JSON.stringify(counted));
  else terminal.data(summary(counted, terminal));
  return counted.different + counted.undecided === 0 ? 0 : 1;
}

function asJson(retaken: Retaken): string {
  const { id, decision, outcome, values, trace, releaseHash, at } = retaken.record;
  const recorded = { id, decision, at, releaseHash, outcome, values, trace };
  if (retaken.result === 'undecided')
    return JSON.stringify({
      result: retaken.result,
      recorded,
      error: { code: retaken.error.code, message: retaken.error.text },
    });
  if (retaken.result === 'identical') return JSON.stringify({ result: retaken.result, recorded });
  const { decision: again } = retaken;
  return JSON.stringify({
    result: retaken.result,
    recorded,
    again: { outcome: again.outcome, amounts: again.amounts, trace: again.trace },
  });
}

function inWords(retaken: Retaken, terminal: Terminal): string {
  const { id, decision, outcome } = retaken.record;
  const mark = terminal.paint('red', '✖');
  if (retaken.result === 'undecided')
    return `${mark} ${id} ${decision} ${outcome} → ${terminal.say(retaken.error.text)}`;
  const again = retaken.result === 'different' ? retaken.decision.outcome : outcome;
  const same = terminal.say({ fr: 'autres montants ou autre chemin', en: 'other amounts or another path' });
  return `${mark} ${id} ${decision} ${outcome} → ${again === outcome ? same : again}`;
}

function summary(
  { identical, different, undecided }: { identical: number; different: number; undecided: number },
  terminal: Terminal,
): string {
  const { language } = terminal;
  return [
    count(
      identical,
      { fr: 'décision identique', en: 'identical decision' },
      { fr: 'décisions identiques', en: 'identical decisions' },
      language,
    ),
    count(different, { fr: 'différente', en: 'different' }, { fr: 'différentes', en: 'different' }, language),
    ...(undecided > 0
      ? [
          count(
            undecided,
            { fr: 'impossible à reprendre', en: 'that cannot be taken again' },
            { fr: 'impossibles à reprendre', en: 'that cannot be taken again' },
            language,
          ),
        ]
      : []),
  ].join(', ');
}

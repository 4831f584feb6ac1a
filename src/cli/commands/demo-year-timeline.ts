import type { Frame } from '../../domain/frame';
import type {
  StoryClause,
  StoryDecision,
  StoryEntry,
  StoryMonth,
  StorySummary,
  YearStory,
} from '../../use-cases/demo/year/year-story';
import { hang, wrap } from '../terminal/layout';
import type { Terminal } from '../terminal/terminal';
import { amountText, figureText, monthName, shortened, timeOfDay, weekday } from './demo-year-words';

const DAY = 9;
const MARGIN = ' '.repeat(DAY + 8);
const INDENT = `${MARGIN}  `;

/** The year as a timeline: months, days, what happened, what the contract answered and the words it answered from. */
export function yearTimeline(story: YearStory, terminal: Terminal): string {
  const quoted = new Set<string>();
  return [
    '',
    terminal.paint('bold', titleOf(story, terminal)),
    ...story.months.flatMap((month, index) => [
      ...(story.months[index - 1]?.entries.length === 0 ? [] : ['']),
      ...monthLines(month, { quoted, terminal, frame: story.frame }),
    ]),
    '',
    ...summaryLines(story.summary, story.frame, terminal),
  ].join('\n');
}

/** What every line is told with. */
interface Telling {
  /** The sentences of the contract that were quoted already. */
  readonly quoted: Set<string>;
  readonly terminal: Terminal;
  readonly frame: Frame;
}

const titleOf = ({ customer, subscription }: YearStory, terminal: Terminal): string =>
  `${customer} · ${subscription} · ${terminal.say({ fr: 'une année de contrat', en: 'a year of a contract' })}`;

function monthLines(month: StoryMonth, telling: Telling): readonly string[] {
  const { terminal } = telling;
  const { language, width } = terminal;
  const name = monthName(month.from, language).toLocaleUpperCase(language);
  const state = standing(month, terminal);
  const rule = '─'.repeat(Math.max(1, width - name.length - state.length - (state === '' ? 1 : 2)));
  const heading = `${terminal.paint('bold', name)} ${terminal.paint('dim', `${rule}${state === '' ? '' : ' '}${state}`)}`;
  let day = '';
  const lines = month.entries.flatMap((entry) => {
    const shownDay = entry.on === day ? '' : weekday(entry.on, language);
    day = entry.on;
    return entryLines(entry, shownDay, telling);
  });
  return [heading, ...lines];
}

function standing({ status, grantedMinutes, lapsedMinutes }: StoryMonth, terminal: Terminal): string {
  if (status === 'SUSPENDED') return terminal.say({ fr: 'service suspendu', en: 'service suspended' });
  if (status !== 'ACTIVE') return '';
  const granted = terminal.say({
    fr: `${grantedMinutes} min pour le mois`,
    en: `${grantedMinutes} min for the month`,
  });
  const lapsed = terminal.say({
    fr: `${lapsedMinutes} min non reportées`,
    en: `${lapsedMinutes} min not carried over`,
  });
  return lapsedMinutes === 0 ? granted : `${granted} · ${lapsed}`;
}

function entryLines({ at, text, decisions }: StoryEntry, day: string, telling: Telling): readonly string[] {
  const { terminal, frame } = telling;
  const prefix = ` ${day.padEnd(DAY)}${timeOfDay(frame.zone, at)}  `;
  return [
    hang(prefix, terminal.say(text), terminal.width),
    ...decisions.flatMap((decision) => decisionLines(decision, telling)),
  ];
}

function decisionLines(
  { outcomeLabel, favourable, because, figures, clause }: StoryDecision,
  { quoted, terminal, frame }: Telling,
): readonly string[] {
  const { width } = terminal;
  const colour = favourable ? 'green' : 'yellow';
  const shown = figures.map(
    (figure) =>
      `${terminal.say(figure.label)}${terminal.say(COLON)}${terminal.say(figureText(frame, figure))}`,
  );
  const lead = `→ ${terminal.say(outcomeLabel)}${clause ? placeOf(clause, quoted, terminal) : ''}`;
  const quotation = clause ? quotationOf(clause, quoted) : null;
  return [
    ...(because.length === 0
      ? [together([lead, ...shown], width).replace(lead, terminal.paint(colour, lead))]
      : [
          ...reasonLines(`${lead}${reasonsOf(because, terminal)}`, width).map((line) =>
            terminal.paint(colour, line),
          ),
          ...(shown.length === 0 ? [] : [INDENT + together(shown, width).trimStart()]),
        ]),
    ...(quotation === null
      ? []
      : hang(INDENT, quotation, width)
          .split('\n')
          .map((line) => terminal.paint('dim', line))),
  ];
}

const COLON = { fr: '\u00a0: ', en: ': ' };

function reasonsOf(because: StoryDecision['because'], terminal: Terminal): string {
  const why = because.map((reason) => terminal.say(reason)).join(terminal.say({ fr: ' et ', en: ' and ' }));
  return terminal.say({ fr: `, car ${why}`, en: `, because ${why}` });
}

/** A sentence, its later lines a little to the right. */
const reasonLines = (sentence: string, width: number): readonly string[] =>
  wrap(sentence, width - INDENT.length).map((line, index) => `${index === 0 ? MARGIN : INDENT}${line}`);

/** Parts side by side; none is broken over two lines. */
function together(parts: readonly string[], width: number): string {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 3 + part.length <= width)
      lines[lines.length - 1] = `${line} · ${part}`;
    else lines.push(`${lines.length === 0 ? MARGIN : INDENT}${part}`);
  }
  return lines.join('\n');
}

/** ` (art. 2.2)`; an article of a document other than the contract names it. */
function placeOf(
  { document, documentTitle, article }: StoryClause,
  quoted: Set<string>,
  terminal: Terminal,
): string {
  const contract = [...quoted][0] ?? document;
  return contract.split(' ')[0] === document
    ? ` (art. ${article})`
    : ` [${terminal.say(documentTitle)}, art. ${article}]`;
}

/** A sentence of the contract is quoted the first time it decides. */
function quotationOf({ document, article, excerpt }: StoryClause, quoted: Set<string>): string | null {
  const key = `${document} ${article} ${excerpt}`;
  if (quoted.has(key)) return null;
  quoted.add(key);
  return `«\u00a0${shortened(excerpt)}\u00a0»`;
}

function summaryLines(summary: StorySummary, frame: Frame, terminal: Terminal): readonly string[] {
  const { decisions, identicalDecisions, notices, workedMinutes, fromAllowanceMinutes } = summary;
  const [charged, orders] = [
    amountText(frame, summary.chargedAmount),
    amountText(frame, summary.ordersAmount),
  ];
  const sentences = [
    {
      fr: `${workedMinutes} min travaillées, dont ${fromAllowanceMinutes} sur le temps alloué ; ${charged.fr} facturés au-delà, ${orders.fr} de commandes, hors taxes.`,
      en: `${workedMinutes} min worked, ${fromAllowanceMinutes} of them from the allowance; ${charged.en} charged beyond it, ${orders.en} of orders, excluding VAT.`,
    },
    {
      fr: `${decisions} décisions au journal ; décidées à nouveau, ${identicalDecisions} répondent à l'identique. ${notices} avis dans la boîte d'envoi.`,
      en: `${decisions} decisions in the log; decided again, ${identicalDecisions} answer the same. ${notices} notices in the outbox.`,
    },
  ];
  return sentences.flatMap((sentence) => wrap(terminal.say(sentence), terminal.width));
}

import { businessMinutesBetween, instantAtEpoch } from '../../time/business-time';
import { saidOf } from '../said/comparing';
import { filled } from '../said/wording';
import type { Wording } from '../said/wording';
import { rational } from '../values/rational';
import { NONE, staticType } from '../values/static-type';
import type { Value } from '../values/value';
import { cannot, isRecord } from '../values/value';
import type { CalendarModel } from '../../model/calendar-model';
import { isOwnHistory, unknownType } from './past-events';
import { given } from './given';
import { operation } from './operation';
import { calendar, events, instant, optional, text } from './operation-parameter';

/** A stretch of time, in milliseconds, half-open. */
type Stretch = readonly [number, number];

/** When a clock stood still within `[from, to)`: from each event that pauses it to the next that resumes it, or to the end. */
function pausesOf(
  all: readonly Value[],
  pause: string,
  resume: string,
  [from, to]: Stretch,
): readonly Stretch[] {
  const turns = all.flatMap((event) => turnOf(event, pause, resume)).sort((one, other) => one.at - other.at);
  const pauses: Stretch[] = [];
  let since: number | null = null;
  for (const { at, isPause } of turns) {
    if (isPause) since ??= at;
    else if (since !== null) {
      pauses.push([since, at]);
      since = null;
    }
  }
  if (since !== null) pauses.push([since, to]);
  return pauses
    .map(([start, end]): Stretch => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end);
}

function turnOf(event: Value, pause: string, resume: string): readonly { at: number; isPause: boolean }[] {
  if (!isRecord(event)) return [];
  const [type, at] = [event.fields.get('type'), event.fields.get('at')];
  if ((type !== pause && type !== resume) || typeof at !== 'string') return [];
  return [{ at: Temporal.Instant.from(at).epochMilliseconds, isPause: type === pause }];
}

function minutesOf([start, end]: Stretch, by: CalendarModel | undefined): number {
  if (!by) return Math.floor((end - start) / 60_000);
  const found = businessMinutesBetween(by, instantAtEpoch(start), instantAtEpoch(end));
  if (found !== null) return found;
  throw cannot('plus de dix ans', 'more than ten years');
}

const words: Wording = (call) => {
  const [fr, en] = isOwnHistory(call.argument('events')?.tree)
    ? ['', '']
    : [' parmi {events}', ' among {events}'];
  return filled(
    {
      fr: `le temps de suspension de {from} à {to}, entre {pause} et {resume}${fr}[, selon {calendar}]`,
      en: `the time on hold from {from} to {to}, between {pause} and {resume}${en}[, by {calendar}]`,
    },
    (name) => (call.argument(name) ? saidOf(call, name) : undefined),
    {
      form: 'running',
      slots: { pause: 'inner', resume: 'inner', from: 'inner', to: 'inner', calendar: 'inner' },
    },
  );
};

/** Clocks that stand still while something is waited for. */
export const PAUSES = {
  pausedTime: operation(
    given(events('events', 'history.events'))
      .and(text('pause', 'pause'))
      .and(text('resume', 'reprise'))
      .and(instant('from', 'de'))
      .and(instant('to', 'à'))
      .and(optional(calendar())),
  )({
    result: staticType('number', { unit: { ...NONE, min: 1 } }),
    fault: (past, pause, resume) => unknownType(past, pause) ?? unknownType(past, resume, 2),
    compute: (all, pause, resume, from, to, by) => {
      const stretch: Stretch = [epochOf(from), epochOf(to)];
      const minutes = pausesOf(all, pause, resume, stretch).map((one) => minutesOf(one, by));
      return rational(BigInt(minutes.reduce((so, next) => so + next, 0)));
    },
    words,
    doc: {
      fr: "les minutes, ouvrées si un calendrier est donné, passées de l'un à l'autre entre un événement qui suspend et le suivant qui reprend ; une suspension qui dure encore va jusqu'à la fin",
      en: 'the minutes, business ones by a calendar, spent between an event that pauses and the next that resumes; a pause that still lasts goes to the end',
    },
    fails: { fr: 'plus de dix ans', en: 'more than ten years' },
    example: {
      formula:
        "pausedTime(history.events, 'INTERVENTION_REQUESTED', 'INTERVENTION_CLOSED', instantOf('2027-02-10', '09:00'), instantOf('2027-02-10', '12:00'))",
      gives: '60',
    },
  }),
};

const epochOf = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

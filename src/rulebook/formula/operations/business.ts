import {
  addBusinessTime,
  businessMinutesBetween,
  dayClass,
  isBusinessDay,
  minutesWithin,
  nextOpening,
} from '../../time/business-time';
import type { CalendarModel } from '../../model/calendar-model';
import { NONE, staticType } from '../values/static-type';
import type { Value } from '../values/value';
import { cannot } from '../values/value';
import { day, int, text, whole } from './date-arguments';
import type { Computing, Operation } from './operation';
import { operation } from './operation';

const date = staticType('date');
const instant = staticType('instant');
const minutes = staticType('number', { unit: { ...NONE, min: 1 } });

const calendar = (computing: Computing, name: Value | undefined): CalendarModel =>
  computing.calendar(text(name));

function opened(found: string | null): string {
  if (found === null) throw cannot("le calendrier n'ouvre pas assez", 'the calendar does not open enough');
  return found;
}

/** The nearest business day in a direction, that many business days away. */
function businessDay(on: CalendarModel, from: Temporal.PlainDate, count: number): string {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = from;
  for (let tries = 0; tries < 4_000 && left > 0; tries++) {
    at = at.add({ days: step });
    if (isBusinessDay(on, at)) left--;
  }
  if (left > 0)
    throw cannot("le calendrier n'a pas assez de jours ouvrés", 'the calendar has too few business days');
  return at.toString();
}

/** Business calendars. */
export const BUSINESS: readonly Operation[] = [
  operation(
    'addBusinessTime',
    'instant number calendar',
    instant,
    ([from, n, name], on) => opened(addBusinessTime(calendar(on, name), text(from), int(n))),
    'instant après tant de minutes ouvrées',
    'instant after that many business minutes',
  ),
  operation(
    'businessTimeBetween',
    'instant instant calendar',
    minutes,
    ([from, to, name], on) => whole(businessMinutesBetween(calendar(on, name), text(from), text(to))),
    'minutes ouvrées de l’un à l’autre',
    'business minutes from one to the other',
  ),
  operation(
    'nextOpening',
    'instant calendar',
    instant,
    ([from, name], on) => opened(nextOpening(calendar(on, name), text(from))),
    'prochain instant ouvert',
    'next open instant',
  ),
  operation(
    'minutesWithin',
    'instant instant calendar text',
    minutes,
    ([from, to, name, band], on) => {
      const found = minutesWithin(calendar(on, name), text(band), text(from), text(to));
      if (found === null)
        throw cannot(
          `le calendrier n'a pas de plage « ${text(band)} »`,
          `the calendar has no band "${text(band)}"`,
        );
      return whole(found);
    },
    'minutes dans une plage du calendrier',
    'minutes within a band of the calendar',
  ),
  operation(
    'dayClass',
    'date calendar',
    staticType('text'),
    ([on, name], from) => dayClass(calendar(from, name), day(on)),
    'business, saturday, sunday ou holiday',
    'business, saturday, sunday or holiday',
  ),
  operation(
    'isBusinessDay',
    'date calendar',
    staticType('boolean'),
    ([on, name], from) => isBusinessDay(calendar(from, name), day(on)),
    'vrai un jour ouvré',
    'true on a business day',
  ),
  operation(
    'addBusinessDays',
    'date number calendar',
    date,
    ([from, n, name], on) => businessDay(calendar(on, name), day(from), int(n)),
    'jours ouvrés plus tard',
    'business days later',
  ),
  operation(
    'nextBusinessDay',
    'date calendar',
    date,
    ([from, name], on) =>
      isBusinessDay(calendar(on, name), day(from))
        ? day(from).toString()
        : businessDay(calendar(on, name), day(from), 1),
    'le jour même s’il est ouvré, sinon le suivant',
    'the day itself if it is a business day, else the next',
  ),
  operation(
    'previousBusinessDay',
    'date calendar',
    date,
    ([from, name], on) =>
      isBusinessDay(calendar(on, name), day(from))
        ? day(from).toString()
        : businessDay(calendar(on, name), day(from), -1),
    'le jour même s’il est ouvré, sinon le précédent',
    'the day itself if it is a business day, else the one before',
  ),
];

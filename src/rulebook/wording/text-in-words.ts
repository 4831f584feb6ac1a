import { isDate } from '../../domain/is-date';
import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import { plain } from '../deciding/value-of';
import { PLAIN } from '../formula/said/agreement';
import type { Noun } from './noun';
import { quoted, same } from './typeset';
import type { Words } from './words';

/** Days of the week as `dayClass` names them. */
export const DAY_CLASSES: Readonly<Record<string, Text>> = {
  business: { fr: 'jour ouvré', en: 'business day' },
  saturday: { fr: 'samedi', en: 'Saturday' },
  sunday: { fr: 'dimanche', en: 'Sunday' },
  holiday: { fr: 'jour férié', en: 'public holiday' },
};

/** A text within a formula: a date, a time, a code of a list, or the name of what the rules declare. */
export function textInWords(words: Words, text: string, codes: string | null = null): Noun {
  if (!isDate(text)) return { ...wordedOrQuoted(words, text, codes), ...PLAIN };
  const { fr, en } = words.format(plain('date'), text);
  return { fr: `le ${fr}`, en, ...PLAIN, day: { fr: true, en: true } };
}

function wordedOrQuoted({ release, format }: Words, text: string, codes: string | null): Text {
  const { vocabulary, calendars } = release;
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  if (hour && minute) return { fr: `${Number(hour)} h${minute === '00' ? '' : ` ${minute}`}`, en: text };
  if (codes !== null) return quoted(format({ ...plain('code'), codes }, text));
  const calendar = own(calendars, text);
  if (calendar) return calendarName(calendar.label);
  const declared =
    own(vocabulary.events, text)?.label ?? own(vocabulary.grants, text)?.label ?? own(DAY_CLASSES, text);
  return quoted(declared ?? same(text));
}

const calendarName = (label: Text): Text => {
  const { fr, en } = quoted(label);
  return { fr: `le calendrier ${fr}`, en: `the calendar ${en}` };
};

import { InvalidInput } from '../../domain/errors';
import { hasInvisible } from '../../domain/format/invisible';
import type { Language } from '../../domain/text';
import type { Instant, LocalDate } from '../../domain/time';
import type { Scope } from './scope';
import { dayText } from '../../domain/day-text';
import { instantText } from '../../domain/instant-text';
import { isDate } from '../../domain/is-date';
import { wholeMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';

const MOST_MINUTES = 60 * 24 * 31;

/** Characters of private use, of no meaning yet, and halves of characters: each reader would show something else. */
const MEANINGLESS = /[\p{Co}\p{Cn}\p{Cs}]/u;

const isLegible = (text: string): boolean => !hasInvisible(text) && !MEANINGLESS.test(text);

/** Whether an optional field was given: an empty text is, and is checked as any other. */
export const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** A whole number of minutes somebody may work: 1 to 44,640 (31 days); 0 only where it is said. */
export function checkMinutes(minutes: number, field: string, least = 1): Minutes {
  if (Number.isSafeInteger(minutes) && minutes >= least && minutes <= MOST_MINUTES)
    return wholeMinutes(minutes);
  throw new InvalidInput(
    {
      fr: `un nombre entier de minutes de ${least} à ${MOST_MINUTES} ; reçu : ${minutes}`,
      en: `a whole number of minutes from ${least} to ${MOST_MINUTES}; received: ${minutes}`,
    },
    [field],
  );
}

/** A text of one line, trimmed, of 1 to `longest` characters, without invisible characters. */
export function checkLine(text: string, field: string | readonly string[], longest = 200): string {
  const trimmed = text.trim().normalize('NFC');
  if (trimmed !== '' && trimmed.length <= longest && isLegible(trimmed)) return trimmed;
  throw new InvalidInput(
    {
      fr: `un texte de 1 à ${longest} caractères, sans saut de ligne ni caractère invisible`,
      en: `a text of 1 to ${longest} characters, without line breaks or invisible characters`,
    },
    typeof field === 'string' ? [field] : field,
  );
}

/** A text of several lines, at most 4,000 characters; may be empty. */
export function checkProse(text: string, field: string, longest = 4_000): string {
  const trimmed = text.trim().normalize('NFC');
  if (trimmed.length <= longest && isLegible(trimmed.replace(/[\n\r\t]/g, ' '))) return trimmed;
  throw new InvalidInput(
    {
      fr: `un texte d'au plus ${longest} caractères, sans caractère invisible`,
      en: `a text of at most ${longest} characters, without invisible characters`,
    },
    [field],
  );
}

/** A reference people use, such as `CLI-ACME`: letters, digits, dot, dash and underscore. */
export function checkReference(reference: string, field: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(reference)) return reference;
  throw new InvalidInput(
    {
      fr: 'une référence de 1 à 40 lettres, chiffres, points, tirets, comme CLI-ACME',
      en: 'a reference of 1 to 40 letters, digits, dots, dashes, such as CLI-ACME',
    },
    [field],
  );
}

/** An e-mail address a message can be sent to. */
export function checkEmail(email: string, field: string): string {
  const trimmed = email.trim();
  if (
    trimmed.length <= 254 &&
    /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/u.test(trimmed) &&
    isLegible(trimmed)
  )
    return trimmed;
  throw new InvalidInput(
    {
      fr: 'une adresse électronique, comme contact@exemple.fr',
      en: 'an e-mail address, such as contact@example.com',
    },
    [field],
  );
}

/** A code of a list of the rules on the day, with the nearest one when it is misspelt. */
export function checkCode({ rulebook, today }: Scope, list: string, code: string, field: string): string {
  const codes = rulebook.codes(list, today);
  if (codes.some((known) => known.code === code)) return code;
  // One that says nothing by itself is for whatever the others are not.
  const named = (language: Language): string =>
    codes
      .map((known) => (known.described ? `${known.code} (${known.label[language]})` : known.code))
      .join(', ');
  throw new InvalidInput(
    {
      fr: `\`${code.slice(0, 60)}\` n'est pas connu ; valeurs admises : ${named('fr')}`,
      en: `\`${code.slice(0, 60)}\` is not known; values: ${named('en')}`,
    },
    [field],
  );
}

/** A day that exists, `YYYY-MM-DD`. */
export function checkDate(text: string, field: string): LocalDate {
  if (isDate(text)) return text;
  throw new InvalidInput(
    {
      fr: `« ${text.slice(0, 40)} » n'est pas une date qui existe, comme 2027-02-28`,
      en: `"${text.slice(0, 40)}" is not a date that exists, such as 2027-02-28`,
    },
    [field],
  );
}

/** An instant with its offset, such as `2027-02-10T09:00:00+01:00`, as UTC. */
export function checkInstant(text: string, field: string): Instant {
  try {
    const instant = Temporal.Instant.from(text.slice(0, 41)).round('millisecond');
    const spelled = instantText(instant);
    if (text.length <= 40 && /^[12]\d{3}-/.test(spelled)) return spelled;
  } catch {
    // Falls to the one refusal below.
  }
  throw new InvalidInput(
    {
      fr: `« ${text.slice(0, 40)} » n'est pas un instant, comme 2027-02-10T09:00:00+01:00`,
      en: `"${text.slice(0, 40)}" is not an instant, such as 2027-02-10T09:00:00+01:00`,
    },
    [field],
  );
}

/** An instant that has happened: not after now, and not before `since` where there is one. */
export function checkPast({ now }: Scope, at: Instant, field: string, since: Instant | null = null): Instant {
  if (at <= now && (since === null || at >= since)) return at;
  throw new InvalidInput(
    {
      fr: `cet instant doit être passé${since === null ? '' : ` et suivre ${since}`} ; reçu : ${at}`,
      en: `this instant has to be past${since === null ? '' : ` and follow ${since}`}; received: ${at}`,
    },
    [field],
  );
}

/** What a clock that is a little late may still call now. */
const MOST_MINUTES_LATE = 5;

/** Further ahead nobody plans work, and no term is agreed. */
const MOST_DAYS_AHEAD = 730;

/** An instant to come, at most two years ahead; one of a few minutes ago is now. */
export function checkAhead({ now }: Scope, at: Instant, field: string): Instant {
  const instant = Temporal.Instant.from(now);
  const earliest = instantText(instant.subtract({ minutes: MOST_MINUTES_LATE }));
  const latest = instantText(instant.add({ hours: MOST_DAYS_AHEAD * 24 }));
  if (earliest <= at && at <= latest) return at < now ? now : at;
  throw new InvalidInput(
    {
      fr: `un instant à venir, au plus ${MOST_DAYS_AHEAD} jours après maintenant (${now}) ; reçu : ${at}`,
      en: `an instant to come, at most ${MOST_DAYS_AHEAD} days from now (${now}); received: ${at}`,
    },
    [field],
  );
}

/** Minutes of a day are counted window after window: further ahead no window is known, whatever it would cost to say so. */
const MOST_DAYS_COUNTED = 1_100;

/** A day whose minutes can be counted: any that has been, and at most three years to come. */
export function checkCountable(scope: Scope, text: string, field: string): LocalDate {
  const day = checkDate(text, field);
  const latest = dayText(Temporal.PlainDate.from(scope.today).add({ days: MOST_DAYS_COUNTED }));
  if (day <= latest) return day;
  throw new InvalidInput(
    {
      fr: `un jour au plus tard le ${latest}, dans trois ans ; reçu : ${day}`,
      en: `a day no later than ${latest}, three years from now; received: ${day}`,
    },
    [field],
  );
}

import type { Text } from '../../../domain/text';
import type { Unit } from '../../../domain/facts';
import { saidOf } from './comparing';
import type { Said } from './said';
import { word } from './said';
import type { Spoken, SpokenCall, Wording } from './wording';
import { filled } from './wording';

/** What time is counted in, one and many. */
export interface Counted {
  readonly one: Text;
  readonly many: Text;
  /** The unit of what is said with it already. */
  readonly unit: Unit;
}

const text = (fr: string, en: string): Text => ({ fr, en });

export const DAYS: Counted = { one: text('jour', 'day'), many: text('jours', 'days'), unit: 'd' };
export const MONTHS: Counted = { one: text('mois', 'month'), many: text('mois', 'months'), unit: 'month' };
export const YEARS: Counted = { one: text('an', 'year'), many: text('ans', 'years'), unit: 'year' };
export const MINUTES: Counted = {
  one: text('minute', 'minute'),
  many: text('minutes', 'minutes'),
  unit: 'min',
};
export const BUSINESS_DAYS: Counted = {
  one: text('jour ouvré', 'business day'),
  many: text('jours ouvrés', 'business days'),
  unit: 'd',
};

/** « le jour de la demande plus 3 mois »; what is taken from nothing is taken away. */
export const later =
  (counted: Counted): Wording =>
  (call) => {
    const by = call.argument('n');
    return moved(call, by?.taken ? text('moins', 'less') : text('plus', 'plus'), amount(by, counted));
  };

/** What applies to all that stands before it: after a pause, unless that is a name. */
function moved(call: SpokenCall, sign: Text, by: Said): Said {
  const from = saidOf(call, 'from');
  const pause = from.form === 'closed' ? '' : ',';
  return filled(
    { fr: `{from}${pause} ${sign.fr} {by}`, en: `{from}${pause} ${sign.en} {by}` },
    (name) => (name === 'from' ? from : by),
    { form: pause ? 'aside' : 'shift', slots: { from: 'told', by: 'moved' } },
  );
}

/** « X à 0 h », « X plus 3 jours, à 9 h » */
export const onThatDay =
  (at: Text): Wording =>
  (call) => {
    const day = saidOf(call, 'day');
    const pause = day.form === 'closed' ? '' : ',';
    return filled({ fr: `{day}${pause} ${at.fr}`, en: `{day}${pause} ${at.en}` }, () => day, {
      form: pause ? 'aside' : 'shift',
      slots: { day: 'told' },
    });
  };

/** A figure says its unit, a name that is declared with it has it, all else is « autant de … que ». */
export function amount(by: Spoken | undefined, counted: Counted): Said {
  const { one, many } = counted;
  const bare = by?.taken ?? by;
  if (!bare) return word(text('…', '…'));
  const { tree, said } = bare;
  if (tree.kind === 'number') {
    const unit = tree.number === '1' ? one : many;
    return filled({ fr: `{n} ${unit.fr}`, en: `{n} ${unit.en}` }, () => said, { form: 'tight' });
  }
  if (tree.kind === 'item' && tree.path.length === 0)
    return word(text(`autant de ${many.fr}`, `as many ${many.en}`));
  if (isCountedIn(bare, counted)) return said;
  return filled({ fr: `autant de ${many.fr} que {n}`, en: `as many ${many.en} as {n}` }, () => said, {
    form: 'tight',
    slots: { n: 'inner' },
  });
}

const isCountedIn = ({ unit, type }: Spoken, counted: Counted): boolean =>
  unit === counted.unit || (counted.unit === 'min' && type?.unit?.min === 1 && type.unit.EUR === 0);

import { phrase } from '../said/wording';
import type { Wording } from '../said/wording';
import { plainly } from './alike';
import { given } from './given';
import { operation } from './operation';
import { date, maybe, onAnotherDay } from './operation-parameter';
import { dayText } from '../../../domain/day-text';

/** « le tarif horaire en vigueur à l'échéance » */
const asOf = (fr: string, en: string): Wording =>
  phrase(`{x} ${fr} {day}`, `{x} ${en} {day}`, { form: 'shift', slots: { x: 'moved' } });

/** What the contract says on another day than that of the question; its facts stay those of the question. */
export const OTHER_DAYS = {
  valueOn: operation(given(onAnotherDay(maybe('x', 'x'), 'in-force')).and(date('day', 'jour')))({
    result: plainly,
    compute: (on, day) => on(dayText(day)),
    words: asOf('en vigueur à', 'in force on'),
    doc: {
      fr: 'x avec les chiffres, les formules et les textes que ce contrat avait, ou aura, ce jour-là ; les faits restent ceux de la question',
      en: 'x with the figures, formulas and texts that this contract had, or will have, on that day; facts stay those of the question',
    },
    example: { formula: "valueOn(param.hourlyRate, '2027-02-10')", gives: '90' },
  }),
  asAgreedOn: operation(given(onAnotherDay(maybe('x', 'x'), 'as-agreed')).and(date('day', 'jour')))({
    result: plainly,
    compute: (on, day) => on(dayText(day)),
    words: asOf('selon un accord conclu à', 'as agreed on'),
    doc: {
      fr: 'x comme si le contrat était commandé ou renouvelé ce jour-là : tarif et éditions de ce jour',
      en: 'x as if the contract were ordered or renewed on that day: the tariff and editions of that day',
    },
    example: { formula: "asAgreedOn(param.hourlyRate, '2027-02-10') * 2", gives: '180' },
  }),
};

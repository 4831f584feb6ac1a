import { phrase } from '../said/wording';
import { keyAmong, keysShown, NoEntry } from '../values/no-entry';
import { rational } from '../values/rational';
import { staticType } from '../values/static-type';
import { isNumber } from '../values/value';
import { given } from './given';
import { operation } from './operation';
import { table, tableKey } from './operation-parameter';

/** A series of values by their dates, such as a published index. */
export const SERIES = {
  indexRatio: operation(given(table('series', 'série')).and(tableKey('from', 'de')).and(tableKey('to', 'à')))(
    {
      result: staticType('number', { scale: null }),
      compute: ({ fields }, from, to) => {
        const keys = [from, to].map((day) => keyAmong(fields, day));
        const [start = null, end = null] = keys.map((key) => fields.get(key) ?? null);
        if (isNumber(start) && isNumber(end) && start.n !== 0n)
          return rational(end.n * start.d, end.d * start.n);
        const lacking = keysShown(keys.filter((key) => !fields.has(key)));
        const known = keysShown([...fields.keys()].sort());
        throw new NoEntry(
          lacking
            ? {
                fr: `la série n'a pas de valeur au ${lacking} ; elle en a au ${known}`,
                en: `the series has no value for ${lacking}; it has one for ${known}`,
              }
            : {
                fr: `la série part d'une valeur nulle au ${keys.join(', ')}`,
                en: `the series starts from nothing at ${keys.join(', ')}`,
              },
        );
      },
      words: phrase(
        'la valeur de {series} pour {to}, divisée par sa valeur pour {from}',
        'the value of {series} for {to}, divided by its value for {from}',
        { form: 'running', slots: { series: 'bare', to: 'bare', from: 'bare' } },
      ),
      doc: {
        fr: "la valeur à l'arrivée ÷ celle du départ ; à arrondir",
        en: 'the value at the end ÷ that at the start; to be rounded',
      },
      fails: {
        fr: "la série n'a pas de valeur pour ces dates",
        en: 'the series has no value for these dates',
      },
      example: { formula: "indexRatio(param.index, '2026-11-01', '2027-11-01')", gives: '1.25' },
    },
  ),
};

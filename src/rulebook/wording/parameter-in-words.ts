import type { Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import { plain } from '../deciding/value-of';
import type { TypeDeclaration } from '../model/type-declaration';
import type { ParameterModel, DatedValue } from '../model/parameter-model';
import { joined, sentence } from './typeset';
import { valueInWords } from './value-in-words';
import type { Words } from './words';

/** A figure of the contract as a sentence. */
export interface ParameterText {
  readonly name: string;
  readonly label: Text;
  /** Its values one after the other, each with its dates and its source. */
  readonly dated: readonly { readonly until: LocalDate | null; readonly sentence: Text }[];
  /** On which day its value is read. */
  readonly applies: Text;
  /** Whether a sentence of the text carries it. */
  readonly quoted: boolean;
  /** All of it. */
  readonly sentence: Text;
  /** Not the figure of a contract: the provider has to give one. */
  readonly sample: boolean;
}

const READ_ON: Readonly<Record<ParameterModel['resolvedAt'], Text>> = {
  edition: {
    fr: "S'applique la valeur du jour où le contrat a été conclu ou renouvelé.",
    en: 'The value of the day the contract was agreed or renewed applies.',
  },
  event: {
    fr: "S'applique la valeur du jour de l'événement.",
    en: 'The value of the day of the event applies.',
  },
};

/** Words a parameter: each value with its date and its source. */
export function parameterInWords(words: Words, parameter: ParameterModel, sample: boolean): ParameterText {
  const { name, label, declaration, values, resolvedAt } = parameter;
  const each = values.map((value) => ({
    until: value.until,
    sentence: valueFrom(words, declaration, value),
  }));
  const dated = joined(
    each.map((value) => value.sentence),
    { fr: ' ; ', en: '; ' },
  );
  const applies = READ_ON[resolvedAt];
  const mark: Text = sample ? { fr: ' [exemple]', en: ' [sample]' } : { fr: '', en: '' };
  return {
    name,
    label: sentence(label),
    dated: each.map((value) => ({ until: value.until, sentence: sentence(value.sentence) })),
    applies: sentence(applies),
    quoted: parameter.excerpt !== null,
    sample,
    sentence: sentence({
      fr: `${label.fr}, ${dated.fr}${mark.fr}. ${applies.fr}`,
      en: `${label.en}, ${dated.en}${mark.en}. ${applies.en}`,
    }),
  };
}

function valueFrom(
  words: Words,
  declaration: TypeDeclaration,
  { from, until, value, reference }: DatedValue,
): Text {
  const day = (on: string): Text => words.format(plain('date'), on);
  const [start, end] = [day(from), day(until ?? from)];
  const shown = valueInWords(words, declaration, value);
  const when: Text =
    until === null
      ? { fr: `à compter du ${start.fr}`, en: `from ${start.en}` }
      : { fr: `du ${start.fr} au ${end.fr} exclu`, en: `from ${start.en} to ${end.en} excluded` };
  return {
    fr: `${when.fr} : ${shown.fr} (source : ${reference})`,
    en: `${when.en}: ${shown.en} (source: ${reference})`,
  };
}

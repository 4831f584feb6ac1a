import { FactProblem } from '../../domain/errors';
import type { Facts, FactValue } from '../../domain/facts';
import { own } from '../../domain/own';
import type { TypeDeclaration } from '../model/type-declaration';
import { VALUE_TYPE_WORDS } from '../../domain/value-type-words';
import type { Release } from '../model/release';
import { isList } from '../../domain/is-list';
import { isDate } from '../../domain/is-date';
import { isInstant } from '../../domain/is-instant';

/** Refuses facts that the vocabulary does not declare, or of another type than it declares. */
export function checkFacts(release: Release, facts: Facts): void {
  for (const [group, fields] of Object.entries(facts)) {
    const declared = own(release.vocabulary.facts, group);
    if (!declared) {
      throw new FactProblem(
        {
          fr: `le groupe de faits \`${group}\` n'est pas déclaré ; groupes connus : ${Object.keys(release.vocabulary.facts).join(', ')}`,
          en: `the fact group \`${group}\` is not declared; known groups: ${Object.keys(release.vocabulary.facts).join(', ')}`,
        },
        ['facts', group],
      );
    }
    for (const [name, value] of Object.entries(fields))
      if (!fits(own(declared.fields, name), value))
        throw misfit([group, name], own(declared.fields, name), value);
  }
}

type Field = { readonly declaration: TypeDeclaration } | undefined;

const fits = (field: Field, value: FactValue): boolean =>
  field !== undefined && (value === null ? field.declaration.optional : matches(field.declaration, value));

function misfit(path: readonly [string, string], field: Field, value: FactValue): FactProblem {
  const name = path.join('.');
  if (!field) {
    return new FactProblem(
      {
        fr: `le fait \`${name}\` n'est pas déclaré au vocabulaire`,
        en: `the fact \`${name}\` is not declared in the vocabulary`,
      },
      ['facts', ...path],
    );
  }
  return new FactProblem(
    {
      fr: `le fait \`${name}\` vaut ${shown(value)} ; il faut ${VALUE_TYPE_WORDS[field.declaration.type].written.fr}`,
      en: `the fact \`${name}\` is ${shown(value)}; it takes ${VALUE_TYPE_WORDS[field.declaration.type].written.en}`,
    },
    ['facts', ...path],
  );
}

const shown = (value: FactValue): string => JSON.stringify(value).slice(0, 80);

const DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;

const isText = (value: FactValue): value is string => typeof value === 'string';
const isDecimal = (value: FactValue): boolean => isText(value) && DECIMAL.test(value);
const isDay = (value: FactValue): boolean => isText(value) && isDate(value);
const isMoment = (value: FactValue): boolean => isText(value) && isInstant(value);

type Is = (value: FactValue, declaration: TypeDeclaration) => boolean;

const TYPES: Readonly<Record<TypeDeclaration['type'], Is>> = {
  integer: (value) => Number.isSafeInteger(value),
  decimal: isDecimal,
  amount: isDecimal,
  boolean: (value) => typeof value === 'boolean',
  text: isText,
  code: isText,
  date: isDay,
  instant: isMoment,
  list: (value, { of }) => isList(value) && (!of || value.every((element) => matches(of, element))),
  events: (value) => Array.isArray(value),
  table: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Whether a value is of the declared type. */
export const matches = (declaration: TypeDeclaration, value: FactValue): boolean =>
  TYPES[declaration.type](value, declaration);

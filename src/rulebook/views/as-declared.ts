import type { FactGroup, FactValue } from '../../domain/facts';
import { instantText } from '../../domain/instant-text';
import { isList } from '../../domain/is-list';
import { own } from '../../domain/own';
import type { Admitted } from '../../domain/ports/rulebook';
import type { Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import { misfitsOf } from '../formula/values/misfits';
import type { Remark } from '../findings/finding';
import type { Release } from '../model/release';
import type { TypeDeclaration } from '../model/type-declaration';
import { codesEver } from './codes-ever';
import { codesOn } from './codes-on';

/** A value that comes in for a fact or an attribute: codes are those of a day, or of any day where none is given. */
export function admitted(
  release: Release,
  [group, name]: readonly [string, string],
  given: FactValue,
  on: LocalDate | null,
): Admitted {
  const declaration = own(own(release.vocabulary.facts, group)?.fields ?? {}, name)?.declaration;
  if (!declaration) return { value: given };
  const value = spelled(declaration, given);
  const known = (list: string): readonly string[] | null => {
    const ever = codesEver(release, list);
    return ever && on !== null ? codesOn(release, list, on).map(({ code }) => code) : ever;
  };
  const [wrong] = misfitsOf(declaration, value, { codesOf: known });
  return wrong ? { wrong: sentence(wrong.remark), path: wrong.path } : { value };
}

const sentence = ({ message, hint }: Remark): Text =>
  hint ? { fr: `${message.fr} ; ${hint.fr}`, en: `${message.en}; ${hint.en}` } : message;

/** Instants with another offset as they are kept, in UTC; the rest as it is given. */
const spelled = (declaration: TypeDeclaration, value: FactValue): FactValue =>
  within(declaration, value, (of, text) => (of.type === 'instant' ? (inUtc(text) ?? text) : text), true);

function inUtc(text: string): string | null {
  if (text.length > 40) return null;
  try {
    const utc = instantText(Temporal.Instant.from(text).round('millisecond'));
    return /^[12]\d{3}-/.test(utc) ? utc : null;
  } catch {
    return null;
  }
}

/** What the vocabulary declares of a group, to the last field of each record: what it does not know is left out. */
export function asDeclared({ vocabulary }: Release, group: string, facts: FactGroup): FactGroup {
  const fields = own(vocabulary.facts, group)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => {
      const field = own(fields, name);
      return field ? [[name, within(field.declaration, value, (_, text) => text, false)]] : [];
    }),
  );
}

type Each = (declaration: TypeDeclaration, text: string) => string;

/** A value with each text of it looked at; fields that nothing declares are kept or left out. */
function within(declaration: TypeDeclaration, value: FactValue, each: Each, keeps: boolean): FactValue {
  if (typeof value === 'string') return each(declaration, value);
  if (typeof value !== 'object' || value === null) return value;
  const { of, fields } = declaration;
  if (isList(value)) return of ? value.map((one) => within(of, one, each, keeps)) : value;
  if (!fields && !of) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) => {
      const declared = fields ? own(fields, name)?.declaration : of;
      if (!declared) return keeps ? [[name, held]] : [];
      return [[name, within(declared, held, each, keeps)]];
    }),
  );
}

import { FactProblem, UnresolvedConflict } from '../../domain/errors';
import type { FactValue } from '../../domain/facts';
import { isList } from '../../domain/is-list';
import type { LocalDate } from '../../domain/time';
import type { ParameterModel, DatedValue } from '../model/parameter-model';
import type { PrecedenceModel } from '../model/precedence-model';
import type { BoundClause } from './bind-documents';
import { inForce } from './bind-documents';
import { articlesOf } from './articles-of';
import { prevailing } from './prevailing';

/** A parameter as it stands for a contract on a day, with the clause that supplies it. */
export interface ResolvedParameter {
  readonly parameter: ParameterModel;
  readonly value: DatedValue;
  readonly source: BoundClause;
}

/** A parameter where a clause declares it. */
export interface SourcedParameter {
  readonly parameter: ParameterModel;
  readonly source: BoundClause;
}

/** The value of a parameter: the strongest document that gives one for the day (article 1). */
export function resolveParameter(
  declared: readonly SourcedParameter[],
  precedence: PrecedenceModel,
  name: string,
  day: LocalDate,
): ResolvedParameter {
  const candidates = declared.flatMap(({ parameter, source }) => {
    const value = valueOn(parameter, parameter.resolvedAt === 'event' ? day : source.editionDay);
    return value ? [{ parameter, value, source }] : [];
  });
  if (precedence.tables === 'entry-by-entry') {
    const completed = entryByEntry(candidates, precedence, name);
    if (completed) return completed;
  }
  const found = prevailing(candidates, precedence, sameValue);
  if (found.kind === 'one') return found.item;
  if (found.kind === 'conflict') throw conflict(name, found.items);
  throw new FactProblem({
    fr: `le paramètre \`${name}\` n'a pas de valeur pour ce contrat au ${day}`,
    en: `the parameter \`${name}\` has no value for this contract on ${day}`,
  });
}

/**
 * A table of which each entry is that of the strongest document that gives one; null where it is no table. It is said to
 * be supplied by the strongest of them.
 */
function entryByEntry(
  candidates: readonly ResolvedParameter[],
  precedence: PrecedenceModel,
  name: string,
): ResolvedParameter | null {
  const tables = candidates.flatMap((one) =>
    isTable(one.value.value) ? [{ ...one, entries: one.value.value }] : [],
  );
  const [first] = [...tables].sort((one, other) => one.source.rank - other.source.rank);
  if (!first || tables.length < candidates.length) return null;
  const keys = new Set(tables.flatMap(({ entries }) => Object.keys(entries)));
  const entries = [...keys].map((key): readonly [string, FactValue] => {
    const giving = tables.filter((one) => Object.hasOwn(one.entries, key));
    const found = prevailing(giving, precedence, (one, other) => sameEntry(one.entries, other.entries, key));
    if (found.kind === 'one') return [key, found.item.entries[key] ?? null];
    throw conflict(name, found.kind === 'conflict' ? found.items : giving);
  });
  const { parameter, value, source } = first;
  return { parameter, value: { ...value, value: Object.fromEntries(entries) }, source };
}

type Entries = Readonly<Record<string, FactValue>>;

const isTable = (value: FactValue): value is Entries =>
  typeof value === 'object' && value !== null && !isList(value);

const sameEntry = (one: Entries, other: Entries, key: string): boolean =>
  JSON.stringify(one[key]) === JSON.stringify(other[key]);

const valueOn = ({ values }: ParameterModel, day: LocalDate): DatedValue | undefined =>
  values.findLast(({ from, until }) => inForce(from, until, day));

const sameValue = (one: ResolvedParameter, other: ResolvedParameter): boolean =>
  JSON.stringify(one.value.value) === JSON.stringify(other.value.value);

function conflict(name: string, items: readonly ResolvedParameter[]): UnresolvedConflict {
  const texts = articlesOf(items);
  return new UnresolvedConflict(
    {
      fr: `deux textes de même rang donnent au paramètre \`${name}\` des valeurs différentes (${texts}) : aucune règle de préséance ne les départage`,
      en: `two texts of equal rank give the parameter \`${name}\` different values (${texts}): no rule of precedence settles it`,
    },
    items.map(({ parameter }) => parameter.location),
  );
}

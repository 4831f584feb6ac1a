import type { FactValue } from '../../domain/facts';
import { compareDecimals } from '../deciding/compare-decimals';
import type { Cursor } from '../reading/cursor';
import type { Folder } from '../reading/read-folder';
import type { Bounds, ReadParameter } from '../reading/read-parameter';
import { checkValue } from './check-values';
import type { Names } from './names';

/** Values of parameters: of their type, with known codes and keys, within their legal bounds. */
export function checkParameters(folder: Folder, names: Names): void {
  const declared = new Map<string, ReadParameter>();
  for (const clause of folder.documents.flatMap(({ clauses }) => clauses)) {
    for (const parameter of clause.parameters) {
      const { model, at, values } = parameter;
      const first = declared.get(model.name);
      if (first && first.model.declaration.type !== model.declaration.type) {
        at.fail(
          'R041',
          `\`${model.name}\` est déclaré d'un autre type dans ${first.model.location.file}`,
          `\`${model.name}\` is declared with another type in ${first.model.location.file}`,
        );
      }
      declared.set(model.name, first ?? parameter);
      if (model.excerpt !== null && !clause.excerpts.some(([id]) => id === model.excerpt)) {
        at.unknown(
          'R032',
          { fr: "l'extrait", en: 'excerpt' },
          model.excerpt,
          clause.excerpts.map(([id]) => id),
        );
      }
      checkLists(parameter, names);
      if (model.declaration.codes === model.name) continue;
      for (const value of values) checkValue(value.at, value.model.value, model.declaration, names);
    }
  }
  for (const clause of folder.documents.flatMap(({ clauses }) => clauses)) {
    for (const { model, values } of clause.parameters) {
      const bounds = declared.get(model.name)?.bounds;
      if (bounds) for (const { at } of values) checkBounds(at, at.value as FactValue, bounds);
    }
  }
}

function checkLists({ model: { declaration }, at }: ReadParameter, names: Names): void {
  for (const list of [declaration.codes, declaration.of?.codes ?? null]) {
    if (list !== null && names.codesOf(list) === null)
      at.unknown('R052', { fr: 'la liste', en: 'list' }, list, []);
  }
  const { key } = declaration;
  if (key !== null && !['text', 'month', 'integer'].includes(key) && names.codesOf(key) === null)
    at.unknown('R052', { fr: 'la liste', en: 'list' }, key, []);
}

function checkBounds(at: Cursor, value: FactValue, bounds: Bounds): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [, member] of at.members()) checkBounds(member, member.value as FactValue, bounds);
    return;
  }
  const { min, max, source } = bounds;
  const below = min !== null && (compareDecimals(value, min) ?? 0) < 0;
  const above = max !== null && (compareDecimals(value, max) ?? 0) > 0;
  if (!below && !above) return;
  const limit = below ? `au moins ${min}` : `au plus ${max}`;
  at.fail(
    'R053',
    `la valeur ${JSON.stringify(value)} sort des limites : ${limit} (${source})`,
    `the value ${JSON.stringify(value)} is out of bounds: ${below ? `at least ${min}` : `at most ${max}`} (${source})`,
  );
}

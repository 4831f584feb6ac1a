import { keysOf } from '../../domain/keys-of';
import { isTableKeyKind, TABLE_KEYS } from '../model/table-key';
import type { Folder } from '../reading/read-folder';
import type { ReadParameter } from '../reading/read-parameter';
import { checkValue } from './check-values';
import type { Names } from './names';

/** Values of parameters: of their type, with known codes and keys. */
export function checkParameters(folder: Folder, names: Names): void {
  const declared = new Map<string, ReadParameter>();
  for (const clause of folder.documents.flatMap(({ clauses }) => clauses)) {
    for (const parameter of clause.parameters) {
      const { model, at, values } = parameter;
      const first = declared.get(model.name);
      if (first && first.model.declaration.type !== model.declaration.type) {
        const { declaration, location } = first.model;
        at.report('R041.type', { name: model.name, type: declaration.type, file: location.file });
      }
      declared.set(model.name, first ?? parameter);
      if (model.excerpt !== null && !clause.excerpts.some(([id]) => id === model.excerpt)) {
        at.report('R032.excerpt', { word: model.excerpt, known: clause.excerpts.map(([id]) => id) });
      }
      checkLists(parameter, names);
      if (model.declaration.codes === model.name) continue;
      for (const value of values) checkValue(value.at, value.model.value, model.declaration, names);
    }
  }
}

function checkLists({ model: { declaration }, at }: ReadParameter, names: Names): void {
  for (const list of [declaration.codes, declaration.of?.codes ?? null]) {
    if (list !== null && names.codesOf(list) === null)
      at.report('R052.list', { word: list, known: names.lists });
  }
  const { key } = declaration;
  if (key !== null && !isTableKeyKind(key) && names.codesOf(key) === null)
    at.report('R052.list', { word: key, known: [...keysOf(TABLE_KEYS), ...names.lists] });
}

import type { FactValue } from '../../domain/facts';
import { misfitsOf } from '../formula/values/misfits';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Cursor } from '../reading/cursor';
import type { Names } from './names';

/** A literal of the declared type, each of its parts where it stands: codes in their list, keys in theirs. */
export function checkValue(
  at: Cursor,
  value: FactValue,
  declaration: TypeDeclaration,
  { codesOf }: Pick<Names, 'codesOf'>,
): void {
  if (declaration.unsure) return;
  for (const { path, ofName, remark } of misfitsOf(declaration, value, { codesOf })) {
    const place = at.at(...path) ?? at;
    if (ofName) place.tellOfKey(remark);
    else place.tell(remark);
  }
}

import type { Text } from '../../domain/text';
import type { Session } from '../deciding/session';
import type { Words } from '../wording/words';
import { wordsFrom } from '../wording/words';

/** The words of the documents that bind the request: a text that replaced one for this contract names things its way. */
export const wordsFor = (session: Session): Words =>
  wordsFrom(session.release, {
    parameter: (name) => session.parameter(name).parameter,
    quantity: (name) => session.quantityModel(name).quantity,
    codeLabel: (list, code) => boundCodeLabel(session, list, code),
  });

/** The strongest text that names a code, in the list or in a parameter that takes its codes from it. */
function boundCodeLabel({ binding: { bound } }: Session, list: string, code: string): Text | null {
  const declaring = bound
    .flatMap(({ clause }) => clause.parameters)
    .filter(({ declaration, name }) => declaration.codes === list || name === list);
  return (
    declaring.flatMap(({ codeLabels }) => codeLabels).find((entry) => entry.code === code)?.label ?? null
  );
}

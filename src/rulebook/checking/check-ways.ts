import { own } from '../../domain/own';
import type { WayModel } from '../model/way-model';
import type { Cursor } from '../reading/cursor';
import type { Avoided } from '../reading/read-avoided';
import { readAvoided } from '../reading/read-avoided';
import type { Folder } from '../reading/read-folder';
import { checkSentence } from './check-sentences';
import type { Names } from './names';

/** Ways to a yes name decisions and facts that exist, and speak as answers do. */
export function checkWays(folder: Folder, names: Names): void {
  const avoided = readAvoided(folder.frameRoot ?? undefined);
  folder.vocabulary.ways.forEach((way, index) => {
    const at = folder.vocabularyRoot.at('ways', String(index));
    if (!at) return;
    checkDecisions(at, Object.keys(folder.vocabulary.decisions));
    checkOutcomes(at, way, folder);
    checkFactsOf(at, names);
    checkSaid(at, way, folder, names, avoided);
  });
}

function checkDecisions(at: Cursor, known: readonly string[]): void {
  const asks = at.at('asks');
  for (const element of [...(at.at('decisions')?.elements() ?? []), ...(asks ? [asks] : [])])
    if (!known.includes(element.written)) element.report('R020.decision', { word: element.written, known });
}

/** Each decision it is tried for knows the answers it is tried for. */
function checkOutcomes(at: Cursor, { decisions }: WayModel, { vocabulary }: Folder): void {
  const known = decisions.flatMap((name) => Object.keys(own(vocabulary.decisions, name)?.outcomes ?? {}));
  for (const element of at.at('outcomes')?.elements() ?? [])
    if (!known.includes(element.written)) element.report('R021.outcome', { word: element.written, known });
}

function checkFactsOf(at: Cursor, names: Names): void {
  const unknown = (name: string): boolean => names.declarationOf(name.split('.')) === null;
  for (const key of ['lower', 'choose']) {
    const member = at.at(key);
    if (member && unknown(member.written))
      member.report('R010.fact', { group: 'ways', word: member.written, known: names.all });
  }
  for (const [name, member] of at.at('facts')?.members() ?? [])
    if (unknown(name)) member.reportKey('R010.fact', { group: 'ways', word: name, known: names.all });
}

/** Which rule says yes is not known: any amount of the decision may be told. */
function checkSaid(
  at: Cursor,
  { asks, decisions, say }: WayModel,
  { vocabulary }: Folder,
  names: Names,
  avoided: Avoided,
): void {
  const decision = own(vocabulary.decisions, asks ?? decisions[0] ?? '');
  const said = at.at('say');
  if (decision && said) checkSentence(said, say, { decision, given: decision.amounts, names, avoided });
}

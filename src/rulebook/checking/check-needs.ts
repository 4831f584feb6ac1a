import { own } from '../../domain/own';
import { GATHERED_GROUPS } from '../../domain/gathered-groups';
import { neededBy } from '../../domain/operations';
import type { Folder } from '../reading/read-folder';
import type { Names } from './names';

const GATHERED: readonly string[] = GATHERED_GROUPS;

/** Says which operations of the service the contract leaves without an answer, and which facts they cannot bring. */
export function checkNeeds({ vocabulary, vocabularyRoot }: Folder, { lists }: Names): void {
  const declared = vocabularyRoot.at('decisions');
  for (const [decision, operations] of neededBy('decisions')) {
    const model = own(vocabulary.decisions, decision);
    if (!model) declared?.reportOpening('R110.decision', { decision, operations });
    for (const group of model?.groups.filter((name) => !GATHERED.includes(name)) ?? [])
      declared?.at(decision, 'facts')?.report('R110.group', { decision, group, operations });
  }
  for (const [decision, operations] of neededBy('follows'))
    if (!own(vocabulary.decisions, decision))
      declared?.reportOpening('R110.follows', { decision, operations });
  for (const [list, operations] of neededBy('lists'))
    if (!lists.includes(list)) declared?.reportOpening('R110.list', { list, operations });
}

import type { Handed } from '../../domain/handed-to-decisions';
import { ALWAYS_HANDED, HANDED, HANDED_WHEN_READ } from '../../domain/handed-to-decisions';
import { GATHERED_GROUPS } from '../../domain/gathered-groups';
import { own } from '../../domain/own';
import { SCHEDULES } from '../../domain/schedules';
import type { Cursor } from '../reading/cursor';
import type { Folder } from '../reading/read-folder';
import { takenFurther } from './taken-further';

const GATHERED: readonly string[] = GATHERED_GROUPS;
const SCHEDULED: readonly string[] = SCHEDULES;

/** What the rules of a decision read, plan and grant is what the service hands to it, keeps of it and has minutes for. */
export function checkHanded({ vocabulary, vocabularyRoot, documents }: Folder): void {
  const further = takenFurther(vocabulary);
  for (const [decision, handed] of Object.entries(HANDED)) {
    // One that another takes is about whatever that one is about, too.
    if (further.has(decision) || !Object.hasOwn(vocabulary.decisions, decision)) continue;
    checkGroups(vocabularyRoot.at('decisions', decision, 'facts'), decision, handed);
  }
  for (const { model, at } of documents.flatMap(({ clauses }) => clauses.flatMap(({ rules }) => rules))) {
    const handed = own(HANDED, model.decision);
    const params = at.at('event', 'params');
    if (handed && params) checkItems(params, model.decision, handed);
  }
}

function checkGroups(facts: Cursor | undefined, decision: string, handed: Handed): void {
  const groups = groupsOf(handed);
  for (const element of facts?.elements() ?? []) {
    const group = element.written;
    if (!GATHERED.includes(group) || groups.includes(group)) continue;
    element.report('R010.handed', { group, decision, handed: groups });
  }
}

/** Every group it is handed, at times at least. */
const groupsOf = ({ groups, sometimes = {} }: Handed): readonly string[] => {
  const ever: readonly string[] = [...ALWAYS_HANDED, ...groups, ...Object.keys(sometimes)];
  const withThem = Object.entries(HANDED_WHEN_READ).filter(([, owner]) => ever.includes(owner));
  return [...ever, ...withThem.map(([group]) => group)];
};

function checkItems(params: Cursor, decision: string, handed: Handed): void {
  if (handed.onlyAsked && !SCHEDULED.includes(decision)) checkPlanned(params, decision);
  const ever = groupsOf(handed);
  if (ever.includes('subscription') && ever.includes('allowance')) return;
  for (const item of elementsOf(params, 'grants'))
    item.report('R024.granted', { decision, grant: writtenAt(item, 'grant') });
}

function checkPlanned(params: Cursor, decision: string): void {
  for (const step of elementsOf(params, 'steps'))
    step.report('R024.asked', { decision, step: writtenAt(step, 'step') });
  for (const notice of elementsOf(params, 'notices'))
    notice.report('R024.asked', { decision, step: writtenAt(notice, 'notice') });
}

const elementsOf = (params: Cursor, items: string): readonly Cursor[] => params.at(items)?.elements() ?? [];

const writtenAt = (item: Cursor, key: string): string => item.at(key)?.written ?? '';

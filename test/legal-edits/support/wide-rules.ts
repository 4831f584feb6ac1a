import { GATHERED_GROUPS } from '../../../src/domain/gathered-groups';
import { HANDED } from '../../../src/domain/handed-to-decisions';
import { SCHEDULES } from '../../../src/domain/schedules';

/** The step that tells which decisions plan for good. */
export const TOLD = 'TOLD';

const CLAUSE = 'documents/cp-infogerance/1/2.1-services-provided.json';

/**
 * The rule files where every decision declares every group the service gathers, and where each rule of a decision that
 * is no schedule plans a step where one can wait: what the service hands over, and what it plans, then shows.
 */
export function wideRules(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const wide = new Map(files);
  const vocabulary = JSON.parse(files.get('vocabulary.json')!);
  const ruled = new Set<string>();
  vocabulary.steps[TOLD] = { label: { fr: 'étape de l’essai', en: 'step of the trial' } };
  for (const decision of Object.values<any>(vocabulary.decisions)) decision.facts = [...GATHERED_GROUPS];
  for (const [file, text] of files) {
    const content = file.endsWith('.json') && file.startsWith('documents/') ? JSON.parse(text) : {};
    if (!Array.isArray(content.rules)) continue;
    for (const { decision, event } of content.rules) {
      ruled.add(decision);
      if (tells(decision)) event.params.steps = [...(event.params.steps ?? []), told];
    }
    wide.set(file, JSON.stringify(content));
  }
  const clause = JSON.parse(wide.get(CLAUSE)!);
  const silent = Object.entries<any>(vocabulary.decisions).filter(
    ([name, decision]) => !ruled.has(name) && tells(name) && !decision.default?.amounts,
  );
  for (const [name, { outcomes }] of silent) clause.rules.push(rule(name, Object.keys(outcomes)[0]!));
  wide.set(CLAUSE, JSON.stringify(clause));
  wide.set('vocabulary.json', JSON.stringify(vocabulary));
  return wide;
}

const schedules: readonly string[] = SCHEDULES;

/** A step belongs to a subscription or an order: the service refuses one of a decision that is about neither. */
const tells = (decision: string): boolean => {
  const groups: readonly string[] = HANDED[decision]?.groups ?? ['subscription'];
  return !schedules.includes(decision) && (groups.includes('subscription') || groups.includes('order'));
};

const told = { step: TOLD, at: '= addMinutes(clock.now, 1)' };

const rule = (decision: string, outcome: string): object => ({
  name: `2.1/${decision}`,
  title: { fr: decision, en: decision },
  decision,
  excerpts: ['E1'],
  conditions: { all: [{ fact: 'clock', path: '$.today', operator: 'dateAfter', value: '2000-01-01' }] },
  event: { type: decision, params: { outcome, steps: [told] } },
});

import { own } from '../../domain/own';
import type { Folder } from '../reading/read-folder';
import type { ReadRule } from '../reading/read-rule';

/** Two rules of one document with the same conditions and different outcomes can never be told apart. */
export function checkContradictions({ documents, vocabulary }: Folder): void {
  for (const { clauses } of documents) {
    const seen = new Map<string, ReadRule>();
    for (const { rules, model: clause } of clauses) {
      for (const rule of rules) {
        const decision = own(vocabulary.decisions, rule.model.decision);
        if (decision?.definition.hitPolicy !== 'single') continue;
        const key = JSON.stringify([rule.model.decision, clause.from, rule.model.conditions]);
        const twin = seen.get(key);
        seen.set(key, twin ?? rule);
        if (!twin || related(twin, rule) || twin.model.event.outcome === rule.model.event.outcome) continue;
        const place = `${twin.model.location.file}:${twin.model.location.line}`;
        rule.at.reportOpening('R042.twins', { rule: rule.model.name, twin: twin.model.name, place });
      }
    }
  }
}

const related = (one: ReadRule, other: ReadRule): boolean =>
  one.model.exceptionTo.includes(other.model.name) || other.model.exceptionTo.includes(one.model.name);

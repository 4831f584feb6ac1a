import type { Folder } from '../reading/read-folder';
import type { ReadRule } from '../reading/read-rule';
import { depthsOf } from './depths';

/** Exceptions name rules of the same decision, and never each other in a circle. */
export function checkExceptions(folder: Folder): void {
  const rules = new Map<string, ReadRule>();
  for (const { clauses } of folder.documents)
    for (const clause of clauses) for (const rule of clause.rules) rules.set(rule.model.name, rule);
  const depths = depthsOf(new Map([...rules].map(([name, { model }]) => [name, model.exceptionTo])));
  for (const { model, members } of rules.values()) {
    const at = members.exceptionTo;
    for (const general of model.exceptionTo) {
      const found = rules.get(general);
      if (!found) at?.report('R040.rule', { word: general, known: sameDecision(rules, model.decision) });
      else if (found.model.decision !== model.decision)
        at?.report('R040.decision', { general, decided: found.model.decision, decision: model.decision });
    }
    if (depths.get(model.name) === Infinity) at?.report('R040.circle', { rule: model.name });
  }
}

/** Those it may be the exception of. */
const sameDecision = (rules: ReadonlyMap<string, ReadRule>, decision: string): readonly string[] =>
  [...rules].filter(([, { model }]) => model.decision === decision).map(([name]) => name);

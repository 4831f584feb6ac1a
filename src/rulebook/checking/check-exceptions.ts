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
      if (!found) at?.unknown('R040', { fr: 'la règle', en: 'rule' }, general, [...rules.keys()]);
      else if (found.model.decision !== model.decision)
        at?.fail(
          'R040',
          `\`${general}\` décide \`${found.model.decision}\`, pas \`${model.decision}\``,
          `\`${general}\` decides \`${found.model.decision}\`, not \`${model.decision}\``,
        );
    }
    if (depths.get(model.name) === Infinity)
      at?.fail(
        'R040',
        `\`${model.name}\` est, de proche en proche, une exception à elle-même`,
        `\`${model.name}\` is, step by step, an exception to itself`,
      );
  }
}

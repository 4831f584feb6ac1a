import type { RuleModel } from '../model/rule-model';

/** The rules that give way to an exception among those satisfied, each with the rule it gives way to. */
export function exceptionsAmong(satisfied: readonly RuleModel[]): ReadonlyMap<string, string> {
  const names = new Set(satisfied.map(({ name }) => name));
  const excepted = new Map<string, string>();
  for (const { name, exceptionTo } of satisfied) {
    for (const general of exceptionTo)
      if (names.has(general) && !excepted.has(general)) excepted.set(general, name);
  }
  return excepted;
}

import { POOLS } from '../../domain/decision';
import { keysOf } from '../../domain/keys-of';
import { own } from '../../domain/own';
import type { FormulaTree } from '../model/formula-tree';
import type { ValueExpression } from '../model/value-expression';
import { findingOf } from '../findings/finding-of';
import type { Notebook } from '../findings/notebook';
import type { Folder } from '../reading/read-folder';

/** Minutes are shared in one of a few ways: another word would share them with nobody, without a word. */
export function checkPools({ documents, vocabulary }: Folder, notebook: Notebook): void {
  const known = [...keysOf(POOLS), ...Object.keys(vocabulary.pools)];
  const rules = documents.flatMap(({ clauses }) => clauses).flatMap((clause) => clause.rules);
  for (const { model } of rules)
    for (const { fields } of model.event.grants) {
      const pool = own(fields, 'pool');
      for (const word of pool ? wordsOf(pool) : []) {
        if (!pool || known.includes(word)) continue;
        const place = { ...pool.location, rule: model.name };
        notebook.note(findingOf('R023.pool', place, { word, known }));
      }
    }
}

/** What is written where a way is given: a word, or those that a formula may give. */
const wordsOf = (pool: ValueExpression): readonly string[] => {
  if (pool.kind === 'formula') return givenBy(pool.tree);
  // A value of another type is told by the check of formulas and what stands in their place.
  return typeof pool.value === 'string' ? [pool.value] : [];
};

function givenBy(tree: FormulaTree): readonly string[] {
  if (tree.kind === 'text') return [tree.text];
  if (tree.kind !== 'call' || (tree.call !== 'if' && tree.call !== 'default')) return [];
  const branches = tree.call === 'if' ? tree.args.slice(1) : tree.args;
  return branches.flatMap(({ value }) => givenBy(value));
}

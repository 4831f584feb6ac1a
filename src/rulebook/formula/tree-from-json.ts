import { issue } from './formula-issue';
import type { Parsed } from './parse-formula';
import { DEEPEST } from './parse-formula';
import type { FormulaTree } from '../model/formula-tree';

/** Reads a tree written directly as JSON: numbers as text, names, calls. */
export function treeFromJson(value: unknown, depth = 0): Parsed {
  const bad: Parsed = {
    problem: issue(
      undefined,
      "l'arbre de la formule n'est pas lisible",
      'the tree of the formula cannot be read',
      {
        fr: 'écrire {"number":"1"}, {"text":"x"}, {"boolean":true}, {"name":["param","x"]} ou {"call":"add","args":[…]}',
        en: 'write {"number":"1"}, {"text":"x"}, {"boolean":true}, {"name":["param","x"]} or {"call":"add","args":[…]}',
      },
    ),
  };
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return bad;
  const node = value as Readonly<Record<string, unknown>>;
  if (typeof node.number === 'string' && /^\d+(\.\d+)?$/.test(node.number))
    return { tree: { number: node.number } };
  if (typeof node.text === 'string') return { tree: { text: node.text } };
  if (typeof node.boolean === 'boolean') return { tree: { boolean: node.boolean } };
  if (
    Array.isArray(node.name) &&
    node.name.length > 0 &&
    node.name.every((part) => typeof part === 'string')
  ) {
    return { tree: { name: node.name } };
  }
  if (typeof node.call !== 'string' || !Array.isArray(node.args)) return bad;
  return callOf(node.call, node.args, depth);
}

function callOf(call: string, given: readonly unknown[], depth: number): Parsed {
  const args: FormulaTree[] = [];
  for (const argument of given) {
    const parsed = treeFromJson(argument, depth + 1);
    if ('problem' in parsed) return parsed;
    args.push(parsed.tree);
  }
  return { tree: { call, args } };
}

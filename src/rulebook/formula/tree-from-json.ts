import { issue } from './formula-issue';
import type { Parsed } from './parse-formula';
import { DEEPEST } from './parse-formula';
import type { ArgumentTree, FormulaTree } from '../model/formula-tree';
import { treeOfName } from '../model/formula-tree';

/** Reads a tree written directly as JSON: numbers as text, names, calls; a call of `:anchor` is an argument given by name. */
export function treeFromJson(value: unknown): Parsed {
  const tree = treeIn(value, 0);
  return tree ? { tree } : UNREADABLE;
}

const UNREADABLE: Parsed = {
  problem: issue(undefined, 'R060.tree'),
};

interface Node {
  readonly number?: unknown;
  readonly text?: unknown;
  readonly boolean?: unknown;
  readonly name?: unknown;
  readonly call?: unknown;
  readonly args?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const isName = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string');

/** Null: not a tree. */
function treeIn(node: unknown, depth: number): FormulaTree | null {
  if (!isNode(node) || depth > DEEPEST) return null;
  const { number, text, boolean, name, call, args } = node;
  if (typeof number === 'string' && /^\d+(\.\d+)?$/.test(number)) return { kind: 'number', number };
  if (typeof text === 'string') return { kind: 'text', text };
  if (typeof boolean === 'boolean') return { kind: 'boolean', boolean };
  if (isName(name)) return treeOfName(name);
  if (typeof call !== 'string' || !Array.isArray(args)) return null;
  const given = args.map((argument: unknown) => argumentIn(argument, depth + 1));
  return given.every((one) => one !== null) ? { kind: 'call', call, args: given } : null;
}

function argumentIn(node: unknown, depth: number): ArgumentTree | null {
  const name = nameOfArgument(node);
  const value = treeIn(name === null ? node : name.given, depth + (name === null ? 0 : 1));
  return value && { name: name?.name ?? null, value };
}

/** `{"call": ":anchor", "args": [tree]}` */
function nameOfArgument(node: unknown): { readonly name: string; readonly given: unknown } | null {
  if (!isNode(node) || typeof node.call !== 'string' || !node.call.startsWith(':')) return null;
  const args: readonly unknown[] = Array.isArray(node.args) ? node.args : [];
  return args.length === 1 ? { name: node.call.slice(1), given: args[0] } : null;
}

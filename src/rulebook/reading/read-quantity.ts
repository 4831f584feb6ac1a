import type { Text } from '../../domain/text';
import { parseFormula } from '../formula/parse-formula';
import { treeFromJson } from '../formula/tree-from-json';
import { givenIn } from '../model/given-in';
import type { QuantityModel, TakenModel } from '../model/quantity-model';
import type { Cursor } from './cursor';
import { DECLARATION_KEYS, readDeclaration } from './read-declaration';
import { reportIssue } from './report-issue';

/** A quantity with its place. */
export interface ReadQuantity {
  readonly model: QuantityModel;
  readonly at: Cursor;
  /** The formula, for columns; null when written as a tree. */
  readonly formula: Cursor | null;
  /** What it takes, in the order of the model. */
  readonly takes: readonly Cursor[];
  readonly label: Cursor | null;
}

/** Reads a named formula, and what it takes where it is one that is called. */
export function readQuantity(at: Cursor): ReadQuantity {
  const members = at.fields([...DECLARATION_KEYS, 'label', 'takes', 'formula', 'tree'], ['label', 'type']);
  const source = members.formula?.string() ?? '';
  const parsed = members.tree ? treeFromJson(members.tree.value) : parseFormula(source);
  if (!members.formula && !members.tree) at.report('R005.formula');
  else if ('problem' in parsed) {
    const written = members.formula ?? members.tree;
    if (written) reportIssue(written, parsed.problem, members.formula ? 1 : null);
    if (written) written.notes.leaveUnread(written.node);
  }
  const taken = (members.takes?.members() ?? []).map(([, member]) => member);
  const takes = taken.map(readTaken);
  return {
    at,
    formula: members.formula ?? null,
    takes: taken,
    label: members.label ?? null,
    model: {
      name: at.name,
      label: members.label?.text() ?? named(at),
      declaration: { ...readDeclaration(members), optional: members.optional?.boolean() ?? false },
      takes,
      formula: members.tree ? JSON.stringify(members.tree.value) : source,
      tree: 'tree' in parsed ? givenIn(takes, parsed.tree) : { kind: 'number', number: '0' },
      location: at.location,
    },
  };
}

function readTaken(at: Cursor): TakenModel {
  const members = at.fields([...DECLARATION_KEYS, 'label'], ['label', 'type']);
  return {
    name: at.name,
    label: members.label?.text() ?? named(at),
    declaration: readDeclaration(members),
  };
}

const named = ({ name }: Cursor): Text => ({ fr: name, en: name });

import type { TopLevelCondition } from 'json-rules-engine';
import type { ValueExpression } from '../model/value-expression';
import type { ConditionModel, ExpectedModel, LeafModel } from '../model/condition-model';
import type { EventModel, ItemModel } from '../model/event-model';
import type { RuleModel } from '../model/rule-model';
import { operatorNamed } from '../model/operator-name';
import type { Cursor } from './cursor';
import { readCitation } from './read-citation';
import { readExpression } from './read-expression';
import { readSentence } from './read-sentence';
import { record } from './read-vocabulary';

const KEYS = [
  'name',
  'title',
  'decision',
  'excerpts',
  'cites',
  'exceptionTo',
  'explanation',
  'conditions',
  'event',
] as const;

/** A rule with the places of its parts, for the checks that know the vocabulary. */
export interface ReadRule {
  readonly model: RuleModel;
  readonly at: Cursor;
  readonly leaves: readonly ReadLeaf[];
  readonly members: Partial<Record<(typeof KEYS)[number], Cursor>>;
}

/** A comparison with its places. */
export interface ReadLeaf {
  readonly model: LeafModel;
  readonly at: Cursor;
  readonly members: Partial<Record<'fact' | 'path' | 'operator' | 'value', Cursor>>;
}

/** Reads a rule; its conditions stay verbatim for the engine. */
export function readRule(at: Cursor): ReadRule {
  const members = at.fields(KEYS, ['name', 'title', 'decision', 'excerpts', 'event']);
  const leaves: ReadLeaf[] = [];
  const name = members.name?.string() ?? '';
  const tree = members.conditions ? readConditions(members.conditions, leaves, true) : NOTHING;
  const decision = members.decision?.string() ?? '';
  const model: RuleModel = {
    name,
    title: members.title?.text() ?? { fr: name, en: name },
    decision,
    excerpts: members.excerpts?.strings() ?? [],
    cites: (members.cites?.elements() ?? []).map(readCitation),
    exceptionTo: exceptionsOf(members.exceptionTo),
    conditions: (members.conditions?.value ?? { all: [] }) as TopLevelCondition,
    tree,
    leaves: leaves.map((leaf) => leaf.model),
    event: members.event ? readEvent(members.event, decision) : EMPTY,
    explanation: members.explanation ? readSentence(members.explanation) : null,
    location: at.location,
  };
  return { model, at, leaves, members };
}

const exceptionsOf = (from: Cursor | undefined): readonly string[] => {
  if (!from) return [];
  return from.node.type === 'string' ? [from.string()] : from.strings();
};

const EMPTY: EventModel = { outcome: null, amounts: {}, lines: [], steps: [], notices: [], grants: [] };

/** A rule without conditions always applies; stands for those that could not be read too. */
const NOTHING: ConditionModel = { kind: 'all', conditions: [] };

function readConditions(at: Cursor, leaves: ReadLeaf[], top: boolean): ConditionModel {
  if (top && at.node.type !== 'object') return notAGroup(at, leaves);
  const members = at.members();
  const found = members.find(([key]) => ['all', 'any', 'not'].includes(key));
  if (!found) return top ? notAGroup(at, leaves) : readLeaf(at, leaves);
  const [group, inside] = found;
  if (members.length > 1) {
    at.report('R013.alone', { group, keys: members.map(([key]) => key) });
  }
  if (group === 'not') return { kind: 'not', condition: readConditions(inside, leaves, false) };
  const elements = inside.elements();
  if (inside.node.type === 'array' && elements.length === 0) {
    inside.report('R014.empty', { group });
  }
  const conditions = elements.map((element) => readConditions(element, leaves, false));
  return { kind: group === 'all' ? 'all' : 'any', conditions };
}

function notAGroup(at: Cursor, leaves: ReadLeaf[]): ConditionModel {
  at.report('R013.group');
  return at.node.type === 'object' ? { kind: 'all', conditions: [readLeaf(at, leaves)] } : NOTHING;
}

const PATH = /^\$\.[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$/;

/** An operator that does not exist is read as another; the checker, who knows its place, says so. */
function readLeaf(at: Cursor, leaves: ReadLeaf[]): ConditionModel {
  const members = at.fields(['fact', 'path', 'operator', 'value'], ['fact', 'path', 'operator', 'value']);
  const model: LeafModel = {
    kind: 'leaf',
    fact: members.fact?.string() ?? '',
    path: members.path ? readPath(members.path) : [],
    operator: operatorNamed(members.operator?.string() ?? '') ?? 'equal',
    expected: members.value ? readExpected(members.value) : { kind: 'literal', value: null },
    location: at.location,
  };
  leaves.push({ model, at, members });
  return model;
}

/** An object is another fact: no fact is compared with a table. */
function readExpected(at: Cursor): ExpectedModel {
  if (at.node.type !== 'object') return { kind: 'literal', value: at.value };
  const { fact, path } = at.fields(['fact', 'path'], ['fact', 'path']);
  return { kind: 'fact', fact: fact?.string() ?? '', path: path ? readPath(path) : [] };
}

function readPath(at: Cursor): readonly string[] {
  const path = at.string();
  if (PATH.test(path)) return path.slice(2).split('.');
  at.report('R013.path', { path });
  return [];
}

function readEvent(at: Cursor, decision: string): EventModel {
  const { type, params } = at.fields(['type', 'params'], ['type', 'params']);
  if (type && type.string() !== decision) {
    type.report('R020.type', { decision });
  }
  const found = params?.fields(['outcome', 'amounts', 'lines', 'steps', 'notices', 'grants']) ?? {};
  return {
    outcome: found.outcome?.string() ?? null,
    amounts: record(found.amounts, readExpression),
    lines: readItems(found.lines, 'code', ['quantity', 'unitPrice', 'multiplier', 'amount'], ['amount']),
    steps: readItems(found.steps, 'step', ['at', 'usefulUntil', 'while'], ['at']),
    notices: readItems(found.notices, 'notice', ['to', 'at', 'usefulUntil', 'while'], []),
    grants: readItems(
      found.grants,
      'grant',
      ['minutes', 'validFrom', 'validUntil', 'consumptionOrder', 'pool'],
      ['minutes', 'validFrom', 'validUntil'],
    ),
  };
}

function readItems(
  from: Cursor | undefined,
  code: string,
  fields: readonly string[],
  required: readonly string[],
): readonly ItemModel[] {
  return (from?.elements() ?? []).map((element) => {
    const members = element.fields([code, 'label', 'forEach', 'when', ...fields], [code, ...required]);
    const expressions = fields.flatMap((field): readonly [string, ValueExpression][] => {
      const member = members[field];
      return member ? [[field, readExpression(member)]] : [];
    });
    return {
      code: members[code]?.string() ?? '',
      label: members.label?.text() ?? null,
      forEach: members.forEach ? readExpression(members.forEach) : null,
      when: members.when ? readExpression(members.when) : null,
      fields: Object.fromEntries(expressions),
    };
  });
}

import type { TypeDeclaration } from '../../src/rulebook/model/type-declaration';
import type { LeafModel } from '../../src/rulebook/model/condition-model';
import type { RuleModel } from '../../src/rulebook/model/rule-model';
import type { DocumentModel } from '../../src/rulebook/model/document-model';
import type { Release } from '../../src/rulebook/model/release';
import { FRAME } from './frame';

const label = (name: string) => ({ fr: name, en: name });
const location = { file: 'generated.json', line: 1, column: 1 };

/** A declaration with nothing but a type. */
export const typed = (type: TypeDeclaration['type']): TypeDeclaration => ({
  type,
  unit: null,
  codes: null,
  of: null,
  key: null,
  optional: false,
});

/** A rule of the decision `answer` that applies when the flag is set. */
export function flagRule(
  name: string,
  flag: string,
  outcome: string,
  exceptionTo: readonly string[],
): RuleModel {
  const leaf: LeafModel = {
    kind: 'leaf',
    fact: 'flags',
    path: [flag],
    operator: 'equal',
    expected: { kind: 'literal', value: true },
    location,
  };
  return {
    name,
    title: label(name),
    decision: 'answer',
    excerpts: [],
    cites: [],
    exceptionTo,
    conditions: { all: [{ fact: 'flags', path: `$.${flag}`, operator: 'equal', value: true }] },
    tree: { kind: 'all', conditions: [leaf] },
    leaves: [leaf],
    event: { outcome, amounts: {}, lines: [], steps: [], notices: [], grants: [] },
    explanation: null,
    location,
  };
}

/** A document of one clause that holds these rules. */
export const documentOf = (id: string, rank: string, rules: readonly RuleModel[]): DocumentModel => ({
  id,
  edition: '1',
  title: label(id),
  citedAs: null,
  rank,
  concerns: null,
  inForceFrom: '2024-01-01',
  inForceUntil: null,
  signedOn: null,
  existingContracts: 'keep-edition-signed',
  scope: null,
  sample: false,
  text: '',
  textSha256: '',
  headings: [],
  clauses: [
    {
      id: `${id}/1`,
      article: '1',
      title: label(id),
      excerpts: {},
      from: '2024-01-01',
      until: null,
      existingContracts: 'keep-edition-signed',
      statements: [],
      interpretations: [],
      parameters: [],
      quantities: [],
      rules,
      file: 'generated.json',
    },
  ],
  file: 'generated.json',
});

/** A release over boolean flags with one decision, `answer`, and no default. */
export function releaseOf(
  flags: readonly string[],
  outcomes: readonly string[],
  order: readonly string[],
  documents: readonly DocumentModel[],
): Release {
  const field = (name: string) => ({
    name,
    label: label(name),
    type: 'boolean' as const,
    unit: null,
    optional: false,
    codes: null,
    changeable: false,
    declaration: typed('boolean'),
  });
  return {
    hash: 'generated',
    files: new Map(),
    frame: FRAME,
    vocabulary: {
      facts: {
        flags: {
          label: label('flags'),
          fields: Object.fromEntries(flags.map((flag) => [flag, field(flag)])),
        },
      },
      attributes: {},
      lists: {},
      decisions: {
        answer: {
          definition: {
            name: 'answer',
            label: label('answer'),
            hitPolicy: 'single',
            outcomes: outcomes.map((code) => ({ code, label: label(code), favourable: false, effects: [] })),
            facts: [],
            amounts: [],
          },
          groups: ['flags'],
          outcomes: Object.fromEntries(
            outcomes.map((code) => [
              code,
              { label: label(code), favourable: false, effects: [], help: null },
            ]),
          ),
          amounts: {},
          fallback: null,
        },
      },
      steps: {},
      notices: {},
      grants: {},
      pools: {},
      legalBounds: {},
      recipients: {},
      events: {},
      ways: [],
      help: null,
    },
    calendars: {},
    precedence: { order, equalRank: 'conflict', tables: 'whole' },
    documents,
    amendments: [],
  };
}

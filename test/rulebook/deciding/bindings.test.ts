import fc from 'fast-check';
import { NO_CONTRACT } from '../../../src/domain/contract/no-contract';
import type { ContractContext } from '../../../src/domain/decision';
import type { LocalDate } from '../../../src/domain/time';
import { bindDocuments } from '../../../src/rulebook/deciding/bind-documents';
import { Binding } from '../../../src/rulebook/deciding/binding';
import { bindingOf } from '../../../src/rulebook/deciding/bindings';
import type { ClauseModel } from '../../../src/rulebook/model/clause-model';
import type { DocumentModel } from '../../../src/rulebook/model/document-model';
import type { ParameterModel } from '../../../src/rulebook/model/parameter-model';
import type { Release } from '../../../src/rulebook/model/release';
import { manyRuns } from '../../support/many-runs';
import { documentOf, releaseOf, typed } from '../../support/release-of';

const DAYS: readonly LocalDate[] = [
  '2024-01-01',
  '2024-06-30',
  '2024-07-01',
  '2024-07-02',
  '2025-02-28',
  '2025-03-01',
  '2026-01-01',
];
const day = fc.constantFrom(...DAYS);
const maybeDay = fc.option(day, { nil: null });
const existingContracts = fc.constantFrom('keep-edition-signed', 'at-renewal', 'from-date' as const);
const reference = (...names: string[]) => fc.option(fc.constantFrom(...names), { nil: null });

/** A figure with values whose days may leave gaps. */
const parameter = fc
  .record({
    name: fc.constantFrom('rate', 'months'),
    resolvedAt: fc.constantFrom('edition', 'event' as const),
    values: fc.array(fc.record({ from: day, until: maybeDay, value: fc.nat(3) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ name, resolvedAt, values }): ParameterModel => ({
    name,
    resolvedAt,
    values: values.map((one) => ({ ...one, reference: '' })),
    label: { fr: name, en: name },
    declaration: typed('integer'),
    excerpt: null,
    sample: false,
    codeLabels: [],
    location: { file: 'generated.json', line: 1, column: 1 },
  }));

const clause = fc.record({
  from: day,
  until: maybeDay,
  existingContracts,
  parameters: fc.array(parameter, { maxLength: 2 }),
});

const document = fc.record({
  id: fc.constantFrom('terms', 'offer'),
  edition: fc.constantFrom('1', '2'),
  rank: fc.constantFrom('high', 'low', 'nowhere'),
  inForceFrom: day,
  inForceUntil: maybeDay,
  existingContracts,
  clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
});

const scope = fc.record({
  customer: reference('CLI-1', 'CLI-2'),
  rental: reference('SRV-1'),
  subscription: reference('INF-1'),
});

type WrittenDocument = typeof document extends fc.Arbitrary<infer T> ? T : never;

const written = ({ clauses, id, rank, ...rest }: WrittenDocument): DocumentModel => {
  const blank = documentOf(id, rank, []);
  return {
    ...blank,
    ...rest,
    clauses: clauses.map((one, index): ClauseModel => ({
      ...blank.clauses[0]!,
      ...one,
      id: `${id}/${index}`,
    })),
  };
};

const release = fc
  .record({
    documents: fc.array(document.map(written), { maxLength: 4 }),
    amendments: fc.array(
      fc
        .record({ document: document.map(written), scope })
        .map((one) => ({ ...one.document, scope: one.scope })),
      { maxLength: 3 },
    ),
  })
  .map(({ documents, amendments }): Release => ({
    ...releaseOf([], ['YES'], ['high', 'low'], documents),
    amendments,
  }));

const contract: fc.Arbitrary<ContractContext> = fc.record({
  customer: reference('CLI-1', 'CLI-2', 'CLI-3'),
  rental: reference('SRV-1', 'SRV-2'),
  subscription: reference('INF-1', 'INF-2'),
  signedOn: maybeDay,
  agreedOn: maybeDay,
  editions: fc.option(fc.record({ terms: fc.constantFrom('1', '2'), offer: fc.constantFrom('1', '3') }), {
    nil: null,
  }),
  proposal: fc.constant(NO_CONTRACT.proposal),
});

/** What a contract is bound by on a day, and what its figures are. */
const told = (binding: Binding, on: LocalDate) => ({
  clauses: binding.bound.map(({ document: { id, edition }, clause: { id: of }, rank }) => [
    id,
    edition,
    of,
    rank,
  ]),
  figures: ['rate', 'months'].map((name) => {
    try {
      return binding.parameter(name, on).value;
    } catch (error) {
      return String(error);
    }
  }),
});

describe('what binds a contract on a day', () => {
  it('is the same found again as found anew, whatever was asked before', () => {
    fc.assert(
      fc.property(
        release,
        fc.array(fc.tuple(contract, day), { minLength: 1, maxLength: 12 }),
        (of, questions) => {
          for (const [about, on] of questions)
            expect(told(bindingOf(of, about, on), on)).toEqual(
              told(new Binding(bindDocuments(of, about, on), of.precedence), on),
            );
        },
      ),
      { numRuns: manyRuns(500) },
    );
  });
});

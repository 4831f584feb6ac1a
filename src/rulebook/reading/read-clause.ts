import { keysOf } from '../../domain/keys-of';
import { EXISTING_CONTRACTS } from '../../domain/ports/rulebook';
import type { ExistingContracts } from '../../domain/ports/rulebook';
import type { ClauseModel, StatementModel, InterpretationModel } from '../model/clause-model';
import type { Cursor } from './cursor';
import { readExpression } from './read-expression';
import type { ReadParameter } from './read-parameter';
import { readParameter } from './read-parameter';
import type { ReadQuantity } from './read-quantity';
import { readQuantity } from './read-quantity';
import type { ReadRule } from './read-rule';
import { readRule } from './read-rule';
import { UNREADABLE_DAY } from './unreadable-day';

/** A clause file with the places of its parts. */
export interface ReadClause {
  readonly model: ClauseModel;
  readonly document: string | null;
  readonly file: string;
  readonly root: Cursor;
  readonly excerpts: readonly (readonly [string, Cursor])[];
  readonly parameters: readonly ReadParameter[];
  readonly quantities: readonly ReadQuantity[];
  readonly rules: readonly ReadRule[];
  readonly statements: readonly { readonly model: StatementModel; readonly at: Cursor }[];
}

export const CLAUSE_PARTS = ['statements', 'interpretations', 'parameters', 'quantities', 'rules'] as const;
type Parts = Partial<Record<(typeof CLAUSE_PARTS)[number], Cursor>>;

/** What stands around a clause: its document's defaults, or its amendment. */
export interface Surroundings {
  readonly existingContracts: ExistingContracts;
}

/** Reads a clause file. */
export function readClause(file: string, root: Cursor, { existingContracts }: Surroundings): ReadClause {
  const members = root.fields(['$schema', 'clause', 'version', ...CLAUSE_PARTS], ['clause', 'version']);
  const clause =
    members.clause?.fields(
      ['id', 'document', 'article', 'title', 'excerpts'],
      ['id', 'article', 'title', 'excerpts'],
    ) ?? {};
  const version =
    members.version?.fields(
      ['from', 'until', 'existingContracts', 'author', 'reason'],
      ['from', 'author', 'reason'],
    ) ?? {};
  const title = clause.title?.text() ?? { fr: '', en: '' };
  const from = version.from?.date() ?? UNREADABLE_DAY;
  const until = version.until?.date() ?? null;
  if (until !== null && until <= from) version.until?.report('R050.reversed', { title, from, until });
  version.author?.string();
  if (version.reason?.node.type === 'object') version.reason.text();
  else version.reason?.string();
  const head = {
    id: clause.id?.string() ?? file,
    article: clause.article?.string() ?? '',
    title,
    from,
    until,
    existingContracts:
      version.existingContracts?.oneOf(keysOf(EXISTING_CONTRACTS), { fr: 'la portée', en: 'reach' }) ??
      existingContracts,
  };
  return {
    ...readParts(file, root, members, head, clause.excerpts),
    document: clause.document?.string() ?? null,
  };
}

type Head = Pick<ClauseModel, 'id' | 'article' | 'title' | 'from' | 'until' | 'existingContracts'>;

/** Reads the parts that a clause file and an amendment share. */
export function readParts(
  file: string,
  root: Cursor,
  parts: Parts,
  head: Head,
  quoted: Cursor | undefined,
): ReadClause {
  const excerpts = quoted?.members() ?? [];
  const parameters = (parts.parameters?.members() ?? []).map(([, member]) => readParameter(member));
  const quantities = (parts.quantities?.members() ?? []).map(([, member]) => readQuantity(member));
  const rules = (parts.rules?.elements() ?? []).map((rule) =>
    readRule(rule.ofRule(rule.at('name')?.written ?? rule.name)),
  );
  const statements = (parts.statements?.elements() ?? []).map(readStatement);
  const model: ClauseModel = {
    ...head,
    excerpts: Object.fromEntries(excerpts.map(([id, text]) => [id, text.string()])),
    statements: statements.map((one) => one.model),
    interpretations: (parts.interpretations?.elements() ?? []).map(readInterpretation),
    parameters: parameters.map((one) => one.model),
    quantities: quantities.map((one) => one.model),
    rules: rules.map((one) => one.model),
    file,
  };
  return { model, document: null, file, root, excerpts, parameters, quantities, rules, statements };
}

const STATUSES = ['rule', 'parameter', 'step', 'acknowledged', 'elsewhere', 'not-executable'] as const;

function readStatement(at: Cursor): { model: StatementModel; at: Cursor } {
  const members = at.fields(['id', 'excerpt', 'status', 'by', 'reason'], ['id', 'status']);
  const status = members.status?.oneOf(STATUSES, { fr: 'le statut', en: 'status' }) ?? 'rule';
  const model: StatementModel = {
    id: members.id?.string() ?? '',
    excerpt: members.excerpt?.string() ?? null,
    status,
    by: members.by?.strings() ?? [],
    reason: members.reason?.text() ?? null,
  };
  if ((status === 'not-executable' || status === 'elsewhere') && !members.reason) {
    at.report('R034.reason', { statement: model.id, status });
  }
  return { model, at };
}

function readInterpretation(at: Cursor): InterpretationModel {
  const members = at.fields(
    ['id', 'question', 'choice', 'reason', 'status', 'confirmedBy', 'settles', 'affects', 'when'],
    ['id', 'question', 'choice', 'reason', 'status'],
  );
  const empty = { fr: '', en: '' };
  return {
    id: members.id?.string() ?? '',
    question: members.question?.text() ?? empty,
    choice: members.choice?.text() ?? empty,
    reason: members.reason?.text() ?? empty,
    status:
      members.status?.oneOf(['to-be-confirmed', 'confirmed'], { fr: 'le statut', en: 'status' }) ??
      'to-be-confirmed',
    confirmedBy: members.confirmedBy?.string() ?? '',
    settles: members.settles?.strings() ?? [],
    affects: members.affects?.strings() ?? [],
    when: members.when ? readExpression(members.when) : null,
  };
}

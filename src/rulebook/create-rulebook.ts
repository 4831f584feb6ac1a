import type { Rulebook } from '../domain/ports/rulebook';
import { editionsAtRenewal } from './deciding/bind-documents';
import { bindingOf } from './deciding/bindings';
import { CUSTOMER } from '../domain/contract/notice';
import { own } from '../domain/own';
import { decide, decideAtOnce } from './deciding/decide';
import { poolKeys } from './deciding/pool-keys';
import { strictEvaluator } from './deciding/held-together';
import type { RuleEvaluator } from './deciding/rule-evaluator';
import { stillStands } from './deciding/standing';
import { explain } from './explaining/explain';
import type { Release } from './model/release';
import { admitted, asDeclared } from './views/as-declared';
import { clauseViews } from './views/clause-views';
import { codeLabel, labelOf } from './views/code-label';
import { codesOn } from './views/codes-on';
import { documentView } from './views/document-view';
import { lookAcross } from './views/look-across';
import { documentsReadBy } from './views/documents-read-by';
import { groupsToGather } from './views/groups-to-gather';
import { parameterViews } from './views/parameter-views';
import { otherDaysReader } from './views/read-by-decision';
import { textsAppliedTo } from './views/texts-applied-to';

/** The questions a release answers. */
export function createRulebook(release: Release, evaluator: RuleEvaluator = strictEvaluator): Rulebook {
  return {
    releaseHash: release.hash,
    frame: release.frame,
    releaseFiles: () => JSON.stringify(Object.fromEntries(release.files)),
    decide: async (request) => (await decide(release, evaluator, request)).decision,
    stands: (planned, request) => stillStands(release, planned, request),
    explain: async (decision) =>
      explain(decideAtOnce(release, decision.request), (request) => decideAtOnce(release, request)),
    editionsInForce: (on, signed = {}) =>
      Object.fromEntries(
        editionsAtRenewal(release.documents, signed, on).map(({ id, edition }) => [id, edition]),
      ),
    documents: (reader) => documentsReadBy(release, reader).map(documentView),
    clauses: (reader, document, edition) =>
      documentsReadBy(release, reader)
        .filter(({ id, edition: of }) => (document ?? id) === id && (edition ?? of) === of)
        .flatMap(clauseViews),
    amendmentScopes: () => release.amendments.flatMap(({ scope }) => scope ?? []),
    decisionDefinitions: () =>
      Object.values(release.vocabulary.decisions).map(({ definition }) => definition),
    declares: (decision) => Object.hasOwn(release.vocabulary.decisions, decision),
    attributes: (of) => own(release.vocabulary.attributes, of) ?? [],
    recordableEvents: () =>
      Object.fromEntries(
        Object.entries(release.vocabulary.events).flatMap(([type, { recordable, needs }]) =>
          recordable === null ? [] : [[type, { takes: recordable, needs }]],
        ),
      ),
    cancelling: () =>
      Object.fromEntries(
        Object.entries(release.vocabulary.events).flatMap(([type, { cancels }]) =>
          cancels === null ? [] : [[type, cancels]],
        ),
      ),
    paying: () =>
      Object.fromEntries(
        Object.entries(release.vocabulary.events).flatMap(([type, { pays }]) =>
          pays === null ? [] : [[type, pays]],
        ),
      ),
    receiverOf: (notice) => own(release.vocabulary.notices, notice)?.to ?? CUSTOMER,
    mailboxOf: (recipient) => own(release.vocabulary.recipients, recipient)?.email ?? null,
    codes: (list, on) => codesOn(release, list, on),
    label: (of, code) => labelOf(release, of, code) ?? { fr: code, en: code },
    codeLabel: (list, code) => codeLabel(release, list, code),
    outcomeLabel: (decision, outcome) =>
      own(own(release.vocabulary.decisions, decision)?.outcomes ?? {}, outcome)?.label ?? {
        fr: outcome,
        en: outcome,
      },
    parameters: ({ contract, at }) => {
      const day = release.frame.zone.dayOf(at);
      return parameterViews(bindingOf(release, contract, day), day);
    },
    texts: (request) => textsAppliedTo(release, request),
    factGroups: groupsToGather(release),
    readsOtherDays: otherDaysReader(release),
    pools: () => Object.keys(release.vocabulary.pools),
    poolKeys: (request) => poolKeys(release, request),
    looksAcross: lookAcross(release),
    admit: (group, name, value, on) => admitted(release, [group, name], value, on),
    asDeclared: (group, facts) => asDeclared(release, group, facts),
  };
}

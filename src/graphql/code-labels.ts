import type { Text } from '../domain/text';
import type { Called } from './request/labels-of';
import { labelsOf } from './request/labels-of';
import { Charge, ChargePayment } from './types/charge/charge.type';
import { Clause, ClauseRule, Statement } from './types/contract/clause.type';
import { Interpretation } from './types/contract/interpretation.type';
import { Decision } from './types/decision/decision.type';
import { PriceLine } from './types/decision/price-line.type';
import { IssuedDocument } from './types/document/issued-document.type';
import { Incident } from './types/incident/incident.type';
import { Intervention } from './types/intervention/intervention.type';
import { Malfunction } from './types/maintenance/malfunction.type';
import { SystemUpdate } from './types/maintenance/system-update.type';
import { Notice } from './types/notice/notice.type';
import { Caller } from './types/operator/caller.type';
import { Acknowledgement, PurchaseOrder } from './types/order/order.type';
import { CommercialProposal } from './types/proposal/proposal.type';
import { Rental } from './types/rental/rental.type';
import { Study } from './types/study/study.type';
import { Grant } from './types/subscription/allowance.type';
import { Subscription } from './types/subscription/subscription.type';
import { LevelFrom, Term } from './types/subscription/term.type';
import { DueStep } from './types/timeline/due-step.type';
import { AcceptedEdition } from './values/accepted-edition.type';
import {
  CHANNEL_WORDS,
  DOCUMENT_WORDS,
  DROP_WORDS,
  HEADING_WORDS,
  NOTICE_WORDS,
  PER_WORDS,
  PROPOSAL_WORDS,
  READING_WORDS,
  ROLE_WORDS,
  STATEMENT_WORDS,
  STEP_WORDS,
  STUDY_WORDS,
  wordsAmong,
} from './values/words-of-states';

/** A field whose codes are those of a list of the contract. */
const ofList =
  <K extends string>(field: K, list: string): Called<{ readonly [F in K]: string }> =>
  (object, rules) =>
    rules.codeLabel(list, object[field]);

/** A field whose states belong to the service. */
const ofState =
  <K extends string>(
    field: K,
    words: Readonly<Record<string, Text>>,
  ): Called<{ readonly [F in K]?: string | null }> =>
  (object) =>
    wordsAmong(words, object[field]);

/** The outcome of one decision. */
const ofOutcome =
  (decision: string): Called<{ readonly outcome: string }> =>
  ({ outcome }, rules) =>
    rules.outcomeLabel(decision, outcome);

/** The title of a document, as its latest edition has it. */
const ofDocument: Called<{ readonly document: string }> = ({ document }, rules) =>
  rules.label('documents', document);

/** The labels that stand beside the codes of every type. */
export const CODE_LABELS = [
  labelsOf(AcceptedEdition, { document: ofDocument }),
  labelsOf(Acknowledgement, { document: ofDocument }),
  labelsOf(Caller, { role: ofState('role', ROLE_WORDS) }),
  labelsOf(Charge, {
    kind: ofList('kind', 'chargeKinds'),
    purpose: ({ purpose }, rules) => (purpose === null ? null : rules.codeLabel('chargePurposes', purpose)),
  }),
  labelsOf(ChargePayment, { status: ofList('status', 'chargeStatuses') }),
  labelsOf(Clause, { status: ofState('status', HEADING_WORDS) }),
  labelsOf(ClauseRule, { decision: ({ decision }, rules) => rules.label('decisions', decision) }),
  labelsOf(CommercialProposal, { status: ofState('status', PROPOSAL_WORDS) }),
  labelsOf(Decision, {
    decision: ({ decision }, rules) => rules.label('decisions', decision),
    outcome: ({ decision, outcome }, rules) => rules.outcomeLabel(decision, outcome),
  }),
  labelsOf(DueStep, { status: ofState('status', STEP_WORDS), droppedFor: ofState('droppedFor', DROP_WORDS) }),
  labelsOf(Grant, { code: ({ code }, rules) => rules.label('grants', code) }),
  labelsOf(Incident, { classCode: ofList('classCode', 'incidentClasses') }),
  labelsOf(Interpretation, { status: ofState('status', READING_WORDS) }),
  labelsOf(Intervention, {
    type: ofList('type', 'interventionTypes'),
    status: ofList('status', 'interventionStatuses'),
    outcome: ofOutcome('intervention.handling'),
  }),
  labelsOf(IssuedDocument, { state: ofState('state', DOCUMENT_WORDS) }),
  labelsOf(LevelFrom, { level: ofList('level', 'levels') }),
  labelsOf(Malfunction, {
    cause: ofList('cause', 'malfunctionCauses'),
    component: ofList('component', 'components'),
    outcome: ofOutcome('liability.scope'),
  }),
  labelsOf(Notice, { channel: ofState('channel', CHANNEL_WORDS), status: ofState('status', NOTICE_WORDS) }),
  labelsOf(PriceLine, { per: ofState('per', PER_WORDS) }),
  labelsOf(PurchaseOrder, {
    kind: ofList('kind', 'orderKinds'),
    level: ofList('level', 'levels'),
    status: ofList('status', 'orderStatuses'),
  }),
  labelsOf(Rental, { serverType: ofList('serverType', 'serverTypes') }),
  labelsOf(Statement, { status: ofState('status', STATEMENT_WORDS) }),
  labelsOf(Study, { status: ofState('status', STUDY_WORDS) }),
  labelsOf(Subscription, {
    level: ofList('level', 'levels'),
    status: ofList('status', 'subscriptionStatuses'),
  }),
  labelsOf(SystemUpdate, { kind: ofList('kind', 'malfunctionCauses') }),
  labelsOf(Term, { status: ofList('status', 'termStatuses') }),
] as const;

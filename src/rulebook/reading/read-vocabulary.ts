import { isValueOf } from '../../domain/closed-list';
import { POOLS } from '../../domain/decision';
import { ASKED_WHOLE, DESCRIBED } from '../../domain/described';
import { keysOf } from '../../domain/keys-of';
import { HIT_POLICIES } from '../../domain/ports/rulebook';
import type { CodeLabel, FieldDefinition } from '../../domain/ports/rulebook';
import type { StepNeed } from '../../domain/step-needs';
import { NEEDS_UNLESS_DECLARED, STEP_NEEDS } from '../../domain/step-needs';
import type { Text } from '../../domain/text';
import { CUSTOMER, isMailbox } from '../../domain/contract/notice';
import { own } from '../../domain/own';
import type { TypeDeclaration } from '../model/type-declaration';
import type { DecisionModel, DefaultModel } from '../model/decision-model';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { Cursor } from './cursor';
import { checkEvents, codesOfEvents, EVENTS_LIST, readEvent, withEvents } from './declared-events';
import { readBounds } from './read-bounds';
import { DECLARATION_KEYS, GIVEN_KEYS, readDeclaration } from './read-declaration';
import { readEffects } from './read-effects';
import { readExpression } from './read-expression';
import { readSentence } from './read-sentence';
import { readWay } from './read-way';

type Field = FieldDefinition & { readonly declaration: TypeDeclaration };

const KEYS = [
  '$schema',
  'facts',
  'attributes',
  'lists',
  'events',
  'steps',
  'recipients',
  'notices',
  'grants',
  'pools',
  'legalBounds',
  'decisions',
  'ways',
  'help',
] as const;

const FIELD_KEYS = [...GIVEN_KEYS, 'label', 'changeable'] as const;

/** Reads what the rules may speak of; attributes join the fields of their objects. */
export function readVocabulary(root: Cursor): VocabularyModel {
  const found = root.fields(KEYS, ['facts', 'decisions']);
  const attributes = record(found.attributes, readAttributes);
  const groups = record(found.facts, (group) => {
    const { label, fields } = group.fields(['label', 'fields'], ['label', 'fields']);
    return { label: textOf(label), fields: record(fields, (field) => readField(field, false)) };
  });
  const steps = record(found.steps, (step) => {
    const { label, effects, needs } = step.fields(['label', 'effects', 'needs'], ['label']);
    return { label: textOf(label), effects: readEffects(effects), needs: readNeeds(needs) };
  });
  const ofEvents = own(attributes, 'event') ?? [];
  const events = record(found.events, (event) => readEvent(event, ofEvents));
  const facts = Object.fromEntries(
    Object.entries(groups).map(([name, group]) => {
      const added = (own(attributes, name) ?? []).map((field) => [field.name, field] as const);
      return [name, { ...group, fields: { ...group.fields, ...Object.fromEntries(added) } }];
    }),
  );
  const recipients = record(found.recipients, (recipient) => {
    const { label, email } = recipient.fields(['label', 'email'], ['label', 'email']);
    return { label: textOf(label), email: email?.string() ?? '' };
  });
  const decisions = record(found.decisions, (decision) => readDecision(decision, facts));
  const outcomes = Object.values(decisions).flatMap((decision) => Object.values(decision.outcomes));
  const effects = [...outcomes, ...Object.values(steps)].flatMap((one) => one.effects);
  checkEvents(facts, events, found.events, found.attributes?.at('event'));
  return {
    facts: withEvents(facts, ofEvents, events, effects),
    attributes,
    lists: { [EVENTS_LIST]: codesOfEvents(events), ...record(found.lists, readCodes) },
    events,
    recipients,
    notices: record(found.notices, (notice) => {
      const { label, to, needs } = notice.fields(['label', 'to', 'needs'], ['label']);
      if (to) checkRecipient(to, Object.keys(recipients));
      return { label: textOf(label), to: to?.string() ?? 'customer', needs: readNeeds(needs) };
    }),
    grants: record(found.grants, readLabelled),
    pools: record(found.pools, readPool),
    legalBounds: record(found.legalBounds, (at) => ({
      label: textOf(at.at('label')),
      bounds: readBounds(at, ['label']),
    })),
    steps,
    ways: (found.ways?.elements() ?? []).map(readWay),
    help: found.help?.text() ?? null,
    decisions,
  };
}

/** Reads each member of an object. */
export function record<T>(
  from: Cursor | undefined,
  read: (member: Cursor) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries((from?.members() ?? []).map(([name, member]) => [name, read(member)]));
}

const textOf = (label: Cursor | undefined): Text => label?.text() ?? { fr: '', en: '' };

const readLabelled = (from: Cursor): { label: Text } => ({
  label: textOf(from.fields(['label'], ['label']).label),
});

/** A pool, with the formula of what those that share it have in common. */
function readPool(from: Cursor): VocabularyModel['pools'][string] {
  const { label, by } = from.fields(['label', 'by'], ['label', 'by']);
  if (isValueOf(POOLS, from.name)) from.reportKey('R041.code', { code: from.name });
  return {
    label: textOf(label),
    by: by ? readExpression(by) : { kind: 'literal', value: null, location: from.location },
  };
}

/** What a step needs when its instant comes: a running contract, unless it says what. */
function readNeeds(from: Cursor | undefined): readonly StepNeed[] {
  if (!from) return NEEDS_UNLESS_DECLARED;
  const what = { fr: 'ce que demande une étape', en: 'what a step needs' };
  return from.elements().flatMap((element) => element.oneOf(keysOf(STEP_NEEDS), what) ?? []);
}

/** A notice goes to the customer, to a recipient of the vocabulary, or to a mailbox. */
export function checkRecipient(at: Cursor, recipients: readonly string[], to = at.written): void {
  const known = [CUSTOMER, ...recipients];
  if (!known.includes(to) && !isMailbox(to)) at.report('R023.recipient', { word: to, known });
}

/** `[{ code, label, described }]`, in the declared order. */
export function readCodes(from: Cursor): readonly CodeLabel[] {
  const seen = new Set<string>();
  return from.elements().map((element) => {
    const { code, label, described } = element.fields(['code', 'label', 'described'], ['code', 'label']);
    const name = code?.string() ?? '';
    if (seen.has(name)) code?.report('R041.code', { code: name });
    seen.add(name);
    return { code: name, label: textOf(label), ...(described?.value === true && { described: true }) };
  });
}

/** The attributes of an object that somebody gives: of any other, none could ever be. */
function readAttributes(group: Cursor): readonly Field[] {
  const known: readonly string[] = DESCRIBED;
  if (!known.includes(group.name)) group.reportKey('R023.described', { word: group.name, known });
  const isAsked = ASKED_WHOLE.some((one) => one === group.name);
  return Object.values(
    record(group, (field) => {
      const read = readField(field, true);
      if (read.required && !isAsked) field.at('required')?.report('R023.required', { object: group.name });
      return read;
    }),
  );
}

function readField(from: Cursor, attribute: boolean): Field {
  const keys = attribute ? ([...FIELD_KEYS, 'required'] as const) : FIELD_KEYS;
  const members: Partial<Record<(typeof FIELD_KEYS)[number] | 'required', Cursor>> = from.fields(keys, [
    'label',
    'type',
  ]);
  const read = readDeclaration(members);
  const declaration = attribute ? { ...read, optional: true } : read;
  return {
    name: from.name,
    label: textOf(members.label),
    type: declaration.type,
    unit: declaration.unit,
    optional: declaration.optional,
    codes: declaration.codes,
    changeable: members.changeable?.boolean() ?? false,
    ...(attribute && { required: members.required?.boolean() ?? false }),
    declaration,
  };
}

function readDecision(from: Cursor, facts: VocabularyModel['facts']): DecisionModel {
  const members = from.fields(
    ['label', 'hitPolicy', 'facts', 'outcomes', 'amounts', 'default'],
    ['label', 'facts', 'outcomes'],
  );
  const groups = members.facts?.strings() ?? [];
  const known = Object.keys(facts);
  members.facts?.elements().forEach((element) => {
    if (!known.includes(element.written)) element.report('R010.group', { word: element.written, known });
  });
  const amounts = record(members.amounts, (amount) => {
    const fields = amount.fields([...DECLARATION_KEYS, 'label'], ['label', 'type']);
    return { label: textOf(fields.label), declaration: { ...readDeclaration(fields), optional: true } };
  });
  const outcomes = record(members.outcomes, (outcome) => {
    const { label, favourable, effects, help } = outcome.fields(
      ['label', 'favourable', 'effects', 'help'],
      ['label'],
    );
    return {
      label: textOf(label),
      favourable: favourable?.boolean() ?? false,
      effects: readEffects(effects),
      help: help?.text() ?? null,
    };
  });
  if (members.outcomes && Object.keys(outcomes).length === 0) {
    members.outcomes.report('R021.none');
  }
  return {
    definition: {
      name: from.name,
      label: textOf(members.label),
      hitPolicy:
        members.hitPolicy?.oneOf(keysOf(HIT_POLICIES), { fr: 'la règle de décision', en: 'hit policy' }) ??
        'single',
      outcomes: Object.entries(outcomes).map(([code, { label, favourable, effects }]) => ({
        code,
        label,
        favourable,
        effects: effects.map(({ effect }) => effect),
      })),
      facts: groups.map((group) => ({ group, fields: Object.values(facts[group]?.fields ?? {}) })),
      amounts: Object.entries(amounts).map(
        ([
          name,
          {
            label,
            declaration: { type, unit, codes },
          },
        ]) => ({
          name,
          label,
          type,
          unit,
          optional: true,
          codes,
          changeable: false,
        }),
      ),
    },
    groups,
    outcomes,
    amounts,
    fallback: members.default
      ? readDefault(members.default, Object.keys(outcomes), Object.keys(amounts))
      : null,
  };
}

function readDefault(from: Cursor, outcomes: readonly string[], amounts: readonly string[]): DefaultModel {
  const members = from.fields(['outcome', 'amounts', 'cites', 'silent', 'explanation'], ['outcome']);
  const outcome = members.outcome?.oneOf(outcomes, { fr: "l'issue", en: 'outcome' }) ?? '';
  if (!members.cites && !members.silent) {
    from.report('R005.default');
  }
  for (const [name, member] of members.amounts?.members() ?? []) {
    if (!amounts.includes(name)) member.report('R022.amount', { word: name, known: amounts });
  }
  const cites = members.cites?.fields(['document', 'article', 'excerpts'], ['document', 'article']);
  return {
    outcome,
    amounts: record(members.amounts, readExpression),
    document: cites?.document?.string() ?? null,
    article: cites?.article?.string() ?? null,
    excerpts: cites?.excerpts?.strings() ?? [],
    silent: members.silent?.text() ?? null,
    explanation: members.explanation ? readSentence(members.explanation) : null,
  };
}

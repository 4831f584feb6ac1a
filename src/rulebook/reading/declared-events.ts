import type { CodeLabel, PaidBy } from '../../domain/ports/rulebook';
import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import type { EffectModel } from '../model/decision-model';
import { isQuoted } from '../model/quoted-argument';
import type { RecordField, TypeDeclaration } from '../model/type-declaration';
import type { EventDeclaration, VocabularyModel } from '../model/vocabulary-model';
import type { Cursor } from './cursor';

/** The list of codes that the events of the vocabulary are. */
export const EVENTS_LIST = 'events';

/** An attribute or a fact, with its type. */
interface Declared {
  readonly name: string;
  readonly label: Text;
  readonly declaration: TypeDeclaration;
}

type Groups = VocabularyModel['facts'];
type Events = VocabularyModel['events'];

/** What may have happened, as a list of codes. */
export const codesOfEvents = (events: Events): readonly CodeLabel[] =>
  Object.entries(events).map(([code, { label }]) => ({ code, label }));

/** An event; one that can be recorded by hand names the attributes of events that it takes. */
export function readEvent(from: Cursor, attributes: readonly Declared[]): EventDeclaration {
  const { label, recordable, needs, carries, cancels, pays } = from.fields(
    ['label', 'recordable', 'needs', 'carries', 'cancels', 'pays'],
    ['label'],
  );
  const known = attributes.map(({ name }) => name);
  for (const element of recordable?.elements() ?? [])
    if (!known.includes(element.written)) element.report('R023.attribute', { word: element.written, known });
  const takes = recordable?.strings() ?? [];
  for (const element of needs?.elements() ?? [])
    if (!takes.includes(element.written))
      element.report('R055.carried', { word: element.written, known: takes });
  return {
    label: label?.text() ?? { fr: from.name, en: from.name },
    recordable: recordable?.strings() ?? null,
    needs: needs?.strings() ?? [],
    carries: carries?.strings() ?? [],
    cancels: cancels ? readCancels(cancels) : null,
    pays: pays ? readPays(pays, takes, attributes) : null,
  };
}

/** A payment names what it pays by an attribute that it takes, and says how much by another. */
function readPays(from: Cursor, takes: readonly string[], attributes: readonly Declared[]): PaidBy {
  const { charge, amount } = from.fields(['charge', 'amount'], ['charge']);
  for (const [at, fits] of [
    [charge, isReferences],
    [amount, isAmount],
  ] as const) {
    if (!at) continue;
    const attribute = attributes.find(({ name }) => name === at.written);
    if (!takes.includes(at.written)) at.report('R055.carried', { word: at.written, known: takes });
    else if (attribute && !fits(attribute.declaration)) at.report('R055.pays', { field: at.written });
  }
  return { charge: charge?.string() ?? '', amount: amount?.string() ?? null };
}

const isReferences = ({ type, of }: TypeDeclaration): boolean =>
  type === 'text' || (type === 'list' && of?.type === 'text');

const isAmount = ({ type }: TypeDeclaration): boolean => type === 'amount';

function readCancels(from: Cursor): EventDeclaration['cancels'] {
  const { events, by } = from.fields(['events', 'by'], ['events', 'by']);
  return { events: events?.strings() ?? [], by: by?.string() ?? '' };
}

/** An event cancels events there are, by a field that it and they carry. */
function checkCancels(all: Events, type: string, cancels: Cursor): void {
  const known = Object.keys(all);
  const by = cancels.at('by');
  for (const [, element] of cancels.at('events')?.inside ?? []) {
    const cancelled = own(all, element.written);
    if (!cancelled) element.report('R023.event', { word: element.written, known });
    for (const event of [cancelled, own(all, type)]) {
      if (!event) continue;
      const fields = [...event.carries, ...(event.recordable ?? [])];
      if (by && !fields.includes(by.written)) by.report('R055.carried', { word: by.written, known: fields });
    }
  }
}

/** Whether these are the events of the vocabulary: other lists of events, such as charges, have types of their own. */
const isHistory = ({ type, of }: TypeDeclaration): boolean =>
  type === 'events' && own(of?.fields ?? {}, 'type')?.declaration.codes === EVENTS_LIST;

/** The groups of facts, where the events of the vocabulary have all that they may carry, by type. */
export function withEvents(
  groups: Groups,
  attributes: readonly Declared[],
  events: Events,
  effects: readonly EffectModel[],
): Groups {
  const complete = (field: Groups[string]['fields'][string]): typeof field => {
    const { of } = field.declaration;
    if (!isHistory(field.declaration) || !of?.fields) return field;
    const fields = { ...of.fields, ...Object.fromEntries(attributes.map(asField)) };
    const carried = carriedBy(of.fields, events, effects);
    return { ...field, declaration: { ...field.declaration, of: { ...of, fields, carried } } };
  };
  return Object.fromEntries(
    Object.entries(groups).map(([name, group]) => [
      name,
      {
        ...group,
        fields: Object.fromEntries(
          Object.entries(group.fields).map(([own, field]) => [own, complete(field)]),
        ),
      },
    ]),
  );
}

const asField = ({ name, label, declaration }: Declared): readonly [string, RecordField] => [
  name,
  { label, declaration: { ...declaration, optional: true } },
];

/** What each type of event carries: what all do, what it is said to, what is recorded with it, what effects keep of it. */
const carriedBy = (
  fields: Readonly<Record<string, RecordField>>,
  events: Events,
  effects: readonly EffectModel[],
): Readonly<Record<string, readonly string[]>> => {
  const always = Object.entries(fields).flatMap(([name, { declaration }]) =>
    declaration.optional ? [] : [name],
  );
  return Object.fromEntries(
    Object.entries(events).map(([type, { carries, recordable }]) => {
      const kept = effects.flatMap((effect) => keptBy(effect, type));
      return [type, [...new Set([...always, ...carries, ...(recordable ?? []), ...kept])]];
    }),
  );
};

/** What an effect keeps of an event of a type: nothing where it says another. */
function keptBy({ effect, with: args }: EffectModel, type: string): readonly string[] {
  const event = args['event'];
  if (effect !== 'recordEvent' || typeof event !== 'string') return [];
  const isOther = isQuoted(event) && event.slice(1, -1) !== type;
  return isOther ? [] : Object.keys(args).filter((name) => name !== 'event');
}

/** What an event is said to carry is a field of events, and an attribute takes the name of none of another type. */
export function checkEvents(
  groups: Groups,
  kinds: Events,
  events: Cursor | undefined,
  attributes: Cursor | undefined,
): void {
  for (const [type, event] of events?.inside ?? []) {
    const cancels = event.at('cancels');
    if (cancels) checkCancels(kinds, type, cancels);
  }
  const all = Object.values(groups).flatMap(({ fields }) => Object.values(fields));
  const history = all.find(({ declaration }) => isHistory(declaration))?.declaration.of?.fields;
  if (!history) return;
  const known = Object.keys(history);
  for (const [, event] of events?.inside ?? [])
    for (const [, element] of event.at('carries')?.inside ?? [])
      if (!known.includes(element.written)) element.report('R055.carried', { word: element.written, known });
  for (const [name, attribute] of attributes?.inside ?? []) {
    const declared = own(history, name)?.declaration;
    if (declared && attribute.at('type')?.value !== declared.type)
      attribute.reportKey('R055.twice', { field: name });
  }
}

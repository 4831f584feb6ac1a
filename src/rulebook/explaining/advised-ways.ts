import type { WayToYes } from '../../domain/explanation';
import { ClausierError } from '../../domain/errors';
import type { Facts, FactValue } from '../../domain/facts';
import { isList } from '../../domain/is-list';
import { own } from '../../domain/own';
import type { Text } from '../../domain/text';
import type { Decided } from '../deciding/decide';
import type { Session } from '../deciding/session';
import { valueOf } from '../deciding/value-of';
import type { WayModel } from '../model/way-model';
import { withApostrophes } from '../wording/typeset';
import type { Words } from '../wording/words';
import { answerRead } from './answer-read';
import { toldOf } from './authors-sentence';
import { largestFavourable } from './largest-favourable';
import { holds } from './told-when';
import type { DecideAgain } from './decide-again';
import { wordsFor } from './words-for';

/** The ways that the vocabulary knows for this decision, each proved by deciding again with what it changes. */
export const advisedWays = (decided: Decided, decideAgain: DecideAgain): readonly WayToYes[] =>
  decided.session.release.vocabulary.ways
    .filter(({ decisions }) => decisions.includes(decided.decision.decision))
    .filter(({ outcomes }) => outcomes.length === 0 || outcomes.includes(decided.decision.outcome))
    .filter(({ when }) => holds(answerRead(decided), when))
    .flatMap((way) => provedBy(decided, way, decideAgain));

function provedBy(decided: Decided, way: WayModel, decideAgain: DecideAgain): readonly WayToYes[] {
  const { session, decision } = decided;
  const changes = changesOf(decided, way);
  if (!changes) return [];
  const tried = (further: Changes): WayToYes | null => {
    const all = { ...changes, ...further };
    const reached = favourableAnswer(() =>
      decideAgain({
        ...decision.request,
        decision: way.asks ?? decision.request.decision,
        facts: changed(session.request.facts, all),
      }),
    );
    return reached && wayOf(reached, way, all);
  };
  return trials(session, way, tried).flatMap((found) => found ?? []);
}

type Changes = Readonly<Record<string, FactValue>>;

function trials(
  session: Session,
  { lower, choose }: WayModel,
  tried: (further: Changes) => WayToYes | null,
): readonly (WayToYes | null)[] {
  const given = lower ?? choose;
  if (!given) return [tried({})];
  const [group = '', field = ''] = given;
  const asked = own(own(session.request.facts, group) ?? {}, field);
  const name = given.join('.');
  if (lower) {
    if (typeof asked !== 'number') return [];
    return [largestFavourable(asked, (value) => tried({ [name]: value }))?.outcome ?? null];
  }
  const { declaration } = session.release.vocabulary.facts[group]?.fields[field] ?? {};
  return codesIn(session, declaration?.codes ?? null)
    .filter((code) => code !== asked)
    .map((code) => tried({ [name]: code }));
}

/** Null where what it takes cannot be computed from what was asked. */
function changesOf(decided: Decided, { facts }: WayModel): Changes | null {
  const read = answerRead(decided);
  try {
    return Object.fromEntries(
      Object.entries(facts).map(([name, expression]) => {
        const [group = '', field = ''] = name.split('.');
        const declared = decided.session.release.vocabulary.facts[group]?.fields[field];
        return [name, declared ? valueOf(read, expression, declared.declaration) : null];
      }),
    );
  } catch (error) {
    if (error instanceof ClausierError) return null;
    throw error;
  }
}

function changed(facts: Facts, changes: Changes): Facts {
  return Object.entries(changes).reduce<Facts>((so, [name, value]) => {
    const [group = '', field = ''] = name.split('.');
    return { ...so, [group]: { ...so[group], [field]: value } };
  }, facts);
}

function favourableAnswer(decide: () => Decided): Decided | null {
  try {
    const decided = decide();
    return decided.decision.favourable ? decided : null;
  } catch (error) {
    if (error instanceof ClausierError) return null;
    throw error;
  }
}

function codesIn(session: Session, list: string | null): readonly FactValue[] {
  if (list === null) return [];
  const fixed = own(session.release.vocabulary.lists, list);
  if (fixed) return fixed.map(({ code }) => code);
  const value = session.read('param', [list]);
  return isList(value) ? value : [];
}

/** Said with the figures of the answer it leads to; a way that cannot be said is none. */
function wayOf(reached: Decided, { by, say }: WayModel, changes: Changes): WayToYes | null {
  const words = wordsFor(reached.session);
  const sentence = toldOf(reached, words, say);
  if (!sentence) return null;
  return {
    sentence: withApostrophes(sentence),
    by: whoIs(reached.session, by),
    outcome: reached.decision.outcome,
    changes: Object.entries(changes).map(([fact, value]) => ({ fact, label: labelOf(words, fact), value })),
  };
}

const labelOf = (words: Words, fact: string): Text => {
  const { fr, en } = words.nameLabel(fact.split('.'));
  return { fr, en };
};

/** The customer, or a desk of the provider. */
export const CUSTOMER_IN_WORDS: Text = { fr: 'le client', en: 'the customer' };

const whoIs = ({ release }: Session, by: string): Text =>
  own(release.vocabulary.recipients, by)?.label ?? CUSTOMER_IN_WORDS;

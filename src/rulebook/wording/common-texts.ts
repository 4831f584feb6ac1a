import type { Text } from '../../domain/text';
import type { DecisionModel } from '../model/decision-model';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { EqualRank } from '../model/precedence-model';
import type { Release } from '../model/release';
import { own } from '../../domain/own';
import { calendarInWords } from './calendar-in-words';
import { plain } from '../deciding/value-of';
import { effectsInWords } from './effects-in-words';
import { expressionInWords } from './expression-in-words';
import { enumerated, quoted, same, sentence, typeset } from './typeset';
import { wordsOf } from './words';

/** What holds for every article: the order of the documents, what outcomes and steps entail, pools, calendars. */
export interface CommonText {
  readonly kind: 'precedence' | 'decision' | 'step' | 'pool' | 'calendar';
  readonly name: string;
  readonly title: Text;
  readonly sentences: readonly { readonly name: string; readonly sentence: Text }[];
}

/** Words what the rules rest on besides the articles. */
export function commonTexts(release: Release): readonly CommonText[] {
  const { decisions, steps, pools } = release.vocabulary;
  return [
    precedenceText(release),
    ...Object.entries(decisions).map(([name, decision]) => decisionText(release, name, decision)),
    ...Object.entries(steps).map(([name, step]) => stepText(release, name, step)),
    ...Object.entries(pools).map(([name, pool]) => poolText(release, name, pool)),
    ...Object.values(release.calendars).map((calendar): CommonText => ({
      kind: 'calendar',
      name: calendar.name,
      title: named({ fr: 'Calendrier', en: 'Calendar' }, calendar.label),
      sentences: calendarInWords(calendar),
    })),
  ];
}

const named = (kind: Text, label: Text): Text => {
  const { fr, en } = quoted(label);
  return sentence({ fr: `${kind.fr} ${fr}`, en: `${kind.en} ${en}` });
};

const RANKS: Readonly<Record<string, Text>> = {
  amendment: { fr: "l'avenant", en: 'the amendment' },
  proposal: { fr: 'la proposition acceptée', en: 'the accepted proposal' },
  'special-terms': { fr: 'les conditions particulières', en: 'the special terms' },
  offer: { fr: "l'offre", en: 'the offer' },
  'general-terms': { fr: 'les conditions générales', en: 'the general terms' },
};

const EQUAL = {
  conflict: {
    fr: "À rang égal, la contradiction est signalée et rien n'est tranché.",
    en: 'At equal rank, the contradiction is reported and nothing is settled.',
  },
  'later-signed-prevails': {
    fr: "À rang égal, le texte signé le dernier l'emporte.",
    en: 'At equal rank, the text signed last prevails.',
  },
  'service-concerned-prevails': {
    fr: "À rang égal, les conditions du service concerné l'emportent.",
    en: 'At equal rank, the terms of the service concerned prevail.',
  },
} as const satisfies Readonly<Record<EqualRank, Text>>;

const BY_ENTRY: Text = {
  fr: "un tableau s'apprécie entrée par entrée : celles qu'un texte plus fort ne donne pas restent celles du texte plus faible.",
  en: 'a table is read entry by entry: those that a stronger text does not give stay those of the weaker one.',
};

function precedenceText(release: Release): CommonText {
  const { order, equalRank, tables } = release.precedence;
  const ranks = enumerated(
    order.map((rank) => RANKS[rank] ?? quoted(same(rank))),
    { fr: 'puis', en: 'then' },
  );
  return {
    kind: 'precedence',
    name: 'order',
    title: { fr: 'Ordre des documents', en: 'Order of the documents' },
    sentences: [
      {
        name: 'order',
        sentence: sentence({
          fr: `prévalent, dans cet ordre : ${ranks.fr}.`,
          en: `these prevail, in this order: ${ranks.en}.`,
        }),
      },
      { name: 'equalRank', sentence: sentence(EQUAL[equalRank]) },
      ...(equalRank === 'service-concerned-prevails' ? concernsInWords(release) : []),
      ...(tables === 'entry-by-entry' ? [{ name: 'tables', sentence: sentence(BY_ENTRY) }] : []),
    ],
  };
}

/** Of which service each document is the terms. */
function concernsInWords(release: Release): CommonText['sentences'] {
  const words = wordsOf(release);
  return release.documents.flatMap(({ id, edition, title, concerns }) =>
    Object.entries(concerns ?? {}).flatMap(([name, codes]) => {
      const [group = '', field = ''] = name.split('.');
      const fact = own(own(release.vocabulary.facts, group)?.fields ?? {}, field);
      if (!fact) return [];
      const said = enumerated(
        codes.map((code) => quoted(words.format(fact.declaration, code))),
        { fr: 'ou', en: 'or' },
      );
      return [
        {
          name: `${id} ${edition} ${name}`,
          sentence: sentence({
            fr: `sont du service concerné : ${title.fr}, édition ${edition}, où ${fact.label.fr} est ${said.fr}.`,
            en: `these are of the service concerned: ${title.en}, edition ${edition}, where ${fact.label.en} is ${said.en}.`,
          }),
        },
      ];
    }),
  );
}

function decisionText({ vocabulary }: Release, name: string, decision: DecisionModel): CommonText {
  const said = Object.entries(decision.outcomes).map(([code, { label, effects }]) => ({
    code,
    label: quoted(label),
    entailed: effectsInWords(vocabulary, effects, decision.amounts),
  }));
  const without = said.filter(({ entailed }) => entailed === null).map(({ label }) => label);
  return {
    kind: 'decision',
    name,
    title: named({ fr: 'Décision', en: 'Decision' }, decision.definition.label),
    sentences: [
      ...(decision.definition.hitPolicy === 'first' ? [{ name: 'order', sentence: IN_ORDER }] : []),
      ...said.flatMap(({ code, label, entailed }) =>
        entailed ? [{ name: code, sentence: sentence(entailment(label, entailed)) }] : [],
      ),
      ...(without.length > 0 ? [{ name: 'without effect', sentence: nothingBut(without) }] : []),
      ...silenceOf(decision),
    ],
  };
}

const IN_ORDER: Text = {
  fr: 'Ses règles se lisent dans l’ordre : la première qui s’applique décide.',
  en: 'Its rules are read in order: the first that applies decides.',
};

const entailment = (label: Text, entailed: Text): Text => ({
  fr: `${label.fr} entraîne ceci : ${entailed.fr}.`,
  en: `${label.en} entails this: ${entailed.en}.`,
});

function nothingBut(labels: readonly Text[]): Text {
  const { fr, en } = enumerated(labels, { fr: 'et', en: 'and' });
  return sentence({
    fr: `sans autre effet que la réponse : ${fr}.`,
    en: `with no other effect than the answer: ${en}.`,
  });
}

/** What holds when no rule applies and the contract says nothing; a default that cites an article is said there. */
function silenceOf(decision: DecisionModel): CommonText['sentences'] {
  const { outcome, why } = silence(decision) ?? {};
  if (!outcome || !why) return [];
  const said = quoted(outcome);
  return [
    {
      name: 'default',
      sentence: sentence({
        fr: `si aucune règle ne s'applique : ${said.fr} (${why.fr}).`,
        en: `if no rule applies: ${said.en} (${why.en}).`,
      }),
    },
  ];
}

/** What is answered where the contract says nothing. */
export interface SilenceText {
  readonly decision: string;
  readonly label: Text;
  readonly outcome: Text;
  readonly why: Text;
}

/** Every decision that the contract leaves without an answer in some case, and what is answered then. */
export const silenceTexts = ({ vocabulary }: Release): readonly SilenceText[] =>
  Object.values(vocabulary.decisions).flatMap((decision) => silence(decision) ?? []);

function silence({ definition, fallback, outcomes }: DecisionModel): SilenceText | null {
  const outcome = fallback?.silent && outcomes[fallback.outcome];
  if (!fallback?.silent || !outcome) return null;
  return {
    decision: definition.name,
    label: sentence(definition.label),
    outcome: typeset(outcome.label),
    why: typeset(fallback.silent),
  };
}

/** A step is planned by rules of any decision: its arguments are amounts of whichever plans it. */
function stepText(
  { vocabulary }: Release,
  name: string,
  { label, effects }: VocabularyModel['steps'][string],
): CommonText {
  const amounts = Object.values(vocabulary.decisions).flatMap((one) => Object.entries(one.amounts));
  const entailed = effectsInWords(vocabulary, effects, Object.fromEntries(amounts));
  const said: Text = entailed
    ? { fr: `ce jour-là : ${entailed.fr}.`, en: `on that day: ${entailed.en}.` }
    : { fr: 'cette étape ne fait que figurer au calendrier.', en: 'this step only stands in the timeline.' };
  return {
    kind: 'step',
    name,
    title: named({ fr: 'Étape', en: 'Step' }, label),
    sentences: [{ name, sentence: sentence(said) }],
  };
}

/** Who shares a pool: the subscriptions of a customer that have the same value of its key. */
function poolText(
  release: Release,
  name: string,
  { label, by }: VocabularyModel['pools'][string],
): CommonText {
  const key = expressionInWords(wordsOf(release), by, plain('text'));
  return {
    kind: 'pool',
    name,
    title: named({ fr: 'Fonds', en: 'Pool' }, label),
    sentences: [
      {
        name,
        sentence: sentence({
          fr: `le partagent les abonnements d'un client qui ont en commun ceci : ${key.fr}.`,
          en: `it is shared by the subscriptions of a customer that have this in common: ${key.en}.`,
        }),
      },
    ],
  };
}

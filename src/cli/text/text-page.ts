import { capital } from '../../domain/format/capital';
import { longDay } from '../../domain/format/day';
import type { Language, Text } from '../../domain/text';
import type { Block, Fact, PageContent, Section } from '../../documents/content/page-content';
import type { ArticleText } from '../../rulebook/wording/article-texts';
import type { SilenceText } from '../../rulebook/wording/common-texts';
import { addedSection } from './added-section';
import { usualStanding } from './usual-standing';
import { articleBlocks } from './article-blocks';
import { grouped } from './grouped';
import type { RulesTold } from './rules-told';
import { articleHeading, documentHeading, HEADINGS } from './text-headings';

/** What a lawyer reads back against the contract: its words, how they are applied, and who answers for the rest. */
export function textPage(told: RulesTold, language: Language): PageContent {
  const { release, articles, common, today } = told;
  const say = (text: Text): string => text[language];
  const whole = common.length > 0;
  const name = say(release.frame.name);
  return {
    language,
    title: say(HEADINGS.title),
    reference: '',
    running: { left: name, right: say(HEADINGS.title) },
    identity: [
      { name: say({ fr: 'Contrat', en: 'Contract' }), value: name },
      { name: say({ fr: 'Au', en: 'As of' }), value: longDay(language, today) },
      { name: say({ fr: 'Règles', en: 'Rules' }), value: release.hash },
    ],
    notices: noticesOf(told, language),
    sections: [
      ...articlesByDocument(articles, (article) => articleBlocks(told, article, say), say),
      ...(whole ? wholeSections(told, say) : []),
    ],
    seal: null,
    words: {
      contents: say({ fr: 'Sommaire', en: 'Contents' }),
      page: (number, count) => `page ${number} / ${count}`,
    },
  };
}

type Say = (text: Text) => string;

function noticesOf({ release, full, articles }: RulesTold, language: Language): string[] {
  const usual = usualStanding(articles);
  return [
    ...(language === release.frame.language
      ? []
      : [
          'The signed text is quoted in its own language, which alone binds; the rest is a courtesy translation.',
        ]),
    ...(usual
      ? [
          {
            fr: `Une lecture est un choix fait là où le texte se tait ou hésite\u00a0; son numéro, entre parenthèses, suit ce qu’elle change. Sauf mention contraire\u00a0: ${uncapital(usual.fr)}`,
            en: `A reading is a choice made where the text is silent or hesitates; its number, in parentheses, follows what it changes. Unless stated otherwise: ${uncapital(usual.en)}`,
          }[language],
        ]
      : []),
    ...(full
      ? []
      : [
          {
            fr: 'Chaque règle et chaque formule en entier\u00a0: clausier rules text --full, ou --article 6.2.',
            en: 'Every rule in full, every formula: clausier rules text --full, or --article 6.2.',
          }[language],
        ]),
  ];
}

const uncapital = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** A document, then its articles under it. */
function articlesByDocument(
  articles: readonly ArticleText[],
  blocksOf: (article: ArticleText) => Block[],
  say: Say,
): Section[] {
  const groups = grouped(articles, ({ document, edition }) => `${document} ${edition}`);
  return groups.flatMap(([first, ...others], place) =>
    first
      ? [
          {
            id: `document-${place + 1}`,
            heading: say(documentHeading(first)),
            blocks: first.reach.map((text): Block => ({ type: 'paragraph', text: say(text) })),
          },
          ...[first, ...others].map((article, index) => ({
            id: `article-${place + 1}-${index + 1}`,
            heading: say(articleHeading(article)),
            under: true,
            blocks: blocksOf(article),
          })),
        ]
      : [],
  );
}

function wholeSections(told: RulesTold, say: Say): Section[] {
  const { silent, full } = told;
  const sections: readonly Section[] = [
    { id: 'common', heading: say(HEADINGS.order), blocks: [listing(commonFacts(told, say))] },
    // In full, each decision says it of itself.
    { id: 'silent', heading: say(HEADINGS.silent), blocks: full ? [] : [listing(silentFacts(silent, say))] },
    addedSection(told, say),
    {
      id: 'signature',
      heading: say(HEADINGS.signature),
      blocks: [listing(SIGNED.map((text) => ({ name: say(text), value: LINE })))],
    },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

const listing = (facts: readonly Fact[]): Block => ({ type: 'facts', facts });

/** The order of the documents, and the pools and calendars that a figure in force names; in full, what each outcome entails. */
function commonFacts({ common, full, release }: RulesTold, say: Say): Fact[] {
  const inUse = new Set(
    [...release.documents, ...release.amendments]
      .flatMap(({ clauses }) => clauses.flatMap(({ parameters }) => parameters))
      .flatMap(({ values }) => values.map(({ value }) => value)),
  );
  return common
    .filter(
      ({ kind, name }) =>
        full || kind === 'precedence' || kind === 'pool' || (kind === 'calendar' && inUse.has(name)),
    )
    .map(({ title, sentences }) => ({
      name: say(title),
      value: sentences
        .filter(({ name }) => full || !name.startsWith('band '))
        .map(({ sentence }) => say(sentence))
        .join(' '),
    }));
}

/** « Sans suite » — what has no consequence, in one line. */
const silentFacts = (silent: readonly SilenceText[], say: Say): Fact[] =>
  grouped(silent, ({ outcome }) => say(outcome)).flatMap((those) =>
    those.slice(0, 1).map(({ outcome, label, why }) => ({
      name: capital(say(outcome)),
      value:
        those.length === 1
          ? `${say(label)} (${say(why)}).`
          : `${those.map((one) => say(one.label)).join(say({ fr: '\u00a0; ', en: '; ' }))}.`,
    })),
  );

const SIGNED: readonly Text[] = [
  { fr: 'Réserves, par article ou par lecture', en: 'Reservations, by article or by reading' },
  { fr: 'Nom et qualité', en: 'Name and capacity' },
  { fr: 'Lieu et date', en: 'Place and date' },
  { fr: 'Signature', en: 'Signature' },
];

const LINE = '.'.repeat(60);

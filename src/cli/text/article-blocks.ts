import type { Text } from '../../domain/text';
import type { Block, Fact } from '../../documents/content/page-content';
import type { AppliedText } from '../../rulebook/wording/applied-in-words';
import type { ArticleText } from '../../rulebook/wording/article-texts';
import type { ParameterText } from '../../rulebook/wording/parameter-in-words';
import type { ReadingText } from '../../rulebook/wording/reading-in-words';
import { PARTS } from './text-headings';
import { usualStanding } from './usual-standing';
import type { RulesTold } from './rules-told';

type Say = (text: Text) => string;

/** An article: its signed words, how they are applied, its figures, its readings, and what no rule carries. */
export function articleBlocks(told: RulesTold, article: ArticleText, say: Say): Block[] {
  const { signed, readings, notes } = article;
  const { language } = told.release.frame;
  const usual = usualStanding(told.articles);
  return [
    ...(signed.length > 0
      ? [{ type: 'quotation' as const, source: null, language, paragraphs: signed, note: null }]
      : []),
    ...(told.full ? fullBlocks(article, say) : shortBlocks(told, article, say)),
    ...facts(
      PARTS.readings,
      readings.map((reading) => readingFact(reading, usual, say)),
      say,
      true,
    ),
    ...facts(
      PARTS.notes,
      notes.map(({ subject, said }) => ({ name: say(subject), value: say(said) })),
      say,
    ),
  ];
}

const shortBlocks = (told: RulesTold, { applied, parameters }: ArticleText, say: Say): Block[] => [
  ...facts(
    PARTS.applied,
    applied.map((one) => appliedFact(one, say)),
    say,
  ),
  ...facts(
    PARTS.figures,
    parameters.map((one) => figureFact(one, told, say)),
    say,
  ),
];

function fullBlocks({ parameters, quantities, rules, defaults }: ArticleText, say: Say): Block[] {
  return [
    ...facts(
      PARTS.figures,
      parameters.map(({ label, applies, dated, sample, quoted }) => ({
        name: say(label),
        value: [
          ...dated.map(({ sentence }) => `${say(sentence)}.`),
          ...marks({ sample, quoted }, say),
          say(applies),
        ].join(' '),
      })),
      say,
    ),
    ...facts(
      PARTS.formulas,
      quantities.map(({ label, made }) => ({ name: say(label), value: say(made) })),
      say,
    ),
    ...facts(
      PARTS.rules,
      [
        ...rules.map(({ name, title, sentence, precedence }) => ({
          name: `${say(title)} (${name})`,
          value: [sentence, ...precedence].map(say).join('\n'),
        })),
        ...defaults.map((text) => ({ name: say(OTHERWISE), value: say(text) })),
      ],
      say,
    ),
  ];
}

const OTHERWISE: Text = { fr: 'À défaut', en: 'Otherwise' };

const facts = (caption: Text, listed: readonly Fact[], say: Say, shortNames = false): Block[] =>
  listed.length > 0 ? [{ type: 'facts', caption: say(caption), facts: listed, shortNames }] : [];

/** « Commande tardive : service rétabli (A30). » */
const appliedFact = ({ label, rules }: AppliedText, say: Say): Fact => ({
  name: say(label),
  value: rules
    .map(({ title, readings }) => `${say(title)}${readings.length > 0 ? ` (${readings.join(', ')})` : ''}.`)
    .join('\n'),
});

/** The value in force, and those to come. */
const figureFact = (
  { label, dated, sample, quoted }: ParameterText,
  { today }: RulesTold,
  say: Say,
): Fact => ({
  name: say(label),
  value: [
    ...dated
      .filter(({ until }) => until === null || until > today)
      .map(({ sentence }) => `${say(sentence)}.`),
    ...marks({ sample, quoted }, say),
  ].join(' '),
});

const marks = ({ sample, quoted }: Pick<ParameterText, 'sample' | 'quoted'>, say: Say): readonly string[] => [
  ...(sample ? [say({ fr: '[exemple]', en: '[sample]' })] : []),
  ...(quoted ? [] : [say({ fr: '[ajouté au texte]', en: '[added to the text]' })]),
];

/** Who confirms is told where it is not who usually does. */
const readingFact = ({ id, chosen, standing }: ReadingText, usual: Text | null, say: Say): Fact => ({
  name: id,
  value: standing.fr === usual?.fr ? say(chosen) : `${say(chosen)} ${say(standing)}`,
});

import type { Language, Text } from '../../../src/domain/text';
import type { Release } from '../../../src/rulebook/model/release';
import type { ArticleText } from '../../../src/rulebook/wording/article-texts';
import { articleTexts } from '../../../src/rulebook/wording/article-texts';
import { commonTexts } from '../../../src/rulebook/wording/common-texts';
import type { RuleText } from '../../../src/rulebook/wording/rule-in-words';

/** A sentence of `rules text`, with the name of what it says. */
interface Said {
  readonly key: string;
  readonly text: Text;
  /** The rule it is part of. */
  readonly within?: Text;
  /** A title is said when it changes; a new rule shows it already. */
  readonly only?: 'changed';
}

/** The sentences of an article, or of what the articles have in common. */
interface Section {
  readonly key: string;
  /** What a new edition of it has in common with the one before. */
  readonly place: string;
  readonly heading: Text;
  readonly said: readonly Said[];
}

const WORDS = {
  fr: {
    before: 'Avant',
    after: 'Après',
    added: 'Nouvelle',
    removed: 'Supprimée',
    none: 'Aucune phrase ne change.',
  },
  en: { before: 'Before', after: 'After', added: 'New', removed: 'Removed', none: 'No sentence changes.' },
} as const;

/** The sentences that differ between two releases, article by article, in Markdown. */
export function changedSentences(was: Release, is: Release, title: string, language: Language): string {
  const [before, after] = [sectionsOf(was), sectionsOf(is)];
  const gone = before.filter(({ key }) => !after.some((one) => one.key === key));
  const sections = [...after, ...gone.map((one) => ({ ...one, said: [] }))].flatMap((section) => {
    const old =
      before.find(({ key }) => key === section.key) ??
      before.findLast(({ place }) => place === section.place);
    const lines = differences(old?.said ?? [], section.said, language);
    return lines.length > 0 ? [[`## ${section.heading[language]}`, ...lines].join('\n\n')] : [];
  });
  return `${[`# ${title}`, ...(sections.length > 0 ? sections : [WORDS[language].none])].join('\n\n')}\n`;
}

function differences(before: readonly Said[], after: readonly Said[], language: Language): readonly string[] {
  const words = WORDS[language];
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const line = (label: string, said: string): string => `- **${label}${colon}** ${said}`;
  const old = new Map(before.map((said) => [said.key, said]));
  const current = new Map(after.map((said) => [said.key, said]));
  const changes = [...after, ...before.filter(({ key }) => !current.has(key))].flatMap((said) => {
    const [one, other] = [old.get(said.key)?.text[language], current.get(said.key)?.text[language]];
    if (one === other || (said.only === 'changed' && (one === undefined || other === undefined))) return [];
    const lines =
      one === undefined
        ? [line(words.added, other!)]
        : other === undefined
          ? [line(words.removed, one)]
          : [line(words.before, one), line(words.after, other)];
    return [{ within: said.within?.[language] ?? '', lines }];
  });
  return changes.map(({ within, lines }, index) =>
    within && within !== changes[index - 1]?.within ? `${within}\n\n${lines.join('\n')}` : lines.join('\n'),
  );
}

const sectionsOf = (release: Release): readonly Section[] => [
  ...articleTexts(release, [...release.documents, ...release.amendments]).map((article) => ({
    key: `${article.document} ${article.edition} ${article.article} ${article.from}`,
    place: `${article.document} ${article.article}`,
    heading: {
      fr: `${article.documentTitle.fr}${edition(article, 'édition')}, article ${article.article} — ${article.title.fr}`,
      en: `${article.documentTitle.en}${edition(article, 'edition')}, article ${article.article} — ${article.title.en}`,
    },
    said: articleSentences(article),
  })),
  ...commonTexts(release).map(({ kind, name, title, sentences }) => ({
    key: `${kind} ${name}`,
    place: `${kind} ${name}`,
    heading: title,
    said: sentences.map((one) => ({ key: one.name, text: one.sentence })),
  })),
];

const edition = ({ edition: number }: ArticleText, word: string): string =>
  number === '1' ? '' : `, ${word} ${number}`;

const articleSentences = (article: ArticleText): readonly Said[] => [
  ...article.reach.map((text, index) => ({ key: `reach ${index}`, text })),
  ...article.parameters.map(({ name, sentence }) => ({ key: `param ${name}`, text: sentence })),
  ...article.quantities.map(({ name, sentence }) => ({ key: `quantity ${name}`, text: sentence })),
  ...article.rules.flatMap(ruleSentences),
  ...article.defaults.map((text) => ({
    key: `default ${text.en.split(':')[0]}`,
    text,
    within: { fr: 'Par défaut', en: 'By default' },
  })),
  ...article.readings.map(({ id, sentence }) => ({
    key: `reading ${id}`,
    text: sentence,
    within: { fr: `Lecture ${id}`, en: `Reading ${id}` },
  })),
  ...article.notes.map(({ sentence: text }) => ({
    key: `note ${text.en.split(':')[0]}`,
    text,
    within: { fr: 'Sans calcul', en: 'Not computed' },
  })),
];

/** A rule part by part: an amount is known by its name, before the equals sign. */
function ruleSentences({ name, title, lead, parts, precedence }: RuleText): readonly Said[] {
  const within: Text = { fr: `Règle «\u00a0${title.fr}\u00a0»`, en: `Rule "${title.en}"` };
  return [
    { key: `${name} title`, text: title, within, only: 'changed' },
    { key: `${name} lead`, text: lead, within },
    ...parts.map((text) => ({ key: `${name} ${text.en.split(/ = |:| \(/)[0]}`, text, within })),
    ...precedence.map((text) => ({ key: `${name} ${text.en.split(' ')[0]}`, text, within })),
  ];
}

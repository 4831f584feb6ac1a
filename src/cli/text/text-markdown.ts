import type { Text } from '../../domain/text';
import type { ArticleText } from '../../rulebook/wording/article-texts';
import type { CommonText } from '../../rulebook/wording/common-texts';
import type { RuleText } from '../../rulebook/wording/rule-in-words';
import type { Terminal } from '../terminal/terminal';
import { escaped } from '../terminal/markdown';
import { articleHeading, byDocument, COMMON, PARTS } from './text-headings';

/** Articles for a document: headings, lists, one paragraph a rule. */
export const textMarkdown = (
  articles: readonly ArticleText[],
  common: readonly CommonText[],
  terminal: Terminal,
): string =>
  [
    ...byDocument(articles).flatMap((document) => [
      `# ${escaped(terminal.say(document.heading))}`,
      ...document.articles.map((article) => articleBlock(article, terminal)),
    ]),
    ...(common.length > 0 ? [`# ${terminal.say(COMMON)}`] : []),
    ...common.map(({ title, sentences }) =>
      [
        `## ${escaped(terminal.say(title))}`,
        sentences.map(({ sentence }) => `- ${escaped(terminal.say(sentence))}`).join('\n'),
      ].join('\n\n'),
    ),
  ].join('\n\n');

function articleBlock(article: ArticleText, terminal: Terminal): string {
  const say = (text: Text): string => escaped(terminal.say(text));
  const list = (texts: readonly Text[]): readonly string[] =>
    texts.length > 0 ? [texts.map((text) => `- ${say(text)}`).join('\n')] : [];
  const section = (title: Text, blocks: readonly string[]): readonly string[] =>
    blocks.length > 0 ? [`### ${terminal.say(title)}`, ...blocks] : [];
  const { reach, parameters, quantities, rules, defaults, readings, notes } = article;
  return [
    `## ${say(articleHeading(article))}`,
    ...reach.map(say),
    ...section(PARTS.parameters, list(parameters.map(({ sentence }) => sentence))),
    ...section(PARTS.quantities, list(quantities.map(({ sentence }) => sentence))),
    ...section(PARTS.rules, [...rules.map((rule) => ruleBlock(rule, say)), ...defaults.map(say)]),
    ...section(
      PARTS.readings,
      readings.length > 0
        ? [readings.map(({ id, sentence }) => `- **${id}** ${say(sentence)}`).join('\n')]
        : [],
    ),
    ...section(PARTS.notes, list(notes)),
  ].join('\n\n');
}

const ruleBlock = ({ name, title, sentence, precedence }: RuleText, say: (text: Text) => string): string =>
  [`**${say(title)}** (\`${name}\`)`, say(sentence), ...precedence.map(say)].join('\n\n');

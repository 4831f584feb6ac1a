import type { ArticleText } from '../../rulebook/wording/article-texts';
import type { CommonText } from '../../rulebook/wording/common-texts';
import type { RuleText } from '../../rulebook/wording/rule-in-words';
import type { Text } from '../../domain/text';
import { hang } from '../terminal/layout';
import type { Terminal } from '../terminal/terminal';
import { articleHeading, byDocument, COMMON, PARTS } from './text-headings';

/** Articles for a person at a terminal. */
export const textStylish = (
  articles: readonly ArticleText[],
  common: readonly CommonText[],
  terminal: Terminal,
): string =>
  [
    ...byDocument(articles).flatMap((document) => [
      terminal.paint('dim', terminal.say(document.heading)),
      ...document.articles.map((article) => articleBlock(article, terminal)),
    ]),
    ...(common.length > 0 ? [terminal.paint('dim', terminal.say(COMMON))] : []),
    ...common.map((text) => commonBlock(text, terminal)),
  ].join('\n\n');

const commonBlock = ({ title, sentences }: CommonText, terminal: Terminal): string =>
  [
    terminal.paint('bold', terminal.say(title)),
    ...sentences.map(({ sentence }) => hang('  – ', terminal.say(sentence), terminal.width)),
  ].join('\n');

function articleBlock(article: ArticleText, terminal: Terminal): string {
  const { reach, parameters, quantities, rules, defaults, readings, notes } = article;
  const bullet = (text: Text): string => hang('  – ', terminal.say(text), terminal.width);
  const section = (title: Text, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? ['', `  ${terminal.paint('cyan', terminal.say(title))}`, ...lines] : [];
  return [
    terminal.paint('bold', terminal.say(articleHeading(article))),
    ...reach.map((text) => hang('  ', terminal.say(text), terminal.width)),
    ...section(
      PARTS.parameters,
      parameters.map(({ sentence }) => bullet(sentence)),
    ),
    ...section(
      PARTS.quantities,
      quantities.map(({ sentence }) => bullet(sentence)),
    ),
    ...section(PARTS.rules, [
      ...rules.flatMap((rule, index) => [...(index > 0 ? [''] : []), ...ruleLines(rule, terminal)]),
      ...defaults.flatMap((text) => ['', hang('  ', terminal.say(text), terminal.width)]),
    ]),
    ...section(
      PARTS.readings,
      readings.map(({ id, sentence }) => hang(`  ${id}  `, terminal.say(sentence), terminal.width)),
    ),
    ...section(PARTS.notes, notes.map(bullet)),
  ].join('\n');
}

function ruleLines(
  { name, title, lead, parts, precedence }: RuleText,
  terminal: Terminal,
): readonly string[] {
  const { width, language } = terminal;
  const separator = language === 'fr' ? '\u00a0;' : ';';
  const end = parts.length === 0 ? '.' : /:$/.test(lead[language]) ? '' : separator;
  return [
    `  ${terminal.paint('bold', terminal.say(title))} ${terminal.paint('dim', `(${name})`)}`,
    hang('  ', `${terminal.say(lead)}${end}`, width),
    ...parts.map((part, index) =>
      hang('    – ', `${terminal.say(part)}${index < parts.length - 1 ? separator : '.'}`, width),
    ),
    ...precedence.map((text) => hang('  ', terminal.say(text), width)),
  ];
}

import type { ClauseCitation } from '../../../src/domain/explanation';
import type { Language } from '../../../src/domain/text';
import type { Release } from '../../../src/rulebook/model/release';
import type { Answer } from './all-answers';

const WORDS = {
  fr: {
    title: 'Les réponses du contrat',
    cites: 'Cite',
    readings: 'Lectures',
    ways: 'Pour un oui',
    help: 'Aide',
    by: 'par défaut',
    colon: ' :',
  },
  en: {
    title: 'The answers of the contract',
    cites: 'Cites',
    readings: 'Readings',
    ways: 'For a yes',
    help: 'Help',
    by: 'by default',
    colon: ':',
  },
} as const;

/** The answers decision by decision, outcome by outcome, each with its sentences, its readings and its ways to a yes. */
export function inMarkdown(release: Release, answers: readonly Answer[], language: Language): string {
  const words = WORDS[language];
  const lines = [`# ${words.title}`];
  for (const [name, { definition, outcomes }] of Object.entries(release.vocabulary.decisions)) {
    lines.push(`## ${definition.label[language]} (\`${name}\`)`);
    for (const [code, { label }] of Object.entries(outcomes)) {
      const given = answers.filter(({ decision }) => decision.decision === name && decision.outcome === code);
      if (given.length === 0) continue;
      lines.push(`### ${label[language]} (\`${code}\`)`);
      lines.push(...given.map((answer) => inBlock(answer, language)));
    }
  }
  return `${lines.join('\n\n')}\n`;
}

function inBlock({ name, decision, explanation }: Answer, language: Language): string {
  const words = WORDS[language];
  const { sentence, clauses, interpretations, waysToYes, help } = explanation;
  const by = decision.trace.decidedBy.join(', ') || words.by;
  const list = [
    ...clauses.map((clause) => `- ${words.cites} ${placeOf(clause)}${words.colon} ${quoted(clause)}`),
    ...(interpretations.length > 0
      ? [`- ${words.readings}${words.colon} ${interpretations.map(({ id }) => id).join(', ')}`]
      : []),
    ...waysToYes.map((way) => `- ${words.ways}${words.colon} ${way.sentence[language]} → ${way.outcome}`),
    ...(help ? [`- ${words.help}${words.colon} ${help[language]}`] : []),
  ];
  return [
    `**${name}** (${by})`,
    `> ${sentence[language]}`,
    ...(list.length > 0 ? [list.join('\n')] : []),
  ].join('\n\n');
}

const placeOf = ({ document, article }: ClauseCitation): string =>
  document === 'cp-infogerance' ? article : `${document} ${article}`;

const quoted = ({ excerpts }: ClauseCitation): string => excerpts.map(({ text }) => `« ${text} »`).join(' ');

import type { Text } from '../../domain/text';
import type { Section } from '../../documents/content/page-content';
import type { ParameterText } from '../../rulebook/wording/parameter-in-words';
import { grouped } from './grouped';
import { HEADINGS } from './text-headings';
import type { RulesTold } from './rules-told';

type Say = (text: Text) => string;

/** What no signed sentence says, and on whose authority it is applied. */
export function addedSection({ articles }: RulesTold, say: Say): Section {
  const readings = articles.flatMap((article) => article.readings);
  const figures = articles.flatMap(({ parameters }) => parameters);
  const standings = grouped(readings, ({ standing }) => say(standing));
  return {
    id: 'added',
    heading: say(HEADINGS.added),
    blocks: [
      {
        type: 'facts',
        facts: [
          ...standings.map((those) => ({
            name: say({ fr: 'Lectures', en: 'Readings' }),
            value: `${those.length}. ${those
              .slice(0, 1)
              .map(({ standing }) => say(standing))
              .join('')}`,
          })),
          ...listed(
            FIGURES_ADDED,
            figures.filter(({ quoted, sample }) => !quoted && !sample),
            say,
          ),
          ...listed(
            SAMPLES,
            figures.filter(({ sample }) => sample),
            say,
          ),
        ],
      },
    ],
  };
}

const FIGURES_ADDED: Text = {
  fr: 'Chiffres qu’aucune phrase ne porte : leur source, à l’article, en répond',
  en: 'Figures no sentence carries: their source, in the article, answers for them',
};

const SAMPLES: Text = {
  fr: 'Exemples, à remplacer par le prestataire avant tout usage',
  en: 'Samples, for the provider to replace before any use',
};

const listed = (name: Text, figures: readonly ParameterText[], say: Say) =>
  figures.length > 0
    ? [
        {
          name: say(name),
          value: `${figures.map(({ label }) => say(label)).join(say({ fr: '\u00a0; ', en: '; ' }))}.`,
        },
      ]
    : [];

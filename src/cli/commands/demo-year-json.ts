import type { NamedValue } from '../../domain/decision';
import type { StoryDecision, YearStory } from '../../use-cases/demo/year/year-story';
import { figureText } from './demo-year-words';

const withText = (figure: NamedValue) => ({ ...figure, text: figureText(figure) });

const decisionJson = (decision: StoryDecision) => ({
  ...decision,
  figures: decision.figures.map(withText),
});

/** The year for machines, both languages in it. */
export const yearJson = ({ months, ...story }: YearStory): string =>
  JSON.stringify(
    {
      schemaVersion: 1,
      ...story,
      months: months.map(({ entries, ...month }) => ({
        ...month,
        entries: entries.map((entry) => ({ ...entry, decisions: entry.decisions.map(decisionJson) })),
      })),
    },
    null,
    2,
  );

import type { NamedValue } from '../../domain/decision';
import type { Frame } from '../../domain/frame';
import type { StoryDecision, YearStory } from '../../use-cases/demo/year/year-story';
import { figureText } from './demo-year-words';

const withText = (frame: Frame, figure: NamedValue) => ({ ...figure, text: figureText(frame, figure) });

const decisionJson = (frame: Frame, decision: StoryDecision) => ({
  ...decision,
  figures: decision.figures.map((figure) => withText(frame, figure)),
});

/** The year for machines, both languages in it. */
export const yearJson = ({ months, frame, ...story }: YearStory): string =>
  JSON.stringify(
    {
      schemaVersion: 1,
      ...story,
      months: months.map(({ entries, ...month }) => ({
        ...month,
        entries: entries.map((entry) => ({
          ...entry,
          decisions: entry.decisions.map((one) => decisionJson(frame, one)),
        })),
      })),
    },
    null,
    2,
  );

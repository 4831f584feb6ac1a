import { changePlan } from '../../../changes/change-plan';
import type { Scene } from './scene';

const LEVEL = 'N3';

/** The customer moves to a higher level (article 7). */
export const changeScenes: readonly Scene[] = [
  {
    at: '2027-04-12T15:00',
    as: 'sales',
    text: {
      fr: "La librairie s'y trouve à l'étroit et demande le niveau supérieur.",
      en: 'The bookshop has outgrown its time and asks for the next level.',
    },
    play: (deps, { subscriptionId }) => changePlan(deps, { subscriptionId, toLevel: LEVEL }),
    shows: [
      { decision: 'change.admission', because: true },
      {
        decision: 'change.compensation',
        figures: ['wholeUnusedMonths', 'credit', 'newOrderPrice', 'total', 'newDueDate', 'allowanceMinutes'],
      },
    ],
  },
];

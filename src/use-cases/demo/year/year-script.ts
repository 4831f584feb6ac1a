import { beginningScenes } from './scenes/beginning-scenes';
import { changeScenes } from './scenes/change-scenes';
import { renewalScenes } from './scenes/renewal-scenes';
import { troubleScenes } from './scenes/trouble-scenes';
import { workScenes } from './scenes/work-scenes';
import type { Scene } from './scenes/scene';

/** Whose year it is. */
export const YEAR_CUSTOMER = {
  reference: 'CLI-LUMIERE',
  name: 'Librairie Lumière',
  email: 'site@lumiere.example',
  language: 'fr',
} as const;

/** The year in the order of time: an order, months of use, a change of level, trouble, and a renewal that comes late. */
export const YEAR_SCENES: readonly Scene[] = [
  ...beginningScenes(YEAR_CUSTOMER),
  ...workScenes,
  ...changeScenes,
  ...troubleScenes,
  ...renewalScenes,
];

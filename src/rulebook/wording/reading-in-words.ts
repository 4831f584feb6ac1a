import type { Text } from '../../domain/text';
import type { InterpretationModel } from '../model/clause-model';
import { sentence } from './typeset';

/** A reading of the text in sentences. */
export interface ReadingText {
  readonly id: string;
  /** What was asked, what was chosen, and why. */
  readonly chosen: Text;
  /** Who confirms it, or did. */
  readonly standing: Text;
  /** All of it. */
  readonly sentence: Text;
}

/** A reading of the text: what was asked, what was chosen, why, and who confirms. */
export function readingInWords(reading: InterpretationModel): ReadingText {
  const { question, choice, reason } = reading;
  const chosen: Text = {
    fr: `${question.fr} Lecture retenue : ${choice.fr}. Raison : ${reason.fr}.`,
    en: `${question.en} Reading: ${choice.en}. Reason: ${reason.en}.`,
  };
  const standing = standingOf(reading);
  return {
    id: reading.id,
    chosen: sentence(chosen),
    standing: sentence(standing),
    sentence: sentence({ fr: `${chosen.fr} ${standing.fr}`, en: `${chosen.en} ${standing.en}` }),
  };
}

function standingOf({ status, confirmedBy }: InterpretationModel): Text {
  const by: Text = confirmedBy
    ? { fr: ` par ${confirmedBy}`, en: ` by "${confirmedBy}"` }
    : { fr: '', en: '' };
  return status === 'confirmed'
    ? { fr: `Lecture confirmée${by.fr}.`, en: `Confirmed${by.en}.` }
    : { fr: `À confirmer${by.fr}.`, en: `To be confirmed${by.en}.` };
}

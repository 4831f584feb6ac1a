import type { Text } from '../../domain/text';
import type { InterpretationModel } from '../model/clause-model';
import { sentence } from './typeset';

/** A reading of the text: what was asked, what was chosen, why, and who confirms. */
export function readingInWords({ question, choice, reason, status, confirmedBy }: InterpretationModel): Text {
  const by: Text = confirmedBy
    ? { fr: ` par ${confirmedBy}`, en: ` by "${confirmedBy}"` }
    : { fr: '', en: '' };
  const stands: Text =
    status === 'confirmed'
      ? { fr: `Lecture confirmée${by.fr}.`, en: `Confirmed${by.en}.` }
      : { fr: `À confirmer${by.fr}.`, en: `To be confirmed${by.en}.` };
  return sentence({
    fr: `${question.fr} Lecture retenue : ${choice.fr}. Raison : ${reason.fr}. ${stands.fr}`,
    en: `${question.en} Reading: ${choice.en}. Reason: ${reason.en}. ${stands.en}`,
  });
}

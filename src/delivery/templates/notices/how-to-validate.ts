import type { Text } from '../../../domain/text';
import { en, fr } from '../typography';

/** How an order form is validated by who received it. */
export const HOW_TO_VALIDATE: Text = {
  fr: fr`Pour valider ce bon de commande, répondez à ce message en donnant votre accord. Sans validation de votre part, rien n'est commandé.`,
  en: en`To validate this order form, reply to this message with your agreement. Unless you validate it, nothing is ordered.`,
};

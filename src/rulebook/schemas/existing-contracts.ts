import type { ExistingContracts } from '../../domain/ports/rulebook';
import type { TSchema } from '@sinclair/typebox';
import { choice } from './scalars';

/** How a new text reaches contracts already signed. */
export const existingContracts = (): TSchema =>
  choice<ExistingContracts>('Contrats en cours', 'Comment le texte atteint les contrats déjà conclus.', {
    'keep-edition-signed': 'ils gardent l’édition qu’ils ont acceptée',
    'at-renewal': 'à leur renouvellement',
    'from-date': 'dès la date d’effet',
  });

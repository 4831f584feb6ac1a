import type { Text } from '../../domain/text';
import { plain } from '../deciding/value-of';
import type { DocumentModel } from '../model/document-model';
import { enumerated, quoted, same, sentence } from './typeset';
import type { Words } from './words';

/** Whom an amendment is for, from when, and its signed words; nothing for a document that binds everybody. */
export function reachInWords(words: Words, document: DocumentModel): readonly Text[] {
  const { scope, signedOn, inForceFrom, inForceUntil, text } = document;
  if (!scope) return [];
  const day = (on: string): Text => words.format(plain('date'), on);
  const whom = enumerated(
    [
      ...named({ fr: 'le client', en: 'the customer' }, scope.customer),
      ...named({ fr: 'le serveur', en: 'the server' }, scope.rental),
      ...named({ fr: "l'abonnement", en: 'the subscription' }, scope.subscription),
    ],
    { fr: 'et', en: 'and' },
  );
  const signed = signedOn ? day(signedOn) : same('…');
  const [from, until] = [day(inForceFrom), inForceUntil && day(inForceUntil)];
  const period: Text = until
    ? { fr: `du ${from.fr} au ${until.fr} exclu`, en: `from ${from.en} to ${until.en} excluded` }
    : { fr: `à compter du ${from.fr}`, en: `from ${from.en}` };
  const quotation = quoted(same(text.trim()));
  return [
    sentence({
      fr: `cet avenant, signé le ${signed.fr}, vaut pour ${whom.fr} seulement, ${period.fr}.`,
      en: `this amendment, signed on ${signed.en}, is for ${whom.en} only, ${period.en}.`,
    }),
    sentence({ fr: `texte signé : ${quotation.fr}`, en: `signed text: ${quotation.en}` }),
  ];
}

const named = ({ fr, en }: Text, reference: string | null): readonly Text[] =>
  reference === null ? [] : [{ fr: `${fr} ${reference}`, en: `${en} ${reference}` }];

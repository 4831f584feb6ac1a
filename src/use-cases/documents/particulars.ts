import type { DocumentParticular } from '../../domain/contract/printable-document';
import type { Language, Text } from '../../domain/text';
import { ask } from '../facts/take-decision';
import type { Asked } from '../operation/matter';
import type { Scope } from '../operation/scope';

/** What a document says beside its price, in each language. */
export type Particulars = Readonly<Record<Language, readonly DocumentParticular[]>>;

/** A point whose figure is not known, or that two texts settle differently, is not left out of what is signed. */
const TO_BE_SPECIFIED: Text = {
  fr: 'Ce point reste à préciser par le prestataire.',
  en: 'The provider has yet to specify this point.',
};

/** Asks the rules what an order form or a proposal says beside its price, each rule in its author's words; nothing where they declare no such decision. */
export async function particularsOf(
  scope: Scope,
  decision: 'order.particulars' | 'proposal.particulars',
  asked: Asked,
): Promise<Particulars> {
  if (!scope.rulebook.declares(decision)) return { fr: [], en: [] };
  const { rules } = await scope.rulebook.explain(await ask(scope, decision, asked));
  const said = rules.flatMap(({ title, said: text, lacksFigure }) =>
    text || lacksFigure ? [{ title, text: text ?? TO_BE_SPECIFIED }] : [],
  );
  const inLanguage = (language: Language): readonly DocumentParticular[] =>
    said.map(({ title, text }) => ({ title: title[language], text: text[language] }));
  return { fr: inLanguage('fr'), en: inLanguage('en') };
}

import type { Text } from '../../domain/text';

/** Where bytes that are not UTF-8 were read as the sign that replaces them; null when the text is whole. */
export function unreadableAt(text: string): number | null {
  const at = text.indexOf('\ufffd');
  return at < 0 ? null : at;
}

export const NOT_UTF8: Text = {
  fr: "ce caractère n'est pas de l'UTF-8 : le fichier est enregistré autrement",
  en: 'this character is not UTF-8: the file is saved in another encoding',
};

export const NOT_UTF8_HINT: Text = {
  fr: "l'enregistrer en UTF-8, puis retaper les lettres perdues",
  en: 'save it as UTF-8, then type the lost letters again',
};

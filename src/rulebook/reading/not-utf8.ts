/** Where bytes that are not UTF-8 were read as the sign that replaces them; null when the text is whole. */
export function unreadableAt(text: string): number | null {
  const at = text.indexOf('\ufffd');
  return at < 0 ? null : at;
}

import process from 'node:process';

/** The language to speak: CLAUSIER_LANG, then the locale; anything that is not French is English. */
export function language(env = process.env) {
  const asked = env.CLAUSIER_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return asked.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The sentence in that language. */
export function say(text, lang = language()) {
  return text[lang];
}

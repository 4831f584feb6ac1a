/** A sentence shown to people, in the language of the contract and in its courtesy translation. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}

/** The languages every message exists in; French is the reference. */
export const LANGUAGES = {
  fr: 'French, the language of the contract.',
  en: 'English, a courtesy translation.',
} as const satisfies Readonly<Record<keyof Text, string>>;

export type Language = keyof typeof LANGUAGES;

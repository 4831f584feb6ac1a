import type { Language } from '../../../domain/text';

/** What the words around something agree with. */
export interface Agreement {
  readonly plural: boolean;
  /** Whether it is a day, which something takes place « le jour … », "on the day ...": « à la date … » is not. */
  readonly day: Readonly<Record<Language, boolean>>;
}

/** What most things are: one, and no day. */
export const PLAIN: Agreement = { plural: false, day: { fr: false, en: false } };

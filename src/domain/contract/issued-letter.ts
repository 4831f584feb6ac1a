import type { IdOf } from '../id';
import type { Language } from '../text';
import type { Instant } from '../time';

/** All that is handed over of a letter, so that each attempt hands over the same. */
export interface LetterContent {
  /** `Service <service@example.com>`; empty where the installation had none yet: the courier then writes its own. */
  readonly sender: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly language: Language;
  /** The day and hour it bears. */
  readonly date: Instant;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The letter of a notice as it was written for its first attempt (article 6.1): written once. */
export interface IssuedLetter {
  readonly id: IdOf<'letters'>;
  readonly customerId: IdOf<'customers'>;
  readonly noticeId: IdOf<'notices'>;
  readonly content: LetterContent;
  /** SHA-256 of the canonical JSON of its content, in hexadecimal. */
  readonly hash: string;
  readonly recordedAt: Instant;
}

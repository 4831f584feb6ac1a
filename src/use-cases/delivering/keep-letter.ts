import { canonical } from '../../domain/canonical';
import type { IssuedLetter, LetterContent } from '../../domain/contract/issued-letter';
import type { IdOf } from '../../domain/id';
import type { Store } from '../../domain/ports/store';
import { KINDS } from '../../domain/kinds';
import type { Instant } from '../../domain/time';
import { sha256 } from '../operation/sha256';
import type { ClaimedNotice } from './claim-notice';

/** The id of the letter of a notice: the same digits, so that a notice has one letter. */
export const letterIdOf = (noticeId: IdOf<'notices'>): IdOf<'letters'> =>
  `${KINDS.letters.prefix}_${noticeId.slice(KINDS.notices.prefix.length + 1)}`;

/**
 * The letter of a notice as it was written for its first attempt (article 6.1): later attempts send the same, whatever
 * the rules, the customer or the settings have become.
 */
export const keepLetter = (
  store: Store,
  { notice }: Pick<ClaimedNotice, 'notice'>,
  at: Instant,
  write: () => LetterContent,
): Promise<LetterContent> =>
  store.write(async ({ letters }) => {
    const id = letterIdOf(notice.id);
    const kept = await letters.find(id);
    if (kept) return kept.content;
    const content = write();
    const letter: IssuedLetter = {
      id,
      customerId: notice.customerId,
      noticeId: notice.id,
      content,
      hash: sha256(canonical(content)),
      recordedAt: at,
    };
    await letters.insert(letter);
    return content;
  });

import type { IssuedLetter } from '../../domain/contract/issued-letter';
import { id, instant, json, varchar } from '../sql/column';
import { writtenOnce } from '../sql/entity';

/** Letters as they were first handed over; the id is made of that of the notice, so that it has one letter. */
export const letters = writtenOnce<IssuedLetter>({
  name: 'issued_letters',
  key: 'id',
  keyIsRace: true,
  columns: {
    id: id('letters'),
    customerId: id('customers'),
    noticeId: id('notices'),
    content: json(),
    hash: varchar(64),
    recordedAt: instant(),
  },
  indexes: [['customerId'], ['noticeId']],
  references: [{ column: 'noticeId', table: 'notices' }],
});

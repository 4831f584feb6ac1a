import type { IdempotencyRecord } from '../../domain/records/idempotency-record';
import { code, document, instant, varchar } from '../sql/column';
import { writtenOnce } from '../sql/entity';

/** What idempotency keys were used for; two uses at once are a race, and the later one finds the answer. */
export const idempotency = writtenOnce<IdempotencyRecord>({
  name: 'idempotency',
  key: 'id',
  keyIsRace: true,
  columns: {
    id: varchar(255),
    operation: code(),
    inputHash: varchar(64),
    result: document(),
    recordedAt: instant(),
  },
});

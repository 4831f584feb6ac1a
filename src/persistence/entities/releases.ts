import type { StoredRelease } from '../../domain/records/stored-release';
import { document, instant, varchar } from '../sql/column';
import { writtenOnce } from '../sql/entity';

/** Rule files by release hash; two processes may store the same release at once. */
export const releases = writtenOnce<StoredRelease>({
  name: 'releases',
  key: 'id',
  keyIsRace: true,
  columns: { id: varchar(64), files: document(), recordedAt: instant() },
});

import type { ContractContext } from '../../domain/decision';
import { isDate } from '../../domain/is-date';
import type { LocalDate } from '../../domain/time';
import { instantText } from '../../domain/instant-text';
import { editionsOn } from '../deciding/bind-documents';
import type { Release } from '../model/release';
import type { Cursor } from '../reading/cursor';

/** What a case says of when and for whom it is played. */
interface Played {
  readonly name: string;
  readonly on: string;
  readonly contract: ContractContext;
}

/**
 * Cases written beside an edition are played with it, unless they name another contract: copied with a new edition, they
 * would go on testing the old one without a word.
 */
export function checkEdition(release: Release, file: string, cases: readonly Played[], root: Cursor): void {
  const [folder, document = '', edition = ''] = file.split('/');
  if (
    folder !== 'documents' ||
    !release.documents.some((one) => one.id === document && one.edition === edition)
  )
    return;
  const played = (one: Played): string | null =>
    editionsOn(release.documents, dayOf(release, one.on)).find(({ id }) => id === document)?.edition ?? null;
  const astray = cases.filter(
    (one) => one.on !== '' && one.contract.editions?.[document] === undefined && played(one) !== edition,
  );
  const [first] = astray;
  if (!first) return;
  const other = played(first);
  root.reportOpening('R056.edition', {
    count: astray.length,
    name: first.name,
    document,
    edition,
    played:
      other === null
        ? { fr: 'aucune édition', en: 'no edition' }
        : { fr: `l'édition ${other}`, en: `edition ${other}` },
  });
}

const dayOf = ({ frame }: Release, on: string): LocalDate =>
  isDate(on) ? on : frame.zone.dayOf(instantText(Temporal.Instant.from(on)));

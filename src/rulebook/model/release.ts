import type { Frame } from '../../domain/frame';
import type { CalendarModel } from './calendar-model';
import type { DocumentModel } from './document-model';
import type { PrecedenceModel } from './precedence-model';
import type { VocabularyModel } from './vocabulary-model';

/** A checked rulebook. */
export interface Release {
  readonly hash: string;
  /** path -> text of every file that decides (cases and READMEs are not part of a release). */
  readonly files: ReadonlyMap<string, string>;
  /** Whose clocks, which money, which language, who provides. */
  readonly frame: Frame;
  readonly vocabulary: VocabularyModel;
  readonly calendars: Readonly<Record<string, CalendarModel>>;
  readonly precedence: PrecedenceModel;
  readonly documents: readonly DocumentModel[];
  readonly amendments: readonly DocumentModel[];
}

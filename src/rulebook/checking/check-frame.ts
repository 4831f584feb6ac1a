import { findingOf } from '../findings/finding-of';
import type { Notebook } from '../findings/notebook';
import type { Folder } from '../reading/read-folder';
import { FRAME_FILE, leftOut, supposition } from '../reading/read-frame';

/** Says what the contract leaves to be supposed of its frame. */
export function checkFrame({ frameRoot }: Folder, written: boolean, notebook: Notebook): void {
  // Of a frame that is written and cannot be read, nobody knows what it leaves out.
  if (written && !frameRoot) return;
  const members = leftOut(written && frameRoot ? frameRoot : undefined);
  if (members.length === 0) return;
  const supposed = {
    fr: members.map((member) => supposition[member].fr).join(', '),
    en: members.map((member) => supposition[member].en).join(', '),
  };
  const place = { file: FRAME_FILE, line: 1, column: 1 };
  notebook.note(findingOf('R073.supposed', place, { members, supposed }));
}

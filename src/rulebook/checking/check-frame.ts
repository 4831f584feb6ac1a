import type { Finding } from '../model/finding';
import { FRAME_FILE, leftOut, supposition } from '../reading/read-frame';
import type { Folder } from '../reading/read-folder';

/** Says what the contract leaves to be supposed of its frame. */
export function checkFrame({ frameRoot }: Folder, written: boolean, findings: Finding[]): void {
  const missing = leftOut(written && frameRoot ? frameRoot : undefined);
  if (missing.length === 0) return;
  const all = { fr: missing.join(', '), en: missing.join(', ') };
  const supposed = {
    fr: missing.map((member) => supposition[member].fr).join(', '),
    en: missing.map((member) => supposition[member].en).join(', '),
  };
  findings.push({
    code: 'R073',
    severity: 'warning',
    file: FRAME_FILE,
    line: 1,
    column: 1,
    message: {
      fr: `le cadre du contrat ne dit pas ${all.fr} : ${supposed.fr} sont supposés`,
      en: `the frame of the contract leaves out ${all.en}: ${supposed.en} are supposed`,
    },
  });
}

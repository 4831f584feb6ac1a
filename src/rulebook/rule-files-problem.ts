import { ClausierError } from '../domain/errors';
import type { Text } from '../domain/text';

const WHY: Readonly<Record<string, Text>> = {
  ENOENT: {
    fr: 'il n’existe pas, ou est un lien vers rien',
    en: 'it does not exist, or is a link to nothing',
  },
  ENOTDIR: { fr: 'ce n’est pas un dossier', en: 'it is not a folder' },
  ELOOP: { fr: 'ce lien tourne en rond', en: 'this link goes round in circles' },
  EACCES: { fr: 'la lecture n’en est pas permise', en: 'reading it is not permitted' },
  EPERM: { fr: 'la lecture n’en est pas permise', en: 'reading it is not permitted' },
};

/** The folder of the rule files cannot be read: where, and why. */
export class RuleFilesProblem extends ClausierError {
  readonly code = 'RULE_FILES_UNREADABLE';

  constructor(place: string, why: Text) {
    super({ fr: `${place} : ${why.fr}`, en: `${place}: ${why.en}` });
  }

  /** What the file system says of a place. */
  static of(place: string, { code = '' }: NodeJS.ErrnoException): RuleFilesProblem {
    const known = Object.hasOwn(WHY, code) ? WHY[code] : undefined;
    return new RuleFilesProblem(
      place,
      known ?? { fr: `illisible (${code})`, en: `cannot be read (${code})` },
    );
  }
}

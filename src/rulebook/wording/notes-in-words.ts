import type { Text } from '../../domain/text';
import type { StatementModel } from '../model/clause-model';
import type { HeadingModel } from '../model/document-model';
import { quoted, sentence } from './typeset';

const UNCOMPUTED: Readonly<Partial<Record<StatementModel['status'], Text>>> = {
  acknowledged: {
    fr: 'est reconnu par le client à la commande',
    en: 'is acknowledged by the customer when ordering',
  },
  elsewhere: { fr: 'renvoie à un autre document', en: 'sends to another document' },
  'not-executable': { fr: 'ne se calcule pas', en: 'is not computed' },
};

/** What of an article no rule carries, and why. */
export function notesInWords(heading: HeadingModel, statements: readonly StatementModel[]): readonly Text[] {
  const own = statements.length > 0 && !heading.acknowledgement ? [] : headingNote(heading);
  return [
    ...own,
    ...statements
      .filter(({ status }) => !heading.acknowledgement || status !== 'acknowledged')
      .flatMap(statementNote),
  ].map(sentence);
}

function headingNote({ status, reason, acknowledgement }: HeadingModel): readonly Text[] {
  if (acknowledgement) {
    const { fr, en } = quoted({ fr: acknowledgement, en: acknowledgement });
    return [
      {
        fr: `le client reconnaît à la commande : ${fr}.`,
        en: `the customer acknowledges when ordering: ${en}.`,
      },
    ];
  }
  const said = status === 'clause' || status === 'parameter' ? undefined : UNCOMPUTED[status];
  return said ? [because({ fr: `cet article ${said.fr}`, en: `this article ${said.en}` }, reason)] : [];
}

function statementNote({ id, status, reason }: StatementModel): readonly Text[] {
  const said = UNCOMPUTED[status];
  return said ? [because({ fr: `l'énoncé ${id} ${said.fr}`, en: `statement ${id} ${said.en}` }, reason)] : [];
}

const because = ({ fr, en }: Text, reason: Text | null): Text =>
  reason ? { fr: `${fr} : ${reason.fr}.`, en: `${en}: ${reason.en}.` } : { fr: `${fr}.`, en: `${en}.` };

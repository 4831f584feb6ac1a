import { own } from '../../domain/own';
import type { Text } from '../../domain/text';
import type { StatementModel } from '../model/clause-model';
import type { HeadingModel } from '../model/document-model';
import { quoted, same, sentence } from './typeset';

/** What of an article no rule carries: what it is, and what becomes of it. */
export interface NoteText {
  readonly subject: Text;
  readonly said: Text;
  /** All of it. */
  readonly sentence: Text;
}

const UNCOMPUTED: Readonly<Partial<Record<StatementModel['status'], Text>>> = {
  acknowledged: {
    fr: 'est reconnu par le client à la commande',
    en: 'is acknowledged by the customer when ordering',
  },
  elsewhere: { fr: 'renvoie à un autre document', en: 'sends to another document' },
  'not-executable': { fr: "n'est pas exécuté par le service", en: 'is not executed by the service' },
};

const ARTICLE: Text = { fr: 'cet article', en: 'this article' };

/** What of an article no rule carries, and why. */
export function notesInWords(
  heading: HeadingModel,
  statements: readonly StatementModel[],
  excerpts: Readonly<Record<string, string>>,
): readonly NoteText[] {
  const own = statements.length > 0 && !heading.acknowledgement ? [] : headingNote(heading);
  return [
    ...own,
    ...statements
      .filter(({ status }) => !heading.acknowledgement || status !== 'acknowledged')
      .flatMap((statement) => statementNote(statement, excerpts)),
  ];
}

function headingNote({ status, reason, acknowledgement }: HeadingModel): readonly NoteText[] {
  if (acknowledgement) {
    const { fr, en } = quoted(same(acknowledgement));
    const whole = {
      fr: `le client reconnaît à la commande : ${fr}.`,
      en: `the customer acknowledges when ordering: ${en}.`,
    };
    return [{ ...noteOf(ARTICLE, UNCOMPUTED.acknowledged, null), sentence: sentence(whole) }];
  }
  return status === 'clause' || status === 'parameter' ? [] : [noteOf(ARTICLE, UNCOMPUTED[status], reason)];
}

/** The statement is told by the words it quotes: the article stands above in full. */
function statementNote(
  { id, excerpt, status, reason }: StatementModel,
  excerpts: Readonly<Record<string, string>>,
): readonly NoteText[] {
  const said = UNCOMPUTED[status];
  const words = excerpt === null ? undefined : own(excerpts, excerpt);
  return said ? [noteOf(quoted(same(words === undefined ? id : firstWords(words))), said, reason)] : [];
}

const ENOUGH = 9;

/** What lets a reader find a sentence that stands above. */
function firstWords(words: string): string {
  const all = words.split(/\s+/);
  return all.length <= ENOUGH ? words.replace(/\.$/, '') : `${all.slice(0, ENOUGH).join(' ')} …`;
}

function noteOf(subject: Text, said: Text = same(''), reason: Text | null): NoteText {
  const whole: Text = reason
    ? { fr: `${said.fr} : ${reason.fr}.`, en: `${said.en}: ${reason.en}.` }
    : { fr: `${said.fr}.`, en: `${said.en}.` };
  return {
    subject: sentence(subject),
    said: sentence(whole),
    sentence: sentence({ fr: `${subject.fr} ${whole.fr}`, en: `${subject.en} ${whole.en}` }),
  };
}

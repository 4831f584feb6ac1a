import type { DocumentWork, PrintableDocument } from '../../domain/contract/printable-document';
import { capital } from '../../domain/format/capital';
import { longDay } from '../../domain/format/day';
import { minutes, months } from '../../domain/format/duration';
import { momentInZone } from '../../domain/format/moment';
import type { Fact, Section } from './page-content';
import type { Speaker } from './speaker';
import { speakerOf } from './speaker';
import type { LocalDate } from '../../domain/time';

/** What the document is about, one known thing a row. */
export function subjectSection(document: PrintableDocument): Section {
  const say = speakerOf(document);
  const { subject, language, frame } = document;
  const rows: readonly (readonly [string, string | null])[] = [
    [say('server'), subject.serverReference],
    [say('serverType'), capital(subject.serverType)],
    [say('subscription'), subject.subscriptionReference],
    [say('previousLevel'), subject.previousLevel && capital(subject.previousLevel)],
    [say(subject.previousLevel === null ? 'level' : 'newLevel'), capital(subject.level)],
    [say('term'), subject.termMonths === null ? null : months(language, subject.termMonths)],
    ...dates(document, say),
    [
      say('setupTarget'),
      subject.setupTarget === null ? null : momentInZone(language, frame.zone, subject.setupTarget),
    ],
    ...(subject.work === null ? [] : workRows(subject.work, document, say)),
  ];
  const facts = rows.flatMap(([name, value]): Fact[] => (value === null ? [] : [{ name, value }]));
  return { id: 'objet', heading: say('subject'), blocks: [{ type: 'facts', facts }] };
}

function dates(
  { kind, status, subject, renewsDueDate, language }: PrintableDocument,
  say: Speaker,
): (readonly [string, string | null])[] {
  const shown = (date: LocalDate | null): string | null => (date === null ? null : longDay(language, date));
  const changing = kind === 'CHANGE_ORDER' && status.state === 'OPEN';
  if (renewsDueDate === null)
    return [
      [say('effectiveDate'), shown(subject.effectiveDate)],
      [say(changing ? 'currentDueDate' : 'dueDate'), shown(subject.dueDate)],
    ];
  return [
    [say('effectiveDate'), shown(subject.effectiveDate)],
    [say('currentDueDate'), shown(renewsDueDate)],
    [say('nextDueDate'), subject.dueDate === renewsDueDate ? null : shown(subject.dueDate)],
  ];
}

function workRows(
  work: DocumentWork,
  { language, frame }: PrintableDocument,
  say: Speaker,
): (readonly [string, string | null])[] {
  return [
    [say('intervention'), work.interventionReference],
    [say('workType'), capital(work.type)],
    [say('work'), work.description || null],
    [say('study'), work.study?.reference ?? null],
    [say('conclusion'), work.study?.conclusion ?? null],
    [say('wantedAt'), work.wantedAt ? momentInZone(language, frame.zone, work.wantedAt) : null],
    [say('coveredTime'), minutes(language, work.coveredMinutes)],
    [say('quotedTime'), minutes(language, work.quotedMinutes)],
  ];
}

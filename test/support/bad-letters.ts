import { composeLetter } from '../../src/delivery/compose-letter';
import { letterInHtml } from '../../src/delivery/templates/letter-in-html';
import { letterInText } from '../../src/delivery/templates/letter-in-text';
import type { OutboxNotice } from '../../src/domain/contract/notice';
import { keysOf } from '../../src/domain/keys-of';
import { LANGUAGES } from '../../src/domain/text';
import type { TestService } from './service';

const MOST = 1_000;

/** Words that a machine wrote, in a letter or in a page. */
const OF_MACHINES = [
  /\b(null|NaN)\b|\[object/,
  /\b\d{4}-\d\d-\d\d\b/,
  /\bT\d\d:\d\d/,
  /\{[a-z]+\.[a-zA-Z]+\}/,
  /(?<![-\w])(CLOSED|READY|ACTIVE|SUSPENDED|ISSUED|PLACED|N[1-4])\b/,
];

/**
 * What is wrong with the letters of the notices that a service put in its outbox, each written in both languages, as text
 * and as a page, whoever it was for: a value its words need and lack, an empty sentence, a word of a machine.
 */
export async function badLetters({ services }: TestService): Promise<readonly string[]> {
  const notices = await services.store.read((tables) =>
    tables.notices.list({ channel: 'email' }, { first: MOST }),
  );
  return notices.flatMap((notice) =>
    keysOf(LANGUAGES).flatMap((language) => faultsOf(services, { ...notice, language })),
  );
}

function faultsOf({ rulebooks }: TestService['services'], notice: OutboxNotice): readonly string[] {
  const { frame } = rulebooks.current();
  const letter = composeLetter(notice, 'Société Acmé', frame, [frame.provider.name]);
  const written = `${letter.subject}\n${letterInText({ ...letter, citations: [], reference: '' })}`;
  const html = letterInHtml(letter);
  return [
    ...(letter.lacks === null ? [] : [`lacks ${letter.lacks}`]),
    ...letter.sentences
      .filter((sentence) => !/[.:!?»”]$/.test(sentence) && !Object.values(notice.data).includes(sentence))
      .map((cut) => `no end: ${cut}`),
    ...OF_MACHINES.flatMap((words) => words.exec(written)?.[0] ?? []),
    ...(html.includes(letter.heading) || html.includes('&') ? [] : ['the page lacks its heading']),
  ].map((fault) => `${notice.code} (${notice.language}): ${fault}`);
}

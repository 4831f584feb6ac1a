import { GraphQLError, parse } from 'graphql';
import { ROLES } from '../../domain/actor';
import type { Question } from '../../domain/demonstration/demonstration';
import type { Notebook } from '../findings/notebook';
import type { Stretch } from './notes';
import { Notes } from './notes';

const HEAD = /^(?:#[^\n]*\n)*/;

/** Reads a tab of the playground: `# fr:`, `# en:` and `# as:` above a document of the API. */
export function readQuestion(file: string, text: string, notebook: Notebook): Question {
  const head = HEAD.exec(text)?.[0] ?? '';
  const member = (name: string): string | undefined =>
    new RegExp(`^# *${name} *: *(.*\\S)`, 'm').exec(head)?.[1];
  const notes = Notes.of(notebook, file, text);
  const fr = member('fr');
  const role = ROLES.find((one) => one === member('as'));
  if (fr === undefined) notes.report(BEGINNING, 'R102.title');
  if (role === undefined) notes.report(BEGINNING, 'R102.role', { roles: ROLES });
  const problem = problemOf(text);
  if (problem) notes.report(problem, 'R102.document', { said: problem.said });
  return {
    title: { fr: fr ?? '', en: member('en') ?? fr ?? '' },
    role: role ?? 'auditor',
    document: text.slice(head.length),
  };
}

const BEGINNING: Stretch = { offset: 0 };

function problemOf(text: string): { readonly offset: number; readonly said: string } | null {
  try {
    parse(text);
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { offset: error.positions?.[0] ?? 0, said: error.message };
  }
}

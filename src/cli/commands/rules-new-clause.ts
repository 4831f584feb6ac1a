import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Text } from '../../domain/text';
import { readCases } from '../../rulebook/cases/read-cases';
import { isDate } from '../../domain/is-date';
import type { Folder } from '../../rulebook/reading/read-folder';
import { readFolder } from '../../rulebook/reading/read-folder';
import type { ReadDocument } from '../../rulebook/reading/read-document';
import { textUnder } from '../../rulebook/model/text-under';
import type { LoadedFolder } from '../terminal/load-rules';
import { loadRules, UsageProblem } from '../terminal/load-rules';
import { ruleFileText } from '../new-clause/rule-file-text';
import { sentencesOf } from '../new-clause/sentences-of';
import type { Asked, NewClause } from '../new-clause/skeleton';
import { casesSkeleton, clauseSkeleton } from '../new-clause/skeleton';
import { slug } from '../new-clause/slug';
import type { Terminal } from '../terminal/terminal';

/** The clause to begin, as it was asked for. */
export interface AskedClause {
  readonly document: string;
  readonly edition: string;
  readonly article: string;
  /** Null: the title of the heading. */
  readonly title: string | null;
  readonly decision: string | null;
  readonly from: string | null;
  readonly author: string | null;
}

/** Writes a clause file and its cases file that a lawyer fills in, and says what to do next. */
export async function rulesNewClause(
  terminal: Terminal,
  folder: string,
  asked: AskedClause,
): Promise<number> {
  const refuse = (fr: string, en: string): never => {
    throw new UsageProblem(terminal.say({ fr, en }));
  };
  const loaded = await loadRules(folder);
  const read = readFolder(loaded.files);
  if (!read) return refuse('lancer d’abord `clausier rules check`', 'run `clausier rules check` first');
  const document = documentOf(read, asked, refuse);
  const heading = document.headings.find(({ model }) => model.article === asked.article)?.model;
  if (!heading) return refuse(...noHeading(document, asked));
  const decisions = Object.keys(read.vocabulary.decisions);
  if (asked.decision !== null && !decisions.includes(asked.decision))
    refuse(
      `il n'y a pas de décision ${asked.decision} ; connues : ${decisions.join(', ')}`,
      `there is no decision ${asked.decision}; known: ${decisions.join(', ')}`,
    );
  if (asked.from !== null && !isDate(asked.from))
    refuse(
      `${asked.from} n'est pas une date : écrire 2027-02-28`,
      `${asked.from} is not a date: write 2027-02-28`,
    );
  const clause = clauseOf(read, document, asked, asked.title ?? heading.title);
  const name = `${asked.article}-${slug(clause.title)}`;
  const place = path.dirname(document.model.file);
  const [file, cases] = [`${place}/${name}.json`, `${place}/${name}.cases.json`] as const;
  refuseTwins(
    document,
    clause,
    [file, cases].filter((one) => existsSync(path.join(folder, one))),
    refuse,
  );
  write(folder, file, clauseSkeleton(clause));
  write(folder, cases, casesSkeleton(clause, askedIn(loaded, clause)));
  for (const one of [file, cases]) terminal.data(`${folder}/${one}`);
  for (const line of nextSteps(heading.status, clause)) terminal.tell(`  → ${terminal.say(line)}`);
  return 0;
}

type Refuse = (fr: string, en: string) => never;

/** `wx`: a file written meanwhile is not overwritten either. */
const write = (folder: string, file: string, value: object): void =>
  writeFileSync(path.join(folder, file), ruleFileText(value), { flag: 'wx' });

function documentOf({ documents }: Folder, { document, edition }: AskedClause, refuse: Refuse): ReadDocument {
  const found = documents.find(({ model }) => model.id === document && model.edition === edition);
  if (found && !found.model.scope) return found;
  const known = documents
    .filter(({ model }) => !model.scope)
    .map(({ model }) => `${model.id} ${model.edition}`)
    .join(', ');
  return refuse(
    `il n'y a pas d'édition ${edition} de ${document} ; connues : ${known}`,
    `there is no edition ${edition} of ${document}; known: ${known}`,
  );
}

/** What to add where, so that the article has a heading. */
function noHeading({ model }: ReadDocument, { article, title }: AskedClause): readonly [string, string] {
  const entry = JSON.stringify({ article, title: title ?? 'Titre', status: 'clause' });
  const [file, text] = [model.file, `${path.dirname(model.file)}/text.fr.md`];
  const signed = `${'#'.repeat(Math.min(6, article.split('.').length + 1))} ${article}. ${title ?? 'Titre'}`;
  return [
    `l'article ${article} n'a pas de titre dans ${file}\n  → ajouter à \`headings\`, à sa place : ${entry}\n  → et dans ${text}, au-dessus de son texte signé : ${signed}`,
    `article ${article} has no heading in ${file}\n  → add to \`headings\`, in its place: ${entry}\n  → and in ${text}, above its signed text: ${signed}`,
  ];
}

function refuseTwins(
  { clauses }: ReadDocument,
  { article, from }: NewClause,
  existing: readonly string[],
  refuse: Refuse,
): void {
  for (const file of existing)
    refuse(`${file} existe déjà : rien n'est écrit`, `${file} exists already: nothing is written`);
  const twin = clauses.find(
    ({ model }) => model.article === article && (model.until === null || model.until > from),
  );
  if (twin)
    refuse(
      `l'article ${article} a déjà son fichier, ${twin.file} : le compléter, ou lui donner une fin (\`until\`)`,
      `article ${article} has its file already, ${twin.file}: complete it, or give it an end (\`until\`)`,
    );
}

function clauseOf(folder: Folder, { model }: ReadDocument, asked: AskedClause, title: string): NewClause {
  const statements = folder.documents.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => clause.statements.map((one) => Number(one.model.id.replace(/\D/g, '')))),
  );
  return {
    document: asked.document,
    article: asked.article,
    title,
    from: asked.from ?? model.inForceFrom,
    author: asked.author,
    sentences: sentencesOf(textUnder(model.text, asked.article)),
    decision: asked.decision,
    statement: Math.max(0, ...statements) + 1,
    rule: `${asked.article}/${slug(title)}`,
  };
}

/** The facts of a case that asks the same decision: a question that the rules can answer. */
function askedIn({ files }: LoadedFolder, { decision, from }: NewClause): Asked {
  const cases = readCases(files, []).flatMap((suite) => suite.cases);
  const found = cases.find((one) => one.decision === decision);
  return found ? { on: found.on, facts: found.facts } : { on: from, facts: {} };
}

const nextSteps = (status: string, { sentences, author }: NewClause): readonly Text[] => [
  ...(status === 'clause' || status === 'acknowledged'
    ? []
    : [
        {
          fr: `dans document.json, l'article a le statut "${status}" : l'écrire "clause"`,
          en: `in document.json, the article has the status "${status}": write "clause"`,
        },
      ]),
  ...(sentences.length > 0
    ? [{ fr: 'garder les phrases que la règle porte', en: 'keep the sentences that the rule carries' }]
    : []),
  {
    fr: `compléter ce qui commence par « À compléter »${author === null ? ', et l’auteur' : ''}`,
    en: `fill in what begins with "À compléter"${author === null ? ', and the author' : ''}`,
  },
  {
    fr: '`npx clausier rules check` dit ce qui reste, avec la ligne et la colonne',
    en: '`npx clausier rules check` says what remains, with line and column',
  },
  {
    fr: '`npx clausier rules test` joue les cas une fois la clause complète',
    en: '`npx clausier rules test` runs the cases once the clause is complete',
  },
  {
    fr: '`npx clausier rules text` relit la clause en phrases',
    en: '`npx clausier rules text` reads the clause back in sentences',
  },
];

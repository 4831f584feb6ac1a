import type { Folder } from '../reading/read-folder';
import type { ReadClause } from '../reading/read-clause';
import type { ReadDocument } from '../reading/read-document';
import { squeezed } from './check-documents';

/** Excerpts, statements and names of clauses. */
export function checkClauses(folder: Folder): void {
  for (const document of folder.documents) {
    const signed = squeezed(document.model.text);
    for (const clause of document.clauses) {
      checkPlace(document, clause);
      checkExcerpts(signed, clause);
      checkStatements(folder, clause);
    }
    checkNames(document);
  }
}

function checkPlace(
  { model, headings }: ReadDocument,
  { document, model: { article }, root }: ReadClause,
): void {
  if (document !== null && document !== model.id)
    root.unknown('R006', { fr: 'le document', en: 'document' }, document, [model.id]);
  if (!model.scope && !headings.some((heading) => heading.model.article === article)) {
    root.unknown(
      'R033',
      { fr: "l'article", en: 'article' },
      article,
      headings.map((heading) => heading.model.article),
    );
  }
}

/** Every excerpt is verbatim: the dots of a cut « [...] » stand for anything. */
function checkExcerpts(signed: string, { excerpts }: ReadClause): void {
  for (const [id, at] of excerpts) {
    const quoted = squeezed(at.written);
    if (signed.includes(quoted)) continue;
    const start = longestStart(signed, quoted);
    at.fail(
      'R030',
      `l'extrait ${id} n'est pas dans le texte signé`,
      `the excerpt ${id} is not in the signed text`,
      {
        fr:
          start > 12
            ? `les mots diffèrent après « …${quoted.slice(Math.max(0, start - 40), start)} »`
            : 'copier la phrase depuis text.fr.md',
        en:
          start > 12
            ? `the words differ after "…${quoted.slice(Math.max(0, start - 40), start)}"`
            : 'copy the sentence from text.fr.md',
      },
    );
  }
}

function longestStart(signed: string, quoted: string): number {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (signed.includes(quoted.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function checkStatements(folder: Folder, { statements, excerpts }: ReadClause): void {
  const known = folder.documents
    .flatMap(({ clauses }) => clauses)
    .flatMap((clause) => [
      ...clause.rules.map(({ model }) => model.name),
      ...clause.parameters.map(({ model }) => model.name),
      ...clause.quantities.map(({ model }) => model.name),
    ])
    .concat(Object.keys(folder.vocabulary.steps));
  for (const { model, at } of statements) {
    if (model.excerpt !== null && !excerpts.some(([id]) => id === model.excerpt))
      at.unknown(
        'R032',
        { fr: "l'extrait", en: 'excerpt' },
        model.excerpt,
        excerpts.map(([id]) => id),
      );
    for (const name of model.by)
      if (!known.includes(name))
        at.unknown(
          'R034',
          { fr: 'la règle, le paramètre ou la grandeur', en: 'rule, parameter or quantity' },
          name,
          known,
        );
    if (['rule', 'parameter'].includes(model.status) && model.by.length === 0)
      at.fail(
        'R034',
        `dire dans \`by\` ce qui porte l'énoncé ${model.id}`,
        `say in \`by\` what carries statement ${model.id}`,
      );
  }
}

/** A name is declared once in a document for one period; rules have one name each. */
function checkNames(document: ReadDocument): void {
  const rules = new Map<string, string>();
  const ids = new Map<string, ReadClause>();
  for (const clause of document.clauses) {
    const twin = ids.get(clause.model.id);
    if (twin && overlap(twin, clause))
      clause.root.fail(
        'R041',
        `la clause \`${clause.model.id}\` est aussi dans ${twin.file} pour la même période`,
        `the clause \`${clause.model.id}\` is also in ${twin.file} for the same period`,
        undefined,
        { start: 0, end: 1 },
      );
    ids.set(clause.model.id, clause);
    for (const { model, members } of clause.rules) {
      const key = `${model.name} ${clause.model.from}`;
      if (rules.has(key))
        members.name?.fail(
          'R041',
          `la règle \`${model.name}\` existe déjà dans ${rules.get(key)}`,
          `the rule \`${model.name}\` already exists in ${rules.get(key)}`,
          { fr: 'lui donner un autre nom', en: 'give it another name' },
        );
      rules.set(key, clause.file);
    }
  }
  checkTwice(document, 'parameters');
  checkTwice(document, 'quantities');
}

function checkTwice(document: ReadDocument, kind: 'parameters' | 'quantities'): void {
  const seen = new Map<string, ReadClause>();
  for (const clause of document.clauses) {
    for (const { model, at } of clause[kind]) {
      const other = seen.get(model.name);
      if (other && overlap(other, clause))
        at.fail(
          'R041',
          `\`${model.name}\` est déjà déclaré dans ${other.file}`,
          `\`${model.name}\` is already declared in ${other.file}`,
        );
      seen.set(model.name, clause);
    }
  }
}

const overlap = ({ model: one }: ReadClause, { model: other }: ReadClause): boolean =>
  (one.until === null || other.from < one.until) && (other.until === null || one.from < other.until);

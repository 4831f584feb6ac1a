import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const RULES = path.join(__dirname, '../../../rules');

/** The pages of the guide of the contract managers, by their place under `rules/`, the first one first. */
export const PAGES: ReadonlyMap<string, string> = new Map(
  ['README.md', ...readdirSync(path.join(RULES, 'guide')).map((page) => `guide/${page}`)].map((page) => [
    page,
    readFileSync(path.join(RULES, page), 'utf8'),
  ]),
);

/** All of it, one page after the other. */
const GUIDE = [...PAGES.values()].join('\n');

/** The same with what stands in blocks blanked out: a heading of a signed text is none of the guide. */
export const withoutBlocks = (text: string): string =>
  text.replace(/^```[^]*?^```$/gm, (block) => block.replace(/#/g, ' '));

const PAGE = withoutBlocks(GUIDE);

/** A worked example of the guide: what it writes, asks and is answered, as a reader finds it on the page. */
export interface Example {
  readonly title: string;
  readonly writes: readonly ((files: Map<string, string>) => void)[];
  /** Sentences that `rules text` then says. */
  readonly sentences: readonly string[];
  readonly questions: readonly { readonly asked: any; readonly answered: any }[];
}

/** The part of the guide under a heading, down to the next one of its depth. */
export function section(heading: string): string {
  const [, depth = ''] = /^(#+)/.exec(heading) ?? [];
  const from = PAGE.indexOf(`\n${heading}\n`);
  if (from < 0) throw new Error(`the guide has no heading "${heading}"`);
  const rest = GUIDE.slice(from + heading.length + 2);
  const next = PAGE.slice(from + heading.length + 2).search(new RegExp(`^#{1,${depth.length}} `, 'm'));
  return next < 0 ? rest : rest.slice(0, next);
}

/** Every worked example: a heading that begins with « Exemple ». */
export const examples = (): readonly Example[] =>
  [...GUIDE.matchAll(/^### (Exemple : .*)$/gm)].map(([heading, title]) =>
    exampleOf(title!, section(heading)),
  );

const BLOCK = /^(?<lead>[^\n]+ :)\n\n```(?:json|text)\n(?<body>[^]*?)\n```$/gm;

function exampleOf(title: string, text: string): Example {
  const writes: Example['writes'][number][] = [];
  const questions: { asked: any; answered: any }[] = [];
  let pending: { lead: string; body: string } | null = null;
  for (const [, from, to] of text.matchAll(/^Copier le dossier `([^`]+)` en `([^`]+)`/gm))
    writes.push((files) => copied(files, from!, to!));
  for (const { groups } of text.matchAll(BLOCK)) {
    const { lead, body } = groups as { lead: string; body: string };
    if (lead === 'par :') {
      const { lead: where, body: was } = pending!;
      writes.push((files) => replaceText(files, spans(where)[0]!, was, body));
    } else if (lead === 'Question :') questions.push({ asked: JSON.parse(body), answered: null });
    else if (lead === 'Réponse :') questions.at(-1)!.answered = JSON.parse(body);
    else if (/`[^`]+\.md`, remplacer :$/.test(lead)) pending = { lead, body };
    else writes.push((files) => write(files, lead, body));
  }
  const sentences = [...text.matchAll(/^> (.+)$/gm)].map(([, said]) => said!);
  return { title, writes, sentences, questions };
}

const spans = (lead: string): readonly string[] => [...lead.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

function copied(files: Map<string, string>, from: string, to: string): void {
  for (const [file, text] of [...files])
    if (file.startsWith(`${from}/`)) files.set(file.replace(`${from}/`, `${to}/`), text);
}

function replaceText(files: Map<string, string>, file: string, was: string, is: string): void {
  if (!files.get(file)?.includes(was)) throw new Error(`${file} does not hold "${was}"`);
  files.set(
    file,
    files.get(file)!.replace(was, () => is),
  );
}

/** « Dans `fichier`, sous `rules`, `7/upgrade`, remplacer `conditions` par : », « ajouter à … », « Nouveau fichier … ». */
function write(files: Map<string, string>, lead: string, body: string): void {
  const [file, ...named] = spans(lead) as [string, ...string[]];
  const place = lead.includes(', ajouter les parties ') ? [] : named;
  if (lead.startsWith('Nouveau fichier')) {
    if (files.has(file)) throw new Error(`${file} exists already`);
    files.set(file, `${body}\n`);
    return;
  }
  const was = files.get(file);
  if (was === undefined) throw new Error(`there is no ${file}`);
  if (file.endsWith('.md')) {
    files.set(file, `${was.trimEnd()}\n\n${body}\n`);
    return;
  }
  const root = JSON.parse(was);
  if (/, remplacer /.test(lead)) replaceAt(root, place, JSON.parse(body));
  else if (/, ajouter (à|les parties) /.test(lead)) addAt(root, place, body);
  else throw new Error(`the guide does not say what to do: ${lead}`);
  files.set(file, `${JSON.stringify(root, null, 2)}\n`);
}

function replaceAt(root: any, place: readonly string[], value: unknown): void {
  const holder = place.slice(0, -1).reduce(inside, root);
  const last = place.at(-1)!;
  if (!(last in holder)) throw new Error(`there is nothing to replace at ${place.join(' > ')}`);
  holder[last] = value;
}

/** Members are added to an object, elements to a list; neither may be there already. */
function addAt(root: any, place: readonly string[], body: string): void {
  const holder = place.reduce(inside, root);
  if (Array.isArray(holder)) holder.push(...JSON.parse(`[${body}]`));
  else
    for (const [key, value] of Object.entries(JSON.parse(`{${body}}`))) {
      if (key in holder) throw new Error(`${key} is there already`);
      holder[key] = value;
    }
}

/** An element of a list is found by its name, code, number or article. */
function inside(holder: any, step: string): any {
  const found = Array.isArray(holder)
    ? holder.find((one) => [one.name, one.code, one.id, one.article].includes(step))
    : holder[step];
  if (found === undefined) throw new Error(`there is no ${step}`);
  return found;
}

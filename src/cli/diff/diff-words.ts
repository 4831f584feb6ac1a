import { keysOf } from '../../domain/keys-of';
import type { Language, Text } from '../../domain/text';
import type { ChangedPlace } from '../../rulebook/comparing/changed-places';
import type { Change, Difference } from '../../rulebook/comparing/difference';
import type { EntryKind } from '../../rulebook/comparing/compared-entry';
import type { ToReadAgain } from '../../rulebook/comparing/to-read-again';
import { count } from '../terminal/layout';

/** What the parts of rule files are called. */
export const KINDS: Readonly<Record<EntryKind, Text>> = {
  text: { fr: 'texte signé', en: 'signed text' },
  document: { fr: 'document', en: 'document' },
  heading: { fr: 'intitulé', en: 'heading' },
  clause: { fr: 'clause', en: 'clause' },
  version: { fr: 'version', en: 'version' },
  excerpt: { fr: 'extrait', en: 'excerpt' },
  statement: { fr: 'énoncé', en: 'statement' },
  reading: { fr: 'lecture', en: 'reading' },
  figure: { fr: 'chiffre', en: 'figure' },
  formula: { fr: 'grandeur', en: 'quantity' },
  rule: { fr: 'règle', en: 'rule' },
  case: { fr: 'cas', en: 'case' },
  decision: { fr: 'décision', en: 'decision' },
  outcome: { fr: 'issue', en: 'outcome' },
  step: { fr: 'étape', en: 'step' },
  word: { fr: 'vocabulaire', en: 'vocabulary' },
  calendar: { fr: 'calendrier', en: 'calendar' },
  rank: { fr: 'ordre des documents', en: 'order of the documents' },
  frame: { fr: 'cadre du contrat', en: 'frame of the contract' },
  demonstration: { fr: 'démonstration', en: 'demonstration' },
};

/** The sign before an entry, and what it means. */
export const CHANGES: Readonly<
  Record<Change, { readonly sign: string; readonly one: Text; readonly many: Text }>
> = {
  changed: {
    sign: '~',
    one: { fr: 'modification', en: 'change' },
    many: { fr: 'modifications', en: 'changes' },
  },
  added: { sign: '+', one: { fr: 'ajout', en: 'addition' }, many: { fr: 'ajouts', en: 'additions' } },
  removed: { sign: '-', one: { fr: 'retrait', en: 'removal' }, many: { fr: 'retraits', en: 'removals' } },
  moved: {
    sign: '↕',
    one: { fr: 'autre ordre', en: 'other order' },
    many: { fr: 'autres ordres', en: 'other orders' },
  },
};

/** « Article 2.2.1 — Temps alloué (cp-infogerance, édition 1 → 2) » */
export function headingOf({
  document,
  documentTitle,
  editions,
  article,
  title,
  from,
  files,
}: Difference): Text {
  const edition = arrow(editions);
  const version = from[0] !== from[1] && from[0] !== null && from[1] !== null ? arrow(from) : null;
  const of = (words: { edition: string; version: string; language: 'fr' | 'en' }): string =>
    [
      documentTitle?.[words.language] ?? document,
      ...(edition === null ? [] : [`${words.edition} ${edition}`]),
      ...(version === null ? [] : [`${words.version} ${version}`]),
    ].join(', ');
  const fr = of({ edition: 'édition', version: 'version du', language: 'fr' });
  const en = of({ edition: 'edition', version: 'version of', language: 'en' });
  if (article === null) return { fr: named(fr, files), en: named(en, files) };
  const dash = title === null ? { fr: '', en: '' } : { fr: ` — ${title.fr}`, en: ` — ${title.en}` };
  return { fr: `Article ${article}${dash.fr} (${fr})`, en: `Article ${article}${dash.en} (${en})` };
}

const named = (title: string, files: readonly string[]): string =>
  files.includes(title) ? title : `${title} (${files.join(', ')})`;

function arrow([before, after]: readonly [string | null, string | null]): string | null {
  if (before === null || after === null || before === after) return after ?? before;
  return `${before} → ${after}`;
}

/** What stands over the sentences that speak of what changed. */
export const READ_AGAIN: Text = {
  fr: 'À relire : ces phrases parlent de ce qui change et n’ont pas changé',
  en: 'To read again: these sentences speak of what changed and did not change',
};

/** What changed that a sentence speaks of, named; that there is more is told. */
const MOST_REASONS = 4;

/** « règle 2.2.1/beyond-the-time (E3, carriedOver) » */
export function headOf({ kind, name, because }: ToReadAgain): Text {
  const more = because.length > MOST_REASONS ? ', …' : '';
  const why = `(${because.slice(0, MOST_REASONS).join(', ')}${more})`;
  const { fr, en } = kind === 'decision' ? BY_DEFAULT : KINDS[kind];
  return { fr: `${fr} ${name} ${why}`, en: `${en} ${name} ${why}` };
}

const BY_DEFAULT: Text = { fr: 'réponse sans règle de', en: 'answer without a rule of' };

/** `event.notices.0`, or the whole entry. */
export const placeOf = ({ path }: ChangedPlace): string => path.join('.');

/** How long a value of a file may be said. */
const LONGEST = 240;

/** Whether a value is too long to be said whole. */
export const isCut = (value: string): boolean => value.length > LONGEST;

/** A value of a file, cut where it is long. */
export const cut = (value: string): string => (isCut(value) ? `${value.slice(0, LONGEST)}…` : value);

/** « 3 modifications, 1 ajout » */
export function summary(differences: readonly Difference[], language: Language): string {
  const entries = differences.flatMap((difference) => difference.entries);
  if (entries.length === 0) return { fr: 'Rien ne change.', en: 'Nothing changes.' }[language];
  return keysOf(CHANGES)
    .map((change) => [change, entries.filter((entry) => entry.change === change).length] as const)
    .filter(([, number]) => number > 0)
    .map(([change, number]) => count(number, CHANGES[change].one, CHANGES[change].many, language))
    .join(', ');
}

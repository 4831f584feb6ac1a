import type { Unit } from '../../domain/facts';
import type { Text } from '../../domain/text';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Release } from '../model/release';

/** The labels that parameters of several names share. */
export function sharedLabels({ documents, amendments }: Release): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const { clauses } of [...documents, ...amendments]) {
    for (const { name, label } of clauses.flatMap(({ parameters }) => parameters))
      names.set(label.fr, (names.get(label.fr) ?? new Set()).add(name));
  }
  return new Set([...names].flatMap(([label, own]) => (own.size > 1 ? [label] : [])));
}

const UNITS: Readonly<Partial<Record<Unit, Text>>> = {
  min: { fr: 'en minutes', en: 'in minutes' },
  h: { fr: 'en heures', en: 'in hours' },
  d: { fr: 'en jours', en: 'in days' },
  month: { fr: 'en mois', en: 'in months' },
  year: { fr: 'en années', en: 'in years' },
};

interface Labelled {
  readonly label: Text;
  readonly declaration: TypeDeclaration;
}

/** A label that others share is told apart by its unit. */
export function toldApart({ label, declaration: { unit } }: Labelled, shared: ReadonlySet<string>): Text {
  const counted = unit && shared.has(label.fr) ? UNITS[unit] : undefined;
  return counted ? { fr: `${label.fr} (${counted.fr})`, en: `${label.en} (${counted.en})` } : label;
}

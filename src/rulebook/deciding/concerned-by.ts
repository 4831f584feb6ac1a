import type { Facts } from '../../domain/facts';
import { own } from '../../domain/own';
import type { DocumentModel } from '../model/document-model';
import type { Release } from '../model/release';

const NONE: ReadonlySet<DocumentModel> = new Set();

/** The documents whose service a question is about, where the terms of the service concerned prevail (article 1). */
export function concernedBy({ precedence, documents }: Release, facts: Facts): ReadonlySet<DocumentModel> {
  if (precedence.equalRank !== 'service-concerned-prevails') return NONE;
  return new Set(documents.filter(({ concerns }) => concerns !== null && areMet(concerns, facts)));
}

/** Each fact has one of the codes named; one that the question does not have has none. */
const areMet = (concerns: NonNullable<DocumentModel['concerns']>, facts: Facts): boolean =>
  Object.entries(concerns).every(([name, codes]) => {
    const [group = '', field = ''] = name.split('.');
    const value = own(own(facts, group) ?? {}, field);
    return codes.some((code) => code === value);
  });

import { own } from '../../domain/own';
import { checkValue } from '../checking/check-values';
import type { Release } from '../model/release';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Cursor } from '../reading/cursor';
import { codesEver } from '../views/codes-ever';
import { byDay } from './dated-figures';

/** The facts of a case, each part where it is written: a case tells nothing of facts that could not come in. */
export function checkFactsGiven(release: Release, facts: Cursor | undefined): void {
  const groups = release.vocabulary.facts;
  for (const [name, group] of facts?.inside ?? []) {
    const fields = own(groups, name)?.fields;
    if (!fields) {
      group.reportKey('R010.group', { word: name, known: Object.keys(groups) });
      continue;
    }
    for (const [fact, at] of group.inside) {
      const declared = own(fields, fact);
      if (declared) checkGiven(release, at, declared.declaration);
      else at.reportKey('R010.fact', { group: name, word: fact, known: Object.keys(fields) });
    }
  }
}

/** The figures that a case tries, each as its parameter is declared; one that there is not fails the case. */
export function checkFiguresGiven(release: Release, figures: Cursor | undefined): void {
  const clauses = [...release.documents, ...release.amendments].flatMap((document) => document.clauses);
  const declared = new Map(
    clauses.flatMap(({ parameters }) => parameters.map(({ name, declaration }) => [name, declaration])),
  );
  for (const [name, at] of figures?.inside ?? []) {
    const declaration = declared.get(name);
    if (!declaration) continue;
    const dated = byDay(at.value, declaration) ? at.inside.map(([, one]) => one) : [at];
    for (const one of dated) checkGiven(release, one, declaration);
  }
}

const checkGiven = (release: Release, at: Cursor, declaration: TypeDeclaration): void =>
  checkValue(at, at.value, declaration, { codesOf: (list) => codesEver(release, list) });

import { FactProblem } from '../../domain/errors';
import type { Facts } from '../../domain/facts';
import { own } from '../../domain/own';
import type { Misfit } from '../formula/values/misfits';
import { misfitsOf } from '../formula/values/misfits';
import type { Release } from '../model/release';

/** Refuses facts that the vocabulary does not declare, or that are not as it declares them, to the last field of a record. */
export function checkFacts(release: Release, facts: Facts): void {
  for (const [group, fields] of Object.entries(facts)) {
    const declared = own(release.vocabulary.facts, group);
    if (!declared) {
      throw new FactProblem(
        {
          fr: `le groupe de faits \`${group}\` n'est pas déclaré ; groupes connus : ${Object.keys(release.vocabulary.facts).join(', ')}`,
          en: `the fact group \`${group}\` is not declared; known groups: ${Object.keys(release.vocabulary.facts).join(', ')}`,
        },
        ['facts', group],
      );
    }
    for (const [name, value] of Object.entries(fields)) {
      const field = own(declared.fields, name);
      if (!field) throw undeclared(group, name);
      const [wrong] = misfitsOf(field.declaration, value);
      if (wrong) throw factMisfit(group, name, wrong);
    }
  }
}

function undeclared(group: string, name: string): FactProblem {
  const fact = `${group}.${name}`;
  return new FactProblem(
    {
      fr: `le fait \`${fact}\` n'est pas déclaré au vocabulaire`,
      en: `the fact \`${fact}\` is not declared in the vocabulary`,
    },
    ['facts', group, name],
  );
}

/** A fact that is not as it is declared, by the field at fault. */
function factMisfit(group: string, name: string, { path, remark }: Misfit): FactProblem {
  const fact = [group, name, ...path].join('.');
  const { message } = remark;
  return new FactProblem(
    { fr: `le fait \`${fact}\` : ${message.fr}`, en: `the fact \`${fact}\`: ${message.en}` },
    ['facts', group, name, ...path],
  );
}

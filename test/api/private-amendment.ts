import type { Loaded } from '../../src/rulebook/load-rulebook';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { amendmentFile } from '../support/edited-rules';
import { RULES } from '../support/shipped-release';

/** The members of an amendment of its own rate, which no other text of the release says. */
export function privateRate(id: string, scope: object, rate: string): object {
  const text = `Le tarif horaire confidentiel de ${id} est de ${rate} euros.`;
  return {
    id,
    title: { fr: `Avenant de ${id}`, en: `Amendment of ${id}` },
    scope,
    text,
    excerpts: { E1: text },
    parameters: {
      hourlyRate: {
        label: { fr: 'le tarif horaire', en: 'the hourly rate' },
        type: 'amount',
        unit: 'EUR/h',
        resolvedAt: 'event',
        excerpt: 'E1',
        values: { '2027-02-01': { value: rate, reference: `accord secret de ${id}` } },
      },
    },
  };
}

/** The rules of the project with amendments beside. */
export async function releaseWithAmendments(amendments: readonly object[]): Promise<Release> {
  const files = amendments.map((fields, index): readonly [string, string] => [
    `amendments/a-${index}.json`,
    amendmentFile(fields)[1],
  ]);
  return checked(loadRelease(new Map([...(await readRuleFiles(RULES)), ...files])));
}

function checked({ release, findings }: Loaded): Release {
  if (!release) throw new Error(findings.map(({ message }) => message.en).join('\n'));
  return release;
}

import { loadRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { RULES } from '../support/shipped-release';

const named = (type: string, more: object = {}) => ({ label: { fr: type, en: type }, type, ...more });

/** The rules of the project, with attributes of every type declared on interventions and a text on customers. */
export async function releaseWithAttributes(): Promise<Release> {
  const files = new Map(await readRuleFiles(RULES));
  const vocabulary = JSON.parse(files.get('vocabulary.json')!);
  vocabulary.attributes.customer = { segment: named('text') };
  vocabulary.attributes.intervention = {
    guests: named('integer', { unit: 'count' }),
    urgent: named('boolean'),
    budget: named('amount', { unit: 'EUR' }),
    wantedOn: named('date'),
    wantedAt: named('instant'),
    server: named('code', { codes: 'serverTypes' }),
  };
  files.set('vocabulary.json', JSON.stringify(vocabulary, null, 2));
  const { release, findings } = loadRelease(files);
  if (!release) throw new Error(findings.map(({ message }) => message.en).join('\n'));
  return release;
}

import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { RULES } from '../../support/shipped-release';

type Json = Record<string, any>;

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

/** What is said of the vocabulary once edited, each with what it points at. */
function findings(edit: (vocabulary: Json) => void) {
  const vocabulary = JSON.parse(files.get('vocabulary.json')!) as Json;
  edit(vocabulary);
  const text = JSON.stringify(vocabulary, null, 1);
  const lines = text.split('\n');
  return loadRelease(new Map([...files, ['vocabulary.json', text]])).findings.map((finding) => ({
    ...finding,
    at: finding.file === 'vocabulary.json' ? lines[finding.line - 1]!.slice(finding.column - 1) : null,
  }));
}

const outcome = (vocabulary: Json, decision: string, code: string): Json =>
  vocabulary.decisions[decision].outcomes[code];
const notice = (vocabulary: Json): Json =>
  outcome(vocabulary, 'intervention.handling', 'COMMERCIAL_PROPOSAL').effects.find(
    ({ effect }: Json) => effect === 'notify',
  ).with;
const suspended = (vocabulary: Json): Json[] => outcome(vocabulary, 'renewal.outcome', 'SUSPENDED').effects;

describe('the effects of an outcome', () => {
  it.each<[string, (v: Json) => void, string, RegExp, RegExp]>([
    [
      'name a notice of the vocabulary',
      (v) => (notice(v).notice = "'PROPOSAL_ISUED'"),
      'R023',
      /^"'PROPOSAL_ISUED'"/,
      /PROPOSAL_ISSUED/,
    ],
    [
      'write the code of a notice in single quotes',
      (v) => (notice(v).notice = 'PROPOSAL_ISSUED'),
      'R022',
      /^"PROPOSAL_ISSUED"/,
      /"'PROPOSAL_ISSUED'"/,
    ],
    [
      'name a decision of the vocabulary',
      (v) => suspended(v).push({ effect: 'decide', with: { decision: "'order.prices'" } }),
      'R020',
      /^"'order.prices'"/,
      /order\.price/,
    ],
    [
      'give the arguments the effect takes, even when only its name is written',
      (v) => suspended(v).push('charge' as unknown as Json),
      'R024',
      /^"charge"/,
      /amount/,
    ],
    [
      'give an argument an amount of its type',
      (v) => suspended(v).push({ effect: 'suspend', with: { at: 'continuityGuaranteed' } }),
      'R022',
      /^"continuityGuaranteed"/,
      /un instant.*vrai ou faux/,
    ],
    [
      'give an argument a value of its type',
      (v) => suspended(v).push({ effect: 'renew', with: { dueDate: "'2027-02-30'" } }),
      'R051',
      /^"'2027-02-30'"/,
      /date qui existe/,
    ],
    [
      'give an argument one value',
      (v) => suspended(v).push({ effect: 'renew', with: { dueDate: {} } }),
      'R051',
      /^\{/,
      /date qui existe/,
    ],
    [
      'act on what the decision is about',
      (v) =>
        outcome(v, 'order.price', Object.keys(v.decisions['order.price'].outcomes)[0]!).effects.push(
          'suspend',
        ),
      'R024',
      /^"suspend"/,
      /`order\.price` ne concerne pas/,
    ],
    [
      'are effects the service knows',
      (v) => suspended(v).push({ effect: 'toString', with: {} }),
      'R006',
      /^"toString"/,
      /suspend/,
    ],
  ])('%s', (_, edit, code, at, words) => {
    const found = findings(edit).filter((finding) => finding.code === code && at.test(finding.at ?? ''));
    expect(found).toHaveLength(1);
    expect(`${found[0]!.message.fr} ${found[0]!.hint?.fr ?? ''}`).toMatch(words);
  });

  it('never take decisions in a circle', () => {
    const [decide] = ['decide'];
    const found = findings((v) => {
      suspended(v).push({ effect: decide, with: { decision: "'order.price'" } });
      outcome(v, 'order.price', Object.keys(v.decisions['order.price'].outcomes)[0]!).effects.push({
        effect: decide,
        with: { decision: "'renewal.outcome'" },
      });
    });
    expect(found.map(({ code, at }) => [code, at])).toEqual([
      ['R025', `"'renewal.outcome'"`],
      ['R025', `"'order.price'"`],
    ]);
  });

  it('may take decisions one after the other', () => {
    const found = findings((v) =>
      suspended(v).push({ effect: 'decide', with: { decision: "'subscription.term'" } }),
    );
    expect(found).toEqual([]);
  });
});

describe('the effects of a step', () => {
  const step = (vocabulary: Json, name: string): Json[] => vocabulary.steps[name].effects;

  it.each<[string, (v: Json) => void, string, RegExp, RegExp]>([
    [
      'name a decision of the vocabulary, quoted or not',
      (v) => (step(v, 'DUE_DATE')[0]!.with.decision = 'renewal.outcom'),
      'R020',
      /^"renewal.outcom"/,
      /renewal\.outcome/,
    ],
    [
      'name a notice of the vocabulary, quoted or not',
      (v) => (step(v, 'REMINDER')[0]!.with.notice = "'RENEWAL_REMINDERS'"),
      'R023',
      /^"'RENEWAL_REMINDERS'"/,
      /RENEWAL_REMINDER/,
    ],
    [
      'give the arguments the effect takes',
      (v) => delete step(v, 'REMINDER')[0]!.with,
      'R024',
      /^\{/,
      /notice/,
    ],
    [
      'give them values of their type',
      (v) => step(v, 'DUE_DATE').push({ effect: 'charge', with: { amount: 'what is due' } }),
      'R051',
      /^"what is due"/,
      /montant entre guillemets/,
    ],
  ])('%s', (_, edit, code, at, words) => {
    const found = findings(edit).filter((finding) => finding.code === code && at.test(finding.at ?? ''));
    expect(found).toHaveLength(1);
    expect(`${found[0]!.message.fr} ${found[0]!.hint?.fr ?? ''}`).toMatch(words);
  });

  it('get the amounts they name from the rule that plans them', () => {
    const found = findings((v) =>
      step(v, 'RENEWAL_ORDER').push({ effect: 'charge', with: { amount: 'amount' } }),
    );
    expect(found.map(({ code, file, message }) => [code, file.split('/').at(-1), message.fr])).toEqual([
      ['R022', '6.1-renewal.json', "l'étape RENEWAL_ORDER demande le montant `amount` (effet charge)"],
    ]);
  });
});

import { readCases } from '../../src/rulebook/cases/read-cases';
import { requestOf } from '../../src/rulebook/cases/run-cases';
import { french } from '../../src/rulebook/wording/french';
import { articleTexts } from '../../src/rulebook/wording/article-texts';
import { decide, decideAtOnce } from '../../src/rulebook/deciding/decide';
import { jsonRulesEvaluator } from '../../src/rulebook/deciding/json-rules-evaluator';
import { explain } from '../../src/rulebook/explaining/explain';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { createRulebook } from '../../src/rulebook/create-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import { loadEdited } from '../support/edited-rules';
import { RULES, shippedRelease } from '../support/shipped-release';

const TIME = 'documents/cp-infogerance/1/2.2.1-intervention-time.json';

async function explanationOf(name: string, release?: Release) {
  const rulebook = createRulebook(release ?? (await shippedRelease()));
  const suites = readCases(await readRuleFiles(RULES), []);
  const found = suites.flatMap(({ cases }) => cases).find((one) => one.name.startsWith(name));
  return rulebook.explain(await rulebook.decide(requestOf(found!, rulebook)));
}

/** The contract as nobody has written a sentence for it. */
async function withoutSentences(): Promise<Release> {
  const release = await shippedRelease();
  return {
    ...release,
    documents: release.documents.map((document) => ({
      ...document,
      clauses: document.clauses.map((clause) => ({
        ...clause,
        rules: clause.rules.map((rule) => ({ ...rule, explanation: null })),
      })),
    })),
  };
}

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const endsWith = (text: string): RegExp => new RegExp(`${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

describe('what meets in French', () => {
  it.each([
    [french`l’échéance du ${'10 janvier 2028'}`, 'l’échéance du 10 janvier 2028'],
    [french`l’échéance du ${'la date d’échéance'}`, 'l’échéance de la date d’échéance'],
    [french`à compter du ${'le premier jour'}`, 'à compter du premier jour'],
    [french`jusqu’au ${'la fin du mois'}`, 'jusqu’à la fin du mois'],
    [french`jusqu’au ${"l'échéance"}`, "jusqu’à l'échéance"],
    [french`égal au ${'les jours ouvrés'}`, 'égal aux jours ouvrés'],
    [french`l’abonnement du ${'lendemain'}`, 'l’abonnement du lendemain'],
  ])('%s', (said, right) => {
    expect(said).toBe(right);
  });
});

describe('an explanation', () => {
  it('shows each formula with its figures', async () => {
    const { quantities } = await explanationOf('sept mois entiers restent');
    const figures = Object.fromEntries(
      quantities.map(({ name, withFigures }) => [name, spaced(withFigures.fr)]),
    );
    expect(figures['upgradeDiscount']).toBe('1 188,00 € × 7 mois ÷ 12 mois + 0,00 €, arrondi au centime');
    expect(figures['changedOrderPrice']).toBe('2 148,00 €');
    expect(figures['termPriceAt']).toBe('12 mois × 179,00 €/mois');
    expect(figures['wholeUnusedMonths']).toBe(
      'le nombre de mois entiers du 11 février 2027 au 15 septembre 2027, comptés depuis le 15 septembre 2026, mois commencé exclu',
    );
  });

  it('says a formula in the words of `rules text`', async () => {
    const release = await shippedRelease();
    const told = articleTexts(release, release.documents).flatMap(({ quantities }) => quantities);
    const { quantities } = await explanationOf('sept mois entiers restent');
    expect(quantities.length).toBeGreaterThan(3);
    for (const { name, inWords } of quantities) {
      const { sentence } = told.find((one) => one.name === name)!;
      expect([sentence.fr, sentence.en]).toEqual([
        expect.stringMatching(endsWith(`= ${inWords.fr}.`)),
        expect.stringMatching(endsWith(`= ${inWords.en}.`)),
      ]);
    }
  });

  it('is made of the parts that are read, each once and the same in any order', async () => {
    const release = await shippedRelease();
    const rulebook = createRulebook(release);
    const suites = readCases(await readRuleFiles(RULES), []);
    const cases = suites
      .flatMap((suite) => suite.cases)
      .filter(({ parameters }) => Object.keys(parameters).length === 0);
    let ways = 0;
    for (const one of cases) {
      const decided = await decide(release, jsonRulesEvaluator, requestOf(one, rulebook)).catch(() => null);
      if (!decided) continue;
      let again = 0;
      const explained = () =>
        explain(decided, (request) => {
          again += 1;
          return decideAtOnce(release, request);
        });
      const whole = JSON.stringify(explained());
      again = 0;
      const explanation = explained();
      expect(explanation.sentence).toBe(explanation.sentence);
      expect(again).toBe(0);
      ways += explanation.waysToYes.length;
      expect(JSON.stringify(explanation)).toBe(whole);
    }
    expect(ways).toBeGreaterThan(0);
  });

  it('names the open readings that the answer rests on', async () => {
    const { interpretations } = await explanationOf('sept mois entiers restent');
    expect(interpretations.map(({ id }) => id)).toEqual(expect.arrayContaining(['A34', 'A35', 'A36']));
  });

  it('says a reading for as long as the figures are those it chose', async () => {
    const files = await readRuleFiles(RULES);
    const minimum = files
      .get(TIME)!
      .replace(
        '"value": 0,\n          "reference": "lecture A13 : sans minimum"',
        '"value": 15,\n          "reference": "-"',
      );
    const { release, findings } = loadRelease(new Map([...files, [TIME, minimum]]));
    expect(findings).toEqual([]);
    const readings = async (of?: Release) =>
      (await explanationOf('quatre-vingt-dix minutes demandées', of)).interpretations.map(({ id }) => id);
    expect(await readings()).toContain('A13');
    expect(await readings(release!)).not.toContain('A13');
  });

  it('has readings that depend on the figures of the texts alone', async () => {
    const { findings } = loadEdited(await readRuleFiles(RULES), [
      TIME,
      '= param.countingStepMinutes = 1',
      '= allowance.remainingMinutes = 1',
    ]);
    expect(findings.map(({ message }) => message.en).join()).toContain('allowance.remainingMinutes');
  });

  it('says that the contract is silent rather than inventing a clause', async () => {
    const { clause, sentence } = await explanationOf("une autre mise à jour n'est pas réglée");
    expect(clause).toBeNull();
    expect(spaced(sentence.fr)).toContain('L’article 4.3 n’exclut la responsabilité d’Icodia que pour vos');
  });

  it('says once what two rules that decide together rest on', async () => {
    const { sentence } = await explanationOf(
      "le bon de commande part soixante jours avant l'échéance",
      await withoutSentences(),
    );
    const [condition] = spaced(sentence.fr).match(/l’état de l’abonnement \(en service\)/) ?? [];
    expect(condition).toBeDefined();
    expect(spaced(sentence.fr).split(condition ?? '')).toHaveLength(2);
  });

  it('cites the sentence a default rests on', async () => {
    const { clause } = await explanationOf("un service suspendu n'a pas d'engagement");
    expect(clause).toMatchObject({ article: '6.2' });
    expect(clause!.excerpts[0]!.text).toContain('le service sera suspendu');
  });

  it('offers the proposal of its answer, whichever rule priced it', async () => {
    const { release, findings } = loadEdited(await readRuleFiles(RULES), [
      TIME,
      /"amount": "\$quantity.proposalAmount",(\s+"hourlyRate")/,
      '"amount": "= quantity.proposalAmount + 12.5",\n            "hourlyRate"',
    ]);
    expect(findings).toEqual([]);
    const { waysToYes } = await explanationOf('quatre-vingt-dix minutes demandées', release!);
    const said = waysToYes.map(({ sentence }) => spaced(sentence.fr));
    expect(said).toContainEqual(expect.stringContaining('Acceptez la proposition, de 102,50 € HT'));
  });

  it('has ways whose answers and amounts are those of their decisions', async () => {
    const said = async (from: string, to: string) =>
      loadEdited(await readRuleFiles(RULES), ['vocabulary.json', from, to])
        .findings.map(({ code, message }) => `${code} ${message.en}`)
        .join();
    expect(await said('"outcomes": ["COMMERCIAL_PROPOSAL"]', '"outcomes": ["COMMERCIAL"]')).toContain(
      'R021 there is no outcome `COMMERCIAL`',
    );
    expect(await said('$amount.coveredMinutes', '$amount.minutesCovered')).toContain('amount.minutesCovered');
  });

  it('offers no way to a yes that does not lead to one', async () => {
    const { waysToYes, help } = await explanationOf('une location inactive ne permet pas de commander');
    expect(waysToYes).toEqual([]);
    expect(help!.fr).toContain('service commercial');
  });

  it('is the sentence of its author, with the figures of the answer', async () => {
    const { sentence } = await explanationOf('quatre-vingt-dix minutes demandées sur trente restantes');
    expect(spaced(sentence.fr)).toContain('Il vous reste 30 min de temps mensuel en février 2027.');
    expect(spaced(sentence.fr)).toContain('90,00 € HT, soit 108,00 € TTC');
    expect(spaced(sentence.en)).toContain('€90.00 excluding VAT (€108.00 including VAT)');
  });

  it('tells the parts of a sentence whose condition holds', async () => {
    const left = await explanationOf('trente minutes demandées sur soixante restantes');
    const none = await explanationOf('une opération égale au temps restant');
    expect(spaced(left.sentence.fr)).toContain('Il vous reste 30 min pour ce mois.');
    expect(spaced(none.sentence.fr)).toContain('Il ne vous reste plus de temps pour ce mois.');
  });

  it('cites every article that carries the answer', async () => {
    const { clauses } = await explanationOf("un incident relève d'une obligation de moyens");
    expect(clauses.map(({ article, excerpts }) => [article, excerpts.length])).toEqual([
      ['3.1', 2],
      ['3.2', 1],
      ['3.3', 1],
    ]);
  });

  it('names the document of an article that is not of the terms themselves', async () => {
    const { sentence } = await explanationOf('le niveau 2 coûte');
    expect(spaced(sentence.fr)).toContain('(article 2 du descriptif des offres)');
  });

  it('elides and contracts as French does', () => {
    expect(french`le plus petit de ${'le temps'} et de ${'les minutes'}`).toBe(
      'le plus petit du temps et des minutes',
    );
    expect(french`à ${'le 15 mai'}, que ${'il'} vienne de ${'Icodia'}`).toBe(
      "au 15 mai, qu'il vienne d'Icodia",
    );
  });

  it('leaves alone what somebody else wrote', () => {
    expect(french`la copie de ${'l’avis de Le Monde'}`).toBe('la copie de l’avis de Le Monde');
  });
});

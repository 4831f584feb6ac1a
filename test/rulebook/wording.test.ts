import { OPERATIONS } from '../../src/rulebook/formula/operations/all-operations';
import { parseFormula } from '../../src/rulebook/formula/parse-formula';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import type { ArticleText } from '../../src/rulebook/wording/article-texts';
import { articleTexts } from '../../src/rulebook/wording/article-texts';
import { formulaInSentence } from '../../src/rulebook/wording/formula-in-words';
import { wordsOf } from '../../src/rulebook/wording/words';
import { RULES, shippedRelease } from '../support/shipped-release';

let release: Release;

beforeAll(async () => {
  release = await shippedRelease();
});

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const article = (number: string, document = 'cp-infogerance', from = release): ArticleText =>
  articleTexts(from, from.documents).find((one) => one.document === document && one.article === number)!;

const rule = (name: string, from?: ArticleText) => {
  const found = (from ?? article(name.split('/')[0]!)).rules.find((one) => one.name === name)!;
  return {
    fr: spaced(found.sentence.fr),
    en: found.sentence.en,
    precedence: found.precedence.map(({ fr }) => spaced(fr)),
  };
};

const quantity = (number: string, name: string, document?: string): string =>
  spaced(article(number, document).quantities.find((one) => one.name === name)!.sentence.fr);

const parameter = (number: string, name: string, document?: string): string =>
  spaced(article(number, document).parameters.find((one) => one.name === name)!.sentence.fr);

const formula = (line: string): string => {
  const parsed = parseFormula(line);
  if (!('tree' in parsed)) throw new Error(parsed.problem.message.en);
  return spaced(formulaInSentence(wordsOf(release), parsed.tree).fr);
};

describe('article 2.2.1 in sentences', () => {
  it('says that time is counted by calendar month', () => {
    expect(rule('2.2.1/calendar-month').fr).toBe(
      "Si le jour de la question ne précède pas la date d'entrée en vigueur, alors la période du temps mensuel alloué s'établit comme suit : " +
        'le début de la période = le premier jour du mois où tombe le jour de la question ; ' +
        'la fin de la période = le premier jour du mois suivant celui du jour de la question.',
    );
  });

  it('says when an overrun leads to a commercial proposal, and at what price', () => {
    const { fr, en, precedence } = rule('2.2.1/overrun-needs-proposal');
    expect(fr).toContain(
      "Si le temps d'intervention à compter dépasse le temps mensuel restant, alors la suite donnée à une demande d'intervention : " +
        'proposition commerciale ; le temps pris sur le temps mensuel = 0 min ; ',
    );
    expect(fr).toContain('le montant hors taxes = le montant de la proposition commerciale ; ');
    expect(fr).toContain(
      'une ligne « Heures au-delà du temps alloué » (quantité : le temps à proposer ÷ 60, arrondi à 0,0001 près ; ' +
        'prix unitaire : le tarif horaire ; montant : le montant de la proposition commerciale)',
    );
    expect(en).toContain('If the intervention time to count is more than the remaining monthly time, then ');
    expect(precedence[0]).toBe(
      "Cette règle l'emporte sur « Intervention comprise dans le temps alloué » (article 2.2).",
    );
    expect(precedence[1]).toMatch(
      /^Sauf application de (« [^»]+ » \(article [\d.]+\), )*« [^»]+ » \(article 6\.2\) ou « [^»]+ » \(article 6\.2\)\.$/,
    );
  });

  it('says two conditions as « si … et si … »', () => {
    expect(rule('2.2.1/accepted-in-time').fr).toContain(
      "Si l'accord du client est « oui » et si le jour de la réponse ne dépasse pas le dernier jour de validité de la proposition, alors ",
    );
  });

  it('says how the amounts are made', () => {
    expect(quantity('2.2.1', 'coveredMinutes')).toBe(
      "Le temps couvert par le temps mensuel = le plus petit du temps d'intervention à compter et du temps mensuel restant.",
    );
    expect(quantity('2.2.1', 'proposalAmount')).toBe(
      'Le montant de la proposition commerciale = le prix au tarif horaire du temps à proposer.',
    );
    expect(quantity('2', 'priceOfTime', 'offre-infogerance')).toBe(
      'Le prix au tarif horaire du temps = le tarif horaire × le temps ÷ 60, arrondi au centime.',
    );
    expect(quantity('2.2.1', 'unbillableMinutes')).toBe(
      'Le temps non facturable = le temps réel à compter − le temps pris sur le temps mensuel − le temps accepté, ou 0 si ce résultat est négatif.',
    );
  });

  it('says that no time is carried over, and from which sentence', () => {
    expect(parameter('2.2.1', 'carryOverMaxMinutes')).toBe(
      'Le nombre maximum de minutes reportables au mois suivant, à compter du 1er janvier 2024 : 0 min ' +
        "(source : article 2.2.1, dernière phrase). S'applique la valeur du jour où le contrat a été conclu ou renouvelé.",
    );
    expect(rule('2.2.1/carry-over').fr).toContain(
      "l'octroi « temps reporté » : le temps reporté du mois précédent, valable du début de la période du temps mensuel " +
        'à la fin de la période du temps mensuel, ce dernier jour non compris',
    );
  });

  it('names the readings that are still to be confirmed', () => {
    expect(spaced(article('2.2.1').readings.find(({ id }) => id === 'A07')!.sentence.fr)).toBe(
      "Mois civil ou mois d'abonnement ? Lecture retenue : mois civil, heure de Paris. " +
        'Raison : « temps mensuel », « mois suivant ». À confirmer par le prestataire.',
    );
  });
});

describe('article 6.2 in sentences', () => {
  it('suspends the service when no order is on record at the due date', () => {
    expect(rule('6.2/suspended-without-order').fr).toBe(
      'Si le jour de validation de la commande de renouvellement ne figure pas au dossier et si le jour de la question ' +
        "suit le dernier jour pour valider la commande, alors la continuité du service à l'échéance : service suspendu ; " +
        "la continuité garantie = non ; l'instant de la suspension = le dernier jour pour valider la commande à 24 h.",
    );
  });

  it('keeps the service when the order is validated on the due date', () => {
    expect(rule('6.2/order-on-due-date').fr).toContain(
      "Si le jour de validation de la commande de renouvellement ne précède pas la date d'échéance et si le jour de validation de la commande de renouvellement ne dépasse pas le dernier jour pour valider la commande, alors la continuité du service à l'échéance : service poursuivi",
    );
  });

  it('refuses requests of a service that is not active, whatever time remains', () => {
    const { fr, precedence } = rule('6.2/suspended-service');
    expect(fr).toContain("Si l'état de l'abonnement n'est pas « en service », alors ");
    expect(precedence[0]).toMatch(
      /^Cette règle l'emporte sur « .+ » \(article 2\.2\), « .+ » \(article 2\.2\.1\) et « /,
    );
  });
});

describe('article 7 in sentences', () => {
  it('counts whole months, without the month in progress', () => {
    expect(quantity('7', 'wholeUnusedMonths')).toBe(
      'Le nombre de mois entiers non consommés = le nombre de mois entiers du lendemain de la demande de modification ' +
        "à la date d'échéance, comptés depuis la date d'entrée en vigueur, mois commencé exclu.",
    );
  });

  it('gives a discount for a higher level and no refund for a lower one', () => {
    expect(rule('7/upgrade-discount').fr).toContain(
      "alors la compensation d'une modification : remise sur la nouvelle commande ; la remise = si la valeur " +
        'des mois non consommés dépasse le prix de la nouvelle période : la remise, limitée au prix de la nouvelle période ; ' +
        'sinon : la valeur des mois non consommés ; le reste à valoir sur une prochaine commande = la valeur des mois ' +
        'non consommés − la remise ; le remboursement = 0,00 € ; ',
    );
    expect(rule('7/no-refund-on-downgrade').fr).toContain(
      "Si la place du niveau demandé dans l'offre n'excède pas la place du niveau actuel dans l'offre, alors la compensation d'une modification : aucun remboursement ; ",
    );
  });

  it('lets a suspended contract change nothing', () => {
    expect(rule('7/contract-not-active').fr).toBe(
      "Si l'état de l'abonnement n'est pas « en service », alors l'admission d'une modification : modification refusée.",
    );
  });
});

describe('the other articles', () => {
  it('leave the words that the customer signs as they are', () => {
    expect(article('4.2').signed.join(' ')).toContain("s'engage à les respecter");
  });

  it('say why they are not computed', () => {
    expect(spaced(article('3').notes[0]!.sentence.fr)).toBe(
      "Cet article n'est pas exécuté par le service : titre sans texte propre.",
    );
  });

  it('say what holds when no rule applies', () => {
    expect(article('6.2').defaults.map(({ fr }) => spaced(fr))).toContain(
      "Si aucune règle ne s'applique, alors l'engagement en cas d'incident : aucun engagement : le service n'est pas actif.",
    );
  });

  it('mark the figures of the offer as samples', () => {
    expect(parameter('2', 'hourlyRate', 'offre-infogerance')).toBe(
      "Le tarif horaire, à compter du 1er janvier 2024 : 90,00 €/h (source : valeur d'exemple) [exemple]. " +
        "S'applique la valeur du jour de l'événement.",
    );
    expect(parameter('1', 'monthlyMinutes', 'offre-infogerance')).toContain(
      'niveau 1 = 0 min, niveau 2 = 60 min, niveau 3 = 120 min, niveau 4 = 240 min (source',
    );
  });

  it('show each rate from its date when it changes', async () => {
    const files = await readRuleFiles(RULES);
    const file = 'documents/offre-infogerance/1/2-prices.json';
    const edited = files
      .get(file)!
      .replace(
        /"value": "90\.00",\s+"reference": "valeur d'exemple"\s+\}/,
        (found) => `${found}, "2027-03-01": { "value": "1095.00", "reference": "grille du 1er mars" }`,
      );
    const changed = loadRelease(new Map([...files, [file, edited]])).release!;
    const [rate] = article('2', 'offre-infogerance', changed).parameters.filter(
      ({ name }) => name === 'hourlyRate',
    );
    expect(spaced(rate!.sentence.fr)).toContain(
      "à compter du 1er janvier 2024 : 90,00 €/h (source : valeur d'exemple) ; à compter du 1er mars 2027 : 1 095,00 €/h (source : grille du 1er mars)",
    );
  });
});

describe('a formula in words', () => {
  it('says every operation without the name it has in the file', () => {
    for (const [name, { doc }] of Object.entries(OPERATIONS)) {
      if (/^(add|subtract|multiply|divide|negate|not|and|or|equal|notEqual|less|greater)/.test(name))
        continue;
      const said = formula(`${name}(${arguments_[name] ?? 'subscription.dueDate, 1, 2'})`);
      expect({
        name,
        said: said.startsWith(`${doc.fr} (`),
        raw: said.includes(name) && name.length > 5,
      }).toEqual({
        name,
        said: false,
        raw: false,
      });
    }
  });

  it.each([
    [
      'addDays(subscription.dueDate, 0 - param.renewalOrderDays)',
      /^la date d'échéance moins le nombre de jours avant l'échéance/,
    ],
    ['addMonths(change.requestedOn, 3)', /^le jour de la demande de modification plus 3 mois$/],
    ['instantOf(subscription.dueDate, "09:00")', /^la date d'échéance, à 9 h$/],
    ['countEvents(history.events, "LEVEL_CHANGED")', /^le nombre d’événements « niveau modifié »$/],
    ['(1 + min(2, 3)) * 4', /^\(1 \+ \(le plus petit de 2 et de 3\)\) × 4$/],
    ['max(1, 2 + 3)', /^le plus grand de 1 et de \(2 \+ 3\)$/],
    ['round(1.005, 0.01, up)', /^1,005, arrondi à 0,01 près par excès$/],
    [
      'round(quantity.countedMinutes, param.countingStepMinutes, up)',
      /arrondi au multiple supérieur du pas du temps compté/,
    ],
    [
      'round(quantity.orderTotal * param.vatRate / 100, 0.01)',
      /^le total hors taxes × le taux de TVA, arrondi au centime$/,
    ],
    [
      'subscription.dueDate > allowance.windowFrom',
      /^la date d'échéance suit le début de la période du temps mensuel$/,
    ],
    ['not (subscription.level = "N2")', /^le niveau souscrit n'est pas « niveau 2 »$/],
    ['not known(setup.setupOn)', /^le jour de mise en place ne figure pas au dossier$/],
    ['lookup(previousWindow.remainingByGrant, "MONTHLY", 0)', /pour « temps mensuel » \(à défaut 0\)$/],
    ['dayClass(clock.today, "jours-ouvres") = "holiday"', /selon le calendrier « .+ » est « jour férié »$/],
    ['addMonths(startOfYear(clock.today), 0 - 2)', /où tombe le jour de la question, moins 2 mois$/],
    [
      'periodStart(subscription.effectiveDate, clock.today)',
      /comptée depuis la date d'entrée en vigueur où tombe le jour de la question$/,
    ],
    [
      'periodEnd(subscription.effectiveDate, clock.today, 3)',
      /de la période de 3 mois comptée depuis la date d'entrée/,
    ],
    [
      'contains(param.levels, subscription.level)',
      /^le niveau souscrit figure parmi les niveaux d'infogérance$/,
    ],
    ['param.vatRate < (100 - param.vatRate) / 100', /÷ 100$/],
    ['not rental.active', /^la location en cours n'est pas « oui »$/],
    ['if(rental.active, 1, 2) + 1', /^\(1 si la location en cours est « oui », sinon 2\) \+ 1$/],
  ])('%s', (line, said) => {
    expect(formula(line)).toMatch(said);
  });

  const arguments_: Readonly<Record<string, string>> = {
    if: 'rental.active, 1, 2',
    default: 'intervention.actualMinutes, 0',
    known: 'intervention.actualMinutes',
    lookup: 'param.monthlyMinutes, subscription.level',
    contains: 'order.acknowledged, "4.1"',
    indexOf: 'param.levels, subscription.level',
    round: '1.5, 0.01',
    wholeMonthsBetween:
      'change.requestedOn, subscription.dueDate, anchor: subscription.effectiveDate, startedMonth: excluded',
    addBusinessTime: 'setup.validatedAt, 60, "jours-ouvres"',
    countEvents: 'history.events, "RENEWED"',
    sumEvents: 'history.events, "RENEWED", "minutes"',
    lastEventOn: 'history.events, "RENEWED"',
    any: 'order.acknowledged, item = "4.1"',
    all: 'order.acknowledged, item = "4.1"',
  };
});

/** A tab of the playground. */
export interface Question {
  readonly query: string;
}

const ANSWER = `outcome
    amounts { name value unit }
    explanation {
      sentence { fr en }
      clause { article excerpts { text } }
      because { satisfied sentence { fr } }
      quantities { label { fr } withFigures { fr } value }
      waysToYes { sentence { fr } }
    }`;

const ask = (name: string, title: string, decision: string, facts: string): string => `# ${title}
query ${name} {
  decide(
    decision: "${decision}"
    on: "2027-02-10"
    facts: ${facts}
  ) {
    ${ANSWER}
  }
}
`;

const handling = (
  name: string,
  title: string,
  type: string,
  estimatedMinutes: number,
  remainingMinutes: number,
): Question => ({
  query: ask(
    name,
    title,
    'intervention.handling',
    `{
      subscription: { level: "N2", status: "ACTIVE" }
      allowance: { remainingMinutes: ${remainingMinutes} }
      intervention: {
        type: "${type}"
        estimatedMinutes: ${estimatedMinutes}
        requestedAt: "2027-02-10T08:00:00.000Z"
      }
    }`,
  ),
});

/** The questions of the contract, ready to run. */
export const QUESTIONS: readonly Question[] = [
  handling('Comprise', 'Comprise dans le temps alloué (article 2.2)', 'CONFIGURATION_SERVICE', 30, 60),
  handling('Depassement', 'Dépassement du temps restant (article 2.2.1)', 'CONFIGURATION_SERVICE', 90, 30),
  handling('Etude', 'Hors abonnement (article 2.2.2)', 'MIGRATION_APPLICATIVE', 30, 60),
  {
    query: ask(
      'ChangementDeNiveau',
      'Changement de niveau (article 7)',
      'change.compensation',
      `{
      subscription: { effectiveDate: "2026-09-15", dueDate: "2027-09-15", termMonths: 12, orderPrice: "1188.00" }
      change: { fromLevel: "N2", toLevel: "N3", requestedOn: "2027-02-10" }
      allowance: { consumedMinutes: 20, reservedMinutes: 0 }
    }`,
    ),
  },
  {
    query: ask(
      'Renouvellement',
      'Renouvellement non validé (article 6.2)',
      'renewal.outcome',
      `{
      subscription: { effectiveDate: "2026-02-05", dueDate: "2027-02-05", termMonths: 12 }
      renewal: { orderValidatedOn: null }
    }`,
    ),
  },
  {
    query: ask('Prix', "Prix d'une commande (offre, article 2)", 'order.price', '{ order: { level: "N2" } }'),
  },
  {
    query:
      '# Les articles et leurs règles\nquery Articles {\n  clauses(document: "cp-infogerance") {\n    article\n    title { fr }\n    status\n    rules { name title { fr } }\n  }\n}\n',
  },
  {
    query:
      "# Les chiffres de l'offre (exemples)\nquery Offre {\n  offer {\n    levels { code label { fr } }\n    parameters { name value unit sample reference }\n  }\n}\n",
  },
];

/** A tab of the playground. */
export interface Question {
  readonly query: string;
  readonly variables: string;
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

const ask = (title: string, decision: string): string => `# ${title}
query ($facts: Json!, $on: String) {
  decide(decision: "${decision}", facts: $facts, on: $on) {
    ${ANSWER}
  }
}
`;

const handling = (type: string, estimatedMinutes: number, remainingMinutes: number): string =>
  JSON.stringify(
    {
      on: '2027-02-10',
      facts: {
        subscription: { level: 'N2', status: 'ACTIVE' },
        allowance: { remainingMinutes },
        intervention: { type, estimatedMinutes, requestedAt: '2027-02-10T08:00:00.000Z' },
      },
    },
    null,
    2,
  );

/** The questions of the contract, ready to run. */
export const QUESTIONS: readonly Question[] = [
  {
    query: ask('Comprise dans le temps alloué (article 2.2)', 'intervention.handling'),
    variables: handling('CONFIGURATION_SERVICE', 30, 60),
  },
  {
    query: ask('Dépassement (article 2.2.1)', 'intervention.handling'),
    variables: handling('CONFIGURATION_SERVICE', 90, 30),
  },
  {
    query: ask('Hors abonnement (article 2.2.2)', 'intervention.handling'),
    variables: handling('MIGRATION_APPLICATIVE', 30, 60),
  },
  {
    query: ask('Prix d’une commande (offre, article 2)', 'order.price'),
    variables: JSON.stringify({ on: '2027-02-10', facts: { order: { level: 'N2' } } }, null, 2),
  },
  {
    query:
      '# Les articles et leurs règles\n{ clauses(document: "cp-infogerance") { article title { fr } status rules { name title { fr } } } }\n',
    variables: '',
  },
  {
    query:
      '# Les chiffres de l’offre (exemples)\n{ offer { levels { code label { fr } } parameters { name value unit sample reference } } }\n',
    variables: '',
  },
];

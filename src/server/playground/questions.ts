import type { Role } from '../../domain/actor';
import type { LocalDate } from '../../domain/time';

/** A tab of the playground, with the role its token has. */
export interface Question {
  readonly query: string;
  readonly role: Role;
}

/** The first subscription of the demonstration: level 2, its month untouched. */
const SUBSCRIPTION = 'sub_00000000000000000000000000000000';

/** Where the test clock goes: a month on. */
const LATER = '2100-01-01';

const WHY = `explanation {
        sentence { fr en }
        clause { article title { fr } excerpts { text } }
        because { satisfied sentence { fr } }
        quantities { label { fr } inWords { fr } withFigures { fr } value }
        parameters { label { fr } value sample reference }
        waysToYes { sentence { fr } }
      }`;

const request = (name: string, title: string, type: string, minutes: number): Question => ({
  role: 'technician',
  query: `# ${title}
mutation ${name} {
  requestIntervention(
    input: { subscriptionId: "${SUBSCRIPTION}", type: "${type}", estimatedMinutes: ${minutes} }
  ) {
    userErrors { code message path }
    intervention { id reference status reservedMinutes }
    proposal { id reference coveredMinutes quotedMinutes amount { amount currency } validUntil htmlUrl }
    study { id reference status }
    decision {
      id
      outcome
      amounts { name value unit }
      ${WHY}
    }
  }
}
`,
});

/** The questions of the contract, ready to run. */
export const questionsAbout = (subscriptionId: string, today: LocalDate): readonly Question[] =>
  QUESTIONS.map(({ query, role }) => ({
    role,
    query: query.replaceAll(SUBSCRIPTION, subscriptionId).replaceAll(LATER, nextMonth(today)),
  }));

const nextMonth = (today: LocalDate): LocalDate =>
  Temporal.PlainDate.from(today).add({ months: 1 }).toString();

const QUESTIONS: readonly Question[] = [
  {
    role: 'technician',
    query: `# Simuler une intervention : rien n'est écrit (article 2.2)
query Simuler {
  simulateIntervention(
    input: { subscriptionId: "${SUBSCRIPTION}", type: "CONFIGURATION_SERVICE", estimatedMinutes: 30 }
  ) {
    outcome
    favourable
    amounts { name value unit }
    ${WHY.replaceAll('\n    ', '\n  ')}
  }
}
`,
  },
  request('Demander', 'Demander 30 minutes : comprises (article 2.2)', 'CONFIGURATION_SERVICE', 30),
  request(
    'Depasser',
    'Demander 90 minutes : proposition commerciale (article 2.2.1)',
    'CONFIGURATION_SERVICE',
    90,
  ),
  request('Etudier', 'Hors abonnement : étude (article 2.2.2)', 'MIGRATION_APPLICATIVE', 45),
  {
    role: 'customer',
    query: `# L'abonnement, son temps restant et sa vie
query Abonnement {
  subscription(id: "${SUBSCRIPTION}") {
    reference level status effectiveDate dueDate
    allowance { windowFrom windowUntil grantedMinutes reservedMinutes consumedMinutes remainingMinutes }
    interventions(first: 10, newestFirst: true) { nodes { reference type status outcome estimatedMinutes } }
    proposals(first: 10, newestFirst: true) { nodes { id reference status amount { amount } validUntil } }
    timeline(first: 50) { nodes { effectiveAt label { fr } actor data } }
    dueSteps(first: 10) { nodes { at status label { fr } rule } }
    decisions(first: 10, newestFirst: true) { nodes { id decision outcome identical } }
  }
}
`,
  },
  {
    role: 'sales',
    query: `# Changer de niveau : ce que cela donnerait (article 7)
query ChangerDeNiveau {
  simulatePlanChange(input: { subscriptionId: "${SUBSCRIPTION}", toLevel: "N3" }) {
    admission { outcome }
    compensation {
      outcome
      amounts { name value unit }
      ${WHY}
    }
  }
}
`,
  },
  {
    role: 'operator',
    query: `# Avancer l'horloge d'essai : ce qui échoit est décidé (articles 2.2.1, 6.1 et 6.2)
mutation Avancer {
  advanceTestClock(input: { to: "2100-01-01T09:00:00Z" }) {
    now
    subscriptions
    userErrors { message }
  }
}
`,
  },
  {
    role: 'operator',
    query: `# Ce qui va échoir
query Echeances {
  dueSteps(first: 20, status: "PENDING") { nodes { at label { fr } rule } }
  serviceCommitments { windowFrom setups averageSetupMinutes targetMinutes }
}
`,
  },
  {
    role: 'auditor',
    query: `# Les articles et leurs règles
query Articles {
  clauses(document: "cp-infogerance") {
    article
    title { fr }
    status
    text
    rules { name title { fr } }
    statements { id status by }
  }
}
`,
  },
  {
    role: 'contract-manager',
    query: `# Les chiffres de l'offre (exemples)
query Offre {
  offer {
    levels { code label { fr } }
    parameters { name value unit sample reference }
  }
}
`,
  },
  {
    role: 'contract-manager',
    query: `# Poser une question aux règles, avec ses faits
query Decider {
  decide(
    decision: "intervention.handling"
    on: "2027-02-10"
    facts: {
      subscription: { level: "N2", status: "ACTIVE" }
      allowance: { remainingMinutes: 30 }
      intervention: {
        type: "CONFIGURATION_SERVICE"
        estimatedMinutes: 90
        requestedAt: "2027-02-10T08:00:00.000Z"
        startsAt: "2027-02-10T08:00:00.000Z"
      }
    }
  ) {
    outcome
    amounts { name value unit }
    ${WHY.replaceAll('\n    ', '\n  ')}
  }
}
`,
  },
];

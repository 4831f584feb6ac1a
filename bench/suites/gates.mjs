import { requestBody, simulateBody } from './questions.mjs';

const CASES = [
  { type: 'INSTALLATION_PAQUET', estimatedMinutes: 30 },
  { type: 'CONFIGURATION_SERVICE', estimatedMinutes: 300 },
  { type: 'MIGRATION_APPLICATIVE', estimatedMinutes: 60 },
];
const AT_ONCE = 32;
const HOT = 100;
const HOT_ALLOWANCE = 60;

/** Nothing is timed unless the answers are right: outcomes, a repeated key, and one allowance under many clients. */
export async function checkBefore(client, [hot, own]) {
  const outcomes = [];
  for (const one of CASES) {
    const input = { subscriptionId: own, ...one };
    const simulated = decisionOf(await client.post(simulateBody(input)), 'simulateIntervention');
    const keyed = requestBody({ ...input, idempotencyKey: `gate-${one.type}` });
    const first = await client.post(keyed);
    const answered = decisionOf(first, 'requestIntervention');
    if (simulated.outcome !== answered.outcome) throw new Error(`simulated ${simulated.outcome}: ${first}`);
    if (idOf(await client.post(keyed)) !== idOf(first)) throw new Error('a repeated key wrote again');
    outcomes.push({ outcome: answered.outcome, amounts: answered.amounts });
  }
  const hotRow = await askAtOnce(client, hot);
  return { outcomes, hotRow, written: CASES.length + HOT };
}

/** Many clients, one subscription: every minute of its allowance is given, and not one more. */
async function askAtOnce(client, subscriptionId) {
  const input = { subscriptionId, type: 'INSTALLATION_PAQUET', estimatedMinutes: 1 };
  const counts = {};
  for (let asked = 0; asked < HOT; asked += AT_ONCE) {
    const keys = Array.from({ length: Math.min(AT_ONCE, HOT - asked) }, (_, index) => `hot-${asked + index}`);
    const answers = await Promise.all(
      keys.map((idempotencyKey) => client.post(requestBody({ ...input, idempotencyKey }))),
    );
    for (const answer of answers) {
      const { outcome } = decisionOf(answer, 'requestIntervention');
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
  }
  if (counts['INCLUDED'] !== HOT_ALLOWANCE) throw new Error(`one allowance: ${JSON.stringify(counts)}`);
  return counts;
}

/** Rows are the answers that were given, and no allowance was exceeded. */
export async function checkAfter(service, answered) {
  const found = await service.ask('invariants');
  const wrong = found.interventions !== answered || found.handled !== answered || found.keys !== answered;
  if (wrong || found.overdrawn > 0 || found.beyond > 0)
    throw new Error(`${answered} answers, ${JSON.stringify(found)}`);
  return { answered, ...found };
}

function decisionOf(text, operation) {
  const { data, errors } = JSON.parse(text);
  const answer = data?.[operation];
  if (errors || answer?.userErrors?.length > 0) throw new Error(text);
  return answer.decision ?? answer;
}

function idOf(text) {
  return JSON.parse(text).data.requestIntervention.intervention.id;
}

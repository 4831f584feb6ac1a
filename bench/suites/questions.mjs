const FIELDS = 'id outcome amounts { name value }';

const REQUEST = `mutation ($input: RequestInterventionInput!) { requestIntervention(input: $input) {
  intervention { id reference status estimatedMinutes reservedMinutes } decision { ${FIELDS} } userErrors { code } } }`;

const SIMULATE = `query ($input: SimulateInterventionInput!) { simulateIntervention(input: $input) { ${FIELDS} } }`;

/** The body of a request for work. */
export function requestBody(input) {
  return JSON.stringify({ query: REQUEST, variables: { input } });
}

/** The body of the same question, asked without consequence. */
export function simulateBody(input) {
  return JSON.stringify({ query: SIMULATE, variables: { input } });
}

/** Requests of one included minute, each with a key of its own, going round the subscriptions after the first two. */
export function bodiesFor(subscriptionIds) {
  const ids = subscriptionIds.slice(2);
  let number = 0;
  const inputOf = () => ({
    subscriptionId: ids[number % ids.length],
    type: 'INSTALLATION_PAQUET',
    estimatedMinutes: 1,
  });
  let simulated = 0;
  return {
    request: () => {
      const input = inputOf();
      number += 1;
      return requestBody({ ...input, idempotencyKey: `key-${number}` });
    },
    simulate: () => {
      simulated += 1;
      return simulateBody({ ...inputOf(), subscriptionId: ids[simulated % ids.length] });
    },
    requested: () => number,
  };
}

import type { TestService } from '../support/service';
import { WHY } from './why';

const SIMULATE = `query ($input: SimulateInterventionInput!) { simulateIntervention(input: $input) ${WHY} }`;
const REQUEST = `mutation ($input: RequestInterventionInput!) {
  requestIntervention(input: $input) {
    userErrors { code path message }
    intervention { id status outcome reservedMinutes consumedMinutes }
    proposal { id status coveredMinutes quotedMinutes amount { amount currency } lines { label { fr } amount } }
    study { id status }
    decision ${WHY}
  }
}`;
const outcomeOf = (operation: string, input: string): string => `mutation ($input: ${input}!) {
  ${operation}(input: $input) {
    userErrors { code path }
    intervention { id status reservedMinutes consumedMinutes unbillableMinutes }
    proposal { id status quotedMinutes amount { amount } }
    study { id status conclusion }
    decision { id outcome }
  }
}`;
/** What becomes of requests, proposals and studies. */
export const ACCEPT = outcomeOf('acceptProposal', 'ProposalInput');
export const DECLINE = outcomeOf('declineProposal', 'ProposalInput');
export const CLOSE = outcomeOf('closeIntervention', 'CloseInterventionInput');
export const CANCEL = outcomeOf('cancelIntervention', 'InterventionInput');
export const CONCLUDE = outcomeOf('concludeStudy', 'ConcludeStudyInput');

/** A month of level 2 that nobody has used. */
export const UNTOUCHED = {
  grantedMinutes: 60,
  reservedMinutes: 0,
  consumedMinutes: 0,
  remainingMinutes: 60,
};

/** The intervention desk of one subscription, as a technician uses it. */
export function deskOf(service: TestService, subscriptionId: string) {
  const inputOf = (type: string, estimatedMinutes: number) => ({
    input: { subscriptionId, type, estimatedMinutes },
  });
  return {
    simulate: async (type: string, minutes: number): Promise<any> =>
      (await service.ask(SIMULATE, inputOf(type, minutes), 'technician')).simulateIntervention,
    request: async (type: string, minutes: number): Promise<any> =>
      (await service.ask(REQUEST, inputOf(type, minutes), 'technician')).requestIntervention,
    act: async (mutation: string, input: object): Promise<any> =>
      Object.values(await service.ask(mutation, { input }))[0],
    allowance: async (): Promise<any> => {
      const query = `query ($id: ID!) { subscription(id: $id) { allowance {
        grantedMinutes reservedMinutes consumedMinutes remainingMinutes } } }`;
      return (await service.ask(query, { id: subscriptionId })).subscription.allowance;
    },
  };
}

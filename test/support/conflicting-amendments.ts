import { amendmentFile } from './edited-rules';

/** An amendment for a customer and one for its server, signed on one day, that send the renewal order on other days. */
export const conflictingAmendments = (of: {
  readonly customer: string;
  readonly rental: string;
}): readonly (readonly [file: string, text: string])[] => [
  amendment('av-1', 45, { customer: of.customer }),
  amendment('av-2', 30, { rental: of.rental }),
];

function amendment(id: string, days: number, scope: object): readonly [string, string] {
  const text = `Le bon de commande est envoyé ${days} jours avant l'échéance.`;
  const renewalOrderDays = {
    label: { fr: 'les jours avant l’échéance' },
    type: 'integer',
    unit: 'd',
    excerpt: 'E1',
    values: { '2027-02-01': { value: days, reference: id } },
  };
  const fields = { id, scope, text, excerpts: { E1: text }, parameters: { renewalOrderDays } };
  return [`amendments/${id}.json`, amendmentFile(fields)[1]];
}

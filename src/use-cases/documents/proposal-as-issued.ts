import { centsOf } from '../../domain/cents';
import type { CommercialProposal } from '../../domain/contract/intervention';
import type { IssuedContent } from '../../domain/contract/issued-document';
import { findOwn } from '../operation/find-own';
import { loadSubscribed } from '../operation/load-subscribed';
import type { Scope } from '../operation/scope';
import { composeProposal } from './compose-proposal';
import { inEachLanguage } from './in-each-language';
import { issuedBy, labelOf } from './issued-by';
import { acceptedTexts } from './document-told';
import { particularsOf } from './particulars';
import { reasonsBehind } from './reasons-behind';
import { textOf } from './text-of';

/** A commercial proposal as it is issued now, in each language (articles 2.2.1 and 2.2.2). */
export async function proposalAsIssued(scope: Scope, proposal: CommercialProposal): Promise<IssuedContent> {
  const { tables, deps } = scope;
  const party = await loadSubscribed(scope, proposal.subscriptionId);
  const intervention = await findOwn(tables, deps.actor, 'interventions', proposal.interventionId);
  const [study] = await tables.studies.list({ proposalId: proposal.id }, { first: 1 });
  const reasons = await reasonsBehind(scope, [proposal.decisionId]);
  const [vat, inclVat] = [textOf(proposal.values['vat']), textOf(proposal.values['totalInclVat'])];
  const input = {
    proposal,
    intervention,
    study: study ?? null,
    ...party,
    clauses: reasons.clauses,
    labels: {
      level: labelOf(scope, 'levels', party.subscription.level),
      serverType: labelOf(scope, 'serverTypes', party.rental.serverType),
      interventionType: labelOf(scope, 'interventionTypes', intervention.typeCode),
    },
    vat:
      vat === null || inclVat === null
        ? null
        : { rate: textOf(proposal.values['vatRate']), cents: centsOf(vat), inclVatCents: centsOf(inclVat) },
    notes: reasons.notes,
    told: {
      particulars: await particularsOf(scope, 'proposal.particulars', { ...party, intervention, proposal }),
      priced: reasons.priced,
      texts: acceptedTexts(scope, party, party.subscription.editions),
    },
    sampleFigures: reasons.sample,
    ...issuedBy(scope),
  };
  return inEachLanguage((language) => composeProposal({ ...input, language }));
}

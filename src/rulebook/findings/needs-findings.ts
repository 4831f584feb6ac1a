import type { Entry } from './entry';

/** What the operations of the service would ask of a contract that does not say it. */
export const NEEDS_FINDINGS = {
  R110: {
    severity: 'note',
    title: {
      fr: "le contrat ne dit rien de ce qu'une opération du service demande",
      en: 'the contract says nothing of what an operation of the service asks',
    },
    why: {
      fr: 'Un contrat peut ne pas avoir tous les domaines du service : l’opération répond alors ce qui manque, et le reste sert.',
      en: 'A contract need not have all the areas of the service: the operation then answers what is missing, and the rest serves.',
    },
    mend: {
      fr: 'déclarer la décision ou la liste, ou laisser le domaine de côté',
      en: 'declare the decision or the list, or leave the area aside',
    },
    example: {
      bad: '"decisions": { "order.price": { … } }',
      good: '"decisions": { "order.price": { … }, "order.eligibility": { … } }',
    },
    messages: {
      decision: {
        fr: "aucune décision `{decision}` : les opérations qui la prennent ({operations}) répondront qu'elle manque",
        en: 'no decision `{decision}`: the operations that take it ({operations}) will answer that it is missing',
        missing: 'decision',
      },
      follows: {
        fr: 'aucune décision `{decision}` : rien ne suivra des opérations qui la prennent ({operations})',
        en: 'no decision `{decision}`: nothing will follow from the operations that take it ({operations})',
        missing: 'decision',
      },
      list: {
        fr: "aucune liste `{list}` : les opérations qui y prennent un code ({operations}) n'en connaîtront aucun",
        en: 'no list `{list}`: the operations that take a code of it ({operations}) will know none',
        missing: 'list',
      },
      group: {
        fr: 'la décision `{decision}` lit le groupe `{group}`, que les opérations qui la prennent ({operations}) ne rassemblent pas',
        en: 'the decision `{decision}` reads the group `{group}`, which the operations that take it ({operations}) do not gather',
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;

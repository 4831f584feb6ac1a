import type { DecisionDefinition, FieldDefinition } from '../../domain/ports/rulebook';
import type { FactValue } from '../../domain/facts';
import type { LocalDate } from '../../domain/time';
import type { Tab } from './questions';

const DECISIONS: Tab = {
  role: 'contract-manager',
  query: `# Les décisions que prend ce contrat
query Decisions {
  decisionDefinitions {
    name
    label { fr }
    outcomes { code label { fr } favourable }
    facts { group fields { name label { fr } type unit optional } }
  }
}
`,
};

/** What can be asked of any contract: the decisions it takes, and one of them with facts to fill in. */
export function generalTabs(decisions: readonly DecisionDefinition[], today: LocalDate): readonly Tab[] {
  const [first] = decisions;
  return first ? [DECISIONS, askedOf(first, today)] : [DECISIONS];
}

const askedOf = ({ name, label, facts }: DecisionDefinition, today: LocalDate): Tab => ({
  role: 'contract-manager',
  query: `# ${label.fr}, avec des faits à remplir
query Decider {
  decide(
    decision: ${JSON.stringify(name)}
    on: "${today}"
    facts: {
${facts.map(({ group, fields }) => `      ${group}: { ${fields.map((field) => shown(field, today)).join(' ')} }`).join('\n')}
    }
  ) {
    outcome
    favourable
    amounts { name value unit }
    explanation { sentence { fr } clause { article title { fr } excerpts { text } } }
  }
}
`,
});

const shown = (field: FieldDefinition, today: LocalDate): string =>
  `${field.name}: ${JSON.stringify(example(field, today))}`;

/** A value of the declared type, to be written over. */
function example({ type, optional }: FieldDefinition, today: LocalDate): FactValue {
  if (optional) return null;
  switch (type) {
    case 'integer':
      return 0;
    case 'decimal':
    case 'amount':
      return '0.00';
    case 'boolean':
      return false;
    case 'date':
      return today;
    case 'instant':
      return `${today}T12:00:00.000Z`;
    case 'list':
    case 'events':
      return [];
    case 'table':
    case 'record':
      return {};
    case 'code':
    case 'text':
      return 'X';
  }
}

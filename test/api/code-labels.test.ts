import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { buildSchema } from '../../src/graphql/build-schema';

/** What people write or read as it stands: words, addresses, numbers, references, hashes, who did it. */
const TEXTS = new Set(
  `acceptedBy actor address amount answeredBy article at billingAddress by classReason conclusion content currency
  description detail docUrl edition email endCursor en fr hash htmlUrl id language message multiplier path pdfUrl phone
  postalAddress quantity recipient recordedBy reference registrationNumber releaseHash schemaSha256 secret sentTo since
  startCursor statement subject text textSha256 unitPrice url validFrom validUntil validatedBy vatNumber vatRate version`.split(
    /\s+/,
  ),
);

/** Names that only programs use: of facts, figures, rules, effects and types of values, and errors with their message. */
const NAMES = new Set(
  `Contact.name Contact.role Customer.name ErrorCodeMeaning.code FactChange.fact FactGroup.group FieldDefinition.codes
  FieldDefinition.name FieldDefinition.type FieldDefinition.unit NamedValue.name NamedValue.type NamedValue.unit
  ConditionTrace.fact ConditionTrace.operator DecisionDefinition.hitPolicy Outcome.effects ParameterUse.name
  ParameterUse.readOn ParameterUse.type ParameterUse.unit QuantityExplanation.formula QuantityExplanation.name
  QuantityExplanation.readOn QuantityExplanation.type QuantityExplanation.unit RuleExplanation.overriddenBecause
  RuleExplanation.overriddenBy StudyFigure.name UserError.code WayToYes.outcome`
    .split(/\s+/)
    .concat(
      ['ConditionTrace', 'DatedStep', 'DueStep', 'GrantItem', 'RuleExplanation'].map(
        (type) => `${type}.rule`,
      ),
    ),
);

/** A label of the whole, where the type is one code and what it stands for. */
const WHOLE = new Set(
  `AppliedText.document Clause.document ClauseCitation.document ClauseRule.name CodeLabel.code ContractEvent.type
  DatedStep.step DecisionDefinition.name DueStep.step GrantItem.grant Notice.code Outcome.code ParameterUse.document
  PriceLine.code`.split(/\s+/),
);

type Field = GraphQLField<unknown, unknown>;

const codesOf = (type: GraphQLObjectType): readonly Field[] =>
  Object.values(type.getFields()).filter(({ name, type: given }) => {
    const named = getNamedType(given);
    return (
      (named.name === 'String' || isEnumType(named)) && !TEXTS.has(name) && !NAMES.has(`${type.name}.${name}`)
    );
  });

const isLabel = (field: Field | undefined): boolean =>
  field !== undefined && getNamedType(field.type).name === 'Label';

describe('Every code of the API', () => {
  it('has a label in French and English beside it', async () => {
    const schema = await buildSchema();
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const bare = types
      .filter(({ name }) => !name.startsWith('__') && !/(Payload|Connection|Edge)$/.test(name))
      .flatMap((type) =>
        codesOf(type)
          .filter(({ name }) => {
            const fields = type.getFields();
            return WHOLE.has(`${type.name}.${name}`)
              ? !['label', 'title', 'documentTitle'].some((label) => isLabel(fields[label]))
              : !isLabel(fields[`${name}Label`]);
          })
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(bare).toEqual([]);
  });
});

import type { Currency } from '../../domain/facts';
import type { StepNeed } from '../../domain/step-needs';
import { NEEDS_UNLESS_DECLARED } from '../../domain/step-needs';
import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import { plain } from '../deciding/value-of';
import type { TypeDeclaration } from '../model/type-declaration';
import type { EventModel, ItemModel } from '../model/event-model';
import { french } from './french';
import type { Noun } from './noun';
import { typeWithin } from '../formula/check-formula';
import { elementTypeOf } from '../formula/operations/element-type-of';
import { scopeOf } from './formula-scope-of';
import { expressionInWords } from './expression-in-words';
import { joined, quoted, same } from './typeset';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { Words } from './words';

type Field = (name: string, declaration: TypeDeclaration, say: (value: Noun) => Text) => readonly Text[];

/** The lines, steps, notices and grants of a rule, one phrase each. */
export function itemsInWords(words: Words, { lines, steps, notices, grants }: EventModel): readonly Text[] {
  const { vocabulary } = words.release;
  return [
    ...lines.map((item) =>
      around(words, item, line(item, words.release.frame.currency, fieldsOf(words, item))),
    ),
    ...steps.map((item) => {
      const declared = own(vocabulary.steps, item.code);
      return around(words, item, step(label(item, declared?.label), fieldsOf(words, item), declared?.needs));
    }),
    ...notices.map((item) => around(words, item, notice(words, item))),
    ...grants.map((item) =>
      around(
        words,
        item,
        grant(
          label(item, own(vocabulary.grants, item.code)?.label),
          item,
          fieldsOf(words, item),
          vocabulary.pools,
        ),
      ),
    ),
  ];
}

const label = (item: ItemModel, declared: Text | undefined): Text =>
  quoted(item.label ?? declared ?? same(item.code));

const fieldsOf =
  (words: Words, { fields, forEach }: ItemModel): Field =>
  (name, declaration, say) => {
    const expression = own(fields, name);
    return expression ? [say(expressionInWords(eachIn(words, forEach), expression, declaration))] : [];
  };

/** The words of what is planned for each of a list: the fields of its records have their labels. */
function eachIn(words: Words, forEach: ItemModel['forEach']): Words {
  const list = forEach?.kind === 'formula' ? typeWithin(forEach.tree, scopeOf(words), null) : null;
  return list ? { ...words, item: elementTypeOf(list) } : words;
}

const COMMA: Text = { fr: ', ', en: ', ' };
const SEMICOLON: Text = { fr: ' ; ', en: '; ' };

const after = (fr: string, en: string) => (value: Text) => ({
  fr: french`${fr} ${value.fr}`,
  en: `${en} ${value.en}`,
});

function line(item: ItemModel, currency: Currency, field: Field): Text {
  const said = joined(
    [
      ...field('quantity', plain('decimal'), after('quantité :', 'quantity:')),
      ...field('unitPrice', plain('amount', currency), after('prix unitaire :', 'unit price:')),
      ...field('multiplier', plain('decimal'), after('coefficient :', 'multiplier:')),
      ...field('amount', plain('amount', currency), after('montant :', 'amount:')),
    ],
    SEMICOLON,
  );
  const name = label(item, undefined);
  return { fr: `une ligne ${name.fr} (${said.fr})`, en: `a line ${name.en} (${said.en})` };
}

/** « le dernier jour … », « à la date d'échéance … » */
const moment = ({ fr, en, day }: Noun): Text => ({
  fr: day.fr ? fr : french`à ${fr}`,
  en: `${day.en ? 'on' : 'at'} ${en}`,
});

function step(name: Text, field: Field, needs?: readonly StepNeed[]): Text {
  const [at] = field('at', plain('instant'), moment);
  const only = provisos(field, needs);
  return {
    fr: `l'étape ${name.fr} a lieu ${at?.fr ?? ''}${only.fr}`,
    en: `the step ${name.en} takes place ${at?.en ?? ''}${only.en}`,
  };
}

/** Under which condition what was planned still stands when it comes, and until when it is of use. */
const provisos = (field: Field, needs: readonly StepNeed[] = NEEDS_UNLESS_DECLARED): Text =>
  joined(
    [
      same(''),
      // What is sent at once needs nothing later.
      ...(field('at', plain('instant'), (value) => value).length > 0 ? needsInWords(needs) : []),
      ...field('while', plain('boolean'), after('seulement si, à ce moment,', 'only if, at that time,')),
      ...field('usefulUntil', plain('instant'), (value) => ({
        fr: `au plus tard ${moment(value).fr}`,
        en: `${moment(value).en} at the latest`,
      })),
    ],
    COMMA,
  );

/** What a step needs: that it takes a running contract goes without saying, that it takes none does not. */
const needsInWords = (needs: readonly StepNeed[]): readonly Text[] => [
  ...(needs.includes('runningContract')
    ? []
    : [{ fr: 'même si le contrat a pris fin', en: 'even if the contract has ended' }]),
  ...(needs.includes('lastWord')
    ? [
        {
          fr: "si rien d'autre n'a été dit, depuis, de la demande",
          en: 'if nothing else was said of the request since',
        },
      ]
    : []),
];

function notice(words: Words, item: ItemModel): Text {
  const { facts, notices, recipients } = words.release.vocabulary;
  const declared = own(notices, item.code);
  const field = fieldsOf(words, item);
  const receiver =
    own(facts, declared?.to ?? 'customer')?.label ??
    own(recipients, declared?.to ?? '')?.label ??
    same(declared?.to ?? '');
  const [to = receiver] = field('to', plain('text'), (value) => value);
  const [at = { fr: '', en: '' }] = field('at', plain('instant'), (value) => ({
    fr: ` ${moment(value).fr}`,
    en: ` ${moment(value).en}`,
  }));
  const name = label(item, declared?.label);
  const only = provisos(field, declared?.needs);
  return {
    fr: french`l'avis ${name.fr} est adressé à ${to.fr}${at.fr}${only.fr}`,
    en: `the notice ${name.en} is sent to ${to.en}${at.en}${only.en}`,
  };
}

function grant(name: Text, item: ItemModel, field: Field, pools: VocabularyModel['pools']): Text {
  const said = [
    ...field('minutes', plain('integer', 'min'), (value) => value),
    ...field('validFrom', plain('date'), after('valable de', 'valid from')),
  ];
  const [until] = field('validUntil', plain('date'), after(' à', ' to'));
  const rest = [
    ...field('consumptionOrder', plain('integer'), after('consommé au rang', 'order of use')),
    ...pool(item, pools),
  ];
  const period = {
    fr: `${until?.fr ?? ''}, ce dernier jour non compris`,
    en: `${until?.en ?? ''}, that day left out`,
  };
  const [first, second] = [joined(said, COMMA), joined(rest, COMMA)];
  const tail = rest.length > 0 ? { fr: `, ${second.fr}`, en: `, ${second.en}` } : same('');
  return {
    fr: `l'octroi ${name.fr} : ${first.fr}${period.fr}${tail.fr}`,
    en: `the grant ${name.en}: ${first.en}${period.en}${tail.en}`,
  };
}

const POOLS: Readonly<Record<string, Text>> = {
  subscription: { fr: 'pour cet abonnement seul', en: 'for this subscription alone' },
  customer: { fr: 'partagé entre les abonnements du client', en: "shared by the customer's subscriptions" },
};

function pool({ fields }: ItemModel, declared: VocabularyModel['pools']): readonly Text[] {
  const written = own(fields, 'pool');
  const value = written?.kind === 'literal' ? written.value : null;
  if (typeof value !== 'string') return [];
  const [said, shared] = [own(POOLS, value), own(declared, value)];
  if (said) return [said];
  return shared ? [{ fr: french`partagé entre ${shared.label.fr}`, en: `shared by ${shared.label.en}` }] : [];
}

/** For each element, and only if. */
function around(words: Words, { forEach, when }: ItemModel, said: Text): Text {
  const each = forEach && expressionInWords(words, forEach, plain('list'));
  const only = when && expressionInWords(eachIn(words, forEach), when, plain('boolean'));
  const among = each?.plural ? 'chacun' : 'chaque élément';
  return {
    fr: `${each ? french`pour ${among} de ${each.fr}, ` : ''}${only ? `si ${only.fr}, ` : ''}${said.fr}`,
    en: `${each ? `for each of ${each.en}, ` : ''}${only ? `if ${only.en}, ` : ''}${said.en}`,
  };
}

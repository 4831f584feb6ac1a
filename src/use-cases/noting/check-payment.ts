import { amountOf, wholeCents } from '../../domain/cents';
import type { Attributes } from '../../domain/contract/attributes';
import type { Charge } from '../../domain/contract/charge';
import type { Subscription } from '../../domain/contract/subscription';
import { InvalidInput } from '../../domain/errors';
import { own } from '../../domain/own';
import type { PaidBy } from '../../domain/ports/rulebook';
import { isReferenceOf } from '../../domain/reference';
import type { Text } from '../../domain/text';
import { amountPaid, referencesPaid } from '../facts/charge-facts';
import { paymentOf } from '../facts/payment-of';
import type { Scope } from '../operation/scope';

/**
 * A payment that names what it pays names sums that this contract, or the file of its customer, owes, each once, and pays
 * no more than is left of them: what comes in beyond is recorded apart, and pays none.
 */
export async function checkPayment(
  scope: Scope,
  { id, customerId }: Subscription,
  type: string,
  data: Attributes,
): Promise<void> {
  const paidBy = own(scope.rulebook.paying(), type);
  const named = paidBy ? referencesPaid(data, paidBy) : [];
  if (!paidBy || named.length === 0) return;
  const twice = named.find((reference, at) => named.indexOf(reference) < at);
  if (twice !== undefined) throw refused(paidBy.charge, namedTwice(twice));
  await scope.tables.lock('customers', [customerId]);
  const owed: Charge[] = [];
  for (const reference of named) owed.push(await owedBy(scope, { id, customerId }, paidBy, reference));
  const left = wholeCents(await leftOf(scope, owed, paidBy.charge));
  const amount = amountPaid(data, paidBy);
  if (amount !== null && paidBy.amount !== null && (amount <= 0 || amount > left))
    throw refused(paidBy.amount, amount <= 0 ? nothingPaid : beyond(amountOf(left)));
}

async function owedBy(
  { tables }: Scope,
  { id, customerId }: Pick<Subscription, 'id' | 'customerId'>,
  { charge: field }: PaidBy,
  reference: string,
): Promise<Charge> {
  const [charge] = isReferenceOf('charges', reference)
    ? await tables.charges.list({ reference, customerId }, { first: 1 })
    : [];
  const isOfContract = charge?.subscriptionId === id || charge?.subscriptionId === null;
  if (!charge || !isOfContract) throw refused(field, unknownSum(reference));
  if (charge.kind !== 'CHARGE') throw refused(field, notOwed(reference));
  return charge;
}

/** What is left of these sums together; one that is paid already is refused. */
async function leftOf(
  { tables, rulebook, today }: Scope,
  owed: readonly Charge[],
  field: string,
): Promise<number> {
  let left = 0;
  for (const charge of owed) {
    const payment = await paymentOf(tables, rulebook, charge, today);
    if (payment?.status === 'PAID') throw refused(field, paidAlready(charge.reference));
    left += payment?.left ?? 0;
  }
  return left;
}

const refused = (field: string, message: Text): InvalidInput =>
  new InvalidInput(message, ['attributes', field]);

const unknownSum = (reference: string): Text => {
  const shown = reference.slice(0, 60);
  return {
    fr: `aucune somme due pour cet abonnement n'a la référence \`${shown}\` ; les références sont celles de \`charges { reference }\`, comme MT-000001`,
    en: `no sum owed for this subscription has the reference \`${shown}\`; references are those of \`charges { reference }\`, such as MT-000001`,
  };
};

const notOwed = (reference: string): Text => ({
  fr: `${reference} est une somme due au client : il n'a pas à la payer`,
  en: `${reference} is owed to the customer: it is not for the customer to pay`,
});

const namedTwice = (reference: string): Text => ({
  fr: `${reference} est nommée deux fois`,
  en: `${reference} is named twice`,
});

const paidAlready = (reference: string): Text => ({
  fr: `${reference} est déjà payée en entier ; enregistrer le surplus sans nommer de somme`,
  en: `${reference} is paid in full already; record the surplus without naming a sum`,
});

const nothingPaid: Text = {
  fr: 'un paiement est supérieur à zéro',
  en: 'a payment is more than zero',
};

const beyond = (left: string): Text => ({
  fr: `il ne reste que ${left} à payer ; enregistrer le surplus à part, sans nommer de somme`,
  en: `only ${left} is left to pay; record the surplus apart, without naming a sum`,
});

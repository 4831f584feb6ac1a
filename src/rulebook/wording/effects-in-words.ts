import type { EffectName } from '../../domain/effects';
import type { Language, Text } from '../../domain/text';
import { own } from '../../domain/own';
import type { EffectModel } from '../model/decision-model';
import type { VocabularyModel } from '../model/vocabulary-model';
import { met } from './french';
import { joined, quoted, same } from './typeset';

/** How `rules text` says each effect: `{minutes}` stands for its argument, `[…]` for a part only said with it. */
export const EFFECT_WORDS: Readonly<Record<EffectName, Text>> = {
  reserveMinutes: { fr: 'réserver {minutes}', en: 'hold {minutes}' },
  consumeMinutes: { fr: 'décompter {minutes}', en: 'debit {minutes}' },
  releaseMinutes: { fr: 'rendre le temps encore réservé', en: 'give back the time still held' },
  agreeMinutes: {
    fr: 'tenir pour accepté, sans proposition, {minutes}[, au prix suivant : {amount}]',
    en: 'take as agreed, without a proposal, {minutes}[, at {amount}]',
  },
  resetAllowance: {
    fr: 'ramener le temps restant de la période à {remainingMinutes}[, sans rendre {heldBeyondMinutes}]',
    en: 'bring what is left of the window to {remainingMinutes}[, without giving back {heldBeyondMinutes}]',
  },
  openProposal: {
    fr: "émettre une proposition commerciale, valable jusqu'à {validUntil}",
    en: 'issue a commercial proposal, valid until {validUntil}',
  },
  replaceProposal: {
    fr: "émettre une autre proposition commerciale à la place, valable jusqu'à {validUntil}",
    en: 'issue another commercial proposal in its place, valid until {validUntil}',
  },
  openStudy: { fr: "ouvrir l'étude de la demande", en: 'open the study of the request' },
  deferStart: {
    fr: "reporter le début de l'intervention à {at}",
    en: 'put off the start of the work to {at}',
  },
  putOnHold: { fr: 'laisser le travail en attente', en: 'leave the work waiting' },
  resumeWork: { fr: 'reprendre le travail en attente', en: 'take up the work that waits' },
  giveUpWork: {
    fr: "abandonner la demande, avec la proposition ou l'étude en cours, et rendre le temps réservé",
    en: 'give up the request, with the proposal or the study in hand, and give back the time held',
  },
  charge: {
    fr: 'facturer {amount}[, à la date suivante : {on}][, à payer au plus tard à la date suivante : {payBy}][, TVA : {vat}][, au taux suivant : {vatRate}][, pour {purpose}]',
    en: 'charge {amount}[, on {on}][, to be paid at the latest on {payBy}][, VAT: {vat}][, at {vatRate}][, for {purpose}]',
  },
  referToSales: {
    fr: 'transmettre la demande au service commercial',
    en: 'send the request to the sales department',
  },
  priceOrder: { fr: 'fixer le prix de la commande', en: 'price the order' },
  setSetupTarget: { fr: 'fixer {at}', en: 'set {at}' },
  startSubscription: {
    fr: "faire entrer l'abonnement en vigueur, de {effectiveDate} à {dueDate}",
    en: 'put the subscription in force, from {effectiveDate} to {dueDate}',
  },
  takeCredit: {
    fr: "déduire de la commande l'avoir suivant : {amount}[, TVA de ce qui reste : {vat}][, total : {totalInclVat}]",
    en: 'take the following credit off the order: {amount}[, VAT of what is left: {vat}][, total: {totalInclVat}]',
  },
  acceptProposal: { fr: 'tenir la proposition pour acceptée', en: 'take the proposal as accepted' },
  expireProposal: { fr: 'tenir la proposition pour expirée', en: 'take the proposal as expired' },
  lapseOrder: { fr: 'tenir la commande pour expirée', en: 'take the order as lapsed' },
  giveUpOrder: { fr: 'tenir la commande pour sans effet', en: 'take the order as void' },
  sendOrder: {
    fr: 'envoyer le bon de commande de la période suivante[, au niveau suivant : {level}]',
    en: 'send the order form of the next period[, at {level}]',
  },
  giveUpRenewalOrder: {
    fr: 'tenir pour sans effet le bon de commande de renouvellement qui attend',
    en: 'take as void the renewal order form that waits',
  },
  remind: { fr: "rappeler au client par l'avis {notice}", en: 'remind the customer by the notice {notice}' },
  notify: { fr: "adresser l'avis {notice}[, à {to}]", en: 'send the notice {notice}[, to {to}]' },
  decide: { fr: 'décider {decision}', en: 'decide {decision}' },
  suspend: { fr: 'suspendre le service[, à compter de {at}]', en: 'suspend the service[, from {at}]' },
  reinstate: { fr: 'rétablir le service', en: 'reinstate the service' },
  renew: {
    fr: "commencer une nouvelle période[, le jour suivant : {effectiveDate}], jusqu'à {dueDate}[, pour {termMonths}][, au niveau suivant : {level}]",
    en: 'start a new period[ on {effectiveDate}], until {dueDate}[, for {termMonths}][, at {level}]',
  },
  extend: { fr: "reporter l'échéance à {dueDate}", en: 'move the expiry date to {dueDate}' },
  liftNotice: {
    fr: "lever la dénonciation[, sauf si elle est donnée pour l'échéance suivante : {unlessFor}]",
    en: 'lift the notice of non-renewal[, unless it was given for {unlessFor}]',
  },
  carryNotice: {
    fr: 'reporter la dénonciation à {dueDate}',
    en: 'carry the notice of non-renewal to {dueDate}',
  },
  terminate: { fr: 'mettre fin au contrat', en: 'end the contract' },
  deleteData: { fr: 'supprimer les données', en: 'delete the data' },
  changeLevel: { fr: 'appliquer {level}', en: 'apply {level}' },
  restartTerm: {
    fr: "commencer une nouvelle période le jour du changement[, comptée depuis {effectiveDate}], jusqu'à {dueDate}, pour {newOrderPrice}",
    en: 'start a new period on the day of the change[, counted from {effectiveDate}], until {dueDate}, for {newOrderPrice}',
  },
  grantDiscount: { fr: 'déduire {amount} de la nouvelle commande', en: 'take {amount} off the new order' },
  recordEvent: { fr: "garder la trace de l'événement {event}", en: 'keep the event {event}' },
  setAttribute: {
    fr: "noter ceci pour l'abonnement : {attribute} = {value}",
    en: 'note this for the subscription: {attribute} = {value}',
  },
  creditLaterOrders: {
    fr: 'porter au crédit du client, sur ses prochaines commandes, {amount}[, TVA : {vat}][, au taux suivant : {vatRate}][, pour {purpose}]',
    en: 'credit later orders of the customer with {amount}[, VAT: {vat}][, at {vatRate}][, for {purpose}]',
  },
  grantCredit: {
    fr: 'porter au crédit du client {amount}[, TVA : {vat}][, au taux suivant : {vatRate}][, pour {purpose}]',
    en: 'credit the customer with {amount}[, VAT: {vat}][, at {vatRate}][, for {purpose}]',
  },
};

type Labels = Readonly<Record<string, { readonly label: Text }>>;

/** What an outcome or a step entails, one phrase each effect; null when it entails nothing. */
export function effectsInWords(
  vocabulary: VocabularyModel,
  effects: readonly EffectModel[],
  amounts: Labels,
): Text | null {
  if (effects.length === 0) return null;
  return joined(
    effects.map((effect) => effectInWords(vocabulary, effect, amounts)),
    { fr: ' ; ', en: '; ' },
  );
}

function effectInWords(
  vocabulary: VocabularyModel,
  { effect, with: bindings }: EffectModel,
  amounts: Labels,
): Text {
  const template = EFFECT_WORDS[effect];
  const argument = (name: string): Text | null => {
    const bound = own(bindings, name);
    return bound === undefined ? null : boundInWords(vocabulary, String(bound), amounts);
  };
  return { fr: filled(template.fr, 'fr', argument), en: filled(template.en, 'en', argument) };
}

const UNKNOWN: Text = { fr: 'non renseigné', en: 'not known' };

function filled(template: string, language: Language, argument: (name: string) => Text | null): string {
  const pieces = template
    .replace(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, part: string, name: string) => (argument(name) ? part : ''))
    .split(/(\{\w+\})/)
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      return name === undefined ? piece : (argument(name) ?? UNKNOWN)[language];
    });
  return language === 'fr' ? met(pieces) : pieces.join('');
}

/** An amount, a decision or an attribute by its label, a notice or an event by its own in quotes, else the code. */
function boundInWords(vocabulary: VocabularyModel, bound: string, amounts: Labels): Text {
  const { notices, events, decisions, facts } = vocabulary;
  const code = bound.replace(/^'(.*)'$/, '$1');
  const amount = code === bound ? own(amounts, bound) : undefined;
  const attribute = own(own(facts, 'subscription')?.fields ?? {}, code);
  const label = amount?.label ?? own(decisions, code)?.definition.label ?? attribute?.label;
  return label ?? quoted((own(notices, code) ?? own(events, code))?.label ?? same(code));
}

import type { EffectEntry } from './effect-entry';
import { EFFECTS_ON_ORDERS } from './effects-on-orders';
import { EFFECTS_ON_SUMS } from './effects-on-sums';
import { EFFECTS_ON_WORK } from './effects-on-work';
import { keysOf } from './keys-of';

/**
 * The closed list of what the service can do; rule files combine these into outcomes and steps, and say when and
 * for whom.
 */
export const EFFECTS = {
  reserveMinutes: {
    takes: { minutes: 'integer' },
    needs: ['allowance', 'intervention'],
    does: {
      fr: "réserve des minutes de l'allocation du jour du travail jusqu'à la clôture ou l'annulation de l'intervention ; un mois à venir les garde jusqu'à son début",
      en: 'holds minutes of the allowance of the day of the work until the intervention is closed or cancelled; a month to come keeps them until it begins',
    },
  },
  consumeMinutes: {
    takes: { minutes: 'integer' },
    needs: ['subscription', 'allowance', 'intervention'],
    does: {
      fr: "décompte des minutes de la période où le travail a commencé : d'abord celles que l'intervention y réserve, puis celles qui restent",
      en: 'uses minutes of the window the work was begun in: first those the intervention holds of it, then what remains',
    },
  },
  releaseMinutes: {
    takes: {},
    needs: ['subscription', 'intervention'],
    does: {
      fr: "rend ce que l'intervention réserve encore",
      en: 'gives back what the intervention still holds',
    },
  },
  agreeMinutes: {
    takes: { minutes: 'integer', amount: { optional: 'amount' } },
    needs: ['intervention'],
    does: {
      fr: "tient des minutes pour acceptées sans proposition : celles qui sont faites se facturent à la clôture, au prix donné, sinon au tarif horaire du jour de l'accord ; ce que `charge` a déjà facturé de ce temps ne l'est pas deux fois",
      en: 'counts minutes as agreed to be paid without a proposal: what is worked of them is billed at the close, at the price given, else at the hourly rate of the day it was agreed; what `charge` billed of this time already is not billed twice',
    },
  },
  resetAllowance: {
    takes: { remainingMinutes: 'integer', heldBeyondMinutes: { optional: 'integer' } },
    needs: ['subscription', 'allowance'],
    does: {
      fr: "fixe ce qui reste de la période en cours, d'abord de ce qu'elle accorde à l'abonnement lui-même ; ce qui est réservé au-delà de ce qu'elle accorde n'est pas rendu",
      en: 'sets what is left of the current window, first of what it grants to the subscription itself; what is held beyond what it grants is not given back',
    },
  },
  openProposal: {
    takes: { coveredMinutes: 'integer', quotedMinutes: 'integer', amount: 'amount', validUntil: 'date' },
    needs: ['intervention'],
    makes: 'proposal',
    does: { fr: 'émet une proposition commerciale', en: 'issues a commercial proposal' },
  },
  replaceProposal: {
    takes: { coveredMinutes: 'integer', quotedMinutes: 'integer', amount: 'amount', validUntil: 'date' },
    needs: ['proposal', 'intervention'],
    makes: 'proposal',
    does: { fr: 'remplace une proposition par une autre', en: 'issues a proposal in place of another' },
  },
  openStudy: {
    takes: {},
    needs: ['intervention'],
    makes: 'study',
    does: { fr: "ouvre l'étude d'une demande", en: 'opens the study of a request' },
  },
  ...EFFECTS_ON_WORK,
  ...EFFECTS_ON_SUMS,
  ...EFFECTS_ON_ORDERS,
  acceptProposal: {
    takes: {},
    needs: ['proposal', 'intervention'],
    does: {
      fr: "tient la proposition pour acceptée : ce qu'elle couvre et chiffre peut être fait",
      en: 'marks a proposal as accepted; what it covers and quotes becomes workable',
    },
  },
  expireProposal: {
    takes: { notice: { optional: 'code' } },
    needs: ['subscription', 'proposal', 'intervention'],
    does: {
      fr: "tient pour expirée la proposition qui attend une réponse, rend ce qui est réservé, et l'annonce par un avis du vocabulaire",
      en: 'lapses a proposal that waits for an answer, gives back what is held, and tells it by a notice of the vocabulary',
    },
  },
  sendOrder: {
    takes: { level: { optional: 'code' } },
    needs: ['subscription'],
    does: {
      fr: 'envoie le bon de commande de la période suivante, au niveau souscrit ou à un autre',
      en: 'issues the order form of the next period, for the level subscribed unless another is given',
    },
  },
  remind: {
    takes: { notice: 'code' },
    needs: [],
    does: { fr: 'rappelle au client, par un avis du vocabulaire', en: 'reminds the customer, by a notice' },
  },
  notify: {
    takes: { notice: 'code', to: { optional: 'text' } },
    needs: [],
    does: {
      fr: 'adresse un avis du vocabulaire, à qui il nomme ou à un autre destinataire',
      en: 'sends a notice of the vocabulary, to whom it names or to another recipient',
    },
  },
  decide: {
    takes: { decision: 'code' },
    needs: ['subscription'],
    does: {
      fr: 'prend une autre décision et applique ses effets',
      en: 'takes a further decision and applies its effects',
    },
  },
  suspend: {
    takes: { at: { optional: 'instant' } },
    needs: ['subscription'],
    does: { fr: 'suspend le service', en: 'suspends the service' },
  },
  reinstate: {
    takes: {},
    needs: ['subscription'],
    does: { fr: 'rétablit le service', en: 'resumes a suspended service' },
  },
  renew: {
    takes: {
      dueDate: 'date',
      termMonths: { optional: 'integer' },
      effectiveDate: { optional: 'date' },
      level: { optional: 'code' },
    },
    needs: ['subscription'],
    does: {
      fr: "convient de la période suivante, au prix de la commande validée s'il y en a une, sinon au tarif : elle commence à l'échéance de la dernière convenue, ou au jour donné, d'où ses mois se comptent alors",
      en: 'agrees the next term, at the price of the validated order if there is one, else at the rates in force: it begins at the expiry date of the last one agreed, or on the day given, from which its months are then counted; its level is the one ordered unless another is given',
    },
  },
  extend: {
    takes: { dueDate: 'date' },
    needs: ['subscription'],
    does: {
      fr: "déplace l'échéance ; les périodes convenues ensuite se déplacent d'autant",
      en: 'moves the expiry date; the terms agreed after it move by as much',
    },
  },
  liftNotice: {
    takes: { unlessFor: { optional: 'date' } },
    needs: ['subscription'],
    does: {
      fr: "lève la dénonciation, sauf si elle est donnée pour l'échéance indiquée",
      en: 'lifts the notice of non-renewal, unless it was given for the expiry date named',
    },
  },
  carryNotice: {
    takes: { dueDate: 'date' },
    needs: ['subscription'],
    does: {
      fr: 'reporte la dénonciation à une autre échéance',
      en: 'carries the notice of non-renewal to another expiry date',
    },
  },
  terminate: {
    takes: {},
    needs: ['subscription'],
    does: { fr: 'met fin au contrat', en: 'ends the contract' },
  },
  deleteData: {
    takes: {},
    needs: ['subscription'],
    does: {
      fr: 'enregistre que les données sont à supprimer',
      en: "records that the customer's data are to be deleted",
    },
  },
  changeLevel: {
    takes: { level: 'code' },
    needs: ['subscription'],
    does: { fr: 'change le niveau', en: 'moves the subscription to another level' },
  },
  restartTerm: {
    takes: {
      dueDate: 'date',
      effectiveDate: { optional: 'date' },
      termMonths: 'integer',
      newOrderPrice: 'amount',
      total: 'amount',
      monthlyPrice: { optional: 'amount' },
      vat: { optional: 'amount' },
      totalInclVat: { optional: 'amount' },
    },
    needs: ['subscription'],
    makes: 'order',
    does: {
      fr: "commence une nouvelle période le jour du changement, ou un autre, sur une nouvelle commande ; le bon de renouvellement d'une échéance qui n'est plus est sans effet",
      en: 'starts a new term from the change, or from the day given, on a new order (article 7); the renewal order form of a due date that is no more is void',
    },
  },
  grantDiscount: {
    takes: { amount: 'amount' },
    needs: ['order'],
    ofPrice: true,
    does: {
      fr: 'dit la remise que compte le prix donné à la commande juste avant (`restartTerm`, `priceOrder`)',
      en: 'tells the discount that the price given to the order just before counts (`restartTerm`, `priceOrder`)',
    },
  },
  recordEvent: {
    takes: {
      event: 'code',
      minutes: { optional: 'integer' },
      amount: { optional: 'amount' },
      count: { optional: 'integer' },
    },
    needs: [],
    signed: true,
    does: {
      fr: "garde la trace d'un événement du vocabulaire, que d'autres règles compteront",
      en: 'keeps in the timeline an event of the vocabulary, for rules that count or sum',
    },
  },
  setAttribute: {
    takes: { attribute: 'code', value: { optional: 'any' } },
    needs: ['subscription'],
    does: {
      fr: "donne une valeur à un attribut de l'abonnement ; sans valeur, la retire",
      en: 'sets an attribute of the subscription that the vocabulary declares; without a value, takes it away',
    },
  },
} as const satisfies Readonly<Record<string, EffectEntry>>;

export type EffectName = keyof typeof EFFECTS;

/** The names of the closed list, in the order of the guide. */
export const EFFECT_NAMES: readonly EffectName[] = keysOf(EFFECTS);

/** Whether the closed list has an effect of this name. */
export const isEffectName = (name: string): name is EffectName => Object.hasOwn(EFFECTS, name);

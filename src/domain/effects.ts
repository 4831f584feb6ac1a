import type { ValueType } from './facts';

/** What an argument of an effect may be; `any` is a value of whatever type. */
export type ArgumentType = ValueType | 'any';

/**
 * The closed list of what the service can do; rule files combine these into outcomes and steps, and say when and
 * for whom. Each entry names the arguments an effect takes; `?` marks one that may be left out.
 */
export const EFFECTS = {
  /** Holds minutes of the allowance until the intervention is closed or cancelled. */
  reserveMinutes: { minutes: 'integer' },
  /** Uses minutes: first those the intervention holds, then what remains. */
  consumeMinutes: { minutes: 'integer' },
  /** Gives back what the intervention still holds. */
  releaseMinutes: {},
  /** Counts minutes as agreed to be paid without a proposal: what is worked of them is billable. */
  agreeMinutes: { minutes: 'integer' },
  /** Sets what is left of the window in course, by an adjustment of its grants. */
  resetAllowance: { remainingMinutes: 'integer' },
  /** Issues a commercial proposal. */
  openProposal: { coveredMinutes: 'integer', quotedMinutes: 'integer', amount: 'amount', validUntil: 'date' },
  /** Opens the study of a request. */
  openStudy: {},
  /** Fixes when the work starts. */
  deferStart: { at: 'instant' },
  /** Records an amount to invoice on a day. */
  charge: { amount: 'amount', 'on?': 'date', 'minutes?': 'integer' },
  /** Sends the request to the sales department. */
  referToSales: {},
  /** Prices an order. */
  priceOrder: {
    monthlyPrice: 'amount',
    total: 'amount',
    termMonths: 'integer',
    'vat?': 'amount',
    'totalInclVat?': 'amount',
  },
  /** Records when the setup is aimed at. */
  setSetupTarget: { at: 'instant' },
  /** Starts the subscription. */
  startSubscription: { effectiveDate: 'date', dueDate: 'date' },
  /** Marks a proposal as accepted; what it covers and quotes becomes workable. */
  acceptProposal: {},
  /** Marks a proposal as no longer acceptable. */
  expireProposal: {},
  /** Issues the order form of the next period, for the level subscribed unless another is given. */
  sendOrder: { 'level?': 'code' },
  /** Reminds the customer by a notice of the vocabulary. */
  remind: { notice: 'code' },
  /** Tells the customer by a notice of the vocabulary. */
  notify: { notice: 'code' },
  /** Takes a further decision and applies its effects. */
  decide: { decision: 'code' },
  suspend: { 'at?': 'instant' },
  reinstate: {},
  /**
   * Starts a new period, at the price of the validated order if there is one, else of the tariff; its months are counted
   * from the day they always were unless another is given, its level is the one ordered unless another is given.
   */
  renew: { dueDate: 'date', 'termMonths?': 'integer', 'effectiveDate?': 'date', 'level?': 'code' },
  /** Moves the due date. */
  extend: { dueDate: 'date' },
  terminate: {},
  deleteData: {},
  /** Moves the subscription to another level. */
  changeLevel: { level: 'code' },
  /** Starts a new term from the change, or from the day given, on a new order (article 7). */
  restartTerm: {
    dueDate: 'date',
    'effectiveDate?': 'date',
    termMonths: 'integer',
    newOrderPrice: 'amount',
    total: 'amount',
    'monthlyPrice?': 'amount',
    'vat?': 'amount',
    'totalInclVat?': 'amount',
  },
  /** Takes an amount off the new order. */
  grantDiscount: { amount: 'amount' },
  /** Records an amount owed to the customer. */
  grantCredit: { amount: 'amount' },
  /** Keeps in the timeline an event of the vocabulary, for rules that count or sum. */
  recordEvent: { event: 'code', 'minutes?': 'integer', 'amount?': 'amount' },
  /** Sets an attribute of the subscription that the vocabulary declares; without a value, takes it away. */
  setAttribute: { attribute: 'code', 'value?': 'any' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ArgumentType>>>>;

export type EffectName = keyof typeof EFFECTS;

/** One moment of a scenario: what is done at an instant of the contract, or looked at. */
export interface Moment {
  /** A day (nine in the morning, Paris) or an instant with its offset. */
  readonly at: string;
  readonly customer?: { readonly reference?: string; readonly attributes?: object };
  readonly order?: {
    readonly level?: string;
    readonly server?: string;
    readonly active?: boolean;
    readonly acknowledged?: readonly string[];
    readonly attributes?: object;
    /** Attributes of the server it is for. */
    readonly rental?: object;
  };
  readonly validate?: true;
  /** Gives up the last order, or the one for the renewal. */
  readonly voidOrder?: true | 'renewal';
  readonly setup?: true;
  /** Orders, validates and sets up at once. */
  readonly subscribe?: { readonly level: string; readonly server?: string; readonly attributes?: object };
  /** Asks, accepts a proposal where there is one, and closes. */
  readonly work?: {
    readonly minutes: number;
    readonly type?: string;
    readonly actual?: number;
    readonly startsAt?: string;
  };
  readonly request?: {
    readonly minutes: number;
    readonly type?: string;
    readonly startsAt?: string;
    readonly attributes?: object;
    /** Shows the ways to a yes that its answer gives, in French. */
    readonly ways?: true;
  };
  readonly reconsider?: { readonly attributes?: object };
  readonly close?: { readonly minutes: number };
  /** Accepts the last proposal, or the one of a place among those issued, from 0. */
  readonly accept?: true | number;
  /** Without minutes, nothing is proposed. */
  readonly concludeStudy?: { readonly minutes?: number; readonly figures?: object };
  readonly cancel?: true;
  readonly decline?: true;
  readonly allowance?: true;
  readonly change?: { readonly to: string };
  readonly validateRenewal?: true;
  readonly giveNotice?: true;
  readonly incident?: {
    readonly class: string;
    readonly firstActionAt?: string;
    readonly endedAt?: string;
    /** Between these, an answer of the customer is awaited. */
    readonly waiting?: { readonly from: string; readonly to: string };
  };
  readonly malfunction?: { readonly cause: string; readonly component: string };
  /** What happened outside of the service, today or on a day that is past. */
  readonly event?: {
    readonly type: string;
    readonly on?: string;
    readonly attributes?: object;
    /** Names the sum it pays, by its place among those owed, from 0. */
    readonly pays?: number;
  };
  /** Withdraws the last event of this type that stands on the timeline. */
  readonly withdraw?: string;
  readonly endRental?: { readonly endsOn?: string };
  readonly state?: true;
  readonly reminders?: true;
  /** What the subscription, or the whole file of the customer, owes and is owed. */
  readonly charges?: true | 'customer';
  /** What is paid of each sum that the subscription owes. */
  readonly owed?: true;
  /** What became of the planned steps of these codes. */
  readonly steps?: readonly string[];
  readonly renewalOrder?: true;
  readonly issueRenewalOrder?: true;
  readonly decide?: { readonly decision: string; readonly facts: object };
  readonly figure?: { readonly name: string };
  readonly attributes?: { readonly of: 'customer' | 'rental' | 'subscription'; readonly values: object };
  /** What happened, of the types asked for, with its day. */
  readonly timeline?: { readonly types: readonly string[] };
  /** Codes of the notices to the customer since it last subscribed, the oldest first; or those to another address. */
  readonly notices?: true | string;
  readonly update?: { readonly kind: string; readonly performedAt?: string };
  /** Corrects what is known of the customer or of its last server. */
  readonly correct?: { readonly customer?: object; readonly rental?: object };
  /** What was noted of an object. */
  readonly look?: 'customer' | 'subscription';
  /** Which of these words the document of the last order or proposal says. */
  readonly document?: { readonly of: 'order' | 'proposal'; readonly says: readonly string[] };
  /** The moment is a mistake of the caller, or one of the rules: it shows its code and the rule files it names, or which of these words it says. */
  readonly mistake?: true | readonly string[];
  /** Another subscription of the same customer is meant from here on, by its place. */
  readonly use?: number;
}

/** A scenario: moments in order, and what the last one shows before and after the edit. */
export interface Scenario {
  readonly name: string;
  readonly life: readonly Moment[];
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** A legal edit with its proof. */
export interface LegalEdit {
  readonly title: string;
  /** What kind of change it is, such as `figure`, `condition`, `formula`, `outcome`, `step`, `document`, `refused`. */
  readonly kind: string;
  readonly article: string;
  readonly source: string;
  /** The clause as the contract manager received it, or what it comes to. */
  readonly clause: string;
  readonly scenarios: readonly Scenario[];
  /** For an edit that must be refused: what the findings name. */
  readonly refused?: readonly string[];
}

import type { Act, LifeStory } from './acts';
import type { Day, Moment } from './calendar';
import { at, dayOf, firstOfMonth, plusDays, plusMonths, startOf, wholeMonths, yearFrom } from './calendar';
import type { Figures, Level } from './figures';
import { LEVELS, euros, figureOn, part } from './figures';
import { PaperWorks } from './paper-works';

interface PaperOrder {
  readonly kind: 'NEW' | 'RENEWAL' | 'UPGRADE';
  level: Level;
  status: 'PLACED' | 'LAPSED' | 'VALIDATED' | 'FULFILLED' | 'VOID';
  readonly price: number;
  readonly discount: number;
  /** What earlier credit took off it (reading A35-avoir). */
  readonly credit: number;
  readonly validUntil: Day | null;
  /** The due date it renews. */
  renews: Day | null;
}

interface PaperTerm {
  from: Day;
  until: Day;
  /** The day its months are counted from. */
  readonly anchor: Day;
  readonly price: number;
  /** The day whose figures it was agreed under. */
  readonly agreedOn: Day;
  readonly ordered: Level;
  level: Level;
  status: 'FUTURE' | 'RUNNING' | 'ENDED' | 'CUT_SHORT' | 'UNUSED';
  readonly order: PaperOrder;
}

/**
 * The contract as a careful clerk would keep it on paper: written from the clauses and their readings, apart from the
 * product and its rule files. The service has to come to the same.
 */
export class PaperContract {
  status: 'ORDERED' | 'ACTIVE' | 'SUSPENDED' | 'ENDED' = 'ORDERED';
  readonly orders: PaperOrder[] = [];
  /** Those of the same customer for other servers. */
  private readonly ordersBeside: PaperOrder[] = [];
  /** The moments a server was registered at: a reference is given once. */
  private readonly registeredAt = new Set<Moment>();
  readonly terms: PaperTerm[] = [];
  readonly work: PaperWorks;
  /** What discounts left over, towards later orders (reading A35-reste). */
  private readonly credits: number[] = [];
  /** What was paid for terms that never begin. */
  private readonly credited: number[] = [];
  private noticeGiven = false;
  /** When an order form was last sent. */
  private sentAt: Moment | null = null;
  /** The first day the server is no longer rented, where it was announced. */
  private rentalEnds: Day | null = null;
  /** The due date whose order form was not sent, since what it orders could not have been served whole. */
  private unsent: Day | null = null;
  private settled: Moment = '';

  constructor(
    private readonly figures: Figures,
    readonly story: LifeStory,
  ) {
    this.work = new PaperWorks(figures, {
      active: () => this.status === 'ACTIVE',
      covered: this.covered,
      isRented: (day) => this.rentalEnds === null || day < this.rentalEnds,
      dueIn: (month) => this.dueOn(month),
      timeFrom: (day) => this.timeFrom(day),
      laterIn: (day) =>
        this.ahead().find(({ from }) => day < from && firstOfMonth(from) === firstOfMonth(day))?.from ?? null,
    });
  }

  // Articles 2 and 5

  order(now: Moment): string {
    const { level } = this.story;
    const day = dayOf(now);
    this.orders.push({
      kind: 'NEW',
      level,
      status: 'PLACED',
      price: 12 * this.price(level, day),
      discount: 0,
      credit: 0,
      validUntil: plusDays(day, 30),
      renews: null,
    });
    this.settled = now;
    return 'ELIGIBLE';
  }

  /** Reading A41: an order is validated within thirty days. */
  validate(now: Moment): string {
    const order = this.first();
    if (dayOf(now) > (order.validUntil ?? '')) return 'OFFER_LAPSED';
    order.status = 'VALIDATED';
    return 'TARGET';
  }

  /** Article 5.2: in force from the day of the setup. */
  setUp(now: Moment, orderedOn: Day): string {
    const order = this.first();
    const day = dayOf(now);
    order.status = 'FULFILLED';
    this.status = 'ACTIVE';
    this.terms.push({
      from: day,
      until: plusMonths(day, 12),
      anchor: day,
      price: order.price,
      agreedOn: orderedOn,
      ordered: order.level,
      level: order.level,
      status: 'RUNNING',
      order,
    });
    this.settled = now;
    this.openMonth(day);
    return 'IN_FORCE';
  }

  // Time

  /** What happens by itself until a moment, in order (articles 2.2.1 and 6). */
  settle(now: Moment): void {
    if (this.status === 'ORDERED' || this.status === 'ENDED') return;
    for (;;) {
      const next = this.comes()
        .filter(([when]) => when <= now)
        .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))[0];
      if (!next) break;
      const [when, what] = next;
      this.settled = when;
      what();
      if (this.hasEnded()) return;
    }
    this.settled = now;
  }

  private comes(): [Moment, () => void][] {
    const happenings: [Moment, () => void][] = [];
    const coming = (when: Moment, what: () => void) => {
      if (when >= this.settled) happenings.push([when, what]);
    };
    const term = this.running();
    const ahead = this.ahead();
    const next = ahead[0];
    // Reading A03-annonce: that day is not served any more, so no term begins on it.
    const { rentalEnds } = this;
    if (rentalEnds) coming(startOf(rentalEnds), () => this.endRental(startOf(rentalEnds)));
    // Before the month: one that begins with a term is of that term (article 6.1).
    if (this.status === 'ACTIVE' && next) coming(startOf(term.until), () => this.begin(next));
    const month = plusMonths(this.work.lastMonth(), 1);
    coming(startOf(month), () => this.openMonth(month));
    for (const order of [...this.orders, ...this.ordersBeside])
      if (order.status === 'PLACED' && order.validUntil)
        coming(startOf(plusDays(order.validUntil, 1)), () => (order.status = 'LAPSED'));
    for (const [day, ends] of [...this.work.expiries(), ...this.work.overdue()])
      coming(startOf(plusDays(day, 1)), ends);
    if (this.status !== 'ACTIVE') return happenings;
    // Article 6.2, readings A28 and A31: until midnight at the end of the due date.
    if (!next) coming(startOf(plusDays(term.until, 1)), () => this.suspend());
    const sending = at(plusDays(this.covered(), -60), '09:00');
    // One given up at the very instant it was sent is not sent again at it.
    if (!this.noticeGiven && !this.standing() && this.sentAt !== sending && this.unsent !== this.covered())
      coming(sending, () => this.sendIfRented());
    return happenings;
  }

  private begin(next: PaperTerm): void {
    const former = this.running();
    former.status = 'ENDED';
    next.status = 'RUNNING';
    next.order.status = 'FULFILLED';
    this.giveTimeOf(next, former);
  }

  /** Reading A08-periode: from its first day, a term gives the month that had begun its own time. */
  private giveTimeOf(term: PaperTerm, former: PaperTerm): void {
    if (this.timeOf(term) === this.timeOf(former) || term.from === firstOfMonth(term.from)) return;
    this.work.limit(term.from, this.timeOf(term));
  }

  private readonly timeOf = ({ level, agreedOn }: PaperTerm): number => this.minutes(level, agreedOn);

  /** What a month will grant from a day on, where a term that is to begin in it by then has another time than the one before. */
  private timeFrom(day: Day): number | null {
    let former = this.running();
    let time: number | null = null;
    for (const term of this.ahead()) {
      const isWithin = firstOfMonth(day) < term.from && term.from <= day;
      if (isWithin && this.timeOf(term) !== this.timeOf(former)) time = this.timeOf(term);
      former = term;
    }
    return time;
  }

  private suspend(): void {
    this.running().status = 'ENDED';
    this.status = 'SUSPENDED';
    // Reading A30-envoi: where no order form waits, one is sent so that the service can resume.
    if (!this.standing() && !this.noticeGiven) this.sendIfRented();
    this.work.review();
  }

  /** Reading A03-annonce: nothing is renewed beyond the rental, so that no order form is sent. */
  private sendIfRented(): void {
    if (this.isRenewable()) this.sendRenewal();
    else this.unsent = this.covered();
  }

  /** Whether the server is still rented on the due date. */
  private readonly isRenewable = (): boolean => this.rentalEnds === null || this.rentalEnds > this.covered();

  /** Article 6.1: an order form for a new period, at the tariff of its day. */
  private sendRenewal(): void {
    this.sentAt = this.settled;
    const { level } = this.last();
    const day = dayOf(this.settled);
    const price = 12 * this.price(level, day);
    const past = this.standing();
    // One that lapsed leaves its due date to the next.
    if (past) past.renews = null;
    this.orders.push({
      kind: 'RENEWAL',
      level,
      status: 'PLACED',
      price,
      discount: 0,
      credit: Math.min(price, this.creditLeft()),
      validUntil: [plusMonths(this.covered(), 12), plusDays(day, 30)].sort().at(-1) ?? null,
      renews: this.covered(),
    });
  }

  /** Article 2.2.1: the whole time of the level, each calendar month; nothing is carried over. */
  private openMonth(day: Day): void {
    this.work.open(day, this.dueOn(day));
  }

  /** What a month grants is what the term of its first day was agreed for; the due date itself is still of the term before it (reading A30-jour). */
  private dueOn(day: Day): number {
    const { level, agreedOn } = this.ahead().findLast(({ from }) => from <= day) ?? this.running();
    return this.minutes(level, agreedOn);
  }

  // Acts

  does(now: Moment, act: Act): string {
    this.settle(now);
    switch (act.act) {
      case 'look':
        return '-';
      case 'validate renewal':
        return this.validateRenewal(now);
      case 'ask for the renewal order':
        return this.askForRenewal();
      case 'void the renewal order':
        return this.voidRenewal();
      case 'change level':
        return this.changeLevel(now, act.to);
      case 'give notice':
        this.noticeGiven = true;
        return 'RECORDED';
      case 'order for another server':
        return this.orderForAnother(now, act.level);
      case 'correct the customer':
      case 'correct the server':
        return 'NOTHING_FOLLOWS';
      case 'end the rental':
        return this.endRental(now);
      case 'announce the end of the rental':
        return this.announceEnd(now, this.dayOfEnd(now, act));
      case 'withdraw the end of the rental':
        return this.withdrawEnd(now);
      case 'put off the due date':
        return this.putOff(now, act.days);
      default:
        return this.work.does(now, act);
    }
  }

  /** Reading A35-avoir: any later order of the customer takes what is left of its credit. */
  private orderForAnother(now: Moment, level: Level): string {
    if (this.registeredAt.has(now)) return 'ERROR';
    this.registeredAt.add(now);
    const day = dayOf(now);
    const price = 12 * this.price(level, day);
    const credit = Math.min(price, this.creditLeft());
    const validUntil = plusDays(day, 30);
    this.ordersBeside.push({
      kind: 'NEW',
      level,
      status: 'PLACED',
      price,
      discount: 0,
      credit,
      validUntil,
      renews: null,
    });
    return `ELIGIBLE ${euros(price - credit)} ${euros(credit)}`;
  }

  /** Article 2, readings A03: the managed service ends with the rental of its server. */
  private endRental(now: Moment): string {
    // A month that begins on that day has begun, though nothing of it can be used.
    const month = firstOfMonth(dayOf(now));
    if (month === plusMonths(this.work.lastMonth(), 1)) this.openMonth(month);
    const standing = this.standing();
    if (standing?.status === 'PLACED') standing.status = 'VOID';
    const ahead = this.ahead();
    // Nothing of the term in course is refunded; a term that has not begun is owed (reading A03-sommes).
    const owed = sum(ahead.map(({ price }) => price));
    if (owed > 0) this.credited.push(owed);
    for (const one of ahead) {
      one.status = 'UNUSED';
      one.order.status = 'VOID';
    }
    if (this.status === 'ACTIVE') this.running().status = 'ENDED';
    this.status = 'ENDED';
    this.work.endWith(now);
    return 'SERVICE_ENDS';
  }

  /** The day that an announcement names. */
  dayOfEnd(now: Moment, { ahead, onFirstDay }: Extract<Act, { act: 'announce the end of the rental' }>): Day {
    const first = this.nextBegins() ?? this.covered();
    return onFirstDay && first > dayOf(now) ? first : plusDays(dayOf(now), ahead);
  }

  /** Reading A03-annonce: the service goes on until that day, and nothing is ordered beyond it. */
  private announceEnd(now: Moment, day: Day): string {
    this.rentalEnds = day;
    this.work.giveUpFrom(day);
    this.sendUnsent(now);
    return 'ANNOUNCED';
  }

  private withdrawEnd(now: Moment): string {
    this.rentalEnds = null;
    this.sendUnsent(now);
    return 'NOTHING_FOLLOWS';
  }

  /** The due date is later by so many days, and what was agreed after it too; an order form that waits follows it. */
  private putOff(now: Moment, days: number): string {
    if (!this.story.moving) return 'ERROR';
    if (this.status !== 'ACTIVE') return 'NOTHING_FOLLOWS';
    const standing = this.standing();
    for (const term of this.ahead()) {
      term.from = plusDays(term.from, days);
      term.until = plusDays(term.until, days);
    }
    const term = this.running();
    term.until = plusDays(term.until, days);
    if (standing?.status === 'PLACED') standing.renews = this.covered();
    // Reading A61: a notice is for the due date it was given for.
    this.noticeGiven = false;
    this.work.review();
    // The day to send an order form has gone by: it is sent at once (article 6.1).
    this.settled = now;
    if (!this.standing() && at(plusDays(this.covered(), -60), '09:00') <= now) this.sendIfRented();
    return 'PUT_OFF';
  }

  /** What could not be ordered can be again: its order form is sent at once (article 6.1). */
  private sendUnsent(now: Moment): void {
    if (this.unsent !== this.covered() || !this.isRenewable()) return;
    this.unsent = null;
    this.settled = now;
    if (!this.standing() && !this.noticeGiven) this.sendRenewal();
  }

  private validateRenewal(now: Moment): string {
    const order = this.standing();
    if (!order) return '-';
    const day = dayOf(now);
    const last = this.last();
    if (!this.isRenewable()) return 'RENTAL_ENDING';
    if (order.status === 'LAPSED') {
      this.settled = now;
      this.sendRenewal();
      return 'OFFER_LAPSED';
    }
    const onTime = this.status === 'ACTIVE';
    order.status = onTime && day < last.until ? 'VALIDATED' : 'FULFILLED';
    // Reading A30: a late order pays a whole term from the day it is validated.
    const from = onTime ? last.until : day;
    const anchor = onTime ? last.anchor : day;
    this.terms.push({
      from,
      until: yearFrom(from, anchor),
      anchor,
      price: order.price,
      agreedOn: day,
      ordered: order.level,
      level: order.level,
      status: onTime && day < from ? 'FUTURE' : 'RUNNING',
      order,
    });
    if (onTime && day >= from) last.status = 'ENDED';
    this.status = 'ACTIVE';
    this.noticeGiven = false;
    if (day >= from) this.giveTimeOf(this.running(), last);
    if (onTime) this.work.review();
    else this.work.resume(day);
    return onTime ? 'CONTINUES' : 'REINSTATED';
  }

  private askForRenewal(): string {
    if (this.standing()?.status === 'PLACED') return 'ERROR';
    if (!this.isRenewable()) return 'NOT_ISSUED';
    this.sendRenewal();
    return 'ISSUED';
  }

  /** The due date of an order that is given up is free again: another one is only sent if it is asked for, or not yet due. */
  private voidRenewal(): string {
    const order = this.standing();
    if (!order) return '-';
    if (order.status === 'LAPSED') return 'ERROR';
    order.status = 'VOID';
    order.renews = null;
    return 'NOTHING_FOLLOWS';
  }

  /** Article 7. */
  private changeLevel(now: Moment, to: Level): string {
    if (this.status !== 'ACTIVE') return 'REFUSED';
    const term = this.running();
    if (to === term.level) return 'SAME_LEVEL';
    const day = dayOf(now);
    const covered = this.covered();
    const standing = this.standing();
    if (LEVELS.indexOf(to) < LEVELS.indexOf(term.level)) {
      term.level = to;
      this.work.limit(day, this.minutes(to, term.agreedOn));
      // A term already agreed ahead, and what renews it, stay as they were (reading A34).
      if (standing && this.ahead().length === 0) {
        standing.status = 'VOID';
        this.settled = now;
        // Reading A61-niveau: another one takes its place, whenever the first was asked for.
        if (!this.noticeGiven) this.sendIfRented();
      }
      return 'DOWNGRADE';
    }
    // Reading A03-annonce: no new term that could not be served whole.
    if (this.rentalEnds !== null && this.rentalEnds < plusMonths(day, 12)) return 'REFUSED';
    // Readings A34 and A35: each whole month not begun at what was paid for it; the terms ahead are whole.
    // Gone down since, it is worth the level it would have been served at (reading A35-baisse).
    const unused = wholeMonths(term.anchor, plusDays(day, 1), term.until);
    const isLower = LEVELS.indexOf(term.level) < LEVELS.indexOf(term.ordered);
    const worth = isLower ? Math.min(term.price, 12 * this.price(term.level, day)) : term.price;
    // Months given by a due date that was put off share what was paid (reading A35-reporte).
    const length = Math.max(12, wholeMonths(term.anchor, term.from, term.until));
    const value = part(worth * unused, length) + sum(this.ahead().map(({ price }) => price));
    const price = 12 * this.price(to, day);
    const discount = Math.min(value, price);
    const order: PaperOrder = {
      kind: 'UPGRADE',
      level: to,
      status: 'FULFILLED',
      price,
      discount,
      credit: Math.min(price - discount, this.creditLeft()),
      validUntil: null,
      renews: null,
    };
    if (value > discount) this.credits.push(value - discount);
    if (standing) standing.status = 'VOID';
    for (const one of this.ahead()) {
      one.status = 'UNUSED';
      one.order.status = 'VOID';
    }
    term.status = day < term.until ? 'CUT_SHORT' : 'ENDED';
    this.orders.push(order);
    this.terms.push({
      from: day,
      until: plusMonths(day, 12),
      anchor: day,
      price,
      agreedOn: day,
      ordered: to,
      level: to,
      status: 'RUNNING',
      order,
    });
    // Reading A61: a notice is for the due date it was given for.
    if (this.covered() !== covered) this.noticeGiven = false;
    this.work.limit(day, this.minutes(to, day));
    this.work.review();
    return 'UPGRADE';
  }

  // What is read

  charges = (): readonly string[] =>
    [
      ...this.work.all.flatMap(({ billed }) => (billed === null ? [] : [`CHARGE ${euros(billed)}`])),
      ...this.credits.map((cents) => `ORDER_CREDIT ${euros(cents)}`),
      ...this.credited.map((cents) => `CREDIT ${euros(cents)}`),
    ].sort();

  covered = (): Day => this.last().until;
  nextBegins = (): Day | undefined => this.ahead()[0]?.from;
  /** What is left of a day: nothing of one that is not served (reading A30-jour). */
  usable = (day: Day): number =>
    this.status === 'ACTIVE' && day <= this.covered() && !(this.rentalEnds && this.rentalEnds <= day)
      ? this.work.remaining(day)
      : 0;
  hasEnded = (): boolean => this.status === 'ENDED';
  running = (): PaperTerm =>
    need(this.terms.filter(({ status }) => status !== 'FUTURE' && status !== 'UNUSED').at(-1));
  standing = (): PaperOrder | undefined =>
    this.orders.find(
      ({ kind, status, renews }) =>
        kind === 'RENEWAL' && ['PLACED', 'LAPSED'].includes(status) && renews === this.covered(),
    );
  /** An order that lapses or is given up gives its credit back, but for one that paid a term. */
  private readonly creditLeft = (): number =>
    sum(this.credits) -
    sum(
      [...this.orders, ...this.ordersBeside]
        .filter(({ status }) => status !== 'LAPSED' && status !== 'VOID')
        .concat(this.terms.map(({ order }) => order).filter(({ status }) => status === 'VOID'))
        .map(({ credit }) => credit),
    );

  private readonly ahead = (): PaperTerm[] => this.terms.filter(({ status }) => status === 'FUTURE');
  private readonly last = (): PaperTerm => this.ahead().at(-1) ?? this.running();
  private readonly first = (): PaperOrder => need(this.orders[0]);
  private readonly price = (level: Level, day: Day): number => figureOn(this.figures.price, day)[level];
  private readonly minutes = (level: Level, day: Day): number => figureOn(this.figures.minutes, day)[level];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function need<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the paper contract has lost something');
  return found;
}

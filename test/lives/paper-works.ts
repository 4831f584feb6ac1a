import type { WorkAct } from './acts';
import type { Day, Moment } from './calendar';
import { at, dayOf, firstOfMonth, plusDays } from './calendar';
import type { Figures } from './figures';
import { figureOn, part } from './figures';

interface PaperProposal {
  status: 'ISSUED' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED' | 'WITHDRAWN' | 'REPLACED';
  readonly covered: number;
  readonly quoted: number;
  readonly rate: number;
  readonly amount: number;
  readonly validUntil: Day;
}

interface PaperWork {
  status:
    | 'READY'
    | 'ON_HOLD'
    | 'AWAITING_PROPOSAL'
    | 'UNDER_STUDY'
    | 'REFUSED'
    | 'CLOSED'
    | 'CANCELLED'
    | 'DECLINED'
    | 'EXPIRED';
  readonly listed: boolean;
  studied: boolean;
  estimated: number;
  reserved: number;
  consumed: number;
  unbillable: number;
  /** What was billed for it, in cents; null before. */
  billed: number | null;
  /** The day it is for; its minutes are those of the month of that day (reading A10-travail). */
  day: Day;
  /** When it is to begin. */
  startsAt: Moment;
  /** Whether what it holds was taken from its month, once that was open. */
  placed: boolean;
  readonly proposals: PaperProposal[];
}

interface PaperMonth {
  granted: number;
  /** What was held beyond what the month grants since the level went down. */
  beyond: number;
}

/** Where work stands that an act is for. */
const SUITED: Readonly<Record<Exclude<WorkAct['act'], 'ask for work'>, readonly PaperWork['status'][]>> = {
  'close work': ['READY', 'ON_HOLD'],
  'cancel work': ['READY', 'ON_HOLD', 'AWAITING_PROPOSAL', 'UNDER_STUDY'],
  'conclude study': ['UNDER_STUDY'],
  'accept proposal': ['AWAITING_PROPOSAL'],
  'decline proposal': ['AWAITING_PROPOSAL'],
};

/** What the work needs to know of the contract. */
export interface Coverage {
  /** Whether the service is in force. */
  readonly active: () => boolean;
  /** The last day that is ordered and paid for. */
  readonly covered: () => Day;
  /** Whether the server is still rented on a day. */
  readonly isRented: (day: Day) => boolean;
  /** The minutes that a month not begun yet is due to grant. */
  readonly dueIn: (month: Day) => number;
  /** The minutes of a month from a day on, where a term that is to begin in it by then has others; null where none does. */
  readonly timeFrom: (day: Day) => number | null;
  /** The first day of a term that is to begin later in the month of a day. */
  readonly laterIn: (day: Day) => Day | null;
}

/** The monthly time and the work it is used for (article 2.2), kept on paper. */
export class PaperWorks {
  readonly all: PaperWork[] = [];
  private readonly months = new Map<Day, PaperMonth>();

  constructor(
    private readonly figures: Figures,
    private readonly coverage: Coverage,
  ) {}

  // The months (article 2.2.1)

  open(day: Day, granted: number): void {
    this.months.set(firstOfMonth(day), { granted, beyond: 0 });
    if (this.coverage.active()) this.place(day);
  }

  /** What work holds of a month is taken from it once it is open; the work keeps what it was promised (reading A10-promis). */
  private place(day: Day): void {
    const month = this.month(day);
    for (const work of this.waiting(day)) {
      const lacking = Math.max(0, work.reserved - Math.max(0, this.left(day)));
      month.granted += lacking;
      month.beyond += lacking;
      work.placed = true;
    }
  }

  private readonly waiting = (day: Day): PaperWork[] =>
    this.all.filter((work) => !work.placed && firstOfMonth(work.day) === firstOfMonth(day));

  /**
   * Reading A30-prevu: work whose day no order covers any more waits; an order that covers it again takes it up, with what
   * it held.
   */
  review(): void {
    for (const work of this.all) {
      const isCovered = work.day <= this.coverage.covered();
      if (work.status === 'READY' && !isCovered) work.status = 'ON_HOLD';
      else if (work.status === 'ON_HOLD' && isCovered && this.coverage.active()) work.status = 'READY';
    }
  }

  /** Back in force, work holds again what is left of its month. */
  resume(today: Day): void {
    this.place(today);
    this.review();
  }

  /** The same reading: work that waits is given up at the end of its day. */
  overdue = (): [Day, () => void][] =>
    this.all
      .filter(({ status }) => status === 'ON_HOLD')
      .map((work): [Day, () => void] => [
        work.day,
        () => {
          this.giveBack(work, work.reserved);
          work.reserved = 0;
          work.status = 'CANCELLED';
        },
      ]);

  /** Reading A03-travail: work that was to begin later, and what waits for an answer or an order, is given up with the rental. */
  endWith(now: Moment): void {
    for (const work of this.all) {
      const waits = ['ON_HOLD', 'AWAITING_PROPOSAL', 'UNDER_STUDY'].includes(work.status);
      const isLater = work.status === 'READY' && work.startsAt >= now;
      if (waits || isLater) this.cancel(work);
    }
  }

  /** The same reading: what was to begin once the server is no longer rented is given up as soon as that is known. */
  giveUpFrom(day: Day): void {
    for (const work of this.all) if (dayOf(work.startsAt) >= day) this.cancel(work);
  }

  lastMonth = (): Day => [...this.months.keys()].at(-1) ?? '';

  /** Reading A36: the new level's time less what was used or is held, never below zero. */
  limit(day: Day, minutes: number): void {
    const month = this.month(day);
    const { consumed, reserved } = this.used(day);
    month.granted = Math.max(minutes, consumed + reserved);
    month.beyond = Math.min(reserved, Math.max(0, consumed + reserved - minutes));
  }

  expiries = (): [Day, () => void][] =>
    this.all.flatMap((work) =>
      work.proposals
        .filter(({ status }) => status === 'ISSUED')
        .map((proposal): [Day, () => void] => [
          proposal.validUntil,
          () => {
            proposal.status = 'EXPIRED';
            work.status = 'EXPIRED';
          },
        ]),
    );

  // Acts

  /** The place of the work an act is about, among all there is. */
  placeOf({ act, which }: Exclude<WorkAct, { act: 'ask for work' }>): number {
    const suited = this.all.flatMap((work, place) => (SUITED[act].includes(work.status) ? [place] : []));
    const among = which % 6 === 0 || suited.length === 0 ? this.all.map((_, place) => place) : suited;
    return among[Math.floor(which / 6) % Math.max(1, among.length)] ?? 0;
  }

  does(now: Moment, act: WorkAct): string {
    if (act.act === 'ask for work') return this.ask(now, act);
    const work = this.all[this.placeOf(act)];
    if (!work) return '-';
    switch (act.act) {
      case 'close work':
        return this.close(dayOf(now), work, act.minutes);
      case 'cancel work':
        return this.cancel(work);
      case 'conclude study':
        return this.conclude(dayOf(now), work, act.proposing ? act.minutes : null);
      case 'accept proposal':
        return this.accept(dayOf(now), work);
      case 'decline proposal':
        return this.decline(work);
    }
  }

  private ask(now: Moment, { minutes, listed, ahead }: Extract<WorkAct, { act: 'ask for work' }>): string {
    const today = dayOf(now);
    const day = plusDays(today, ahead);
    const work: PaperWork = {
      status: 'REFUSED',
      listed,
      studied: false,
      estimated: minutes,
      reserved: 0,
      consumed: 0,
      unbillable: 0,
      billed: null,
      day,
      startsAt: at(day, now.slice(11)),
      placed: true,
      proposals: [],
    };
    this.all.push(work);
    // Reading A03-annonce: nothing is ordered beyond the rental.
    if (!this.coverage.active() || !this.coverage.isRented(day)) return 'REFUSED';
    // Reading A30-jour: the due date itself is still served.
    if (day > this.coverage.covered()) return 'DAY_NOT_COVERED';
    if (!listed) {
      work.status = 'UNDER_STUDY';
      work.studied = true;
      return 'STUDY';
    }
    if (minutes <= this.remaining(day)) {
      this.hold(work, minutes);
      return 'INCLUDED';
    }
    this.propose(today, work, this.remaining(day));
    return 'COMMERCIAL_PROPOSAL';
  }

  private hold(work: PaperWork, minutes: number): void {
    work.status = 'READY';
    work.placed = this.months.has(firstOfMonth(work.day));
    work.reserved = minutes;
  }

  /** The excess alone, at the hourly rate of the day, for thirty days (readings A10 and A14). */
  private propose(day: Day, work: PaperWork, covered: number): void {
    const rate = figureOn(this.figures.rate, day);
    const quoted = work.estimated - covered;
    const validUntil = plusDays(day, 30);
    work.proposals.push({
      status: 'ISSUED',
      covered,
      quoted,
      rate,
      amount: part(rate * quoted, 60),
      validUntil,
    });
    work.status = 'AWAITING_PROPOSAL';
  }

  private conclude(day: Day, work: PaperWork, minutes: number | null): string {
    if (!work.studied) return '-';
    if (work.status !== 'UNDER_STUDY') return 'ERROR';
    if (minutes === null) {
      work.status = 'REFUSED';
      return 'NOTHING_FOLLOWS';
    }
    work.estimated = minutes;
    this.propose(day, work, 0);
    return 'PROPOSED';
  }

  private accept(today: Day, work: PaperWork): string {
    const proposal = work.proposals.at(-1);
    if (!proposal) return '-';
    if (proposal.status !== 'ISSUED' && proposal.status !== 'EXPIRED') return 'ERROR';
    if (!this.coverage.active()) return 'SERVICE_NOT_ACTIVE';
    if (proposal.status === 'EXPIRED') return 'EXPIRED';
    // Accepted after its day, work is of the day of the acceptance.
    const day = work.day < today ? today : work.day;
    if (day > this.coverage.covered()) return 'DAY_NOT_COVERED';
    if (proposal.covered > this.remaining(day)) {
      this.replace(day, work, proposal);
      return 'COVERAGE_USED';
    }
    proposal.status = 'ACCEPTED';
    work.day = day;
    this.hold(work, proposal.covered);
    return 'ACCEPTED';
  }

  /** What is left is covered and the rest quoted, at the rate promised and until the same day (reading A13-promesse). */
  private replace(day: Day, work: PaperWork, promised: PaperProposal): void {
    const covered = this.remaining(day);
    const quoted = promised.covered + promised.quoted - covered;
    promised.status = 'REPLACED';
    work.proposals.push({
      ...promised,
      status: 'ISSUED',
      covered,
      quoted,
      amount: part(promised.rate * quoted, 60),
    });
  }

  private decline(work: PaperWork): string {
    const proposal = work.proposals.at(-1);
    if (!proposal) return '-';
    if (proposal.status !== 'ISSUED') return 'ERROR';
    proposal.status = 'DECLINED';
    work.status = 'DECLINED';
    return 'NOTHING_FOLLOWS';
  }

  /** Reading A11: the real time counts; what nobody accepted is not billed, what was accepted only as far as it was worked. */
  private close(today: Day, work: PaperWork, minutes: number): string {
    if (work.status !== 'READY' && work.status !== 'ON_HOLD') return 'ERROR';
    const accepted = work.proposals.find(({ status }) => status === 'ACCEPTED');
    const quoted = accepted?.quoted ?? 0;
    // Begun before it was due, it is of the month it was begun in, and holds nothing of that one.
    const begun = work.day <= today ? work.day : today;
    const month = firstOfMonth(begun);
    const isOfItsMonth = firstOfMonth(work.day) === month && work.placed;
    const fromHeld = isOfItsMonth ? Math.min(minutes, work.reserved) : 0;
    this.giveBack(work, work.reserved - fromHeld);
    work.reserved = 0;
    work.day = begun;
    work.consumed = fromHeld;
    const beyond = Math.max(0, minutes - fromHeld - quoted);
    // Its month is that of the day the work was for (reading A10-travail): one that has ended has nothing left.
    const running = month === firstOfMonth(today);
    const extra = work.listed && running ? Math.min(beyond, this.remaining(today)) : 0;
    work.consumed += extra;
    const billed = Math.min(quoted, minutes - fromHeld - extra);
    work.billed = accepted && billed > 0 ? Math.min(accepted.amount, part(accepted.rate * billed, 60)) : null;
    work.unbillable = minutes - fromHeld - extra - billed;
    work.status = 'CLOSED';
    return 'SETTLED';
  }

  private cancel(work: PaperWork): string {
    if (!['READY', 'ON_HOLD', 'AWAITING_PROPOSAL', 'UNDER_STUDY'].includes(work.status)) return 'ERROR';
    this.giveBack(work, work.reserved);
    work.reserved = 0;
    work.status = 'CANCELLED';
    for (const proposal of work.proposals) if (proposal.status === 'ISSUED') proposal.status = 'WITHDRAWN';
    return 'NOTHING_FOLLOWS';
  }

  /** What was held beyond the level is not given back (reading A36). */
  private giveBack(work: PaperWork, minutes: number): void {
    if (!work.placed || minutes === 0) return;
    const month = this.month(work.day);
    const lost = Math.min(minutes, month.beyond);
    month.beyond -= lost;
    month.granted -= lost;
  }

  // What is read

  used(day: Day): { readonly consumed: number; readonly reserved: number } {
    const month = firstOfMonth(day);
    const works = this.all.filter((work) => firstOfMonth(work.day) === month);
    const holding = works.filter(
      ({ placed }) => placed || (this.coverage.active() && !this.months.has(month)),
    );
    return {
      consumed: sum(works.map(({ consumed }) => consumed)),
      reserved: sum(holding.map(({ reserved }) => reserved)),
    };
  }

  private left(day: Day): number {
    const { consumed, reserved } = this.used(day);
    return this.granted(day) - consumed - reserved;
  }

  remaining = (day: Day): number => Math.max(0, this.left(day) + this.apart(day));

  /** Reading A08-periode: work of days after a term begins is first taken on the time that term adds to the month. */
  apart(day: Day): number {
    const from = this.coverage.laterIn(day);
    if (from === null) return 0;
    const added = Math.max(0, this.left(from)) - this.left(day);
    const later = this.all.filter((work) => work.day >= from && firstOfMonth(work.day) === firstOfMonth(day));
    return Math.max(0, Math.min(added, sum(later.map(({ reserved }) => reserved))));
  }

  granted(day: Day): number {
    const { consumed, reserved } = this.used(day);
    const other = this.coverage.timeFrom(day);
    if (other !== null) return Math.max(other, consumed + reserved);
    return this.months.get(firstOfMonth(day))?.granted ?? this.coverage.dueIn(firstOfMonth(day));
  }

  /** What was granted for the month of a day: nothing for one that began once the service had ended. */
  opened = (day: Day): number => this.months.get(firstOfMonth(day))?.granted ?? 0;

  month(day: Day): PaperMonth {
    const month = this.months.get(firstOfMonth(day));
    if (!month) throw new Error(`no month was opened for ${day}`);
    return month;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

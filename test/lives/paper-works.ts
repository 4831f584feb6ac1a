import type { WorkAct } from './acts';
import type { Day, Moment } from './calendar';
import { dayOf, firstOfMonth, plusDays } from './calendar';
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
  /** The month its minutes are held in. */
  month: Day;
  readonly proposals: PaperProposal[];
}

interface PaperMonth {
  granted: number;
  /** What was held beyond what the month grants since the level went down. */
  beyond: number;
}

/** The monthly time and the work it is used for (article 2.2), kept on paper. */
export class PaperWorks {
  readonly all: PaperWork[] = [];
  private readonly months = new Map<Day, PaperMonth>();

  constructor(private readonly figures: Figures) {}

  // The months (article 2.2.1)

  open(day: Day, granted: number): void {
    this.months.set(firstOfMonth(day), { granted, beyond: 0 });
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

  does(now: Moment, act: WorkAct, active: boolean): string {
    if (act.act === 'ask for work') return this.ask(dayOf(now), act, active);
    const work = this.all[act.which];
    if (!work) return '-';
    switch (act.act) {
      case 'close work':
        return this.close(dayOf(now), work, act.minutes);
      case 'cancel work':
        return this.cancel(work);
      case 'conclude study':
        return this.conclude(dayOf(now), work, act.proposing ? act.minutes : null);
      case 'accept proposal':
        return this.accept(dayOf(now), work, active);
      case 'decline proposal':
        return this.decline(work);
    }
  }

  private ask(day: Day, { minutes, listed }: { minutes: number; listed: boolean }, active: boolean): string {
    const work: PaperWork = {
      status: 'REFUSED',
      listed,
      studied: false,
      estimated: minutes,
      reserved: 0,
      consumed: 0,
      unbillable: 0,
      billed: null,
      month: firstOfMonth(day),
      proposals: [],
    };
    this.all.push(work);
    if (!active) return 'REFUSED';
    if (!listed) {
      work.status = 'UNDER_STUDY';
      work.studied = true;
      return 'STUDY';
    }
    if (minutes <= this.remaining(day)) {
      work.status = 'READY';
      work.reserved = minutes;
      return 'INCLUDED';
    }
    this.propose(day, work, this.remaining(day));
    return 'COMMERCIAL_PROPOSAL';
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

  private accept(day: Day, work: PaperWork, active: boolean): string {
    const proposal = work.proposals.at(-1);
    if (!proposal) return '-';
    if (proposal.status !== 'ISSUED' && proposal.status !== 'EXPIRED') return 'ERROR';
    if (!active) return 'SERVICE_NOT_ACTIVE';
    if (proposal.status === 'EXPIRED') return 'EXPIRED';
    if (proposal.covered > this.remaining(day)) {
      this.replace(day, work, proposal);
      return 'COVERAGE_USED';
    }
    proposal.status = 'ACCEPTED';
    work.status = 'READY';
    work.reserved = proposal.covered;
    work.month = firstOfMonth(day);
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
  private close(day: Day, work: PaperWork, minutes: number): string {
    if (work.status !== 'READY') return 'ERROR';
    const accepted = work.proposals.find(({ status }) => status === 'ACCEPTED');
    const quoted = accepted?.quoted ?? 0;
    const fromHeld = Math.min(minutes, work.reserved);
    this.giveBack(work, work.reserved - fromHeld);
    work.reserved = 0;
    work.consumed = fromHeld;
    const beyond = Math.max(0, minutes - fromHeld - quoted);
    // Its month is that of the day the work was for (reading A10-travail): one that has ended has nothing left.
    const running = work.month === firstOfMonth(day);
    const extra = work.listed && running ? Math.min(beyond, this.remaining(day)) : 0;
    work.consumed += extra;
    const billed = Math.min(quoted, minutes - fromHeld - extra);
    work.billed = accepted && billed > 0 ? Math.min(accepted.amount, part(accepted.rate * billed, 60)) : null;
    work.unbillable = minutes - fromHeld - extra - billed;
    work.status = 'CLOSED';
    return 'SETTLED';
  }

  private cancel(work: PaperWork): string {
    if (!['READY', 'AWAITING_PROPOSAL', 'UNDER_STUDY'].includes(work.status)) return 'ERROR';
    this.giveBack(work, work.reserved);
    work.reserved = 0;
    work.status = 'CANCELLED';
    for (const proposal of work.proposals) if (proposal.status === 'ISSUED') proposal.status = 'WITHDRAWN';
    return 'NOTHING_FOLLOWS';
  }

  /** What was held beyond the level is not given back (reading A36). */
  private giveBack(work: PaperWork, minutes: number): void {
    const month = this.month(work.month);
    const lost = Math.min(minutes, month.beyond);
    month.beyond -= lost;
    month.granted -= lost;
  }

  // What is read

  used(day: Day): { readonly consumed: number; readonly reserved: number } {
    const month = firstOfMonth(day);
    const works = this.all.filter((work) => work.month === month);
    return {
      consumed: sum(works.map(({ consumed }) => consumed)),
      reserved: sum(works.map(({ reserved }) => reserved)),
    };
  }

  remaining = (day: Day): number => {
    const { consumed, reserved } = this.used(day);
    return this.month(day).granted - consumed - reserved;
  };

  month(day: Day): PaperMonth {
    const month = this.months.get(firstOfMonth(day));
    if (!month) throw new Error(`no month was opened for ${day}`);
    return month;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

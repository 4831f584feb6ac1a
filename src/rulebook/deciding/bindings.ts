import type { ContractContext } from '../../domain/decision';
import type { LocalDate } from '../../domain/time';
import type { DocumentModel } from '../model/document-model';
import type { Release } from '../model/release';
import { bindDocuments } from './bind-documents';
import { Binding } from './binding';
import { TurningDays } from './turning-days';

/** Bindings kept of one release: those of the editions, days and amendments that are asked about now. */
const KEPT = 256;

const bindings = new WeakMap<Release, Bindings>();

/** What binds a contract on a day, made once for all contracts and days that the same texts bind alike. */
export function bindingOf(
  release: Release,
  contract: ContractContext,
  day: LocalDate,
  concerned: ReadonlySet<DocumentModel> = new Set(),
): Binding {
  const known = bindings.get(release) ?? new Bindings(release);
  bindings.set(release, known);
  return known.of(contract, day, concerned);
}

type Party = 'customer' | 'rental' | 'subscription';

class Bindings {
  private readonly kept = new Map<string, Binding>();
  private readonly turning: TurningDays;
  private readonly named: Readonly<Record<Party, ReadonlySet<string | null>>>;

  constructor(private readonly release: Release) {
    this.turning = new TurningDays(release);
    const scopes = release.amendments.flatMap(({ scope }) => scope ?? []);
    this.named = {
      customer: new Set(scopes.map(({ customer }) => customer)),
      rental: new Set(scopes.map(({ rental }) => rental)),
      subscription: new Set(scopes.map(({ subscription }) => subscription)),
    };
  }

  of(contract: ContractContext, day: LocalDate, concerned: ReadonlySet<DocumentModel>): Binding {
    const key = this.keyOf(contract, day, concerned);
    const known = this.kept.get(key);
    if (known) return known;
    const made = new Binding(bindDocuments(this.release, contract, day, concerned), this.release.precedence);
    const [oldest] = this.kept.keys();
    if (this.kept.size >= KEPT && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, made);
    return made;
  }

  /** All that decides what binds: a party counts only if an amendment names it, a day only by the turning days before it. */
  private keyOf(
    { customer, rental, subscription, signedOn, agreedOn, editions }: ContractContext,
    day: LocalDate,
    concerned: ReadonlySet<DocumentModel>,
  ): string {
    const party = (kind: Party, reference: string | null): string | null =>
      this.named[kind].has(reference) ? reference : null;
    const turn = (on: LocalDate | null): number | null => (on === null ? null : this.turning.before(on));
    return JSON.stringify([
      turn(day),
      turn(signedOn),
      turn(agreedOn),
      editions,
      party('customer', customer),
      party('rental', rental),
      party('subscription', subscription),
      ...[...concerned].map(({ file }) => file),
    ]);
  }
}

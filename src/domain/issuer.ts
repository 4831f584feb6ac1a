import type { Provider, ProviderParticular } from './frame';

/** The provider as an installation says it in place of the contract: its lines, when given, are all there is to print. */
export type ProviderHere = Partial<Pick<Provider, 'name' | 'details'>>;

/** Who issues documents and signs letters, as it is printed. */
export interface Issuer {
  readonly name: string;
  readonly lines: readonly string[];
}

/** What this installation says of the provider, else the contract: first what the law wants, then the rest. */
export const issuerOf = ({ name, details, particulars }: Provider, here: ProviderHere): Issuer => ({
  name: here.name ?? name,
  lines: here.details ?? [...particulars.flatMap(({ value }) => (value === null ? [] : [value])), ...details],
});

/** What the law wants on documents and nobody has given. */
export const lackingOf = ({ particulars }: Provider, here: ProviderHere): readonly ProviderParticular[] =>
  here.details ? [] : particulars.filter(({ value }) => value === null);

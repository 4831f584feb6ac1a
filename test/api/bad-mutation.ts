import type { EveryKind } from './every-kind';
import { VALID_INPUTS } from './valid-inputs';

/** A mutation that is mistaken: its query, its input, the code of the answer, and the field at fault. */
export type BadMutation = readonly [
  title: string,
  query: string,
  input: (own: EveryKind) => object,
  code: string,
  field: string,
];

/** What differs from a valid input. */
type Over = Readonly<Record<string, unknown>> | ((own: EveryKind) => Readonly<Record<string, unknown>>);

/** A valid input with something else in it; the field at fault is the one that differs, or one within it. */
export function bad(
  title: string,
  mutation: string,
  over: Over,
  code = 'INVALID_INPUT',
  at?: string,
): BadMutation {
  const { type, input } = VALID_INPUTS[mutation]!;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code message path } } }`;
  const overOf = (own: EveryKind) => (typeof over === 'function' ? over(own) : over);
  const [field = ''] = Object.keys(overOf({} as EveryKind));
  return [`${mutation}: ${title}`, query, (own) => ({ ...input(own), ...overOf(own) }), code, at ?? field];
}

/** The same for a value inside the attributes of a request. */
export function badAttribute(title: string, attributes: unknown, field: string): BadMutation {
  const [told, query, input, code] = bad(title, 'requestIntervention', { attributes });
  return [told, query, input, code, field];
}

import { isValueOf } from './closed-list';
import type { Actor } from './actor';
import { ROLE_MEANINGS, SCHEDULER } from './actor';

/** Whoever reads it is told the subject of a token up to here. */
const LONGEST_SUBJECT = 180;

/** Stands for somebody whose role was not kept: rows written before roles were. */
const SOMEBODY = '-';

/** Who acted, as rows keep it: the role and the subject of the token, or the service itself. */
export const signatureOf = ({ role, subject }: Actor): string =>
  subject === SCHEDULER.subject ? subject : `${role}/${subject.slice(0, LONGEST_SUBJECT)}`;

/** Who acted, for a reader: a customer is told who acts for customers by name, and staff by their role alone. */
export function signerFor(reader: Pick<Actor, 'role' | 'subject'>, signature: string): string {
  const { role, subject } = partsOf(signature);
  if (reader.role !== 'customer' || subject === SCHEDULER.subject) return subject;
  if (role === null) return subject === reader.subject ? subject : SOMEBODY;
  return role === 'customer' ? subject : role;
}

/** Who acted, on paper that the customer keeps (articles 2.2.1 and 5.1): for the provider, whoever of its staff did. */
export function signerOnPaper(signature: string, providerName: string): string {
  const { role, subject } = partsOf(signature);
  return role === null || role === 'customer' ? subject : providerName;
}

function partsOf(signature: string): { readonly role: string | null; readonly subject: string } {
  const [first = '', ...rest] = signature.split('/');
  return rest.length > 0 && isValueOf(ROLE_MEANINGS, first)
    ? { role: first, subject: rest.join('/') }
    : { role: null, subject: signature };
}

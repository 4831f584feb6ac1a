import { signatureOf, signerFor, signerOnPaper } from '../../src/domain/signature';
import { SCHEDULER } from '../../src/domain/actor';
import type { Actor } from '../../src/domain/actor';

const customer: Actor = { subject: 'marie@acme.example', role: 'customer', customerId: 'cus_1' };
const colleague: Actor = { ...customer, subject: 'paul@acme.example' };
const staff: Actor = { subject: 'jean@icodia.example', role: 'contract-manager', customerId: null };

it.each([
  ['itself', customer, 'marie@acme.example'],
  ['a colleague', colleague, 'paul@acme.example'],
  ['staff', staff, 'contract-manager'],
  ['the service itself', SCHEDULER, 'scheduler'],
])('a customer is told of %s', (_, actor, told) => {
  expect(signerFor(customer, signatureOf(actor))).toBe(told);
});

it.each([customer, colleague, staff, SCHEDULER])('staff is told who it was: $subject', (actor) => {
  expect(signerFor(staff, signatureOf(actor))).toBe(actor.subject);
});

it('what was kept without a role is told to a customer of itself alone', () => {
  expect(signerFor(customer, 'marie@acme.example')).toBe('marie@acme.example');
  expect(signerFor(customer, 'jean@icodia.example')).toBe('-');
  expect(signerFor(staff, 'jean@icodia.example')).toBe('jean@icodia.example');
});

it('a subject that looks like a role is the one of its token', () => {
  const sly: Actor = { ...customer, subject: 'sales/jean' };
  expect(signerFor(customer, signatureOf(sly))).toBe('sales/jean');
});

it('a subject of any length is kept within what a row holds', () => {
  expect(signatureOf({ ...staff, subject: 'x'.repeat(400) }).length).toBeLessThanOrEqual(200);
});

it('paper names the customer who agreed, and the provider for its staff', () => {
  expect(signerOnPaper(signatureOf(customer), 'Icodia')).toBe('marie@acme.example');
  expect(signerOnPaper(signatureOf(staff), 'Icodia')).toBe('Icodia');
});

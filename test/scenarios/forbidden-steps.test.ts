import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { close, customerWith, placeOrder, request, tenant, validate } from './support/life';
import type { MutationName } from './support/mutations';
import { refusal, run } from './support/mutations';
import { countsOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

/** Runs a mutation that is refused, and compares what is kept before and after. */
async function refusedWithoutTrace(
  service: TestService,
  name: MutationName,
  input: object,
): Promise<unknown> {
  const before = await countsOf(service);
  const refused = await refusal(service, name, input);
  expect(await countsOf(service)).toEqual(before);
  return refused;
}

const forbidden = (path: string) => [{ code: 'FORBIDDEN_TRANSITION', path: [path] }];
const invalid = (path: string) => [{ code: 'INVALID_INPUT', path: [path] }];

describeEachDatabase('a step out of its order is refused with its reason and leaves no trace', (open) => {
  const stage = onStage(open);

  async function placed() {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    return { service, orderId: order.id as string };
  }

  it('an order given up is not validated (article 5.1)', async () => {
    const { service, orderId } = await placed();
    await run(service, 'voidOrder', { orderId });
    expect(await refusedWithoutTrace(service, 'validateOrder', { orderId })).toEqual(forbidden('orderId'));
  });

  it('an order is validated once (article 5.1)', async () => {
    const { service, orderId } = await placed();
    await validate(service, orderId);
    expect(await refusedWithoutTrace(service, 'validateOrder', { orderId })).toEqual(forbidden('orderId'));
  });

  it('a service is not set up before its order is validated (article 5.1)', async () => {
    const { service, orderId } = await placed();
    expect(await refusedWithoutTrace(service, 'recordSetup', { orderId })).toEqual(forbidden('orderId'));
  });

  it('a setup that is said to precede the validation is refused (article 5.1)', async () => {
    const { service, orderId } = await placed();
    await validate(service, orderId);
    const input = { orderId, setupAt: '2027-01-04T08:59:59+01:00' };
    expect(await refusedWithoutTrace(service, 'recordSetup', input)).toEqual(invalid('setupAt'));
  });

  it('a setup to come is not recorded (article 5.2)', async () => {
    const { service, orderId } = await placed();
    await validate(service, orderId);
    const input = { orderId, setupAt: '2027-01-04T09:00:01+01:00' };
    expect(await refusedWithoutTrace(service, 'recordSetup', input)).toEqual(invalid('setupAt'));
  });

  it('an order that was fulfilled is not given up (article 5.2)', async () => {
    const { service } = await stage(MONDAY);
    const { orderId } = await customerWith(service, { level: 'N2', setupAt: SETUP });
    expect(await refusedWithoutTrace(service, 'voidOrder', { orderId })).toEqual(forbidden('orderId'));
  });

  it('an order sent to the sales department is not validated as it is (article 2)', async () => {
    const { service } = await stage(MONDAY);
    const { order } = await placeOrder(service, await tenant(service, { serverType: 'TIERS' }), 'N2');
    const refused = await refusedWithoutTrace(service, 'validateOrder', { orderId: order.id });
    expect(refused).toEqual(forbidden('orderId'));
  });

  it('an intervention that is closed is neither closed again nor cancelled (article 2.2.1)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention } = await request(service, life, 20);
    await close(service, intervention.id, 20);
    const again = { interventionId: intervention.id, actualMinutes: 20 };
    expect(await refusedWithoutTrace(service, 'closeIntervention', again)).toEqual(
      forbidden('interventionId'),
    );
    const cancel = { interventionId: intervention.id };
    expect(await refusedWithoutTrace(service, 'cancelIntervention', cancel)).toEqual(
      forbidden('interventionId'),
    );
  });

  it('work that awaits the answer to a proposal is not closed (article 2.2.1)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention, proposal } = await request(service, life, 90);
    const input = { interventionId: intervention.id, actualMinutes: 90 };
    expect(await refusedWithoutTrace(service, 'closeIntervention', input)).toEqual(
      forbidden('interventionId'),
    );
    await run(service, 'declineProposal', { proposalId: proposal.id }, life.self);
    const late = { proposalId: proposal.id };
    expect(await refusedWithoutTrace(service, 'acceptProposal', late)).toEqual(forbidden('proposalId'));
  });

  it('a type, a level or a duration that does not exist is a mistake of the input (articles 2.1 and 2.2)', async () => {
    const { service } = await stage(MONDAY);
    const { subscriptionId } = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const unknown = { subscriptionId, type: 'CAFE', estimatedMinutes: 10 };
    expect(await refusedWithoutTrace(service, 'requestIntervention', unknown)).toEqual(invalid('type'));
    const change = { subscriptionId, toLevel: 'N9' };
    expect(await refusedWithoutTrace(service, 'changePlan', change)).toEqual(invalid('toLevel'));
  });
});

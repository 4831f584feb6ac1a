import fc from 'fast-check';
import { EVENT_WITHDRAWN } from '../../src/domain/contract/contract-event';
import { standingEvents } from '../../src/use-cases/facts/standing-events';
import { describeEachDatabase } from '../support/databases';
import { editedFiles } from './support/edited-release';
import { customerWith } from './support/life';
import { refusal, run } from './support/mutations';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

/** What was paid in all is told with each event that is recorded. */
const tellingPaid = () =>
  editedFiles({
    'vocabulary.json': ({ decisions }) => {
      decisions['event.recorded'].default.amounts = {
        amount: "= sumEvents(history.events, 'PAYMENT_RECEIVED', 'amount')",
      };
    },
  });

describeEachDatabase('an event that cancels another', (open) => {
  const stage = onStage(open);

  it('is counted, and what it cancels no longer is: sums are net', async () => {
    const { service } = await stage(MONDAY, await tellingPaid());
    const { subscriptionId } = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const record = async (type: string, attributes: object) =>
      (await run(service, 'recordEvent', { subscriptionId, type, attributes })).decision.amounts;
    const paid = (value: string) => [{ name: 'amount', value }];
    const payment = (reference: string, amount: string) => record('PAYMENT_RECEIVED', { reference, amount });
    expect(await payment('VIR-1', '100.00')).toEqual(paid('100.00'));
    expect(await payment('VIR-2', '40.00')).toEqual(paid('140.00'));
    expect(await record('PAYMENT_RETURNED', { reference: 'VIR-1' })).toEqual(paid('40.00'));
    // Recorded again, as it should have been: a correction is a cancellation and an event.
    expect(await payment('VIR-1', '90.00')).toEqual(paid('130.00'));
  });

  it('is refused where nothing that stands has what it is about', async () => {
    const { service } = await stage(MONDAY);
    const { subscriptionId } = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const returned = { subscriptionId, type: 'PAYMENT_RETURNED', attributes: { reference: 'VIR-1' } };
    const mistake = [{ code: 'INVALID_INPUT', path: ['attributes', 'reference'] }];
    expect(await refusal(service, 'recordEvent', returned)).toEqual(mistake);
    const paid = { subscriptionId, type: 'PAYMENT_RECEIVED', attributes: { reference: 'VIR-1' } };
    await run(service, 'recordEvent', paid);
    await run(service, 'recordEvent', returned);
    expect(await refusal(service, 'recordEvent', returned)).toEqual(mistake);
    expect(await refusal(service, 'recordEvent', { ...returned, attributes: {} })).toEqual(mistake);
  });
});

describe('the events that stand', () => {
  it('are those a reader would leave after striking out what was withdrawn, then, one after the other, what each cancels', () => {
    const anEvent = fc.record({
      type: fc.constantFrom('PAID', 'RETURNED', 'CLAIM'),
      subscriptionId: fc.constantFrom('sub_1' as const, null),
      data: fc.record({ reference: fc.constantFrom('A', 'B', null) }),
      withdrawn: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 12 }), (made) => {
        const events = made.map((event, place) => ({ ...event, id: `evt_${place}` as const }));
        const left: (typeof events)[number][] = [];
        for (const event of events.filter(({ withdrawn }) => !withdrawn)) {
          const { type, data } = event;
          if (type === 'RETURNED' && data.reference !== null)
            for (let at = left.length - 1; at >= 0; at--)
              if (
                left[at]!.type === 'PAID' &&
                left[at]!.data.reference === data.reference &&
                left[at]!.subscriptionId === event.subscriptionId
              )
                left.splice(at, 1);
          left.push(event);
        }
        const withdrawals = events
          .filter(({ withdrawn }) => withdrawn)
          .map(({ id, subscriptionId }) => ({
            id: `evt_w${id}` as const,
            type: EVENT_WITHDRAWN,
            subscriptionId,
            data: { event: id },
          }));
        const cancelling = { RETURNED: { events: ['PAID'], by: 'reference' } };
        expect(standingEvents([...events, ...withdrawals], cancelling)).toEqual(left);
      }),
    );
  });
});

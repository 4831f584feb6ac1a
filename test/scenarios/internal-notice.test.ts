import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import { editedFiles } from './support/edited-release';
import { customerWith } from './support/life';
import { run } from './support/mutations';
import { noticesOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

const VOCABULARY = 'vocabulary.json';
const RENEWAL = 'documents/cp-infogerance/1/6.1-renewal.json';

/** A notice of non-renewal is told to somebody of the provider, at once and a week later. */
const toldTo = (to: string): Promise<Release> =>
  editedFiles({
    [VOCABULARY]: ({ notices, decisions }) => {
      notices.TO_CALL_BACK = { label: { fr: 'client à rappeler', en: 'customer to call back' }, to };
      decisions['renewal.notice'].outcomes.RECORDED.effects.push({
        effect: 'notify',
        with: { notice: "'TO_CALL_BACK'" },
      });
    },
    [RENEWAL]: ({ rules }) => {
      rules.push({
        name: '6.1/notice-is-told',
        title: { fr: 'Dénonciation : client à rappeler', en: 'Notice: call the customer back' },
        decision: 'renewal.notice',
        excerpts: ['E2'],
        conditions: {
          all: [{ fact: 'subscription', path: '$.status', operator: 'equal', value: 'ACTIVE' }],
        },
        event: {
          type: 'renewal.notice',
          params: {
            outcome: 'RECORDED',
            notices: [{ notice: 'TO_CALL_BACK', at: "= instantOf(addDays(clock.today, 7), '09:00')" }],
          },
        },
      });
    },
  });

describeEachDatabase('an internal notice', (open) => {
  const stage = onStage(open);

  it.each([
    ['sales', 'commercial@icodia.example'],
    ['direction@icodia.example', 'direction@icodia.example'],
  ])('for %s goes to %s, at once and later, and never to the customer', async (to, mailbox) => {
    const { service } = await stage(MONDAY, await toldTo(to));
    const { subscriptionId, email } = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await run(service, 'giveNotice', { subscriptionId });
    expect(await noticesOf(service, 'TO_CALL_BACK')).toMatchObject([{ recipient: mailbox }]);
    await service.moveTo('2027-01-18T09:00:00+01:00');
    const told = await noticesOf(service, 'TO_CALL_BACK');
    expect(told.map(({ recipient }) => recipient)).toEqual([mailbox, mailbox]);
    expect(await noticesOf(service, 'NOTICE_RECORDED')).toMatchObject([{ recipient: email }]);
  });

  it('for somebody unknown is refused by the checker, with whom it may name', async () => {
    await expect(toldTo('accountant')).rejects.toThrow(
      'there is no recipient `accountant`; known recipients: customer, sales, technicians',
    );
  });
});

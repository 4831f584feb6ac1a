import type { Rulebook } from '../../src/domain/ports/rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import type { Life } from './support/life';
import { changeTo, customerWith, request, requestAndClose } from './support/life';
import { amountsOf, run } from './support/mutations';
import { explainedBy, instant, stepsOf, subscriptionOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

const VOCABULARY = 'vocabulary.json';
const RENEWAL = 'documents/cp-infogerance/1/6.1-renewal.json';
const MAJOR_INCIDENT = 'documents/cp-infogerance/1/3.3-major-incident.json';
const DAYS = { label: { fr: 'le préavis', en: 'the notice' }, type: 'integer', unit: 'd' };

/** The order form goes out as many days before the due date as is noted of an object. */
const noticeDaysOf = (object: string): Promise<Release> =>
  editedFiles({
    [VOCABULARY]: ({ attributes, decisions }) => {
      attributes[object].orderDays = DAYS;
      if (object === 'rental') decisions['renewal.timeline'].facts.push('rental');
    },
    [RENEWAL]: ({ rules }) => {
      const rule = rules.find(({ name }: { name: string }) => name === '6.1/renewal-order-is-sent');
      rule.event.params.steps[0].at = `= instantOf(addDays(subscription.dueDate, 0 - default(${object}.orderDays, param.renewalOrderDays)), '09:00')`;
    },
  });

/** A major incident gives a month more. */
const monthForMajorIncident = (): Promise<Release> =>
  editedFiles({
    [VOCABULARY]: ({ decisions }) => {
      const compensation = decisions['incident.compensation'];
      compensation.amounts.newDueDate = { label: { fr: "l'échéance", en: 'the due date' }, type: 'date' };
      compensation.outcomes.EXTENDED = {
        label: { fr: 'échéance reportée', en: 'due date moved' },
        favourable: true,
        effects: [{ effect: 'extend', with: { dueDate: 'newDueDate' } }],
      };
    },
    [MAJOR_INCIDENT]: ({ rules }) => {
      rules[0].event.params = {
        outcome: 'EXTENDED',
        amounts: { amount: '0.00', newDueDate: '= addMonths(subscription.dueDate, 1)' },
      };
    },
  });

const pendingOf = async (service: TestService, life: Life): Promise<any> =>
  Object.fromEntries(
    (await stepsOf(service, life))
      .filter(({ status }) => status === 'PENDING')
      .map(({ step, at }: { step: string; at: string }) => [step, at]),
  );

/** How often the schedules are asked, from now on. */
function schedulesAsked(service: TestService): { count: number } {
  const asked = { count: 0 };
  const rulebook: Rulebook = service.rulebooks.current();
  const counting: Rulebook = {
    ...rulebook,
    decide: (question) => {
      if (question.decision === 'renewal.timeline') asked.count++;
      return rulebook.decide(question);
    },
  };
  jest.spyOn(service.rulebooks, 'current').mockReturnValue(counting);
  return asked;
}

describeEachDatabase('what is set later moves what was planned from it (articles 6.1 and 6.2)', (open) => {
  const stage = onStage(open);

  it('a due date that an incident moves moves the renewal order and the suspension, at once', async () => {
    const { service } = await stage(MONDAY, await monthForMajorIncident());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { incident } = await run(service, 'reportIncident', {
      subscriptionId: life.subscriptionId,
      description: 'Panne',
      classCode: 'MAJOR',
    });
    await run(service, 'endIncident', { incidentId: incident.id });
    expect(await subscriptionOf(service, life)).toMatchObject({ dueDate: '2028-02-10' });
    expect(await pendingOf(service, life)).toMatchObject({
      RENEWAL_ORDER: instant('2027-12-12T09:00:00+01:00'),
      DUE_DATE: instant('2028-02-11T00:00:00+01:00'),
    });
  });

  it('months given for nothing share what was paid for the term when the level goes up (article 7)', async () => {
    const { service } = await stage(MONDAY, await monthForMajorIncident());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { incident } = await run(service, 'reportIncident', {
      subscriptionId: life.subscriptionId,
      description: 'Panne',
      classCode: 'MAJOR',
    });
    await run(service, 'endIncident', { incidentId: incident.id });
    await service.moveTo('2027-06-21T10:00:00+02:00');
    const { compensation } = await changeTo(service, life, 'N3');
    // Seven whole months of thirteen, which 1,188.00 EUR paid.
    expect(amountsOf(compensation)).toMatchObject({ wholeUnusedMonths: 7, credit: '639.69' });
    const { interpretations } = await explainedBy(service, compensation.id);
    expect(interpretations.map(({ id }: { id: string }) => id)).toContain('A35-reporte');
  });

  it.each(['subscription', 'customer', 'rental'])(
    'an attribute noted of the %s moves the renewal order, earlier or later, and taking it away brings it back',
    async (object) => {
      const { service } = await stage(MONDAY, await noticeDaysOf(object));
      const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
      const ids: Record<string, string> = {
        subscription: life.subscriptionId,
        customer: life.customerId,
        rental: life.rentalId,
      };
      const note = (orderDays: number | null) =>
        run(service, 'setAttributes', { id: ids[object], attributes: { orderDays } });
      expect((await note(90)).decision).toMatchObject({ decision: 'attributes.noted', outcome: 'NOTED' });
      expect((await pendingOf(service, life)).RENEWAL_ORDER).toBe(instant('2027-10-12T09:00:00+02:00'));
      await note(30);
      expect((await pendingOf(service, life)).RENEWAL_ORDER).toBe(instant('2027-12-11T09:00:00+01:00'));
      await note(null);
      expect((await pendingOf(service, life)).RENEWAL_ORDER).toBe(instant('2027-11-11T09:00:00+01:00'));
    },
  );

  it('work that moves nothing asks no schedule; a level that changes asks them', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const asked = schedulesAsked(service);
    await requestAndClose(service, life, 20);
    await request(service, life, 90);
    expect(asked.count).toBe(0);
    await changeTo(service, life, 'N3');
    expect(asked.count).toBeGreaterThan(0);
  });
});

import { describeEachDatabase } from '../support/databases';
import { changeTo, customerWith, requestAndClose, validate } from './support/life';
import { editedRelease } from './support/edited-release';
import { amountsOf, refusal, run } from './support/mutations';
import {
  allowanceOf,
  chargesOf,
  instant,
  ordersOf,
  renewalOrderOf,
  subscriptionOf,
  termOn,
  termsOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const EARLY = '2027-11-20T10:00:00+01:00';

const LEVELS = 'documents/offre-infogerance/1/1-levels.json';

/** The offer gives level 2 less time from July 2027. */
const fewerMinutesFromJuly = () =>
  editedRelease(LEVELS, ({ parameters: { monthlyMinutes } }) => {
    const { value } = monthlyMinutes.values['2024-01-01'];
    monthlyMinutes.values['2027-07-01'] = { value: { ...value, N2: 45 }, reference: 'offre de juillet' };
  });

describeEachDatabase('a term (articles 5.2, 6.1 and 7)', (open) => {
  const stage = onStage(open);

  it('keeps its minutes until its due date, whenever the next one is ordered', async () => {
    const { service } = await stage(MONDAY, await fewerMinutesFromJuly());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(EARLY);
    await validate(service, (await renewalOrderOf(service, life)).id);
    await service.moveTo('2027-12-05T10:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 60 });
    await service.moveTo('2028-01-09T10:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 60 });
    await service.moveTo('2028-02-05T10:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 45 });
  });

  it('that is ordered early begins on its first day, at the price it was ordered for', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(EARLY);
    await validate(service, (await renewalOrderOf(service, life)).id);
    const running = { number: 1, status: 'RUNNING', beginsOn: '2027-01-10', dueDate: '2028-01-10' };
    expect(await termsOf(service, life)).toMatchObject([
      { ...running, agreedOn: '2027-01-04', months: 12, endedOn: null },
      { number: 2, status: 'FUTURE', beginsOn: '2028-01-10', dueDate: '2029-01-10', agreedOn: '2027-11-20' },
    ]);
    expect(await subscriptionOf(service, life)).toMatchObject({
      dueDate: '2028-01-10',
      coveredUntil: '2029-01-10',
      agreedOn: '2027-01-04',
    });
    expect(await termOn(service, life, '2028-01-09')).toMatchObject({ number: 1, agreedOn: '2027-01-04' });
    expect(await termOn(service, life, '2028-01-10')).toMatchObject({ number: 2, agreedOn: '2027-11-20' });
    expect(await termOn(service, life, '2029-01-10')).toBeNull();
    expect(await termOn(service, life, '2027-01-09')).toBeNull();

    await service.moveTo('2028-01-10T00:00:00+01:00');
    expect(await termsOf(service, life)).toMatchObject([
      { number: 1, status: 'ENDED', endedOn: '2028-01-10' },
      { number: 2, status: 'RUNNING', endedOn: null },
    ]);
    expect(await subscriptionOf(service, life)).toMatchObject({
      status: 'ACTIVE',
      dueDate: '2029-01-10',
      agreedOn: '2027-11-20',
    });
    expect((await timelineOf(service, life)).at(-1)).toMatchObject({
      type: 'TERM_BEGAN',
      effectiveAt: instant('2028-01-10T00:00:00+01:00'),
    });
  });

  it('begins on its day also when nobody looks for weeks', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(EARLY);
    await validate(service, (await renewalOrderOf(service, life)).id);
    service.sleepUntil('2028-03-20T10:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ACTIVE', dueDate: '2029-01-10' });
    const began = (await timelineOf(service, life)).filter(({ type }) => type === 'TERM_BEGAN');
    expect(began).toMatchObject([{ effectiveAt: instant('2028-01-10T00:00:00+01:00') }]);
  });

  it('may be ordered two ahead: each begins after the other', async () => {
    const { service } = await stage(MONDAY, await orderFormsTwoYearsAhead());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-02-01T10:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life, '2028-01-10')).id);
    const second = await renewalOrderOf(service, life, '2029-01-10');
    const page = await fetch(`${service.address}/documents/${second.id}.html?lang=fr`, {
      headers: { authorization: `Bearer ${service.tokens.operator}` },
    });
    const years = [...(await page.text()).matchAll(/10\u00a0janvier\u00a0(202[89]|2030)/g)].map(
      ([, year]) => year,
    );
    // It renews the last term agreed: the due date of the one in course is not on it.
    expect([...new Set(years)].sort()).toEqual(['2029', '2030']);
    await validate(service, second.id);
    expect((await termsOf(service, life)).map(({ dueDate, status }) => [dueDate, status])).toEqual([
      ['2028-01-10', 'RUNNING'],
      ['2029-01-10', 'FUTURE'],
      ['2030-01-10', 'FUTURE'],
    ]);
    await service.moveTo('2029-01-10T09:00:00+01:00');
    expect((await termsOf(service, life)).map(({ status }) => status)).toEqual(['ENDED', 'ENDED', 'RUNNING']);
  });

  it('once agreed keeps its order: it is no longer given up', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(EARLY);
    const { id } = await renewalOrderOf(service, life);
    await validate(service, id);
    expect(await refusal(service, 'voidOrder', { orderId: id })).toEqual([
      { code: 'FORBIDDEN_TRANSITION', path: ['orderId'] },
    ]);
    expect(await subscriptionOf(service, life)).toMatchObject({ coveredUntil: '2029-01-10' });
  });

  it('after a late order is as long as what was paid, from the day of the reinstatement (article 6.2)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-02-20T10:00:00+01:00');
    expect(await termsOf(service, life)).toMatchObject([{ status: 'ENDED', endedOn: '2028-01-10' }]);
    await validate(service, (await renewalOrderOf(service, life)).id);
    expect((await termsOf(service, life)).at(-1)).toMatchObject({
      status: 'RUNNING',
      beginsOn: '2028-02-20',
      dueDate: '2029-02-20',
      months: 12,
    });
    expect(await termOn(service, life, '2028-02-01')).toBeNull();
    await service.moveTo('2028-08-21T10:00:00+02:00');
    const { compensation } = await changeTo(service, life, 'N3');
    expect(amountsOf(compensation)).toMatchObject({ wholeUnusedMonths: 5, credit: '495.00' });
  });

  it('that is paid ahead is credited whole by an upgrade, and never begins (article 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-15T10:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life)).id);
    await service.moveTo('2027-12-05T10:00:00+01:00');
    await changeTo(service, life, 'N3');
    expect(await termsOf(service, life)).toMatchObject([
      { status: 'CUT_SHORT', endedOn: '2027-12-05' },
      { status: 'UNUSED', endedOn: '2027-12-05' },
      { status: 'RUNNING', beginsOn: '2027-12-05', dueDate: '2028-12-05', levels: [{ level: 'N3' }] },
    ]);
    expect((await ordersOf(service, life)).map(({ kind, status }) => [kind, status])).toEqual([
      ['NEW', 'FULFILLED'],
      ['RENEWAL', 'VOID'],
      ['UPGRADE', 'FULFILLED'],
    ]);
    await service.moveTo('2028-01-12T10:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ level: 'N3', dueDate: '2028-12-05' });
  });

  it('given up for another that ends the same day leaves nothing behind: no order validated, no continuity (articles 6.2 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { order } = await run(service, 'issueRenewalOrder', { subscriptionId: life.subscriptionId });
    await validate(service, order.id);
    await changeTo(service, life, 'N3');
    expect(await subscriptionOf(service, life)).toMatchObject({
      dueDate: '2028-01-10',
      coveredUntil: '2028-01-10',
    });
    await service.moveTo('2027-12-01T10:00:00+01:00');
    expect(await renewalOrderOf(service, life, '2028-01-10')).toMatchObject({
      status: 'PLACED',
      level: 'N3',
    });
    await service.moveTo('2028-01-11T00:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'SUSPENDED' });
  });

  it('that is paid ahead begins at the level paid, whatever went down before (article 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    await service.moveTo(EARLY);
    await validate(service, (await renewalOrderOf(service, life)).id);
    await changeTo(service, life, 'N1');
    expect(await subscriptionOf(service, life)).toMatchObject({ level: 'N1' });
    await service.moveTo('2028-01-10T09:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ level: 'N3' });
    expect((await termsOf(service, life))[0].levels).toEqual([
      { level: 'N3', from: '2027-01-10' },
      { level: 'N1', from: '2027-11-20' },
    ]);
  });

  it('gone down in level, is worth the level its months were left at: article 7 refunds nothing', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N4', setupAt: SETUP });
    await changeTo(service, life, 'N1');
    const { compensation, order } = await changeTo(service, life, 'N2');
    // Eleven months of N1, at 49.00, of the twelve of N4 that were paid.
    expect(amountsOf(compensation)).toMatchObject({ credit: '539.00', remainder: '0.00', total: '649.00' });
    expect(order).toMatchObject({
      discount: { amount: '539.00' },
      total: { amount: '649.00' },
      vat: { amount: '129.80' },
      totalInclVat: { amount: '778.80' },
    });
    expect(await chargesOf(service, life)).toEqual([]);
  });

  it('keeps its tariff for the work of its days: the next one is worked at its own', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(EARLY);
    await validate(service, (await renewalOrderOf(service, life)).id);
    await service.moveTo('2028-01-10T10:00:00+01:00');
    expect((await requestAndClose(service, life, 30)).intervention).toMatchObject({ consumedMinutes: 30 });
  });
});

/** Order forms leave two years before the due date. */
const orderFormsTwoYearsAhead = () =>
  editedRelease('documents/cp-infogerance/1/6.1-renewal.json', ({ parameters: { renewalOrderDays } }) => {
    for (const dated of Object.values<any>(renewalOrderDays.values)) dated.value = 730;
  });

import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import type { Life } from './support/life';
import { customerWith, validate } from './support/life';
import { renewalOrderOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-31T10:00:00+01:00';
const QUESTION = `query ($input: SimulatePlanChangeInput!) { simulatePlanChange(input: $input) {
  admission { outcome amounts { name value } } compensation { outcome amounts { name value } } } }`;

/** Days of a term that begins on a 31st: in a month, on its clamped last and first days, and on the last of the term. */
const DAYS = ['2027-02-01', '2027-06-29', '2027-06-30', '2027-11-30', '2028-01-30', '2028-01-31'];
/** Days of the next one, once it is paid for. */
const LATER = ['2028-02-29', '2028-12-01'];
const LEVELS = ['N1', 'N3', 'N4'];

const askedOf =
  (service: TestService, { subscriptionId, self }: Life) =>
  (toLevel: string, asOf?: string) =>
    service.ask(QUESTION, { input: { subscriptionId, toLevel, asOf } }, self);

describeEachDatabase('a change of level to come (article 7)', (open) => {
  const stage = onStage(open);

  it('comes to what it is answered on its day, in the term in course and in one paid ahead', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const asked = askedOf(service, life);
    const ahead = new Map<string, unknown>();
    const askAhead = async (days: readonly string[]) => {
      for (const day of days)
        for (const level of LEVELS) ahead.set(`${day} ${level}`, await asked(level, day));
    };
    const onTheDay = async (day: string) => {
      await service.moveTo(`${day}T12:00:00Z`);
      for (const level of LEVELS)
        expect([day, level, ahead.get(`${day} ${level}`)]).toEqual([day, level, await asked(level)]);
    };
    await service.moveTo('2027-01-31T11:00:00+01:00');
    await askAhead(DAYS);
    for (const day of DAYS.slice(0, -2)) await onTheDay(day);
    await service.moveTo('2028-01-15T10:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life)).id, life.self);
    await askAhead([...DAYS.slice(-2), ...LATER]);
    for (const day of [...DAYS.slice(-2), ...LATER]) await onTheDay(day);
  });

  it('is not told of a day that has been, nor of one after what is ordered', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    for (const asOf of ['2027-01-30', '2028-02-01', '9999-12-31'])
      await expect(askedOf(service, life)('N3', asOf)).rejects.toThrow('from 2027-01-31 to 2028-01-31');
  });
});

import type { BadMutation } from './bad-mutation';
import { bad } from './bad-mutation';

const MINUTES = [
  0,
  -1,
  -90,
  0.5,
  29.999,
  44_641,
  1e9,
  2 ** 53,
  1e308,
  '30',
  'NaN',
  'Infinity',
  true,
  null,
  [],
];

/** Minutes, days and instants that cannot be. */
export const BAD_FIGURES: readonly BadMutation[] = [
  ...MINUTES.map((minutes) =>
    bad(`${JSON.stringify(minutes)} minutes`, 'requestIntervention', { estimatedMinutes: minutes }),
  ),
  bad('minutes left out', 'requestIntervention', { estimatedMinutes: undefined }),
  bad('negative time', 'closeIntervention', { actualMinutes: -1 }),
  bad('no time', 'concludeStudy', { estimatedMinutes: 0 }),
  bad('a day that does not exist', 'requestIntervention', { startsAt: '2027-02-30T09:00:00+01:00' }),
  bad('an instant without offset', 'requestIntervention', { startsAt: '2027-03-01T09:00:00' }),
  bad('an instant that is a day', 'requestIntervention', { startsAt: '2027-03-01' }),
  bad('an instant of another age', 'requestIntervention', { startsAt: '+275760-09-13T00:00:00Z' }),
  bad('an instant before Christ', 'requestIntervention', { startsAt: '-000044-03-15T12:00:00Z' }),
  bad('an instant that is a number', 'requestIntervention', { startsAt: 1_800_000_000 }),
  bad('tomorrow', 'giveNotice', { receivedOn: '2027-02-11' }),
  bad('a day before the contract', 'giveNotice', { receivedOn: '2020-01-01' }),
  bad('February 29th of 2027', 'giveNotice', { receivedOn: '2027-02-29' }),
  bad('a day with its hour', 'giveNotice', { receivedOn: '2027-02-10T09:00:00Z' }),
  bad('a day written the French way', 'reportMalfunction', { observedOn: '10/02/2027' }),
  bad('tomorrow', 'reportIncident', { observedAt: '2027-02-11T09:00:00Z' }),
  bad('before the incident', 'recordMeasure', { at: '2027-01-01T09:00:00Z' }),
  bad('before it begins', 'endIncident', { endedAt: '2027-01-01T09:00:00Z' }),
  bad('tomorrow', 'recordUpdate', { performedAt: '2027-02-11T09:00:00Z' }),
  bad('back', 'advanceTestClock', { to: '2020-01-01T00:00:00Z' }),
  bad('nowhere', 'advanceTestClock', { to: 'demain' }),
  bad('a thousand years on', 'advanceTestClock', { to: '2999-12-31T23:59:59Z' }),
];

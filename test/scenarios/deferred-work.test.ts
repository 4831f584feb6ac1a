import { describeEachDatabase } from '../support/databases';
import { editedFiles } from './support/edited-release';
import { close, customerWith, request } from './support/life';
import { run } from './support/mutations';
import { allowanceOf, instant, interventionsOf } from './support/read';
import { onStage } from './support/stage';

/** Work that is accepted begins with the next month. */
const acceptedForNextMonth = () =>
  editedFiles({
    'vocabulary.json': ({ decisions }) => {
      const acceptance = decisions['proposal.acceptance'];
      acceptance.amounts.startsAt = { label: { fr: 'le début', en: 'the start' }, type: 'instant' };
      acceptance.outcomes.ACCEPTED.effects.push({ effect: 'deferStart', with: { at: 'startsAt' } });
    },
    'documents/cp-infogerance/1/2.2.1-intervention-time.json': ({ rules }) => {
      const { event } = rules.find(({ name }: { name: string }) => name === '2.2.1/accepted-in-time');
      event.params.amounts.startsAt = '= startOfDay(allowance.windowUntil)';
    },
  });

describeEachDatabase('work that any decision puts off to another month (article 2.2.1)', (open) => {
  const stage = onStage(open);

  it('holds its minutes of the month it is put off to, and no longer of the one it was for', async () => {
    const { service } = await stage('2027-01-04T09:00:00+01:00', await acceptedForNextMonth());
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-01-20T10:00:00+01:00');
    const { intervention, proposal } = await request(service, life, 90);
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    expect((await interventionsOf(service, life))[0]).toMatchObject({
      status: 'READY',
      reservedMinutes: 60,
      startsAt: instant('2027-02-01T00:00:00+01:00'),
    });
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 0, remainingMinutes: 60 });
    expect(await allowanceOf(service, life, '2027-02-01')).toMatchObject({
      reservedMinutes: 60,
      remainingMinutes: 0,
    });
    await service.moveTo('2027-02-03T10:00:00+01:00');
    await close(service, intervention.id, 75);
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 60, reservedMinutes: 0 });
    expect((await interventionsOf(service, life))[0]).toMatchObject({
      consumedMinutes: 60,
      unbillableMinutes: 0,
    });
  });
});

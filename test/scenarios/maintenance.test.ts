import { describeEachDatabase } from '../support/databases';
import { customerWith } from './support/life';
import { amountsOf, refusal, run } from './support/mutations';
import { allowanceOf, chargesOf, instant, timelineOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

/** The cause of a malfunction, what it touches, and what the contract settles. */
const LIABILITIES = [
  ['SECURITY_UPDATE', 'CUSTOMER_SOFTWARE', 'NOT_LIABLE'],
  ['SECURITY_UPDATE', 'PLATFORM', 'UNDETERMINED'],
  ['OTHER_UPDATE', 'CUSTOMER_SOFTWARE', 'UNDETERMINED'],
  ['OTHER_UPDATE', 'PLATFORM', 'UNDETERMINED'],
  ['OTHER', 'CUSTOMER_SOFTWARE', 'UNDETERMINED'],
] as const;

describeEachDatabase('updates and the malfunctions after them (article 4.3)', (open) => {
  const stage = onStage(open);

  async function updated(kind: string) {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-02-10T08:00:00+01:00');
    const { subscriptionId } = life;
    const performed = {
      subscriptionId,
      kind,
      description: 'Mise à jour de PHP',
      performedAt: '2027-02-10T02:00:00+01:00',
    };
    const { update } = await run(service, 'recordUpdate', performed, 'technician');
    return { service, life, update };
  }

  it.each(LIABILITIES)('cause %s on %s: %s', async (cause, component, outcome) => {
    const { service, life, update } = await updated(cause === 'OTHER' ? 'OTHER_UPDATE' : cause);
    const { subscriptionId } = life;
    const input = {
      subscriptionId,
      cause,
      component,
      description: 'Une fonction dépréciée manque',
      ...(cause !== 'OTHER' && { updateId: update.id }),
    };
    const { malfunction, decision } = await run(service, 'reportMalfunction', input, life.self);
    expect(malfunction).toMatchObject({ reference: 'DYS-000001', cause, component, outcome });
    expect(decision).toMatchObject({ decision: 'liability.scope', outcome });
    expect(await chargesOf(service, life)).toEqual([]);
  });

  it('a security update that breaks the software of the customer gives 0.00, and the answer cites article 4.3', async () => {
    const { service, life, update } = await updated('SECURITY_UPDATE');
    const { subscriptionId } = life;
    const input = {
      subscriptionId,
      cause: 'SECURITY_UPDATE',
      component: 'CUSTOMER_SOFTWARE',
      description: 'Le script de commande échoue',
      updateId: update.id,
    };
    const { decision } = await run(service, 'reportMalfunction', input, life.self);
    expect(amountsOf(decision)).toEqual({ compensation: '0.00' });
    expect(decision.explanation.clause.article).toBe('4.3');
  });

  it('where the contract settles nothing, the answer says so instead of deciding', async () => {
    const { service, life } = await updated('OTHER_UPDATE');
    const { subscriptionId } = life;
    const input = {
      subscriptionId,
      cause: 'OTHER_UPDATE',
      component: 'PLATFORM',
      description: 'Le serveur redémarre',
    };
    const { decision } = await run(service, 'reportMalfunction', input, life.self);
    expect(decision.explanation.sentence.fr).toContain(
      'n’exclut la responsabilité d’Icodia que pour vos scripts',
    );
    expect(decision.explanation.clause).toBeNull();
  });

  it('an update is kept with the time it was made, uses no allowance, and the timeline shows it', async () => {
    const { service, life, update } = await updated('SECURITY_UPDATE');
    expect(update).toMatchObject({
      reference: 'MAJ-000001',
      performedAt: instant('2027-02-10T02:00:00+01:00'),
    });
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 0, remainingMinutes: 60 });
    const performed = (await timelineOf(service, life)).find(({ type }) => type === 'UPDATE_PERFORMED');
    expect(performed).toMatchObject({
      effectiveAt: instant('2027-02-10T02:00:00+01:00'),
      data: { kind: 'SECURITY_UPDATE' },
    });
  });

  it('an update is not recorded before it is made', async () => {
    const { service, life } = await updated('SECURITY_UPDATE');
    const { subscriptionId } = life;
    const input = {
      subscriptionId,
      kind: 'OTHER_UPDATE',
      description: 'Noyau',
      performedAt: '2027-02-10T08:00:01+01:00',
    };
    expect(await refusal(service, 'recordUpdate', input, 'technician')).toEqual([
      { code: 'INVALID_INPUT', path: ['performedAt'] },
    ]);
  });
});

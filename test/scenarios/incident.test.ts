import { describeEachDatabase } from '../support/databases';
import { customerWith } from './support/life';
import { amountsOf, refusal, run } from './support/mutations';
import { allowanceOf, chargesOf, countsOf, instant, timelineOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

/** Words that would promise a deadline, an availability or a compensation. */
const PROMISE =
  /(?<!sans )garanti|(?<!without )guarante|délai de \d|within \d|sous \d|disponibilité de|(?<!pas d’)indemni|pénalité|penalty/i;

describeEachDatabase('an incident (article 3)', (open) => {
  const stage = onStage(open);

  async function reported(classCode = 'MINOR') {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-02-13T23:10:00+01:00');
    const { subscriptionId } = life;
    const input = { subscriptionId, description: 'Le site ne répond plus', classCode };
    const { incident, decision } = await run(service, 'reportIncident', input, life.self);
    return { service, life, incident, decision, incidentId: incident.id as string };
  }

  it('is reported at any hour of any day, and the provider is bound to its best effort (article 3.1)', async () => {
    const { incident, decision } = await reported();
    expect(decision).toMatchObject({ decision: 'incident.commitment', outcome: 'BEST_EFFORT', amounts: [] });
    expect(incident).toMatchObject({
      reference: 'INC-000001',
      observedAt: instant('2027-02-13T23:10:00+01:00'),
      firstActionAt: null,
      minutesToFirstAction: null,
      endedAt: null,
    });
  });

  it('has its first action measured from the observation, in whole minutes, and nothing follows from it (article 3.2)', async () => {
    const { service, life, incidentId } = await reported();
    await service.moveTo('2027-02-14T07:41:59+01:00');
    const input = { incidentId, description: 'Bascule sur le serveur de secours' };
    const { incident } = await run(service, 'recordMeasure', input, 'technician');
    expect(incident).toMatchObject({
      firstActionAt: instant('2027-02-14T07:41:59+01:00'),
      minutesToFirstAction: 511,
      measures: [{ description: 'Bascule sur le serveur de secours' }],
    });
    expect(await chargesOf(service, life)).toEqual([]);
  });

  it('keeps its measures in the order they were made: one that is recorded late may be the first action (article 3.2)', async () => {
    const { service, incidentId } = await reported();
    await service.moveTo('2027-02-14T09:00:00+01:00');
    await run(service, 'recordMeasure', { incidentId, description: 'Correction' }, 'technician');
    const earlier = { incidentId, description: 'Redémarrage', at: '2027-02-13T23:25:00+01:00' };
    const { incident } = await run(service, 'recordMeasure', earlier, 'technician');
    expect(incident.measures.map(({ description }: { description: string }) => description)).toEqual([
      'Redémarrage',
      'Correction',
    ]);
    expect(incident.minutesToFirstAction).toBe(15);
  });

  it('is declared major by the provider, with its reason and its date (article 3.3)', async () => {
    const { service, life, incidentId } = await reported();
    await service.moveTo('2027-02-13T23:30:00+01:00');
    const input = { incidentId, classCode: 'MAJOR', reason: 'Panne du réseau de la salle' };
    const { incident, decision } = await run(service, 'classifyIncident', input, 'technician');
    expect(decision.outcome).toBe('BEST_EFFORT');
    expect(incident).toMatchObject({ classCode: 'MAJOR', classReason: 'Panne du réseau de la salle' });
    expect((await timelineOf(service, life)).at(-1)).toMatchObject({
      type: 'INCIDENT_CLASSIFIED',
      effectiveAt: instant('2027-02-13T23:30:00+01:00'),
      data: { incident: 'INC-000001', class: 'MAJOR' },
    });
  });

  it.each(['MINOR', 'MAJOR'])(
    'of class %s ends without compensation, which the special terms do not settle (articles 3.1 and 3.3)',
    async (classCode) => {
      const { service, life, incidentId } = await reported(classCode);
      await service.moveTo('2027-02-20T10:00:00+01:00');
      const { incident, decision } = await run(service, 'endIncident', { incidentId }, 'technician');
      expect(decision).toMatchObject({ decision: 'incident.compensation', outcome: 'UNDETERMINED' });
      expect(amountsOf(decision)).toEqual({});
      expect(incident.endedAt).toBe(instant('2027-02-20T10:00:00+01:00'));
      expect(await chargesOf(service, life)).toEqual([]);
      expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 0, remainingMinutes: 60 });
    },
  );

  it.each(['MINOR', 'MAJOR'])(
    'of class %s is answered in words that promise nothing (articles 3.1 to 3.3)',
    async (classCode) => {
      const { service, life, incidentId } = await reported(classCode);
      await run(service, 'endIncident', { incidentId }, 'technician');
      const { subscription } = await service.ask(
        `query ($id: ID) { subscription(id: $id) { incidents(first: 1) { nodes {
        commitment { explanation { sentence { fr en } outcomeLabel { fr en } } }
        compensation { explanation { sentence { fr en } outcomeLabel { fr en } } } } } } }`,
        { id: life.subscriptionId },
      );
      const [{ commitment, compensation }] = subscription.incidents.nodes;
      for (const { explanation } of [commitment, compensation])
        for (const { fr, en } of [explanation.sentence, explanation.outcomeLabel]) {
          expect(fr).not.toMatch(PROMISE);
          expect(en).not.toMatch(PROMISE);
          expect(fr.length).toBeGreaterThan(10);
        }
    },
  );

  it('that has ended is neither classified, worked nor ended again', async () => {
    const { service, incidentId } = await reported();
    await run(service, 'endIncident', { incidentId }, 'technician');
    const before = await countsOf(service);
    const forbidden = [{ code: 'FORBIDDEN_TRANSITION', path: ['incidentId'] }];
    const classify = { incidentId, classCode: 'MAJOR', reason: 'Trop tard' };
    expect(await refusal(service, 'classifyIncident', classify)).toEqual(forbidden);
    expect(await refusal(service, 'recordMeasure', { incidentId, description: 'Trop tard' })).toEqual(
      forbidden,
    );
    expect(await refusal(service, 'endIncident', { incidentId })).toEqual(forbidden);
    expect(await countsOf(service)).toEqual(before);
  });

  it('does not end before it was observed, nor in time to come', async () => {
    const { service, incidentId } = await reported();
    const invalid = [{ code: 'INVALID_INPUT', path: ['endedAt'] }];
    for (const endedAt of ['2027-02-13T23:09:59+01:00', '2027-02-13T23:10:01+01:00'])
      expect(await refusal(service, 'endIncident', { incidentId, endedAt })).toEqual(invalid);
  });
});

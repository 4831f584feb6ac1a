import { ASKED_WHOLE } from '../../src/domain/described';
import type { Described } from '../../src/domain/described';
import { describeEachDatabase } from '../support/databases';
import { keep } from '../support/service';
import { editedFiles } from './support/edited-release';
import type { Life } from './support/life';
import { customerWith } from './support/life';
import type { MutationName } from './support/mutations';
import { refusal, run } from './support/mutations';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const NOTED = { noted: 'oui' };

/** How each object or act comes in, with its attributes. */
const DOORS: Readonly<Partial<Record<Described, (life: Life) => readonly [MutationName, object]>>> = {
  customer: () => ['registerCustomer', { reference: 'CLI-AUTRE', name: 'Autre', email: 'a@exemple.fr' }],
  rental: ({ customerId }) => [
    'registerRental',
    { customerId, reference: 'SRV-AUTRE', serverType: 'DEDIE_ICODIA' },
  ],
  order: ({ rentalId }) => [
    'placeOrder',
    { rentalId, level: 'N2', acknowledgedArticles: ['4.1', '4.2', '4.3'] },
  ],
  intervention: ({ subscriptionId }) => [
    'requestIntervention',
    { subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 10 },
  ],
  incident: ({ subscriptionId }) => [
    'reportIncident',
    { subscriptionId, description: 'panne', classCode: 'MINOR' },
  ],
  malfunction: ({ subscriptionId }) => [
    'reportMalfunction',
    { subscriptionId, description: 'page blanche', cause: 'OTHER', component: 'PLATFORM' },
  ],
  update: ({ subscriptionId }) => [
    'recordUpdate',
    { subscriptionId, kind: 'OTHER_UPDATE', description: 'noyau' },
  ],
  change: ({ subscriptionId }) => ['changePlan', { subscriptionId, toLevel: 'N3' }],
};

const requiredOf = (of: Described) =>
  editedFiles({
    'vocabulary.json': ({ attributes }) => {
      attributes[of] = {
        ...attributes[of],
        noted: { label: { fr: 'la mention', en: 'the note' }, type: 'text', required: true },
      };
    },
  });

describeEachDatabase('an attribute that is required', (open) => {
  const stage = onStage(open);

  it('has a door of everything that may require one', () => {
    expect(Object.keys(DOORS).sort()).toEqual([...ASKED_WHOLE].sort());
  });

  it.each(ASKED_WHOLE)('of a %s is asked for, and nothing is recorded without it', async (of) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const rules = await requiredOf(of);
    await keep(service.services.store, rules);
    service.rulebooks.adopt(rules);
    const [name, input] = DOORS[of]!(life);
    const lacking = [{ code: 'INVALID_INPUT', path: ['attributes', 'noted'] }];
    expect(await refusal(service, name, input)).toEqual(lacking);
    expect(await refusal(service, name, { ...input, attributes: { noted: null } })).toEqual(lacking);
    await run(service, name, { ...input, attributes: NOTED });
  });
});

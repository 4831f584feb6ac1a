import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { composeLetter } from '../../src/delivery/compose-letter';
import { NOTICE_TEMPLATES } from '../../src/delivery/notice-templates';
import { letterInHtml } from '../../src/delivery/templates/letter-in-html';
import { letterInText } from '../../src/delivery/templates/letter-in-text';
import type { OutboxNotice } from '../../src/domain/contract/notice';
import { keysOf } from '../../src/domain/keys-of';
import type { Language } from '../../src/domain/text';
import { LANGUAGES } from '../../src/domain/text';
import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import {
  changeTo,
  close,
  customerWith,
  placeOrder,
  request,
  requestFor,
  tenant,
  validate,
} from './support/life';
import { run } from './support/mutations';
import { renewalOrderOf } from './support/read';
import { onStage } from './support/stage';

const START = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const SIGNATURE = ['Icodia', '4 rue des Exemples, 35000 Rennes', 'RCS Rennes 000 000 000'];

/** The shipped rules with a reminder and a warning, which the contract leaves out and a contract manager adds. */
const withReminders = (): Promise<Release> =>
  editedFiles({
    'documents/cp-infogerance/1/6.1-renewal.json': ({ rules }) => {
      const sending = rules.find(({ name }: { name: string }) => name === '6.1/renewal-order-is-sent');
      sending.event.params.steps.push({
        step: 'REMINDER',
        at: "= instantOf(addDays(subscription.dueDate, 0 - 15), '10:00')",
      });
    },
    'documents/cp-infogerance/1/4.3-software-compatibility.json': ({ rules }) => {
      rules.push({
        name: '4.3/update-warning',
        title: {
          fr: 'Mise à jour effectuée : le client est averti',
          en: 'Update made: the customer is told',
        },
        decision: 'notice.schedule',
        excerpts: ['E1'],
        conditions: {
          all: [{ fact: 'update', path: '$.kind', operator: 'equal', value: 'SECURITY_UPDATE' }],
        },
        event: {
          type: 'notice.schedule',
          params: { outcome: 'NOTICES', notices: [{ notice: 'UPDATE_WARNING' }] },
        },
        explanation: {
          fr: 'Une mise à jour de sécurité est faite sur votre serveur. Vérifiez le fonctionnement de vos scripts et logiciels, que vous vous êtes engagé à maintenir à jour.',
          en: 'A security update is made on your server. Check that your scripts and software, which you undertook to keep up to date, work.',
        },
      });
    },
  });

/** All that customers and the desk are written to about in two years. */
async function liveThroughAll(service: TestService): Promise<void> {
  const other = await tenant(service, { reference: 'CLI-AUTRE', serverType: 'TIERS' });
  await placeOrder(service, other, 'N2');
  await placeOrder(service, await tenant(service, { reference: 'CLI-SILENCE' }), 'N3');
  const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
  const leaving = await customerWith(service, { level: 'N1', setupAt: SETUP, reference: 'CLI-PART' });
  const forgotten = await customerWith(service, { level: 'N2', setupAt: SETUP, reference: 'CLI-OUBLI' });
  const ahead = await customerWith(service, { level: 'N2', setupAt: SETUP, reference: 'CLI-AVANCE' });

  await close(service, (await request(service, life, 30)).intervention.id, 20);
  const { proposal, intervention } = await request(service, life, 90);
  await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
  await close(service, intervention.id, 80);
  await request(service, life, 400);
  await study(service, life, {
    conclusion: 'La migration demande deux heures, hors sauvegarde.',
    estimatedMinutes: 120,
  });
  await study(service, life, { conclusion: 'Le logiciel n’est plus maintenu par son éditeur.' });

  const { subscriptionId } = life;
  const { incident } = await run(
    service,
    'reportIncident',
    { subscriptionId, classCode: 'MINOR', description: 'Le site répond lentement.' },
    'technician',
  );
  const of = { incidentId: incident.id };
  await run(
    service,
    'classifyIncident',
    { ...of, classCode: 'MAJOR', reason: 'Le site ne répond plus.' },
    'technician',
  );
  await run(service, 'recordMeasure', { ...of, description: 'Le service web est relancé.' }, 'technician');
  await run(service, 'endIncident', of, 'technician');
  await run(
    service,
    'recordUpdate',
    { subscriptionId, kind: 'SECURITY_UPDATE', description: 'Noyau 6.1' },
    'technician',
  );

  await service.moveTo('2027-03-15T09:00:00+01:00');
  await run(service, 'giveNotice', { subscriptionId: leaving.subscriptionId }, 'sales');
  await requestFor(service, leaving, '2027-04-20T10:00:00+02:00', 30);
  const unset = await tenant(service, { reference: 'CLI-SANS' });
  await placeOrder(service, unset, 'N2');
  await run(service, 'endRental', { rentalId: unset.rentalId, endsOn: '2027-04-01' }, 'sales');
  await run(service, 'endRental', { rentalId: leaving.rentalId, endsOn: '2027-04-01' }, 'sales');
  await service.moveTo('2027-05-20T09:00:00+02:00');
  await changeTo(service, life, 'N4');
  await service.moveTo('2027-06-20T09:00:00+02:00');
  await changeTo(service, life, 'N3');
  await service.moveTo('2027-11-11T09:00:00+01:00');
  await run(service, 'voidOrder', { orderId: (await renewalOrderOf(service, forgotten)).id });
  await service.moveTo('2027-11-20T10:00:00+01:00');
  await validate(service, (await renewalOrderOf(service, ahead)).id, ahead.self);
  await requestFor(service, ahead, '2028-12-15T10:00:00+01:00', 40);
  await service.moveTo('2027-12-01T10:00:00+01:00');
  await changeTo(service, ahead, 'N3');
  await service.moveTo('2028-05-25T09:00:00+02:00');
  await validate(service, (await renewalOrderOf(service, life)).id, life.self);
  await service.moveTo('2028-11-15T09:00:00+01:00');
  await validate(service, (await renewalOrderOf(service, ahead, '2028-12-01')).id, ahead.self);
  await service.moveTo('2029-05-10T09:00:00+02:00');
  await validate(service, (await renewalOrderOf(service, life)).id, life.self);
}

async function study(service: TestService, life: any, conclusion: object): Promise<void> {
  const { study: opened } = await request(service, life, 60, 'MIGRATION_APPLICATIVE');
  await run(service, 'concludeStudy', { studyId: opened.id, ...conclusion }, 'technician');
}

const letterOf = (service: TestService, notice: OutboxNotice, language: Language) =>
  composeLetter({ ...notice, language }, 'La Vie', service.services.rulebooks.current().frame, SIGNATURE);

const FOLDER = path.join(__dirname, '../answers');

describeEachDatabase('the letters of a busy life', (open) => {
  const stage = onStage(open);

  it('are those that were read, in both languages, and every template has its own', async () => {
    const { service } = await stage(START, await withReminders());
    await liveThroughAll(service);
    const notices = await service.services.store.read((tables) => tables.notices.list({}, { first: 500 }));
    const codes = [...new Set(notices.map(({ code }) => code))];
    expect(keysOf(NOTICE_TEMPLATES).filter((code) => !codes.includes(code))).toEqual([]);
    for (const language of keysOf(LANGUAGES)) {
      const letters = notices.map((notice) => ({ notice, letter: letterOf(service, notice, language) }));
      const folder = process.env['LETTERS_FOLDER'];
      if (folder)
        letters.forEach(({ notice, letter }, at) =>
          writeFileSync(
            path.join(folder, `${String(at).padStart(2, '0')}-${notice.code}.${language}.html`),
            letterInHtml(letter),
          ),
        );
      const written = letters
        .map(
          ({ notice, letter }) =>
            `## ${notice.code}, ${notice.recipient}\n\n${letterInText({ ...letter, reference: 'ntc_' })}`,
        )
        .join('\n');
      const file = path.join(FOLDER, `letters.${language}.txt`);
      if (process.env['UPDATE_LETTERS'] || !existsSync(file)) writeFileSync(file, written);
      expect(written).toBe(readFileSync(file, 'utf8'));
    }
  });
});

import { classifyIncident } from '../../../incidents/classify-incident';
import { endIncident } from '../../../incidents/end-incident';
import { recordMeasure } from '../../../incidents/record-measure';
import { reportIncident } from '../../../incidents/report-incident';
import { recordUpdate } from '../../../maintenance/record-update';
import { reportMalfunction } from '../../../maintenance/report-malfunction';
import type { Scene } from './scene';
import { askFor, close } from './work';

const DIAGNOSIS = 45;
const ESTIMATED = 100;
const ACTUAL = 135;

/** A major incident, work on a public holiday, a security update, and work that takes longer than it was said (articles 2 to 4). */
export const troubleScenes: readonly Scene[] = [
  {
    at: '2027-06-21T03:10',
    as: 'customer',
    text: { fr: 'En pleine nuit, le site ne répond plus.', en: 'In the night, the site stops answering.' },
    play: (deps, { subscriptionId }) =>
      reportIncident(deps, { subscriptionId, classCode: 'MINOR', description: 'Le site ne répond plus' }),
    shows: [{ decision: 'incident.commitment' }],
  },
  {
    at: '2027-06-21T03:34',
    as: 'technician',
    text: {
      fr: "Bascule sur le disque de secours ; l'incident est qualifié de majeur.",
      en: 'Switched to the spare disk; the incident is classified as major.',
    },
    play: async (deps, { incidentId }) => {
      await recordMeasure(deps, { incidentId, description: 'Bascule sur le disque de secours' });
      const reason = 'Site indisponible pour tous les visiteurs';
      return classifyIncident(deps, { incidentId, classCode: 'MAJOR', reason });
    },
    shows: [],
  },
  {
    at: '2027-06-21T05:40',
    as: 'technician',
    text: {
      fr: 'Le service est revenu ; il a été lent toute la nuit.',
      en: 'Service is back; it was slow all night.',
    },
    play: (deps, { incidentId }) => endIncident(deps, { incidentId }),
    shows: [{ decision: 'incident.compensation', figures: ['amount'] }],
  },
  askFor(
    {
      at: '2027-07-14T22:00',
      type: 'DIAGNOSTIC_INCIDENT',
      minutes: DIAGNOSIS,
      what: {
        fr: 'un jour férié, la nuit, chercher une lenteur',
        en: 'on a holiday, at night, find a slowness',
      },
    },
    ['deductedMinutes', 'remainingMinutes', 'amount'],
  ),
  close('2027-07-14T22:50', DIAGNOSIS, 'consumedMinutes'),
  {
    at: '2027-09-14T06:00',
    as: 'technician',
    text: { fr: 'Une mise à jour de sécurité est installée.', en: 'A security update is installed.' },
    play: (deps, { subscriptionId }) =>
      recordUpdate(deps, {
        subscriptionId,
        kind: 'SECURITY_UPDATE',
        description: 'Correctif de sécurité du système',
      }),
    shows: [],
  },
  {
    at: '2027-09-16T09:25',
    as: 'customer',
    text: {
      fr: 'Un vieux script de la librairie ne fonctionne plus depuis.',
      en: 'An old script of the bookshop has not worked since.',
    },
    play: (deps, { subscriptionId, updateId }) =>
      reportMalfunction(deps, {
        subscriptionId,
        updateId,
        cause: 'SECURITY_UPDATE',
        component: 'CUSTOMER_SOFTWARE',
        description: "Le script de facturation s'arrête au démarrage",
      }),
    shows: [{ decision: 'liability.scope', figures: ['compensation'] }],
  },
  askFor(
    {
      at: '2027-11-24T10:10',
      type: 'CONFIGURATION_SERVICE',
      minutes: ESTIMATED,
      what: {
        fr: 'préparer le serveur aux ventes de Noël',
        en: 'prepare the server for the Christmas sales',
      },
    },
    ['deductedMinutes', 'remainingMinutes'],
  ),
  close('2027-11-25T18:20', ACTUAL, 'consumedMinutes', 'unbillableMinutes', 'billableAmount'),
];

import { acceptProposal } from '../../../interventions/accept-proposal';
import { concludeStudy } from '../../../interventions/conclude-study';
import { declineProposal } from '../../../interventions/decline-proposal';
import { nobodyActs } from './scene';
import type { Scene } from './scene';
import { askFor, close } from './work';

const COVERED = ['deductedMinutes', 'remainingMinutes'];
const QUOTED = ['coveredMinutes', 'quotedMinutes', 'hourlyRate', 'amount', 'validUntil'];
const PACKAGE = 25;
const RESTORATION = 30;
const CONFIGURATION = 90;
const MIGRATION = 240;
const STUDIED = 180;

/** Months of use: included work, work beyond the allowance, a request that is not in the subscription (article 2.2). */
export const workScenes: readonly Scene[] = [
  askFor(
    {
      at: '2027-01-14T11:05',
      type: 'INSTALLATION_PAQUET',
      minutes: PACKAGE,
      what: { fr: 'installer le paquet imagemagick', en: 'install the imagemagick package' },
    },
    COVERED,
  ),
  close('2027-01-14T14:30', PACKAGE, 'consumedMinutes'),
  {
    at: '2027-02-01T00:00',
    as: 'operator',
    text: {
      fr: "Un mois commence : ce qui n'a pas servi en janvier est perdu.",
      en: 'A month begins: what was not used in January is lost.',
    },
    play: nobodyActs,
    shows: [{ decision: 'allowance.grants', cites: 'carryOverMaxMinutes' }],
  },
  askFor(
    {
      at: '2027-02-03T08:50',
      type: 'RESTAURATION_SAUVEGARDE',
      minutes: RESTORATION,
      what: { fr: 'restaurer la sauvegarde de la veille', en: "restore yesterday's backup" },
    },
    COVERED,
  ),
  close('2027-02-03T09:40', RESTORATION, 'consumedMinutes'),
  askFor(
    {
      at: '2027-02-10T10:00',
      type: 'CONFIGURATION_SERVICE',
      minutes: CONFIGURATION,
      what: { fr: 'régler le cache du site', en: 'tune the cache of the site' },
    },
    QUOTED,
  ),
  {
    at: '2027-02-11T09:15',
    as: 'customer',
    text: { fr: 'La proposition est acceptée.', en: 'The proposal is accepted.' },
    play: (deps, { proposalId }) => acceptProposal(deps, { proposalId }),
    shows: [{ decision: 'proposal.acceptance', figures: ['coveredMinutes', 'quotedMinutes', 'amount'] }],
  },
  close('2027-02-12T17:00', CONFIGURATION, 'consumedMinutes', 'billableMinutes', 'billableAmount'),
  askFor(
    {
      at: '2027-03-15T14:20',
      type: 'MIGRATION_APPLICATIVE',
      minutes: MIGRATION,
      what: { fr: 'migrer la boutique vers une autre version', en: 'migrate the shop to another version' },
    },
    ['deductedMinutes'],
  ),
  {
    at: '2027-03-18T10:30',
    as: 'technician',
    text: { fr: `L'étude est rendue : ${STUDIED} min.`, en: `The study comes back: ${STUDIED} min.` },
    play: (deps, { studyId }) =>
      concludeStudy(deps, {
        studyId,
        estimatedMinutes: STUDIED,
        conclusion: "Faisable en une demi-journée, hors des heures d'ouverture de la boutique.",
      }),
    shows: [{ decision: 'proposal.terms', figures: ['quotedMinutes', 'amount', 'totalInclVat'] }],
  },
  {
    at: '2027-03-22T11:00',
    as: 'customer',
    text: {
      fr: "La librairie décline : rien n'est fait, rien n'est compté, rien n'est dû.",
      en: 'The bookshop declines: nothing is done, nothing is counted, nothing is owed.',
    },
    play: (deps, { proposalId }) => declineProposal(deps, { proposalId }),
    shows: [],
  },
];

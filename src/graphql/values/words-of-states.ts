import type { Role } from '../../domain/actor';
import type { DropReason, ShownStepStatus } from '../../domain/contract/due-step';
import type { ProposalStatus, StudyStatus } from '../../domain/contract/intervention';
import type { Channel, NoticeStatus } from '../../domain/contract/notice';
import type { DocumentState } from '../../domain/contract/printable-document';
import type { PricedBy } from '../../domain/decision';
import type { HeadingStatus } from '../../domain/ports/rulebook';
import { own } from '../../domain/own';
import type { Text } from '../../domain/text';

type WordsOf<Code extends string> = Readonly<Record<Code, Text>>;

/** What the states that belong to the service, not to the contract, are called. */
export const PROPOSAL_WORDS: WordsOf<ProposalStatus> = {
  ISSUED: { fr: 'en attente de réponse', en: 'waiting for an answer' },
  ACCEPTED: { fr: 'acceptée', en: 'accepted' },
  DECLINED: { fr: 'refusée', en: 'declined' },
  EXPIRED: { fr: 'expirée', en: 'expired' },
  REPLACED: { fr: 'remplacée', en: 'replaced' },
  WITHDRAWN: { fr: 'sans objet', en: 'withdrawn' },
};

export const STUDY_WORDS: WordsOf<StudyStatus> = {
  OPEN: { fr: 'en cours', en: 'under way' },
  CONCLUDED_WITH_PROPOSAL: { fr: 'conclue par une proposition', en: 'concluded with a proposal' },
  CONCLUDED_WITHOUT_PROPOSAL: { fr: 'conclue sans proposition', en: 'concluded without a proposal' },
};

export const NOTICE_WORDS: WordsOf<NoticeStatus> = {
  QUEUED: { fr: 'à envoyer', en: 'to be sent' },
  SENT: { fr: 'envoyé', en: 'sent' },
  FAILED: { fr: 'non remis', en: 'not delivered' },
};

export const CHANNEL_WORDS: WordsOf<Channel> = {
  email: { fr: 'courrier électronique', en: 'e-mail' },
  webhook: { fr: 'appel signé', en: 'signed call' },
};

export const STEP_WORDS: WordsOf<ShownStepStatus> = {
  PENDING: { fr: 'à venir', en: 'to come' },
  DONE: { fr: 'faite', en: 'done' },
  DROPPED: { fr: 'abandonnée', en: 'dropped' },
  FAILED: { fr: 'en échec', en: 'failed' },
};

export const DROP_WORDS: WordsOf<DropReason> = {
  CAUSE_UNDONE: { fr: 'sa condition ne tient plus', en: 'its condition holds no more' },
  CONTRACT_ENDED: { fr: 'le contrat est terminé', en: 'the contract has ended' },
  EVENT_WITHDRAWN: { fr: 'ce qu’elle suivait a été retiré', en: 'what it followed was withdrawn' },
  NOTICE_GIVEN: { fr: 'le contrat est dénoncé', en: 'notice of non-renewal was given' },
  NO_LONGER_PLANNED: { fr: 'les règles ne la prévoient plus', en: 'the rules plan it no more' },
  NO_LONGER_USEFUL: { fr: 'elle venait trop tard', en: 'it came too late' },
  PLANNED_OTHERWISE: { fr: 'elle est prévue à un autre moment', en: 'it is planned for another instant' },
  SERVICE_SUSPENDED: { fr: 'le service est suspendu', en: 'the service is suspended' },
  SUPERSEDED: { fr: 'une suivante était due', en: 'a later one was due' },
};

export const DOCUMENT_WORDS: WordsOf<DocumentState> = {
  OPEN: { fr: 'en attente du client', en: 'waiting for the customer' },
  REFERRED: { fr: 'en attente du service commercial', en: 'waiting for the sales department' },
  AGREED: { fr: 'conclu', en: 'agreed' },
  DECLINED: { fr: 'refusé', en: 'declined' },
  LAPSED: { fr: 'expiré', en: 'lapsed' },
  VOID: { fr: 'sans effet', en: 'void' },
};

export const PER_WORDS: WordsOf<PricedBy> = {
  HOUR: { fr: 'par heure', en: 'per hour' },
  MONTH: { fr: 'par mois', en: 'per month' },
};

export const ROLE_WORDS: WordsOf<Role> = {
  customer: { fr: 'client', en: 'customer' },
  technician: { fr: 'technicien', en: 'technician' },
  sales: { fr: 'service commercial', en: 'sales department' },
  'contract-manager': { fr: 'gestionnaire du contrat', en: 'contract manager' },
  auditor: { fr: 'auditeur', en: 'auditor' },
  operator: { fr: 'exploitant', en: 'operator' },
};

export const HEADING_WORDS: WordsOf<HeadingStatus> = {
  clause: { fr: 'exécuté par des règles', en: 'executed by rules' },
  parameter: { fr: 'donne des chiffres', en: 'gives figures' },
  acknowledged: {
    fr: 'reconnu par le client à la commande',
    en: 'acknowledged by the customer when ordering',
  },
  elsewhere: { fr: 'porté par un autre document', en: 'carried by another document' },
  'not-executable': { fr: 'non exécuté par le service', en: 'not executed by the service' },
};

/** Words of a code among others; null for what is not one of them. */
export const wordsAmong = (
  words: Readonly<Record<string, Text>>,
  code: string | null | undefined,
): Text | null => (typeof code === 'string' ? own(words, code) : undefined) ?? null;

/** A statement may also be carried by a rule or by a planned step. */
export const STATEMENT_WORDS: Readonly<Record<string, Text>> = {
  ...HEADING_WORDS,
  rule: HEADING_WORDS.clause,
  step: { fr: 'porté par une étape', en: 'carried by a step' },
};

export const READING_WORDS: Readonly<Record<string, Text>> = {
  'to-be-confirmed': { fr: 'à confirmer', en: 'to be confirmed' },
  confirmed: { fr: 'confirmée', en: 'confirmed' },
};

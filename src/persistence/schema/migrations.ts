import { CreateTables1790000000000 } from '../../../migrations/1790000000000-create-tables';
import { StepOrigin1790000200000 } from '../../../migrations/1790000200000-step-origin';
import { IssuedDocuments1790000300000 } from '../../../migrations/1790000300000-issued-documents';
import { IssuedLetters1790000500000 } from '../../../migrations/1790000500000-issued-letters';
import { Terms1790000800000 } from '../../../migrations/1790000800000-terms';
import { OrderLastDay1790000900000 } from '../../../migrations/1790000900000-order-last-day';
import { AgreedTime1790001100000 } from '../../../migrations/1790001100000-agreed-time';
import { ReplacedProposals1790001200000 } from '../../../migrations/1790001200000-replaced-proposals';
import { Holds1790001300000 } from '../../../migrations/1790001300000-holds';
import { RentalEnd1790002100000 } from '../../../migrations/1790002100000-rental-end';
import { StudyFigures1790002300000 } from '../../../migrations/1790002300000-study-figures';
import { CustomerDetails1790002400000 } from '../../../migrations/1790002400000-customer-details';
import { DropReason1790002600000 } from '../../../migrations/1790002600000-drop-reason';
import { ChargesOfOrders1790002700000 } from '../../../migrations/1790002700000-charges-of-orders';
import { VoidOrders1790002800000 } from '../../../migrations/1790002800000-void-orders';
import { WebhookEndpoints1790003100000 } from '../../../migrations/1790003100000-webhook-endpoints';
import { StuckSteps1790003200000 } from '../../../migrations/1790003200000-stuck-steps';
import { IndexesThatCount1790003400000 } from '../../../migrations/1790003400000-indexes-that-count';
import { Plannings1790003500000 } from '../../../migrations/1790003500000-plannings';
import { StepsOfOrders1790009000000 } from '../../../migrations/1790009000000-steps-of-orders';
import { CreditOfOrders1790009100000 } from '../../../migrations/1790009100000-credit-of-orders';
import { SharedByAKey1790009200000 } from '../../../migrations/1790009200000-shared-by-a-key';
import { ReviewedWork1790009300000 } from '../../../migrations/1790009300000-reviewed-work';
import { DueDateOfNotice1790009400000 } from '../../../migrations/1790009400000-due-date-of-notice';
import { ReferencesOfCharges1790009500000 } from '../../../migrations/1790009500000-references-of-charges';
import { PurposesOfCharges1790009600000 } from '../../../migrations/1790009600000-purposes-of-charges';

/** Every migration, oldest first; listed here so that nothing depends on where files are found at run time. */
export const MIGRATIONS = [
  CreateTables1790000000000,
  StepOrigin1790000200000,
  IssuedDocuments1790000300000,
  IssuedLetters1790000500000,
  Terms1790000800000,
  OrderLastDay1790000900000,
  AgreedTime1790001100000,
  ReplacedProposals1790001200000,
  Holds1790001300000,
  RentalEnd1790002100000,
  StudyFigures1790002300000,
  CustomerDetails1790002400000,
  DropReason1790002600000,
  ChargesOfOrders1790002700000,
  VoidOrders1790002800000,
  WebhookEndpoints1790003100000,
  StuckSteps1790003200000,
  IndexesThatCount1790003400000,
  Plannings1790003500000,
  StepsOfOrders1790009000000,
  CreditOfOrders1790009100000,
  SharedByAKey1790009200000,
  ReviewedWork1790009300000,
  DueDateOfNotice1790009400000,
  ReferencesOfCharges1790009500000,
  PurposesOfCharges1790009600000,
] as const;

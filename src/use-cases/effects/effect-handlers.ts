import type { EffectName } from '../../domain/effects';
import { decideFurther } from './decide-further';
import {
  changeLevel,
  deleteData,
  extend,
  reinstate,
  renew,
  restartTerm,
  suspend,
  terminate,
} from './lifecycle-effects';
import {
  agreeMinutes,
  consumeMinutes,
  releaseMinutes,
  reserveMinutes,
  resetAllowance,
} from './minute-effects';
import { charge, creditLaterOrders, grantCredit, grantDiscount } from './amount-effects';
import { notify, remind } from './notice-effects';
import { recordEvent, setAttribute } from './memory-effects';
import {
  giveUpOrder,
  giveUpRenewalOrder,
  lapseOrder,
  priceOrder,
  referToSales,
  sendOrder,
  setSetupTarget,
  startSubscription,
  takeCredit,
} from './order-effects';
import { carryNotice, liftNotice } from './non-renewal-effects';
import { acceptProposal, expireProposal, openProposal, openStudy, replaceProposal } from './proposal-effects';
import { giveUpWork, putOnHold, resumeWork } from './work-effects';
import { deferStart } from './defer-start';
import type { Effect } from './effect';

/** How each effect of the closed list is performed; one without a handler does not compile. */
export const EFFECT_HANDLERS: { readonly [N in EffectName]: Effect<N> } = {
  reserveMinutes,
  consumeMinutes,
  releaseMinutes,
  agreeMinutes,
  resetAllowance,
  openProposal,
  replaceProposal,
  openStudy,
  deferStart,
  putOnHold,
  resumeWork,
  giveUpWork,
  charge,
  referToSales,
  priceOrder,
  setSetupTarget,
  startSubscription,
  takeCredit,
  acceptProposal,
  expireProposal,
  lapseOrder,
  giveUpOrder,
  sendOrder,
  giveUpRenewalOrder,
  remind,
  notify,
  decide: decideFurther,
  suspend,
  reinstate,
  renew,
  extend,
  liftNotice,
  carryNotice,
  terminate,
  deleteData,
  changeLevel,
  restartTerm,
  grantDiscount,
  grantCredit,
  creditLaterOrders,
  recordEvent,
  setAttribute,
};

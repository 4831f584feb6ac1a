import type { EffectEntry } from './effect-entry';

/** What the service can do with work asked for, from its start put off to its end (articles 2 and 6.2). */
export const EFFECTS_ON_WORK = {
  deferStart: {
    takes: { at: 'instant' },
    needs: ['intervention'],
    does: {
      fr: 'remet le début du travail à plus tard : ce qui lui est réservé le suit dans la période de son nouveau jour',
      en: 'puts the start of the work off: what is held for it goes with it to the window of its new day',
    },
  },
  putOnHold: {
    takes: {},
    needs: ['intervention'],
    does: {
      fr: 'laisse en attente un travail qui pouvait être fait : il garde ce qui lui est réservé',
      en: 'leaves waiting work that could be done: it keeps what is held for it',
    },
  },
  resumeWork: {
    takes: {},
    needs: ['intervention'],
    does: { fr: 'reprend un travail laissé en attente', en: 'takes up work that was left waiting' },
  },
  giveUpWork: {
    takes: {},
    needs: ['subscription', 'intervention'],
    does: {
      fr: "abandonne une demande en cours : rend ce qui est réservé, retire la proposition qui attend, clôt l'étude ouverte",
      en: 'gives up a request in hand: gives back what is held, withdraws the proposal that waits, ends the study that is open',
    },
  },
} as const satisfies Readonly<Record<string, EffectEntry>>;

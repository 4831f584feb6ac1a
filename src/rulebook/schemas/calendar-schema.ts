import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import type { CalendarModel } from '../model/calendar-model';
import { ruleFileSchema } from './rule-file-schema';
import { choice, closed, DAY, day, free, list, named, text, word, wordList } from './scalars';

type DayClass = CalendarModel['bands'][string]['days'][number];

const time = (title: string, description: string): TSchema =>
  Type.String({
    title,
    description,
    pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$',
    patternErrorMessage: 'Écrire une heure, comme "09:00".',
  });

const hours = (name: string): TSchema =>
  list(
    name,
    `Les heures d’ouverture du ${name.toLowerCase()} : [["09:00", "18:00"]].`,
    Type.Array(time('Heure', 'Début, puis fin de la plage.'), { minItems: 2, maxItems: 2 }),
  );

const WEEK = Object.fromEntries(
  ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'].map((name, index) => [
    String(index + 1),
    hours(name),
  ]),
);

const integer = (title: string, description: string, minimum?: number, maximum?: number): TSchema =>
  Type.Integer({
    title,
    description,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  });

/** A date, or a day of every year. */
const end = (title: string, description: string): TSchema =>
  Type.Unsafe<unknown>({
    title,
    description,
    anyOf: [
      DAY,
      closed('Jour', 'Un jour de chaque année.', {
        month: integer('Mois', 'De 1 à 12.', 1, 12),
        day: integer('Jour', 'De 1 à 31.', 1, 31),
      }),
    ],
  });

const holiday = (): TSchema =>
  closed(
    'Jour férié',
    'Un jour qui n’est pas ouvré.',
    {
      name: text('Nom', 'Le nom du jour.'),
      on: closed(
        'Jour',
        'Un jour fixe de l’année, tel jour de la semaine d’un mois, un nombre de jours après Pâques, une date, ou une fermeture de plusieurs jours.',
        {},
        {
          month: integer('Mois', 'De 1 à 12.', 1, 12),
          day: integer('Jour', 'De 1 à 31.', 1, 31),
          easterOffset: integer('Après Pâques', 'Le nombre de jours après le dimanche de Pâques.'),
          date: day('Date', 'Un jour unique.'),
          weekday: integer('Jour de la semaine', 'De 1 (lundi) à 7 (dimanche).', 1, 7),
          nth: integer('Rang', 'Le rang de ce jour dans le mois : 1 à 5, ou -1 pour le dernier.', -5, 5),
          from: end('Début', 'Le premier jour d’une fermeture.'),
          until: end('Fin', 'Le premier jour après elle.'),
        },
        {
          anyOf: [
            { required: ['month', 'day'] },
            { required: ['easterOffset'] },
            { required: ['date'] },
            { required: ['weekday', 'nth', 'month'] },
            { required: ['from', 'until'] },
          ],
        },
      ),
    },
    {
      from: day('Début', 'Le premier jour où ce jour est férié.'),
      until: day('Fin', 'Le premier jour où il ne l’est plus.'),
      source: free('Source', 'Le texte qui le fixe.'),
    },
  );

const band = (): TSchema =>
  closed(
    'Plage',
    'Une plage nommée, comme la soirée.',
    {
      days: list(
        'Jours',
        'Les jours de la plage.',
        choice<DayClass>('Jour', 'Le type de jour.', {
          business: 'jour ouvré',
          saturday: 'samedi',
          sunday: 'dimanche',
          holiday: 'jour férié',
        }),
      ),
      from: time('Début', 'L’heure de début, comme "18:00".'),
      until: time('Fin', 'L’heure de fin, comme "24:00".'),
    },
    { label: free('Libellé', 'Ce qu’est la plage.') },
  );

/** `calendars/<name>.json` */
export const calendarSchema = ruleFileSchema(
  'Calendrier',
  'Jours ouvrés, heures d’ouverture et jours fériés.',
  {
    name: word('Nom', 'Le nom que les formules emploient.'),
    label: text('Libellé', 'Ce qu’est ce calendrier.'),
  },
  {
    extends: word('Prolonge', 'Le calendrier dont il a aussi les heures, les jours fériés et les plages.'),
    except: wordList('Sauf', 'Les jours fériés de ce calendrier qui sont ouvrés, par leurs noms.'),
    week: closed(
      'Semaine',
      'Les heures d’ouverture, de "1" (lundi) à "7" (dimanche) ; sans elle, celles du calendrier prolongé.',
      {},
      WEEK,
    ),
    zone: word('Fuseau', 'Le fuseau horaire, comme "Europe/Paris" ; sans lui, celui du contrat.'),
    holidays: list('Jours fériés', 'Les jours qui ne sont pas ouvrés.', holiday()),
    bands: named('Plages', 'Les plages nommées.', band()),
  },
);

import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import type { CalendarModel } from '../model/calendar-model';
import { ruleFileSchema } from './rule-file-schema';
import { choice, closed, day, free, list, named, text, word } from './scalars';

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

const holiday = (): TSchema =>
  closed(
    'Jour férié',
    'Un jour qui n’est pas ouvré.',
    {
      name: text('Nom', 'Le nom du jour.'),
      on: closed(
        'Jour',
        'Un jour fixe de l’année, un nombre de jours après Pâques, ou une date.',
        {},
        {
          month: integer('Mois', 'De 1 à 12.', 1, 12),
          day: integer('Jour', 'De 1 à 31.', 1, 31),
          easterOffset: integer('Après Pâques', 'Le nombre de jours après le dimanche de Pâques.'),
          date: day('Date', 'Un jour unique.'),
        },
        { anyOf: [{ required: ['month', 'day'] }, { required: ['easterOffset'] }, { required: ['date'] }] },
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
    week: closed('Semaine', 'Les heures d’ouverture, de "1" (lundi) à "7" (dimanche).', {}, WEEK),
  },
  {
    zone: word('Fuseau', 'Le fuseau horaire, comme "Europe/Paris" ; sans lui, celui du contrat.'),
    holidays: list('Jours fériés', 'Les jours qui ne sont pas ouvrés.', holiday()),
    bands: named('Plages', 'Les plages nommées.', band()),
  },
);

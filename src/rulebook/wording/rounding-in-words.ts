import type { Text } from '../../domain/text';
import type { StaticType } from '../formula/values/static-type';

const MODES: Readonly<Record<string, Text>> = {
  up: { fr: ' supérieur', en: ' up' },
  down: { fr: ' inférieur', en: ' down' },
};

const NEAREST: Text = { fr: '', en: '' };

/** « arrondi au centime », « arrondi à l'unité supérieure », « arrondi au multiple de 15 supérieur » */
export function roundingInWords(value: Text, step: Text, mode: string, type: StaticType | null): Text {
  const way = MODES[mode] ?? NEAREST;
  const { fr, en } = to(step, way, type);
  return { fr: `${value.fr}, arrondi ${fr}`, en: `${value.en}, rounded${way.en} ${en}` };
}

function to(step: Text, way: Text, type: StaticType | null): Text {
  const money = (type?.unit?.EUR ?? 0) > 0;
  if (money && step.en === '0.01') return { fr: `au centime${way.fr}`, en: 'to the cent' };
  if (step.en === '1') return whole(way, money, (type?.unit?.min ?? 0) > 0);
  if (/^[\d.]+$/.test(step.en) && step.en.startsWith('0.'))
    return { fr: `à ${step.fr} près${PLAIN[way.fr] ?? ''}`, en: `to ${step.en}` };
  const counted = countedIn(step, type);
  return {
    fr: way.fr ? `au multiple${way.fr} de ${counted.fr}` : `au multiple le plus proche de ${counted.fr}`,
    en: `to a multiple of ${counted.en}`,
  };
}

/** A bare step is of the unit of what is rounded. */
function countedIn(step: Text, type: StaticType | null): Text {
  if (!/^\d+$/.test(step.en)) return step;
  if ((type?.unit?.EUR ?? 0) > 0) return { fr: `${step.fr} €`, en: `€${step.en}` };
  return (type?.unit?.min ?? 0) > 0 ? { fr: `${step.fr} min`, en: `${step.en} min` } : step;
}

const PLAIN: Readonly<Record<string, string>> = { ' supérieur': ' par excès', ' inférieur': ' par défaut' };

function whole(way: Text, money: boolean, minutes: boolean): Text {
  if (money) return { fr: `à l'euro${way.fr}`, en: 'to the euro' };
  const feminine = way.fr && `${way.fr}e`;
  return minutes
    ? { fr: `à la minute${feminine}`, en: 'to the minute' }
    : { fr: `à l'unité${feminine}`, en: 'to the unit' };
}

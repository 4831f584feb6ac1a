import { ROLES } from '../../domain/actor';
import type { Shown, YearScene } from '../../domain/demonstration/demonstration';
import type { SceneAct, SceneId } from '../../domain/demonstration/scene-operations';
import { own } from '../../domain/own';
import type { Text } from '../../domain/text';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { Cursor } from './cursor';
import { readSceneActs } from './read-scene-acts';

/** Reads the scenes of the demonstration year, in the order of time. */
export function readYear(root: Cursor, vocabulary: VocabularyModel): readonly YearScene[] {
  const { scenes } = root.fields(['$schema', 'scenes'], ['scenes']);
  const made = new Set<SceneId>();
  let last = '';
  return (scenes?.elements() ?? []).map((scene) => {
    const found = scene.fields(['at', 'as', 'text', 'do', 'shows'], ['at', 'as', 'text']);
    const at = found.at ? readLocalTime(found.at, last) : last;
    last = at;
    const acts = readSceneActs(found.do, made);
    return {
      at,
      as: found.as?.oneOf(ROLES, { fr: 'le rôle', en: 'role' }) ?? 'operator',
      text: found.text ? readTold(found.text, acts) : { fr: '', en: '' },
      acts,
      shows: (found.shows?.elements() ?? []).map((shown) => readShown(shown, vocabulary)),
    };
  });
}

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

function readLocalTime(from: Cursor, last: string): string {
  const at = from.string();
  const exists = LOCAL_TIME.test(at) && isTime(at);
  if (exists && at >= last) return at;
  if (exists) from.report('R101.order');
  else from.report('R101.time', { at });
  return last;
}

function isTime(text: string): boolean {
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** A sentence names what the scene writes, such as `{estimatedMinutes}`, and does not write it again. */
function readTold(from: Cursor, acts: readonly SceneAct[]): Text {
  const { fr, en } = from.text();
  const known = Object.fromEntries(
    acts.flatMap(({ input }): [string, string | number][] => Object.entries(input)),
  );
  const filled = (text: string): string =>
    text.replace(/\{(\w*)\}/g, (_, name: string) => {
      const value = own(known, name);
      if (value === undefined) from.report('R101.field', { word: name, known: Object.keys(known) });
      return String(value ?? '');
    });
  return { fr: filled(fr), en: filled(en) };
}

function readShown(from: Cursor, { decisions }: VocabularyModel): Shown {
  const found = from.fields(['decision', 'figures', 'because', 'cites'], ['decision']);
  const decision = found.decision?.string() ?? '';
  const model = own(decisions, decision);
  if (found.decision && decision !== '' && !model)
    found.decision.report('R020.decision', { word: decision, known: Object.keys(decisions) });
  return {
    decision,
    figures: (found.figures?.elements() ?? []).map((figure) => {
      const name = figure.string();
      if (model && name !== '' && !own(model.amounts, name))
        figure.report('R022.amount', { word: name, known: Object.keys(model.amounts) });
      return name;
    }),
    because: found.because?.boolean() ?? false,
    cites: found.cites?.string() ?? null,
  };
}

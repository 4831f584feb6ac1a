import type {
  SceneAct,
  SceneId,
  SceneOperation,
  SceneOperationEntry,
  WrittenKind,
} from '../../domain/demonstration/scene-operations';
import { SCENE_OPERATIONS } from '../../domain/demonstration/scene-operations';
import { keysOf } from '../../domain/keys-of';
import type { Cursor } from './cursor';

/** The operations of a scene. */
export const OPERATION_NAMES: readonly SceneOperation[] = keysOf(SCENE_OPERATIONS);

/** Reads the operations of a scene; `made` is what the scenes before may have made, and grows. */
export const readSceneActs = (from: Cursor | undefined, made: Set<SceneId>): readonly SceneAct[] =>
  (from?.elements() ?? []).flatMap((element) => readAct(element, made) ?? []);

function readAct(from: Cursor, made: Set<SceneId>): SceneAct | null {
  const { operation, input } = from.fields(['operation', 'input'], ['operation']);
  if (!operation) return null;
  const name = operation.oneOf(OPERATION_NAMES, { fr: "l'opération", en: 'operation' });
  if (name === null) return null;
  const entry: SceneOperationEntry = SCENE_OPERATIONS[name];
  checkNeeds(operation, entry, made);
  for (const id of entry.makes) made.add(id);
  // What is read has the kinds that the table gives the operation, which is what its type is made of.
  return { operation: name, input: readInput(from, input, entry) } as SceneAct;
}

function checkNeeds(operation: Cursor, { needs }: SceneOperationEntry, made: ReadonlySet<SceneId>): void {
  const missing = needs.filter((id) => !made.has(id));
  if (missing.length === 0) return;
  operation.report('R100.needs', { ids: missing });
}

function readInput(
  act: Cursor,
  input: Cursor | undefined,
  entry: SceneOperationEntry,
): Readonly<Record<string, string | number>> {
  const names = Object.keys(entry.input);
  if (!input) {
    if (names.length > 0) act.fields(['operation', 'input'], ['input']);
    return {};
  }
  const found = input.fields(names, names);
  return Object.fromEntries(
    Object.entries(entry.input).flatMap(([name, kind]) => {
      const written = found[name];
      return written ? [[name, READ[kind](written)]] : [];
    }),
  );
}

const READ: Readonly<Record<WrittenKind, (from: Cursor) => string | number>> = {
  text: (from) => from.string(),
  minutes: (from) => from.integer(),
  language: (from) => from.oneOf(['fr', 'en'], { fr: 'la langue', en: 'language' }) ?? 'fr',
};

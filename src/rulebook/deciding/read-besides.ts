import type { FormulaEnv } from '../formula/evaluate-formula';

type Known = ReturnType<FormulaEnv['lookup']>;

/** What a formula reads, with names of its own beside all there is to read: on another day too. */
export const readBesides = (
  env: FormulaEnv,
  known: (name: readonly string[]) => Known | undefined,
): FormulaEnv => ({
  lookup: (name) => known(name) ?? env.lookup(name),
  has: (name) => known(name) !== undefined || env.has(name),
  calendar: (name) => env.calendar(name),
  callable: (name) => env.callable(name),
  zone: env.zone,
  on: (day, reading) => readBesides(env.on(day, reading), known),
});

/**
 * How often a property is tried: as often as a suite that is run again and again can afford, or as often as
 * `CLAUSIER_RUNS` says, for a night.
 */
export const manyRuns = (usual: number): number => Number(process.env['CLAUSIER_RUNS'] ?? usual);

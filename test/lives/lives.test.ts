import fc from 'fast-check';
import { life } from './acts';
import { live } from './live';
import type { LifeStage } from './life-stage';
import { openLifeStage } from './life-stage';

const RUNS = Number(process.env['CLAUSIER_LIVES'] ?? 500);

describe('a life of a contract', () => {
  jest.setTimeout(600_000);
  let stage: LifeStage;

  beforeAll(async () => {
    stage = await openLifeStage();
  });
  afterAll(() => stage.close());

  it('goes as the clauses say, to the minute, the cent and the day', async () => {
    await fc.assert(
      fc.asyncProperty(life, (story) => live(stage, story)),
      { numRuns: RUNS, ...(process.env['CLAUSIER_SEED'] && { seed: Number(process.env['CLAUSIER_SEED']) }) },
    );
  });
});

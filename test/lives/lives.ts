import fc from 'fast-check';
import type { OpenTestDatabase } from '../support/databases';
import { life } from './acts';
import type { LifeStage } from './life-stage';
import { openLifeStage } from './life-stage';
import { live } from './live';

/** Lives in each of the two files, which run side by side. */
const LIVES = Number(process.env['CLAUSIER_LIVES'] ?? 500);

/** The same lives each time, so that a run says the same as the one before; others with `CLAUSIER_SEED=<number>`. */
const SEED = Number(process.env['CLAUSIER_SEED'] ?? 20_270_210);

/** Plays random lives on the service and on paper, on a database of either kind: one that goes otherwise is told at its shortest. */
export const livesGoAsWritten = (part: number, open: OpenTestDatabase, lives = LIVES): void =>
  describe('the life of a contract', () => {
    jest.setTimeout(1_800_000);
    let stage: LifeStage;

    beforeAll(async () => {
      stage = await openLifeStage(open);
    });
    afterAll(() => stage.close());

    it('goes as the clauses say, to the minute, the cent and the day', async () => {
      await fc.assert(
        fc.asyncProperty(life, (story) => live(stage, story)),
        { numRuns: lives, seed: SEED + part, endOnFailure: process.env['CLAUSIER_SHRINK'] === 'no' },
      );
    });
  });

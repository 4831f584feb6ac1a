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

/** From how many lives on each kind of happening is among them. */
const ENOUGH = 500;

/** What is held by any run of as many lives: each act, with the answers that tell the most apart. */
const EVERY_KIND = [
  'outage',
  'validate renewal: CONTINUES',
  'validate renewal: REINSTATED',
  'validate renewal: OFFER_LAPSED',
  'ask for the renewal order: ISSUED',
  'void the renewal order: NOTHING_FOLLOWS',
  'change level: UPGRADE',
  'change level: DOWNGRADE',
  'change level: REFUSED',
  'give notice: RECORDED',
  'order for another server: ELIGIBLE',
  'correct the customer: NOTHING_FOLLOWS',
  'correct the server: NOTHING_FOLLOWS',
  'end the rental: SERVICE_ENDS',
  'announce the end of the rental: ANNOUNCED',
  'withdraw the end of the rental: NOTHING_FOLLOWS',
  'put off the due date: PUT_OFF',
  'ask for work: INCLUDED',
  'ask for work: COMMERCIAL_PROPOSAL',
  'ask for work: STUDY',
  'ask for work: REFUSED',
  'ask for work: DAY_NOT_COVERED',
  'close work: SETTLED',
  'cancel work: NOTHING_FOLLOWS',
  'conclude study: NOTHING_FOLLOWS',
  'accept proposal: ACCEPTED',
];

/** Says what a run held, most often first. */
const tell = (lives: number, held: ReadonlyMap<string, number>): void =>
  void process.stderr.write(
    `${lives} lives: ${[...held]
      .sort(([, one], [, other]) => other - one)
      .map(([kind, count]) => `${kind} ${count}`)
      .join('; ')}\n`,
  );

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
      const held = new Map<string, number>();
      const count = (kind: string): void => void held.set(kind, (held.get(kind) ?? 0) + 1);
      await fc.assert(
        fc.asyncProperty(life, (story) => live(stage, story, count)),
        { numRuns: lives, seed: SEED + part, endOnFailure: process.env['CLAUSIER_SHRINK'] === 'no' },
      );
      tell(lives, held);
      // Drawn so rarely that it never happens, an act proves nothing.
      if (lives >= ENOUGH) expect(EVERY_KIND.filter((kind) => !held.has(kind))).toEqual([]);
    });
  });

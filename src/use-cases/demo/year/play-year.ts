import type { YearScene } from '../../../domain/demonstration/demonstration';
import type { Clock } from '../../../domain/ports/clock';
import type { Instant, LocalDate } from '../../../domain/time';
import type { Zone } from '../../../domain/zone';
import type { Deps, Services } from '../../operation/deps';
import { runDueSteps } from '../../due-steps/run-due-steps';
import { playActs } from '../play-acts';
import type { Stage } from '../stage';
import { actorOn } from '../stage';
import { allowanceAt } from './month-allowance';
import { summaryOf } from './summary-of';
import { tellDecisions } from './tell-decisions';
import type { StoryEntry, StoryMonth, YearStory } from './year-story';
import { dayBefore } from '../../../domain/day-before';
import { instantText } from '../../../domain/instant-text';
import { dayText } from '../../../domain/day-text';

/** Told as the year goes by: the first day of the month that begins. */
export type Told = (month: LocalDate) => void;

/**
 * Plays a year of one subscription into an empty database, through the same operations as any customer's: month after
 * month, each scene at its instant, what falls due settled on the way.
 */
export async function playYear(
  services: Services,
  year: readonly YearScene[],
  told: Told = () => undefined,
): Promise<YearStory> {
  const { releaseHash, frame } = services.rulebooks.current();
  const { zone } = frame;
  let stage: Stage = {};
  let known = 0;
  const months: StoryMonth[] = [];
  for (const [from, scenes] of byMonth(year)) {
    told(from);
    const opened = await openMonth(at(services, zone.startOfDay(from)), stage, from);
    const entries: StoryEntry[] = [];
    for (const scene of scenes) {
      const played = await playScene(services, stage, scene, known);
      ({ stage, known } = played);
      entries.push(played.entry);
    }
    months.push({ ...opened, entries });
  }
  return {
    ...(await summaryOf(services, stage)),
    releaseHash,
    frame,
    months,
  };
}

/** The calendar first: what is due at the instant of the scene is settled before anybody acts. */
async function playScene(
  services: Services,
  stage: Stage,
  scene: YearScene,
  known: number,
): Promise<{ readonly stage: Stage; readonly known: number; readonly entry: StoryEntry }> {
  const { zone } = services.rulebooks.current().frame;
  const instant = instantOf(zone, scene.at);
  const then = at(services, instant);
  await runDueSteps(then);
  const deps: Deps = { ...then, actor: actorOn(stage, scene.as) };
  const after = await playActs(deps, stage, scene.acts);
  const decisions = await tellDecisions(deps, scene.shows, known);
  return {
    stage: after,
    known: await then.store.read((tables) => tables.decisions.count({})),
    entry: { at: instant, on: zone.dayOf(instant), text: scene.text, decisions },
  };
}

async function openMonth(services: Services, stage: Stage, from: LocalDate): Promise<StoryMonth> {
  await runDueSteps(services);
  const lapsed = await allowanceAt(services, stage, dayBefore(from));
  const now = await allowanceAt(services, stage, from);
  return {
    from,
    status: now.status,
    grantedMinutes: now.grantedMinutes,
    lapsedMinutes: lapsed.remainingMinutes,
    entries: [],
  };
}

/** Every month from the first scene to the last, those without a scene included. */
function byMonth(scenes: readonly YearScene[]): ReadonlyMap<LocalDate, readonly YearScene[]> {
  const days = scenes.map((scene) => Temporal.PlainDateTime.from(scene.at).toPlainDate().with({ day: 1 }));
  const months = new Map<LocalDate, YearScene[]>();
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) return months;
  for (let month = first; Temporal.PlainDate.compare(month, last) <= 0; month = month.add({ months: 1 }))
    months.set(dayText(month), []);
  for (const [index, day] of days.entries())
    months.get(dayText(day))?.push(...scenes.slice(index, index + 1));
  return months;
}

const at = (services: Services, instant: Instant): Services => {
  const clock: Clock = { now: () => instant };
  return { ...services, clock };
};

const instantOf = (zone: Zone, local: string): Instant =>
  instantText(Temporal.PlainDateTime.from(local).toZonedDateTime(zone.name).toInstant());

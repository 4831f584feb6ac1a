import { availableParallelism } from 'node:os';
import process from 'node:process';
import { styleText } from 'node:util';

const QUIET_BEAT_MS = 15_000;
const TITLE_WIDTH = 56;

let stream = process.stderr;

/** Progress goes to stderr, so that stdout stays data, unless the progress is the data. */
export function progressTo(other) {
  stream = other;
}

export const paint = (style, text) =>
  stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb' ? styleText(style, text) : text;

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

export const mark = (done) => (done ? paint('green', '✔') : paint('red', '✖'));

/** One line of a report: a mark, a title, a time. */
export const row = (sign, title, time) => `${sign} ${title.padEnd(TITLE_WIDTH)} ${time.padStart(9)}`;

/** Prints a line of progress. */
export function tell(line = '') {
  stream.write(`${line}\n`);
}

/**
 * Runs one named step and shows that it lives: a ticking line on a terminal, which steps under way share, a line now
 * and then elsewhere. `work` returns whether it went well.
 */
export async function step(title, work) {
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const stop = stream.isTTY ? tick(title, elapsed) : beat(title, elapsed);
  let done = false;
  try {
    done = await work();
  } finally {
    stop();
    tell(row(mark(done), title, seconds(elapsed())));
  }
  return { done, ms: elapsed() };
}

/** Runs each of `items` through `work`, as many at once as the machine has cores; answers in the order of the items. */
export async function together(items, work) {
  const results = [];
  const waiting = items.entries();
  const lane = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}

const underWay = new Map();
let timer = null;

function tick(title, elapsed) {
  underWay.set(title, elapsed);
  timer ??= setInterval(draw, 200);
  draw();
  return () => {
    underWay.delete(title);
    if (underWay.size === 0) {
      clearInterval(timer);
      timer = null;
    }
    stream.write('\r\x1b[2K');
  };
}

function draw() {
  const longest = Math.max(...[...underWay.values()].map((elapsed) => elapsed()));
  stream.write(`\r\x1b[2K${row('…', shortened([...underWay.keys()].join(', ')), seconds(longest))}`);
}

/** A line that would wrap could not be drawn over. */
const shortened = (titles) => (titles.length > TITLE_WIDTH ? `${titles.slice(0, TITLE_WIDTH - 1)}…` : titles);

function beat(title, elapsed) {
  tell(`… ${title}`);
  const timer = setInterval(() => tell(`… ${title} (${seconds(elapsed())})`), QUIET_BEAT_MS);
  return () => clearInterval(timer);
}

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
 * Runs one named step and shows that it lives: a ticking line on a terminal, a line now and then elsewhere.
 * `work` returns whether it went well.
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

function tick(title, elapsed) {
  const draw = () => stream.write(`\r\x1b[2K${row('…', title, seconds(elapsed()))}`);
  draw();
  const timer = setInterval(draw, 200);
  return () => {
    clearInterval(timer);
    stream.write('\r\x1b[2K');
  };
}

function beat(title, elapsed) {
  tell(`… ${title}`);
  const timer = setInterval(() => tell(`… ${title} (${seconds(elapsed())})`), QUIET_BEAT_MS);
  return () => clearInterval(timer);
}

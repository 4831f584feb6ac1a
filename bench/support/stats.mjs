/** The middle value. */
export function median(values) {
  return at(sorted(values), 0.5);
}

/** Median and 99th percentile of times in microseconds. */
export function summary(times) {
  const ordered = sorted(times);
  return { medianUs: Math.round(at(ordered, 0.5)), p99Us: Math.round(at(ordered, 0.99)) };
}

/** Two significant decimals, as text would show them. */
export function round(value, decimals = 2) {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

function sorted(values) {
  return [...values].sort((one, other) => one - other);
}

function at(ordered, share) {
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0;
}

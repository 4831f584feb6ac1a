/** What took longer than it may; the code is that of a connection that does not answer. */
export class TimedOut extends Error {
  readonly code = 'ETIMEDOUT';
}

/** Waits for an answer at most so long; what answers later is handed to `late`. */
export async function within<T>(
  milliseconds: number,
  asked: Promise<T>,
  late: (answer: T) => unknown = () => undefined,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over = true;
      reject(new TimedOut(`no answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  void asked.then(
    (answer) => over && late(answer),
    () => undefined,
  );
  try {
    return await Promise.race([asked, limit]);
  } finally {
    clearTimeout(timer);
  }
}

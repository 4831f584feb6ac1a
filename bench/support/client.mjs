import http from 'node:http';

/** A client that keeps its connections; it fails on anything but the answer it was promised. */
export function clientOf(address, headers = {}) {
  const { hostname, port, pathname } = new URL(address);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const post = (body) =>
    new Promise((resolve, reject) => {
      const bytes = Buffer.from(body);
      const sent = http.request(
        {
          agent,
          hostname,
          port,
          path: pathname,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': bytes.length, ...headers },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part) => (text += part));
          response.on('end', () =>
            response.statusCode === 200 ? resolve(text) : reject(new Error(`${response.statusCode} ${text}`)),
          );
        },
      );
      sent.on('error', reject);
      sent.end(bytes);
    });
  return { post, close: () => agent.destroy() };
}

/** Runs `work` from several clients at once until the time or the count is over; answers what each took, in µs. */
export async function load({ clients, milliseconds, most, work }) {
  const times = [];
  const started = performance.now();
  let begun = 0;
  const one = async () => {
    while (begun < most && performance.now() - started < milliseconds) {
      begun += 1;
      const from = performance.now();
      await work(begun);
      times.push((performance.now() - from) * 1_000);
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  const seconds = (performance.now() - started) / 1_000;
  return { times, perSecond: times.length / seconds };
}

import http from 'node:http';
import process from 'node:process';

/** The floor: a bare node:http server that reads the request and answers the same bytes. */
const { bytes } = JSON.parse(process.argv[2]);

const server = http.createServer((request, response) => {
  request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(bytes));
});

server.listen(0, '127.0.0.1', () =>
  process.send({ address: `http://127.0.0.1:${server.address().port}/`, pid: process.pid }),
);

process.on('message', () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});

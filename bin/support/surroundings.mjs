import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import process from 'node:process';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What the tests need beside Node, each with what its absence leaves out. */
export async function surroundings() {
  return [
    {
      present: await answers('127.0.0.1', 3306),
      text: {
        fr: 'MariaDB ne répond pas sur 127.0.0.1:3306 : les tests de base de données ne tournent que sur SQLite. Debian : `apt-get install -y mariadb-server`, ou lancer `.ci/run`.',
        en: 'MariaDB does not answer on 127.0.0.1:3306: database tests run on SQLite only. Debian: `apt-get install -y mariadb-server`, or run `.ci/run`.',
      },
    },
    {
      present: BROWSERS.some(onPath),
      text: {
        fr: 'Aucun navigateur Chromium : le test de la page d’essai est laissé de côté. Debian : `apt-get install -y chromium`, ou lancer `.ci/run`.',
        en: 'No Chromium browser: the test of the playground is left out. Debian: `apt-get install -y chromium`, or run `.ci/run`.',
      },
    },
  ];
}

function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => end(true))
      .once('timeout', () => end(false))
      .once('error', () => end(false));
  });
}

function onPath(name) {
  return process.env.PATH.split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
}

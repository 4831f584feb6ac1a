import { createRequire } from 'node:module';
import process from 'node:process';
import { load } from './support/client.mjs';

/**
 * The yardstick of a durable write: the driver alone, one transaction per commit, with the rows a request leaves
 * (an intervention, a decision, a movement, an event) and one read; no rules, no HTTP, no ORM.
 */
const { kind, target } = JSON.parse(process.argv[2]);
const require = createRequire(import.meta.url);
const TABLES = { interventions: 400, decisions: 1_800, movements: 200, events: 250 };
const NAMES = Object.keys(TABLES);
const INSERTS = NAMES.map((name) => `INSERT INTO raw_${name} (id, body) VALUES (?, ?)`);
const READ = 'SELECT body FROM raw_interventions WHERE id = ?';
const bodies = NAMES.map((name) => 'x'.repeat(TABLES[name]));
let count = 0;

const raw = await (kind === 'sqlite' ? sqlite(target) : server(target));
process.send({ pid: process.pid });

process.on('message', async (question) => {
  if (question === 'stop') {
    await raw.close();
    process.exit(0);
  }
  process.send(await load({ ...question, work: raw.commit }));
});

async function sqlite(file) {
  const database = require('better-sqlite3')(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  for (const name of NAMES) database.exec(`CREATE TABLE raw_${name} (id TEXT PRIMARY KEY, body TEXT)`);
  const [begin, commit, read] = ['BEGIN IMMEDIATE', 'COMMIT', READ].map((text) => database.prepare(text));
  const inserts = INSERTS.map((text) => database.prepare(text));
  return {
    commit: async () => {
      const id = idOf(++count);
      begin.run();
      read.get(id);
      inserts.forEach((insert, index) => insert.run(id, bodies[index]));
      commit.run();
    },
    close: async () => database.close(),
  };
}

async function server(url) {
  const { createPool } = require('mysql2/promise');
  const { hostname, port, username, password, pathname } = new URL(url);
  const pool = createPool({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: pathname.slice(1),
    connectionLimit: 16,
  });
  for (const name of NAMES)
    await pool.query(`CREATE TABLE raw_${name} (id VARCHAR(40) PRIMARY KEY, body TEXT)`);
  return {
    commit: async () => {
      const id = idOf(++count);
      const connection = await pool.getConnection();
      try {
        await connection.query('START TRANSACTION');
        await connection.execute(READ, [id]);
        for (const [index, text] of INSERTS.entries()) await connection.execute(text, [id, bodies[index]]);
        await connection.query('COMMIT');
      } finally {
        connection.release();
      }
    },
    close: () => pool.end(),
  };
}

function idOf(number) {
  return `raw_${String(number).padStart(32, '0')}`;
}

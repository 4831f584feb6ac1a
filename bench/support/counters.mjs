let statements = [];
let decisions = 0;
let decidingMs = 0;
let cpu = process.cpuUsage();

/** Counts every statement that goes to a database, where the drivers send it. */
export function countStatements(require) {
  const Sqlite = require('better-sqlite3');
  const prepare = Sqlite.prototype.prepare;
  Sqlite.prototype.prepare = function (text) {
    const prepared = prepare.call(this, text);
    for (const way of ['run', 'all', 'get']) {
      const run = prepared[way];
      prepared[way] = function (...values) {
        statements.push(text);
        return run.apply(this, values);
      };
    }
    return prepared;
  };
  // Connections of a pool have the method from the same prototype as others.
  const sent = Object.getPrototypeOf(require('mysql2').Connection.prototype);
  const { query } = sent;
  sent.query = function (text, ...rest) {
    statements.push(typeof text === 'string' ? text : text.sql);
    return query.call(this, text, ...rest);
  };
}

/** Counts the decisions of the rules in force and the time they take. */
export function countDecisions(rulebooks) {
  const rulebook = rulebooks.current();
  const counting = {
    ...rulebook,
    decide: async (request) => {
      const from = performance.now();
      try {
        return await rulebook.decide(request);
      } finally {
        decisions += 1;
        decidingMs += performance.now() - from;
      }
    },
  };
  return { current: () => counting, byHash: async () => counting };
}

/** Begins to count from here. */
export function count() {
  statements = [];
  decisions = 0;
  decidingMs = 0;
  cpu = process.cpuUsage();
  return {};
}

/** What was spent since: statements by their first word, decisions, time and processor. */
export function spent() {
  const byKind = {};
  for (const text of statements) {
    const kind = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? '';
    byKind[kind] = (byKind[kind] ?? 0) + 1;
  }
  const { user, system } = process.cpuUsage(cpu);
  return { statements: statements.length, byKind, decisions, decidingMs, cpuUs: user + system };
}

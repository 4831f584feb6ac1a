let statements = [];
let decisions = 0;
let decidingMs = 0;
let cpu = process.cpuUsage();

/** Counts every statement that goes to a database. */
export function countStatements(DataSource) {
  const make = DataSource.prototype.createQueryRunner;
  const counted = new WeakSet();
  DataSource.prototype.createQueryRunner = function (...args) {
    const runner = make.apply(this, args);
    if (counted.has(runner)) return runner;
    counted.add(runner);
    const query = runner.query;
    runner.query = function (text, ...rest) {
      statements.push(text);
      return query.call(this, text, ...rest);
    };
    return runner;
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

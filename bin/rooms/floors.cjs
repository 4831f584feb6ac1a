/**
 * The floors inside each room, the lowest first. A folder imports folders of lower floors only: never its neighbours,
 * never what stands above. `on` names the few lower folders that it may use, where "all of them" would be too many.
 * `.` is the files at the door of the room. A new folder gets its floor here, with its reason.
 */
const floor = (folders, why, { on = null } = {}) => ({ folders, why, on });

const FLOORS = {
  domain: [
    floor(['.'], 'Plain words (a decision, an effect, an error, a day) mean the same whatever uses them.'),
    floor(
      ['contract', 'demonstration', 'format'],
      'What is signed, what shows it, and how a value is written, are told with plain words.',
      { on: ['.'] },
    ),
    floor(['records'], 'The kinds of records are listed over the rows they keep, whoever stores them.'),
    floor(
      ['ports'],
      'A port speaks of what is signed; what is signed does not know who stores or decides it.',
    ),
  ],
  rulebook: [
    floor(['model'], 'The shape of a release is what every stage hands to the next.'),
    floor(['findings'], 'What may be wrong in rule files is one list, said by whoever finds it.'),
    floor(['time'], 'Calendars count days and hours; what the contract makes of them comes later.'),
    floor(['formula/values'], 'A number, a date, a duration compute alone, before any formula is read.'),
    floor(
      ['formula/said'],
      'Words are put together the same way whatever is said, a formula or a condition.',
    ),
    floor(['formula/operations'], 'An operation knows its arguments and not the formula it stands in.'),
    floor(['formula'], 'Formulas are parsed, typed and computed without a file, a clause or a condition.'),
    floor(['reading'], 'Files become a release before anything is decided from it.', {
      on: ['model', 'findings', 'formula', 'formula/values'],
    }),
    floor(['deciding/operators'], 'An operator compares two values and knows no rule.', {
      on: ['model', 'formula/said'],
    }),
    floor(['deciding'], 'A decision is taken from a release; it does not know from which files.', {
      on: ['model', 'time', 'formula', 'formula/values', 'deciding/operators'],
    }),
    floor(['wording'], 'What is said of the rules follows from what they are and how they decide.'),
    floor(['explaining'], 'An explanation puts words on a decision that was taken.'),
    floor(
      ['views', 'checking', 'comparing', 'schemas', 'guide'],
      'Readers of the rules, or of what rules may say, that need nothing of each other.',
    ),
    floor(['.'], 'A rulebook, read, checked and watched, is what the other rooms are given.'),
    floor(['cases'], 'Worked cases are asked of a whole rulebook, as the service asks.'),
  ],
  'use-cases': [
    floor(['operation'], 'Who asks, about whom, and the ports: every operation begins there.'),
    floor(['terms'], 'What a period was agreed for holds for its days, whoever counts or decides.'),
    floor(['facts'], 'Facts are read from what is stored, and decisions from facts alone.'),
    floor(['documents'], 'What is issued is kept in the unit of work that issues it, whichever act does.'),
    floor(['records'], 'A row that several operations write the same way.'),
    floor(['allowance'], 'Minutes are counted from facts and entries, whatever asks for them.'),
    floor(['planning'], 'What the schedules want is planned from facts and minutes, whichever act asks.'),
    floor(
      ['effects'],
      'A decision is performed by its effects, the same whichever operation took it, and planned from again.',
    ),
    floor(['due-steps'], 'A step that falls due is a decision, performed by its effects.'),
    floor(['renewal'], 'A validated renewal order renews; the operations on orders hand it over.'),
    floor(
      ['orders', 'interventions', 'incidents', 'maintenance', 'changes', 'noting', 'customers'],
      'Two operations share what stands below them and never call each other.',
    ),
    floor(['delivering'], 'Couriers know no contract.', {
      on: ['operation'],
    }),
    floor(
      ['queries'],
      'A read settles what is due, keeps a document that is older than what is kept, and writes nothing else.',
      {
        on: ['operation', 'facts', 'documents', 'records', 'terms', 'allowance', 'due-steps'],
      },
    ),
    floor(['demo'], 'A scene plays operations, as a customer and the provider would; none of them knows it.'),
    floor(['demo/year'], 'A year is its scenes, one after the other, and what they showed.'),
  ],
  persistence: [
    floor(['sql'], 'Columns, rows and conditions know no table.'),
    floor(['entities'], 'A table is its columns and its mapper.'),
    floor(['units'], 'Transactions begin, run again and end whatever the tables.', { on: ['sql'] }),
    floor(['schema'], 'The schema is made of the tables, and migrated as one unit.'),
    floor(['backup'], 'A backup is every row of one state of a migrated schema.'),
    floor(['.'], 'A store is tables in units of work on a migrated schema.'),
  ],
  delivery: [
    floor(['templates'], 'A letter is laid out whatever it tells.'),
    floor(['templates/notices'], 'One file, one notice, in the words and the layout of letters.'),
    floor(['.'], 'A courier carries the letter it is handed.'),
  ],
  documents: [
    floor(['content'], 'A page is composed before it is drawn, so that HTML and PDF say the same.'),
    floor(['html', 'pdf'], 'Two ways to draw one page; neither knows the other.'),
    floor(['.'], 'A renderer composes a page and draws it.'),
  ],
  graphql: [
    floor(
      ['values', 'shapes', 'errors', 'limits'],
      'How any API says a day, a list, a mistake, a limit; no noun yet.',
    ),
    floor(['types/contract'], 'A citation or a reading is shown the same wherever it is cited.'),
    floor(['types/decision'], 'A decision is shown with what it cites, whatever it was taken about.'),
    floor(
      ['charge', 'customer', 'document', 'incident', 'intervention', 'maintenance', 'notice', 'operator']
        .concat('order', 'proposal', 'rental', 'study', 'subscription', 'timeline')
        .map((noun) => `types/${noun}`),
      'A type is what one row shows; fields that lead to another noun are resolved above, where each knows all types.',
    ),
    floor(['request'], 'Rows of any kind are read, presented and paged alike, whoever asks.'),
    floor(
      [
        'contract',
        'customer',
        'decision',
        'incident',
        'intervention',
        'maintenance',
        'notice',
        'operator',
      ].concat('order', 'rental', 'subscription', 'timeline'),
      'What is asked of a noun needs the types of others, never how they are asked for.',
    ),
    floor(['proposal', 'study'], 'A proposal and a study are answered with their intervention.'),
    floor(['.'], 'The schema is made of the nouns.'),
  ],
  server: [
    floor(['identity', 'playground'], 'Who asks, and the page to try the API on, stand beside each other.'),
    floor(['.'], 'The server puts them behind one address.'),
  ],
  cli: [
    floor(['terminal'], 'Language, colours and widths of a terminal know no command.'),
    floor(
      ['diff', 'findings', 'text', 'new-clause'],
      'What a command prints or writes, without its options.',
    ),
    floor(['commands'], 'One file, one command.'),
    floor(['.'], 'The command line picks one.'),
  ],
  wiring: [floor(['.'], 'What is put together is read at one glance, file by file.')],
};

/** Every floor of a room with what its folders may import: `[{ folder, below, why }]`. */
function floorsOf(room) {
  let lower = [];
  return FLOORS[room].flatMap(({ folders, why, on }) => {
    const below = on ?? lower;
    const unknown = below.filter((name) => !lower.includes(name));
    if (unknown.length > 0)
      throw new Error(`${room}: ${folders} stands on ${unknown}, which is not below it`);
    lower = [...lower, ...folders];
    return folders.map((folder) => ({ folder, below, why }));
  });
}

module.exports = { FLOORS, floorsOf };

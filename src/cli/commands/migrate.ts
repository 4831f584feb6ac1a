import type { Terminal } from '../terminal/terminal';

/** Runs the migrations that wait and names them. */
export async function migrate(terminal: Terminal, run: () => Promise<readonly string[]>): Promise<number> {
  const names = await run();
  for (const name of names) terminal.data(`✔ ${name}`);
  terminal.tell(
    terminal.say(
      names.length === 0
        ? { fr: 'la base est à jour', en: 'the database is up to date' }
        : { fr: `${names.length} migration(s) jouée(s)`, en: `${names.length} migration(s) run` },
    ),
  );
  return 0;
}

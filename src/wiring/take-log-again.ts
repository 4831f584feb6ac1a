import type { TakeLogAgain } from '../cli/commands/replay';
import { loadSoundRules } from '../cli/terminal/load-rules';
import type { Terminal } from '../cli/terminal/terminal';
import { NotFound } from '../domain/errors';
import type { IdOf } from '../domain/id';
import type { Rulebook } from '../domain/ports/rulebook';
import type { Store } from '../domain/ports/store';
import { openDatabase } from '../persistence/open-database';
import { DatabaseProblem } from '../persistence/units/database-problem';
import { createRulebook } from '../rulebook/create-rulebook';
import { compiledEvaluator } from '../rulebook/deciding/compiled-rules';
import { keptRulebooks } from '../rulebook/kept-rulebooks';
import type { Release } from '../rulebook/model/release';
import { checkInstant } from '../use-cases/operation/check-input';
import { countLog, replayLog } from '../use-cases/queries/replay-log';

/** Opens a database to take the decisions of its log again, one connection, nothing written. */
export async function takeLogAgain(
  databaseUrl: string,
  terminal: Terminal,
  ...[asked, each, begun]: Parameters<TakeLogAgain>
): Promise<void> {
  const under =
    asked.rulesFolder === null ? null : compiled(await loadSoundRules(asked.rulesFolder, terminal));
  const database = await openDatabase(databaseUrl);
  try {
    const { store } = database;
    if ((await database.pending()).length > 0) throw older();
    const filter = {
      release: asked.release,
      since: asked.since === null ? null : checkInstant(asked.since, 'since'),
      subscriptionId: asked.subscription === null ? null : await subscriptionOf(store, asked.subscription),
    };
    begun(await countLog({ store }, filter));
    for await (const retaken of replayLog({ store, rulebooks: keptRulebooks(compiled) }, filter, under))
      each(retaken);
  } finally {
    await database.close();
  }
}

/** The log is long: its decisions are taken again by compiled rules alone. */
const compiled = (release: Release): Rulebook => createRulebook(release, compiledEvaluator);

async function subscriptionOf(store: Store, reference: string): Promise<IdOf<'subscriptions'>> {
  const [found] = await store.read(({ subscriptions }) => subscriptions.list({ reference }, { first: 1 }));
  if (found) return found.id;
  throw new NotFound(
    {
      fr: `aucun abonnement n'a la référence \`${reference}\``,
      en: `no subscription has the reference \`${reference}\``,
    },
    ['subscription'],
  );
}

const older = (): DatabaseProblem =>
  new DatabaseProblem({
    fr: 'la base n’est pas au schéma de cette version : lancer d’abord `clausier migrate`',
    en: 'the database is not at the schema of this version: run `clausier migrate` first',
  });

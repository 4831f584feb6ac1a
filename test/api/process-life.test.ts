import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../../src/persistence/open-database';
import { conflictingAmendments } from '../support/conflicting-amendments';
import { breakRules, copyOfRules, save, soundText } from './rules-copy';
import { PATIENCE } from './served';
import { servedProcesses } from './served-processes';

const { serve, own } = servedProcesses();

describe('a service that watches its rules', () => {
  it(
    'takes a good edit without a restart, and keeps the last good rules through a bad one',
    async () => {
      const { folder, url } = own();
      const rules = copyOfRules(folder);
      const served = serve({ CLAUSIER_DATABASE_URL: url, CLAUSIER_RULES_DIR: rules, CLAUSIER_WATCH: '1' });
      const rate = async () => {
        const { data } = await served.ask('{ offer { parameters { name value } } }');
        return data.offer.parameters.find(({ name }: { name: string }) => name === 'hourlyRate').value;
      };
      expect(await rate()).toBe('90.00');
      const offer = path.join(rules, 'documents/offre-infogerance/1/2-prices.json');
      const sound = readFileSync(offer, 'utf8');
      expect(sound).toContain('90.00');

      breakRules(rules);
      await served.says(/\d+:\d+ {2}error/);
      expect(await rate()).toBe('90.00');
      expect((await fetch(`${await served.address()}/readyz`)).status).toBe(200);

      writeFileSync(offer, sound.replaceAll('90.00', '95.00'));
      save(rules, soundText());
      await served.says(/rules [0-9a-f]{12} in force/);
      expect(await rate()).toBe('95.00');
      expect(await served.stop()).toBe(0);
    },
    PATIENCE,
  );

  it(
    'also once the folder, or one in it, is another one',
    async () => {
      const { folder, url } = own();
      const rules = copyOfRules(folder);
      const served = serve({ CLAUSIER_DATABASE_URL: url, CLAUSIER_RULES_DIR: rules, CLAUSIER_WATCH: '1' });
      await served.address();
      const priced = (folderOfOffer: string, rate: string): void => {
        const offer = path.join(folderOfOffer, '2-prices.json');
        writeFileSync(offer, readFileSync(offer, 'utf8').replace(/"value": "9\d\.00"/, `"value": "${rate}"`));
      };
      const rate = async () => {
        const { data } = await served.ask('{ offer { parameters { name value } } }');
        return data.offer.parameters.find(({ name }: { name: string }) => name === 'hourlyRate').value;
      };
      const replaced = (place: string, changed: (copy: string) => void): void => {
        const copy = `${place}.new`;
        cpSync(place, copy, { recursive: true });
        changed(copy);
        rmSync(place, { recursive: true });
        renameSync(copy, place);
      };
      const offer = 'documents/offre-infogerance/1';
      for (const [place, within, price] of [
        [rules, offer, '94.00'],
        [path.join(rules, offer), '.', '95.00'],
        [rules, offer, '96.00'],
      ] as const) {
        replaced(place, (copy) => priced(path.join(copy, within), price));
        const until = Date.now() + 15_000;
        while ((await rate()) !== price && Date.now() < until) await wait(100);
        expect(await rate()).toBe(price);
      }
      expect(await served.stop()).toBe(0);
    },
    PATIENCE,
  );
});

describe('a service that starts again with amendments that contradict each other', () => {
  it(
    'says for which subscription, and answers',
    async () => {
      const { folder, url } = own();
      const rules = copyOfRules(folder);
      const variables = {
        CLAUSIER_DATABASE_URL: url,
        CLAUSIER_RULES_DIR: rules,
        CLAUSIER_CLOCK: '2027-03-10T09:00:00+01:00',
      };
      const first = serve(variables);
      await first.address();
      expect(await first.stop()).toBe(0);

      mkdirSync(path.join(rules, 'amendments'), { recursive: true });
      for (const [file, text] of conflictingAmendments({ customer: 'CLI-ACME', rental: 'SRV-0001' }))
        writeFileSync(path.join(rules, file), text);
      const again = serve(variables);
      const { data } = await again.ask('{ offer { levels { code } } }');
      expect(data.offer.levels.length).toBeGreaterThan(0);
      // What the new rules ask for is planned once the service answers.
      const told = /^INF-\d{6} UNRESOLVED_CONFLICT: .*renewalOrderDays/m;
      while (!told.test(again.said())) await wait(50);
      expect(await again.stop()).toBe(0);
    },
    PATIENCE,
  );
});

describe('two services that start at once on one empty file', () => {
  it(
    'load the demonstration once, and both answer',
    async () => {
      const { url } = own();
      const both = [serve({ CLAUSIER_DATABASE_URL: url }), serve({ CLAUSIER_DATABASE_URL: url })];
      for (const served of both) {
        const { data } = await served.ask('{ offer { levels { code } } }');
        expect(data.offer.levels.length).toBeGreaterThan(0);
      }
      expect(await Promise.all(both.map((served) => served.stop()))).toEqual([0, 0]);
      expect(both.filter((served) => served.said().includes('demonstration loaded'))).toHaveLength(1);
      const database = await openDatabase(url);
      const counted = await database.store.read(async (tables) => ({
        customers: await tables.customers.count({}),
        rentals: await tables.rentals.count({}),
        subscriptions: await tables.subscriptions.count({}),
        interventions: await tables.interventions.count({}),
      }));
      await database.close();
      expect(counted).toEqual({ customers: 4, rentals: 4, subscriptions: 3, interventions: 3 });
    },
    PATIENCE,
  );
});

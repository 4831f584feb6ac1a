import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Notebook } from '../../src/rulebook/findings/notebook';
import { readQuestion } from '../../src/rulebook/reading/read-question';
import type { Tab } from '../../src/server/playground/questions';
import { tabsOf } from '../../src/server/playground/questions';
import { RULES } from './shipped-release';
import type { LocalDate } from '../../src/domain/time';

const FOLDER = path.join(RULES, 'demo/questions');

/** The tabs of the shipped contract, about a subscription on a day. */
export const questionsAbout = (subscriptionId: string, today: LocalDate): readonly Tab[] =>
  tabsOf(
    readdirSync(FOLDER)
      .sort()
      .map((file) => readQuestion(file, readFileSync(path.join(FOLDER, file), 'utf8'), new Notebook())),
    { subscriptionId, today },
  );

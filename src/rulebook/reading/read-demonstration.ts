import type { Demonstration } from '../../domain/demonstration/demonstration';
import type { Notebook } from '../findings/notebook';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { Cursor } from './cursor';
import { readPortfolio } from './read-portfolio';
import { readQuestion } from './read-question';
import { readYear } from './read-year';

const PORTFOLIO = 'demo/portfolio.json';
const YEAR = 'demo/year.json';
const QUESTION = /^demo\/questions\/[^/]+\.graphql$/;

/** Whether a file demonstrates the contract, and decides nothing. */
export const isOfDemonstration = (file: string): boolean =>
  file === PORTFOLIO || file === YEAR || QUESTION.test(file);

/** Reads what demonstrates the contract; each part may be missing. */
export function readDemonstration(
  files: ReadonlyMap<string, string>,
  parsed: ReadonlyMap<string, Cursor>,
  vocabulary: VocabularyModel,
  notebook: Notebook,
): Demonstration {
  const portfolio = parsed.get(PORTFOLIO);
  const year = parsed.get(YEAR);
  return {
    portfolio: portfolio ? readPortfolio(portfolio) : [],
    year: year ? readYear(year, vocabulary) : [],
    questions: [...files]
      .filter(([file]) => QUESTION.test(file))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([file, text]) => readQuestion(file, text, notebook)),
  };
}

import type { TSchema } from '@sinclair/typebox';
import { amendmentSchema } from './amendment-schema';
import { calendarSchema } from './calendar-schema';
import { casesSchema } from './cases-schema';
import { clauseSchema } from './clause-schema';
import { contractSchema } from './contract-schema';
import { documentSchema } from './document-schema';
import { portfolioSchema } from './portfolio-schema';
import { precedenceSchema } from './precedence-schema';
import { vocabularySchema } from './vocabulary-schema';
import { yearSchema } from './year-schema';

/** The JSON Schema of every kind of rule file, for completion and hints in an editor. */
export const RULE_FILE_SCHEMAS: Readonly<Record<string, TSchema>> = {
  amendment: amendmentSchema,
  calendar: calendarSchema,
  cases: casesSchema,
  clause: clauseSchema,
  contract: contractSchema,
  document: documentSchema,
  portfolio: portfolioSchema,
  precedence: precedenceSchema,
  vocabulary: vocabularySchema,
  year: yearSchema,
};

/** The kinds of which a folder has one file. */
const ALONE: Readonly<Record<string, keyof typeof RULE_FILE_SCHEMAS>> = {
  'contract.json': 'contract',
  'precedence.json': 'precedence',
  'vocabulary.json': 'vocabulary',
  'demo/portfolio.json': 'portfolio',
  'demo/year.json': 'year',
};

/** The kind of a rule file by its path in the rules folder; null for a text or a file of no known place. */
export function kindOfRuleFile(file: string): keyof typeof RULE_FILE_SCHEMAS | null {
  if (!file.endsWith('.json')) return null;
  if (file.endsWith('.cases.json')) return 'cases';
  if (Object.hasOwn(ALONE, file)) return ALONE[file] ?? null;
  if (file.startsWith('calendars/')) return 'calendar';
  if (file.startsWith('amendments/')) return 'amendment';
  if (!file.startsWith('documents/')) return null;
  return file.endsWith('/document.json') ? 'document' : 'clause';
}

import type { Role } from '../../domain/actor';
import type { Question } from '../../domain/demonstration/demonstration';
import type { LocalDate } from '../../domain/time';
import { dayText } from '../../domain/day-text';

/** A tab of the playground, with the role its token has. */
export interface Tab {
  readonly query: string;
  readonly role: Role;
}

/** What the questions of a contract are asked about, when the page is opened. */
export interface Asked {
  readonly subscriptionId: string;
  readonly today: LocalDate;
}

/** The questions of the contract, ready to run: each under its title, about this subscription and the month to come. */
export const tabsOf = (questions: readonly Question[], asked: Asked): readonly Tab[] =>
  questions.map(({ title, role, document }) => ({
    role,
    query: `# ${title.fr}\n${document}`
      .replaceAll('{{subscription}}', asked.subscriptionId)
      .replaceAll('{{later}}', monthAfter(asked.today)),
  }));

const monthAfter = (today: LocalDate): LocalDate =>
  dayText(Temporal.PlainDate.from(today).add({ months: 1 }));

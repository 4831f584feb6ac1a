import type { Handed } from '../../domain/handed-to-decisions';
import { HANDED } from '../../domain/handed-to-decisions';
import type { OperationEntry } from '../../domain/operations';
import { OPERATIONS } from '../../domain/operations';
import { SCHEDULES } from '../../domain/schedules';
import type { VocabularyModel } from '../model/vocabulary-model';

/**
 * What each decision of the service is about, as the guide lists it: the acts that take it, the groups of facts it is
 * handed, and what becomes of the steps its rules plan. A decision the vocabulary leaves out is left out.
 */
export const decisionsTable = ({ decisions, steps }: VocabularyModel): string =>
  [
    '| décision | ce qu’elle dit | actes et étapes qui la prennent | groupes toujours reçus | reçus parfois, quand | étapes de ses règles |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(HANDED).flatMap(([name, handed]) => {
      const declared = decisions[name];
      return declared
        ? [
            rowOf(
              name,
              declared.definition.label.fr,
              [...actsOf(name), ...stepsThatTake(name, steps)],
              handed,
            ),
          ]
        : [];
    }),
  ].join('\n');

const rowOf = (name: string, label: string, takenBy: readonly string[], handed: Handed): string => {
  const cells = [
    `\`${name}\``,
    label,
    coded(takenBy),
    coded(handed.groups),
    sometimesOf(handed),
    stepsOf(name, handed),
  ];
  return `| ${cells.join(' | ')} |`;
};

const actsOf = (decision: string): readonly string[] =>
  Object.entries<OperationEntry>(OPERATIONS)
    .filter(([, { decisions = [], follows = [], asks = [] }]) =>
      [...decisions, ...follows, ...asks].includes(decision),
    )
    .map(([operation]) => operation);

const stepsThatTake = (decision: string, steps: VocabularyModel['steps']): readonly string[] =>
  Object.entries(steps)
    .filter(([, { effects }]) =>
      effects.some((one) => one.effect === 'decide' && one.with['decision'] === decision),
    )
    .map(([step]) => step);

const sometimesOf = ({ sometimes = {} }: Handed): string =>
  Object.entries(sometimes)
    .map(([group, when]) => `\`${group}\` : ${when.fr}`)
    .join(' ; ');

/** What becomes of the steps that its rules plan. */
function stepsOf(name: string, { groups, onlyAsked }: Handed): string {
  const schedules: readonly string[] = SCHEDULES;
  if (schedules.includes(name)) return 'demandées de nouveau';
  const owned = groups.includes('subscription') || groups.includes('order');
  return owned && !onlyAsked ? 'tiennent' : 'sans suite';
}

const coded = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ');

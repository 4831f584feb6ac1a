/** What a unit of work has read of one table: the same question is not asked twice. */
export interface KnownAnswers {
  /** The answer known to a question, or the one `ask` gives. */
  to<T>(question: string, ask: () => Promise<T>): Promise<T>;
  /** Keeps the answer to a question that was not asked by itself. */
  keep(question: string, answer: unknown): void;
  /** The unit writes to the table, or others may have, while it waited: what was read is asked again. */
  forget(): void;
}

export function knownAnswers(): KnownAnswers {
  const known = new Map<string, Promise<unknown>>();
  return {
    to: <T>(question: string, ask: () => Promise<T>) => {
      const before = known.get(question);
      // A question is asked of one table in one way: what it answers is of one type.
      if (before) return before as Promise<T>;
      const asked = ask();
      known.set(question, asked);
      return asked;
    },
    keep: (question, answer) => {
      if (!known.has(question)) known.set(question, Promise.resolve(answer));
    },
    forget: () => known.clear(),
  };
}

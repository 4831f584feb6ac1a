import type { CitedModel } from '../model/cited-model';
import type { Cursor } from './cursor';
import { readExpression } from './read-expression';

/** Reads which sentences of another article an answer cites. */
export function readCitation(at: Cursor): CitedModel {
  const { document, article, excerpts, when } = at.fields(
    ['document', 'article', 'excerpts', 'when'],
    ['article', 'excerpts'],
  );
  return {
    document: document?.string() ?? null,
    article: article?.string() ?? '',
    excerpts: excerpts?.strings() ?? [],
    when: when ? readExpression(when) : null,
  };
}

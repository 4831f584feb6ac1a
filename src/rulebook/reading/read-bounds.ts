import type { Bounds, Limit } from '../model/parameter-model';
import type { Cursor } from './cursor';
import { readExpression } from './read-expression';

/** Reads the limits of a figure, with the text they come from; those of the law have a label beside. */
export function readBounds(at: Cursor, beside: readonly 'label'[] = []): Bounds {
  const { min, max, source } = at.fields([...beside, 'min', 'max', 'source'], [...beside, 'source']);
  return {
    min: min ? readLimit(min) : null,
    max: max ? readLimit(max) : null,
    source: source?.string() ?? '',
  };
}

function readLimit(at: Cursor): Limit | null {
  if (/^-?\d{1,15}(\.\d{1,12})?$/.test(at.written)) return { kind: 'decimal', decimal: at.written };
  const read = readExpression(at);
  if (read.kind === 'formula') return { kind: 'formula', tree: read.tree, source: read.source };
  if (read.value !== null) at.report('R051.limit', { name: at.name });
  return null;
}

import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import type { Session, TypedValue } from '../deciding/session';
import { formatValue } from '../wording/format-value';

/** The words of the release for names and values. */
export interface Labels {
  readonly nameLabel: (name: readonly string[]) => Text;
  readonly format: (value: TypedValue) => Text;
}

/** The labels as they stand for the documents that bind the request. */
export function labelsFor(session: Session): Labels {
  const { release } = session;
  const labelOf = (list: string, code: string): Text | null => {
    const fixed = own(release.vocabulary.lists, list)?.find((entry) => entry.code === code);
    if (fixed) return fixed.label;
    for (const { clause } of session.bound) {
      for (const { declaration, name, codeLabels } of clause.parameters) {
        if (declaration.codes !== list && name !== list) continue;
        const found = codeLabels.find((entry) => entry.code === code);
        if (found) return found.label;
      }
    }
    return null;
  };
  return {
    nameLabel: (name) => nameLabel(session, name),
    format: ({ value, declaration }) => formatValue(release.frame, declaration, value, labelOf),
  };
}

function nameLabel(session: Session, [group = '', field = '', ...rest]: readonly string[]): Text {
  if (group === 'param') return session.parameter(field).parameter.label;
  if (group === 'quantity') return session.quantity(field).quantity.label;
  if (group === 'item') return { fr: "l'élément", en: 'the element' };
  const declared = own(session.release.vocabulary.facts, group);
  const label = declared && own(declared.fields, field)?.label;
  const name = [group, field, ...rest].filter(Boolean).join('.');
  return label ?? { fr: name, en: name };
}

import type { Acknowledgement } from '../../domain/contract/order';
import type { DocumentAcknowledgement } from '../../domain/contract/printable-document';
import type { Language, Text } from '../../domain/text';

/** A statement that documents in force ask the customer to accept with an order (articles 4.1 to 4.3). */
export interface RequiredStatement {
  readonly document: string;
  readonly documentTitle: Text;
  readonly edition: string;
  readonly article: string;
  /** The name under which an order keeps it. */
  readonly statement: string;
  /** Word for word, in French. */
  readonly text: string;
}

/** Every statement asked for, with its acceptance if it was given, then those accepted that are not asked for. */
export function stateAcknowledgements(
  required: readonly RequiredStatement[],
  accepted: readonly Acknowledgement[],
  language: Language,
): DocumentAcknowledgement[] {
  const asked = required.map((statement) => {
    const given = accepted.find((acceptance) => accepts(acceptance, statement));
    return {
      documentTitle: statement.documentTitle[language],
      edition: statement.edition,
      article: statement.article,
      text: statement.text,
      acceptedAt: given?.acceptedAt ?? null,
      acceptedBy: given?.acceptedBy ?? null,
    };
  });
  const others = accepted
    .filter((acceptance) => !required.some((statement) => accepts(acceptance, statement)))
    .map(({ document, edition, article, statement, acceptedAt, acceptedBy }) => ({
      documentTitle:
        required.find((other) => other.document === document)?.documentTitle[language] ?? document,
      edition,
      article,
      text: statement,
      acceptedAt,
      acceptedBy,
    }));
  return [...asked, ...others];
}

function accepts(acceptance: Acknowledgement, asked: RequiredStatement): boolean {
  return (
    acceptance.document === asked.document &&
    acceptance.edition === asked.edition &&
    acceptance.article === asked.article &&
    (asked.statement === acceptance.statement || asked.text.includes(acceptance.statement))
  );
}

import type { IssuedDocument } from '../../domain/contract/issued-document';
import { DOCUMENT_STATES } from '../../domain/contract/printable-document';
import { id, instant, int, json, oneOf, varchar } from '../sql/column';
import { writtenOnce } from '../sql/entity';

/** Order forms and proposals as they were issued; two readers may keep one that is older than this table at once. */
export const issuedDocuments = writtenOnce<IssuedDocument>({
  name: 'issued_documents',
  key: 'id',
  columns: {
    id: id('issuedDocuments'),
    customerId: id('customers'),
    subjectId: id('orders', 'proposals'),
    number: int(),
    state: oneOf(DOCUMENT_STATES),
    content: json(),
    hash: varchar(64),
    recordedAt: instant(),
    recordedBy: varchar(200),
  },
  uniques: [{ columns: ['subjectId', 'number'], race: true }],
  indexes: [['customerId']],
  references: [{ column: 'customerId', table: 'customers' }],
});

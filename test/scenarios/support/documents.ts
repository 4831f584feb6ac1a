import { canonical } from '../../../src/domain/canonical';
import { sha256 } from '../../../src/use-cases/operation/sha256';
import { statusOfOrder } from '../../../src/use-cases/documents/compose-order';
import { statusOfProposal } from '../../../src/use-cases/documents/compose-proposal';
import type { TestService } from '../../support/service';

/** A document served at its address, for the bearer of a token. */
export async function fetchDocument(
  { address, tokens }: TestService,
  file: string,
  { token = tokens.sales, language = 'fr' }: { readonly token?: string; readonly language?: string } = {},
): Promise<{ status: number; type: string; body: Buffer }> {
  const response = await fetch(`${address}/documents/${file}?lang=${language}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** The page of a document, its markup and special spaces taken away. */
export async function pageOf(service: TestService, id: string): Promise<string> {
  const { status, body } = await fetchDocument(service, `${id}.html`);
  expect(status).toBe(200);
  return body
    .toString('utf8')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&apos;|&#x27;/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}

/** What was kept of an order or of a proposal, as the API answers it. */
export async function keptOf(service: TestService, id: string): Promise<any[]> {
  const { node } = await service.ask(
    `query ($id: ID!) { node(id: $id) {
      ... on PurchaseOrder { documents { ...kept } } ... on CommercialProposal { documents { ...kept } } } }
    fragment kept on IssuedDocument { id number state hash content recordedAt recordedBy htmlUrl pdfUrl }`,
    { id },
  );
  return node.documents;
}

const MOST = 1_000;

/** The orders and proposals of which nothing is kept, or something else than where they stand: never any. */
export const notKept = ({ services }: TestService): Promise<readonly string[]> =>
  services.store.read(async ({ orders, proposals, issuedDocuments }) => {
    const kept = await issuedDocuments.list({}, { first: MOST });
    const missing: string[] = kept
      .filter(({ hash, content }) => sha256(canonical(content)) !== hash)
      .map(({ id }) => `${id} is not what its hash says`);
    const check = (
      { id, reference }: { id: string; reference: string },
      statusBy: (providerName: string) => object,
    ): void => {
      const last = kept.filter(({ subjectId }) => subjectId === id).at(-1);
      const status = statusBy(last?.content.fr.providerName ?? '');
      if (!last || canonical(last.content.fr.status) !== canonical(status))
        missing.push(`${reference} is ${canonical(status)}, kept as ${canonical(last?.content.fr.status)}`);
    };
    for (const order of await orders.list({}, { first: MOST }))
      check(order, (provider) => statusOfOrder(order, provider));
    for (const one of await proposals.list({}, { first: MOST }))
      check(one, (provider) => statusOfProposal(one, provider));
    return missing;
  });

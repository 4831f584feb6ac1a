import { messageWriter } from '../../src/delivery/message-writer';
import { signedLinks } from '../../src/server/identity/signed-links';
import { describeEachDatabase } from '../support/databases';
import { SECRETS_KEY } from '../support/secrets';
import type { TestService } from '../support/service';
import { PUBLIC_URL } from '../support/service';
import type { Life } from './support/life';
import { customerWith, request } from './support/life';
import { run } from './support/mutations';
import { renewalOrderOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const SENT = '2027-11-11T09:00:00+01:00';
/** Ninety days after the order form was sent. */
const LAST_DAY = '2028-02-09T08:00:00+01:00';

/** The address in the letter of a notice to the customer. */
async function linkIn(service: TestService, code: string): Promise<string> {
  const { store, rulebooks } = service.services;
  const [notice] = await store.read((tables) =>
    tables.notices.list({ code, channel: 'email' }, { first: 1 }),
  );
  const customer = await store.read((tables) => tables.customers.find(notice!.customerId));
  const writer = messageWriter(() => rulebooks.current().frame, '', { links: service.links });
  const { text } = writer.email(notice!, customer!);
  return /https:\S+/.exec(text)?.[0] ?? '';
}

/** What an address answers to who has no token. */
async function opened(
  service: TestService,
  link: string,
): Promise<{ status: number; page: string; headers: Headers }> {
  const response = await fetch(link.replace(PUBLIC_URL, service.address));
  return { status: response.status, page: await response.text(), headers: response.headers };
}

const changed = (link: string, name: string, value: string): string => {
  const url = new URL(link);
  url.searchParams.set(name, value);
  return url.href;
};

describeEachDatabase('the link in a letter', (open) => {
  const stage = onStage(open);

  const sent = async (): Promise<{ service: TestService; life: Life; link: string }> => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(SENT);
    return { service, life, link: await linkIn(service, 'RENEWAL_ORDER') };
  };

  it('opens the order form that the letter sends, without a token (article 6.1)', async () => {
    const { service, life, link } = await sent();
    const { reference } = await renewalOrderOf(service, life);
    const { status, page, headers } = await opened(service, link);
    expect({ status, says: page.includes(reference) }).toEqual({ status: 200, says: true });
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await opened(service, link.replace('.html', '.pdf'))).headers.get('content-type')).toBe(
      'application/pdf',
    );
    expect((await opened(service, changed(link, 'lang', 'en'))).page).toContain('<html lang="en"');
  });

  it('says which languages documents have to who asks for another, or for two, and opens none in its place', async () => {
    const { service, link } = await sent();
    for (const faulty of [changed(link, 'lang', 'xx'), changed(link, 'lang', ''), `${link}&lang=en`]) {
      const { status, page, headers } = await opened(service, faulty);
      expect({ status, language: headers.get('content-language') }).toEqual({ status: 400, language: 'fr' });
      expect(page).toContain('écrire l&#39;une de celles-ci\u00a0: fr, en');
    }
  });

  it('opens a commercial proposal (article 2.2.1)', async () => {
    const { service } = await stage(MONDAY);
    const { proposal } = await request(
      service,
      await customerWith(service, { level: 'N2', setupAt: SETUP }),
      90,
    );
    expect((await opened(service, await linkIn(service, 'PROPOSAL_ISSUED'))).page).toContain(
      proposal.reference,
    );
  });

  it('opens until its last second, and no longer', async () => {
    const { service, link } = await sent();
    service.sleepUntil(LAST_DAY);
    expect((await opened(service, link)).status).toBe(200);
    service.sleepUntil('2028-02-09T09:00:01+01:00');
    const { status, page, headers } = await opened(service, link);
    expect(status).toBe(403);
    expect(headers.get('content-type')).toContain('text/html');
    expect(page).toContain('Ce lien n’ouvre plus de document');
  });

  it('opens nothing once any of it is changed', async () => {
    const { service, life, link } = await sent();
    const other = await customerWith(service, {
      level: 'N2',
      setupAt: '2027-11-12T10:00:00+01:00',
      reference: 'CLI-B',
    });
    const until = new URL(link).searchParams.get('until')!;
    const key = new URL(link).searchParams.get('key')!;
    const faulty = [
      changed(link, 'until', String(Number(until) + 1)),
      changed(link, 'for', other.customerId),
      changed(link, 'for', 'nobody'),
      changed(link, 'key', key.slice(1)),
      changed(link, 'key', ''),
      changed(link, 'key', `${key.startsWith('A') ? 'B' : 'A'}${key.slice(1)}`),
      `${link}&key=${key}`,
      link.replace(/ord_[0-9a-f]{32}/, other.orderId),
      link.replace(/ord_[0-9a-f]{32}/, life.orderId),
    ];
    for (const one of faulty) {
      const { status, page } = await opened(service, one);
      expect({ one, status }).toEqual({ one, status: 403 });
      expect(page).not.toContain('BC-');
    }
    expect((await opened(service, link.replace(/&key=.*/, ''))).status).toBe(401);
    expect(service.logged.join('\n')).not.toContain(key);
  });

  it('opens nothing of another customer, even signed', async () => {
    const { service, life } = await sent();
    const other = await customerWith(service, {
      level: 'N2',
      setupAt: '2027-11-12T10:00:00+01:00',
      reference: 'CLI-B',
    });
    const link = service.links.to({ documentId: life.orderId, customerId: other.customerId, language: 'fr' });
    expect((await opened(service, link!)).status).toBe(404);
  });

  it('goes to the customer alone: sales has tokens of its own', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await run(service, 'endRental', { rentalId: life.rentalId }, 'sales');
    expect(await linkIn(service, 'RENTAL_END_TO_SALES')).toBe('');
  });

  it('keeps its worth while its key is among those of the installation, and is none without an address', async () => {
    const { service, life } = await sent();
    const { clock } = service;
    const of = { documentId: life.orderId, customerId: life.customerId, language: 'fr' } as const;
    const settings = { publicUrl: PUBLIC_URL, days: 1, clock };
    const made = signedLinks({ ...settings, keys: [SECRETS_KEY] }).to(of)!;
    const query = Object.fromEntries(new URL(made).searchParams);
    const NEW_KEY = 'another key for tests, of thirty-two bytes';
    const renewed = signedLinks({ ...settings, keys: [NEW_KEY, SECRETS_KEY] });
    expect(renewed.holderOf(life.orderId, query)).toMatchObject({
      role: 'customer',
      customerId: life.customerId,
    });
    expect(() => signedLinks({ ...settings, keys: [NEW_KEY] }).holderOf(life.orderId, query)).toThrow();
    expect(signedLinks({ ...settings, publicUrl: null, keys: [SECRETS_KEY] }).to(of)).toBeNull();
  });
});

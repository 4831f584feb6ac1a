import type { SMTPServerOptions } from 'smtp-server';
import { emailCourier } from '../../src/delivery/email-courier';
import { mailServer } from './mail-server';
import { email } from './outbox';

const FROM = 'Service infogérance <infogerance@provider.example>';

async function withServer(
  options: SMTPServerOptions,
  work: (server: Awaited<ReturnType<typeof mailServer>>) => Promise<void>,
) {
  const server = await mailServer(options);
  try {
    await work(server);
  } finally {
    await server.close();
  }
}

const courierOf = (url: string) => emailCourier({ smtpUrl: url, from: FROM });
const withLogin = (url: string, query = '') => `${url.replace('://', '://service:p%40ss-w%3Ard@')}${query}`;

describe('an e-mail', () => {
  it('arrives with its two texts, accents and non-breaking spaces intact', () =>
    withServer({}, async ({ url, received }) => {
      await courierOf(url).deliver(
        email({
          subject: 'Échéance : 1er mars',
          text: 'à 1\u202f188,00\u00a0€',
          html: '<p>à 1\u202f188,00\u00a0€</p>',
        }),
      );
      const { parsed } = received[0]!;
      expect(parsed.subject).toBe('Échéance : 1er mars');
      expect(parsed.text).toContain('à 1\u202f188,00\u00a0€');
      expect(parsed.html).toContain('à 1\u202f188,00\u00a0€');
      expect(parsed.from!.value).toEqual([
        { name: 'Service infogérance', address: 'infogerance@provider.example' },
      ]);
      expect(parsed.attachments).toEqual([]);
    }));

  it.each([
    ['a name', email({ to: { name: 'Acmé\r\nBcc: spy@evil.example', address: 'achats@acme.example' } })],
    ['a subject', email({ subject: 'Objet\r\nBcc: spy@evil.example\r\n\r\nautre corps' })],
    ['an id', email({ id: 'ntc_1>\r\nBcc: spy@evil.example' })],
  ])('gains no header and no recipient from line ends in %s', (_where, message) =>
    withServer({}, async ({ url, received }) => {
      await courierOf(url).deliver(message);
      const { to, raw, parsed } = received[0]!;
      expect(to).toEqual(['achats@acme.example']);
      expect(parsed.bcc).toBeUndefined();
      expect(raw).not.toMatch(/^bcc:/im);
    }),
  );

  it.each([
    'achats@acme.example\r\nRCPT TO:<spy@evil.example>',
    'achats@acme.example, spy@evil.example',
    'Acmé <spy@evil.example>',
    'achats',
    '"a b"@acme.example',
    `${'a'.repeat(65)}@acme.example`,
    '',
  ])('to %j is refused before any server is called', (address) =>
    withServer({}, async ({ url, connections }) => {
      await expect(courierOf(url).deliver(email({ to: { name: '', address } }))).rejects.toMatchObject({
        kind: 'never',
        message: 'the recipient is not an e-mail address',
      });
      expect(connections()).toBe(0);
    }),
  );

  it('reaches people whose address is not ASCII', () =>
    withServer({}, async ({ url, received }) => {
      await courierOf(url).deliver(email({ to: { name: 'Élise', address: 'élise.b@société.example' } }));
      expect(received[0]!.to).toEqual(['élise.b@société.example']);
    }));

  it('takes a large message', () =>
    withServer({}, async ({ url, received }) => {
      await courierOf(url).deliver(email({ text: 'é'.repeat(300_000), subject: 'é'.repeat(5_000) }));
      expect(received[0]!.parsed.text).toHaveLength(300_000);
      for (const line of received[0]!.raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
    }));
});

describe('the SMTP server', () => {
  it('is given the password over TLS only, unless the URL says otherwise', async () => {
    await withServer({ allowInsecureAuth: true }, async ({ url, logins, received }) => {
      await expect(courierOf(withLogin(url)).deliver(email())).rejects.toMatchObject({ kind: 'again' });
      expect(logins).toEqual([]);
      await courierOf(withLogin(url, '?tls=none')).deliver(email());
      expect(logins).toEqual(['service:p@ss-w:rd']);
      expect(received).toHaveLength(1);
    });
  });

  it('must prove who it is when TLS is required', async () => {
    await withServer({ secure: true }, async ({ url, received }) => {
      await expect(courierOf(withLogin(url)).deliver(email())).rejects.toThrow(
        'no answer from the SMTP server',
      );
      expect(received).toEqual([]);
    });
    await withServer({ disabledCommands: [] }, async ({ url, logins, received }) => {
      await expect(courierOf(withLogin(url)).deliver(email())).rejects.toThrow(
        'no answer from the SMTP server',
      );
      await expect(courierOf(`${url}?tls=required`).deliver(email())).rejects.toThrow();
      expect([...logins, ...received]).toEqual([]);
    });
  });

  it('gets mail over TLS whenever it offers it', async () => {
    const secure: boolean[] = [];
    const onMailFrom: SMTPServerOptions['onMailFrom'] = (_address, session, done) => {
      secure.push(session.secure);
      done();
    };
    await withServer({ disabledCommands: [], onMailFrom }, async ({ url }) => {
      await courierOf(url).deliver(email());
    });
    expect(secure).toEqual([true]);
  });

  it('never sees its password repeated in the delivery log', () =>
    withServer(
      {
        allowInsecureAuth: true,
        onAuth: ({ password }, _session, done) => done(new Error(`wrong password ${password}`)),
      },
      async ({ url }) => {
        const sending = courierOf(withLogin(url, '?tls=none')).deliver(email());
        await expect(sending).rejects.toMatchObject({
          kind: 'again',
          message: expect.stringMatching(/^535 .*wrong password \*\*\*$/),
        });
      },
    ));

  it('that does not speak SMTP fails an e-mail in the end', async () => {
    const { createServer } = await import('node:net');
    const silent = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const smtpUrl = `smtp://127.0.0.1:${port}`;
    const patience = { timeoutMs: 50, deadlineMs: 60_000 };
    await expect(emailCourier({ smtpUrl, from: FROM, ...patience }).deliver(email())).rejects.toThrow(
      'no answer from the SMTP server: ETIMEDOUT',
    );
    await expect(
      emailCourier({ smtpUrl, from: FROM, timeoutMs: 500, deadlineMs: 50 }).deliver(email()),
    ).rejects.toThrow('the SMTP server took too long');
    silent.close();
  });

  it.each([
    'http://127.0.0.1',
    'smtp://',
    'not a url',
    'smtp://user:hunter2@host?tls=perhaps',
    'smtp://user:hunter2@ho st',
  ])('cannot be %j, and the message does not repeat a password', (url) => {
    expect(() => courierOf(url)).toThrow(/mail server/);
    expect(() => courierOf(url)).not.toThrow(/hunter2/);
  });

  it('gets mail from one address, which the configuration names', () => {
    const from = (text: string) => () => emailCourier({ smtpUrl: 'smtp://127.0.0.1', from: text });
    expect(from('service@provider.example')).not.toThrow();
    expect(from('a@provider.example, b@provider.example')).toThrow('a sender looks like');
    expect(from('')).toThrow('a sender looks like');
    expect(from('"Service, Paris" <service@provider.example>')).not.toThrow();
    expect(from('team: service@provider.example;')).toThrow('a sender looks like');
    expect(from('a@provider.example\nBcc: b@provider.example')).toThrow('a sender looks like');
  });
});

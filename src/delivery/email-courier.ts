import type { SMTPTransportOptions } from 'nodemailer';
import { createTransport } from 'nodemailer';
import type { Courier, FailureKind, OutgoingEmail } from '../domain/ports/courier';
import { DeliveryFailure } from '../domain/ports/courier';
import { isAddress, readMailbox } from './mailbox';
import { smtpOptions } from './smtp-options';

/** How e-mail leaves this installation. */
export interface EmailSettings {
  /** `smtp://user:password@host:port`, `smtps://...`. */
  readonly smtpUrl: string;
  /** `Service <service@example.com>`. */
  readonly from: string;
  /** Longest silence of the server, in each phase. */
  readonly timeoutMs?: number;
  /** Longest time for the whole sending; shorter than the first wait, so that a late sending meets no second one. */
  readonly deadlineMs?: number;
}

/** Hands e-mail to an SMTP server. */
export function emailCourier(settings: EmailSettings): Courier<OutgoingEmail> {
  const { smtpUrl, from, timeoutMs = 10_000, deadlineMs = 45_000 } = settings;
  const own = readMailbox(from);
  const server = smtpOptions(smtpUrl);
  const transport = createTransport({
    ...server,
    ...patient(timeoutMs),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const secrets = secretsOf(server);
  return {
    deliver: async (message) => {
      if (!isAddress(message.to.address)) {
        throw new DeliveryFailure('the recipient is not an e-mail address', 'never');
      }
      try {
        const sender = message.sender === '' ? own : readMailbox(message.sender);
        const sending = transport.sendMail({
          from: sender,
          to: message.to,
          subject: message.subject,
          text: message.text,
          html: message.html,
          date: message.date,
          // Else a random one, in what has to be the same bytes each time.
          baseBoundary: message.id,
          messageId: `<${message.id}@${sender.address.split('@')[1]}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.language },
        });
        const { response } = await within(deadlineMs, sending);
        return without(secrets, response);
      } catch (error) {
        throw failureOf(error, secrets);
      }
    },
  };
}

/** Greets the SMTP server, and gives the password where there is one; answers what went wrong, without it. */
export async function greetSmtp(smtpUrl: string, timeoutMs = 10_000): Promise<string | null> {
  const server = smtpOptions(smtpUrl);
  const transport = createTransport({ ...server, ...patient(timeoutMs) });
  try {
    await within(timeoutMs, transport.verify());
    return null;
  } catch (error) {
    return failureOf(error, secretsOf(server)).message;
  } finally {
    transport.close();
  }
}

const secretsOf = ({ auth }: SMTPTransportOptions): readonly string[] =>
  auth?.pass && typeof auth.pass === 'string' ? [auth.pass] : [];

const patient = (timeoutMs: number) => ({
  connectionTimeout: timeoutMs,
  greetingTimeout: timeoutMs,
  socketTimeout: timeoutMs,
  dnsTimeout: timeoutMs,
});

/** Stands in while no SMTP server is configured, so that notices wait instead of failing. */
export const unconfiguredEmailCourier: Courier<OutgoingEmail> = {
  deliver: () =>
    Promise.reject(new DeliveryFailure('no SMTP server configured: set CLAUSIER_SMTP_URL', 'unable')),
};

/** The parts of an error of nodemailer that are read here. */
interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

function failureOf(error: unknown, secrets: readonly string[]): DeliveryFailure {
  if (error instanceof DeliveryFailure) return error;
  const { code, command, response, responseCode } = error as SmtpError;
  // RFC 5321, 4.2.1: a client must not repeat what got a 5xx reply; elsewhere than here it is about us, not them.
  const refused = command === 'RCPT TO' && (responseCode ?? 0) >= 500;
  const kind: FailureKind = refused ? 'never' : 'again';
  return new DeliveryFailure(without(secrets, response ?? `no answer from the SMTP server: ${code}`), kind);
}

const without = (secrets: readonly string[], text: string): string =>
  secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DeliveryFailure('the SMTP server took too long')), ms);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

import type { SMTPTransportOptions } from 'nodemailer';
import { InvalidInput } from '../domain/errors';

type TlsMode = 'required' | 'opportunistic' | 'none';

const MODES: Readonly<Record<TlsMode, Pick<SMTPTransportOptions, 'requireTLS' | 'ignoreTLS' | 'tls'>>> = {
  required: { requireTLS: true },
  // Without a demand for TLS, an unproven certificate is still better than a message in the clear.
  opportunistic: { tls: { rejectUnauthorized: false } },
  none: { ignoreTLS: true },
};

/** Reads `smtp://user:password@host:port?tls=required`; the message of an error never repeats the URL. */
export function smtpOptions(url: string): SMTPTransportOptions {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !['smtp:', 'smtps:'].includes(parsed.protocol) || !parsed.hostname) {
    throw new InvalidInput({
      fr: "l'adresse d'un serveur de courrier ressemble à smtp://utilisateur:motdepasse@machine:587",
      en: 'the URL of a mail server looks like smtp://user:password@host:587',
    });
  }
  const secure = parsed.protocol === 'smtps:';
  const user = decodeURIComponent(parsed.username);
  return {
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: Number(parsed.port) || (secure ? 465 : 587),
    secure,
    ...(user ? { auth: { user, pass: decodeURIComponent(parsed.password) } } : {}),
    ...(secure ? {} : MODES[modeOf(parsed, user !== '')]),
  };
}

const isTlsMode = (mode: string): mode is TlsMode => Object.hasOwn(MODES, mode);

function modeOf(url: URL, withPassword: boolean): TlsMode {
  const mode = url.searchParams.get('tls') ?? (withPassword ? 'required' : 'opportunistic');
  if (!isTlsMode(mode))
    throw new InvalidInput({
      fr: "`tls` vaut `required`, `opportunistic` ou `none` dans l'adresse d'un serveur de courrier",
      en: '`tls` is `required`, `opportunistic` or `none` in the URL of a mail server',
    });
  return mode;
}

import path from 'node:path';
import { DatabaseProblem } from './units/database-problem';

/** A database in one file, for one machine. */
export interface SqliteLocation {
  readonly kind: 'sqlite';
  readonly file: string;
}

/** A database on a server that speaks the MySQL protocol. */
export interface ServerLocation {
  readonly kind: 'mysql' | 'mariadb';
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Encrypts the connection and checks the server's certificate. */
  readonly ssl: boolean;
}

export type DatabaseLocation = SqliteLocation | ServerLocation;

const EXAMPLES =
  'sqlite:./data/clausier.db, mysql://user:password@host:3306/name, mariadb://user:password@host:3306/name';

/** Reads the URL of a database; what it says of a bad one never holds the URL, which may hold a password. */
export function parseDatabaseUrl(url: string): DatabaseLocation {
  const scheme = /^([a-z0-9+.-]+):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'sqlite') return sqliteLocation(url.slice('sqlite:'.length));
  if (scheme === 'mysql' || scheme === 'mariadb') return serverLocation(scheme, url);
  throw badUrl('elle commence par sqlite:, mysql: ou mariadb:', 'it starts with sqlite:, mysql: or mariadb:');
}

/** The address as it can be shown: without the password. */
export const shownLocation = (location: DatabaseLocation): string =>
  location.kind === 'sqlite'
    ? `sqlite:${location.file}`
    : `${location.kind}://${location.user}:***@${location.host}:${location.port}/${location.database}`;

function sqliteLocation(rest: string): SqliteLocation {
  const file = rest.startsWith('///') ? rest.slice(2) : rest;
  if (file === '' || file.startsWith('//') || file.startsWith(':'))
    throw badUrl('après sqlite: vient le chemin d’un fichier', 'the path of a file comes after sqlite:');
  return { kind: 'sqlite', file: path.resolve(file) };
}

function serverLocation(kind: ServerLocation['kind'], url: string): ServerLocation {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed?.hostname) throw badUrl('il manque la machine', 'the host is missing');
  if (parsed.username === '') throw badUrl('il manque l’utilisateur', 'the user is missing');
  const database = decoded(parsed.pathname.slice(1));
  if (!/^[\w$-]{1,64}$/.test(database))
    throw badUrl(
      'après la machine vient /nom, en lettres, chiffres, _ ou -',
      '/name comes after the host, in letters, digits, _ or -',
    );
  return {
    kind,
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: parsed.port === '' ? 3306 : Number(parsed.port),
    user: decoded(parsed.username),
    password: decoded(parsed.password),
    database,
    ssl: sslOf(parsed.searchParams),
  };
}

function sslOf(options: URLSearchParams): boolean {
  const ssl = options.get('ssl') ?? 'false';
  if ([...options.keys()].some((name) => name !== 'ssl') || !['true', 'false'].includes(ssl))
    throw badUrl('la seule option est ?ssl=true', 'the only option is ?ssl=true');
  return ssl === 'true';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badUrl('un % s’écrit %25', 'a % is written %25');
  }
}

const badUrl = (fr: string, en: string): DatabaseProblem =>
  new DatabaseProblem({
    fr: `L’adresse de la base ne se lit pas : ${fr}. Écrivez par exemple ${EXAMPLES}.`,
    en: `The database URL cannot be read: ${en}. Write for instance ${EXAMPLES}.`,
  });

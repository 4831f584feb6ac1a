import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The version of the service, from the package it stands in, whether it was compiled or not. */
export function ownVersion(folder = __dirname): string {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return ownVersion(path.dirname(folder));
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

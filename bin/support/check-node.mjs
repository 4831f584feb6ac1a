import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { say } from './language.mjs';

/** Null, or the lowest version of Node that package.json asks for when this one is older. */
export function nodeTooOld(version = process.versions.node) {
  const manifest = fileURLToPath(new URL('../../package.json', import.meta.url));
  const lowest = JSON.parse(readFileSync(manifest, 'utf8')).engines.node.replace(/^\D+/, '');
  const [have, need] = [version, lowest].map((text) => text.split('.').map(Number));
  const at = need.findIndex((part, index) => part !== have[index]);
  return at >= 0 && have[at] < need[at] ? lowest : null;
}

/**
 * Ends with a sentence on a Node that cannot run the rest. The caller imports everything else afterwards: an old
 * Node would already stumble over their imports.
 */
export function checkNode() {
  const lowest = nodeTooOld();
  if (lowest === null) return;
  const version = process.versions.node;
  console.error(
    say({
      fr: `✖ Node ${version} est trop ancien : il faut au moins Node ${lowest} (https://nodejs.org).`,
      en: `✖ Node ${version} is too old: Node ${lowest} or later is needed (https://nodejs.org).`,
    }),
  );
  process.exit(2);
}

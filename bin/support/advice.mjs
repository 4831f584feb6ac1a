import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What to do about a failed install, from what npm printed. */
export function installAdvice(output) {
  return CAUSES.find(({ signs }) => signs.some((sign) => sign.test(output)))?.advice(output) ?? null;
}

const CAUSES = [
  {
    signs: [
      /gyp ERR!/,
      /not found: make/,
      /No acceptable C\+\+ compiler/i,
      /better-sqlite3.*(failed|exited)/i,
    ],
    advice: () => {
      const missing = missingTools();
      const fr =
        missing.length > 0 ? `il manque ${missing.join(', ')}` : 'la compilation a échoué (voir ci-dessus)';
      const en = missing.length > 0 ? `${missing.join(', ')} missing` : 'the compilation failed (see above)';
      return {
        fr: `better-sqlite3 se compile ici, et ${fr}. ${TOOLS_FR}`,
        en: `better-sqlite3 is compiled here, and ${en}. ${TOOLS_EN}`,
      };
    },
  },
  {
    signs: [/ENOTFOUND/, /EAI_AGAIN/, /ECONNREFUSED/, /ETIMEDOUT/, /network/i],
    advice: () => ({
      fr: 'Le registre de paquets npm ne répond pas. Vérifier la connexion et `npm config get registry`, puis relancer.',
      en: 'The npm package registry does not answer. Check the connection and `npm config get registry`, then run again.',
    }),
  },
  {
    signs: [/ENOSPC/],
    advice: () => ({
      fr: 'Le disque est plein : il faut environ 400 Mo. Libérer de la place, puis relancer.',
      en: 'The disk is full: about 400 MB are needed. Make room, then run again.',
    }),
  },
  {
    signs: [/EACCES/, /EPERM/],
    advice: () => ({
      fr: 'Le dossier du projet n’est pas accessible en écriture. Vérifier son propriétaire (`ls -ld .`).',
      en: 'The project folder cannot be written. Check who owns it (`ls -ld .`).',
    }),
  },
];

const TOOLS_FR =
  'Debian ou Ubuntu : `apt-get install -y build-essential python3` ; macOS : `xcode-select --install`. Puis relancer.';
const TOOLS_EN =
  'Debian or Ubuntu: `apt-get install -y build-essential python3`; macOS: `xcode-select --install`. Then run again.';

function missingTools() {
  const onPath = (name) =>
    process.env.PATH.split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
  return ['g++', 'make', 'python3'].filter((name) => !onPath(name));
}

import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { inProject, installStamp } from './support/project.mjs';

// `npx clausier` finds the project's own command at once, as it would a dependency's.
if (process.platform !== 'win32') {
  const link = inProject('node_modules/.bin/clausier');
  mkdirSync(inProject('node_modules/.bin'), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../../bin/clausier.cjs', link);
  chmodSync(inProject('bin/clausier.cjs'), 0o755);
}

const stamp = installStamp();
writeFileSync(stamp.file, stamp.text);

import { createRequire } from 'node:module';
import process from 'node:process';
import { inProject } from './project.mjs';
import { orSay, prepare } from './prepare.mjs';

/** Installs and builds what is missing, then runs the command with these arguments. */
export async function command(args) {
  process.exitCode = await orSay(async () => {
    await prepare();
    process.setSourceMapsEnabled(true);
    const { main } = createRequire(import.meta.url)(inProject('dist/src/main.js'));
    return main(args);
  });
}

import { createRequire } from 'node:module';
import process from 'node:process';
import { inProject } from './project.mjs';
import { orSay, prepare } from './prepare.mjs';

const LEAVING_MS = 2_000;

/** Installs and builds what is missing, then runs the command with these arguments. */
export async function command(args) {
  process.exitCode = await orSay(async () => {
    await prepare();
    process.setSourceMapsEnabled(true);
    const { main } = createRequire(import.meta.url)(inProject('dist/src/main.js'));
    return main(args);
  });
  // What a failed start left open, such as a connection that never answers, does not keep the process alive.
  setTimeout(() => process.exit(), LEAVING_MS).unref();
}

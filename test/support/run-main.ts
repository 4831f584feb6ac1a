import process from 'node:process';
import { main } from '../../src/main';

/** The command as a process of its own. */
void main(process.argv.slice(2)).then((code) => (process.exitCode = code));

#!/usr/bin/env node
import process from 'node:process';
import { checkNode } from './support/check-node.mjs';

checkNode();
const { testEverything } = await import('./support/test-everything.mjs');
process.exitCode = await testEverything(process.argv.slice(2));

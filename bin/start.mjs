#!/usr/bin/env node
import process from 'node:process';
import { checkNode } from './support/check-node.mjs';

checkNode();
const { command } = await import('./support/command.mjs');
await command(['serve', ...process.argv.slice(2)]);

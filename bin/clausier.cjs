#!/usr/bin/env node
'use strict';

async function start() {
  const { checkNode } = await import('./support/check-node.mjs');
  checkNode();
  const { command } = await import('./support/command.mjs');
  await command(process.argv.slice(2));
}

void start();

#!/usr/bin/env node
'use strict';

// The command as it was built, for an image: nothing is installed or compiled, and nothing is written beside it.
process.setSourceMapsEnabled(true);
const { main } = require('../dist/src/main.js');

const LEAVING_MS = 2_000;

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  // What a failed start left open, such as a connection that never answers, does not keep the process alive.
  setTimeout(() => process.exit(), LEAVING_MS).unref();
});

import { proveEdits } from './support/prove-edits';

proveEdits(1, 4);

import { proveEdits } from './support/prove-edits';

proveEdits(4, 4);

import { proveEdits } from './support/prove-edits';

proveEdits(2, 4);

import { proveEdits } from './support/prove-edits';

proveEdits(3, 4);

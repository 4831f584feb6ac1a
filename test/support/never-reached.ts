/** Rules of the shipped contract that its own figures never reach: nothing is carried over, no level was added since. */
export const NEVER_REACHED = ['2.2.1/carry-over', '7/level-added-since'];

/** A blank that does not break. */
export const NBSP = '\u00a0';

/** The same, narrow, between the thousands of a French figure. */
export const NARROW_NBSP = '\u202f';

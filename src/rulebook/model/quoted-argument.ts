/** Whether an argument of an effect is a text written out, such as `'RENEWAL_REMINDER'`, and not the name of an amount. */
export const isQuoted = (bound: string): boolean => /^'[^']*'$/.test(bound);

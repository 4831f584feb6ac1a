/** Signs of the contract's words that Markdown would take for its own. */
export const escaped = (text: string): string => text.replace(/[\\*_`[\]<>#]/g, '\\$&');

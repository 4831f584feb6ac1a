/** How a new text reaches contracts already signed. */
export type ExistingContracts = 'keep-edition-signed' | 'at-renewal' | 'from-date';

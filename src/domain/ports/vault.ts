/** Keeps secrets: what is stored of one is of no use without the key of the installation. */
export interface Vault {
  seal(secret: string): string;
  /** Fails with ServiceUnavailable when no key of the installation opens it. */
  open(sealed: string): string;
  /** Whether it was sealed with the key that seals now. */
  isCurrent(sealed: string): boolean;
}

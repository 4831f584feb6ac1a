/** Who watches long work over rows. */
export interface RowsProgress {
  readonly begin: (rows: number) => void;
  readonly step: (rows: number) => void;
}

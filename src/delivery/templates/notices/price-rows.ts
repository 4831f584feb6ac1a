/** The price of an order, from its monthly price to its form. */
export const PRICE_ROWS: readonly string[] = [
  'monthlyPrice',
  'discount',
  'orderCredit',
  'total',
  'vat',
  'totalInclVat',
  'documentUrl',
];

/** The price of an order, after its lines. */
export const PRICE_ROWS: readonly string[] = ['discount?', 'orderCredit?', 'total', 'vat?', 'totalInclVat?'];

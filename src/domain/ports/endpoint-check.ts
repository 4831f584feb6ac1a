/** Whether webhooks may be sent to an address; fails with InvalidInput, naming the field, when they may not. */
export type EndpointCheck = (url: string, field: string) => Promise<void>;

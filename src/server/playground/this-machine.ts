const NAMES = ['localhost', '127.0.0.1', '::1'];

/** Whether a host, as a setting or an address writes it, is this machine as it names itself. */
export const isThisMachine = (host: string): boolean => NAMES.includes(host.replace(/^\[|\]$/g, ''));

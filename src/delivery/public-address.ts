import { IPv6, isValid, parse } from 'ipaddr.js';

/** The only block of IPv6 that was given out for the public Internet: the rest is private, or nobody's yet. */
const GLOBAL_UNICAST = IPv6.parseCIDR('2000::/3');

/** Whether an IP address is on the public Internet, not in this machine, its network or its cloud. */
export function isPublicAddress(address: string): boolean {
  if (!isValid(address)) return false;
  const parsed = parse(address);
  // IPv6 that carries an IPv4 address has a range of another name, so that no private one comes through in disguise.
  if (parsed.range() !== 'unicast') return false;
  return !(parsed instanceof IPv6) || parsed.match(GLOBAL_UNICAST);
}

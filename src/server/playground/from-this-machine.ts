import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const FROM_ITSELF = ['same-origin', 'none'];

/**
 * Whether a page of this service asks from this machine: from its own address, by a name of its own, since another name
 * may be made to lead here, and not through a proxy or for a page of somebody else.
 */
export function isFromThisMachine({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/, '');
  const site = headers['sec-fetch-site'];
  const forwarded = headers['x-forwarded-for'] ?? headers['forwarded'];
  return (
    ipaddr.process(ip).range() === 'loopback' &&
    LOCAL_NAMES.includes(name) &&
    forwarded === undefined &&
    (site === undefined || FROM_ITSELF.includes(String(site)))
  );
}

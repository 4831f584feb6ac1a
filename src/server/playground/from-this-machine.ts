import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { isThisMachine } from './this-machine';

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
    isThisMachine(name) &&
    forwarded === undefined &&
    (site === undefined || FROM_ITSELF.includes(String(site)))
  );
}

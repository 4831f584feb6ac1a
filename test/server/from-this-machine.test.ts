import { isFromThisMachine } from '../../src/server/playground/from-this-machine';

describe('tokens of the playground are handed', () => {
  it.each([
    ['to a page of its own', '127.0.0.1', { host: 'localhost:4000', 'sec-fetch-site': 'same-origin' }],
    ['to a program on this machine', '127.0.0.1', { host: '127.0.0.1:4000' }],
    ['to this machine by the newer protocol', '::1', { host: '[::1]:4000' }],
    ['to this machine by both protocols at once', '::ffff:127.0.0.1', { host: 'localhost' }],
  ])('%s', (_, ip, headers) => expect(isFromThisMachine({ ip, headers })).toBe(true));

  it.each([
    ['to another machine', '192.0.2.7', { host: 'localhost:4000' }],
    ['to the network of the house', '10.0.0.7', { host: '10.0.0.1:4000' }],
    ['to a name that was made to lead here', '127.0.0.1', { host: 'attacker.example:4000' }],
    ['to a page of somebody else', '127.0.0.1', { host: 'localhost:4000', 'sec-fetch-site': 'cross-site' }],
    ['to a page of another port', '127.0.0.1', { host: 'localhost:4000', 'sec-fetch-site': 'same-site' }],
    ['through a proxy', '127.0.0.1', { host: 'localhost', 'x-forwarded-for': '192.0.2.7' }],
    ['to nobody by name', '127.0.0.1', {}],
  ])('never %s', (_, ip, headers) => expect(isFromThisMachine({ ip, headers })).toBe(false));
});

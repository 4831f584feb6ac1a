import { Unauthenticated } from '../../src/domain/errors';
import type { VerifiedClaims } from '../../src/server/identity/bearer-token';
import { verifiedOnce } from '../../src/server/identity/known-tokens';

const claims = (subject: string): VerifiedClaims => ({
  subject,
  role: 'operator',
  customer: null,
  expiresAt: 1_000,
});

const refused = () => new Unauthenticated({ fr: 'refusé', en: 'refused' });

describe('a token', () => {
  it('is verified once as long as it lasts, and again from the second on which it ends', async () => {
    let now = 998;
    const verified: string[] = [];
    const verify = verifiedOnce(
      async (token) => {
        verified.push(token);
        if (now >= 1_000) throw refused();
        return claims(token);
      },
      () => now,
    );
    expect([await verify('one'), await verify('other'), await verify('one')]).toEqual(
      ['one', 'other', 'one'].map(claims),
    );
    now = 999;
    expect(await verify('one')).toEqual(claims('one'));
    expect(verified).toEqual(['one', 'other']);
    now = 1_000;
    await expect(verify('one')).rejects.toThrow(Unauthenticated);
    expect(verified).toEqual(['one', 'other', 'one']);
  });

  it('that was refused is looked at again', async () => {
    let asked = 0;
    const verify = verifiedOnce(
      async (token) => {
        asked += 1;
        if (asked === 1) throw refused();
        return claims(token);
      },
      () => 0,
    );
    await expect(verify('one')).rejects.toThrow(Unauthenticated);
    expect(await verify('one')).toEqual(claims('one'));
  });

  it('of thousands is forgotten, and known again when it comes back', async () => {
    let asked = 0;
    const verify = verifiedOnce(
      async (token) => {
        asked += 1;
        return claims(token);
      },
      () => 0,
    );
    for (let number = 0; number < 3_000; number++) await verify(`token-${number}`);
    expect((await verify('token-0')).subject).toBe('token-0');
    expect(asked).toBe(3_001);
  });
});

import { ServiceUnavailable } from '../../src/domain/errors';
import { metricsOf } from '../../src/server/metrics';
import type { Services } from '../../src/use-cases/operation/deps';

const broken = {
  store: { read: () => Promise.reject(new ServiceUnavailable({ fr: '-', en: '-' }, 'database: gone')) },
  rulebooks: { current: () => ({ releaseHash: 'abc' }) },
} as unknown as Services;

describe('the page of metrics', () => {
  it('is told without what the database would say, while it does not answer', async () => {
    const metrics = metricsOf(() => broken);
    metrics.seeDecision({ decision: 'order.price', outcome: 'PRICED' });
    const page = await metrics.page();
    expect(page).toContain('clausier_decisions_total{decision="order.price",outcome="PRICED"} 1');
    expect(page).toContain('clausier_release_info{release="abc"} 1');
    expect(page).not.toMatch(/^clausier_(steps_stuck|notices_queued|notices_failed) /m);
  });
});

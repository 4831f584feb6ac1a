import { loadRelease, readRelease } from '../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { RULES } from '../support/shipped-release';

describe('a release that decided before', () => {
  it('is the same when it is read again from what was kept of it', async () => {
    const { release } = loadRelease(await readRuleFiles(RULES));
    expect(readRelease(release!.files)).toEqual(release);
  });

  it('still decides where a checker of today would refuse it', async () => {
    const files = new Map(await readRuleFiles(RULES));
    const file = 'documents/cp-infogerance/1/2.2-technical-interventions.json';
    files.set(file, files.get(file)!.replace('"excerpts": ["E1"]', '"excerpts": ["E9"]'));
    expect(loadRelease(files).release).toBeNull();
    expect(readRelease(files)?.documents).toHaveLength(5);
  });
});

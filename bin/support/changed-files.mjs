import { run } from './run.mjs';

/**
 * Files that are not as the branch they were cloned from has them (as last committed, in a repository that was not
 * cloned), new ones included, by their path in the project; null without git.
 */
export async function changedFiles() {
  const base = (await git('merge-base', 'HEAD', 'origin/HEAD')) ?? (await git('rev-parse', 'HEAD'));
  if (!base) return null;
  const [changed, added] = await Promise.all([
    git('diff', '--name-only', '--diff-filter=d', '-z', ...base),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  return changed && added && [...new Set([...changed, ...added])];
}

async function git(...args) {
  const { code, output } = await run('git', args);
  return code === 0 ? output.split(/[\0\n]/).filter((name) => name !== '') : null;
}

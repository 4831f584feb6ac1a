const LONGEST = 40;

/** A title as part of a file name: plain letters and hyphens, cut between words. */
export function slug(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const kept: string[] = [];
  for (const word of words) {
    if ([...kept, word].join('-').length > LONGEST) break;
    kept.push(word);
  }
  return kept.join('-') || 'clause';
}

import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { RULES } from '../../support/shipped-release';

const FOLDER = 'documents/cp-infogerance/1';
/** Of article 2.2.1. */
const SENTENCE = 'Ce temps mensuel alloué ne peut pas être reporté au mois suivant.';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

/** What the checker says when the first excerpt of a clause is another. */
function citing(clauseFile: string, excerpt: string) {
  const file = `${FOLDER}/${clauseFile}`;
  const content = JSON.parse(files.get(file)!);
  content.clause.excerpts.E1 = excerpt;
  const { release, findings } = loadRelease(new Map([...files, [file, JSON.stringify(content)]]));
  return { accepted: release !== null, said: findings.map(({ id }) => id) };
}

describe('an excerpt', () => {
  it('of another article is refused: the answer would cite one article with the words of another', () => {
    expect(citing('7-plan-change.json', SENTENCE)).toEqual({ accepted: false, said: ['R030.elsewhere'] });
  });

  it('of the article above is refused', () => {
    const above = JSON.parse(files.get(`${FOLDER}/2.2-technical-interventions.json`)!).clause.excerpts.E1;
    expect(citing('2.2.1-intervention-time.json', above).said).toEqual(['R030.elsewhere']);
  });

  it('of a sub-article belongs to the article that holds it', () => {
    expect(citing('2.2-technical-interventions.json', SENTENCE)).toEqual({ accepted: true, said: [] });
  });

  it('of a single word is accepted with a warning', () => {
    expect(citing('2.2.1-intervention-time.json', 'temps')).toEqual({ accepted: true, said: ['R035.word'] });
  });
});

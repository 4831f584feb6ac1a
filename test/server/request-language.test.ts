import { requestLanguage } from '../../src/server/request-language';

describe('the language of a request', () => {
  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['*', 'fr'],
    ['de', 'fr'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['de,en;q=0.5', 'en'],
    ['fr;q=0.4,en;q=0.5', 'en'],
    ['en;q=0', 'fr'],
  ])('asked as %j is %s', (asked, language) => {
    expect(requestLanguage(asked)).toBe(language);
  });
});

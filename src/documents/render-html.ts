import type { PrintableDocument } from '../domain/contract/printable-document';
import { composePage } from './content/compose-page';
import type { PageContent, Section } from './content/page-content';
import { DOCUMENT_STYLE } from './html/document-style';
import { printableHtml as e } from './html/printable-html';
import { renderBlock, renderFacts } from './html/render-block';

/** A document of the contract as one accessible page, with nothing to fetch and nothing to run. */
export const renderHtml = (document: PrintableDocument, hash: string | null = null): string =>
  renderPageHtml(composePage(document, hash));

/** The same of any page. */
export function renderPageHtml(page: PageContent): string {
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(page.running.right)} – ${e(page.running.left)}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
<div class="page">
<header class="letterhead">
<p class="provider"><bdi>${e(page.running.left)}</bdi></p>
<p>${e(page.running.right)}</p>
</header>
${renderContents(page)}
<main>
<h1>${e(page.title)} <span class="whole">${e(page.reference)}</span></h1>
${renderFacts(page.identity)}
${page.notices.map((notice) => `<p class="notice">${e(notice)}</p>`).join('\n')}
${page.sections.map(renderSection).join('\n')}
</main>${renderSeal(page)}
</div>
</body>
</html>
`;
}

const renderSection = ({ id, heading, under = false, blocks }: Section): string =>
  `<section aria-labelledby="${id}">
<h${under ? '3 class="under"' : '2'} id="${id}">${e(heading)}</h${under ? 3 : 2}>
${blocks.map(renderBlock).join('\n')}
</section>`;

const renderSeal = ({ seal }: PageContent): string =>
  seal === null ? '' : `\n<footer class="seal">\n${renderFacts([seal])}\n</footer>`;

function renderContents({ sections, words }: PageContent): string {
  const links = sections
    .filter(({ under = false }) => !under)
    .map(({ id, heading }) => `<li><a href="#${id}">${e(heading)}</a></li>`);
  return `<nav aria-label="${e(words.contents)}">\n<ul>${links.join('')}</ul>\n</nav>`;
}

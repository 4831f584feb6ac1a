import type { Block, Fact, Facts, Parties, PriceTable, Quotation, Totals } from '../content/page-content';
import { printableHtml as e } from './printable-html';

/** One block of a document as HTML. */
export function renderBlock(block: Block): string {
  switch (block.type) {
    case 'parties':
      return renderParties(block);
    case 'facts':
      return renderListing(block);
    case 'paragraph':
      return `<p>${e(block.text)}</p>`;
    case 'prices':
      return renderPrices(block);
    case 'totals':
      return renderTotals(block);
    case 'quotation':
      return renderQuotation(block);
  }
}

/** Names and values. */
export function renderFacts(facts: readonly Fact[], shortNames = false): string {
  const rows = facts.map(({ name, value }) => `<dt>${e(name)}</dt><dd><bdi>${e(value)}</bdi></dd>`);
  return rows.length === 0 ? '' : `<dl${shortNames ? ' class="short"' : ''}>\n${rows.join('\n')}\n</dl>`;
}

const renderListing = ({ caption, facts, shortNames }: Facts): string =>
  `${caption === undefined ? '' : `<h4>${e(caption)}</h4>\n`}${renderFacts(facts, shortNames)}`;

function renderParties({ parties }: Parties): string {
  const each = parties.map(
    ({ role, name, details, facts }) =>
      `<div class="party">\n<h3>${e(role)}</h3>\n<p class="name"><bdi>${e(name)}</bdi></p>\n${details.map((line) => `<p>${e(line)}</p>\n`).join('')}${renderFacts(facts)}</div>`,
  );
  return `<div class="parties">\n${each.join('\n')}\n</div>`;
}

// The roles keep a table a table where the style of a narrow screen lays its rows out as blocks.
function renderPrices({ caption, columns, rows }: PriceTable): string {
  const heads = columns.map(
    (column, index) =>
      `<th scope="col" role="columnheader"${index === 0 ? '' : ' class="figure"'}>${e(column)}</th>`,
  );
  const lines = rows.map(([label = '', ...figures]) => {
    const cells = figures.map(
      (figure, index) =>
        `<td role="cell" class="figure" data-column="${e(columns[index + 1] ?? '')}">${e(figure)}</td>`,
    );
    return `<tr role="row"><th scope="row" role="rowheader"><bdi>${e(label)}</bdi></th>${cells.join('')}</tr>`;
  });
  return `<table class="prices" role="table">
<caption>${e(caption)}</caption>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${lines.join('\n')}
</tbody>
</table>`;
}

function renderTotals({ caption, rows }: Totals): string {
  const lines = rows.map(
    ({ name, value, strong }) =>
      `<tr${strong ? ' class="strong"' : ''}><th scope="row">${e(name)}</th><td class="figure">${e(value)}</td></tr>`,
  );
  return `<table class="totals">
<caption class="hidden">${e(caption)}</caption>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

function renderQuotation({ source, language, paragraphs, note }: Quotation): string {
  const quoted = paragraphs.map((paragraph) => `<p>${e(paragraph)}</p>`);
  return `<figure>
${source === null ? '' : `<figcaption>${e(source)}</figcaption>\n`}<blockquote lang="${language}">${quoted.join('')}</blockquote>
${note === null ? '' : `<p class="note">${e(note)}</p>\n`}</figure>`;
}

/** The style of a document on a screen, on a telephone and on paper; it asks for nothing outside the page. */
export const DOCUMENT_STYLE = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #4a5460; --line: #c9d0d8; --accent: #1d3b5f; --paper: #fff; --tint: #f3f6f9; }
* { box-sizing: border-box; }
html { font-size: 100%; }
body { margin: 0; background: #e9edf1; color: var(--ink); font: 1rem/1.55 "DejaVu Sans", system-ui, "Segoe UI", Roboto, Arial, sans-serif; overflow-wrap: anywhere; }
.page { max-width: 52rem; margin: 2rem auto; padding: 2.5rem 3rem; background: var(--paper); border: 1px solid var(--line); }
.letterhead { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.5rem; margin: 0 0 1.5rem; padding-bottom: .75rem; border-bottom: 3px solid var(--accent); color: var(--soft); }
.letterhead p { margin: 0; }
.letterhead .provider { color: var(--accent); font-weight: 700; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25; color: var(--accent); }
.whole { display: inline-block; }
h2 { margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.2rem; line-height: 1.3; color: var(--accent); }
h3 { margin: 0 0 .25rem; font-size: .875rem; font-weight: 400; color: var(--soft); }
h3.under { margin: 1.75rem 0 .6rem; font-size: 1.05rem; font-weight: 700; color: var(--accent); }
h4 { margin: 1rem 0 .35rem; font-size: 1rem; font-weight: 700; }
p { margin: 0 0 .75rem; }
.notice { margin: 0 0 .75rem; padding: .6rem .9rem; border: 1px solid var(--accent); border-left-width: 6px; background: var(--tint); }
dl { display: grid; grid-template-columns: minmax(9rem, 17rem) 1fr; gap: .35rem 1.5rem; margin: 0 0 1rem; }
dl.short { grid-template-columns: minmax(5rem, max-content) 1fr; }
dt { color: var(--soft); }
dd { margin: 0; white-space: pre-line; }
.parties { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.party { padding: .9rem 1rem; border: 1px solid var(--line); }
.party p { margin: 0; }
.party .name { margin: 0 0 .35rem; font-weight: 700; }
.party dl { grid-template-columns: auto 1fr; gap: .1rem .75rem; margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1.25rem; }
caption { padding: 0 0 .4rem; text-align: left; color: var(--soft); }
th, td { padding: .5rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--accent); vertical-align: bottom; font-size: .9rem; }
th { font-weight: 400; }
thead th, .strong th, .strong td { font-weight: 700; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .figure { white-space: normal; }
.totals { width: auto; min-width: 55%; margin-left: auto; }
.totals .strong th, .totals .strong td { border-bottom: 2px solid var(--accent); border-top: 2px solid var(--accent); background: var(--tint); }
figure { margin: 0 0 1.25rem; }
figcaption { margin-bottom: .4rem; font-weight: 700; }
blockquote { margin: 0; padding: .1rem 0 .1rem 1.1rem; border-left: 4px solid var(--accent); font-family: "DejaVu Serif", Georgia, "Times New Roman", serif; white-space: pre-line; }
blockquote p { margin: 0 0 .5rem; }
blockquote p:last-child { margin: 0; }
.note { margin: .4rem 0 0 1.35rem; color: var(--soft); }
a { color: #0b4f9e; }
a:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 1.5rem; padding: 0; list-style: none; }
nav a { display: inline-block; min-height: 24px; }
h2:target { outline: 2px solid var(--accent); outline-offset: 4px; }
footer.seal { margin-top: 2.25rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  .page { margin: 0; padding: 1.25rem 1rem; border: 0; }
  h1 { font-size: 1.4rem; }
  .parties, dl, dl.short, .party dl { grid-template-columns: 1fr; }
  dl { gap: 0; }
  dd { margin: 0 0 .6rem; }
  .prices, .prices tbody, .prices tr, .prices td, .prices tbody th { display: block; width: 100%; }
  .prices caption { display: block; }
  .prices thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .prices tr { padding: .6rem 0; border-bottom: 2px solid var(--line); }
  .prices td, .prices tbody th { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: .15rem 0; border: 0; text-align: right; white-space: normal; }
  .prices tbody th { display: block; text-align: left; font-weight: 700; }
  .prices td::before { content: attr(data-column); color: var(--soft); text-align: left; }
  .totals { width: 100%; }
}
@media print {
  @page { size: A4; margin: 18mm 20mm; }
  body { background: none; font-size: 10pt; }
  .page { max-width: none; margin: 0; padding: 0; border: 0; }
  nav { display: none; }
  h2, h3, h4, figcaption, caption, thead { break-after: avoid; }
  tr, .party, .totals, .notice { break-inside: avoid; }
  p, blockquote { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;

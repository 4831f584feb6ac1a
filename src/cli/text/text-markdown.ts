import type { Block, PageContent, Section } from '../../documents/content/page-content';
import { escaped } from '../terminal/markdown';

/** A page as Markdown. */
export const textMarkdown = ({ title, identity, notices, sections }: PageContent): string =>
  [
    `# ${escaped(title)}`,
    identity.map(({ name, value }) => `- ${escaped(name)} — ${escaped(value)}`).join('\n'),
    ...notices.map(escaped),
    ...sections.flatMap(sectionBlocks),
  ].join('\n\n');

const sectionBlocks = ({ heading, under = false, blocks }: Section): readonly string[] => [
  `${under ? '###' : '##'} ${escaped(heading)}`,
  ...blocks.flatMap(blockText),
];

function blockText(block: Block): readonly string[] {
  switch (block.type) {
    case 'quotation':
      return [block.paragraphs.map((paragraph) => `> ${oneLine(escaped(paragraph))}`).join('\n>\n')];
    case 'paragraph':
      return [escaped(block.text)];
    case 'facts':
      return [
        ...(block.caption === undefined ? [] : [`**${escaped(block.caption)}**`]),
        block.facts
          .map(({ name, value }) => `- **${escaped(name)}** — ${oneLine(escaped(value))}`)
          .join('\n'),
      ];
    default:
      return [];
  }
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

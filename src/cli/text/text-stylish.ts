import type { Block, PageContent, Section } from '../../documents/content/page-content';
import { hang } from '../terminal/layout';
import type { Terminal } from '../terminal/terminal';

/** A page for a person at a terminal. */
export const textStylish = ({ identity, notices, sections }: PageContent, terminal: Terminal): string =>
  [
    identity.map(({ name, value }) => hang(`${name} — `, value, terminal.width)).join('\n'),
    ...notices.map((notice) => hang('', notice, terminal.width)),
    ...sections.map((section) => sectionText(section, terminal)),
  ].join('\n\n');

const sectionText = ({ heading, under = false, blocks }: Section, terminal: Terminal): string =>
  [
    terminal.paint(under ? 'bold' : 'dim', heading),
    ...blocks.flatMap((block) => blockLines(block, terminal)),
  ].join('\n');

function blockLines(block: Block, terminal: Terminal): readonly string[] {
  const { width } = terminal;
  switch (block.type) {
    case 'quotation':
      return block.paragraphs.map((paragraph) => hang('  | ', oneLine(paragraph), width));
    case 'paragraph':
      return [hang('  ', block.text, width)];
    case 'facts':
      return [
        ...(block.caption === undefined ? [] : [`  ${terminal.paint('cyan', block.caption)}`]),
        ...block.facts.map(({ name, value }) => hang('  – ', `${name} — ${oneLine(value)}`, width)),
      ];
    default:
      return [];
  }
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

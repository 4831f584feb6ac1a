import { floorsIn, layersOf, plainArrows } from './graph.mjs';

const CHIP = { height: 20, gap: 6, pad: 7, letter: 6.7 };
const ROW = 28;
const TITLE = 26;
const PAD = 10;
const MARGIN = 24;
const BETWEEN = { columns: 26, rows: 40 };
const WIDEST = 300;

/** The rooms as an SVG, the highest on top: each with its folders on their floors, and the arrows that others do not imply. */
export function drawRooms({ rooms, folders }) {
  const arrows = plainArrows(rooms);
  const boxes = layersOf(rooms).map((layer) => layer.map((room) => boxOf(room, folders.get(room))));
  const width = placed(boxes, arrows);
  const height = Math.max(...boxes.flat().map(({ y, h }) => y + h)) + MARGIN;
  const byName = new Map(boxes.flat().map((box) => [box.room, box]));
  const lines = arrowLines(
    arrows.map(([from, to]) => [byName.get(from), byName.get(to)]),
    boxes,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">`,
    '<title id="t">The rooms of src</title>',
    `<desc id="d">${arrows.map(([from, to]) => `${from} uses ${to}`).join('; ')}.</desc>`,
    STYLE,
    `<rect class="page" width="${width}" height="${height}"/>`,
    ...lines,
    ...boxes.flat().map(drawn),
    '</svg>',
    '',
  ].join('\n');
}

/** A room: its floors from the top down, each a row of folders or several rows where they are many. */
function boxOf(room, folders) {
  const floors = floorsIn(room, folders).reverse().map(rowsOf);
  const rows = floors.flat();
  const inner = Math.max(...rows.map(widthOf), room.length * 8.6);
  return { room, floors, folders, w: Math.ceil(inner) + 2 * PAD, h: TITLE + rows.length * ROW + PAD / 2 };
}

/** The files at the door of a room are no folder. */
const nameOf = (folder) => (folder === '.' ? '*.ts' : folder);

const chipWidth = (folder) => Math.ceil(nameOf(folder).length * CHIP.letter) + 2 * CHIP.pad;

const widthOf = (row) => row.reduce((so, folder) => so + chipWidth(folder) + CHIP.gap, -CHIP.gap);

function rowsOf(floor) {
  const rows = [[]];
  for (const folder of floor) {
    if (rows.at(-1).length > 0 && widthOf([...rows.at(-1), folder]) > WIDEST) rows.push([]);
    rows.at(-1).push(folder);
  }
  return rows;
}

/**
 * Gives each room its place: one row a layer, the rooms of the upper ones above the room that they come down to, which
 * stands in the middle of the widest row; the lowest room carries all. Answers the width of the page.
 */
function placed(boxes, arrows) {
  const rows = boxes.map((layer, index) => middleFirst(layer, boxes[index + 1], arrows));
  const widest = Math.max(...rows.map(widthOfRow));
  const width = widest + 2 * MARGIN;
  const wide = rows.find((row) => widthOfRow(row) === widest);
  row(wide, MARGIN);
  const middle = wide[Math.floor((wide.length - 1) / 2)];
  const axis = middle.x + middle.w / 2;
  let y = MARGIN;
  for (const layer of [...rows].reverse()) {
    if (layer === rows[0] && layer.length === 1) Object.assign(layer[0], { x: MARGIN, w: widest });
    else if (layer !== wide) row(layer, axis - widthOfRow(layer) / 2);
    for (const box of layer) box.y = y;
    y += Math.max(...layer.map(({ h }) => h)) + BETWEEN.rows;
  }
  return width;
}

const widthOfRow = (boxes) => boxes.reduce((so, { w }) => so + w + BETWEEN.columns, -BETWEEN.columns);

function row(boxes, from) {
  let x = Math.round(from);
  for (const box of boxes) {
    box.x = x;
    x += box.w + BETWEEN.columns;
  }
}

/** What the layer above comes down to in the middle, then the tallest, by turns on the right and on the left. */
function middleFirst(layer, above = [], arrows) {
  const used = ({ room }) =>
    arrows.some(([from, to]) => to === room && above.some((box) => box.room === from));
  const sorted = [...layer].sort(
    (one, other) => used(other) - used(one) || other.h - one.h || (one.room < other.room ? -1 : 1),
  );
  return sorted.reduce((so, box, index) => (index % 2 === 0 && index > 0 ? [box, ...so] : [...so, box]), []);
}

/** One line per arrow: straight down to a neighbour below, round the column to the others. */
function arrowLines(pairs, boxes) {
  const layerOf = new Map(boxes.flatMap((layer, index) => layer.map((box) => [box, index])));
  const taken = new Map();
  const next = (key) => taken.set(key, (taken.get(key) ?? -1) + 1).get(key);
  return pairs.map(([from, to]) => {
    const middle = to.x + to.w / 2;
    const near = layerOf.get(from) - layerOf.get(to) === 1;
    const over = Math.max(from.x, to.x) + 12 < Math.min(from.x + from.w, to.x + to.w) - 12;
    if (near && over) {
      const x = to.w < from.w ? middle : from.x + from.w / 2;
      return path(`M${x} ${from.y + from.h}V${to.y - 5}`);
    }
    const right = middle > from.x + from.w / 2;
    const x = Math.round(middle + 14 * next(to) * (right ? -1 : 1));
    const y = Math.round(from.y + 16 + 10 * next(`${from.room} ${right}`));
    return path(`M${right ? from.x + from.w : from.x} ${y}H${x}V${to.y - 5}`);
  });
}

const path = (d) => `<path class="arrow" d="${d}" marker-end="url(#head)"/>`;

function drawn({ room, floors, folders, x, y, w, h }) {
  const places = new Map();
  let top = y + TITLE;
  const bands = floors.map((rows, index) => {
    const band = `<rect class="floor${index % 2}" x="${x + 1}" y="${top - 3}" width="${w - 2}" height="${rows.length * ROW}"/>`;
    for (const row of rows) {
      let left = x + (w - widthOf(row)) / 2;
      for (const folder of row) {
        places.set(folder, { x: left, y: top + 1, w: chipWidth(folder) });
        left += chipWidth(folder) + CHIP.gap;
      }
      top += ROW;
    }
    return band;
  });
  return [
    `<rect class="room" x="${x}" y="${y}" width="${w}" height="${h}" rx="8"/>`,
    ...bands,
    `<text class="title" x="${x + w / 2}" y="${y + 17}">${room}</text>`,
    ...plainArrows(folders).map((arrow) => innerLine(...arrow.map((folder) => places.get(folder)))),
    ...[...places].map(([folder, place]) => chip(nameOf(folder), place)),
  ].join('\n');
}

function innerLine(from, to) {
  const [x1, x2] = [from, to].map(({ x, w }) => x + w / 2);
  return `<path class="inner" d="M${x1} ${from.y + CHIP.height}L${x2} ${to.y}"/>`;
}

const chip = (name, { x, y, w }) =>
  `<rect class="chip" x="${x}" y="${y}" width="${w}" height="${CHIP.height}" rx="4"/>` +
  `<text class="name" x="${x + w / 2}" y="${y + 14}">${name}</text>`;

const COLOURS = {
  light: {
    page: '#ffffff',
    room: '#f6f8fa',
    line: '#57606a',
    floor: '#eaeef2',
    chip: '#ffffff',
    text: '#1f2328',
    arrow: '#0550ae',
  },
  dark: {
    page: '#0d1117',
    room: '#161b22',
    line: '#8b949e',
    floor: '#21262d',
    chip: '#0d1117',
    text: '#e6edf3',
    arrow: '#79c0ff',
  },
};

const rules = ({ page, room, line, floor, chip: back, text, arrow }) =>
  [
    `.page{fill:${page}}`,
    `.room{fill:${room};stroke:${line}}`,
    `.floor0{fill:${room}}.floor1{fill:${floor}}`,
    `.chip{fill:${back};stroke:${line};stroke-opacity:.5}`,
    `text{fill:${text};text-anchor:middle}`,
    `.arrow{fill:none;stroke:${arrow};stroke-width:1.6}`,
    `.inner{fill:none;stroke:${arrow};stroke-opacity:.35}`,
    `#head path{fill:${arrow}}`,
  ].join('');

const STYLE = [
  '<style>',
  '.title{font:600 14px system-ui,sans-serif}.name{font:11px ui-monospace,Menlo,Consolas,monospace}',
  rules(COLOURS.light),
  `@media(prefers-color-scheme:dark){${rules(COLOURS.dark)}}`,
  '</style>',
  '<defs><marker id="head" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>',
].join('\n');

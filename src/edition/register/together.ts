/** Where each person stands in the drawing of who appears with whom. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { type CoMentions, type Pair, pairsAmong } from './co-mentions.ts';
import { separateLabels } from './separate-labels.ts';

export interface DrawnPerson {
  key: string;
  /** which part of the drawing draws the person: from 0 */
  column: number;
  /** shared passages with all others of the drawing */
  weight: number;
  x: number;
  y: number;
  radius: number;
}

export interface Drawing {
  people: DrawnPerson[];
  pairs: Pair[];
  /** the middle of each column */
  centres: number[];
  width: number;
  height: number;
}

export interface DrawingPlan {
  /** those who may stand in it: the column of each, and the label that stands under the point */
  people: ReadonlyMap<string, { column: number; label: string }>;
  columns: number;
  /** most people drawn */
  most: number;
  /** fewest shared passages of a pair that is drawn */
  least: number;
}

interface Node extends SimulationNodeDatum, DrawnPerson {
  x: number;
  y: number;
  halfWidth: number;
}

export const drawingSize = { width: 1200, height: 900, margin: 60, top: 60 };
const steps = 400;
const letterWidth = 4.1;
const lineHeight = 34;

/**
 * The same people and passages give the same places: the first places lie on a spiral, the number of steps is fixed,
 * and d3-force draws its small displacements from a generator with a fixed seed.
 */
export function drawTogether(shared: CoMentions, { people, columns, most, least }: DrawingPlan): Drawing {
  const { width, height, margin, top } = drawingSize;
  const weights = connections(shared, [...people.keys()], least);
  const keys = [...weights]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([key]) => key);
  const pairs = pairsAmong(shared, keys, least);
  const columnOf = (key: string): number => people.get(key)?.column ?? 0;
  const centres = columnCentres(keys.map(columnOf), columns);
  const nodes = keys.map((key, index): Node => {
    const column = columnOf(key);
    const weight = pairs.reduce((sum, pair) => sum + (pair.key === key || pair.with === key ? pair.passages : 0), 0);
    const reach = 30 * Math.sqrt(index);
    const x = (centres[column] ?? 0) + reach * Math.cos(index * 2.4);
    const y = height / 2 + reach * Math.sin(index * 2.4);
    const halfWidth = Math.max(16, (people.get(key)?.label ?? key).length * letterWidth);
    return { key, column, weight, radius: 3 + Math.sqrt(weight) / 2.5, x, y, halfWidth };
  });
  settle(nodes, pairs, centres);
  const highest = Math.min(...nodes.map(({ y }) => y)) - top;
  const lowest = Math.max(...nodes.map(({ y }) => y));
  return {
    people: nodes.map(({ key, column, weight, radius, x, y }) => {
      return { key, column, weight, radius: round(radius), x: round(x), y: round(y - highest) };
    }),
    pairs,
    centres: centres.map(round),
    width,
    height: nodes.length > 0 ? Math.ceil(lowest - highest + margin) : height,
  };
}

function settle(nodes: Node[], pairs: readonly Pair[], centres: readonly number[]): void {
  const { width, height, margin, top } = drawingSize;
  const strongest = Math.max(1, ...pairs.map(({ passages }) => passages));
  const links = pairs.map(({ key, with: other, passages }) => ({ source: key, target: other, passages }));
  const link = forceLink<Node, (typeof links)[number]>(links)
    .id(({ key }) => key)
    .distance(120)
    .strength(({ passages }) => 0.1 * Math.sqrt(passages / strongest));
  const simulation = forceSimulation(nodes)
    .force('link', link)
    .force('apart', forceManyBody<Node>().strength(-320))
    .force(
      'room',
      forceCollide<Node>(({ radius }) => radius + 18),
    )
    .force('column', forceX<Node>(({ column }) => centres[column] ?? 0).strength(0.16))
    .force('middle', forceY<Node>(height / 2).strength(0.06))
    .stop();
  for (let step = 0; step < steps; step += 1) {
    simulation.tick();
    separateLabels(nodes, lineHeight);
    for (const node of nodes) {
      node.x = Math.min(width - margin, Math.max(margin, node.x));
      node.y = Math.min(height - margin, Math.max(top, node.y));
    }
  }
}

/** For each key that shares so many passages with another of the keys, how many it shares with all of those. */
function connections(shared: CoMentions, keys: readonly string[], least: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { key, with: other, passages } of pairsAmong(shared, keys, least)) {
    for (const one of [key, other]) weights.set(one, (weights.get(one) ?? 0) + passages);
  }
  return weights;
}

/** A column is as broad as it is peopled, and never so narrow that its heading has no room. */
function columnCentres(columnsOf: readonly number[], columns: number): number[] {
  const leastShare = 9;
  const shares = Array.from({ length: columns }, (_, column) =>
    Math.max(leastShare, columnsOf.filter((own) => own === column).length),
  );
  const all = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  return shares.map((share) => {
    const centre = ((before + share / 2) / all) * drawingSize.width;
    before += share;
    return centre;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Shapes by shared arcs, with nothing but their places. */
import type { Objects, Topology } from 'topojson-specification';

export type PlainTopology = Topology<Objects<object>>;

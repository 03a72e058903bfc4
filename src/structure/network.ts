/** An edge between two nodes, by position; each pair of nodes has one edge at most. */
export interface WeightedEdge {
  /** In a network between two sets always a node of the first set. */
  readonly source: number;
  readonly target: number;
  /** Above 0. */
  readonly weight: number;
}

/** Which pairs of nodes an edge can join: any two, or one of each of two sets. */
export type NetworkForm = 'one set' | 'two sets';

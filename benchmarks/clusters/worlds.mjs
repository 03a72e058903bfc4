// Sources that stand in clusters, and are alike there in a known degree.

/** How many sources each cluster holds. */
export const layouts = {
  // Offices of 1 to 8 sources.
  unequal: (random, clusters) => Array.from({ length: clusters }, () => 1 + random.below(8)),
  // Half of the clusters are single sources, such as documents; the others are offices of 3 to 8.
  singles: (random, clusters) =>
    Array.from({ length: clusters }, (_, c) => (c < clusters >> 1 ? 1 : 3 + random.below(6))),
};

/** What a source says, with its probability. */
export const values = {
  balance: [
    [-1, 0.3],
    [-0.5, 0.1],
    [0, 0.2],
    [0.5, 0.1],
    [1, 0.3],
  ],
  leaning: [
    [-1, 0.1],
    [-0.5, 0.05],
    [0, 0.15],
    [0.4, 0.1],
    [1, 0.6],
  ],
  half: [
    [0, 0.5],
    [1, 0.5],
  ],
  most: [
    [0, 0.2],
    [1, 0.8],
  ],
  nearlyAll: [
    [0, 0.07],
    [1, 0.93],
  ],
};

export const meanOf = (law) => law.reduce((sum, [value, p]) => sum + value * p, 0);

function drawn(random, law) {
  let left = random.uniform();
  for (const [value, p] of law) {
    left -= p;
    if (left < 0) return value;
  }
  return law[law.length - 1][0];
}

/** Cluster of each source. */
export const clustersOf = (sizes) => sizes.flatMap((size, c) => Array.from({ length: size }, () => c));

/**
 * A value for each source: with probability sqrt(icc) what its cluster says, otherwise its own. So any two of a cluster correlate
 * by icc, whatever the values are.
 */
export function drawValues(random, cluster, law, icc) {
  const common = Array.from({ length: Math.max(...cluster) + 1 }, () => drawn(random, law));
  const shared = Math.sqrt(icc);
  return cluster.map((c) => {
    const own = drawn(random, law);
    return random.uniform() < shared ? common[c] : own;
  });
}

/** A label for each source. */
export const labellings = {
  'one label a cluster, half of them': (random, sizes) => ofClusters(sizes, halves(random, sizes.length)),
  'one label a cluster, 3 clusters': (random, sizes) => ofClusters(sizes, some(random, sizes.length, 3)),
  'one label a cluster, three labels': (random, sizes) =>
    ofClusters(
      sizes,
      shuffled(
        random,
        sizes.map((_, c) => c % 3),
      ),
    ),
  'labels within clusters': (random, sizes) => ofSources(sizes, () => random.below(2)),
  'labels within clusters, three': (random, sizes) => ofSources(sizes, () => random.below(3)),
  'labels within clusters, one rare': (random, sizes) =>
    ofSources(sizes, () => (random.uniform() < 0.12 ? 1 : 0)),
  'single documents against offices': (_, sizes) => ofSources(sizes, (size) => (size > 1 ? 1 : 0)),
  'single documents, two levels in offices': (random, sizes) =>
    ofSources(sizes, (size) => (size > 1 ? 1 + random.below(2) : 0)),
};

const ofClusters = (sizes, label) => sizes.flatMap((size, c) => Array.from({ length: size }, () => label[c]));
const ofSources = (sizes, label) => sizes.flatMap((size) => Array.from({ length: size }, () => label(size)));
const shuffled = (random, list) => {
  const order = Int32Array.from(list);
  random.shuffle(order);
  return [...order];
};
const some = (random, count, chosen) =>
  shuffled(
    random,
    Array.from({ length: count }, (_, c) => (c < chosen ? 1 : 0)),
  );
const halves = (random, count) => some(random, count, count >> 1);

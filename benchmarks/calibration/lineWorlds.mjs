// The worlds of the tests of units, for the exchange test: 12 codes by 10, on lines.
import { asLines } from './material.mjs';
import { columnCount, differing, drawWorld, rowCount, worlds } from './worlds.mjs';

const norwegian = {
  independent: 'uavhengige koder',
  streaks: 'koder i serier',
  'unequal sources': 'ulike kilder',
  'rare codes': 'sjeldne koder',
  'busy units': 'travle enheter',
  'coded units only': 'bare kodede enheter',
  'sources differ': 'styrke som varierer',
};

export const lineWorlds = [...worlds, differing].map((world) => ({
  name: `lines: ${world.name}`,
  nb: `linjer: ${norwegian[world.name]}`,
  part: 'lines of 12 by 10 codes',
  description: world.description,
  unit: 'line',
  rows: rowCount,
  columns: columnCount,
  effects: [],
  share: 0.5,
  draw: (random) => ({
    sources: drawWorld(world, random).sources.map((units) => asLines(units.map((codes) => ({ codes })))),
  }),
}));

// The exchange test in every world: a task a world, which gives one row.
import { effectWorlds, powerWorlds } from './effectWorlds.mjs';
import { kindWorlds } from './kindWorlds.mjs';
import { judgeProject, WorldTally } from './levels.mjs';
import { lineWorlds } from './lineWorlds.mjs';
import { nullWorlds } from './nullWorlds.mjs';

export const judgedWorlds = [...nullWorlds, ...kindWorlds, ...lineWorlds, ...effectWorlds];

/** What there is to do: a name, and `run(seed, projects)`, which gives rows. */
export const judgedTasks = [...judgedWorlds, ...powerWorlds].map((world) => ({
  name: `${world.part}: ${world.name}`,
  run: (seed, projects) => {
    const tally = new WorldTally();
    const count = Math.ceil(projects * (world.share ?? 1));
    for (let run = 0; run < count; run++) judgeProject(tally, world, seed, run);
    const named = world.ugly !== undefined || world.refuses !== undefined;
    return [{ world: world.name, nb: world.nb, part: world.part, projects: count, named, ...tally.record() }];
  },
}));

// The exchange test in every world: a task a world, which gives one row.
import { judgedWorlds, powerWorlds } from './allWorlds.mjs';
import { judgeProject, WorldTally } from './levels.mjs';

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

// Every world that the exchange test is judged in, in the order of the report.
import { effectWorlds, powerWorlds } from './effectWorlds.mjs';
import { kindWorlds } from './kindWorlds.mjs';
import { lineWorlds } from './lineWorlds.mjs';
import { nullWorlds } from './nullWorlds.mjs';

export const judgedWorlds = [...nullWorlds, ...kindWorlds, ...lineWorlds, ...effectWorlds];
export { powerWorlds };

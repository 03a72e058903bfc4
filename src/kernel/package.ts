import { fileURLToPath } from 'node:url';

/** The folder of package.json, with `dist` and `notebooks` in it, whether this runs from `dist` or `src`; ends with a separator. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The built program that notebooks import. */
export const packageEntry = `${packageFolder}dist/index.js`;

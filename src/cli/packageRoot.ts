import { fileURLToPath } from 'node:url';

export { packageVersion } from '../disk/packageVersion.js';

/** The folder of package.json, with `notebooks` and `data` in it; ends with a separator. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

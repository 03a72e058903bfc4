import { fileURLToPath } from 'node:url';

/** The folder of package.json, with `notebooks` and `data` in it; ends with a separator. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

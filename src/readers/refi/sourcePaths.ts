/** Where in the archive the file of a REFI-QDA path may lie, most likely first. */
export function archivePaths(path: string): string[] {
  const bare = withoutScheme(path).replace(/^\/+/u, '');
  const name = fileName(bare);
  const written = [`sources/${bare}`, bare, `sources/${name}`];
  return [...new Set([...written, ...written.map(percentDecoded)])];
}

/** The last part of a path, which gives away no folder. */
export function fileName(path: string): string {
  return withoutScheme(path).split(/[\\/]/u).at(-1) ?? '';
}

/** Whether a path tells where on a machine a file lay, and with it often who worked there. */
export function isAbsolutePath(path: string): boolean {
  if (/^(?:internal|relative):/iu.test(path)) return false;
  return /^absolute:|^file:|^[a-z]:[\\/]|^[\\/]/iu.test(path.trim());
}

function withoutScheme(path: string): string {
  return path.trim().replace(/^(?:internal|relative|absolute|file):\/\//iu, '');
}

function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

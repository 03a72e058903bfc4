import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { RequestError } from '../shared/problem.js';
import { bundledChromium, hasBundledChromium } from './bundledChromium.js';

/** No sandbox because containers forbid it (the page is ours), and nothing that would go to the network. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-lcd-text',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

const installedPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].map(
    (name) => `/usr/bin/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/**
 * Says early that images cannot be made, instead of after minutes of running.
 *
 * @throws RequestError with what to install, if there is no browser
 */
export function requireBrowser(): void {
  if (process.env.CHROME_PATH || hasBundledChromium() || installedBrowser()) return;
  throw new RequestError({
    nb: 'Bilder av figurer trenger Chrome eller Chromium, og ingen av dem finnes på denne maskinen. Installer Google Chrome, eller la CHROME_PATH vise til en Chromium.',
    en: 'Static images of figures need Chrome or Chromium, and none was found on this machine. Install Google Chrome, or set CHROME_PATH to a Chromium.',
  });
}

/**
 * Starts a headless Chromium: the one that CHROME_PATH names, else the one bundled for Linux, else an installed
 * one. It ends with this process: it is connected by a pipe, and leaves when the pipe closes.
 *
 * @throws RequestError where it does not start
 */
export async function launchBrowser(signal?: AbortSignal): Promise<Browser> {
  requireBrowser();
  const chosen = process.env.CHROME_PATH;
  const bundled = !chosen && hasBundledChromium() ? await bundledChromium(signal) : undefined;
  const executablePath = chosen ?? bundled?.executablePath ?? installedBrowser();
  signal?.throwIfAborted();
  try {
    return await chromium.launch({
      executablePath,
      args: browserArguments,
      env: { ...definedEnvironment(), ...bundled?.env, TZ: 'UTC' },
      // The runner decides what Ctrl-C means.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    const why = firstLine(error);
    throw new RequestError({
      nb: `Nettleseren som tegner bilder av figurer (${executablePath}), startet ikke. Se etter at disken har plass, at andre programmer ikke bruker alt minnet, og at den kan kjøres, eller la CHROME_PATH vise til en annen. Den selv sier: ${why}`,
      en: `The browser that draws pictures of figures (${executablePath}) did not start. See that the disk has room, that other programs do not use all of the memory, and that it can be run, or set CHROME_PATH to another one. It says itself: ${why}`,
    });
  }
}

/** A browser that is gone while it draws, as it is told. */
export function browserGone(error: unknown): RequestError {
  const why = firstLine(error);
  return new RequestError({
    nb: `Nettleseren som tegner bilder av figurer, sluttet mens den tegnet, så bildene er ikke laget. Se etter at disken har plass (også der TMPDIR ligger), og at andre programmer ikke bruker alt minnet, og kjør igjen. Den selv sier: ${why}`,
    en: `The browser that draws pictures of figures ended while it drew, so that the pictures are not made. See that the disk has room (also where TMPDIR lies), and that other programs do not use all of the memory, and run again. It says itself: ${why}`,
  });
}

/** What follows is a log for those who make the browser. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0].slice(0, 300);
}

function installedBrowser(): string | undefined {
  return installedPlaces[process.platform]?.find((path) => existsSync(path));
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

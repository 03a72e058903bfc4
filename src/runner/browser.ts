import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
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
 * @throws Error with what to install, if there is no browser
 */
export function requireBrowser(): void {
  if (process.env.CHROME_PATH || hasBundledChromium() || installedBrowser()) return;
  throw new Error(
    'Static images of figures need Chrome or Chromium, and none was found on this machine. ' +
      'Install Google Chrome, or set CHROME_PATH to a Chromium, or run without images.',
  );
}

/**
 * Starts a headless Chromium: the one that CHROME_PATH names, else the one bundled for Linux, else an installed
 * one. It ends with this process: it is connected by a pipe, and leaves when the pipe closes.
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
    throw new Error(
      `The browser for static images did not start (${executablePath}): ${(error as Error).message}`,
    );
  }
}

function installedBrowser(): string | undefined {
  return installedPlaces[process.platform]?.find((path) => existsSync(path));
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

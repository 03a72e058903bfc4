import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outputScript } from '../../src/report/outputTableParts.js';
import { tableHtml } from '../../src/report/tableMarkup.js';
import { launchBrowser } from '../../src/runner/browser.js';

// Long and wide tables in a real browser, as JupyterLab and nbconvert (scripts in place), VS Code (scripts elsewhere) and who does
// not trust a notebook (no scripts, no styles) show them.

const keys = Array.from({ length: 20 }, (_, i) => `k${i}`);
const html = tableHtml({
  kind: 'table',
  language: 'nb',
  name: 'test',
  columns: keys.map((key) => ({ key, label: `Kolonne ${key}` })),
  rows: Array.from({ length: 60 }, (_, row) =>
    Object.fromEntries(
      keys.map((key, i) => [key, i === 0 ? `Rad ${row} ${row % 7 === 0 ? 'Åpen' : 'lukket'}` : row * i]),
    ),
  ),
  caption: 'Om tabellen.',
});

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ offline: true, viewport: { width: 500, height: 700 } })).newPage();
});

afterAll(() => browser.close());

/** Rows that are seen, by their first cell. */
const seen = () =>
  page.evaluate(
    `[...document.querySelectorAll('tbody tr')].filter((row) => row.offsetHeight > 0).map((row) => row.cells[0].textContent)`,
  ) as Promise<string[]>;
const told = () => page.locator('[role=status]').first().textContent();

/** As JupyterLab and VS Code do: written as text, then each script made anew, in its place or at the end. */
const written = (inPlace: boolean) =>
  `(() => {
    const host = document.body.appendChild(document.createElement('div'));
    host.innerHTML = ${JSON.stringify(html)};
    for (const old of [...host.querySelectorAll('script')]) {
      const script = document.createElement('script');
      script.text = old.textContent;
      if (${inPlace}) old.replaceWith(script);
      else host.appendChild(script).remove();
    }
  })()`;

it('pages a long table, searches it, and shows all of it', async () => {
  await page.setContent(html);
  expect(await seen()).toHaveLength(25);
  expect(await told()).toBe('1–25 av 60');
  await page.getByRole('button', { name: 'Neste side' }).click();
  await page.getByRole('button', { name: 'Neste side' }).click();
  expect(await told()).toBe('51–60 av 60');
  expect(await page.getByRole('button', { name: 'Neste side' }).isDisabled()).toBe(true);
  await page.getByRole('searchbox').fill('åpen rad');
  expect(await told()).toBe('1–9 av 9');
  expect((await seen())[1]).toBe('Rad 7 Åpen');
  await page.getByRole('searchbox').fill('finnes ikke');
  expect(await told()).toBe('0–0 av 0');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Alle' }).click();
  expect(await seen()).toHaveLength(60);
});

it('prints every row, and no buttons', async () => {
  await page.setContent(html);
  await page.emulateMedia({ media: 'print' });
  expect(await seen()).toHaveLength(60);
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

it('keeps the first column in place while a wide one scrolls', async () => {
  await page.setContent(html);
  const places = (await page.evaluate(`(() => {
    const scroll = document.querySelector('.brukermote-table > div:has(table)');
    const x = () => [0, 1].map((i) => Math.round(document.querySelector('tbody tr').cells[i].getBoundingClientRect().x));
    const before = x();
    scroll.scrollLeft = 300;
    return { before, after: x(), scrolled: scroll.scrollLeft, page: document.documentElement.scrollWidth };
  })()`)) as { before: number[]; after: number[]; scrolled: number; page: number };
  expect(places.scrolled).toBe(300);
  expect(places.after).toEqual([places.before[0], places.before[1] - 300]);
  // The page itself is no wider than the window.
  expect(places.page).toBe(500);
});

it.each([true, false])(
  'has pages once where an output is written as text (script in place: %s), and again',
  async (inPlace) => {
    await page.setContent('<!doctype html><body></body>');
    await page.evaluate(written(inPlace));
    await page.evaluate(written(inPlace));
    await page.evaluate(outputScript);
    expect(await page.locator('.brukermote-bar').count()).toBe(2);
    expect(await seen()).toHaveLength(50);
  },
);

it('is a plain table with every row where neither scripts nor styles are let through', async () => {
  const sanitised = html.replace(/<(script|style)>[\s\S]*?<\/\1>/gu, '').replace(/ data-\w+="[^"]*"/gu, '');
  await page.setContent(sanitised);
  expect(await seen()).toHaveLength(60);
  expect(await page.locator('.brukermote-bar').count()).toBe(0);
  expect(await page.locator('figcaption').textContent()).toBe('Om tabellen.');
});

import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Figure } from '../figures/figure.js';
import type { Bilingual } from '../shared/language.js';
import { pixelsOf } from '../shared/millimetres.js';
import { RequestError } from '../shared/problem.js';
import { figureParts } from './bundle.js';

/** How a figure is drawn into a file. */
export interface HowDrawn {
  readonly format: 'svg' | 'pdf' | 'png';
  /** In millimetres; null: as wide as on a screen. */
  readonly width: number | null;
  /** Dots an inch of a PNG. */
  readonly dotsAnInch: number;
}

/** The program that draws, built; the place is the same seen from `src` and from `dist`. */
const program = fileURLToPath(new URL('../../dist/runner/drawProcess.js', import.meta.url));
/** It leaves with this where what is asked for cannot be, and says why in both languages. */
const refused = 3;

/**
 * A figure as the bytes of a file, drawn by a browser in a process of its own: where a browser is started in a kernel, the next
 * interrupt ends that.
 *
 * @throws RequestError for a figure that has nothing to draw, that cannot be read at the width, and where no browser starts
 */
export async function drawnFigure(figure: Figure, how: HowDrawn): Promise<Uint8Array> {
  if (figure.data.length === 0)
    throw new RequestError({
      nb: `figuren har ingenting å tegne: ${figure.caption}`,
      en: `the figure has nothing to draw: ${figure.caption}`,
    });
  const arranged = how.width === null ? figure : (figure.atWidth?.(pixelsOf(how.width)) ?? figure);
  const { data, layout } = figureParts(arranged);
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A program that ends early reads no further.
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify({ figure: { data, layout }, ...how }));
  const [drawn, said, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  if (code === 0) return drawn;
  const told = said.toString('utf8');
  if (code === refused) throw new RequestError(JSON.parse(told) as Bilingual);
  throw new Error(`drawing the figure ended with ${code}: ${told.trim()}`);
}

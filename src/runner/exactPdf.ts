import { pointsOf } from '../shared/millimetres.js';

/** A time that says nothing, as a PDF writes it: the same figure gives the same file. */
const noTime = 'D:19800101000000';

/**
 * A PDF of one page, as a browser writes it, with exactly the size that was asked for: a browser makes the page a point larger, at
 * its right and below. And without the time at which it was made. No byte changes its place, so that the tables of the file stay true.
 *
 * @param size in pixels
 */
export function exactPdf(
  pdf: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Uint8Array {
  const text = Buffer.from(pdf)
    .toString('latin1')
    .replace(/D:\d{14}/gu, noTime)
    .replace(/\/MediaBox \[([^\]]*)\]/u, (found, box: string) => {
      const top = Number(box.trim().split(/\s+/u)[3]);
      const sides = [0, Math.max(0, top - pointsOf(height)), pointsOf(width), top];
      const written = sides.map((side) => String(Number(side.toFixed(2)))).join(' ');
      return written.length > box.length ? found : `/MediaBox [${written.padEnd(box.length)}]`;
    });
  return Buffer.from(text, 'latin1');
}

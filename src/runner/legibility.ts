import type { Page } from 'playwright-core';

/** What keeps a figure from being read. */
export interface Illegible {
  /** Letters smaller than they may be; a text cut off at the edge; two texts over one another; hardly a plot beside the labels. */
  readonly kind: 'small' | 'cut' | 'over' | 'narrow';
  readonly texts: readonly string[];
}

/** A text as a browser laid it out, in pixels. */
export interface LaidText {
  readonly text: string;
  /** Of its smallest letters. */
  readonly letters: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every text of the figure that is drawn on a page. */
export async function laidTexts(page: Page): Promise<LaidText[]> {
  return page.evaluate(`(() => {
    const filled = (element) => (element.textContent ?? '').trim() !== '';
    const sizes = (element) => [
      Number.parseFloat(getComputedStyle(element).fontSize),
      ...[...element.children].filter(filled).flatMap(sizes),
    ];
    return [...document.querySelectorAll('#figure .main-svg text')].filter(filled).map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { text: element.textContent.trim(), letters: Math.min(...sizes(element)), left, top, right, bottom };
    });
  })()`);
}

/** Sums of rounded pixels may be off by this. */
const tolerance = 0.05;
/** A letter may lean over the edge by this. */
const edge = 1;
/** Above and below letters there is air, as a share of their size. */
const air = 0.28;
const side = 0.02;

/**
 * What cannot be read in a figure.
 *
 * @param smallest size of letters, in pixels
 */
export function illegible(
  texts: readonly LaidText[],
  { width, height }: { readonly width: number; readonly height: number },
  smallest: number,
): Illegible[] {
  const shown = texts.filter(({ left, right }) => right > left);
  const inked = shown.map(inkOf);
  return [
    ...shown
      .filter(({ letters }) => letters < smallest - tolerance)
      .map(({ text }): Illegible => ({ kind: 'small', texts: [text] })),
    ...inked
      .filter(
        ({ left, top, right, bottom }) =>
          left < -edge || top < -edge || right > width + edge || bottom > height + edge,
      )
      .map(({ text }): Illegible => ({ kind: 'cut', texts: [text] })),
    ...inked.flatMap((one, i) =>
      inked
        .slice(i + 1)
        .filter((other) => meet(one, other))
        .map((other): Illegible => ({ kind: 'over', texts: [one.text, other.text] })),
    ),
  ];
}

/** Where its letters are, without the air around them; an upright text has it at its sides. */
function inkOf(text: LaidText): LaidText {
  const [width, height] = [text.right - text.left, text.bottom - text.top];
  const isUpright = height > width && text.text.length > 2;
  const [x, y] = isUpright ? [text.letters * air, height * side] : [width * side, text.letters * air];
  return {
    ...text,
    left: text.left + x,
    right: text.right - x,
    top: text.top + y,
    bottom: text.bottom - y,
  };
}

function meet(one: LaidText, other: LaidText): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

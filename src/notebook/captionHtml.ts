import { theme } from '../figures/theme.js';
import { outputText } from '../report/escape/outputText.js';

/** Width and height of a figure, in pixels. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The caption of a figure as HTML, with what makes the figure before it follow the front end: in a dark theme it is dark (colours keep their
 * meaning: what is strong stands out from the ground), and where the window is narrower than the figure it is drawn smaller, as a
 * whole, so that nothing of it is cut off or pushed together. Where a notebook is not trusted, it is the caption alone.
 */
export function captionHtml(caption: string, size?: FigureSize): string {
  const sized = size === undefined ? '' : ` ${nameOf(size)}`;
  return `<p class="brukermote-caption${sized}"><em>${outputText(caption)}</em></p><style>${[
    ...dark,
    ...(size === undefined ? [] : fitted(size)),
  ].join('\n')}</style>`;
}

/** The output before one that holds something, in JupyterLab and nbconvert. */
const before = (held: string) =>
  `.jp-OutputArea-child:has(+.jp-OutputArea-child ${held})>.jp-OutputArea-output`;

/** White becomes nearly black, and blue stays blue. In VS Code outputs cannot be told by what follows: figures with a white ground. */
const turned = '{filter:invert(.9) hue-rotate(180deg)}';
const dark = [
  `[data-jp-theme-light=false] ${before('.brukermote-caption')}${turned}`,
  `:is(.vscode-dark,.vscode-high-contrast:not(.vscode-high-contrast-light)) .js-plotly-plot:has(.main-svg[style*="${onScreen(theme.color.ground)}"])${turned}`,
];

/** `#rrggbb` as a browser writes it in a style. */
function onScreen(color: string): string {
  const space = 'rgb';
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `${space}(${parts.join(', ')})`;
}

function nameOf({ width, height }: FigureSize): string {
  return `brukermote-${width}x${height}`;
}

/** A share of a length by another is an angle's tangent: CSS divides lengths in no other way that all browsers know. */
function fitted(size: FigureSize): string[] {
  const { width, height } = size;
  const figure = before(`.${nameOf(size)}`);
  return [
    `${figure.replace('>.jp-OutputArea-output', '')}{container-type:inline-size;overflow:hidden}`,
    `${figure}.jp-RenderedPlotly{--fit:min(1,tan(atan2(100cqw - var(--jp-cell-prompt-width,0px) - 4px,${width}px)));flex:none;width:${width}px;transform:scale(var(--fit));transform-origin:0 0;margin-bottom:calc(${height}px*(var(--fit) - 1))}`,
    `${figure} img{max-width:100%;height:auto}`,
  ];
}

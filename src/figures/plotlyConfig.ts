/**
 * What every figure says to Plotly beside what it draws; the only place of it. plotly.js 4 shows a button by default that posts the
 * figure, with all of its data, to a server of its maker ("Share chart…"), and loads maps from others.
 *
 * @see https://github.com/plotly/plotly.js/blob/master/src/plot_api/plot_config.ts
 */
const closed = {
  /** No button that uploads, and nowhere to upload to. */
  showSendToCloud: false,
  plotlyServerURL: '',
  showEditInChartStudio: false,
  showLink: false,
  /** No link to its maker. */
  displaylogo: false,
  /** A text that is clicked on is not edited: what a figure says was computed. */
  editable: false,
  /** Maps have no address to be fetched from; no figure of ours draws one. */
  topojsonURL: 'about:blank',
} as const;

/** Of a figure in a notebook. */
export const notebookConfig = { ...closed, responsive: true } as const;

/** Of a figure in a file, beside its data and layout. */
export const fileConfig = closed;

/** Of a figure that becomes an image. */
export const imageConfig = { ...closed, staticPlot: true, displayModeBar: false } as const;

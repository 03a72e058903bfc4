import { htmlText } from './htmlText.js';

/**
 * Any text for HTML in an output of a notebook: JupyterLab and nbconvert look for formulas in it, so a dollar sign and a backslash
 * stand in an element of their own, which no formula reaches over.
 *
 * @example outputText('$x$ <b>') // '<span>$</span>x<span>$</span> &lt;b&gt;'
 */
export function outputText(text: string): string {
  return htmlText(text).replace(/[$\\]/gu, '<span>$&</span>');
}

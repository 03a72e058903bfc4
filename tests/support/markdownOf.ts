import MarkdownIt from 'markdown-it';
import { SaxesParser } from 'saxes';

/** An element of a page, with its attributes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a page consists of. */
export interface Page {
  readonly elements: readonly Element[];
  readonly text: string;
}

const markdown = new MarkdownIt({ html: true, linkify: true, xhtmlOut: true });

/** What a reader of Markdown makes of a text: it lets HTML through and makes links of addresses, as the most generous ones do. */
export function pageOfMarkdown(text: string): Page {
  return pageOfHtml(markdown.render(text));
}

/** What stands in HTML that is XML too. */
export function pageOfHtml(html: string): Page {
  const elements: Element[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name !== 'page') elements.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('comment', () => elements.push({ name: '#comment', attributes: {} }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(`<page>${html}</page>`).close();
  return { elements, text };
}

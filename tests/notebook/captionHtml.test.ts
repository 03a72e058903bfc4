import { expect, it } from 'vitest';
import { captionHtml } from '../../src/notebook/captionHtml.js';

it('escapes a caption, and keeps formulas from being seen in it', () => {
  expect(captionHtml('<b> & $x$')).toMatch(
    /^<p class="brukermote-caption"><em>&lt;b&gt; &amp; <span>\$<\/span>x<span>\$<\/span><\/em><\/p><style>/u,
  );
});

it('gives figures of equal size the same words, without ids and addresses', () => {
  const html = captionHtml('Om figuren.', { width: 966, height: 685 });
  expect(html).toContain('class="brukermote-caption brukermote-966x685"');
  expect(captionHtml('Om figuren.', { width: 966, height: 685 })).toBe(html);
  expect(html).not.toMatch(/\sid=|https?:|url\(|<script|@import/u);
  expect(html.length).toBeLessThan(1500);
});

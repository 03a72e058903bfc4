"""Spans of HTML as Taguette itself cuts them: the oracle for counting bytes in the text of HTML without its tags.

Taguette 1.5.2 (pip install taguette, Python 3.11): `convert.get_html_body` makes the HTML that it stores,
`extract.extract` the snippet of a highlight, and `convert.html_to_plaintext` the quote of its CSV export.
Writes taguetteSpans.json beside this file. The HTML is made up; spans are drawn from seed 2024.
"""

import json
import pathlib
import random

from bs4 import BeautifulSoup
from taguette import convert, extract

INPUTS = [
    "<h1>Møtet på Lørenskog</h1><p>Hun <em>hørte</em> på meg 😀 &amp; så fikk jeg<br>en plan.</p>\n<p>Tiden rakk ikke.</p>",
    "<p>Først</p><p>Så</p><p></p><p>Til slutt</p>",
    "<ul><li>Tillit</li><li>Tid <b>og</b> rom<ul><li>ro</li></ul></li></ul><blockquote>«Jeg får hjelp»</blockquote>",
    "<table><tr><th>Navn</th><th>Sted</th></tr><tr><td>Åse</td><td>Bø</td></tr></table><p>etter</p>",
    "<pre>\n  linje én\n  linje to</pre><p>a &lt; b &nbsp;&eacute;&#x1F648; &quot;c&quot;</p>",
    "<p>Vindu\r\nmed to\rslags linjer</p>\r\n<p title='a > b'>og <a href='http://eksempel.no/?a=1&amp;b=2' title='x > y'>en lenke</a></p>",
    "<div><p>I en <span>div</span></p>løs tekst<br><br>etter tom linje<script>bort()</script></div>",
    "<p>👩‍👩‍👧 og e\u0301 \u202e og \ufeff</p><p>\u00ad-\u2011</p>",
]


def cases():
    draw = random.Random(2024)
    for html in INPUTS:
        stored = convert.get_html_body(html)
        plain = BeautifulSoup(stored, "html5lib").get_text()
        spans = []
        starts = [len(plain[:i].encode("utf-8")) for i in range(len(plain) + 1)]
        for _ in range(24):
            start, end = sorted(draw.sample(range(len(plain) + 1), 2))
            snippet = extract.extract(stored, starts[start], starts[end])
            spans.append([starts[start], starts[end], plain[start:end], snippet, convert.html_to_plaintext(snippet)])
        yield {"html": stored, "plain": plain, "spans": spans}


path = pathlib.Path(__file__).with_name("taguetteSpans.json")
path.write_text(json.dumps(list(cases()), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

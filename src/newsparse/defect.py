"""Problems found in a text: reported, and raised only if the caller asks for `strict=True`."""

from typing import Final

from attrs import frozen

from newsparse.documented import documented
from newsparse.span import Span


@documented
@frozen
class Defect:
    """A problem found in a text.

    >>> from newsparse import Defect, Span
    >>> print(Defect("unclosed-quote", "a quotation has no closing mark", Span(3, 9)))
    3-9 unclosed-quote: a quotation has no closing mark
    """

    code: str
    """A stable name to test for; the reference lists all of them."""
    message: str
    """A sentence that describes the problem."""
    span: Span
    """Its place in `Article.text`."""

    def __str__(self) -> str:
        return f"{self.span.start}-{self.span.end} {self.code}: {self.message}"


CODES: Final = {
    "no-headline": "No line looks like a headline; if you know the headline, pass `headline=`.",
    "no-story": "The text has no body; check that it is a story and not only a menu, a cover page or a list of links.",
    "language-unknown": "The language could not be detected; pass `language=`, or give `Parser` a `default_language`.",
    "no-speech-rules": "newsparse has no reporting verbs for the language, so it does not look for attributions; add `Language.speech`.",
    "unclosed-quote": "A quotation has no closing mark; check where it ends.",
    "cut-transmission": "The beginning or the end of a wire message is missing; pass the whole message.",
    "killed-story": "The desk withdrew the story; do not publish it.",
    "correction": "The desk corrects a story that it sent earlier; replace that story.",
    "truncated-export": "The end of an archive export is missing; export the document again.",
    "scanned": "Some words have digits in place of letters, as in a scan; correct such words before you parse the text.",
    "several-stories": "The text has several stories; split it with `newsparse.split`, or parse the rest from the start of this span.",
    "several-items": "The text has several items, as a newsletter or news in brief does; split it with `newsparse.split`.",
    "labels-in-story": "A line of the story looks like a field label of the archive export; check that it belongs to the story.",
    "escaped": 'Line breaks are the two characters `\\n`. newsparse reads them correctly; to repair: `text.replace("\\\\n", "\\n")`.',
    "quoted-printable": "A message is in quoted-printable. newsparse decodes it; to repair: `quopri.decodestring(data).decode('utf-8')`.",
    "columns": "Two columns are printed side by side; if newsparse does not read one after the other, cut the lines at the gap.",
    "one-line": "The text is a line that lost its breaks. newsparse restores those it finds; `html_text.extract_text(html)` keeps all.",
    "glued": "Blocks of text were joined without a space. newsparse separates them; `html_text.extract_text(html)` keeps line breaks.",
    "hyphenated": "Words are divided at line ends. newsparse joins them if something shows that they are one word.",
    "page-break": "A page break divides a sentence. newsparse leaves out the lines of the page between its parts.",
    "markdown": "The text has Markdown's marks. newsparse reads them; there is nothing to repair.",
    "mojibake": "UTF-8 was decoded as Windows-1252 (`Ã¤` for `ä`). newsparse reads it correctly; to repair it: `ftfy.fix_text(text)`.",
    "windows-1252": 'Windows-1252 was decoded as Latin-1. newsparse corrects it; to repair: `text.encode("latin-1").decode("cp1252")`.',
    "replacement-character": "The text contains U+FFFD, which replaces bytes that could not be decoded; decode them with another encoding.",
    "control-characters": "The story contains control characters; remove them, or decode the bytes with another encoding.",
    "lone-surrogate": "The text contains half of a surrogate pair, which UTF-8 cannot encode; delete it, or decode the bytes again.",
    "markup": "The text contains HTML tags or entities, which newsparse resolves; extract the page's text first, or call `html.unescape`.",
    "not-a-text": "The text is a path or a URL; read the file or fetch the page, and parse its text.",
}
"""Every code that a defect can have, with its meaning."""
HARMLESS: Final = frozenset({"markdown"})
"""Codes of texts that need no repair: `strict=True` accepts these."""


def defect_at(code: str, span: Span) -> Defect:
    """Return a defect with the message of its code."""
    return Defect(code, CODES[code].replace("`", "").rstrip("."), span)

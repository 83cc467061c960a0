"""The fair copy of a story: its passages as one text, in which nothing depends on how the article's lines end."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import attrgetter
from typing import Final

from newsparse.attribution.values import Speaker, speaker
from newsparse.passage import Passage, as_printed, read
from newsparse.patterns import pattern
from newsparse.span import Span, span_at
from newsparse.terms import Label, SpeakerKind

_APART: Final = "\n\n"  # passages are apart as paragraphs are
# 2/5 The mayor said      Q17 Ann Roe: Why?      the number of a post or a question is not part of what is said
_FIGURES: Final = tuple("(Q0123456789")
_NUMBER: Final = pattern(r"(?:\(?(?P<post>\d{1,2})/(?:\d{1,2}|n)?\)?[:.]?|(?P<post>Q\d{1,3})(?=\s[^:\n]{1,60}:\s))\s+(?=\S)")


class FairCopy:
    """The readable texts of passages, one after the other, and the way back to the article.

    Rules that look around a word or count how far apart two names are see the same text, whatever white space
    the article has, and whatever is printed between its paragraphs.

    >>> text = "Pier  reopens\\r\\n \\r\\nShare\\r\\n\\r\\nAnn\\r\\nRoe left."
    >>> copy = FairCopy(text, [read(text, Span(*at), Label.PARAGRAPH) for at in ((0, 13), (27, 41))])
    >>> copy.text
    'Pier reopens\\n\\nAnn Roe left.'
    >>> text[slice(*copy.place(Span(14, 21)))]
    'Ann\\r\\nRoe'
    """

    __slots__ = ("_begins", "_ends", "_parts", "article", "passages", "signed", "text", "unspoken")

    def __init__(
        self, text: str, passages: Sequence[Passage], authors: Sequence[tuple[str, Span]] = (), unspoken: Sequence[Passage] = ()
    ) -> None:
        """Copy the passages of a text, in reading order, the names of the *authors* who sign it, and others that hold only names."""
        self.article = text
        signing = {span: read(text, span, Label.BYLINE) for _, span in authors}
        more = [*signing.values(), *unspoken]
        self._parts: Sequence[Passage] = sorted([*passages, *more], key=attrgetter("span.start")) if more else passages
        texts = [part.text for part in self._parts]
        self._begins: list[int] = list(accumulate([len(text) + len(_APART) for text in texts], initial=0))[:-1]
        self._ends: list[int] = [begin + len(text) for begin, text in zip(self._begins, texts, strict=True)]
        self.text: str = _APART.join(texts)  # the passages that are read
        rows = zip(self._begins, self._ends, texts, self._parts, strict=True)
        copied = _without_numbers([as_printed(text, span_at(begin, end), part.label, text) for begin, end, text, part in rows])
        here = {id(part): copy for part, copy in zip(self._parts, copied, strict=True)}
        self.passages: Sequence[Passage] = [here[id(passage)] for passage in passages] if more else copied
        """The passages, with offsets into `text`."""
        self.unspoken: Sequence[Passage] = [here[id(passage)] for passage in unspoken]
        """Those that hold only names."""
        self.signed: list[tuple[str, Span]] = [(name, here[id(signing[span])].span) for name, span in authors]
        """The names of those who sign, and where in `text`."""

    def place(self, span: Span) -> tuple[int, int]:
        """Return the offsets in the article of a span of the copy."""
        start, end = span.start, span.end
        k = bisect_right(self._begins, start) - 1
        part = self._parts[k]
        if start < end <= self._ends[k] and not part.anchors:  # as most are: in one passage that reads as printed
            shift = part.span.start - self._begins[k]
            return start + shift, end + shift
        return self._locate(start, 0), self._locate(end, 1)

    def speaker(self, copied: Speaker, name: str) -> Speaker:
        """A speaker of the copy as one of the article, under a *name*; a fuller one is a person's."""
        mentions = [(self.place(mention.span), mention.label) for mention in copied.mentions]
        fullest = copied.mentions.index(copied.mention)
        kind = copied.kind if name == copied.name else SpeakerKind.PERSON
        return speaker(self.article, mentions, fullest, name=name, kind=kind, description=copied.description, pronoun=copied.pronoun)

    def _locate(self, place: int, after: int) -> int:
        """Return the offset in the article of a place: the start of its character, or the end of the one that it comes *after*."""
        k = bisect_right(self._begins, place - after) - 1
        part, at = self._parts[k], place - after - self._begins[k]
        if not part.anchors:
            return part.span.start + at + after
        if at >= len(part.text):
            return part.span.end
        here = part.locate(at, at + 1)
        return here.end if after else here.start


def _without_numbers(passages: list[Passage]) -> list[Passage]:
    """The posts of a thread, or the questions of a hearing, without their numbers.

    Passages stay as they are if only one opens with a number: "9/11 families said".
    """
    numbers = {i: found for i, one in enumerate(passages) if one.text[:1] in _FIGURES and (found := _NUMBER.match(one.text))}
    if len({found["post"] for found in numbers.values()}) > 1:
        for i, found in numbers.items():
            start, end = passages[i].span.start + found.end(), passages[i].span.end
            passages[i] = Passage(Span(start, end), passages[i].text[found.end() :], passages[i].label)
    return passages

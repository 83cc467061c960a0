"""Checks that a restored article keeps the guarantees of every parsed article.

The docs list the guarantees under "Stored articles"; keep both lists in step. Only guarantees that hold for every
version's rules are checked: a headline need not be in the text. The types of values, and that no text is empty and
no span outside the text, are checked where values are read.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import pairwise
from typing import Any, Final, TypeAlias, get_args

from newsparse.archives import Record
from newsparse.attribution import Attribution, Speaker
from newsparse.dates import DateMention
from newsparse.defect import Defect
from newsparse.export.storing import body, fields_of, reach
from newsparse.forms import Transmission
from newsparse.knowledge.language_tags import is_tag
from newsparse.labelling import Byline, Caption, Dateline
from newsparse.passage import Passage
from newsparse.repair import read_as, whole_segments
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import BODY_LABELS, STORY_LABELS, STRIPPED_LABELS, Label, QuoteKind

Broken: TypeAlias = Iterator[tuple[str | int, ...]]
"""Each broken guarantee: the reason, then the keys that lead to its place, from the outside in."""
_LABELS: Final[dict[str, frozenset[Label]]] = {
    "passages": STORY_LABELS,
    "paragraphs": BODY_LABELS,
    "crossheads": frozenset({Label.CROSSHEAD}),
    "notes": frozenset({Label.NOTE}),
}
# Values that are in reading order in every list, and whether they never overlap.
_APART: Final = {Passage: True, DateMention: True, Byline: False, Caption: False, Defect: False}


class BrokenError(ValueError):
    """An invalid value: the reason, a predicate of its place; each caller on the way out adds the key that it was reading.

    >>> str(BrokenError("is missing").inside(3).inside("segments").named())
    "from_dict: the key 'segments[3]' is missing"
    """

    def __init__(self, reason: str, *keys: str | int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.keys = list(keys)

    def inside(self, key: str | int) -> "BrokenError":
        """Add the key of the enclosing value."""
        self.keys.insert(0, key)
        return self

    def named(self) -> ValueError:
        """Return the error that a user sees."""
        place = ""
        for key in self.keys:
            place += f"[{key}]" if isinstance(key, int) else f".{key}" if place else key
        return ValueError(f"from_dict: the key {place!r} {self.reason}" if place else f"from_dict: {self.reason}")


def check(fields: Mapping[str, Any], views: Mapping[str, Any]) -> None:
    """Check the fields and the restored views of an article, all by name.

    Raises:
        BrokenError: the article breaks a guarantee.

    >>> import newsparse
    >>> article = newsparse.parse("Pier reopens")
    >>> check({"text": "Pier", "segments": article.segments, "language": "en", "options": article.options}, {})
    Traceback (most recent call last):
    ...
    newsparse.export.guarantees.BrokenError: ends at 12, but the text ends at 4
    """
    whole = _Whole(fields, views)
    for found in (_tiles(whole), _options(fields, views), whole.values({**fields, **views}), _views(whole), _said(whole), _voices(whole)):
        for reason, *keys in found:
            raise BrokenError(str(reason), *keys)


class _Whole:
    """The article that values belong to, and the walk through all of them."""

    def __init__(self, fields: Mapping[str, Any], views: Mapping[str, Any]) -> None:
        self.text: str = fields["text"]
        self.segments: Sequence[Segment] = fields["segments"]
        self.views = views
        self.reading = read_as(self.text, fields["options"].headline)
        self.tiles = {(segment.span, segment.label) for segment in whole_segments(self.reading, self.segments)}
        self.sound: dict[int, object] = {}  # values already checked, by identity: many values refer to a passage or speaker

    def place(self, value: Any) -> Span:
        """Return the place of a value in reading order; defects are in the order of the text."""
        return value.span if self.reading.aligned.order is None or isinstance(value, Defect) else self.reading.aligned.piece(value.span)

    def values(self, named: Mapping[str, Any]) -> Broken:
        """Check every value by the rules of its class."""
        for name, value in named.items():
            yield from self._value(value, name)

    def _value(self, value: Any, *keys: str | int) -> Broken:
        if isinstance(value, tuple):
            for number, item in enumerate(value):
                yield from self._value(item, *keys, number)
            yield from self._order(value, *keys)
        elif value.__class__ in _RULES and id(value) not in self.sound:
            if (span := getattr(value, "span", None)) is not None and not len(span):
                yield "is empty", *keys, "span"
            for reason, *inner in _RULES[value.__class__](value, self):
                yield reason, *keys, *inner
            for name in _ruled(value.__class__):
                yield from self._value(getattr(value, name), *keys, name)
            self.sound[id(value)] = value

    def _order(self, values: Sequence[Any], *keys: str | int) -> Broken:
        """Check that values are in reading order, and do not overlap where they must not."""
        apart = _APART.get(values[0].__class__) if values else None
        if apart is not None:
            for number, (before, after) in enumerate(pairwise(map(self.place, values)), 1):
                if after.start < (before.end if apart else before.start):
                    yield f"begins before the previous one{' ends' if apart else ''}", *keys, number


@lru_cache(maxsize=16)
def _ruled(cls: Any) -> tuple[str, ...]:
    """Name the fields of a class that contain values of classes with rules."""
    return tuple([field.name for field in fields_of(cls) if any(map(_RULES.__contains__, _kinds(field.hint)))])


def _kinds(hint: Any) -> Iterator[Any]:
    yield hint
    for inner in get_args(hint):
        yield from _kinds(inner)


def _segment(segment: Segment, whole: _Whole) -> Broken:
    if (segment.kind is not None) is not (segment.label in STRIPPED_LABELS):
        yield (f"has the label {segment.label} with {segment.kind or 'no kind'}; stripped segments, and only those, have a kind",)


def _passage(passage: Passage, whole: _Whole) -> Broken:
    """The anchors map its text to its span, and both have the same letters; a line break that was lost is a space in the text alone."""
    span, anchors = passage.span, passage.anchors
    if not anchors:
        if len(passage.text) != len(span):
            yield (f"has no anchors, but its text has {len(passage.text)} characters and its span {len(span)}",)
    elif anchors[0] != (0, span.start) or any(
        a[0] > b[0] or a[1] > b[1] or b[0] - a[0] > max(b[1] - a[1], 1) for a, b in pairwise(anchors)
    ):
        yield "must begin at the start of text and span, and only increase", "anchors"
    elif anchors[-1][0] - anchors[-1][1] != len(passage.text) - span.end:
        yield "must reach the end of text and span", "anchors"
    piece = span.of(whole.text)
    if passage.text != piece and _letters(passage.text) != _letters(whole.reading.piece(span)):
        yield "has different letters than its span", "text"


def _date(mention: DateMention, whole: _Whole) -> Broken:
    """A mention is in its paragraph, which is in the body; its days run forward, and one day equals both."""
    paragraph = mention.paragraph
    place = paragraph.find(mention.span)
    if place is None or place.of(paragraph.text) != mention.text:
        yield "differs from its paragraph", "text"
    if "paragraphs" in whole.views and (paragraph.span, paragraph.label) not in whole.tiles:
        yield "is not a segment of the article", "paragraph"
    if paragraph.label not in BODY_LABELS:
        yield f"has the label {paragraph.label}, which is not part of the body", "paragraph"
    if (mention.start is None) is not (mention.end is None):
        yield ("must have both a first and a last day, or neither",)
    elif mention.start and mention.end and mention.start > mention.end:
        yield f"is {mention.end}, which is before the first day", "end"
    if mention.date and not (mention.start == mention.date == mention.end):
        yield f"is {mention.date}, but the days are {mention.start} to {mention.end}", "date"


def _attribution(said: Attribution, whole: _Whole) -> Broken:
    """The span covers content, cue and source; quoted parts and attributions inside are in the content."""
    if not said.content:
        yield "is empty", "content"
    if said.span != reach(partial(getattr, said)):
        yield "must run from the first to the last of content, cue and source", "span"
    for number, piece in enumerate(said.quoted):
        if not _within(piece, said.content):
            yield "is outside the content", "quoted", number
    for number, inner in enumerate(said.inner):
        if not any(_within(piece, said.content) for piece in inner.content):
            yield "is outside the content", "inner", number
    if said.quoted and said.kind is QuoteKind.INDIRECT:
        yield "is indirect, but there are quoted parts", "kind"
    for name in ("confidence", "speaker_confidence"):
        if not 0 <= getattr(said, name) <= 1:
            yield f"is {getattr(said, name)}, but must be from 0 to 1", name
    if said.anonymous and said.speakers:
        yield ("is anonymous, but has speakers",)
    if (said.paragraph.span, said.paragraph.label) not in whole.tiles:
        yield "is not a segment of the article", "paragraph"


def _require(holds: Callable[[Any], object], *broken: str) -> Callable[[Any, _Whole], Iterable[tuple[str | int, ...]]]:
    """Make the rule of a class that has only one."""
    return lambda value, _: () if holds(value) else (broken,)


_RULES: Final[dict[Any, Callable[[Any, _Whole], Iterable[tuple[str | int, ...]]]]] = {
    **dict.fromkeys((Transmission, Record, Dateline), lambda *_: ()),
    Segment: _segment,
    Passage: _passage,
    Byline: _require(lambda byline: byline.names, "is empty", "names"),
    Caption: _require(
        lambda caption: caption.credit is not None or not (caption.agency or caption.photographer),
        "is missing, but there is an agency or a photographer",
        "credit",
    ),
    DateMention: _date,
    Attribution: _attribution,
    Speaker: _require(lambda speaker: speaker.mention in speaker.mentions, "must be one of the mentions", "mention"),
}


def _within(inner: Passage, pieces: Sequence[Passage]) -> bool:
    return any(outer.span.start <= inner.span.start and inner.span.end <= outer.span.end for outer in pieces)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _tiles(whole: _Whole) -> Broken:
    """Segments touch and cover the text."""
    end = 0
    for number, segment in enumerate(whole.segments):
        if segment.span.start != end:
            yield f"begins at {segment.span.start}, but the previous segment ends at {end}", "segments", number
        end = segment.span.end
    if end != len(whole.text):
        yield f"ends at {end}, but the text ends at {len(whole.text)}", "segments", *([len(whole.segments) - 1] if whole.segments else [])


def _options(fields: Mapping[str, Any], views: Mapping[str, Any]) -> Broken:
    """The language is a tag; language and day are as the caller gave them."""
    language, options = fields["language"], fields["options"]
    if not is_tag(language):
        yield f"holds {language!r:.60}, which is not a valid BCP 47 tag", "language"
    if options.language is not None and options.language != language:
        yield f"holds {language!r}, but the options say {options.language!r}", "language"
    published = views.get("published", options.published)
    if options.published is not None and published != options.published:
        yield f"holds {published}, but the options say {options.published}", "published"


def _views(whole: _Whole) -> Broken:
    """Passages are whole segments with the labels of their view; views that follow from another one do."""
    views = whole.views
    for name, labels in _LABELS.items():
        for number, passage in enumerate(views.get(name, ())):
            if passage.label not in labels:
                yield f"has the label {passage.label}, which is not a label of {name}", name, number
            if (passage.span, passage.label) not in whole.tiles:
                yield "is not a segment of the article", name, number
    follow: dict[str, Any] = {"boilerplate": tuple([segment for segment in whole.segments if segment.label in STRIPPED_LABELS])}
    if "passages" in views:
        follow |= {name: tuple(p for p in views["passages"] if p.label in _LABELS[name]) for name in ("paragraphs", "crossheads")}
    if "paragraphs" in views:
        follow["body"] = body(views["paragraphs"])
    for name, expected in follow.items():
        if name in views and views[name] != expected:
            yield f"must be what {'paragraphs' if name == 'body' else 'segments' if name == 'boilerplate' else 'passages'} give", name
    codes = [defect.code for defect in views.get("defects", ())]
    if len(set(codes)) < len(codes):
        yield "has a code twice", "defects"


def _said(whole: _Whole) -> Broken:
    """Attributions are in reading order, begin in their paragraphs, and their contents do not overlap."""
    attributions: Sequence[Attribution] = whole.views.get("attributions", ())
    before = (0, 0)
    for number, said in enumerate(attributions):
        # One whose source is in an earlier paragraph is ordered by its own paragraph; two with one source by their contents.
        content = whole.place(said.content[0]).start
        parts = [whole.place(part).start for part in (*said.content, said.cue, said.source) if part]
        after = (max(min(parts), min(whole.place(said.paragraph).start, content)), content)
        if after < before:
            yield "begins before the previous one", "attributions", number
        before = after
        if not any(_within(part, (said.paragraph,)) for part in (*said.content, said.cue, said.source) if part):
            yield "contains no part of the attribution", "attributions", number, "paragraph"
    contents = sorted((whole.place(piece), number) for number, said in enumerate(attributions) for piece in said.content)
    for (one, _), (other, number) in pairwise(contents):
        if one.end > other.start:
            yield "overlaps the content of another attribution", "attributions", number, "content"


def _voices(whole: _Whole) -> Broken:
    """No speaker is listed twice, and every speaker of an attribution is listed."""
    if "speakers" not in whole.views:
        return
    speakers = whole.views["speakers"]
    known, listed = set(speakers), set(map(id, speakers))
    if len(known) < len(speakers):
        yield "lists a speaker twice", "speakers"
    for number, said in enumerate(whole.views.get("attributions", ())):
        for speaker in [speaker for one in _all(said) for speaker in one.speakers if id(speaker) not in listed]:
            if speaker not in known:
                yield "has a speaker who is not in 'speakers'", "attributions", number


def _all(said: Attribution) -> Iterator[Attribution]:
    yield said
    for inner in said.inner:
        yield from _all(inner)

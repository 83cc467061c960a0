"""Checks that a restored article keeps the guarantees of every parsed article.

The docs list the guarantees under "Stored articles"; keep both lists in step. Only guarantees that hold
for every version's rules are checked: a headline need not be in the text.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import Any, Final

from newsparse.archives import Record
from newsparse.attribution import Attribution, Speaker
from newsparse.dates import DateMention
from newsparse.forms import Transmission
from newsparse.knowledge.language_tags import is_tag
from newsparse.passage import Passage
from newsparse.segment import Evidence, Segment
from newsparse.serial.damage import DamageError
from newsparse.serial.shapes import reach
from newsparse.span import Span
from newsparse.terms import BODY_LABELS, STORY_LABELS, STRIPPED_LABELS, Label, QuoteKind

_LABELS: Final[dict[str, frozenset[Label]]] = {
    "passages": STORY_LABELS,
    "paragraphs": BODY_LABELS,
    "crossheads": frozenset({Label.CROSSHEAD}),
    "notes": frozenset({Label.NOTE}),
}


def check(fields: Mapping[str, Any], views: Mapping[str, Any]) -> None:
    """Check an article.

    Args:
        fields: its fields, by name.
        views: the views that were written, by name.

    Raises:
        DamageError: the article breaks a guarantee.

    >>> import newsparse
    >>> article = newsparse.parse("Pier reopens")
    >>> check({"text": "Pier", "segments": article.segments, "language": "en", "options": article.options}, {})
    Traceback (most recent call last):
    ...
    newsparse.serial.damage.DamageError: ends at 12, but the text ends at 4
    """
    text, segments = fields["text"], fields["segments"]
    _tile(text, segments)
    _options(fields, views)
    checks = _Checks(text, segments, views)
    checks.envelope(fields.get("transmission"), fields.get("record"))
    checks.run()


# -- the segments ------------------------------------------------------------------------------------


def _tile(text: str, segments: Sequence[Segment]) -> None:
    """Check that segments touch, are not empty and cover the text, and that exactly the stripped ones have a kind."""
    end = 0
    for number, segment in enumerate(segments):
        if segment.span.start != end:
            raise DamageError(f"begins at {segment.span.start}, but the previous segment ends at {end}", "segments", number)
        if segment.span.end == end:
            raise DamageError("is empty", "segments", number)
        end = segment.span.end
        if (segment.kind is not None) is not (segment.label in STRIPPED_LABELS):
            raise DamageError(
                f"has the label {segment.label} with {segment.kind or 'no kind'}; stripped segments, and only those, have a kind",
                "segments",
                number,
            )
        _reasons(segment.why, "segments", number)
    if end != len(text):
        keys = ("segments", len(segments) - 1) if segments else ("segments",)
        raise DamageError(f"ends at {end}, but the text ends at {len(text)}", *keys)


def _reasons(why: Sequence[Evidence], *keys: str | int) -> None:
    for place, evidence in enumerate(why):
        _filled(evidence.name, *keys, "why", place, "name")


# -- the options -------------------------------------------------------------------------------------


def _options(fields: Mapping[str, Any], views: Mapping[str, Any]) -> None:
    """Check that the language is a tag, and that language and day are as the caller gave them."""
    language, options = fields["language"], fields["options"]
    if not is_tag(language):
        raise DamageError(f"holds {language!r:.60}, which is not a valid BCP 47 tag", "language")
    if options.language is not None and options.language != language:
        raise DamageError(f"holds {language!r}, but the options say {options.language!r}", "language")
    published = views.get("published", options.published)
    if options.published is not None and published != options.published:
        raise DamageError(f"holds {published}, but the options say {options.published}", "published")


# -- the views ---------------------------------------------------------------------------------------


class _Checks:
    """The checks of one article's views."""

    def __init__(self, text: str, segments: Sequence[Segment], views: Mapping[str, Any]) -> None:
        self.text = text
        self.views = views
        self.segments = {(segment.span, segment.label) for segment in segments}
        self.tiles = {segment.span: segment for segment in segments}
        self.sound: set[int] = set()  # passages and speakers already checked: many values refer to each

    def envelope(self, transmission: Transmission | None, record: Record | None) -> None:
        """Check the header of a message and the record of an archive."""
        for number, note in enumerate(transmission.notes if transmission else ()):
            self.passage(note, "transmission", "notes", number)
        for number, (_, value) in enumerate(record.fields if record else ()):
            self.passage(value, "record", "fields", number, 1)
        if record:
            _filled(record.archive, "record", "archive")
        for name, header in (("transmission", transmission), ("record", record)):
            if header and header.word_count is not None and header.word_count < 0:
                raise DamageError("must not be negative", name, "word_count")

    def run(self) -> None:
        """Check all views."""
        for name, of in _LABELS.items():
            self.whole_segments(name, of)
        self.parts_of_passages()
        for name in ("headline", "standfirst", "body"):
            if self.views.get(name) == "" and name != "body":
                raise DamageError("is empty; use null for a missing part", name)
        for number, segment in enumerate(self.views.get("boilerplate", ())):
            if segment.label not in STRIPPED_LABELS or self.tiles.get(segment.span) != segment:
                raise DamageError("is not a stripped segment of the article", "boilerplate", number)
        _ordered(self.views.get("boilerplate", ()), "boilerplate")
        self.head()
        for number, mention in enumerate(self.views.get("dates", ())):
            self.date(mention, "dates", number)
        _apart(self.views.get("dates", ()), "dates")
        self.said()
        self.voices()
        self.defects()

    def whole_segments(self, name: str, labels: frozenset[Label]) -> None:
        """Check that each passage is a segment with one of the labels, and that they are in reading order."""
        passages = self.views.get(name, ())
        for number, passage in enumerate(passages):
            self.passage(passage, name, number)
            if passage.label not in labels:
                raise DamageError(f"has the label {passage.label}, which is not a label of {name}", name, number)
            if (passage.span, passage.label) not in self.segments:
                raise DamageError("is not a segment of the article", name, number)
        _apart(passages, name)

    def parts_of_passages(self) -> None:
        """Check that paragraphs and crossheads are among the passages, and that the body is the paragraphs."""
        views = self.views
        for name in ("paragraphs", "crossheads"):
            if name in views and "passages" in views and list(views[name]) != [p for p in views["passages"] if p.label in _LABELS[name]]:
                raise DamageError(f"must be the {name} in 'passages'", name)
        if "paragraphs" in views and "body" in views and views["body"] != "\n\n".join(p.text for p in views["paragraphs"]):
            raise DamageError("must be the paragraphs, joined by blank lines", "body")

    def head(self) -> None:
        """Check that bylines, dateline and captions have a text, and that names, places and credits are not empty."""
        for number, byline in enumerate(self.views.get("bylines", ())):
            _named(byline, "bylines", number)
            if not byline.names:
                raise DamageError("is empty", "bylines", number, "names")
            for place, name in enumerate(byline.names):
                _filled(name, "bylines", number, "names", place)
            _filled(byline.affiliation, "bylines", number, "affiliation")
        _ordered(self.views.get("bylines", ()), "bylines")
        dateline = self.views.get("dateline")
        if dateline:
            _named(dateline, "dateline")
            for place, name in enumerate(dateline.places):
                _filled(name, "dateline", "places", place)
            _filled(dateline.agency, "dateline", "agency")
        for number, caption in enumerate(self.views.get("captions", ())):
            _named(caption, "captions", number)
            for key in ("credit", "agency", "photographer"):
                _filled(getattr(caption, key), "captions", number, key)
            if caption.credit is None and (caption.agency or caption.photographer):
                raise DamageError("is missing, but there is an agency or a photographer", "captions", number, "credit")
        _ordered(self.views.get("captions", ()), "captions")

    def date(self, mention: DateMention, *keys: str | int) -> None:
        """Check that a mention is in its paragraph, which is in the body, that its days run forward and one day equals both."""
        _named(mention, *keys)
        place = mention.paragraph.find(mention.span)
        if place is None or place.of(mention.paragraph.text) != mention.text:
            raise DamageError("differs from its paragraph", *keys, "text")
        if "paragraphs" in self.views and (mention.paragraph.span, mention.paragraph.label) not in self.segments:
            raise DamageError("is not a segment of the article", *keys, "paragraph")
        self.passage(mention.paragraph, *keys, "paragraph")
        if mention.paragraph.label not in BODY_LABELS:
            raise DamageError(f"has the label {mention.paragraph.label}, which is not part of the body", *keys, "paragraph")
        if (mention.start is None) is not (mention.end is None):
            raise DamageError("must have both a first and a last day, or neither", *keys)
        if mention.start and mention.end and mention.start > mention.end:
            raise DamageError(f"is {mention.end}, which is before the first day", *keys, "end")
        if mention.date and not (mention.start == mention.date == mention.end):
            raise DamageError(f"is {mention.date}, but the days are {mention.start} to {mention.end}", *keys, "date")

    def said(self) -> None:
        """Check that attributions are sound and that their contents do not overlap."""
        attributions = self.views.get("attributions", ())
        for number, said in enumerate(attributions):
            self.attribution(said, "attributions", number)
        # An attribution whose source is in an earlier paragraph is ordered by its own paragraph; two with one source by their contents.
        contents_begin = [said.content[0].span.start for said in attributions]
        begins = [
            (max(said.span.start, min(said.paragraph.span.start, content)), content)
            for said, content in zip(attributions, contents_begin, strict=True)
        ]
        for number, (before, after) in enumerate(pairwise(begins), 1):
            if after < before:
                raise DamageError("begins before the previous one", "attributions", number)
        contents = sorted((piece.span, number) for number, said in enumerate(attributions) for piece in said.content)
        for (one, _), (other, number) in pairwise(contents):
            if one.end > other.start:
                raise DamageError("overlaps the content of another attribution", "attributions", number, "content")

    def attribution(self, said: Attribution, *keys: str | int) -> None:
        """Check that the span covers content, cue and source, and that quotations and nested attributions are in the content."""
        if not said.content:
            raise DamageError("is empty", *keys, "content")
        for name in ("content", "quoted"):
            for number, piece in enumerate(getattr(said, name)):
                self.passage(piece, *keys, name, number)
            _apart(getattr(said, name), *keys, name)
        for name, piece in (("cue", said.cue), ("source", said.source)):
            if piece:
                self.passage(piece, *keys, name)
        parts = [piece.span for piece in (*said.content, said.cue, said.source) if piece]
        if said.span != reach(partial(getattr, said)):
            raise DamageError("must run from the first to the last of content, cue and source", *keys, "span")
        for number, piece in enumerate(said.quoted):
            if not any(_inside(piece.span, whole.span) for whole in said.content):
                raise DamageError("is outside the content", *keys, "quoted", number)
        if said.quoted and said.kind is QuoteKind.INDIRECT:
            raise DamageError("is indirect, but there are quoted parts", *keys, "kind")
        for name in ("confidence", "speaker_confidence"):
            if not 0 <= getattr(said, name) <= 1:
                raise DamageError(f"is {getattr(said, name)}, but must be from 0 to 1", *keys, name)
        if said.anonymous and said.speakers:
            raise DamageError("is anonymous, but has speakers", *keys)
        self.passage(said.paragraph, *keys, "paragraph")
        if (said.paragraph.span, said.paragraph.label) not in self.segments:
            raise DamageError("is not a segment of the article", *keys, "paragraph")
        if "inner" not in keys and not any(_inside(span, said.paragraph.span) for span in parts):
            raise DamageError("contains no part of the attribution", *keys, "paragraph")
        for number, speaker in enumerate(said.speakers):
            self.speaker(speaker, *keys, "speakers", number)
        _reasons(said.why, *keys)
        for number, inner in enumerate(said.inner):
            self.attribution(inner, *keys, "inner", number)
            if not any(_inside(piece.span, whole.span) for piece in inner.content for whole in said.content):
                raise DamageError("is outside the content", *keys, "inner", number)

    def passage(self, passage: Passage, *keys: str | int) -> None:
        """Check that a passage is not empty and that its anchors map its text to its span."""
        if id(passage) in self.sound:
            return
        if passage.span.start == passage.span.end:
            raise DamageError("is empty", *keys, "span")
        span, anchors = passage.span, passage.anchors
        if not anchors:
            if len(passage.text) != len(span):
                raise DamageError(f"has no anchors, but its text has {len(passage.text)} characters and its span {len(span)}", *keys)
        elif anchors[0] != (0, span.start) or any(a[0] > b[0] or a[1] > b[1] or b[0] - a[0] > b[1] - a[1] for a, b in pairwise(anchors)):
            raise DamageError("must begin at the start of text and span, and only increase", *keys, "anchors")
        elif anchors[-1][0] - anchors[-1][1] != len(passage.text) - span.end:
            raise DamageError("must reach the end of text and span", *keys, "anchors")
        piece = span.of(self.text)
        if passage.text != piece and _letters(passage.text) != _letters(piece):
            raise DamageError("has different letters than its span", *keys, "text")
        self.sound.add(id(passage))

    def voices(self) -> None:
        """Check that speakers have a name and occur once, and that every speaker of an attribution is one of them."""
        if "speakers" not in self.views:
            return
        speakers = self.views["speakers"]
        for number, speaker in enumerate(speakers):
            self.speaker(speaker, "speakers", number)
        known, names = set(speakers), {id(speaker) for speaker in speakers}
        if len(known) < len(speakers):
            raise DamageError("lists a speaker twice", "speakers")
        for number, said in enumerate(self.views.get("attributions", ())):
            for speaker in [speaker for one in _all(said) for speaker in one.speakers if id(speaker) not in names]:
                if speaker not in known:
                    raise DamageError("has a speaker who is not in 'speakers'", "attributions", number)
                names.add(id(speaker))

    def speaker(self, speaker: Speaker, *keys: str | int) -> None:
        """Check that a speaker has a name and that the fullest mention is one of the mentions, in reading order."""
        if id(speaker) in self.sound:
            return
        _filled(speaker.name, *keys, "name")
        _filled(speaker.description, *keys, "description")
        for number, mention in enumerate(speaker.mentions):
            self.passage(mention, *keys, "mentions", number)
        _ordered(speaker.mentions, *keys, "mentions")
        if speaker.mention is None or speaker.mention not in speaker.mentions:
            raise DamageError("must be one of the mentions", *keys, "mention")
        self.sound.add(id(speaker))

    def defects(self) -> None:
        """Check that each code occurs once, in reading order."""
        defects = self.views.get("defects", ())
        for number, defect in enumerate(defects):
            _filled(defect.code, "defects", number, "code")
            _filled(defect.message, "defects", number, "message")
        if len({defect.code for defect in defects}) < len(defects):
            raise DamageError("has a code twice", "defects")
        starts = [defect.span.start for defect in defects]
        if starts != sorted(starts):
            raise DamageError("is not in reading order", "defects")


# -- shared ------------------------------------------------------------------------------------------


def _all(said: Attribution) -> Iterator[Attribution]:
    yield said
    for inner in said.inner:
        yield from _all(inner)


def _inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start <= inner.end <= outer.end


def _filled(value: str | None, *keys: str | int) -> None:
    if value == "":
        raise DamageError("is empty", *keys)


def _named(value: Any, *keys: str | int) -> None:
    """Check that a piece of the text is not empty and has a readable text."""
    if value.span.start == value.span.end:
        raise DamageError("is empty", *keys, "span")
    _filled(value.text, *keys, "text")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _ordered(values: Sequence[Any], *keys: str | int) -> None:
    """Check that values are in the order in which they begin."""
    for number, (before, after) in enumerate(pairwise(values), 1):
        if after.span.start < before.span.start:
            raise DamageError("begins before the previous one", *keys, number)


def _apart(values: Sequence[Any], *keys: str | int) -> None:
    """Check that values are in reading order and do not overlap."""
    for number, (before, after) in enumerate(pairwise(values), 1):
        if after.span.start < before.span.end:
            raise DamageError("begins before the previous one ends", *keys, number)

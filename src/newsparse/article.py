"""The article: a text, its segments, and the views computed from them."""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, Final, TypeAlias, TypeVar

from attrs import evolve, fields, frozen

from newsparse import inspection
from newsparse.archives import Record
from newsparse.attribution import Attribution, Speaker
from newsparse.dates import DateMention, StoryDays
from newsparse.defect import Defect
from newsparse.documented import documented
from newsparse.forms import Transmission
from newsparse.knowledge import Knowledge, Language, default_knowledge
from newsparse.knowledge.language_detection import UNKNOWN
from newsparse.labelling import Byline, Caption, Dateline, pack_evidence
from newsparse.labelling.confidence import Judge
from newsparse.lines.authors import bylines
from newsparse.lines.captions import captions
from newsparse.lines.datelines import dateline
from newsparse.on_demand import view
from newsparse.options import Options
from newsparse.passage import Passage, read
from newsparse.repair import Reading, given_value, read_as, read_segments
from newsparse.segment import Evidence, Segment, kept_judge
from newsparse.terms import BODY_LABELS, STORY_LABELS, STRIPPED_LABELS, TOLD_LABELS, Kind, Label, Role

Row: TypeAlias = dict[str, str | int | float | bool | datetime.date | None]
"""A row of a table: its columns by name."""
V = TypeVar("V")

_LABELS: Final = frozenset(Label)
_NOTHING_GIVEN: Final = Options()


class _Views:
    """Slots, not fields, for the views known so far, and for the names of those that were restored, not computed from the text."""

    __slots__ = ("_restored", "_views")
    _restored: frozenset[str]
    _views: dict[str, Any]


@documented
@frozen(repr=False, eq=False)
class Article(_Views):
    """A parsed story, made by `parse`. Each view is computed when you first ask for it.

    >>> import newsparse
    >>> article = newsparse.parse("Pier reopens\\n\\nThe pier in Elmford reopened on Friday after two years of repairs.")
    >>> article.headline
    'Pier reopens'
    >>> article
    <Article 'Pier reopens': en, 1 paragraph, 80 characters>
    """

    text: str
    """The input text, unchanged."""
    segments: tuple[Segment, ...]
    """Labelled pieces of the text; their spans touch, and their slices join back into `text`."""
    language: str
    """The language as a BCP 47 tag, given by you or detected; "und" if unknown."""
    options: Options = _NOTHING_GIVEN
    """The options passed to `parse`."""
    transmission: Transmission | None = None
    """The header of the wire message that carried the story, or what the desk's lines say around copy without one."""
    record: Record | None = None
    """The archive's metadata about the story, if the text is an archive export."""

    # -- the head ------------------------------------------------------------------------------

    @view
    def headline(self) -> str | None:
        """The readable text of the headline; the headline that you passed, if the text does not contain it.

        >>> import newsparse
        >>> newsparse.parse("Pier reopens\\n\\nThe pier reopened on Friday.").headline
        'Pier reopens'
        """
        found = self._joined(Label.HEADLINE)
        return found if found is not None else self.options.headline or None

    @view
    def standfirst(self) -> str | None:
        """The summary between headline and body.

        >>> import newsparse
        >>> text = "Pier reopens\\n\\nTwo years of repairs are over\\n\\nBy Jane Marlow\\n\\nThe pier reopened on Friday. Hundreds came."
        >>> newsparse.parse(text).standfirst
        'Two years of repairs are over'
        """
        return self._joined(Label.STANDFIRST)

    @view
    def bylines(self) -> tuple[Byline, ...]:
        """Who wrote, edited or photographed the story: one byline for each role and place in the text.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens\\n\\nBy Jane Marlow\\n\\nThe pier in Elmford reopened on Friday.")
        >>> [byline.names for byline in article.bylines]
        [('Jane Marlow',)]
        """
        return self._in_text(self._signed)

    @view
    def dateline(self) -> Dateline | None:
        """Place, day and agency in front of the first sentence.

        >>> import newsparse
        >>> newsparse.parse("Pier reopens\\n\\nELMFORD, Ohio (AP) — The pier reopened on Friday.").dateline.places
        ('ELMFORD, Ohio',)
        """
        stated = self._story_days
        base = self.options.published or stated.published or stated.updated or _day(self.transmission) or stated.held
        return self._in_text(dateline(self._plain, self._placed, self._language, self._knowledge, base))

    @view
    def published(self) -> datetime.date | None:
        """The day the story was published: the day you passed, or else the day stated in the text or in the dateline.

        If agency copy states none of these days, it is the day on which the copy was sent. The day on which an embargo ends is none.

        >>> import datetime, newsparse
        >>> newsparse.parse("Pier reopens", published=datetime.date(2024, 5, 10)).published
        datetime.date(2024, 5, 10)
        """
        stated = self.options.published or self._story_days.published
        return stated or (self.dateline.date if self.dateline else None) or _day(self.transmission)

    @view
    def embargo(self) -> datetime.datetime | None:
        """The time before which the story must not be published; it has a time zone if the text gives one.

        >>> import newsparse
        >>> release = "EMBARGOED UNTIL 00.01 GMT, Monday 13 May 2024\\n\\nPier reopens\\n\\nThe pier has reopened."
        >>> newsparse.parse(release).embargo.isoformat()
        '2024-05-13T00:01:00+00:00'
        """
        from newsparse.dates.embargo_ends import read_embargo

        notes = (segment.span for segment in self._placed if segment.label is Label.NOTE)
        stated = (read_embargo(self._plain, span, self._language, self.published or self.updated) for span in notes)
        return next((moment for moment in stated if moment), None)

    @view
    def updated(self) -> datetime.date | None:
        """The day of the last update, if the text states it.

        >>> import newsparse
        >>> newsparse.parse("Pier reopens\\n\\nUpdated May 10, 2024\\n\\nThe pier in Elmford reopened on Friday.").updated
        datetime.date(2024, 5, 10)
        """
        return self._story_days.updated

    # -- the body ------------------------------------------------------------------------------

    @view
    def paragraphs(self) -> tuple[Passage, ...]:
        """Body paragraphs, list items, tables and block quotes, without the dateline.

        >>> import newsparse
        >>> [passage.text for passage in newsparse.parse("Pier reopens\\n\\nIt reopened\\u00a0on Friday.").paragraphs]
        ['It reopened on Friday.']
        """
        return tuple(passage for passage in self.passages if passage.label in BODY_LABELS)

    @property
    def body(self) -> str:
        """The paragraphs, joined by a blank line.

        >>> import newsparse
        >>> newsparse.parse("Pier reopens\\n\\nThe pier reopened on Friday.").body
        'The pier reopened on Friday.'
        """
        restored: str | None = self._views.get("body")
        return "\n\n".join([passage.text for passage in self.paragraphs]) if restored is None else restored

    @view
    def crossheads(self) -> tuple[Passage, ...]:
        """Headings inside the body.

        >>> import newsparse
        >>> text = "Pier reopens\\n\\nThe pier in Elmford reopened on Friday.\\n\\nA long road\\n\\nThe storm of March broke its piles."
        >>> [passage.text for passage in newsparse.parse(text).crossheads]
        ['A long road']
        """
        return tuple(passage for passage in self.passages if passage.label is Label.CROSSHEAD)

    @view
    def captions(self) -> tuple[Caption, ...]:
        """Picture captions, each with its credit.

        >>> import newsparse
        >>> text = "Pier reopens\\n\\nThe pier in Elmford reopened on Friday.\\n\\nVisitors walk on the pier. / CGTN Photo"
        >>> [(caption.text, caption.credit) for caption in newsparse.parse(text).captions]
        [('Visitors walk on the pier.', 'CGTN Photo')]
        """
        return self._in_text(captions(self._plain, self._placed, self._language, self._knowledge))

    @view
    def passages(self) -> tuple[Passage, ...]:
        """Everything that belongs to the story, in reading order: all you need to lay out a page.

        Look here for the spans of headline and standfirst.

        >>> import newsparse
        >>> [passage.label.value for passage in newsparse.parse("Pier reopens\\n\\nThe pier reopened on Friday.").passages]
        ['headline', 'paragraph']
        >>> [passage.span for passage in newsparse.parse("  Pier reopens").passages if passage.label == "headline"]
        [Span(start=2, end=14)]
        """
        return self._read(STORY_LABELS) if self._reading.same else self._in_text(self._story)

    @view
    def notes(self) -> tuple[Passage, ...]:
        """Notes to readers: corrections, clarifications, embargoes, editor's notes.

        >>> import newsparse
        >>> text = "Pier reopens\\n\\nThe pier reopened on Friday.\\n\\nEditor's note: This story was corrected on Monday."
        >>> [note.text for note in newsparse.parse(text).notes]
        ["Editor's note: This story was corrected on Monday."]
        """
        return self._in_text(self._read({Label.NOTE}))

    # -- quotations and dates ------------------------------------------------------------------

    @view
    def attributions(self) -> tuple[Attribution, ...]:
        """Who said what, in reading order; contents never overlap.

        >>> import newsparse
        >>> said = newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.").attributions[0]
        >>> said.content[0].text, said.speaker.name
        ('The pier is open', 'Ruth Calder')
        """
        return self._said[0]

    @view
    def speakers(self) -> tuple[Speaker, ...]:
        """Every named speaker, in order of first mention in the body.

        >>> import newsparse
        >>> [speaker.name for speaker in newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.").speakers]
        ['Ruth Calder']
        """
        return self._said[1]

    @view
    def dates(self) -> tuple[DateMention, ...]:
        """The dates that the body mentions, in reading order.

        >>> import newsparse
        >>> [mention.date for mention in newsparse.parse("Pier reopens\\n\\nThe pier reopened on May 10, 2024, the mayor said.").dates]
        [datetime.date(2024, 5, 10)]
        """
        from newsparse.dates.finder import find_dates

        base = self.published or self.updated or self._story_days.held
        return self._in_text(find_dates([p for p in self._story if p.label in BODY_LABELS], self._language, base))

    # -- everything else ------------------------------------------------------------------------

    @view
    def boilerplate(self) -> tuple[Segment, ...]:
        """The segments that are not part of the story, each with its kind and the evidence.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens\\n\\nThe pier reopened on Friday.\\n\\nShare this story")
        >>> [segment.kind.value for segment in article.boilerplate]
        ['share']
        """
        return tuple([segment for segment in self.segments if segment.label in STRIPPED_LABELS])

    @view
    def defects(self) -> tuple[Defect, ...]:
        """Problems found in the text, in reading order.

        >>> import newsparse
        >>> [defect.code for defect in newsparse.parse("").defects]
        ['no-headline', 'no-story']
        """
        return inspection.inspect(
            self._reading,
            self.text,
            self.segments,
            self._oddities,
            asked=self.options.headline is None,
            unknown=self.language == UNKNOWN and self.options.language is None,
            speech=self._language.speech is not None,
        )

    @view
    def confidence(self) -> float:
        """The probability, from 0 to 1, that the body is right: that its F1 is .9 or more.

        It is computed when you first ask for it, which takes about as long as parsing the text.

        >>> import newsparse
        >>> text = "Pier reopens\\n\\nThe pier in Elmford reopened on Friday after two years of repairs. Hundreds came to see it."
        >>> 0.5 < newsparse.parse(text).confidence <= 1
        True
        """
        return self._judge.story(self.segments)

    # -- in and out ----------------------------------------------------------------------------

    def explain(self) -> str:
        """Explain the decisions: a line for each segment, then a line for each attribution.

        A segment's line has its span, its label, the deciding evidence, the confidence of the label, and the runner-up with the evidence
        against it.

        >>> import newsparse
        >>> line = newsparse.parse("Pier reopens", headline="").explain()
        >>> print(" ".join(line.partition(" [")[0].split()))
        0-12 paragraph 'Pier reopens' The densest prose of a text without other paragraphs.
        """
        explained: str = _export("explaining", "explain")(self)
        return explained

    def relabel(self, labels: Mapping[Segment, Label]) -> Article:
        """Return a new article in which some segments have another label; its views are computed from the new labels.

        Args:
            labels: segments of this article, mapped to their new labels.

        Raises:
            TypeError: *labels* is not a mapping.
            ValueError: a segment is not one of this article's, or a label is not a `Label`.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens", headline="")
        >>> article.relabel({article.segments[0]: newsparse.Label.HEADLINE}).headline
        'Pier reopens'
        """
        if not isinstance(labels, Mapping):
            raise TypeError(f"relabel: labels must be a dict such as {{segment: Label.NOTE}}, not {type(labels).__name__}")
        mine = set(self.segments)
        for segment, label in labels.items():
            if segment not in mine:
                raise ValueError(f"relabel: {segment!r:.200} is not a segment of this article; take one from article.segments")
            if label not in _LABELS:
                raise ValueError(f"relabel: {label!r:.60} is not a Label; use one of {', '.join(repr(one.value) for one in Label)}")
        why = (Evidence("relabelled by the caller"),)
        changed = {
            segment: evolve(segment, label=Label(label), kind=Kind.OTHER if label in STRIPPED_LABELS else None, why=why, confidence=1.0)
            for segment, label in labels.items()
        }
        return evolve(self, segments=tuple(changed.get(segment, segment) for segment in self.segments))

    def rows(self, view: str, id: str | int | None = None) -> list[Row]:  # noqa: A002
        """Return a view as flat rows, for a data frame, a CSV file or a database.

        Args:
            view: `"attributions"`, `"speakers"`, `"dates"`, `"captions"`, `"bylines"` (a row for each
                name), `"passages"` or `"segments"`.
            id: a name or number of the article, used as the first column of every row.

        Returns:
            A dictionary for each row, all with the same keys. Each has `start` and `end`, offsets in
            `text`; values are `str`, `int`, `float`, `bool`, `date` or `None`. The reference lists the
            columns; later versions may add some at the end.

        Raises:
            TypeError: *id* is not a `str` or an `int`.
            ValueError: *view* is not the name of a view with rows.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.")
        >>> [(row["id"], row["who"], row["text"]) for row in article.rows("attributions", id="pier-1")]
        [('pier-1', 'Ruth Calder', 'The pier is open')]
        """
        found: list[Row] = _export("rows", "rows")(self, view, id)
        return found

    def to_dict(self, *views: str, why: bool = True) -> dict[str, Any]:
        """Return the article as JSON-ready values: text, options, segments and views.

        Each passage and each speaker is written once, in a table; the reference describes the format.

        Args:
            views: the names of the views to write, such as `"headline"` and `"attributions"`; without
                names, all of them.
            why: write the evidence of segments and attributions too; without it, a restored article
                has none and so does not equal this one.

        Raises:
            ValueError: a name is not the name of a view.

        >>> import newsparse
        >>> newsparse.parse("Pier reopens").to_dict()["headline"]
        'Pier reopens'
        >>> sorted(newsparse.parse("Pier reopens").to_dict("headline", why=False))
        ['headline', 'language', 'options', 'record', 'schema', 'segments', 'tables', 'text', 'transmission', 'version']
        """
        written: dict[str, Any] = _export("storing", "write")(self, views or VIEWS, why=why)
        return written

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Article:
        """Restore what `to_dict` wrote, in this version or an earlier one, without computing anything again.

        The views that were written stay as they are, in copies and pickles, too. A view that was not
        written is computed from the text when you first ask for it, with the built-in languages and agencies.

        Args:
            data: the result of `to_dict`, directly or loaded from JSON.

        Raises:
            ValueError: *data* is not what `to_dict` writes, or is damaged; the message names the place.

        >>> import newsparse
        >>> from newsparse import Article
        >>> article = newsparse.parse("Pier reopens")
        >>> Article.from_dict(article.to_dict()) == article
        True
        """
        restored: Article = _export("restoring", "restore")(cls, data)
        return restored

    def _restore(self, views: Mapping[str, Any], restored: Iterable[str]) -> None:
        """Store views that are already computed, and the names of those that were restored."""
        self._views.update(views)
        object.__setattr__(self, "_restored", frozenset(restored))

    # -- copies and comparisons ----------------------------------------------------------------

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Article):
            return NotImplemented
        if self is other:
            return True
        if any(getattr(self, name) != getattr(other, name) for name in _FIELDS):
            return False
        if not (self._restored or other._restored) and self._knowledge == other._knowledge:
            return True  # the views follow from the fields
        return all(getattr(self, name) == getattr(other, name) for name in VIEWS)

    def __hash__(self) -> int:
        """Hash the fields that are cheap to read; equality compares the rest too."""
        return hash((self.text, self.language, self.options, self.headline, self.dateline))

    def __copy__(self) -> Article:
        return self

    def __deepcopy__(self, memo: object) -> Article:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the fields and the views computed so far, in the form of `to_dict`."""
        pickled: tuple[Any, ...] = _export("restoring", "reduced")(self)
        return pickled

    def __repr__(self) -> str:
        title = self.headline or ""
        named = f" {title if len(title) <= 50 else title[:49] + '…'!r}" if title else " without a headline"
        count = len(self.paragraphs)
        return f"<Article{named}: {self.language}, {count} paragraph{'' if count == 1 else 's'}, {len(self.text)} characters>"

    def _repr_html_(self) -> str:
        page: str = _export("page", "html")(self)
        return page

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Show the parts of the story in a few lines, for rich."""
        parts: Iterator[tuple[str, Any]] = _export("explaining", "outline")(self)
        return parts

    # -- shared by views -----------------------------------------------------------------------

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.text, str) or not isinstance(self.segments, tuple):
            raise TypeError("Article holds a str and a tuple of segments; newsparse.parse(text) makes one")
        object.__setattr__(self, "_views", {})
        object.__setattr__(self, "_restored", frozenset())

    @property
    def _knowledge(self) -> Knowledge:
        return getattr(self.options, "_knowledge", None) or default_knowledge()

    @property
    def _oddities(self) -> tuple[Defect, ...]:
        return getattr(self.options, "_oddities", ())

    @view
    def _reading(self) -> Reading:
        """The text that the rules read, with the place of each character in the original text."""
        return read_as(self.text, self.options.headline)

    @property
    def _plain(self) -> str:
        return self._reading.text

    @view
    def _placed(self) -> tuple[Segment, ...]:
        """The segments with their places in the text that the rules read."""
        return read_segments(self._reading, self.segments)

    @view
    def _story(self) -> tuple[Passage, ...]:
        """The passages with their places in the text that the rules read."""
        return self.passages if self._reading.same else self._read(STORY_LABELS)

    @view
    def _signed(self) -> tuple[Byline, ...]:
        return bylines(self._plain, self._placed, self._language, self._knowledge)

    def _in_text(self, value: V) -> V:
        """A value that was found in the text that the rules read, moved to its places in the original text."""
        return given_value(self._reading, value)

    @property
    def _judge(self) -> Judge:
        """Computes the confidence of labels; the segments of a parsed text share one."""
        kept = next((judge for judge in map(kept_judge, self.segments) if isinstance(judge, Judge)), None)
        return kept or Judge(self.text, self.options.headline, self.language, self._knowledge)

    @view
    def _language(self) -> Language:
        return self._knowledge.language(self.language)

    @view
    def _story_days(self) -> StoryDays:
        from newsparse.dates.story_days import story_days

        stated = story_days(self._plain, self._placed, self._language)
        return stated._replace(published=self.record.published or stated.published) if self.record else stated

    @view
    def _said(self) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
        from newsparse.attribution.column_rows import parted_into_rows
        from newsparse.attribution.finder import find_attributions

        authors = [(name, byline.span) for byline in self._signed if byline.role is Role.AUTHOR for name in byline.names]
        spoken = [p for p in self._story if p.label in TOLD_LABELS]
        pack_evidence(self.segments)
        if self._reading.in_columns:
            spoken = [p for p in spoken if "   " not in p.span.of(self._plain)]  # no words of two columns
        reading = self._reading.with_small_letters(self._language)
        if reading is not self._reading:
            spoken = [read(reading.text, p.span, p.label) for p in spoken]
        said, speakers = find_attributions(reading.text, spoken, self._language, authors)
        if reading.in_columns:
            said = parted_into_rows(reading, said)
        return given_value(reading, (said, speakers))

    def _read(self, labels: frozenset[Label] | set[Label]) -> tuple[Passage, ...]:
        return tuple([read(self._plain, s.span, s.label, rows=s.label is Label.TABLE) for s in self._placed if s.label in labels])

    def _joined(self, label: Label) -> str | None:
        return " ".join(passage.text for passage in self.passages if passage.label is label) or None


def _day(transmission: Transmission | None) -> datetime.date | None:
    return transmission.sent.date() if transmission and transmission.sent else None


def _export(module: str, name: str) -> Any:
    """A function that renders articles; the modules of `export` import this one, and are loaded when they are first needed."""
    return getattr(import_module(f"newsparse.export.{module}"), name)


_FIELDS: Final = tuple(one.name for one in fields(Article))
VIEWS: Final = tuple(name for name, value in vars(Article).items() if isinstance(value, property) and name[0] != "_")
"""The names of the views, in the order in which they are written."""


def _listed(name: str) -> str:
    """A view with its type and its description, for `help`, which shows methods before properties."""
    getter = vars(Article)[name].fget
    return f"- `{name}`: `{getter.__annotations__['return']}`. {(getter.__doc__ or '').partition(chr(10))[0]}"


if Article.__doc__:
    Article.__doc__ = "\n".join([inspect.cleandoc(Article.__doc__), "", "Views:", "", *map(_listed, VIEWS)])

"""The article: a text, its segments, and the views computed from them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from functools import cached_property
from pickle import UnpicklingError
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, fields, frozen

from newsparse import explaining, inspection
from newsparse.archives import Record
from newsparse.attribution import Attribution, Speaker
from newsparse.dates import DateMention
from newsparse.dates.values import StoryDays
from newsparse.defect import Defect
from newsparse.documented import documented
from newsparse.forms import Transmission
from newsparse.knowledge import Knowledge, Language, default_knowledge
from newsparse.knowledge.language_detection import UNKNOWN
from newsparse.labelling import Byline, Caption, Dateline, pack_evidence
from newsparse.layout import plain_line_ends
from newsparse.lines.bylines import bylines
from newsparse.lines.captions import captions
from newsparse.lines.datelines import dateline
from newsparse.lines.embargoes import read_embargo
from newsparse.options import Options
from newsparse.outline import outline
from newsparse.passage import Passage, read
from newsparse.rows import Row, rows
from newsparse.segment import Evidence, Segment
from newsparse.serial.shapes import views_of
from newsparse.terms import BODY_LABELS, STORY_LABELS, STRIPPED_LABELS, Kind, Label, Role
from newsparse.version import __version__

if TYPE_CHECKING:
    from newsparse.serial.reading import Restored

_SPOKEN: Final = BODY_LABELS | {Label.HEADLINE, Label.STANDFIRST, Label.CROSSHEAD, Label.CAPTION}
_LABELS: Final = frozenset(Label)
_NOTHING_GIVEN: Final = Options()


class _Marked:
    """Slots for the names of views that were given with an article, not computed from its text, and for a body given without paragraphs."""

    __slots__ = ("_given", "_given_body")
    _given: frozenset[str]
    _given_body: str


@documented
@frozen(repr=False, eq=False)
class Article(_Marked):
    """A parsed story, made by `parse`. Views are computed lazily, on first access.

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
    """The BCP 47 tag, as given or detected; "und" if unknown."""
    options: Options = _NOTHING_GIVEN
    """The options passed to `parse`."""
    transmission: Transmission | None = None
    """The header of the wire message that carried the story."""
    record: Record | None = None
    """The archive's metadata about the story, if the text is an archive export."""

    # -- the head ------------------------------------------------------------------------------

    @cached_property
    def headline(self) -> str | None:
        """The readable text of the headline; if you passed one that the text does not contain, the one you passed.

        >>> import newsparse
        >>> newsparse.parse("Pier reopens\\n\\nThe pier reopened on Friday.").headline
        'Pier reopens'
        """
        found = self._joined(Label.HEADLINE)
        return found if found is not None else self.options.headline or None

    @cached_property
    def standfirst(self) -> str | None:
        """The summary between headline and body.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens\\n\\nElmford celebrates\\n\\nThe pier in Elmford reopened on Friday.")
        >>> article.relabel({article.segments[2]: Label.STANDFIRST}).standfirst
        'Elmford celebrates'
        """
        return self._joined(Label.STANDFIRST)

    @cached_property
    def bylines(self) -> tuple[Byline, ...]:
        """Who wrote, edited or photographed the story: one for each role and place.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens\\n\\nBy Jane Marlow\\n\\nThe pier in Elmford reopened on Friday.")
        >>> [byline.names for byline in article.bylines]
        [('Jane Marlow',)]
        """
        return bylines(self._plain, self.segments, self._language, self._knowledge)

    @cached_property
    def dateline(self) -> Dateline | None:
        """Place, day and agency in front of the first sentence.

        >>> import newsparse
        >>> newsparse.parse("Pier reopens\\n\\nELMFORD, Ohio (AP) — The pier reopened on Friday.").dateline.places
        ('ELMFORD, Ohio',)
        """
        base = self.options.published or self._story_days.published or _day(self.transmission)
        return dateline(self._plain, self.segments, self._language, self._knowledge, base)

    @cached_property
    def published(self) -> datetime.date | None:
        """The day the story was published: as given, else as stated in the text.

        >>> import newsparse
        >>> newsparse.parse("Pier reopens", published=datetime.date(2024, 5, 10)).published
        datetime.date(2024, 5, 10)
        """
        return self.options.published or self._story_days.published

    @cached_property
    def embargo(self) -> datetime.datetime | None:
        """The time before which the story must not be published; aware if the text gives a time zone.

        >>> import newsparse
        >>> release = "EMBARGOED UNTIL 00.01 GMT, Monday 13 May 2024\\n\\nPier reopens\\n\\nThe pier has reopened."
        >>> newsparse.parse(release).embargo.isoformat()
        '2024-05-13T00:01:00+00:00'
        """
        notes = (segment.span for segment in self.segments if segment.label is Label.NOTE)
        base = self.published or (self.dateline.date if self.dateline else None) or _day(self.transmission)
        stated = (read_embargo(self._plain, span.start, span.end, self._language, base) for span in notes)
        return next((moment for moment in stated if moment), None)

    @cached_property
    def updated(self) -> datetime.date | None:
        """The day of the last update, if the text states it.

        >>> import newsparse
        >>> newsparse.parse("Pier reopens\\n\\nUpdated May 10, 2024\\n\\nThe pier in Elmford reopened on Friday.").updated
        datetime.date(2024, 5, 10)
        """
        return self._story_days.updated

    # -- the body ------------------------------------------------------------------------------

    @cached_property
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
        given: str | None = getattr(self, "_given_body", None)
        return "\n\n".join([passage.text for passage in self.paragraphs]) if given is None else given

    @cached_property
    def crossheads(self) -> tuple[Passage, ...]:
        """Headings inside the body.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens\\n\\nIt reopened on Friday.\\n\\nA long road\\n\\nThe storm broke it in March.")
        >>> [passage.text for passage in article.relabel({article.segments[4]: Label.CROSSHEAD}).crossheads]
        ['A long road']
        """
        return tuple(passage for passage in self.passages if passage.label is Label.CROSSHEAD)

    @cached_property
    def captions(self) -> tuple[Caption, ...]:
        """Picture captions, each with its credit.

        >>> import newsparse
        >>> text = "Pier reopens\\n\\nThe pier in Elmford reopened on Friday.\\n\\nVisitors walk on the pier. / CGTN Photo"
        >>> [(caption.text, caption.credit) for caption in newsparse.parse(text).captions]
        [('Visitors walk on the pier.', 'CGTN Photo')]
        """
        return captions(self._plain, self.segments, self._language, self._knowledge)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Everything that belongs to the story, in reading order: all you need to lay out a page.

        Look here for the spans of headline and standfirst.

        >>> import newsparse
        >>> [passage.label.value for passage in newsparse.parse("Pier reopens\\n\\nThe pier reopened on Friday.").passages]
        ['headline', 'paragraph']
        >>> [passage.span for passage in newsparse.parse("  Pier reopens").passages if passage.label == "headline"]
        [Span(start=2, end=14)]
        """
        return self._read(STORY_LABELS)

    @cached_property
    def notes(self) -> tuple[Passage, ...]:
        """Notes to readers: corrections, clarifications, embargoes, editor's notes.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens\\n\\nThe pier reopened on Friday.\\n\\nThis story was corrected on Monday.")
        >>> [note.text for note in article.relabel({article.segments[-1]: Label.NOTE}).notes]
        ['This story was corrected on Monday.']
        """
        return self._read({Label.NOTE})

    # -- quotations and dates ------------------------------------------------------------------

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who said what, in reading order; contents never overlap.

        >>> import newsparse
        >>> said = newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.").attributions[0]
        >>> said.content[0].text, said.speaker.name
        ('The pier is open', 'Ruth Calder')
        """
        return self._said[0]

    @cached_property
    def speakers(self) -> tuple[Speaker, ...]:
        """Every named speaker, in order of first mention in the body.

        >>> import newsparse
        >>> [speaker.name for speaker in newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.").speakers]
        ['Ruth Calder']
        """
        return self._said[1]

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Dates that the body mentions.

        >>> import newsparse
        >>> [mention.date for mention in newsparse.parse("Pier reopens\\n\\nThe pier reopened on May 10, 2024, the mayor said.").dates]
        [datetime.date(2024, 5, 10)]
        """
        base = self.published or (self.dateline.date if self.dateline else None) or _day(self.transmission)
        from newsparse.dates.finder import find_dates

        return find_dates(self.paragraphs, self._language, base)

    # -- everything else ------------------------------------------------------------------------

    @cached_property
    def boilerplate(self) -> tuple[Segment, ...]:
        """The stripped segments, each with its kind and the evidence.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens\\n\\nThe pier reopened on Friday.\\n\\nShare this story")
        >>> [segment.kind.value for segment in article.boilerplate]
        ['share']
        """
        return tuple(segment for segment in self.segments if segment.label in STRIPPED_LABELS)

    @cached_property
    def defects(self) -> tuple[Defect, ...]:
        """Problems found in the text, in reading order.

        >>> import newsparse
        >>> [defect.code for defect in newsparse.parse("").defects]
        ['no-headline', 'no-story']
        """
        return inspection.inspect(
            self.text,
            self.segments,
            self._oddities,
            asked=self.options.headline is None,
            unknown=self.language == UNKNOWN and self.options.language is None,
            speech=self._language.speech is not None,
        )

    # -- in and out ----------------------------------------------------------------------------

    def explain(self) -> str:
        """Explain the decisions: a line per segment with span, label and deciding evidence, then a line per attribution.

        >>> import newsparse
        >>> print(" ".join(newsparse.parse("Pier reopens", headline="").explain().split()))
        0-12 paragraph 'Pier reopens' The densest prose of a text without other paragraphs.
        """
        return explaining.explain(self.text, self.segments, self.attributions)

    def relabel(self, labels: Mapping[Segment, Label]) -> Article:
        """Return a new article in which some segments have another label; its views follow.

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
                raise ValueError(f"relabel: {label!r:.60} is not a Label; there are {', '.join(repr(one.value) for one in Label)}")
        why = (Evidence("relabelled by the caller"),)
        changed = {
            segment: evolve(segment, label=Label(label), kind=Kind.OTHER if label in STRIPPED_LABELS else None, why=why)
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
            ValueError: *view* is not the name of a view with rows.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.")
        >>> [(row["id"], row["who"], row["text"]) for row in article.rows("attributions", id="pier-1")]
        [('pier-1', 'Ruth Calder', 'The pier is open')]
        """
        return rows(self, view, id)

    def to_dict(self, *views: str, why: bool = True) -> dict[str, Any]:
        """Return the article as JSON-ready values: text, options, segments and views.

        Each passage and each speaker is written once, in a table; the reference describes the form.

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
        for name in views:
            if name not in _VIEWS:
                raise ValueError(f"to_dict: {name!r:.60} is not a view; there are {', '.join(_VIEWS)}")
        from newsparse.serial.writing import write

        return write(self, views or _VIEWS, why=why)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Article:
        """Restore what `to_dict` wrote, in this version or an earlier one, without computing anything again.

        A restored article stays restored: its views, and those of its copies and pickles, are as they
        were written. A view that was not written is computed from the text on first access, with the
        library's own knowledge.

        Args:
            data: the result of `to_dict`, directly or loaded from JSON.

        Raises:
            ValueError: *data* is something else, or breaks a guarantee of every article; the message
                names the place.

        >>> import newsparse
        >>> article = newsparse.parse("Pier reopens")
        >>> Article.from_dict(article.to_dict()) == article
        True
        """
        from newsparse.serial.reading import read

        restored = read(cls, data)
        return cls._with(restored, default_knowledge(), restored.oddities, frozenset(restored.views))

    @classmethod
    def _with(cls, read: Restored, knowledge: Knowledge, oddities: tuple[Defect, ...], given: frozenset[str]) -> Article:
        """Make an article with views that are already computed."""
        options = read.fields["options"]._read_with(knowledge, oddities)
        article = cls(**{**read.fields, "options": options})
        for name, value in read.views.items():
            if name != "body":
                object.__setattr__(article, name, value)
            elif "paragraphs" not in read.views:
                object.__setattr__(article, "_given_body", value)
        object.__setattr__(article, "_given", given)
        return article

    # -- copies and comparisons ----------------------------------------------------------------

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Article):
            return NotImplemented
        if self is other:
            return True
        if any(getattr(self, name) != getattr(other, name) for name in _FIELDS):
            return False
        if not (self._kept or other._kept) and self._knowledge == other._knowledge:
            return True  # the views follow from the fields
        return all(getattr(self, name) == getattr(other, name) for name in _VIEWS)

    def __hash__(self) -> int:
        """Hash the fields that are cheap to read; equality compares the rest too."""
        return hash((self.text, self.language, self.options, self.headline, self.dateline))

    def __copy__(self) -> Article:
        return self

    def __deepcopy__(self, memo: object) -> Article:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the fields and the views computed so far, in the form of `to_dict`."""
        from newsparse.serial.writing import write

        views = [name for name in _VIEWS if self._has(name)]
        if self._has("_said"):
            views.extend(name for name in ("attributions", "speakers") if name not in views)
        knowledge = None if self._knowledge is default_knowledge() else self._knowledge
        return _unpickle, (__version__, write(self, views, why=True), knowledge, self._oddities, tuple(sorted(self._kept)))

    def _has(self, view: str) -> bool:
        """Whether a view has been computed or was given with the article."""
        if view == "body":
            return hasattr(self, "_given_body")
        try:
            type(self).__dict__[view].__get__(self)
        except AttributeError:
            return False
        return True

    def __repr__(self) -> str:
        title = self.headline or ""
        named = f" {title if len(title) <= 50 else title[:49] + '…'!r}" if title else " without a headline"
        count = len(self.paragraphs)
        return f"<Article{named}: {self.language}, {count} paragraph{'' if count == 1 else 's'}, {len(self.text)} characters>"

    def _repr_html_(self) -> str:
        from newsparse.export.page import html

        return html(self)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Show the parts of the story in a few lines, for rich."""
        return outline(self)

    # -- shared by views -----------------------------------------------------------------------

    @property
    def _kept(self) -> frozenset[str]:
        return getattr(self, "_given", frozenset())

    @property
    def _knowledge(self) -> Knowledge:
        return getattr(self.options, "_knowledge", None) or default_knowledge()

    @property
    def _oddities(self) -> tuple[Defect, ...]:
        return getattr(self.options, "_oddities", ())

    @cached_property
    def _plain(self) -> str:
        return plain_line_ends(self.text)

    @cached_property
    def _language(self) -> Language:
        return self._knowledge.language(self.language)

    @cached_property
    def _story_days(self) -> StoryDays:
        from newsparse.dates.story_days import story_days

        stated = story_days(self._plain, self.segments, self._language)
        return stated._replace(published=self.record.published or stated.published) if self.record else stated

    @cached_property
    def _said(self) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
        from newsparse.attribution.finder import find_attributions

        authors = [(name, byline.span) for byline in self.bylines if byline.role is Role.AUTHOR for name in byline.names]
        spoken = [p for p in self.passages if p.label in _SPOKEN]
        pack_evidence(self.segments)
        return find_attributions(self._plain, spoken, self._language, authors)

    def _read(self, labels: frozenset[Label] | set[Label]) -> tuple[Passage, ...]:
        return tuple(read(self._plain, s.span, s.label, rows=s.label is Label.TABLE) for s in self.segments if s.label in labels)

    def _joined(self, label: Label) -> str | None:
        return " ".join(passage.text for passage in self.passages if passage.label is label) or None


def _day(transmission: Transmission | None) -> datetime.date | None:
    return transmission.sent.date() if transmission and transmission.sent else None


_FIELDS: Final = tuple(one.name for one in fields(Article))
_VIEWS: Final = tuple(views_of(Article))


def _unpickle(
    version: str, data: dict[str, Any], knowledge: Knowledge | None, oddities: tuple[Defect, ...], given: tuple[str, ...]
) -> Article:
    """Restore an article pickled by another process or version."""
    from newsparse.serial.reading import read

    try:
        restored = read(Article, data, trusted=version == __version__)
        return Article._with(restored, knowledge or default_knowledge(), oddities, frozenset(given))
    except Exception as error:
        raise UnpicklingError(
            f"newsparse {version} pickled this article, and newsparse {__version__} cannot read it ({error}); "
            "to keep articles, store what to_dict returns: later versions read it"
        ) from error

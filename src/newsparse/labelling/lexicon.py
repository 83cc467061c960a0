"""The words of a language and the names of agencies, made ready for looking up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from attrs import field, frozen

from newsparse.knowledge import Agency, Knowledge, Language
from newsparse.recognition.endmatter import sign_off_roles
from newsparse.terms import Kind

# Punctuation that may stand around a furniture phrase without changing it.
AROUND: Final = " \t\n\r\u00a0\u200b\u200e\u200f\ufeff.,:;!?…|>»›→-–—•·*\"'“”„()[]"
# What marks a credit and needs no colon behind it ends so.
SAYS_BY: Final = (" by", " von", " par", " de", " di", " av", " of", "copyright", "source", " ©", "fot.")
# Lexicons and the lines measured with them are kept for this many languages and knowledges at a time.
_KEPT: Final = 64


class Phrase(NamedTuple):
    """A furniture phrase that opens a line or stands in it."""

    text: str
    kind: Kind


@frozen(eq=False)
class Lexicon:
    """What the rules of the labelling look up, for one language.

    >>> from newsparse.knowledge import default_knowledge
    >>> lexicon = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> lexicon.lines["facebook"]
    <Kind.SHARE: 'share'>
    """

    language: Language
    knowledge: Knowledge
    lines: dict[str, Kind]
    """Whole lines, folded and without the punctuation around them."""
    starts: dict[str, tuple[Phrase, ...]]
    """What opens a line, by its first word."""
    parts: dict[str, tuple[Phrase, ...]]
    """What stands in a line, by its first word."""
    notes: tuple[str, ...]
    """What notes to readers open with."""
    own: frozenset[str]
    """Lines that the user named: they decide outright."""
    own_starts: tuple[Phrase, ...]
    """Openings that the user named."""
    function_words: frozenset[str]
    by: frozenset[str]
    """What opens bylines."""
    by_words: frozenset[str]
    """The first words of what opens bylines, roles too."""
    months: frozenset[str]
    """Names of months and weekdays."""
    marks: frozenset[str]
    """First words of what marks a credit."""
    mark_phrases: tuple[str, ...]
    """Everything that marks a credit, longest first."""
    by_marks: tuple[str, ...]
    """Those of them that stand before a name without a colon: "photo by"."""
    openers: tuple[str, ...]
    """What opens a caption."""
    sides: frozenset[str]
    """What says in brackets where somebody stands in a picture."""
    agencies: dict[str, Agency]
    """Agencies by each of their names, folded."""
    roles: tuple[str, ...]
    """What opens a part of a sign-off."""
    agency_words: frozenset[str]
    """First words of agencies' names."""
    cache: dict[str, object] = field(factory=dict, repr=False)
    """Lines measured already; bounded by whoever fills it."""


_lexicons: dict[tuple[int, int], tuple[Language, Knowledge, Lexicon]] = {}


def lexicon_for(language: Language, knowledge: Knowledge) -> Lexicon:
    """Return the lexicon of a language; made once, then kept (for at most 64 languages)."""
    key = (id(language), id(knowledge))
    kept = _lexicons.get(key)
    if kept is not None and kept[0] is language and kept[1] is knowledge:
        return kept[2]
    made = _make(language, knowledge)
    if len(_lexicons) >= _KEPT:
        _lexicons.clear()
    _lexicons[key] = (language, knowledge, made)
    return made


def fold(text: str) -> str:
    """Fold a line for comparing it with phrases: lower case, no punctuation around it, single spaces.

    >>> fold("  READ  ALSO: ")
    'read also'
    """
    return fold_words(text.split())


def fold_words(words: Sequence[str]) -> str:
    """Fold the words of a line.

    >>> fold_words(["READ", "ALSO:"])
    'read also'
    """
    return " ".join(words).lower().replace("’", "'").strip(AROUND)


def _make(language: Language, knowledge: Knowledge) -> Lexicon:
    english = knowledge.language("en")
    lines: dict[str, Kind] = {}
    starts: dict[str, list[Phrase]] = {}
    parts: dict[str, list[Phrase]] = {}
    own = () if language is english else language.furniture
    for phrases in (*english.furniture, *own, *knowledge.phrases):
        lines.update((fold(line), phrases.kind) for line in phrases.lines)
        for table, given in ((starts, phrases.starts), (parts, phrases.parts)):
            for text in given:
                folded = fold(text)
                if folded:
                    # "more:" opens a label, "more" a sentence: the colon stays where the phrase must have it.
                    colon = ":" if table is starts and text.rstrip().endswith(":") else ""
                    table.setdefault(folded.split()[0], []).append(Phrase(folded + colon, phrases.kind))
    lines.pop("", None)
    agencies: dict[str, Agency] = {}
    for agency in knowledge.agencies:
        for name in (agency.name, *agency.names):
            agencies.setdefault(fold(name), agency)
        for form in agency.credits:
            agencies.setdefault(fold(form.replace("*", "")).strip("/ "), agency)
    marks = sorted({*english.credits.marks, *language.credits.marks}, key=lambda mark: (-len(mark), mark))
    return Lexicon(
        language=language,
        knowledge=knowledge,
        lines=lines,
        starts={word: tuple(sorted(found, key=lambda p: -len(p.text))) for word, found in starts.items()},
        parts={word: tuple(found) for word, found in parts.items()},
        notes=tuple(sorted({*english.notes, *language.notes})),
        own=frozenset(fold(line) for phrases in knowledge.phrases for line in phrases.lines),
        own_starts=tuple(Phrase(fold(text), phrases.kind) for phrases in knowledge.phrases for text in phrases.starts),
        function_words=language.function_words,
        by=frozenset(language.bylines.by) | frozenset(english.bylines.by),
        by_words=frozenset(
            words.split(maxsplit=1)[0] for spoken in (language, english) for words in (*spoken.bylines.by, *spoken.bylines.roles) if words
        ),
        months=frozenset([*language.dates.months, *language.dates.weekdays, *english.dates.months, *english.dates.weekdays]),
        marks=frozenset(mark.split()[0] for mark in marks),
        mark_phrases=tuple(marks),
        by_marks=tuple(mark for mark in marks if mark.endswith(SAYS_BY)),
        openers=tuple({*english.credits.caption_openers, *language.credits.caption_openers}),
        sides=frozenset((*english.credits.positions, *language.credits.positions)),
        agencies=agencies,
        roles=tuple(sign_off_roles(language)),
        agency_words=frozenset(name.split()[0] for name in agencies if name),
    )

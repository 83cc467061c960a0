"""A language's words and the agencies' names, prepared for look-up."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import Final

from attrs import frozen

from newsparse.knowledge import Agency, Knowledge, Language
from newsparse.lines.furniture import AROUND_PHRASES, FurnitureWords, Phrase, folded_line, folded_words, furniture_words
from newsparse.lines.sign_offs import sign_off_roles
from newsparse.memo import PerOwner
from newsparse.patterns import pattern
from newsparse.terms import Kind

__all__ = ["AROUND_PHRASES", "HOUSES", "SAYS_BY", "Lexicon", "Phrase", "folded_line", "folded_words", "lexicon_for"]

# The last words of credit marks that need no colon.
SAYS_BY: Final = (" by", " von", " par", " de", " di", " av", " of", "copyright", "source", " ©", "fot.")
# The last words of houses for pictures.
HOUSES: Final = frozenset(("pictures", "photos", "photo", "images"))
# "Ann Poe via Harbour Pictures", "Ann Poe, special to the Courier", "Ann Poe for the Courier", "Credit...Ann Poe"
_WORDS_OF_CREDITS: Final = frozenset(
    """by via special for credit photo photos photograph photographs picture pictures image images illustration illustrations
    graphic graphics video videos""".split()
)
_WORD: Final = pattern(r"\w++|©")


@frozen(eq=False)
class Lexicon:
    """Look-up tables for the rules of the labelling, for one language.

    >>> from newsparse.knowledge import default_knowledge
    >>> lexicon = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> lexicon.lines["facebook"]
    <Kind.SHARE: 'share'>
    """

    number: int
    """No other lexicon of the process has it."""
    language: Language
    knowledge: Knowledge
    furniture: FurnitureWords
    """The furniture phrases, together."""
    lines: dict[str, Kind]
    """Whole lines, folded and without the punctuation around them."""
    starts: dict[str, tuple[Phrase, ...]]
    """Openings of lines, by their first word."""
    parts: dict[str, tuple[Phrase, ...]]
    """Phrases inside lines, by their first word."""
    notes: dict[str, tuple[str, ...]]
    """Openings of notes to readers, by their first character."""
    own: frozenset[str]
    """Lines that the user named; they decide on their own."""
    own_starts: tuple[Phrase, ...]
    """Openings that the user named."""
    function_words: frozenset[str]
    by: frozenset[str]
    """Openings of bylines."""
    by_words: frozenset[str]
    """The first words of bylines' openings, including roles."""
    months: frozenset[str]
    """Names of months and weekdays."""
    marks: frozenset[str]
    """First words of credit marks."""
    mark_phrases: tuple[str, ...]
    """All credit marks, longest first."""
    by_marks: tuple[tuple[str, tuple[str, ...]], ...]
    """Credit marks that precede a name without a colon, by how they end: "photo by", "picture by"."""
    credit_lines: frozenset[str]
    """Phrases that are a credit by themselves."""
    credit_line_ends: frozenset[str]
    """The last words of these phrases."""
    credit_words: frozenset[str]
    """Words of which most lines hold one that have a credit without the sign of one."""
    openers: dict[str, tuple[str, ...]]
    """Openings of captions, by their first character."""
    sides: frozenset[str]
    """Words in brackets that say where somebody is in a picture."""
    agencies: dict[str, Agency]
    """Agencies by each of their names, folded."""
    roles: dict[str, tuple[str, ...]]
    """Openings of a sign-off's parts, by their first character."""


def lexicon_for(language: Language, knowledge: Knowledge) -> Lexicon:
    """Return the lexicon of a language; remembered."""
    return _LEXICONS(language, knowledge)


def _by_first(openings: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Openings by their first character: a line is compared with few of them."""
    table: dict[str, tuple[str, ...]] = {}
    for opening in sorted(filter(None, openings)):
        table[opening[0]] = (*table.get(opening[0], ()), opening)
    return table


def _make(language: Language, knowledge: Knowledge) -> Lexicon:
    english = knowledge.language("en")
    furniture = furniture_words(language, knowledge)
    agencies: dict[str, Agency] = {}
    for agency in knowledge.agencies:
        for name in (agency.name, *agency.names):
            agencies.setdefault(folded_line(name), agency)
        for form in agency.credits:
            agencies.setdefault(folded_line(form.replace("*", "")).strip("/ "), agency)
    marks = sorted({*english.credits.marks, *language.credits.marks}, key=lambda mark: (-len(mark), mark))
    credit_lines = frozenset(map(folded_line, english.credits.lines | language.credits.lines))
    credit_line_ends = frozenset(phrase.rpartition(" ")[2] for phrase in credit_lines)
    last_words = [_WORD.findall(end)[-1] for end in credit_line_ends]
    return Lexicon(
        number=next(_NUMBERS),
        language=language,
        knowledge=knowledge,
        furniture=furniture,
        lines=furniture.lines,
        starts=furniture.starts,
        parts=furniture.parts,
        notes=_by_first({*english.notes, *language.notes}),
        own=frozenset(folded_line(line) for phrases in knowledge.phrases for line in phrases.lines),
        own_starts=tuple(Phrase(folded_line(text), phrases.kind) for phrases in knowledge.phrases for text in phrases.starts),
        function_words=language.function_words,
        by=frozenset(word.removesuffix(":") for word in (*language.bylines.by, *english.bylines.by)),
        by_words=frozenset(
            words.split(maxsplit=1)[0].removesuffix(":")
            for spoken in (language, english)
            for words in (*spoken.bylines.by, *spoken.bylines.roles)
            if words
        ),
        months=frozenset([*language.dates.months, *language.dates.weekdays, *english.dates.months, *english.dates.weekdays]),
        marks=frozenset(mark.split()[0].strip(".") for mark in marks),
        mark_phrases=tuple(marks),
        by_marks=tuple((end, ended) for end in SAYS_BY if (ended := tuple(mark for mark in marks if mark.endswith(end)))),
        credit_lines=credit_lines,
        credit_line_ends=credit_line_ends,
        credit_words=frozenset((*[_WORD.findall(mark)[0] for mark in marks], *last_words, *HOUSES, *_WORDS_OF_CREDITS)),
        openers=_by_first({*english.credits.caption_openers, *language.credits.caption_openers}),
        sides=frozenset((*english.credits.positions, *language.credits.positions)),
        agencies=agencies,
        roles=_by_first(sign_off_roles(language)),
    )


_LEXICONS: Final = PerOwner(_make)
_NUMBERS: Final = count()

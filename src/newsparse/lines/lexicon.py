"""A language's words and the agencies' names, prepared for look-up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import Final, NamedTuple

from attrs import frozen

from newsparse.knowledge import Agency, Knowledge, Language, Phrases
from newsparse.knowledge.languages.shared_furniture import EMBEDDED_POSTS, SHARE_BUTTONS
from newsparse.lines.end_marks import WORDS_OF_MARKS
from newsparse.lines.sign_offs import sign_off_roles
from newsparse.memo import PerOwner
from newsparse.patterns import by_first_letter
from newsparse.terms import Kind

AROUND_PHRASES: Final = " \t\n\r\u00a0\u200b\u200e\u200f\ufeff.,:;!?…|>»›→-–—•·*\"'“”„()[]"
"""Punctuation around a phrase that does not change it."""
FIRST_UNSPACED_LETTER: Final = "\u3040"
"""Scripts from this letter on have no spaces between words: kana, Chinese."""
APOSTROPHES: Final = ("'", "’")
_BY: Final = (" by", " via", " von", " par", " de", " di", " por", " av", " af", " van", " door", " oleh", " از", " of")
SAYS_BY: Final = (*_BY, *[" d" + mark for mark in APOSTROPHES], "copyright", "source", " ©", "fot.")
"""The ends of credit marks that need no colon."""
_SHARED: Final = (EMBEDDED_POSTS, SHARE_BUTTONS)
# Signs that are kept at the end of a phrase that opens lines: "more:" opens a label, "more" a sentence, and "watch »" a line
# that ends with this sign. French sets a space before the colon.
_KEPT_ENDINGS: Final = {":": (":", " :"), "»": ("»",)}


class Phrase(NamedTuple):
    """A furniture phrase that opens a line or occurs in it."""

    text: str
    kind: Kind


class Openings(NamedTuple):
    """The furniture phrases that open a line with one word."""

    texts: tuple[str, ...]  # the phrases without the sign of a link, for one comparison with all of them
    phrases: tuple[Phrase, ...]  # longest first


@frozen(eq=False, repr=False)
class Lexicon:
    """Look-up tables for the kinds of lines, for one language."""

    number: int  # a number that no other lexicon of the process has
    language: Language
    knowledge: Knowledge
    lines: dict[str, Kind]  # whole lines of furniture, folded and without the punctuation around them
    first_words: frozenset[str]  # their first words
    last_words: frozenset[str]  # their last words
    # Openings of furniture by their first word, in scripts without spaces also by their first character.
    starts: dict[str, Openings]
    parts: dict[str, tuple[Phrase, ...]]  # phrases inside lines, by their first word
    part_words: frozenset[str]  # their first words
    own: frozenset[str]  # lines that the user named; they decide alone
    own_starts: tuple[Phrase, ...]  # openings that the user named
    notes: dict[str, tuple[str, ...]]  # openings of notes to readers, by their first character
    by: frozenset[str]  # openings of bylines
    by_words: frozenset[str]  # the first words of bylines' openings, including roles
    months: frozenset[str]  # names of months and weekdays
    marks: frozenset[str]  # first words of credit marks
    mark_phrases: tuple[str, ...]  # all credit marks, longest first
    mark_ends: tuple[str, ...]  # the credit marks without those that end with another one
    marks_by_letter: dict[str, tuple[str, ...]]  # the credit marks by their first character
    # Credit marks that precede a name without a colon, by how they end: "photo by"; without those that end with another one.
    by_marks: tuple[tuple[str, tuple[str, ...]], ...]
    credit_lines: frozenset[str]  # phrases that form a whole credit
    openers: dict[str, tuple[str, ...]]  # openings of captions, by their first character
    sides: frozenset[str]  # words in brackets that say where somebody is in a picture
    agencies: dict[str, Agency]  # agencies by each of their names, folded
    role_words: frozenset[str]  # the first words of the phrases that name roles in sign-offs
    roles: dict[str, tuple[str, ...]]  # openings of a sign-off's parts, by their first character
    # Words of which a line of nothing but letters has one if it is furniture, a credit, an end mark or a sign-off by its words.
    clues: frozenset[str]


def folded_line(text: str) -> str:
    """Fold a line for comparison with phrases: lower case, no punctuation around it, single spaces."""
    return folded_text(text if text.isprintable() and "  " not in text else " ".join(text.split()))


def folded_text(text: str) -> str:
    """Fold a text that contains no other white space than single spaces."""
    return text.replace("’", "'").lower().strip(AROUND_PHRASES)  # plain ASCII, as many lines are then, is lowered at once


def lexicon_for(language: Language, knowledge: Knowledge) -> Lexicon:
    """Return the lexicon of a language; remembered."""
    return _LEXICONS(language, knowledge)


class _Folded(NamedTuple):
    """Phrases prepared for look-up; those of one language serve several lexicons."""

    lines: dict[str, Kind]
    first_words: frozenset[str]
    last_words: frozenset[str]
    starts: tuple[Phrase, ...]
    parts: tuple[Phrase, ...]
    clues: frozenset[str]


def _fold(phrases: tuple[Phrases, ...]) -> _Folded:
    lines = {folded: one.kind for one in phrases for line in one.lines if (folded := folded_line(line))}
    return _Folded(
        lines,
        frozenset([line.partition(" ")[0] for line in lines]),
        frozenset([line.rpartition(" ")[2].strip(AROUND_PHRASES) for line in lines]),
        tuple(variant for one in phrases for text in one.starts for variant in _variants(text, one.kind)),
        tuple(Phrase(folded_line(text), one.kind) for one in phrases for text in one.parts),
        frozenset(map(_longest_word, (*lines, *(start for one in phrases for start in one.starts)))),
    )


def _fold_agencies(knowledge: Knowledge) -> tuple[dict[str, Agency], frozenset[str]]:
    """The agencies by their folded names, and a word of each name and end mark."""
    agencies: dict[str, Agency] = {}
    for agency in knowledge.agencies:
        for name in (agency.name, *agency.names, *(form.replace("*", "") for form in agency.credits)):
            agencies.setdefault(folded_line(name).strip("/ "), agency)
    named = (name for agency in knowledge.agencies for name in (*agency.names, *agency.datelines))
    return agencies, frozenset((*map(_longest_word, (*agencies, *named, *knowledge.end_marks)), *knowledge.datelines, *WORDS_OF_MARKS))


_FOLDED: Final = PerOwner(_fold)
_AGENCIES: Final = PerOwner(_fold_agencies)


def _make(language: Language, knowledge: Knowledge) -> Lexicon:
    english = knowledge.language("en")
    spoken = (language, english)
    own = () if language is english else language.furniture
    folded = [_FOLDED(phrases) for phrases in (english.furniture, own, _SHARED, knowledge.phrases)]
    starts = _by_first_word(start for one in folded for start in one.starts)
    parts = _by_first_word(part for one in folded for part in one.parts)
    agencies, names = _AGENCIES(knowledge)
    openings = [words.removesuffix(":") for one in spoken for words in one.bylines.by]
    marks = sorted({*english.credits.marks, *language.credits.marks}, key=lambda mark: (-len(mark), mark))
    openers = {*english.credits.caption_openers, *language.credits.caption_openers}
    credit_lines = frozenset(map(folded_line, english.credits.lines | language.credits.lines))
    roles = sign_off_roles(language)
    return Lexicon(
        number=next(_NUMBERS),
        language=language,
        knowledge=knowledge,
        lines={line: kind for one in folded for line, kind in one.lines.items()},
        first_words=frozenset[str]().union(*[one.first_words for one in folded]),
        last_words=frozenset[str]().union(*[one.last_words for one in folded]),
        starts={word: _openings(found) for word, found in starts.items()},
        parts=parts,
        part_words=frozenset(parts),
        own=frozenset(folded_line(line) for one in knowledge.phrases for line in one.lines),
        own_starts=tuple(Phrase(folded_line(text), one.kind) for one in knowledge.phrases for text in one.starts),
        notes=by_first_letter(dict.fromkeys((*english.notes, *language.notes))),
        by=frozenset(openings),
        by_words=frozenset(words.split()[0] for words in (*openings, *language.bylines.roles, *english.bylines.roles) if words),
        months=frozenset(word for one in spoken for word in (*one.dates.months, *one.dates.weekdays)),
        marks=frozenset(mark.split()[0].strip(".") for mark in marks),
        mark_phrases=tuple(marks),
        mark_ends=_different_ends(marks),
        marks_by_letter=by_first_letter(marks),
        by_marks=tuple((end, ended) for end in SAYS_BY if (ended := _different_ends(mark for mark in marks if mark.endswith(end)))),
        credit_lines=credit_lines,
        openers=by_first_letter(sorted(openers)),
        sides=frozenset((*english.credits.positions, *language.credits.positions)),
        agencies=agencies,
        role_words=frozenset(role.split()[0].strip(AROUND_PHRASES) for role in roles if role),
        roles=by_first_letter(roles),
        clues=names.union(
            *[one.clues for one in folded],
            map(_longest_word, (*marks, *credit_lines, *openers)),
            [role.split()[0] for role in roles if role],
            parts,
        ),
    )


def _openings(phrases: Iterable[Phrase]) -> Openings:
    ordered = tuple(sorted(phrases, key=lambda phrase: -len(phrase.text)))
    return Openings(tuple([phrase.text.rstrip("»") for phrase in ordered]), ordered)


def _different_ends(marks: Iterable[str]) -> tuple[str, ...]:
    """The marks that end with no other one."""
    found: list[str] = []
    for turned in sorted(mark[::-1] for mark in marks):
        if not found or not turned.startswith(found[-1]):
            found.append(turned)
    return tuple(turned[::-1] for turned in found)


def _longest_word(phrase: str) -> str:
    return max([word.strip(AROUND_PHRASES) for word in phrase.lower().split()], key=len, default="")


def _variants(text: str, kind: Kind) -> Iterator[Phrase]:
    """An opening with each sign that it keeps at its end."""
    folded = folded_line(text)
    for ending in _KEPT_ENDINGS.get(text.rstrip()[-1:], ("",)) if folded else ():
        yield Phrase(folded + ending, kind)


def _by_first_word(phrases: Iterable[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    """Phrases by their first word, in scripts without spaces also by their first character."""
    table: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        word = phrase.text.partition(" ")[0].rstrip(":»")
        table.setdefault(word, []).append(phrase)
        if word[:1] >= FIRST_UNSPACED_LETTER and len(word) > 1:
            table.setdefault(word[0], []).append(phrase)
    return {word: tuple(found) for word, found in table.items() if word}


_LEXICONS: Final = PerOwner(_make)
_NUMBERS: Final = count()

"""Measurements of a line, taken once for every distinct line."""

from __future__ import annotations

from typing import Final

from attrs import define

from newsparse.lines.bylines import BylineMatch, find_byline, match_byline
from newsparse.lines.credits import Credit, find_credit
from newsparse.lines.forms import DATED, PROSE, FoundBy, Lead, Mark, Quoted, Shape, Sign, Stamp
from newsparse.lines.furniture import FurnitureMatch, match_counter, match_counts, match_end_matter, match_phrases
from newsparse.lines.lexicon import Lexicon
from newsparse.lines.marks import marks_of_letters, read_marks
from newsparse.lines.names import is_name
from newsparse.lines.picture_words import opens_caption
from newsparse.lines.sign_offs import WORDS_OF_THANKS
from newsparse.lines.words import LineWords, cut_words, stems
from newsparse.patterns import PARTICLES
from newsparse.terms import Kind

# Members that every line is compared with: Python before 3.12 finds a constant of a module faster than a member of an enumeration.
_STOP: Final = Mark.STOP
_OPENING: Final = FoundBy.OPENING
_NOT_FOUND: Final = FoundBy.NONE
_NO_FURNITURE: Final = None, _NOT_FOUND
_COPYRIGHT: Final = Kind.COPYRIGHT
# Enough words to judge the capitals of a line.
_WORDS_READ: Final = 24
_SHORTEST_COUNTED: Final = 4  # words of a line whose function words are counted
# The share of capitals in a name: it has four words at most, and the first and the last have one.
_LEAST_OF_NAME: Final = 0.5
_FIRST_WITHOUT_WORDS: Final = "\u0e00"  # scripts from this letter on do not part all words
_LONGEST_CREDITED: Final = 120  # words of a line with a credit at its end
_LONGEST_SIGNED: Final = 25  # words of a line that signs the story
_LONGEST_OPENED: Final = 60  # words of a line that a caption's word opens
_WROTE: Final = frozenset(("by", "written", "von"))  # open a byline even before the number of comments
# Kinds of boilerplate that bylines are mistaken for: "Ann Poe, 3 hours ago", "About Ann Poe".
_LIKE_BYLINES: Final = (None, Kind.PUBLISHED, Kind.BIOGRAPHY)


# Not frozen, and no tuple: the rules read some hundred properties of a line, and a slot is read in a tenth of the time of a field of a
# named tuple. Nothing changes one.
@define(eq=False, repr=False, weakref_slot=False)
class Facts:
    """The measured properties of a line."""

    words: int  # its length in words; 2.2 ideographs count as one
    mark: Mark  # its final punctuation
    upper: float  # share of its first words that begin with a capital; -1 if its letters have no case
    caps: bool  # True if all its letters are capitals
    small: float  # share of function words among its first; -1 if it is short or the language has none to count
    lead: Lead  # how it opens
    sentences: bool  # True if a sentence ends inside it
    quoted: Quoted  # how much of it is in quotation marks
    digits: float  # share of digits among its characters
    stamp: Stamp  # the sort of date it contains
    signs: tuple[Sign, ...]  # its features besides words
    kind: Kind | None  # the kind of boilerplate that its words suggest
    found_by: FoundBy  # how `kind` was found
    by: BylineMatch | None  # the names in it, if it opens with "by" or a similar word, or has known given names
    listed: str  # the line itself, if it may list unknown names; else ""
    name: bool  # True if it is a person's name and little else
    opener: bool  # True if it opens with a word that opens captions
    sides: bool  # True if brackets in it locate a person in a picture
    credit: Credit | None  # the credit at its end
    shape: Shape  # the coarse class by which neighbouring lines see it
    is_prose: bool  # True if it is prose without furniture words
    key: str  # its words folded, for finding it again
    # The stems of its longer words, each once, to compare it with other lines; a set would take several times the memory.
    stems: tuple[str, ...]

    @property
    def opens_byline(self) -> bool:
        """True if it opens with "by" or a similar word, and names follow."""
        return self.by is not None and self.by.opened

    @property
    def has_link(self) -> bool:
        """True if it holds an address, a hash or an at sign."""
        return Sign.ADDRESS in self.signs or Sign.TAG in self.signs


def measure(line: str, lexicon: Lexicon) -> Facts:
    """Measure a line."""
    return measure_words(cut_words(line), lexicon)


def measure_words(words: LineWords, lexicon: Lexicon) -> Facts:
    """Measure a line that is cut into words."""
    line, count = words.line, words.size
    upper = _share_of_capitals(words)
    lead, mark, sentences, quoted, digits, stamp, signs, sides = marks_of_letters(line) if words.letters else read_marks(words, lexicon)
    kind, found_by, credit, opener = None, _NOT_FOUND, None, False
    if not words.letters or _may_mean(words, lexicon):
        furniture, credit = _furniture_and_credit(words, mark, digits > 0, signs, lexicon)
        kind, found_by = furniture if furniture is not None else _NO_FURNITURE
        opener = count <= _LONGEST_OPENED and opens_caption(words.key, lexicon)
    like_byline = kind in _LIKE_BYLINES or (kind is Kind.COMMENTS and words.folded[:1] and words.folded[0] in _WROTE)
    found = find_byline(words, upper, lexicon) if count <= _LONGEST_SIGNED and like_byline else ""
    by, listed = (None, found) if isinstance(found, str) else (found, "")
    # Words in small letters are no names, but for particles.
    may_name = upper == 1 or (upper >= _LEAST_OF_NAME and not (words.letters and PARTICLES.isdisjoint(words.tokens)))
    name = may_name and words.tokens[-1][0].isupper() and is_name(line, count)
    shape = _sure_shape(count, mark, kind, credit, sentences) or _other_shape(count, mark, by, stamp, name)
    small = _share_of_function_words(words, lexicon) if count >= _SHORTEST_COUNTED else -1.0
    prose = kind is None and shape in PROSE
    # fmt: off
    return Facts(
        count, mark, upper, line.isupper(), small, lead, sentences, quoted, digits, stamp, signs, kind, found_by, by, listed, name,
        opener, sides, credit, shape, prose, words.key, stems(words),
    )
    # fmt: on


def _may_mean(words: LineWords, lexicon: Lexicon) -> bool:
    """Return True if a line of nothing but letters may be furniture, a credit or the like by its words: most menu entries cannot."""
    return (
        not lexicon.clues.isdisjoint(words.folded)
        or words.key[:1] >= _FIRST_WITHOUT_WORDS
        or bool(lexicon.own_starts)
        or not WORDS_OF_THANKS.isdisjoint(words.folded)
    )


def names_in(facts: Facts, lexicon: Lexicon) -> BylineMatch | None:
    """The names that a line lists, even unknown ones."""
    listed = facts.listed
    return match_byline(listed, 0, len(listed), lexicon.language, lexicon.knowledge) if listed else facts.by


def _share_of_capitals(words: LineWords) -> float:
    """The share of its first words that begin with a capital; -1 if letters have no case."""
    line, tokens = words.line, words.tokens[:_WORDS_READ]
    capitals = [token for token in tokens if token[0].isupper()]
    if not capitals and not line.isascii() and line.lower() == line.upper():
        return -1.0
    return len(capitals) / (len(tokens) or 1)


def _share_of_function_words(words: LineWords, lexicon: Lexicon) -> float:
    """The share of function words among its first; -1 if the language has none to count."""
    known, folded = lexicon.language.function_words, words.folded[:_WORDS_READ]
    return sum(map(known.__contains__, folded)) / (len(folded) or 1) if known else -1.0


def _furniture_and_credit(
    words: LineWords, mark: Mark, figures: bool, signs: tuple[Sign, ...], lexicon: Lexicon
) -> tuple[FurnitureMatch | None, Credit | None]:
    """The boilerplate that a line is by its words, and the credit at the line's end."""
    if words.letters:  # it is not a count
        found = match_phrases(words, False, False, lexicon)
    else:
        found = match_counter(words, lexicon) or match_phrases(words, mark is _STOP, Sign.BAR in signs, lexicon)
        found = found or match_counts(words, figures, lexicon)
    may_hold = words.whole and words.size <= _LONGEST_CREDITED and (found is None or found.found_by is _OPENING)
    credit = find_credit(words, lexicon) if may_hold else None
    if credit is not None and credit.sure:
        if found is not None and found.kind == _COPYRIGHT:
            return None, credit
        if credit.start == 0 and ";" not in words.line:
            return found, credit
    if found is None:
        found = match_end_matter(words, lexicon)
        if found is not None:
            credit = None
    return found, credit


def _sure_shape(count: int, mark: Mark, kind: Kind | None, credit: Credit | None, sentences: bool) -> Shape | None:
    """The coarse class of a line that is furniture, holds a credit, or is as long as prose."""
    if kind is not None and (count < 14 or kind in _END_MATTER):
        return Shape.END_MATTER if kind in _END_MATTER else Shape.FURNITURE
    if credit is not None and credit.sure:
        return Shape.CREDIT if credit.start < 3 else Shape.CREDITED_LINE
    if count < 10 or not (count >= 40 or sentences or mark in _ENDS_OF_PROSE or (count >= 20 and mark is Mark.COLON)):
        return None
    return Shape.PARAGRAPH if count >= 20 else Shape.SENTENCE


def _other_shape(count: int, mark: Mark, by: BylineMatch | None, stamp: Stamp, name: bool) -> Shape:
    """The coarse class of any other line."""
    if by is not None:
        return Shape.BYLINE
    if stamp in DATED and count <= 14 and mark is not Mark.STOP:
        return Shape.DATE_LINE
    if count >= 14:
        return Shape.LONG_LINE
    if mark in _SHAPES_BY_MARK:
        return _SHAPES_BY_MARK[mark][count >= 6]
    if name:
        return Shape.NAME
    return Shape.LINE if count >= 4 else Shape.SCRAP


_END_MATTER: Final = frozenset((Kind.END_MARK, Kind.SIGN_OFF))
_ENDS_OF_PROSE: Final = frozenset((Mark.STOP, Mark.QUESTION, Mark.ELLIPSIS))
# The shapes of lines of less than six words, and of more.
_SHAPES_BY_MARK: Final = {
    Mark.STOP: (Shape.SHORT_SENTENCE, Shape.SENTENCE),
    Mark.QUESTION: (Shape.QUESTION, Shape.QUESTION),
    Mark.COLON: (Shape.LABEL, Shape.LABEL),
}

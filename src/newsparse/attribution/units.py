"""Units, the parts of an analysis: a whole quotation, a run of names, a single word or a mark."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, TypeAlias

import regex
from attrs import define

from newsparse import patterns
from newsparse.attribution.quotes import QUOTE_MARKS, Quotation
from newsparse.knowledge.languages.calendar_names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from newsparse.memo import Bound, Memo
from newsparse.patterns import pattern
from newsparse.span import Span, span_at

# Dotted capitals ("U.S.", "p.m."), words including the marks that join their parts ("don't", "D-N.C", "Reuters/Ipsos",
# a soft hyphen at a line's end; no full stop whose space is missing: "left.She"), figures ("2,500.5", "$2,500"), typewriter quotes,
# dashes, else a single character.
_TOKEN: Final = pattern(
    r"""
      (?: \p{L}\. ){2,}+
    | \$? \d++ (?: [.,:/]\d++ )*+ (?: [\w%-]++ )?
    | [\w@\#$&\u00ad]++ (?: (?: ['’\-\u00ad\u2010\u2011/&] | \. (?! (?<= \p{Ll}{2} \. ) \p{Lu}\p{Ll} ) ) [\w\u00ad]++ )*+
    | `` | '' | --++ | \.{2,}+
    | \S
    """,
    regex.VERBOSE,
)
PLAIN_WORD: Final = pattern(r"[\p{L}\p{N}]++")  # a word without the marks in it: letters and digits
ABBREVIATIONS: Final = frozenset(
    # Titles and similar words before a name, in the languages of agency copy.
    """mr mrs ms messrs dr prof sen sens rep reps gov govs gen lt col maj sgt capt cpl adm cmdr rev fr st mt ft hon pres supt insp
    jr sr bros no vs inc corp co ltd ltda llc dept est etc al ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec
    mon tue tues wed thu thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa tenn tex vt va wash wis wyo
    atty adv brig ven eng engr cllr ald det smt
    thos wm chas jas edw robt geo jos ma hr fr dipl ing bzw ca nr str sog usw mme mlle mm sra srta sr dra ud uds""".split()
)
"""Words whose full stop does not end a sentence; lower case, without the stop."""

_LOWER: Final = frozenset("vs etc al dept inc bzw ca nr str sog usw dr prof".split())


Token: TypeAlias = tuple[int, int, str]  # start and end of a token within its piece of text, and the token


def tokens(piece: str) -> Iterable[Token]:
    """Cut a piece of text without white space into words and marks.

    >>> [token for _, _, token in tokens("(D-N.C.)")], [token for _, _, token in tokens("Sen.")]
    (['(', 'D-N.C', '.', ')'], ['Sen.'])
    """
    if piece.isalpha():
        return ((0, len(piece), piece),)
    word, mark = piece[:-1], piece[-1:]
    if mark in _CLOSING and word.isalpha():  # one word and the mark after it, as most other pieces are
        size = len(word)
        return ((0, size + 1, piece),) if mark == "." and _short(word) else ((0, size, word), (size, size + 1, mark))
    return _scan(piece)


_CLOSING: Final = frozenset(".,;:?!")


def _scan(piece: str) -> Iterator[Token]:
    held: Token | None = None  # the token that a full stop may belong to
    for match in _TOKEN.finditer(piece):
        start, end, word = *match.span(), match[0]
        if held is not None and word == "." and held[1] == start and _short(held[2]):
            yield held[0], end, held[2] + "."
            held = None
            continue
        yield from (held,) if held is not None else ()
        held = start, end, word
    yield from (held,) if held is not None else ()


def parted(found: Iterable[Token], heads: tuple[str, ...]) -> Iterator[Token]:
    """Split off words that are written together with the next one.

    The part that is split off gets a straight apostrophe, whichever the text has.

    >>> [word for _, _, word in parted(tokens("Qu’il"), ("qu'", "l'"))]
    ["Qu'", 'il']
    """
    for start, end, word in found:
        cut = 0
        if "'" in word or "’" in word:
            cut = next((len(head) for head in heads if len(word) > len(head) and word[: len(head)].lower().replace("’", "'") == head), 0)
        if cut:
            yield start, start + cut, word[: cut - 1] + "'"
        yield start + cut, end, word[cut:]


def _short(word: str) -> bool:
    """Return True if a full stop after a word belongs to it: "Mr.", the "J." of a name, "then-Sen.", "R-Ky.", "Roe v. Poe"."""
    if len(word) == 1:
        return (word.isupper() and word != "I") or word == "v"
    before, hyphen, title = word.rpartition("-")
    if hyphen and title.istitle() and (before.islower() or len(before) == 1):
        word = title
    return len(word) < 6 and (word[0].isupper() or word in _LOWER) and word.lower() in ABBREVIATIONS


WORD: Final = 0
NAME: Final = 1
QUOTE: Final = 2
COMMA: Final = 3
COLON: Final = 4
STOP: Final = 5
DASH: Final = 6
OPEN: Final = 7
CLOSE: Final = 8
NUMBER: Final = 9
MARK: Final = 10
PHRASE: Final = frozenset((WORD, NAME, NUMBER, OPEN, CLOSE))  # units of a noun phrase
MARKS: Final = frozenset((COMMA, DASH, STOP, COLON))  # marks that no content begins or ends with
_SIGNS: Final = ((COMMA, ",;，、；،؛"), (COLON, ":："), (STOP, ".?!…。؟۔？！"), (DASH, "–—―-_"), (OPEN, "([<"), (CLOSE, ")]>"))
SIGNS: Final = {sign: kind for kind, signs in _SIGNS for sign in signs}
PARTICLES: Final = patterns.PARTICLES | frozenset("do los ben ole arap bint binti d' d’".split())
# Words before an agency that is addressed: "told AFP *Quenby* was calm", but "told Reuters *Television*".
_ADDRESSED: Final = (" told ", " told the ")
AGENCIES: Final = frozenset("afp ansa ap apa bbc belga bloomberg cnn dpa efe itv lusa npr reuters".split())
_DESKS: Final = frozenset(
    "breakfast business international london network news newsnight radio scotland sport sports television tv wales world".split()
)
# After a comma they end a company's name: "Harrow Lines, *Inc.*"
COMPANY_FORMS: Final = frozenset("co co. corp corp. inc inc. llc l.l.c. llp lp l.p. ltd ltd. n.v. p.c. plc pte pty s.a. s.p.a.".split())
# Capitalised words that are not part of the name next to them.
_NO_NAMES: Final = frozenset(("i", "i'm", "i'd", "i've", "i'll", *ENGLISH_WEEKDAYS, *ENGLISH_MONTHS)) - {"may"}


# A slot is read in a quarter of the time of a field of a named tuple; the units are what reading a story looks at most.
@define(weakref_slot=False)
class Units:
    """The units of one passage, as parallel lists."""

    starts: list[int]  # offset of each unit's first code point
    ends: list[int]  # offset just past its last one
    kinds: list[int]  # the kind of each unit: WORD, NAME, QUOTE, …
    words: list[str]  # the unit's last word in lower case; for a quotation, the mark before its closing mark or its last word
    sentences: list[int]  # index of the first unit of each sentence, and the number of units at the end

    def add(self, start: int, end: int, kind: int, word: str) -> None:
        """Add a unit."""
        self.starts.append(start)
        self.ends.append(end)
        self.kinds.append(kind)
        self.words.append(word)

    def span(self, first: int, last: int) -> Span:
        """Return the span from one unit to the one before *last*."""
        return span_at(self.starts[first], self.ends[last - 1])


_NONE: Final = frozenset[str]()


def trimmed(
    kinds: Sequence[int], words: Sequence[str], piece: tuple[int, int], before: frozenset[str] = _NONE, after: frozenset[str] = _NONE
) -> tuple[int, int]:
    """Strip the marks from both ends of a range of units, words of one set *before* it, and of another *after* it."""
    first, last = piece
    while first < last and (kinds[first] in MARKS or (words[first] in before and kinds[first] == WORD)):
        first += 1
    while last > first and (kinds[last - 1] in MARKS or (words[last - 1] in after and kinds[last - 1] == WORD)):
        last -= 1
    return first, last


def adjacent_quotations(
    kinds: Sequence[int], words: Sequence[str], first: int, last: int, joiners: frozenset[str]
) -> tuple[tuple[int, int], ...]:
    """Return a quotation and those that follow it with only a mark or "and" between them, each as a range of units."""
    i = first + 1
    while i + 1 < last and kinds[i + 1] == QUOTE and (kinds[i] in MARKS or (words[i] in joiners and kinds[i] == WORD)):
        i += 2
    return tuple([(quote, quote + 1) for quote in range(first, i, 2)])


# Tokens whose kind depends on what precedes them: a capitalised word joins the name before it.
_NAMED: Final = 20
_OPENER: Final = 21  # "Reading": a name, except at the start of a sentence

Cut: TypeAlias = tuple[tuple[int, int, int, str], ...]
"""The tokens of a piece without white space: start, end, kind and word of each."""
_LONGEST: Final = 40  # code points; longer pieces hardly ever recur
_PIECES: Final = Bound(20_000)  # of all languages; words in small letters alone are not among them


class Cutter:
    """Cuts passages into units; caches how pieces of text between white space were cut.

    >>> from newsparse.attribution.quotes import pair
    >>> text = "“Go?” Ann Roe said. She left."
    >>> units = Cutter(frozenset({"she"})).cut(text, 0, 29, pair(text, 0, 29))
    >>> units.words
    ['?', 'roe', 'said', '.', 'she', 'left', '.']
    >>> units.sentences
    [0, 4, 7]
    """

    __slots__ = ("_function_words", "_openers", "_pieces")

    def __init__(self, function_words: frozenset[str], openers: Collection[str] = ()) -> None:
        """Take words that never begin a name, and *openers*, which are not names at the start of a sentence: "Asked about it, Roe said"."""
        self._function_words = function_words
        self._openers = openers
        self._pieces: Memo[str, Cut] = Memo(self._cut, _PIECES)

    def _cut(self, piece: str) -> Cut:
        found: list[tuple[int, int, int, str]] = []
        for start, end, word in tokens(piece):
            lower, head = word.lower(), word[0]
            if head.isupper():
                if lower in self._function_words or lower in _NO_NAMES:
                    sort = WORD
                else:
                    adverb = self._openers and lower.isalpha() and lower.endswith(("ing", "ly"))
                    sort = _OPENER if adverb or lower in self._openers else _NAMED
            elif head.isalpha() or head in "@#":
                sort = NAME if head == "@" else WORD
            elif head.isdigit() or (head == "$" and len(word) > 1):
                sort = NUMBER
            else:
                sort = SIGNS.get(head, MARK)
            found.append((start, end, sort, lower))
        return tuple(found)

    def words(self, text: str) -> Iterator[str]:
        """Yield the words and marks of a text, in lower case.

        >>> list(Cutter(frozenset()).words("She left, Ann Roe said."))
        ['she', 'left', ',', 'ann', 'roe', 'said', '.']
        """
        for piece in text.split():
            if piece.islower() and piece.isalpha():
                yield piece
            else:
                for _, _, _, word in self._pieces[piece] if len(piece) <= _LONGEST else self._cut(piece):
                    yield word

    def cut(self, text: str, start: int, end: int, quotations: Sequence[Quotation]) -> Units:
        """Cut a passage with its outermost quotations into units, and find where its sentences begin."""
        units = Units([], [], [], [], [])  # in the place of its sentences, the units that may part them
        past, first = start, True
        for quotation in quotations:
            if quotation.start >= past:  # else it overlaps the previous one
                self._plain(text, past, quotation.start, units, first)
                units.sentences.append(len(units.kinds))
                units.add(quotation.start, quotation.end, QUOTE, self._close(text, quotation))
                past, first = quotation.end, units.words[-1] in ".?!…"
        self._plain(text, past, end, units, first)
        units.sentences = _sentences(text, units.starts, units.kinds, units.words, units.sentences)
        return units

    def _plain(self, text: str, start: int, end: int, units: Units, first: bool) -> None:
        """Add the units of a part of a passage without quotations, whose *first* word may have a capital because it opens a sentence."""
        starts, ends, kinds, words, marks = units.starts, units.ends, units.kinds, units.words, units.sentences
        cuts, pieces = self._pieces, text[start:end].split()
        if not pieces:
            return
        start = text.index(pieces[0], start)
        gap = 1 if text.startswith(" ".join(pieces), start) else 0  # one space between all pieces, as in most texts; 0 if others are
        for piece in pieces:
            if not gap:
                start = text.index(piece, start)
            if piece.islower() and piece.isalpha():
                starts.append(start)
                start += len(piece)
                ends.append(start)
                kinds.append(WORD)
                words.append(piece)
                start += gap
                first = False
                continue
            for begin, stop, kind, word in cuts[piece] if len(piece) <= _LONGEST else self._cut(piece):
                here, past = start + begin, start + stop
                if kind >= _NAMED:
                    if kinds and self._goes_on(text, here, word, units):
                        ends[-1] = past
                        words[-1] = word
                        continue
                    kinds.append(WORD if first and kind == _OPENER else NAME)
                    first = False
                else:
                    if kind in _PARTING:
                        marks.append(len(kinds))
                    first = kind == STOP
                    kinds.append(kind)
                starts.append(here)
                ends.append(past)
                words.append(word)
            start += len(piece) + gap

    def _goes_on(self, text: str, here: int, word: str, units: Units) -> bool:
        """Return True if a capitalised word belongs to the name before it: "Ann *Roe*", "Ana de la *Cruz*", "Roe & *Poe*", "Roe, *Inc*"."""
        kinds, words = units.kinds, units.words
        if kinds[-1] == NAME and text.count("\n", units.ends[-1], here) < 2:  # one line break is a wrap
            start = units.starts[-1]
            if words[-1] not in AGENCIES or word in _DESKS or units.ends[-1] - start != len(words[-1]):
                return True
            return not text[max(0, start - _LONGEST_ADDRESS) : start].endswith(_ADDRESSED)
        if len(kinds) < 2 or kinds[-2] != NAME:
            return False
        particle = words[-1] in PARTICLES and words[-1] not in self._function_words and text[units.starts[-1]].islower()
        if particle or words[-1] == "&" or (words[-1] == "," and word in COMPANY_FORMS):
            del units.starts[-1], units.ends[-1], kinds[-1], words[-1]
            return True
        return False

    def _close(self, text: str, quotation: Quotation) -> str:
        """Return the mark before a quotation's closing mark, or its last word."""
        tail = text[max(quotation.start, quotation.end - _TAIL) : quotation.end]
        if tail[:-1].endswith(".") and " " not in tail and quotation.start >= quotation.end - _TAIL:
            return "."  # “No.” is not an abbreviation
        for piece in reversed(tail.rsplit(None, 3)):
            for _, _, word in reversed(list(tokens(piece.rstrip(_MARKS)))):
                if word not in QUOTE_MARKS:
                    return word.lower()
        return ""


def places(text: str, start: int, pieces: Iterable[str]) -> Iterator[int]:
    """Find where the pieces of a text between white space begin, from an offset on.

    >>> list(places("a  bc d", 0, ["a", "bc", "d"]))
    [0, 3, 6]
    """
    for piece in pieces:
        start = text.index(piece, start)
        yield start
        start += len(piece)


# How much of a quotation is read to find its last word.
_TAIL: Final = 100
_PARTING: Final = frozenset((STOP, OPEN, CLOSE))


_LONGEST_ADDRESS: Final = 10  # code points of the words before an agency that is addressed
_MARKS: Final = "".join(mark for mark in QUOTE_MARKS if len(mark) == 1)


def _sentences(text: str, starts: Sequence[int], kinds: Sequence[int], words: Sequence[str], marks: Sequence[int]) -> list[int]:
    """Find where sentences begin: after a stop, and after a quotation that ends one, unless its reporting clause follows."""
    begins = [0]
    depth = 0
    count = len(kinds)
    for i in marks:
        if i == count - 1:
            break
        kind = kinds[i]
        if kind == OPEN:
            depth += 1
        elif kind == CLOSE:
            depth = max(0, depth - 1)
            if not depth and kinds[i - 1] == STOP and kinds[begins[-1]] == OPEN:
                begins.append(i + 1)  # "(It is old.) *She*"
        elif (
            kind == STOP
            and words[i] not in ("…", "...", "..")
            and not (kinds[i + 1] == NUMBER and words[i - 1] == "no")  # "ranked *no. 5*"; but "Roe said *no.*"
            and not (depth and i - begins[-1] < 60)
            and (kinds[i + 1] in (QUOTE, NAME, NUMBER, MARK, DASH) or not text[starts[i + 1]].islower())
            and kinds[i + 1] not in (CLOSE, COMMA)
        ) or (
            kind == QUOTE
            and words[i] in (".", "?", "!", "…")
            and not text[starts[i + 1]].islower()
            and kinds[i + 1] not in (COMMA, STOP, COLON, DASH, CLOSE)
            and not _opens_reporting_clause(kinds, words, i + 1, ended=words[i] == "." and kinds[begins[-1]] != QUOTE)
        ):
            begins.append(i + 1)
            depth = 0
    begins.append(count)
    return begins


def _opens_reporting_clause(kinds: Sequence[int], words: Sequence[str], i: int, *, ended: bool) -> bool:
    """Return True if a plain reporting clause begins at a unit after a quotation: `?” Roe said.`, `.” said Roe`.

    If the quotation *ended* a sentence with a full stop, only a verb right after it opens such a clause: `It was “old.” Roe said no.`
    """
    for j in range(i, min(i + (1 if ended else 4), len(kinds))):
        if words[j] in _PLAIN:
            follows = j + 1 >= len(kinds) or kinds[j + 1] in (STOP, COMMA, COLON, QUOTE, NAME)
            return follows or j == i or (words[j] in _ADDRESSING and words[i - 1] in "?!")
        if kinds[j] not in (NAME, WORD):
            return False
    return False


_ADDRESSING: Final = frozenset({"asked", "told"})  # the addressee follows: `?” Roe asked reporters.`
# Reporting verbs that can form a reporting clause with only a subject (the most common in English and German copy).
_PLAIN: Final = frozenset(
    "said says asked told added wrote tweeted replied explained continued asks sagte sagt fragte meinte erklärte".split()
)

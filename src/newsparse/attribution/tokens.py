"""Words and marks of a passage, with their offsets."""

from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

import regex

from newsparse.patterns import pattern

# Dotted capitals ("U.S.", "p.m."), words including the marks that join their parts ("don't", "D-N.C", "Reuters/Ipsos",
# a soft hyphen at a line's end; no full stop whose space is missing: "left.She"), figures ("2,500.5"), typewriter quotes,
# dashes, else a single character.
_TOKEN: Final = pattern(
    r"""
      (?: \p{L}\. ){2,}+
    | \d++ (?: [.,:/]\d++ )*+ (?: [\w%-]++ )?
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
    """Cut a piece of text of any form into words and marks."""
    held: Token | None = None  # the token that a full stop may belong to
    for match in _TOKEN.finditer(piece):
        start, end, word = *match.span(), match[0]
        if held is not None and word == "." and _short(held[2]):
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

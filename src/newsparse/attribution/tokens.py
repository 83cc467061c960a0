"""Words and marks of a passage, with their offsets."""

from typing import Final, NamedTuple

import regex

# Dotted capitals ("U.S.", "p.m."), words with what joins their parts ("don't", "D-N.C", "Reuters/Ipsos",
# a soft hyphen at a line's end), figures ("2,500.5"), typewriter quotes, dashes, else one sign.
_TOKEN: Final = regex.compile(
    r"""
      (?: \p{L}\. ){2,}+
    | \d++ (?: [.,:/]\d++ )*+ (?: [\w%-]++ )?
    | [\w@\#$&\u00ad]++ (?: ['’.\-\u00ad\u2010\u2011/&] [\w\u00ad]++ )*+
    | `` | '' | --++ | \.{2,}+
    | \S
    """,
    regex.VERBOSE,
)
ABBREVIATIONS: Final = frozenset(
    # Titles and the like that are followed by a name, in the languages that agency copy is read in.
    """mr mrs ms messrs dr prof sen sens rep reps gov govs gen lt col maj sgt capt cpl adm cmdr rev fr st mt ft hon pres supt insp
    jr sr bros no vs inc corp co ltd llc dept est etc al ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec
    mon tue tues wed thu thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa tenn tex vt va wash wis wyo
    hr fr dipl ing bzw ca nr str sog usw mme mlle mm sra srta sr dra ud uds""".split()
)
"""Words whose full stop does not end a sentence, in lower case, without it."""

_LOWER: Final = frozenset("vs no etc al dept inc bzw ca nr str sog usw".split())


class Tokens(NamedTuple):
    """The tokens of one passage, as parallel lists."""

    starts: list[int]
    """Offset of each token's first code point."""
    ends: list[int]
    """Offset just past its last one."""
    words: list[str]
    """Each token as it stands."""


def cut_tokens(text: str, start: int, end: int) -> Tokens:
    """Cut a passage into words and marks.

    Args:
        text: the article's text.
        start: offset of the passage's first code point.
        end: offset just past its last one.

    >>> cut_tokens("Sen. Roe (D-N.C.) didn't.", 0, 25).words
    ['Sen.', 'Roe', '(', 'D-N.C', '.', ')', "didn't", '.']
    """
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    past = start
    for word in _TOKEN.findall(text, start, end):
        # Only white space stands between two tokens, so that the next place that holds the word is its own.
        at = text.index(word, past)
        past = at + len(word)
        if word == "." and words and ends[-1] == at and _short(words[-1]):
            ends[-1] = past
            words[-1] += "."
            continue
        starts.append(at)
        ends.append(past)
        words.append(word)
    return Tokens(starts, ends, words)


def _short(word: str) -> bool:
    """Whether a full stop after a word belongs to it: "Mr.", the "J." of a name."""
    if len(word) == 1:
        return word.isupper() and word != "I"
    return len(word) < 6 and (word[0].isupper() or word in _LOWER) and word.lower() in ABBREVIATIONS

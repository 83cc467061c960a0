"""Employers and titles of authors: "Elmford Post", "AP Sports Writer", "Health Editor"."""

from itertools import pairwise
from typing import Final

from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.languages.employer_words import JOB_TITLES, OUTLETS
from newsparse.lines.names import is_agency_name
from newsparse.patterns import PARTICLES

_LONGEST_AFFILIATION: Final = 79  # characters of a line that names the author's employer
_MOST_TITLE_WORDS: Final = 5  # words of a title that an agency's name may open
_MOST_AGENCY_WORDS: Final = 3  # words of that agency


def is_outlet(piece: str) -> bool:
    """Return True if a piece is like the name of a paper or station: "The Harbour Times", "Jornal da Serra"."""
    words = piece.lower().replace("-", " ").split() or [""]
    return words[-1] in OUTLETS or any(word in PARTICLES and before in OUTLETS for before, word in pairwise(words))


def is_title(piece: str, language: Language, knowledge: Knowledge) -> bool:
    """Return True if a piece only gives an author's title or employer: "Health Editor", "AP Sports Writer"."""
    low = piece.lower()
    titles = language.bylines.titles
    if low in titles:
        return True
    words = low.split()
    for cut in range(1, min(_MOST_AGENCY_WORDS + 1, len(words))) if len(words) <= _MOST_TITLE_WORDS else ():
        if (words[-1] in titles or " ".join(words[cut:]) in titles) and is_agency_name(" ".join(words[:cut]), knowledge):
            return True
    return False


def ends_as_title(piece: str, language: Language) -> bool:
    """Return True if the text after a name and a comma ends like a title: "Harbour Correspondents"."""
    last = piece.lower().rpartition(" ")[2]
    return last in JOB_TITLES or last in language.bylines.titles or last.removesuffix("s") in language.bylines.titles


def is_affiliation(text: str, start: int, end: int, language: Language, knowledge: Knowledge) -> bool:
    """Return True if a line under a byline names the author's employer: "Associated Press", "AP Sports Writer"."""
    line = text[start:end].strip("^=< ")
    if not line or len(line) > _LONGEST_AFFILIATION:
        return False
    return is_agency_name(line, knowledge) or is_title(line, language, knowledge)

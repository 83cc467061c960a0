"""Read a speaker's label before a colon: `Ann Roe:`, `ANN ROE, MAYOR:`, `Rep. Ann Roe (@roe):`, `AR:`."""

from typing import Final, NamedTuple

import regex

from newsparse.attribution.speakers.name_words import fold_word, is_forename
from newsparse.knowledge import Language
from newsparse.lines.names import FRENCH_RECORD, TIME_CODE
from newsparse.patterns import pattern
from newsparse.span import Span

# At most six words, a role of at most eighty characters and a bracketed part; then a colon and some text.
_LABEL: Final = pattern(
    TIME_CODE
    + r"""
    (?:(?:O-T(?:on|ON)|SOT)[\s:]\s?)?+
    (?P<name> \p{Lu}[\p{L}\p{M}.'’-]*+ (?:\ [\p{L}\p{M}.'’-]++){0,5} )
    (?P<aside> (?:\s?\([^()\n]{1,40}\)){1,3} )?+
    (?P<role> ,\s [^:“”„«»"\n]{2,80}+ )?+
    \s?+ (?P<mark>[:：]) (?!(?<=\d:)\d) \s*+ (?=\S)
    """,
    regex.VERBOSE,
)
# 林若川：
_HAN: Final = pattern(r"(?P<name>\p{Han}{2,12})(?P<aside>)(?P<role>)(?P<mark>：)\s*+(?=\S)")
# The Minister for Rural Transport (Callum Reyes):      in parliaments
_OFFICE: Final = pattern(
    r"""
    (?:The|THE|Der|Die|Le|La|El|Il|O|A)\ [\p{L}\p{M}.'’,\ -]{3,80}
    \( (?P<name> \p{Lu}[\p{L}\p{M}.'’-]*+ (?:\ \p{Lu}[\p{L}\p{M}.'’-]*+){1,4} ) (?P<aside> \) (?:\s?\([^()\n]{1,40}\)){0,2} ) (?P<role>)
    \s?+ (?P<mark>[:：]) \s*+ (?=\S)
    """,
    regex.VERBOSE,
)
FRENCH_TITLES: Final = ("M. ", "M.\xa0", "Mme ", "Mme\xa0", "Mlle ")  # how the labels of French records begin
NOBODY: Final = frozenset(
    "abmoderation absage anchor animateur animatrice anmoderation announcer apresentador apresentadora audience autor autorin bailiff"
    " caller clerk conduttore conduttrice court entrevistador entrevistadora host interpreter interviewer intervistatore journaliste"
    " member moderador moderadora moderation moderator moderatore moderatorin narrator operator periodista presentador presentadora"
    " presentator presenter press programledare prowadząca prowadzący reporter reporterin sprecher sprecherin translator unidentified"
    " unknown vo ведущая ведущий журналист корреспондент the".split()
)
"""Words of labels that do not name anybody, in all languages: "UNIDENTIFIED REPORTER"."""
_LONGEST_HAN: Final = 16  # characters of a Chinese label
_INITIALS: Final = pattern(r"\p{Lu}{2,3}|(?:\p{Lu}\.\s?){2,3}")
_SMALL: Final = frozenset("de la van der den von ter bin ibn al el le du di do da dos das y e of the".split())


class SpeakerLabel(NamedTuple):
    """A name and a description of its bearer, before a colon."""

    source: Span  # the name, with its role and any brackets
    name: Span
    mark: Span  # the colon
    end: int  # offset of the first word after it

    def initials(self, text: str) -> str:
        """Return the initials if the label is nothing else."""
        name = self.name.of(text)
        return name.replace(".", "").replace(" ", "") if _INITIALS.fullmatch(name) else ""


def read_label(text: str, start: int, end: int) -> SpeakerLabel | None:
    """Read the label at the start of a passage.

    >>> label = read_label("Rep. Ann Roe (@roe): “No.”", 0, 26)
    >>> label.name.of("Rep. Ann Roe (@roe): “No.”"), label.end
    ('Rep. Ann Roe', 21)
    """
    match = _OFFICE.match(text, start, end) or _LABEL.match(text, start, end)
    if match is None and text.startswith(FRENCH_TITLES, start):
        match = FRENCH_RECORD.match(text, start, end)
    if match is None and "：" in text[start : start + _LONGEST_HAN]:
        match = _HAN.match(text, start, end)
    if match is None:
        return None
    first, last = match.start("name"), max(match.end("name"), match.end("aside"), match.end("role"))
    if text[match.start("name") - 1 : match.start("name")] == "(":  # an office and who holds it
        first, last = match.span("name")
    return SpeakerLabel(Span(first, last), Span(*match.span("name")), Span(*match.span("mark")), match.end())


def names_somebody(text: str, label: SpeakerLabel, language: Language) -> bool:
    """Return True if a label certainly is a person or an office: it has a given name, a title, a role or a handle.

    >>> from newsparse.knowledge.languages import load
    >>> [names_somebody(line, read_label(line, 0, len(line)), load("en")) for line in ("Ann Roe: “No.”", "Best words: “No.”")]
    [True, False]
    """
    people = language.people
    words = label.name.of(text).split()
    folded = [fold_word(word) for word in words]
    verbs = language.speech.verbs if language.speech else {}
    more = [fold_word(word) for word in text[label.name.end : label.source.end].replace(",", " ").split()]
    if folded[-1] in verbs or (more and more[-1] in verbs) or not all(word[0].isupper() or fold_word(word) in _SMALL for word in words):
        return False
    titled = folded[0] in people.titles or folded[0] in people.honorifics or folded[0] in people.roles
    if len(words) > 1 and (titled or is_forename(folded[0])):
        return True
    return len(words) > 1 and any(word in people.roles or word in people.titles or word.startswith("(@") for word in more)


def initials(name: str) -> set[str]:
    """Return the possible initials of a name, with its function words and without.

    >>> sorted(initials("Ana de Ruiz"))
    ['ADR', 'AR']
    """
    words = name.split()
    return {"".join(word[0] for word in words).upper(), "".join(word[0] for word in words if word.lower() not in _SMALL).upper()}

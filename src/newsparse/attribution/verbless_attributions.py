"""Attribute quotations by headline, label or signature: `Pier is safe: mayor`, `"Great pier!" — Ann Roe`."""

from bisect import bisect_left
from collections.abc import Collection
from collections.abc import Set as AbstractSet
from typing import Final

from newsparse.attribution.draft_attribution import DraftAttribution
from newsparse.attribution.rule_confidence import confidence
from newsparse.attribution.speaker_labels import names_somebody, read_label
from newsparse.attribution.units import COLON, DASH, NAME, QUOTE, STOP, WORD, Units
from newsparse.knowledge import Language, SpeechWords
from newsparse.patterns import pattern
from newsparse.span import Span
from newsparse.terms import Nature

_WORD: Final = pattern(r"\p{L}[\p{L}'’-]*+")
# Maximum words in the source before or after a headline's colon.
_NAMED: Final = 4
_NAME: Final = 3
# Minimum words in content that a headline gives without quotation marks.
_CLAIM: Final = 3
_LINE: Final = 20
# Confidence of a passage with only a label and quotations.
_LABELLED: Final = 0.85
# `— Ann Roe (@roe) May 3, 2024`, up to the end of the passage.
_POSTED: Final = pattern(
    r"(?P<mark>[—–-]{1,2}+)\s?(?P<name>\p{L}[^()\n—–@“”\"]{1,60}\(@\w{1,30}\))(?:\s\p{L}{0,12}+[\p{L}\d.,:/ ]{0,30}+)?+$"
)
_QUOTES: Final = frozenset('"“”„«»')
# Maximum units in a signature, with title and town.
_SIGNED: Final = 16


def by_headline_colon(
    text: str, index: int, units: Units, language: Language, speakers: AbstractSet[str], taken: Collection[Span]
) -> DraftAttribution | None:
    """Attribute a headline that names its source before or after a colon.

    Args:
        text: the article's text.
        index: the headline's index among the passages.
        units: its units.
        language: its language.
        speakers: the surnames or other last words, in lower case, of the story's speakers.
        taken: contents that have already been attributed.
    """
    kinds = units.kinds
    count = len(kinds)
    while count and kinds[count - 1] == STOP:
        count -= 1
    colons = [i for i in range(1, count - 1) if kinds[i] == COLON]
    if len(colons) != 1:
        return None
    colon = colons[0]
    for source, content in (((0, colon), (colon + 1, count)), ((colon + 1, count), (0, colon))):
        held = units.span(*content)
        name = units.span(*source)
        said = _WORD.findall(held.of(text))
        if len(_WORD.findall(name.of(text))) > _NAMED or len(said) < 2 or QUOTE in kinds[source[0] : source[1]]:
            continue
        quoted = [units.span(i, i + 1) for i in range(*content) if kinds[i] == QUOTE]
        alone = len(quoted) == 1 and quoted[0] == held
        if any(one.start < held.end and held.start < one.end for one in taken):
            continue
        if held.of(text).rstrip().endswith("?") and not quoted:
            continue
        named = alone and not speakers.isdisjoint(word.lower() for word in _WORD.findall(name.of(text)) if word[0].isupper())
        person = language.speech.first_person if language.speech else frozenset[str]()
        own = source == (0, 1) and kinds[0] == NAME and said[0].lower() in person  # "ROE: I resign"
        if named or (own and len(said) < _LINE) or (len(said) >= _CLAIM and names_a_speaker(name.of(text), language, speakers)):
            made = DraftAttribution(index, "headline's colon", [held], units.span(colon, colon + 1), name, quoted, ":", Nature.SPEECH)
            last = _WORD.findall(name.of(text).lower())[-1:]
            if language.speech and not language.speech.documents.isdisjoint(last):
                made.nature = Nature.WRITING
            made.confidence = confidence(made)
            return made
    return None


def names_a_speaker(name: str, language: Language, speakers: AbstractSet[str]) -> bool:
    """Whether a few words name a possible speaker: one of the story's, an office, a body or a crowd.

    >>> from newsparse.knowledge.languages import load
    >>> english = load("en")
    >>> names_a_speaker("Mayor", english, set()), names_a_speaker("Roe", english, {"roe"}), names_a_speaker("The Latest", english, set())
    (True, True, False)
    """
    found = _WORD.findall(name)
    if not found:
        return False
    last, people = found[-1].lower(), language.people
    if any(word in people.prepositions or word in people.joiners for word in map(str.lower, found)):
        return False
    if last in speakers and all(word[0].isupper() for word in found) and len(found) <= _NAME:
        return True
    known = last in people.roles or last in people.titles or last in people.group_nouns or (last in people.documents and len(found) == 1)
    return known and not (len(found) == 1 and last in people.places)


def by_label(text: str, index: int, units: Units, language: Language) -> DraftAttribution | None:
    """Attribute a passage that is only a speaker's label and quotations: `Ann Roe, mayor: “No.”`."""
    if COLON not in units.kinds or QUOTE not in units.kinds:
        return None
    label = read_label(text, units.starts[0], units.ends[-1])
    if label is None:
        return None
    first = bisect_left(units.starts, label.end)
    content = [units.span(i, i + 1) for i in range(first, len(units.kinds)) if units.kinds[i] == QUOTE]
    if not content or any(kind not in (QUOTE, STOP) for kind in units.kinds[first:]) or not names_somebody(text, label, language):
        return None
    made = DraftAttribution(index, "source, colon, quotation", content, label.mark, label.source, list(content), ":", Nature.SPEECH)
    made.confidence = _LABELLED
    return made


def by_posted_signature(text: str, index: int, passage: Span, before: Span | None) -> DraftAttribution | None:
    """Attribute a post signed with its author's name and handle: `No. — Ann Roe (@roe) May 3, 2024`.

    Args:
        text: the article's text.
        index: the passage's index.
        passage: the passage that ends in the signature.
        before: the preceding passage, which is the post if the signature has a line of its own; `None` if it cannot be.
    """
    match = _POSTED.search(text, passage.start, passage.end) if text.find("(@", passage.start, passage.end) >= 0 else None
    if match is None:
        return None
    start, end = passage.start, match.start()
    while end > start and text[end - 1].isspace():
        end -= 1
    content = Span(start, end) if end > start else before
    if content is None:
        return None
    quoted = [content] if text[content.start] in _QUOTES and text[content.end - 1] in _QUOTES else []
    at = index if end > start else index - 1
    made = DraftAttribution(at, "post", [content], Span(*match.span("mark")), Span(*match.span("name")), quoted, "—", Nature.WRITING)
    made.confidence = _LABELLED
    return made


def by_signature(index: int, units: Units, speech: SpeechWords) -> DraftAttribution | None:
    """Attribute a quotation with a signature after a dash."""
    kinds, words = units.kinds, units.words
    count = len(kinds)
    if not count or kinds[0] != QUOTE:
        return None
    while kinds[count - 1] == STOP:
        count -= 1
    quotes = 1
    while quotes < count and kinds[quotes] == QUOTE:
        quotes += 1
    if quotes + 1 >= count or kinds[quotes] != DASH or count - quotes > _SIGNED:
        return None
    first = quotes + 1
    named = kinds[first] == NAME or (words[first] in speech.determiners and first + 1 < count)
    if not named or any(
        kinds[i] in (QUOTE, COLON, STOP, DASH) or (kinds[i] == WORD and words[i] in speech.verbs) for i in range(first, count)
    ):
        return None
    content = [units.span(i, i + 1) for i in range(quotes)]
    source = units.span(first, count)
    made = DraftAttribution(index, "signature", content, units.span(quotes, quotes + 1), source, list(content), "—", Nature.SPEECH)
    made.confidence = confidence(made)
    return made

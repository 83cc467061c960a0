"""Attribute quotations by headline, label or signature: `Pier is safe: mayor`, `"Great pier!" — Ann Roe`."""

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from newsparse.attribution.draft_attribution import DraftAttribution
from newsparse.attribution.engines import reader
from newsparse.attribution.quotes import pair
from newsparse.attribution.speaker_labels import names_somebody, read_label
from newsparse.attribution.speakers.name_words import fold_word, is_bearer, is_forename
from newsparse.attribution.turns import is_quoted
from newsparse.attribution.units import COLON, DASH, NAME, QUOTE, STOP, WORD, Units
from newsparse.knowledge import Language, SpeechWords
from newsparse.passage import Passage
from newsparse.patterns import grouped, pattern
from newsparse.span import Span
from newsparse.terms import Label, Nature

_WORD: Final = pattern(r"\p{L}[\p{L}'’-]*+")
# Maximum words in the source before or after a headline's colon.
_NAMED: Final = 5
# Minimum words in content that a headline gives without quotation marks.
_CLAIM: Final = 3
_LINE: Final = 20
_LABELLED: Final = 0.85  # confidence of a passage with only a label and quotations
# `— Ann Roe (@roe) May 3, 2024`, up to the end of the passage.
_POSTED: Final = pattern(
    r"(?P<mark>[—–-]{1,2}+)\s?(?P<name>\p{L}[^()\n—–@“”\"]{1,60}\(@\w{1,30}\))(?:\s\p{L}{0,12}+[\p{L}\d.,:/ ]{0,30}+)?+$"
)
_SIGNED: Final = 16  # maximum units in a signature, with title and town


def by_headline_colon(
    text: str, index: int, units: Units, language: Language, speakers: AbstractSet[str], known: Sequence[DraftAttribution], terse: bool
) -> DraftAttribution | None:
    """Attribute a headline that names its source before or after a colon; attributions inside its content become its inner ones.

    It replaces a *known* reading of the same colon that takes in fewer words. *speakers* are the given names and the last words of the
    names of the story's speakers, in lower case. A *terse* line, which a crosshead is not, may give a few words without a verb.
    """
    end = next((i + 1 for i in range(len(units.kinds) - 1, -1, -1) if units.kinds[i] != STOP), 0)  # without its stop
    colon, *more = [i for i in range(1, end - 1) if units.kinds[i] == COLON] or [0]
    if not colon or more:
        return None
    before, after = (0, colon), (colon + 1, end)
    to_readers = "?" in units.words[end:] and not (language.speech and language.speech.second_person.intersection(units.words))
    for source, content in ((before, after), (after, before)):
        held, prepositions = units.span(*content), language.people.prepositions  # before the topic or the addressee
        near = range(source[0] + 1, source[1])
        past = next((i for i in near if units.kinds[i] == WORD and units.words[i] in prepositions), source[1])
        quoted = [units.span(i, i + 1) for i in range(*content) if units.kinds[i] == QUOTE]
        name = units.span(source[0], past)
        sides = _Sides(source, content, held, _WORD.findall(held.of(text)), quoted, name, name.of(text))
        asks = to_readers and content == after and not quoted
        if asks or len(sides.said) < 2 or QUOTE in units.kinds[source[0] : source[1]]:
            continue
        overlapping = [one for one in known if any(span.start < held.end and held.start < span.end for span in one.content)]
        # It takes in what is inside, and other readings of the same colon: `Roe: *“Too old”* for repairs`.
        wholes = [Span(one.content[0].start, one.content[-1].end) if one.word == ":" else one.span for one in overlapping]
        parts = all(held.start <= whole.start and whole.end <= held.end for whole in wholes)
        again = any(one.word == ":" and one.content == [held] for one in overlapping)
        if parts and not again and _names_its_source(units, language, sides, speakers, terse):
            made = DraftAttribution(index, "headline's colon", [held], units.span(colon, colon + 1), name, quoted, ":", Nature.SPEECH)
            if not language.people.documents.isdisjoint(_WORD.findall(sides.named.lower())[-1:]):
                made.nature = Nature.WRITING
            made.inner = [one for one in overlapping if one.word != ":"]
            return made
    return None


class _Sides(NamedTuple):
    """One way to read a headline with a colon: a source on one side, content on the other."""

    source: tuple[int, int]
    content: tuple[int, int]
    held: Span  # the content
    said: list[str]  # the words of the content
    quoted: list[Span]
    name: Span  # the source without its topic or audience: "*Roe* on the pier"
    named: str


def _names_its_source(units: Units, language: Language, sides: _Sides, speakers: AbstractSet[str], terse: bool) -> bool:
    """Return True if one side of a colon names who says the other."""
    named, said, opens = sides.named, sides.said, sides.source[0] == 0
    states = bool(sides.quoted) or _states(units, sides.content, language)
    if sides.name.end < units.ends[sides.source[1] - 1]:  # "Roe on the pier: …"
        return states and opens and names_a_speaker(named, language, speakers)
    words = _WORD.findall(named)
    if len(words) > _NAMED:
        return False
    known = sides.quoted == [sides.held] and any(word[0].isupper() and word.lower() in speakers for word in words)
    if known:
        return True
    person = language.speech_words.first_person
    if sides.source == (0, 1) and units.kinds[0] == NAME and said[0].lower() in person and len(said) < _LINE:
        return True  # "ROE: I resign"
    return len(said) >= _CLAIM and (terse or states) and names_a_speaker(named, language, speakers)


def _states(units: Units, content: tuple[int, int], language: Language) -> bool:
    """Return True if some words without quotation marks are a statement: they are in the first person, or have a finite verb."""
    speech = language.speech_words
    words = [units.words[i].replace("’", "'") for i in range(*content)]
    return any(word in speech.auxiliaries or word.endswith("n't") or word.partition("'")[0] in speech.first_person for word in words)


def names_a_speaker(name: str, language: Language, speakers: AbstractSet[str]) -> bool:
    """Return True if a few words name a possible speaker: one of the story's, an office, an organisation or a crowd.

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
    speech = language.speech_words
    if last in speakers and all(word[0].isupper() and word.lower() not in speech.verbs for word in found):
        return True
    if name.isupper() and last in speech.speaking_nouns:
        return True  # "NATO"
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
    mark, source, nature = label.mark, label.source, Nature.SPEECH
    return DraftAttribution(index, "source, colon, quotation", content, mark, source, list(content), ":", nature, _LABELLED)


def by_posted_signature(text: str, index: int, passage: Span, before: Span | None) -> DraftAttribution | None:
    """Attribute a post signed with its author's name and handle: `No. — Ann Roe (@roe) May 3, 2024`.

    If the signature has a line of its own, the passage *before* is the post.
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
    quoted = [content] if is_quoted(text, content) else []
    at, mark, name = index if end > start else index - 1, Span(*match.span("mark")), Span(*match.span("name"))
    return DraftAttribution(at, "post", [content], mark, name, quoted, "—", Nature.WRITING, _LABELLED)


def by_signature(index: int, units: Units, speech: SpeechWords) -> DraftAttribution | None:
    """Attribute a quotation with a signature after a dash."""
    kinds, words = units.kinds, units.words
    count = next((i + 1 for i in range(len(kinds) - 1, -1, -1) if kinds[i] != STOP), 0)
    quotes = next((i for i in range(count) if kinds[i] != QUOTE), count)
    first = quotes + 1
    if not quotes or first >= count or kinds[quotes] != DASH or count - quotes > _SIGNED:
        return None
    named = kinds[first] == NAME or (words[first] in speech.determiners and first + 1 < count)
    verbal = any(kind == WORD and word in speech.verbs for kind, word in zip(kinds[first:count], words[first:count], strict=True))
    if not named or verbal or not {QUOTE, COLON, STOP, DASH}.isdisjoint(kinds[first:count]):
        return None
    content = [units.span(i, i + 1) for i in range(quotes)]
    source = units.span(first, count)
    return DraftAttribution(index, "signature", content, units.span(quotes, first), source, list(content), "—", Nature.SPEECH)


# Labels of passages that may name their source beside a colon, and the maximum code points of a first passage that may.
_HEADED: Final = frozenset({Label.HEADLINE, Label.CROSSHEAD})
_LONGEST_LINE: Final = 120


def with_headings(text: str, passages: Sequence[Passage], drafts: Sequence[DraftAttribution], language: Language) -> list[DraftAttribution]:
    """Add the attributions of headlines that name their source next to a colon."""
    speakers: set[str] | None = None
    by_passage = grouped((draft.passage, draft) for draft in drafts)
    found: list[DraftAttribution] = []
    replaced: set[int] = set()
    for index, passage in enumerate(passages):
        line = index == 0 and len(passage.text) < _LONGEST_LINE and "\n" not in passage.text
        if ":" not in passage.span.of(text) or not (line or passage.label in _HEADED):
            continue
        if speakers is None:
            speakers = {word for draft in drafts if draft.source and draft.passage != index for word in _names(draft.source.of(text))}
        quotations = [one for one in pair(text, passage.span.start, passage.span.end) if one.closed]
        known = by_passage.get(index, ())
        units = reader(language)(text, index, passage.span, quotations, language).units
        made = by_headline_colon(text, index, units, language, speakers, known, terse=passage.label is not Label.CROSSHEAD)
        replaced.update(id(one) for one in known if one.word == ":" and _is_topic(text, one, passage.span, language, speakers))
        if made is not None and not (made.nature is Nature.WRITING and _is_rubric(text, made, passage.span)):
            (held,) = made.content
            replaced.update(id(one) for one in known if any(span.start < held.end and held.start < span.end for span in one.content))
            found.append(made)
    return [*(draft for draft in drafts if id(draft) not in replaced), *found]


def _is_topic(text: str, draft: DraftAttribution, line: Span, language: Language, speakers: AbstractSet[str]) -> bool:
    """Return True if a headline opens with what it is about: "Fire in the port: 'All is lost'", "Q&A: 'I want to sing'"."""
    words = draft.source.of(text).split() if draft.source and draft.source.start == line.start else []
    if len(words) == 1:
        known = names_a_speaker(words[0], language, frozenset()) and words[0].lower() not in language.people.documents
        return not known and _is_rubric(text, draft, line)
    about = not language.people.prepositions.isdisjoint(word.lower() for word in words)
    return about and not any(names_a_speaker(word, language, speakers) or is_bearer(fold_word(word), language.people) for word in words)


def _is_rubric(text: str, draft: DraftAttribution, line: Span) -> bool:
    """Return True if no other line speaks of the document that a headline opens with: "Analysis: ..." is a sort of story."""
    named = draft.source.of(text).lower() if draft.source else ""
    others = _WORD.findall(text[line.end :].lower())
    return bool(others) and named not in others and named not in _WORD.findall(text[: line.start].lower())


def _names(source: str) -> list[str]:
    """Return the last word of a source, in lower case, and its given names."""
    words = source.partition(",")[0].split()
    return [word.lower() for i, word in enumerate(words, 1) if i == len(words) or (word[0].isupper() and is_forename(fold_word(word)))]

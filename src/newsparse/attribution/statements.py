"""Whole paragraphs in the words of a person named in a line above: statements, speeches and sound bites, and what a clause introduces.

`From Chairwoman Ann Roe:`, `Statement by Ann Roe:`, `This is the text of the speech by Ann Roe:`, `((SOT :07  ANN ROE, MAYOR))`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.attribution.draft_attribution import SPEECH_OR_WRITING, DraftAttribution
from newsparse.attribution.quotes import QUOTE_MARKS, pair
from newsparse.attribution.speakers.entities import BODY, PERSON
from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.turns import COLONS, Turn, in_first_person
from newsparse.attribution.units import PLAIN_WORD
from newsparse.knowledge import Language, SpeechWords
from newsparse.lines.names import NAME_WITH_DETAILS
from newsparse.passage import Passage
from newsparse.patterns import holds_any, pattern
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import PROSE_LABELS, Label

STATEMENT: Final = "statement below a line that names its author"
_HEARD: Final = r"\(\(|[\[(](?i:SOT|CLIP|CG|INSERTO?|O-TON|SONORE|CORTE)\b"  # a sound bite of a broadcast script, and who is heard
_SOUND: Final = pattern(_HEARD)
_OPENS: Final = pattern(rf"(?:From|FROM)\s\p{{Lu}}|{_HEARD}")
_INTRODUCTION_READ: Final = 300  # code points of a line in which such words are looked for
# The marks that close a quotation, by the mark that opens it.
_CLOSING: Final = {"„": "“”", "“": "”", "«": "»", "»": "«", '"': '"'}
_LONGEST_INTRODUCTION: Final = 40  # words
_LONGEST_QUOTATION: Final = 12  # paragraphs
_FEWEST_NAMED: Final = 2  # lines above quotations that name somebody
_SHORTEST_STEM: Final = 4  # letters of a surname without its case
_LONGEST_NAME: Final = 12  # words of a line that only names somebody
_PHRASE: Final = pattern(r"[,;:–—(]")  # what ends a phrase before a name
_POSSESSIVES: Final = ("'s ", "’s ")
_TITLES_READ: Final = 60  # code points before a name in which its preposition is looked for
_MOST_LABELS: Final = (Label.STANDFIRST, Label.CROSSHEAD)


def find_statements(text: str, passages: Sequence[Passage], language: Language, speech: SpeechWords) -> dict[int, Turn]:
    """Map the index of each paragraph of a statement to a turn of its author.

    A statement in quotation marks ends with them. One without goes on as long as somebody says "I", and where the line above says that
    it is the whole text, until its author is named again.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> text = "From Mayor Ann Roe:\\n“The pier is open.”"
    >>> lines = [read(text, Span(*span), Label.PARAGRAPH) for span in ((0, 19), (20, 39))]
    >>> [turn.source.of(text) for turn in find_statements(text, lines, load("en"), load("en").speech).values()]
    ['Mayor Ann Roe']
    """
    announced = [i for i, passage in enumerate(passages[:-1]) if text[passage.span.end - 1] in COLONS]
    held = {i: found for i in announced if (found := _held_open(text, passages, i))}
    heads = [i for i, passage in enumerate(passages[:-1]) if i in held or _may_introduce(text, passage, language)]
    labels = {i for i in announced if _may_name(text, passages, i, speech)}.difference(heads)
    turns = dict[int, Turn]()
    if any(text[passage.span.start] in QUOTE_MARKS for passage in passages):
        beside = max(_named_quotations(text, passages, 1), _named_quotations(text, passages, -1), key=len)
        turns = beside | _quotations_above_names(text, passages)
    if not (heads or labels):
        return turns
    registry = Registry(text, passages, language)
    for i in sorted(labels.union(heads)):
        author = _author(text, passages[i], registry, language)
        if author is None or (i in labels and text[author.end : passages[i].span.end].strip() not in COLONS):
            continue
        if passages[i].label is Label.CROSSHEAD:  # names are resolved in the story above it
            named = registry.between(author.start, author.end)
            entity = registry.entity(named[0]) if named else None
            above = (Span(registry.starts[k], registry.ends[k]) for k in registry.between(0, author.start) if registry.entity(k) is entity)
            author = next(above, author)
        opened = _OPENS.match(text, passages[i].span.start) is not None
        spoken = not language.people.speeches.isdisjoint(word.lower() for word in PLAIN_WORD.findall(passages[i].text))
        below = held.get(i) or _paragraphs(text, passages, i, author, speech, whole=spoken, bare=spoken or opened)
        turns |= {j: Turn(STATEMENT, passages[j].span, None, author) for j in below}
    return turns


def _named_quotations(text: str, passages: Sequence[Passage], step: int) -> dict[int, Turn]:
    """The quotations a *step* below or above lines that only say who speaks; two name somebody: "Ann Roe, 61, nurse", "A man in a hat"."""
    sources: dict[int, Span] = {}
    named = 0
    for i in range(step < 0, len(passages) - (step > 0)):
        passage, said = passages[i], passages[i + step].span
        start, end = passage.span.start, passage.span.end
        if (
            text[said.start] not in QUOTE_MARKS
            or not (text[end - 1].isalnum() or text[end - 1] == ")")
            or not _is_one_quotation(text, said)
        ):
            continue
        details = NAME_WITH_DETAILS.fullmatch(text, start, end)
        named += details is not None
        if details or (passage.label is not Label.HEADLINE and len(PLAIN_WORD.findall(text, start, end)) <= _LONGEST_NAME):
            sources[i + step] = Span(start, details.end("name") if details else start + len(passage.text.partition(",")[0]))
    return {i: Turn(STATEMENT, passages[i].span, None, source) for i, source in sources.items()} if named >= _FEWEST_NAMED else {}


def _quotations_above_names(text: str, passages: Sequence[Passage]) -> dict[int, Turn]:
    """The quotations set beside a story, each above a line with the speaker's name in capitals: "ANN ROE, mayor"."""
    turns: dict[int, Turn] = {}
    for i, passage in enumerate(passages[1:], 1):
        start, end = passage.span.start, passage.span.end
        named = NAME_WITH_DETAILS.fullmatch(text, start, end) if text[start : start + 2].isupper() else None
        if named is None or not named["name"].isupper() or " " not in named["name"]:
            continue
        above = range(i - 1, max(i - 1 - _LONGEST_QUOTATION, -1), -1)
        first = next((j for j in above if text[passages[j].span.start] in QUOTE_MARKS), i)
        if first < i and _is_one_quotation(text, Span(passages[first].span.start, passages[i - 1].span.end)):
            source = Span(start, named.end("name"))
            turns |= {j: Turn(STATEMENT, passages[j].span, None, source) for j in range(first, i)}
    return turns


def _is_one_quotation(text: str, said: Span) -> bool:
    return [(one.start, one.end, one.closed) for one in pair(text, said.start, said.end)][:1] == [(said.start, said.end, True)]


def _may_introduce(text: str, passage: Passage, language: Language) -> bool:
    """Return True if a line opens like one that names an author, or announces a text and ends with a colon."""
    start, end, people = passage.span.start, passage.span.end, language.people
    if passage.label not in PROSE_LABELS and passage.label not in _MOST_LABELS:
        return False
    if text[start] in "([" and _SOUND.match(text, start):
        return text[end - 1] in ")]"
    verbatim = text[end - 1] not in COLONS
    if verbatim and not ((text[end - 1] == "." or text[end - 1].isalnum()) and end - start <= _INTRODUCTION_READ):
        return False  # most paragraphs
    if verbatim and not holds_any(text[start:end].lower(), people.verbatim_words):
        return False
    words = [word.lower() for word in PLAIN_WORD.findall(text, start, min(end, start + _INTRODUCTION_READ))]
    nouns = [k for k, word in enumerate(words) if word in people.speeches]
    full = [k for k, word in enumerate(words) if word in people.verbatim_words]
    joiners = language.speech_words.joiners
    if verbatim and not any(joiners.isdisjoint(words[min(k, noun) : max(k, noun)]) for k in full for noun in nouns):
        return False  # "Please include your full name and address."
    if _OPENS.match(text, start):
        return len(words) <= _LONGEST_NAME
    return len(words) <= _LONGEST_INTRODUCTION and (nouns != [] or not people.documents.isdisjoint(words))


def _may_name(text: str, passages: Sequence[Passage], head: int, speech: SpeechWords) -> bool:
    """Return True if a line has no verb of saying before its colon, and a quotation opens the next: `Chairwoman Ann Roe:`"""
    words = [word.lower() for word in PLAIN_WORD.findall(passages[head].span.of(text))]
    return text[passages[head + 1].span.start] in QUOTE_MARKS and 0 < len(words) <= _LONGEST_NAME and speech.verbs.keys().isdisjoint(words)


def _held_open(text: str, passages: Sequence[Passage], head: int) -> list[int]:
    """The paragraphs below a colon that are one quotation: the first opens it, only the last closes it, and none between has a mark."""
    first = head + 1
    mark = text[passages[first].span.start]
    if mark not in _CLOSING:
        return []
    for j in range(first, min(first + _LONGEST_QUOTATION, len(passages))):
        start, end = passages[j].span.start, passages[j].span.end
        if passages[j].label not in PROSE_LABELS or (j > first and text[start] == mark):
            return []
        closed = [at for closing in _CLOSING[mark] if (at := text.find(closing, start + (j == first), end)) >= 0]
        if closed:
            return list(range(first, j + 1)) if j > first and end - min(closed) <= 2 else []
    return []


def _author(text: str, passage: Passage, registry: Registry, language: Language) -> Span | None:
    """The person or the organisation whose words a line announces, with the title before a name that opens the line.

    It is the name before the noun for the words, or the one that "by" links to the noun: "*Ann Roe*, aide to Bo Poe, issued this
    statement", "Statement by *Ann Roe* on Bo Poe". A name behind another preposition is somebody who is spoken of, and one in the
    possessive, beside another name, the author's house: "Elm Water's director, *Ann Roe*".
    """
    start, end = passage.span.start, passage.span.end
    opened = _OPENS.match(text, start)
    named = [(registry.starts[one], registry.ends[one], registry.entity(one).kind) for one in registry.between(start, end)]
    named = [one for one in named if not text.startswith(_POSSESSIVES, one[1])] or named
    persons = [one for one in named if one[2] == PERSON]
    if opened and persons:
        return Span(*persons[0][:2]) if text[start] in "([" else Span(start + text[start:end].index(" ") + 1, persons[-1][1])
    nouns = language.people.documents | language.people.speeches
    noun = next((word for word in PLAIN_WORD.finditer(text, start, end) if word[0].lower() in nouns), None)
    place = noun.start() if noun else end
    links = [_link(text, start, one[0], language) for one in named]
    linked = [one for one, link in zip(named, links, strict=True) if one[0] > place and link in language.people.author_prepositions]
    free = [one for one, link in zip(named, links, strict=True) if not link and one[2] in (PERSON, BODY)]
    before = [one for one in free if one[0] < place and (one[2] == PERSON or noun is not None)]
    found = [*before[:1], *sorted([*linked, *(one for one in free if one[2] == PERSON)])]
    return Span(*found[0][:2]) if found else None


def _link(text: str, start: int, name: int, language: Language) -> str:
    """The preposition before a name and its titles, in lower case; "" if there is none."""
    before = _PHRASE.split(text[max(start, name - _TITLES_READ) : name])[-1]
    for word in reversed(PLAIN_WORD.findall(before)):
        low: str = word.lower()
        if low in language.people.prepositions or low in language.people.author_prepositions:
            return low
        if not (word[0].isupper() or low in language.people.titles or low in language.people.roles or low in language.function_words):
            break
    return ""


def _paragraphs(text: str, passages: Sequence[Passage], i: int, author: Span, speech: SpeechWords, *, whole: bool, bare: bool) -> list[int]:
    """The paragraphs of the statement below a line: of a *whole* text, or words that may be *bare* of quotation marks."""
    name = author.of(text).split()[-1]
    name = name[: max(_SHORTEST_STEM, len(name) - 1)]  # "Стецюр|а", "Стецюр|і"
    found: list[int] = []
    quoted: bool | None = None
    last_own = 0
    for j in range(i + 1, len(passages)):
        passage = passages[j]
        said = passage.span.of(text)
        opens = said[0] in QUOTE_MARKS
        if passage.label not in PROSE_LABELS or said[-1] in COLONS or _SOUND.match(said):
            break
        quoted = opens if quoted is None else quoted
        if not (quoted or bare):
            break
        own = in_first_person(text, passage.span, speech)
        if opens is not quoted or (not quoted and name in said and not own):
            break
        found.append(j)
        if quoted or own:
            last_own = len(found)
    return found if whole and last_own > 1 else found[:last_own]


UNMARKED: Final = "quotation without marks"  # the rule for such a paragraph
INTRODUCED: Final = Evidence("the passage before introduces it")
# Of 21 such paragraphs of web stories, all but one were quoted; those in the first person were all quoted.
_CONFIDENCE: Final = 0.6
_IN_FIRST_PERSON: Final = 0.8


def introduces(text: str, colon: int, introduction: DraftAttribution, speech: SpeechWords) -> bool:
    """Return True if a reporting clause ends directly before a colon, so that nothing but the words said can follow: `Ann Roe said:`

    A clause in which something else follows the verb introduces other things as well, `Roe shared these recipes:`; so does one
    with a verb of finding, `The poll also found:`.

    >>> from newsparse.terms import Nature
    >>> clause = DraftAttribution(0, "", [Span(8, 12)], Span(8, 12), Span(0, 7), word="said", nature=Nature.SPEECH)
    >>> words = SpeechWords(statement_complementiser="that")
    >>> [introduces(text, len(text) - 1, clause, words) for text in ("Ann Roe said:", "Ann Roe said that:", "Ann Roe said prayers:")]
    [True, True, False]
    """
    if introduction.cue is None or introduction.source is None or introduction.nature not in SPEECH_OR_WRITING:
        return False
    if introduction.word in speech.acts.finding_verbs or introduction.source.of(text).lower() in speech.first_person:
        return False
    return text[max(introduction.cue.end, introduction.source.end) : colon].strip().lower() in ("", speech.statement_complementiser)


def unmarked_quotation(
    text: str, index: int, paragraph: Span, introduction: DraftAttribution, found: Sequence[DraftAttribution], speech: SpeechWords
) -> DraftAttribution | None:
    """Attribute a paragraph without quotation marks by the reporting clause that `introduces` it; `None` if others than "I" speak in it."""
    if not all(one.source is not None and one.source.of(text).lower().split(maxsplit=1)[0] in speech.first_person for one in found):
        return None
    cue, source, word, nature = introduction.cue, introduction.source, introduction.word, introduction.nature
    confidence = _IN_FIRST_PERSON if in_first_person(text, paragraph, speech) else _CONFIDENCE
    return DraftAttribution(index, UNMARKED, [paragraph], cue, source, [], word, nature, confidence, (INTRODUCED,), list(found))

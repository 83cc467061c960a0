"""Find runs of capitals in passages and cut them into names; the cuts are cached from story to story."""

from collections.abc import Sequence, Set
from functools import cached_property
from itertools import pairwise
from typing import Final

import regex

from newsparse.attribution.speakers.entities import ONE_WORD, PERSON
from newsparse.attribution.speakers.name_words import (
    LETTERS,
    OVER,
    PARTICLES,
    SegmentedName,
    Spans,
    WordRun,
    fold_word,
    is_a_bodys_word,
    is_an_abbreviated_title,
    is_forename,
    is_office,
    new_name,
    without_accents,
    word_at,
    word_run,
)
from newsparse.attribution.speakers.titled_names import kind_of_one_word, names_in_group, names_of_one_word
from newsparse.knowledge import Language
from newsparse.knowledge.people_words import PeopleWords
from newsparse.memo import Bound, PerOwner
from newsparse.passage import Passage
from newsparse.patterns import pattern

_WORD: Final = r"""
    (?: \p{Lu}[\p{L}\p{M}\d]*+(?!['’./-])                         # most words
    |   [AS]/[AS](?!\p{L})                                        # "Orsted A/S"
    |   (?:\p{Lu}\.){1,4}+ (?:\p{Lu}(?!\p{L}))?+                 # "J.", "S.E.C."
    |   \p{Lu}[\p{L}\p{M}\d]*+                                   # "Ruiz", "NATO"
        (?:['’](?!s\b)(?:(?=\p{Lu})|(?<!\b\p{Lu}['’]))\p{L}++     # "O'Neill", "Qu'ran", but "Ruiz" of "Ruiz's", no "d'après"
        |  -\p{L}[\p{L}\p{M}\d]*+)*+                             # "Jean-Luc"
        (?:\.(?=\s\p{Lu}))?+                                     # "Sen. Ruiz"
    )
"""
# The Arabic article, which takes on the sound of the next letter: "al-Jabari", "ad-Din", "as-Salih".
_ARTICLE: Final = "a[dlnrstz]-|ash-|asch-|e[dlnrstz]-|esch-"
# "Senator Ana de la Cruz", "Securities and Exchange Commission", `Rodrigo "Digo" Paiva`; never across a comma. A run has
# at most sixteen words, so that a page in capitals is read in bounded pieces.
CAPITALISED_RUN: Final = pattern(
    rf"""
    (?<![\p{{L}}\d@\#]) (?=\p{{Lu}}) (?P<word>{_WORD})
    (?: (?:[ \t\xa0]|\r?\n[ \t]*+(?=\S)){{1,3}}+
        (?=\p{{Lu}}|["“(]\p{{Lu}}|[abdefiloptuvyz&]\p{{Ll}}{{0,3}}+[ -]|d['’]\p{{Lu}})   # a quick look ahead: most runs end here
        (?!\p{{Lu}}{{2,9}}+:\p{{Ll}})                             # "Jan Virta" of "Jan Virta STT:lle"
        (?:(?=\p{{Lu}})|(?:["“]\p{{Lu}}[\p{{L}}.-]{{1,15}}+(?:[ ]\p{{Lu}}\p{{L}}{{1,15}}+)?+["”]|\(\p{{Lu}}\p{{L}}{{1,15}}+\)
           |ole|arap|binti|bint|de[ ]la|v[ao]n[ ]de[mnr]?|von[ ]und[ ]zu|de[ ]los
           |[dv][aeio][nru]?|del|der|den|van|von|ter|bin|ibn|al|el|le|la|zu|dos|das|y
           |of[ ]the|for[ ]the|on[ ]the|of|for|and[ ]the|and|to|on|in|&|und|für|et|des|du|pour|la)[ ]|d['’](?=\p{{Lu}}))?+
        (?P<word>(?:{_ARTICLE})?+{_WORD})
    ){{0,15}}+
    """,
    regex.VERBOSE,
)
_ROMANCE: Final = frozenset({"di", "do"})  # particles that are prepositions of Indonesian, Polish and Czech
_USUAL_NAME: Final = 2  # words
_ADJECTIVAL: Final = ("e", "en", "er", "es", "em", "der", "das", "den")  # endings of German adjectives, and articles


def split_run(text: str, spans: Spans, people: PeopleWords, common: frozenset[str]) -> list[SegmentedName]:
    """Cut one run of capitalised words, the spans of a match of `CAPITALISED_RUN`, into names.

    >>> from newsparse.knowledge.languages import load
    >>> text = "Meanwhile Chinese Vice Foreign Minister Ma Zhaoxu met officials"
    >>> spans = CAPITALISED_RUN.search(text).spans("word")
    >>> [text[p.start:p.end] for p in split_run(text, spans, load("en").people, load("en").function_words)]
    ['Ma Zhaoxu']
    """
    run = word_run(text, spans, people, common)
    found: list[SegmentedName] = []
    first = 0
    for index in range(1, len(spans)):
        if not run.gaps[index - 1] and _is_a_run_in_heading(run, first, index):
            first = index  # "SAVE A QUARTER Let parents …"
        elif _parts(run, first, index):
            found += _names_between(run, first, index)
            first = index
    return found + _names_between(run, first, len(spans))


def _names_between(run: WordRun, first: int, last: int) -> list[SegmentedName]:
    """Read the names in the words from one index up to another, which have no small word among them."""
    return names_of_one_word(run, first) if last - first == 1 else names_in_group(run.part(first, last))


def _parts(run: WordRun, first: int, index: int) -> bool:
    """Return True if a name that begins with one word ends before another: by a stop, by what the word is, or by the small word between."""
    people, gap, before, following = run.people, run.gaps[index - 1], run.words[index - 1], run.words[index]
    start, end = run.spans[index - 1]
    stopped = run.text[end - 1] == "." and end - start > 2 and run.text.count(".", start, end) == 1
    if stopped and not is_an_abbreviated_title(before, people):
        return True
    if not gap:
        return False
    if gap in people.joiners and is_forename(following):
        return True
    if gap == "y" and run.written(index - 1, index).isupper() and run.written(index, index + 1).isupper():
        return True  # "ORV y OLV" are two organisations
    if people.capitalised_nouns and gap.startswith("von") and _says_origin(run, first, index):
        return True
    return not _is_a_surname_particle(gap, before, people) and not _is_joined(run, first, index)


def _is_a_run_in_heading(run: WordRun, first: int, index: int) -> bool:
    """Return True if words in capitals before another are a heading that runs into a sentence, not a name set in capitals."""
    text, spans = run.text, run.spans[first:index]
    loud = len(spans) > 1 and all(text[start:end].isupper() for start, end in spans) and not run.written(index, index + 1).isupper()
    return loud and not any(map(is_forename, run.words[first:index])) and sum(end - start for start, end in spans) > 3 * len(spans)


def _is_a_surname_particle(gap: str, before: str, people: PeopleWords) -> bool:
    """Return True if small words belong to a surname: "de la", but not the German article in "Karl Roth der Zeitung"."""
    if gap in _ROMANCE and gap in people.prepositions and not people.organisation_links:
        return False  # "Budi Santoso *di* Jakarta"
    return gap.split(maxsplit=1)[0] in PARTICLES and not (people.capitalised_nouns and gap in people.definites and before not in PARTICLES)


def _says_origin(run: WordRun, first: int, index: int) -> bool:
    """Return True if the "von" before a word says where a person is from: "Karl Roth von den Grünen", but "Karl von der Heide"."""
    if index - first < 2:
        return False
    origin, (forename, last) = run.written(index, index + 1), run.words[index - 2 : index]
    named = run.gaps[index - 1] != "von" or is_forename(forename)
    return origin.isupper() or (  # "Karl Georg von der ORV"
        named and not is_forename(last) and last not in run.people.noble_titles
    )


def _is_joined(run: WordRun, first: int, index: int) -> bool:
    """Return True if a small word joins the words before and after it into the name of a single organisation."""
    people, gap, words = run.people, run.gaps[index - 1], run.words[first:index]
    last = words[-1]
    if gap[0] in '"“(':
        # `Rodrigo "Digo" Paiva`
        return not (is_office(last, people) or run.words[index] in people.titles)
    if gap == "&":
        return True
    if gap.split(maxsplit=1)[0] not in people.organisation_links or gap == "and the":
        return False
    if gap == "of" and len(words) > 1 and is_forename(words[-2]):
        return False  # "Leader Ana Ruiz of Elmford"
    end = next((i for i in range(index + 1, len(run.words)) if run.gaps[i - 1]), len(run.words))  # at the next small word
    return _joins_a_body(words, gap, run.words[index:end], people)


def _joins_a_body(words: list[str], gap: str, ahead: list[str], people: PeopleWords) -> bool:
    """Return True if a small word is inside an organisation's name, judged by the words on both sides."""
    last = words[-1]
    body = any(word in people.organisation_words or (people.capitalised_nouns and is_a_bodys_word(word, people)) for word in words)
    if gap == "and":
        return _and_joins(words, ahead, body, people)
    if gap in {"in", "to"} or gap.startswith("on"):
        return body and last in people.organisation_words and ahead[0] not in people.sentence_openers and ahead[0] not in people.places
    if gap in OVER and last in people.titles and len(ahead) > 1:
        return True
    if gap == "of" and words[0] in people.noble_titles:
        return True
    return body and not is_forename(words[0]) and last not in people.titles


def _and_joins(words: list[str], ahead: list[str], body: bool, people: PeopleWords) -> bool:
    """Return True if "and" is inside an organisation's name: "Securities and Exchange Commission", not "Boston and the White House"."""
    bodies, last = people.organisation_words, words[-1]
    whole = last in bodies and not (last in people.business_organisations and all(word in people.definites for word in words[:-1]))
    if len(ahead) > 1 and ahead[-1] in bodies and not is_forename(words[0]) and not whole:
        return True
    begun = body and (len(words) > 2 or words[0] in bodies) and last not in bodies
    return begun and ahead[0] not in bodies


# Maximum number of runs remembered, in all languages; a story has around a hundred, most of them seen before.
_RUNS: Final = Bound(10_000)
_STOPPED: Final = 120  # maximum length in code points of a headline that ends in a full stop
# Particles of surnames that are also prepositions or articles: "Di Roe", "De la Roe", "Van der Roe".
_PARTICLES: Final = ("Di ", "De ", "Del ", "Della ", "Dello ", "Dei ", "Degli ", "Dal ", "Dalla ", "Da ", "Dos ", "Das ", "Van ", "Von ")
_LONG: Final = 200  # runs of this many characters are not expected to recur

RememberedNames = tuple[SegmentedName, ...]


def _moved(names: Sequence[SegmentedName], by: int) -> RememberedNames:
    """Return names with their offsets counted from another place."""
    return tuple([new_name((start + by, end + by, kind, title, words)) for start, end, kind, title, words in names])


_REMEMBERED_NAMES: Final[PerOwner[dict[str, RememberedNames]]] = PerOwner(lambda _language: {})
"""The names in each run of a language, with offsets from the start of the run."""


class RunReader:
    """Cuts the passages of a story into names."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.people = language.people
        self._common = language.function_words
        self._verbs = language.speech_words.verbs
        self._auxiliaries = language.speech_words.perfect_auxiliaries
        self._remembered_names = _REMEMBERED_NAMES(language)
        self.lone_nouns: list[tuple[int, int]] = []
        """The spans of single capitalised words in a language that capitalises nouns; most of them are not names."""

    def names(self, passage: Passage) -> list[SegmentedName]:
        """Return the names in a passage; a run of capitals that recurs is cut only once."""
        text, known, capitalised_nouns = self.text, self._remembered_names, self.people.capitalised_nouns
        found: list[SegmentedName] = []
        for match in CAPITALISED_RUN.finditer(text, passage.span.start, passage.span.end):
            start, end = match.span()
            if capitalised_nouns and match.start("word") == start:
                self.lone_nouns.append((start, end))
                continue
            run = text[start : end + text.startswith(".", end)]
            cuts = known.get(run)
            if cuts is None:
                spans = match.spans("word")
                if run[1:2] in "'’" and run[2:3].isupper() and run[:1].lower() + "'" in self.people.definites:
                    spans = [(spans[0][0] + 2, spans[0][1]), *spans[1:]]  # "L’Orvik"
                cuts = self._segment(run, start, spans)
            for a, b, kind, title, words in cuts:
                found.append(new_name((start + a, start + b, kind, title, words)))
        return found

    def names_among_lone_nouns(self, known: Set[str]) -> list[SegmentedName]:
        """Return the lone nouns that may be names: those whose kind shows it, or that are known words of the story's longer names.

        The others name nobody, and are not cut.
        """
        text, named = self.text, dict[str, bool]()
        found: list[SegmentedName] = []
        for start, end in self.lone_nouns:
            raw = text[start:end]
            if raw not in named:
                word = fold_word(raw)
                forms = (word, word[:-1] if word[-1:] == "s" else word, word if word.isascii() else without_accents(word))
                named[raw] = not known.isdisjoint(forms) or kind_of_one_word(raw, word, self.people) != ONE_WORD
            if named[raw]:
                run = text[start : end + text.startswith(".", end)]
                cuts = self._remembered_names.get(run)
                found += _moved(self._segment(run, start, [(start, end)]) if cuts is None else cuts, start)
        return found

    def _segment(self, run: str, start: int, spans: Spans) -> RememberedNames:
        """Cut a run of capitals, and remember the result unless the run is long or depends on its surroundings."""
        text, people, common = self.text, self.people, self._common
        particle = len(spans) == 2 and run.startswith(_PARTICLES)
        if particle and self._is_a_surname(start, spans[-1][1]):
            return (SegmentedName(0, spans[-1][1] - start, ONE_WORD, "", (fold_word(text[slice(*spans[-1])]),)),)
        found = split_run(text, spans, people, common)
        if people.capitalised_nouns and any(len(one.words) > _USUAL_NAME and one.kind == PERSON for one in found):
            shorter = [self._without_noun(one) for one in found]
            if shorter != found:  # depends on the story
                return _moved(shorter, -start)
        cuts = _moved(found, -start)
        if len(run) < _LONG and not particle:
            _RUNS.make_room(self._remembered_names)
            self._remembered_names[run] = cuts
        return cuts

    def _without_noun(self, name: SegmentedName) -> SegmentedName:
        """Drop a noun after a German name, which an article or an adjective has elsewhere: "prüft Ann Roe *Brücken*", "kleine Brücken"."""
        if name.kind != PERSON or len(name.words) <= _USUAL_NAME:
            return name
        text, cut = self.text, self.text.rfind(" ", name.start, name.end)
        particle, noun = text[name.start : cut].rpartition(" ")[2].islower(), text[cut + 1 : name.end]  # "Graf von *der* Heide"
        letters = LETTERS.match(noun)
        places = self._described_nouns.get(letters.group() if letters else "", ())
        if particle or not any(text.startswith(noun, at) and not text[at + len(noun) : at + len(noun) + 1].isalpha() for at in places):
            return name
        return name._replace(end=name.start + len(text[name.start : cut].rstrip()), words=name.words[:-1])

    @cached_property
    def _described_nouns(self) -> dict[str, list[int]]:
        """Where the words after articles and adjectives begin, by their first letters up to another sign."""
        found: dict[str, list[int]] = {}
        place = 0
        for before, piece in pairwise(self.text.split(" ")):
            place += len(before) + 1
            if before.endswith(_ADJECTIVAL) and (piece[:1].isupper() or "-" in piece):
                word, letters = LETTERS.findall(before)[-1], LETTERS.match(piece)
                if letters and word.islower() and word not in self._verbs and not word.endswith("te"):
                    found.setdefault(letters[0], []).append(place)
        return found

    def _is_a_surname(self, start: int, end: int) -> bool:
        """Return True if a capitalised particle and the next word are a surname: "Di Roe ha detto"."""
        text = self.text
        if text[start - 1 : start] == " " and text[start - 2 : start - 1].isalnum():
            return True
        if fold_word(text[start:end].split()[0]) in self.people.definites or not text.startswith(" ", end):
            return False  # "Das Gericht sagte"
        following = word_at(text, end + 1)
        return following in self._verbs or following in self._auxiliaries


def is_set_like_a_headline(text: str, passage: Passage, people: PeopleWords) -> bool:
    """Return True if a passage is set like a headline: most words are capitalised, more than nouns alone would be."""
    span = passage.span
    length = span.end - span.start
    if not 0 < length <= 200 or text[span.end - 1] == ":":  # "From Pier League Chairwoman Ann Roe:"
        return False
    stopped = not text[span.end - 1].isalnum()
    if stopped and (length > _STOPPED or people.capitalised_nouns or text.find(". ", span.start, span.end) >= 0):
        return False  # a German sentence may have nearly as many
    words = [word for word in LETTERS.findall(text, span.start, span.end) if len(word) > 3]
    share = 0.88 if stopped or people.capitalised_nouns else 0.65
    return len(words) > 4 + stopped and sum(word[0].isupper() for word in words) > share * len(words)

"""Find runs of capitals in passages, and remember from story to story how each is cut into names."""

from collections.abc import Set
from functools import lru_cache
from typing import Final

from newsparse.attribution.speakers.entities import ONE_WORD, PERSON, NameKind
from newsparse.attribution.speakers.name_segmentation import CAPITALISED_RUN, cased_like_a_headline, split_run, word_spans
from newsparse.attribution.speakers.name_words import SegmentedName, Spans, fold_word, without_accents
from newsparse.attribution.speakers.titled_names import kind_of_one_word, one_word_name
from newsparse.knowledge import Language
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.knowledge.people_words import PeopleWords
from newsparse.memo import Bound
from newsparse.passage import Passage
from newsparse.patterns import pattern

_LETTERS: Final = pattern(r"\p{L}++")
# Maximum number of runs remembered, in all languages; a story has around a hundred, most of them seen before.
_RUNS: Final = Bound(10_000)
# Maximum length in code points of a headline that ends in a full stop.
_STOPPED: Final = 120
# Given names that are also function words: "Will Roe said", "Will he?".
_SMALL: Final = ("Will", "May ")
# Particles of surnames that are also prepositions or articles: "Di Roe", "De la Roe", "Van der Roe".
_PARTICLES: Final = ("Di ", "De ", "Del ", "Della ", "Dello ", "Dei ", "Degli ", "Dal ", "Dalla ", "Da ", "Dos ", "Das ", "Van ", "Von ")
# Runs of this many characters are not expected to recur.
_LONG: Final = 200

RememberedNames = tuple[tuple[int, int, NameKind, str, tuple[str, ...]], ...]


@lru_cache(maxsize=64)
def _remembered_names(_language: Language) -> dict[str, RememberedNames]:
    """Return the cache of names per run, with offsets from the start of the run; kept for up to 64 languages."""
    return {}


class RunReader:
    """Cuts the passages of a story into names.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> from newsparse.span import Span
    >>> from newsparse.terms import Label
    >>> passage = read("Then Ana Ruiz met Bo Poe.", Span(0, 25), Label.PARAGRAPH)
    >>> [piece.words for piece in RunReader(passage.text, load("en")).names(passage, [])]
    [('ana', 'ruiz'), ('bo', 'poe')]
    """

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.people = language.people
        self._common = language.function_words
        self._verbs = language.speech.verbs if language.speech else {}
        self._auxiliaries = language.speech.perfect_auxiliaries if language.speech else frozenset[str]()
        self._remembered_names = _remembered_names(language)
        self.lone_nouns: list[tuple[int, int]] = []
        """Where nouns are capitalised, the spans of the capitalised words that no other is beside; most are no names."""

    def names(self, passage: Passage, headlines: list[Spans]) -> list[SegmentedName]:
        """Return the names in a passage; a run of capitals that recurs is cut only once."""
        text, known, capitalised_nouns = self.text, self._remembered_names, self.people.capitalised_nouns
        found: list[SegmentedName] = []
        for match in CAPITALISED_RUN.finditer(text, passage.span.start, passage.span.end):
            start, end = match.span()
            if start and text[start - 1] == "-":
                start = word_spans(text, match)[0][0]
            elif capitalised_nouns and match.start("word") == start:
                self.lone_nouns.append((start, end))
                continue
            run = text[start : end + text.startswith(".", end)]
            cuts = known.get(run)
            if cuts is None:
                spans = word_spans(text, match)
                if run[1:2] in "'’" and run[2:3].isupper() and run[:1].lower() + "'" in self.people.definites:
                    spans = [(spans[0][0] + 2, spans[0][1]), *spans[1:]]  # "L’Orvik"
                if cased_like_a_headline(text, spans, self._common):
                    headlines.append(spans)
                    continue
                cuts = self._segment(run, start, spans)
            for a, b, kind, title, named in cuts:
                found.append(SegmentedName(start + a, start + b, kind, title, named))
        return found

    def names_among_lone_nouns(self, known: Set[str]) -> list[SegmentedName]:
        """Return the lone nouns that may be names: those whose kind shows it, or that are known words of the story's longer names.

        The others name nobody, and are not cut.
        """
        text, named = self.text, dict[str, bool]()
        found: list[SegmentedName] = []
        for start, end in self.lone_nouns:
            word = text[start:end]
            if word not in named:
                named[word] = self._may_be_named(word, known)
            if named[word]:
                run = text[start : end + text.startswith(".", end)]
                cuts = self._remembered_names.get(run)
                for a, b, kind, title, words in self._segment(run, start, [(start, end)]) if cuts is None else cuts:
                    found.append(SegmentedName(start + a, start + b, kind, title, words))
        return found

    def _may_be_named(self, raw: str, known: Set[str]) -> bool:
        """Whether a lone noun may be a name, by its kind or because it is known: "Roth", "Roths", "Núñez" for "Nunez"."""
        word = fold_word(raw)
        if word in known or (word[-1:] == "s" and word[:-1] in known) or (not word.isascii() and without_accents(word) in known):
            return True
        return kind_of_one_word(raw, word, self.people) != ONE_WORD

    def _segment(self, run: str, start: int, spans: Spans) -> RememberedNames:
        """Cut a run of capitals, and remember the result unless the run is long or depends on its surroundings."""
        text, people, common = self.text, self.people, self._common
        either = run.startswith(_SMALL)
        particle = len(spans) == 2 and run.startswith(_PARTICLES)
        if particle and self._is_a_surname(start, spans[-1][1]):
            return ((0, spans[-1][1] - start, ONE_WORD, "", (fold_word(text[slice(*spans[-1])]),)),)
        if either and self._is_a_name(run, start, spans[-1][1]):
            return ((0, spans[-1][1] - start, PERSON, "", tuple([fold_word(text[a:b]) for a, b in spans])),)
        if len(spans) == 1:
            one = one_word_name(text, *spans[0], fold_word(text[spans[0][0] : spans[0][1]]), people, common)
            found = [one] if one else []
        else:
            found = split_run(text, spans, people, common)
        cuts: RememberedNames = tuple([(a - start, b - start, kind, title, named) for a, b, kind, title, named in found])
        if len(run) < _LONG and not either and not particle:
            _RUNS.make_room(self._remembered_names)
            self._remembered_names[run] = cuts
        return cuts

    def _is_a_surname(self, start: int, end: int) -> bool:
        """Whether a capitalised particle and a word are a surname: inside a sentence, or before a reporting verb: "Di Roe ha detto"."""
        text = self.text
        if text[start - 1 : start] == " " and text[start - 2 : start - 1].isalnum():
            return True
        if fold_word(text[start:end].split()[0]) in self.people.definites or not text.startswith(" ", end):
            return False  # "Das Gericht sagte"
        following = _LETTERS.match(text, end + 1, end + 20)
        return following is not None and (following[0] in self._verbs or following[0] in self._auxiliaries)

    def _is_a_name(self, run: str, start: int, end: int) -> bool:
        """Whether two capitalised words, the first also a function word, are a name: "Will Roe said"."""
        text, names = self.text, run.split()
        if (
            len(names) != 2
            or names[0].lower() not in FORENAME_GENDERS
            or names[0].lower() not in self._common
            or names[1].lower() in self._common
        ):
            return False
        following = _LETTERS.match(text, end + 1, end + 20)
        inside = text[start - 1 : start] == " " and text[start - 2 : start - 1].isalnum()
        return inside or (following is not None and following[0] in self._verbs) or (text[end : end + 1] == ",")

    def word_runs(self, passage: Passage) -> list[Spans]:
        """Return the spans of the words in each run."""
        return [word_spans(self.text, match) for match in CAPITALISED_RUN.finditer(self.text, passage.span.start, passage.span.end)]


def is_set_like_a_headline(text: str, passage: Passage, people: PeopleWords) -> bool:
    """Whether a passage is set like a headline: most words are capitalised, more than nouns alone would be."""
    span = passage.span
    length = span.end - span.start
    if not 0 < length <= 200:
        return False
    stopped = not text[span.end - 1].isalnum()
    if stopped and length > _STOPPED:
        return False
    words = text[span.start : span.end].split()
    if sum(map(str.islower, words)) > 0.6 * len(words):
        return False  # a headline has fewer function words
    if stopped and text.find(". ", span.start, span.end) >= 0:
        return False
    words = [word for word in _LETTERS.findall(text, span.start, span.end) if len(word) > 3]
    share = 0.88 if stopped or people.capitalised_nouns else 0.65
    return len(words) > 4 + stopped and sum(word[0].isupper() for word in words) > share * len(words)

"""Language detection by script, common words and letters."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from operator import itemgetter
from string import ascii_lowercase
from typing import Final
from unicodedata import normalize

import regex
from attrs import frozen

from newsparse.knowledge.language import Language
from newsparse.layout import Layout, Line

UNKNOWN: Final = "und"
"""BCP 47's tag for an unknown language."""

# A sample is made of the longest of the first lines: menus and notices in another language are short,
# and a story's lines are long.
_LINES: Final = 1500
_LONGEST: Final = 30
_LINE: Final = 160
_SAMPLE: Final = 1000
# Marks that touch a word; a word that keeps a rarer mark is merely not counted.
_MARKS: Final = '.,:;!?"()'
_MORE_MARKS: Final = "«»„“”،؛؟"
_BEYOND_ASCII: Final = regex.compile(r"[^\x00-\x7f]")

# The first and last code points of the letters of each script.
_RANGES: Final = (
    (0x41, 0x24F, "latin"),
    (0x370, 0x3FF, "greek"),
    (0x400, 0x52F, "cyrillic"),
    (0x590, 0x5FF, "hebrew"),
    (0x600, 0x77F, "arabic"),
    (0x1E00, 0x1EFF, "latin"),
    (0x1F00, 0x1FFF, "greek"),
    (0x3041, 0x30FF, "kana"),
    (0x3400, 0x9FFF, "han"),
    (0xAC00, 0xD7A3, "hangul"),
)
# Scripts that identify a language if only one known language uses them.
_TELLING: Final = frozenset({"greek", "hebrew", "kana", "han", "hangul"})
_CHARACTERS: Final = frozenset({"kana", "han", "hangul"})
# Japanese prose is half kana; Chinese has kana only in names.
_KANA: Final = 0.08
# One letter of these is a syllable or a word, so it counts for several if a text mixes two scripts.
_DENSE: Final = 3
# Letters needed to identify a script.
_FEWEST_LETTERS: Final = 8

# Set by trial on the labelled stories and pages, and on prose in languages that have no module.
_FEWEST_HITS: Final = 2
"""Different function words, or equivalent distinctive letters, needed to identify a language."""
_SHARE: Final = 0.095
"""Share of a sample's words that must fit to identify a language."""
_DOUBT: Final = 9
"""Words that fit no language, added to each sample, because chance hits weigh more in a short one."""
_MARGIN: Final = 1.1
"""How much better than the second language the first must fit."""
_FOREIGN: Final = 0.5
"""The cost, in words, of a letter that a language does not have."""
_OWN: Final = 0.4
"""The value, in words, of a letter that no other language has."""
_BRIEF: Final = 40
"""Words of a sample too short for function words alone; reporting verbs, titles and days then count too."""
_BRIEF_FEWEST: Final = 1
_BRIEF_DOUBT: Final = 5
_BRIEF_SHARE: Final = 0.1
_BRIEF_MARGIN: Final = 1.35
_SHORTEST: Final = 4
"""Letters that such a word needs to count, in Latin script: short ones occur as syllables elsewhere."""


@frozen
class Detector:
    """A language detector built from the words and letters of language modules.

    >>> from newsparse.knowledge.languages import load
    >>> Detector.of([load("da"), load("no")]).tell("Broen ble stengt etter to år, og nå er den åpen igjen")
    'no'
    """

    scripts: Mapping[str, tuple[Language, ...]]
    """The languages of each script."""
    lookalikes: frozenset[str]
    """Codes of languages that are compared but not known."""
    words: Mapping[str, tuple[str, ...]]
    """Each function word of a language with spaces, mapped to the codes of the languages that have it."""
    letters: Mapping[str, float]
    """Each letter that a language names, mapped to its weight: near 1 if no other language of the script has it, 0 if all do."""

    @classmethod
    def of(cls, languages: Iterable[Language], lookalikes: Iterable[Language] = ()) -> Detector:
        """Build a detector for *languages*; a text in one of the *lookalikes* is in an unknown language."""
        lookalikes = tuple(lookalikes)
        scripts: dict[str, tuple[Language, ...]] = {}
        words: dict[str, tuple[str, ...]] = {}
        letters: dict[str, float] = {}
        for language in (*languages, *lookalikes):
            scripts[language.script] = (*scripts.get(language.script, ()), language)
            for word in language.function_words if language.spaced else ():
                words[word] = (*words.get(word, ()), language.code)
        for several in scripts.values():
            for letter, count in Counter(letter for language in several for letter in set(language.letters)).items():
                letters[letter] = 1 / count - 1 / len(several)
        return cls(scripts, frozenset(language.code for language in lookalikes), words, letters)

    @cached_property
    def rarer(self) -> Mapping[str, tuple[str, ...]]:
        """Each news word that a language lists elsewhere, mapped to the codes of the languages that have it; for brief samples."""
        rarer: dict[str, tuple[str, ...]] = {}
        for language in chain.from_iterable(self.scripts.values()):
            for word in _rarer(language) if language.spaced else ():
                rarer[word] = (*rarer.get(word, ()), language.code)
        return rarer

    def tell(self, sample: str) -> str:
        """Return the code of the language of some sample lines, "und" if unknown."""
        sample = sample.lower()
        if not sample.isascii():
            sample = normalize("NFC", sample).replace("\u2019", "'")
        script, letters = _letters(sample)
        candidates = self.scripts.get(script, ())
        if len(candidates) == 1 and script in _TELLING:
            return candidates[0].code
        told = self._likeliest(self._scores(sample, candidates, letters), _SHARE, _MARGIN)
        if told == UNKNOWN and sample.count(" ") < _BRIEF:
            told = self._likeliest(self._scores(sample, candidates, letters, brief=True), _BRIEF_SHARE, _BRIEF_MARGIN)
        return told

    def _likeliest(self, scores: Mapping[str, float], share: float, margin: float) -> str:
        """Return the language that fits best, if it fits well and better than the second."""
        ranking = sorted(scores.items(), key=itemgetter(1), reverse=True)
        if not ranking or ranking[0][1] < share or ranking[0][0] in self.lookalikes:
            return UNKNOWN
        return ranking[0][0] if len(ranking) < 2 or ranking[0][1] >= margin * ranking[1][1] else UNKNOWN

    def _scores(
        self, sample: str, candidates: tuple[Language, ...], letters: Mapping[str, int], *, brief: bool = False
    ) -> dict[str, float]:
        """Score each candidate by its share of the sample's words; in a brief sample, by more than the most common words."""
        for mark in _MARKS if sample.isascii() else _MARKS + _MORE_MARKS:
            sample = sample.replace(mark, " ")
        words = sample.split()
        total = len(words) + (_BRIEF_DOUBT if brief else _DOUBT)
        most = 2 + len(words) // 20  # repeats of a word add no evidence
        if "'" in sample:  # l'usine, dell'anno: the article counts too
            words += [word[: word.index("'") + 1] for word in words if "'" in word]
        told = self.words
        found: defaultdict[str, list[float]] = defaultdict(list)
        for word, count in Counter([word for word in words if word in told]).items():
            codes = told[word]
            weight = min(count, most) * (0.5 + 0.5 / len(codes))  # a word that few languages have counts more
            for code in codes:
                found[code].append(weight)
        if brief:
            for word in {word for word in words if word in self.rarer}:
                codes = self.rarer[word]
                for code in codes:
                    if code not in told.get(word, ()):
                        found[code].append(0.5 + 0.5 / len({*codes, *told.get(word, ())}))
        scores = {}
        for language in candidates:
            code = language.code
            if not language.spaced:
                scores[code] = sum(map(sample.count, language.function_words)) / len(sample)
            elif code in found:
                spelt = self._spelt(language, letters) if letters else 0.0
                if len(found[code]) + spelt >= (_BRIEF_FEWEST if brief else _FEWEST_HITS):
                    scores[code] = (sum(found[code]) + spelt) / total
        return scores

    def _spelt(self, language: Language, letters: Mapping[str, int]) -> float:
        """Score a language by its letters, for or against."""
        if not language.letters:
            return 0.0
        said = 0.0
        for letter, count in letters.items():
            said += count * (_OWN * self.letters[letter] if letter in language.letters else -_FOREIGN)
        return said


def _rarer(language: Language) -> frozenset[str]:
    """Collect a language's news words: reporting verbs, the words next to them, titles, roles, days and months."""
    speech, people, dates = language.speech, language.people, language.dates
    found = {*people.titles, *people.roles, *people.honorifics, *people.group_nouns, *dates.months, *dates.weekdays}
    if speech is not None:
        found |= {*speech.verbs, *speech.pronouns, *speech.determiners, *speech.auxiliaries, *speech.adjunct_openers, *speech.time_words}
        found |= {*speech.copulas, *speech.perfect_auxiliaries, *speech.sentence_adverbs}
    return frozenset(word for word in found if " " not in word and (len(word) >= _SHORTEST or not word.isascii())) - language.function_words


def _letters(sample: str) -> tuple[str, dict[str, int]]:
    """Return a sample's script and its letters in it, without basic Latin ones; "" if there are too few."""
    if sample.isascii():
        return "latin", {}
    scripts: Counter[str] = Counter(latin=sum(map(sample.count, ascii_lowercase)))
    letters: dict[str, tuple[str, int]] = {}
    for char, count in Counter(_BEYOND_ASCII.findall(sample)).items():
        if char.isalpha():
            code = ord(char)
            script = next((name for first, last, name in _RANGES if first <= code <= last), "")
            scripts[script] += count * _DENSE if script in _CHARACTERS else count
            letters[char] = (script, count)
    if scripts["kana"] >= _KANA * (scripts["kana"] + scripts["han"]):
        scripts["kana"] += scripts.pop("han", 0)
    script, count = max(scripts.items(), key=lambda item: item[1])
    if count < _FEWEST_LETTERS:
        return "", {}
    return script, {letter: n for letter, (of, n) in letters.items() if of == script}


def _sample(layout: Layout) -> str:
    """Return a text's first lines; if there are too many, the longest, each cut short."""
    lines: Sequence[Line] = layout.lines[:_LINES]
    if sum([line.end - line.start for line in lines]) <= _SAMPLE:
        return "\n".join([layout.text[line.start : line.end] for line in lines])
    lines = sorted(lines, key=lambda line: line.start - line.end)[:_LONGEST]
    parts = []
    size = 0
    for line in lines:
        parts.append(layout.text[line.start : min(line.end, line.start + _LINE)])
        size += len(parts[-1])
        if size >= _SAMPLE:
            break
    return "\n".join(parts)


def detect(layout: Layout, detector: Detector) -> str:
    """Return the tag of a text's language, "und" if unknown.

    Only a bounded sample of the lines is examined, whatever the text's length.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> detect(lay_out("The pier was closed for two years and has reopened"), default_knowledge().detector)
    'en'
    >>> detect(lay_out("OSLO 3 BERGEN 1"), default_knowledge().detector)
    'und'
    """
    return detector.tell(_sample(layout))

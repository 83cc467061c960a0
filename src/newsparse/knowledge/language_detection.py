"""Language detection by script, common words and letters."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from string import ascii_lowercase, digits
from typing import Final, NamedTuple, TypeAlias
from unicodedata import normalize

from attrs import field, frozen

from newsparse.knowledge.language import Language
from newsparse.layout import Layout
from newsparse.patterns import grouped

UNKNOWN: Final = "und"
"""BCP 47's tag for an unknown language."""

# A sample is made of the longest of the first lines: menus and notices in another language are short,
# and a story's lines are long.
_MOST_LINES: Final = 1500
_SAMPLE_LINES: Final = 30
_LONGEST_SAMPLE_LINE: Final = 160
_SAMPLE_CHARACTERS: Final = 1000
# Marks that touch a word; a word that keeps a rarer mark is merely not counted.
_MARKS_TO_SPACES: Final = bytes.maketrans(b'.,:;!?"()', b" " * 9)
_MORE_MARKS: Final = "«»„“”،؛؟"
_ASCII: Final = bytes(range(128))
_SMALL_LETTERS: Final = ascii_lowercase.encode()
_FIGURES: Final = digits.encode()

# The first and last code points of the letters of each script.
_SCRIPT_RANGES: Final = (
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
_SCRIPT_STARTS: Final = [first for first, _, _ in _SCRIPT_RANGES]
# Scripts that identify a language if only one known language uses them.
_IDENTIFYING_SCRIPTS: Final = frozenset({"greek", "hebrew", "kana", "han", "hangul"})
_DENSE_SCRIPTS: Final = frozenset({"kana", "han", "hangul"})
# Japanese prose is half kana; Chinese has kana only in names.
_LEAST_SHARE_OF_KANA: Final = 0.08
# One letter of these is a syllable or a word, so it counts for several if a text mixes two scripts.
_WEIGHT_OF_DENSE_LETTER: Final = 3
# Letters needed to identify a script.
_FEWEST_LETTERS: Final = 8

_Codes: TypeAlias = Mapping[str, tuple[str, ...]]  # words, mapped to the codes of the languages that have them


class _Thresholds(NamedTuple):
    """How well a language must fit a sample."""

    fewest_hits: int
    """Different function words, or equivalent distinctive letters, needed to identify a language."""
    doubt: int
    """Words that fit no language, added to each sample, because chance hits weigh more in a short one."""
    least_share: float
    """Share of a sample's words that must fit."""
    least_margin: float
    """How much better than the second language the first must fit."""


# Set by trial on the labelled stories and pages, and on prose in languages that have no module.
_USUAL: Final = _Thresholds(fewest_hits=2, doubt=9, least_share=0.095, least_margin=1.1)
_BRIEF: Final = _Thresholds(fewest_hits=1, doubt=5, least_share=0.1, least_margin=1.35)
_CLEAR: Final = _Thresholds(fewest_hits=4, doubt=9, least_share=0.19, least_margin=2.0)
_OPENING: Final = 450
"""Characters of a sample in plain Latin letters that are read first. If they clearly show a language, the rest is not read: it was the
language of the whole sample in each of 2,200 texts."""
_WORDS_OF_BRIEF_SAMPLE: Final = 100
"""Words of a sample too short for function words alone; reporting verbs, titles and days then count too."""
_COST_OF_FOREIGN_LETTER: Final = 0.5
"""The cost, in words, of a letter that a language does not have."""
_VALUE_OF_OWN_LETTER: Final = 0.4
"""The value, in words, of a letter that no other language has."""
_SHORTEST_NEWS_WORD: Final = 4
"""Letters that such a word needs to count, in Latin script: short ones occur as syllables elsewhere."""


@frozen
class Detector:
    """A language detector built from the words and letters of language modules."""

    scripts: Mapping[str, tuple[Language, ...]]
    """The languages of each script."""
    lookalikes: frozenset[str]
    """Codes of languages that are compared but not known."""
    words: Mapping[str, tuple[str, ...]]
    """Each function word of a language with spaces, mapped to the codes of the languages that have it."""
    letters: Mapping[str, float]
    """Each letter that a language names, mapped to its weight: near 1 if no other language of the script has it, 0 if all do."""
    whole: Callable[[Language], Language] = field(default=lambda language: language, eq=False, repr=False)
    """Returns a language with all its word lists."""
    _news_words: dict[str, Mapping[str, tuple[str, ...]]] = field(factory=dict, init=False, eq=False, repr=False)

    @classmethod
    def of(
        cls,
        languages: Iterable[Language],
        lookalikes: Iterable[Language] = (),
        whole: Callable[[Language], Language] = lambda language: language,
    ) -> Detector:
        """Build a detector.

        A text in one of the *lookalikes* is in an unknown language. *whole* returns one of the languages with all its word lists; it is
        called only if a text is too brief for the function words.
        """
        lookalikes = tuple(lookalikes)
        every = (*languages, *lookalikes)
        scripts = grouped((language.script, language) for language in every)
        words = grouped((word, language.code) for language in every if language.spaced for word in language.function_words)
        letters: dict[str, float] = {}
        for several in scripts.values():
            for letter, count in Counter(letter for language in several for letter in set(language.letters)).items():
                letters[letter] = 1 / count - 1 / len(several)
        return cls(scripts, frozenset(language.code for language in lookalikes), words, letters, whole)

    def news_words(self, script: str) -> _Codes:
        """Return each news word that a language of a script lists, mapped to the codes of the languages that have it."""
        found = self._news_words.get(script)
        if found is None:
            known = [one for one in self.scripts.get(script, ()) if one.spaced and one.code not in self.lookalikes]
            words = ((word, language.code) for language in known for word in _collect_news_words(self.whole(language)))
            found = self._news_words[script] = grouped(words)
        return found

    def language_of(self, sample: str) -> str:
        """Return the code of the language of some sample lines, "und" if unknown."""
        sample = (sample if sample.isascii() else normalize("NFC", sample).replace("\u2019", "'")).lower()
        script, letters = _script_and_letters(sample)
        candidates = self.scripts.get(script, ())
        if len(candidates) == 1 and script in _IDENTIFYING_SCRIPTS:
            return candidates[0].code
        if script == "latin" and not letters and (end := sample.find(" ", _OPENING)) > 0:
            code = self._likeliest(self._scores(sample[:end], candidates, letters, _CLEAR, {}), _CLEAR)
            if code != UNKNOWN:
                return code
        code = self._likeliest(self._scores(sample, candidates, letters, _USUAL, {}), _USUAL)
        if code == UNKNOWN and sample.count(" ") < _WORDS_OF_BRIEF_SAMPLE:
            return self._likeliest(self._scores(sample, candidates, letters, _BRIEF, self.news_words(script)), _BRIEF)
        return code

    def _likeliest(self, scores: Mapping[str, float], thresholds: _Thresholds) -> str:
        """Return the language that fits best, if it fits well and better than the second."""
        ranking = sorted(scores.items(), key=itemgetter(1), reverse=True)
        if not ranking or ranking[0][1] < thresholds.least_share or ranking[0][0] in self.lookalikes:
            return UNKNOWN
        return ranking[0][0] if len(ranking) < 2 or ranking[0][1] >= thresholds.least_margin * ranking[1][1] else UNKNOWN

    def _scores(
        self, sample: str, candidates: Sequence[Language], letters: Mapping[str, int], thresholds: _Thresholds, news_words: _Codes
    ) -> dict[str, float]:
        """Score each candidate by its share of the sample's words, function words and *news_words*."""
        words = _words_of(sample)
        firsts = "".join(map(itemgetter(0), words)).encode("utf-8", "surrogatepass")
        figures = len(firsts) - len(firsts.translate(None, _FIGURES))  # those of a table are in no language
        total = len(words) - figures + thresholds.doubt
        articles = _articles(words) if "'" in sample else []
        most = 2 + len(words) // 20  # repeats of a word add no evidence
        weights = self._weights_of_words(words + articles, most, news_words)
        scores = {}
        for language in candidates:
            if own := weights.get(language.code):
                spelling = self._letter_score(language, letters) if letters else 0.0
                if len(own) + spelling >= thresholds.fewest_hits:
                    scores[language.code] = (sum(own) + spelling) / total
            elif not language.spaced:
                scores[language.code] = sum(map(sample.count, language.function_words)) / len(sample)
        return scores

    def _weights_of_words(self, words: list[str], most: int, news_words: _Codes) -> Mapping[str, list[float]]:
        """Return the weights of a sample's words, by the languages that have them; a word that few languages have counts more.

        Each word counts at most *most* times, and words of the news only in *news_words*.
        """
        known = self.words
        weights: defaultdict[str, list[float]] = defaultdict(list)
        for word, count in Counter(filter(known.__contains__, words)).items():
            codes = known[word]
            weight = (count if count < most else most) * (0.5 + 0.5 / len(codes))
            for code in codes:
                weights[code].append(weight)
        for word in set(filter(news_words.__contains__, words)) if news_words else ():
            codes, others = news_words[word], known.get(word, ())
            for code in codes:
                if code not in others:
                    weights[code].append(0.5 + 0.5 / len({*codes, *others}))
        return weights

    def _letter_score(self, language: Language, letters: Mapping[str, int]) -> float:
        """Score a language by its letters, for or against."""
        if not language.letters:
            return 0.0
        score = 0.0
        for letter, count in letters.items():
            score += count * (_VALUE_OF_OWN_LETTER * self.letters[letter] if letter in language.letters else -_COST_OF_FOREIGN_LETTER)
        return score


def _collect_news_words(language: Language) -> frozenset[str]:
    """Collect a language's news words: reporting verbs, the words next to them, titles, roles, days and months."""
    speech, people, dates = language.speech, language.people, language.dates
    found = {*people.titles, *people.roles, *people.honorifics, *people.group_nouns, *dates.months, *dates.weekdays}
    if speech is not None:
        found |= {*speech.verbs, *speech.pronouns, *speech.determiners, *speech.auxiliaries, *speech.adjunct_openers, *speech.time_words}
        found |= {*speech.copulas, *speech.perfect_auxiliaries, *speech.sentence_adverbs}
    found -= language.function_words
    return frozenset(word for word in found if " " not in word and (len(word) >= _SHORTEST_NEWS_WORD or not word.isascii()))


def _words_of(sample: str) -> list[str]:
    """Return a sample's words without the marks that touch them."""
    sample = sample.encode("utf-8", "surrogatepass").translate(_MARKS_TO_SPACES).decode("utf-8", "surrogatepass")
    for mark in "" if sample.isascii() else _MORE_MARKS:
        sample = sample.replace(mark, " ")
    return sample.split()


def _articles(words: Iterable[str]) -> list[str]:
    """Return the words up to their first apostrophe: in "l'usine" and "dell'anno" the article counts, too."""
    pieces = [piece.rpartition(" ") for piece in " ".join(words).split("'")[:-1]]
    return [last + "'" for i, (_, space, last) in enumerate(pieces) if space or not i]


def _script_and_letters(sample: str) -> tuple[str, dict[str, int]]:
    """Return a sample's script and its letters in it, without basic Latin ones; "" if there are too few."""
    if sample.isascii():
        return "latin", {}
    raw = sample.encode("utf-8", "surrogatepass")
    scripts: Counter[str] = Counter(latin=len(raw) - len(raw.translate(None, _SMALL_LETTERS)))
    letters: dict[str, tuple[str, int]] = {}
    for char, count in Counter(raw.translate(None, _ASCII).decode("utf-8", "surrogatepass")).items():
        if char.isalpha():
            code = ord(char)
            _, last, script = _SCRIPT_RANGES[bisect_right(_SCRIPT_STARTS, code) - 1]
            script = script if code <= last else ""
            scripts[script] += count * _WEIGHT_OF_DENSE_LETTER if script in _DENSE_SCRIPTS else count
            letters[char] = (script, count)
    if scripts["kana"] >= _LEAST_SHARE_OF_KANA * (scripts["kana"] + scripts["han"]):
        scripts["kana"] += scripts.pop("han", 0)
    script, count = max(scripts.items(), key=lambda item: item[1])
    if count < _FEWEST_LETTERS:
        return "", {}
    return script, {letter: n for letter, (of, n) in letters.items() if of == script}


def _sample(layout: Layout) -> str:
    """Return a text's first lines; if there are too many, the longest, each cut short."""
    lines = layout.lines[:_MOST_LINES]
    sizes = [line.end - line.start for line in lines]
    if sum(sizes) <= _SAMPLE_CHARACTERS:
        return "\n".join([layout.text[line.start : line.end] for line in lines])
    longest = sorted(range(len(lines)), key=sizes.__getitem__, reverse=True)[:_SAMPLE_LINES]
    parts = []
    size = 0
    for line in map(lines.__getitem__, longest):
        parts.append(layout.text[line.start : min(line.end, line.start + _LONGEST_SAMPLE_LINE)])
        size += len(parts[-1])
        if size >= _SAMPLE_CHARACTERS:
            break
    return "\n".join(parts)


def detect(layout: Layout, detector: Detector) -> str:
    """Return the tag of a text's language, "und" if unknown; only a bounded sample of the lines is examined, whatever the text's length."""
    return detector.language_of(_sample(layout))

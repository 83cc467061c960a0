"""Whether the words around a date look back or forward."""

from collections.abc import Sequence
from typing import Final

from newsparse.dates.vocabulary import Vocabulary

_ENDS: Final = ("? ", "! ", "; ", "\n")
_QUOTES: Final = ("“", "”", '"')
_AROUND: Final = '“”"„»«,;:().!?[]-–—%$'
_FULL_STOPS: Final = "。！？\n"
_LEADING: Final = (["to"], ["for"])  # "plans to meet", "plans for a meeting"
_OWNED: Final = ("'s", "’s")
_SHORTENED: Final = frozenset("inc corp ltd bros vs ca nr".split())
"""Abbreviations inside a sentence, besides titles and months, that have a dot."""

_BESIDE: Final = 4  # words between a verb and its date: "fell in the village on"
_VERB: Final = 4  # fewest letters of a verb: "died", not "ou", "seu"
_NEAR: Final = 6  # words between "after" and a day: "after a second defeat in the Senate on"


PRESENT: Final = 1
"""The result for a sentence that looks neither back nor explicitly forward."""
FUTURE: Final = 2


def tense(text: str, start: int, first: int, last: int, end: int, known: Vocabulary) -> int:
    """Return whether a date's sentence looks back or forward.

    The nearest marker before the date decides, else the first after it. A day with "she said" or a mere
    participle can be in the future; a day on which something "was signed" or "ended" cannot. A sentence
    without a marker is in the present, which looks forward: "The council meets on Friday".

    Args:
        text: the passage.
        start: how far back to look.
        first: offset of the date.
        last: offset just past it.
        end: how far ahead to look.
        known: the language's markers and reporting verbs.

    Returns:
        -1 if it looks back, -2 if the verb next to the date is in the past; `PRESENT`, `FUTURE`; 0 if unknown.

    >>> from newsparse.dates.vocabulary import gather
    >>> from newsparse.knowledge.language import DateWords
    >>> known = gather(DateWords(future=frozenset({"will"}), past=frozenset({"said"}), finite_past=frozenset({"fell"})))
    >>> tense("It will open on Friday, she said", 0, 16, 22, 32, known)
    2
    >>> tense("It fell on May 3", 0, 11, 16, 16, known), tense("He said it meets on May 3", 0, 20, 25, 25, known)
    (-2, -1)
    >>> tense("It meets on Friday", 0, 12, 18, 18, known), tense("It meets on Friday", 0, 12, 18, 18, gather(DateWords()))
    (1, 0)
    """
    words = known.words
    if not (words.future or words.past or words.past_endings or words.future_endings):
        return 0
    if words.figure_suffixes:
        return _unspaced(text, start, first, last, end, known)
    begin, stop = _after_stop(text, start, first, known), _stop(text, last, end, known)
    nearer = max(text.rfind(quote, begin, first) + 1 for quote in _QUOTES)
    before = max(begin, nearer)
    after = min((at for quote in _QUOTES if (at := text.find(quote, last, stop)) >= 0), default=stop)
    told = _told(text, before, first, last, after, known)
    if told == PRESENT and (before > begin or after < stop):  # "told the “Today” programme on Monday"
        return _told(text, begin, first, last, stop, known)
    return told


def _words(text: str, start: int, end: int) -> list[str]:
    """Return the words of a text, stripped of marks.

    >>> _words("She’ll speak on (Friday), 3 May", 0, 31)
    ['She', 'll', 'speak', 'on', 'Friday', 'May']
    """
    piece = text[start:end].replace("’", " ").replace("'", " ").replace("-", " ")
    return [word for rough in piece.split() if (word := rough if rough.isalpha() else rough.strip(_AROUND)) and word[0].isalpha()]


def _told(text: str, begin: int, first: int, last: int, stop: int, known: Vocabulary) -> int:
    """Decide by the words from *begin* to *stop* around a date."""
    words = known.words
    sentence = _words(text, begin, first)
    count = len(sentence)
    if text[last : last + 2] in _OWNED and text[first:last].isalpha():  # "Thursday's vote" is over, but not "ahead of Thursday's vote"
        return FUTURE if " ".join(sentence[-2:]) in words.ahead_of else -1
    if count:
        sentence[0] = sentence[0].lower()  # "Will it reopen on Friday?"
        if sentence[count - 2 if count > 1 and sentence[-1] in words.articles else count - 1] in words.forward_phrases:
            return FUTURE
    sentence.append("")  # the date itself
    if words.past_auxiliaries:
        sentence += _words(text, last, stop)
    if _says(sentence, count, known):
        return -1
    for place in range(count - 1, -1, -1):
        if sentence[place] not in known.marking and not sentence[place].endswith(known.endings):
            continue
        if _forward(sentence, place, known) and not _turned(sentence, place, known):
            return FUTURE
        if _back(sentence, place, known):
            return -2 if count - 1 - place <= _BESIDE and _over(sentence, place, count, known) else -1
    if not words.past_auxiliaries:
        sentence += _words(text, last, stop)
    # "Talks resume on Sunday, said Poe", "…, the minister said", but not "In a statement on Sunday, Poe said so".
    aside: tuple[int, ...] = ()
    if count > 2 and text[last : last + 1] == ",":
        near = (
            count + 2 >= len(sentence) or sentence[count + 2] not in words.day_prepositions
        )  # "on Sunday, said Poe", not ", referred to it"
        aside = (count + 1, len(sentence) - 1) if near else (len(sentence) - 1,)
    for place in range(count + 1, len(sentence)):
        if sentence[place] not in known.marking and not sentence[place].endswith(known.endings):
            continue
        if _forward(sentence, place, known):
            return FUTURE
        if _back(sentence, place, known) and not (place in aside and sentence[place] in known.reports):
            # "The Jan. 2 storm broke eleven piles", but not "The Jan. 2 hearing was put off"
            return -1 if sentence[place] in known.reports or sentence[place] in words.past else -2
    return _untold(sentence, count, not aside, known)


def _unspaced(text: str, start: int, first: int, last: int, end: int, known: Vocabulary) -> int:
    """Decide in a language without spaces, by the words in the sentence and its ending."""
    words = known.words
    begin = max((text.rfind(sign, start, first) + 1 for sign in _FULL_STOPS), default=start)
    stops = [stop for sign in _FULL_STOPS if (stop := text.find(sign, last, end)) >= 0]
    sentence = text[max(begin, start) : min(stops, default=end)].rstrip("」』）)")
    if any(word in sentence for word in words.future):
        return FUTURE
    if not words.past_endings:
        return 0
    return -1 if sentence.endswith(words.past_endings) else PRESENT


def _after_stop(text: str, start: int, first: int, known: Vocabulary) -> int:
    """Return the start of the sentence that contains a date."""
    begin = max(text.rfind(sign, start, first) for sign in _ENDS) + 1
    dot = text.rfind(". ", max(start, begin), first)
    while dot >= 0 and not _full_stop(text, dot, known):
        dot = text.rfind(". ", max(start, begin), dot)
    return max(start, begin, dot + 1)


def _stop(text: str, last: int, end: int, known: Vocabulary) -> int:
    """Return the end of the sentence that contains a date."""
    end = min((at for sign in _ENDS if (at := text.find(sign, last, end)) >= 0), default=end)
    dot = text.find(". ", last, end)
    while dot >= 0 and not _full_stop(text, dot, known):
        dot = text.find(". ", dot + 1, end)
    return dot if dot >= 0 else end


def _full_stop(text: str, dot: int, known: Vocabulary) -> bool:
    """Whether a dot ends a sentence, not an abbreviation: "U.S. forces", "Sen. Poe", "Sept. 4", "3. Mai", "Acme Inc. on Friday"."""
    if text[dot + 2 : dot + 3].islower():
        return False
    before = text[max(0, dot - 12) : dot].split()
    word = before[-1].lstrip("(") if before else ""
    if word.endswith((")", "%")):
        return True
    if word.isdecimal() and "." not in known.words.ordinal_endings:  # "It opens on June 1. The ..."
        return True
    if (len(word) < 3 and not (len(word) == 2 and word.islower())) or "." in word:
        return False
    word = word.lower()
    return word not in known.titles and word not in _SHORTENED and not (len(word) < 5 and word in known.words.months)


def _ends(sentence: Sequence[str], place: int, endings: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether a word is a verb by its ending: "opened", not "United", "the disputed", "la mayoría"."""
    word = sentence[place]
    if word in known.reports and word.endswith(endings):
        return True
    if not endings or len(word) < _VERB or not word.endswith(endings) or not word.islower() or word in known.words.non_verbs:
        return False
    return not place or sentence[place - 1] not in known.words.articles


def _forward(sentence: Sequence[str], place: int, known: Vocabulary) -> bool:
    words, word = known.words, sentence[place]
    if word in words.plan_nouns and sentence[place + 1 : place + 2] not in _LEADING:
        return False  # "a spending plan"
    if word in words.negated_past and sentence[place + 1 : place + 2] == [words.negated_past[word]]:
        return False
    return word in words.future or _ends(sentence, place, words.future_endings, known)


def _turned(sentence: Sequence[str], place: int, known: Vocabulary) -> bool:
    """Whether a forward-looking word says how something went, or is reported content: "as *planned*", "announced *plans*"."""
    earlier = sentence[max(0, place - 2) : place]
    if not known.words.manner_words.isdisjoint(earlier):
        return True
    return (
        bool(earlier) and sentence[place] in known.words.plan_nouns and earlier[-1] in known.reports and _back(sentence, place - 1, known)
    )


def _back(sentence: Sequence[str], place: int, known: Vocabulary) -> bool:
    """Whether a word is a past form, alone or with a later participle: "*ist* am Montag *gesunken*", but not "to be *held*"."""
    words, word = known.words, sentence[place]
    if place and sentence[place - 1] in words.infinitive_markers and f"{sentence[place - 1]} {word}" not in words.perfect_phrases:
        return False
    if word in words.past or word in words.negated_past or word in words.finite_past or _ends(sentence, place, words.past_endings, known):
        return True
    reach = words.past_auxiliaries.get(word)
    return bool(
        reach
        and known.participle
        and any(known.participle.fullmatch(later) and later not in words.future for later in sentence[place + 1 : place + 1 + reach])
    )


def _over(sentence: Sequence[str], place: int, count: int, known: Vocabulary) -> bool:
    """Whether the past form at a place is the verb of the event on the date, which follows the first *count* words."""
    words, word = known.words, sentence[place]
    earlier = sentence[place - 1] if place else ""
    if word in words.finite_past or earlier in words.finite_past:
        return True
    last = sentence[count - 1]
    plain = last in words.day_prepositions and last not in words.range_joiners and last not in words.period_prepositions
    beside = place == count - 1 or (place == count - 2 and plain)
    return (
        beside
        and earlier not in words.passive_auxiliaries
        and (word in known.reports or bool(words.past_endings and word.endswith(words.past_endings)))
    )


def _says(sentence: Sequence[str], count: int, known: Vocabulary) -> bool:
    """Whether somebody says something on the day itself: "the minister says on Friday", "would not say on Friday"."""
    place = count - 2 if count > 1 and sentence[count - 1] in known.words.day_prepositions else count - 1
    if place < 0 or sentence[place] not in known.reports or (place and sentence[place - 1] in known.words.infinitive_markers):
        return False
    plain = sentence[place] not in known.words.non_verbs  # "a show on Friday"
    return plain and not _back(sentence, place, known) and not _forward(sentence, place, known)


def _untold(sentence: Sequence[str], count: int, beside: bool, known: Vocabulary) -> int:
    """Decide for a sentence in the present: forward, unless somebody speaks on the day or it comes "after" an event of it."""
    words = known.words
    if not words.past and not words.past_endings:
        return 0
    last = count - 2 if count > 1 and sentence[count - 1] in words.day_prepositions else count - 1
    if beside and len(sentence) > count + 1 and sentence[count + 1] in known.reports:
        return -1
    return -1 if not words.past_prepositions.isdisjoint(sentence[max(0, count - 1 - _NEAR) : last]) else PRESENT

"""Find out whether the words around a date look back or forward."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.dates.expressions import Tense
from newsparse.dates.vocabulary import Vocabulary
from newsparse.knowledge.languages.shared_date_words import ABBREVIATIONS_IN_SENTENCES

_ENDS: Final = ("? ", "! ", "; ", "\n")
_UNSPACED_ENDS: Final = ("。", "！", "？", ". ", "\n")
_LONGEST_ABBREVIATION: Final = 12  # characters before a dot that are looked at
_LONGEST_SHORT_MONTH: Final = 4  # letters of an abbreviated month: "sept"
_QUOTES: Final = ("“", "”", '"')
_AROUND: Final = '“”"„»«,;:().!?[]-–—%$'
_REPORTED: Final = "다고 "  # ends a reported clause; the day can be that of the report: "6일 문을 연다고 말했다"
_CLOSING_SIGNS: Final = "」』）)."
_POSSESSIVES: Final = ("'s", "’s")
_REACH: Final = 240  # characters; largest distance of a verb from the date whose tense it decides
_REACH_OF_FINITE_VERB: Final = 4  # words between a verb and its date: "fell in the village on"
_SHORTEST_VERB: Final = 4  # letters: "died", not "ou", "seu"
_BESIDE: Final = 2  # words from "until" to its day, with an article
_REACH_OF_AFTER: Final = 6  # words between "after" and a day: "after a second defeat in the Senate on"
_DEADLINES: Final = frozenset(("by",))
_DEFINITE_DAYS: Final = ("dagen", "dagens")
_REACH_OF_ASIDE: Final = 3  # words between a date and the comma before "teilte das Amt mit"
_RELATIVES: Final = frozenset("which qui che que".split())
_PAST_PERFECT: Final = frozenset("had hatte hatten hade hadde havde avait avaient había habían havia haviam tinha aveva avevano".split())
_REACH_OF_PAST_PERFECT: Final = 3  # words after a date


def tense_around(text: str, first: int, last: int, vocabulary: Vocabulary) -> Tense:
    """Return the direction in which the sentence of a date looks, which is at *first* to *last* in a text.

    The nearest marker before the date decides, else the first after it. A day with "she said" or a mere
    participle can be in the future; a day on which something "was signed" or "ended" cannot. A sentence
    without a marker is in the present, which looks forward: "The council meets on Friday".
    """
    words = vocabulary.words
    begin, stop = _sentence_around(text, first, last, vocabulary)
    if words.figure_suffixes:
        reported = text.find(_REPORTED, last, stop)
        tense = _tense_in_unspaced(text[begin : stop if reported < 0 else reported + 1], vocabulary)
        return Tense.UNKNOWN if reported >= 0 and tense == Tense.PRESENT else tense
    before = max(begin, *(text.rfind(quote, begin, first) + 1 for quote in _QUOTES))
    after = min((at for quote in _QUOTES if (at := text.find(quote, last, stop)) >= 0), default=stop)
    tense = _tense_in(text, before, first, last, after, vocabulary)
    if tense == Tense.PRESENT and (before > begin or after < stop):  # "told the “Today” programme on Monday"
        return _tense_in(text, begin, first, last, stop, vocabulary)
    return tense


def _words(text: str, start: int, end: int) -> list[str]:
    """Return the words of a text, stripped of marks; those of a text in capitals in lower case."""
    piece = text[start:end]
    piece = (piece.lower() if piece.isupper() else piece).replace("’", " ").replace("'", " ").replace("-", " ")
    return [word for rough in piece.split() if (word := rough if rough.isalpha() else rough.strip(_AROUND)) and word[0].isalpha()]


def _tense_in(text: str, begin: int, first: int, last: int, stop: int, vocabulary: Vocabulary) -> Tense:
    """Decide by the words around a date, from *begin* to *stop*."""
    words = vocabulary.words
    sentence = _words(text, begin, first)
    date_at = len(sentence)
    sentence[:1] = [word.lower() for word in sentence[:1]]  # "Will it reopen on Friday?"
    if text[last : last + 2] in _POSSESSIVES and text[first:last].isalpha():
        return Tense.FUTURE if _is_ahead_of_event(sentence, vocabulary) else Tense.PAST
    definite = text.endswith(_DEFINITE_DAYS, first, last)  # "på fredag" is to come, "på fredagen" may be over
    if not definite and _ends_forward(sentence, vocabulary):
        return Tense.FUTURE
    sentence.append("")  # the date itself
    if words.past_auxiliaries:
        sentence += _words(text, last, stop)
    verb = _last_word_before(sentence, date_at, vocabulary)
    if verb > 0 and sentence[verb - 1] in _RELATIVES and not _looks_back(sentence, verb, vocabulary) and verb < date_at - 1:
        return Tense.FUTURE  # "The company, which reports on Friday, ended flat"
    if _says_on_the_day(sentence, date_at, vocabulary):
        return Tense.PAST
    joined = sentence[date_at - 1] if date_at else ""
    if joined in words.range_joiners and not _PAST_PERFECT.isdisjoint(_words(text, last, stop)[:_REACH_OF_PAST_PERFECT]):
        return Tense.PAST  # "until Tuesday he had never"
    if joined in _DEADLINES and _follows_infinitive(sentence, date_at, vocabulary):
        return Tense.FUTURE
    tense = _tense_before(sentence, date_at, vocabulary)
    if not words.past_auxiliaries:
        sentence += _words(text, last, stop)
    if tense is not None:
        reported = _opens_reported_clause(sentence, date_at, vocabulary)
        return Tense.FUTURE if reported and _tense_after(sentence, date_at, (), vocabulary) == Tense.FUTURE else tense
    comma = text.find(",", last, stop)
    before_comma = len(_words(text, last, comma)) if comma >= 0 else _REACH_OF_ASIDE + 1
    aside = _verbs_aside(sentence, date_at + before_comma, vocabulary) if before_comma <= _REACH_OF_ASIDE else ()
    tense = _tense_after(sentence, date_at, aside, vocabulary)
    return _tense_without_marker(sentence, date_at, vocabulary) if tense is None else tense


def _ends_forward(before: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Return True if the words before a day put it in the future: "a vote for", "bis zum", but not "в ночь на", "z soboty na"."""
    words, end = vocabulary.words, len(before) - (len(before) > 1 and before[-1] in vocabulary.words.articles)
    last, earlier = " ".join(before[end - 1 : end]), " ".join(before[max(0, end - 2) : end - 1])
    night = earlier in words.weekdays or not words.day_parts.keys().isdisjoint((earlier, " ".join(before[max(0, end - 3) : end - 1])))
    return (last in words.forward_phrases and not night) or f"{earlier} {last}" in words.forward_phrases


def _is_ahead_of_event(before: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Return True if an event's day is to come: "until Monday's report", "a team for Monday's match", but not "fined for Monday's foul"."""
    words, last = vocabulary.words, "".join(before[-1:])
    ahead = " ".join(before[-2:]) in words.ahead_of or (last in words.range_joiners and len(before) > 1)
    return ahead or (last in words.forward_phrases and not (len(before) > 1 and _looks_back(before, len(before) - 2, vocabulary)))


def _follows_infinitive(sentence: Sequence[str], date_at: int, vocabulary: Vocabulary) -> bool:
    """Return True if an infinitive is nearer before a day than a past form: "told her *to call* by Friday", not "rose to 30 by Friday"."""
    for at in range(date_at - 1, 0, -1):
        if _looks_back(sentence, at, vocabulary):
            return False
        if sentence[at] in vocabulary.words.infinitive_markers:  # "rose to", "had risen to"
            before = (one for one in (at - 1, at - 2) if one >= 0 and _looks_back(sentence, one, vocabulary))
            return all(sentence[one] in vocabulary.reporting_verbs for one in before)
    return False


def _is_marker(word: str, vocabulary: Vocabulary) -> bool:
    """Return True if a word can show whether a sentence looks back or forward."""
    return word in vocabulary.tense_words or word.endswith(vocabulary.tense_endings)


def _tense_before(sentence: Sequence[str], date_at: int, vocabulary: Vocabulary) -> Tense | None:
    """Decide by the nearest marker before a date."""
    for at in range(date_at - 1, -1, -1):
        if not _is_marker(sentence[at], vocabulary) or (sentence[at] in vocabulary.words.range_joiners and at < date_at - _BESIDE):
            continue  # "held off until the end on Friday"
        if _looks_forward(sentence, at, vocabulary) and not _is_manner_or_content(sentence, at, vocabulary):
            return Tense.FUTURE
        if _looks_back(sentence, at, vocabulary):
            near = date_at - 1 - at <= _REACH_OF_FINITE_VERB
            return Tense.PAST_VERB if near and _is_verb_of_date(sentence, at, date_at, vocabulary) else Tense.PAST
    return None


def _opens_reported_clause(sentence: Sequence[str], date_at: int, vocabulary: Vocabulary) -> bool:
    """Return True if a date comes before the verb of what is said: "added *that on Friday* it will rain", not "that it fell on"."""
    for at in range(date_at - 1, -1, -1):
        if sentence[at] in vocabulary.complementisers:
            return True
        if _is_marker(sentence[at], vocabulary):
            return False
    return False


def _verbs_aside(sentence: Sequence[str], date_at: int, vocabulary: Vocabulary) -> tuple[int, ...]:
    """Return where a reporting verb after a date and a comma says nothing about the date.

    "Talks resume on Sunday, said Poe", "…, the minister said", but not "In a statement on Sunday, Poe said so".
    """
    last, verb = len(sentence) - 1, date_at + 1
    words = vocabulary.words
    reporting = vocabulary.reporting_verbs
    while verb < last and sentence[verb] in words.past and sentence[verb] not in reporting:
        verb += 1  # "mardi, a annoncé le maire"
    second = verb + 1
    # "on Sunday, said Poe", "el martes, anunció el alcalde", not ", referred to it"
    named = second > last or sentence[second] not in words.day_prepositions or sentence[second] in words.articles
    first = range(date_at + 1, verb + 1) if named and verb <= last and sentence[verb] in reporting else ()
    return (*first, last) if sentence[last] in reporting else (*first,)


def _tense_after(sentence: Sequence[str], date_at: int, aside: tuple[int, ...], vocabulary: Vocabulary) -> Tense | None:
    """Decide by the first marker after a date."""
    for at in range(date_at + 1, len(sentence)):
        word = sentence[at]
        if not _is_marker(word, vocabulary):
            continue
        if _looks_forward(sentence, at, vocabulary):
            return Tense.FUTURE
        reports = word in vocabulary.reporting_verbs
        if _looks_back(sentence, at, vocabulary) and at not in aside:
            # "The Jan. 2 storm broke eleven piles", but not "The Jan. 2 hearing was put off"
            return Tense.PAST if reports or word in vocabulary.words.past else Tense.PAST_VERB
    return None


def _tense_in_unspaced(sentence: str, vocabulary: Vocabulary) -> Tense:
    """Decide in a language without spaces, by the words in the sentence and its ending."""
    words = vocabulary.words
    if any(word in sentence for word in words.future):
        return Tense.FUTURE
    if not words.past_endings:
        return Tense.UNKNOWN
    return Tense.PAST if sentence.rstrip(_CLOSING_SIGNS).endswith(words.past_endings) else Tense.PRESENT


def _is_verb_by_ending(sentence: Sequence[str], at: int, endings: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Return True if a word is a verb by its ending: "opened", not "United", "the disputed", "la mayoría"."""
    word = sentence[at]
    if word in vocabulary.reporting_verbs and word.endswith(endings):
        return True
    if not endings or len(word) < _SHORTEST_VERB or not word.endswith(endings) or not word.islower() or word in vocabulary.words.non_verbs:
        return False
    return not at or sentence[at - 1] not in vocabulary.words.articles


def _looks_forward(sentence: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    words, word = vocabulary.words, sentence[at]
    if word in words.plan_nouns and not words.plan_links.intersection(sentence[at + 1 : at + 2]):
        return False  # "a spending plan"
    if _opens_past_phrase(sentence, at, vocabulary):
        return False
    return word in words.future or _is_verb_by_ending(sentence, at, words.future_endings, vocabulary)


def _is_manner_or_content(sentence: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Return True if a forward-looking word says how something went, or is reported content: "as *planned*", "announced *plans*"."""
    earlier = sentence[max(0, at - 2) : at]
    if not vocabulary.words.manner_words.isdisjoint(earlier):
        return True
    reported = sentence[at] in vocabulary.words.plan_nouns and bool(earlier) and earlier[-1] in vocabulary.reporting_verbs
    return reported and _looks_back(sentence, at - 1, vocabulary)


def _looks_back(sentence: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Return True if a word is a past form, alone or with a later participle: "*ist* am Montag *gesunken*", but not "to be *held*"."""
    words, word = vocabulary.words, sentence[at]
    if at and sentence[at - 1] in words.infinitive_markers and f"{sentence[at - 1]} {word}" not in words.past_phrases:
        return False
    if word in words.past or word in words.finite_past or _opens_past_phrase(sentence, at, vocabulary):
        return True
    if _is_verb_by_ending(sentence, at, words.past_endings, vocabulary):
        return True
    reach = words.past_auxiliaries.get(word)
    return bool(
        reach
        and vocabulary.participle
        and any(vocabulary.participle.fullmatch(later) and later not in words.future for later in sentence[at + 1 : at + 1 + reach])
    )


def _opens_past_phrase(sentence: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Return True if two words are past although the first looks forward: "could not be reached", "would have"."""
    return " ".join(sentence[at : at + 2]) in vocabulary.words.past_phrases


def _is_verb_of_date(sentence: Sequence[str], at: int, date_at: int, vocabulary: Vocabulary) -> bool:
    """Return True if the past form at an index is the verb of the event on the date, which follows the first *date_at* words."""
    words, word = vocabulary.words, sentence[at]
    earlier = sentence[at - 1] if at else ""
    if word in words.finite_past or earlier in words.finite_past:
        return True
    last = sentence[date_at - 1]
    plain = last in words.day_prepositions and last not in words.range_joiners and last not in words.period_prepositions
    beside = at == date_at - 1 or (at == date_at - 2 and plain)
    return beside and (word in vocabulary.reporting_verbs or bool(words.past_endings and word.endswith(words.past_endings)))


def _is_said(sentence: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Return True if a word is a verb of saying, not a noun ("a show on Friday") or another verb ("Am Freitag fahren keine Busse")."""
    word = sentence[at]
    particles = vocabulary.verb_particles.get(word)
    whole = not particles or not particles.isdisjoint(sentence[at:])
    return word in vocabulary.reporting_verbs and word not in vocabulary.words.non_verbs and whole


def _says_on_the_day(sentence: Sequence[str], date_at: int, vocabulary: Vocabulary) -> bool:
    """Return True if somebody says something on the day itself: "the minister says on Friday", "would not say on Friday"."""
    at = _last_word_before(sentence, date_at, vocabulary)
    if at < 0 or not _is_said(sentence, at, vocabulary) or (at and sentence[at - 1] in vocabulary.words.infinitive_markers):
        return False
    return not _looks_back(sentence, at, vocabulary) and not _looks_forward(sentence, at, vocabulary)


def _last_word_before(sentence: Sequence[str], date_at: int, vocabulary: Vocabulary) -> int:
    """Return the index of the last word before a date and its preposition; -1 if there is none."""
    return date_at - 2 if date_at > 1 and sentence[date_at - 1] in vocabulary.words.day_prepositions else date_at - 1


def _tense_without_marker(sentence: Sequence[str], date_at: int, vocabulary: Vocabulary) -> Tense:
    """Decide for a sentence in the present: forward, unless the day comes "after" something or is that of what somebody says."""
    words = vocabulary.words
    if not words.past and not words.past_endings:
        return Tense.UNKNOWN
    last = _last_word_before(sentence, date_at, vocabulary)
    before = sentence[max(0, date_at - 1 - _REACH_OF_AFTER) : last]
    # "Det oplyser politiet mandag"; English and German, with capitals, leave out "that": "She says it opens on Monday".
    said = next((at for at in range(last, -1, -1) if _is_said(sentence, at, vocabulary)), -1) if not words.capitalised else -1
    says = said >= 0 and vocabulary.complementisers.isdisjoint(sentence[said:date_at])
    # "*crollato* sabato"; a Germanic present may look like a participle: "berät am Freitag"
    participle = None if words.infinitive_markers else vocabulary.participle
    done = last >= 0 and participle is not None and participle.fullmatch(sentence[last])
    return Tense.PAST if says or done or not words.past_prepositions.isdisjoint(before) else Tense.PRESENT


def _sentence_around(text: str, first: int, last: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return where the sentence that contains a date begins and ends, within reach."""
    ends = _UNSPACED_ENDS if vocabulary.words.figure_suffixes else _ENDS
    begin, stop = max(0, first - _REACH), min(len(text), last + _REACH)
    begin = max(begin, *(text.rfind(sign, begin, first) + 1 for sign in ends))
    stop = min((at for sign in ends if (at := text.find(sign, last, stop)) >= 0), default=stop)
    dot = text.rfind(". ", begin, first)
    while dot >= 0 and not _is_full_stop(text, dot, vocabulary):
        dot = text.rfind(". ", begin, dot)
    end = text.find(". ", last, stop)
    while end >= 0 and not _is_full_stop(text, end, vocabulary):
        end = text.find(". ", end + 1, stop)
    return max(begin, dot + 1), end if end >= 0 else stop


def _is_full_stop(text: str, dot: int, vocabulary: Vocabulary) -> bool:
    """Return True if a dot ends a sentence, not an abbreviation: "U.S. forces", "Sen. Poe", "Sept. 4", "3. Mai", "Acme Inc. on Friday"."""
    if text[dot + 2 : dot + 3].islower():
        return False
    before = text[max(0, dot - _LONGEST_ABBREVIATION) : dot].split()
    word = before[-1].lstrip("(") if before else ""
    if word.endswith((")", "%")):
        return True
    if word.isdecimal() and "." not in vocabulary.words.ordinal_endings:  # "It opens on June 1. The ..."
        return True
    if (len(word) < 3 and not (len(word) == 2 and word.islower())) or "." in word:
        return False
    word = word.lower()
    month = len(word) <= _LONGEST_SHORT_MONTH and word in vocabulary.words.months
    return word not in vocabulary.titles and word not in ABBREVIATIONS_IN_SENTENCES and not month

"""Find runs of capitalised words and cut them into groups, one for each name."""

from typing import Final

import regex

from newsparse.attribution.speakers.name_words import (
    NEAR_PLACES,
    OVER,
    PARTICLES,
    SegmentedName,
    Spans,
    is_a_bodys_word,
    is_an_abbreviated_title,
    is_forename,
    is_office,
)
from newsparse.attribution.speakers.titled_names import names_in_group, names_of_one_word
from newsparse.attribution.speakers.word_run import WordRun, word_run
from newsparse.knowledge.people_words import PeopleWords
from newsparse.patterns import pattern

_WORD: Final = r"""
    (?: \p{Lu}[\p{L}\p{M}\d]*+(?!['’.-])                          # most words
    |   (?:\p{Lu}\.){1,4}+ (?:\p{Lu}(?!\p{L}))?+                 # "J.", "S.E.C."
    |   \p{Lu}[\p{L}\p{M}\d]*+                                   # "Ruiz", "NATO"
        (?:['’](?!s\b)(?:(?=\p{Lu})|(?<!\b\p{Lu}['’]))\p{L}++     # "O'Neill", "Qu'ran", but "Ruiz" of "Ruiz's", no "d'après"
        |  -\p{L}[\p{L}\p{M}\d]*+)*+                             # "Jean-Luc"
        (?:\.(?=\s\p{Lu}))?+                                     # "Sen. Ruiz"
    )
"""
# The Arabic article, which takes on the sound of the next letter: "al-Jabari", "ad-Din", "as-Salih".
_ARTICLE: Final = "a[dlnrstz]-|ash-|asch-|e[dlnrstz]-|esch-"
_ATTACHED: Final = pattern(rf"(?<![\p{{L}}\d])(?:{_ARTICLE})\Z")
# "Senator Ana de la Cruz", "Securities and Exchange Commission", `Rodrigo "Digo" Paiva`; never across a comma. A run has
# at most sixteen words, so that a page in capitals is read in bounded pieces. It starts at a capital, which is quick to
# find; `word_spans` checks for a preceding "al-".
CAPITALISED_RUN: Final = pattern(
    rf"""
    (?<![\p{{L}}\d@\#]) (?=\p{{Lu}}) (?P<word>{_WORD})
    (?: (?:[ \t\xa0]|\r?\n[ \t]*+(?=\S)){{1,3}}+
        (?=\p{{Lu}}|["“(]\p{{Lu}}|[abdefiloptuvyz&]\p{{Ll}}{{0,3}}+[ -]|d['’]\p{{Lu}})   # a quick look ahead: most runs end here
        (?:(?:["“]\p{{Lu}}[\p{{L}}.-]{{1,15}}+(?:[ ]\p{{Lu}}\p{{L}}{{1,15}}+)?+["”]|\(\p{{Lu}}\p{{L}}{{1,15}}+\)
           |de[ ]la|v[ao]n[ ]de[mnr]?|von[ ]und[ ]zu|de[ ]los|[dv][aeio][nru]?|del|der|den|van|von|ter|bin|ibn|al|el|le|la|zu|dos|das|y
           |of[ ]the|for[ ]the|on[ ]the|of|for|and[ ]the|and|to|on|in|&|und|für|et|des|du|pour|la)[ ]|d['’](?=\p{{Lu}}))?+
        (?P<word>(?:{_ARTICLE})?+{_WORD})
    ){{0,15}}+
    """,
    regex.VERBOSE,
)
_HEADLINE_WORDS: Final = 2  # capitalised function words that show a headline
_HEADLINE_RUN: Final = 6  # words of a run in which a single one does


def word_spans(text: str, match: "regex.Match[str]") -> list[tuple[int, int]]:
    """Return the spans of the words in a match of `CAPITALISED_RUN`.

    >>> [word_spans(text, CAPITALISED_RUN.search(text)) for text in ("to al-Jabari", "Jabari al-")]
    [[(3, 12)], [(0, 6)]]
    """
    spans = match.spans("word")
    start = spans[0][0]
    if text[start - 1 : start] == "-" and (article := _ATTACHED.search(text, max(0, start - 6), start)) is not None:
        spans[0] = (article.start(), spans[0][1])
    return spans


def split_run(text: str, spans: Spans, people: PeopleWords, common: frozenset[str]) -> list[SegmentedName]:
    """Cut one run of capitalised words into names.

    Args:
        text: the article's text.
        spans: the spans of the words in a match of `CAPITALISED_RUN`.
        people: the language's words.
        common: the language's function words.

    >>> from newsparse.knowledge.languages import load
    >>> text = "Meanwhile Chinese Vice Foreign Minister Ma Zhaoxu met officials"
    >>> spans = word_spans(text, CAPITALISED_RUN.search(text))
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
    """Read the names in the words from one index up to another, which no small word parts."""
    return names_of_one_word(run, first) if last - first == 1 else names_in_group(run.part(first, last))


def _parts(run: WordRun, first: int, index: int) -> bool:
    """Whether a name that begins with one word ends before another: by a stop, by what the word is, or by the small word between."""
    people, gap, before, following = run.people, run.gaps[index - 1], run.words[index - 1], run.words[index]
    if not gap and people.capitalised_nouns and following in people.definites:
        return True  # "die Partei Die Linke"
    if _ends_a_sentence(run, index - 1):
        return True
    second = run.spans[index][0] + 1
    if run.text[second : second + 1] in "'’ " and following.split("'")[0] in people.first_person:
        return True  # "Ann Roe I've": a sentence begins without a stop
    if not gap:
        return False
    if gap in people.joiners and is_forename(following):
        return True
    if gap == "y" and run.written(index - 1, index).isupper() and run.written(index, index + 1).isupper():
        return True  # "ORV y OLV" are two bodies
    if people.capitalised_nouns and gap.startswith("von") and _says_origin(run, first, index):
        return True
    return not _is_a_surname_particle(gap, before, people) and not _is_joined(run, first, index)


def _ends_a_sentence(run: WordRun, index: int) -> bool:
    """Whether a word ends in a full stop that abbreviates neither a name nor a title."""
    start, end = run.spans[index]
    if run.text[end - 1] != "." or end - start < 3 or run.text.count(".", start, end) > 1:
        return False
    return not is_an_abbreviated_title(run.words[index], run.people)


def _is_a_run_in_heading(run: WordRun, first: int, index: int) -> bool:
    """Whether words in capitals before another are a heading that runs into a sentence, not a name set in capitals."""
    if index - first < 2 or run.written(index, index + 1).isupper():
        return False
    text, spans = run.text, run.spans[first:index]
    if not all(text[start:end].isupper() for start, end in spans):
        return False
    return not any(map(is_forename, run.words[first:index])) and sum(end - start for start, end in spans) > 3 * len(spans)


def cased_like_a_headline(text: str, spans: Spans, common: frozenset[str]) -> bool:
    """Whether a run is set like a headline: small words are capitalised too, or every letter is.

    >>> text = "Pier To Close As Storm Of The Century Nears"
    >>> cased_like_a_headline(text, CAPITALISED_RUN.search(text).spans("word"), frozenset({"to", "as", "of", "the"}))
    True
    """
    if len(spans) < 4:
        return False
    small = sum((word := text[start:end].lower()) in common and word not in NEAR_PLACES for start, end in spans[1:])
    return (
        small >= _HEADLINE_WORDS
        or (small > 0 and len(spans) >= _HEADLINE_RUN)
        or (all(text[start:end].isupper() for start, end in spans) and spans[-1][1] - spans[0][0] > 5 * len(spans))
    )


def _is_a_surname_particle(gap: str, before: str, people: PeopleWords) -> bool:
    """Whether small words belong to a surname: "de la", but not the German article in "Karl Roth der Zeitung".

    >>> from newsparse.knowledge.languages import load
    >>> [_is_a_surname_particle("der", word, load("de").people) for word in ("roth", "van")]
    [False, True]
    """
    return gap.split(maxsplit=1)[0] in PARTICLES and not (people.capitalised_nouns and gap in people.definites and before not in PARTICLES)


def _says_origin(run: WordRun, first: int, index: int) -> bool:
    """Whether the "von" before a word says where a person is from: "Karl Roth von den Grünen", but "Karl von der Heide"."""
    if index - first < 2:
        return False
    origin = run.written(index, index + 1)
    if origin.isupper() and len(origin) > 1:
        return True  # "Karl Georg von der ORV"
    forename, last = run.words[index - 2 : index]
    return not is_forename(last) and last not in run.people.noble_titles and (run.gaps[index - 1] != "von" or is_forename(forename))


def _is_joined(run: WordRun, first: int, index: int) -> bool:
    """Whether a small word joins the words before and after it into the name of a single body."""
    people, gap, words = run.people, run.gaps[index - 1], run.words[first:index]
    last = words[-1]
    if gap[0] in '"“(':
        # `Rodrigo "Digo" Paiva`
        return not (is_office(last, people) or last in people.sentence_openers or run.words[index] in people.titles)
    if gap.split(maxsplit=1)[0] not in people.organisation_links or gap == "and the":
        return False
    if gap == "of" and len(words) > 1 and is_forename(words[-2]) and last not in people.organisation_words and last not in people.titles:
        return False  # "Leader Ana Ruiz of Elmford"
    if gap == "&":
        return True
    if people.capitalised_nouns and gap in people.definites and last in people.places:
        return False  # "Landgericht Hamburg der Ansicht"
    return _joins_a_body(words, gap, _words_ahead(run, index), people)


def _words_ahead(run: WordRun, index: int) -> list[str]:
    """Return the words from an index up to the next small word."""
    end = index + 1
    while end < len(run.words) and not run.gaps[end - 1]:
        end += 1
    return run.words[index:end]


def _joins_a_body(words: list[str], gap: str, ahead: list[str], people: PeopleWords) -> bool:
    """Whether a small word is inside a body's name, judged by the words on both sides."""
    last = words[-1]
    if any(word in people.titles for word in ahead[:-1]) or ahead[0] in people.honorifics:
        # "Secretary of State Ana Ruiz" is an office and its holder.
        return gap in OVER and last in people.titles and len(ahead) > 2
    body = any(word in people.organisation_words or (people.capitalised_nouns and is_a_bodys_word(word, people)) for word in words)
    if gap == "and":
        return _and_joins(words, ahead, body, people)
    if gap in {"in", "to"} or gap.startswith("on"):
        return body and last in people.organisation_words and ahead[0] not in people.sentence_openers and ahead[0] not in people.places
    if gap in OVER and last in people.titles and len(ahead) > 1:
        return True
    if gap == "of" and words[0] in people.noble_titles and len(words) == 2:
        return True
    return body and not is_forename(words[0]) and last not in people.titles


def _and_joins(words: list[str], ahead: list[str], body: bool, people: PeopleWords) -> bool:
    """Whether "and" is inside a body's name: "Securities and Exchange Commission", not "Boston and the White House"."""
    bodies, last = people.organisation_words, words[-1]
    whole = last in bodies and not (last in people.business_organisations and all(word in people.definites for word in words[:-1]))
    if len(ahead) > 1 and ahead[-1] in bodies and not is_forename(words[0]) and not whole:
        return True
    begun = body and (len(words) > 2 or words[0] in bodies) and last not in bodies
    return begun and ahead[0] not in bodies and not is_forename(ahead[0])

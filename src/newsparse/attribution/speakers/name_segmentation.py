"""Find runs of capitalised words and cut them into groups, one for each name."""

import itertools
from typing import Final

import regex

from newsparse.attribution.speakers.name_words import (
    NEAR_PLACES,
    OVER,
    PARTICLES,
    SegmentedName,
    Spans,
    fold_word,
    is_a_bodys_word,
    is_an_abbreviated_title,
    is_forename,
    is_office,
)
from newsparse.attribution.speakers.titled_names import names_in_group
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
# This many capitalised function words, or one in a run this long, show a headline.
_HEADLINE_WORDS: Final = 2
_HEADLINE_RUN: Final = 6


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
    found: list[SegmentedName] = []
    group: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(spans):
        gap = text[group[-1][1] : start].strip().lower() if group else ""
        if group and not gap and _is_a_run_in_heading(text, group, start, end):
            group = []  # "SAVE A QUARTER Let parents …"
        elif group and _parts(text, group, gap, spans[index:], people):
            found += names_in_group(text, group, people, common)
            group = []
        group.append((start, end))
    return found + names_in_group(text, group, people, common)


def _parts(text: str, group: list[tuple[int, int]], gap: str, ahead: Spans, people: PeopleWords) -> bool:
    """Whether a name ends before the next word: by a stop, by what the word is, or by the small word between."""
    last, following = text[group[-1][0] : group[-1][1]], text[ahead[0][0] : ahead[0][1]]
    plain, next_plain = fold_word(last), fold_word(following)
    if not gap and people.capitalised_nouns and next_plain in people.definites:
        return True  # "die Partei Die Linke"
    if last.endswith(".") and len(last) > 2 and last.count(".") == 1 and not is_an_abbreviated_title(plain, people):
        return True
    if gap in people.joiners and is_forename(next_plain):
        return True
    second = text[ahead[0][0] + 1 : ahead[0][0] + 2]
    if second in "'’ " and next_plain.split("'")[0] in people.first_person:
        return True  # "Ann Roe I've": a sentence begins without a stop
    if gap == "y" and last.isupper() and following.isupper():
        return True  # "ORV y OLV" are two bodies
    if people.capitalised_nouns and gap.startswith("von") and _says_origin(text, [*group, ahead[0]], gap, people):
        return True
    return bool(gap) and not _is_a_surname_particle(gap, plain, people) and not _is_joined(text, group, gap, ahead, people)


def _is_a_run_in_heading(text: str, group: Spans, start: int, end: int) -> bool:
    """Whether words in capitals are a heading that runs into a sentence, not a name set in capitals."""
    if len(group) < 2 or text[start:end].isupper() or not all(text[a:b].isupper() for a, b in group):
        return False
    return not any(is_forename(fold_word(text[a:b])) for a, b in group) and sum(b - a for a, b in group) > 3 * len(group)


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


def _says_origin(text: str, spans: Spans, gap: str, people: PeopleWords) -> bool:
    """Whether the "von" before the last word says where a person is from: "Karl Roth von den Grünen", but "Karl von der Heide"."""
    if len(spans) < 3:
        return False
    first, last, behind = [text[start:end] for start, end in spans[-3:]]
    if behind.isupper() and len(behind) > 1:
        return True  # "Karl Georg von der ORV"
    return (
        not is_forename(fold_word(last)) and fold_word(last) not in people.noble_titles and (gap != "von" or is_forename(fold_word(first)))
    )


def _is_joined(text: str, left: Spans, gap: str, right: Spans, people: PeopleWords) -> bool:
    """Whether a small word joins both sides into the name of a single body."""
    words = [fold_word(text[a:b]) for a, b in left]
    last = words[-1]
    if gap[0] in '"“(':
        # `Rodrigo "Digo" Paiva`
        next_word = fold_word(text[right[0][0] : right[0][1]])
        return not (is_office(last, people) or last in people.sentence_openers or next_word in people.titles)
    if gap.split(maxsplit=1)[0] not in people.organisation_links or gap == "and the":
        return False
    if gap == "of" and len(words) > 1 and is_forename(words[-2]) and last not in people.organisation_words and last not in people.titles:
        return False  # "Leader Ana Ruiz of Elmford"
    if gap == "&":
        return True
    if people.capitalised_nouns and gap in people.definites and last in people.places:
        return False  # "Landgericht Hamburg der Ansicht"
    return _joins_a_body(words, gap, _words_ahead(text, right), people)


def _words_ahead(text: str, spans: Spans) -> list[str]:
    """Return the folded words up to the next small word."""
    ahead = [fold_word(text[spans[0][0] : spans[0][1]])]
    for before, after in itertools.pairwise(spans):
        if text[before[1] : after[0]].strip():
            break
        ahead.append(fold_word(text[after[0] : after[1]]))
    return ahead


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

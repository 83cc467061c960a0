"""Where a name is in its sentence: whether it may be the subject."""

from collections.abc import Iterator
from typing import Final

from newsparse.attribution.speakers.discourse import Discourse
from newsparse.attribution.speakers.name_words import fold_word
from newsparse.knowledge.people_words import PeopleWords
from newsparse.patterns import pattern

SUBJECT_SIGNS: Final = frozenset({"opens its sentence", "follows a comma", "before a verb"})
"""The signs of a subject; the others speak against it."""
# The word after a name.
_NEXT: Final = pattern(r"(?:\s?\([^()\n]{1,20}\))?\s(\p{Ll}++)")
# Maximum number of words between an article and a name.
_TITLES: Final = 4


def subject_signs(discourse: Discourse, mention: int) -> tuple[str, ...]:
    """Say why a mention looks like the subject of its sentence, or why it does not."""
    known = discourse.subject_signs.get(mention)
    if known is None:
        known = discourse.subject_signs[mention] = tuple(
            read_subject_signs(discourse, discourse.registry.starts[mention], discourse.registry.ends[mention])
        )
    return known


def opens_its_sentence(discourse: Discourse, mention: int) -> bool:
    """Whether a mention opens its sentence."""
    return "opens its sentence" in subject_signs(discourse, mention)


def is_subject(discourse: Discourse, mention: int, *, likely: bool) -> bool:
    """Whether a mention looks like a subject; where a subject is *likely*, whether nothing speaks against it."""
    signs = subject_signs(discourse, mention)
    return not SUBJECT_SIGNS.isdisjoint(signs) or (likely and not signs)


def may_act(discourse: Discourse, mention: int) -> bool:
    """Whether a name may be a subject or an object: it has no preposition, and no noun follows: "provided to Quenby", "Quenby reports"."""
    following = _NEXT.match(discourse.text, discourse.registry.ends[mention], discourse.registry.ends[mention] + 60)
    noun = following is not None and not discourse.is_finite(following[1]) and following[1] not in discourse.people.prepositions
    return not noun and "after a preposition" not in subject_signs(discourse, mention)


def read_subject_signs(discourse: Discourse, start: int, end: int) -> Iterator[str]:
    """Say why a piece of text looks like the subject of its sentence, or why it does not."""
    text, people = discourse.text, discourse.people
    opened = discourse.sentence_start(start)
    lead = text[max(opened, start - 40) : start]
    words = lead.split()
    while words and _is_title(people, words[-1]) and start - opened > 40:
        lead = lead[: lead.rindex(words.pop())]  # ", Sen. Ann Roe"
    before = words[-1].lower() if words else ""
    if start - opened < 4 or lead.strip().lower() in people.definites or (start - opened < 40 and _only_describes(discourse, words)):
        yield "opens its sentence"
    elif lead.rstrip(" \xa0").endswith((",", "”", '"', "»", "''")):
        yield "follows a comma"
    enclosed = lead.endswith(", ") and text.startswith(", ", end)  # "The town's energy lead, Bo Poe, welcomed"
    following = _NEXT.match(text, end + enclosed, end + 60)
    telling = following is not None and following[1].endswith("ing")  # "with Ann Roe telling reporters"
    if _has_an_oblique_article(people, words) or (before in people.prepositions and not telling):
        yield "after a preposition"
    if text[end : end + 2] in ("'s", "’s", "' ", "’ ") or before in people.definites:
        yield "owns what follows"
    elif following and _makes_a_possessor(discourse, following[1]):
        yield "owns what follows"  # "the Roe campaign"
    elif following and discourse.is_finite(following[1]):
        yield "before a verb"


def _has_an_oblique_article(people: PeopleWords, words: list[str]) -> bool:
    """Whether an article before a name or its title shows that it is no subject: "vom früheren Präsidenten Karl Roth"."""
    for index in range(len(words) - 1, max(-1, len(words) - 1 - _TITLES), -1):
        word = fold_word(words[index])
        if not word[-1:].isalnum():
            return False
        if word in people.oblique_articles:
            return True
        if word == "der" and people.gendered_nouns.get(fold_word(words[-1])) == "f":
            return True
        if word in people.definites or not (words[index][0].isupper() or word.endswith("en")):
            return False
    return False


def _makes_a_possessor(discourse: Discourse, word: str) -> bool:
    """Whether the word after a name makes the name a possessor: "Roe administration", "Roe supporters"."""
    people = discourse.people
    return word in people.organisation_words or word in people.group_nouns or word in people.documents or word in people.roles


def _is_title(people: PeopleWords, word: str) -> bool:
    """Whether a word is a capitalised title."""
    plain = fold_word(word)
    return word[:1].isupper() and (plain in people.titles or plain in people.honorifics or plain in people.title_modifiers)


def _only_describes(discourse: Discourse, words: list[str]) -> bool:
    """Whether the words between the start of a sentence and a name only describe its bearer: "Stonewick fire chief Ann Roe"."""
    people = discourse.people
    last = fold_word(words[-1]) if words else ""
    offices = (people.titles, people.roles, people.honorifics, people.naming_organisations)
    return any(last in group for group in offices) and all(
        word[0].isupper()
        or fold_word(word) in people.title_modifiers
        or fold_word(word) in people.roles
        or fold_word(word) in people.naming_organisations
        or fold_word(word) in people.definites
        for word in words
    )

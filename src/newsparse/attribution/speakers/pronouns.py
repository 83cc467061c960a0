"""Resolve pronouns."""

from typing import Final

import regex

from newsparse.attribution.speakers.antecedents import WEIGHTS, candidates, fits, opens, shares
from newsparse.attribution.speakers.discourse import FAR, Found, Story
from newsparse.segment import shared_evidence
from newsparse.span import Span

# Maximum number of mentions examined as antecedents of "it".
_LOOKED: Final = 20
# Minimum probability at which a name is given.
LEAST: Final = 0.65
# How far into its body a story may refer to somebody whom it has not named yet, in code points.
_OPENING: Final = 400
# Text that may come between a name and its "who": " (R-Ohio), and ".
_BETWEEN: Final = regex.compile(r"(?:\s?\([^()]{1,20}\))?,?\s{0,3}(?:and\s)?")
# Length in code points of ", a lawyer for the town, " in the same place.
_RELATED: Final = 160
# " of Ohio, ", ", Republican of Ohio, ", ", 24,  from Ohio, " in the same place.
_OF: Final = regex.compile(r"(?:,\s(?:\p{Lu}\p{L}++|\d{1,3}))?,?\s{1,2}(?:of|from|in)\s\p{Lu}[\p{L}.]*+(?:\s\p{Lu}\p{L}*+)?,\s(?:and\s)?")
_APPOSITION: Final = regex.compile(r"(?:\s?\([^()]{1,20}\))?,\s(?:an?|the|now|former|another)\s[^.!?,“”\"\n]{3,120},\s")


def narrator(story: Story, word: str, place: int, paragraph: Span) -> Found:
    """Resolve "I" to the speaker of the quotation it is in, or outside quotations to the story's author."""
    for start, end, found in reversed(story.contents):
        if start <= place < end:
            return Found(found.who, found.anonymous, "whose words they are")
    if story.author is not None and word not in story.people.first_person_plural and not story.registry.in_quotation(place):
        return Found((story.author,), False, "who signs the story")
    return Found((), False, "the one who tells is not named")


def relative(story: Story, place: int) -> Found:
    """Resolve "who" to the name right before it, skipping an apposition or a place that belongs to that name."""
    registry, text = story.registry, story.text
    who = text[place : place + 3].lower() == "who"
    last = registry.before(place) - 1
    for index in range(last, max(last - 4, -1), -1):
        end = registry.ends[index]
        if place - end > _RELATED:
            break
        entity = registry.entity(index)
        if who and entity.kind not in "p?":
            continue
        if not who and index < last:
            break
        if _BETWEEN.fullmatch(text, end, place) and (
            entity.kind == "p" or not (_apposed(story, index - 1, place) or _located(story, index))
        ):
            return Found((entity,), False, "by the name before it")
        if who and (_OF.fullmatch(text, end, place) or _APPOSITION.fullmatch(text, end, place)):
            return Found((entity,), False, "by the name before it")
    return Found((), True, "nobody is named")


def _located(story: Story, index: int) -> bool:
    """Whether a one-word name says where the person before it is from: "Ann Roe, 24, from Elmford, who"."""
    registry = story.registry
    start = registry.starts[index]
    before = story.text[max(0, start - 10) : start].split()[-1:]
    near = index > 0 and start - registry.ends[index - 1] < _RELATED and registry.entity(index - 1).kind == "p"
    return near and before != [] and before[0] in story.people.prepositions


def _apposed(story: Story, index: int, place: int) -> bool:
    """Whether a name is inside an apposition to the name before it: "Ann Roe, the mayor of Elmford, who"."""
    registry = story.registry
    if index < 0 or place - registry.ends[index] > _RELATED:
        return False
    return registry.entity(index).kind == "p" and _APPOSITION.fullmatch(story.text, registry.ends[index], place) is not None


def pronoun(story: Story, gender: str, place: int, paragraph: Span, *, ahead: bool = True) -> Found:
    """Resolve "he", "she", "it" or "they"."""
    if gender == "p" or (story.people.plural_verbs and _plural(story, place)):
        return _several(story, place)
    if gender == "n":
        return _thing(story, place)
    names, nobody = candidates(story, gender, place, paragraph)
    if not names:
        return (ahead and _ahead(story, gender, place)) or Found((), False, "no name before it fits")
    likeliest = max(names, key=lambda candidate: candidate.weight)
    against = sum([WEIGHTS[reason] for reason in nobody])
    trust = shares([likeliest.weight, against, *[name.weight for name in names if name is not likeliest]])[0]
    if trust < LEAST:
        return Found((), False, "no name fits well enough")
    if gender and "a nearer name is known to fit" not in likeliest.reasons:
        story.genders.setdefault(likeliest.entity, gender)
    because = tuple([shared_evidence(reason, WEIGHTS[reason]) for reason in likeliest.reasons])
    rule = "who spoke last" if likeliest.entity in story.person.who else "the nearest subject that fits"
    return Found((likeliest.entity,), False, rule, trust, because)


def _plural(story: Story, place: int) -> bool:
    """Whether "sie" has a plural verb, or addresses somebody: "sagten sie", "Was glauben Sie?"."""
    text, people = story.text, story.people
    word, *behind = text[place : place + 40].split(maxsplit=2)
    if people.pronouns.get(word.lower()) != "f":
        return False
    before = text[max(0, place - 30) : place]
    ahead = before.split()[-1:] if before[-1:] == " " else []
    if word[0].isupper() and ahead and ahead[0][-1].isalnum():
        return True
    if any(verb in people.plural_verbs or (verb.endswith("ten") and story.reports(verb)) for verb in (*ahead, *behind[:1])):
        return True
    return bool(ahead) and ahead[0].lower().endswith("en") and story.reports(ahead[0].lower())


def _several(story: Story, place: int) -> Found:
    """Resolve "they" to those who spoke together, or to the organisation that spoke."""
    last = story.last.who
    if place - story.last_place < FAR / 2 and last:
        character = story.registry.character(last[0])
        if len(last) > 1 or (character.kind in "o?" and not character.gender):
            return Found(last, False, "who spoke last")
    return Found((), True, "nobody is named")


def _thing(story: Story, place: int) -> Found:
    """Resolve "it" to the organisation that spoke last, else to the only one named nearby."""
    registry = story.registry
    if story.people.capitalised_nouns:
        return Found((), False, "no name before it fits")  # "so findet es Karl Roth gut": the bodies that speak are "sie" or "er"
    if place - story.last_place < FAR:
        for entity in story.last.who[:1]:
            if registry.character(entity).kind in "o?":
                return Found((entity,), False, "who spoke last")
    last = registry.before(place) - 1
    near = [index for index in range(last, max(last - _LOOKED, -1), -1) if place - registry.starts[index] < FAR / 2]
    bodies = [index for index in near if registry.character(registry.entity(index)).kind == "o"]
    if len({registry.who[index] for index in bodies}) == 1 and any(opens(story, index) for index in bodies):
        return Found((registry.entity(bodies[0]),), False, "the nearest subject that fits")
    return Found((), False, "no name before it fits")


def _ahead(story: Story, gender: str, place: int) -> Found | None:
    """Resolve a pronoun that opens the story to a person named later: `"I ran," she said. Ann Roe, 81, was …`"""
    if gender == "n" or place - story.begin > _OPENING:
        return None
    if not story.people.roles.isdisjoint(story.text[story.begin : place].lower().split()):
        return None  # "the former minister" may be the one
    registry = story.registry
    for index in range(registry.before(place), len(registry.starts)):
        if registry.starts[index] > place + FAR / 2:
            return None
        entity = registry.entity(index)
        if entity.kind == "p" and not registry.quoted(index):
            subject = opens(story, index) and len(entity.words) > 1
            return Found((entity,), False, "whom the story goes on to name") if subject and fits(story, entity, gender) else None
    return None

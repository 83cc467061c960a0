"""Whom a pronoun takes up."""

from typing import Final

import regex

from newsparse.attribution.speakers.chains import fold
from newsparse.attribution.speakers.entities import Entity
from newsparse.attribution.speakers.story import FAR, Found, Story
from newsparse.span import Span

# What a subject's place and its bearer's mentions are worth at most, and what it is worth to have spoken last.
_SUBJECT: Final = 1.0
_LAST: Final = 1.7
# Two that are no further apart than this fit alike (on labelled copy one in three of such guesses is right).
_ALIKE: Final = 0.15
# So far into its body a story may speak of somebody whom it has not named yet.
_OPENING: Final = 400
# What may stand between a name and its "who": " (R-Ohio), and ".
_BETWEEN: Final = regex.compile(r"(?:\s?\([^()]{1,20}\))?,?\s{0,3}(?:and\s)?")
_NEXT: Final = regex.compile(r" (\p{Ll}++)")
_MARKS: Final = regex.compile(r"[“”\"]|``|''")
# ", a lawyer for the town, " there.
_RELATED: Final = 160
# " of Ohio, ", ", Republican of Ohio, " there.
_OF: Final = regex.compile(r"(?:,\s\p{Lu}\p{L}++)?\s(?:of|from)\s\p{Lu}[\p{L}.]*+(?:\s\p{Lu}\p{L}*+)?,\s(?:and\s)?")
_APPOSITION: Final = regex.compile(r"(?:\s?\([^()]{1,20}\))?,\s(?:an?|the|now|former|another)\s[^.!?,“”\"\n]{3,120},\s")


def narrator(story: Story, word: str, place: int, paragraph: Span) -> Found:
    """ "I" is the one whose quotation it stands in, and outside quotations the story's author."""
    for start, end, found in reversed(story.contents):
        if start <= place < end:
            return found._replace(why="whose words they are")
    if story.author is not None and word not in story.people.first_person_plural and not _quoted(story, place, paragraph):
        return Found((story.author,), False, "who signs the story")
    return Found((), False, "the one who tells is not named")


def _quoted(story: Story, place: int, paragraph: Span) -> bool:
    """Whether a place stands in quotation marks."""
    begin = max(paragraph.start, place - FAR)
    marks = _MARKS.findall(story.text, begin, place)
    straight = marks.count('"')
    return straight % 2 > 0 or marks.count("“") > marks.count("”") or marks.count("``") > marks.count("''")


def relative(story: Story, place: int) -> Found:
    """ "who" takes up the name right before it; an apposition apart, and a place that belongs to it."""
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
        if _BETWEEN.fullmatch(text, end, place) and (entity.kind == "p" or not _apposed(story, index - 1, place)):
            return Found((entity,), False, "by the name before it")
        if who and (_OF.fullmatch(text, end, place) or _APPOSITION.fullmatch(text, end, place)):
            return Found((entity,), False, "by the name before it")
    return Found((), True, "nobody is named")


def _apposed(story: Story, index: int, place: int) -> bool:
    """Whether the name before another one has the other in its apposition: "Ann Roe, the mayor of Elmford, who"."""
    registry = story.registry
    if index < 0 or place - registry.ends[index] > _RELATED:
        return False
    return registry.entity(index).kind == "p" and _APPOSITION.fullmatch(story.text, registry.ends[index], place) is not None


def pronoun(story: Story, gender: str, place: int, paragraph: Span, *, ahead: bool = True) -> Found:
    """The earlier subject of the sentence, else who spoke last, else the subject of a sentence before."""
    if gender == "p":
        near = place - story.last_place < FAR / 2
        if near and (
            len(story.last.who) > 1 or (story.last.who and story.last.who[0].kind in "o?" and not story.registry.gender(story.last.who[0]))
        ):
            return story.last._replace(why="who spoke last")
        return Found((), True, "nobody is named")
    registry = story.registry
    scores: dict[Entity, float] = {}
    # A paragraph may be the whole of a long text.
    begin = max(paragraph.start - FAR, place - 4 * FAR, 0)
    here = story.sentence(place)
    last = registry.before(place) - 1
    best = -9.0
    fresh: Entity | None = None
    fitting: dict[int, bool] = {}
    for index in range(last, max(last - 60, -1), -1):
        start, order = registry.starts[index], registry.who[index]
        if start < begin:
            break
        entity = registry.everyone[order]
        if order not in fitting:
            fitting[order] = _fits(story, entity, gender) and registry.told(entity)
        if not fitting[order]:
            continue
        back = here - story.sentence(start)
        if best > _SUBJECT + _LAST + (4.0 - 0.8 * back if back < 5 else 0.0):
            break  # whatever stands further back is worth less
        worth = _standing(story, index)
        if fresh is None and worth > 0 and start > story.last_place and len(entity.words) > 1 and entity.at[0] == start:
            fresh = entity  # brought in since somebody spoke: the story goes on about this one
        score = worth + (4.0 - 0.8 * back if back < 5 else 0.0)
        if not entity.gender and gender != "n":
            score -= 0.7 if entity.titles or entity.count > 2 else 1.7
        if start < paragraph.start:
            score -= 0.4
        score += 0.01 * min(entity.count, 20)
        scores[entity] = max(scores.get(entity, -9.0), score)
        best = max(best, score)
    if story.last.who and place - story.last_place < FAR:
        for entity in story.last.who[:1]:
            if _fits(story, entity, gender) or (
                entity.kind == "?" and gender != "n" and (not gender or story.registry.gender(entity) in ("", gender))
            ):
                since = story.text.count("\n\n", story.last_place, place)
                floor = 0.5 if fresh is not None and fresh is not entity else max(_LAST - 0.3 * since, 0.5)
                scores[entity] = max(scores.get(entity, 0.0), 1.0) + floor
    if not scores:
        return (ahead and _ahead(story, gender, place)) or Found((), False, "no name before it fits")
    likeliest = max(scores, key=lambda entity: scores[entity])
    if any(score > scores[likeliest] - _ALIKE for entity, score in scores.items() if entity is not likeliest):
        return Found((), False, "two names fit alike")
    return Found((likeliest,), False, "the nearest subject that fits" if likeliest not in story.last.who else "who spoke last")


def _ahead(story: Story, gender: str, place: int) -> Found | None:
    """Whom the story is going to name, where it opens with a pronoun: `"I ran," she said. Ann Roe, 81, was …`"""
    if gender == "n" or place - story.begin > _OPENING:
        return None
    registry = story.registry
    for index in range(registry.before(place), len(registry.starts)):
        if registry.starts[index] > place + FAR / 2:
            return None
        entity = registry.entity(index)
        if entity.kind == "p" and not registry.quoted(index):
            subject = _standing(story, index) > 0 and len(entity.words) > 1
            return Found((entity,), False, "whom the story goes on to name") if subject and _fits(story, entity, gender) else None
    return None


def _standing(story: Story, mention: int) -> float:
    """How much a mention looks like the subject of its sentence."""
    known = story.standings.get(mention)
    if known is not None:
        return known
    registry, text = story.registry, story.text
    start, end = registry.starts[mention], registry.ends[mention]
    sentence = story.sentence(start)
    opened = story.sentences[sentence - 1] if sentence else 0
    lead = text[max(opened, start - 40) : start]
    words = lead.split()
    worth = 0.0
    if start - opened < 4 or lead.rstrip(" \xa0").endswith(",") or (start - opened < 40 and _introduces(story, words)):
        worth += 0.8
    if words and words[-1].lower() in story.people.prepositions:
        worth -= 0.9
    if text[end : end + 2] in ("'s", "’s", "' ", "’ "):
        worth -= 0.8
    elif (match := _NEXT.match(text, end)) and _belongs(story, match[1]):
        worth -= 0.8  # "the Roe campaign"
    if words and words[-1].lower() in story.people.definites:
        worth -= 0.8  # "the Fed"
    if registry.quoted(mention):
        worth -= 1.5
    story.standings[mention] = worth
    return worth


def _belongs(story: Story, word: str) -> bool:
    """Whether the word behind a name makes it the owner of something: "Roe administration", "Roe supporters"."""
    people = story.people
    return word in people.organisation_words or word in people.group_nouns or word in people.documents or word in people.roles


def _introduces(story: Story, words: list[str]) -> bool:
    """Whether what opens a sentence before a name only says what its bearer is: "Stonewick fire chief Ann Roe"."""
    people = story.people
    last = fold(words[-1]) if words else ""
    return (last in people.titles or last in people.roles or last in people.honorifics) and all(
        word[0].isupper() or fold(word) in people.title_modifiers or fold(word) in people.roles or fold(word) in people.definites
        for word in words
    )


def _fits(story: Story, entity: Entity, gender: str) -> bool:
    if gender == "n":
        return entity.kind == "o" or (entity.kind == "?" and entity in story.last.who)
    if entity.kind == "p":
        known = story.registry.gender(entity)
        return not known or not gender or known == gender
    # One word that may be a surname: only where pronouns have shown a person.
    if entity.kind != "?" or entity.count < 2:
        return False
    known = story.registry.gender(entity)
    return known != "" and (not gender or known == gender)

"""Whom a description takes up: "the senator", "the 24-year-old", "the company"."""

from typing import Final

import regex

from newsparse.attribution.speakers.entities import Entity
from newsparse.attribution.speakers.pronouns import pronoun
from newsparse.attribution.speakers.story import FAR, Found, Story
from newsparse.span import Span

_SYNONYMS: Final = {
    "lawyer": ("attorney", "counsel", "solicitor", "barrister"),
    "attorney": ("lawyer", "counsel"),
    "premier": ("minister",),
    "nominee": ("candidate",),
    "candidate": ("nominee",),
    "spokesperson": ("spokesman", "spokeswoman"),
    "congressman": ("representative",),
    "congresswoman": ("representative",),
    "lawmaker": ("senator", "representative", "mp"),
    "filmmaker": ("director",),
    "coach": ("manager",),
    "manager": ("coach",),
    "principal": ("headteacher",),
    "surgeon": ("doctor",),
    "physician": ("doctor",),
}
# So many mentions before it are asked whether a description is theirs.
_LOOKED: Final = 400
_AGE: Final = regex.compile(r"(\d{1,3})-year-old")
_NOBODY: Final = Found((), True, "nobody is named")


def description(story: Story, words: list[str], place: int, paragraph: Span) -> Found:
    """Whom a description takes up.

    "The senator" is whom a title, an apposition or a name's own words have called so; "the singer", "the Brazilian"
    are other words for the one whom the story is about there.
    """
    people = story.people
    noun = words[-1]
    for index, word in enumerate(words):
        if word in people.prepositions and index > 1:
            noun = words[index - 1]
            break
    same = {noun, *_SYNONYMS.get(noun, ())}
    if noun.endswith("s") and noun not in people.roles and noun not in people.bodies:
        if noun[:-1] in people.roles and len(story.last.who) > 1 and place - story.last_place < FAR:
            return story.last._replace(why="who spoke last")
        return _NOBODY
    best = _called(story, same, noun, place)
    if best is None:
        later = list(dict.fromkeys(entity for word in same for entity in story.registry.called(word)[:2]))
        if len(later) == 1:
            best = later[0]
    if best is None and noun in people.bodies:
        best = _body(story, noun, place)
    if best is not None:
        return Found((best,), False, "whom the text describes so")
    if words[0] in people.definite and (noun in people.varied or noun in people.demonyms or _AGE.fullmatch(noun)):
        return _varied(story, noun, place, paragraph)
    return _NOBODY


def _called(story: Story, same: set[str], noun: str, place: int) -> Entity | None:
    """Whom titles, appositions, or the first or last word of a body's name have called so."""
    registry = story.registry
    best: Entity | None = None
    score = -1.0
    seen: set[int] = set()
    stop = registry.before(place) - 1
    for index in range(stop, max(stop - _LOOKED, -1), -1):
        order = registry.who[index]
        if order in seen:
            continue
        seen.add(order)
        entity = registry.everyone[order]
        if (entity.kind != "l" and (same & entity.titles)) or (
            entity.kind == "o" and noun in entity.words[-1:] + entity.words[:1] and len(entity.words) > 1
        ):
            worth = 3.0 - 0.5 * len(seen) + (1.5 if entity in story.last.who else 0.0) + 0.1 * min(entity.count, 10)
            if worth > score or best is None:
                best, score = entity, worth
    return best


def _body(story: Story, noun: str, place: int) -> Entity | None:
    """The body that "the company" means: the one that spoke last, else the only one that the story has named so far."""
    people, registry = story.people, story.registry
    spoke = story.last.who[0] if story.last.who and place - story.last_place < FAR / 2 else None
    if spoke is not None and spoke.kind == "o" and _does(story, spoke, noun):
        return spoke
    if noun not in people.generic:
        return None
    for entity, since in sorted(story.spoken.items(), key=lambda spoken: -spoken[1]):
        if entity.kind == "o" and place - since < 2 * FAR and _does(story, entity, noun):
            return entity
    stop = registry.before(place)
    named = {registry.who[index] for index in range(max(stop - _LOOKED, 0), stop)}
    fitting = [entity for order in named if (entity := registry.everyone[order]).kind == "o" and _does(story, entity, noun)]
    return fitting[0] if len(fitting) == 1 else None


def _does(story: Story, entity: Entity, noun: str) -> bool:
    """Whether a body may be called so: no council is a company, and no company an agency."""
    people = story.people
    held = people.bodies.intersection(entity.words)
    return held <= people.commercial if noun in people.commercial else not held or not held <= people.commercial


def _varied(story: Story, noun: str, place: int, paragraph: Span) -> Found:
    """Another word for the one whom the story is about there; not for one whom it has brought in without a name."""
    registry = story.registry
    age = _AGE.fullmatch(noun)
    stop = registry.before(place)
    for index in range(stop - 1, max(stop - _LOOKED, -1), -1) if age is not None else ():
        ahead, behind = f"{noun} ", f", {noun.partition('-')[0]}"  # "24-year-old Ann Roe", "Ann Roe, 24,"
        if story.text.startswith(behind, registry.ends[index]) or story.text.endswith(ahead, 0, registry.starts[index]):
            return Found((registry.entity(index),), False, "whose age the text gives")
    before = story.text[max(0, place - FAR) : place].lower().split()
    for index, word in enumerate(before):
        if word.startswith(noun) and not story.people.vague.isdisjoint(before[max(0, index - 3) : index]):
            return _NOBODY
    found = pronoun(story, story.people.genders.get(noun, ""), place, paragraph, ahead=False)
    if len(found.who) == 1 and found.who[0].kind in "p?":
        return found._replace(why="another word for whom the story is about there")
    return _NOBODY

"""Whom a description takes up: "the senator"."""

from typing import Final

from newsparse.attribution.speakers.entities import Entity
from newsparse.attribution.speakers.story import FAR, Found, Story

_SYNONYMS: Final = {
    "lawyer": ("attorney", "counsel", "solicitor"),
    "attorney": ("lawyer", "counsel"),
    "premier": ("minister",),
    "nominee": ("candidate",),
    "candidate": ("nominee",),
    "spokesperson": ("spokesman", "spokeswoman"),
    "congressman": ("representative",),
    "congresswoman": ("representative",),
    "lawmaker": ("senator", "representative", "mp"),
}


def description(story: Story, words: list[str], place: int) -> Found:
    """ "The senator": whom a title, an apposition or a name's own words have called so."""
    people = story.people
    noun = words[-1]
    for index, word in enumerate(words):
        if word in people.prepositions and index > 1:
            noun = words[index - 1]
            break
    same = {noun, *_SYNONYMS.get(noun, ())}
    plural = noun.endswith("s") and noun not in people.roles and noun not in people.bodies
    if plural:
        if noun[:-1] in people.roles and len(story.last.who) > 1 and place - story.last_place < FAR:
            return story.last._replace(why="who spoke last")
        return Found((), True, "nobody is named")
    best: Entity | None = None
    score = -1.0
    seen: set[int] = set()
    index = story.registry.before(place) - 1
    limit = 400
    while index >= 0 and limit:
        limit -= 1
        order = story.registry.who[index]
        if order not in seen:
            seen.add(order)
            entity = story.registry.everyone[order]
            if (entity.kind != "l" and (same & entity.titles)) or (
                entity.kind == "o" and noun in entity.words[-1:] + entity.words[:1] and len(entity.words) > 1
            ):
                worth = 3.0 - 0.5 * len(seen) + (1.5 if entity in story.last.who else 0.0) + 0.1 * min(entity.count, 10)
                if worth > score or best is None:
                    best, score = entity, worth
        index -= 1
    if best is None:
        later = list(dict.fromkeys(entity for word in same for entity in story.registry.called(word)[:2]))
        if len(later) == 1:
            best = later[0]
    if best is None and story.last.who and noun in people.bodies and story.last.who[0].kind == "o" and place - story.last_place < FAR / 2:
        best = story.last.who[0]
    if best is not None:
        return Found((best,), False, "whom the text describes so")
    return Found((), True, "nobody is named")

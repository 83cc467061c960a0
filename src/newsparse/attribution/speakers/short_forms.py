"""Merge the short forms of names into the longer names that contain them."""

from collections.abc import Mapping, Sequence
from typing import Final

from newsparse.attribution.speakers.entities import BODY, PERSON, Entity
from newsparse.attribution.speakers.name_words import is_forename
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.knowledge.people_words import PeopleWords

SMALL_WORDS: Final = frozenset("of for and the on to & in de la".split())
"""Small words inside names of bodies."""
# "Of" before those whom a body belongs to.
_GENITIVES: Final = frozenset("de del do da dos das di".split())
# Particles that can begin a surname: "Sadeq Abu Amer".
_FATHERS: Final = frozenset({"abu", "umm", "ben", "bin", "ibn", "van"})

# Nicknames that do not begin the full name, each with the names it is short for.
_NICKNAMES: Final = {
    short: tuple(full)
    for short, *full in map(
        str.split,
        """bill william|billy william|bob robert|bobby robert|jim james|jimmy james|jack john|johnny john|dick richard|tom thomas
|tommy thomas|mike michael|mick michael|tony anthony|joe joseph|ted edward theodore|hank henry|harry henry|chuck charles
|charlie charles|andy andrew|jerry gerald jerome|larry lawrence|terry terence|kate katherine catherine|katie katherine
|kathy kathleen katherine|cathy catherine|liz elizabeth|beth elizabeth|betty elizabeth|peggy margaret|meg margaret|maggie margaret
|sally sarah|jenny jennifer|becky rebecca|debbie deborah|nick nicholas|pepe josé|paco francisco|hans johannes|heinz heinrich""".split("|"),
    )
}


def mark_bodies_named_after_people(
    entities: Sequence[Entity], by_words: Mapping[tuple[str, ...], Entity], one_word_counts: Mapping[str, int]
) -> None:
    """Mark "Ann Roe Science" as a body where Ann Roe is named as well; not for languages with two surnames."""
    for entity in entities:
        if entity.kind != PERSON or len(entity.words) != 3 or entity.titles or not is_forename(entity.words[0]):
            continue
        namesake = by_words.get(entity.words[:2])
        if namesake is None or namesake.kind != PERSON or namesake.full_count < entity.full_count:
            continue
        if not one_word_counts.get(entity.words[-1]) and not is_forename(entity.words[1]):
            entity.kind = BODY


def merge_short_forms(entities: Sequence[Entity], by_words: Mapping[tuple[str, ...], Entity], people: PeopleWords) -> dict[Entity, Entity]:
    """Merge short forms of two or more words into the one longer name that contains them: "Homeland Security".

    Returns:
        The short forms, mapped to the bearers of the longer names.
    """
    longer: dict[tuple[str, ...], Entity | None] = {}
    short_for: dict[Entity, Entity] = {}
    for entity in entities:
        if 3 <= len(entity.words) <= 9 and entity.kind in (PERSON, BODY):
            words = tuple(w for w in entity.words if w not in SMALL_WORDS)
            for size in range(2, len(words)):
                part = words[-size:]
                if _belongs_to(entity, size):
                    continue
                longer[part] = None if part in longer and longer[part] is not entity else entity
        plain = by_words.get(entity.words[1:]) if _opens_with_an_adjective(entity) else None
        if plain is not None:
            _merge(short_for, entity, plain)
    for entity in entities if longer else ():
        if entity in short_for:
            continue
        full = longer.get(entity.words) if len(entity.words) > 1 else None
        if full is None or full is entity or full in short_for:
            continue
        firm = full.words[-1] in people.business_suffixes
        if full.kind == entity.kind or (full.kind == BODY and (firm or not is_forename(entity.first))):
            _merge(short_for, entity, full)
    return short_for


def merge_nicknames(by_surname: Mapping[str, Sequence[Entity]]) -> dict[Entity, Entity]:
    """Merge a person's everyday and full name where only these two bear the surname: "Tim Sloan" and "Timothy J. Sloan"."""
    short_for: dict[Entity, Entity] = {}
    for bearers in by_surname.values():
        if len(bearers) != 2 or any(one.kind != PERSON or len(one.words) != 2 for one in bearers):
            continue
        short, full = sorted(bearers, key=lambda one: len(one.first))
        if short is not full and short.words[1] == full.words[1] and _is_short_for(short.first, full.first):
            _merge(short_for, short, full)
    return short_for


def _is_short_for(short: str, forename: str) -> bool:
    """Whether a given name is short for another one: the start of it, or a nickname.

    >>> _is_short_for("tim", "timothy"), _is_short_for("bob", "robert"), _is_short_for("ann", "robert")
    (True, True, False)
    """
    if not is_forename(short) or not is_forename(forename) or FORENAME_GENDERS.get(short) != FORENAME_GENDERS.get(forename):
        return False
    return (len(short) > 2 and forename.startswith(short)) or forename in _NICKNAMES.get(short, ())


def _belongs_to(entity: Entity, size: int) -> bool:
    """Whether the last words of a body's name say whose or where it is: "Deportivo de *Ana Luna*", "Banco de *Nueva Orla*"."""
    before = entity.form.lower().split()[: -size or None]
    return entity.kind == BODY and bool(before) and before[-1] in _GENITIVES


def _opens_with_an_adjective(entity: Entity) -> bool:
    """Whether the first word of a name may only open its sentence: "Brave Ana Ruiz"."""
    if entity.kind != PERSON or len(entity.words) != 3 or entity.occurs_mid_sentence:
        return False
    return is_forename(entity.words[1]) and not is_forename(entity.words[0]) and entity.words[1] not in _FATHERS


def _merge(short_for: dict[Entity, Entity], entity: Entity, into: Entity) -> None:
    short_for[entity] = into
    into.count += entity.count
    into.titles |= entity.titles
    into.description = into.description or entity.description

"""Merge the short forms of names into the longer names that contain them."""

from collections.abc import Mapping, Sequence
from typing import Final

from newsparse.attribution.speakers.entities import BODY, PERSON, Entity
from newsparse.attribution.speakers.name_words import is_forename
from newsparse.knowledge.people_words import PeopleWords

SMALL_WORDS: Final = frozenset("of for and the on to & in de la".split())
"""Small words inside names of bodies."""
# "Of" before those whom a body belongs to.
_GENITIVES: Final = frozenset("de del do da dos das di".split())
# Particles that can begin a surname: "Sadeq Abu Amer".
_FATHERS: Final = frozenset({"abu", "umm", "ben", "bin", "ibn", "van"})


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

"""A noun phrase that is the source of an attribution: its words, and the names in it."""

from typing import Final, NamedTuple

from newsparse.attribution.speakers.bearers import PRONOUN_OF_A_NAME
from newsparse.attribution.speakers.discourse import Discourse, Mention, Resolution, Source
from newsparse.attribution.speakers.entities import PERSON, Entity
from newsparse.attribution.speakers.name_words import Token, fold_word, is_preposition, word_before
from newsparse.patterns import pattern

# Words with their internal hyphens, dots and ampersands; the genitive mark on its own; commas, semicolons, brackets, dashes and colons.
_TOKEN: Final = pattern(r"[\p{L}\p{M}\d]++(?:[-.&][\p{L}\p{M}\d]++)*+(?:['’](?!s\b)\p{L}++)?+|['’]s?\b|['’](?=\s)|[,;،，、()（）/–—:]")
PHRASE_MARKS: Final = frozenset(",;،，、()（）–—:")


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """Split a source into words and punctuation marks."""
    tokens: list[Token] = []
    place = start
    for piece in text[start:end].split():
        place = text.index(piece, place)
        past = place + len(piece)
        if piece.isalpha():
            tokens.append((place, past, piece.lower()))
        else:
            tokens += [(match.start(), match.end(), fold_word(match[0])) for match in _TOKEN.finditer(text, place, min(past + 1, end))]
        place = past
    return tokens


def mentions_between(discourse: Discourse, start: int, end: int) -> list[Mention]:
    """Return the names in a range; a name that begins before the range is clipped to it."""
    registry = discourse.registry
    starts, ends = registry.starts, registry.ends
    index = registry.mentions_before(start)
    found = []
    if index and ends[index - 1] > start:
        rest = discourse.text[start : ends[index - 1]]
        addressed = discourse.speech.romance.dative_articles or registry.entity(index - 1).kind == PERSON
        clipped = addressed and rest[0].isupper()
        whole = registry.entity(index - 1)
        entity = (registry.ending_in(rest, whole) if clipped else None) or whole  # "dijo a EFE *Luna*"
        if clipped and entity is whole and " " in rest:
            entity = registry.add(rest, start, ends[index - 1], PERSON)  # "disse à Folha *Ana Luna*"
        found.append((start, ends[index - 1], entity))
    while index < len(starts) and starts[index] < end:
        entity = _likeliest_bearer(discourse, starts[index], ends[index], registry.entity(index))
        registry.orders[index] = entity.order
        found.append((starts[index], ends[index], entity))
        index += 1
    return found


def _likeliest_bearer(discourse: Discourse, start: int, end: int, likeliest: Entity) -> Entity:
    """Prefer a bearer of the surname who has spoken under the full name to the likeliest one, if that one has not: "Mr Roe said"."""
    word, last, title = likeliest.words[-1], discourse.last_speaker.who, fold_word(word_before(discourse.text, start, 12))
    recent = len(last) == 1 and last[0] is not likeliest and start - discourse.last_place < PRONOUN_OF_A_NAME
    untitled = likeliest.kind == PERSON and title not in discourse.people.honorifics
    if recent and untitled and last[0].words[-1] == word == fold_word(discourse.text[start:end]):
        return last[0]  # "Ann Roe, her sister, said so. “No,” *Roe* said"
    if likeliest.kind != PERSON or likeliest in discourse.spoke_at or fold_word(discourse.text[start:end]) != word:
        return likeliest
    gender = discourse.people.honorifics.get(title, "")
    fitting = [one for one in discourse.registry.bearers(word) if not gender or one.gender in ("", gender)]  # "Lady *Roe*"
    if likeliest.fullest_mention[0] >= start:
        # Its full name follows: one of those whose full names precede is meant.
        persons = [entity for entity in fitting if len(entity.words) > 1]
        introduced = [entity for entity in persons if discourse.body_start <= entity.fullest_mention[0] < start]
        if introduced:
            return max(introduced, key=lambda entity: discourse.spoke_at.get(entity, -1))
    family = [entity for entity in fitting if entity in discourse.spoke_at]
    named = [entity for entity in family if entity.full_count >= likeliest.full_count]
    return max(named, key=lambda entity: discourse.spoke_at[entity]) if named else likeliest


class NounPhrase(NamedTuple):
    """A noun phrase, prepared for the rules."""

    discourse: Discourse
    source: Source
    end: int
    tokens: list[Token]
    mentions: list[Mention]
    core: list[Token]  # the words up to the first comma or preposition, without a final genitive mark
    stop: int  # the index of that comma or preposition
    named: list[Mention]  # the names in the core
    rest: list[Mention]  # the names after it

    @property
    def first(self) -> str:
        """The first word of the core, folded."""
        return self.core[0][2]

    @property
    def noun(self) -> str:
        """The last word of the core, folded."""
        return self.core[-1][2]

    @property
    def last(self) -> int:
        """Where the last word of the core ends."""
        return self.core[-1][1]


def head_phrase(discourse: Discourse, tokens: list[Token], mentions: list[Mention], end: int) -> tuple[list[Token], int]:
    """Return the noun phrase up to its first comma or preposition, and the index of that."""
    begins = {begin for begin, _, _ in mentions}
    inside = {place for begin, past, _ in mentions for place in range(begin + 1, past)}
    for index, (place, _, word) in enumerate(tokens):
        linked = index and place not in begins and is_preposition(word, discourse.people)
        if place not in inside and (word in PHRASE_MARKS or linked):
            return tokens[:index], place
    return tokens, end


def by_name(entity: Entity, rule: str = "by name") -> Resolution:
    """Return one entity as the speaker, found by a *rule*."""
    return Resolution((entity,), False, rule)

"""Noun phrases that are sources: their words and names, the organisations that they name in full, and the rules that find the speaker."""

import itertools
from collections.abc import Callable
from itertools import takewhile
from typing import Final, NamedTuple

from newsparse.attribution.speakers.bearers import PRONOUN_OF_A_NAME
from newsparse.attribution.speakers.case_forms import body_in_nominative, nominatives
from newsparse.attribution.speakers.descriptions import resolve_description
from newsparse.attribution.speakers.discourse import UNFIT, UNNAMED, Discourse, Mention, Resolution, Source
from newsparse.attribution.speakers.entities import BEFORE_A_RELATIVE, BODY, MAYBE_A_PERSON, ONE_WORD, PERSON, PLACE, Entity
from newsparse.attribution.speakers.name_words import (
    GENITIVE_MARKS,
    Token,
    compound_ends,
    covers_fields,
    fold_word,
    is_bearer,
    is_forename,
    is_office,
    is_preposition,
    word_before,
)
from newsparse.attribution.speakers.pronouns import resolve_pronoun
from newsparse.patterns import pattern
from newsparse.span import Span

# Words with their internal hyphens, dots and ampersands; the genitive mark on its own; commas, semicolons, brackets, dashes and colons.
_TOKEN: Final = pattern(r"[\p{L}\p{M}\d]++(?:[-.&][\p{L}\p{M}\d]++)*+(?:['’](?!s\b)\p{L}++)?+|['’]s?\b|['’](?=\s)|[,;،，、()（）<>/–—:]")
PHRASE_MARKS: Final = frozenset(",;،，、()（）<>–—:")


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
        clipped = addressed and rest[0].isupper() and discourse.text[start - 1] == " "
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
        persons = [entity for entity in fitting if len(entity.words) > 1 and entity.kind == PERSON]
        introduced = [entity for entity in persons if discourse.body_start <= entity.fullest_mention[0] < start]
        if introduced:
            return max(introduced, key=lambda entity: discourse.spoke_at.get(entity, -1))
    family = [entity for entity in fitting if entity in discourse.spoke_at and entity is not likeliest]
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
    possessed: bool  # true if the core ends in a genitive

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


# The words between the names of a list.
_LISTED: Final = pattern(r"(?:\s\(\p{Lu}[\p{L}.]{1,9}\))?(?:,\s(?:and\s)?|\sand\s)(?:the\s)?")
# «Mer claire»
_QUOTED: Final = pattern(r"[«“„\"]\s?(\p{Lu}[^«»“”„\"\n]{1,40}?)\s?[»“”\"]\Z")
_CYRILLIC: Final = "\u0400"  # the first letter of the script
_LONGEST_FIELD: Final = 4  # words of an organisation's name after its first: "di geofisica e vulcanologia"


def _new_body(discourse: Discourse, begin: int, end: int) -> Resolution:
    return by_name(discourse.registry.add(" ".join(discourse.text[begin:end].split()), begin, end, BODY))


def bodies_listed(discourse: Discourse, source: Span) -> Resolution | None:
    """Resolve a list of organisations, of which the source may be the last: "The UN, BRICS, *the African Union* have stated"."""
    registry, text = discourse.registry, discourse.text
    last = registry.mentions_before(source.end) - 1
    begin = discourse.sentence_start(source.start)
    found: list[Entity] = []
    following = source.end
    while last >= 0 and registry.starts[last] >= begin and registry.entity(last).kind == BODY:
        if not _LISTED.fullmatch(text, registry.ends[last], following) and following != source.end:
            return None
        found.append(registry.entity(last))
        following, last = registry.starts[last], last - 1
    opens = text[begin:following].strip().lower()
    whole = not opens or opens in discourse.people.definites
    return Resolution(tuple(dict.fromkeys(reversed(found))), False, "by name, together") if whole and len(found) > 2 else None


def body_in_quotation_marks(phrase: NounPhrase) -> Resolution | None:
    """Resolve an organisation whose name is in quotation marks at the end of its source: "l'association « Mer claire »"."""
    discourse, people = phrase.discourse, phrase.discourse.people
    source = phrase.source.source or phrase.source.paragraph
    match = _QUOTED.search(discourse.text, source.start, source.end)
    before = [word for start, _, word in phrase.tokens if match is not None and start < match.start()]
    held = any(is_bearer(word.rpartition("'")[2], people) or word in people.documents for word in before)
    if match is None or people.capitalised_nouns or held:
        return None
    body = _new_body(discourse, *match.span(1))
    body.who[0].kind = BODY if before else body.who[0].kind
    return body


def whole_body(phrase: NounPhrase) -> Resolution | None:
    """Resolve an organisation with its noun, of which a part is a name: "Roe campaign", "St. Mary's Hospital", "le gouvernement Calder"."""
    discourse, people, core, named = phrase.discourse, phrase.discourse.people, phrase.core, phrase.named
    if not named or len(core) < 2:
        return None
    (begin, end, entity), (start, past, before) = named[-1], core[-2]
    body = phrase.noun in people.organisation_words
    if end < phrase.last:
        owned = any(mark in discourse.text[begin : phrase.last] for mark in "'’")
        named_after = body and end + 1 >= start and phrase.noun not in people.group_nouns and not owned
        return _new_body(discourse, begin, phrase.last) if named_after else None
    if entity.kind == PERSON and before in people.organisation_words and discourse.text[start].islower() and past + 1 == begin:
        return _new_body(discourse, start, phrase.last)
    first = core[phrase.first in people.definites][0]
    owned = entity.kind == BODY and len(entity.words) == 1 and any(token[2] in GENITIVE_MARKS for token in core)
    return _new_body(discourse, first, phrase.last) if body and owned and discourse.text[first].isupper() else None


def body_said_to_be_one(phrase: NounPhrase) -> Resolution | None:
    """Resolve an organisation of which a part is a name, by its apposition: "*Unity in Health*, the union"."""
    people, text = phrase.discourse.people, phrase.discourse.text
    (start, _, _), *more = phrase.tokens[phrase.first in people.definites :] or phrase.tokens
    comma = text.find(", ", start, phrase.end)
    if comma < 0 or not phrase.mentions or phrase.mentions[0][0] >= comma or phrase.mentions[0][:2] == (start, comma):
        return None
    apposed = [word for place, _, word in more if place > comma]
    core = list(takewhile(lambda word: word not in PHRASE_MARKS and not is_preposition(word, people), apposed[1:]))
    article = bool(core) and (apposed[0] in people.definites or apposed[0] in people.indefinites)
    body = article and (core[-1] in people.organisation_words or core[-1] in people.generic_organisations)
    capitals = all(word[0].isupper() or word in people.organisation_links for word in text[start:comma].split())
    return _new_body(phrase.discourse, start, comma) if body and capitals else None


def body_with_its_field(phrase: NounPhrase) -> Resolution | None:
    """Resolve an organisation by its whole name if a part is in lower case: "l'Istituto di geofisica", "Le ministère de la Santé"."""
    discourse, people, text = phrase.discourse, phrase.discourse.people, phrase.discourse.text
    if "de" not in people.organisation_links and "di" not in people.organisation_links:
        return None
    if phrase.rest and phrase.noun in people.organisation_words and phrase.first in people.definites:
        links, end = text[phrase.stop : phrase.rest[0][0]].lower().split(), phrase.rest[0][1]
        more = text[end : phrase.end].strip().isalpha()  # "le ministère des Affaires étrangères"
        linked = 1 <= len(links) <= 2 and links[0] in people.organisation_links
        return _new_body(discourse, phrase.core[-1][0], phrase.end if more else end) if linked else None
    if phrase.rest or not phrase.named or phrase.named[-1][1] != phrase.stop - 1:
        return None
    begin, end, entity = phrase.named[-1]
    field = text[end : phrase.end].replace("d'", "de ").replace("d’", "de ").split()
    small = 1 < len(field) <= _LONGEST_FIELD and all(word.isalpha() and word.islower() for word in field)
    body = len(entity.words) == 1 and entity.words[0] in people.organisation_words
    return _new_body(discourse, begin, phrase.end) if body and small and field[0] in people.prepositions else None


def body_with_small_words(phrase: NounPhrase) -> Resolution | None:
    """Resolve an organisation whose noun alone has a capital: "Міністерство освіти", "la Protezione civile"."""
    discourse, people, text = phrase.discourse, phrase.discourse.people, phrase.discourse.text
    article = phrase.tokens[0][2] in people.definites
    (first, past, _), *small = phrase.tokens[article:] or phrase.tokens
    if "n" in people.case_endings and len(phrase.tokens) == 2 and text[first:past].istitle() and text[first:past].endswith("n"):
        forms = nominatives(phrase.noun, people.case_endings)  # "Helsingin yliopiston mukaan"
        body = next((form for form in forms if form.endswith(compound_ends(people.organisation_words))), "")
        return by_name(discourse.registry.add(f"{text[first:past]} {body}", first, phrase.end, BODY)) if body else None
    romance = article and not people.organisation_links.isdisjoint(("de", "di"))
    if not (romance or people.case_endings) or not 0 < len(small) <= _LONGEST_FIELD or not text[first].isupper():
        return None
    head = next((form for form in nominatives(text[first:past], people.case_endings) if form.lower() in people.organisation_words), "")
    noun = next((form for form in nominatives(small[0][2], people.case_endings) if form in people.organisation_words), "")
    if not head and noun and text[first] > _CYRILLIC and discourse.sentence_start(first) < first:
        body = body_in_nominative(text[first:past], noun, people)  # "в *Следственном комитете*"
        return by_name(discourse.registry.add(body + text[small[0][1] : phrase.end], first, phrase.end, BODY)) if body else None
    links = people.organisation_links | people.definites if romance else frozenset[str]()
    rest = phrase.tokens[article + 1 :]
    place = len(rest) > 1 and rest[-2][2] in links  # "Service public *de Wallonie*"
    other = (people.generic_organisations | people.prepositions) - links | (people.demonyms if len(rest) == 1 else set())
    small = [(start, end, word) for start, end, word in (rest[:-1] if place else rest) if word not in links]
    mixed = any(is_bearer(word, people) or word in other or not text[start:end].islower() for start, end, word in small)
    if not head or mixed or not small or rest[-1][2] in links:
        return None
    return by_name(discourse.registry.add(head + text[past : phrase.end], first, phrase.end, BODY))


def _owned_body(phrase: NounPhrase) -> Resolution | None:
    """Resolve an organisation by its owner and a small noun, in languages whose articles are endings: "Norges politi"."""
    discourse, people, text = phrase.discourse, phrase.discourse.people, phrase.discourse.text
    (first, past, _), *small = phrase.tokens
    bare = 0 < len(small) <= _LONGEST_FIELD and text[first].isupper() and phrase.tokens[0][2] not in people.definites
    if not people.definite_endings or not bare or text[past - 1] != "s":
        return None
    owned = phrase.noun in people.organisation_words or phrase.noun.endswith(compound_ends(people.organisation_words))
    person = any(discourse.registry.evidence(entity).personal > 0 for _, _, entity in phrase.named)  # "Hansens forening"
    plain = all(text[start:end].islower() for start, end, _ in small) and phrase.first not in discourse.language.function_words
    return _new_body(discourse, first, phrase.end) if owned and plain and not person else None


def _body_before_place(phrase: NounPhrase) -> Resolution | None:
    """Resolve an organisation by its noun and a place behind it, in languages with surnames first: "UBND xã An Hòa"."""
    discourse, people, text = phrase.discourse, phrase.discourse.people, phrase.discourse.text
    (first, past, _), *small = phrase.tokens
    named = phrase.mentions[-1:]
    bare = small and text[first].isupper() and phrase.tokens[0][2] not in people.definites
    if not people.surname_characters or not bare or not named or not named[0][1] == phrase.end == phrase.stop:
        return None
    office = small[0][2] in (people.titles | people.roles) - people.organisation_words and text[small[0][0]].islower()  # "Bộ trưởng"
    full = len(named[0][2].words) > 2 and named[0][2].words[0] in people.surname_characters  # "CEO Trần Văn Hùng"
    known = phrase.first in people.organisation_words or text[first:past].isupper()
    unfit = office or full or is_forename(phrase.first) or named[0][0] == first
    return _new_body(discourse, first, phrase.end) if known and not unfit else None


_BRACKETS: Final = pattern(r"\([^()]{0,30}\)")


_ANYBODY: Final = (PERSON, BODY, ONE_WORD)

# A party or an age after a name: "Ann Roe (SDU), 58, and Bo Poe".
_ASIDES: Final = pattern(r"\([^()]{0,30}\)|,\s\d{1,3}(?:\s\p{L}{2,4})?(?=[,.;\s]|\Z)")
# The words between a person's name and the organisation where they hold office: ", a lawyer and spokeswoman for ".
_APPOSED: Final = pattern(r",\s((?:[^.!?;:,“”\"\n\s]++\s){1,10})(\p{Ll}++)\s")
_AFTER_NOUNS: Final = frozenset(("itu", "ini", "tersebut"))  # Indonesian demonstratives
# ", who simply gave her name as "
_NAME_GIVEN: Final = pattern(
    r"\bwho\s(?:[\p{Ll}’']++\s){0,5}?(?:name|identified|introduced|known)\s(?:(?:himself|herself|only|simply|just)\s){0,3}as\s(?=\p{Lu})"
)
_LONGEST_NAMING: Final = 80  # characters
_LONGEST_BARE: Final = 3  # words of a description without an article: "Deneyimli teknik adam"


def person_in_front(discourse: Discourse, source: Span) -> Resolution | None:
    """Resolve a source that was cut from somebody's apposition: "Ann Roe, a spokeswoman for *the Harbour Board*, said"."""
    registry, text, people = discourse.registry, discourse.text, discourse.people
    index = registry.mentions_before(source.start) - 1
    if index < 0 or registry.entity(index).kind != PERSON or not text.startswith(", ", end := registry.ends[index]):
        return None
    near = end >= max(discourse.sentence_start(source.start), source.start - BEFORE_A_RELATIVE)
    match = _APPOSED.fullmatch(text, end, source.start) if near else None
    role = match is not None and match[2] in people.prepositions and fold_word(match[1].split()[-1]) in people.roles
    return by_name(registry.entity(index), "by the name before it") if role else None


def _at_head(phrase: NounPhrase, *, place: bool = False) -> Resolution | None:
    """Resolve a name at the end of the core, "Mayor Ann Roe"; if it may be a *place*, also a country or town that speaks."""
    ends = bool(phrase.named) and phrase.named[-1][1] >= phrase.last and (place or phrase.named[-1][2].kind != PLACE)
    return by_name(phrase.named[-1][2]) if ends else None


def _holder(phrase: NounPhrase) -> Mention | None:
    """Find who holds the office that a source opens with, named after its organisation or place: "Guru SD Muara Cinta, *Dewi Siregar*"."""
    discourse, people = phrase.discourse, phrase.discourse.people
    beyond = [] if phrase.rest or discourse.text[phrase.end : phrase.end + 2] != ", " else [phrase.end + 2]
    names = [*phrase.mentions, *(one for place in beyond for one in mentions_between(discourse, place, place + 1))]
    if len(names) < 2 or not (phrase.rest or beyond):
        return None
    (_, past, held), (start, end, following) = names[-2:]
    closed = end >= phrase.tokens[-1][1] - 3 if phrase.rest else discourse.text[end : end + 1] == "," and len(held.words) > 1
    if following.kind != PERSON or not closed:
        return None
    between, offices = discourse.text[past:start], people.titles | people.roles
    if between[:2] == ", " and between[2:].strip() and all(fold_word(word) in people.honorifics for word in between[2:].split()):
        return names[-1] if names[0][0] > phrase.core[0][0] else None  # "Chủ tịch xã Kim Sơn, ông *Trần Văn Hùng*"
    if any(is_forename(one.first) for _, _, one in names[:-1]):
        return None
    if _is_role_between(discourse, _BRACKETS.sub("", between).lstrip(") "), names[-1]):
        return names[-1] if held.kind in (BODY, PLACE) else None  # "Department of Harbours (DH) director-general *Ann Roe*"
    opens = phrase.first in offices  # "Ketua Kelompok Nelayan Samudra Jaya, *Baharuddin Lamo*"
    named = is_forename(following.first) or (opens and offices.isdisjoint(following.words))
    held_office = not offices.isdisjoint((*held.titles, *held.words[-1:]))  # "the council's Special Envoy, *Ann Roe*"
    return names[-1] if between == ", " and named and (opens or held_office) else None


def _described_first(phrase: NounPhrase) -> Resolution | None:
    """Resolve a person who is described first and named next, possibly after the source."""
    found = _apposition(phrase)
    if found or phrase.noun not in phrase.discourse.people.roles or phrase.discourse.text[phrase.end : phrase.end + 2] != ", ":
        return found
    named = [entity for _, _, entity in mentions_between(phrase.discourse, phrase.end + 2, phrase.end + 3) if entity.kind == PERSON]
    return next((by_name(entity, "by the name in apposition") for entity in named if phrase.noun in entity.titles), None)


def _name_given(phrase: NounPhrase) -> Resolution | None:
    """Resolve a person by the name that they give: "a fisherman who gave his name only as *Pete*"."""
    discourse, (start, *_) = phrase.discourse, phrase.tokens[0]
    match = _NAME_GIVEN.search(discourse.text, start, phrase.end + _LONGEST_NAMING)
    if match is None or match.start() > phrase.end + 2:
        return None
    for _, _, entity in mentions_between(discourse, match.end(), match.end() + 1):
        entity.kind = PERSON if entity.kind == ONE_WORD else entity.kind
        return by_name(entity, "by the name that the source goes by")
    return None


def _name_with_more(phrase: NounPhrase) -> Resolution | None:
    """Resolve a name at the start of a source that runs on: "Ann Roe also"."""
    people, named, noun = phrase.discourse.people, phrase.named, phrase.noun
    start = (phrase.core[phrase.first in people.definites :] or phrase.core)[0][0]
    if not named or named[0][0] != start or named[0][2].kind not in _ANYBODY or phrase.possessed:
        return None
    entity, speech = named[0][2], phrase.discourse.speech
    more = [word for start, _, word in phrase.core if start >= named[0][1]]
    known = len(entity.words) > 1 or entity.occurs_mid_sentence or entity.count > 1
    if not more or not known or (len(more) == 1 and noun.endswith("s")) or more[0] in GENITIVE_MARKS:
        return None
    verbal = more[0] in speech.auxiliaries or more[0] in speech.verbs  # "Ann Roe has dismissed the council's"
    if start != phrase.core[0][0] and not verbal:
        return None  # "The Thunder star"
    other = (people.group_nouns, people.documents, people.roles, people.titles, people.organisation_words)
    return by_name(entity) if verbal or not any(noun in group for group in other) else None


def _words_of_author(phrase: NounPhrase) -> Resolution | None:
    """Resolve a document or a speech by its author: "Roe's report", "a study by Ann Roe", "La respuesta de *Ana Roe*: …"."""
    discourse, people, authors = phrase.discourse, phrase.discourse.people, phrase.named[-1:]
    opened = discourse.cue is not None and discourse.cue.of(discourse.text) == ":"
    if phrase.noun not in people.documents and not (opened and phrase.noun in people.speeches):
        return None
    if not authors and discourse.text[phrase.stop : phrase.stop + 4].strip() in ("by", "from", "by t"):
        authors = phrase.rest[:1]
    elif not authors and discourse.speech.romance.clitics and phrase.rest:
        links = discourse.text[phrase.stop : phrase.rest[0][0]].lower().split()
        if all(is_preposition(word, people) or word in people.definites or is_bearer(word, people) for word in links):
            return by_name(phrase.rest[0][2])  # "los datos *del INE*", "la replica del sindaco *Aldo Conte*"
    if authors and len(phrase.named) > 1 and discourse.text[phrase.named[-2][1] : authors[0][0]] == "/":
        authors = phrase.named[-2:]  # "a Herald/Elmford Post poll"
    return Resolution(tuple([mention[2] for mention in authors]), False, "by the name of its author") if authors else None


def _unnamed_people(phrase: NounPhrase) -> Resolution | None:
    """Recognise groups and unnamed people: "officials", "a man", "thirty-five percent"."""
    people, first = phrase.discourse.people, phrase.first
    number = "-" in first and first.partition("-")[0] in people.sentence_openers
    return UNNAMED if number or phrase.noun in people.group_nouns or first in people.indefinites else None


def _possession(phrase: NounPhrase) -> Resolution | None:
    """Resolve something that belongs to a person named before: "her comments"."""
    people, noun = phrase.discourse.people, phrase.noun
    if phrase.first not in people.possessives or noun in people.roles or noun in people.organisation_words:
        return None
    if any(word in people.group_nouns for _, _, word in phrase.core):
        return UNNAMED  # "her colleagues focused"
    if noun.endswith("s") and people.documents.isdisjoint({noun, noun[:-1]}):
        return None  # "sus amigos"
    gender = people.possessives[phrase.first]
    found = resolve_pronoun(phrase.discourse, gender, phrase.core[0][0], phrase.source.paragraph, ahead=False)
    return UNFIT if any(mention[2] in found.who for mention in phrase.mentions) else found  # "her view of Ann Roe"


def _definite_description(phrase: NounPhrase) -> Resolution | None:
    """Resolve "the senator" and "her lawyer"; without an article at the start of a passage, "Mayor says", or if the language has none."""
    people, core, paragraph = phrase.discourse.people, phrase.core, phrase.source.paragraph
    words = [token[2] for token in core]
    if phrase.noun in people.demonyms and any(word in people.organisation_words for word in words):
        return Resolution((), False, "nobody is named")  # "el Gobierno vasco"
    if phrase.noun in _AFTER_NOUNS and len(core) > 1:
        return resolve_description(phrase.discourse, ["the", words[0]], core[0][0], paragraph)  # "atlet 22 tahun *itu*"
    if phrase.first in people.definites or phrase.first in people.possessives or "'s" in words or "’s" in words:
        return resolve_description(phrase.discourse, words, core[0][0], paragraph)
    nouns = (people.titles, people.roles, people.gendered_nouns, people.epithets, people.generic_organisations)
    words[-1] = next((form for form in nominatives(phrase.noun, people.case_endings) for group in nouns if form in group), phrase.noun)
    called = any(words[-1] in group for group in nouns)
    bare = called and len(phrase.tokens) < 1 + _LONGEST_BARE and not phrase.mentions and phrase.discourse.has_short_lists
    if bare or (phrase.noun in people.roles and len(core) <= 4 and paragraph.start == core[0][0]):
        return resolve_description(phrase.discourse, ["the", *words], core[0][0], paragraph)
    return None


def _who_was_asked(phrase: NounPhrase) -> Resolution | None:
    """Resolve whom an agency has talked to as who spoke last: "собеседник агентства"."""
    discourse, people = phrase.discourse, phrase.discourse.people
    asked, body = (nominatives(word, people.case_endings) for word in (phrase.first, phrase.noun))
    called = any(word in people.epithets and not is_office(word, people) for word in asked)
    if not len(phrase.core) == len(phrase.tokens) == 2 or not called or people.generic_organisations.isdisjoint(body):
        return None
    last = () if discourse.unresolved_since else discourse.last_speaker.who
    return Resolution(last, False, "who spoke last") if len(last) == 1 and discourse.registry.evidence(last[0]).kind != BODY else UNNAMED


def _apposition(phrase: NounPhrase) -> Resolution | None:
    """Resolve a person who is described first and named next: "her lawyer, Ann Roe,", "former secretary of state Bo Poe"."""
    discourse, text, tokens, rest, stop = phrase.discourse, phrase.discourse.text, phrase.tokens, phrase.rest, phrase.stop
    if not rest:
        return None
    begin, end, entity = rest[0]
    whole = entity.kind == BODY and len(rest) == 1 and end >= tokens[-1][1] - 1  # "the ship's owner, Quenby Ferries"
    near = begin - stop <= 3 or text[stop + 1 : begin].strip().lower() in discourse.people.definites  # "Roe's union, *the* RTU"
    if text[stop : stop + 1] == "," and near and (entity.kind in MAYBE_A_PERSON or whole):
        return by_name(entity, "by the name in apposition")
    for index, (begin, end, entity) in sorted(enumerate(rest), key=lambda one: "," not in text[one[1][0] - 2 : one[1][0]]):
        if entity.kind != PERSON or not text[begin - 1].isspace():
            continue
        between = text[stop:begin]
        closed = end >= tokens[-1][1] - 3 or text[end : end + 2] in (", ", " (") or text[end : end + 5].split()[:1] in (["of"], ["and"])
        comma = max(between.rfind(mark) for mark in (", ", " — ", " - ", " – "))
        if comma >= 0 and closed and _only_describes(discourse, between[comma:].strip(" ,—–-").split(), apposed=True):
            return _coordination(discourse, [(begin, end, ""), tokens[-1]], rest[index:]) or by_name(entity, "by the name in apposition")
        alone = comma < 0 and " " in text[begin:end] and not any(mention[2].kind in MAYBE_A_PERSON for mention in phrase.named)
        articles = text[tokens[0][0] : begin].split()[1:] if discourse.people.capitalised_nouns else []
        if sum(map(discourse.people.definites.__contains__, articles)) > 1:
            return None  # "der Ermittler der Mörder des Jungen Bo Roth"
        if closed and alone and _only_describes(discourse, text[tokens[0][0] : begin].split()):
            return by_name(entity)
    return None


def _only_describes(discourse: Discourse, words: list[str], *, apposed: bool = False) -> bool:
    """Return True if the words before a name only describe its bearer: "the Rev.", "former secretary of state", "retired biologist"."""
    people, folded = discourse.people, [fold_word(word) for word in words]
    if not covers_fields(folded, people):
        # "el primer ministro, *el liberal de centro* Ana Roca"
        return apposed and folded[0] in people.definites and not is_preposition(folded[-1], people) and not is_bearer(folded[-1], people)
    if not words or words[-1][0].isupper():
        return True
    links = [index for index, word in enumerate(folded) if word in people.prepositions]
    if not links:
        return folded[-1] not in people.group_nouns
    # "a spokesman for the mayoral *candidate* Ann Roe", but "the chief of *staff* Ann Roe"
    bearer = is_bearer(folded[-1], people) or folded[-1] in people.generic_organisations
    return not bearer or links[-1] == len(folded) - 2


def _is_role_between(discourse: Discourse, gap: str, following: Mention) -> bool:
    """Return True if only a role separates the name of an organisation or place from a person's name."""
    people, words = discourse.people, [fold_word(word) for word in gap.split()]
    office = [is_office(word, people) for word in words]
    if following[2].kind != PERSON or "," in gap or "'" in gap or not words or not office[-1]:
        return False
    between = people.joiners | people.organisation_words  # "Elmford council member"
    return words[0] not in people.joiners and all(known or word in between for known, word in zip(office, words, strict=True))


def _coordination(discourse: Discourse, tokens: list[Token], mentions: list[Mention]) -> Resolution | None:
    """Resolve two or more speakers of one statement: "Ann Roe and Bo Poe"."""
    text, people = discourse.text, discourse.people
    begin = min(tokens[0][0], mentions[0][0]) if mentions else 0
    lead = text[begin : mentions[0][0]].lower().split() if mentions else []
    if people.documents.isdisjoint(lead) and not people.prepositions.isdisjoint(lead):
        return None  # "residents of Elmford and Quenby", but "a study by Ann Roe and Bo Poe"
    mentions = [mention for mention in mentions if text.rfind("(", begin, mention[0]) <= text.rfind(")", begin, mention[0])]  # "(D-Ohio)"
    # "Maryland Gov. Ann Roe", "Quenby Foods spokesman Bo Poe": a name that only says where somebody belongs is not a speaker.
    mentions = [
        mention
        for mention, following in itertools.zip_longest(mentions, mentions[1:])
        if mention[2].kind == PERSON or following is None or not _is_role_between(discourse, text[mention[1] : following[0]], following)
    ]
    for (_, before, _), (after, _, _) in itertools.pairwise(mentions):
        words = _ASIDES.sub("", text[before:after]).strip(" ,\xa0\n").lower().split()
        listed = "," in text[before:after] and all(fold_word(word) in people.titles or fold_word(word) in people.roles for word in words)
        if not (len(words) <= 4 and (listed or any(word in people.joiners for word in words))):
            return None
    chosen = [m[2] for m in mentions if m[2].kind != PLACE or len(mentions) == 2]
    if len(chosen) < 2:
        return None
    tail = _ASIDES.sub("", text[mentions[-1][1] : tokens[-1][1]]).strip(" ,\xa0\n").split()
    joined = text[mentions[-2][1] : mentions[-1][0]].lower().split()
    ends = len("".join(tail)) <= 3 and any(word.strip(",") in people.joiners for word in joined)
    others = tail and tail[0] in people.joiners and all(map(str.islower, tail))  # "Ann Roe, Bo Poe and others"
    return Resolution(tuple(dict.fromkeys(chosen)), False, "by name, together") if ends or others else None


# Tried in this order; the first rule that finds a speaker, or finds that nobody is named, decides.
PHRASE_RULES: Final[tuple[Callable[[NounPhrase], Resolution | None], ...]] = (
    body_in_quotation_marks,
    lambda phrase: _coordination(phrase.discourse, phrase.tokens, phrase.mentions),
    whole_body,
    body_said_to_be_one,
    body_with_its_field,
    _owned_body,
    _body_before_place,
    body_with_small_words,
    lambda phrase: by_name(holder[2], "by the name in apposition") if (holder := _holder(phrase)) else None,
    _at_head,
    _name_given,
    _described_first,
    lambda phrase: _at_head(phrase, place=True),
    _name_with_more,
    _words_of_author,
    _unnamed_people,
    _possession,
    _who_was_asked,
    _definite_description,
)

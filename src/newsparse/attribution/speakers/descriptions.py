"""Resolve descriptions: "the senator", "the 24-year-old", "the company"."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from newsparse.attribution.speakers.antecedents import ONLY_NAME, unnamed_person
from newsparse.attribution.speakers.discourse import UNNAMED, Discourse, Resolution, opens_its_sentence
from newsparse.attribution.speakers.entities import BODY, MAYBE_A_PERSON, PERSON, PLACE, REACH, Entity
from newsparse.attribution.speakers.name_words import GENITIVE_MARKS, LETTERS, fold_word
from newsparse.attribution.speakers.pronouns import resolve_pronoun
from newsparse.knowledge import Language
from newsparse.knowledge.people_words import PeopleWords
from newsparse.memo import PerOwner
from newsparse.patterns import pattern
from newsparse.span import Span

_BEARERS_IN_PLACE: Final = 12  # maximum number of bearers of a title whose surroundings are read for a place
_MENTIONS_NEARBY: Final = 64  # maximum number of recent mentions, and of bearers of one title, that a description is compared with
_MENTIONS_BEFORE_A_DESCRIPTION: Final = 400  # maximum number of mentions that a description is checked against
_SURROUNDINGS: Final = 60  # how much text before and after a name may repeat what a description says
WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {"a bearer": 3.0, "each name since": -0.5, "spoke last": 1.5, "each time it is named": 0.1, "named in its paragraph": 1.5}
)
"""The weight of each sign for one of several bearers of a title; set by hand."""
# A bearer is not likelier for being named more often than this.
_COUNTED: Final = 10
_LONGEST: Final = 80  # characters of a description
_DEFINITE_ENDINGS: Final = ("en", "et", "n")
_DIRECTIONS: Final = frozenset("north south east west new".split())
_AGE: Final = pattern(r"(\d{1,3})-(?:year-old|jährige[rn]?)")


def resolve_description(discourse: Discourse, words: list[str], place: int, paragraph: Span) -> Resolution:
    """Resolve a description to the entity that it refers to.

    "The senator" refers to somebody who is called that by a title, an apposition or the words of the name itself; "the singer"
    and "the Brazilian" are other words for the main person at that point.
    """
    people = discourse.people
    core = next((i for i, word in enumerate(words) if i > 1 and word in people.prepositions), len(words))
    noun = words[core - 1]
    if noun.endswith("s") and noun not in people.roles and noun not in people.organisation_words:
        together = noun[:-1] in people.roles and len(discourse.last_speaker.who) > 1 and place - discourse.last_place < REACH
        return Resolution(discourse.last_speaker.who, False, "who spoke last") if together else UNNAMED
    called, before = _bearers(discourse, words, core, place)
    bearers = _matching_places(discourse, called, before)
    certain = words[0] in people.definites or words[0] == "the"
    plain = certain and all(word.endswith(people.compound_endings) for word in words[1 : core - 1])
    generic = plain and noun in people.generic_organisations  # "the company", "the Elmford-based company"
    firm = plain and (generic or (not called and noun in people.naming_organisations))
    best = _body_before(discourse, noun, place, paragraph.start) if firm else None
    best = best or (_salient_body(discourse, place) if generic else None) or _most_salient(discourse, bearers, place, paragraph.start)
    if best is not None and discourse.registry.first_named(best) > place + REACH / 2:
        best = None  # "the pope", if a former pope is named much later
    if best is not None:
        return Resolution((best,), False, "the text describes the person like this")
    told = len(words) > 3 and words[1].isdecimal() and words[2] == "jahre"  # "die 24 Jahre alte Lehrerin"
    aged = told or any(_AGE.fullmatch(word) for word in words[1:core])  # "the 24-year-old", "the 24-year-old apprentice"
    office = noun.removeprefix("ex-") in people.roles or noun.removeprefix("ex") in people.roles
    past = noun.startswith("ex") or not people.role_modifiers.isdisjoint(words[1 : core - 1])
    former = office and past and bool(discourse.speech.romance.clitics)  # "l'ancien instituteur"
    other = noun in people.epithets or noun in people.demonyms or aged or former
    if bearers or not certain:
        return UNNAMED
    if other:
        return _elegant_variation(discourse, noun, before, words[0], place, paragraph)
    varied = discourse.has_short_lists or discourse.speech.romance.clitics  # where the press avoids repeating a name
    definite = words[0] in people.definites or noun.endswith(people.definite_endings)  # "arkeolog*en*"
    return _last_speaker_again(discourse, words, place) if varied and definite and core == len(words) else UNNAMED


@PerOwner
def _other_nouns(language: Language) -> frozenset[str]:
    """Return the nouns for offices, organisations, crowds, documents and times."""
    people, speech = language.people, language.speech_words
    bodies = people.organisation_words | people.generic_organisations | people.naming_organisations | people.group_nouns
    return bodies | people.titles | people.documents | people.speeches | speech.documents | speech.occasions | speech.time_words


def _gender_shown(people: PeopleWords, article: str, noun: str) -> str:
    """Return the gender that an article shows, or else a noun: "*la* edil"; German "der" may be of either."""
    shown, own = people.article_genders.get(article, ""), people.gendered_nouns.get(noun, "")
    return own or shown if people.capitalised_nouns else shown or own


def _last_speaker_again(discourse: Discourse, words: list[str], place: int) -> Resolution:
    """Resolve any other noun for a person to who spoke right before, if nobody else has come in since: "El activista" of Ana Roca.

    A noun with an adjective may mean somebody else, unless nothing has described the speaker yet.
    """
    people, text, last, noun = discourse.people, discourse.text, discourse.last_named, words[-1]
    said = discourse.attribution.source if discourse.attribution is not None else None
    whole = said is not None and said.of(text).lower().endswith(noun)  # not "la ampliación *de la Comunidad*"
    speaks = discourse.cue_takes_people() or " ".join(discourse.cue_words()) in discourse.speech.according  # "Segundo a dirigente"
    if not whole or noun in _other_nouns(discourse.language) or not speaks or _introduced_without_name(discourse, noun, place):
        return UNNAMED
    if last.source is None or len(last.found.who) != 1 or last is not discourse.last_person or discourse.unresolved_since:
        return UNNAMED
    registry, (speaker,) = discourse.registry, last.found.who
    gender, own = _gender_shown(people, words[0], noun), discourse.gender_of(speaker)
    known = registry.evidence(speaker)
    fits = known.kind == PERSON and known.personal > 0 and (not gender or own in ("", gender))
    another = len(words) > 2 and (speaker.titles or people.roles.isdisjoint(words))
    begin = text.rfind("\n", 0, last.source.start) + 1
    near = {registry.entity(mention) for mention in registry.between(begin, place) if not registry.is_quoted(mention)} - {speaker}
    come_in = any(registry.evidence(entity).personal > 0 for entity in near) or unnamed_person(discourse, gender, last.source.end, place)
    if not fits or another or come_in or place - discourse.last_place > REACH / 2:
        return UNNAMED
    return Resolution((speaker,), False, "another word for the main person there")


def _bearers(discourse: Discourse, words: list[str], core: int, place: int) -> tuple[list[Entity], list[str]]:
    """Return the entities that the first *core* words may describe, and the words before their noun."""
    people, noun = discourse.people, words[core - 1]
    owner = max((i + 1 for i, word in enumerate(words[: core - 1]) if word in GENITIVE_MARKS), default=0)
    before = words[owner : core - 1]
    needed = people.rank_modifiers.intersection(before)
    same = _nouns_for(discourse, noun)
    known = (entity for word in same for entity in discourse.registry.described_as(word)[:_MENTIONS_NEARBY])
    found = list(dict.fromkeys(entity for entity in known if _can_bear(discourse, entity, noun, needed, place)))
    if owner > 1 and noun in people.organisation_words:
        found = [entity for entity in found if words[owner - 2] in entity.words]  # "Roe's campaign" is nobody else's
    elif owner > 1:
        found = [entity for entity in found if words[owner - 2] in entity.titles or words[owner - 2] in entity.description.lower()]
    found = [entity for entity in found if not _holds_another_office(entity, noun, people.title_modifiers.intersection(before), people)]
    plain = set(before) - people.definites
    described = [entity for entity in found if plain and plain.issubset(map(fold_word, entity.description.split()))]
    if len(described) == 1:
        return described, before  # "the Elm mayor" of "Ann Roe, the mayor of Elm"
    return _matching_modifiers(found, before), before


def _nouns_for(discourse: Discourse, noun: str) -> set[str]:
    """Return a noun with its synonyms, and without the article that is its ending in Danish, Norwegian and Swedish: "borgmester*en*"."""
    people = discourse.people
    ends = _DEFINITE_ENDINGS if discourse.has_short_lists else ()
    bare = {noun.removesuffix(end) for end in ends} & (people.titles | people.roles) if noun.endswith(ends) else set[str]()
    return {noun, *people.synonyms.get(noun, ())} | bare


def _holds_another_office(entity: Entity, noun: str, modifiers: frozenset[str], people: PeopleWords) -> bool:
    """Return True if a description names another field than somebody's office: "the prime minister" if Ann Roe is farm minister."""
    wanted = modifiers - people.role_modifiers - people.demonyms - people.possessives.keys() - entity.titles
    if not wanted:
        return False
    words = [fold_word(word) for word in entity.description.split()]
    own = words[: words.index(noun)] if noun in words else []
    own = [word for word in own if word not in people.role_modifiers and word not in people.demonyms and word not in people.places]
    return own != [] and wanted.isdisjoint(own)


def _can_bear(discourse: Discourse, entity: Entity, noun: str, needed: frozenset[str], place: int) -> bool:
    """Return True if an entity fits a noun: an organisation by the first or last word of its name, a person by a title of the same rank."""
    people = discourse.people
    body = discourse.registry.evidence(entity).kind == BODY
    if body or noun in people.organisation_words:
        return body and noun in people.organisation_words  # an apposition may belong to a person named much earlier
    called = not entity.titles.isdisjoint(_nouns_for(discourse, noun))
    if not called and people.capitalised_nouns and any(title.endswith(noun) for title in entity.titles):
        # At the end of its source, a German noun may be short for a compound: "der Vorsitzende", not "… der ORV".
        source = discourse.attribution.source if discourse.attribution is not None else None
        called = source is not None and discourse.text[place : min(source.end, place + _LONGEST)].lower().split()[-1:] == [noun]
    return entity.kind != PLACE and called and entity.titles.issuperset(needed)


def _matching_modifiers(bearers: list[Entity], before: list[str]) -> list[Entity]:
    """Drop the bearers who lack a word of a description that others match."""
    matched = {word for word in before if any(word in entity.titles for entity in bearers)}
    return [entity for entity in bearers if entity.titles.issuperset(matched)]


def _matching_places(discourse: Discourse, bearers: list[Entity], before: list[str]) -> list[Entity]:
    """Keep the bearers whose surroundings repeat what the description says: "the Ohio senator"."""
    marks = _places_named(before, discourse.people.places)
    if not marks:
        return bearers
    views = discourse.registry.contexts
    return [
        entity
        for entity in bearers[:_BEARERS_IN_PLACE]
        if entity.kind == BODY or any(_holds_place(view.lower(), mark) for view in views(entity, _SURROUNDINGS) for mark in marks)
    ]


def _places_named(words: list[str], places: frozenset[str]) -> list[str]:
    found: list[list[str]] = [[]]
    for word in words:
        if word in places or word in _DIRECTIONS or found[-1][-1:] == ["new"]:
            found[-1].append(word)
        else:
            found.append([])
    return [" ".join(parts) for parts in found if not _DIRECTIONS.issuperset(parts)]


def _holds_place(view: str, place: str) -> bool:
    """Return True if a stretch of text names a place, in full or abbreviated.

    >>> _holds_place("(r-ariz.) said", "arizona"), _holds_place("d-vt., said", "vermont")
    (True, True)
    """
    short = [word for word in LETTERS.findall(view) if len(word) > 1]
    states = (word for word in short if len(word) == 2 and f"-{word}." in view)
    cut = any(len(word) > 2 and place.startswith(word) for word in short)
    return place in view or cut or any(word[0] == place[0] and word[1] in place for word in states)


def _most_salient(discourse: Discourse, bearers: list[Entity], place: int, begin: int) -> Entity | None:
    """Return the only bearer, or of several the one who spoke last or is close by, above all in the paragraph that begins at an offset."""
    if len(bearers) < 2:
        return bearers[0] if bearers else None
    registry, wanted = discourse.registry, set(bearers)
    scores: dict[Entity, float] = {}
    seen: set[int] = set()
    for index in registry.last_mentions(place, _MENTIONS_BEFORE_A_DESCRIPTION):
        order, entity = registry.orders[index], registry.entity(index)
        if entity in wanted and order not in seen:
            spoke = WEIGHTS["spoke last"] if entity in discourse.last_speaker.who else 0.0
            near = WEIGHTS["named in its paragraph"] if begin <= registry.starts[index] and not registry.is_quoted(index) else 0.0
            often = WEIGHTS["each time it is named"] * min(entity.count, _COUNTED)
            scores[entity] = WEIGHTS["a bearer"] + WEIGHTS["each name since"] * (len(seen) + 1) + spoke + near + often
        seen.add(order)
    return max(scores, key=scores.__getitem__, default=None)


def _body_before(discourse: Discourse, noun: str, place: int, begin: int) -> Entity | None:
    """Resolve "the company" to what opens the sentence before, or else the only firm in it: "*Roe Tin* fell. The company said".

    Nobody has spoken since, and the paragraph begins at an offset.
    """
    registry, end = discourse.registry, discourse.sentence_start(place)
    start = max(begin, discourse.sentence_start(end - 1))
    if end <= begin or discourse.last_place >= start or noun in discourse.text[start:end].lower():
        return None
    firms: dict[Entity, bool] = {}
    for mention in registry.between(start, end):
        if registry.may_be_firm(entity := registry.entity(mention)):
            firms.setdefault(entity, opens_its_sentence(discourse, mention))
    return next((registry.note_firm(one) for one, opens in firms.items() if opens or len(firms) == 1), None)


def _salient_body(discourse: Discourse, place: int) -> Entity | None:
    """Resolve "the company": the organisation that spoke last, else the only one that the story has named so far."""
    registry, people = discourse.registry, discourse.people
    for spoke in discourse.last_speaker.who[:1] if place - discourse.last_place < REACH / 2 else ():
        known = registry.evidence(spoke)
        no_person = spoke.kind in MAYBE_A_PERSON and known.personal <= 0 and not known.gender and not spoke.titles  # "Orvik"
        if spoke.kind == BODY or no_person:
            return spoke
    for entity, since in reversed(discourse.spoke_at.items()):
        if registry.evidence(entity).kind == BODY and place - since < 2 * REACH:
            return entity
    near = {registry.entity(index) for index in registry.last_mentions(place, _MENTIONS_BEFORE_A_DESCRIPTION)}
    named = [(one, registry.evidence(one)) for one in near if len(one.words) > 1]
    bodies = [one for one, known in named if known.kind == BODY]
    nouns, titles = people.organisation_words, people.naming_organisations
    fitting = [one for one in bodies if not (nouns.isdisjoint(one.words) and titles.isdisjoint(one.titles))]
    other = any(known.kind == PERSON and known.personal <= 0 for _, known in named)  # it may be a firm's name: "Delta Parts"
    return fitting[0] if len(fitting) == 1 and not other else None


def _introduced_without_name(discourse: Discourse, noun: str, place: int) -> bool:
    """Return True if the text before has introduced somebody by a noun alone: "a neighbour"."""
    before = discourse.text[max(0, place - REACH) : place].lower().split()
    near = (before[max(0, index - 3) : index] for index, word in enumerate(before) if word.startswith(noun))
    return any(not discourse.people.indefinites.isdisjoint(words) for words in near)


def _elegant_variation(discourse: Discourse, noun: str, marks: list[str], article: str, place: int, paragraph: Span) -> Resolution:
    """Resolve another word for the main person here, unless that person was introduced without a name."""
    age = _AGE.fullmatch(noun)
    if noun in discourse.people.demonyms and _places_named(marks, discourse.people.places):
        near = dict.fromkeys(discourse.registry.entity(index) for index in discourse.registry.last_mentions(place, _MENTIONS_NEARBY))
        fitting = _matching_places(discourse, [entity for entity in near if entity.kind == PERSON], marks)
        if len(fitting) == 1:
            return Resolution((fitting[0],), False, "the text describes the person like this")
    if _introduced_without_name(discourse, noun, place):
        return UNNAMED
    gender = _gender_shown(discourse.people, article, noun)
    known = dict(discourse.genders)  # "la joueuse" is hardly Robin Roe
    found = resolve_pronoun(discourse, gender, place, paragraph, ahead=False)
    if len(found.who) != 1 or found.who[0].kind not in MAYBE_A_PERSON:
        return UNNAMED
    spoke_last, because = found.who == discourse.last_speaker.who, [one.name for one in found.because]
    unclear = gender and not (discourse.registry.evidence(found.who[0]).gender or known.get(found.who[0]))
    if not spoke_last and (unclear or (age is not None and ONLY_NAME not in because)):
        return UNNAMED
    return Resolution(found.who, False, "another word for the main person there")

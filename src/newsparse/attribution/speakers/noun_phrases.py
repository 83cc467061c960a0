"""The rules that find the speaker in a noun phrase, in their order."""

import itertools
from collections.abc import Callable
from typing import Final

from newsparse.attribution.speakers.bodies import (
    body_in_quotation_marks,
    body_said_to_be_one,
    body_with_its_field,
    body_with_small_words,
    whole_body,
)
from newsparse.attribution.speakers.case_forms import nominatives
from newsparse.attribution.speakers.descriptions import resolve_description
from newsparse.attribution.speakers.discourse import UNNAMED, Discourse, Mention, Resolution
from newsparse.attribution.speakers.entities import BEFORE_A_RELATIVE, BODY, MAYBE_A_PERSON, ONE_WORD, PERSON, PLACE
from newsparse.attribution.speakers.name_words import (
    GENITIVE_MARKS,
    Token,
    covers_fields,
    fold_word,
    is_bearer,
    is_forename,
    is_office,
    is_preposition,
)
from newsparse.attribution.speakers.phrases import NounPhrase, by_name, mentions_between
from newsparse.attribution.speakers.pronouns import resolve_pronoun
from newsparse.patterns import pattern
from newsparse.span import Span

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
        return names[-1]  # "Chủ tịch xã Kim Sơn, ông *Trần Văn Hùng*"
    if any(is_forename(one.first) for _, _, one in names[:-1]):
        return None
    if _is_role_between(discourse, _BRACKETS.sub("", between).lstrip(") "), names[-1]):
        return names[-1] if held.kind in (BODY, PLACE) else None  # "Department of Harbours (DH) director-general *Ann Roe*"
    opens = phrase.first in offices  # "Ketua Kelompok Nelayan Samudra Jaya, *Baharuddin Lamo*"
    named = is_forename(following.first) or opens
    return names[-1] if between == ", " and named and (opens or not held.titles.isdisjoint(offices)) else None


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
    if match is None:
        return None
    for _, _, entity in mentions_between(discourse, match.end(), match.end() + 1):
        return by_name(entity, "by the name that the source goes by")
    return None


def _name_with_more(phrase: NounPhrase) -> Resolution | None:
    """Resolve a name at the start of a source that runs on: "Ann Roe also"."""
    people, named, noun = phrase.discourse.people, phrase.named, phrase.noun
    start = (phrase.core[phrase.first in people.definites :] or phrase.core)[0][0]
    if not named or named[0][0] != start or named[0][2].kind not in _ANYBODY:
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
    return resolve_pronoun(phrase.discourse, gender, phrase.core[0][0], phrase.source.paragraph, ahead=False)


def _definite_description(phrase: NounPhrase) -> Resolution | None:
    """Resolve "the senator" and "her lawyer"; without an article at the start of a passage, "Mayor says", or if the language has none."""
    people, core, paragraph = phrase.discourse.people, phrase.core, phrase.source.paragraph
    words = [token[2] for token in core]
    if phrase.noun in people.demonyms and any(word in people.organisation_words for word in words):
        return Resolution((), False, "nobody is named")  # "el Gobierno vasco"
    if phrase.noun in _AFTER_NOUNS and len(core) > 1:
        return resolve_description(phrase.discourse, ["the", words[0]], core[0][0], paragraph)  # "atlet 22 tahun *itu*"
    if phrase.first in people.definites or phrase.first in people.possessives or "'s" in words:
        return resolve_description(phrase.discourse, words, core[0][0], paragraph)
    nouns = (people.titles, people.roles, people.gendered_nouns, people.epithets)
    words[-1] = next((form for form in nominatives(phrase.noun, people.case_endings) for group in nouns if form in group), phrase.noun)
    called = any(words[-1] in group for group in nouns)
    bare = called and len(phrase.tokens) < 1 + _LONGEST_BARE and not phrase.mentions and phrase.discourse.has_short_lists
    if bare or (phrase.noun in people.roles and len(core) <= 4 and paragraph.start == core[0][0]):
        return resolve_description(phrase.discourse, ["the", *words], core[0][0], paragraph)
    return None


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
    if people.prepositions.isdisjoint(folded):
        return folded[-1] not in people.group_nouns
    # "a spokesman for the mayoral *candidate* Ann Roe", but "the chief of *staff* Ann Roe"
    return not (is_bearer(folded[-1], people) or folded[-1] in people.generic_organisations)


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
    _definite_description,
)

"""Resolve pronouns."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsparse.attribution.speakers.antecedents import WEIGHTS, agrees, candidates, share, unnamed_person
from newsparse.attribution.speakers.discourse import UNFIT, UNNAMED, Discourse, Resolution, opens_its_sentence
from newsparse.attribution.speakers.entities import BEFORE_A_RELATIVE, BODY, MAYBE_A_BODY, MAYBE_A_PERSON, PERSON, REACH, Entity
from newsparse.attribution.speakers.name_words import follows_office, is_bearer, is_forename, word_at, word_before
from newsparse.knowledge import Language
from newsparse.knowledge.forenames import forename_gender
from newsparse.memo import PerOwner
from newsparse.passage import Passage
from newsparse.patterns import pattern
from newsparse.segment import shared_evidence
from newsparse.span import Span

_MENTIONS_BEFORE_IT: Final = 20  # maximum number of mentions that "it" is compared with
_LONGEST_PREPOSITION: Final = 10  # characters, with the blank after it
_OPENING: Final = 400  # how far into its body a story may refer to people before it names them
_LONGEST_NEGATED: Final = 60  # characters from "not" to the name of somebody who did not
_FEWEST_UNCONFIRMED: Final = 2  # mentions followed by a pronoun that nothing else about a person confirms
_MENTIONS_READ: Final = 8  # mentions of a person after which a pronoun is looked for
_FARTHEST_PRONOUN: Final = 240  # characters from a name to a pronoun for it
_ENDS_OF_CLAUSES: Final = frozenset(",.;:!?")
LEAST_FOR_A_PRONOUN: Final = 0.65  # minimum share of the choice at which a pronoun is given a name
# Text that may come between a name and its "who": " (R-Ohio), and ", ", 71, ".
_BETWEEN: Final = pattern(r"(?:\s?\([^()]{1,20}\)|,\s\d{1,3}(?=,))?,?\s{0,3}(?:and\s)?")
# " of Ohio, ", ", Republican of Ohio, ", ", 24,  from Ohio, " in the same place.
_OF: Final = pattern(r"(?:,\s(?:\p{Lu}\p{L}++|\d{1,3}))?,?\s{1,2}(?:of|from|in)\s\p{Lu}[\p{L}.]*+(?:\s\p{Lu}\p{L}*+)?,\s(?:and\s)?")
# "sie wollten"
_WITH_VERB: Final = pattern(r"(?P<pronoun>\p{L}++)(?:\s(?P<verb>\p{L}++))?")
# The adjunct of a sentence that goes back to an earlier year.
_EARLIER: Final = pattern(r"\p{Lu}\p{Ll}*+\s(?:[\p{Ll}’'-]++\s){0,3}(?:1[89]|20)\d\d\b[^.!?,;\n]{0,60}+,?\s?")
_OPENS: Final = 24  # characters before a pronoun that opens its sentence: "Recently, however, it"
_OPENS_WITH: Final = 5  # characters before a name that opens its sentence: "The "
# ", president of the council, " between a name and its "who"
_APPOSITION: Final = pattern(r"(?:\s?\([^()]{1,20}\))?,\s(?P<opens>\p{Ll}++)\s[^.!?,“”\"\n]{3,120},\s")
_OPEN_APPOSITIONS: Final = frozenset({"a", "an", "the", "now", "former", "another"})
_COMMA: Final = pattern(r",?\s")


def subject_pronoun(source: str, language: Language) -> str:
    """Return the pronoun that a source consists of, in the form of a subject; empty if it does not mean one person.

    >>> from newsparse.knowledge.languages import load
    >>> [subject_pronoun(source, load("en")) for source in ("She", "him", "they", "the mayor")]
    ['she', 'he', '', '']
    """
    pronouns, word = language.people.pronouns, source.lower().rpartition("-")[2]
    gender = pronouns.get(word, "n")
    if gender in ("n", "p") or language.speech is None:
        return ""
    subjects = [one for one, own in pronouns.items() if own == gender and one in language.speech.pronouns]
    return word if word in subjects or not subjects else subjects[0]


def resolve_first_person(discourse: Discourse, word: str, place: int) -> Resolution:
    """Resolve "I" to the speaker of the quotation it is in, or outside quotations to the story's author."""
    for start, end, found in reversed(discourse.contents):
        if start <= place < end:
            return Resolution(found.who, found.anonymous, "whose words they are")
    if discourse.author is not None and word not in discourse.people.first_person_plural and not discourse.registry.in_quotation(place):
        return Resolution((discourse.author,), False, "who signs the story")
    return Resolution((), False, "the narrator is not named")


def resolve_relative(discourse: Discourse, place: int) -> Resolution:
    """Resolve "who" to the source right before it, else to the name, skipping an apposition or a place that belongs to that name."""
    registry, text, before = discourse.registry, discourse.text, discourse.last_person
    if before.source is not None and before.source.end < place and _COMMA.fullmatch(text, before.source.end, place):
        return Resolution(before.found.who, before.found.anonymous, "by the name before it")  # "said the mayor, who"
    who = word_at(text, place) in discourse.people.personal_relatives
    for index in registry.last_mentions(place, 4):
        start, end, entity = registry.starts[index], registry.ends[index], registry.entity(index)
        body = (entity.kind == BODY if who else entity.kind != PERSON) and "de" in discourse.people.organisation_links
        if body and follows_office(text, start, discourse.people) and _BETWEEN.fullmatch(text, end, place):
            return UNFIT  # whoever holds the office: "el diputado del PSE, quien"
        if who and entity.kind not in MAYBE_A_PERSON:
            continue
        if discourse.speech.romance.clitics and discourse.cue_is_plural():
            return UNNAMED  # "los concejales del PSO, que piden"
        if entity.kind not in (PERSON, BODY) and discourse.speech.romance.clitics and _follows_preposition(discourse, start):
            continue  # "la fiscal de Orla, que"
        negated = text.rfind(", not ", max(0, start - _LONGEST_NEGATED), start) if who else -1
        if negated >= 0 and _ENDS_OF_CLAUSES.isdisjoint(text[negated + 1 : start]):
            place = negated + 1  # "It was Ann Roe, not Mayor Bo Poe, who said"
            continue
        near = _BETWEEN.fullmatch(text, end, place) and not _says_where_from(discourse, index)
        if near or (who and (_OF.fullmatch(text, end, place) or _follows_apposition(discourse, end, place))):
            return Resolution((entity,), False, "by the name before it")
    return UNNAMED


def _follows_apposition(discourse: Discourse, end: int, place: int) -> bool:
    """Return True if nothing but an apposition is between the end of a name and a "who": "Ann Roe, *president of the council*, who"."""
    match = _APPOSITION.fullmatch(discourse.text, end, place)
    return match is not None and (match["opens"] in _OPEN_APPOSITIONS or is_bearer(match["opens"], discourse.people))


def _says_where_from(discourse: Discourse, index: int) -> bool:
    """Return True if a name says where the person before it is from: "Ann Roe, 24, from Elmford, who", "Ann Roe of Quenby Foods, who"."""
    registry, entity = discourse.registry, discourse.registry.entity(index)
    start = registry.starts[index]
    if index == 0 or registry.entity(index - 1).kind != PERSON or (entity.kind == PERSON and is_forename(entity.first)):
        return False
    reach = _LONGEST_PREPOSITION if entity.kind == PERSON else BEFORE_A_RELATIVE
    return start - registry.ends[index - 1] < reach and _follows_preposition(discourse, start)


def _follows_preposition(discourse: Discourse, start: int) -> bool:
    return word_before(discourse.text, start, _LONGEST_PREPOSITION) in discourse.people.prepositions


def resolve_pronoun(discourse: Discourse, gender: str, place: int, paragraph: Span, *, ahead: bool = True) -> Resolution:
    """Resolve "he", "she", "it" or "they"."""
    if gender == "p" or (discourse.people.plural_verbs and _has_plural_verb(discourse, place)):
        return _resolve_they(discourse, place)
    if gender == "n":
        return _resolve_it(discourse, place)
    names, nobody = candidates(discourse, gender, place, paragraph)
    if not names:
        return (ahead and len(nobody) == 1 and _resolve_cataphor(discourse, gender, place)) or UNFIT  # no "neighbour" is nearer
    likeliest = max(names, key=lambda candidate: candidate.weight)
    against = sum([WEIGHTS[reason] for reason in nobody])
    confidence = share(likeliest.weight, [against, *[name.weight for name in names if name is not likeliest]])
    if confidence < LEAST_FOR_A_PRONOUN:
        return Resolution((), False, "no name fits well enough")
    subject = _subject_of_the_story(discourse, gender, place) if gender and ahead else None
    if subject is not None and subject is not likeliest.entity:
        return Resolution((subject,), False, "the main person of the story")
    if gender:
        discourse.genders.setdefault(likeliest.entity, gender)
    because = tuple([shared_evidence(reason, WEIGHTS[reason]) for reason in likeliest.reasons])
    rule = "who spoke last" if likeliest.entity in discourse.last_person_for(gender).found.who else "the nearest subject that fits"
    return Resolution((likeliest.entity,), False, rule, confidence, because)


def _subject_of_the_story(discourse: Discourse, gender: str, place: int) -> Entity | None:
    """Return the first person named in the story, if a sentence goes back to an earlier year: "In a 1998 interview she recalled"."""
    registry, begin = discourse.registry, discourse.sentence_start(place)
    if _EARLIER.match(discourse.text, begin, place) is None:
        return None
    for mention in registry.between(discourse.body_start, begin)[:_MENTIONS_BEFORE_IT]:
        entity = registry.entity(mention)
        if entity.kind == PERSON and len(entity.words) > 1 and registry.evidence(entity).gender == gender:
            return entity if opens_its_sentence(discourse, mention) else None
    return None


def _has_plural_verb(discourse: Discourse, place: int) -> bool:
    """Return True if "sie" or "ze" has a plural verb, or addresses somebody: "sagten sie", "zeggen ze", "Was glauben Sie?"."""
    text, people, verbs = discourse.text, discourse.people, discourse.speech.verbs
    match = _WITH_VERB.match(text, place, place + 40)
    if match is None or people.pronouns.get(match["pronoun"].lower()) != "f":
        return False
    before = text[max(0, place - 30) : place]
    ahead = before.split()[-1] if before[-1:] == " " and before.split() else ""
    inside = ahead[-1:].isalnum()
    # "sie wollten", "sagten sie", but "ließ sie verlauten"
    verb = ahead if inside and ahead.lower() not in people.joiners else match["verb"]
    plural = verb and (verb in people.plural_verbs or (verb.endswith(("ten", "den")) and verb in verbs))
    polite = inside and match["pronoun"][0].isupper()
    return bool(polite or plural) or (ahead.lower().endswith("en") and ahead.lower() in verbs)


def _resolve_they(discourse: Discourse, place: int) -> Resolution:
    """Resolve "they" to those who spoke together, or to the organisation that spoke."""
    last = discourse.last_speaker.who
    if place - discourse.last_place < REACH / 2 and last:
        known = discourse.registry.evidence(last[0])
        if len(last) > 1 or (known.kind in MAYBE_A_BODY and not known.gender):
            return Resolution(last, False, "who spoke last")
    return UNNAMED


def _resolve_it(discourse: Discourse, place: int) -> Resolution:
    """Resolve "it" to the organisation that spoke last, else to the only one named nearby."""
    registry, spoke = discourse.registry, discourse.last_speaker.who[:1]
    if discourse.people.capitalised_nouns:
        return UNFIT  # "so findet es Karl Roth gut": organisations that speak are "sie" or "er"
    body = bool(spoke) and (registry.evidence(spoke[0]).kind in MAYBE_A_BODY or registry.may_be_firm(spoke[0]))
    if body and place - discourse.last_place < REACH:
        registry.note_firm(spoke[0])
        return Resolution(spoke, False, "who spoke last")
    near = [index for index in registry.last_mentions(place, _MENTIONS_BEFORE_IT) if place - registry.starts[index] < REACH / 2]
    bodies = [index for index in near if registry.evidence(registry.entity(index)).kind == BODY]
    only = len({registry.orders[index] for index in bodies}) == 1 and any(opens_its_sentence(discourse, index) for index in bodies)
    found = bodies[0] if only else _only_body_in_the_sentence_before(discourse, near, place)
    return UNFIT if found is None else Resolution((registry.note_firm(registry.entity(found)),), False, "the nearest subject that fits")


def _only_body_in_the_sentence_before(discourse: Discourse, near: list[int], place: int) -> int | None:
    """Return the only organisation in the sentence before an "it" that opens a sentence: "the council" in "The council met. It said"."""
    registry, opened = discourse.registry, discourse.sentence_start(place)
    if place - opened > _OPENS:
        return None
    begin = discourse.sentence_start(opened - 1) if opened else 0
    here = [index for index in near if begin <= registry.starts[index] < opened and not registry.is_quoted(index)]
    here = [index for index in here if registry.may_be_firm(registry.entity(index))]
    if len({registry.orders[index] for index in here}) != 1:
        return None
    people, first = discourse.people, discourse.text[begin : begin + _OPENS].lower().split()[:1]
    plain = people.definites.isdisjoint(first)  # not "The report names the council. It …"
    return here[0] if plain or registry.starts[here[0]] - begin < _OPENS_WITH else None


def _resolve_cataphor(discourse: Discourse, gender: str, place: int) -> Resolution | None:
    """Resolve a pronoun that opens the story to a person named later: `"I ran," she said. Ann Roe, 81, was …`"""
    registry, begin = discourse.registry, discourse.body_start
    if place - begin > _OPENING or not discourse.people.roles.isdisjoint(discourse.text[begin:place].lower().split()):
        return None  # "the former minister" may be the one
    for index in registry.between(place, place + int(REACH / 2) + 1):
        entity = registry.entity(index)
        if entity.kind == PERSON and not registry.is_quoted(index):
            subject = opens_its_sentence(discourse, index) and len(entity.words) > 1
            return Resolution((entity,), False, "the person named right after") if subject and agrees(discourse, entity, gender) else None
    return None


def pronoun_of(discourse: Discourse, entity: Entity, mentions: Sequence[Passage]) -> str | None:
    """The one pronoun by which sources call a person, or else the one after a mention, in its sentence or the next, if nobody else is
    named before it: "Ann Roe said she was glad".

    One that neither a given name nor a title confirms must come twice: in "Bo Poe said she had lied", "she" is somebody else.
    """
    if by_sources := discourse.called.get(entity):
        return next(iter(by_sources)) if len(by_sources) == 1 else None
    text, people, forms = discourse.text, discourse.people, _FORMS(discourse.registry.language)
    own = discourse.gender_of(entity)
    shown = {forename_gender(entity.words[0]), *map(people.honorifics.get, entity.titles)}
    called: Counter[str] = Counter()
    for mention in mentions[:_MENTIONS_READ]:
        start, end = mention.span.start, mention.span.end
        after = text[end : end + _FARTHEST_PRONOUN].partition("\n")[0]
        if forms.keys().isdisjoint(words := after.split(" ")):
            continue
        index = next(index for index, word in enumerate(words) if word in forms)
        gender, place = forms[words[index]], end + len(" ".join(words[:index])) + (index > 0)
        apart = after.count(". ", 0, place - end) > 1 or own not in ("", gender) or discourse.registry.in_quotation(place)
        if apart or (people.plural_verbs and _has_plural_verb(discourse, place)) or not _names_nobody_else(discourse, start, place, gender):
            continue
        pronoun = words[index].lower()
        called[pronoun] += 1 + (gender in shown)
        if called[pronoun] >= _FEWEST_UNCONFIRMED:
            return pronoun
    return None


def _forms(language: Language) -> dict[str, str]:
    """The pronouns for one person as subjects, also with a capital, and the gender of each."""
    people = {word: gender for word, gender in language.people.pronouns.items() if gender in ("m", "f")}
    subjects = {word: gender for word, gender in people.items() if subject_pronoun(word, language) == word}
    return {form: gender for word, gender in subjects.items() for form in (word, word.capitalize())}


_FORMS: Final = PerOwner(_forms)


def _names_nobody_else(discourse: Discourse, mention: int, place: int, gender: str) -> bool:
    """Return True if no other person is named in the sentence of a mention and up to a pronoun, and none without a name comes in."""
    text, registry, reach = discourse.text, discourse.registry, max(0, mention - _FARTHEST_PRONOUN)
    begin = max(text.rfind(". ", reach, mention), text.rfind("\n", reach, mention), reach - 1) + 1
    named = {registry.entity(index) for index in registry.between(begin, place)}
    people = [entity for entity in named if entity.kind in MAYBE_A_PERSON]
    return len(people) == 1 and not unnamed_person(discourse, gender, begin, place)

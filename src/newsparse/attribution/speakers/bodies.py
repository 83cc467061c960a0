"""Organisations that a source names in full, although only a part of the name is known as one or has a capital."""

from itertools import takewhile
from typing import Final

from newsparse.attribution.speakers.case_forms import body_in_nominative, nominatives
from newsparse.attribution.speakers.discourse import Discourse, Resolution
from newsparse.attribution.speakers.entities import BODY, PERSON, Entity
from newsparse.attribution.speakers.name_words import GENITIVE_MARKS, compound_ends, is_bearer, is_preposition
from newsparse.attribution.speakers.phrases import PHRASE_MARKS, NounPhrase, by_name
from newsparse.patterns import pattern
from newsparse.span import Span

# The words between the names of a list.
_LISTED: Final = pattern(r"(?:\s\(\p{Lu}[\p{L}.]{1,9}\))?(?:,\s(?:and\s)?|\sand\s)(?:the\s)?")
# «Mer claire»
_QUOTED: Final = pattern(r"[«“„\"]\s?(\p{Lu}[^«»“”„\"\n]{1,40}?)\s?[»“”\"]\Z")
_CYRILLIC: Final = "\u0400"  # the first letter of the script
_LONGEST_FIELD: Final = 4  # words of an organisation's name after its first: "di geofisica e vulcanologia"


def _new_body(discourse: Discourse, begin: int, end: int) -> Resolution:
    """Enter an organisation that only this source names."""
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
    (begin, end, entity), (start, _, before) = named[-1], core[-2]
    body = phrase.noun in people.organisation_words
    if end < phrase.last:
        owned = any(mark in discourse.text[begin : phrase.last] for mark in "'’")
        named_after = body and end + 1 >= start and phrase.noun not in people.group_nouns and not owned
        return _new_body(discourse, begin, phrase.last) if named_after else None
    if entity.kind == PERSON and before in people.organisation_words and discourse.text[start].islower():
        return _new_body(discourse, start, phrase.last)
    first = core[phrase.first in people.definites][0]
    owned = entity.kind == BODY and len(entity.words) == 1 and any(token[2] in GENITIVE_MARKS for token in core)
    return _new_body(discourse, first, phrase.last) if body and owned else None


def body_said_to_be_one(phrase: NounPhrase) -> Resolution | None:
    """Resolve an organisation of which a part is a name, by its apposition: "*Unity in Health*, the union"."""
    people, text = phrase.discourse.people, phrase.discourse.text
    (start, _, _), *more = phrase.tokens[phrase.first in people.definites :] or phrase.tokens
    comma = text.find(", ", start, phrase.end)
    if comma < 0 or not phrase.mentions or phrase.mentions[0][0] >= comma or phrase.mentions[0][:2] == (start, comma):
        return None
    apposed = [word for place, _, word in more if place > comma]
    core = list(takewhile(lambda word: word not in PHRASE_MARKS and not is_preposition(word, people), apposed[1:]))
    article = apposed[:1] and (apposed[0] in people.definites or apposed[0] in people.indefinites)
    body = article and core and core[-1] in people.organisation_words
    capitals = all(word[0].isupper() or word in people.organisation_links for word in text[start:comma].split())
    return _new_body(phrase.discourse, start, comma) if body and capitals else None


def body_with_its_field(phrase: NounPhrase) -> Resolution | None:
    """Resolve an organisation by its whole name if a part is in lower case: "l'Istituto di geofisica", "Le ministère de la Santé"."""
    discourse, people, text = phrase.discourse, phrase.discourse.people, phrase.discourse.text
    if "de" not in people.organisation_links and "di" not in people.organisation_links:
        return None
    if phrase.rest and phrase.noun in people.organisation_words:
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
    return _new_body(discourse, begin, phrase.end) if body and small else None


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
        return by_name(discourse.registry.add(body + text[small[0][1] : phrase.end], first, phrase.end, BODY))
    links = people.organisation_links | people.definites if romance else frozenset[str]()
    rest = phrase.tokens[article + 1 :]
    place = len(rest) > 1 and rest[-2][2] in links  # "Service public *de Wallonie*"
    other = (people.generic_organisations | people.prepositions) - links | (people.demonyms if len(rest) == 1 else set())
    small = [(start, end, word) for start, end, word in (rest[:-1] if place else rest) if word not in links]
    mixed = any(is_bearer(word, people) or word in other or not text[start:end].islower() for start, end, word in small)
    if not head or mixed or not small:
        return None
    return by_name(discourse.registry.add(head + text[past : phrase.end], first, phrase.end, BODY))

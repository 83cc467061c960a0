"""Resolve sources as phrases: by the name at the head or in apposition, else by pronoun or description."""

import itertools
from collections.abc import Callable
from typing import Final, NamedTuple

import regex

from newsparse.attribution.speakers.descriptions import resolve_description
from newsparse.attribution.speakers.discourse import NOBODY, Discourse, Mention, Resolution, Source
from newsparse.attribution.speakers.entities import ANYBODY, BODY, MAYBE_A_PERSON, ONE_WORD, PERSON, PLACE, Entity
from newsparse.attribution.speakers.limits import LEAST_FOR_A_NAME, REACH
from newsparse.attribution.speakers.name_confidence import estimate
from newsparse.attribution.speakers.name_segmentation import Token, fold_word, is_office
from newsparse.attribution.speakers.pronouns import resolve_first_person, resolve_pronoun, resolve_relative
from newsparse.knowledge.gendered_forenames import FORENAME_GENDERS

# Words with their internal hyphens, dots and ampersands; the genitive mark on its own; commas, brackets, dashes and colons.
_TOKEN: Final = regex.compile(r"[\p{L}\p{M}\d]++(?:[-.&][\p{L}\p{M}\d]++)*+(?:['’](?!s\b)\p{L}++)?+|['’]s?\b|['’](?=\s)|[,()/–—:]")
_BRACKETS: Final = regex.compile(r"\([^()]{0,30}\)")
_GENITIVE: Final = frozenset(("'s", "’s", "'", "’"))
# A capital within this many characters of the start may only be the start of the sentence.
_OPENS: Final = 4
# Prepositions between an office and what it covers.
_OF: Final = frozenset("of de du del".split())
_PARTING: Final = frozenset(",()–—:")


def resolve_source(discourse: Discourse, source: Source) -> Resolution:
    """Resolve one source."""
    if source.source is None:
        if (
            discourse.people.drops_subjects
            and source.cue is not None
            and discourse.last_speaker.who
            and source.cue.start - discourse.last_place < REACH / 2
        ):
            return _with_confidence(
                discourse, source, Resolution(discourse.last_speaker.who, False, "who spoke last, the subject left out")
            )
        return NOBODY
    discourse.attribution = source
    found = _with_confidence(discourse, source, _resolve(discourse, source))
    discourse.remember(source, found)
    return found


def _with_confidence(discourse: Discourse, source: Source, found: Resolution) -> Resolution:
    """Set how likely the names are right; drop names that are more likely wrong than right."""
    confidence, because = estimate(discourse, source, found)
    if found.who and confidence < LEAST_FOR_A_NAME:
        return Resolution((), False, "the likeliest name is too doubtful")
    return found._replace(confidence=confidence, because=because)


def _resolve(discourse: Discourse, source: Source) -> Resolution:
    people, text = discourse.people, discourse.text
    assert source.source is not None
    start, end = source.source.start, min(source.source.end, source.source.start + 400)
    bare = text[start:end].lower()
    if bare in people.pronouns:
        return resolve_pronoun(discourse, people.pronouns[bare], start, source.paragraph)
    mentions = _mentions(discourse, start, end)
    alone = _name_alone(discourse, start, end, mentions)
    if alone is not None:
        return alone
    tokens = _tokens(text, start, end)
    while tokens and tokens[0][2] in _PARTING:
        tokens.pop(0)
    if not tokens:
        return NOBODY
    first = tokens[0][2].rpartition("-")[2] if len(tokens) == 1 else tokens[0][2]  # "a-t-elle"
    if len(tokens) == 1 or (first in people.pronouns and first not in people.possessives):
        if first in people.first_person:
            return resolve_first_person(discourse, first, tokens[0][0], source.paragraph)
        if first in people.relatives:
            return resolve_relative(discourse, tokens[0][0])
        if first in people.pronouns:
            return resolve_pronoun(discourse, people.pronouns[first], tokens[0][0], source.paragraph)
        if first in people.possessives:
            return resolve_pronoun(discourse, people.possessives[first], tokens[0][0], source.paragraph)
    if first in people.relatives and first not in people.definites:
        return resolve_relative(discourse, tokens[0][0])
    if first in people.prepositions and first not in people.definites and len(tokens) > 1:
        tokens.pop(0)
    mentions = [mention for mention in mentions if _names_its_bearer(discourse, mention, tokens[0][0])]
    return _resolve_noun_phrase(discourse, tokens, mentions, end, source)


def _names_its_bearer(discourse: Discourse, mention: Mention, begin: int) -> bool:
    """Whether a capitalised word is a name that may speak: not a noun, a number of things or the owner of the speaker."""
    start, _, entity = mention
    if discourse.text[max(0, start - 3) : start].strip().isdecimal():
        return False  # "17 Organisations"
    if _in_relative_clause(discourse, mention):
        return False
    return not (
        discourse.registry.is_common_noun(entity) or _may_be_no_name(discourse, start, entity) or _is_genitive(discourse, mention, begin)
    )


def _in_relative_clause(discourse: Discourse, mention: Mention) -> bool:
    """Whether "dem" before a German name is a relative pronoun after a preposition: "ein Gutachten, laut dem Kevin …"."""
    start, end, entity = mention
    if (
        not discourse.people.capitalised_nouns
        or entity.kind != PERSON
        or fold_word(discourse.text[start:end].split()[0]) not in FORENAME_GENDERS
    ):
        return False
    clause = discourse.text[max(0, start - 24) : start].rpartition(", ")[2].split()
    return len(clause) == 2 and clause[0].islower() and clause[1] in discourse.people.oblique_articles


def _is_genitive(discourse: Discourse, mention: Mention, begin: int) -> bool:
    """Whether a name after a noun is a genitive without an apostrophe: "ein Sprecher Calders", "der Präsident Norwegens"."""
    if not discourse.people.capitalised_nouns or mention[0] == begin:
        return False
    text, (start, end, _) = discourse.text, mention
    name, before = text[start:end], text[begin:start].rstrip()
    if name[-1] != "s" or not before or before[-1] == "," or not before.split()[-1][0].isupper():
        return False
    base = name[:-1].split()[-1]
    return fold_word(base) in discourse.people.places or discourse.registry.stands_alone(base)


def _tokens(text: str, start: int, end: int) -> list[Token]:
    """Split a source into words and punctuation marks.

    >>> [word for _, _, word in _tokens("Ann Roe’s lawyer, Bo Poe", 0, 24)]
    ['ann', 'roe', "'s", 'lawyer', ',', 'bo', 'poe']
    """
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


def _name_alone(discourse: Discourse, start: int, end: int, mentions: list[Mention]) -> Resolution | None:
    """Resolve a source that is only a name, with at most a title and an article."""
    if len(mentions) != 1 or mentions[0][1] != end:
        return None
    begin, _, entity = mentions[0]
    lead = discourse.text[start:begin]
    if not _names_its_bearer(discourse, mentions[0], start):
        return None
    if not all(word[0].isupper() or (not index and word in discourse.people.definites) for index, word in enumerate(lead.split())):
        return None
    if "'" in lead or "’" in lead or "," in lead or _one_of_many(discourse, lead, entity):
        return None
    return None if entity.kind == PLACE else Resolution((entity,), False, "by name")


def _one_of_many(discourse: Discourse, lead: str, entity: Entity) -> bool:
    """Whether an article before a German body's name makes it one of many: "ein Elmfurter Gericht"."""
    people, words = discourse.people, lead.lower().split()
    return people.capitalised_nouns and words != [] and words[0] in people.indefinites and entity.words[-1] in people.organisation_words


def _may_be_no_name(discourse: Discourse, begin: int, entity: Entity) -> bool:
    """Whether a word may be capitalised only as the first of its sentence, and its verb takes more than people: "Analysis shows"."""
    if entity.kind != ONE_WORD or entity.occurs_mid_sentence or entity.titles or discourse.registry.evidence(entity).personal > 0:
        return False
    return not discourse.cue_takes_people() and begin - discourse.sentence_start(begin) < _OPENS


def _mentions(discourse: Discourse, start: int, end: int) -> list[Mention]:
    """Return the names in a range; a name that begins before the range is clipped to it."""
    registry = discourse.registry
    starts, ends = registry.starts, registry.ends
    index = registry.mentions_before(start)
    found = [(start, ends[index - 1], registry.entity(index - 1))] if index and ends[index - 1] > start else []
    while index < len(starts) and starts[index] < end:
        entity = _likeliest_bearer(discourse, starts[index], ends[index], registry.entity(index))
        registry.orders[index] = entity.order
        found.append((starts[index], ends[index], entity))
        index += 1
    return found


def _likeliest_bearer(discourse: Discourse, start: int, end: int, likeliest: Entity) -> Entity:
    """Prefer a bearer of the surname who has spoken under the full name to the likeliest one, if that one has not: "Mr Roe said"."""
    word = likeliest.words[-1]
    if likeliest.kind != PERSON or likeliest in discourse.spoke_at or fold_word(discourse.text[start:end]) != word:
        return likeliest
    family = [entity for entity in discourse.registry.bearers(word) if entity in discourse.spoke_at and entity is not likeliest]
    before = discourse.text[max(0, start - 12) : start].split()[-1:]
    gender = discourse.people.honorifics.get(fold_word(before[0]), "") if before else ""
    fitting = [entity for entity in family if not gender or entity.gender in ("", gender)]
    named = [entity for entity in fitting if entity.full_count >= likeliest.full_count]
    return max(named, key=lambda entity: discourse.spoke_at[entity]) if named else likeliest


class _Phrase(NamedTuple):
    """A noun phrase, prepared for the rules."""

    discourse: Discourse
    source: Source
    end: int
    tokens: list[Token]
    mentions: list[Mention]
    core: list[Token]
    """The words up to the first comma or preposition, without a final genitive mark."""
    stop: int
    """The index of that comma or preposition."""
    named: list[Mention]
    """The names in the core."""
    rest: list[Mention]
    """The names after it."""
    possessed: bool
    """Whether the core ends in a genitive."""

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


def _resolve_noun_phrase(discourse: Discourse, tokens: list[Token], mentions: list[Mention], end: int, source: Source) -> Resolution:
    """Resolve a noun phrase: by the name at its head, or in apposition, else by what it describes."""
    core, stop = _head_phrase(discourse, tokens, mentions, end)
    if not core:
        return NOBODY
    named = [m for m in mentions if m[0] < stop]
    rest = [m for m in mentions if m[0] >= stop]
    possessed = core[-1][2] in _GENITIVE
    phrase = _Phrase(
        discourse, source, end, tokens, mentions, core[:-1] if possessed and len(core) > 1 else core, stop, named, rest, possessed
    )
    for rule in _RULES if mentions else _NAMELESS:
        found = rule(phrase)
        if found is not None:
            return found
    people, noun = discourse.people, phrase.noun
    plain = noun in people.roles or noun in people.organisation_words or noun.endswith("s") or phrase.first in people.pronouns
    return Resolution((), plain and noun not in people.documents, "nobody is named")


def _coordinated(phrase: _Phrase) -> Resolution | None:
    """Resolve joint speakers: "Ann Roe and Bo Poe"."""
    return _coordination(phrase.discourse, phrase.tokens, phrase.mentions)


def _list_of_bodies(phrase: _Phrase) -> Resolution | None:
    """Read a list of bodies without a final "and": the text does not say which of them spoke."""
    mentions = phrase.mentions
    if len(mentions) < 3 or mentions[-1][1] < phrase.tokens[-1][1] - 1 or any(mention[2].kind != BODY for mention in mentions):
        return None
    gaps = [phrase.discourse.text[one[1] : other[0]].strip() for one, other in itertools.pairwise(mentions)]
    return Resolution((), False, "several are named") if all(gap in (",", ", the") for gap in gaps) else None


def _after_body_and_role(phrase: _Phrase) -> Resolution | None:
    """Resolve a body and role before a name: "Department of Harbours (DH) director-general Ann Roe"."""
    discourse, mentions, start = phrase.discourse, phrase.mentions, phrase.tokens[0][0]
    if len(mentions) < 2 or mentions[-1][1] < phrase.tokens[-1][1] - 3:
        return None
    lead = discourse.text[start : mentions[-1][0]]
    if any(mention[2].kind not in (BODY, PLACE) for mention in mentions[:-1]) or "," in lead:
        return None
    between = _BRACKETS.sub("", discourse.text[mentions[-2][1] : mentions[-1][0]]).lstrip(") ")
    if _is_role_between(discourse, between, mentions[-1]) and discourse.people.example_markers.isdisjoint(lead.split()):
        return Resolution((mentions[-1][2],), False, "by name")
    return None


def _body_named_after_person(phrase: _Phrase) -> Resolution | None:
    """Resolve a body called after a person who is named elsewhere: "Le gouvernement Calder"."""
    discourse, named = phrase.discourse, phrase.named
    if not named or named[-1][1] < phrase.last or named[-1][2].kind != PERSON or len(phrase.core) < 2:
        return None
    begin, end, noun = phrase.core[-2]
    if noun not in discourse.people.organisation_words or not discourse.text[begin].islower() or end + 1 != named[-1][0]:
        return None
    form = " ".join(discourse.text[begin : phrase.last].split())
    return Resolution((discourse.registry.add(form, begin, phrase.last, BODY),), False, "by name")


def _at_head(phrase: _Phrase) -> Resolution | None:
    """Resolve a name at the end of the core: "Mayor Ann Roe"."""
    named = phrase.named
    if named and named[-1][1] >= phrase.last and named[-1][2].kind != PLACE:
        if _one_of_many(phrase.discourse, phrase.discourse.text[phrase.core[0][0] : named[-1][0]], named[-1][2]):
            return Resolution((), True, "nobody is named")
        return Resolution((named[-1][2],), False, "by name")
    return None


def _in_headline(phrase: _Phrase) -> Resolution | None:
    """Resolve a name at the start of a headline, with capitals after it: "Roe Denies"."""
    named, place, text = phrase.named, phrase.core[0][0], phrase.discourse.text
    if not named or named[0][0] != place or phrase.source.paragraph.start != place or named[0][2].kind not in MAYBE_A_PERSON:
        return None
    return Resolution((named[0][2],), False, "by name, in a headline") if text[named[0][1] : named[0][1] + 2].strip().isupper() else None


def _described_first(phrase: _Phrase) -> Resolution | None:
    """Resolve a person who is described first and named next, possibly after the source."""
    discourse, people = phrase.discourse, phrase.discourse.people
    found = _apposition(discourse, phrase.tokens, phrase.named, phrase.rest, phrase.stop)
    if found or phrase.noun not in people.roles:
        return found
    following = _mentions(discourse, phrase.end + 2, phrase.end + 3) if discourse.text[phrase.end : phrase.end + 2] == ", " else []
    for start, _, entity in (*phrase.rest, *following):
        if entity.kind == PERSON and discourse.text[start - 2 : start] == ", " and phrase.noun in entity.titles:
            return Resolution((entity,), False, "by the name in apposition")
    return None


def _place_that_speaks(phrase: _Phrase) -> Resolution | None:
    """Resolve a country or town that speaks."""
    named = phrase.named
    return Resolution((named[-1][2],), False, "by name") if named and named[-1][1] >= phrase.last else None


def _behind_adjunct(phrase: _Phrase) -> Resolution | None:
    """Skip an adjunct, which is not part of the source: "In Elmford, Ana Ruiz", "On “Harbour Talk,” Mayor Ana Ruiz"."""
    discourse, source = phrase.discourse, phrase.source
    place = (source.source or source.paragraph).start
    if discourse.text[place : place + 9].split(" ")[0].lower() not in discourse.people.prepositions:
        return None
    for start, end, entity in phrase.rest:
        _, comma, lead = discourse.text[place:start].rpartition(",")
        description = lead.lstrip("”\"'").split()
        owner = discourse.text[end : end + 2] in ("'s", "’s")
        if (
            comma
            and not owner
            and entity.kind in ((PERSON,) if description else MAYBE_A_PERSON)
            and _only_describes(discourse, description)
        ):
            return Resolution((entity,), False, "by name")
    return None


def _behind_quotation(phrase: _Phrase) -> Resolution | None:
    """Skip quoted words before a name: "The pier “has been closed,” Ann Roe"; they are said, and do not name the speaker."""
    discourse, mentions = phrase.discourse, phrase.mentions
    begin, end, entity = mentions[-1]
    before = discourse.text[max(0, begin - 3) : begin].rstrip()
    closed = end >= phrase.tokens[-1][1] - 1 and before[-1:] in ("”", '"', "'") and before[-2:-1] in (",", "?", "!")
    return Resolution((entity,), False, "by name") if closed and entity.kind in ANYBODY else None


def _name_with_more(phrase: _Phrase) -> Resolution | None:
    """Resolve a name at the start of a source that runs on: "Ann Roe also"."""
    people, named, noun = phrase.discourse.people, phrase.named, phrase.noun
    if not named or named[0][0] != phrase.core[0][0] or named[0][2].kind not in ANYBODY or phrase.possessed:
        return None
    behind = [token for token in phrase.core if token[0] >= named[0][1]]
    if behind and behind[0][2] in people.group_nouns:
        return None  # "Roe supporters have"
    known = len(named[0][2].words) > 1 or named[0][2].occurs_mid_sentence or named[0][2].count > 1
    if not behind or not known or (len(behind) == 1 and noun.endswith("s")) or behind[0][2] in _GENITIVE:
        return None
    if phrase.discourse.is_verb_form(behind[0][2]):
        return Resolution((named[0][2],), False, "by name")  # "Ann Roe has dismissed the council's"
    other = (people.group_nouns, people.documents, people.roles, people.titles, people.organisation_words)
    return None if any(noun in group for group in other) else Resolution((named[0][2],), False, "by name")


def _body_with_its_noun(phrase: _Phrase) -> Resolution | None:
    """Resolve a body named after a person or place: "Roe campaign"."""
    discourse, core, named = phrase.discourse, phrase.core, phrase.named
    if len(core) < 2 or phrase.noun not in discourse.people.organisation_words or phrase.noun in discourse.people.group_nouns:
        return None
    if not named or named[-1][1] + 1 < core[-2][0]:
        return None
    form = " ".join(discourse.text[named[-1][0] : phrase.last].split())
    if "'" in form or "’" in form:
        return None
    return Resolution((discourse.registry.add(form, named[-1][0], phrase.last, BODY),), False, "by name")


def _document_of_author(phrase: _Phrase) -> Resolution | None:
    """Resolve a document by its author: "Roe's report", "a study by Ann Roe"."""
    discourse = phrase.discourse
    if phrase.noun not in discourse.people.documents:
        return None
    author = phrase.named[-1] if phrase.named and phrase.first not in discourse.people.pronouns else None
    if author is None and phrase.rest and discourse.text[phrase.stop : phrase.stop + 4].strip() in ("by", "from", "by t"):
        author = phrase.rest[0]
    if author is None:
        return None
    both = [mention for mention in phrase.named[-2:] if len(phrase.named) > 1 and discourse.text[phrase.named[-2][1] : author[0]] == "/"]
    return Resolution(
        tuple([mention[2] for mention in both]) or (author[2],), False, "by the name of its author"
    )  # "a Herald/Elmford Post poll"


def _unnamed_people(phrase: _Phrase) -> Resolution | None:
    """Recognise groups and unnamed people: "officials", "a man", "thirty-five percent"."""
    people, first = phrase.discourse.people, phrase.first
    if (
        phrase.noun in people.group_nouns
        or first in people.indefinites
        or ("-" in first and first.partition("-")[0] in people.sentence_openers)
    ):
        return Resolution((), True, "nobody is named")
    return None


def _possession(phrase: _Phrase) -> Resolution | None:
    """Resolve something that belongs to a person named before: "her comments"."""
    people = phrase.discourse.people
    if phrase.first not in people.possessives or phrase.noun in people.roles or phrase.noun in people.organisation_words:
        return None
    if any(word in people.group_nouns for _, _, word in phrase.core):
        return Resolution((), True, "nobody is named")  # "her colleagues focused"
    if phrase.noun.endswith("s") and people.documents.isdisjoint({phrase.noun, phrase.noun[:-1]}):
        return None  # "sus amigos"
    found = resolve_pronoun(phrase.discourse, people.possessives[phrase.first], phrase.core[0][0], phrase.source.paragraph, ahead=False)
    inside = {mention[2] for mention in phrase.mentions}
    return found if inside.isdisjoint(found.who) else Resolution((), False, "no name before it fits")  # "her view of Ann Roe"


def _definite_description(phrase: _Phrase) -> Resolution | None:
    """Resolve "the senator" and "her lawyer"; at the start of a passage also without an article: "Mayor says"."""
    people, core, paragraph = phrase.discourse.people, phrase.core, phrase.source.paragraph
    words = [token[2] for token in core]
    if phrase.first in people.definites or phrase.first in people.possessives or "'s" in words or "’s" in words:
        return resolve_description(phrase.discourse, words, core[0][0], paragraph)
    if phrase.noun in people.roles and len(core) <= 4 and paragraph.start == core[0][0]:
        return resolve_description(phrase.discourse, ["the", *words], core[0][0], paragraph)
    return None


def _apposition(discourse: Discourse, tokens: list[Token], named: list[Mention], rest: list[Mention], stop: int) -> Resolution | None:
    """Resolve a person who is described first and named next: "her lawyer, Ann Roe,", "former secretary of state Bo Poe"."""
    if not rest:
        return None
    text, people = discourse.text, discourse.people
    begin, end, entity = rest[0]
    whole = entity.kind == BODY and len(rest) == 1 and end >= tokens[-1][1] - 1  # "the ship's owner, Quenby Ferries"
    if text[stop : stop + 1] == "," and begin - stop <= 3 and (entity.kind in MAYBE_A_PERSON or whole):
        return Resolution((entity,), False, "by the name in apposition")
    for index, (begin, end, entity) in enumerate(rest):
        if entity.kind != PERSON or not text[begin - 1].isspace():
            continue
        between = text[stop:begin]
        if between.count("(") > between.count(")") or not people.example_markers.isdisjoint(between.split()):
            return None  # "critics, including Ann Roe and Bo Poe"
        closed = end >= tokens[-1][1] - 3 or text[end : end + 2] in (", ", " (") or text[end : end + 5].split()[:1] in (["of"], ["and"])
        comma = max(between.rfind(mark) for mark in (", ", " — ", " - ", " – "))
        if comma >= 0 and closed and _only_describes(discourse, between[comma:].strip(" ,—–-").split()):
            return _coordination(discourse, [(begin, end, ""), tokens[-1]], rest[index:]) or Resolution(
                (entity,), False, "by the name in apposition"
            )
        if between.endswith(" as ") and " name" in between:
            return Resolution((entity,), False, "by the name that the source goes by")
        alone = comma < 0 and " " in text[begin:end] and not any(mention[2].kind in MAYBE_A_PERSON for mention in named)
        genitives = sum(word in people.definites for word in text[tokens[0][0] : begin].split()[1:]) if people.capitalised_nouns else 0
        body = any(word in people.organisation_words for place, _, word in tokens if place < stop)
        if genitives > 1 or (genitives and body and comma < 0):
            return None  # "der Ermittler der Mörder des Jungen Bo Roth", "die Stiftung des Malers Bo Roth"
        if closed and alone and _only_describes(discourse, text[tokens[0][0] : begin].split()):
            return Resolution((entity,), False, "by name")
    return None


def _only_describes(discourse: Discourse, words: list[str]) -> bool:
    """Whether the words before a name only describe its bearer: "the Rev.", "former secretary of state", "retired biologist"."""
    people = discourse.people
    if len(words) > 12:
        return False
    links = [index for index, word in enumerate(words) if word in people.organisation_links and index]
    if links and all(word[0].isupper() or index in links for index, word in enumerate(words)):
        # "Deputy Secretary of Defense for Arctic Affairs"
        after = fold_word(words[links[-1] + 1]) if links[-1] + 1 < len(words) else ""
        first = fold_word(words[links[0] - 1])
        return (first in people.titles or first in people.roles) and not ({after} & (people.titles | people.roles | {""}))
    for index, word in enumerate(words):
        plain = fold_word(word)
        if plain in people.relatives:
            return False
        if plain not in people.prepositions or plain in people.definites:
            continue
        after = fold_word(words[index + 1]) if index + 1 < len(words) else ""
        before = fold_word(words[index - 1]) if index else ""
        office = plain in _OF and (before in people.titles or (before in people.roles and words[index + 1 :][:1] and after.islower()))
        if not office or after in people.definites or after in people.roles or after in people.indefinites:
            return False
    return not words or words[-1][0].isupper() or fold_word(words[-1]) not in people.group_nouns


def _head_phrase(discourse: Discourse, tokens: list[Token], mentions: list[Mention], end: int) -> tuple[list[Token], int]:
    """Return the noun phrase up to its first comma or preposition, and the index of that."""
    people = discourse.people
    begins = {begin for begin, _, _ in mentions}
    inside = {place for begin, past, _ in mentions for place in range(begin + 1, past)}
    for index, (place, _, word) in enumerate(tokens):
        preposition = word in people.prepositions or (word[1:2] == "'" and word[:2] in people.prepositions)  # "d'Orvik"
        if place not in inside and (word in _PARTING or (index and preposition and place not in begins)):
            return tokens[:index], place
    return tokens, end


def _body_with_possessive(phrase: _Phrase) -> Resolution | None:
    """Resolve a possessive inside a body's name: "St. Mary's Hospital", "Elmford Nurses' Union"."""
    discourse, core, named = phrase.discourse, phrase.core, phrase.named
    if not named or named[-1][1] < phrase.last or len(named[-1][2].words) != 1 or named[-1][2].kind != BODY:
        return None
    begin = core[1][0] if phrase.first in discourse.people.definites and len(core) > 1 else core[0][0]
    owned = any(token[2] in _GENITIVE for token in core)
    if phrase.noun not in discourse.people.organisation_words or not discourse.text[begin].isupper() or not owned:
        return None
    form = " ".join(discourse.text[begin : phrase.last].split())
    return Resolution((discourse.registry.add(form, begin, phrase.last, BODY),), False, "by name")


def _body_in_lower_case(phrase: _Phrase) -> Resolution | None:
    """Resolve a body whose name begins with a lower-case word: "Le ministère de la Santé"."""
    discourse, people, rest = phrase.discourse, phrase.discourse.people, phrase.rest
    if (
        "de" not in people.organisation_links
        or phrase.noun not in people.organisation_words
        or phrase.first not in people.definites
        or not rest
    ):
        return None
    between = discourse.text[phrase.stop : rest[0][0]].lower().split()
    if not between or between[0] not in people.organisation_links or len(between) > 2:
        return None
    begin, end = phrase.core[-1][0], rest[0][1]
    if discourse.text[end : phrase.end].strip().isalpha():
        end = phrase.end  # "le ministère des Affaires étrangères"
    form = " ".join(discourse.text[begin:end].split())
    return Resolution((discourse.registry.add(form, begin, end, BODY),), False, "by name")


def _is_role_between(discourse: Discourse, gap: str, following: Mention) -> bool:
    """Whether only a role separates the name of a body or place from a person's name."""
    people, words = discourse.people, [fold_word(word) for word in gap.split()]
    office = [is_office(word, people) for word in words]
    if following[2].kind != PERSON or "," in gap or "'" in gap or not words or not office[0]:
        return False
    return all(known or word in people.joiners for known, word in zip(office, words, strict=True))


def _coordination(discourse: Discourse, tokens: list[Token], mentions: list[Mention]) -> Resolution | None:
    """Resolve two or more speakers of one statement: "Ann Roe and Bo Poe"."""
    chosen: list[Entity] = []
    text, people = discourse.text, discourse.people
    lead = text[min(tokens[0][0], mentions[0][0]) : mentions[0][0]].lower().split() if mentions else []
    if people.documents.isdisjoint(lead) and not people.prepositions.isdisjoint(lead):
        return None  # "residents of Elmford and Quenby", but "a study by Ann Roe and Bo Poe"
    # "Maryland Gov. Ann Roe", "Quenby Foods spokesman Bo Poe": a name that only says where somebody belongs is not a speaker.
    mentions = [
        mention
        for mention, following in itertools.zip_longest(mentions, mentions[1:])
        if mention[2].kind in MAYBE_A_PERSON
        or following is None
        or not _is_role_between(discourse, text[mention[1] : following[0]], following)
    ]
    for (_, before, _), (after, _, _) in itertools.pairwise(mentions):
        gap = discourse.text[before:after]
        bare = _BRACKETS.sub("", gap).strip(" ,\xa0\n").lower()
        words = bare.split()
        if not (len(words) <= 4 and ((not words and "," in gap) or any(w in people.joiners for w in words))):
            return None
        if words and words[-1] in people.prepositions:
            return None
    if len(mentions) > 1 and mentions[-1][1] >= tokens[-1][1] - 3:
        joined = discourse.text[mentions[-2][1] : mentions[-1][0]].lower().split()
        if any(word.strip(",") in people.joiners for word in joined):
            chosen = [m[2] for m in mentions if m[2].kind != PLACE or len(mentions) == 2]
    return Resolution(tuple(dict.fromkeys(chosen)), False, "by name, together") if len(chosen) > 1 else None


# Tried in this order; the first rule that finds a speaker, or finds that nobody is named, decides.
_RULES: Final[tuple[Callable[[_Phrase], Resolution | None], ...]] = (
    _coordinated,
    _list_of_bodies,
    _after_body_and_role,
    _body_with_possessive,
    _body_named_after_person,
    _at_head,
    _in_headline,
    _described_first,
    _place_that_speaks,
    _behind_adjunct,
    _behind_quotation,
    _name_with_more,
    _body_with_its_noun,
    _body_in_lower_case,
    _document_of_author,
    _unnamed_people,
    _possession,
    _definite_description,
)
# The rules among them that do not need a name in the source.
_NAMELESS: Final = (_described_first, _unnamed_people, _possession, _definite_description)

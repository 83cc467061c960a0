"""Resolve sources as phrases: by the name at the head or in apposition, else by pronoun or description."""

import itertools
from collections.abc import Callable
from typing import Final, NamedTuple

import regex

from newsparse.attribution.speakers.descriptions import description
from newsparse.attribution.speakers.discourse import FAR, NOBODY, Found, Mention, Source, Story
from newsparse.attribution.speakers.entities import Entity
from newsparse.attribution.speakers.name_confidence import weigh
from newsparse.attribution.speakers.name_segmentation import Token, fold, office_word
from newsparse.attribution.speakers.pronouns import narrator, pronoun, relative
from newsparse.knowledge.gendered_forenames import FORENAME_GENDERS

# Words with their internal hyphens, dots and ampersands; the genitive mark on its own; commas, brackets, dashes and colons.
_TOKEN: Final = regex.compile(r"[\p{L}\p{M}\d]++(?:[-.&][\p{L}\p{M}\d]++)*+(?:['’](?!s\b)\p{L}++)?+|['’]s?\b|['’](?=\s)|[,()/–—:]")
_BRACKETS: Final = regex.compile(r"\([^()]{0,30}\)")
_GENITIVE: Final = frozenset(("'s", "’s", "'", "’"))
# A capital within this many characters of the start may only be the start of the sentence.
_OPENS: Final = 4
# Names below this confidence are not given.
_LEAST: Final = 0.5
# Prepositions between an office and what it covers.
_OF: Final = frozenset("of de du del".split())
_PARTING: Final = frozenset(",()–—:")


def named(story: Story, source: Source) -> Found:
    """Resolve one source."""
    if source.source is None:
        if story.people.drops_subjects and source.cue is not None and story.last.who and source.cue.start - story.last_place < FAR / 2:
            return _trusted(story, source, Found(story.last.who, False, "who spoke last, the subject left out"))
        return NOBODY
    story.reading = source
    found = _trusted(story, source, _phrase(story, source))
    story.remember(source, found)
    return found


def _trusted(story: Story, source: Source, found: Found) -> Found:
    """Set how likely the names are right; drop names that are more likely wrong than right."""
    trust, because = weigh(story, source, found)
    if found.who and trust < _LEAST:
        return Found((), False, "the likeliest name is too doubtful")
    return found._replace(trust=trust, because=because)


def _phrase(story: Story, source: Source) -> Found:
    people, text = story.people, story.text
    assert source.source is not None
    start, end = source.source.start, min(source.source.end, source.source.start + 400)
    bare = text[start:end].lower()
    if bare in people.pronouns:
        return pronoun(story, people.pronouns[bare], start, source.paragraph)
    mentions = _mentions(story, start, end)
    alone = _alone(story, start, end, mentions)
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
            return narrator(story, first, tokens[0][0], source.paragraph)
        if first in people.relatives:
            return relative(story, tokens[0][0])
        if first in people.pronouns:
            return pronoun(story, people.pronouns[first], tokens[0][0], source.paragraph)
        if first in people.possessives:
            return pronoun(story, people.possessives[first], tokens[0][0], source.paragraph)
    if first in people.relatives and first not in people.definites:
        return relative(story, tokens[0][0])
    if first in people.prepositions and first not in people.definites and len(tokens) > 1:
        tokens.pop(0)
    mentions = [mention for mention in mentions if _names_its_bearer(story, mention, tokens[0][0])]
    return _noun(story, tokens, mentions, end, source)


def _names_its_bearer(story: Story, mention: Mention, begin: int) -> bool:
    """Whether a capitalised word is a name that may speak: not a noun, a number of things or the owner of the speaker."""
    start, _, entity = mention
    if story.text[max(0, start - 3) : start].strip().isdecimal():
        return False  # "17 Organisations"
    if _in_relative_clause(story, mention):
        return False
    return not (story.registry.common(entity) or _doubtful(story, start, entity) or _owns(story, mention, begin))


def _in_relative_clause(story: Story, mention: Mention) -> bool:
    """Whether "dem" before a German name is a relative pronoun after a preposition: "ein Gutachten, laut dem Kevin …"."""
    start, end, entity = mention
    if not story.people.capitalised_nouns or entity.kind != "p" or fold(story.text[start:end].split()[0]) not in FORENAME_GENDERS:
        return False
    clause = story.text[max(0, start - 24) : start].rpartition(", ")[2].split()
    return len(clause) == 2 and clause[0].islower() and clause[1] in story.people.oblique_articles


def _owns(story: Story, mention: Mention, begin: int) -> bool:
    """Whether a name after a noun is a genitive without an apostrophe: "ein Sprecher Calders", "der Präsident Norwegens"."""
    if not story.people.capitalised_nouns or mention[0] == begin:
        return False
    text, (start, end, _) = story.text, mention
    name, before = text[start:end], text[begin:start].rstrip()
    if name[-1] != "s" or not before or before[-1] == "," or not before.split()[-1][0].isupper():
        return False
    base = name[:-1].split()[-1]
    return fold(base) in story.people.places or story.registry.stands(base)


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
            tokens += [(match.start(), match.end(), fold(match[0])) for match in _TOKEN.finditer(text, place, min(past + 1, end))]
        place = past
    return tokens


def _alone(story: Story, start: int, end: int, mentions: list[Mention]) -> Found | None:
    """Resolve a source that is only a name, with at most a title and an article."""
    if len(mentions) != 1 or mentions[0][1] != end:
        return None
    begin, _, entity = mentions[0]
    lead = story.text[start:begin]
    if not _names_its_bearer(story, mentions[0], start):
        return None
    if not all(word[0].isupper() or (not index and word in story.people.definites) for index, word in enumerate(lead.split())):
        return None
    if "'" in lead or "’" in lead or "," in lead or _one_of_many(story, lead, entity):
        return None
    return None if entity.kind == "l" else Found((entity,), False, "by name")


def _one_of_many(story: Story, lead: str, entity: Entity) -> bool:
    """Whether an article before a German body's name makes it one of many: "ein Elmfurter Gericht"."""
    people, words = story.people, lead.lower().split()
    return people.capitalised_nouns and words != [] and words[0] in people.indefinites and entity.words[-1] in people.organisation_words


def _doubtful(story: Story, begin: int, entity: Entity) -> bool:
    """Whether a word may be capitalised only as the first of its sentence, and its verb takes more than people: "Analysis shows"."""
    if entity.kind != "?" or entity.inside or entity.titles or story.registry.character(entity).personal > 0:
        return False
    return not story.says() and begin - story.opening(begin) < _OPENS


def _mentions(story: Story, start: int, end: int) -> list[Mention]:
    """Return the names in a range; a name that begins before the range is clipped to it."""
    registry = story.registry
    starts, ends = registry.starts, registry.ends
    index = registry.before(start)
    found = [(start, ends[index - 1], registry.entity(index - 1))] if index and ends[index - 1] > start else []
    while index < len(starts) and starts[index] < end:
        entity = _bearer(story, starts[index], ends[index], registry.entity(index))
        registry.who[index] = entity.order
        found.append((starts[index], ends[index], entity))
        index += 1
    return found


def _bearer(story: Story, start: int, end: int, likeliest: Entity) -> Entity:
    """Prefer a bearer of the surname who has spoken under the full name to the likeliest one, if that one has not: "Mr Roe said"."""
    word = likeliest.words[-1]
    if likeliest.kind != "p" or likeliest in story.spoken or fold(story.text[start:end]) != word:
        return likeliest
    family = [entity for entity in story.registry.bearers(word) if entity in story.spoken and entity is not likeliest]
    before = story.text[max(0, start - 12) : start].split()[-1:]
    gender = story.people.honorifics.get(fold(before[0]), "") if before else ""
    fitting = [entity for entity in family if not gender or entity.gender in ("", gender)]
    named = [entity for entity in fitting if entity.full >= likeliest.full]
    return max(named, key=lambda entity: story.spoken[entity]) if named else likeliest


class _Phrase(NamedTuple):
    """A noun phrase, prepared for the rules."""

    story: Story
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


def _noun(story: Story, tokens: list[Token], mentions: list[Mention], end: int, source: Source) -> Found:
    """Resolve a noun phrase: by the name at its head, or in apposition, else by what it describes."""
    core, stop = _core(story, tokens, mentions, end)
    if not core:
        return NOBODY
    named = [m for m in mentions if m[0] < stop]
    rest = [m for m in mentions if m[0] >= stop]
    possessed = core[-1][2] in _GENITIVE
    phrase = _Phrase(story, source, end, tokens, mentions, core[:-1] if possessed and len(core) > 1 else core, stop, named, rest, possessed)
    for rule in _RULES if mentions else _NAMELESS:
        found = rule(phrase)
        if found is not None:
            return found
    people, noun = story.people, phrase.noun
    plain = noun in people.roles or noun in people.organisation_words or noun.endswith("s") or phrase.first in people.pronouns
    return Found((), plain and noun not in people.documents, "nobody is named")


def _together(phrase: _Phrase) -> Found | None:
    """Resolve joint speakers: "Ann Roe and Bo Poe"."""
    return _joint(phrase.story, phrase.tokens, phrase.mentions)


def _listed(phrase: _Phrase) -> Found | None:
    """Read a list of bodies without a final "and": the text does not say which of them spoke."""
    mentions = phrase.mentions
    if len(mentions) < 3 or mentions[-1][1] < phrase.tokens[-1][1] - 1 or any(mention[2].kind != "o" for mention in mentions):
        return None
    gaps = [phrase.story.text[one[1] : other[0]].strip() for one, other in itertools.pairwise(mentions)]
    return Found((), False, "several are named") if all(gap in (",", ", the") for gap in gaps) else None


def _employed(phrase: _Phrase) -> Found | None:
    """Resolve a body and role before a name: "Department of Harbours (DH) director-general Ann Roe"."""
    story, mentions, start = phrase.story, phrase.mentions, phrase.tokens[0][0]
    if len(mentions) < 2 or mentions[-1][1] < phrase.tokens[-1][1] - 3:
        return None
    lead = story.text[start : mentions[-1][0]]
    if any(mention[2].kind not in "ol" for mention in mentions[:-1]) or "," in lead:
        return None
    between = _BRACKETS.sub("", story.text[mentions[-2][1] : mentions[-1][0]]).lstrip(") ")
    if _belongs(story, between, mentions[-1]) and story.people.example_markers.isdisjoint(lead.split()):
        return Found((mentions[-1][2],), False, "by name")
    return None


def _body_after(phrase: _Phrase) -> Found | None:
    """Resolve a body called after a person who is named elsewhere: "Le gouvernement Calder"."""
    story, named = phrase.story, phrase.named
    if not named or named[-1][1] < phrase.last or named[-1][2].kind != "p" or len(phrase.core) < 2:
        return None
    begin, end, noun = phrase.core[-2]
    if noun not in story.people.organisation_words or not story.text[begin].islower() or end + 1 != named[-1][0]:
        return None
    form = " ".join(story.text[begin : phrase.last].split())
    return Found((story.registry.add(form, begin, phrase.last, "o"),), False, "by name")


def _at_head(phrase: _Phrase) -> Found | None:
    """Resolve a name at the end of the core: "Mayor Ann Roe"."""
    named = phrase.named
    if named and named[-1][1] >= phrase.last and named[-1][2].kind != "l":
        if _one_of_many(phrase.story, phrase.story.text[phrase.core[0][0] : named[-1][0]], named[-1][2]):
            return Found((), True, "nobody is named")
        return Found((named[-1][2],), False, "by name")
    return None


def _in_headline(phrase: _Phrase) -> Found | None:
    """Resolve a name at the start of a headline, with capitals after it: "Roe Denies"."""
    named, place, text = phrase.named, phrase.core[0][0], phrase.story.text
    if not named or named[0][0] != place or phrase.source.paragraph.start != place or named[0][2].kind not in "p?":
        return None
    return Found((named[0][2],), False, "by name, in a headline") if text[named[0][1] : named[0][1] + 2].strip().isupper() else None


def _described_first(phrase: _Phrase) -> Found | None:
    """Resolve a person who is described first and named next, possibly after the source."""
    story, people = phrase.story, phrase.story.people
    found = _apposed(story, phrase.tokens, phrase.named, phrase.rest, phrase.stop)
    if found or phrase.noun not in people.roles:
        return found
    following = _mentions(story, phrase.end + 2, phrase.end + 3) if story.text[phrase.end : phrase.end + 2] == ", " else []
    for start, _, entity in (*phrase.rest, *following):
        if entity.kind == "p" and story.text[start - 2 : start] == ", " and phrase.noun in entity.titles:
            return Found((entity,), False, "by the name in apposition")
    return None


def _place(phrase: _Phrase) -> Found | None:
    """Resolve a country or town that speaks."""
    named = phrase.named
    return Found((named[-1][2],), False, "by name") if named and named[-1][1] >= phrase.last else None


def _behind_adjunct(phrase: _Phrase) -> Found | None:
    """Skip an adjunct, which is not part of the source: "In Elmford, Ana Ruiz", "On “Harbour Talk,” Mayor Ana Ruiz"."""
    story, source = phrase.story, phrase.source
    place = (source.source or source.paragraph).start
    if story.text[place : place + 9].split(" ")[0].lower() not in story.people.prepositions:
        return None
    for start, end, entity in phrase.rest:
        _, comma, lead = story.text[place:start].rpartition(",")
        said_of = lead.lstrip("”\"'").split()
        owner = story.text[end : end + 2] in ("'s", "’s")
        if comma and not owner and entity.kind in ("p" if said_of else "p?") and _says_what(story, said_of):
            return Found((entity,), False, "by name")
    return None


def _behind_quotation(phrase: _Phrase) -> Found | None:
    """Skip quoted words before a name: "The pier “has been closed,” Ann Roe"; they are said, and do not name the speaker."""
    story, mentions = phrase.story, phrase.mentions
    begin, end, entity = mentions[-1]
    before = story.text[max(0, begin - 3) : begin].rstrip()
    closed = end >= phrase.tokens[-1][1] - 1 and before[-1:] in ("”", '"', "'") and before[-2:-1] in (",", "?", "!")
    return Found((entity,), False, "by name") if closed and entity.kind in "po?" else None


def _with_more(phrase: _Phrase) -> Found | None:
    """Resolve a name at the start of a source that runs on: "Ann Roe also"."""
    people, named, noun = phrase.story.people, phrase.named, phrase.noun
    if not named or named[0][0] != phrase.core[0][0] or named[0][2].kind not in "po?" or phrase.possessed:
        return None
    behind = [token for token in phrase.core if token[0] >= named[0][1]]
    if behind and behind[0][2] in people.group_nouns:
        return None  # "Roe supporters have"
    known = len(named[0][2].words) > 1 or named[0][2].inside or named[0][2].count > 1
    if not behind or not known or (len(behind) == 1 and noun.endswith("s")) or behind[0][2] in _GENITIVE:
        return None
    if phrase.story.going(behind[0][2]):
        return Found((named[0][2],), False, "by name")  # "Ann Roe has dismissed the council's"
    other = (people.group_nouns, people.documents, people.roles, people.titles, people.organisation_words)
    return None if any(noun in group for group in other) else Found((named[0][2],), False, "by name")


def _new_body(phrase: _Phrase) -> Found | None:
    """Resolve a body named after a person or place: "Roe campaign"."""
    story, core, named = phrase.story, phrase.core, phrase.named
    if len(core) < 2 or phrase.noun not in story.people.organisation_words or phrase.noun in story.people.group_nouns:
        return None
    if not named or named[-1][1] + 1 < core[-2][0]:
        return None
    form = " ".join(story.text[named[-1][0] : phrase.last].split())
    if "'" in form or "’" in form:
        return None
    return Found((story.registry.add(form, named[-1][0], phrase.last, "o"),), False, "by name")


def _paper(phrase: _Phrase) -> Found | None:
    """Resolve a document by its author: "Roe's report", "a study by Ann Roe"."""
    story = phrase.story
    if phrase.noun not in story.people.documents:
        return None
    author = phrase.named[-1] if phrase.named and phrase.first not in story.people.pronouns else None
    if author is None and phrase.rest and story.text[phrase.stop : phrase.stop + 4].strip() in ("by", "from", "by t"):
        author = phrase.rest[0]
    if author is None:
        return None
    both = [mention for mention in phrase.named[-2:] if len(phrase.named) > 1 and story.text[phrase.named[-2][1] : author[0]] == "/"]
    return Found(
        tuple([mention[2] for mention in both]) or (author[2],), False, "by the name of its author"
    )  # "a Herald/Elmford Post poll"


def _crowd(phrase: _Phrase) -> Found | None:
    """Recognise groups and unnamed people: "officials", "a man", "thirty-five percent"."""
    people, first = phrase.story.people, phrase.first
    if (
        phrase.noun in people.group_nouns
        or first in people.indefinites
        or ("-" in first and first.partition("-")[0] in people.sentence_openers)
    ):
        return Found((), True, "nobody is named")
    return None


def _owned(phrase: _Phrase) -> Found | None:
    """Resolve something that belongs to a person named before: "her comments"."""
    people = phrase.story.people
    if phrase.first not in people.possessives or phrase.noun in people.roles or phrase.noun in people.organisation_words:
        return None
    if any(word in people.group_nouns for _, _, word in phrase.core):
        return Found((), True, "nobody is named")  # "her colleagues focused"
    if phrase.noun.endswith("s") and people.documents.isdisjoint({phrase.noun, phrase.noun[:-1]}):
        return None  # "sus amigos"
    found = pronoun(phrase.story, people.possessives[phrase.first], phrase.core[0][0], phrase.source.paragraph, ahead=False)
    inside = {mention[2] for mention in phrase.mentions}
    return found if inside.isdisjoint(found.who) else Found((), False, "no name before it fits")  # "her view of Ann Roe"


def _described(phrase: _Phrase) -> Found | None:
    """Resolve "the senator" and "her lawyer"; at the start of a passage also without an article: "Mayor says"."""
    people, core, paragraph = phrase.story.people, phrase.core, phrase.source.paragraph
    words = [token[2] for token in core]
    if phrase.first in people.definites or phrase.first in people.possessives or "'s" in words or "’s" in words:
        return description(phrase.story, words, core[0][0], paragraph)
    if phrase.noun in people.roles and len(core) <= 4 and paragraph.start == core[0][0]:
        return description(phrase.story, ["the", *words], core[0][0], paragraph)
    return None


def _apposed(story: Story, tokens: list[Token], named: list[Mention], rest: list[Mention], stop: int) -> Found | None:
    """Resolve a person who is described first and named next: "her lawyer, Ann Roe,", "former secretary of state Bo Poe"."""
    if not rest:
        return None
    text, people = story.text, story.people
    begin, end, entity = rest[0]
    whole = entity.kind == "o" and len(rest) == 1 and end >= tokens[-1][1] - 1  # "the ship's owner, Quenby Ferries"
    if text[stop : stop + 1] == "," and begin - stop <= 3 and (entity.kind in "p?" or whole):
        return Found((entity,), False, "by the name in apposition")
    for index, (begin, end, entity) in enumerate(rest):
        if entity.kind != "p" or not text[begin - 1].isspace():
            continue
        between = text[stop:begin]
        if between.count("(") > between.count(")") or not people.example_markers.isdisjoint(between.split()):
            return None  # "critics, including Ann Roe and Bo Poe"
        closed = end >= tokens[-1][1] - 3 or text[end : end + 2] in (", ", " (") or text[end : end + 5].split()[:1] in (["of"], ["and"])
        comma = max(between.rfind(mark) for mark in (", ", " — ", " - ", " – "))
        if comma >= 0 and closed and _says_what(story, between[comma:].strip(" ,—–-").split()):
            return _joint(story, [(begin, end, ""), tokens[-1]], rest[index:]) or Found((entity,), False, "by the name in apposition")
        if between.endswith(" as ") and " name" in between:
            return Found((entity,), False, "by the name that the source goes by")
        alone = comma < 0 and " " in text[begin:end] and not any(mention[2].kind in "p?" for mention in named)
        genitives = sum(word in people.definites for word in text[tokens[0][0] : begin].split()[1:]) if people.capitalised_nouns else 0
        body = any(word in people.organisation_words for place, _, word in tokens if place < stop)
        if genitives > 1 or (genitives and body and comma < 0):
            return None  # "der Ermittler der Mörder des Jungen Bo Roth", "die Stiftung des Malers Bo Roth"
        if closed and alone and _says_what(story, text[tokens[0][0] : begin].split()):
            return Found((entity,), False, "by name")
    return None


def _says_what(story: Story, words: list[str]) -> bool:
    """Whether the words before a name only describe its bearer: "the Rev.", "former secretary of state", "retired biologist"."""
    people = story.people
    if len(words) > 12:
        return False
    links = [index for index, word in enumerate(words) if word in people.organisation_links and index]
    if links and all(word[0].isupper() or index in links for index, word in enumerate(words)):
        # "Deputy Secretary of Defense for Arctic Affairs"
        after = fold(words[links[-1] + 1]) if links[-1] + 1 < len(words) else ""
        first = fold(words[links[0] - 1])
        return (first in people.titles or first in people.roles) and not ({after} & (people.titles | people.roles | {""}))
    for index, word in enumerate(words):
        plain = fold(word)
        if plain in people.relatives:
            return False
        if plain not in people.prepositions or plain in people.definites:
            continue
        after = fold(words[index + 1]) if index + 1 < len(words) else ""
        before = fold(words[index - 1]) if index else ""
        office = plain in _OF and (before in people.titles or (before in people.roles and words[index + 1 :][:1] and after.islower()))
        if not office or after in people.definites or after in people.roles or after in people.indefinites:
            return False
    return not words or words[-1][0].isupper() or fold(words[-1]) not in people.group_nouns


def _core(story: Story, tokens: list[Token], mentions: list[Mention], end: int) -> tuple[list[Token], int]:
    """Return the noun phrase up to its first comma or preposition, and the index of that."""
    people = story.people
    begins = {begin for begin, _, _ in mentions}
    inside = {place for begin, past, _ in mentions for place in range(begin + 1, past)}
    for index, (place, _, word) in enumerate(tokens):
        preposition = word in people.prepositions or (word[1:2] == "'" and word[:2] in people.prepositions)  # "d'Orvik"
        if place not in inside and (word in _PARTING or (index and preposition and place not in begins)):
            return tokens[:index], place
    return tokens, end


def _possessive(phrase: _Phrase) -> Found | None:
    """Resolve a possessive inside a body's name: "St. Mary's Hospital", "Elmford Nurses' Union"."""
    story, core, named = phrase.story, phrase.core, phrase.named
    if not named or named[-1][1] < phrase.last or len(named[-1][2].words) != 1 or named[-1][2].kind != "o":
        return None
    begin = core[1][0] if phrase.first in story.people.definites and len(core) > 1 else core[0][0]
    owned = any(token[2] in _GENITIVE for token in core)
    if phrase.noun not in story.people.organisation_words or not story.text[begin].isupper() or not owned:
        return None
    form = " ".join(story.text[begin : phrase.last].split())
    return Found((story.registry.add(form, begin, phrase.last, "o"),), False, "by name")


def _lower_body(phrase: _Phrase) -> Found | None:
    """Resolve a body whose name begins with a lower-case word: "Le ministère de la Santé"."""
    story, people, rest = phrase.story, phrase.story.people, phrase.rest
    if (
        "de" not in people.organisation_links
        or phrase.noun not in people.organisation_words
        or phrase.first not in people.definites
        or not rest
    ):
        return None
    between = story.text[phrase.stop : rest[0][0]].lower().split()
    if not between or between[0] not in people.organisation_links or len(between) > 2:
        return None
    begin, end = phrase.core[-1][0], rest[0][1]
    if story.text[end : phrase.end].strip().isalpha():
        end = phrase.end  # "le ministère des Affaires étrangères"
    form = " ".join(story.text[begin:end].split())
    return Found((story.registry.add(form, begin, end, "o"),), False, "by name")


def _belongs(story: Story, gap: str, following: Mention) -> bool:
    """Whether only a role separates the name of a body or place from a person's name."""
    people, words = story.people, [fold(word) for word in gap.split()]
    office = [office_word(word, people) for word in words]
    if following[2].kind != "p" or "," in gap or "'" in gap or not words or not office[0]:
        return False
    return all(known or word in people.joiners for known, word in zip(office, words, strict=True))


def _joint(story: Story, tokens: list[Token], mentions: list[Mention]) -> Found | None:
    """Resolve two or more speakers of one statement: "Ann Roe and Bo Poe"."""
    chosen: list[Entity] = []
    text, people = story.text, story.people
    lead = text[min(tokens[0][0], mentions[0][0]) : mentions[0][0]].lower().split() if mentions else []
    if people.documents.isdisjoint(lead) and not people.prepositions.isdisjoint(lead):
        return None  # "residents of Elmford and Quenby", but "a study by Ann Roe and Bo Poe"
    # "Maryland Gov. Ann Roe", "Quenby Foods spokesman Bo Poe": a name that only says where somebody belongs is not a speaker.
    mentions = [
        mention
        for mention, following in itertools.zip_longest(mentions, mentions[1:])
        if mention[2].kind in "p?" or following is None or not _belongs(story, text[mention[1] : following[0]], following)
    ]
    for (_, before, _), (after, _, _) in itertools.pairwise(mentions):
        gap = story.text[before:after]
        bare = _BRACKETS.sub("", gap).strip(" ,\xa0\n").lower()
        words = bare.split()
        if not (len(words) <= 4 and ((not words and "," in gap) or any(w in people.joiners for w in words))):
            return None
        if words and words[-1] in people.prepositions:
            return None
    if len(mentions) > 1 and mentions[-1][1] >= tokens[-1][1] - 3:
        joined = story.text[mentions[-2][1] : mentions[-1][0]].lower().split()
        if any(word.strip(",") in people.joiners for word in joined):
            chosen = [m[2] for m in mentions if m[2].kind != "l" or len(mentions) == 2]
    return Found(tuple(dict.fromkeys(chosen)), False, "by name, together") if len(chosen) > 1 else None


# Tried in this order; the first rule that finds a speaker, or finds that nobody is named, decides.
_RULES: Final[tuple[Callable[[_Phrase], Found | None], ...]] = (
    _together,
    _listed,
    _employed,
    _possessive,
    _body_after,
    _at_head,
    _in_headline,
    _described_first,
    _place,
    _behind_adjunct,
    _behind_quotation,
    _with_more,
    _new_body,
    _lower_body,
    _paper,
    _crowd,
    _owned,
    _described,
)
# The rules among them that do not need a name in the source.
_NAMELESS: Final = (_described_first, _crowd, _owned, _described)

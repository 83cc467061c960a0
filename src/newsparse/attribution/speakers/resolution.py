"""From sources to speakers."""

import itertools
from collections.abc import Sequence
from typing import Final, NamedTuple

import regex

from newsparse.attribution.speakers.chains import fold
from newsparse.attribution.speakers.registry import Entity, Registry
from newsparse.attribution.values import Speaker
from newsparse.knowledge import Language
from newsparse.passage import Passage, read
from newsparse.span import Span
from newsparse.terms import Label, SpeakerKind

_TOKEN: Final = regex.compile(r"[\p{L}\p{M}\d]++(?:[-.&][\p{L}\p{M}\d]++)*+(?:['’](?!s\b)\p{L}++)?+|['’]s?\b|['’](?=\s)|[,()/–—:]")
_SENTENCE: Final = regex.compile(r"[.!?][\"”’')]*+\s|\n")
_BODY: Final = frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.TABLE, Label.BLOCK_QUOTE})
_KINDS: Final = {"p": SpeakerKind.PERSON, "o": SpeakerKind.ORGANISATION, "l": SpeakerKind.ORGANISATION}
_FAR: Final = 1500
"""How far back, in code points, a pronoun looks: about three paragraphs."""


class Source(NamedTuple):
    """What is known of one attribution before its speaker is."""

    paragraph: Span
    """The passage that it begins in."""
    source: Span | None
    """The source as the text puts it."""
    cue: Span | None = None
    content: tuple[Span, ...] = ()


class Verdict(NamedTuple):
    """Who stands behind a source."""

    speakers: tuple[Speaker, ...]
    anonymous: bool
    """Whether the text leaves the source without a name."""
    why: str
    """How the speaker was found, or why there is none."""


class _Found(NamedTuple):
    who: tuple[Entity, ...]
    anonymous: bool
    why: str


_Mention = tuple[int, int, Entity]
_NOBODY: Final = _Found((), False, "no source")


def resolve(
    text: str, passages: Sequence[Passage], sources: Sequence[Source], language: Language
) -> tuple[tuple[Verdict, ...], tuple[Speaker, ...]]:
    """Find the speakers behind sources.

    Args:
        text: the article's text.
        passages: headline, standfirst, body and captions, in reading order.
        sources: one for each attribution, in reading order; offsets are into *text*.
        language: the language; without `Language.people` only names are read.

    Returns:
        A verdict for each source, and every speaker named, in order of first mention in the body.
    """
    if not sources:
        return (), ()
    registry = Registry(text, passages, language)
    resolver = _Resolver(text, registry, language)
    found = [resolver.source(source) for source in sources]
    speaking = dict.fromkeys(entity for one in found for entity in one.who)
    speakers = _speakers(text, passages, registry, list(speaking))
    verdicts = tuple(Verdict(tuple(speakers[entity] for entity in one.who), one.anonymous, one.why) for one in found)
    body = next((p.span.start for p in passages if p.label in _BODY), 0)

    def first(speaker: Speaker) -> tuple[bool, int]:
        places = [mention.span.start for mention in speaker.mentions]
        inside = [place for place in places if place >= body]
        return not inside, min(inside or places or [0])

    return verdicts, tuple(sorted(speakers.values(), key=first))


def _speakers(text: str, passages: Sequence[Passage], registry: Registry, entities: list[Entity]) -> dict[Entity, Speaker]:
    mentions: dict[int, list[Passage]] = {entity.order: [] for entity in entities}
    index = 0
    for start, end, order in zip(registry.starts, registry.ends, registry.who, strict=False):
        if (places := mentions.get(order)) is not None:
            while index + 1 < len(passages) and passages[index].span.end <= start:
                index += 1
            places.append(read(text, Span(start, end), passages[index].label))
    made = {}
    for entity in entities:
        whole = read(text, Span(*entity.at), Label.PARAGRAPH)
        places = mentions[entity.order]
        fullest = next((place for place in places if place.span == whole.span), whole)
        form = entity.form
        for article in ("The ", "the "):
            form = form.removeprefix(article)
        made[entity] = Speaker(
            form, _KINDS.get(entity.kind, SpeakerKind.PERSON), entity.said_of or None, fullest, tuple(places) or (fullest,)
        )
    return made


class _Resolver:
    """Reads sources in order, and remembers who spoke last."""

    def __init__(self, text: str, registry: Registry, language: Language) -> None:
        self.text = text
        self.registry = registry
        self.people = language.people
        self.last: _Found = _NOBODY
        self.last_place = -_FAR
        self.contents: list[tuple[int, int, _Found]] = []

    def source(self, source: Source) -> _Found:
        """Resolve one source."""
        if source.source is None or not source.source:
            if self.people.silent and source.cue is not None and self.last.who and source.cue.start - self.last_place < _FAR / 2:
                return self.last._replace(why="who spoke last, the subject left out")
            return _NOBODY
        found = self._phrase(source)
        if found.who or found.anonymous:
            self.last, self.last_place = found, source.source.start
        for span in source.content[:4]:
            self.contents.append((span.start, span.end, found))
        del self.contents[:-12]
        return found

    def _phrase(self, source: Source) -> _Found:
        people, text = self.people, self.text
        assert source.source is not None
        start, end = source.source.start, min(source.source.end, source.source.start + 400)
        tokens = [(m.start(), m.end(), fold(m[0])) for m in _TOKEN.finditer(text, start, end)]
        while tokens and tokens[0][2] in (",", "(", "–", "—", ":"):
            tokens.pop(0)
        if not tokens:
            return _NOBODY
        first = tokens[0][2].rpartition("-")[2] if len(tokens) == 1 else tokens[0][2]  # "a-t-elle"
        if len(tokens) == 1 or (first in people.pronouns and first not in people.possessives):
            if first in people.narrators:
                return self._narrator(tokens[0][0])
            if first in people.relatives:
                return self._relative(tokens[0][0])
            if first in people.pronouns:
                return self._pronoun(people.pronouns[first], tokens[0][0], source.paragraph)
            if first in people.possessives:
                return self._pronoun(people.possessives[first], tokens[0][0], source.paragraph)
        if first in people.relatives and first not in people.definite:
            return self._relative(tokens[0][0])
        if first in people.prepositions and first not in people.definite and len(tokens) > 1:
            tokens.pop(0)
        mentions = self._mentions(start, end)
        return self._noun(tokens, mentions, end, source)

    def _mentions(self, start: int, end: int) -> list[_Mention]:
        """The names in a range; one that began before it is cut to it."""
        registry = self.registry
        inside = registry.between(start, end)
        before = inside.start - 1
        found = [(registry.starts[i], registry.ends[i], registry.entity(i)) for i in inside]
        if before >= 0 and registry.ends[before] > start:
            found.insert(0, (start, registry.ends[before], registry.entity(before)))
        return found

    def _noun(self, tokens: list[tuple[int, int, str]], mentions: list[_Mention], end: int, source: Source) -> _Found:
        """Resolve a noun phrase: by the name at its head, or in apposition, else by what it describes."""
        people = self.people
        core, stop = self._core(tokens, mentions, end)
        named = [m for m in mentions if m[0] < stop]
        rest = [m for m in mentions if m[0] >= stop]
        if not core:
            return _NOBODY
        joint = self._joint(tokens, mentions)
        if joint:
            return joint
        head = core[-1]
        possessed = head[2] in ("'s", "’s", "'", "’")
        if possessed and len(core) > 1:
            core = core[:-1]
            head = core[-1]
        whole = self._possessive(core, named)
        if whole is not None:
            return whole
        if named and named[-1][1] >= head[1] and named[-1][2].kind != "l":
            return _Found((named[-1][2],), False, "by name")
        first = core[0][2]
        words = [token[2] for token in core]
        if (
            named
            and named[0][0] == core[0][0]
            and source.paragraph.start == core[0][0]
            and named[0][2].kind in "p?"
            and self.text[named[0][1] : named[0][1] + 2].strip().isupper()
        ):
            return _Found((named[0][2],), False, "by name, in a headline")
        # ", Mark Roe," after a description is the person described.
        after = self.text[stop : stop + 2]
        if rest and after.startswith(",") and rest[0][0] - stop <= 3 and rest[0][2].kind in "p?":
            return _Found((rest[0][2],), False, "by the name in apposition")
        if head[2] in people.roles and self.text[end : end + 2] == ", ":
            rest += self._mentions(end + 2, end + 3)
        for a, _b, entity in rest:
            if head[2] in people.roles and entity.kind == "p" and self.text[a - 2 : a] == ", " and head[2] in entity.titles:
                return _Found((entity,), False, "by the name in apposition")
        if named and named[-1][1] >= head[1]:
            return _Found((named[-1][2],), False, "by name")
        place = (source.source or source.paragraph).start
        opening = self.text[place : place + 9].split(" ")[0].lower()
        if opening in people.prepositions:
            # "In Elmford, Ana Ruiz": the adjunct is none of the source's.
            for a, _, entity in rest:
                if entity.kind in "p?" and self.text[a - 2 : a] == ", ":
                    return _Found((entity,), False, "by name")
        noun = head[2]
        if named and named[0][0] == core[0][0] and named[0][2].kind in "po?" and not possessed:
            behind = [token for token in core if token[0] >= named[0][1]]
            if (
                behind
                and (len(behind) > 1 or not noun.endswith("s"))
                and behind[0][2] not in ("'s", "’s", "'", "’")
                and not (noun in people.crowds or noun in people.papers or noun in people.roles or noun in people.bodies)
            ):
                return _Found((named[0][2],), False, "by name")
        if len(core) > 1 and noun in people.bodies and named and named[-1][1] + 1 >= core[-2][0] and noun not in people.crowds:
            begin = named[-1][0]
            form = " ".join(self.text[begin : head[1]].split())
            if "'" not in form and "’" not in form:
                return _Found((self.registry.add(form, begin, head[1], "o"),), False, "by name")
        body = self._lower_body(core, stop, rest)
        if body is not None:
            return body
        if noun in people.papers and named and first not in people.pronouns:
            return _Found((named[-1][2],), False, "by the name of its author")
        if noun in people.papers and rest and self.text[stop : stop + 4].strip() in ("by", "from", "by t"):
            return _Found((rest[0][2],), False, "by the name of its author")
        if noun in people.crowds or first in people.vague:
            return _Found((), True, "nobody is named")
        if first in people.possessives and noun not in people.roles and noun not in people.bodies:
            return self._pronoun(people.possessives[first], core[0][0], source.paragraph)
        if first in people.definite or first in people.possessives or any(w in ("'s", "’s") for w in words):
            return self._description(words, core[0][0])
        if noun in people.roles and len(core) <= 4 and source.paragraph.start == core[0][0]:
            return self._description(["the", *words], core[0][0])
        plain = noun in people.roles or noun in people.bodies or noun.endswith("s") or first in people.pronouns
        return _Found((), plain and noun not in people.papers, "nobody is named")

    def _core(self, tokens: list[tuple[int, int, str]], mentions: list[_Mention], end: int) -> tuple[list[tuple[int, int, str]], int]:
        """The noun phrase up to its first comma or preposition, and where that stands."""
        people = self.people
        inside = {place for a, b, _ in mentions for place in range(a + 1, b)}
        core: list[tuple[int, int, str]] = []
        stop = end
        for token in tokens:
            if token[0] in inside:
                core.append(token)
                continue
            if token[2] in (",", "(", ")", "–", "—", ":") or (
                core and token[2] in people.prepositions and token[0] not in {a for a, _, _ in mentions}
            ):
                stop = token[0]
                break
            core.append(token)
        return core, stop

    def _possessive(self, core: list[tuple[int, int, str]], named: list[_Mention]) -> _Found | None:
        """ "St. Mary's Hospital": a possessive that is part of a body's name."""
        head = core[-1]
        if (
            not named
            or named[-1][1] < head[1]
            or len(named[-1][2].words) != 1
            or named[-1][2].kind != "o"
            or head[2] not in self.people.bodies
        ):
            return None
        begin = core[1][0] if core[0][2] in self.people.definite and len(core) > 1 else core[0][0]
        if not self.text[begin].isupper() or not any(token[2] in ("'s", "’s") for token in core):
            return None
        form = " ".join(self.text[begin : head[1]].split())
        return _Found((self.registry.add(form, begin, head[1], "o"),), False, "by name")

    def _lower_body(self, core: list[tuple[int, int, str]], stop: int, rest: list[_Mention]) -> _Found | None:
        """ "Le ministère de la Santé": a body whose name begins with a small letter."""
        people, head = self.people, core[-1]
        if "de" not in people.links or head[2] not in people.bodies or core[0][2] not in people.definite or not rest:
            return None
        between = self.text[stop : rest[0][0]].lower().split()
        if not between or between[0] not in people.links or len(between) > 2:
            return None
        form = " ".join(self.text[head[0] : rest[0][1]].split())
        return _Found((self.registry.add(form, head[0], rest[0][1], "o"),), False, "by name")

    def _joint(self, tokens: list[tuple[int, int, str]], mentions: list[_Mention]) -> _Found | None:
        """Two and more speakers of one statement: "Ann Roe and Bo Poe"."""
        chosen: list[Entity] = []
        for (_, before, _), (after, _, _) in itertools.pairwise(mentions):
            gap = self.text[before:after]
            bare = regex.sub(r"\([^()]{0,30}\)", "", gap).strip(" ,\xa0\n").lower()
            words = bare.split()
            if not (len(words) <= 4 and ((not words and "," in gap) or any(w in self.people.joiners for w in words))):
                return None
            if words and words[-1] in self.people.prepositions:
                return None
        if len(mentions) > 1 and mentions[-1][1] >= tokens[-1][1] - 3:
            joined = self.text[mentions[-2][1] : mentions[-1][0]].lower().split()
            if any(word.strip(",") in self.people.joiners for word in joined):
                chosen = [m[2] for m in mentions if m[2].kind != "l" or len(mentions) == 2]
        return _Found(tuple(dict.fromkeys(chosen)), False, "by name, together") if len(chosen) > 1 else None

    # -- taken up from before ------------------------------------------------------------------

    def _narrator(self, place: int) -> _Found:
        """ "I" is the one whose quotation it stands in."""
        for start, end, found in reversed(self.contents):
            if start <= place < end:
                return found._replace(why="whose words they are")
        return _Found((), False, "the one who tells is not named")

    def _relative(self, place: int) -> _Found:
        """ "who" takes up the name right before it, an apposition apart."""
        count = self.registry.before(place)
        if count:
            index = count - 1
            gap = self.text[self.registry.ends[index] : place]
            if regex.fullmatch(r"(?:\s?\([^()]{1,20}\))?,?\s{0,3}(?:and\s)?", gap):
                entity = self.registry.entity(index)
                if entity.kind in "p?" or self.text[place : place + 3].lower() != "who":
                    return _Found((entity,), False, "by the name before it")
                return _Found((), True, "nobody is named")
            while index >= 0 and self.text[place : place + 1] not in "Tt" and place - self.registry.ends[index] < 160:
                gap = self.text[self.registry.ends[index] : place]
                if (
                    regex.fullmatch(r"(?:\s?\([^()]{1,20}\))?,\s(?:an?|the|now|former|another)\s[^.!?,“”\"]{3,120},\s", gap)
                    and self.registry.entity(index).kind in "p?"
                ):
                    return _Found((self.registry.entity(index),), False, "by the name before it")
                index -= 1
        return _Found((), True, "nobody is named")

    def _pronoun(self, gender: str, place: int, paragraph: Span) -> _Found:
        """The earlier subject of the sentence, else who spoke last, else the subject of a sentence before."""
        if gender == "p":
            near = place - self.last_place < _FAR / 2
            if near and (
                len(self.last.who) > 1 or (self.last.who and self.last.who[0].kind in "o?" and not self.registry.gender(self.last.who[0]))
            ):
                return self.last._replace(why="who spoke last")
            return _Found((), True, "nobody is named")
        registry = self.registry
        scores: dict[Entity, float] = {}
        # A paragraph may be the whole of a long text.
        begin = max(paragraph.start - _FAR, place - 4 * _FAR, 0)
        window = self.text[begin:place]
        stops = [begin, *(begin + m.end() for m in _SENTENCE.finditer(window))]
        sentence = len(stops)
        index = registry.before(place) - 1
        seen = 0
        while index >= 0 and registry.starts[index] >= begin and seen < 60:
            start, end = registry.starts[index], registry.ends[index]
            entity = registry.entity(index)
            while sentence > 1 and stops[sentence - 1] > start:
                sentence -= 1
            seen += 1
            index -= 1
            if not self._fits(entity, gender, start, end):
                continue
            back = len(stops) - sentence
            score = 4.0 - 0.8 * back if back < 5 else 0.0
            lead = self.text[stops[sentence - 1] : start]
            before = lead.split()[-1].lower() if lead.split() else ""
            if len(lead) < 4 or lead.rstrip(" \xa0").endswith(","):
                score += 0.8
            if before in self.people.prepositions:
                score -= 0.9
            if self.text[end : end + 2] in ("'s", "’s", "' ", "’ "):
                score -= 0.8
            quoting = self.text[self.text.rfind("\n", begin, start) + 1 : start]
            if quoting.count("“") > quoting.count("”") or quoting.count('"') % 2:
                score -= 1.5
            if not entity.gender and gender != "n":
                score -= 0.7 if entity.titles or entity.count > 2 else 1.7
            if start < paragraph.start:
                score -= 0.4
            scores[entity] = max(scores.get(entity, -9.0), score + 0.01 * min(entity.count, 20))
        if self.last.who and place - self.last_place < _FAR:
            for entity in self.last.who[:1]:
                if self._fits(entity, gender, 0, 0) or (
                    entity.kind == "?" and gender != "n" and self.registry.gender(entity) in ("", gender)
                ):
                    since = self.text.count("\n\n", self.last_place, place)
                    scores[entity] = (
                        max(scores.get(entity, 0.0), 1.0)
                        + max(1.7 - 0.3 * since, 0.5)
                        - (0.7 if not entity.gender and gender != "n" else 0.0)
                    )
        if not scores:
            return _Found((), False, "no name before it fits")
        best = max(scores, key=lambda entity: scores[entity])
        return _Found((best,), False, "the nearest subject that fits" if best not in self.last.who else "who spoke last")

    def _fits(self, entity: Entity, gender: str, start: int, end: int) -> bool:
        if gender == "n":
            return entity.kind == "o" or (entity.kind == "?" and entity in self.last.who)
        if entity.kind == "p":
            known = self.registry.gender(entity)
            return not known or not gender or known == gender
        # One word that may be a surname: only where pronouns have shown a person.
        return entity.kind == "?" and entity.count > 1 and self.registry.gender(entity) == gender

    def _description(self, words: list[str], place: int) -> _Found:
        """ "The senator": whom a title, an apposition or a name's own words have called so."""
        people = self.people
        noun = words[-1]
        for index, word in enumerate(words):
            if word in people.prepositions and index > 1:
                noun = words[index - 1]
                break
        same = {noun, *_SYNONYMS.get(noun, ())}
        plural = noun.endswith("s") and noun not in people.roles and noun not in people.bodies
        if plural:
            if noun[:-1] in people.roles and len(self.last.who) > 1 and place - self.last_place < _FAR:
                return self.last._replace(why="who spoke last")
            return _Found((), True, "nobody is named")
        best: Entity | None = None
        score = -1.0
        seen: set[int] = set()
        index = self.registry.before(place) - 1
        limit = 400
        while index >= 0 and limit:
            limit -= 1
            order = self.registry.who[index]
            if order not in seen:
                seen.add(order)
                entity = self.registry.everyone[order]
                if (entity.kind != "l" and (same & entity.titles)) or (
                    entity.kind == "o" and noun in entity.words[-1:] + entity.words[:1] and len(entity.words) > 1
                ):
                    worth = 3.0 - 0.5 * len(seen) + (1.5 if entity in self.last.who else 0.0) + 0.1 * min(entity.count, 10)
                    if worth > score or best is None:
                        best, score = entity, worth
            index -= 1
        if best is None:
            later = list(dict.fromkeys(entity for word in same for entity in self.registry.called(word)[:2]))
            if len(later) == 1:
                best = later[0]
        if best is None and self.last.who and noun in people.bodies and self.last.who[0].kind == "o" and place - self.last_place < _FAR / 2:
            best = self.last.who[0]
        if best is not None:
            return _Found((best,), False, "whom the text describes so")
        return _Found((), True, "nobody is named")


_SYNONYMS: Final = {
    "lawyer": ("attorney", "counsel", "solicitor"),
    "attorney": ("lawyer", "counsel"),
    "premier": ("minister",),
    "nominee": ("candidate",),
    "candidate": ("nominee",),
    "spokesperson": ("spokesman", "spokeswoman"),
    "congressman": ("representative",),
    "congresswoman": ("representative",),
    "lawmaker": ("senator", "representative", "mp"),
}

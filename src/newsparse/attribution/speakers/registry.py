"""The names in a story: each with its short forms, its titles and where it stands."""

import itertools
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Sequence
from typing import Final

import regex

from newsparse.attribution.speakers.chains import CHAIN, Piece, fold, pieces
from newsparse.attribution.speakers.entities import Entity
from newsparse.attribution.speakers.misspelt import Spellings
from newsparse.knowledge import Language
from newsparse.knowledge.given import GIVEN
from newsparse.passage import Passage
from newsparse.terms import Label

_LETTERS: Final = regex.compile(r"\p{L}++")
# ", deputy director of the National Health Commission," after a name; at most 160 characters of it.
_APPOSITION: Final = regex.compile(
    r"(?:\s?\([^()\n]{1,20}\))?+,\s((?:an?|the|its|his|her)\s)?+(\p{L}[^,;:.!?“”\"\n()]{2,160}+)(?=[,.;]|\s\(|$)"
)
_ACRONYM: Final = regex.compile(r"\s?\(\s?(?:the\s)?([A-Z][A-Za-z.&-]{1,9})\)")
_CLAUSE: Final = regex.compile(r"[,;:.!?\n“”\"()]\s?")
_MARK: Final = regex.compile(r"[“”„«»\"]|``|''")
_OPENING: Final = ("“", "„", "«", "``")
# So many bearers of a surname are told apart, no more: it bounds the work for a page of one family.
_FAMILY: Final = 32
# So many runs of capitals are remembered; a story has some hundred.
_RUNS: Final = 1000
# So many mentions are asked for a gender.
_MENTIONS: Final = 12
_SMALL: Final = frozenset("of for and the on to & in de la".split())


class Registry:
    """All names of a story.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> from newsparse.span import Span
    >>> text = "Mayor Ana de la Cruz said so. De la Cruz, a nurse, left."
    >>> registry = Registry(text, [read(text, Span(0, len(text)), Label.PARAGRAPH)], load("en"))
    >>> [entity.form for entity in registry.entities]
    ['Ana de la Cruz']
    """

    def __init__(self, text: str, passages: Sequence[Passage], language: Language) -> None:
        self.text = text
        self.people = language.people
        self._verbs = language.speech.verbs if language.speech else {}
        self._auxiliaries = language.speech.auxiliaries if language.speech else frozenset[str]()
        self.entities: list[Entity] = []
        self.starts = array("q")
        self.ends = array("q")
        self.who = array("q")
        self._common = language.function_words
        self._keys: dict[tuple[str, ...], Entity] = {}
        self._last: dict[str, list[Entity]] = {}
        self._first: dict[str, list[Entity]] = {}
        self._short: dict[str, Entity] = {}
        self._spoken: dict[str, Entity] = {}
        self._asked: set[Entity] = set()
        self._some: dict[int, list[int]] | None = None
        self._called: dict[str, list[Entity]] | None = None
        self._runs: dict[str, tuple[int, list[Piece]]] = {}
        self._passages = passages
        self._quoted: bytearray | None = None
        self._times: Counter[str] = Counter()
        self._spellings: Spellings | None = None
        self._told: set[int] = set()
        self._full: dict[Entity, int] = {}
        self.everyone = self.entities
        self._read([p for p in passages if p.label is Label.HEADLINE or _titled(text, p)])

    def _read(self, heads: Sequence[Passage]) -> None:
        """Enter all names: full ones first, then what they may be short for, then those of headlines."""
        text = self.text
        shouted = {id(p) for p in heads}
        singles: list[Piece] = []
        glued: list[Piece] = []
        found: list[tuple[int, int, Entity]] = []
        for passage in self._passages:
            if id(passage) in shouted:
                continue
            for match in CHAIN.finditer(text, passage.span.start, passage.span.end):
                for piece in self._cut(match):
                    if (
                        piece.kind == "o"
                        and len(piece.words) > 2
                        and piece.words[-1] not in self.people.bodies
                        and piece.words[-2] in self.people.bodies
                    ):
                        glued.append(piece)
                    elif len(piece.words) > 1:
                        found.append((piece.start, piece.end, self._enter(piece)))
                    else:
                        singles.append(piece)
        for piece in glued:
            body, rest = self._part(piece)
            singles += rest
            found.append((body.start, body.end, self._enter(body)))
        self._times = Counter(piece.words[0] for piece in singles)
        for head in heads:
            self._introduce(head, self._times)
        self._shorten()
        # Titled ones first: "Mrs. Roe" may part two bearers of a name.
        self._full = {entity: entity.count for entity in self.entities}
        for piece in sorted(singles, key=self._untitled):
            entity = self._single(piece)
            if entity is None:
                continue
            self._note(entity, piece)
            found.append((piece.start, piece.end, entity))
        for head in heads:
            found += self._headline(head)
        self._runs.clear()
        self._times.clear()
        self._spellings = None
        merged = self._merge()
        found.sort(key=_place)
        self.starts.extend(start for start, _, _ in found)
        self.ends.extend(end for _, end, _ in found)
        self.who.extend(merged.get(named, named).order for _, _, named in found)
        self.entities = [entity for entity in self.entities if entity not in merged]

    # -- looking up ----------------------------------------------------------------------------

    def between(self, start: int, end: int) -> range:
        """Indexes of the mentions that lie in a range."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def before(self, place: int) -> int:
        """How many mentions begin before a place."""
        return bisect_right(self.starts, place - 1)

    def entity(self, mention: int) -> Entity:
        """Whom a mention names."""
        return self.everyone[self.who[mention]]

    def called(self, word: str) -> list[Entity]:
        """Whom titles, appositions or the names of bodies call so, in the order of the story."""
        if self._called is None:
            self._called = {}
            for entity in self.entities:
                for known in {*entity.titles, *(entity.words if entity.kind == "o" and len(entity.words) > 1 else ())}:
                    self._called.setdefault(known, []).append(entity)
        return self._called.get(word, [])

    def quoted(self, mention: int) -> bool:
        """Whether a mention stands inside a quotation."""
        if self._quoted is None:
            self._quoted = self._quotations()
        return bool(self._quoted[mention])

    def told(self, entity: Entity) -> bool:
        """Whether a name stands outside quotations, too: the story itself tells of its bearer."""
        if self._quoted is None:
            self._quoted = self._quotations()
        return entity.order in self._told

    def _quotations(self) -> bytearray:
        flags = bytearray(len(self.starts))
        for passage in self._passages:
            inside = self.between(passage.span.start, passage.span.end)
            index, depth = inside.start, 0
            for match in itertools.chain(_MARK.finditer(self.text, passage.span.start, passage.span.end) if inside else (), (None,)):
                stop = match.start() if match else passage.span.end
                while index < inside.stop and self.starts[index] < stop:
                    flags[index] = depth > 0
                    if not depth:
                        self._told.add(self.who[index])
                    index += 1
                if match:
                    mark = match[0]
                    depth = not depth if mark == '"' else mark in _OPENING
        return flags

    def add(self, form: str, start: int, end: int, kind: str) -> Entity:
        """Enter a name that a source turned out to be: "Clinton campaign"."""
        key = tuple(fold(word) for word in form.split())
        entity = self._keys.get(key)
        if entity is None:
            entity = Entity(form, kind, key, len(self.everyone))
            entity.at = (start, end)
            self.everyone.append(entity)
            if self.everyone is not self.entities:
                self.entities.append(entity)
            self._keys[key] = entity
        entity.count += 1
        return entity

    # -- entering ------------------------------------------------------------------------------

    def _cut(self, match: "regex.Match[str]") -> list[Piece]:
        """The names of one run of capitals; what repeats is cut once."""
        start, end = match.span()
        run = self.text[start : end + 1]
        known = self._runs.get(run)
        if known is None:
            if self.text[start:end].lower() in self._common:
                return []
            found = pieces(self.text, match, self.people, self._common)
            if len(self._runs) < _RUNS:
                self._runs[run] = (start, found)
            return found
        first, found = known
        return [Piece(a - first + start, b - first + start, kind, title, words) for a, b, kind, title, words in found]

    def _enter(self, piece: Piece) -> Entity:
        entity = self._keys.get(piece.words)
        form = " ".join(self.text[piece.start : piece.end].split())
        if entity is None:
            entity = Entity(form, piece.kind, piece.words, len(self.entities))
            entity.at = (piece.start, piece.end)
            self.entities.append(entity)
            self._keys[piece.words] = entity
            if piece.kind == "p":
                for bearers in (self._last.setdefault(piece.words[-1], []), self._first.setdefault(piece.words[0], [])):
                    if len(bearers) < _FAMILY:
                        bearers.append(entity)
        elif len(form) > len(entity.form) or (entity.form.isupper() and not form.isupper()):
            entity.form = form
            entity.at = (piece.start, piece.end)
        self._note(entity, piece)
        return entity

    def _note(self, entity: Entity, piece: Piece) -> None:
        entity.count += 1
        people = self.people
        if piece.title:
            words = [fold(word) for word in piece.title.split()]
            entity.titles.update(people.long_titles.get(word, word) for word in words)
            for word in words:
                gender = people.honorifics.get(word) or people.genders.get(word)
                if gender and entity.kind == "p":
                    entity.gender = gender
            if words[-1] not in people.honorifics and not entity.said_of:
                entity.said_of = " ".join(piece.title.split())
        elif self.text[max(0, piece.start - 1) : piece.start] in (" ", "\xa0") and self.text[piece.start - 2 : piece.start - 1] != ",":
            # "spokeswoman Ana Ruiz": the role stands in small letters before the name.
            word = self.text[max(0, piece.start - 24) : piece.start - 1].rpartition(" ")[2].lower()
            if word in people.roles:
                entity.titles.add(word)
                entity.gender = people.genders.get(word) or entity.gender
                entity.said_of = entity.said_of or word
        elif piece.kind == "p" and self.text[max(0, piece.start - 2) : piece.start] == ", ":
            # "An attorney for Roe, Ana Ruiz,": the description stands before the name.
            before = _CLAUSE.split(self.text[max(0, piece.start - 90) : piece.start - 2])[-1].lower().split()
            core = next((i for i, word in enumerate(before) if word in people.prepositions), len(before))
            role = before[core - 1] if core else ""
            if role in people.roles:
                entity.titles.add(role)
                entity.gender = entity.gender or people.genders.get(role, "")
        after = self.text[piece.end : piece.end + 2]
        if after[:1] == "," or after == " (":
            if piece.kind == "o" and (match := _ACRONYM.match(self.text, piece.end)):
                self._short.setdefault(fold(match[1]), entity)
            elif match := _APPOSITION.match(self.text, piece.end):
                self._describe(entity, match)
        elif piece.kind == "o" and (match := _ACRONYM.match(self.text, piece.end)):
            self._short.setdefault(fold(match[1]), entity)

    def _describe(self, entity: Entity, match: "regex.Match[str]") -> None:
        """Take an apposition for a description, where it calls its bearer something."""
        people = self.people
        words = [fold(word) for word in match[2].split()[:8]]
        core = words[: next((i for i, word in enumerate(words) if word in people.prepositions), len(words))]
        known = (people.roles, people.titles, people.title_parts, people.former)
        if not any(word in people.roles or word in people.titles or word in people.bodies for word in core):
            return
        if not match[1] and words[0] != "executive" and not any(words[0] in group for group in known):
            return
        if any(word in self._verbs or word in self._auxiliaries for word in core[1:]):
            return  # "Ann Roe, the mayor said"
        entity.titles.update(people.long_titles.get(word, word) for word in core)
        for word in core:
            if entity.kind == "p" and not entity.gender:
                entity.gender = people.genders.get(word, "")
        if len(match[2]) > len(entity.said_of):
            entity.said_of = " ".join(match[2].split())

    def _part(self, piece: Piece) -> tuple[Piece, list[Piece]]:
        """ "Washington Post Roe": a body and a known surname without a comma between."""
        if piece.words[-1] not in self._last:
            return piece, []
        begin = piece.end - len(self.text[piece.start : piece.end].split()[-1])
        return Piece(piece.start, begin - 1, "o", "", piece.words[:-1]), [Piece(begin, piece.end, "?", "", piece.words[-1:])]

    def _shorten(self) -> None:
        """Initials of bodies, for "the NHC" without a word about it."""
        for entity in self.entities:
            if entity.kind == "o" and 2 <= len(entity.words) <= 9:
                form = [word for word in entity.form.split() if word.lower() not in _SMALL]
                letters = "".join(word[0] for word in form).lower()
                if len(letters) > 1:
                    self._short.setdefault(letters, entity)

    def _single(self, piece: Piece) -> Entity | None:
        word = piece.words[0]
        bearers = self._last.get(word) or []
        if piece.title and bearers:
            gender = next((g for w in piece.title.split() if (g := self.people.honorifics.get(fold(w)))), "")
            fitting = [e for e in bearers if not gender or e.gender in ("", gender)]
            titles = {self.people.long_titles.get(w, w) for w in map(fold, piece.title.split())} - self.people.title_parts
            bearers = [e for e in fitting if titles & e.titles]
            if not bearers and fitting and not gender:
                # By now forms of address are counted: "President Roe" is rather the "Mr. Roe" of the story than his wife.
                return max(fitting, key=_weight)
            bearers = bearers or fitting
            if not bearers and (own := self._keys.get((f"{gender} ", word))) is not None:
                return own
            if not bearers:
                # Nobody of that name fits: a member of the family who goes by the surname.
                own = Entity(self.text[piece.start : piece.end], "p", (word,), len(self.entities))
                own.at, own.gender = (piece.start, piece.end), gender or ""
                self.entities.append(own)
                self._keys[f"{gender} ", word] = own
                self._last[word].append(own)
                return own
        if bearers:
            return max(bearers, key=self._bearing)
        raw = self.text[piece.start : piece.end]
        if raw.replace(".", "").isupper() and len(word) > 1 and (known := self._short.get(word)):
            return known
        bearers = self._first.get(word) or []
        if bearers:
            return max(bearers, key=self._bearing)
        if self.people.nouns and piece.kind == "?":
            return None
        if word.endswith("s") and word[:-1] in self._last and self.text[max(0, piece.start - 4) : piece.start].lower() == "the ":
            return None  # "the Roes"
        entity = self._keys.get(piece.words) or self._misspelt(piece)
        if entity is None:
            entity = Entity(raw, piece.kind, piece.words, len(self.entities))
            entity.at = (piece.start, piece.end)
            self.entities.append(entity)
            self._keys[piece.words] = entity
        elif piece.title and entity.kind == "?":
            entity.kind = "p"
        if entity.form.isupper() and not raw.isupper():
            entity.form = raw
        return entity

    def _misspelt(self, piece: Piece) -> Entity | None:
        """The one full name whose surname a rare name is one letter away from: "Haberstom" of Ann Haberstrom."""
        word = piece.words[0]
        if piece.kind == "l" or len(word) < 5 or self._times[word] > 2 or word in self._common:
            return None
        if len(word) < 7:
            # Short words are too like each other, unless they speak.
            following = _LETTERS.search(self.text, piece.end, piece.end + 20)
            if following is None or following[0] not in self._verbs:
                return None
        if self._spellings is None:
            self._spellings = Spellings(self._last)
        surname = self._spellings.near(word)
        return max(self._last[surname], key=self._bearing) if surname else None

    def _untitled(self, piece: Piece) -> int:
        if not piece.title:
            return 2
        return not any(self.people.honorifics.get(fold(word)) for word in piece.title.split())

    def _bearing(self, entity: Entity) -> tuple[int, int]:
        """How likely a surname alone means this bearer: named in full most often, then first."""
        return self._full.get(entity, 0) or entity.count, -entity.order

    def gender(self, entity: Entity) -> str:
        """A person's gender: by title and given name, else by the pronouns that follow the name."""
        if entity.gender or entity.kind not in "p?" or entity in self._asked:
            return entity.gender
        self._asked.add(entity)
        if self._some is None:
            self._some = self._samples()
        votes = {"m": 0, "f": 0}
        for index in self._some.get(entity.order, ()):
            stop = self.starts[index + 1] if index + 1 < len(self.starts) else self.ends[index] + 160
            for word in _LETTERS.findall(self.text, self.ends[index], min(stop, self.ends[index] + 160)):
                gender = self.people.pronouns.get(word) or self.people.possessives.get(word)
                if gender in votes:
                    votes[gender] += 1
                    break
        if votes["m"] != votes["f"]:
            entity.gender = max(votes, key=lambda gender: votes[gender])
        return entity.gender

    def _samples(self) -> dict[int, list[int]]:
        """Some mentions of each bearer."""
        some: dict[int, list[int]] = {}
        for index, order in enumerate(self.who):
            places = some.setdefault(order, [])
            if len(places) < _MENTIONS:
                places.append(index)
        return some

    def _introduce(self, head: Passage, alone: Container[str]) -> None:
        """Full names that only the headline gives: a given name, and a surname that the body knows."""
        for match in CHAIN.finditer(self.text, head.span.start, head.span.end):
            spans = match.spans("word")
            for (start, mid), (next_, end) in itertools.pairwise(spans):
                words = (fold(self.text[start:mid]), fold(self.text[next_:end]))
                if words[0] in GIVEN and words[1] in alone and words not in self._keys and words[1] not in self._last:
                    self._enter(Piece(start, end, "p", "", words))

    def _headline(self, head: Passage) -> list[tuple[int, int, Entity]]:
        """Names of the body that a headline in capitals holds, whatever stands around them."""
        found: list[tuple[int, int, Entity]] = []
        for match in CHAIN.finditer(self.text, head.span.start, head.span.end):
            spans = match.spans("word")
            words = [fold(self.text[a:b]) for a, b in spans]
            index = 0
            while index < len(words):
                for size in (4, 3, 2, 1):
                    key = tuple(words[index : index + size])
                    entity = self._keys.get(key)
                    if entity is None and size == 1:
                        bearers = self._last.get(key[0]) or []
                        entity = max(bearers, key=_weight) if bearers else self._short.get(key[0])
                    if entity is not None and len(key) == size:
                        found.append((spans[index][0], spans[index + size - 1][1], entity))
                        entity.count += 1
                        index += size
                        break
                else:
                    index += 1
        return found

    def _merge(self) -> dict[Entity, Entity]:
        """Short forms of two words and more that one longer name holds: "Homeland Security"."""
        longer: dict[tuple[str, ...], Entity | None] = {}
        for entity in self.entities:
            if 3 <= len(entity.words) <= 9 and entity.kind in "po":
                words = tuple(w for w in entity.words if w not in _SMALL)
                for size in range(2, len(words)):
                    part = words[-size:]
                    longer[part] = None if part in longer and longer[part] is not entity else entity
        merged: dict[Entity, Entity] = {}
        for entity in self.entities:
            if len(entity.words) < 2:
                continue
            full = longer.get(entity.words)
            if (
                full is not None
                and full is not entity
                and (full.kind == entity.kind or (full.kind == "o" and entity.words[0] not in GIVEN))
            ):
                merged[entity] = full
                full.count += entity.count
                full.titles |= entity.titles
                full.said_of = full.said_of or entity.said_of
        return merged


def _titled(text: str, passage: Passage) -> bool:
    """Whether a passage is set like a headline: most of its words begin with a capital."""
    span = passage.span
    if not 0 < len(span) <= 200:
        return False
    stopped = not text[span.end - 1].isalnum()
    if stopped and text.find(". ", span.start, span.end) >= 0:
        return False
    words = [word for word in _LETTERS.findall(text, span.start, span.end) if len(word) > 3]
    return len(words) > 4 + stopped and sum(word[0].isupper() for word in words) > (0.88 if stopped else 0.65) * len(words)


def _weight(entity: Entity) -> tuple[int, int]:
    return entity.count, -entity.order


def _place(found: tuple[int, int, Entity]) -> tuple[int, int]:
    return found[0], found[1]

"""Cut a sentence into the units that the word lists are looked up by."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

import regex

from newsparse.attribution.quotes import Quotation
from newsparse.attribution.speakers.name_words import is_forename
from newsparse.attribution.units import AGENCIES, MARK, NAME, NUMBER, PARTICLES, QUOTE, SIGNS, STOP, WORD, Units, parted, places
from newsparse.attribution.word_index import Range, WordIndex, word_index
from newsparse.knowledge import Language
from newsparse.memo import Bound, Memo, PerOwner
from newsparse.patterns import by_first_letter, pattern

_TO: Final = frozenset({"a", "à"})  # before a paper or agency addressed, in Romance languages
_NOBLE: Final = frozenset({"von", "zu"})  # of German surnames
_LARGEST_GAP_IN_NAME: Final = 3  # white space that ends a name, in code points: a space, a line break and a space do
_WORDS: Final = Bound(20_000)  # most words that are cached, of all languages: three in four words of a new article are known
_LONGEST: Final = 40  # code points; longer pieces hardly ever recur
# Words with their joined parts ("Boots- und", but not "left.She"), dotted capitals and initials ("U.S.", "J."), figures, else one sign.
_TOKEN: Final = pattern(
    r"(?:\p{Lu}\.){2,}+|\p{Lu}\.(?=\p{Lu})|[\p{L}\p{M}](?:[\w\u200c]|['’\-\u2010\u05be/&״׳\"](?=[\p{L}\d])|\.(?=[\p{L}\d])(?!(?<=\p{Ll}{2}\.)\p{Lu}\p{Ll}{2})|(?<=\p{L})-(?!\S)|:(?=\p{Ll}))*+|\d(?:[\w%]|[.,:/\-](?=\d)|-(?=\p{L}))*+|-\p{Ll}\w++|\.{2,}+|--++|\S"
)
# In scripts without spaces: a run of Latin letters, of katakana, of Han characters or of figures, else one sign.
_RUN: Final = pattern(r"\p{Latin}[\p{Latin}\d'’-]*+|[\p{Katakana}ー][\p{Katakana}ー・＝]*+|[\p{Han}々]++|[^\W\d_]|\d++|[\W_]", regex.DOTALL)

Tokens: TypeAlias = tuple[tuple[int, int, int, str], ...]  # the start, end and kind of each token of a piece, and the token


class UnitCutter:
    """Cuts the sentences of a language into units."""

    def __init__(self, language: Language) -> None:
        index = word_index(language)
        self.speech, self.spaced, self.cased = index.speech, language.spaced, index.cased
        self._index = index
        self._attached, self._hung, self._elided = index.attached, index.hung, index.speech.romance.elided
        self._non_names = _non_names(language, index)  # words that cannot begin a name
        self._particles = index.speech.romance.name_particles | (PARTICLES - self._non_names)  # words inside a name
        self._kinds: Memo[str, tuple[int, str]] = Memo(self._kind_and_lower_case, _WORDS)  # of a language without spaces
        self._pieces: Memo[str, Tokens] = Memo(self._tokens, _WORDS)  # of a language with spaces
        self._by_sign = by_first_letter(sorted(() if language.spaced else _listed(index), key=lambda word: (-len(word), word)))
        """The listed words of a language without spaces by their first sign, longest first."""
        # Japanese particles are not Han characters, so a run of those is one word; Chinese words are not separated.
        self._single = not any("\u3041" <= sign <= "\u309f" for sign in self._by_sign)

    def cut(self, text: str, start: int, end: int, quotations: Sequence[Quotation]) -> Units:
        """Split a sentence into units; a quotation is one unit, and so is a run of names.

        >>> from newsparse.knowledge.languages import load
        >>> UnitCutter(load("sv")).cut("Sade Anna Berg igår", 0, 19, []).words
        ['sade', 'berg', 'igår']
        """
        units = Units([], [], [], [], [0])
        past = start
        for quotation in quotations:
            if quotation.start >= past:
                self._plain(text, past, quotation.start, units)
                units.add(quotation.start, quotation.end, QUOTE, text[quotation.end - 2 : quotation.end - 1])
                past = quotation.end
        self._plain(text, past, end, units)
        units.sentences.append(len(units.kinds))
        return units

    def _plain(self, text: str, start: int, end: int, units: Units) -> None:
        """Add the units of a piece without quotations."""
        starts, ends, kinds, words = units.starts, units.ends, units.kinds, units.words
        first = len(kinds)
        pieces = text[start:end].split() if self.spaced else [text[start:end]]
        begins = places(text, start, pieces) if self.spaced else [start]
        plain, attached, cached = str.islower if self.cased else str.isalpha, self._attached, self._pieces
        for at, piece in zip(begins, pieces, strict=True):
            if plain(piece) and piece.isalpha() and self.spaced and piece not in attached:
                starts.append(at)
                ends.append(at + len(piece))
                kinds.append(WORD)
                words.append(piece)
                continue
            for begin, past, kind, word in cached[piece] if self.spaced and len(piece) < _LONGEST else self._tokens(piece):
                starts.append(at + begin)
                ends.append(at + past)
                kinds.append(kind)
                words.append(word)
        if self.cased:
            self._join_names(text, units, first)

    def _join_names(self, text: str, units: Units, first: int) -> None:
        """Merge consecutive capitalised words into one name, and attach full stops to abbreviations, from a unit on."""
        starts, ends, kinds, words = units.starts, units.ends, units.kinds, units.words

        def join(first: int, last: int) -> None:
            """Make one unit of some, with the last one's word."""
            ends[first], words[first] = ends[last], words[last]
            for column in (starts, ends, kinds, words):
                del column[first + 1 : last + 1]

        # Not "Jan Virta *STT:lle*", whose colon divides an abbreviation from the ending of its case.
        for i in reversed([i for i in range(first + 1, len(kinds)) if kinds[i] == NAME or kinds[i] == STOP]):
            kind, before = kinds[i], kinds[i - 1]
            if kind == NAME:
                told = self._hung and before == NAME and i > 1 and self._is_told(text, units, i)
                inside = i > 1 and kinds[i - 2] == NAME
                particle = before == WORD and words[i - 1] in self._particles and inside
                if before == WORD and self.speech.bracket.verb_bracket and (given := self._noble_name(units, i)) is not None:
                    join(given, i)
                elif (particle and ends[i - 2] - starts[i - 2] == len(words[i - 2])) or (inside and words[i - 1] == "&"):
                    join(i - 2, i)  # "Jan *de* Wit", "Maas *&* Waal"
                elif before == NAME and starts[i] - ends[i - 1] < _LARGEST_GAP_IN_NAME and not told and ":" not in words[i][1:]:
                    join(i - 1, i)
            elif kind == STOP and words[i] == "." and i + 1 < len(kinds) and self._has_stop(units, i - 1):
                words[i] = words[i - 1]
                join(i - 1, i)
                if before == NAME and kinds[i] == NAME and starts[i] - ends[i - 1] < _LARGEST_GAP_IN_NAME:
                    join(i - 1, i)  # "J. Berg"

    def _noble_name(self, units: Units, i: int) -> int | None:
        """Find the given name or title of nobility before a surname with "von": "*Ursula* von der Heide", not "Roth von der Polizei"."""
        words, kinds = units.words, units.kinds
        first = i - 1 - (words[i - 1] in self.speech.determiners)
        if first < 1 or words[first] not in _NOBLE or kinds[first - 1] != NAME:
            return None
        name = words[first - 1]
        single = units.ends[first - 1] - units.starts[first - 1] == len(name)
        return first - 1 if single and (is_forename(name) or name in self._index.people.noble_titles) else None

    def _has_stop(self, units: Units, i: int) -> bool:
        """Return True if the full stop after a unit inside a sentence belongs to it: "bl.a.", "17.", "J."."""
        kind = units.kinds[i]
        if kind == NUMBER:
            return self.speech.dotted_ordinals
        initial = kind == NAME and units.ends[i] - units.starts[i] == 1
        return initial or (kind <= NAME and units.words[i] in self._index.abbreviations)

    def _is_told(self, text: str, units: Units, i: int) -> bool:
        """Return True if the word before a name is an agency or paper addressed: "a *EFE* Ana Luna", "disse à *Folha* Ana Luna"."""
        words, starts, romance = units.words, units.starts, self.speech.romance
        if words[i - 2] in self._index.before_nouns and words[i - 1] in AGENCIES:
            return True
        first = i - 1 - (i > 2 and units.kinds[i - 2] == NAME and not is_forename(words[i - 1]))  # "a *Radio* Orla Ana Luna"
        if words[first - 1] not in romance.dative_articles and words[first - 1] not in _TO:
            return False
        if text[starts[i - 1] : units.ends[i - 1]].isupper() and units.ends[i - 1] - starts[i - 1] > 2:
            return True  # "a *RTO* Luna"
        several = units.ends[i] - starts[i] > len(words[i])
        said = first > 1 and (words[first - 2] in self._index.verbs or words[first - 2] in self.speech.occasions)
        addressed = words[first - 1] in romance.dative_articles or is_forename(text[starts[i] : units.ends[i]].split(maxsplit=1)[0].lower())
        return several and said and addressed and words[i + 1 : i + 2] != [self.speech.statement_complementiser]

    def _tokens(self, piece: str) -> Tokens:
        """Split a piece without white space into tokens: start, end, kind and lower-case form of each."""
        sort = self._kind_and_lower_case if self.spaced else self._kinds.__getitem__
        spans = map(regex.Match.span, _TOKEN.finditer(piece)) if self.spaced else self._sign_spans(piece)
        if self._attached:
            spans = self._without_pronouns(piece, spans)
        if self._elided:
            spans = ((start, end) for start, end, _ in parted([(*span, piece[slice(*span)]) for span in spans], self._elided))
        if self._hung and "-" in piece:
            spans = self._without_hung_pronouns(piece, spans)
        plain = piece.replace("’", "'") if self._elided else piece
        return tuple([(start, end, *sort(plain[start:end])) for start, end in spans])

    def _without_pronouns(self, piece: str, spans: Iterable[Range]) -> Iterator[Range]:
        """Cut the pronoun off each word that is the last of a phrase with its own source: "Menurut|nya"."""
        for start, end in spans:
            size = self._attached.get(piece[start:end].lower())
            yield from ((start, end),) if size is None else ((start, end - size), (end - size, end))

    def _without_hung_pronouns(self, piece: str, spans: Iterable[Range]) -> Iterator[Range]:
        """Cut off the pronoun that a hyphen joins to a verb: "a-t-|il", "respondeu-|me"."""
        for start, end in spans:
            head, _, last = piece[start:end].rpartition("-")
            if head and head.islower() and last in self._hung:
                yield from ((start, start + len(head.removesuffix("-t"))), (end - len(last), end))
            else:
                yield start, end

    def _sign_spans(self, piece: str) -> Iterator[Range]:
        """Split a piece of a language without spaces: listed words first, then runs of other scripts, then single signs."""
        at, last, listed = 0, len(piece), self._by_sign
        while at < last:
            sign = piece[at]
            word = next((word for word in listed.get(sign, ()) if piece.startswith(word, at)), None)
            if word is not None:
                past = at + len(word)
            elif self._single and "\u4e00" <= sign <= "\u9fff":
                past = at + 1
            else:
                match = _RUN.match(piece, at)
                past = match.end() if match is not None else at + 1
            if not sign.isspace():
                yield at, past
            at = past

    def _kind_and_lower_case(self, token: str) -> tuple[int, str]:
        """Find the kind of a token, and its lower-case form."""
        head, lower = token[0], token.lower()
        hyphen = token.rfind("-", 1, -1)
        if hyphen > 0 and token[hyphen + 1].isupper():
            return NAME, lower  # "al-Kelim", "41-Jährige"
        if head.isalpha() or (head == "-" and token[1:].islower()) or (head == "·" and not self.spaced):
            named = head.isupper() and lower not in self._non_names
            return (NAME if named or "." in token[2:-2] else WORD), lower  # "Berg", "elmford-online.de"
        return SIGNS.get(head, NUMBER if head.isdigit() else MARK), token


def _non_names(language: Language, word_index: WordIndex) -> frozenset[str]:
    """List words that may be capitalised at the start of a sentence without being names."""
    speech = word_index.speech
    if speech.bracket.verb_bracket:
        return language.function_words | speech.according_heads | speech.sentence_openers
    listed = (speech.adjunct_openers, speech.sentence_adverbs, speech.determiners, speech.pronouns, speech.joiners, speech.time_words)
    others = (word_index.phrase_bounds, word_index.verb_modifiers, word_index.verbs, word_index.according_words, speech.recipients)
    openings = (phrase[0] for several in word_index.verbs.values() for phrase in several)
    return language.function_words.union(*listed, *others, openings, speech.romance.as_prefixes)


def _listed(word_index: WordIndex) -> frozenset[str]:
    """List the words that the rules look up in a language without spaces."""
    speech = word_index.speech
    listed = frozenset(speech.verbs) | speech.lookalike_words | set(speech.affixes.verb_stems) | speech.affixes.quotative_particles
    listed |= speech.affixes.according_closers.union(*map(str.split, speech.according_pronouns))
    listed |= set(speech.affixes.subject_particles) | speech.pronouns | set(speech.according) | speech.according_after
    listed |= speech.occasions | speech.auxiliaries | speech.adjunct_openers | speech.time_words | speech.sentence_adverbs
    return listed | speech.negations | speech.phrase_breaks | speech.joiners | speech.subordinators | speech.complementisers


unit_cutter: Final = PerOwner(UnitCutter)
"""The cutter of a language."""

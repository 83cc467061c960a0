"""The words of a language, indexed for fast lookup."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final

import regex

from newsparse.attribution.units import ABBREVIATIONS
from newsparse.knowledge import Language, SpeechWords
from newsparse.memo import PerOwner
from newsparse.patterns import grouped, occurrences, pattern
from newsparse.terms import Nature

_FARTHEST_PREPOSITION: Final = 6  # units from Chinese "in" to the noun
_IN: Final = "在"
_WITHIN: Final = (["中"], ["裡"], ["里"])  # the parts of Chinese "in" around a noun
_FARTHEST_PARTICLE: Final = 24  # largest distance between a verb and the particle that it needs: "kondigde … aan"
# Marks that can be attached to a word without a space.
_AFTER: Final = ',.:;!?…،؛؟"”“»)'
_BEFORE: Final = '"”“„«(-–—'
_AROUND: Final = _AFTER + _BEFORE
_JOINTS: Final = str.maketrans("'’-–—", "     ")
Range = tuple[int, int]  # a range of units of a sentence, half-open
CASED: Final = frozenset({"latin", "cyrillic", "greek"})  # scripts in which names are capitalised


# «Abre», |dijo      «Мост открыт», — |сказал      "Ja," |zei
_AFTER_QUOTATION: Final = pattern(r"(?:[,.!?…][»”\"“’']|[»”\"“’'](?:,|\s?[—–-]))\s?(?:[—–-]\s?)?(?=\p{Ll}[\p{Ll} ])")


class WordIndex:
    """The words of one language, as the rules look them up.

    >>> from newsparse.knowledge.languages import load
    >>> word_index = WordIndex(load("sv"))
    >>> word_index.may_report("Bron är stängd"), word_index.may_report("Bron är stängd, sade hon")
    (False, True)
    """

    def __init__(self, language: Language) -> None:
        speech = self.speech = language.speech_words
        self.spaced = language.spaced
        self.units_per_word = 1 if language.spaced else 2  # about: one per sign in scripts without spaces
        self.cased = language.script in CASED
        self.people = language.people
        self._index_verbs(speech)
        self._index_citing_phrases(speech)
        opening = frozenset[str]() if speech.affixes.verb_first else speech.as_openers
        conjunctions = speech.complementisers | speech.phrase_breaks | speech.subordinators | speech.relative_pronouns | opening
        self.phrase_bounds = conjunctions | {prefix + word for prefix in speech.affixes.attached_conjunctions for word in conjunctions}
        """Words that no noun phrase extends across."""
        self.verb_modifiers = speech.auxiliaries | speech.perfect_auxiliaries | speech.copulas | speech.reflexives | speech.negations
        """Words that may separate a subject from its verb."""
        self.ambiguous_complementisers = speech.relative_pronouns | speech.subordinators
        """Words for "that" with other meanings: they open content only next to the verb."""
        self.adjuncts = speech.adjunct_openers - speech.of
        """Words that open an adjunct, and never a noun's dependent."""
        self.oblique_determiners = speech.determiners - speech.nominative_articles if speech.nominative_articles else frozenset[str]()
        """Determiners that no subject has."""
        that = speech.statement_complementiser
        elided = f"{that[:-1]}'"
        self.that = frozenset({that, elided} if elided in speech.romance.elided else {that})
        """The word for "that", and its elided form: "que", "qu'"."""
        self.lookalike_pairs = frozenset(word for word in speech.lookalike_words if " " in word)
        """Pairs of words in which one looks like a reporting verb."""
        people = language.people
        offices = people.titles | people.roles | people.organisation_words | frozenset(people.honorifics)
        others = offices | speech.determiners | speech.of | speech.complementisers | speech.relative_pronouns
        self.personal_pronouns = speech.pronouns - others
        """Pronouns that form a whole phrase: not titles, articles or words that open a clause."""
        self.speaking_words = offices | people.group_nouns | speech.pronouns | speech.documents  # words for those who can speak
        self.cited_words = self.speaking_words | speech.speaking_nouns  # the same, and their forms after "according to"
        self.offices = offices | people.title_modifiers  # words beside a name, or at the start of the name of an organisation
        self.non_name_words = language.function_words | people.group_nouns | people.documents | speech.adjunct_openers | people.indefinites
        """Words that cannot be part of a name."""
        self.titles = tuple(sorted(people.titles | people.roles | frozenset(people.honorifics), key=len, reverse=True))
        """Titles and roles, longest first."""
        self.long_speaking_words = tuple(word for word in self.speaking_words if len(word) > 3)
        self.abbreviations = ABBREVIATIONS | speech.abbreviations | frozenset(language.people.honorifics)
        self._index_joined_words(speech)
        self._index_reporting_words(speech)
        stems = {*speech.affixes.verb_stems, *(() if language.spaced else self.reporting_words)}
        # After a quotation and its particle, any verb reports: "「…」*と*目を細める"; so it does after an ending: "열린*다고* 내다봤다".
        affixes, listed = speech.affixes, "|".join(map(regex.escape, sorted(speech.affixes.quotative_particles, key=len, reverse=True)))
        after = [rf"(?<=[\"”」』])(?:{listed})", r"(?<=」)との"] if listed else []
        after += [rf"{end}(?=\s)" for end in affixes.quotative_endings]
        clipped = (f"(?<=と){regex.escape(stem[:-1])}" for stem in affixes.verb_stems if stem.endswith("し"))  # "…*と指摘*。"
        after += [rf"{end}(?=。|$)" for end in (*affixes.hearsay_endings, *clipped)]
        self._stem_pattern = regex.compile("|".join([*map(regex.escape, sorted(stems)), *after])) if stems or after else None
        self.reads_unlisted_verbs = self.spaced and self.cased and not (affixes.verb_last or speech.bracket.verb_bracket)
        """True if any verb between a quotation and a name reports: "«…», *chapurreó* Ana Luna"."""

    def _index_verbs(self, speech: SpeechWords) -> None:
        romance = speech.romance
        beside = speech.quotation_verbs | speech.naming_verbs | speech.showing_verbs
        reporting = speech.verbs.keys() | beside | romance.resuming_infinitives | romance.agreeing_participles
        forms = set(_with_conjunctions(reporting, speech))
        self.verbs = _by_last(forms if self.spaced else forms.union(speech.affixes.verb_stems))
        """The last word of each reporting verb, mapped to the words of all verbs that end in it, longest first."""
        prefixes = ("", *speech.affixes.attached_conjunctions)
        natures = {**dict.fromkeys(beside, Nature.SPEECH), **dict.fromkeys(speech.showing_verbs, Nature.WRITING), **speech.verbs}
        self.natures = {prefix + verb: nature for verb, nature in natures.items() for prefix in prefixes}
        self.quotation_verbs = frozenset(prefix + verb for verb in beside - speech.verbs.keys() for prefix in prefixes)
        """Verbs that report only beside a quotation, in a dialogue, or of a paper."""
        self.naming_verbs = frozenset(_with_conjunctions(speech.naming_verbs, speech))
        self.showing_verbs = frozenset(_with_conjunctions(speech.showing_verbs, speech))

    def _index_citing_phrases(self, speech: SpeechWords) -> None:
        self.according = _by_first(_with_conjunctions(_contracted(speech), speech))
        self.according_after = _by_last(speech.according_after)
        self.back_references = _by_first(speech.back_references)
        """The first word of each phrase for the sentence before, mapped to the words of all that begin with it, longest first."""
        self.adverb_phrases = _by_first(phrase for phrase in speech.sentence_adverbs if " " in phrase)
        """The first word of each adverb of several words, mapped to all that begin with it, longest first."""
        self.as_openers = _by_last(_with_conjunctions(speech.as_openers, speech))
        """The last word of each phrase for "as", mapped to the words of all that end in it, longest first."""
        self.according_pronouns, self.attached = _with_pronouns(speech)
        self.attached |= {
            verb: len(end)
            for verb in speech.verbs.keys() | speech.quotation_verbs
            for end in speech.affixes.attached_pronouns
            if verb.endswith(end) and (verb.removesuffix(end) in speech.verbs or verb.removesuffix(end) in speech.quotation_verbs)
        }
        """The units of each phrase that contains its own source, mapped to the place of the pronoun in it."""
        own_sources = _by_first(map(" ".join, self.according_pronouns))
        self.pronoun_sizes = {word: tuple(dict.fromkeys(map(len, several))) for word, several in own_sources.items()}
        """The first word of each phrase with its own source, mapped to the lengths of all that begin with it, longest first."""
        self.according_words = frozenset(self.according) | frozenset(self.according_after) | frozenset(self.pronoun_sizes)
        """Words that may open or close a phrase that names a source without a verb."""

    def _index_joined_words(self, speech: SpeechWords) -> None:
        joined = speech.of | speech.adjunct_openers | speech.romance.dative_prepositions
        self.bare_articles = speech.determiners - joined if speech.romance.clitics else frozenset[str]()
        """Articles without a preposition joined to them, in Romance languages."""
        self.before_nouns = speech.determiners | speech.of | speech.adjunct_openers
        """Words after which a word that may be a verb is a noun."""
        self._alone = speech.romance.agreeing_participles - speech.verbs.keys() | speech.romance.reflexive_verbs
        """Verbs that report only with a reflexive pronoun."""
        self._needed = speech.particles.keys() | self._alone | speech.romance.resuming_infinitives
        self.hung = speech.romance.clitics and speech.romance.clitics | speech.pronouns

    def _index_reporting_words(self, speech: SpeechWords) -> None:
        finite = speech.drops_subjects or speech.verb_second or speech.affixes.reported_clause_endings
        self.commas_open_content = not self.spaced or not (finite or speech.romance.clitics)
        """True if a comma alone may open content: "Ia menambahkan, harga naik"."""
        self.noun_ends = {noun.split()[-1] for noun in speech.noun_verbs}
        """The last words of verbs that are also nouns, as they are before "of"."""
        self.plain_of = speech.of - speech.adjunct_openers
        tables = (self.verbs, self.according_after, self.according)
        several = [phrase for table in tables for found in table.values() for phrase in found]
        several += [tuple(phrase.split()) for phrase in (*_self_citing(speech), *speech.according_speaker)]
        several += [phrase for found in self.back_references.values() for phrase in found if phrase[-1] in speech.copulas]
        self.reporting_words = frozenset(phrase[-1] for phrase in several)  # the last word of each phrase that may report
        single = {phrase[0] for phrase in several if len(phrase) == 1}
        alone = (phrase for phrase in several if phrase[-1] not in single)
        self._multiword_phrases = grouped((phrase[-1], " ".join(phrase).replace("'", "")) for phrase in alone)
        """The reporting words that report only together with the words before them, mapped to the whole phrases."""
        self._reporting_words_with_marks = self.reporting_words.union(word + mark for word in self.reporting_words for mark in _AFTER)
        self._reporting_words_with_marks |= {mark + word for word in self.reporting_words for mark in _BEFORE}

    def may_report(self, piece: str) -> bool:
        """Return True if a piece of text contains a word that may report."""
        return bool(self.reporting_places(piece))

    def reporting_places(self, piece: str) -> list[int]:
        """Find the offsets of words in a piece of text that may report.

        In scripts with spaces, words are looked up with the mark after them, which is faster than stripping it.

        >>> from newsparse.knowledge.languages import load
        >>> WordIndex(load("sv")).reporting_places("Det regnar, säger hon")
        [12]
        """
        found = [match.start() for match in self._stem_pattern.finditer(piece)] if self._stem_pattern is not None else []
        if not self.spaced:
            return found
        if self.reads_unlisted_verbs:
            found += [match.end() for match in _AFTER_QUOTATION.finditer(piece)]
        lower = piece.lower()
        if self.hung:
            lower = lower.translate(_JOINTS)  # "d'après", "affirme-t-il", "—recuerda—."
        unlinked = lower.replace(" t ", " ") if self.hung else lower  # "a-t-on appris": the t only links two vowels
        for word in self._reporting_words_with_marks.intersection(lower.split()):
            phrases = self._multiword_phrases.get(word if word in self.reporting_words else word.strip(_AROUND))
            if phrases is None or any(phrase in lower or phrase in unlinked for phrase in phrases):
                ends = ((place, place + len(word)) for place in occurrences(lower, word))
                found += [at for at, past in ends if not (lower[at - 1 : at].isalnum() or lower[past : past + 1].isalnum())]
        return found

    def verbs_of(self, words: list[str]) -> list[Range]:
        """Find the reporting verbs in a list of units.

        >>> from newsparse.knowledge.languages import load
        >>> WordIndex(load("vi")).verbs_of(["ông", "cho", "biết"])
        [(1, 3)]
        """
        known, stems = self.verbs, self.speech.affixes.verb_stems if self.spaced else ()
        compounds = self.lookalike_pairs
        found: list[Range] = []
        for i in [i for i, word in enumerate(words) if word in known or (stems and word.startswith(stems))]:
            word = words[i]
            if not self.spaced and i and words[i - 1] in self.speech.of:
                continue  # a noun: "对大桥*的要求*"
            within = not self.spaced and word in self.speech.noun_verbs and words[i + 1 : i + 2] in _WITHIN
            if within and _IN in words[max(0, i - _FARTHEST_PREPOSITION) : i]:
                continue  # "在*声明*中表示"
            if word in self.noun_ends and i + 1 < len(words) and words[i + 1] in self.plain_of:
                continue  # "trưởng phòng *dự báo* của đài"
            if self.cased and i and word in self.speech.noun_verbs and words[i - 1] in self.before_nouns:
                continue  # "la *denuncia*"
            if word in self._needed and not self._has_what_it_needs(words, i):
                continue
            if word not in known:
                found += [(i, i + 1)] if word not in self.speech.lookalike_words else []
                continue
            sizes = (len(one) for one in known[word] if len(one) == 1 or tuple(words[max(0, i + 1 - len(one)) : i + 1]) == one)
            size = next(sizes, 0)
            if size < 3 and not compounds.isdisjoint((" ".join(words[i : i + 2]), " ".join(words[max(0, i - 1) : i + 1]))):
                continue  # "bảo vệ", "câu hỏi", but "varnar för att"
            if size:
                if found and i + 1 - size < found[-1][1]:
                    found.pop()  # "cho biết *thêm*"
                found.append((i + 1 - size, i + 1))
        return found

    def _has_what_it_needs(self, words: list[str], i: int) -> bool:
        """Return True if a verb has the word with which alone it reports: "kondigde … *aan*", "*se* quejó"."""
        speech = self.speech
        needed = speech.particles.get(words[i])
        if needed is not None and needed.isdisjoint(words[i + 1 : i + _FARTHEST_PARTICLE]):
            return False
        if words[i] in speech.romance.resuming_infinitives and i > 1:  # "avant d'ajouter"
            return words[i - 1] in speech.of and words[i - 2] in speech.romance.before_words
        return words[i] not in self._alone or not speech.reflexives.isdisjoint(words[max(0, i - 3) : i + 2])

    def has_attached_complementiser(self, word: str) -> bool:
        """Return True if a word is written together with the one that opens a statement."""
        heads = self.speech.affixes.attached_complementisers
        return bool(heads) and word.startswith(heads) and len(word) > 2 and word not in self.speech.lookalike_words


def _with_conjunctions(phrases: Iterable[str], speech: SpeechWords) -> Iterator[str]:
    """Yield phrases with and without a conjunction that is written together with their first word."""
    return (prefix + phrase for phrase in phrases for prefix in ("", *speech.affixes.attached_conjunctions))


def _self_citing(speech: SpeechWords) -> dict[str, str]:
    """List the phrases that contain their own source, with and without a conjunction before them."""
    return {form: pronoun for phrase, pronoun in speech.according_pronouns.items() for form in _with_conjunctions((phrase,), speech)}


def _contracted(speech: SpeechWords) -> Iterator[str]:
    """List the phrases before a source, with the "of" at their end contracted too: "a detta *di*", "a detta *della*"."""
    for phrase in speech.according:
        head, _, last = phrase.rpartition(" ")
        yield from (f"{head} {of}" for of in speech.of) if speech.romance.clitics and last in speech.of else (phrase,)


def _with_pronouns(speech: SpeechWords) -> tuple[dict[tuple[str, ...], int], dict[str, int]]:
    """Map phrases that contain their source, as units, to the index of its pronoun; and words to the length of a pronoun joined to them."""
    phrases: dict[tuple[str, ...], int] = {}
    attached: dict[str, int] = {}
    own = {phrase.replace("'", "' "): "" for phrase in speech.according_speaker}
    for phrase, pronoun in (_self_citing(speech) | own).items():
        units = phrase.split()
        if not pronoun:
            phrases[tuple(units)] = -1  # "据报": nobody is named
            continue
        if pronoun not in units:
            attached[units[-1]] = len(pronoun)
            units[-1:] = [units[-1].removesuffix(pronoun), pronoun]
        phrases[tuple(units)] = units.index(pronoun)
    return phrases, attached


def _by_unit(phrases: Iterable[str], place: int) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Map the first or the last word of phrases to all that have it there, longest first."""
    several = [tuple(phrase.split()) for phrase in sorted(phrases, key=lambda phrase: (-phrase.count(" "), phrase))]
    return grouped((parts[place], parts) for parts in several)


_by_first: Final = partial(_by_unit, place=0)
_by_last: Final = partial(_by_unit, place=-1)


word_index: Final = PerOwner(WordIndex)
"""The word index of a language."""

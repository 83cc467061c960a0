"""Names of sources, for languages read by word lists: capitalised words, or words beside a title in scripts without capitals.

The registry of `attribution/speakers` reads every name of a story, which would cost more than all other work here;
this module reads only the sources, and searches the text for their names.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import dropwhile, islice, pairwise, takewhile
from typing import Final

import regex
from attrs import define, field

from newsparse.attribution.joint_sources import names_listed
from newsparse.attribution.speakers import Source, Verdict
from newsparse.attribution.speakers.name_words import PARTICLES
from newsparse.attribution.speakers.pronouns import subject_pronoun
from newsparse.attribution.speakers.resolution import in_order, start_of_body
from newsparse.attribution.values import Speaker
from newsparse.attribution.word_list_rules.case_forms import nominative, nominatives
from newsparse.attribution.word_list_rules.sentences import LONGEST_NAME
from newsparse.attribution.word_list_rules.uncapitalised_names import (
    ARTICLES,
    fuller_name,
    name_after_description,
    name_before_object,
    name_beside_title,
    name_without_title,
)
from newsparse.attribution.word_list_rules.word_index import WordIndex, word_index
from newsparse.knowledge import Language
from newsparse.knowledge.forenames import FORENAME_GENDERS, OTHER_SCRIPT_FORENAMES
from newsparse.passage import Passage, read
from newsparse.patterns import pattern
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Label, SpeakerKind

_MOST_MENTIONS: Final = 200  # most mentions kept for one speaker
_LONGEST_DESCRIPTION: Final = 12  # most words of a description
_LONGEST_GIVEN_NAMES: Final = 45  # longest given names before a surname, in code points
_MOST_INFLECTED_NAMES: Final = 40  # most names of a story whose nominative is searched
_FARTHEST_NAME: Final = 1500  # largest distance from a pronoun to its name, in code points: about three paragraphs
_TOKEN: Final = pattern(r"[\p{L}\p{M}\d](?:[\p{L}\p{M}\d'’.\-·\u200c״׳]|(?<=\p{Hebrew})\"(?=\p{Hebrew}))*+")
_NAME: Final = pattern(r"\p{Lu}[\p{L}\p{M}'’.\-]*+")
_BEFORE_SURNAME: Final = pattern(r"(?<![\p{L}\p{M}'’.\-])(?:\p{Lu}[\p{L}\p{M}'’.\-]*+ ){1,3}\Z")
_AFTER_GIVEN: Final = pattern(r"(?:\s\p{Lu}[\p{Ll}\p{M}'’\-]++){1,2}+(?=[,.\s])")
_FULL_NAME: Final = pattern(r"\p{Lu}[\p{Ll}\p{M}'’\-]++(?:\s(?:(?:van|von|de|der|den|di|da|af|av)\s){0,2}+\p{Lu}[\p{Ll}\p{M}'’\-]++){1,3}")
_UNCASED_WORD: Final = pattern(r"[\p{L}\p{M}]++")
_APPOSITION: Final = pattern(r"[,،，、(（]\s*+")
# How often each rule is right. There is no labelled copy in these languages, so the figures are set below those of English.
_TRUST: Final = {
    "by name": 0.9,
    "who spoke last": 0.75,
    "who spoke last, the subject left out": 0.65,
    "by what the story calls the name": 0.7,
}
# Arabic "her", "his" and "their" after a noun: "رئيسها".
_AFTER_OBJECT: Final = 12  # characters after an Arabic source that show an object in it
_OWNERS: Final = ("ها", "هم", "ه")
# A possessor before what is owned: "葛长庚*的*弟弟".
_OF_HIS: Final = ("的", "の", "의")
# Vietnamese family names, which open a name.
_FAMILIES: Final = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trịnh mai lâm tạ cao hà châu tô thái lưu".split()
)
_AGED: Final = pattern(r",\s\d{1,3}\s|\s?\(\d{1,3}[\s)]")
_LONGEST_SHORT: Final = 5  # characters of a given name cut short: "Thos.", "Chr.", "J."
_FEWEST_OF_BODY: Final = 5  # words of an office with its body: "Ketua Kelompok Nelayan Samudra Jaya"
_CONTENTS_NEAR: Final = 40  # contents of attributions: far more than _FARTHEST_NAME holds
GENDERS: Final = {**FORENAME_GENDERS, **OTHER_SCRIPT_FORENAMES}  # given names in any script, with their gender
# Languages in which any part of a name may also be a forename or a title.
_WITHOUT_SURNAMES: Final = ("id", "vi")
_STOPS: Final = frozenset('.!?…。！？؟:\n"”“»«–—- ')


@define(eq=False)
class _NamedSource:
    """A named person or body."""

    form: str
    key: str
    kind: SpeakerKind
    span: Span
    gender: str = ""
    said_of: str = ""
    roles: set[str] = field(factory=set)
    called: set[str] = field(factory=set)  # the pronouns that have been sources and referred to it


def resolve(
    text: str, passages: Sequence[Passage], sources: Sequence[Source], language: Language
) -> tuple[tuple[Verdict, ...], tuple[Speaker, ...]]:
    """Find the speakers after sources; see `newsparse.attribution.speakers.resolve`.

    >>> from newsparse.knowledge.languages import load
    >>> text = "Bron är öppen, sade borgmästare Anna Berg. Berg var nöjd."
    >>> line = read(text, Span(0, len(text)), Label.PARAGRAPH)
    >>> _, (speaker,) = resolve(text, [line], [Source(line.span, Span(20, 41))], load("sv"))
    >>> speaker.name, speaker.description, len(speaker.mentions)
    ('Anna Berg', 'borgmästare', 2)
    """
    naming = _SourceNames(text, passages, language)
    found = [naming.name(source) for source in sources]
    speakers = {bearer: naming.speaker(bearer) for bearer in dict.fromkeys(one for who, _, _ in found for one in who)}
    verdicts = tuple([_verdict(tuple([speakers[one] for one in who]), anonymous, why) for who, anonymous, why in found])
    return verdicts, in_order(speakers.values(), passages)


def _verdict(who: tuple[Speaker, ...], anonymous: bool, why: str) -> Verdict:
    trust = _TRUST.get(why, 0.0) if who else 0.0
    return Verdict(who, anonymous, (Evidence(why, trust),), trust)


Found = tuple[tuple[_NamedSource, ...], bool, str]  # a speaker, whether the text leaves the source unnamed, and the reason


@lru_cache(maxsize=4)
def _topic(honorifics: tuple[str, ...], particles: tuple[str, ...]) -> "regex.Pattern[str]":
    """The pattern of a name with an honorific and a particle of the topic: "마재철(79) 씨는"."""
    listed = ["|".join(map(regex.escape, words)) for words in (honorifics, particles)]
    return regex.compile(
        rf"(?P<name>[\p{{Han}}\p{{Hangul}}\p{{Katakana}}ー]{{2,7}})(?:[(（]\d+[)）])?\s?(?:{listed[0]})(?:[(（]\d+[)）])?(?:{listed[1]})"
    )


class _SourceNames:
    """The names of the sources of a story."""

    def __init__(self, text: str, passages: Sequence[Passage], language: Language) -> None:
        self._text = text
        self._passages = passages
        self._language = language
        self._word_index: WordIndex = word_index(language)
        self._people = language.people
        self._cased = self._word_index.cased
        self._bearers: list[_NamedSource] = []
        self._nominatives: dict[str, str] = {}
        self._cited = False  # true if the source that is being read follows "according to" and so is not in the nominative
        self._acronyms: set[str] = set()  # words of the source that is being read with a capital inside: "МЧС", "PiS"
        self._last: tuple[int, _NamedSource | None] = (-_FARTHEST_NAME, None)
        self._said: list[Span] = []  # the attributions found so far

    def name(self, source: Source) -> Found:
        """Find the speaker of a source."""
        inside, before = source.source is not None and self._is_said(source.source.start), self._last
        self._said += source.content
        found = self._name(source)
        if inside:
            self._last = before  # a person quoted by the speaker does not take the floor
        return found

    def _name(self, source: Source) -> Found:
        if source.source is None:
            return self._omitted_subject(source)
        text, start, end = self._text, source.source.start, source.source.end
        together = names_listed(text, source.source, self._word_index.speech.joiners) if self._cased else []
        if together and all(name.of(text).split()[0].lower() in GENDERS or name.of(text).lower() in self._surnames for name in together):
            return self._names_together(source, together)
        if not self._cased and text[end - 1] == ")" and (bracket := text.find("(", start + 1, end)) > 0:
            end = bracket  # the age of "منصور الهلالي (45 عاما)"
        comma = _APPOSITION.search(text, start + 1, end)
        core = Span(start, comma.start() if comma else end)
        rest = Span(comma.end(), end) if comma else None
        tokens = [match.span() for match in _TOKEN.finditer(text, core.start, core.end)]
        words = [self._without_affixes(text[a:b]) for a, b in tokens]
        if not words:
            return (), False, "no source"
        if len(words) == 1 and (found := self._pronoun(words[0], start)) is not None:
            return found
        self._cited = self._is_cited(source)
        bearer = None
        if not self._describes_the_next(words, rest):
            bearer = self._quoted_name(core) or self._name_in_source(core, tokens, words)
        if bearer is None and rest is not None:
            again = [match.span() for match in _TOKEN.finditer(text, rest.start, rest.end)]
            bearer = self._name_in_source(rest, again, [self._without_affixes(text[a:b]) for a, b in again])
            if bearer is not None and not bearer.said_of:
                bearer.said_of = self._description(core)
                bearer.roles.update(words)
        elif bearer is not None and rest is not None and not bearer.said_of and bearer.kind is SpeakerKind.PERSON:
            bearer.said_of = self._description(rest)
            bearer.roles.update(bearer.said_of.lower().split())
        if bearer is None and not self._cased:
            bearer = next((one for one in reversed(self._bearers) if " " in one.form and one.key == words[-1]), None)  # "الدوري"
        if bearer is not None:
            self._last = start, bearer
            return (bearer,), False, "by name"
        found = self._by_role(words)
        if not found[0]:
            self._last = start, None  # somebody without a name has the floor
        return found

    def _names_together(self, source: Source, names: list[Span]) -> Found:
        """Find the speakers of a list of names."""
        found = [self.name(source._replace(source=name, content=())) for name in names]
        self._last = names[-1].start, None
        return tuple(dict.fromkeys([one for who, _, _ in found for one in who])), False, "by name"

    def _describes_the_next(self, words: list[str], rest: Span | None) -> bool:
        """Return True if a title without a given name precedes a name with one: "رئيس بلدية المرسى، *نبيل الخطار*"."""
        people = self._people
        office, body = any(word in people.titles or word in people.roles for word in words), len(words) >= _FEWEST_OF_BODY
        if rest is None or not office or (not body and any(word in GENDERS for word in words)):
            return False
        index, named = self._word_index, [self._without_affixes(word) for word in rest.of(self._text).split()]
        if not 1 < len(named) <= LONGEST_NAME:
            return False
        if self._cased or not index.spaced or index.speech.affixes.subject_particles:
            offices = people.titles | people.roles
            return named[0] in GENDERS or (self._cased and words[0] in offices and offices.isdisjoint(named))
        known = index.offices | index.non_name_words
        return known.isdisjoint(named) and not named[0].startswith(ARTICLES.get(self._language.script, "\n"))

    def _without_affixes(self, word: str) -> str:
        """Strip the particle after a word, and a conjunction or article before it if the rest is listed."""
        speech = self._word_index.speech
        word = word.lower().rstrip(".")
        if not self._cased:
            word = next(
                (word.removesuffix(end) for end in speech.affixes.subject_particles if word.endswith(end) and len(word) > len(end)), word
            )
        if self._language.script == "arabic":
            word = next((own for end in _OWNERS if word.endswith(end) and self._is_listed(own := word.removesuffix(end))), word)
        for head in (*speech.affixes.attached_conjunctions, ARTICLES.get(self._language.script, "")):
            if head and word.startswith(head) and self._is_listed(word.removeprefix(head)):
                return word.removeprefix(head)
        return word

    def _is_owned(self, token: tuple[int, int]) -> bool:
        """Return True if an Arabic office has "her" or "his" joined to it, so that what follows is no genitive."""
        word = self._text[slice(*token)]
        return self._language.script == "arabic" and any(word.endswith(end) and self._is_listed(word.removesuffix(end)) for end in _OWNERS)

    def _is_listed(self, word: str) -> bool:
        people = self._people
        return word in people.titles or word in people.roles or word in people.pronouns or word in people.group_nouns

    def _omitted_subject(self, source: Source) -> Found:
        """Take the last speaker, in languages that leave out the subject."""
        if source.cue is not None and (*source.cue.of(self._text).lower().split(),) in self._word_index.according_pronouns:
            return (), False, "nobody is named"  # "据报道"
        before, bearer = self._last
        if source.cue is not None:
            place = source.cue.start
            named = self._topic_of_passage(max(before, source.paragraph.start, place - _FARTHEST_NAME), place)
            if named is not None:
                self._last = place, named
                return (named,), False, "who spoke last, the subject left out"
        near = source.cue is not None and source.cue.start - before < _FARTHEST_NAME / 2
        if bearer is None or not near or not self._word_index.speech.drops_subjects or self._names_another(source, bearer):
            return (), False, "no source"
        if source.cue is not None:
            place, here = source.cue.start, max(before, source.paragraph.start)
            gender = self._gender_of_verb(source.cue)
            others = [] if gender else dict.fromkeys(one for own in "mf" for one in self._newcomers(here, place, own) if one is not bearer)
            # A verb with a gender is read like a pronoun; otherwise whoever is named in between is the subject.
            meant = self._antecedent(gender, place) if gender else next(iter(others), bearer)
            if meant is None or len(others) > 1:
                return (), False, "no name before it fits"
            bearer = meant
            self._last = place, bearer
        if source.cue is not None and (topic := self._topic(before + len(bearer.form), source)) is not None:
            called = [one for one in self._bearers if one.form.endswith(topic) or one.form.startswith(topic)]
            if len(called) != 1:
                return (), False, "no source"
            bearer = called[0]
            self._last = source.cue.start, bearer
        return (bearer,), False, "who spoke last, the subject left out"

    def _gender_of_verb(self, cue: Span) -> str:
        """Return the gender that a verb in the past tense shows, in languages where it does: "powiedziała"."""
        words = cue.of(self._text).lower().split()
        return next((gender for ending, gender in self._people.past_genders.items() if words and words[-1].endswith(ending)), "")

    def _names_another(self, source: Source, bearer: _NamedSource) -> bool:
        """Return True if the words before a cue name somebody else, who may be its subject: "W liście KNF stwierdziła"."""
        if not self._cased or source.cue is None:
            return False
        cue = source.cue.start
        said = max((span.end for span in source.content if span.end <= cue), default=source.paragraph.start)
        before = self._text[max(said, self._text.rfind(". ", said, cue) + 1) : cue]
        own = bearer.form.lower().split()
        opens = before[: len(before) - len(before.lstrip()) + 1].strip().isupper()  # the first capital only opens the sentence
        return any(match[0].lower() not in own for match in islice(_NAME.finditer(before), int(opens), None))

    def _is_said(self, place: int) -> bool:
        """Return True if a place is in the content of one of the last attributions; names are looked for right before the next one."""
        return any(said.start <= place < said.end for said in self._said[-_CONTENTS_NEAR:])

    def _full_names(self, start: int, end: int) -> Iterator[tuple[list[str], Span]]:
        """Yield the words of what may be full names in a range, and where each is with the titles before it."""
        for match in _FULL_NAME.finditer(self._text, start, end) if self._cased else ():
            words = match[0].split()
            yield [*dropwhile(lambda word: self._is_no_name_part(word.lower(), word), words)], Span(*match.span())

    def _newcomers(self, start: int, end: int, gender: str) -> list[_NamedSource]:
        """Find the people that a pronoun may refer to: those whose full names are in a range, outside what was said."""
        found: list[_NamedSource] = []
        opening = start_of_body(self._passages)
        for named, place in self._full_names(start, end):
            given = next((i for i, word in enumerate(named[:-1]) if word.lower() in GENDERS), 0)
            words = named[given:]  # "Zegarmistrz *Jan Bąk*"
            form = " ".join(words)
            span = Span(place.end - len(form), place.end)
            if len(words) < 2 or form != self._text[span.start : span.end] or self._is_said(span.start):
                continue
            own, shown = self._signs_of_a_person(span)
            introduced = span.start == opening and self._text.startswith((", ", " ("), span.end)  # "*Signe Ruuth*, dotter till en …"
            if (shown or introduced) and own in ("", gender):
                bearer = self._enter(form, span, SpeakerKind.PERSON)
                bearer.gender = bearer.gender or own
                found += [bearer] if bearer.gender in ("", gender) and bearer not in found else []
        return found

    def _names_a_stranger(self, start: int, end: int, last: _NamedSource) -> bool:
        """Return True if a range holds what may be the full name of somebody other than the last speaker, outside what was said."""
        for words, place in self._full_names(start, end):
            known = any(word in last.form for word in words) or self._is_said(place.start)
            if len(words) > 1 and not known and not self._names_body(" ".join(words), [word.lower() for word in words]):
                return True
        return False

    def _signs_of_a_person(self, name: Span) -> tuple[str, bool]:
        """Return the gender that a name or a word beside it shows, and whether either shows a person."""
        people, text = self._people, self._text
        forename = text[name.start : name.end].split()[0].lower()
        before = text[max(0, name.start - 60) : name.start].split()[-1:]  # "Kona, *Borghild Berg*"
        after = text[name.end + 2 : name.end + 60].split()[:2] if text.startswith(", ", name.end) else []  # "*Anna Berg*, läkare"
        words = [word.strip(",.()–—").lower() for word in (*before, *after)]
        called = people.honorifics.get(words[0], "") if before else ""
        gender = (
            GENDERS.get(forename) or called or next((people.gendered_nouns[word] for word in words if word in people.gendered_nouns), "")
        )
        return gender, bool(called) or forename in GENDERS or any(
            word in people.roles or word in people.titles or word in people.gendered_nouns for word in words
        )

    def _topic(self, start: int, source: Source) -> str | None:
        """Return the last name with an honorific before a cue, in scripts without capitals: "*宗一*さんは"."""
        honorifics, particles = self._people.honorifics, self._word_index.speech.affixes.subject_particles
        if self._cased or not particles:
            return None
        ends = tuple([honorific + particle for honorific in honorifics for particle in particles])
        end = min([span.start for span in (*source.content, source.cue) if span is not None])
        for word in reversed(_UNCASED_WORD.findall(self._text, start, end)):
            for mark in ends:
                name, found, _ = word.partition(mark)
                if found and name:
                    return str(name)
        return None

    def _is_in_adjunct(self, start: int, word: str, last: str) -> bool:
        """Return True if a name follows a preposition and more words, and nothing shows that it is a person's: "W serwisie Fala"."""
        begin = max(self._text.rfind(mark, max(0, start - 80), start) for mark in (". ", ", ", "\n", "– ")) + 1
        lead = self._text[begin:start].lower().split()
        if len(lead) < 2 or lead[0] not in self._word_index.speech.adjunct_openers or lead[1] in self._word_index.speech.time_words:
            return False
        return word not in GENDERS and last not in self._surnames

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The words after a first name; any of them alone may refer to the person."""
        found = [match[0].lower() for match in _TOKEN.finditer(self._text)]
        return frozenset([after for before, after in pairwise(found) if before in GENDERS])

    def _by_role(self, words: list[str]) -> Found:
        """Match a role with someone named before, or return nobody."""
        people = self._people
        head = next((word for word in words if word in people.roles or word in people.titles), None)
        vague = words[0] in people.indefinites or any(word in people.group_nouns for word in words)
        if head is not None and not vague and len(words) <= 2:
            bearer = next((one for one in reversed(self._bearers) if head in one.roles), None)
            if bearer is not None:
                return (bearer,), False, "by what the story calls the name"
        return (), vague or head is not None, "nobody is named" if vague or head is not None else "no name"

    def _pronoun(self, word: str, place: int) -> Found | None:
        speech, people = self._word_index.speech, self._people
        if word in speech.first_person:
            return (), False, "the narrator is not named"
        gender = people.pronouns.get(word)
        if gender is None:
            return ((), False, "no name before it fits") if word in speech.pronouns else None
        if gender == "p":
            return (), True, "nobody is named"
        bearer = self._antecedent(gender, place)
        if bearer is None:
            return (), False, "no name before it fits"
        if gender in ("m", "f"):
            bearer.gender = gender
        self._last = place, bearer
        bearer.called.add(subject_pronoun(word, self._language))
        return (bearer,), False, "who spoke last"

    @cached_property
    def _starts(self) -> list[int]:
        """Where the passages begin, in order."""
        return sorted(one.span.start for one in self._passages)

    def _antecedent(self, gender: str, place: int) -> _NamedSource | None:
        """Find the person that a pronoun refers to: the last speaker, or the only person named in full since then who fits better."""
        before, last = self._last
        person = gender in ("m", "f")
        if last is not None:
            near = place - before <= _FARTHEST_NAME and not (person and last.gender not in ("", gender))
            last = last if near and not (gender and (last.kind is SpeakerKind.PERSON) != (gender != "n")) else None
        passage = bisect_right(self._starts, place)
        begin = self._starts[passage - 1] if passage else 0
        if not self._cased and gender != "n" and (topic := self._topic_of_passage(begin, place)) is not None:
            return topic
        if not person:
            stranger = gender == "" and last is not None and self._names_a_stranger(max(begin, before + len(last.form)), place, last)
            return None if stranger else last  # "Bupati, *Hendra Sagala*, membantah … Menurut dia"
        since = self._newcomers(max(before, place - _FARTHEST_NAME, start_of_body(self._passages)), place, gender)
        others = [one for one in since if one is not self._last[1]]
        certain = [one for one in others if one.gender]
        here = len(others) == 1 and others[0].span.start >= max(begin, before)  # "Ordföranden *Karin Storm* är nöjd. ”…”, säger hon"
        if last is not None and not self._cased and any(self._text.find(last.form + of, begin, place) >= 0 for of in _OF_HIS):
            return None  # "葛长庚的弟弟*葛长年*在山下 … 他说"
        if last is None or (certain and (here or not last.gender)):
            return others[0] if len(others) == 1 else None
        if not others and self._names_a_stranger(max(begin, before + len(last.form)), place, last):
            return None  # "Omwonende *Sietske de Boer* gelooft er niets van. ‘…’, zegt ze"
        return None if others and (not last.gender or certain) else last

    def _topic_of_passage(self, begin: int, place: int) -> _NamedSource | None:
        """Return who is named last before a pronoun in its passage, as the topic: "*마재철*(79) 씨는 사촌이다. 그는"."""
        particles = self._word_index.speech.affixes.subject_particles
        if not particles or not self._people.honorifics:
            return None
        found = [*_topic(tuple(self._people.honorifics), tuple(particles)).finditer(self._text, begin, place)]
        if not found or self._is_said(found[-1].start()):
            return None
        return self._enter(found[-1]["name"], Span(*found[-1].span("name")), SpeakerKind.PERSON)

    def _description(self, span: Span) -> str:
        words = span.of(self._text).split()
        if not words or len(words) > _LONGEST_DESCRIPTION:
            return ""
        said = " ".join(words).strip(" ,.")
        known = self._people.roles | self._people.titles
        return said if any(word.lower().strip(",.") in known for word in words) else ""

    def _nominative(self, form: str) -> str:
        """Find the nominative of a name, if the story has it."""
        known = self._nominatives
        if form not in known and len(known) < _MOST_INFLECTED_NAMES:
            finnish = self._language.code == "fi" and form.endswith("sen")
            regular = form[:-3] + "nen" if finnish else form  # "Huttusen" is the genitive of "Huttunen"
            known[form] = nominative(form, self._text, self._people.case_endings, GENDERS) or regular
        return known.get(form, form)

    def _is_cited(self, source: Source) -> bool:
        """Return True if the cue is "according to", whose source is not in the nominative."""
        words = source.cue.of(self._text).lower().split() if source.cue is not None else []
        phrases = (*self._word_index.according.get(words[0], ()), *self._word_index.according_after.get(words[-1], ())) if words else ()
        return tuple(words) in phrases

    def _quoted_name(self, core: Span) -> _NamedSource | None:
        """Read a source that is only a name in quotation marks: "мост закроют, пишет *«Волна»*"."""
        said = core.of(self._text)
        inside = said.strip('«»„“”"')
        if not self._cased or not inside or len(inside) != len(said) - 2 or not inside[0].isupper():
            return None
        return self._enter(inside, Span(core.start + 1, core.end - 1), SpeakerKind.ORGANISATION)

    def _name_in_source(self, core: Span, tokens: list[tuple[int, int]], words: list[str]) -> _NamedSource | None:
        """Find the name in a source; after "according to" in the nominative, where the story has it."""
        if not words:
            return None
        first, last = self._capitalised_name(tokens, words) if self._cased else name_beside_title(words, self._word_index, self._language)
        if first >= last and len(words) == 2 and self._is_owned(tokens[0]):
            first, last = 1, 2  # "نائبها *موج*"
        if first >= last:
            return None
        begin, end = tokens[first][0], tokens[last - 1][1]
        if self._cased and not self._cited and first == 0 and self._is_in_adjunct(begin, words[first], words[last - 1]):
            return None
        form = " ".join(self._text[begin:end].split()).rstrip(".'’-")
        if not self._cased:
            if self._language.code == "ar":
                form, begin = name_after_description(form, begin)
                form = name_before_object(form, self._text[begin + len(form) : begin + len(form) + _AFTER_OBJECT], self._text)
            form, begin, end = name_without_title(form, begin, self._word_index)
            if not form:
                return None
        elif self._cited and self._people.case_endings:
            form = self._nominative(form)
        people = self._people
        folded = words[first:last]
        body = self._names_body(form, folded) or (form.isupper() and 1 < len(form) < 7 and self._cased)
        beside = words[:first] if self._cased else [*words[:first], *words[last:]]
        title = [word for word in beside if word in people.titles or word in people.roles or word in people.honorifics]
        if body and title:
            return None  # "the director of Bank Elm": the name is not that of the director
        kind = SpeakerKind.ORGANISATION if body else SpeakerKind.PERSON
        bearer = self._enter(form, Span(begin, end), kind)
        bearer.roles.update(title)
        shown = (people.honorifics.get(word) or people.gendered_nouns.get(word, "") for word in title)
        bearer.gender = bearer.gender or next(filter(None, shown), "")
        if title and not bearer.said_of and kind is SpeakerKind.PERSON and any(word not in people.honorifics for word in title):
            bearer.said_of = " ".join(self._text[core.start : begin].split()) if first else ""
        return bearer

    def _names_body(self, form: str, words: list[str]) -> bool:
        """Return True if a name is that of a body: one of its words says so, or its ending in a script without spaces between words."""
        bodies = self._people.organisation_words
        joined = not self._cased and (not self._word_index.spaced or self._word_index.speech.affixes.subject_particles)
        return any(word in bodies for word in words) or bool(joined and form.endswith(tuple(bodies)) and form not in bodies)

    def _capitalised_name(self, tokens: list[tuple[int, int]], words: list[str]) -> tuple[int, int]:
        """Find the capitalised words that name someone: the longest run, without titles before it."""
        text, people, speech = self._text, self._people, self._word_index.speech
        self._acronyms = {word for word, (a, b) in zip(words, tokens, strict=True) if any(char.isupper() for char in text[a + 1 : b])}
        particles = frozenset[str]() if self._language.code in _WITHOUT_SURNAMES else PARTICLES
        best = (0, 0)
        i = 0
        while i < len(tokens):
            if not text[tokens[i][0]].isupper():
                i += 1
                continue
            j = i + 1
            while (
                j < len(tokens)
                and tokens[j][0] - tokens[j - 1][1] < 3
                and (text[tokens[j][0]].isupper() or (words[j] in particles and j + 1 < len(tokens) and text[tokens[j + 1][0]].isupper()))
            ):
                j += 1
            first = i
            while first < j and self._is_no_name_part(words[first], text[tokens[first][0] : tokens[first][1]]):
                first += 1
            first += self._words_before_forename(words, tokens, first, j)
            first = self._past_title_inside(words, first, j)
            while j > first and words[j - 1] in people.roles:
                j -= 1
            while first + 1 < j and text[tokens[first][0] : tokens[first][1]].isupper() and tokens[first][1] - tokens[first][0] > 1:
                first += 1  # "AALI Rina Sari"
            governed = first > 0 and (
                words[first - 1] in speech.adjunct_openers or words[first - 1] in speech.of or self._is_genitive(words, first, j)
            )
            governed = governed and not _AGED.match(text, tokens[j - 1][1])
            adjective = j - first == 1 < len(tokens) - first and words[first].endswith(speech.adjective_endings or "\n")  # "České televize"
            common = adjective or (first == 0 and j == 1 and not self._is_known_name(tokens[0], words[0]))
            if first < j <= first + LONGEST_NAME and not governed and not common and j - first >= best[1] - best[0]:
                best = first, j
            i = max(j, i + 1)
        return best

    def _past_title_inside(self, words: list[str], first: int, last: int) -> int:
        """Skip the field of an office, if it is capitalised before the title: "*Savunma Bakanı* Ali Demir"."""
        people = self._people
        if self._language.code in _WITHOUT_SURNAMES:
            return first
        title = max((i for i in range(first + 1, last - 1) if words[i] in people.titles or words[i] in people.roles), default=first)
        return title + 1 if title > first and GENDERS.keys().isdisjoint(words[first:title]) else first

    def _words_before_forename(self, words: list[str], tokens: list[tuple[int, int]], first: int, last: int) -> int:
        """Count the words of a run before the forename: a title that opens a sentence, a town or a body: "*Kommunalrådet* Anna Berg"."""
        forename = next((i for i in range(first, last - 1) if words[i] in GENDERS), first)
        if forename == first or self._language.code in _WITHOUT_SURNAMES:
            return 0
        if forename > first + 1 or words[first] in self._acronyms or self._language.script != "latin":
            return forename - first
        if first == 0:
            before = self._text[max(0, tokens[0][0] - 3) : tokens[0][0]].strip(" \u00a0")
            return int(not before or before[-1] in _STOPS)
        return int(words[first - 1] not in self._word_index.offices and words[first - 1] not in PARTICLES)

    def _is_genitive(self, words: list[str], first: int, last: int) -> bool:
        """Return True if a name may only be a genitive of the noun before it: "реестра России", "politycy Akcji"."""
        if self._language.code == "tr" and last == len(words) and "'" not in words[last - 1] and "’" not in words[last - 1]:
            return False  # "Kordon Yatırım stratejisti *Ada Aksoy*": a genitive has an ending
        lead = [word for word in words[:first] if word not in self._word_index.speech.determiners]
        while len(lead) > 1 and self._acronyms.intersection(lead[-1:]):
            lead.pop()  # "глава *МЧС* Петров"
        if not lead or (last - first > 1 and words[first] in OTHER_SCRIPT_FORENAMES):
            return False  # the forename is in the nominative
        if self._cited and last - first > 1 and any(one in GENDERS for one in nominatives(words[first], self._people.case_endings)):
            return False  # "по словам представителя МИД *Марии Седовой*"
        if last - first == 1:
            return lead[-1] not in self._word_index.offices
        return bool(self._language.script != "latin" or self._word_index.speech.drops_subjects) and self._word_index.offices.isdisjoint(
            lead
        )

    def _is_no_name_part(self, word: str, raw: str) -> bool:
        """Return True if a capitalised word cannot be part of a name: a title, a small word, "NATO-talsmannen"."""
        people, index = self._people, self._word_index
        listed = (people.titles, people.roles, people.honorifics, people.title_modifiers, people.group_nouns, people.documents)
        # "*Kuten* Tuuli huomautti", "*Zdaniem* Nowaka", "w rozmowie z *PAP* Nowak"
        others = (self._language.function_words, people.demonyms, index.speech.as_openers, index.according_words, index.speech.recipients)
        if any(word in words for words in (*listed, *others)):
            return True
        head, _, tail = raw.rpartition("-")
        return bool(head) and len(tail) > 3 and tail.islower()

    def _is_known_name(self, token: tuple[int, int], word: str) -> bool:
        """Return True if a single capitalised word is a name, and not just the first word of a sentence."""
        text, start = self._text, token[0]
        raw = text[start : token[1]]
        if word in GENDERS or raw[1:].isupper() or any(char.isupper() for char in raw[1:]):
            return True
        before = text[max(0, start - 3) : start].strip(" \u00a0")
        if before and before[-1] not in _STOPS:
            return True
        if any(one.key == word for one in self._bearers):
            return True
        place = text.find(" " + raw)
        while place >= 0:
            if place != start - 1 and text[place - 1 : place] not in _STOPS and text[place - 1 : place]:
                return True
            place = text.find(" " + raw, place + 1)
        return False

    def _enter(self, form: str, span: Span, kind: SpeakerKind) -> _NamedSource:
        """Find who has a name: someone named before, or named in full elsewhere in the story."""
        words = form.lower().split()
        key = words[-1]
        for one in self._bearers:
            if one.form == form or (one.key == key and (len(words) == 1 or one.form.lower().endswith(form.lower()))):
                return one
            if not self._word_index.spaced and len(form) > 1 and (one.form.startswith(form) or one.form.endswith(form)):
                return one
        if self._cased and len(words) == 1 and kind is SpeakerKind.PERSON:
            form, span = self._fullest_form(form, span)
        elif self._word_index.speech.affixes.subject_particles and kind is SpeakerKind.PERSON and not self._cased:
            form, span = fuller_name(form, span, self._text, self._word_index)
        gender = GENDERS.get(form.lower().split()[0], "") if " " in form else ""
        bearer = _NamedSource(form, key, kind, span, gender)
        known = next((one for one in self._bearers if one.form == form), None)
        if known is not None:
            return known
        self._bearers.append(bearer)
        return bearer

    def _fullest_form(self, form: str, span: Span) -> tuple[str, Span]:
        """Find the given name before a surname anywhere in the story."""
        text = self._text

        def given(word: str) -> bool:
            shouted = word.isupper() and len(word) > 1 and not form.isupper()  # "глава *МЧС* Петров"
            ends = word.endswith(".") and len(word) > _LONGEST_SHORT  # "przy *Młyńskiej.* Zygmunt Porada zeznał"
            return not shouted and not ends and not self._is_no_name_part(word.lower().rstrip("."), word)

        for place in self._mention_places(form):
            match = _BEFORE_SURNAME.search(text, max(0, place - _LONGEST_GIVEN_NAMES), place)
            names = [*takewhile(given, reversed(match[0].split(" ")[:-1]))] if match else []
            if self._language.code == "vi":
                family = next((i for i, name in enumerate(names) if name.lower() in _FAMILIES), len(names) - 1)
                names = names[: family + 1]  # "xã Cửa Hàm *Phan Đình* Quế"
            if names:
                first = place - sum(len(name) + 1 for name in names)
                return text[first : place + len(form)], Span(first, place + len(form))
            if self._language.code == "id" and (after := _AFTER_GIVEN.match(text, place + len(form))) and given(after[0].split()[0]):
                return text[place : after.end()], Span(place, after.end())
        return form, span

    def _mention_places(self, form: str) -> Iterator[int]:
        """Find the offsets of a name in the story."""
        text, place = self._text, self._text.find(form)
        spaced = self._word_index.spaced and self._cased
        count = 0
        while place >= 0 and count < _MOST_MENTIONS:
            before, after = text[place - 1 : place], text[place + len(form) : place + len(form) + 1]
            if not spaced or not (before.isalnum() or after.isalnum()):
                count += 1
                yield place
            place = text.find(form, place + 1)

    def speaker(self, bearer: _NamedSource) -> Speaker:
        """Build the speaker of a name."""
        text = self._text
        short = bearer.form.rsplit(" ", 1)[-1] if bearer.kind is SpeakerKind.PERSON else bearer.form
        spans: list[Span] = []
        size = len(bearer.form)
        for place in self._mention_places(short):
            start = place - (size - len(short))
            whole = start >= 0 and text.startswith(bearer.form, start)
            spans.append(Span(start if whole else place, place + len(short)))
        # A name that contains a word twice has shorter mentions inside the fullest one.
        spans = sorted({*(s for s in spans if s.end <= bearer.span.start or bearer.span.end <= s.start), bearer.span})
        index, places = 0, list[Passage]()
        for span in spans:
            while index + 1 < len(self._passages) and self._passages[index].span.end <= span.start:
                index += 1
            held = self._passages[index].span
            if (held.start <= span.start and span.end <= held.end) or span == bearer.span:
                places.append(read(text, span, self._passages[index].label))
        places.sort(key=lambda place: place.span)
        fullest = next((place for place in places if place.span == bearer.span), None)
        if fullest is None:  # the fullest mention is one of the mentions
            fullest = read(text, bearer.span, Label.PARAGRAPH)
            places = sorted([*places, fullest], key=lambda place: place.span)
        called = bearer.called if bearer.kind is SpeakerKind.PERSON else set[str]()
        pronoun = next(iter(called)) or None if len(called) == 1 else None
        return Speaker(bearer.form, bearer.kind, bearer.said_of or None, fullest, tuple(places), pronoun)

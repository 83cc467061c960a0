"""The state of a story while its sources are resolved, and where its names are in their sentences."""

import itertools
from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

import regex

from newsparse.attribution.quotes import QUOTE_MARKS
from newsparse.attribution.speakers.entities import REACH, Entity
from newsparse.attribution.speakers.name_words import covers_fields, fold_word
from newsparse.attribution.speakers.registry import Registry
from newsparse.knowledge import Language
from newsparse.knowledge.people_words import PeopleWords
from newsparse.patterns import pattern, places_of
from newsparse.segment import Evidence
from newsparse.span import Span

_PIECES_OF_CONTENT: Final = 4  # maximum number of pieces remembered of one attribution
_CONTENTS_REMEMBERED: Final = 12  # maximum number of recent pieces of content remembered
_SPEAKERS_REMEMBERED: Final = 50  # maximum number of speakers whose last words are remembered
_SENTENCE_SIGNS: Final = ".!?\n"
_WORD_AT_END: Final = pattern(r"(?<!\w)\p{L}{1,4}+\Z")
_CLOSING_MARKS: Final = frozenset("\"”’')")
_LONGEST_ABBREVIATION: Final = 4  # letters
# Words whose stop ends no sentence, as that of the "J." of a name.
_ABBREVIATIONS: Final = frozenset(
    """Mr Mrs Ms Dr Prof Rev Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Sgt Capt Cpl Adm Cmdr St Hon Pres Det Insp Supt Cllr Hr Fr Mme
    Thos Wm Chas Jas Edw Robt Geo Jos Ma""".split()
)
_NOUN_WORDS: Final = 6  # words of a source, one of which is its noun
_NOUN_CHARACTERS: Final = 80  # characters of a source in which its noun is
_STORY: Final = 5  # the number of pronouns that makes a quotation a story about somebody


def _is_abbreviated(text: str, stop: int) -> bool:
    """Return True if a full stop after a word abbreviates it: "Sen. Ann J. Roe"."""
    before = text[max(0, stop - _LONGEST_ABBREVIATION - 1) : stop]
    if before.isalpha() and len(before) > _LONGEST_ABBREVIATION:
        return False  # most words
    word = _WORD_AT_END.search(before)
    return word is not None and ((len(word[0]) == 1 and word[0].isupper()) or word[0] in _ABBREVIATIONS)


@lru_cache(maxsize=128)
def _patterns_of(pronouns: tuple[str, ...]) -> "list[regex.Pattern[str]]":
    """Return patterns that find some pronouns in small letters, with a capital, or in capitals; cached for up to 128 sets of them.

    One pattern for each form: a search for one word takes a tenth of the time of a search for one of several.
    """
    forms = dict.fromkeys([form for word in pronouns for form in (word, word.capitalize(), word.upper())])
    return [regex.compile(rf"\b{regex.escape(form)}\b") for form in forms]


class Source(NamedTuple):
    """One attribution before its speaker is resolved."""

    paragraph: Span  # the passage in which it begins
    source: Span | None  # the source as written
    cue: Span | None = None
    content: tuple[Span, ...] = ()
    doubtful: bool = False  # true if the attribution is about as likely wrong as right, so that "he" may well be somebody else


class Resolution(NamedTuple):
    """The entities that a source resolves to."""

    who: tuple[Entity, ...]
    anonymous: bool
    why: str  # the rule that decided
    confidence: float = 0.0
    """The probability that the names are right, if the rule computed one; otherwise 0, and facts about the name are weighed."""
    because: tuple[Evidence, ...] = ()  # the evidence weighed


Mention = tuple[int, int, Entity]  # start and end of a name, and its entity
NOBODY: Final = Resolution((), False, "no source")
UNNAMED: Final = Resolution((), True, "nobody is named")
UNFIT: Final = Resolution((), False, "no name before it fits")


class Turn(NamedTuple):
    """A speaker who has the floor until somebody else speaks."""

    found: Resolution
    place: int  # offset at which the speaker last spoke
    source: Span | None = None  # the words that the speaker was called by
    gender: str = ""  # for a speaker without a name, the gender that the words show, if any


class Discourse:
    """The names of a story, and who spoke most recently."""

    def __init__(self, text: str, registry: Registry, language: Language, begin: int = 0, author: Entity | None = None) -> None:
        self.text = text
        self.registry = registry
        self.language = language
        self.people = language.people
        self.body_start = begin  # offset at which the body begins
        self.author = author  # the person who says "I" outside quotations, if exactly one person signs the story
        self.attribution: Source | None = None  # the attribution whose speaker is being resolved
        self.spoke_at: dict[Entity, int] = {}  # offset at which each recent speaker last spoke; the latest is at the end
        self.genders: dict[Entity, str] = {}  # gender of the pronouns that have referred to an entity whose name shows none
        self.called: dict[Entity, set[str]] = {}  # the pronouns that have been sources, by the person each referred to
        self.resolved: dict[tuple[int, int], Resolution] = {}  # the places of sources, and what they resolved to
        self.last_speaker: Resolution = NOBODY
        self.last_place = -REACH
        self.last_person = Turn(NOBODY, -REACH)  # the last speaker who may be a person: not a crowd, and not an unnamed organisation
        self.last_named = Turn(NOBODY, -REACH)  # the last speaker with a name
        self.unresolved_since = False  # true if an unresolved speaker has spoken since
        self.last_is_unnamed_person = False  # true if the last speaker is one unnamed person: "the official"
        self.contents: deque[tuple[int, int, Resolution]] = deque(maxlen=_CONTENTS_REMEMBERED)  # the most recent content, and its speaker
        self.subject_signs: dict[int, tuple[str, ...]] = {}
        """For mentions examined by pronouns: why each looks like a subject, or why it does not."""
        self.speech = language.speech_words
        self.has_short_lists = not language.people.place_prepositions  # a word that opens a sentence may be a noun
        self._plural_endings = self.speech.plural_verb_endings if not self.speech.bracket.verb_bracket else ()
        self._pronouns: dict[str, array[int]] = {}
        self._stories: dict[str, tuple[int, bool]] = {}
        """For each gender: a speaker's place, and whether that speaker tells a story about somebody of that gender."""

    @cached_property
    def sentences(self) -> "array[int]":
        """Offsets of sentence starts, except the first and those inside quotations; a paragraph counts twice."""
        found, past = array("q"), 0
        text, in_quotation = self.text, self.registry.in_quotation
        for at in places_of(_SENTENCE_SIGNS, text, 0, len(text)):
            if at < past:
                continue
            end = at + 1
            if text[at] != "\n":
                while text[end : end + 1] in _CLOSING_MARKS:
                    end += 1
                if not text[end : end + 1].isspace() or (text[at] == "." and _is_abbreviated(text, at)):
                    continue
                end += 1
            past = end
            if not in_quotation(at):
                found.append(past)
        return found

    def sentence_number(self, place: int) -> int:
        """Return the number of sentences that end before an offset."""
        return bisect_right(self.sentences, place)

    def sentence_start(self, place: int) -> int:
        """Return the start of the sentence at an offset."""
        sentence = self.sentence_number(place)
        return self.sentences[sentence - 1] if sentence else 0

    def speaker_of(self, place: int) -> "Resolution | None":
        """Return the speaker of the words at an offset; `None` if nobody said them."""
        return next((found for start, end, found in self.contents if start <= place < end), None)

    def is_finite(self, word: str) -> bool:
        """Return True if a word looks like a finite verb, which a subject can precede."""
        speech, dates = self.speech, self.language.dates
        past = word in dates.past or word in dates.finite_past or word.endswith(dates.past_endings)
        return past or word in speech.verbs or word in speech.auxiliaries

    @property
    def cue(self) -> Span | None:
        """The cue of the current attribution."""
        return self.attribution.cue if self.attribution is not None else None

    def cue_words(self) -> list[str]:
        """Return the words of the current cue, in lower case."""
        return self.cue.of(self.text).lower().split() if self.cue is not None else []

    def adds_to_earlier_words(self) -> bool:
        """Return True if the current attribution adds to an earlier one: "he added"."""
        return not self.people.continuing_verbs.isdisjoint(self.cue_words())

    def cue_takes_people(self) -> bool:
        """Return True if the current cue is a verb of speaking or a past tense: "says", "declined", but not "shows"."""
        words = self.cue_words()
        speaks = not words or words == [":"] or not self.speech.speaking_verbs.isdisjoint(words)
        return speaks or any(word.endswith(self.language.dates.past_endings) for word in words)

    def cue_is_passive(self) -> bool:
        """Return True if the current cue is a passive, whose subject is the content: "è stato calcolato che", "açılacağı belirtildi"."""
        words = self.cue_words()
        passive = not self.speech.romance.passive_copulas.isdisjoint(words)
        return passive or " ".join(words).replace("-", " ") in self.speech.impersonal_verbs

    def cue_gender(self) -> str:
        """Return the gender of the subject that the ending of the current cue shows, in languages whose verbs have one."""
        genders = self.people.past_genders
        verb = "".join(self.cue_words()[-1:]) if genders else ""
        return next((own for ending, own in genders.items() if verb.endswith(ending)), "") if verb else ""

    def gender_of(self, entity: Entity) -> str:
        """Return the gender that a name or the pronouns for it show: "m", "f" or empty."""
        return self.genders.get(entity) or self.registry.evidence(entity).gender

    def cue_is_plural(self) -> bool:
        """Return True if the current cue is a plural verb, as "dijeron" is, in languages whose endings show it."""
        verb = next(iter(self.cue_words()), "") if self._plural_endings else ""
        return verb.endswith(self._plural_endings) and (verb in self.speech.verbs or verb in self.speech.perfect_auxiliaries)

    def last_person_for(self, gender: str) -> Turn:
        """Return the last speaker to whom a pronoun may refer: "she" is not the man without a name who spoke last."""
        last = self.last_person
        return self.last_named if last.gender and gender and last.gender != gender else last

    def tells_of_somebody_else(self, gender: str) -> bool:
        """Return True if the last speaker is quoted with a story about another person of a gender: "she" again and again, and never "I"."""
        last, known = self.last_person_for(gender), self._stories.get(gender)
        if known is None or known[0] != last.place:
            pronouns, first = self._patterns_of_gender(gender), _patterns_of(tuple(sorted(self.people.first_person)))
            quoted = [(start, end) for start, end, found in self.contents if found is last.found and self.text[start] in QUOTE_MARKS]
            others = sum(len(each.findall(self.text, start, end)) for start, end in quoted for each in pronouns) >= _STORY
            known = last.place, others and not any(each.search(self.text, start, end) for start, end in quoted for each in first)
            self._stories[gender] = known
        return known[1]

    def pronoun_before(self, gender: str, place: int) -> int:
        """Return the offset of the last pronoun of a gender before a place, outside quotations; -1 if none."""
        places = self._pronouns.get(gender)
        if places is None:
            found = sorted([match.start() for each in self._patterns_of_gender(gender) for match in each.finditer(self.text)])
            places = self._pronouns[gender] = array("q", itertools.filterfalse(self.registry.in_quotation, found))
        index = bisect_left(places, place) - 1
        return places[index] if index >= 0 else -1

    def _patterns_of_gender(self, gender: str) -> "list[regex.Pattern[str]]":
        return _patterns_of(tuple([word for word, own in self.people.pronouns.items() if own == gender]))

    def _gender_shown(self, said: Source, nouns: list[str]) -> str:
        """Return the gender of a speaker without a name: of the noun, else of the pronoun right after the cue: "one said her son"."""
        people = self.people
        shown = next((people.gendered_nouns[word] for word in nouns if word in people.gendered_nouns), "")
        if shown or said.cue is None or not said.content or not said.cue.end < said.content[0].start <= said.cue.end + 2:
            return shown
        first = said.content[0].of(self.text)[:_NOUN_CHARACTERS].lower().split()
        word = first[first[0] in people.relatives] if len(first) > 1 else ""
        shown = people.pronouns.get(word) or people.possessives.get(word, "")
        return shown if shown in ("m", "f") else ""

    def remember(self, source: Source, found: Resolution) -> None:
        """Remember who spoke, and what was said."""
        if source.source is not None:
            self.resolved[source.source.start, source.source.end] = found
        # A speaker quoted by another speaker does not take the floor.
        called = source.source or source.cue
        if called is not None and not source.doubtful and self.speaker_of(called.start) is None:
            self._take_floor(found, source, called)
        self.contents.extend([(span.start, span.end, found) for span in source.content[:_PIECES_OF_CONTENT]])

    def _take_floor(self, found: Resolution, said: Source, source: Span) -> None:
        """Remember who spoke last: a name or somebody anonymous; if the source could be neither, it stays unresolved."""
        self.unresolved_since = not found.who and not found.anonymous
        if self.unresolved_since:
            return
        self.last_speaker, self.last_place = found, source.start
        called = self.text[source.start : min(source.end, source.start + _NOUN_CHARACTERS)].lower().split()[:_NOUN_WORDS]
        nouns = [word.strip(",") for word in called] if found.anonymous else []
        self.last_is_unnamed_person = any(word in self.people.roles or word in self.people.gendered_nouns for word in nouns)
        if found.who or self.last_is_unnamed_person:
            shown = "" if found.who else self._gender_shown(said, nouns)
            self.last_person = Turn(found, source.start, source, shown)
        self.last_named = self.last_person if found.who else self.last_named
        for entity in found.who:
            self.spoke_at.pop(entity, None)
            self.spoke_at[entity] = source.start
        while len(self.spoke_at) > _SPEAKERS_REMEMBERED:
            del self.spoke_at[next(iter(self.spoke_at))]


_NEXT: Final = pattern(r"(?:\s?\([^()\n]{1,20}\))?\s(\p{Ll}++)")  # the word after a name
_TITLES: Final = 4  # maximum number of words between an article and a name


def subject_signs(discourse: Discourse, mention: int) -> tuple[str, ...]:
    """Return the reason why a mention looks like the subject of its sentence, or why it does not."""
    known, registry = discourse.subject_signs.get(mention), discourse.registry
    if known is None and registry.starts[mention] in registry.topics:
        known = discourse.subject_signs[mention] = ("opens its sentence",)
    elif known is None:
        known = tuple(read_subject_signs(discourse, registry.starts[mention], registry.ends[mention]))
        discourse.subject_signs[mention] = known
    return known


def opens_its_sentence(discourse: Discourse, mention: int) -> bool:
    """Return True if a mention opens its sentence."""
    return "opens its sentence" in subject_signs(discourse, mention)


def read_subject_signs(discourse: Discourse, start: int, end: int) -> Iterator[str]:
    """Return the reason why a piece of text looks like the subject of its sentence, or why it does not."""
    text, people = discourse.text, discourse.people
    opened = discourse.sentence_start(start)
    lead = text[max(opened, start - 40) : start].rpartition("— ")[2]  # "ELMFORD — Ann Roe won"
    opened = max(opened, start - len(lead)) if len(lead) < 40 else opened
    words = lead.split()
    titles = (people.titles, people.honorifics, people.title_modifiers)
    while words and words[-1][0].isupper() and any(fold_word(words[-1]) in group for group in titles):
        if start - opened <= 40 and not "".join(words[-2:-1]).endswith(","):
            break
        lead = lead[: lead.rindex(words.pop())]  # ", Sen. Ann Roe"
    before = words[-1].lower() if words else ""
    if start - opened < 4 or lead.strip().lower() in people.definites or (start - opened < 40 and _only_describes(discourse, words)):
        yield "opens its sentence"
    elif lead.rstrip(" \xa0").endswith((",", "”", '"', "»", "''")):
        yield "follows a comma"
    enclosed = lead.endswith(", ") and text.startswith(", ", end)  # "The town's energy lead, Bo Poe, welcomed"
    following = _NEXT.match(text, end + enclosed, end + 60)
    telling = following is not None and following[1].endswith("ing")  # "with Ann Roe telling reporters"
    if _has_an_oblique_article(people, words) or (before in people.prepositions and not telling):
        yield "after a preposition"
    if before not in people.definites and following and discourse.is_finite(following[1]):
        yield "before a verb"


def _has_an_oblique_article(people: PeopleWords, words: list[str]) -> bool:
    """Return True if an article before a name or its title shows that it is not a subject: "vom früheren Präsidenten Karl Roth"."""
    for raw in words[: -_TITLES - 1 : -1]:
        word = fold_word(raw)
        if word in people.oblique_articles or word in people.definites or not (raw[0].isupper() or word.endswith("en")):
            return word in people.oblique_articles
    return False


def _only_describes(discourse: Discourse, words: list[str]) -> bool:
    """Return True if the words between the start of a sentence and a name only describe its bearer: "Stonewick fire chief Ann Roe"."""
    people, folded = discourse.people, [fold_word(word.rstrip(",")) for word in words]
    if words and words[-1][-1] == ",":  # "El arquitecto, Ana Roca, salió"
        opened = folded[0] in people.definites or folded[0] in people.possessives
        return opened and len(words) > 1 and covers_fields(folded, people)
    last = folded[-1] if words else ""
    offices = (people.titles, people.roles, people.honorifics, people.naming_organisations)
    small = (people.title_modifiers, people.roles, people.naming_organisations, people.definites)
    noun = discourse.speech.drops_subjects and "".join(folded[-2:-1]) in people.definites  # "o pintor Rui Mar"
    office = noun or any(last in group for group in offices)
    return office and all(word[0].isupper() or any(own in group for group in small) for word, own in zip(words[:-1], folded, strict=False))

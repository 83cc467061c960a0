"""The bearer of a name: titles and appositions in the text, whether it is a person, and the gender that a title shows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

import regex

from newsparse.attribution.speakers.entities import BODY, MAYBE_A_PERSON, ONE_WORD, PERSON, PLACE, Entity, NameKind
from newsparse.attribution.speakers.name_words import (
    AGED,
    LETTERS,
    SegmentedName,
    fold_word,
    is_bearer,
    is_forename,
    is_office,
    is_preposition,
    word_at,
)
from newsparse.attribution.word_index import CASED
from newsparse.knowledge import Language
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.knowledge.people_words import PeopleWords
from newsparse.memo import PerOwner
from newsparse.patterns import pattern

_MENTIONS_DESCRIBED_AGAIN: Final = 4  # the same once one is found
_MENTIONS_DESCRIBED: Final = 20  # maximum number of mentions searched for a description; descriptions come with early ones
PRONOUN_OF_A_NAME: Final = 160  # within this distance after a name, a pronoun usually refers to it
PRONOUN_OF_A_SURNAME: Final = 80  # the same if several people bear the name
# An apposition after a name: ", deputy director of the National Health Commission,", ", a 24-year-old student,".
_APPOSITION: Final = pattern(
    r"(?:(?:(?:\s?\([^()\n]{1,20}\))?+,|\s(?:is|was)(?=\s(?:an?|the)\s))\s|\s\((?=[^()\n]{3,60}\)))((?:an?|the|its|his|her)\s)?+((?:\d{1,3}-)?(?P<words>\p{L}(?:[^,;:.!?“”\"\n()]{1,160}+|(?<=\b\p{Lu})\.){1,40}+))(?=[,.;)]|\s\(|$)"
)
_SHORTEST_APPOSITION: Final = 3  # characters, here and below
_LONGEST_APPOSITION: Final = 161
# Past tenses of Slavic languages, which may be between a role and an object: "директор похвалил Анну Руис".
_PAST: Final = ("л", "ла", "ли", "ав", "ив", "ув", "l", "la", "li", "ł", "ła")
_OFFICE_IN_BRACKETS: Final = pattern(r"\s\((?P<office>(?:\p{L}++\s){0,3}+\p{L}++)\)")  # " (Town Clerk)"
_SHORTEST_NOUN: Final = 3  # letters
_BEFORE_DESCRIPTIONS: Final = ("(", "is ", "was ")
_CLAUSE: Final = pattern(r"[,;:.!?\n“”\"()]\s?")
_NEXT: Final = pattern(r" (\p{L}++)")
_ROLE: Final = 7  # maximum number of words in a role: "Saltmere Capital senior vice president"


@PerOwner
def _words_before_roles(language: Language) -> frozenset[str]:
    """Return the words that no role holds, and so before which it begins."""
    speech, people = language.speech_words, language.people
    return language.function_words | people.prepositions | speech.verbs.keys() | people.joiners | speech.time_words


class AppositionReader:
    """Reads the descriptions around the mentions of a name."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.people = language.people
        self._common = language.function_words
        self._speech = language.speech_words
        self._no_role = _words_before_roles(language)

    def read_around(self, entity: Entity, piece: SegmentedName) -> None:
        """Count a mention, and store any description that comes with it."""
        entity.count += 1
        text, (start, end, _, title, _) = self.text, piece
        if title:
            self._read_title(entity, title)
            begin = text.rfind(title, max(0, start - 200), start)
            begin -= 4 if text[begin - 4 : begin] == "the " else 0
            if entity.kind == PERSON and text[begin - 2 : begin] == ", ":
                self._read_role_before(entity, begin, end)  # "the mayor, Dr. Ana Ruiz,"
        enough = _MENTIONS_DESCRIBED_AGAIN if entity.description else _MENTIONS_DESCRIBED
        if entity.kind == PLACE or entity.count > enough:
            return
        if not title and start and text[start - 1] in " \xa0":
            if text[start - 2 : start - 1] == ",":
                if entity.kind in MAYBE_A_PERSON:
                    self._read_role_before(entity, start, end)
            else:
                self._read_words_before(entity, start)
        mark = text[end : end + 1]
        if mark == " " and text.startswith("(", end + 1) and (office := _OFFICE_IN_BRACKETS.match(text, end)):
            words = [fold_word(word) for word in office["office"].split()]
            if entity.kind == PERSON and is_bearer(words[-1], self.people):  # "Bo Poe (Town Clerk)"
                entity.titles.update(self.people.full_titles.get(word, word) for word in words)
                entity.description = entity.description or office["office"]
        if mark == "," or (mark == " " and text.startswith(_BEFORE_DESCRIPTIONS, end + 1)):
            if (match := _APPOSITION.match(text, end)) and _SHORTEST_APPOSITION <= len(match["words"]) <= _LONGEST_APPOSITION:
                self._read_apposition(entity, match)
        elif mark == " " and entity.kind in MAYBE_A_PERSON and not is_forename(entity.first) and (match := _NEXT.match(text, end)):
            # "Quenby Foods spokesman Tom Roe"; a single word may be a politician's name.
            employing = self.people.roles if len(entity.words) > 1 and match[1].islower() else self.people.business_roles
            entity.kind = BODY if fold_word(match[1]) in employing else entity.kind

    def _read_title(self, entity: Entity, title: str) -> None:
        """Store a title that precedes a name, the gender that it shows, and the title as a description, if it is an office."""
        people = self.people
        words = [fold_word(word) for word in title.split()]
        entity.titles |= {people.full_titles.get(word, word) for word in words}
        gender = next((g for word in reversed(words) if (g := people.honorifics.get(word) or people.gendered_nouns.get(word))), "")
        if gender and entity.kind == PERSON and not self._is_taken_up_otherwise(entity, gender):
            entity.gender = gender
        if words[-1] in people.group_nouns or (words[-1] not in people.roles and words[-1].removesuffix("s") in people.roles):
            return  # "Actors Ana Ruiz and Bo Poe"
        while words and words[-1] in people.honorifics:
            words.pop()
        office = any(word in people.titles or word in people.roles or ("-" in word and is_office(word, people)) for word in words)
        entity.description = entity.description or (" ".join(title.split()[: len(words)]) if office else "")

    def _is_taken_up_otherwise(self, entity: Entity, gender: str) -> bool:
        """Return True if "he" follows the full name of somebody titled "Lady": that is his wife's title."""
        if len(entity.words) < 2 or entity.first in FORENAME_GENDERS:
            return False
        end = entity.fullest_mention[1]
        _, own = next(pronouns_after(self.text, end, end + PRONOUN_OF_A_SURNAME, self.people), ("", ""))
        return own in ("m", "f") and own != gender

    def _read_words_before(self, entity: Entity, start: int) -> None:
        """Read the lower-case words before a name: "Quenby Foods spokeswoman Ana Ruiz", "an analyst at Quenby Foods"."""
        text = self.text
        word = text[max(0, start - 30) : max(0, start - 1)].rpartition(" ")[2].rpartition("\n")[2]
        entity.occurs_mid_sentence = entity.occurs_mid_sentence or word[-1:].isalnum() or word[-1:] == ","
        people = self.people
        word = self._without_article(word)
        full = entity.kind == PERSON and len(entity.words) > 1 and not text[start : start + 2].isupper()
        # What the role covers, and no verb: "директор *музея* Ана Руис"
        office = word in people.roles or word in people.titles or word in people.honorifics
        plain = word.islower() and len(word) > _SHORTEST_NOUN and not office and word not in self._no_role
        if people.case_endings and (word[:1].isupper() or (full and plain and not word.endswith(_PAST))):
            self._read_role_and_body(entity, start)
        elif word in people.roles or word in people.titles:
            self._enter_role(entity, [*self._clause_before(start)[:-1], word])
            form = next((one for one in map(fold_word, text[max(0, start - 30) : start].split()[-3:-1]) if one in people.honorifics), "")
            if form and entity.kind == ONE_WORD:
                entity.kind, entity.gender = PERSON, people.honorifics[form]  # "M. l'abbé Ruiz", "Mme la maire Ruiz"
        elif word in people.naming_organisations and not people.capitalised_nouns:
            entity.titles.add(word)  # "the *charity* Open Larder"
        elif word in people.honorifics:
            entity.gender = people.honorifics[word] or entity.gender
        elif word in people.definites and not people.case_endings:  # Greek persons have articles, too: "ο Ρήγας"
            single = entity.kind == ONE_WORD and not text.startswith(" ", entity.fullest_mention[1])
            untitled = entity.kind == PERSON and len(entity.words) > 1 and not entity.titles and not is_forename(entity.first)
            if single or untitled:
                entity.kind, entity.gender = BODY, ""  # "the Vatican,", "the Rolling Roes"

    def _clause_before(self, start: int) -> list[str]:
        return _CLAUSE.split(self.text[max(0, start - 80) : start - 1])[-1].split()

    def _enter_role(self, entity: Entity, words: Sequence[str], body: Sequence[str] = ()) -> None:
        """Store the role that some words end in, with the organisation that follows it."""
        role = words[-1].lower()
        entity.titles.add(role)
        entity.gender = self.people.gendered_nouns.get(role) or entity.gender
        entity.description = entity.description or " ".join([*words[self._start_of_role(words) :], *body])

    def _read_role_and_body(self, entity: Entity, start: int) -> None:
        """Read a role with an organisation in the genitive, which needs no "of": "*rzecznik PiS* Adam Kowal"."""
        clause = self._clause_before(start)
        for size in range(1, min(len(clause), _ROLE)):
            if clause[-size].lower() in self._no_role:
                return
            if (word := clause[-size - 1].lower()) in self.people.roles or word in self.people.titles:
                self._enter_role(entity, clause[:-size], clause[-size:])
                return

    def _without_article(self, word: str) -> str:
        """Strip the article or preposition that is joined to a word: "l'avocate", "L’assessora", "dall'assessora"."""
        head, mark, rest = word.replace("’", "'").partition("'")
        joined = f"{head.lower()}'" in self.people.definites or (rest and is_preposition(f"{head.lower()}'", self.people))
        return rest if mark and joined else word

    def _start_of_role(self, words: Sequence[str]) -> int:
        """Find the first word of a bearer's role before a name: "the [new foreign ministry spokeswoman] Ana Ruiz"."""
        first = len(words) - 1
        while first and len(words) - first < _ROLE:
            word = fold_word(words[first - 1])
            if word == "of" and words[first - 2][:1].isupper() and words[first][:1].isupper():
                return len(words) - 1  # "Bank of Elmford governor": the start of the body's name is not searched for
            owner = word in self.people.possessives or word in self.people.indefinites or word.endswith(("'s", "s'"))
            if owner or word in self._no_role or (self.people.case_endings and words[first - 1].islower() and word.endswith(_PAST)):
                return first
            verb = words[first - 1].islower() and word not in self.people.role_modifiers
            if verb and (words[first][:1].isupper() or (word.endswith("ed") and words[max(0, first - 2)][:1].isupper())):
                return first  # "signed Portugal defender Ana Ruiz", "Elmford sacked manager Bo Poe"
            first -= 1
        # A phrase cut off at the left edge of the view, or one that starts far back, is not a role.
        return first if len(words) - first < _ROLE else len(words) - 1

    def _read_role_before(self, entity: Entity, start: int, end: int) -> None:
        """Read a description that comes before the name: "An attorney for Roe, Ana Ruiz,"."""
        people = self.people
        clause = _CLAUSE.split(self.text[max(0, start - 90) : start - 2])[-1].split()
        before = [fold_word(self._without_article(word)) for word in clause]
        core = len(before)
        if core and before[-1] not in people.roles and before[-1] not in people.titles:
            links = [i for i, word in enumerate(before) if is_preposition(word, people)]
            # "comme l'a dit *à l'AFP le maire de* Sarzay, Paul Roux"
            core = next((i for i in links if i and is_office(before[i - 1], people)), links[0] if links else core)
            noun = next((i for i in range(core - 1, -1, -1) if before[i] in people.roles or before[i] in self._no_role), -1)
            bare = noun >= 0 and before[noun] in people.roles and not is_forename("".join(before[noun + 1 : noun + 2]))
            core = noun + 1 if bare else core  # "il *direttore* generale dell'Asl", but "astronomer Ann Roe of"
        role = before[core - 1] if core else ""
        titled = role in people.titles and core == len(before) and before[core - 2] not in people.roles  # not "el secretario general"
        described = role in people.roles or role in people.gendered_nouns or titled
        if not described or (not people.prepositions.isdisjoint(before[: core - 1]) and self.text[end : end + 1].isspace()):
            return  # "According to his lawyer, Ana Ruiz will appeal"
        if entity.kind == ONE_WORD:
            owned = core > 1 and (before[core - 2] in people.possessives or before[core - 2].endswith(("'s", "s'")))
            if not owned or role not in people.gendered_nouns:
                return
            entity.kind = PERSON  # "Her husband, Bo, waits"
        entity.titles.add(role)
        entity.gender = entity.gender or people.gendered_nouns.get(role, "")
        if not entity.description:
            first = self._start_of_role(clause[:core])
            if first and before[first - 1].endswith(("'s", "s'")):
                first -= 1
                while first and clause[first - 1][:1].isupper() and before[first - 1] not in self._common:
                    first -= 1  # "Quenby Foods's chief executive"
            entity.description = " ".join(clause[first:])

    def _names_somebody_else(self, words: Sequence[str], folded: Sequence[str]) -> bool:
        """Return True if a capitalised apposition is really the next name in a list."""
        people, last = self.people, folded[-1]
        known = is_office(last, people) or last in people.demonyms
        named = last in people.organisation_words or (len(words) > 1 and (not known or is_forename(folded[0])))
        return named and words[-1][0].isupper()

    def _read_apposition(self, entity: Entity, match: "regex.Match[str]") -> None:
        """Store an apposition as a description if it describes the bearer."""
        people = self.people
        words = [fold_word(word) for word in match[2].split()[:8]]
        core = words[: next((i for i, word in enumerate(words) if word in people.prepositions), len(words))]
        known = (people.roles, people.titles, people.title_modifiers, people.role_modifiers)
        aged = match[2][0].isdigit()  # "Ann Roe, a *24-year-old* from Elmford"
        office = aged or any(word in people.roles or word in people.titles or word in people.organisation_words for word in core)
        opens = match[1] or words[0] == "executive" or words[0].endswith("'s") or any(words[0] in group for group in known)
        verbs, auxiliaries = self._speech.verbs, self._speech.auxiliaries
        verbal = words[-1] in verbs or any(word in verbs or word in auxiliaries for word in core[1:])
        if not office or not opens or verbal:
            return  # "Ann Roe, the mayor said"
        if match[2][0].isupper() and self._names_somebody_else(match[2].split()[: len(core)], core):
            return  # "Ann Roe, Governor Bo Poe"
        entity.titles.update(people.full_titles.get(word, word) for word in core)
        entity.gender = entity.gender or next((people.gendered_nouns[word] for word in core if people.gendered_nouns.get(word)), "")
        said = match[2].split()
        shown = " ".join(said[: next((i for i, word in enumerate(said) if i and word in people.relatives), len(said))])
        entity.description = shown if len(shown) > len(entity.description) else entity.description


# ", a diver, is dead.    She" after a name that opens a paragraph
_NEXT_PARAGRAPH: Final = pattern(r",\s[^\n]++\n\s*+(?P<first>\p{Lu}\p{Ll}++)")
_PARAGRAPH: Final = 300  # characters of a paragraph about one person
# "She *is 83,*" in the next sentence.
_AGE_TOLD: Final = pattern(r"\s\p{Ll}{1,5}\s\d{1,3}(?:\s\p{L}{2,6})?[.,;]")
_CAPITAL: Final = pattern(r"\b\p{Lu}\p{Ll}++")
_FOLLOWING: Final = pattern(r"(?:\s?\([^()\n]{1,20}\))?,?\s(\p{Ll}++)")
# "He" and "she" after a name are worth this many of "his", "him" and "her".
_SUBJECT: Final = 2
_SENTENCE_ENDS: Final = ("", ".", "”", '"', "!", "?")
_THING: Final = "is where things are named"
# Roles that a business may have, too: "the owner, Quenby Minerals".
_OF_FIRMS: Final = frozenset("developer operator owner parent partner producer promoter publisher retailer supplier".split())

WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "has a title": 2.0,
        "opens with a forename": 2.0,
        "is a forename alone": 0.7,
        "is followed by who or an age": 1.0,
        "is shortened to its surname": 1.0,
        "is taken up by he or she": 1.0,
        _THING: -2.0,
    }
)
"""The weight of each sign of a person; a pronoun may only refer to a name whose signs in `PersonEvidence.personal` add up to enough."""


class PersonEvidence(NamedTuple):
    """The evidence in a text about the bearer of a name."""

    kind: NameKind
    gender: str  # "m", "f", or empty
    personal: float  # score of the evidence for a person; 0 or less means that there is none


def person_evidence(text: str, entity: Entity, mentions: Iterable[tuple[int, int, int]], language: Language) -> PersonEvidence:
    """Read the evidence from titles, the given name and the text around some mentions: each with its end and the start of the next name."""
    if entity.kind not in MAYBE_A_PERSON:
        return PersonEvidence(entity.kind, entity.gender, WEIGHTS[_THING])
    signs = _Signs(text, entity, language)
    for start, end, following_name in mentions:
        signs.read(start, end, following_name)
    votes, person = signs.votes, signs.alone or signs.taken_up
    its = votes["n"] - person + (signs.body and not person)
    if its > votes["m"] + votes["f"] and not signs.forename and entity.titles <= _OF_FIRMS | language.people.naming_organisations:
        return PersonEvidence(BODY, "", WEIGHTS[_THING])  # "its" or a noun for an organisation shows it, and nothing shows a person
    more = votes["m"] - votes["f"]
    gender = entity.gender or ("m" if more >= _SUBJECT else "f" if more <= -_SUBJECT else "")
    return PersonEvidence(entity.kind, gender, sum([WEIGHTS[sign] for sign in signs.found(gender)]))


def pronouns_after(text: str, start: int, end: int, people: PeopleWords) -> Iterator[tuple[str, str]]:
    """Yield the pronouns and possessives in a range, each with its gender: the first usually refers to the name before it."""
    for word in LETTERS.findall(text, start, end):
        gender = people.pronouns.get(word) or people.possessives.get(word)
        if gender and word not in people.honorifics:
            yield word, gender


class _Signs:
    """The evidence about the bearer of a name, from its mentions."""

    def __init__(self, text: str, entity: Entity, language: Language) -> None:
        people = language.people
        self.text = text
        self.entity = entity
        self.language = language
        self.votes = {"m": 0, "f": 0, "n": 0, "p": 0}  # for each gender, how often pronouns after a mention show it
        self.taken_up = self.alone = self.thing = False
        self.forename = is_forename(entity.first)
        self.body = not entity.titles.isdisjoint(people.naming_organisations)
        self.titled = any(title in people.honorifics or is_bearer(title, people) for title in entity.titles)
        if language.script not in CASED:
            self.titled = entity.kind == PERSON  # only a title or a family name has shown the name
        self._subjects = language.speech_words.pronouns

    def read(self, start: int, end: int, following_name: int) -> None:
        """Read one mention and the text up to the next name."""
        text, entity, people = self.text, self.entity, self.language.people
        if not entity.gender:
            self._vote(start, end, min(following_name, end + PRONOUN_OF_A_NAME))
        following = _FOLLOWING.match(text, end, end + 60)
        who = following is not None and following[1] in people.personal_relatives
        self.taken_up = self.taken_up or who or AGED.match(text, end) is not None
        self.alone = self.alone or (len(entity.words) > 1 and fold_word(text[start:end]) == entity.words[-1])
        person = self.titled or (self.forename and len(entity.words) > 1)
        self.thing = self.thing or (not person and _a_thing(text, start, end, self.language))

    def _vote(self, start: int, end: int, stop: int) -> None:
        """Count the gender of the first pronoun after a mention; "it" may be nobody, as in "it rained"."""
        # "She" in the next sentence may be the named person or not: it counts little, and the words after it nothing.
        if self.text[max(0, start - 2) : start].strip(" \n") not in _SENTENCE_ENDS and (past := self.text.find("\n", end, stop)) >= 0:
            stop = past  # "The ferry stopped at Far Saltmere." may come before a paragraph about anybody
        told = next((m for m in _CAPITAL.finditer(self.text, end, stop) if m[0].lower() in self._subjects), None)
        topic = _NEXT_PARAGRAPH.match(self.text, end, end + _PARAGRAPH) if self.text[start - 1 : start] in ("", "\n") else None
        aged = told[0] if told is not None and _AGE_TOLD.match(self.text, told.end()) else ""
        if (topic is not None and self._take_up(topic["first"])) or self._take_up(aged):
            return
        capital = stop if told is None else told.start()
        for word, gender in pronouns_after(self.text, end, capital, self.language.people):
            if gender in ("m", "f", "n") and (gender != "n" or word in self.language.people.possessives):
                self.votes[gender] += _SUBJECT if word in self._subjects else 1  # "her" is often somebody else
                return
        gender = self.language.people.pronouns.get(told[0].lower(), "") if told is not None else ""
        if gender in ("m", "f"):
            self.votes[gender] += 1

    def _take_up(self, word: str) -> bool:
        """Count a capitalised pronoun that certainly means the bearer; return True if it is one."""
        gender = self.language.people.pronouns.get(word.lower(), "n")
        if word.lower() not in self._subjects or gender not in self.votes:
            return False
        self.taken_up = True
        self.votes[gender] += _SUBJECT
        return True

    def found(self, gender: str) -> Iterator[str]:
        """Yield the signs, by their names in `WEIGHTS`."""
        if self.titled:
            yield "has a title"
        if self.forename:
            yield "opens with a forename" if len(self.entity.words) > 1 else "is a forename alone"
        if self.taken_up:
            yield "is followed by who or an age"
        if self.alone and self.entity.kind == PERSON:
            yield "is shortened to its surname"
        if gender and not self.thing:
            yield "is taken up by he or she"
        if self.thing:
            yield _THING


def _a_thing(text: str, start: int, end: int, language: Language) -> bool:
    """Return True if a name is used as only names of places and things are: "in Tidal Reach", "the Tidal Reach."."""
    people = language.people
    before = text[max(0, start - 12) : start].split(" ")
    if len(before) < 2 or before[-1]:
        return False
    word = fold_word(before[-2].rpartition("\n")[2])
    if word in people.place_prepositions:
        return text[end : end + 2] not in ("'s", "’s") and not text[end + 1 : end + 2].isupper() and not text.startswith("-", end)
    if word not in people.definites or people.capitalised_nouns:
        return False
    following = word_at(text, end + 1) if text.startswith(" ", end) else ""
    return not following or following in language.function_words

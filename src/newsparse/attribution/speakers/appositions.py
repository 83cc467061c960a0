"""Read the titles and appositions that describe the bearer of a name."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.attribution.speakers.entities import BODY, MAYBE_A_PERSON, ONE_WORD, PERSON, PLACE, Entity
from newsparse.attribution.speakers.limits import MENTIONS_DESCRIBED, MENTIONS_DESCRIBED_AGAIN
from newsparse.attribution.speakers.name_words import SegmentedName, fold_word, is_forename, is_office
from newsparse.knowledge import Language
from newsparse.patterns import pattern

# An apposition of at most 160 characters after a name: ", deputy director of the National Health Commission,".
_APPOSITION: Final = pattern(
    r"(?:\s?\([^()\n]{1,20}\))?+,\s((?:an?|the|its|his|her)\s)?+(\p{L}(?:[^,;:.!?“”\"\n()]|(?<=\b\p{Lu})\.){2,160}+)(?=[,.;]|\s\(|$)"
)
_CLAUSE: Final = pattern(r"[,;:.!?\n“”\"()]\s?")
_NEXT: Final = pattern(r" (\p{L}++)")
# Maximum number of words in a role: "Saltmere Capital senior vice president".
_ROLE: Final = 7


class AppositionReader:
    """Reads the descriptions around the mentions of a name.

    >>> from newsparse.knowledge.languages import load
    >>> text = "Ana Ruiz, the mayor of Elmford, said so."
    >>> ana = Entity("Ana Ruiz", "person", ("ana", "ruiz"), 0)
    >>> AppositionReader(text, load("en")).read_around(ana, SegmentedName(0, 8, "person", "", ana.words))
    >>> ana.description
    'mayor of Elmford'
    """

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.people = language.people
        self._common = language.function_words
        self._titles: dict[str, tuple[frozenset[str], str, str]] = {}
        self._verbs = language.speech.verbs if language.speech else {}
        self._auxiliaries = language.speech.auxiliaries if language.speech else frozenset[str]()

    def read_around(self, entity: Entity, piece: SegmentedName) -> None:
        """Count a mention, and store any description that comes with it."""
        entity.count += 1
        text, (start, end, _, title, _) = self.text, piece
        if title:
            self._read_title(entity, title)
            begin = text.rfind(title, max(0, start - 200), start)
            begin -= 4 if text[begin - 4 : begin] == "the " else 0
            if entity.kind == PERSON and not entity.description and text[begin - 2 : begin] == ", ":
                self._read_role_before(entity, begin, end)  # "the mayor, Dr. Ana Ruiz,"
        if entity.kind == PLACE or (entity.count > MENTIONS_DESCRIBED_AGAIN and (entity.description or entity.count > MENTIONS_DESCRIBED)):
            return
        if not title and start and text[start - 1] in " \xa0":
            if text[start - 2 : start - 1] == ",":
                if entity.kind in MAYBE_A_PERSON:
                    self._read_role_before(entity, start, end)
            else:
                self._read_words_before(entity, start)
        mark = text[end : end + 1]
        if mark == "," or (mark == " " and text[end + 1 : end + 2] == "("):
            if match := _APPOSITION.match(text, end):
                self._read_apposition(entity, match)
        elif mark == " " and entity.kind in MAYBE_A_PERSON and not is_forename(entity.words[0]) and (match := _NEXT.match(text, end)):
            # "Quenby Foods spokesman Tom Roe"; a single word may be a politician's name.
            employing = self.people.roles if len(entity.words) > 1 and match[1].islower() else self.people.business_roles
            entity.kind = BODY if fold_word(match[1]) in employing else entity.kind

    def _read_title(self, entity: Entity, title: str) -> None:
        """Store a title that precedes a name; each title is interpreted once."""
        known = self._titles.get(title)
        if known is None:
            known = self._titles[title] = self._split_title(title)
        called, gender, said = known
        entity.titles |= called
        if gender and entity.kind == PERSON:
            entity.gender = gender
        entity.description = entity.description or said

    def _split_title(self, title: str) -> tuple[frozenset[str], str, str]:
        """Split a title into its words, the gender it shows, and the title as a description."""
        people = self.people
        words = [fold_word(word) for word in title.split()]
        called = frozenset(people.full_titles.get(word, word) for word in words)
        gender = next((g for word in reversed(words) if (g := people.honorifics.get(word) or people.gendered_nouns.get(word))), "")
        if words[-1] in people.group_nouns or (words[-1] not in people.roles and words[-1].removesuffix("s") in people.roles):
            return called, gender, ""  # "Actors Ana Ruiz and Bo Poe"
        while words and words[-1] in people.honorifics:
            words.pop()
        office = any(word in people.titles or word in people.roles or ("-" in word and is_office(word, people)) for word in words)
        return called, gender, " ".join(title.split()[: len(words)]) if office else ""

    def _read_words_before(self, entity: Entity, start: int) -> None:
        """Read the lower-case words before a name: "Quenby Foods spokeswoman Ana Ruiz", "an analyst at Quenby Foods"."""
        text = self.text
        begin = text.rfind(" ", max(0, start - 30), start - 1) + 1 or max(0, start - 30)
        word = text[begin : start - 1]
        entity.occurs_mid_sentence = entity.occurs_mid_sentence or word[-1:].isalnum() or word[-1:] == ","
        people = self.people
        word = self._without_article(word)
        if not word.islower():
            return
        if word in people.roles:
            if entity.kind == ONE_WORD and self._is_a_relative([fold_word(one) for one in text[max(0, begin - 30) : start - 1].split()]):
                entity.kind = PERSON  # "his brother Bo"
            entity.titles.add(word)
            entity.gender = people.gendered_nouns.get(word) or entity.gender
            if not entity.description:
                words = [*_CLAUSE.split(text[max(0, start - 80) : start - 1])[-1].split()[:-1], word]
                entity.description = " ".join(words[self._start_of_role(words) :])
        elif word in people.definites and (
            (entity.kind == ONE_WORD and not text.startswith(" ", entity.fullest_mention[1]))
            or (entity.kind == PERSON and len(entity.words) > 1 and not entity.titles and not is_forename(entity.first))
        ):
            entity.kind, entity.gender = BODY, ""  # "the Vatican,", "the Rolling Roes"
        elif entity.kind in MAYBE_A_PERSON and word in people.workplace_prepositions and not is_forename(entity.first):
            before = text[max(0, begin - 30) : begin - 1].rpartition(" ")[2]
            if before in people.roles:
                entity.kind, entity.gender = BODY, ""

    def _without_article(self, word: str) -> str:
        """Strip the article that is joined to a word: "l'avocate", "L’assessora"."""
        joined = word[1:2] in ("'", "’") and f"{word[0].lower()}'" in self.people.definites
        return word[2:] if joined else word

    def _start_of_role(self, words: Sequence[str]) -> int:
        """Find the first word of a bearer's role before a name: "the [new foreign ministry spokeswoman] Ana Ruiz"."""
        first = len(words) - 1
        while first and len(words) - first < _ROLE:
            word = fold_word(words[first - 1])
            if not any(map(str.isalnum, word)):
                return first  # "ELMFORD - avocate"
            if word == "of" and words[first - 2][:1].isupper() and words[first][:1].isupper():
                return len(words) - 1  # "Bank of Elmford governor": the start of the body's name is not searched for
            if word in self._common or word in self.people.prepositions or word in self._verbs or word in self.people.joiners:
                return first
            if word in self.people.possessives or word in self.people.indefinites or word.endswith(("'s", "s'")):
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
        if core and before[-1] not in people.roles:
            core = next((i for i, word in enumerate(before) if word in people.prepositions), core)
        role = before[core - 1] if core else ""
        if role not in people.roles:
            return
        if not people.prepositions.isdisjoint(before[: core - 1]) and self.text[end : end + 1].isspace():
            return  # "According to his lawyer, Ana Ruiz will appeal"
        if entity.kind == ONE_WORD:
            if not self._is_a_relative(before[:core]):
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

    def _is_a_relative(self, phrase: Sequence[str]) -> bool:
        """Whether a phrase describes somebody's relative, who may be called by a given name alone: "her husband"."""
        if self.people.capitalised_nouns:
            return False  # "ihr Mann, Lehrer in Orvik"
        owned = len(phrase) > 1 and (phrase[-2] in self.people.possessives or phrase[-2].endswith(("'s", "s'")))
        return owned and phrase[-1] in self.people.gendered_nouns

    def _names_somebody_else(self, words: Sequence[str], folded: Sequence[str]) -> bool:
        """Whether a capitalised apposition is really the next name in a list."""
        people = self.people
        last = folded[-1]
        if not words[-1][0].isupper():
            return False
        known = is_office(last, people) or last in people.demonyms
        return last in people.organisation_words or (len(words) > 1 and (not known or is_forename(folded[0])))

    def _read_apposition(self, entity: Entity, match: "regex.Match[str]") -> None:
        """Store an apposition as a description if it describes the bearer."""
        people = self.people
        words = [fold_word(word) for word in match[2].split()[:8]]
        core = words[: next((i for i, word in enumerate(words) if word in people.prepositions), len(words))]
        known = (people.roles, people.titles, people.title_modifiers, people.role_modifiers)
        if not any(word in people.roles or word in people.titles or word in people.organisation_words for word in core):
            return
        if not match[1] and words[0] != "executive" and not words[0].endswith("'s") and not any(words[0] in group for group in known):
            return
        if any(word in self._verbs or word in self._auxiliaries for word in core[1:]) or words[-1] in self._verbs:
            return  # "Ann Roe, the mayor said"
        if match[2][0].isupper() and self._names_somebody_else(match[2].split()[: len(core)], core):
            return  # "Ann Roe, Governor Bo Poe"
        entity.titles.update(people.full_titles.get(word, word) for word in core)
        if (
            core[-1] in people.organisation_words
            and core[-1] not in people.roles
            and entity.kind in MAYBE_A_PERSON
            and not is_forename(entity.first)
        ):
            entity.kind, entity.gender = BODY, ""  # "Alphabet, Google's parent company,"
        for word in core:
            if entity.kind == PERSON and not entity.gender:
                entity.gender = people.gendered_nouns.get(word, "")
        said = match[2].split()
        said = said[: next((i for i, word in enumerate(said) if i and word in people.relatives), len(said))]
        if len(" ".join(said)) > len(entity.description):
            entity.description = " ".join(said)

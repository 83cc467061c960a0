"""Builders for the lists in data modules: many words a line, phrases separated by bars, regular verbs by their infinitives."""

from collections.abc import Iterable, Mapping, Set
from typing import Any, Final

from attrs import frozen

from newsparse.patterns import grouped
from newsparse.terms import Precision, Role

_TAIL: Final = 5  # letters of the shortest word that can end a compound
_SHORTEST_COMPOUND: Final = 8


def words(text: str) -> frozenset[str]:
    """Return the words of a text separated by white space."""
    return frozenset(text.split())


def inflected(stems: str, endings: str) -> frozenset[str]:
    """Return every stem with every ending; "-" means no ending: "sad" with "e - s" is "sade", "sad", "sads"."""
    return frozenset(stem + ("" if ending == "-" else ending) for stem in stems.split() for ending in endings.split())


class Compounds(frozenset[str]):
    """Words that also match the compounds that end in them: "Sprecher" and "Pressesprecher", "SPD-Politiker".

    >>> "feuerwehrsprecher" in Compounds(["sprecher"]), "her" in Compounds(["sprecher"])
    (True, False)
    """

    __slots__ = ("_by_tail",)

    def __new__(cls, found: Iterable[str] = ()) -> "Compounds":
        """Make the set; its endings are indexed when they are first looked up."""
        made = super().__new__(cls, found)
        made._by_tail = {}
        return made

    _by_tail: Mapping[str, tuple[str, ...]]
    """The words that end in the same letters: few of them are compared with a compound."""

    def _alike(self, word: str) -> tuple[str, ...]:
        """Return the words that are long enough to end a compound and end in the same letters as a word."""
        if not self._by_tail:
            self._by_tail = grouped((own[-_TAIL:], own) for own in self if len(own) >= _TAIL)
        return self._by_tail.get(word[-_TAIL:], ())

    def __contains__(self, word: object) -> bool:
        """Return True if a word is in the set or ends in one of its words."""
        if not isinstance(word, str) or len(word) < _SHORTEST_COMPOUND:
            return frozenset.__contains__(self, word)
        return word.endswith(self._alike(word))

    def __or__(self, others: Set[Any]) -> "Compounds":
        """Return the words of both sets, with the compounds that end in any of them."""
        return Compounds(frozenset.__or__(self, others))

    __ror__ = __or__

    def isdisjoint(self, others: Iterable[object]) -> bool:
        """Return True if none of some words is in the set or ends in one of its words."""
        return not any(map(self.__contains__, others))

    def heads(self, compound: str) -> tuple[str, ...]:
        """Return the words that a compound ends in, and that it may be shortened to: "minister" for "fischereiminister"."""
        alike = self._alike(compound) if len(compound) >= _SHORTEST_COMPOUND else ()
        return tuple([word for word in alike if word != compound and compound.endswith(word)])


class CompoundGenders(dict[str, str]):
    """Genders of nouns that also hold for the compounds that end in them.

    >>> CompoundGenders({"sprecher": "m"}).get("feuerwehrsprecher")
    'm'
    """

    __slots__ = ("_nouns",)

    def __init__(self, genders: Mapping[str, str]) -> None:
        super().__init__(genders)
        self._nouns = Compounds(genders)

    def __missing__(self, word: str) -> str:
        """Return the gender of the noun that a compound ends in."""
        heads = self._nouns.heads(word)
        if not heads:
            raise KeyError(word)
        return self[max(heads, key=len)]

    def __contains__(self, word: object) -> bool:
        """Return True if a word is among the nouns or ends in one of them."""
        return word in self._nouns

    def get(self, word: str, default: Any = None) -> Any:
        """Return the gender of a noun or compound, else the default."""
        try:
            return self[word]
        except KeyError:
            return default


def compounds(text: str) -> Compounds:
    """Return words separated by white space, each matching its compounds too."""
    return Compounds(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return phrases separated by bars or line ends: "read also | read more"."""
    return frozenset(listed(text))


def listed(text: str) -> tuple[str, ...]:
    """Return phrases separated by bars or line ends, in order."""
    return tuple(filter(None, map(str.strip, text.replace("\n", "|").split("|"))))


def paired(first: str, second: str) -> tuple[str, ...]:
    """Return each of some phrases followed by each of others: "photo | image" with "by | via" is "photo by", "photo via", "image by" …"""
    return tuple([f"{one} {other}" for one in listed(first) for other in listed(second)])


def gendered(*, m: str = "", f: str = "", n: str = "", p: str = "", either: str = "") -> Mapping[str, str]:
    """Map words to the gender that each shows: "m", "f", "n" (a thing or organisation), "p" (several) or "" (either)."""
    groups = (("m", m), ("f", f), ("n", n), ("p", p), ("", either))
    return {word: gender for gender, words in groups for word in words.split()}


def by_role(**openings: str) -> Mapping[str, Role]:
    """Map the phrases that open the parts of a sign-off to roles, given by name; bars separate the phrases."""
    return {phrase: Role[name.upper()] for name, text in openings.items() for phrase in listed(text)}


def by_number(text: str) -> Mapping[str, int]:
    """Map phrases to numbers: lines of a number and its phrases, "0: today | tonight"; "+" after it counts up, phrase by phrase."""
    found = {}
    for head, names in _rows(text):
        first, counts = int(head.rstrip("+")), head[-1] == "+"
        found.update({name: first + i * counts for i, name in enumerate(names)})
    return found


def by_numbers(text: str) -> Mapping[str, tuple[int, ...]]:
    """Map phrases to several numbers: lines of the numbers and their phrases, "12 25: christmas | christmas day"."""
    return {name: tuple(map(int, head.split())) for head, names in _rows(text) for name in names}


def by_precision(text: str) -> Mapping[str, Precision]:
    """Map units of time to the precision of a date in them: lines of a precision and its units, "week: week | weeks"."""
    return {phrase: Precision(name) for name, names in _rows(text) for phrase in names}


def by_period(text: str) -> Mapping[str, tuple[Precision, int]]:
    """Map phrases to a unit of time and how many of them it is away: lines of both and the phrases, "year -1: i fjor"."""
    return {phrase: (Precision(unit), int(away)) for head, names in _rows(text) for unit, away in [head.split()] for phrase in names}


def _rows(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """The text before the colon of each line, and the phrases after it."""
    return [(head.strip(), listed(names)) for head, _, names in (row.partition(":") for row in text.strip().splitlines())]


def numbered(first: int, text: str) -> Mapping[str, int]:
    """Map names to numbers, counted from *first* on: bars or line ends between numbers, commas between the names of one."""
    return {name.strip(): number for number, names in enumerate(listed(text), first) for name in names.split(",")}


def glued(first: int, names: str, endings: str) -> Mapping[str, int]:
    """Map names with a word glued to them to numbers, counted from *first* on: "montagabend", "montagnacht", "dienstagabend" …"""
    return {f"{name}{ending}": number for number, name in enumerate(names.split(), first) for ending in endings.split()}


@frozen
class VerbEndings:
    """The endings of a class of verbs: third person, in the tenses of news copy."""

    finite: str
    """Endings of the finite forms, separated by white space."""
    participle: str
    """The ending of the past participle."""
    gerund: str
    """The ending of the gerund."""


@frozen
class Inflected:
    """The forms of some verbs."""

    finite: frozenset[str]
    """Finite forms: "declares", "declared"."""
    participles: frozenset[str]
    """Past participles."""
    gerunds: frozenset[str]
    """Gerunds, which continue a report after a comma."""


def inflect(infinitives: str, endings: Mapping[str, VerbEndings], respelt: Mapping[str, str] | None = None) -> Inflected:
    """Return the forms of regular verbs.

    Args:
        infinitives: the verbs, separated by white space. A verb with a second stem has it after a "/":
            Spanish "negar/nieg".
        endings: the classes, by the ending of the infinitive. Endings that begin with "+" are added to the second stem.
        respelt: changes in spelling at the end of a stem before "a" and "o": French "c" to "ç".

    >>> inflect("affirmer", {"er": VerbEndings("+e +ent ait a", "é", "ant")}).gerunds
    frozenset({'affirmant'})
    >>> sorted(inflect("negar/nieg", {"ar": VerbEndings("+a +an ó", "ado", "ando")}).finite)
    ['negó', 'niega', 'niegan']
    """
    finite, participles, gerunds = set[str](), set[str](), set[str]()
    for entry in infinitives.split():
        infinitive, _, changed = entry.partition("/")
        ending = next(ending for ending in endings if infinitive.endswith(ending))
        stem, forms = infinitive[: -len(ending)], endings[ending]

        def form(suffix: str, stem: str = stem, changed: str = changed) -> str:
            base = changed if changed and suffix[0] == "+" else stem
            suffix = suffix.removeprefix("+")
            if respelt and suffix[:1] in "aâo":
                base = next((base.removesuffix(end) + new for end, new in respelt.items() if base.endswith(end)), base)
            return base + suffix

        finite.update(form(suffix) for suffix in forms.finite.split())
        participles.add(form(forms.participle))
        gerunds.add(form(forms.gerund))
    return Inflected(frozenset(finite), frozenset(participles), frozenset(gerunds))

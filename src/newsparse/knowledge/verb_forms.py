"""Forms of regular verbs, made from their infinitives."""

from collections.abc import Mapping

from attrs import frozen


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

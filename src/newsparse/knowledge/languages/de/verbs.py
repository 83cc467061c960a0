"""German: the forms of a verb from its infinitive or its principal parts."""

from collections.abc import Iterable
from typing import Final

from attrs import frozen

# Prefixes that are never separated, so that the participle has no "ge".
_INSEPARABLE: Final = ("be", "er", "ver", "ent", "emp", "zer", "ge", "miss", "wider", "über", "unter", "hinter")


@frozen
class VerbForms:
    """The forms of a verb in which it may report: third person, indicative."""

    particle: str
    """The particle that leaves a finite form in a main clause: "mit" of "mitteilen"; "" if there is none."""
    finite: tuple[str, ...]
    """Present and past, singular and plural, without the particle."""
    participle: str
    """The past participle, without the particle."""
    infinitive: str
    """The infinitive, without the particle."""

    @property
    def joined(self) -> tuple[str, ...]:
        """The finite forms as a subordinate clause has them: "mitteilte"."""
        return tuple(self.particle + form for form in self.finite)


def verb_forms(entry: str) -> VerbForms:
    """Return the forms of a verb.

    Args:
        entry: the infinitive of a weak verb, or the principal parts of a strong one (infinitive, third person present, past and
            participle) with "+" between; a separable particle, with a "|" after it, precedes either.

    >>> verb_forms("mit|teilen").finite, verb_forms("mit|teilen").participle
    (('teilt', 'teilte', 'teilen', 'teilten'), 'geteilt')
    >>> verb_forms("an|geben+gibt+gab+gegeben").joined
    ('angibt', 'angab', 'angeben', 'angaben')
    >>> verb_forms("behaupten").finite, verb_forms("ergänzen").participle, verb_forms("klettern").participle
    (('behauptet', 'behauptete', 'behaupten', 'behaupteten'), 'ergänzt', 'geklettert')
    """
    particle, _, verb = entry.rpartition("|")
    infinitive, *principal = verb.split("+")
    if principal:
        present, past, participle = principal
    else:
        stem = infinitive[:-1] if infinitive.endswith(("ern", "eln")) else infinitive[:-2]
        link = "e" if stem.endswith(("t", "d", "chn", "ffn", "gn", "dn", "tm", "dm")) else ""
        present, past = f"{stem}{link}t", f"{stem}{link}te"
        ge = "" if infinitive.endswith("ieren") or (infinitive.startswith(_INSEPARABLE) and len(infinitive) > _SHORT) else "ge"
        participle = f"{ge}{stem}{link}t"
    plural = past + ("n" if past.endswith("e") else "en")
    return VerbForms(particle, (present, past, infinitive, plural), participle, infinitive)


# "gehen" and "beten" begin like a prefix and have none.
_SHORT: Final = 6


def conjugate(entries: str) -> list[VerbForms]:
    """The forms of each verb of a list, separated by white space."""
    return [verb_forms(entry) for entry in entries.split()]


def alone(verbs: Iterable[VerbForms]) -> frozenset[str]:
    """The forms of those verbs that have no particle."""
    return frozenset(form for verb in verbs if not verb.particle for form in (*verb.finite, verb.participle))

"""Words about people and bodies: what tells a name from other capitals, and who "she" or "the mayor" may be.

All words are in lower case and without the dot of an abbreviation.
"""

from collections.abc import Mapping

from attrs import field, frozen


@frozen
class PeopleWords:
    """What a language says about speakers.

    >>> PeopleWords(possessives={"her": "f"}).possessives["her"]
    'f'
    """

    pronouns: Mapping[str, str] = field(factory=dict, hash=False)
    """Pronouns for a speaker named before: to "m", "f", "n" (a thing or body), "p" (several), "" (any one)."""
    possessives: Mapping[str, str] = field(factory=dict, hash=False)
    """Possessive pronouns, to the same letters."""
    relatives: frozenset[str] = frozenset()
    """What takes up the noun in front of it: "who", "which"."""
    narrators: frozenset[str] = frozenset()
    """What the one who talks calls himself: "i", "me"."""
    chorus: frozenset[str] = frozenset()
    """Those of them that are several: "we"."""
    honorifics: Mapping[str, str] = field(factory=dict, hash=False)
    """Forms of address before a name, to the gender they tell ("m", "f", "")."""
    titles: frozenset[str] = frozenset()
    """Offices and ranks that stand with a capital before a name: "president", "sen"."""
    peers: frozenset[str] = frozenset()
    """Titles of those whose name takes a place with it: "Lord Roe of Elmford"."""
    long_titles: Mapping[str, str] = field(factory=dict, hash=False)
    """Abbreviated titles, to the word in full: "sen" is "senator"."""
    title_parts: frozenset[str] = frozenset()
    """What stands with a capital before a title: "vice", "former", "deputy", "foreign"."""
    roles: frozenset[str] = frozenset()
    """Nouns for one person by office, trade or kin: "lawyer", "spokesman", "mother"."""
    genders: Mapping[str, str] = field(factory=dict, hash=False)
    """Nouns that tell a gender: "spokeswoman", "father"."""
    bodies: frozenset[str] = frozenset()
    """What the name of an organisation holds or ends in: "committee", "university", "inc"."""
    papers: frozenset[str] = frozenset()
    """What somebody has written or said: a statement, a report, a book."""
    crowds: frozenset[str] = frozenset()
    """Nouns for people without names: "officials", "police", "critics"."""
    vague: frozenset[str] = frozenset()
    """What makes a source one of many, or nobody known: "some", "a", "several"."""
    definite: frozenset[str] = frozenset()
    """Articles and pointers to something known: "the", "this"."""
    prepositions: frozenset[str] = frozenset()
    """What ends the core of a noun phrase: "of", "in", "who"."""
    links: frozenset[str] = frozenset()
    """Small words inside names of organisations: "of", "for", "and"."""
    joiners: frozenset[str] = frozenset()
    """What joins two sources: "and", "&"."""
    openers: frozenset[str] = frozenset()
    """Words that begin sentences and are no names, beyond the function words."""
    demonyms: frozenset[str] = frozenset()
    """Adjectives of countries, parties and faiths: they stand before titles and names, and in the plural are crowds."""
    places: frozenset[str] = frozenset()
    """Countries, states and cities that look like names of people."""
    former: frozenset[str] = frozenset()
    """What may stand between an article and a role: "former", "late"."""
    workplaces: frozenset[str] = frozenset()
    """What stands between a role and a body, never a person: "at" in "an analyst at Quenby"."""
    plurals: tuple[str, ...] = ("\n",)
    """How nouns for many people end: "voters", "activists"."""
    varied: frozenset[str] = frozenset()
    """Nouns that copy puts for the one it is about, so as not to repeat the name: "the singer", "the Brazilian"."""
    generic: frozenset[str] = frozenset()
    """Nouns for a body whatever it is called: "company", "agency"."""
    examples: frozenset[str] = frozenset()
    """What brings in some of many: "including", "such"."""
    ranks: frozenset[str] = frozenset()
    """Words that make another office of one: no "vice president" is a "president"."""
    compounds: tuple[str, ...] = ("\n",)
    """How compounds end that only hold a name: "Lisbon-based"."""
    peoples: tuple[str, ...] = ("\n",)
    """How adjectives end that name a whole people as nouns: "the Chinese"."""
    suffixes: frozenset[str] = frozenset()
    """What closes the full name of a business and is left out of its short one: "Inc"."""
    corporate: frozenset[str] = frozenset()
    """Roles that only a business has: "Quenby CEO"."""
    commercial: frozenset[str] = frozenset()
    """Bodies that do business or sport: what holds another body's word is no "company"."""
    silent: bool = False
    """Whether a subject that goes on is left out, as in Spanish."""
    nouns: bool = False
    """Whether every noun has a capital, as in German: then a capital alone makes no name."""

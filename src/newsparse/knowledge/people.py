"""Words about people and bodies: what tells a name from other capitals, and who "she" or "the mayor" may be.

All words are in lower case and without the dot of an abbreviation.
"""

from collections.abc import Mapping

from attrs import field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented


@documented
@frozen(field_transformer=checked)
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
    first_person: frozenset[str] = frozenset()
    """What the one who talks calls himself: "i", "me"."""
    first_person_plural: frozenset[str] = frozenset()
    """Those of them that are several: "we"."""
    honorifics: Mapping[str, str] = field(factory=dict, hash=False)
    """Forms of address before a name, to the gender they tell ("m", "f", "")."""
    titles: frozenset[str] = frozenset()
    """Offices and ranks that stand with a capital before a name: "president", "sen"."""
    noble_titles: frozenset[str] = frozenset()
    """Titles of those whose name takes a place with it: "Lord Roe of Elmford"."""
    full_titles: Mapping[str, str] = field(factory=dict, hash=False)
    """Abbreviated titles, to the word in full: "sen" is "senator"."""
    title_modifiers: frozenset[str] = frozenset()
    """What stands with a capital before a title: "vice", "former", "deputy", "foreign"."""
    roles: frozenset[str] = frozenset()
    """Nouns for one person by office, trade or kin: "lawyer", "spokesman", "mother"."""
    gendered_nouns: Mapping[str, str] = field(factory=dict, hash=False)
    """Nouns that tell a gender: "spokeswoman", "father"."""
    organisation_words: frozenset[str] = frozenset()
    """What the name of an organisation holds or ends in: "committee", "university", "inc"."""
    documents: frozenset[str] = frozenset()
    """What somebody has written or said: a statement, a report, a book."""
    group_nouns: frozenset[str] = frozenset()
    """Nouns for people without names: "officials", "police", "critics"."""
    indefinites: frozenset[str] = frozenset()
    """What makes a source one of many, or nobody known: "some", "a", "several"."""
    definites: frozenset[str] = frozenset()
    """Articles and pointers to something known: "the", "this"."""
    prepositions: frozenset[str] = frozenset()
    """What ends the core of a noun phrase: "of", "in", "who"."""
    organisation_links: frozenset[str] = frozenset()
    """Small words inside names of organisations: "of", "for", "and"."""
    joiners: frozenset[str] = frozenset()
    """What joins two sources: "and", "&"."""
    sentence_openers: frozenset[str] = frozenset()
    """Words that begin sentences and are no names, beyond the function words."""
    demonyms: frozenset[str] = frozenset()
    """Adjectives of countries, parties and faiths: they stand before titles and names, and in the plural are crowds."""
    places: frozenset[str] = frozenset()
    """Countries, states and cities that look like names of people."""
    role_modifiers: frozenset[str] = frozenset()
    """What may stand between an article and a role: "former", "late"."""
    continuing_verbs: frozenset[str] = frozenset()
    """What the one who spoke last does: "added", "continued"."""
    personal_relatives: frozenset[str] = frozenset()
    """Those of the relatives that only take up persons: "who"."""
    place_prepositions: frozenset[str] = frozenset()
    """What stands before a place or a thing and hardly ever before a person: "in", "near"."""
    workplace_prepositions: frozenset[str] = frozenset()
    """What stands between a role and a body, never a person: "at" in "an analyst at Quenby"."""
    plural_endings: tuple[str, ...] = ("\n",)
    """How nouns for many people end: "voters", "activists"."""
    epithets: frozenset[str] = frozenset()
    """Nouns that copy puts for the one it is about, so as not to repeat the name: "the singer", "the Brazilian"."""
    generic_organisations: frozenset[str] = frozenset()
    """Nouns for a body whatever it is called: "company", "agency"."""
    generic_endings: tuple[str, ...] = ("\n",)
    """How compounds end that are such nouns: "Fluggesellschaft"."""
    example_markers: frozenset[str] = frozenset()
    """What brings in some of many: "including", "such"."""
    rank_modifiers: frozenset[str] = frozenset()
    """Words that make another office of one: no "vice president" is a "president"."""
    compound_endings: tuple[str, ...] = ("\n",)
    """How compounds end that only hold a name: "Lisbon-based"."""
    people_endings: tuple[str, ...] = ("\n",)
    """How adjectives end that name a whole people as nouns: "the Chinese"."""
    business_suffixes: frozenset[str] = frozenset()
    """What closes the full name of a business and is left out of its short one: "Inc"."""
    business_roles: frozenset[str] = frozenset()
    """Roles that only a business has: "Quenby CEO"."""
    business_organisations: frozenset[str] = frozenset()
    """Bodies that do business or sport: what holds another body's word is no "company"."""
    surname_characters: frozenset[str] = frozenset()
    """Signs that open a name in scripts without capitals: "王", "김"."""
    drops_subjects: bool = False
    """Whether a subject that goes on is left out, as in Spanish."""
    capitalised_nouns: bool = False
    """Whether every noun has a capital, as in German: then a capital alone makes no name."""

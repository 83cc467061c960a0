"""Words about people and organisations: they tell names from other capitalised words and say who "she" or "the mayor" can be.

Write all words in lower case and without the dot of an abbreviation.
"""

from collections.abc import Mapping

from attrs import field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class PeopleWords:
    """The words with which a language describes speakers.

    >>> from newsparse import PeopleWords
    >>> PeopleWords(possessives={"her": "f"}).possessives["her"]
    'f'
    """

    pronouns: Mapping[str, str] = field(factory=dict, hash=False)
    """Pronouns for a speaker named before, mapped to "m", "f", "n" (a thing or an organisation), "p" (several) or `""` (any)."""
    possessives: Mapping[str, str] = field(factory=dict, hash=False)
    """Possessive pronouns, mapped to the letters of `pronouns`."""
    relatives: frozenset[str] = frozenset()
    """Relative pronouns, which refer to the noun before them: "who", "which"."""
    first_person: frozenset[str] = frozenset()
    """Words with which speakers refer to themselves: "i", "me"."""
    first_person_plural: frozenset[str] = frozenset()
    """First-person words that mean several people: "we"."""
    honorifics: Mapping[str, str] = field(factory=dict, hash=False)
    """Forms of address before a name, mapped to the gender they show: "m", "f", or `""` for none."""
    titles: frozenset[str] = frozenset()
    """Offices and ranks that are capitalised before a name: "president", "sen"."""
    noble_titles: frozenset[str] = frozenset()
    """Titles of people whose name includes a place: "Lord Roe of Elmford"."""
    full_titles: Mapping[str, str] = field(factory=dict, hash=False)
    """Abbreviated titles, mapped to the full word: "sen" to "senator"."""
    title_modifiers: frozenset[str] = frozenset()
    """Words that are capitalised before a title: "vice", "former", "deputy", "foreign"."""
    roles: frozenset[str] = frozenset()
    """Nouns for one person by office, trade or kinship: "lawyer", "spokesman", "mother"."""
    gendered_nouns: Mapping[str, str] = field(factory=dict, hash=False)
    """Nouns that show a gender: "spokeswoman", "father"."""
    organisation_words: frozenset[str] = frozenset()
    """Words in the names of organisations: "committee", "university", "inc"."""
    documents: frozenset[str] = frozenset()
    """Nouns for something that somebody has written or said: "statement", "report", "book"."""
    speeches: frozenset[str] = frozenset()
    """Words in a line that introduces a text printed in full: "speech", "remarks", "attributed"."""
    verbatim_words: frozenset[str] = frozenset()
    """Words with which such a line needs no colon: "verbatim", "transcript", "full"."""
    author_prepositions: frozenset[str] = frozenset()
    """Prepositions before the author of such a text: "a statement *by* Ann Roe"."""
    group_nouns: frozenset[str] = frozenset()
    """Nouns for people without names: "officials", "police", "critics"."""
    indefinites: frozenset[str] = frozenset()
    """Words that make a source unknown or one of many: "some", "a", "several"."""
    definites: frozenset[str] = frozenset()
    """Articles and demonstratives: "the", "this"."""
    bare_trades: bool = False
    """True if trades stand before names without an article, so that one may open a sentence: "Kok Anna de Wit"."""
    definite_endings: tuple[str, ...] = ()
    """Endings of nouns that show that a certain one is meant, as an article does: "badvakt*en*"."""
    agency_endings: tuple[str, ...] = ()
    """Endings of the one-word names of public agencies: "Trafik*verket*"."""
    oblique_articles: frozenset[str] = frozenset()
    """Articles, alone or joined to a preposition, that no subject has: "dem", "vom"."""
    prepositions: frozenset[str] = frozenset()
    """Words that end the core of a noun phrase: "of", "in", "who"."""
    organisation_links: frozenset[str] = frozenset()
    """Small words inside names of organisations: "of", "for", "and"."""
    plural_verbs: frozenset[str] = frozenset()
    """Auxiliaries that show that a pronoun like German "sie" or Dutch "ze" means several people."""
    joiners: frozenset[str] = frozenset()
    """Words and signs that join two sources: "and", "&"."""
    sentence_openers: frozenset[str] = frozenset()
    """Words, besides the function words, that open sentences but are not names."""
    demonyms: frozenset[str] = frozenset()
    """Adjectives of countries, parties and faiths, used before titles and names; their plurals are groups."""
    places: frozenset[str] = frozenset()
    """Countries, states and cities that look like people's names."""
    role_modifiers: frozenset[str] = frozenset()
    """Words that can come between an article and a role: "former", "late"."""
    continuing_verbs: frozenset[str] = frozenset()
    """Verbs used for the latest speaker: "added", "continued"."""
    personal_relatives: frozenset[str] = frozenset()
    """Relative pronouns that refer only to people: "who"."""
    place_prepositions: frozenset[str] = frozenset()
    """Prepositions before a place or thing, hardly ever before a person: "in", "near"."""
    plural_endings: tuple[str, ...] = ("\n",)
    """Endings of nouns for many people: "voters", "activists"."""
    epithets: frozenset[str] = frozenset()
    """Nouns that replace the name of the story's subject to avoid repetition: "the singer", "the Brazilian"."""
    generic_organisations: frozenset[str] = frozenset()
    """Generic nouns for an organisation: "company", "agency"."""
    naming_organisations: frozenset[str] = frozenset()
    """Nouns that come right before the name of an organisation: "charity", "airline"."""
    synonyms: Mapping[str, tuple[str, ...]] = field(factory=dict, hash=False)
    """Nouns for a speaker, mapped to other nouns for the same person: "lawyer" to "attorney"."""
    generic_endings: tuple[str, ...] = ("\n",)
    """Endings of compounds for an organisation, such as "gesellschaft" in "Fluggesellschaft"."""
    rank_modifiers: frozenset[str] = frozenset()
    """Words that turn an office into a different one: a "vice president" is not a "president"."""
    compound_endings: tuple[str, ...] = ("\n",)
    """Endings of compounds that contain a name but are not names: "Lisbon-based"."""
    business_suffixes: frozenset[str] = frozenset()
    """Words that end the full name of a business and are dropped from its short name: "Inc"."""
    business_roles: frozenset[str] = frozenset()
    """Roles that exist only in a business: "Quenby CEO"."""
    business_organisations: frozenset[str] = frozenset()
    """Nouns for businesses and sports clubs; a name that contains a noun for another kind of organisation is not a "company"."""
    surname_characters: frozenset[str] = frozenset()
    """Family names at the start of a name, in scripts without capitals mostly of one character ("王", "김", "欧阳"), and in Vietnamese
    ("nguyễn")."""
    name_links: frozenset[str] = frozenset()
    """Words inside a name that the next word completes, in scripts without capitals: "عبد", "بن"."""
    no_names: tuple[str, ...] = ()
    """Signs that open no name, in scripts without capitals: "这"."""
    no_name_endings: tuple[str, ...] = ()
    """Signs that end a noun but no name: "员"."""
    body_endings: tuple[str, ...] = ()
    """Signs that end the names of organisations and of their parts: "*대*", "*과*"."""
    case_endings: Mapping[str, tuple[str, ...]] = field(factory=dict, hash=False)
    """Endings of names after "according to", mapped to the endings of the nominative: "Petrov*a*" to "Petrov"."""
    surname_endings: Mapping[str, tuple[str, ...]] = field(factory=dict, hash=False)
    """Endings of surnames in other cases that have one nominative if the gender is known, by gender, each with its own: "ского|ский"."""
    genitive_endings: Mapping[str, tuple[str, ...]] = field(factory=dict, hash=False)
    """Other endings of names in the genitive, by gender: each with the letters before it, if only some allow it, and the ending of the
    nominative: "его||ий", "и|гкх|а"."""
    oblique_adjectives: tuple[str, ...] = ()
    """Endings of adjectives in other cases: "ого", "ой"."""
    adjective_endings: Mapping[str, str] = field(factory=dict, hash=False)
    """Last letters of nouns in the nominative, mapped to the endings of adjectives before them: "а" to "ая"; `""` for all others."""
    article_genders: Mapping[str, str] = field(factory=dict, hash=False)
    """Articles, mapped to the gender that they show: "la" to "f", "τον" to "m"."""
    past_genders: Mapping[str, str] = field(factory=dict, hash=False)
    """Endings of verbs in the past tense, mapped to the gender of the subject: "powiedzia*ła*" to "f"."""
    drops_subjects: bool = False
    """True if the language omits a subject that stays the same, as Spanish does."""
    capitalised_nouns: bool = False
    """True if every noun is capitalised, as in German, so that a capital alone does not show a name."""

"""The words about people of a language, completed by the words around its verbs."""

from functools import lru_cache

from attrs import evolve

from newsparse.knowledge import Language


@lru_cache(maxsize=64)
def with_completed_words(language: Language) -> Language:
    """Fill the lists about people that a language leaves empty with those of its reporting clauses; kept for up to 64 languages.

    >>> from newsparse.knowledge.languages import load
    >>> "till" in load("sv").people.prepositions, "till" in with_completed_words(load("sv")).people.prepositions
    (False, True)
    """
    speech, people = language.speech, language.people
    if speech is None or people.prepositions:
        return language
    oblique = speech.determiners - speech.nominative_articles if speech.nominative_articles else frozenset[str]()
    citing = {word for phrase in (*speech.according, *speech.as_openers) for word in phrase.split()}
    return evolve(
        language,
        people=evolve(
            people,
            prepositions=speech.adjunct_openers | speech.of | oblique,
            definites=speech.determiners - oblique - people.indefinites - speech.pronouns - people.pronouns.keys(),
            oblique_articles=oblique,
            relatives=speech.relative_pronouns,
            first_person=speech.first_person,
            joiners=speech.joiners,
            sentence_openers=speech.sentence_adverbs | speech.time_words | speech.recipients | speech.adjunct_openers | citing,
        ),
    )

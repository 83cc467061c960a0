"""The last words of names of papers and stations and of their people's jobs, in all languages: an author's employer may be in another."""

from typing import Final

from newsparse.knowledge.word_lists import by_role

OUTLETS: Final = frozenset(
    """post times news herald tribune gazette journal chronicle telegraph guardian observer mail press daily weekly magazine standard
    sentinel globe mirror star argus examiner inquirer register bulletin radio tv online zeitung nachrichten anzeiger bote kurier presse
    tageblatt rundschau rundfunk allgemeine courrier dépêche monde diario periódico giornale corriere gazzetta courant krant dagblad
    tidende tidning tidningen nyheter allehanda bladet avisen avis gazeta kurier dziennik jornal noticias notícias prensa nieuws
    posten today dispatch""".split()
)
"""Of papers, sites and stations."""

JOB_TITLES: Final = frozenset(
    """writer correspondent editor reporter photographer columnist critic journalist specialist analyst strategist contributor
    manager technologist researcher producer team""".split()
)
"""Of jobs of authors."""

ROLES_OF_SERVICES: Final = by_role(
    reporting="polling by | reporting by",
    editing="editor | editors | editing by | editing | redigiert von",
    translation="translator | version française | traducido por | tradotto da",
)
"""Openings of the parts of a sign-off that agencies use in any of their services, mapped to roles."""

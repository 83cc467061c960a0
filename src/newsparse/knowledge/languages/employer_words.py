"""Words of papers and stations, of jobs and of who contributed, in all languages: an author's employer may be in another."""

from typing import Final

from newsparse.knowledge.word_lists import by_role, listed

OUTLETS: Final = frozenset(
    """post times news herald tribune gazette journal chronicle telegraph guardian observer mail press daily weekly magazine standard
    sentinel globe mirror star argus examiner inquirer register bulletin radio tv online zeitung nachrichten anzeiger bote kurier presse
    tageblatt rundschau rundfunk allgemeine courrier dépêche monde diario diário periódico giornale corriere gazzetta courant krant dagblad
    tidende tidning tidningen nyheter allehanda bladet avisen avis gazeta kurier dziennik jornal noticias notícias prensa nieuws
    posten today dispatch courier echo mercury advertiser recorder ledger enquirer statesman advocate gleaner enterprise
    газета вестник известия вісник noviny deník gazetesi haber lehti sanomat""".split()
)
"""Of papers, sites and stations."""

JOB_TITLES: Final = frozenset(
    """writer correspondent editor reporter photographer columnist critic journalist specialist analyst strategist contributor
    manager technologist researcher producer team""".split()
)
"""Of jobs of authors."""

ROLES_OF_SERVICES: Final = by_role(
    author="words by | text by",
    reporting="polling by | reporting by",
    editing="editor | editors | editing by | editing | redigiert von",
    translation="translator | version française | traducido por | tradotto da",
)
"""Openings of the parts of a sign-off that agencies use in any of their services, mapped to roles."""

REPORTERS: Final = listed("""
    periodista | periodistas | corresponsal | corresponsales | redactor | redactora | redactores | redactoras
    journaliste | journalistes | jornalista | jornalistas | giornalista | giornaliste | giornalisti | reporter
""")
"""Before the names of those who contributed: "Los periodistas de AP"."""

CONTRIBUTED: Final = listed("""
    contribuyó a este | contribuyó a esta | contribuyó en este | contribuyó en esta | contribuyó con este | contribuyó con esta
    contribuyeron a este | contribuyeron a esta | contribuyeron en este | contribuyeron en esta
    contribuyeron con este | contribuyeron con esta | a contribué à ce | a contribué à cet | a contribué à cette
    ont contribué à ce | ont contribué à cet | ont contribué à cette
    contribuiu para este | contribuiu para esta | contribuíram para este | contribuíram para esta
    ha contribuito a | hanno contribuito a | hat zu diesem | haben zu diesem
""")
"""After their names, in other languages than English."""

WITH: Final = listed("with | mit | avec | con | com | met")
"""Words before the agency whose copy an author used: "Ann Roe, with AP"."""

REPORTS: Final = listed("reports | berichtet | rapporte | informa | riferisce | meldt")
"""Words after the name of an author: "Ann Roe reports"."""

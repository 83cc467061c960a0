"""Swedish words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={
        "han": "m",
        "hon": "f",
        "hen": "",
        "den": "n",
        "det": "n",
        "de": "p",
        "dom": "p",
        "man": "p",
        "honom": "m",
        "henne": "f",
        "dem": "p",
        "hans": "m",
        "hennes": "f",
        "deras": "p",
    },
    honorifics={"herr": "m", "fru": "f", "dr": "", "professor": ""},
    titles=words(
        """
        president ordförande minister statsminister utrikesminister finansminister justitieminister borgmästare kung drottning prins
        prinsessa biskop påve general kapten landshövding talman
        """
    ),
    title_modifiers=words(
        """
        vice förre förra före tidigare biträdande ställföreträdande
        """
    ),
    roles=words(
        """
        talesman talesperson talesmannen chef chefen direktör direktören ledare ledaren åklagare åklagaren domare domaren advokat
        advokaten läkare läkaren professor professorn forskare forskaren lärare läraren ordförande ordföranden borgmästaren
        ministern statsministern presidenten polischef polischefen journalist författare författaren tränare tränaren spelare
        målvakt förbundskapten ekonom analytiker expert vd rektor rektorn kommunalråd riksdagsledamot partiledare partiledaren
        mannen kvinnan mamma pappa mor far ägare ägaren grundare projektledare presschef presstalesman
        """
    ),
    gendered_nouns={"mannen": "m", "kvinnan": "f", "mamma": "f", "pappa": "m", "mor": "f", "far": "m", "kung": "m", "drottning": "f"},
    organisation_words=words(
        """
        kommun partiet parti universitet bank banken myndigheten verket departementet förbundet ab rådet regeringen sällskapet
        institutet skolan sjukhuset tidningen byrån föreningen
        """
    ),
    group_nouns=words(
        """
        polisen myndigheterna experter forskare kritiker källor vittnen invånare väljare anställda föräldrar elever studenter
        demonstranter tjänstemän ledningen regeringen medierna folk personer boende grannar
        """
    ),
    indefinites=words(
        """
        en ett flera många några vissa någon källor
        """
    ),
    documents=words(
        """
        rapporten rapport brevet studien undersökningen artikeln boken uttalandet pressmeddelandet
        """
    ),
)

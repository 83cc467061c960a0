"""Finnish words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={"hän": "", "se": "n", "he": "p", "ne": "p"},
    honorifics={"herra": "m", "rouva": "f", "tohtori": "", "professori": ""},
    titles=words(
        """
        presidentti pääministeri ulkoministeri valtiovarainministeri oikeusministeri ministeri kaupunginjohtaja kuningas kuningatar
        prinssi piispa paavi kenraali kapteeni puhemies
        """
    ),
    title_modifiers=words(
        """
        entinen vara
        """
    ),
    roles=words(
        """
        tiedottaja edustaja johtaja toimitusjohtaja pääjohtaja päällikkö puheenjohtaja syyttäjä tuomari asianajaja lääkäri
        professori tutkija opettaja rehtori kansanedustaja toimittaja kirjailija valmentaja pelaaja ekonomisti analyytikko
        asiantuntija mies nainen äiti isä omistaja perustaja pormestari poliisipäällikkö komisario ylikomisario ministeri
        presidentti pääministeri kunnanjohtaja sihteeri pääsihteeri erityisavustaja
        """
    ),
    gendered_nouns={"mies": "m", "nainen": "f", "äiti": "f", "isä": "m", "kuningas": "m", "kuningatar": "f"},
    organisation_words=words(
        """
        kunta puolue yliopisto pankki virasto ministeriö liitto oy oyj neuvosto hallitus yhtiö laitos koulu sairaala lehti toimisto
        yhdistys
        """
    ),
    group_nouns=words(
        """
        poliisi viranomaiset asiantuntijat tutkijat kriitikot lähteet silminnäkijät asukkaat äänestäjät työntekijät vanhemmat
        oppilaat opiskelijat mielenosoittajat hallitus media ihmiset naapurit
        """
    ),
    indefinites=words(
        """
        eräs useat monet jotkut yksi lähteet
        """
    ),
    documents=words(
        """
        raportti kirje tutkimus artikkeli kirja lausunto tiedote
        """
    ),
    case_endings={
        "n": ("",),
        "sen": ("nen",),
        "en": ("i", ""),
        "in": ("i",),
        "on": ("o",),
        "den": ("si",),
        "teen": ("te",),
    },
)

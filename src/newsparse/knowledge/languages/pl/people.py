"""Polish words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={
        "on": "m",
        "ona": "f",
        "ono": "n",
        "oni": "p",
        "one": "p",
        "jego": "m",
        "jej": "f",
        "ich": "p",
        "niego": "m",
        "niej": "f",
        "nich": "p",
    },
    honorifics={"pan": "m", "pani": "f", "dr": "", "prof": "", "ks": "m", "mgr": "", "inż": ""},
    titles=words(
        """
        prezydent premier minister burmistrz wójt król królowa książę biskup arcybiskup kardynał papież generał kapitan marszałek
        wojewoda starosta senator poseł posłanka
        """
    ),
    title_modifiers=words(
        """
        były była wice zastępca główny
        """
    ),
    roles=words(
        """
        rzecznik rzeczniczka szef szefowa dyrektor dyrektorka prezes lider liderka prokurator sędzia adwokat lekarz lekarka profesor
        naukowiec nauczyciel nauczycielka przewodniczący przewodnicząca dziennikarz dziennikarka pisarz pisarka trener zawodnik
        piłkarz ekonomista analityk ekspert ekspertka rektor wiceminister wiceprezes wiceprezydent komendant mężczyzna kobieta matka
        ojciec właściciel właścicielka założyciel redaktor dyrygent kandydat kandydatka poseł posłanka senator radny radna burmistrz
        prezydent minister premier świadek autor autorka reżyser urzędnik urzędniczka przedstawiciel przedstawicielka wiceszef zastępca
        zastępczyni doradca
        """
    ),
    gendered_nouns={
        "pani": "f",
        "pan": "m",
        "mężczyzna": "m",
        "kobieta": "f",
        "matka": "f",
        "ojciec": "m",
        "rzeczniczka": "f",
        "szefowa": "f",
        "dyrektorka": "f",
        "posłanka": "f",
        "królowa": "f",
    },
    organisation_words=words(
        """
        gmina partia uniwersytet bank urząd ministerstwo związek spółka rada rząd firma instytut szkoła szpital gazeta dziennik
        agencja stowarzyszenie fundacja sąd
        """
    ),
    group_nouns=words(
        """
        policja władze eksperci naukowcy krytycy źródła świadkowie mieszkańcy wyborcy pracownicy rodzice uczniowie studenci
        demonstranci urzędnicy rząd media ludzie sąsiedzi dziennikarze politycy
        """
    ),
    indefinites=words(
        """
        jeden jedna kilku wielu niektórzy ktoś pewien źródła
        """
    ),
    documents=words(
        """
        raport list badanie artykuł książka oświadczenie komunikat
        """
    ),
    case_endings={
        "a": ("", "o"),
        "y": ("a",),
        "i": ("a",),
        "ego": ("y", "i"),
        "iego": ("i",),
        "ej": ("a",),
        "iej": ("a",),
        "ka": ("ek",),
        "ła": ("eł",),
        "ca": ("ec",),
        "nia": ("ń", "nio"),
    },
)

"""Czech words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

PEOPLE: Final = PeopleWords(
    pronouns={
        "on": "m",
        "ona": "f",
        "ono": "n",
        "oni": "p",
        "ony": "p",
        "jeho": "m",
        "její": "f",
        "jejího": "f",
        "jejích": "f",
        "jejich": "p",
        "něj": "m",
        "něho": "m",
        "ní": "f",
        "nich": "p",
    },
    honorifics={"pan": "m", "paní": "f", "dr": "", "prof": "", "ing": "", "mgr": "", "judr": "", "mudr": "", "phdr": "", "doc": ""},
    titles=words(
        """
        prezident premiér ministr ministryně primátor primátorka starosta starostka hejtman král královna princ biskup arcibiskup
        kardinál papež generál kapitán senátor senátorka poslanec poslankyně
        """
    ),
    title_modifiers=words(
        """
        bývalý bývalá vice první
        """
    ),
    roles=words(
        """
        mluvčí šéf šéfka ředitel ředitelka předseda předsedkyně vedoucí prokurátor soudce soudkyně advokát advokátka lékař lékařka
        profesor profesorka vědec vědkyně učitel učitelka novinář novinářka spisovatel spisovatelka trenér hráč ekonom analytik
        analytička expert rektor náměstek místopředseda místopředsedkyně muž žena matka otec majitel majitelka zakladatel redaktor
        tajemník velitel svědek autor autorka režisér asistent asistentka prezident premiér ministr starosta primátor hejtman
        poslanec senátor
        """
    ),
    gendered_nouns={
        "paní": "f",
        "pan": "m",
        "muž": "m",
        "žena": "f",
        "matka": "f",
        "otec": "m",
        "ministryně": "f",
        "předsedkyně": "f",
        "ředitelka": "f",
        "mluvčí": "",
        "primátorka": "f",
        "starostka": "f",
        "poslankyně": "f",
        "senátorka": "f",
    },
    organisation_words=words(
        """
        obec strana univerzita banka úřad ministerstvo svaz společnost rada vláda firma institut škola nemocnice deník agentura
        sdružení nadace soud
        """
    ),
    group_nouns=words(
        """
        policie úřady experti vědci kritici zdroje svědci obyvatelé voliči zaměstnanci rodiče žáci studenti demonstranti úředníci
        vláda média lidé sousedé novináři politici policisté hasiči
        """
    ),
    indefinites=words(
        """
        jeden jedna několik mnoho někteří někdo zdroje
        """
    ),
    documents=words(
        """
        zpráva dopis studie článek kniha prohlášení
        """
    ),
    case_endings={
        "a": ("", "o"),
        "y": ("a",),
        "e": ("", "a", "e"),
        "i": ("a",),
        "ka": ("ek",),
        "la": ("el",),
        "ého": ("ý",),
        "ího": ("í",),
        "é": ("á",),
    },
)

"""Phrases of boilerplate lines in Finnish."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            etusivu | valikko | haku | hae | uutiset | kotimaa | ulkomaat | talous | urheilu | kulttuuri
            mielipide | politiikka | viihde | sää | siirry sisältöön | siirry suoraan sisältöön | takaisin ylös
            näytä lisää | lataa lisää | tuoreimmat | uusimmat | näköislehti | arkisto | sulje | seuraava
            edellinen | näytä kaikki
            """
        ),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            jaa | jaa artikkeli | jaa facebookissa | jaa twitterissä | jaa whatsappissa | jaa sähköpostilla
            kopioi linkki | tulosta | tallenna | seuraa | seuraa meitä | kuuntele | lähetä | facebook | twitter
            x | whatsapp | linkedin | tykkää
            """
        ),
        starts=("jaa", "seuraa meitä"),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            lue myös | lue lisää | lue seuraavaksi | katso myös | aiheesta lisää | lisää aiheesta | luetuimmat
            suosituimmat | suosittelemme | uusimmat uutiset | tuoreimmat uutiset | lisää uutisia
            aiheeseen liittyvää | juuri nyt
            """
        ),
        starts=("lue myös", "lue lisää", "katso myös", "lisää aiheesta", "aiheesta lisää"),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            mainos | mainokset | mainos alkaa | mainos päättyy | ilmoitus | kaupallinen yhteistyö | sponsoroitu
            sisältö jatkuu mainoksen alla | juttu jatkuu mainoksen jälkeen
            siirry mainoksen yli | siirry mainoksen ohi | juttu jatkuu kuvan jälkeen | juttu jatkuu kuvan alla
            """
        ),
        starts=("mainos", "juttu jatkuu", "artikkeli jatkuu", "sisältö jatkuu", "kaupallinen yhteistyö"),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            uutiskirje | tilaa uutiskirje | tilaa uutiskirjeemme | sähköposti | sähköpostiosoite
            lataa sovellus | ilmoittaudu
            """
        ),
        starts=("tilaa uutiskirje", "tilaa maksuton"),
        parts=("uutiskirje",),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            tilaa | tilaajille | vain tilaajille | kirjaudu | kirjaudu sisään | kirjaudu ulos | rekisteröidy
            luo tunnus | oletko jo tilaaja? | jo tilaaja? kirjaudu sisään | tilaa nyt | jatka lukemista
            salasana | unohditko salasanan?
            """
        ),
        starts=("oletko jo tilaaja", "tämä artikkeli on", "tämä sisältö on", "tilaa ja lue", "jatka lukemista"),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            hyväksy | hyväksy kaikki | hyväksy evästeet | hyväksy kaikki evästeet | hylkää | vain välttämättömät
            evästeet | evästeasetukset | yksityisyysasetukset
            """
        ),
        starts=("käytämme evästeitä", "tämä sivusto käyttää", "sivusto käyttää"),
        parts=("evästeitä",),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            kommentit | kommentoi | kirjoita kommentti | näytä kommentit | vastaa | ilmoita asiaton viesti
            lue kommentit | keskustelu | kommentointi on suljettu
            """
        ),
        starts=("kommentit (", "kirjaudu kommentoidaksesi"),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            aiheet | avainsanat | tunnisteet | asiasanat
            """
        ),
        starts=("aiheet:", "avainsanat:", "tunnisteet:"),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            kaikki oikeudet pidätetään | käyttöehdot | tietosuoja | tietosuojaseloste | rekisteriseloste
            vastaava päätoimittaja | tekijänoikeudet
            """
        ),
        starts=("©", "copyright", "päätoimittaja:"),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            toista | katso video | kuuntele juttu | video | suora lähetys | koko näyttö | tauko | ääni
            tekstitys
            """
        ),
        starts=("selaimesi ei tue",),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            kuvagalleria | kuvat | katso kuvat | avaa kuva | suurenna kuva | seuraava kuva | edellinen kuva
            kuva 1/
            """
        ),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            sää | sääennuste | horoskooppi | tv-ohjelmat | lotto | pörssi | pörssikurssit | liikenne | ristikot
            sudoku
            """
        ),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            ota yhteyttä | yhteystiedot | asiakaspalvelu | toimitus | lähetä palautetta | anna palautetta
            vinkkaa uutinen | lisätietoja
            """
        ),
        starts=("lisätietoja:", "lisätietoja antaa", "puh.", "sähköposti:"),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            kirjoittaja | kirjoittajasta | tietoa kirjoittajasta
            """
        ),
        starts=("kirjoittaja on", "lisää kirjoittajalta"),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            tarjoukset | kilpailut | tapahtumat | kauppa | mediamyynti | mainosta
            """
        ),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            oikaisu | toimitus on korjannut tekstiä | sivua ei löytynyt
            """
        ),
        starts=(
            "oikaisu",
            "korjaus",
            "juttua päivitetty",
            "juttua muokattu",
            "artikkelia on päivitetty",
            "ota javascript",
        ),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            julkaistu | päivitetty | tänään | eilen | lukuaika | muokattu
            """
        ),
        starts=("julkaistu", "päivitetty", "lukuaika", "muokattu"),
        parts=("tuntia sitten", "min sitten"),
    ),
)

"""Finnish words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, compounds, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("teksti: | kirjoittanut: | toimittaja: | haastattelu:"),
    roles=by_role(
        editing="toimittanut", photography="kuva | kuvat | valokuvat", graphics="grafiikka | kuvitus", translation="käännös | suomentanut"
    ),
    titles=phrases("""toimittaja | uutistoimittaja | urheilutoimittaja | politiikan toimittaja | kirjeenvaihtaja | ulkomaantoimittaja
        päätoimittaja | kolumnisti | valokuvaaja | avustaja | freelance-toimittaja"""),
    joiners=words("ja sekä &"),
)

CREDITS: Final = CreditWords(
    lines=phrases("arkistokuva | kuvituskuva"),
    positions=listed("vas | oik | kesk | vasemmalla | oikealla | keskellä | vasen | oikea | edessä | takana | vasemmalta"),
    marks=listed("kuva | kuvat | kuvaaja | valokuva | lähde | kuvituskuva | grafiikka | video | copyright"),
    caption_openers=listed("arkistokuva | kuvituskuva | arkisto | kuvassa | kuvateksti | video | kartta"),
)

PEOPLE: Final = PeopleWords(
    pronouns={"hän": "", "hänen": "", "se": "n", "he": "p", "ne": "p"},
    honorifics={"herra": "m", "rouva": "f", "tohtori": "", "professori": ""},
    titles=words("""presidentti pääministeri ulkoministeri valtiovarainministeri oikeusministeri ministeri kaupunginjohtaja kuningas
        kuningatar prinssi piispa paavi kenraali kapteeni puhemies arkkipiispa eversti everstiluutnantti kersantti kirkkoherra
        kunnanjohtaja luutnantti majuri pormestari rovasti sisäministeri puolustusministeri varapresidentti"""),
    title_modifiers=words("entinen vara"),
    roles=compounds("""tiedottaja edustaja johtaja toimitusjohtaja pääjohtaja päällikkö puheenjohtaja syyttäjä tuomari asianajaja lääkäri
        professori tutkija opettaja rehtori kansanedustaja toimittaja kirjailija valmentaja pelaaja ekonomisti analyytikko asiantuntija
        mies nainen äiti isä omistaja perustaja pormestari poliisipäällikkö komisario ylikomisario ministeri presidentti pääministeri
        kunnanjohtaja sihteeri pääsihteeri erityisavustaja kalastaja maanviljelijä sairaanhoitaja ylilääkäri insinööri ohjaaja kuvaaja
        valokuvaaja leipuri kapteeni kirjastonhoitaja eläkeläinen opiskelija naapuri asukas palopäällikkö palomestari kapellimestari
        kuvanveistäjä arkkitehti näyttelijä laulaja kokki yrittäjä kuljettaja lentäjä matkustaja arkeologi biologi geologi historioitsija
        meteorologi merimies pappi eläinlääkäri sosiologi vahtimestari museonjohtaja projektipäällikkö muusikko kaupunginjohtaja kollega
        ystävä todistaja säveltäjä amanuenssi intendentti aktivisti ammattilainen antropologi apteekkari artisti asentaja asiakas avustaja
        diakoni diplomaatti dosentti ekologi emäntä ensihoitaja epidemiologi esimies etnologi eversti farmaseutti filosofi fyysikko
        fysioterapeutti graafikko hoitaja hyökkääjä isoisä isoäiti isäntä juontaja juoksija kalamies kansleri kanttori karjankasvattaja
        kauppias keksijä kemisti kersantti keräilijä kirkkoherra kirurgi kirvesmies kitaristi komentaja konduktööri konservaattori
        konstaapeli konsuli konsultti koordinaattori koreografi kouluttaja kriitikko kuraattori kustantaja kuvataiteilija kätilö
        käsityöläinen kääntäjä lakimies lehtori lentokapteeni leski limnologi luotsi luutnantti lähettiläs maalari maalivahti majuri
        matemaatikko matkailija mehiläistarhaaja mekaanikko merikapteeni mestari metsästäjä metsänhoitaja mielenosoittaja muotoilija mummo
        muurari myyjä neuvoja neuvonantaja nuohooja omaishoitaja oppilas osakas palomies pappa parturi pastori perämies pianisti
        poliitikko poronhoitaja posteljooni potilas psykiatri psykologi puhemies puoliso puolustaja puuseppä putkimies puutarhuri
        pyöräilijä rabbi rakennusmestari rakentaja ravintoloitsija retkeilijä rovasti runoilija seppä serkku setä siivooja sisko sotilas
        suntio suunnittelija suurlähettiläs taiteilija tanssija tarjoilija tarkastaja teknikko teologi terapeutti tohtori tulkki tuottaja
        turisti tytär työntekijä täti uimari uhri upseeri urkuri valtuutettu valvoja vartija vaari veli viljelijä virkamies virologi
        viulisti voittaja"""),
    gendered_nouns=gendered(
        m="mies isä kuningas veli poika aviomies isoisä setä eno vaari pappa",
        f="nainen äiti kuningatar sisko tytär tyttö vaimo isoäiti täti mummo emäntä",
    ),
    organisation_words=words("""kunta puolue yliopisto pankki virasto ministeriö liitto oy oyj neuvosto hallitus yhtiö laitos koulu
        sairaala lehti toimisto yhdistys akatemia ammattiliitto eduskunta hiippakunta hovioikeus hyvinvointialue ilmatieteenlaitos
        järjestö kauppakamari kaupunki keskus keskusliitto kirjasto kirkko komitea konserni korkeakoulu kunnanhallitus kaupunginhallitus
        käräjäoikeus kuntayhtymä laboratorio lautakunta lukio maakunta museo opisto orkesteri osuuskunta osuuspankki pelastuslaitos
        poliisilaitos rajavartiolaitos säätiö seura seurakunta suurlähetystö syyttäjälaitos teatteri tutkimuskeskus valiokunta valtuusto
        yhtymä"""),
    group_nouns=words("""poliisi viranomaiset asiantuntijat tutkijat kriitikot lähteet silminnäkijät asukkaat äänestäjät työntekijät
        vanhemmat oppilaat opiskelijat mielenosoittajat hallitus media ihmiset naapurit aktivistit kollegat kuluttajat lääkärit
        matkustajat opettajat pelastajat poliitikot sotilaat turistit ystävät"""),
    agency_endings=("virasto", "ministeriö", "laitos"),
    epithets=compounds("""sairaanhoitaja poliisimies poliisi tuomari syyttäjä uimari
        mies nainen lääkäri kirurgi tutkija professori opettaja asiantuntija ekonomisti asianajaja lakimies valmentaja
        päävalmentaja
        luotsi pelaaja maalivahti urheilija laulaja näyttelijä ohjaaja kirjailija runoilija taiteilija muusikko säveltäjä
        poliitikko kansanedustaja yrittäjä kalastaja viljelijä biologi geologi arkeologi historioitsija eläkeläinen johtaja"""),
    indefinites=words("eräs useat monet jotkut yksi lähteet"),
    documents=words("raportti kirje tutkimus artikkeli kirja lausunto tiedote"),
    speeches=words("puhe puheen"),
    case_endings={
        "n": ("",),
        "sen": ("nen",),
        "en": ("i", ""),
        "in": ("", "i"),
        "an": ("a",),
        "ksen": ("s",),
        "hden": ("hti", "ksi"),
        "den": ("si",),
        "teen": ("te",),
        "mäen": ("mäki",),
        "joen": ("joki",),
        "mmen": ("mpi",),
        "nnan": ("nta",),
        "rran": ("rta",),
        "llon": ("lto",),
        "rven": ("rvi", "rpi"),
        "kaan": ("gas",),
    },
)

FURNITURE: Final = furniture("""
    [navigation]
    etusivu | valikko | haku | hae | uutiset | kotimaa | ulkomaat | talous | urheilu | kulttuuri | mielipide | politiikka | viihde
    siirry sisältöön | siirry suoraan sisältöön | takaisin ylös | näytä lisää | lataa lisää | tuoreimmat | uusimmat | näköislehti
    arkisto | sulje | seuraava | edellinen | näytä kaikki
    [share]
    jaa | jaa artikkeli | jaa facebookissa | jaa twitterissä | jaa whatsappissa | jaa sähköpostilla | kopioi linkki | tulosta | tallenna
    seuraa | seuraa meitä | kuuntele | lähetä | tykkää | jaa … | seuraa meitä …
    [related]
    lue myös | lue lisää | lue seuraavaksi | katso myös | aiheesta lisää | lisää aiheesta | luetuimmat | suosituimmat | suosittelemme
    uusimmat uutiset | tuoreimmat uutiset | lisää uutisia | aiheeseen liittyvää | juuri nyt | lue myös … | lue lisää … | katso myös …
    lisää aiheesta … | aiheesta lisää …
    [advertisement]
    mainos | mainokset | mainos alkaa | mainos päättyy | ilmoitus | kaupallinen yhteistyö | sponsoroitu | siirry mainoksen yli
    siirry mainoksen ohi | mainos … | juttu jatkuu … | artikkeli jatkuu … | sisältö jatkuu … | kaupallinen yhteistyö …
    [newsletter]
    uutiskirje | tilaa uutiskirje | tilaa uutiskirjeemme | sähköposti | sähköpostiosoite | lataa sovellus | ilmoittaudu
    tilaa uutiskirje … | tilaa maksuton … | … uutiskirje …
    [paywall]
    tilaa | tilaajille | vain tilaajille | kirjaudu | kirjaudu sisään | kirjaudu ulos | rekisteröidy | luo tunnus
    jo tilaaja? kirjaudu sisään | tilaa nyt | jatka lukemista | salasana | unohditko salasanan | oletko jo tilaaja … | tämä artikkeli on …
    tämä sisältö on … | tilaa ja lue … | jatka lukemista …
    [consent]
    hyväksy | hyväksy kaikki | hylkää | vain välttämättömät | evästeet | evästeasetukset | yksityisyysasetukset | käytämme evästeitä …
    tämä sivusto käyttää … | sivusto käyttää … | … evästeitä …
    [comments]
    kommentit | kommentoi | kirjoita kommentti | näytä kommentit | vastaa | ilmoita asiaton viesti | lue kommentit | keskustelu
    kommentointi on suljettu | kommentit ( … | kirjaudu kommentoidaksesi …
    [tags]
    aiheet | avainsanat | tunnisteet | asiasanat | aiheet: … | avainsanat: … | tunnisteet: …
    [copyright]
    kaikki oikeudet pidätetään | käyttöehdot | tietosuoja | tietosuojaseloste | rekisteriseloste | vastaava päätoimittaja
    tekijänoikeudet | copyright … | päätoimittaja: …
    [player]
    toista | katso video | kuuntele juttu | video | suora lähetys | koko näyttö | tauko | ääni | tekstitys | selaimesi ei tue …
    [gallery]
    kuvagalleria | kuvat | katso kuvat | avaa kuva | suurenna kuva | seuraava kuva | edellinen kuva | kuva 1/
    [contact]
    ota yhteyttä | yhteystiedot | asiakaspalvelu | toimitus | lähetä palautetta | anna palautetta | vinkkaa uutinen | lisätietoja
    lisätietoja: … | lisätietoja antaa … | puh. … | sähköposti: …
    [promotion]
    tarjoukset | kilpailut | tapahtumat | kauppa | mediamyynti | mainosta
    [notice]
    oikaisu | toimitus on korjannut tekstiä | sivua ei löytynyt | oikaisu … | korjaus … | juttua päivitetty … | juttua muokattu …
    artikkelia on päivitetty … | ota javascript …
    [published]
    julkaistu | päivitetty | tänään | eilen | lukuaika | muokattu | julkaistu … | päivitetty … | lukuaika … | muokattu …
    … tuntia sitten … | … min sitten …
""")

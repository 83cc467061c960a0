"""Phrases of boilerplate lines in Swedish."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            hem | start | startsida | till startsidan | meny | öppna meny | stäng meny | stäng | sök
            sök på sajten | till innehållet | hoppa till innehåll | gå till innehållet
            hoppa till huvudinnehåll | till toppen | tillbaka till toppen | upp | nyheter | senaste nytt
            senaste nyheterna | inrikes | utrikes | sverige | världen | politik | ekonomi | näringsliv | sport
            fotboll | kultur | nöje | ledare | debatt | åsikter | opinion | insändare | krönika | krönikor
            vetenskap | teknik | hälsa | familj | mat | resor | bostad | motor | lokalt | tv | video | podd
            poddar | bilder | korsord | e-tidning | e-tidningen | arkiv | hjälp | kontakt | kontakta oss
            om oss | kundservice | mitt konto | min sida | mina sidor | inställningar | nästa | föregående
            nästa artikel | visa mer | visa fler | visa alla | ladda fler | läs fler | mer | fler nyheter
            annonsera | tipsa oss | lediga jobb
            """
        ),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            dela | dela artikeln | dela artikel | dela den här artikeln | dela på facebook | dela på twitter
            dela på x | dela på linkedin | dela via e-post | dela via mejl | dela via mail | mejla
            mejla artikeln | skicka | skriv ut | kopiera länk | kopiera länken | länk kopierad | länken kopierad
            facebook | twitter | whatsapp | linkedin | messenger | e-post | mejl | email | mail | instagram
            youtube | spara | spara artikel | spara artikeln | läs senare | följ | följ oss | följ oss på
            följ oss på facebook | följ ämne | följ skribent | gilla | lyssna | ge bort artikeln | ge bort
            rapportera fel | rätta artikel | hittat ett fel? | tyck till
            """
        ),
        starts=("dela på", "dela via", "följ oss på", "har du hittat ett fel"),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            läs också | läs även | läs mer | läs mer om | läs vidare | läs hela artikeln | läs hela | läs nästa
            läs artikeln | se också | se även | mer om | mer om ämnet | mer i ämnet | mer från | mer läsning
            mer att läsa | fler artiklar | fler nyheter | relaterat | relaterade artiklar | relaterade ämnen
            rekommenderat | rekommenderat för dig | rekommenderade artiklar | rekommenderad läsning
            vi rekommenderar | du kanske också gillar | du kanske också är intresserad av | mest läst
            mest lästa | mest läst just nu | mest delat | mest sett | populärt | populära artiklar | trendar
            senaste nytt | senaste nyheterna | senaste | just nu | i fokus | missa inte | missa inte!
            toppnyheter | dagens topp | fakta | bakgrund | från startsidan | läs fler | andra läser
            andra läste också | ur arkivet | detta har hänt
            """
        ),
        starts=("läs också", "läs även", "läs mer", "se även", "se också", "lyssna också", "mer om", "fler artiklar om"),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            annons | annonser | annonsera | annonsörer | reklam | sponsrat | sponsrat innehåll | annonsinnehåll
            i samarbete med | betalt samarbete | annonssamarbete | artikeln fortsätter under annonsen
            artikeln fortsätter efter annonsen | fortsätt läsa under annonsen | fortsätter under annonsen
            annonsen stängs | stäng annons | hoppa över annons | brand studio | laddar | laddar...
            artikeln fortsätter under bilden | artikeln fortsätter under videon
            artikeln fortsätter efter bilden
            """
        ),
        starts=("annons", "artikeln fortsätter", "fortsätter efter", "sponsrat av", "det här är en annons"),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            nyhetsbrev | våra nyhetsbrev | prenumerera på nyhetsbrev | prenumerera på vårt nyhetsbrev
            få vårt nyhetsbrev | anmäl dig | anmäl dig till nyhetsbrevet | skriv upp dig | din e-post
            din e-postadress | e-postadress | ange din e-postadress | notiser | pushnotiser | få notiser
            slå på notiser | ladda ner appen | ladda ned appen | hämta appen | app store | google play
            tack för din anmälan | avsluta prenumeration | håll dig uppdaterad
            """
        ),
        starts=(
            "prenumerera på vårt",
            "få de senaste",
            "få våra",
            "anmäl dig till",
            "ladda ner vår app",
            "ladda ner appen",
            "vill du ha",
        ),
        parts=("nyhetsbrev", "e-postadress"),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            prenumerera | prenumerera nu | prenumeration | prenumerationer | bli prenumerant | köp prenumeration
            redan prenumerant? | redan prenumerant? logga in | är du redan prenumerant? | är du prenumerant?
            för prenumeranter | endast för prenumeranter | bara för prenumeranter | prenumerant | logga in
            logga ut | skapa konto | skapa ett konto | registrera dig | registrera konto
            har du redan ett konto? | lösenord | glömt lösenord | glömt lösenord? | glömt ditt lösenord?
            premium | plus | prova gratis | testa nu | prova nu | ingen bindningstid | avsluta när du vill
            se erbjudanden | till erbjudandet | köp | stöd oss | stöd vår journalistik | bli medlem
            lås upp artikeln | läs vidare för 1 kr | swisha
            """
        ),
        starts=(
            "redan prenumerant",
            "är du redan",
            "är du prenumerant",
            "den här artikeln är",
            "artikeln är låst",
            "för att läsa vidare",
            "för att fortsätta läsa",
            "logga in för",
            "bli prenumerant",
            "prenumerera för",
            "stöd vår",
            "fortsätt läsa",
        ),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            acceptera | acceptera alla | acceptera alla cookies | acceptera cookies | godkänn | godkänn alla
            godkänn alla cookies | jag godkänner | jag accepterar | avvisa | avvisa alla | neka | neka alla
            hantera cookies | cookieinställningar | cookie-inställningar | inställningar för cookies
            om cookies | cookies | cookiepolicy | kakor | hantera samtycke | samtycke | integritetsinställningar
            visa innehåll | externt innehåll | spara val | jag förstår
            """
        ),
        starts=(
            "vi använder cookies",
            "vi använder kakor",
            "den här webbplatsen använder",
            "den här sajten använder",
            "vi och våra",
            "för att visa",
            "för att se det här innehållet",
        ),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            kommentar | kommentarer | 0 kommentarer | inga kommentarer | kommentera | kommentera artikeln
            lämna en kommentar | skriv en kommentar | skriv kommentar | visa kommentarer | läs kommentarer
            alla kommentarer | svara | svar | anmäl | rapportera | kommentarsfältet är stängt
            kommentarer är stängda | logga in för att kommentera | din e-postadress kommer inte publiceras
            obligatoriska fält är märkta * | namn | avbryt svar | rösta | omröstning | senaste | äldsta
            regler för kommentarer
            """
        ),
        starts=(
            "kommentarer (",
            "kommentarsfältet",
            "din e-postadress kommer",
            "artikeln går att kommentera",
            "välkommen att kommentera",
        ),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            ämnen | taggar | etiketter | nyckelord | ämnen i artikeln | mer om | i den här artikeln | kategorier
            kategori
            """
        ),
        starts=("ämnen:", "taggar:", "etiketter:", "kategori:", "kategorier:"),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            alla rättigheter förbehållna | upphovsrätt | användarvillkor | villkor | allmänna villkor
            integritetspolicy | personuppgiftspolicy | personuppgifter | personuppgifter och cookies
            ansvarig utgivare | copyright | om webbplatsen | redaktion | tillgänglighet
            """
        ),
        starts=("©", "copyright", "ansvarig utgivare", "chefredaktör och ansvarig", "allt material"),
        parts=("ansvarig utgivare", "alla rättigheter"),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            spela | spela upp | spela video | lyssna | lyssna på artikeln | lyssna på texten | se | se klippet
            se videon | video | ljud | paus | live | se live | direkt | helskärm | undertexter | kvalitet
            hastighet | ladda ner | längd | nästa video | nästa klipp | podd | stäng av ljud
            """
        ),
        starts=("din webbläsare stöder", "din webbläsare stödjer", "lyssna på", "videon kan inte"),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            bildspel | bildgalleri | galleri | bilder | visa bilder | se bilder | visa alla bilder | fler bilder
            öppna bild | förstora | förstora bild | förstora bilden | nästa bild | föregående bild
            visa bildtext | dölj bildtext | bildtext | bild
            """
        ),
        starts=("bild 1 av", "foto 1 av", "1 av"),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            väder | vädret | väderprognos | börs | börsen | kurser | trafik | trafikläget | lotto | horoskop
            korsord | sudoku | spel | tv-tablå | tv-guide | resultat | tabell | tabeller | livescore | kalender
            """
        ),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            kontakt | kontakta oss | kontakta redaktionen | tipsa oss | tipsa redaktionen | tipsa | presskontakt
            redaktion | telefon | adress | kundservice | kundtjänst | mejla oss | för mer information
            """
        ),
        starts=(
            "kontakt:",
            "presskontakt",
            "för mer information",
            "mer information:",
            "tipsa oss",
            "telefon:",
            "tel:",
            "e-post:",
            "mejla",
        ),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            om författaren | om skribenten | skribent | skribenter | författare | mer av skribenten
            alla artiklar av
            """
        ),
        starts=("om skribenten", "om författaren", "mer av", "alla artiklar av"),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            erbjudanden | erbjudande | butik | tävlingar | tävla | rabattkoder | evenemang | magasin | bilagor
            familjesidor | annonstorget | partners | samarbetspartners | våra appar | poddar
            """
        ),
        starts=("artikeln har tidigare", "texten publicerades"),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            obs | javascript är avstängt | aktivera javascript | sidan kunde inte hittas | sidan hittades inte
            annonsblockerare | maskinöversatt | så jobbar vi | så arbetar vi | rättelse
            """
        ),
        starts=(
            "aktivera javascript",
            "din webbläsare",
            "artikeln innehåller annonslänkar",
            "det här är en åsiktstext",
            "det här är en opinionstext",
            "du använder en annonsblockerare",
            "detta är en ledare",
        ),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            publicerad | publicerat | publicerad idag | uppdaterad | uppdaterat | senast uppdaterad | ändrad
            idag | i dag | igår | i går | 1 timme sedan | 2 timmar sedan | en timme sedan | lästid | 1 min
            2 min | 3 min | nyss
            """
        ),
        starts=("publicerad", "publicerat", "uppdaterad", "uppdaterat", "senast uppdaterad", "lästid", "ändrad", "skapad"),
        parts=("min läsning", "lästid", "timmar sedan"),
    ),
)

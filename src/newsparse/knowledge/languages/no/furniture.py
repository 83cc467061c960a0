"""Phrases of boilerplate lines in Norwegian."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            hjem | forside | forsiden | til forsiden | meny | åpne meny | lukk meny | lukk | søk
            hopp til innhold | hopp til hovedinnhold | gå til innhold | til innholdet | til toppen
            tilbake til toppen | nyheter | siste nytt | siste nyheter | innenriks | utenriks | norge | verden
            politikk | økonomi | næringsliv | sport | fotball | kultur | underholdning | debatt | meninger
            leder | lederartikkel | kronikk | kommentar | vitenskap | teknologi | helse | familie | mat | reise
            bolig | motor | lokalt | tv | video | podkast | podkaster | bilder | kryssord | e-avis | eavis
            arkiv | hjelp | kontakt | kontakt oss | om oss | kundeservice | kundesenter | min side | min konto
            innstillinger | neste | forrige | neste artikkel | vis mer | vis flere | se alle | last flere
            last inn flere | mer | flere saker | annonser | annonsere | tips oss | ledige stillinger
            """
        ),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            del | del artikkel | del artikkelen | del denne artikkelen | del saken | del på facebook
            del på twitter | del på x | del på linkedin | del på e-post | del via e-post | del på epost
            send på e-post | send | skriv ut | kopier lenke | kopier lenken | kopier lenka | lenke kopiert
            lenken er kopiert | facebook | twitter | whatsapp | linkedin | messenger | snapchat | e-post | epost
            email | mail | instagram | youtube | lagre | lagre artikkel | lagre artikkelen | les senere | følg
            følg oss | følg oss på | følg oss på facebook | følg tema | lik | liker | lytt | gi bort artikkelen
            gi bort | meld fra om feil | rapporter feil | funnet en feil? | tips en venn
            """
        ),
        starts=("del på", "del via", "følg oss på", "fant du feil"),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            les også | les mer | les mer om | les videre | les hele saken | les hele artikkelen | les saken
            les artikkelen | se også | hør også | mer om | mer om temaet | mer om saken | mer fra | mer i
            mer å lese | flere saker | flere artikler | flere nyheter | relatert | relaterte artikler
            relaterte saker | relaterte temaer | anbefalt | anbefalt for deg | anbefalte artikler
            anbefalte saker | vi anbefaler | du vil kanskje også like | kanskje er du interessert i | mest lest
            mest leste | mest lest nå | mest delt | mest sett | populært | populære artikler | siste nytt
            siste nyheter | siste saker | akkurat nå | i fokus | ikke gå glipp av | toppsaker | fakta | bakgrunn
            dette har skjedd | fra forsiden | andre leser | andre leste også | fra arkivet | følg saken
            aktuelt | nyhetsstudio
            """
        ),
        starts=("les også", "les mer", "les videre", "se også", "hør også", "mer om", "flere saker om"),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            annonse | annonser | annonsere | annonsør | annonsørinnhold | reklame | sponset | sponset innhold
            kommersielt samarbeid | kommersielt innhold | i samarbeid med | betalt innhold
            saken fortsetter under annonsen | saken fortsetter etter annonsen
            artikkelen fortsetter under annonsen | artikkelen fortsetter etter annonsen | saken fortsetter under
            saken fortsetter under bildet | fortsetter under annonsen | lukk annonse | hopp over annonse
            laster | laster... | laster inn
            artikkelen fortsetter under bildet
            """
        ),
        starts=("annonse", "saken fortsetter", "artikkelen fortsetter", "sponset av", "annonsørinnhold"),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            nyhetsbrev | våre nyhetsbrev | meld deg på | meld deg på nyhetsbrev | meld deg på vårt nyhetsbrev
            meld deg på nyhetsbrevet | få nyhetsbrev | abonner på nyhetsbrev | abonner på vårt nyhetsbrev
            din e-post | din e-postadresse | e-postadresse | skriv inn e-postadressen din | varsler
            pushvarsler | få varsler | slå på varsler | last ned appen | last ned app | hent appen | app store
            google play | takk for påmeldingen | meld deg av | hold deg oppdatert
            """
        ),
        starts=(
            "meld deg på",
            "abonner på vårt",
            "få de siste",
            "få våre",
            "last ned appen",
            "last ned vår app",
            "vil du ha",
        ),
        parts=("nyhetsbrev", "e-postadresse"),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            abonner | abonner nå | abonnement | abonnementer | bli abonnent | kjøp abonnement
            bestill abonnement | allerede abonnent? | allerede abonnent? logg inn | er du allerede abonnent?
            er du abonnent? | for abonnenter | kun for abonnenter | bare for abonnenter | forbeholdt abonnenter
            abonnent | logg inn | logg ut | logg på | opprett konto | opprett bruker | registrer deg
            har du allerede en konto? | passord | glemt passord | glemt passord? | pluss | premium | prøv gratis
            prøv nå | prøv oss | ingen bindingstid | avslutt når du vil | se tilbud | se tilbudene | kjøp
            støtt oss | støtt vår journalistikk | bli medlem | les videre for 1 krone
            """
        ),
        starts=(
            "allerede abonnent",
            "er du allerede",
            "er du abonnent",
            "denne artikkelen er for",
            "denne saken er for",
            "artikkelen er forbeholdt",
            "for å lese videre",
            "for å lese hele",
            "logg inn for",
            "bli abonnent",
            "abonner for",
            "støtt",
            "fortsett å lese",
        ),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            godta | godta alle | godta alle informasjonskapsler | aksepter | aksepter alle
            aksepter alle cookies | jeg godtar | jeg aksepterer | avvis | avvis alle | avslå | avslå alle
            administrer | administrer cookies | cookie-innstillinger | innstillinger for informasjonskapsler
            informasjonskapsler | informasjonskapsler (cookies) | cookies | personverninnstillinger | samtykke
            administrer samtykke | samtykkeinnstillinger | vis innhold | eksternt innhold | lagre valg
            jeg forstår
            """
        ),
        starts=(
            "vi bruker cookies",
            "vi bruker informasjonskapsler",
            "dette nettstedet bruker",
            "nettstedet bruker",
            "vi og våre",
            "for å vise",
            "for å se dette innholdet",
        ),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            kommentar | kommentarer | 0 kommentarer | ingen kommentarer | kommenter | kommenter saken
            kommenter artikkelen | legg igjen en kommentar | skriv en kommentar | skriv kommentar
            vis kommentarer | les kommentarer | alle kommentarer | svar | rapporter | meld fra
            kommentarfeltet er stengt | kommentarfeltet er lukket | logg inn for å kommentere
            din e-postadresse vil ikke bli publisert | obligatoriske felt er merket med * | navn | avbryt svar
            stem | avstemning | nyeste | eldste | debattregler | delta i debatten
            """
        ),
        starts=(
            "kommentarer (",
            "kommentarfeltet",
            "din e-postadresse vil",
            "vis kommentarer",
            "ønsker du å kommentere",
            "vi ønsker",
        ),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            emner | temaer | tema | stikkord | emneord | tagger | mer om | i denne artikkelen | kategorier
            kategori
            """
        ),
        starts=("emner:", "temaer:", "stikkord:", "tagger:", "kategori:", "emneord:"),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            alle rettigheter reservert | alle rettigheter forbeholdt | opphavsrett | brukervilkår | vilkår
            abonnementsvilkår | personvern | personvernerklæring | personvernpolicy | ansvarlig redaktør
            sjefredaktør | copyright | redaksjonen | tilgjengelighet | tilgjengelighetserklæring
            """
        ),
        starts=("©", "copyright", "ansvarlig redaktør", "sjefredaktør", "alt innhold"),
        parts=("ansvarlig redaktør", "alle rettigheter", "vær varsom-plakaten", "redaktørplakaten"),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            spill | spill av | spill av video | lytt | lytt til saken | lytt til artikkelen | hør artikkelen
            hør saken | se | se video | se videoen | video | lyd | pause | live | se live | direkte | fullskjerm
            teksting | undertekster | kvalitet | hastighet | last ned | varighet | neste video | podkast
            lyd av
            """
        ),
        starts=("nettleseren din støtter", "din nettleser støtter", "lytt til", "videoen kan ikke"),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            bildeserie | bildegalleri | galleri | bilder | vis bilder | se bilder | se alle bilder
            flere bilder | åpne bilde | forstørr | forstørr bilde | vis større bilde | neste bilde
            forrige bilde | vis bildetekst | skjul bildetekst | bildetekst | bilde
            """
        ),
        starts=("bilde 1 av", "foto 1 av", "1 av"),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            vær | været | værvarsel | værmelding | børs | børsen | kurser | trafikk | trafikkmeldinger | lotto
            horoskop | kryssord | sudoku | spill | tv-guide | resultater | tabell | tabeller | livescore
            kalender
            """
        ),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            kontakt | kontakt oss | kontakt redaksjonen | tips oss | tips redaksjonen | send tips
            pressekontakt | redaksjon | redaksjonen | telefon | adresse | kundeservice | for mer informasjon
            har du tips?
            """
        ),
        starts=(
            "kontakt:",
            "pressekontakt",
            "kontaktperson",
            "for mer informasjon",
            "mer informasjon:",
            "tips oss",
            "telefon:",
            "tlf",
            "tel:",
            "e-post:",
            "har du tips",
        ),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            om forfatteren | om skribenten | om journalisten | skribent | forfatter | mer fra forfatteren
            alle artikler av
            """
        ),
        starts=("om forfatteren", "mer fra", "alle artikler av"),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            tilbud | butikk | nettbutikk | konkurranser | konkurranse | rabattkoder | arrangementer | magasin
            bilag | minnesider | dødsannonser | torget | rubrikk | partnere | samarbeidspartnere | våre apper
            podkaster
            """
        ),
        starts=("artikkelen ble først", "saken ble først", "denne artikkelen ble"),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            obs | javascript er slått av | aktiver javascript | slå på javascript | siden ble ikke funnet
            siden finnes ikke | annonseblokkering | maskinoversatt | rettelse
            """
        ),
        starts=(
            "aktiver javascript",
            "nettleseren din",
            "din nettleser",
            "artikkelen inneholder annonselenker",
            "dette er en kronikk",
            "dette er et debattinnlegg",
            "dette er en kommentar",
            "dette er en leder",
            "du bruker annonseblokkering",
            "artikkelen er over",
            "denne artikkelen er over",
        ),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            publisert | publisert i dag | oppdatert | sist oppdatert | endret | i dag | i går | 1 time siden
            2 timer siden | en time siden | for 1 time siden | for 2 timer siden | lesetid | 1 min | 2 min
            3 min | nå nettopp
            artikkelen er mer enn ett år gammel | artikkelen er over ett år gammel
            artikkelen er flere år gammel
            """
        ),
        starts=("publisert", "oppdatert", "sist oppdatert", "sist endret", "lesetid", "endret"),
        parts=("min lesetid", "lesetid", "timer siden"),
    ),
)

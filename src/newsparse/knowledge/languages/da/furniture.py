"""Phrases of boilerplate lines in Danish."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            hjem | forside | forsiden | til forsiden | menu | åbn menu | luk menu | luk | søg | søgning
            gå til indhold | gå til hovedindhold | spring til indhold | til toppen | tilbage til toppen
            nyheder | seneste nyt | seneste nyheder | indland | udland | danmark | verden | politik | økonomi
            erhverv | penge | sport | fodbold | kultur | underholdning | debat | meninger | leder | kronik
            kommentar | videnskab | teknologi | sundhed | familie | mad | rejser | bolig | biler | lokalt | tv
            video | podcast | podcasts | billeder | krydsord | e-avis | avisen | arkiv | hjælp | kontakt
            kontakt os | om os | kundeservice | kundecenter | min side | min konto | min profil | indstillinger
            næste | forrige | næste artikel | vis mere | vis flere | se alle | se mere | indlæs flere | mere
            flere nyheder | annoncer | annoncering | tip os | job | ledige stillinger
            """
        ),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            del | del artikel | del artiklen | del denne artikel | del på facebook | del på twitter | del på x
            del på linkedin | del via e-mail | del via mail | send på mail | send | print | udskriv
            kopier link | kopiér link | kopier | link kopieret | linket er kopieret | facebook | twitter
            whatsapp | linkedin | messenger | e-mail | email | mail | instagram | youtube | gem | gem artikel
            gem artiklen | læs senere | følg | følg os | følg os på | følg os på facebook | følg emne
            synes godt om | lyt | lyt til artiklen | giv artiklen videre | rapporter fejl | fundet en fejl?
            fejl i artiklen?
            """
        ),
        starts=("del på", "del via", "følg os på", "har du fundet en fejl"),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            læs også | læs mere | læs mere om | læs videre | læs hele artiklen | læs artiklen
            læs hele historien | se også | hør også | mere om | mere om emnet | mere fra | mere i
            flere artikler | flere nyheder | flere historier | relateret | relaterede artikler
            relaterede emner | relaterede nyheder | anbefalet | anbefalet til dig | anbefalede artikler
            vi anbefaler | andre læser | andre læser også | andre læste også | måske er du også interesseret i
            du vil måske også kunne lide | mest læst | mest læste | mest læste lige nu | mest delt | mest sete
            populært | populære artikler | seneste nyt | seneste nyheder | seneste artikler | seneste | lige nu
            i fokus | gå ikke glip af | topnyheder | fakta | baggrund | overblik | fra forsiden | fra arkivet
            dagens overblik
            """
        ),
        starts=("læs også", "læs mere", "læs videre", "se også", "hør også", "mere om", "flere artikler om"),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            annonce | annoncer | reklame | sponsoreret | sponsoreret indhold | annoncørbetalt indhold
            kommercielt samarbejde | kommercielt indhold | i samarbejde med | betalt indhold
            artiklen fortsætter under annoncen | artiklen fortsætter efter annoncen
            artiklen fortsætter under billedet | fortsætter efter annoncen | fortsæt under annoncen
            luk annonce | spring annonce over | indlæser | indlæser... | henter
            artiklen fortsætter under videoen
            """
        ),
        starts=("annonce", "artiklen fortsætter", "sponsoreret af", "betalt indhold"),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            nyhedsbrev | nyhedsbreve | vores nyhedsbreve | tilmeld | tilmeld dig | tilmeld nyhedsbrev
            tilmeld dig nyhedsbrevet | tilmeld dig vores nyhedsbrev | få vores nyhedsbrev
            abonner på nyhedsbrev | din e-mail | din e-mailadresse | e-mailadresse | indtast din e-mail
            indtast e-mail | notifikationer | få notifikationer | slå notifikationer til | hent appen
            download appen | hent app | app store | google play | tak for din tilmelding | afmeld
            afmeld nyhedsbrev | hold dig opdateret
            """
        ),
        starts=(
            "tilmeld dig",
            "få de seneste",
            "få vores",
            "hent appen",
            "hent vores app",
            "download vores",
            "vil du have",
        ),
        parts=("nyhedsbrev", "e-mailadresse"),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            abonner | abonnér | abonner nu | abonnement | abonnementer | bliv abonnent | køb abonnement
            allerede abonnent? | allerede abonnent? log ind | er du allerede abonnent? | er du abonnent?
            for abonnenter | kun for abonnenter | forbeholdt abonnenter | abonnent | log ind | log på | log ud
            login | opret konto | opret profil | opret bruger | registrer dig | har du allerede en konto?
            adgangskode | kodeord | glemt adgangskode | glemt adgangskode? | plus | premium | prøv gratis
            prøv nu | prøv en måned | ingen binding | opsig når som helst | se tilbud | køb | støt os
            støt vores journalistik | bliv medlem | få adgang | lås artiklen op
            """
        ),
        starts=(
            "allerede abonnent",
            "er du allerede",
            "er du abonnent",
            "denne artikel er for",
            "artiklen er forbeholdt",
            "for at læse videre",
            "for at læse hele",
            "log ind for",
            "bliv abonnent",
            "få adgang til",
            "støt",
            "fortsæt med at læse",
            "læs videre med",
        ),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            accepter | acceptér | accepter alle | accepter alle cookies | tillad alle | tillad alle cookies
            jeg accepterer | jeg accepterer cookies | ok til alle | afvis | afvis alle | kun nødvendige
            kun nødvendige cookies | administrer | administrer cookies | cookieindstillinger
            cookie-indstillinger | cookiepolitik | cookies | privatlivsindstillinger | samtykke
            administrer samtykke | vis indhold | eksternt indhold | gem valg | vis detaljer
            """
        ),
        starts=(
            "vi bruger cookies",
            "denne hjemmeside bruger",
            "hjemmesiden bruger",
            "vi og vores",
            "for at vise",
            "for at se dette indhold",
        ),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            kommentar | kommentarer | 0 kommentarer | ingen kommentarer | kommenter | kommentér
            skriv en kommentar | skriv kommentar | tilføj kommentar | læg en kommentar | vis kommentarer
            læs kommentarer | alle kommentarer | svar | besvar | anmeld | rapporter | kommentarfeltet er lukket
            der er lukket for kommentarer | log ind for at kommentere
            din e-mailadresse vil ikke blive publiceret | krævede felter er markeret med * | navn
            annuller svar | stem | afstemning | nyeste | ældste | debatregler | deltag i debatten
            """
        ),
        starts=("kommentarer (", "kommentarfeltet", "din e-mailadresse vil", "der er lukket", "for at kommentere"),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            emner | emne | temaer | tags | nøgleord | mere om | i denne artikel | kategorier | kategori
            """
        ),
        starts=("emner:", "temaer:", "tags:", "nøgleord:", "kategori:", "kategorier:"),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            alle rettigheder forbeholdes | ophavsret | brugsbetingelser | betingelser | handelsbetingelser
            abonnementsbetingelser | vilkår | privatlivspolitik | persondatapolitik | persondata
            ansvarshavende chefredaktør | ansvarshavende redaktør | copyright | redaktionen | tilgængelighed
            tilgængelighedserklæring
            """
        ),
        starts=("©", "copyright", "ansvarshavende", "alle rettigheder", "alt indhold"),
        parts=("alle rettigheder", "ansvarshavende"),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            afspil | afspil video | lyt | lyt til artiklen | lyt til denne artikel | hør artiklen | se
            se video | se videoen | video | lyd | pause | live | se live | direkte | fuld skærm | undertekster
            kvalitet | hastighed | download | varighed | næste video | podcast | lyd fra
            """
        ),
        starts=("din browser understøtter", "lyt til", "videoen kan ikke"),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            billedserie | billedgalleri | galleri | billeder | vis billeder | se billeder | se alle billeder
            flere billeder | åbn billede | forstør | forstør billede | næste billede | forrige billede
            vis billedtekst | billedtekst | billede | vis foto
            """
        ),
        starts=("billede 1 af", "foto 1 af", "1 af"),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            vejr | vejret | vejrudsigt | vejrudsigten | børs | børsen | kurser | trafik | lotto | horoskop
            krydsord | sudoku | spil | tv-guide | tv-oversigt | resultater | stilling | livescore | kalender
            """
        ),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            kontakt | kontakt os | kontakt redaktionen | tip os | tip redaktionen | send et tip | pressekontakt
            redaktion | redaktionen | telefon | adresse | kundeservice | for mere information | har du et tip?
            """
        ),
        starts=(
            "kontakt:",
            "pressekontakt",
            "for yderligere oplysninger",
            "yderligere oplysninger",
            "for mere information",
            "mere information:",
            "tip os",
            "telefon:",
            "tlf",
            "e-mail:",
            "har du et tip",
        ),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            om forfatteren | om skribenten | om journalisten | skribent | forfatter | mere fra forfatteren
            alle artikler af
            """
        ),
        starts=("om forfatteren", "mere fra", "alle artikler af"),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            tilbud | butik | shop | konkurrencer | konkurrence | rabatkoder | arrangementer | magasin | tillæg
            mindeord | dødsannoncer | partnere | samarbejdspartnere | vores apps | podcasts | fordele
            """
        ),
        starts=("artiklen blev først", "artiklen er tidligere", "denne artikel blev"),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            obs | javascript er slået fra | aktiver javascript | slå javascript til | siden blev ikke fundet
            siden findes ikke | adblocker fundet | maskinoversat | rettelse
            """
        ),
        starts=(
            "aktiver javascript",
            "din browser",
            "artiklen indeholder annoncelinks",
            "dette er et debatindlæg",
            "dette er en kronik",
            "dette er en kommentar",
            "du bruger en adblocker",
        ),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            publiceret | offentliggjort | udgivet | opdateret | sidst opdateret | senest opdateret | ændret
            i dag | i går | 1 time siden | 2 timer siden | for 1 time siden | for 2 timer siden | læsetid
            1 min | 2 min | 3 min | lige nu
            """
        ),
        starts=("publiceret", "offentliggjort", "udgivet", "opdateret", "sidst opdateret", "senest opdateret", "læsetid"),
        parts=("min. læsetid", "læsetid", "timer siden"),
    ),
)

"""Danish words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import Compounds, by_role, gendered, inflected, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("af | tekst: | tekst af | skrevet af | skribent: | journalist: | interview: | fra:"),
    roles=by_role(
        writing="tekst | skrevet af",
        reporting="reporter",
        editing="redaktør | redigering | redigeret af",
        photography="foto | billede | fotograf",
        graphics="grafik | illustration | illustrationer",
        production="produktion | tilrettelægger",
        translation="oversættelse | oversat af",
        contribution="medvirkende | research",
    ),
    titles=phrases("""journalist | freelancejournalist | reporter | redaktør | chefredaktør | ansvarshavende chefredaktør | nyhedsredaktør
        sportsredaktør | politisk redaktør | kulturredaktør | korrespondent | udlandskorrespondent | kommentator | politisk kommentator
        sportsjournalist | klummeskribent | klummist | skribent | freelancer | fotograf | anmelder | redaktionen | redaktion | vært
        praktikant | redaktionschef | vagthavende"""),
    joiners=words("og & samt"),
)

CREDITS: Final = CreditWords(
    lines=phrases("arkivfoto | privatfoto | pressefoto | genrefoto"),
    positions=listed("""t.v | t.h | tv | th | til venstre | til højre | venstre | højre | i midten | midten | forrest | bagerst
        fra venstre | f.v"""),
    marks=listed("""foto | fotos | foto af | fotos af | billede af | illustration af | fotograf | billede | billeder | kilde
        illustration | grafik | montage | arkivfoto af | video | skærmbillede | skærmdump | kort | copyright | pr-foto"""),
    caption_openers=listed("""arkivfoto | arkivbillede | arkiv | modelfoto | genrefoto | illustrationsfoto | billedtekst | på billedet
        illustration | video | kort | grafik"""),
)

# Trades that take "-en" as an article, and those that take "-n".
_TAKING_EN: Final = """
    agronom aktivist ambassadør antropolog apoteker arkivar artist assistent astronom badevagt biavler bokser botaniker brandchef
    brandmester brygger bådebygger danser debattør designer diplomat dramatiker elektriker entreprenør epidemiolog etnolog fabrikant
    farmaceut filosof fodboldspiller forpagter frisør gartner geograf gymnast guide håndværker imam jurist kapelmester kemiker kirurg
    komiker komponist konservator kontrollør koreograf korrespondent kunstner kurator lektor lods løjtnant maskinist matros mekaniker
    mester murer møller nattevagt optiker organist ornitolog pastor patient pianist politiker politikommissær portner producent psykiater
    psykolog rabbiner redaktør reporter repræsentant revisor skipper skovrider skribent slagter snedker soldat statistiker svømmer teolog
    terapeut tjener tømrer turist vicevært violinist virolog zoolog betjent elev kommunaldirektør kriminolog
"""
_TAKING_N: Final = """
    bonde børnelæge embedslæge overlæge speciallæge tandlæge
"""

PEOPLE: Final = PeopleWords(
    bare_trades=True,
    pronouns=gendered(m="han ham hans", f="hun hende hendes", n="den det", p="de man dem deres"),
    honorifics={"hr": "m", "fru": "f", "dr": "", "professor": ""},
    titles=words("""præsident statsminister udenrigsminister finansminister justitsminister minister borgmester konge dronning prins
        prinsesse biskop pave general kaptajn ærkebiskop kommissær løjtnant major oberst provst rådmand sergent sognepræst statsråd
        vicepræsident"""),
    title_modifiers=words("vice tidligere fungerende"),
    roles=Compounds(
        words("""talsmand talskvinde talsperson talsmanden leder lederen direktør direktøren chef chefen anklager dommer dommeren
            advokat advokaten læge lægen professor professoren forsker forskeren lærer læreren formand formanden borgmesteren ministeren
            statsministeren præsidenten politidirektør journalist forfatter forfatteren træner træneren spiller landstræner økonom
            analytiker         ekspert rektor folketingsmedlem partiformand manden kvinden mor far ejer ejeren grundlægger pressechef
            ordfører politiinspektør         fisker landmand sygeplejerske overlæge ingeniør instruktør instruktøren fotograf fotografen
            bager kaptajn bibliotekar pensionist         studerende nabo naboen beboer havnefoged brandmand indsatsleder indsatslederen
            dirigent skulptør arkitekt skuespiller sanger         sangerinde kok kroejer chauffør pilot passager arkæolog arkæologen
            biolog geolog historiker meteorolog sømand præst dyrlæge         sociolog sekretær pedel museumsinspektør museumsdirektør
            projektleder projektlederen skoleleder skolelederen pædagog musiker         byrådsmedlem rådmand kollega kollegaen ven
            veninden medarbejder generalsekretær vidne vagtchef inspektør sagsbehandler rådgiver         efterforsker koordinator
            konsulent tekniker""")
        | inflected(_TAKING_EN, "- en")
        | inflected(_TAKING_N, "- n")
    ),
    gendered_nouns=gendered(
        m="manden far ægtemanden broren broderen sønnen konge faderen morfar farfar svigerfar enkemand enkemanden drengen søn bror",
        f="""kvinden mor konen hustruen søsteren datteren enken talskvinde dronning moderen mormor farmor svigermor pigen datter søster
            sangerinde veninden""",
    ),
    organisation_words=words("""kommune partiet parti universitet universitetet bank banken styrelsen ministeriet forbundet a/s rådet
        regeringen selskabet instituttet skolen hospitalet avisen bureauet foreningen akademiet ambassaden afdelingen biblioteket
        beredskabet brandvæsenet centeret centret centralen domstolen enheden erhvervsstyrelsen fakultetet fagforbund fagforeningen
        firmaet fonden forbund forening forsvaret forvaltningen fængslet gruppen gymnasium gymnasiet havnen hospital højskole højskolen
        institut klinikken klub klubben koncernen kommission kommissionen kommunen kontoret landsretten kirken laboratoriet ministerium
        museet museum myndighed nævnet organisation organisationen orkestret politi politikreds provsti redaktionen region regionen retten
        selskab skole stift stiftet styrelse sygehus sygehuset teatret udvalget udvalg virksomheden byretten anklagemyndigheden"""),
    group_nouns=words("""politiet myndighederne eksperter forskere kritikere kilder vidner borgere vælgere ansatte forældre elever
        studerende demonstranter ledelsen regeringen medierne folk personer beboere naboer aktivister analytikere besøgende beredskabet
        deltagere jægere kolleger landmænd lærere læger politikere soldater turister venner"""),
    definite_endings=("en", "et"),
    indefinites=words("en et to tre fire fem flere mange nogle kilder"),
    author_prepositions=words("af"),
    documents=words("rapporten rapport brevet undersøgelsen artiklen bogen udtalelsen pressemeddelelsen"),
    agency_endings=("ministeriet", "styrelsen", "direktoratet", "tilsynet", "væsenet"),
    epithets=words(
        """
        forskeren eksperten lægen juristen advokaten politikeren træneren spilleren målmanden forfatteren kunstneren sangeren
        skuespilleren instruktøren læreren iværksætteren landmanden fiskeren kvinden manden pensionisten præsten ejeren vinderen
        mesteren løberen cykelrytteren fodboldspilleren forsvareren angriberen kaptajnen veteranen arkæologen biologen historikeren
        geologen økonomen musikeren komponisten fotografen arkitekten ingeniøren kirurgen sygeplejersken enken skipperen snedkeren
        bageren bådebyggeren svømmeren stjernen debutanten studenten
        """
    ),
    speeches=words("tal"),
)

FURNITURE: Final = furniture("""
    [navigation]
    hjem | forside | forsiden | til forsiden | åbn menu | luk | søg | søgning | gå til indhold | gå til hovedindhold | spring til indhold
    til toppen | tilbage til toppen | nyheder | indland | udland | danmark | verden | politik | økonomi | erhverv | penge | fodbold
    kultur | underholdning | debat | meninger | leder | kronik | videnskab | teknologi | sundhed | familie | mad | rejser | bolig | biler
    lokalt | tv | e-avis | avisen | arkiv | hjælp | om os | kundecenter | min side | min konto | min profil | indstillinger | næste
    forrige | næste artikel | vis mere | vis flere | se alle | se mere | indlæs flere | mere | annoncering | job | ledige stillinger
    [share]
    del | del artikel | del artiklen | del denne artikel | send på mail | udskriv | kopier link | kopiér link | kopier | link kopieret
    linket er kopieret | mail | gem | gem artikel | gem artiklen | læs senere | følg | følg os | synes godt om | giv artiklen videre
    rapporter fejl | fundet en fejl | fejl i artiklen | del på … | del via … | følg os på … | har du fundet en fejl …
    [related]
    læs også | læs mere | læs videre | læs hele artiklen | læs artiklen | læs hele historien | se også | hør også | mere fra | mere i
    flere artikler | flere nyheder | flere historier | relateret | relaterede artikler | relaterede emner | relaterede nyheder | anbefalet
    anbefalet til dig | anbefalede artikler | vi anbefaler | andre læser | andre læser også | andre læste også | mest læst | mest læste
    mest delt | mest sete | populært | populære artikler | seneste nyt | seneste artikler | seneste | i fokus | gå ikke glip af
    topnyheder | fakta | baggrund | overblik | fra forsiden | fra arkivet | dagens overblik | læs også … | læs mere … | læs videre …
    se også … | hør også … | mere om … | flere artikler om …
    [advertisement]
    annonce | annoncer | reklame | sponsoreret | sponsoreret indhold | annoncørbetalt indhold | kommercielt samarbejde
    kommercielt indhold | i samarbejde med | betalt indhold | fortsætter efter annoncen | fortsæt under annoncen | luk annonce
    spring annonce over | indlæser | henter | annonce … | artiklen fortsætter … | sponsoreret af … | betalt indhold …
    [newsletter]
    se i browser | læs i browser | vis i browser | godmorgen | kære læser | kære læsere | afmeld | afmeld nyhedsbrev | du modtager denne …
    nyhedsbrev | nyhedsbreve | vores nyhedsbreve | tilmeld | tilmeld dig | din e-mail | din e-mailadresse | e-mailadresse
    indtast din e-mail | indtast e-mail | notifikationer | få notifikationer | slå notifikationer til | hent appen | download appen
    hent app | tak for din tilmelding | afmeld | hold dig opdateret | tilmeld dig … | få de seneste … | få vores … | hent appen …
    hent vores app … | download vores … | vil du have … | … nyhedsbrev … | … e-mailadresse …
    [paywall]
    abonner | abonnér | abonner nu | abonnement | abonnementer | bliv abonnent | allerede abonnent | for abonnenter | kun for abonnenter
    forbeholdt abonnenter | abonnent | log ind | log på | log ud | opret konto | opret profil | opret bruger | registrer dig
    har du allerede en konto | adgangskode | kodeord | glemt adgangskode | plus | prøv gratis | prøv nu | prøv en måned | ingen binding
    opsig når som helst | se tilbud | køb | støt os | bliv medlem | få adgang | lås artiklen op | allerede abonnent … | er du allerede …
    er du abonnent … | denne artikel er for … | artiklen er forbeholdt … | for at læse videre … | for at læse hele … | log ind for …
    bliv abonnent … | få adgang til … | støt … | fortsæt med at læse … | læs videre med …
    [consent]
    accepter | acceptér | accepter alle | tillad alle | jeg accepterer | ok til alle | afvis | afvis alle | kun nødvendige | administrer
    cookieindstillinger | cookie-indstillinger | cookiepolitik | privatlivsindstillinger | samtykke | vis indhold | eksternt indhold
    gem valg | vis detaljer | vi bruger cookies … | denne hjemmeside bruger … | hjemmesiden bruger … | vi og vores … | for at vise …
    for at se dette indhold …
    [comments]
    kommentar | kommentarer | ingen kommentarer | kommenter | kommentér | skriv en kommentar | skriv kommentar | tilføj kommentar
    læg en kommentar | vis kommentarer | læs kommentarer | alle kommentarer | svar | besvar | anmeld | rapporter
    log ind for at kommentere | krævede felter er markeret med | navn | annuller svar | stem | afstemning | nyeste | ældste | debatregler
    deltag i debatten | kommentarer ( … | kommentarfeltet … | din e-mailadresse vil … | der er lukket … | for at kommentere …
    [tags]
    emner | emne | temaer | nøgleord | mere om | i denne artikel | kategorier | kategori | emner: … | temaer: … | nøgleord: …
    kategori: … | kategorier: …
    [copyright]
    alle rettigheder forbeholdes | ophavsret | brugsbetingelser | betingelser | handelsbetingelser | abonnementsbetingelser | vilkår
    privatlivspolitik | persondatapolitik | persondata | ansvarshavende chefredaktør | ansvarshavende redaktør | tilgængelighed
    tilgængelighedserklæring | copyright … | ansvarshavende … | alle rettigheder … | alt indhold … | … alle rettigheder …
    … ansvarshavende …
    [player]
    afspil | lyt | hør artiklen | se | se video | se videoen | video | lyd | live | direkte | fuld skærm | undertekster | kvalitet
    hastighed | download | varighed | næste video | podcast | lyd fra | din browser understøtter … | lyt til … | videoen kan ikke …
    [gallery]
    billedserie | billedgalleri | galleri | billeder | vis billeder | se billeder | se alle billeder | flere billeder | åbn billede
    forstør | næste billede | forrige billede | vis billedtekst | billedtekst | billede | vis foto | billede 1 af … | foto 1 af … | 1 af …
    [contact]
    kontakt | kontakt os | tip os | tip redaktionen | send et tip | pressekontakt | redaktion | redaktionen | telefon | adresse
    kundeservice | kontakt: … | pressekontakt … | for yderligere oplysninger … | yderligere oplysninger … | for mere information …
    mere information: … | tip os … | telefon: … | tlf … | har du et tip …
    [promotion]
    tilbud | butik | konkurrencer | konkurrence | rabatkoder | arrangementer | magasin | tillæg | mindeord | dødsannoncer | partnere
    samarbejdspartnere | vores apps | podcasts | fordele | artiklen blev først … | artiklen er tidligere … | denne artikel blev …
    [notice]
    obs | javascript er slået fra | aktiver javascript | slå javascript til | siden blev ikke fundet | siden findes ikke
    adblocker fundet | maskinoversat | rettelse | aktiver javascript … | din browser … | artiklen indeholder annoncelinks …
    dette er et debatindlæg … | dette er en kronik … | dette er en kommentar … | du bruger en adblocker …
    [published]
    publiceret | offentliggjort | udgivet | opdateret | sidst opdateret | senest opdateret | ændret | i dag | i går | 1 time siden
    for 1 time siden | læsetid | 1 min | 2 min | 3 min | lige nu | publiceret … | offentliggjort … | udgivet … | opdateret …
    sidst opdateret … | senest opdateret … | læsetid … | … min. læsetid … | … læsetid … | … timer siden …
""")

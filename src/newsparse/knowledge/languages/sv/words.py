"""Swedish words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import Compounds, by_role, gendered, inflected, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("av | text: | text av | skriven av | skribent: | reporter: | intervju: | en text av"),
    roles=by_role(
        writing="text | skriven av",
        reporting="reporter",
        editing="redaktör | redigering | redigerare",
        photography="foto | bild | fotograf",
        graphics="grafik | illustration | illustrationer",
        production="produktion | producent",
        translation="översättning | översatt av",
        contribution="medverkande | research",
    ),
    titles=phrases("""reporter | journalist | frilansjournalist | redaktör | chefredaktör | nyhetschef | korrespondent
        utrikeskorrespondent | kommentator | politisk kommentator | politisk reporter | ekonomireporter | sportreporter | krönikör
        kolumnist | ledarskribent | skribent | kulturskribent | frilans | fotograf | recensent | kritiker | redaktionen | redaktion
        programledare | praktikant"""),
    joiners=words("och & samt"),
)

CREDITS: Final = CreditWords(
    lines=phrases("arkivbild | arkivfoto | privat | genrebild | pressbild"),
    positions=listed("""t.v | t.h | tv | th | v | h | till vänster | till höger | vänster | höger | i mitten | mitten
        längst till vänster | längst till höger | från vänster"""),
    marks=listed("""foto | foton | foto av | bild av | illustration av | fotograf | bild | bilder | bildkälla | källa | illustration
        grafik | montage | arkivbild av | video | skärmdump | karta | copyright"""),
    caption_openers=listed("""arkivbild | arkivfoto | arkiv | genrebild | genrefoto | illustrationsbild | bildtext | på bilden
        illustration | video | karta | grafik | montage"""),
)

# Trades that take "-en" as an article, and those that take "-n".
_TAKING_EN: Final = """
    agronom aktivist ambassadör antropolog artist assistent astronom avdelningschef badvakt brandchef debattör diplomat docent ekolog elev
    enhetschef entreprenör epidemiolog etnolog farmaceut filosof frisör förvaltningschef geograf hamnchef hyresgäst jurist kirurg
    klimatolog konstnär koreograf korrespondent kompositör krönikör lots löjtnant maskinist nattvakt organist ornitolog pastor patient
    pedagog pianist politolog psykolog rabbin redaktionschef redaktör representant resenär räddningschef servitör soldat stylist
    säkerhetschef teolog terapeut turist vaktchef violinist virolog zoolog
"""
_TAKING_N: Final = """
    apotekare arbetare barnmorska barnskötare befälhavare besökare biodlare brandmästare butiksägare båtbyggare dansare djurskötare
    elektriker försvarare försäljare glasblåsare golfare handlare hantverkare hovmästare invånare jägare kapellmästare kemiker komiker
    kritiker kyrkoherde lokförare mjölnare moderator mäklare målare mästare odlare optiker politiker programmerare psykiater renskötare
    reporter rådgivare rörmokare samlare seglare senator skeppare skidåkare skådespelare slaktare snickare språkvetare statistiker
    statsvetare städare svetsare tandläkare trädgårdsmästare undersköterska uppfinnare uppfödare utgivare vicevärd väktare åkare
"""

PEOPLE: Final = PeopleWords(
    bare_trades=True,
    pronouns=gendered(m="han honom hans", f="hon henne hennes", either="hen", n="den det", p="de dom man dem deras"),
    honorifics={"herr": "m", "fru": "f", "dr": "", "professor": ""},
    titles=words("""president ordförande minister statsminister utrikesminister finansminister justitieminister borgmästare kung drottning
        prins prinsessa biskop påve general kapten landshövding talman ärkebiskop kommissarie kommunalråd kyrkoherde löjtnant major
        oppositionsråd sergeant statsråd vicepresident överste"""),
    title_modifiers=words("vice förre förra före tidigare biträdande ställföreträdande"),
    roles=Compounds(
        words("""talesman talesperson talesmannen chef chefen direktör direktören ledare ledaren åklagare åklagaren domare domaren
            advokat advokaten läkare läkaren professor professorn forskare forskaren lärare läraren ordförande ordföranden borgmästaren
            ministern statsministern presidenten polischef polischefen journalist författare författaren tränare tränaren spelare
            målvakt förbundskapten ekonom analytiker expert vd rektor rektorn kommunalråd riksdagsledamot partiledare partiledaren
            mannen kvinnan mamma pappa mor far ägare ägaren grundare projektledare presschef presstalesman fiskare bonde lantbrukare
            sjuksköterska överläkare ingenjör regissör regissören fotograf fotografen bagare bagaren kapten kaptenen bibliotekarie
            pensionär student eleven granne grannen boende hamnkapten brandman räddningsledare räddningsledaren dirigent skulptör
            arkitekt skådespelare sångare sångerska kock krögare chaufför pilot passagerare arkeolog arkeologen biolog geolog historiker
            meteorolog sjöman präst veterinär sociolog sekreterare vaktmästare museichef museichefen intendent kurator konservator
            projektledaren platschef verksamhetschef förskollärare musiker kommunalrådet oppositionsråd landshövding landshövdingen
            åhörare vän vännen kollega kollegan medarbetare generalsekreterare förbundsordförande vittne trafikledare statssekreterare
            inspektör handläggare utredare förvaltare strateg samordnare konsult tekniker koordinator""")
        | inflected(_TAKING_EN, "- en")
        | inflected(_TAKING_N, "- n")
    ),
    gendered_nouns=gendered(
        m="mannen pappa far kung maken brodern sonen bror son morfar farfar svärfar styvfar änkling änklingen pojken pojkvännen",
        f="""kvinnan mamma mor drottning makan hustrun frun systern dottern änkan syster dotter hustru mormor farmor svärmor styvmor
            moster faster flickan flickvännen talskvinna sångerska barnmorska konstnärinna lärarinna""",
    ),
    organisation_words=words("""kommun partiet parti universitet bank banken myndigheten verket departementet förbundet ab rådet
        regeringen sällskapet institutet skolan sjukhuset tidningen byrån föreningen akademien akademin ambassaden avdelningen biblioteket
        bolaget brandkåren centralen centrum enheten fackförbund fackförbundet facket fakulteten försvarsmakten församlingen förvaltningen
        fullmäktige företaget förening förbund gymnasium handelskammaren hovrätten högskola högskolan institut kliniken klubb klubben
        kommittén kommunen koncernen kooperativet kontoret kyrkan kustbevakningen laboratoriet landstinget länsstyrelsen museet museum
        myndighet nämnden orkestern polismyndigheten redaktionen region regionen riksdagen räddningstjänsten sjukhus skola stiftelse
        stiftelsen stiftet styrelsen sällskap teatern tingsrätten tullverket utskottet verk åklagarmyndigheten"""),
    group_nouns=words("""polisen myndigheterna experter forskare kritiker källor vittnen invånare väljare anställda föräldrar elever
        studenter demonstranter tjänstemän ledningen regeringen medierna folk personer boende grannar aktivister analytiker besökare
        bönder deltagare jägare kollegor lärare läkare politiker räddningstjänsten soldater turister vänner"""),
    definite_endings=("en", "et", "an"),
    indefinites=words("en ett två tre fyra fem flera många några vissa någon källor"),
    author_prepositions=words("av"),
    documents=words("rapporten rapport brevet studien undersökningen artikeln boken uttalandet pressmeddelandet"),
    agency_endings=("verket", "departementet", "myndigheten", "ämbetet", "inspektionen", "styrelsen"),
    epithets=words(
        """
        forskaren experten läkaren juristen advokaten politikern tränaren spelaren målvakten författaren artisten sångaren
        sångerskan skådespelaren regissören läraren företagaren bonden fiskaren kvinnan mannen pensionären pastorn ägaren
        småbarnspappan vinnaren mästaren löparen skidåkaren cyklisten fotbollsspelaren försvararen anfallaren kaptenen veteranen
        arkeologen biologen historikern geologen ekonomen musikern konstnären kompositören fotografen arkitekten ingenjören kirurgen
        sjuksköterskan änkan skepparen snickaren bagaren båtbyggaren simmaren stjärnan debutanten studenten
        """
    ),
    speeches=words("tal anförande"),
    verbatim_words=words("helhet fulltext"),
)

FURNITURE: Final = furniture("""
    [navigation]
    hem | start | startsida | till startsidan | meny | öppna meny | stäng | sök | sök på sajten | till innehållet | hoppa till innehåll
    gå till innehållet | hoppa till huvudinnehåll | till toppen | tillbaka till toppen | upp | nyheter | inrikes | utrikes | sverige
    världen | politik | ekonomi | näringsliv | fotboll | kultur | nöje | ledare | debatt | åsikter | opinion | insändare | krönika
    krönikor | vetenskap | teknik | hälsa | familj | mat | resor | bostad | motor | lokalt | tv | e-tidning | e-tidningen | arkiv | hjälp
    om oss | mitt konto | min sida | mina sidor | inställningar | nästa | föregående | nästa artikel | visa mer | visa fler | visa alla
    ladda fler | mer | lediga jobb
    [share]
    dela | dela artikeln | dela artikel | dela den här artikeln | mejla | mejla artikeln | skicka | skriv ut | kopiera länk
    kopiera länken | länk kopierad | länken kopierad | e-post | mejl | mail | spara | spara artikel | spara artikeln | läs senare | följ
    följ oss | följ ämne | gilla | ge bort artikeln | ge bort | rapportera fel | rätta artikel | hittat ett fel | tyck till | dela på …
    dela via … | följ oss på … | har du hittat ett fel …
    [related]
    läs också | läs även | läs mer | läs vidare | läs hela artikeln | läs hela | läs nästa | läs artikeln | se också | se även
    mer i ämnet | mer från | mer läsning | mer att läsa | fler artiklar | fler nyheter | relaterat | relaterade artiklar | relaterade ämnen
    rekommenderat | rekommenderat för dig | rekommenderade artiklar | rekommenderad läsning | vi rekommenderar | du kanske också gillar
    mest läst | mest lästa | mest delat | mest sett | populärt | populära artiklar | trendar | senaste nytt | senaste nyheterna | just nu
    i fokus | missa inte | toppnyheter | dagens topp | fakta | bakgrund | från startsidan | läs fler | andra läser | andra läste också
    ur arkivet | detta har hänt | läs också … | läs även … | läs mer … | se även … | se också … | lyssna också … | mer om …
    fler artiklar om …
    [advertisement]
    annons | annonser | annonsera | annonsörer | reklam | sponsrat | sponsrat innehåll | annonsinnehåll | i samarbete med
    betalt samarbete | annonssamarbete | fortsätt läsa under annonsen | fortsätter under annonsen | annonsen stängs | stäng annons
    hoppa över annons | brand studio | laddar | annons … | artikeln fortsätter … | fortsätter efter … | sponsrat av …
    det här är en annons …
    [newsletter]
    öppna i webbläsare | visa i webbläsaren | läs i webbläsaren | god morgon | hej läsare | avregistrera | avsluta prenumeration
    du får det här … | nyhetsbrev | våra nyhetsbrev | anmäl dig | skriv upp dig | din e-post | din e-postadress | e-postadress | notiser
    pushnotiser | få notiser | slå på notiser | ladda ned appen | hämta appen | tack för din anmälan | avsluta prenumeration
    håll dig uppdaterad | prenumerera på vårt … | få de senaste … | få våra … | anmäl dig till … | ladda ner vår app … | ladda ner appen …
    vill du ha … | … nyhetsbrev … | … e-postadress …
    [paywall]
    prenumerera | prenumerera nu | prenumeration | prenumerationer | bli prenumerant | redan prenumerant | för prenumeranter
    endast för prenumeranter | bara för prenumeranter | prenumerant | logga in | logga ut | skapa konto | skapa ett konto | registrera dig
    registrera konto | har du redan ett konto | lösenord | glömt lösenord | glömt ditt lösenord | plus | prova gratis | testa nu | prova nu
    ingen bindningstid | avsluta när du vill | se erbjudanden | till erbjudandet | köp | stöd oss | bli medlem | lås upp artikeln
    läs vidare för 1 kr | swisha | redan prenumerant … | är du redan … | är du prenumerant … | den här artikeln är … | artikeln är låst …
    för att läsa vidare … | för att fortsätta läsa … | logga in för … | bli prenumerant … | prenumerera för … | stöd vår …
    fortsätt läsa …
    [consent]
    acceptera | acceptera alla | godkänn | godkänn alla | jag godkänner | jag accepterar | avvisa | avvisa alla | neka | neka alla
    hantera cookies | cookieinställningar | cookie-inställningar | inställningar för cookies | om cookies | cookiepolicy | kakor
    hantera samtycke | samtycke | integritetsinställningar | visa innehåll | externt innehåll | spara val | jag förstår
    vi använder cookies … | vi använder kakor … | den här webbplatsen använder … | den här sajten använder … | vi och våra …
    för att visa …
    [comments]
    kommentar | kommentarer | inga kommentarer | kommentera | kommentera artikeln | lämna en kommentar | skriv en kommentar
    skriv kommentar | visa kommentarer | läs kommentarer | alla kommentarer | svara | svar | anmäl | rapportera
    logga in för att kommentera | obligatoriska fält är märkta | namn | avbryt svar | rösta | omröstning | senaste | äldsta
    regler för kommentarer | kommentarer ( … | kommentarsfältet … | din e-postadress kommer … | artikeln går att kommentera …
    välkommen att kommentera …
    [tags]
    ämnen | taggar | etiketter | nyckelord | ämnen i artikeln | mer om | i den här artikeln | kategorier | kategori | ämnen: … | taggar: …
    etiketter: … | kategori: … | kategorier: …
    [copyright]
    alla rättigheter förbehållna | upphovsrätt | användarvillkor | villkor | allmänna villkor | integritetspolicy | personuppgiftspolicy
    personuppgifter | personuppgifter och cookies | ansvarig utgivare | om webbplatsen | tillgänglighet | copyright … | ansvarig utgivare …
    chefredaktör och ansvarig … | allt material … | … ansvarig utgivare … | … alla rättigheter …
    [player]
    spela | lyssna | se | se klippet | se videon | video | ljud | paus | live | direkt | helskärm | undertexter | kvalitet | hastighet
    ladda ner | längd | nästa video | nästa klipp | podd | stäng av ljud | din webbläsare stöder … | din webbläsare stödjer … | lyssna på …
    videon kan inte …
    [gallery]
    bildspel | bildgalleri | galleri | bilder | visa bilder | se bilder | visa alla bilder | fler bilder | öppna bild | förstora
    förstora bilden | nästa bild | föregående bild | visa bildtext | dölj bildtext | bildtext | bild | bild 1 av … | foto 1 av … | 1 av …
    [contact]
    kontakt | kontakta oss | kontakta redaktionen | tipsa oss | tipsa redaktionen | tipsa | presskontakt | redaktion | telefon | adress
    kundservice | kundtjänst | mejla oss | kontakt: … | presskontakt … | för mer information … | mer information: … | tipsa oss …
    telefon: … | e-post: … | mejla …
    [promotion]
    erbjudanden | erbjudande | butik | tävlingar | tävla | rabattkoder | evenemang | magasin | bilagor | familjesidor | annonstorget
    samarbetspartners | våra appar | poddar | artikeln har tidigare … | texten publicerades …
    [notice]
    obs | javascript är avstängt | aktivera javascript | sidan kunde inte hittas | sidan hittades inte | annonsblockerare | maskinöversatt
    så jobbar vi | så arbetar vi | rättelse | aktivera javascript … | din webbläsare … | artikeln innehåller annonslänkar …
    det här är en åsiktstext … | det här är en opinionstext … | du använder en annonsblockerare … | detta är en ledare …
    [published]
    publicerad | publicerat | uppdaterad | uppdaterat | senast uppdaterad | ändrad | idag | i dag | igår | i går | 1 timme sedan
    en timme sedan | lästid | 1 min | 2 min | 3 min | nyss | publicerad … | publicerat … | uppdaterad … | uppdaterat …
    senast uppdaterad … | lästid … | ändrad … | skapad … | … min läsning … | … lästid … | … timmar sedan …
""")

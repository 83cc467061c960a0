"""Norwegian words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import Compounds, by_role, gendered, inflected, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("av | tekst: | tekst av | skrevet av | skribent: | journalist: | intervju: | fra:"),
    roles=by_role(
        writing="tekst | skrevet av",
        reporting="reporter",
        editing="redaktør | redigering | redigert av",
        photography="foto | bilde | fotograf",
        graphics="grafikk | illustrasjon | illustrasjoner",
        production="produksjon | produsent",
        translation="oversettelse | oversatt av",
        contribution="bidrag | research | bidragsytere",
    ),
    titles=phrases("""journalist | frilansjournalist | reporter | redaktør | sjefredaktør | ansvarlig redaktør | nyhetsredaktør
        sportsredaktør | politisk redaktør | kulturredaktør | korrespondent | utenrikskorrespondent | utenriksreporter | kommentator
        politisk kommentator | sportsjournalist | spaltist | skribent | frilanser | frilans | fotograf | fotojournalist | anmelder
        redaksjonen | redaksjon | programleder | praktikant | vaktsjef"""),
    joiners=words("og & samt"),
)

CREDITS: Final = CreditWords(
    lines=phrases("arkivfoto | arkivbilde | privat | pressefoto | illustrasjonsfoto"),
    positions=listed("""t.v | t.h | tv | th | til venstre | til høyre | venstre | høyre | i midten | midten | foran | bak | fra venstre
        f.v"""),
    marks=listed("""foto | foto av | illustrasjon av | fotograf | bilde | bilder | bildekilde | kilde | illustrasjon
        illustrasjonsfoto av | grafikk | montasje | arkivfoto av | video | skjermdump | skjermbilde | kart | faksimile | copyright"""),
    caption_openers=listed("""arkivfoto | arkivbilde | arkiv | illustrasjonsfoto | illustrasjonsbilde | bildetekst | på bildet
        illustrasjon | video | kart | grafikk | faksimile | montasje"""),
)

# Trades that take "-en" as an article, and those that take "-n".
_TAKING_EN: Final = """
    agronom aktivist ambassadør antropolog apoteker arkivar artist assistent astronom badevakt birøkter bokser botaniker brannmester
    brygger båtbygger danser debattant designer diplomat dramatiker elektriker entreprenør epidemiolog etnolog farmasøyt filosof forsvarer
    fotballspiller frisør fylkesmann fysioterapeut gartner geograf guide gymnast håndverker imam jurist kapellmester kjemiker kirurg
    komiker komponist kontrollør koreograf korrespondent kunstner kurator lektor los løytnant maskinist matros mekaniker mester møller
    murer nattevakt optiker organist ornitolog pastor pasient pianist politiker portier produsent programleder psykiater psykolog rabbiner
    reporter representant revisor rørlegger seniorforsker servitør skipper skogvokter skribent slakter snekker soldat statistiker
    sykepleier svømmer terapeut teolog tolk tømrer turist vekter vaktmester violinist virolog zoolog elev betjent kriminolog
    reindriftsutøver reineier
"""
_TAKING_N: Final = """
    bonde tannlege fastlege kommunelege barnelege
"""

PEOPLE: Final = PeopleWords(
    bare_trades=True,
    pronouns=gendered(m="han ham hans", f="hun ho henne hennes", either="hen", n="den det", p="de dei man dem deres"),
    honorifics={"herr": "m", "fru": "f", "dr": "", "professor": ""},
    titles=words("""president statsminister utenriksminister finansminister justisminister minister statsråd ordfører konge dronning prins
        prinsesse biskop pave general kaptein stortingspresident erkebiskop løytnant major oberst prost sersjant sokneprest visepresident
        fylkesordfører varaordfører byrådsleder"""),
    title_modifiers=words("vise tidligere forhenværende fungerende"),
    roles=Compounds(
        words("""talsmann talskvinne talsperson talsmannen leder lederen direktør direktøren sjef sjefen statsadvokat dommer dommeren
            advokat advokaten lege legen professor professoren forsker forskeren lærer læreren ordfører ordføreren ministeren
            statsministeren         presidenten politimester lensmann journalist forfatter forfatteren trener treneren spiller
            landslagssjef økonom analytiker ekspert         rektor stortingsrepresentant partileder nestleder mannen kvinnen kvinna mor
            far mamma pappa eier eieren gründer kommunikasjonssjef         pressetalsmann politiadvokat byrådsleder generalsekretær
            redaktør         fisker bonde gårdbruker sykepleier overlege ingeniør regissør regissøren fotograf fotografen baker kaptein
            bibliotekar         pensjonist student nabo naboen beboer havnefogd brannmann brannsjef brannsjefen innsatsleder
            innsatslederen dirigent skulptør         arkitekt skuespiller sanger sangerinne kokk sjåfør pilot passasjer arkeolog
            arkeologen biolog geolog historiker meteorolog         sjømann prest veterinær sosiolog sekretær vaktmester museumsdirektør
            konservator prosjektleder prosjektlederen inspektør musiker         kommunestyrerepresentant byråd kollega kollegaen venn
            venninne medarbeider vitne vaktleder seksjonsleder avdelingsleder         operasjonsleder rådgiver kona saksbehandler
            etterforsker koordinator konsulent tekniker""")
        | inflected(_TAKING_EN, "- en")
        | inflected(_TAKING_N, "- n")
    ),
    gendered_nouns=gendered(
        m="mannen ektemannen broren sønnen far faren pappa konge bestefar bestefaren svigerfar enkemann enkemannen gutten sønn bror",
        f="""kvinnen kvinna kona søsteren søstera datteren dattera enken enka mor moren mora mamma talskvinne dronning bestemor
            bestemoren svigermor jenta jenten datter søster jordmor sangerinne venninnen""",
    ),
    organisation_words=words("""kommune partiet parti universitet universitetet bank banken direktoratet departementet politi as asa
        forbundet rådet regjeringen senter selskapet instituttet skolen sykehuset avisen avisa byrået foreningen akademiet ambassaden
        avdelingen biblioteket bedriften brannvesenet direktorat departement enheten fagforbundet fagforeningen fakultetet firmaet
        fond forbund foretaket forening forsvaret forvaltningen fylkeskommune fylkeskommunen fylket gruppen gymnas havnevesenet
        helseforetaket hovedredningssentralen høgskole høgskolen høyskolen institutt kirken klinikken klubb klubben kommisjonen
        kommunen konsernet kontoret laboratoriet lagmannsretten legevakten lensmannskontoret museet museum nemnda nemnden
        organisasjonen orkesteret politidistrikt politidistriktet redaksjonen redningsselskapet region selskap senteret sentralen
        skole statsforvalteren stiftelse stiftelsen styret sykehus teateret teatret tilsynet tingrett tingretten tollvesenet utvalget
        verket brannvesen"""),
    group_nouns=words("""politiet myndighetene eksperter forskere kritikere kilder vitner innbyggere velgere ansatte foreldre elever
        studenter demonstranter ledelsen regjeringen mediene folk personer beboere naboer kilden aktivister analytikere besøkende bønder
        deltakere jegere kolleger lærere leger politikere soldater turister venner"""),
    definite_endings=("en", "et"),
    indefinites=words("en ei et to tre fire fem flere mange noen kilder"),
    author_prepositions=words("av"),
    documents=words("rapporten rapport brevet studien undersøkelsen artikkelen boka boken uttalelsen pressemeldingen"),
    agency_endings=("verket", "departementet", "direktoratet", "tilsynet", "vesenet", "antikvaren"),
    epithets=words(
        """
        forskeren eksperten legen juristen advokaten politikeren treneren spilleren keeperen forfatteren artisten sangeren
        skuespilleren regissøren læreren gründeren bonden fiskeren kvinnen mannen pensjonisten presten eieren tobarnsmoren
        tobarnsfaren vinneren mesteren løperen skiløperen syklisten fotballspilleren forsvareren spissen kapteinen veteranen
        arkeologen biologen historikeren geologen økonomen musikeren kunstneren komponisten fotografen arkitekten ingeniøren
        kirurgen sykepleieren enken skipperen snekkeren bakeren båtbyggeren svømmeren utøveren stjernen debutanten studenten
        """
    ),
    speeches=words("tale"),
)

FURNITURE: Final = furniture("""
    [navigation]
    hjem | forside | forsiden | til forsiden | meny | åpne meny | lukk | søk | hopp til innhold | hopp til hovedinnhold | gå til innhold
    til innholdet | til toppen | tilbake til toppen | nyheter | innenriks | utenriks | norge | verden | politikk | økonomi | næringsliv
    fotball | kultur | underholdning | debatt | meninger | leder | lederartikkel | kronikk | vitenskap | teknologi | helse | familie | mat
    reise | bolig | motor | lokalt | tv | e-avis | eavis | arkiv | hjelp | om oss | kundesenter | min side | min konto | innstillinger
    neste | forrige | neste artikkel | vis mer | vis flere | se alle | last flere | last inn flere | mer | ledige stillinger
    [share]
    del | del artikkel | del artikkelen | del denne artikkelen | del saken | send på e-post | skriv ut | kopier lenke | kopier lenken
    kopier lenka | lenke kopiert | lenken er kopiert | snapchat | e-post | epost | mail | lagre | lagre artikkel | lagre artikkelen
    les senere | følg | følg oss | følg oss på | følg oss på facebook | lik | liker | gi bort artikkelen | gi bort | meld fra om feil
    rapporter feil | funnet en feil | tips en venn | del på … | del via … | følg oss på … | fant du feil …
    [related]
    les også | les mer | les videre | les hele saken | les hele artikkelen | les saken | les artikkelen | se også | hør også | mer fra
    mer i | mer å lese | flere saker | flere artikler | flere nyheter | relatert | relaterte artikler | relaterte saker | relaterte temaer
    anbefalt | anbefalt for deg | anbefalte artikler | anbefalte saker | vi anbefaler | du vil kanskje også like
    kanskje er du interessert i | mest lest | mest leste | mest lest nå | mest delt | mest sett | populært | populære artikler | siste nytt
    siste nyheter | siste saker | akkurat nå | i fokus | ikke gå glipp av | toppsaker | fakta | bakgrunn | dette har skjedd | fra forsiden
    andre leser | andre leste også | fra arkivet | følg saken | aktuelt | nyhetsstudio | les også … | les mer … | les videre … | se også …
    hør også … | mer om … | flere saker om …
    [advertisement]
    annonse | annonser | annonsere | annonsør | annonsørinnhold | reklame | sponset | sponset innhold | kommersielt samarbeid
    kommersielt innhold | i samarbeid med | betalt innhold | fortsetter under annonsen | lukk annonse | hopp over annonse | laster
    laster inn | annonse … | saken fortsetter … | artikkelen fortsetter … | sponset av … | annonsørinnhold …
    [newsletter]
    se i nettleser | vis i nettleser | les i nettleser | god morgen | kjære leser | kjære lesere | meld deg av | du mottar denne …
    nyhetsbrev | våre nyhetsbrev | få nyhetsbrev | din e-post | din e-postadresse | e-postadresse | skriv inn e-postadressen din | varsler
    pushvarsler | få varsler | slå på varsler | last ned app | hent appen | takk for påmeldingen | meld deg av | hold deg oppdatert
    meld deg på … | abonner på vårt … | få de siste … | få våre … | last ned appen … | last ned vår app … | vil du ha … | … nyhetsbrev …
    … e-postadresse …
    [paywall]
    abonner | abonner nå | abonnement | abonnementer | bli abonnent | bestill abonnement | allerede abonnent | for abonnenter
    kun for abonnenter | bare for abonnenter | forbeholdt abonnenter | abonnent | logg inn | logg ut | logg på | opprett konto
    opprett bruker | registrer deg | har du allerede en konto | passord | glemt passord | pluss | prøv gratis | prøv nå | prøv oss
    ingen bindingstid | avslutt når du vil | se tilbud | se tilbudene | kjøp | støtt oss | bli medlem | les videre for 1 krone
    allerede abonnent … | er du allerede … | er du abonnent … | denne artikkelen er for … | denne saken er for …
    artikkelen er forbeholdt … | for å lese videre … | for å lese hele … | logg inn for … | bli abonnent … | abonner for … | støtt …
    fortsett å lese …
    [consent]
    godta | godta alle | aksepter | aksepter alle | jeg godtar | jeg aksepterer | avvis | avvis alle | avslå | avslå alle | administrer
    cookie-innstillinger | innstillinger for informasjonskapsler | informasjonskapsler | informasjonskapsler (cookies
    personverninnstillinger | samtykke | samtykkeinnstillinger | vis innhold | eksternt innhold | lagre valg | jeg forstår
    vi bruker cookies … | vi bruker informasjonskapsler … | dette nettstedet bruker … | nettstedet bruker … | vi og våre … | for å vise …
    for å se dette innholdet …
    [comments]
    kommentar | kommentarer | ingen kommentarer | kommenter | kommenter saken | kommenter artikkelen | legg igjen en kommentar
    skriv en kommentar | skriv kommentar | vis kommentarer | les kommentarer | alle kommentarer | svar | rapporter | meld fra
    logg inn for å kommentere | obligatoriske felt er merket med | navn | avbryt svar | stem | avstemning | nyeste | eldste | debattregler
    delta i debatten | kommentarer ( … | kommentarfeltet … | din e-postadresse vil … | vis kommentarer … | ønsker du å kommentere …
    vi ønsker …
    [tags]
    emner | temaer | tema | stikkord | emneord | tagger | mer om | i denne artikkelen | kategorier | kategori | emner: … | temaer: …
    stikkord: … | tagger: … | kategori: … | emneord: …
    [copyright]
    alle rettigheter forbeholdt | opphavsrett | brukervilkår | vilkår | abonnementsvilkår | personvern | personvernerklæring
    personvernpolicy | ansvarlig redaktør | sjefredaktør | tilgjengelighet | tilgjengelighetserklæring | copyright … | ansvarlig redaktør …
    sjefredaktør … | alt innhold … | … ansvarlig redaktør … | … alle rettigheter … | … vær varsom-plakaten … | … redaktørplakaten …
    [player]
    spill av | lytt | hør artikkelen | hør saken | se | se video | se videoen | video | lyd | live | direkte | fullskjerm | teksting
    undertekster | kvalitet | hastighet | last ned | varighet | neste video | podkast | lyd av | nettleseren din støtter …
    din nettleser støtter … | lytt til … | videoen kan ikke …
    [gallery]
    bildeserie | bildegalleri | galleri | bilder | vis bilder | se bilder | se alle bilder | flere bilder | åpne bilde | forstørr
    vis større bilde | neste bilde | forrige bilde | vis bildetekst | skjul bildetekst | bildetekst | bilde | bilde 1 av … | foto 1 av …
    1 av …
    [contact]
    kontakt | kontakt oss | tips oss | send tips | pressekontakt | redaksjon | redaksjonen | telefon | adresse | kundeservice
    for mer informasjon | kontakt: … | pressekontakt … | kontaktperson … | for mer informasjon … | mer informasjon: … | tips oss …
    telefon: … | tlf … | e-post: … | har du tips …
    [promotion]
    tilbud | butikk | nettbutikk | konkurranser | konkurranse | rabattkoder | arrangementer | magasin | bilag | minnesider | dødsannonser
    torget | rubrikk | partnere | samarbeidspartnere | våre apper | podkaster | artikkelen ble først … | saken ble først …
    denne artikkelen ble …
    [notice]
    obs | javascript er slått av | aktiver javascript | slå på javascript | siden ble ikke funnet | siden finnes ikke | annonseblokkering
    maskinoversatt | rettelse | aktiver javascript … | nettleseren din … | din nettleser … | artikkelen inneholder annonselenker …
    dette er en kronikk … | dette er et debattinnlegg … | dette er en kommentar … | dette er en leder … | du bruker annonseblokkering …
    artikkelen er over … | denne artikkelen er over …
    [published]
    publisert | oppdatert | sist oppdatert | endret | i dag | i går | 1 time siden | en time siden | for 1 time siden | lesetid | 1 min
    2 min | 3 min | nå nettopp | artikkelen er flere år gammel | publisert … | oppdatert … | sist oppdatert … | sist endret … | lesetid …
    endret … | … min lesetid … | … lesetid … | … timer siden …
""")

"""Dutch words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, compounds, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("""door | van: | geschreven door | tekst: | tekst door | auteur: | een artikel van: | interview: | van onze verslaggever
        van onze verslaggeefster | van onze correspondent | van onze correspondente | van onze redacteur"""),
    roles=by_role(
        writing="tekst | geschreven door",
        editing="redactie | bewerking | eindredactie",
        contribution="met medewerking van | medewerking | met bijdragen van",
        reporting="verslag",
        photography="foto's | fotografie | beeld",
        graphics="infographic | illustraties | illustratie",
        production="productie | montage",
        translation="vertaling | vertaald door",
    ),
    titles=phrases("""verslaggever | politiek verslaggever | verslaggeefster | redacteur | redactrice | economieredacteur | sportredacteur
        hoofdredacteur | adjunct-hoofdredacteur | chef | correspondent | columnist | columniste | journalist | journaliste
        freelance journalist | medewerker | fotograaf | recensent | onze redactie | redactie | van onze redactie | onze correspondent
        van onze verslaggever | presentator | stagiair"""),
    joiners=words("en & met"),
)

CREDITS: Final = CreditWords(
    lines=phrases("archieffoto | archiefbeeld | stockfoto"),
    positions=listed("""l | r | m | links | rechts | midden | boven | onder | vlnr | v.l.n.r | linksboven | rechtsboven
        van links naar rechts"""),
    marks=listed("""foto | foto's | foto van | foto door | foto's van | foto’s van | foto via | beeld van | fotograaf | fotografie
        beeld | beelden | afbeelding | bron | credit | credits | illustratie | infographic | graphic | kaart | video
        archieffoto van | copyright | archief"""),
    caption_openers=listed("""archieffoto | archiefbeeld | archief | stockfoto | foto ter illustratie | illustratiebeeld
        beeld ter illustratie | bijschrift | op de foto | illustratie | video | kaart"""),
)

_MALE: Final = """
    woordvoerder burgemeester directeur voorzitter minister premier wethouder advocaat onderzoeker trainer vader zoon broer man koning
    vicevoorzitter kanselier gouverneur ambassadeur officier rechter aanklager inspecteur commissaris commandant coach spits keeper
    verdediger middenvelder acteur zanger schrijver journalist wetenschapper econoom analist ondernemer oprichter bestuurder coördinator
    bisschop kardinaal echtgenoot oom dokter ingenieur architect chirurg verpleger socioloog historicus psycholoog viroloog piloot
    wielrenner kampioen kandidaat rector docent leraar student kamerlid raadslid lijsttrekker fractievoorzitter partijleider
    molenaar visser boer bakker bewoner dominee boswachter veerman schepen korpschef brigadier griffier luitenant notaris pastoor priester
    rabbijn secretaris sergeant vicepremier
"""
_FEMALE: Final = """
    woordvoerster directrice voorzitster ministerin wethoudster onderzoekster trainster moeder dochter zus vrouw koningin vicevoorzitster
    ambassadrice actrice zangeres schrijfster journaliste wetenschapster onderneemster oprichtster bestuurster prinses echtgenote tante
    ingenieure verpleegster sociologe historica psychologe kampioene kandidate lerares studente fractievoorzitster
    molenaarster boerin bewoonster advocate ambtenares assistente beheerster bloemiste choreografe columniste componiste dichteres domina
    eigenares filosofe fotografe gastvrouw griffierster huurster illustratrice initiatiefneemster kapster kunstenares leidster
    medewerkster onderwijzeres pianiste presentatrice politica redactrice regisseuse schilderes schoonmoeder secretaresse schaatsster
    speelster tekenares uitbaatster verkoopster vertaalster vertegenwoordigster verslaggeefster violiste voetbalster vrijwilligster weduwe
    zakenvrouw zwemster
"""
_TRADES: Final = """
    afgevaardigde agent ambtenaar antropoloog archeoloog archivaris artiest assistent astronaut auteur bankier beeldhouwer beheerder
    begeleider bestuurslid beveiliger bewaker bibliothecaris bioloog bloemist bokser botanicus brandweerman brouwer buurman buurvrouw
    cabaretier chauffeur chef chemicus choreograaf cineast collega columnist componist conciërge conducteur conservator consultant curator
    dakdekker danser deelnemer deskundige detective dichter dierenarts dirigent drummer duiker echtgenoot ecoloog eigenaar eigenaresse
    elektricien fietser filosoof fotograaf fysiotherapeut galeriehouder gastheer gemeenteraadslid geograaf geoloog gitarist grootmoeder
    grootvader handelaar havenmeester hovenier huisarts huurder hydroloog illustrator imker initiatiefnemer inspecteur instructeur kapper
    kinderarts koerier kunstenaar landbouwer loodgieter loods machinist makelaar maker mantelzorger marinier matroos mecanicien medewerker
    melkveehouder metselaar meteoroloog militair monnik musicus muzikant nachtburgemeester nachtwaker omwonende ombudsman oma ondernemer
    onderwijzer opa ooggetuige opvolger opzichter organist organisator oceanograaf overlevende parlementariër partner passagier pastor
    patholoog pianist politicoloog politicus portier postbode presentator producent psychiater raadsman raadsvrouw redacteur regisseur
    reiziger restaurateur roeier schaatser schaapherder scheidsrechter schilder schipper schoonzoon scholier slachtoffer slager soldaat
    specialist speler spreker statenlid steenhouwer stuurman tandarts tekenaar technicus theoloog therapeut toerist tolk tuinder tuinman
    turner uitbater uitgever uitvinder veehouder verkoper verhuurder verloskundige verslaggever vertaler vertegenwoordiger verzamelaar
    violist voetballer vogelaar vrijwilliger waarnemer weduwnaar werknemer wijnboer winkelier wiskundige zakenman zeeman zwager zwemmer
"""

PEOPLE: Final = PeopleWords(
    bare_trades=True,
    pronouns={"hij": "m", "zij": "f", "ze": "f", "hem": "m", "haar": "f"},
    plural_verbs=words("zijn waren hebben hadden worden werden willen wilden zullen zouden kunnen konden moeten moesten mogen mochten"),
    possessives={"zijn": "m", "haar": "f"},
    relatives=words("die"),
    first_person=words("ik mij wij ons"),
    first_person_plural=words("wij ons"),
    honorifics={"meneer": "m", "mevrouw": "f", "dhr": "m", "mw": "f", "dr": "", "prof": ""},
    titles=words(_MALE + " " + _FEMALE + " generaal kolonel kapitein hoogleraar staatssecretaris"),
    roles=compounds(_MALE + _FEMALE + _TRADES + "hoogleraar staatssecretaris leider hoofd arts getuige"),
    gendered_nouns=gendered(m="vader zoon broer man", f=_FEMALE),
    organisation_words=words("""ministerie regering partij vakbond bedrijf concern bank politie rechtbank commissie universiteit instituut
        gemeente kabinet academie agentschap ambassade basisschool bestuur bibliotheek bisdom bond brandweer bureau centrum club college
        comité coöperatie dienst directie faculteit federatie fonds fractie gemeenteraad genootschap gerechtshof groep hogeschool hof
        inspectie kamer kerk kliniek kring landmacht marechaussee marine museum nv omroep onderneming organisatie orkest parket
        politiezone productiehuis provincie raad rekenkamer school senaat staatsbosbeheer stad stichting veiligheidsregio vereniging
        verbond waterschap werkgroep ziekenhuis zorgverzekeraar bv"""),
    epithets=words("""tennisser acteur actrice archeoloog artiest auteur beeldhouwer bioloog bokser burgervader cabaretier choreografe
        choreograaf cineast columnist componist componiste danser dichter dichteres filosoof fotograaf fotografe geoloog historica
        historicus illustrator kampioen kampioene keeper kunstenaar kunstenares middenvelder muzikant ondernemer ondernemster pianist
        pianiste politica politicus regisseur regisseuse schaatser schaatsster schilder schilderes schrijfster schrijver spits turner
        verdediger voetballer voetbalster wetenschapper wielrenner wielrenster zanger zangeres zwemmer zwemster"""),
    generic_organisations=words("bedrijf concern firma maatschappij multinational onderneming organisatie club vereniging stichting"),
    naming_organisations=words("""band bakkerij bedrijf brouwerij club coöperatie firma groep hotel keten maatschappij omroep restaurant
        stichting uitgeverij vereniging werkgroep winkel"""),
    author_prepositions=words("van"),
    documents=words("rapport onderzoek verklaring persbericht brief interview boek artikel bericht"),
    speeches=words("toespraak"),
    verbatim_words=words("integraal"),
    group_nouns=words("deskundigen experts critici bewoners getuigen politie justitie onderzoekers analisten bronnen"),
    indefinites=words("een enkele meerdere sommige veel twee drie"),
    definites=words("de het deze dit"),
    prepositions=words("van in op voor bij met aan uit over"),
    organisation_links=words("van voor en de"),
    joiners=words("en"),
    continuing_verbs=words("vervolgde voegde"),
    place_prepositions=words("in uit"),
    sentence_openers=words("""de het een en maar of want als deze dit die dat zijn haar hun ons onze mijn jouw uw volgens in op na voor
        voordat nadat omdat doordat hoewel terwijl tijdens zonder tegen tussen onder boven naast achter langs vanaf sinds tot met bij door
        uit over aan om van te er hier daar nu dan toen daarom daarna daarvoor daarbij daarmee daarnaast bovendien echter toch ook zelfs
        alleen slechts misschien wellicht waarschijnlijk helaas gelukkig inmiddels ondertussen intussen eerder later vroeger verder
        vervolgens uiteindelijk tenslotte eindelijk meteen direct opnieuw weer nog al altijd nooit soms vaak gisteren vandaag morgen
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
        november december ja nee hij zij ze wij we jij je u ik wie wat waar wanneer waarom hoe welke elke ieder iedere iedereen niemand
        niets iets alle allen veel vele weinig sommige enkele meerdere andere beide zulke geen twee drie vier vijf dankzij ondanks wegens
        vanwege men"""),
    compound_endings=listed("""-leider | -leidster | -voorzitter | -baas | -topman | -winnaar | -winnares | -woordvoerder | -woordvoerster
        -directeur | -kamerlid | -minister | -trainer | -coach | -chef"""),
)

FURNITURE: Final = furniture("""
    [navigation]
    voorpagina | sluit menu | sluiten | zoeken | zoek | naar de inhoud | ga naar de inhoud | ga naar hoofdinhoud | direct naar inhoud
    spring naar content | terug naar boven | naar boven | secties | rubrieken | het laatste nieuws | nieuws | binnenland | buitenland
    politiek | economie | geld | voetbal | cultuur | cultuur & media | wetenschap | gezondheid | opinie | columns | regio | regionaal
    lokaal | showbizz | reizen | auto | koken | video's | archief | de krant | digitale krant | hulp | over ons | mijn account
    mijn profiel | instellingen | volgende | vorige | volgend artikel | vorig artikel | meer | toon meer | bekijk meer | bekijk alles
    alles bekijken | meer weergeven | service
    [share]
    delen | deel | deel dit | deel artikel | artikel delen | delen via | delen op facebook | mail dit artikel | e-mailen | mailen
    doorsturen | printen | afdrukken | kopieer link | kopieer de link | link kopiëren | link gekopieerd | mail | bewaren | opslaan
    bewaar artikel | lees later | bewaar voor later | volg ons | volgen | vind ik leuk | luisteren | tip de redactie | fout gezien
    meld een fout | geef cadeau | cadeau geven | lettergrootte | cadeau-artikel | deel via | deel op … | deel via … | deel dit …
    volg ons op … | klik om te delen …
    [related]
    lees ook | lees meer | lees verder | lees hier | lees het hele artikel | lees het volledige artikel | bekijk ook | kijk ook | zie ook
    meer over | meer lezen | meer nieuws | meer artikelen | meer van | meer in | meer info | gerelateerd | gerelateerde artikelen
    gerelateerde berichten | verwante artikelen | aanbevolen | aanbevolen artikelen | aanbevolen voor jou | aanraders | aanrader
    onze aanraders | ook interessant | misschien ook interessant | anderen lazen ook | andere lezers lazen ook | meest gelezen
    best gelezen | meest bekeken | populair | populaire artikelen | nu populair | net binnen | laatste nieuws | meest recent
    recente artikelen | uitgelicht | niet te missen | tip van de redactie | keuze van de redactie | dossier | achtergrond | analyse
    verder lezen | ook in het nieuws | ander nieuws | overig nieuws | lees ook … | lees meer … | lees verder … | lees hier … | bekijk ook …
    zie ook … | luister ook … | kijk ook … | meer over …
    [advertisement]
    advertentie | advertenties | reclame | gesponsord | gesponsorde inhoud | gesponsord artikel | partnerbijdrage | partnercontent
    ingezonden mededeling | branded content | verder lezen na de advertentie | sluit advertentie | advertentie overslaan | laden
    aan het laden | advertentie … | lees verder na … | lees verder onder … | de tekst gaat verder … | tekst gaat verder …
    tekst loopt door … | artikel gaat verder … | gesponsord door …
    [newsletter]
    bekijk in je browser | bekijk in uw browser | bekijk online | goedemorgen | goedenavond | beste lezer | beste lezers | uitschrijven
    afmelden | u ontvangt deze … | je ontvangt deze … | nieuwsbrief | nieuwsbrieven | onze nieuwsbrieven | schrijf je in
    schrijf je in voor onze nieuwsbrief | inschrijven | je e-mailadres | uw e-mailadres | e-mailadres | meldingen | meldingen ontvangen
    pushmeldingen | notificaties | download app | blijf op de hoogte | mis niets | bedankt voor je aanmelding | uitschrijven
    ontvang het … | schrijf je in … | meld je aan … | ontvang dagelijks … | ontvang elke … | ontvang de … | download de app …
    download onze … | volg ons whatsapp … | … nieuwsbrief … | … e-mailadres …
    [paywall]
    abonneren | abonneer | abonneer je | abonnement | abonnementen | word abonnee | word lid | al abonnee | alleen voor abonnees
    exclusief voor abonnees | voor abonnees | abonnee | inloggen | aanmelden | uitloggen | registreren | registreer | registreer gratis
    maak een account | account aanmaken | wachtwoord | wachtwoord vergeten | nog geen account | plus | probeer gratis | probeer nu
    probeer een maand gratis | maandelijks opzegbaar | bekijk aanbiedingen | bekijk de aanbiedingen | steun ons | steun onze journalistiek
    doneer | doneer nu | doneren | lees onbeperkt | al abonnee … | ben je al … | bent u al … | heb je al … | neem een abonnement …
    abonneer je … | dit artikel is exclusief … | dit artikel is alleen … | om verder te lezen … | log in om … | verder lezen? …
    onbeperkt lezen … | steun ons …
    [consent]
    akkoord | accepteren | alles accepteren | alle cookies accepteren | accepteer | ik ga akkoord | weigeren | alles weigeren | instellen
    cookie-instellingen | cookie instellingen | cookies beheren | cookiebeleid | cookieverklaring | privacy-instellingen
    privacyinstellingen | beheer privacy-instellingen | beheer cookies | meer informatie | toon inhoud | inhoud tonen | externe inhoud
    voorkeuren opslaan | begrepen | deze inhoud … | om deze inhoud te … | deze content … | om deze content te … | wij gebruiken cookies …
    we gebruiken cookies … | deze website gebruikt … | wij en onze partners … | voor het tonen van …
    [comments]
    reactie | reacties | geen reacties | reageer | reageren | reageer op dit artikel | plaats een reactie | plaats reactie
    schrijf een reactie | laat een reactie achter | geef een reactie | bekijk reacties | toon reacties | alle reacties | lees reacties
    beantwoorden | antwoorden | rapporteer | melden | meld misbruik | reageren is niet meer mogelijk | vereiste velden zijn gemarkeerd met
    naam | huisregels | reactie annuleren | stemmen | stelling | nieuwste | oudste | reacties ( … | de reacties … | je e-mailadres wordt …
    log in om te reageren … | wat vind jij …
    [tags]
    onderwerpen | trefwoorden | thema's | in dit artikel | categorieën | categorie | gerelateerde onderwerpen | onderwerpen: …
    trefwoorden: … | categorie: …
    [copyright]
    alle rechten voorbehouden | auteursrecht | auteursrechten | gebruiksvoorwaarden | algemene voorwaarden | voorwaarden | privacybeleid
    privacyverklaring | colofon | disclaimer | licentie | copyright … | alle rechten … | niets uit deze … | … alle rechten voorbehouden …
    [player]
    afspelen | speel af | luister | beluister | bekijk | bekijk de video | video | pauze | live | kijk live | livestream | volledig scherm
    ondertiteling | kwaliteit | snelheid | downloaden | duur | volgende video | podcast | je browser ondersteunt …
    uw browser ondersteunt … | luister naar … | beluister …
    [gallery]
    fotogalerij | fotoserie | galerij | foto's | foto | beeld | bekijk foto's | bekijk alle foto's | vergroot | afbeelding vergroten
    open afbeelding | volgende foto | vorige foto | afbeelding | bijschrift | foto 1 van … | afbeelding 1 van … | bekijk de foto …
    [contact]
    contact opnemen | neem contact op | perscontact | redactie | tip ons | mail de redactie | telefoon | adres | klantenservice
    adverteren | werken bij | voor meer informatie … | meer informatie: … | noot voor de redactie … | telefoon: … | tel.: … | mail naar …
    tips? …
    [promotion]
    aanbiedingen | webshop | winkel | winacties | prijsvragen | acties | kortingscodes | evenementen | specials | bijlagen | vacatures
    familieberichten | onze apps | voordeel | abonneevoordeel | dit artikel verscheen … | dit artikel is eerder … | dit verhaal verscheen …
    [notice]
    meer volgt | dit bericht wordt aangevuld | dit artikel wordt aangevuld | dit bericht wordt bijgewerkt
    let op | pagina niet gevonden | adblocker gedetecteerd | automatisch vertaald | schakel javascript … | je browser … | uw browser …
    dit artikel bevat … | dit artikel is ouder dan … | je gebruikt een adblocker …
    [published]
    gepubliceerd | gepubliceerd op | geplaatst | bijgewerkt | bijgewerkt op | laatste update | laatst bijgewerkt | gewijzigd | vandaag
    gisteren | 2 uur geleden | leestijd | 2 min | zojuist | gepubliceerd … | geplaatst op … | bijgewerkt … | laatste update …
    laatst bijgewerkt … | aangepast … | leestijd … | datum: … | vandaag om … | gisteren om … | update: … | … min leestijd …
    … minuten leestijd … | … uur geleden …
""")

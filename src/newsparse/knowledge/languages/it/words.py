"""Italian words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("""di | da: | a cura di | dal nostro inviato | dalla nostra inviata | dal nostro corrispondente
        dalla nostra corrispondente | scritto da: | testo di | testi di | articolo di | intervista di | autore: | redazione:"""),
    roles=by_role(
        writing="a cura di | scritto da | testo di | testi di",
        reporting="servizio di",
        contribution="con la collaborazione di | ha collaborato | hanno collaborato | con il contributo di",
        editing="editing di",
        photography="foto di | fotografie di",
        graphics="grafica di | infografica di | illustrazioni di",
        production="montaggio di | produzione",
        translation="traduzione di | tradotto da | traduzione",
    ),
    titles=phrases("""giornalista | inviato | inviata | inviato speciale | corrispondente | redattore | redattrice | caporedattore
        caporedattrice | direttore | direttrice | vicedirettore | vicedirettrice | editorialista | cronista | collaboratore
        collaboratrice | fotografo | fotografa | fotoreporter | critico | analista | redazione | la redazione | agenzia | stagista"""),
    joiners=words("e ed & con"),
)

CREDITS: Final = CreditWords(
    lines=phrases("""foto d'archivio | foto d’archivio | immagine d'archivio | immagine d’archivio | foto di repertorio
        immagine di repertorio"""),
    positions=listed("""s | d | c | sin | dx | sx | a sinistra | a destra | al centro | sinistra | destra | centro | da sinistra
        da destra"""),
    marks=listed("""foto | fotografia | fotografie | foto di | fotografie di | foto per gentile concessione di | fotografo | immagine
        immagini | immagine di | credito | crediti | credits | credit | fonte | illustrazione | infografica | grafica | video
        screenshot | per gentile concessione di | courtesy | archivio"""),
    caption_openers=listed("""foto d'archivio | foto di archivio | immagine d'archivio | immagine di repertorio | foto di repertorio
        archivio | didascalia | nella foto | nell'immagine | illustrazione | video | mappa | grafico"""),
)

_MALE: Final = """
    presidente sindaco ministro direttore senatore deputato assessore avvocato segretario professore prefetto procuratore padre figlio
    fratello uomo vicepresidente cancelliere governatore consigliere commissario ambasciatore magistrato questore ispettore allenatore
    tecnico attaccante portiere difensore centrocampista attore scrittore ricercatore scienziato imprenditore fondatore amministratore
    coordinatore sottosegretario vescovo arcivescovo marito nonno zio cugino nipote dottore ingegnere architetto chirurgo infermiere
    virologo sociologo psicologo candidato delegato rettore maestro parroco maresciallo brigadiere soldato ammiraglio tesoriere
    vicesindaco viceministro vicedirettore eurodeputato notaio sacerdote diacono rabbino cardinale caporale
"""
_FEMALE: Final = """
    presidentessa sindaca ministra direttrice senatrice deputata avvocata segretaria professoressa prefetta procuratrice madre figlia
    sorella donna vicepresidentessa consigliera commissaria ambasciatrice magistrata allenatrice attrice scrittrice ricercatrice
    scienziata imprenditrice fondatrice amministratrice coordinatrice sottosegretaria assessora governatrice cancelliera regina
    principessa moglie nonna zia cugina dottoressa ingegnera architetta infermiera sociologa psicologa campionessa candidata delegata
    rettrice maestra capitana soldatessa tesoriera vicesindaca viceministra vicedirettrice eurodeputata rabbina questora notaia
"""
_EITHER: Final = """
    regista cantante giornalista economista analista capogruppo dirigente tennista ciclista pediatra pm onorevole preside comandante
    premier pilota tenente carabiniere console vigile garante sovrintendente
"""
# Trades, which are also surnames and seldom capitalised before a name.
_MALE_TRADES: Final = """
    mugnaio pescatore fornaio pompiere guardiano pastore pensionato residente studente operaio agricoltore allevatore allievo antropologo
    apicoltore arbitro archeologo artigiano astronomo autore bagnino ballerino barbiere bibliotecario biologo botanico calciatore
    calzolaio cameriere camionista cantautore casaro climatologo cognato coltivatore commesso compagno compositore conducente conduttore
    contadino coreografo corridore costruttore cronista cuoco curatore danzatore dermatologo disegnatore doganiere drammaturgo editore
    educatore elettricista epidemiologo esperto fabbro falegname farmacista fidanzato filosofo fioraio fotografo funzionario geografo
    geologo ginecologo giardiniere giocatore idraulico idrologo illustratore immunologo impiegato inquilino insegnante inventore
    istruttore lavoratore libraio liutaio macellaio marinaio matematico mediatore meccanico meteorologo micologo minatore musicista
    negoziante neurologo nonno nuotatore oncologo operatore orafo oratore organizzatore ornitologo oste ottico padrino paleontologo
    panettiere parrucchiere passeggero pasticciere patologo patrigno pescivendolo pittore pizzaiolo poeta politologo portalettere postino
    primario produttore proprietario ricercatore ristoratore romanziere sarto scenografo scultore sismologo socio soccorritore suocero
    tassista teologo traduttore vedovo vescovo veterinario viticoltore volontario vulcanologo zoologo
"""
_FEMALE_TRADES: Final = """
    mugnaia pescatrice fornaia guardiana pensionata studentessa allevatrice allieva antropologa apicoltrice arbitra archeologa artigiana
    astronoma autrice bagnina ballerina bibliotecaria biologa botanica calciatrice cameriera cantautrice casara climatologa cognata
    coltivatrice commessa compagna compositrice conduttrice contadina coreografa costruttrice cuoca curatrice danzatrice dermatologa
    disegnatrice drammaturga editrice educatrice epidemiologa esperta fidanzata filosofa fioraia fotografa funzionaria geografa geologa
    ginecologa giardiniera giocatrice idrologa illustratrice immunologa impiegata inquilina inventrice istruttrice lavoratrice levatrice
    libraia liutaia macellaia madrina matrigna mediatrice meteorologa micologa neurologa nuora nuotatrice oncologa operaia operatrice
    organizzatrice ornitologa ostetrica paleontologa panettiera parrucchiera passeggera pasticciera pittrice poetessa politologa postina
    produttrice proprietaria ristoratrice romanziera sarta scenografa scultrice sismologa socia soccorritrice studiosa suocera suora
    teologa traduttrice vedova veterinaria viticoltrice volontaria vulcanologa zoologa
"""
_TRADES: Final = """
    alpinista archivista artista assistente astronauta atleta attivista autista barista bracciante chef collega collezionista commerciante
    commentatore consulente custode dentista docente ecologista farmacista fisioterapeuta florovivaista gallerista geometra gestore
    giurista guida insegnante interprete linguista macchinista musicista naturalista negoziante oceanografo paramedico poeta psichiatra
    restauratore sceneggiatore sindacalista soprano specialista titolare turista vivaista
"""

PEOPLE: Final = PeopleWords(
    pronouns={"lui": "m", "egli": "m", "lei": "f", "ella": "f", "loro": "p"},
    possessives={"suo": "", "sua": ""},
    relatives=words("che"),
    first_person=words("io me mi noi"),
    first_person_plural=words("noi"),
    honorifics={"signor": "m", "signora": "f", "dottor": "m", "dottoressa": "f", "don": "m", "suor": "f", "fra": "m", "monsignor": "m"},
    titles=words(_MALE + _FEMALE + _EITHER + " generale colonnello capitano portavoce giudice papa"),
    roles=words(
        f"{_MALE} {_FEMALE} {_EITHER} {_MALE_TRADES} {_FEMALE_TRADES} {_TRADES} portavoce giudice leader responsabile capo medico testimone"
    ),
    gendered_nouns=gendered(m=_MALE + _MALE_TRADES, f=_FEMALE + _FEMALE_TRADES),
    organisation_words=words("""ministero governo partito sindacato azienda gruppo banca agenzia polizia tribunale commissione università
        istituto comune regione procura accademia ambasciata arma assemblea assessorato associazione asl autorità brigata camera
        capitaneria caserma cassa centro chiesa club coalizione collegio comando comitato compagnia comunità confederazione consiglio
        consorzio consolato consulta coop cooperativa coordinamento corte curia diocesi dipartimento direzione ente esercito facoltà
        federazione fondazione forum guardia ispettorato laboratorio lega municipio museo osservatorio organizzazione ospedale parlamento
        prefettura proloco protezione provincia questura quirinale redazione rete scuola segreteria senato servizio società sovrintendenza
        soprintendenza squadra teatro ufficio unione"""),
    epithets=words("""infermiere infermiera poliziotto poliziotta dirigente magistrato magistrata giudice guardaparco vigile
        titolare tennista allenatore allenatrice antropologa antropologo archeologa archeologo architetta artista atleta attaccante
        attore attrice
        autore autrice ballerina ballerino biologa biologo calciatore calciatrice cantante cantautore cantautrice centrocampista
        ciclista cittadino compositore compositrice conduttore conduttrice coreografa coreografo danzatore danzatrice difensore
        drammaturga drammaturgo filosofa filosofo fotografa fotografo geologa geologo giocatore giocatrice illustratore
        illustratrice imprenditore imprenditrice musicista nuotatore nuotatrice pittore pittrice poeta poetessa regista romanziera
        romanziere scienziata scienziato scrittore scrittrice scultore scultrice sociologa sociologo studiosa studioso stesso
        stessa interessato interessata donna uomo signora signore ragazza ragazzo medico dottoressa dottore chirurgo chirurga
        pensionato pensionata avvocato avvocata avvocatessa legale penalista tecnico mister politico esponente economista storico
        storica docente professore professoressa ricercatore ricercatrice esperto esperta agricoltore agricoltrice pescatore
        pescatrice insegnante maestra maestro primario primaria campione campionessa deputato deputata senatore senatrice
        parlamentare azzurro azzurra"""),
    generic_organisations=words("ong azienda compagnia cooperativa impresa società multinazionale ente organizzazione"),
    naming_organisations=words("""associazione agriturismo albergo azienda banca catena cantina circolo club collettivo compagnia
        cooperativa ditta fondazione gruppo hotel impresa mensile onlus osteria quotidiano ristorante rivista settimanale sindacato
        società"""),
    author_prepositions=words("da dal dalla dall' di del della"),
    documents=words(
        "rapporto studio comunicato sondaggio lettera intervista libro articolo nota documento dati dato stima stime rilevazione"
    ),
    speeches=words("discorso intervento risposta replica stoccata affondo messaggio parole citare"),
    verbatim_words=words("integrale"),
    group_nouns=words(
        "esperti critici osservatori abitanti residenti cittadini vicini testimoni autorità inquirenti carabinieri fonti analisti polizia "
        "opposizione maggioranza"
    ),
    indefinites=words("un uno una alcuni alcune molti diversi due tre"),
    article_genders={"la": "f"},
    definites=words("il lo la l' i gli le questo questa"),
    prepositions=words(
        "di del della dello dei delle a al in nel nella per da dal con su che cui all' all’ dell' nell' dall' sull' alla alle allo ai agli"
    ),
    organisation_links=words("di del della dei delle e per"),
    joiners=words("e"),
    continuing_verbs=words("aggiunto aggiunge"),
    place_prepositions=words("in nel nella"),
    sentence_openers=words("""il lo la i gli le un una e ma o se questo questa questi queste quello quella quelli quelle suo sua suoi sue
        loro secondo per in nel nella dopo prima ieri oggi domani così anche inoltre infine lunedì martedì mercoledì giovedì venerdì
        sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre sì no come quando
        comunque nonostante malgrado molti molte molto alcuni alcune tutti tutte tutto tutta ogni altri altre altro altra diversi diverse
        pochi poche troppi troppe tanti tante qualche qualcuno nessuno chi chiunque ciò cosa perché poiché affinché mentre durante tra fra
        con senza contro verso presso oltre sotto sopra dietro davanti attraverso tramite circa già ora adesso poi allora quindi dunque
        perciò pertanto tuttavia però eppure invece anzi ebbene insomma intanto frattanto finora ancora sempre mai forse magari quasi
        proprio solo soltanto persino perfino addirittura purtroppo ovviamente naturalmente certamente probabilmente recentemente
        attualmente finalmente successivamente precedentemente ultimamente infatti cioè ossia oppure né sia dove qui qua lì là ecco da dal
        dalla dallo dai dagli dalle al alla allo ai agli alle del della dello dei degli delle di a ad su sul sulla sullo sui sugli sulle
        noi voi lui lei essi esse io tu mi ti ci vi si ne nostro nostra vostro vostra mio mia tuo tua entrambi entrambe due tre quattro
        cinque sei sette otto nove dieci stando grazie rispetto riguardo causa sebbene benché qualora purché finché appena subito presto
        tardi spesso talvolta qualcosa niente nulla"""),
    drops_subjects=True,
)

FURNITURE: Final = furniture("""
    [navigation]
    menù | apri menu | chiudi | cerca | ricerca | vai al contenuto | salta al contenuto | vai al contenuto principale | torna su
    torna all'inizio | sezioni | tutte le sezioni | ultima ora | ultim'ora | notizie | attualità | cronaca | politica | economia | finanza
    esteri | mondo | italia | calcio | cultura | spettacoli | spettacolo | tecnologia | scienza | scienze | salute | ambiente | scuola
    opinioni | editoriali | blog | motori | viaggi | cucina | moda | rubriche | archivio | edizione cartacea | edizioni locali | aiuto
    chi siamo | mappa del sito | il mio profilo | il mio account | successivo | precedente | avanti | indietro | vedi tutti | vedi tutto
    mostra di più | mostra altro | carica altri | altro | servizi | necrologie | lavoro | immobili
    [share]
    condividi | condividi su | condividi articolo | condividi l'articolo | condividi questo articolo | condividi su facebook
    condividi via email | invia per email | invia via email | invia | stampa | stampa articolo | copia link | copia il link | link copiato
    copia | mail | salva | salva articolo | leggi dopo | leggi più tardi | seguici | seguici su | segui | mi piace | regala articolo
    segnala errore | segnala un errore | dimensione testo | vai ai commenti | condividi su … | seguici su … | fai clic per condividere …
    clicca per condividere …
    [related]
    leggi anche | leggi tutto | leggi ancora | leggi l'articolo | leggi articolo | leggi su | leggi altro | leggi qui | per approfondire
    approfondisci | approfondimenti | approfondimento | vedi anche | guarda anche | potrebbe interessarti | potrebbero interessarti
    ti potrebbero interessare | potrebbe piacerti | articoli correlati | articolo correlato | correlati | notizie correlate
    contenuti correlati | temi correlati | argomenti correlati | altre notizie | altri articoli | le altre notizie | i più letti
    più letti | le più lette | più lette | i più visti | più visti | più popolari | i più commentati | di tendenza | in evidenza
    in primo piano | primo piano | ultime notizie | le ultime notizie | ultimi articoli | consigliati | consigliati per te
    consigliato per te | raccomandati per te | scelti per te | da non perdere | da leggere | dello stesso autore | sullo stesso argomento
    sullo stesso tema | dal web | video correlati | scopri di più | tutte le notizie | dossier | leggi anche … | leggi pure …
    leggi di più … | leggi tutto … | vedi anche … | guarda anche … | per approfondire … | potrebbe interessarti …
    ti potrebbe interessare … | approfondisci: … | continua a leggere …
    [advertisement]
    pubblicità | annuncio | annuncio pubblicitario | annunci | messaggio pubblicitario | messaggio promozionale | contenuto sponsorizzato
    sponsorizzato | sponsorizzato da | contenuto pubblicitario | informazione pubblicitaria | pubbliredazionale | adv | chiudi pubblicità
    salta annuncio | in collaborazione con | caricamento | caricamento in corso | pubblicità … | continua dopo … | sponsorizzato da …
    l'articolo continua …
    [newsletter]
    visualizza nel browser | apri nel browser | leggi nel browser | buongiorno | cari lettori | care lettrici, cari lettori
    annulla l'iscrizione | cancellati | ricevi questa … | iscriviti | iscriviti alla newsletter | iscriviti ora | iscrizione | la tua email
    il tuo indirizzo email | inserisci la tua email | indirizzo email | notifiche | attiva le notifiche | scarica l'app
    scarica la nostra app | scarica app | resta aggiornato | rimani aggiornato | grazie per esserti iscritto | indirizzo e-mail
    la tua e-mail | ricevi ogni … | iscriviti a … | ricevi le … | ricevi la … | scarica l'app … | segui il nostro canale …
    … indirizzo email …
    [paywall]
    abbonati | abbonati ora | abbonati subito | abbonamento | abbonamenti | già abbonato | solo per abbonati | per gli abbonati
    riservato agli abbonati | contenuto riservato agli abbonati | articolo riservato agli abbonati | esclusiva per gli abbonati | accedi
    accedi o registrati | entra | esci | registrati | registrati gratis | crea account | password dimenticata | hai dimenticato la password
    prova gratis | disdici quando vuoi | scopri le offerte | scopri l'offerta | attiva ora | sostienici | sostieni | dona | dona ora
    fai una donazione | diventa socio | il mio abbonamento | sei già abbonato … | hai già un … | abbonati per … | abbonati a …
    per continuare a leggere … | questo contenuto è riservato … | questo articolo è riservato … | accedi per … | registrati per …
    sostieni il …
    [consent]
    accetta | accetto | accetta tutti | accetta tutto | accetta i cookie | accetta e continua | accetta e chiudi | rifiuta | rifiuta tutti
    rifiuta e abbonati | continua senza accettare | gestisci | gestisci preferenze | preferenze cookie | impostazioni cookie
    impostazioni privacy | cookie | informativa cookie | informativa sui cookie | personalizza | mostra contenuto | contenuto esterno
    salva preferenze | ho capito | questo contenuto è ospitato … | questo contenuto non è disponibile … | per vedere questo contenuto …
    utilizziamo i cookie … | usiamo i cookie … | questo sito utilizza … | questo sito usa … | noi e i nostri … | con il tuo consenso …
    per visualizzare questo contenuto … | continuando la navigazione …
    [comments]
    commento | commenti | nessun commento | commenta | lascia un commento | scrivi un commento | aggiungi un commento
    inserisci un commento | invia commento | vedi i commenti | vedi commenti | leggi i commenti | mostra commenti | tutti i commenti
    rispondi | risposte | segnala | segnala un abuso | commenti chiusi | accedi per commentare | annulla risposta
    i campi obbligatori sono contrassegnati | nome | sondaggio | vota | più recenti | più vecchi | ordina per | commenti ( … | i commenti …
    il tuo indirizzo email … | devi essere connesso … | per commentare …
    [tags]
    argomenti | temi | etichette | parole chiave | in questo articolo | categorie | categoria | argomenti trattati | tag: … | argomenti: …
    temi: … | categorie: … | argomenti trattati …
    [copyright]
    tutti i diritti riservati | riproduzione riservata | informativa privacy | informativa sulla privacy | termini e condizioni
    condizioni d'uso | condizioni generali | note legali | diritti riservati | licenza | gerenza | codice etico
    dichiarazione di accessibilità | copyright … | tutti i diritti … | riproduzione riservata … | p.iva … | p. iva … | partita iva …
    … riproduzione riservata … | … tutti i diritti riservati … | … p.iva … | … partita iva …
    [player]
    riproduci | ascolta | ascolta l'articolo | ascolta articolo | ascolta la notizia | guarda | video | pausa | diretta | in diretta
    guarda la diretta | schermo intero | sottotitoli | qualità | velocità | scarica | durata | prossimo video | podcast | trascrizione
    caricamento player | il tuo browser non … | ascolta questo … | guarda il video …
    [gallery]
    galleria | galleria fotografica | fotogallery | photogallery | foto | immagini | guarda la gallery | vedi le foto | ingrandisci
    apri immagine | foto successiva | didascalia | immagine | sfoglia la gallery | foto 1 di … | 1 di … | guarda le foto …
    [contact]
    contatti | contattaci | scrivici | ufficio stampa | redazione | telefono | indirizzo | servizio clienti | per informazioni
    lavora con noi | contatti: … | ufficio stampa … | per informazioni … | per ulteriori informazioni … | telefono: … | tel.: …
    scrivi a …
    [promotion]
    offerte | negozio | concorsi | sconti | codici sconto | buoni sconto | eventi | speciali | rivista | edicola | edicola digitale
    sfoglia il giornale | annunci immobiliari | necrologi | aste | le iniziative | iniziative editoriali | partner | giornale in edicola
    questo articolo è stato pubblicato … | articolo pubblicato … | questo articolo è apparso …
    [notice]
    articolo in aggiornamento | notizia in aggiornamento | in aggiornamento | seguono aggiornamenti
    avviso | javascript disabilitato | attiva javascript | pagina non trovata | adblock rilevato | tradotto automaticamente
    attiva javascript … | il tuo browser … | questo articolo contiene link … | abbiamo rilevato … | stai usando un …
    [published]
    pubblicato | pubblicato il | aggiornato | aggiornato il | aggiornamento | ultimo aggiornamento | modificato il | oggi | ieri
    un'ora fa | 1 ora fa | 2 ore fa | lettura 1 minuto | 1 minuto di lettura | pubblicato il … | pubblicato: … | pubblicata il …
    aggiornato il … | aggiornato alle … | aggiornato: … | aggiornamento: … | ultimo aggiornamento … | modificato il … | tempo di lettura …
    data: … | … minuti di lettura … | … tempo di lettura … | … ultimo aggiornamento …
""")

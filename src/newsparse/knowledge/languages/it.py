"""Italian."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.it_people import PEOPLE
from newsparse.knowledge.languages.it_speech import SPEECH
from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Kind, Precision, Role

LANGUAGE: Final = Language(
    code="it",
    name="Italian",
    speech=SPEECH,
    people=PEOPLE,
    letters="àèéìíîòóùú",
    function_words=words(
        """
        di e il la che in a per un è del non una con i le si da della dei al sono ha come più lo gli alla
        nel delle anche ma se o dal ci su questo nella all'interno ai dell'anno stato suo essere dopo sua
        loro anni quando stata due hanno era dalla prima tra molto solo cui tutti chi sul ancora tutto fatto
        così ed poi perché questa quello mi sulla nei fra senza degli nelle parte fare contro agli stati
        alle dell può negli dove mentre già oggi sia lui noi ne l' un' d' dell' all' nell' dall' sull' c'
        dagli
        """
    ),
    furniture=(
        Phrases(
            Kind.NAVIGATION,
            lines=phrases(
                """
                home | homepage | menu | menù | apri menu | chiudi menu | chiudi | cerca | ricerca
                vai al contenuto | salta al contenuto | vai al contenuto principale | torna su | torna all'inizio
                sezioni | tutte le sezioni | ultime notizie | ultima ora | ultim'ora | notizie | news | attualità
                cronaca | politica | economia | finanza | esteri | mondo | italia | sport | calcio | cultura
                spettacoli | spettacolo | tecnologia | scienza | scienze | salute | ambiente | scuola | opinioni
                commenti | editoriali | blog | motori | viaggi | cucina | moda | video | foto | podcast | rubriche
                archivio | edizione cartacea | edizioni locali | aiuto | contatti | chi siamo | mappa del sito
                il mio profilo | il mio account | successivo | precedente | avanti | indietro | vedi tutti
                vedi tutto | mostra di più | mostra altro | carica altri | altro | servizi | annunci | necrologie
                lavoro | immobili
                """
            ),
        ),
        Phrases(
            Kind.SHARE,
            lines=phrases(
                """
                condividi | condividi su | condividi articolo | condividi l'articolo | condividi questo articolo
                condividi su facebook | condividi su twitter | condividi su x | condividi su whatsapp
                condividi su linkedin | condividi via email | invia per email | invia via email | invia | stampa
                stampa articolo | copia link | copia il link | link copiato | copia | facebook | twitter | whatsapp
                linkedin | telegram | pinterest | e-mail | email | mail | instagram | youtube | tiktok | salva
                salva articolo | leggi dopo | leggi più tardi | seguici | seguici su | seguici su facebook | segui
                seguici su google news | mi piace | ascolta | tweet | regala articolo | segnala errore
                segnala un errore | dimensione testo | vai ai commenti
                """
            ),
            starts=("condividi su", "seguici su", "fai clic per condividere", "clicca per condividere"),
        ),
        Phrases(
            Kind.RELATED,
            lines=phrases(
                """
                leggi anche | leggi tutto | leggi di più | leggi ancora | leggi l'articolo | leggi articolo
                leggi su | leggi altro | leggi qui | continua a leggere | per approfondire | approfondisci
                approfondimenti | approfondimento | vedi anche | guarda anche | potrebbe interessarti
                potrebbe interessarti anche | ti potrebbe interessare | potrebbero interessarti
                ti potrebbero interessare | potrebbe piacerti | articoli correlati | articolo correlato | correlati
                notizie correlate | contenuti correlati | temi correlati | argomenti correlati | altre notizie
                altri articoli | le altre notizie | i più letti | più letti | le più lette | più lette | i più visti
                più visti | più popolari | i più commentati | di tendenza | in evidenza | in primo piano
                primo piano | ultime notizie | le ultime notizie | ultimi articoli | consigliati
                consigliati per te | consigliato per te | raccomandati per te | scelti per te | da non perdere
                da leggere | dello stesso autore | sullo stesso argomento | sullo stesso tema | dal web
                video correlati | scopri di più | tutte le notizie | dossier | speciali
                """
            ),
            starts=(
                "leggi anche",
                "leggi pure",
                "leggi di più",
                "leggi tutto",
                "vedi anche",
                "guarda anche",
                "per approfondire",
                "potrebbe interessarti",
                "ti potrebbe interessare",
                "approfondisci:",
                "continua a leggere",
            ),
        ),
        Phrases(
            Kind.ADVERTISEMENT,
            lines=phrases(
                """
                pubblicità | annuncio | annuncio pubblicitario | annunci | messaggio pubblicitario
                messaggio promozionale | contenuto sponsorizzato | sponsorizzato | sponsorizzato da
                contenuto pubblicitario | informazione pubblicitaria | pubbliredazionale | adv
                continua dopo la pubblicità | l'articolo continua dopo la pubblicità
                continua a leggere dopo la pubblicità | chiudi pubblicità | salta annuncio | in collaborazione con
                caricamento | caricamento in corso | caricamento...
                """
            ),
            starts=("pubblicità", "continua dopo", "sponsorizzato da", "l'articolo continua"),
        ),
        Phrases(
            Kind.NEWSLETTER,
            lines=phrases(
                """
                newsletter | iscriviti | iscriviti alla newsletter | iscriviti alle newsletter
                iscriviti alla nostra newsletter | iscriviti ora | iscrizione | ricevi la newsletter
                le nostre newsletter | tutte le newsletter | la tua email | il tuo indirizzo email
                inserisci la tua email | indirizzo email | notifiche | attiva le notifiche | ricevi le notifiche
                scarica l'app | scarica la nostra app | scarica app | app store | google play
                iscriviti al canale whatsapp | resta aggiornato | rimani aggiornato | grazie per esserti iscritto
                indirizzo e-mail | la tua e-mail
                """
            ),
            starts=(
                "ricevi ogni",
                "iscriviti alla newsletter",
                "iscriviti alla nostra newsletter",
                "iscriviti alla",
                "iscriviti al",
                "iscriviti a",
                "ricevi le",
                "ricevi la",
                "scarica l'app",
                "segui il nostro canale",
            ),
            parts=("newsletter", "indirizzo email"),
        ),
        Phrases(
            Kind.PAYWALL,
            lines=phrases(
                """
                abbonati | abbonati ora | abbonati subito | abbonamento | abbonamenti | sei già abbonato?
                sei già abbonato | già abbonato? | hai già un abbonamento? | solo per abbonati | per gli abbonati
                riservato agli abbonati | contenuto riservato agli abbonati | articolo riservato agli abbonati
                esclusiva per gli abbonati | accedi | accedi o registrati | login | entra | esci | registrati
                registrati gratis | crea account | password | password dimenticata | password dimenticata?
                hai dimenticato la password? | premium | prova gratis | disdici quando vuoi | scopri le offerte
                scopri l'offerta | attiva ora | sostienici | sostieni | sostieni il giornale | dona | dona ora
                fai una donazione | diventa socio | il mio abbonamento
                """
            ),
            starts=(
                "sei già abbonato",
                "hai già un",
                "abbonati per",
                "abbonati a",
                "per continuare a leggere",
                "questo contenuto è riservato",
                "questo articolo è riservato",
                "accedi per",
                "registrati per",
                "sostieni il",
            ),
        ),
        Phrases(
            Kind.CONSENT,
            lines=phrases(
                """
                accetta | accetto | accetta tutti | accetta tutto | accetta i cookie | accetta e continua
                accetta e chiudi | rifiuta | rifiuta tutti | rifiuta e abbonati | continua senza accettare
                gestisci | gestisci cookie | gestisci preferenze | preferenze cookie | impostazioni cookie
                impostazioni privacy | cookie policy | cookie | informativa cookie | informativa sui cookie
                privacy | personalizza | mostra contenuto | contenuto esterno | salva preferenze | ho capito
                """
            ),
            starts=(
                "questo contenuto è ospitato",
                "questo contenuto non è disponibile",
                "per vedere questo contenuto",
                "utilizziamo i cookie",
                "usiamo i cookie",
                "questo sito utilizza",
                "questo sito usa",
                "noi e i nostri",
                "con il tuo consenso",
                "per visualizzare questo contenuto",
                "continuando la navigazione",
            ),
        ),
        Phrases(
            Kind.COMMENTS,
            lines=phrases(
                """
                commento | commenti | 0 commenti | nessun commento | commenta | lascia un commento
                scrivi un commento | aggiungi un commento | inserisci un commento | invia commento | vedi i commenti
                vedi commenti | leggi i commenti | mostra commenti | tutti i commenti | rispondi | risposte
                segnala | segnala un abuso | commenti chiusi | i commenti sono chiusi | accedi per commentare
                annulla risposta | il tuo indirizzo email non sarà pubblicato
                i campi obbligatori sono contrassegnati * | nome | sondaggio | vota | più recenti | più vecchi
                ordina per
                """
            ),
            starts=("commenti (", "i commenti", "il tuo indirizzo email", "devi essere connesso", "per commentare"),
        ),
        Phrases(
            Kind.TAGS,
            lines=phrases(
                """
                tag | tags | argomenti | temi | etichette | parole chiave | in questo articolo | categorie
                categoria | argomenti trattati
                """
            ),
            starts=("tag:", "tags:", "argomenti:", "temi:", "categorie:", "argomenti trattati"),
        ),
        Phrases(
            Kind.COPYRIGHT,
            lines=phrases(
                """
                tutti i diritti riservati | riproduzione riservata | © riproduzione riservata | privacy policy
                privacy | informativa privacy | informativa sulla privacy | termini e condizioni | condizioni d'uso
                condizioni generali | note legali | diritti riservati | licenza | gerenza | redazione | codice etico
                dichiarazione di accessibilità | riproduzione riservata ©
                """
            ),
            starts=("©", "copyright", "tutti i diritti", "riproduzione riservata", "p.iva", "p. iva", "partita iva"),
            parts=("riproduzione riservata", "tutti i diritti riservati", "p.iva", "partita iva"),
        ),
        Phrases(
            Kind.PLAYER,
            lines=phrases(
                """
                play | riproduci | ascolta | ascolta l'articolo | ascolta articolo | ascolta la notizia | guarda
                guarda il video | guarda video | video | audio | pausa | diretta | in diretta | guarda la diretta
                schermo intero | sottotitoli | qualità | velocità | scarica | durata | prossimo video | podcast
                trascrizione
                """
            ),
            starts=("il tuo browser non", "ascolta questo", "guarda il video"),
        ),
        Phrases(
            Kind.GALLERY,
            lines=phrases(
                """
                galleria | galleria fotografica | fotogallery | photogallery | gallery | foto | immagini
                guarda la gallery | guarda le foto | vedi le foto | ingrandisci | ingrandisci immagine
                apri immagine | foto successiva | foto precedente | didascalia | immagine | sfoglia la gallery
                """
            ),
            starts=("foto 1 di", "1 di", "guarda le foto"),
        ),
        Phrases(
            Kind.WEATHER,
            lines=phrases(
                """
                meteo | previsioni meteo | previsioni | borsa | mercati | quotazioni | spread | ftse mib | traffico
                viabilità | lotto | superenalotto | oroscopo | cruciverba | sudoku | giochi | programmi tv
                guida tv | risultati | classifica | classifiche | calendario | cinema | eventi | farmacie
                """
            ),
        ),
        Phrases(
            Kind.CONTACT,
            lines=phrases(
                """
                contatti | contattaci | scrivici | contatti stampa | ufficio stampa | redazione | telefono
                indirizzo | servizio clienti | per informazioni | lavora con noi
                """
            ),
            starts=(
                "contatti:",
                "ufficio stampa",
                "per informazioni",
                "per ulteriori informazioni",
                "telefono:",
                "tel.:",
                "email:",
                "scrivi a",
            ),
        ),
        Phrases(
            Kind.BIOGRAPHY,
            lines=phrases(
                """
                l'autore | l'autrice | autore | autrice | sull'autore | chi è l'autore | biografia
                altri articoli dell'autore
                """
            ),
            starts=("sull'autore", "altri articoli di", "tutti gli articoli di"),
        ),
        Phrases(
            Kind.PROMOTION,
            lines=phrases(
                """
                offerte | shop | negozio | concorsi | sconti | codici sconto | buoni sconto | eventi | speciali
                magazine | rivista | edicola | edicola digitale | sfoglia il giornale | annunci immobiliari
                necrologi | aste | le iniziative | iniziative editoriali | partner | giornale in edicola
                """
            ),
            starts=("questo articolo è stato pubblicato", "articolo pubblicato", "questo articolo è apparso"),
        ),
        Phrases(
            Kind.NOTICE,
            lines=phrases(
                """
                avviso | javascript disabilitato | attiva javascript | pagina non trovata | adblock rilevato
                tradotto automaticamente
                """
            ),
            starts=(
                "attiva javascript",
                "il tuo browser",
                "questo articolo contiene link",
                "abbiamo rilevato",
                "stai usando un",
            ),
        ),
        Phrases(
            Kind.PUBLISHED,
            lines=phrases(
                """
                pubblicato | pubblicato il | aggiornato | aggiornato il | aggiornamento | ultimo aggiornamento
                modificato il | oggi | ieri | un'ora fa | 1 ora fa | 2 ore fa | tempo di lettura | lettura 1 minuto
                1 minuto di lettura | 2 minuti di lettura | 3 minuti di lettura | 1 minuti di lettura
                """
            ),
            starts=(
                "pubblicato il",
                "pubblicato:",
                "pubblicata il",
                "aggiornato il",
                "aggiornato alle",
                "aggiornato:",
                "aggiornamento:",
                "ultimo aggiornamento",
                "modificato il",
                "tempo di lettura",
                "data:",
            ),
            parts=("minuti di lettura", "tempo di lettura", "ultimo aggiornamento"),
        ),
    ),
    bylines=BylineWords(
        by=(
            "di",
            "da",
            "a cura di",
            "dal nostro inviato",
            "dalla nostra inviata",
            "dal nostro corrispondente",
            "dalla nostra corrispondente",
            "scritto da",
            "testo di",
            "testi di",
            "articolo di",
            "intervista di",
            "autore",
            "redazione",
        ),
        roles={
            "a cura di": Role.WRITING,
            "scritto da": Role.WRITING,
            "testo di": Role.WRITING,
            "testi di": Role.WRITING,
            "servizio di": Role.REPORTING,
            "con la collaborazione di": Role.CONTRIBUTION,
            "ha collaborato": Role.CONTRIBUTION,
            "hanno collaborato": Role.CONTRIBUTION,
            "con il contributo di": Role.CONTRIBUTION,
            "editing di": Role.EDITING,
            "foto di": Role.PHOTOGRAPHY,
            "fotografie di": Role.PHOTOGRAPHY,
            "grafica di": Role.GRAPHICS,
            "infografica di": Role.GRAPHICS,
            "illustrazioni di": Role.GRAPHICS,
            "montaggio di": Role.PRODUCTION,
            "produzione": Role.PRODUCTION,
            "traduzione di": Role.TRANSLATION,
            "tradotto da": Role.TRANSLATION,
            "traduzione": Role.TRANSLATION,
        },
        titles=phrases(
            """
            giornalista | inviato | inviata | inviato speciale | corrispondente | redattore | redattrice
            caporedattore | caporedattrice | direttore | direttrice | vicedirettore | vicedirettrice | editorialista
            cronista | collaboratore | collaboratrice | fotografo | fotografa | fotoreporter | critico | analista
            redazione | la redazione | agenzia | stagista
            """
        ),
        joiners=frozenset({"e", "ed", "&", "con"}),
    ),
    credits=CreditWords(
        positions=(
            "s",
            "d",
            "c",
            "sin",
            "dx",
            "sx",
            "a sinistra",
            "a destra",
            "al centro",
            "sinistra",
            "destra",
            "centro",
            "da sinistra",
            "da destra",
        ),
        marks=(
            "foto",
            "fotografia",
            "fotografie",
            "foto di",
            "fotografo",
            "immagine",
            "immagini",
            "immagine di",
            "credito",
            "crediti",
            "credits",
            "credit",
            "fonte",
            "illustrazione",
            "infografica",
            "grafica",
            "video",
            "screenshot",
            "per gentile concessione di",
            "courtesy",
        ),
        caption_openers=(
            "foto d'archivio",
            "foto di archivio",
            "immagine d'archivio",
            "immagine di repertorio",
            "foto di repertorio",
            "archivio",
            "didascalia",
            "nella foto",
            "nell'immagine",
            "illustrazione",
            "video",
            "mappa",
            "grafico",
        ),
    ),
    dates=DateWords(
        future=phrases(
            """
            sarà | saranno | verrà | verranno | dovrà | dovranno | dovrebbe | dovrebbero | previsto | prevista
            previsti | previste | atteso | attesa
            """
        ),
        future_endings=("rà", "ranno"),
        forward_phrases=phrases("per"),
        past_prepositions=phrases("dopo | nonostante"),
        past_auxiliaries={"è": 3, "sono": 3, "sia": 3, "siano": 3},
        participle_pattern=(
            r"\p{Ll}{2,}(?:at|ut|it)[oaie]|\p{Ll}*(?:mort|pres|mess|chius|apert|uccis|scompars|appars|rimast|accus|ars|cors"
            r"|espos|dimess|sces|fatt|dett|stat)[oaie]"
        ),
        past=words(
            """
            ha hanno aveva avevano era erano fu furono stato stata stati state diceva voleva doveva faceva poteva disse dissero
            fece fecero ebbe ebbero vinse vinsero prese presero mise misero nacque dimise dimisero decise decisero
            uccise uccisero chiuse chiusero corse rimase rispose scese spinse tolse venne vennero vide videro visse
            """
        ),
        past_endings=("ò", "ì", "arono", "erono", "irono", "ava", "avano"),
        non_verbs=words("però può ciò brava lava così lunedì martedì mercoledì giovedì venerdì"),
        months=numbered(
            1,
            """
            gennaio, gen, genn
            febbraio, feb, febbr
            marzo, mar
            aprile, apr
            maggio, mag, magg
            giugno, giu
            luglio, lug
            agosto, ago
            settembre, set, sett
            ottobre, ott
            novembre, nov
            dicembre, dic
            """,
        ),
        weekdays=numbered(
            0,
            """
            lunedì, lun, lunedi
            martedì, mar, martedi
            mercoledì, mer, mercoledi
            giovedì, gio, giovedi
            venerdì, ven, venerdi
            sabato, sab
            domenica, dom
            """,
        ),
        ordinal_endings=frozenset(("°", "º")),
        numbers=numbered(1, "un, uno, una\ndue\ntre\nquattro\ncinque\nsei\nsette\notto\nnove\ndieci"),
        units={
            "giorno": Precision.DAY,
            "giorni": Precision.DAY,
            "settimana": Precision.WEEK,
            "settimane": Precision.WEEK,
            "mese": Precision.MONTH,
            "mesi": Precision.MONTH,
            "anno": Precision.YEAR,
            "anni": Precision.YEAR,
            "weekend": Precision.WEEKEND,
            "fine settimana": Precision.WEEKEND,
        },
        shifts={"scorso": -1, "scorsa": -1, "questo": 0, "questa": 0, "prossimo": 1, "prossima": 1},
        trailing_shifts={"scorso": -1, "scorsa": -1, "passato": -1, "passata": -1, "prossimo": 1, "prossima": 1},
        ago={"fa": -1},
        anaphors={"lo stesso giorno": 0, "il giorno dopo": 1, "il giorno successivo": 1, "il giorno prima": -1, "il giorno precedente": -1},
        day_parts={"mattina": 0, "pomeriggio": 0, "sera": 0, "notte": 0},
        day_prepositions=phrases("il | l | del | dal | al"),
        period_prepositions=phrases("in | nel | dal | fine | inizio | metà | entro"),
        range_openers={"dal": phrases("al"), "da": phrases("a"), "tra": phrases("e"), "fra": phrases("e")},
        range_joiners=phrases("- | – | al"),
        of=phrases("di | del"),
        articles=phrases("il | lo | la | l | dal | al | nel"),
        relative={"oggi": 0, "ieri": -1, "l'altroieri": -2, "domani": 1, "dopodomani": 2},
    ),
)

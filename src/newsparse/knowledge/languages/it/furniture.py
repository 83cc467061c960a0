"""Phrases of boilerplate lines in Italian."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
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
            caricamento player
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
)

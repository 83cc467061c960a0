"""Phrases of boilerplate lines in German."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            startseite | home | menü | hauptmenü | menü öffnen | menü schließen | navigation | hauptnavigation
            suche | suchen | suche öffnen | suche schließen | suchbegriff | schließen | zum inhalt
            zum inhalt springen | zum hauptinhalt springen | direkt zum inhalt | zur navigation springen
            zur suche springen | zum menü | zur startseite | nach oben | seitenanfang | zum seitenanfang
            zurück | zurück zur startseite | zurück zur übersicht | weiter | nächste seite | vorherige seite
            nächster artikel | vorheriger artikel | ressorts | alle ressorts | rubriken | themen | alle themen
            nachrichten | aktuelles | aktuell | news | newsticker | ticker | schlagzeilen | politik | wirtschaft
            sport | kultur | wissen | wissenschaft | gesellschaft | panorama | vermischtes | lokales
            regionales | regional | region | welt | ausland | inland | deutschland | österreich | schweiz
            international | meinung | kommentare | leserbriefe | feuilleton | reise | auto | mobilität | digital
            technik | netzwelt | gesundheit | bildung | karriere | leben | ratgeber | service | unterhaltung
            medien | wetter | video | videos | mediathek | podcasts | podcast | audio | bilder | fotos
            fotostrecken | e-paper | epaper | zur ausgabe | digitale ausgabe | archiv | zeitungsarchiv | mehr
            mehr anzeigen | weniger anzeigen | alle anzeigen | alles anzeigen | mehr laden | übersicht
            sie sind hier | sie befinden sich hier | inhalt | inhaltsverzeichnis | in diesem artikel | hilfe
            kontakt | über uns | stellenmarkt | immobilien | traueranzeigen | kleinanzeigen | anzeigen aufgeben
            mein konto | mein profil | konto | profil | einstellungen | merkliste | meine merkliste
            barrierefreiheit | leichte sprache | gebärdensprache | sprache | sprache wechseln | dark mode
            ausklappen | einklappen | aufklappen | zuklappen | mehr zum | zum ressort | alle artikel | sitemap
            """
        ),
        starts=("zum inhalt", "zur hauptnavigation", "sie sind hier"),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            teilen | artikel teilen | beitrag teilen | seite teilen | diesen artikel teilen
            diesen beitrag teilen | jetzt teilen | weiterleiten | weitersagen | empfehlen | artikel empfehlen
            artikel versenden | artikel drucken | drucken | seite drucken | druckansicht | ausdrucken | merken
            artikel merken | auf die merkliste | zur merkliste hinzufügen | speichern | lesezeichen
            später lesen | link kopieren | link kopiert | link wurde kopiert | kopieren | url kopieren
            in die zwischenablage kopieren | facebook | twitter | x | whatsapp | e-mail | email | mail
            per e-mail | per mail | per e-mail teilen | per mail teilen | per whatsapp teilen
            per e-mail versenden | auf facebook teilen | auf twitter teilen | auf x teilen
            auf x (twitter) teilen | auf whatsapp teilen | auf linkedin teilen | auf xing teilen
            auf pinterest teilen | auf telegram teilen | bei facebook teilen | bei twitter teilen
            bei whatsapp teilen | über facebook teilen | über whatsapp teilen | über e-mail teilen
            teilen auf facebook | twittern | tweet | tweeten | xing | linkedin | pinterest | telegram | threema
            signal | instagram | youtube | tiktok | mastodon | bluesky | threads | flipboard | pocket | reddit
            messenger | facebook messenger | rss | rss-feed | folgen | folgen sie uns | folgen sie uns auf
            folgen sie uns auf facebook | folgen sie uns auf instagram | folge uns | folge uns auf
            thema folgen | autor folgen | gefällt mir | gefällt mir nicht | feedback | fehler melden
            fehler gefunden | fehler gefunden? | korrektur melden | schriftgröße | schrift vergrößern
            schrift verkleinern | textgröße ändern | vorlesen | artikel vorlesen | artikel anhören | zitieren
            artikel verschenken | verschenken | geschenkartikel | jetzt folgen | teilen sie diesen artikel
            teilen mit | teilen via | mit freunden teilen | zur merkliste
            artikel per e-mail teilen
            """
        ),
        starts=(
            "teilen sie",
            "auf facebook",
            "auf twitter",
            "folgen sie uns",
            "folge uns auf",
            "artikel teilen",
            "per e-mail",
            "diesen artikel",
        ),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            mehr zum thema | mehr zu diesem thema | mehr dazu | mehr dazu lesen | mehr lesen | mehr erfahren
            mehr aus diesem ressort | mehr aus dem ressort | mehr aus | mehr von | mehr nachrichten
            mehr artikel | mehr zu | lesen sie auch | lesen sie mehr | lesen sie hier mehr | lesen sie dazu auch
            lesen sie weiter | lesen sie hierzu auch | lesen sie jetzt | lies auch | lies mehr
            auch interessant | auch lesenswert | das könnte sie auch interessieren
            das könnte sie interessieren | das könnte dich auch interessieren | das könnte dich interessieren
            das könnte ihnen auch gefallen | dies könnte sie auch interessieren | interessant für sie
            weitere artikel | weitere themen | weitere nachrichten | weitere beiträge | weitere meldungen
            weitere informationen | weiterlesen | jetzt weiterlesen | hier weiterlesen | zum artikel
            zum beitrag | zum thema | zur übersicht | zum kommentar | siehe auch | verwandte themen
            verwandte artikel | verwandte beiträge | ähnliche artikel | ähnliche themen | ähnliche beiträge
            ähnliche inhalte | passend zum thema | passende artikel | dazu passend | links zum thema | links
            link | empfehlungen | empfohlen | empfehlung der redaktion | empfehlungen der redaktion
            empfohlene artikel | empfohlene beiträge | empfohlener redaktioneller inhalt
            redaktionell empfohlen | unsere empfehlungen | unsere empfehlung | für sie empfohlen
            für dich empfohlen | tipps der redaktion | leseempfehlung | leseempfehlungen | meistgelesen
            meistgelesene artikel | meistgelesene | meist gelesen | am meisten gelesen | meistkommentiert
            meistgesehen | meistgeklickt | beliebt | beliebte artikel | beliebteste artikel | top-themen
            top themen | topthemen | top-artikel | top-news | topnews | im trend | trending | neueste artikel
            neueste nachrichten | neueste meldungen | neueste beiträge | aktuelle nachrichten | aktuelle themen
            aktuelle meldungen | aktuelle artikel | aktuelle beiträge | letzte meldungen | jüngste artikel
            hintergrund | zum hintergrund | chronologie | analyse | reportage | interview | aus dem archiv
            aus dem ressort | das wichtigste | das wichtigste in kürze | themen des artikels | nächster artikel
            nicht verpassen | nicht verpassen! | wird oft zusammen gelesen | andere lesen auch
            andere leser interessiert auch | leser interessierten sich auch für | aus aller welt | neu auf
            jetzt lesen | jetzt ansehen | video zum thema | dossier | zum dossier | mehr videos
            aus unserem netzwerk | partnerangebote | aus dem netz | das interessiert andere leser | dazu mehr
            alles zum thema | alle artikel zum thema | alle beiträge | alles lesen | zur fotostrecke
            bilderstrecke | schlagzeilen des tages
            mehr aus dem web | wird häufig gelesen
            """
        ),
        starts=(
            "lesen sie auch",
            "lesen sie hier",
            "lesen sie dazu",
            "lesen sie mehr",
            "lesen sie jetzt",
            "mehr zum thema",
            "mehr dazu",
            "mehr lesen",
            "siehe auch",
            "lesetipp",
            "weiterlesen:",
            "auch interessant",
            "das könnte",
            "hintergrund:",
            "interview:",
            "kommentar:",
            "analyse:",
            "video:",
            "zum thema:",
            "lies auch",
            "lies hier",
            "mehr aus",
            "mehr von",
        ),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            anzeige | anzeigen | werbung | werbeanzeige | advertorial | gesponsert | gesponserter inhalt
            gesponserte inhalte | sponsored | sponsored content | promotion | bezahlter inhalt
            bezahlte partnerschaft | bezahlte anzeige | partnerinhalt | partnerinhalte | verlagsangebot
            verlagsspezial | verlagsveröffentlichung | sonderveröffentlichung | anzeigensonderveröffentlichung
            in eigener sache | präsentiert von | powered by | nach der anzeige weiterlesen
            weiterlesen nach der anzeige | weiter nach der werbung | weiter nach der anzeige
            unter der werbung geht's weiter | unterhalb der werbung geht es weiter
            artikel wird nach der anzeige fortgesetzt | der artikel geht nach der anzeige weiter
            der artikel wird nach der anzeige fortgesetzt | anzeige ende | ende der anzeige
            werbung überspringen | anzeige überspringen | werbung schließen | anzeige schließen
            werbung ausblenden | werbefrei lesen | werbefrei | ohne werbung lesen | warum sehe ich werbung?
            wird geladen | wird geladen... | lädt | lade ... | laden | shopping | produktempfehlungen
            """
        ),
        starts=("anzeige:", "werbung:", "gesponsert von", "präsentiert von", "ein angebot von", "powered by"),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            newsletter | newsletter abonnieren | newsletter bestellen | zum newsletter | zum newsletter anmelden
            unsere newsletter | alle newsletter | newsletter-anmeldung | für den newsletter anmelden
            jetzt newsletter abonnieren | jetzt anmelden | jetzt abonnieren | kostenlos anmelden
            kostenlos abonnieren | abonnieren | e-mail-adresse | ihre e-mail-adresse | ihre e-mail
            deine e-mail-adresse | e-mail eingeben | e-mail-adresse eingeben | anmelden
            vielen dank für ihre anmeldung | vielen dank für ihr interesse | fast geschafft
            bitte bestätigen sie ihre e-mail-adresse | bitte geben sie eine gültige e-mail-adresse ein
            push-nachrichten | push-benachrichtigungen | push-mitteilungen | benachrichtigungen
            benachrichtigungen aktivieren | benachrichtigungen erhalten | app | apps | unsere app | unsere apps
            app herunterladen | app laden | jetzt app laden | zur app | jetzt herunterladen
            jetzt bei google play | laden im app store | app store | google play | whatsapp-kanal
            unser whatsapp-kanal | whatsapp-newsletter | zum whatsapp-kanal | abmelden | jederzeit abbestellbar
            bleiben sie auf dem laufenden | bleiben sie informiert | nichts mehr verpassen
            immer auf dem laufenden | morgens informiert | datenschutzhinweise | ich stimme zu | vorname
            nachname | anrede | absenden
            """
        ),
        starts=(
            "jeden morgen das wichtigste",
            "abonnieren sie",
            "melden sie sich",
            "newsletter abonnieren",
            "jetzt anmelden",
            "jetzt kostenlos",
            "mit unserem newsletter",
            "mit dem newsletter",
            "erhalten sie",
            "bestellen sie",
            "laden sie",
            "mit der anmeldung",
            "mit ihrer anmeldung",
            "ihre e-mail",
            "die wichtigsten nachrichten",
            "das wichtigste vom tag",
        ),
        parts=("newsletter", "e-mail-adresse", "app store", "whatsapp-kanal", "posteingang"),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            anmelden | einloggen | login | log-in | logout | abmelden | ausloggen | registrieren
            jetzt registrieren | kostenlos registrieren | konto anlegen | konto erstellen | neu hier?
            noch kein konto? | noch kein abo? | noch nicht registriert? | bereits registriert?
            bereits registriert | bereits abonnent? | bereits abonnent | bereits abonniert?
            sie haben bereits ein abo? | sie sind bereits abonnent? | haben sie bereits ein abo?
            schon abonnent? | sie haben bereits ein konto? | passwort | passwort vergessen | passwort vergessen?
            benutzername | angemeldet bleiben | abo | abos | zum abo | abo abschließen | abo bestellen
            abo testen | abo-shop | aboshop | abo & service | abo-service | aboservice | abonnement
            abonnements | abonnieren | jetzt abonnieren | jetzt testen | jetzt kostenlos testen
            kostenlos testen | gratis testen | jetzt gratis testen | testen | jetzt bestellen
            jetzt freischalten | jetzt weiterlesen | weiterlesen mit | artikel freischalten
            artikel freigeschaltet | diesen artikel weiterlesen | exklusiv für abonnenten | nur für abonnenten
            für abonnenten | abonnenten | abo-artikel | premium | premium-artikel | premium-inhalt | plus
            plus-artikel | plus-inhalt | exklusiv | monatlich kündbar | jederzeit kündbar
            jederzeit monatlich kündbar | angebote | alle angebote | zu den angeboten | zum angebot
            angebot auswählen | digitalabo | digital-abo | digitales abo | probeabo | probemonat
            unterstützen sie uns | unterstützen | jetzt unterstützen | unterstütze uns | spenden | jetzt spenden
            mitglied werden | jetzt mitglied werden | freiwillig bezahlen | mein abo | meine abos | kündigen
            verträge hier kündigen | vertrag kündigen | abo kündigen | als abonnent anmelden
            mit werbung weiterlesen | pur-abo | mit pur-abo | weiter ohne werbung
            mehrfachnutzung erkannt | artikelrechte erwerben | dieser artikel ist für abonnenten reserviert
            """
        ),
        starts=(
            "bitte beachten sie: die zeitgleiche nutzung",
            "bereits abonnent",
            "sie haben bereits",
            "sie sind bereits",
            "noch kein",
            "jetzt weiterlesen",
            "um diesen artikel",
            "um weiterzulesen",
            "dieser artikel ist",
            "dieser inhalt ist",
            "weiterlesen mit",
            "lesen sie diesen artikel",
            "zugang zu allen",
            "alle artikel",
            "jetzt testen",
            "unterstützen sie",
            "testen sie",
            "exklusiv für",
        ),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            akzeptieren | alle akzeptieren | alles akzeptieren | alle cookies akzeptieren | cookies akzeptieren
            akzeptieren und weiter | zustimmen | allem zustimmen | allen zustimmen | zustimmen und weiter
            zustimmen & weiterlesen | einverstanden | ich bin einverstanden | ich stimme zu | einwilligen
            einwilligen und weiter | ablehnen | alle ablehnen | alles ablehnen | einstellungen
            einstellungen verwalten | cookie-einstellungen | cookie einstellungen | cookies | cookie-richtlinie
            cookie-hinweis | cookies verwalten | datenschutz-einstellungen | datenschutzeinstellungen
            privatsphäre | privatsphäre-einstellungen | privacy manager | privatsphäre-manager | widerruf
            utiq verwalten | tracking | nutzungsbasierte onlinewerbung | wir verwenden cookies
            diese website verwendet cookies | diese webseite verwendet cookies | externer inhalt
            externe inhalte | externe inhalte anzeigen | externe inhalte aktivieren | externen inhalt anzeigen
            externen inhalt laden | empfohlener externer inhalt | inhalt anzeigen | inhalte anzeigen
            inhalt laden | inhalte laden | inhalt entsperren | inhalte von drittanbietern | inhalte aktivieren
            alle externen inhalte laden | alle externen inhalte anzeigen | immer anzeigen | einmalig anzeigen
            einmalig laden | jetzt aktivieren | video laden | karte laden | grafik laden | tweet laden
            beitrag laden | mit klick zustimmen | zustimmen und anzeigen | akzeptieren und anzeigen
            ich bin damit einverstanden, dass mir externe inhalte angezeigt werden | ok | okay | verstanden
            auswahl speichern | einstellungen speichern | nur notwendige | nur notwendige cookies
            notwendige cookies | weitere informationen | mehr informationen | details anzeigen
            """
        ),
        starts=(
            "um externe inhalte anzuzeigen",
            "wir würden ihnen hier gerne",
            "wir benötigen ihre einwilligung",
            "an dieser stelle finden sie einen",
            "wir verwenden cookies",
            "wir und unsere",
            "diese website verwendet",
            "diese webseite verwendet",
            "an dieser stelle",
            "hier finden sie externen",
            "hier finden sie einen externen",
            "mit dem klick",
            "mit klick auf",
            "mit ihrer zustimmung",
            "ich bin damit einverstanden",
            "dieser inhalt wird",
            "dieses element enthält",
            "dieser artikel enthält inhalte",
            "zum anzeigen dieses",
            "um diesen inhalt",
            "wir benötigen ihre zustimmung",
            "wir brauchen ihre zustimmung",
            "damit werden personenbezogene daten",
            "dadurch können personenbezogene daten",
            "es können personenbezogene daten",
            "personenbezogene daten können",
            "empfohlener externer inhalt",
            "empfohlener redaktioneller inhalt",
        ),
        parts=("cookies", "drittplattformen", "datenschutzerklärung", "externe inhalte"),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            kommentar | kommentare | 0 kommentare | keine kommentare | kommentar schreiben
            kommentare schreiben | kommentar verfassen | kommentar hinzufügen | kommentar abgeben
            kommentar absenden | kommentar abschicken | einen kommentar schreiben
            schreiben sie einen kommentar | schreibe einen kommentar | schreib einen kommentar | kommentieren
            jetzt kommentieren | artikel kommentieren | mitdiskutieren | jetzt mitdiskutieren
            diskutieren sie mit | diskutieren | diskussion | zur diskussion | zu den kommentaren
            kommentare lesen | kommentare anzeigen | alle kommentare | alle kommentare anzeigen
            alle kommentare lesen | kommentare ausblenden | kommentare laden | mehr kommentare
            weitere kommentare | weitere kommentare laden | neueste kommentare | beliebteste kommentare
            leserkommentare | leserkommentar | lesermeinungen | ihr kommentar | ihre meinung | ihr name
            dein kommentar | meinung schreiben | antworten | antwort | antworten anzeigen | melden
            kommentar melden | beitrag melden | missbrauch melden | bewerten | neueste zuerst | älteste zuerst
            neueste | älteste | beste | sortieren nach | kommentarfunktion | kommentarfunktion geschlossen
            die kommentarfunktion ist geschlossen | die kommentarfunktion ist deaktiviert
            kommentare sind geschlossen | kommentare geschlossen | netiquette | forum | zum forum
            zum kommentieren bitte einloggen | bitte melden sie sich an, um zu kommentieren | antwort abbrechen
            ihre e-mail-adresse wird nicht veröffentlicht | deine e-mail-adresse wird nicht veröffentlicht
            erforderliche felder sind mit * markiert | was denken sie? | wie ist ihre meinung? | umfrage
            abstimmen | abstimmung | zum ergebnis | ergebnis anzeigen | leserbrief schreiben
            nutzungsbedingungen
            """
        ),
        starts=(
            "kommentare (",
            "zu den kommentaren",
            "schreiben sie",
            "diskutieren sie",
            "die kommentarfunktion",
            "kommentare zu",
            "um kommentieren zu können",
            "bitte melden sie sich",
            "melden sie sich an, um",
            "ihre e-mail-adresse wird nicht",
            "liebe leserinnen und leser",
        ),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            themen | thema | schlagworte | schlagwörter | stichworte | stichwörter | tags | kategorien
            kategorie | mehr zu den themen | themen in diesem artikel | zum thema | orte
            personen | ressort | keywords
            """
        ),
        starts=(
            "schlagworte:",
            "schlagwörter:",
            "stichwörter:",
            "themen:",
            "tags:",
            "kategorien:",
            "mehr zu den themen",
            "kategorie:",
            "ressort:",
        ),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            alle rechte vorbehalten | impressum | datenschutz | datenschutzerklärung | datenschutzhinweise
            datenschutzbestimmungen | agb | nutzungsbedingungen | nutzungsbasierte online-werbung
            rechtliche hinweise | rechtliches | haftungsausschluss | urheberrecht | copyright | lizenz
            lizenzen | nutzungsrechte | nutzungsrechte erwerben | artikelrechte | rechte am artikel erwerben
            mediadaten | mediadaten & werbung | media | redaktionsstatut | redaktion | jugendschutz
            transparenz | compliance | barrierefreiheitserklärung | verbraucherschutz | widerrufsrecht
            """
        ),
        starts=(
            "©",
            "copyright ©",
            "copyright 20",
            "alle rechte vorbehalten",
            "alle inhalte",
            "die vollständige oder teilweise",
            "jede verwertung",
            "vervielfältigung",
            "weiterverwendung nur",
        ),
        parts=("alle rechte vorbehalten",),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            abspielen | video abspielen | audio abspielen | pause | stopp | wiederholen | noch einmal | video
            audio | live | livestream | live-stream | zum livestream | video starten | video ansehen
            videos ansehen | video-player | videoplayer | audioplayer | audio-player | anhören | jetzt anhören
            artikel anhören | beitrag anhören | beitrag hören | hören | jetzt hören | vorlesen | vorlesen lassen
            vollbild | vollbildmodus | ton an | ton aus | stummschalten | ton einschalten | lautstärke
            untertitel | untertitel an | untertitel aus | einstellungen | qualität | geschwindigkeit
            wiedergabegeschwindigkeit | wiedergabe | herunterladen | download | video herunterladen
            audio herunterladen | nächstes video | nächstes video wird abgespielt | als nächstes | jetzt ansehen
            in der mediathek ansehen | zur mediathek | zum video | zum audio | dauer | laufzeit | verfügbar bis
            min | minuten | videolänge | das video konnte nicht abgespielt werden
            bitte aktivieren sie javascript | dieser browser unterstützt das abspielen nicht | ki-stimme
            dieser text wird von einer ki-stimme vorgelesen | sprecher | hördauer
            artikel zum hören | diese audioversion wurde künstlich generiert
            """
        ),
        starts=(
            "video herunterladen",
            "der browser unterstützt",
            "ihr browser unterstützt",
            "dieses video",
            "diesen artikel anhören",
            "artikel anhören",
            "hören sie",
            "beitrag hören",
            "audio:",
            "sendung:",
            "verfügbar bis",
        ),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            bildergalerie | bildergalerien | fotogalerie | galerie | zur galerie | galerie öffnen
            galerie anzeigen | fotostrecke | fotostrecken | bilderstrecke | bilder | alle bilder
            alle bilder anzeigen | alle fotos | fotos | foto | bild | weitere bilder | mehr bilder
            bild vergrößern | bild öffnen | bild schließen | bild in detailansicht öffnen | vergrößern
            bild anzeigen | großansicht | vollbild | vollansicht | nächstes bild | vorheriges bild | nächstes
            vorheriges | zurück | weiter | bildunterschrift anzeigen | bildunterschrift | bildbeschreibung
            bildrechte | bildquelle | bildinformationen | bildnachweis | diashow | diashow starten
            klicken zum vergrößern | zum vergrößern klicken | lightbox öffnen | lightbox-link | bild 1 von
            legende einblenden | legende ausblenden | legende
            bild in lightbox öffnen | bild vergrössern
            """
        ),
        starts=("bild 1 von", "foto 1 von", "1 von", "bild vergrößern", "klicken sie auf"),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            wetter | das wetter | wettervorhersage | wetterbericht | unwetterwarnungen | börse | börsenkurse
            aktienkurse | kurse | dax | mdax | tecdax | dow jones | euro stoxx 50 | gold | öl | euro | währungen
            verkehr | staumelder | verkehrsmeldungen | lotto | lottozahlen | horoskop | kreuzworträtsel | sudoku
            rätsel | spiele | quiz | tv-programm | fernsehprogramm | kinoprogramm | veranstaltungen
            veranstaltungskalender | termine | ergebnisse | tabelle | tabellen | spielplan | live-ticker
            liveticker | liveticker & ergebnisse | blitzer | pollenflug | biowetter | gefühlt | luftfeuchtigkeit
            wind | sonnenaufgang | sonnenuntergang
            """
        ),
        starts=("wetter in", "das wetter in", "kurse von", "börsendaten"),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            kontakt | kontaktformular | kontakt zur redaktion | kontakt aufnehmen | schreiben sie uns
            schreiben sie der redaktion | pressekontakt | pressestelle | rückfragen | rückfragen bitte an
            rückfragehinweis | kontakt für rückfragen | kontakt für journalisten | ansprechpartner
            ansprechpartnerin | weitere informationen | telefon | tel | fax | e-mail | adresse | anschrift
            anfahrt | öffnungszeiten | kundenservice | leserservice | redaktion kontaktieren
            e-mail an den autor | e-mail an die redaktion | haben sie fragen? | fehler melden
            hinweis an die redaktion | original-content von | newsroom
            """
        ),
        starts=(
            "pressekontakt",
            "rückfragen",
            "rückfragehinweis",
            "kontakt:",
            "für rückfragen",
            "ansprechpartner:",
            "telefon:",
            "tel.:",
            "fax:",
            "e-mail:",
            "schreiben sie uns",
            "original-content von",
            "weitere informationen unter",
            "weitere informationen finden sie",
            "nähere informationen",
        ),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            über den autor | über die autorin | über die autoren | zum autor | zur autorin | zur person
            der autor | die autorin | autor | autorin | autoren | autorenprofil | alle artikel des autors
            alle artikel der autorin | mehr vom autor | mehr von diesem autor | mehr von der autorin | vita
            autoreninfo | autorenseite
            """
        ),
        starts=(
            "der autor ist",
            "die autorin ist",
            "unser autor ist",
            "unsere autorin ist",
            "über den autor",
            "über die autorin",
            "zur person:",
            "alle artikel von",
            "mehr artikel von",
            "zur autorenseite",
        ),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            in eigener sache | angebot | angebote | aktionen | gewinnspiel | gewinnspiele | gutscheine
            gutscheincodes | shop | zum shop | leserreisen | events | veranstaltungen | tickets | sonderthemen
            sonderbeilagen | beilagen | magazin | magazine | hefte | zum heft | aktuelle ausgabe
            aktuelles heft | jetzt kaufen | jetzt bestellen | jetzt buchen | partnerangebote | partner
            unsere partner | services | produkte | vergleiche | rechner | jobs | stellenangebote
            immobilienmarkt | automarkt | anzeigenmarkt | marktplatz | traueranzeigen | trauer | partnersuche
            prospekte | unsere podcasts | alle podcasts | podcast abonnieren | ihr heimatort | ort wählen
            dein ort | podcast-tipp | veranstaltungstipps
            """
        ),
        starts=(
            "dieser artikel erschien",
            "dieser text erschien",
            "dieser artikel ist zuerst",
            "dieser text ist zuerst",
            "dieser artikel stammt",
            "dieser beitrag stammt",
            "dieser artikel ist teil",
            "dieses thema im programm",
            "über dieses thema berichtete",
            "ein artikel aus",
            "aus der ausgabe",
            "kennen sie schon",
            "hören sie auch",
        ),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            hinweis | disclaimer | transparenzhinweis | hinweis der redaktion | affiliate-links
            affiliate-hinweis | was bedeutet das? | javascript ist deaktiviert | bitte javascript aktivieren
            ihr browser ist veraltet | ihr browser wird nicht unterstützt
            bitte deaktivieren sie ihren adblocker | adblocker erkannt | seite nicht gefunden
            dieser artikel ist älter als | mit material der dpa | mit agenturmaterial
            dieser text wurde automatisch übersetzt | hinweis in eigener sache | dpa-infocom
            """
        ),
        starts=(
            "mit *",
            "die mit *",
            "* hinweis",
            "die mit einem",
            "bei den mit",
            "wenn sie über diese links",
            "wir erhalten eine provision",
            "dieser artikel enthält affiliate",
            "dieser artikel ist älter",
            "dieser text wurde mit",
            "dieser artikel wurde automatisch",
            "bitte aktivieren sie",
            "bitte deaktivieren sie",
            "ihr browser",
            "© dpa-infocom",
            "die redaktion hat diesen",
            "dieser beitrag wurde automatisch",
        ),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            veröffentlicht | veröffentlicht am | erstellt | erstellt am | aktualisiert | aktualisiert am
            zuletzt aktualisiert | zuletzt aktualisiert am | zuletzt bearbeitet | geändert | geändert am
            erschienen am | datum | stand | lesezeit | lesedauer | gerade eben | heute | gestern
            vor einer stunde | vor 1 stunde | vor 2 stunden | vor 3 stunden | vor einem tag | vor 1 tag
            vor 2 tagen | 1 min. lesezeit | 2 min. lesezeit | 3 min. lesezeit | 4 min. lesezeit
            5 min. lesezeit | lesezeit 1 minute | lesezeit 2 minuten | lesezeit 3 minuten | lesezeit 4 minuten
            """
        ),
        starts=(
            "veröffentlicht:",
            "veröffentlicht am",
            "erstellt:",
            "erstellt am",
            "aktualisiert:",
            "aktualisiert am",
            "zuletzt aktualisiert",
            "geändert:",
            "geändert am",
            "stand:",
            "datum:",
            "lesezeit",
            "lesedauer",
            "erschienen am",
            "publiziert",
            "letztes update",
            "letzte aktualisierung",
            "erstveröffentlicht",
        ),
        parts=("min. lesezeit", "minuten lesezeit", "uhr aktualisiert", "min lesezeit", "lesezeit"),
    ),
    Phrases(
        Kind.OTHER,
        lines=phrases(
            """
            exklusiv | eilmeldung | breaking | live | neu | update | video | plus | ja | nein | ok | abbrechen
            senden | löschen | bearbeiten | auswählen | filtern | sortieren | zurücksetzen | keine ergebnisse
            keine treffer | quelle | quellen | deutsch | english | français | mehr anzeigen | weniger anzeigen
            details | optionen
            """
        ),
    ),
)

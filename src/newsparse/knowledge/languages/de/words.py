"""German words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import CompoundGenders, by_role, compounds, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("""von | autor: | autorin: | autoren: | ein artikel von | ein beitrag von | eine analyse von | ein kommentar von
        ein gastbeitrag von | ein interview von | ein bericht von | eine reportage von | eine kolumne von | kommentar von | analyse von
        interview von | gastbeitrag von | bericht von | text: | text von | aufgezeichnet von | das gespräch führte | das gespräch führten
        das interview führte | das interview führten | interview: | protokoll:"""),
    roles=by_role(
        editing="redaktion | bearbeitung | bearbeitet von",
        contribution="mitarbeit | mit material von | unter mitarbeit von | recherche",
        additional_reporting="zusätzliche berichterstattung | weitere berichterstattung",
        reporting="bericht | bericht von | berichterstattung | reporter",
        writing="autor | autorin | autoren | text | text von | geschrieben von | verfasst von",
        photography="fotos | fotos von | foto via | fotografie von | aufnahme von | grafik von | fotografie | bilder",
        graphics="grafik | grafiken | illustration | illustrationen",
        production="produktion | schnitt | kamera",
        translation="übersetzung | übersetzt von | aus dem englischen von",
    ),
    titles=phrases("""redakteur | redakteurin | politikredakteur | politikredakteurin | wirtschaftsredakteur | wirtschaftsredakteurin
        sportredakteur | sportredakteurin | lokalredakteur | lokalredakteurin | onlineredakteur | onlineredakteurin | chefredakteur
        chefredakteurin | stellvertretender chefredakteur | stellvertretende chefredakteurin | chefreporter | chefreporterin | reporter
        reporterin | korrespondent | korrespondentin | auslandskorrespondent | auslandskorrespondentin | parlamentskorrespondent
        hauptstadtkorrespondent | ressortleiter | ressortleiterin | leiter | leiterin | autor | autorin | freier autor | freie autorin
        freier journalist | freie journalistin | freier mitarbeiter | freie mitarbeiterin | journalist | journalistin | volontär
        volontärin | kolumnist | kolumnistin | kritiker | kritikerin | gastautor | gastautorin | fotograf | fotografin | redaktion
        redaktionsleiter | nachrichtenagentur | moderator | moderatorin | herausgeber | herausgeberin"""),
    joiners=words("und & sowie mit"),
)

CREDITS: Final = CreditWords(
    lines=phrases("""archivfoto | archivbild | symbolbild | symbolfoto | privatfoto | symbolfoto/archiv | agenturfoto | pressefoto
        handout"""),
    positions=listed("""l | r | m | li | re | mi | links | rechts | mitte | oben | unten | hinten | vorne | vorn | v.l | v.r | v.l.n.r
        v. l | v. r | v. l. n. r | von links | von rechts | 2.v.l | 2.v.r | 3.v.l | 3.v.r | 2. v. l | 2. v. r | 3. v. l | 3. v. r
        im bild | links nach rechts | li. nach re | li nach re | links im bild | rechts im bild"""),
    marks=listed("""foto | fotos | foto von | fotos von | fotocredit | fotograf | fotografin | fotografie | bild | bilder | bild von
        bildquelle | bildrechte | bildnachweis | bildcredit | quelle | quellen | grafik | grafiken | illustration | illustrationen
        montage | fotomontage | collage | karte | video | screenshot | credit | credits | copyright | repro | archivfoto von
        symbolfoto von | symbolbild von | archiv | zeichnung | visualisierung | rendering | rechte"""),
    caption_openers=listed("""archivfoto | archivbild | archivaufnahme | archiv | symbolfoto | symbolbild | themenbild | beispielfoto
        bildunterschrift | bildlegende | legende | bild | illustration | video | grafik | karte | im bild | auf dem bild | das bild zeigt
        undatiertes foto | handout | screenshot | fotomontage | bildbeschreibung"""),
)

_MALE: Final = """
    minister sprecher präsident kanzler vorsitzender vorsitzende chef leiter direktor bürgermeister oberbürgermeister anwalt richter
    professor trainer senator staatssekretär kommissar experte forscher wissenschaftler autor unternehmer geschäftsführer
    generalsekretär ministerpräsident außenminister innenminister finanzminister mann vater sohn bruder lehrer arzt politiker parteichef
    fraktionschef meteorologe neurologe biologe soziologe psychologe politologe historiker physiker mediziner virologe ökologe promoter
    kommentator schauspieler sänger regisseur musiker künstler schriftsteller journalist redakteur reporter student schüler landwirt
    händler analyst berater vertreter beauftragter beauftragte anführer spieler torwart kapitän manager gründer inhaber betreiber
    besitzer intendant kurator pilot soldat offizier general admiral kommandeur wirt koch bauer fischer arbeiter rentner nachbar
    bewohner anwohner nationalrat ständerat bundesrat regierungsrat stadtrat gemeinderat gemeindepräsident stadtpräsident obmann
    hauptmann landeshauptmann vizekanzler abgeordneter kandidat teamkollege kollege mitarbeiter dezernent pressesprecher referent
    entwickler ingenieur architekt prüfer botschafter gouverneur könig papst bischof pfarrer verteidiger polizist landrat ökonom
    ermittler zeuge kläger chefarzt oberarzt amtsarzt notarzt hausarzt tierarzt küchenchef chefkoch feuerwehrmann stürmer torhüter
    sprinter skifahrer kaufmann geschäftsmann landsmann vorstand kommandant fahrer winzer imker küster kämmerer ortsvorsteher lokführer
    matrose wehrführer gärtner förster passagier besucher kunde konditor metzger fleischer brauer kellner gastronom hotelier
    pfleger züchter taucher wanderer bergsteiger retter sanitäter apotheker optiker therapeut psychiater chirurg erzieher pädagoge
    dozent rektor dekan philosoph theologe pastor priester diakon rabbiner imam kantor organist dirigent pianist geiger komponist
    bildhauer fotograf grafiker designer friseur florist drucker verleger bibliothekar archivar archäologe geologe geograf chemiker
    astronom informatiker programmierer statistiker mathematiker mechaniker elektriker techniker tischler schlosser dachdecker klempner
    installateur mechatroniker planer makler verkäufer kassierer vermieter mieter eigentümer spediteur steuermann lotse schaffner
    zöllner wächter wachmann mesner bestatter detektiv notar gutachter aktivist demonstrant sammler bastler chronist tourist urlauber
    führer begleiter helfer organisator initiator erfinder gewinner sieger sportler turner boxer reiter segler ruderer
    aufseher buchhalter banker stratege witwer enkel cousin neffe schwager freund zauberer clown puppenspieler uhrmacher
    orgelbauer bootsbauer meister platzwart kassenwart absolvent amtmann ammann angestellter angestellte anthropologe artist assistent
    astronaut ausbilder aussteller auszubildender auszubildende bäcker bankier beamter beamte beigeordneter beigeordnete bergmann betreuer
    betriebsrat biathlet bootsmann botaniker choreograf coach delegierter delegierte diplomat dolmetscher dramatiker dramaturg drechsler
    drogist ehemann elektroniker epidemiologe ethnologe fachmann falkner feldwebel filmemacher forstwirt fußballer gastgeber gastwirt
    gesellschafter gewerkschafter glasbläser goldschmied großvater hausmann hirte hufschmied inspekteur inspektor kabarettist kameramann
    kardiologe kletterer klimatologe kolumnist konservator korrespondent kunstmaler landammann lebensgefährte lehrling leutnant logistiker
    maurermeister mittelfeldspieler ombudsmann onkologe opa ornithologe pächter patient partner pendler personalrat pfadfinder
    pharmakologe polier prokurist publizist radiologe redner reeder restaurator sachbearbeiter schiedsrichter seemann sekretär
    sozialarbeiter sommelier staatsmann statthalter steinmetz superintendent tankwart tänzer texter trompeter überlebender überlebende
    umweltschützer veranstalter verlobter verlobte veteran veterinär verwalter volkswirt vorarbeiter vorgänger vorsteher zeichner
    zeitzeuge zimmermann zoologe
"""
# "Sprecher", "Sprecherin"; "Biologe", "Biologin"
_FEMALE: Final = (
    """
    anwältin abgeordnete frau mutter tochter schwester ärztin köchin bäuerin nationalrätin ständerätin bundesrätin regierungsrätin
    stadträtin gemeinderätin obfrau landeshauptfrau bischöfin landrätin feuerwehrfrau kauffrau geschäftsfrau kämmerin hebamme
    krankenschwester witwe cousine nichte nonne beamtin betriebsrätin ehefrau fachfrau großmutter hausfrau kamerafrau oma ombudsfrau
    personalrätin
"""
    + " ".join(f"{word.removesuffix('e')}in" for word in _MALE.split())
    + "\n"
)
# Words for people that stories use so as not to repeat the name.
_VARIED: Final = """
    autor autorin künstler künstlerin musiker musikerin regisseur regisseurin sänger sängerin schauspieler schauspielerin schriftsteller
    schriftstellerin skifahrer skifahrerin spieler spielerin sprinter sprinterin stürmer stürmerin torhüter torhüterin torwart architekt
    architektin artist artistin biologe biologin boxer boxerin bildhauer bildhauerin designer designerin dirigent dirigentin filmemacher
    filmemacherin forscher forscherin fotograf fotografin fußballer fußballerin geologe geologin geiger geigerin historiker historikerin
    kabarettist kabarettistin komponist komponistin landwirt landwirtin moderator moderatorin ökonom ökonomin philosoph philosophin
    pianist pianistin politiker politikerin politologe politologin schwimmer schwimmerin soziologe soziologin tänzer tänzerin turner
    turnerin unternehmer unternehmerin virologe virologin winzer winzerin wirt wirtin wissenschaftler wissenschaftlerin
"""

PEOPLE: Final = PeopleWords(
    pronouns=gendered(m="er ihm seinen seiner", f="sie ihren ihrer", n="es demnach danach demzufolge"),
    possessives={"sein": "m", "seine": "m", "ihr": "f", "ihre": "f"},
    first_person=words("ich wir mir uns mein unser"),
    first_person_plural=words("wir uns unser"),
    honorifics={"herr": "m", "herrn": "m", "frau": "f", "dr": "", "prof": ""},
    titles=compounds(_MALE + _FEMALE + "papst könig königin prinz prinzessin general oberst o-ton"),
    noble_titles=words("graf gräfin freiherr freifrau prinz prinzessin fürst fürstin herzog herzogin baron baronin ritter edler"),
    title_modifiers=words("stellvertretender ehemaliger früherer bundes ex vize"),
    roles=compounds(_MALE + _FEMALE + "mitglied kandidat kandidatin"),
    gendered_nouns=CompoundGenders(
        {
            word: gender
            for gender, nouns in (("m", _MALE), ("f", _FEMALE))
            for word in nouns.split()
            if not word.endswith(("ete", "ende", "agte", "ellte", "ierte", "lobte"))  # "der" or "die Abgeordnete"
        }
    ),
    organisation_words=words("""ministerium bundesregierung regierung partei fraktion verband gewerkschaft unternehmen konzern bank
        behörde amt polizei gericht kommission universität institut stiftung verein zeitung gesellschaft rat ausschuss
        staatsanwaltschaft firma ag gmbh bundesamt landesamt gesundheitsamt umweltamt ordnungsamt veterinäramt stadtwerke auswärtiges
        außenministerium innenministerium finanzministerium agentur feuerwehr landesregierung stadt kammer union allianz amtsgericht
        kartellamt arbeitsagentur ärztekammer bahn bauamt bauernverband beirat bergwacht bezirksamt bistum botschaft bundeswehr
        bündnis bürgerinitiative denkmalamt diakonie direktion feuerwehrverband finanzamt forstamt förderverein freundeskreis
        gemeinde genossenschaft grundschule gymnasium handwerkskammer hauptzollamt heimatverein hochschule initiative inspektion
        jugendamt kanzlei kirchengemeinde klinikum konsulat krankenhaus kreisverwaltung kriminalamt landgericht landkreis landratsamt
        leitstelle magistrat oberlandesgericht polizeidirektion polizeiinspektion polizeipräsidium präsidium realschule reederei
        rettungsdienst samtgemeinde schulamt senat sozialamt sparkasse sportverein stadtverwaltung verbandsgemeinde verkehrsbetriebe
        verwaltung verwaltungsgericht volksbank wasserwacht werft wirtschaftsamt"""),
    epithets=compounds(_VARIED),
    author_prepositions=words("von"),
    documents=words("bericht studie mitteilung erklärung umfrage brief interview buch beitrag tweet analyse"),
    speeches=words("rede ansprache wortlaut folgt dazu"),
    verbatim_words=words("wortlaut"),
    group_nouns=words("""experten kritiker beobachter anwohner zeugen augenzeugen behörden ermittler polizei medien forscher
        wissenschaftler politiker gewerkschafter händler mitarbeiter gruppen rebellen milizen truppen streitkräfte anhänger soldaten
        kämpfer analysten kreise sprecher insider leute viele einige mehrere diplomaten veranstalter"""),
    indefinites=words("ein eine einer einem einen einige viele mehrere manche kein keine zwei drei vier fünf zahlreiche andere"),
    article_genders={"der": "m", "die": "f"},
    definites=words("der die das dem den des dieser diese dieses"),
    oblique_articles=words("dem des den einem eines einen einer vom zum zur beim im am"),
    plural_verbs=words("sind haben werden waren wurden hatten hätten wollen sollen können könnten müssen dürfen mögen würden seien"),
    prepositions=words("von vom aus in im für bei beim mit an am auf zu zum zur über nach gegen der des dessen deren"),
    organisation_links=words("für und der des"),
    joiners=words("und"),
    generic_organisations=words("unternehmen konzern firma gesellschaft agentur nachrichtenagentur zeitung verein klub"),
    generic_endings=listed("""gesellschaft | agentur | behörde | firma | unternehmen | konzern | lokalregierung | provinzregierung
        zentralregierung | regionalregierung | übergangsregierung | tageszeitung | wochenzeitung | zeitschrift | nachrichtenmagazin
        fernsehsender | nachrichtensender | nachrichtenportal"""),
    business_organisations=words("unternehmen konzern firma gesellschaft ag gmbh bank agentur verein klub"),
    continuing_verbs=words("fügte fügt ergänzte ergänzt fuhr"),
    place_prepositions=words("in aus im ins am ans nach"),
    sentence_openers=words("""am im in nach vor seit laut auch aber doch dabei damit zudem außerdem danach dann deshalb dennoch derzeit
        heute gestern morgen hier jetzt noch nun schon so trotz während wegen weil wenn wer wie wir montag dienstag mittwoch donnerstag
        freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember ja nein alle beide
        zuvor später angaben dem den der die das ein eine es er sie ihr sein man bei mit für auf aus an"""),
    demonyms=words("deutsche deutscher französische französischer britische britischer amerikanische amerikanischer russische russischer"),
    places=words("""indonesien malaysia thailand vietnam kambodscha philippinen südkorea nordkorea taiwan pakistan bangladesch afghanistan
        iran irak syrien libanon jordanien israel palästina türkei griechenland zypern bulgarien rumänien serbien kroatien slowenien
        slowakei ungarn tschechien albanien mazedonien kosovo montenegro bosnien estland lettland litauen belarus weißrussland armenien
        aserbaidschan kasachstan usbekistan dänemark schweden norwegen finnland island irland großbritannien england schottland
        niederlande belgien luxemburg portugal kanada mexiko guatemala honduras nicaragua kuba haiti kolumbien venezuela ecuador peru
        bolivien brasilien argentinien chile uruguay paraguay ägypten libyen tunesien algerien marokko sudan äthiopien somalia kenia
        uganda ruanda tansania kongo nigeria ghana senegal mali niger südafrika simbabwe sambia namibia angola australien neuseeland asien
        afrika amerika berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover nürnberg bremen bonn wien
        zürich bern deutschland österreich schweiz frankreich italien spanien polen russland ukraine china japan indien usa europa bayern
        hessen sachsen thüringen brandenburg niedersachsen straße platz brüssel paris london moskau washington"""),
    capitalised_nouns=True,
    role_modifiers=words("ehemalige ehemaliger frühere früherer neue neuer"),
)

FURNITURE: Final = furniture("""
    [navigation]
    startseite | menü | hauptmenü | menü öffnen | menü schließen | hauptnavigation | suche | suchen | suche öffnen | suchbegriff
    schließen | zum inhalt | zum inhalt springen | zum hauptinhalt springen | direkt zum inhalt | zur navigation springen
    zur suche springen | zum menü | zur startseite | nach oben | seitenanfang | zum seitenanfang | zurück zur startseite
    zurück zur übersicht | nächste seite | vorherige seite | vorheriger artikel | ressorts | alle ressorts | rubriken | alle themen
    nachrichten | aktuelles | aktuell | newsticker | ticker | schlagzeilen | politik | wirtschaft | kultur | wissen | wissenschaft
    gesellschaft | panorama | vermischtes | lokales | regionales | regional | region | welt | ausland | inland | deutschland | österreich
    schweiz | international | meinung | leserbriefe | feuilleton | reise | auto | mobilität | digital | technik | netzwelt | gesundheit
    bildung | karriere | leben | ratgeber | service | unterhaltung | medien | mediathek | podcast | zur ausgabe | digitale ausgabe | archiv
    zeitungsarchiv | mehr | alle anzeigen | alles anzeigen | übersicht | sie befinden sich hier | inhalt | inhaltsverzeichnis
    in diesem artikel | hilfe | über uns | stellenmarkt | immobilien | kleinanzeigen | anzeigen aufgeben | mein konto | mein profil | konto
    profil | merkliste | meine merkliste | barrierefreiheit | leichte sprache | gebärdensprache | sprache | sprache wechseln | dark mode
    ausklappen | einklappen | aufklappen | zuklappen | mehr zum | zum ressort | alle artikel | zum inhalt … | zur hauptnavigation …
    sie sind hier …
    [share]
    teilen | artikel teilen | beitrag teilen | seite teilen | diesen beitrag teilen | jetzt teilen | weiterleiten | weitersagen | empfehlen
    artikel empfehlen | artikel versenden | artikel drucken | drucken | seite drucken | druckansicht | ausdrucken | merken | artikel merken
    auf die merkliste | zur merkliste hinzufügen | speichern | lesezeichen | später lesen | link kopieren | link kopiert
    link wurde kopiert | kopieren | url kopieren | in die zwischenablage kopieren | mail | per e-mail | per mail | per e-mail teilen
    per whatsapp teilen | auf facebook teilen | auf twitter teilen | auf x teilen | auf x (twitter) teilen | auf whatsapp teilen
    auf linkedin teilen | auf xing teilen | auf pinterest teilen | auf telegram teilen | bei facebook teilen | bei twitter teilen
    bei whatsapp teilen | über facebook teilen | über whatsapp teilen | über e-mail teilen | teilen auf facebook | twittern | tweeten
    xing | threema | signal | facebook messenger | rss-feed | folgen | folgen sie uns | folgen sie uns auf | folge uns | thema folgen
    autor folgen | gefällt mir | gefällt mir nicht | feedback | fehler gefunden | korrektur melden | schriftgröße | schrift vergrößern
    schrift verkleinern | textgröße ändern | artikel vorlesen | zitieren | artikel verschenken | verschenken | geschenkartikel
    jetzt folgen | teilen mit | teilen via | mit freunden teilen | zur merkliste | artikel per e-mail teilen | teilen sie …
    auf facebook … | auf twitter … | folgen sie uns … | folge uns auf … | artikel teilen … | per e-mail … | diesen artikel …
    [related]
    mehr zum thema | mehr zu diesem thema | mehr dazu | mehr lesen | mehr erfahren | mehr aus dem ressort | mehr aus | mehr von
    mehr nachrichten | mehr artikel | mehr zu | lesen sie auch | lesen sie mehr | lesen sie weiter | lesen sie hierzu auch | lies auch
    lies mehr | auch interessant | auch lesenswert | das könnte sie auch interessieren | dies könnte sie auch interessieren
    interessant für sie | weitere artikel | weitere themen | weitere nachrichten | weitere beiträge | weitere meldungen | weiterlesen
    hier weiterlesen | zum artikel | zum beitrag | zur übersicht | zum kommentar | siehe auch | verwandte themen | verwandte artikel
    verwandte beiträge | ähnliche artikel | ähnliche themen | ähnliche beiträge | ähnliche inhalte | passend zum thema | passende artikel
    dazu passend | links | link | empfehlungen | empfohlen | empfehlung der redaktion | empfehlungen der redaktion | empfohlene artikel
    empfohlene beiträge | empfohlener redaktioneller inhalt | redaktionell empfohlen | unsere empfehlungen | unsere empfehlung
    für sie empfohlen | für dich empfohlen | tipps der redaktion | leseempfehlung | leseempfehlungen | meistgelesen | meistgelesene artikel
    meistgelesene | meist gelesen | am meisten gelesen | meistkommentiert | meistgesehen | meistgeklickt | beliebt | beliebte artikel
    beliebteste artikel | top-themen | top themen | topthemen | top-artikel | top-news | topnews | im trend | neueste artikel
    neueste nachrichten | neueste meldungen | neueste beiträge | aktuelle nachrichten | aktuelle themen | aktuelle meldungen
    aktuelle artikel | aktuelle beiträge | letzte meldungen | jüngste artikel | hintergrund | zum hintergrund | chronologie | analyse
    reportage | interview | aus dem archiv | aus dem ressort | das wichtigste | das wichtigste in kürze | themen des artikels
    nächster artikel | nicht verpassen | wird oft zusammen gelesen | andere lesen auch | andere leser interessiert auch
    leser interessierten sich auch für | aus aller welt | neu auf | jetzt lesen | video zum thema | dossier | zum dossier | mehr videos
    aus unserem netzwerk | aus dem netz | das interessiert andere leser | dazu mehr | alles zum thema | alle artikel zum thema
    alle beiträge | alles lesen | zur fotostrecke | schlagzeilen des tages | wird häufig gelesen | lesen sie auch … | lesen sie hier …
    lesen sie dazu … | lesen sie mehr … | lesen sie jetzt … | mehr zum thema … | mehr dazu … | mehr lesen … | siehe auch … | lesetipp …
    weiterlesen: … | auch interessant … | das könnte … | hintergrund: … | kommentar: … | analyse: … | video: … | zum thema: … | lies auch …
    lies hier … | mehr aus … | mehr von …
    [advertisement]
    anzeige | anzeigen | werbung | werbeanzeige | gesponsert | gesponserter inhalt | gesponserte inhalte | sponsored | promotion
    bezahlter inhalt | bezahlte partnerschaft | bezahlte anzeige | partnerinhalt | partnerinhalte | verlagsangebot | verlagsspezial
    verlagsveröffentlichung | sonderveröffentlichung | anzeigensonderveröffentlichung | präsentiert von | nach der anzeige weiterlesen
    weiterlesen nach der anzeige | weiter nach der werbung | weiter nach der anzeige | unter der werbung geht's weiter | anzeige ende
    ende der anzeige | werbung überspringen | anzeige überspringen | werbung ausblenden | werbefrei lesen | werbefrei | ohne werbung lesen
    warum sehe ich werbung | wird geladen | lädt | lade | laden | shopping | produktempfehlungen | anzeige: … | werbung: …
    gesponsert von … | präsentiert von … | ein angebot von … | powered by …
    [newsletter]
    im browser ansehen | im browser öffnen | im browser anzeigen | online ansehen | guten morgen | guten abend
    liebe leserin, lieber leser | liebe leserinnen und leser | abbestellen | newsletter abbestellen | sie erhalten diese …
    sie erhalten diesen … | newsletter abonnieren | newsletter bestellen | zum newsletter | unsere newsletter | alle newsletter
    newsletter-anmeldung | jetzt anmelden | kostenlos anmelden | kostenlos abonnieren | e-mail-adresse | ihre e-mail-adresse | ihre e-mail
    deine e-mail-adresse | e-mail eingeben | e-mail-adresse eingeben | vielen dank für ihre anmeldung | vielen dank für ihr interesse
    fast geschafft | push-nachrichten | push-benachrichtigungen | push-mitteilungen | benachrichtigungen | benachrichtigungen aktivieren
    benachrichtigungen erhalten | app | apps | unsere app | unsere apps | app herunterladen | jetzt app laden | zur app
    jetzt herunterladen | whatsapp-kanal | unser whatsapp-kanal | whatsapp-newsletter | zum whatsapp-kanal | jederzeit abbestellbar
    bleiben sie auf dem laufenden | bleiben sie informiert | nichts mehr verpassen | immer auf dem laufenden | morgens informiert | vorname
    nachname | anrede | absenden | jeden morgen das wichtigste … | abonnieren sie … | melden sie sich … | newsletter abonnieren …
    jetzt anmelden … | jetzt kostenlos … | mit unserem newsletter … | mit dem newsletter … | erhalten sie … | bestellen sie … | laden sie …
    mit der anmeldung … | mit ihrer anmeldung … | ihre e-mail … | die wichtigsten nachrichten … | das wichtigste vom tag …
    … e-mail-adresse … | … whatsapp-kanal … | … posteingang …
    [paywall]
    anmelden | einloggen | log-in | abmelden | ausloggen | registrieren | jetzt registrieren | kostenlos registrieren | konto anlegen
    konto erstellen | neu hier | noch nicht registriert | bereits registriert | bereits abonnent | bereits abonniert
    sie sind bereits abonnent | haben sie bereits ein abo | schon abonnent | passwort | passwort vergessen | benutzername
    angemeldet bleiben | abo | abos | zum abo | abo abschließen | abo bestellen | abo testen | abo-shop | aboshop | abo & service
    abo-service | aboservice | abonnement | abonnements | abonnieren | jetzt abonnieren | jetzt testen | jetzt kostenlos testen
    kostenlos testen | gratis testen | jetzt gratis testen | testen | jetzt freischalten | jetzt weiterlesen | weiterlesen mit
    artikel freischalten | artikel freigeschaltet | diesen artikel weiterlesen | exklusiv für abonnenten | nur für abonnenten
    für abonnenten | abonnenten | abo-artikel | premium-artikel | premium-inhalt | plus-artikel | plus-inhalt | monatlich kündbar
    jederzeit kündbar | jederzeit monatlich kündbar | alle angebote | zu den angeboten | zum angebot | angebot auswählen | digitalabo
    digital-abo | digitales abo | probeabo | probemonat | unterstützen sie uns | unterstützen | jetzt unterstützen | unterstütze uns
    spenden | jetzt spenden | mitglied werden | jetzt mitglied werden | freiwillig bezahlen | mein abo | meine abos | kündigen
    verträge hier kündigen | vertrag kündigen | abo kündigen | als abonnent anmelden | mit werbung weiterlesen | pur-abo | mit pur-abo
    weiter ohne werbung | mehrfachnutzung erkannt | artikelrechte erwerben | bereits abonnent … | sie haben bereits … | sie sind bereits …
    noch kein … | jetzt weiterlesen … | um diesen artikel … | um weiterzulesen … | dieser artikel ist … | dieser inhalt ist …
    weiterlesen mit … | lesen sie diesen artikel … | zugang zu allen … | alle artikel … | jetzt testen … | unterstützen sie …
    testen sie … | exklusiv für …
    [consent]
    akzeptieren | alle akzeptieren | alles akzeptieren | akzeptieren und weiter | zustimmen | allem zustimmen | allen zustimmen
    zustimmen und weiter | zustimmen & weiterlesen | einverstanden | ich bin einverstanden | ich stimme zu | einwilligen
    einwilligen und weiter | ablehnen | alle ablehnen | alles ablehnen | einstellungen verwalten | cookie-einstellungen
    cookie einstellungen | cookie-richtlinie | cookie-hinweis | cookies verwalten | datenschutz-einstellungen | datenschutzeinstellungen
    privatsphäre | privatsphäre-einstellungen | privatsphäre-manager | widerruf | utiq verwalten | tracking
    nutzungsbasierte onlinewerbung | wir verwenden cookies | externer inhalt | externe inhalte | externen inhalt anzeigen
    externen inhalt laden | empfohlener externer inhalt | inhalt anzeigen | inhalte anzeigen | inhalt laden | inhalte laden
    inhalt entsperren | inhalte von drittanbietern | inhalte aktivieren | alle externen inhalte laden | alle externen inhalte anzeigen
    immer anzeigen | einmalig anzeigen | einmalig laden | jetzt aktivieren | video laden | karte laden | grafik laden | tweet laden
    beitrag laden | mit klick zustimmen | zustimmen und anzeigen | akzeptieren und anzeigen | verstanden | auswahl speichern
    einstellungen speichern | nur notwendige | notwendige cookies | mehr informationen | details anzeigen | um externe inhalte anzuzeigen …
    wir würden ihnen hier gerne … | wir benötigen ihre einwilligung … | an dieser stelle finden sie einen … | wir verwenden cookies …
    wir und unsere … | diese website verwendet … | diese webseite verwendet … | an dieser stelle … | hier finden sie externen …
    hier finden sie einen externen … | mit dem klick … | mit klick auf … | mit ihrer zustimmung … | ich bin damit einverstanden …
    dieser inhalt wird … | dieses element enthält … | dieser artikel enthält inhalte … | zum anzeigen dieses … | um diesen inhalt …
    wir benötigen ihre zustimmung … | wir brauchen ihre zustimmung … | damit werden personenbezogene daten …
    dadurch können personenbezogene daten … | es können personenbezogene daten … | personenbezogene daten können …
    empfohlener externer inhalt … | empfohlener redaktioneller inhalt … | … cookies … | … drittplattformen … | … datenschutzerklärung …
    … externe inhalte …
    [comments]
    kommentar | kommentare | keine kommentare | kommentar schreiben | kommentare schreiben | kommentar verfassen | kommentar hinzufügen
    kommentar abgeben | kommentar abschicken | einen kommentar schreiben | schreiben sie einen kommentar | schreibe einen kommentar
    schreib einen kommentar | kommentieren | jetzt kommentieren | artikel kommentieren | mitdiskutieren | jetzt mitdiskutieren
    diskutieren sie mit | diskutieren | diskussion | zur diskussion | zu den kommentaren | kommentare lesen | kommentare anzeigen
    alle kommentare | alle kommentare anzeigen | alle kommentare lesen | kommentare ausblenden | mehr kommentare | weitere kommentare
    beliebteste kommentare | leserkommentare | leserkommentar | lesermeinungen | ihr kommentar | ihre meinung | ihr name | dein kommentar
    meinung schreiben | antworten | antwort | melden | beitrag melden | missbrauch melden | bewerten | neueste zuerst | älteste zuerst
    neueste | älteste | beste | sortieren nach | kommentarfunktion | kommentarfunktion geschlossen | kommentare geschlossen | netiquette
    forum | zum forum | zum kommentieren bitte einloggen | bitte melden sie sich an, um zu kommentieren | antwort abbrechen
    ihre e-mail-adresse wird nicht veröffentlicht | deine e-mail-adresse wird nicht veröffentlicht
    erforderliche felder sind mit * markiert | was denken sie | wie ist ihre meinung | umfrage | abstimmen | abstimmung | zum ergebnis
    ergebnis anzeigen | leserbrief schreiben | kommentare ( … | zu den kommentaren … | schreiben sie … | diskutieren sie …
    die kommentarfunktion … | um kommentieren zu können … | bitte melden sie sich … | melden sie sich an, um …
    ihre e-mail-adresse wird nicht … | liebe leserinnen und leser …
    [tags]
    themen | thema | schlagworte | schlagwörter | stichworte | stichwörter | kategorien | kategorie | zum thema | orte | personen | ressort
    schlagworte: … | schlagwörter: … | stichwörter: … | themen: … | kategorien: … | mehr zu den themen … | kategorie: … | ressort: …
    [copyright]
    alle rechte vorbehalten | impressum | datenschutz | datenschutzerklärung | datenschutzhinweise | datenschutzbestimmungen | agb
    nutzungsbedingungen | nutzungsbasierte online-werbung | rechtliche hinweise | rechtliches | haftungsausschluss | urheberrecht | lizenz
    lizenzen | nutzungsrechte | nutzungsrechte erwerben | artikelrechte | rechte am artikel erwerben | mediadaten | mediadaten & werbung
    media | redaktionsstatut | redaktion | jugendschutz | transparenz | compliance | barrierefreiheitserklärung | verbraucherschutz
    widerrufsrecht | alle rechte vorbehalten … | alle inhalte … | die vollständige oder teilweise … | jede verwertung …
    vervielfältigung … | weiterverwendung nur … | … alle rechte vorbehalten …
    [player]
    abspielen | video abspielen | stopp | wiederholen | noch einmal | livestream | live-stream | zum livestream | video starten
    video ansehen | videos ansehen | video-player | videoplayer | audioplayer | audio-player | anhören | jetzt anhören | artikel anhören
    beitrag anhören | beitrag hören | hören | jetzt hören | vorlesen | vorlesen lassen | vollbildmodus | ton an | ton aus | stummschalten
    ton einschalten | lautstärke | untertitel | untertitel an | untertitel aus | einstellungen | qualität | geschwindigkeit
    wiedergabegeschwindigkeit | wiedergabe | herunterladen | download | video herunterladen | nächstes video
    nächstes video wird abgespielt | als nächstes | jetzt ansehen | in der mediathek ansehen | zur mediathek | zum video | zum audio
    dauer | laufzeit | verfügbar bis | min | minuten | videolänge | bitte aktivieren sie javascript | ki-stimme | sprecher | hördauer
    artikel zum hören | diese audioversion wurde künstlich generiert | video herunterladen … | der browser unterstützt …
    ihr browser unterstützt … | dieses video … | diesen artikel anhören … | artikel anhören … | hören sie … | beitrag hören … | audio: …
    sendung: … | verfügbar bis …
    [gallery]
    bildergalerie | bildergalerien | fotogalerie | galerie | zur galerie | galerie öffnen | fotostrecke | fotostrecken | bilderstrecke
    bilder | alle bilder | alle fotos | fotos | foto | bild | weitere bilder | mehr bilder | bild öffnen | bild in detailansicht öffnen
    vergrößern | großansicht | vollbild | vollansicht | nächstes | vorheriges | zurück | weiter | bildunterschrift | bildbeschreibung
    bildrechte | bildquelle | bildinformationen | bildnachweis | diashow | diashow starten | klicken zum vergrößern
    zum vergrößern klicken | lightbox öffnen | lightbox-link | legende einblenden | legende ausblenden | legende | bild in lightbox öffnen
    bild vergrössern | bild 1 von … | foto 1 von … | 1 von … | bild vergrößern … | klicken sie auf …
    [weather]
    wetter | das wetter | wettervorhersage | wetterbericht | unwetterwarnungen | börse | börsenkurse | aktienkurse | kurse | mdax | tecdax
    euro stoxx 50 | öl | euro | währungen | verkehr | staumelder | verkehrsmeldungen | lotto | lottozahlen | horoskop | kreuzworträtsel
    rätsel | spiele | quiz | tv-programm | fernsehprogramm | kinoprogramm | veranstaltungskalender | termine | ergebnisse | tabelle
    tabellen | spielplan | live-ticker | liveticker | liveticker & ergebnisse | blitzer | pollenflug | biowetter | gefühlt
    luftfeuchtigkeit | sonnenaufgang | sonnenuntergang | wetter in … | das wetter in … | kurse von … | börsendaten …
    [contact]
    kontakt | kontaktformular | kontakt zur redaktion | kontakt aufnehmen | schreiben sie der redaktion | pressekontakt | pressestelle
    rückfragen | rückfragehinweis | kontakt für rückfragen | kontakt für journalisten | ansprechpartner | ansprechpartnerin
    weitere informationen | telefon | tel | e-mail | adresse | anschrift | anfahrt | öffnungszeiten | kundenservice | leserservice
    redaktion kontaktieren | e-mail an den autor | e-mail an die redaktion | haben sie fragen | fehler melden | hinweis an die redaktion
    original-content von | pressekontakt … | rückfragen … | rückfragehinweis … | kontakt: … | für rückfragen … | ansprechpartner: …
    telefon: … | tel.: … | schreiben sie uns … | original-content von … | weitere informationen unter …
    weitere informationen finden sie … | nähere informationen …
    [biography]
    über die autoren | zum autor | zur autorin | zur person | der autor | die autorin | autor | autorin | autoren | autorenprofil
    alle artikel des autors | alle artikel der autorin | mehr vom autor | mehr von diesem autor | mehr von der autorin | vita | autoreninfo
    autorenseite | der autor ist … | die autorin ist … | unser autor ist … | unsere autorin ist … | über den autor … | über die autorin …
    zur person: … | alle artikel von … | mehr artikel von … | zur autorenseite …
    [promotion]
    in eigener sache | angebot | angebote | aktionen | gewinnspiel | gewinnspiele | gutscheine | gutscheincodes | zum shop | leserreisen
    veranstaltungen | tickets | sonderthemen | sonderbeilagen | beilagen | magazin | hefte | zum heft | aktuelle ausgabe | aktuelles heft
    jetzt kaufen | jetzt bestellen | jetzt buchen | partnerangebote | partner | unsere partner | services | produkte | vergleiche | rechner
    jobs | stellenangebote | immobilienmarkt | automarkt | anzeigenmarkt | marktplatz | traueranzeigen | trauer | partnersuche | prospekte
    unsere podcasts | alle podcasts | podcast abonnieren | ihr heimatort | ort wählen | dein ort | podcast-tipp | veranstaltungstipps
    dieser artikel erschien … | dieser text erschien … | dieser artikel ist zuerst … | dieser text ist zuerst … | dieser artikel stammt …
    dieser beitrag stammt … | dieser artikel ist teil … | dieses thema im programm … | über dieses thema berichtete … | ein artikel aus …
    aus der ausgabe … | kennen sie schon … | hören sie auch …
    [notice]
    diese meldung wird laufend aktualisiert | diese meldung wird aktualisiert | dieser artikel wird aktualisiert
    dieser artikel wird laufend aktualisiert | mehr in kürze
    hinweis | transparenzhinweis | affiliate-links | affiliate-hinweis | was bedeutet das | javascript ist deaktiviert
    bitte javascript aktivieren | adblocker erkannt | seite nicht gefunden | mit agenturmaterial | dieser text wurde automatisch übersetzt
    dpa-infocom | mit * … | die mit * … | * hinweis … | bei den mit … | wenn sie über diese links … | wir erhalten eine provision …
    dieser artikel enthält affiliate … | dieser artikel ist älter … | dieser text wurde mit … | dieser artikel wurde automatisch …
    bitte aktivieren sie … | bitte deaktivieren sie … | ihr browser … | © dpa-infocom … | die redaktion hat diesen …
    dieser beitrag wurde automatisch …
    [published]
    veröffentlicht | veröffentlicht am | erstellt | erstellt am | aktualisiert | aktualisiert am | zuletzt aktualisiert
    zuletzt bearbeitet | geändert | geändert am | erschienen am | datum | stand | lesezeit | lesedauer | gerade eben | heute | gestern
    vor einer stunde | vor 1 stunde | vor 2 stunden | vor 3 stunden | vor einem tag | vor 1 tag | vor 2 tagen | 1 min. lesezeit
    2 min. lesezeit | 3 min. lesezeit | 4 min. lesezeit | 5 min. lesezeit | veröffentlicht: … | veröffentlicht am … | erstellt: …
    erstellt am … | aktualisiert: … | aktualisiert am … | zuletzt aktualisiert … | geändert: … | geändert am … | stand: … | datum: …
    lesezeit … | lesedauer … | erschienen am … | publiziert … | letztes update … | letzte aktualisierung … | erstveröffentlicht …
    … min. lesezeit … | … minuten lesezeit … | … uhr aktualisiert … | … min lesezeit … | … lesezeit …
    [other]
    von unserem korrespondenten | von unserer korrespondentin | von unserem redaktionsmitglied | eigener bericht | exklusiv | eilmeldung
    neu | update | plus | ja | nein | abbrechen | senden | löschen | bearbeiten | auswählen | filtern | sortieren | zurücksetzen
    keine ergebnisse | keine treffer | quelle | quellen | mehr anzeigen | weniger anzeigen | optionen
""")

"""Phrases of boilerplate lines in Dutch."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            home | voorpagina | menu | open menu | sluit menu | sluiten | zoeken | zoek | naar de inhoud
            ga naar de inhoud | ga naar hoofdinhoud | direct naar inhoud | spring naar content
            terug naar boven | naar boven | secties | rubrieken | laatste nieuws | het laatste nieuws | nieuws
            binnenland | buitenland | politiek | economie | geld | sport | voetbal | cultuur | cultuur & media
            wetenschap | tech | gezondheid | opinie | columns | regio | regionaal | lokaal | showbizz
            entertainment | reizen | auto | koken | video | video's | foto's | podcasts | puzzels | archief
            de krant | digitale krant | hulp | klantenservice | contact | over ons | sitemap | mijn account
            mijn profiel | instellingen | volgende | vorige | volgend artikel | vorig artikel | meer
            meer laden | toon meer | bekijk meer | bekijk alles | alles bekijken | meer weergeven | vacatures
            service
            """
        ),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            delen | deel | deel dit | deel dit artikel | deel artikel | artikel delen | deel op facebook
            deel op twitter | deel op x | deel op linkedin | deel via whatsapp | deel via e-mail | delen via
            delen via e-mail | delen op facebook | mail dit artikel | e-mailen | mailen | doorsturen | printen
            print | afdrukken | kopieer link | kopieer de link | link kopiëren | link gekopieerd | facebook
            twitter | whatsapp | linkedin | telegram | pinterest | e-mail | email | mail | instagram | youtube
            bewaren | opslaan | bewaar artikel | lees later | bewaar voor later | volg ons | volg ons op
            volgen | vind ik leuk | luisteren | luister | tip de redactie | fout gezien? | meld een fout
            geef cadeau | cadeau geven | lettergrootte
            cadeau-artikel | deel via
            """
        ),
        starts=("deel op", "deel via", "deel dit", "volg ons op", "klik om te delen"),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            lees ook | lees meer | lees verder | lees hier | lees hier meer | lees het hele artikel
            lees het volledige artikel | bekijk ook | kijk ook | zie ook | meer over | meer over dit onderwerp
            meer lezen | meer nieuws | meer artikelen | meer van | meer in | meer info | gerelateerd
            gerelateerde artikelen | gerelateerd nieuws | gerelateerde berichten | verwante artikelen
            aanbevolen | aanbevolen artikelen | aanbevolen voor jou | aanraders | aanrader | onze aanraders
            ook interessant | misschien ook interessant | dit vind je misschien ook interessant
            anderen lazen ook | andere lezers lazen ook | meest gelezen | best gelezen | meest bekeken
            populair | populaire artikelen | nu populair | trending | net binnen | laatste nieuws | meest recent
            recente artikelen | uitgelicht | niet te missen | tip van de redactie | keuze van de redactie
            dossier | achtergrond | analyse | onderwerpen | verder lezen | ook in het nieuws | ander nieuws
            overig nieuws
            """
        ),
        starts=(
            "lees ook",
            "lees meer",
            "lees verder",
            "lees hier",
            "bekijk ook",
            "zie ook",
            "luister ook",
            "kijk ook",
            "meer over",
        ),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            advertentie | advertenties | reclame | adverteren | gesponsord | gesponsorde inhoud
            gesponsord artikel | partnerbijdrage | partnercontent | ingezonden mededeling | branded content
            lees verder na de advertentie | artikel gaat verder onder de advertentie
            tekst loopt door onder de advertentie | tekst gaat verder onder de foto
            lees verder onder de advertentie | tekst loopt door onder de foto | verder lezen na de advertentie
            sluit advertentie | advertentie overslaan | laden | laden... | aan het laden
            tekst loopt verder onder de foto
            """
        ),
        starts=(
            "advertentie",
            "lees verder na",
            "lees verder onder",
            "de tekst gaat verder",
            "tekst gaat verder",
            "tekst loopt door",
            "artikel gaat verder",
            "gesponsord door",
        ),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            nieuwsbrief | nieuwsbrieven | onze nieuwsbrieven | schrijf je in | schrijf je in voor de nieuwsbrief
            schrijf je in voor onze nieuwsbrief | inschrijven | meld je aan | meld je aan voor de nieuwsbrief
            aanmelden | aanmelden voor de nieuwsbrief | abonneer op nieuwsbrief | je e-mailadres
            uw e-mailadres | e-mailadres | vul je e-mailadres in | meldingen | meldingen ontvangen
            pushmeldingen | notificaties | download de app | download onze app | download app | app store
            google play | blijf op de hoogte | mis niets | bedankt voor je aanmelding | uitschrijven
            """
        ),
        starts=(
            "ontvang het",
            "schrijf je in",
            "meld je aan",
            "ontvang dagelijks",
            "ontvang elke",
            "ontvang de",
            "download de app",
            "download onze",
            "volg ons whatsapp",
        ),
        parts=("nieuwsbrief", "e-mailadres"),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            abonneren | abonneer | abonneer je | neem een abonnement | abonnement | abonnementen | word abonnee
            word lid | al abonnee? | al abonnee? log in | ben je al abonnee? | bent u al abonnee?
            heb je al een abonnement? | alleen voor abonnees | exclusief voor abonnees | voor abonnees | abonnee
            inloggen | log in | login | aanmelden | uitloggen | registreren | registreer | registreer gratis
            maak een account | account aanmaken | wachtwoord | wachtwoord vergeten | wachtwoord vergeten?
            nog geen account? | premium | plus | probeer gratis | probeer nu | probeer een maand gratis
            maandelijks opzegbaar | bekijk aanbiedingen | bekijk de aanbiedingen | steun ons
            steun onze journalistiek | doneer | doneer nu | doneren | lees onbeperkt
            """
        ),
        starts=(
            "al abonnee",
            "ben je al",
            "bent u al",
            "heb je al",
            "neem een abonnement",
            "abonneer je",
            "dit artikel is exclusief",
            "dit artikel is alleen",
            "om verder te lezen",
            "log in om",
            "verder lezen?",
            "onbeperkt lezen",
            "steun ons",
        ),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            akkoord | accepteren | alles accepteren | alle cookies accepteren | cookies accepteren | accepteer
            accepteer cookies | ik ga akkoord | weigeren | alles weigeren | instellen | cookie-instellingen
            cookie instellingen | cookies beheren | cookiebeleid | cookieverklaring | cookies
            privacy-instellingen | privacyinstellingen | beheer privacy-instellingen | beheer cookies
            meer informatie | toon inhoud | inhoud tonen | externe inhoud | voorkeuren opslaan | begrepen
            """
        ),
        starts=(
            "deze inhoud",
            "om deze inhoud te",
            "deze content",
            "om deze content te",
            "wij gebruiken cookies",
            "we gebruiken cookies",
            "deze website gebruikt",
            "wij en onze partners",
            "om deze inhoud te tonen",
            "deze inhoud is afkomstig",
            "voor het tonen van",
        ),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            reactie | reacties | 0 reacties | geen reacties | reageer | reageren | reageer op dit artikel
            plaats een reactie | plaats reactie | schrijf een reactie | laat een reactie achter
            geef een reactie | bekijk reacties | toon reacties | alle reacties | lees reacties | beantwoorden
            antwoorden | rapporteer | melden | meld misbruik | reacties zijn gesloten
            reageren is niet meer mogelijk | log in om te reageren | je e-mailadres wordt niet gepubliceerd
            vereiste velden zijn gemarkeerd met * | naam | huisregels | reactie annuleren | stemmen | stelling
            poll | nieuwste | oudste
            """
        ),
        starts=("reacties (", "de reacties", "je e-mailadres wordt", "log in om te reageren", "wat vind jij"),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            tags | onderwerpen | trefwoorden | thema's | in dit artikel | categorieën | categorie
            gerelateerde onderwerpen
            """
        ),
        starts=("tags:", "onderwerpen:", "trefwoorden:", "categorie:"),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            alle rechten voorbehouden | auteursrecht | auteursrechten | gebruiksvoorwaarden
            algemene voorwaarden | voorwaarden | privacy | privacybeleid | privacyverklaring | privacy statement
            colofon | disclaimer | licentie | copyright
            """
        ),
        starts=("©", "copyright", "alle rechten", "niets uit deze"),
        parts=("alle rechten voorbehouden",),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            afspelen | speel af | video afspelen | luister | luister naar dit artikel | beluister dit artikel
            beluister | bekijk | bekijk de video | video | audio | pauze | live | kijk live | livestream
            volledig scherm | ondertiteling | kwaliteit | snelheid | downloaden | duur | volgende video
            podcast
            """
        ),
        starts=("je browser ondersteunt", "uw browser ondersteunt", "luister naar", "beluister"),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            fotogalerij | fotoserie | galerij | foto's | foto | beeld | bekijk foto's | bekijk alle foto's
            bekijk de foto's | vergroot | vergroot afbeelding | afbeelding vergroten | open afbeelding
            volgende foto | vorige foto | afbeelding | bijschrift
            """
        ),
        starts=("foto 1 van", "afbeelding 1 van", "bekijk de foto"),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            weer | het weer | weerbericht | weersverwachting | beurs | beurzen | aex | koersen | verkeer | files
            loterij | horoscoop | kruiswoordpuzzel | sudoku | puzzels | spelletjes | tv-gids | uitslagen | stand
            standen | programma | agenda | buienradar
            """
        ),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            contact | contact opnemen | neem contact op | perscontact | redactie | tip ons | mail de redactie
            telefoon | adres | klantenservice | adverteren | werken bij | voor meer informatie
            """
        ),
        starts=(
            "contact:",
            "voor meer informatie",
            "meer informatie:",
            "noot voor de redactie",
            "telefoon:",
            "tel.:",
            "e-mail:",
            "mail naar",
            "tips?",
        ),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            over de auteur | over de auteurs | auteur | auteurs | meer van deze auteur | bekijk alle artikelen
            biografie
            """
        ),
        starts=("over de auteur", "meer van", "alle artikelen van"),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            aanbiedingen | webshop | winkel | shop | winacties | prijsvragen | acties | kortingscodes
            evenementen | specials | magazine | bijlagen | vacatures | familieberichten | partners | onze apps
            voordeel | abonneevoordeel
            """
        ),
        starts=("dit artikel verscheen", "dit artikel is eerder", "dit verhaal verscheen"),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            let op | javascript is uitgeschakeld | schakel javascript in | pagina niet gevonden
            adblocker gedetecteerd | automatisch vertaald
            """
        ),
        starts=(
            "schakel javascript",
            "je browser",
            "uw browser",
            "dit artikel bevat",
            "dit artikel is ouder dan",
            "je gebruikt een adblocker",
        ),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            gepubliceerd | gepubliceerd op | geplaatst | bijgewerkt | bijgewerkt op | laatste update
            laatst bijgewerkt | gewijzigd | vandaag | gisteren | een uur geleden | 1 uur geleden | 2 uur geleden
            leestijd | leestijd 1 minuut | leestijd 2 minuten | leestijd 3 minuten | 2 min | zojuist
            """
        ),
        starts=(
            "gepubliceerd",
            "geplaatst op",
            "bijgewerkt",
            "laatste update",
            "laatst bijgewerkt",
            "aangepast",
            "leestijd",
            "datum:",
            "vandaag om",
            "gisteren om",
            "update:",
        ),
        parts=("min leestijd", "minuten leestijd", "uur geleden"),
    ),
)

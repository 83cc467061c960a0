"""Czech."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.cs_people import PEOPLE
from newsparse.knowledge.languages.cs_speech import SPEECH
from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Kind, Role

LANGUAGE: Final = Language(
    code="cs",
    name="Czech",
    people=PEOPLE,
    speech=SPEECH,
    letters="áčďéěíňóřšťúůýž",
    function_words=words(
        """
        a se v je na že s z do o i to si k ve po za který jsou které která byl ale jako by od pro jsem tak
        už při podle jeho pak až také jen bylo byla byly aby však nebo co když než roku jsme let před mezi
        není bude mít má kde ještě může mohou tím této tento toto ten těch jejich své svůj kterou kteří řekl
        uvedl uvedla budou pokud proti proto pouze více bez přes kvůli nad jí ho mu mi ji dnes tedy ani zde
        ze ke znovu opět svou svém její dva dvě tři letos protože některé několik každý všechny všech velmi
        jeden nikdo nic teď tam tady často nejméně roce tomto tuto těchto
        """
    ),
    furniture=(
        Phrases(
            Kind.NAVIGATION,
            lines=phrases(
                """
                domů | úvod | hlavní stránka | menu | hledat | vyhledávání | zprávy | domácí | domov | zahraniční
                svět | ekonomika | byznys | sport | kultura | názory | komentáře a analýzy | věda | zdraví | magazín
                přejít k obsahu | přejít na obsah | zpět nahoru | zobrazit více | načíst další | další | předchozí
                archiv | zavřít | nejnovější
                """
            ),
        ),
        Phrases(
            Kind.SHARE,
            lines=phrases(
                """
                sdílet | sdílejte | sdílet článek | sdílet na facebooku | sdílet na twitteru | poslat e-mailem
                poslat | tisk | vytisknout | kopírovat odkaz | zkopírovat odkaz | uložit | uložit na později
                sledovat | sledujte nás | poslechnout | líbí se mi | facebook | twitter | x | whatsapp
                """
            ),
            starts=("sdílet", "sledujte nás"),
        ),
        Phrases(
            Kind.RELATED,
            lines=phrases(
                """
                čtěte také | čtěte dále | čtěte více | číst dále | přečtěte si také | přečtěte si
                mohlo by vás zajímat | související | související články | další články | nejčtenější
                nejnovější zprávy | doporučujeme | doporučené | témata dne | více k tématu | k tématu
                """
            ),
            starts=("čtěte také", "čtěte i", "přečtěte si", "mohlo by vás", "více o", "podívejte se"),
        ),
        Phrases(
            Kind.ADVERTISEMENT,
            lines=phrases(
                """
                reklama | inzerce | sponzorováno | komerční sdělení | pokračování článku pod reklamou
                článek pokračuje pod reklamou | placený obsah | inzerce a reklama
                """
            ),
            starts=("reklama", "inzerce", "článek pokračuje", "komerční sdělení"),
        ),
        Phrases(
            Kind.NEWSLETTER,
            lines=phrases(
                """
                newsletter | přihlásit se k odběru | odebírat newsletter | odebírat | váš e-mail | e-mail
                zadejte e-mail | stáhněte si aplikaci
                """
            ),
            starts=("přihlaste se k odběru", "přihlásit se k odběru", "stáhněte si", "zadejte svůj e-mail"),
            parts=("newsletter",),
        ),
        Phrases(
            Kind.PAYWALL,
            lines=phrases(
                """
                přihlásit se | přihlásit | přihlášení | odhlásit | registrovat se | registrace | předplatné
                předplatit | předplaťte si | koupit předplatné | jen pro předplatitele | pro předplatitele
                máte předplatné? | už mám předplatné | heslo | zapomenuté heslo | podpořte nás
                """
            ),
            starts=("máte předplatné", "už máte předplatné", "tento článek je", "pokračovat ve čtení", "podpořte nás"),
        ),
        Phrases(
            Kind.CONSENT,
            lines=phrases(
                """
                souhlasím | přijmout | přijmout vše | přijmout všechny | odmítnout | odmítnout vše
                nastavení cookies | nastavení soukromí | cookies | podrobné nastavení
                """
            ),
            starts=("tento web používá", "používáme cookies", "používáme soubory cookie", "my a naši"),
            parts=("soubory cookie",),
        ),
        Phrases(
            Kind.COMMENTS,
            lines=phrases(
                """
                diskuse | diskuze | komentáře | komentář | přidat komentář | napsat komentář | vstoupit do diskuse
                odpovědět | nahlásit | zobrazit komentáře | vložit příspěvek
                """
            ),
            starts=("diskuse (", "komentáře (", "vaše e-mailová adresa nebude"),
        ),
        Phrases(
            Kind.TAGS,
            lines=phrases(
                """
                témata | štítky | klíčová slova | rubriky
                """
            ),
            starts=("témata:", "štítky:", "klíčová slova:", "rubrika:", "tagy:"),
        ),
        Phrases(
            Kind.COPYRIGHT,
            lines=phrases(
                """
                všechna práva vyhrazena | autorská práva | podmínky užití | obchodní podmínky
                ochrana osobních údajů | zásady ochrany osobních údajů
                """
            ),
            starts=("©", "copyright", "všechna práva", "publikování nebo další šíření"),
        ),
        Phrases(
            Kind.PLAYER,
            lines=phrases(
                """
                přehrát | přehrát video | pustit | video | živě | živé vysílání | celá obrazovka | pauza
                poslechněte si článek | titulky
                """
            ),
            starts=("váš prohlížeč nepodporuje", "poslechněte si"),
        ),
        Phrases(
            Kind.GALLERY,
            lines=phrases(
                """
                fotogalerie | galerie | foto | další fotografie | zobrazit fotogalerii | další foto | zvětšit
                """
            ),
            starts=("fotogalerie (", "zobrazit fotogalerii", "foto 1 z"),
        ),
        Phrases(
            Kind.WEATHER,
            lines=phrases(
                """
                počasí | předpověď počasí | kurzy | kurzy měn | burza | horoskop | horoskopy | tv program | doprava
                výsledky | křížovky
                """
            ),
        ),
        Phrases(
            Kind.CONTACT,
            lines=phrases(
                """
                kontakt | kontakty | napište nám | redakce | o nás | kontaktujte nás | zákaznický servis
                nahlásit chybu
                """
            ),
            starts=("kontakt:", "kontakt pro média", "více informací:", "tel.:", "e-mail:"),
        ),
        Phrases(
            Kind.BIOGRAPHY,
            lines=phrases(
                """
                o autorovi | autor | autorka
                """
            ),
            starts=("o autorovi", "další články autora"),
        ),
        Phrases(
            Kind.PROMOTION,
            lines=phrases(
                """
                e-shop | soutěže | akce | nabídky | naše weby | kariéra | inzerujte
                """
            ),
        ),
        Phrases(
            Kind.NOTICE,
            lines=phrases(
                """
                oprava | stránka nenalezena
                """
            ),
            starts=("opravujeme", "oprava:", "zapněte javascript", "článek jsme aktualizovali"),
        ),
        Phrases(
            Kind.PUBLISHED,
            lines=phrases(
                """
                publikováno | vydáno | aktualizováno | aktualizace | dnes | včera | naposledy aktualizováno
                """
            ),
            starts=("publikováno", "aktualizováno", "aktualizace", "vydáno", "naposledy aktualizováno"),
            parts=("min čtení", "před hodinou"),
        ),
    ),
    bylines=BylineWords(
        by=("autor", "autorka", "autoři", "text", "napsal", "napsala", "zpracoval", "zpracovala"),
        roles={
            "editor": Role.EDITING,
            "editorka": Role.EDITING,
            "redakce": Role.EDITING,
            "foto": Role.PHOTOGRAPHY,
            "fotografie": Role.PHOTOGRAPHY,
            "grafika": Role.GRAPHICS,
            "ilustrace": Role.GRAPHICS,
            "překlad": Role.TRANSLATION,
            "přeložil": Role.TRANSLATION,
            "přeložila": Role.TRANSLATION,
            "spolupráce": Role.CONTRIBUTION,
        },
        titles=phrases(
            """
            redaktor | redaktorka | novinář | novinářka | reportér | reportérka | zpravodaj | zpravodajka
            šéfredaktor | šéfredaktorka | editor | editorka | komentátor | komentátorka | fotograf | redakce
            sportovní redaktor
            """
        ),
        joiners=frozenset({"a", "&"}),
    ),
    credits=CreditWords(
        positions=("vlevo", "vpravo", "uprostřed", "zleva", "zprava", "nahoře", "dole", "první zleva", "první zprava"),
        marks=(
            "foto",
            "fotografie",
            "fotky",
            "zdroj",
            "zdroj fotografie",
            "autor fotografie",
            "snímek",
            "grafika",
            "ilustrace",
            "video",
            "copyright",
        ),
        caption_openers=(
            "ilustrační foto",
            "ilustrační snímek",
            "ilustrační fotografie",
            "archivní foto",
            "archivní snímek",
            "na snímku",
            "archiv",
            "video",
            "mapa",
        ),
    ),
    dates=DateWords(
        future=phrases("bude | budou | proběhne | proběhnou | začne | začnou | plánuje | plánují | plánované"),
        months=numbered(
            1,
            """
            leden, ledna, lednu, led
            únor, února, únoru, úno
            březen, března, březnu, bře
            duben, dubna, dubnu, dub
            květen, května, květnu, kvě
            červen, června, červnu, čvn
            červenec, července, červenci, čvc
            srpen, srpna, srpnu, srp
            září, zář
            říjen, října, říjnu, říj
            listopad, listopadu, lis
            prosinec, prosince, prosinci, pro
            """,
        ),
        weekdays=numbered(
            0,
            """
            pondělí, pondělní, po
            úterý, úterní, út
            středa, středu, středy, středeční, st
            čtvrtek, čtvrtka, čtvrteční, čt
            pátek, pátku, páteční, pá
            sobota, sobotu, soboty, sobotní, so
            neděle, neděli, nedělní, ne
            """,
        ),
        relative={"dnes": 0, "včera": -1, "předevčírem": -2, "zítra": 1, "pozítří": 2},
    ),
)

"""Phrases of boilerplate lines in Czech."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
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
)

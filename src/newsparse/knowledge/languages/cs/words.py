"""Czech words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("autor: | autorka: | autoři: | text: | napsal: | napsala: | zpracoval: | zpracovala:"),
    roles=by_role(
        editing="editor | editorka | redakce",
        photography="foto | fotografie",
        graphics="grafika | ilustrace",
        translation="překlad | přeložil | přeložila",
        contribution="spolupráce",
    ),
    titles=phrases("""redaktor | redaktorka | novinář | novinářka | reportér | reportérka | zpravodaj | zpravodajka | šéfredaktor
        šéfredaktorka | editor | editorka | komentátor | komentátorka | fotograf | redakce | sportovní redaktor"""),
    joiners=words("a &"),
)

CREDITS: Final = CreditWords(
    lines=phrases("ilustrační foto | ilustrační snímek | archivní foto | archivní snímek"),
    positions=listed("vlevo | vpravo | uprostřed | zleva | zprava | nahoře | dole | první zleva | první zprava"),
    marks=listed("""foto | fotografie | fotky | zdroj | zdroj fotografie | autor fotografie | snímek | grafika | ilustrace | video
        copyright"""),
    caption_openers=listed("""ilustrační foto | ilustrační snímek | ilustrační fotografie | archivní foto | archivní snímek | na snímku
        archiv | video | mapa"""),
)

PEOPLE: Final = PeopleWords(
    pronouns=gendered(m="on jeho něj něho", f="ona její jejího jejích ní", n="ono", p="oni ony jejich nich"),
    honorifics=gendered(m="pan", f="paní", either="dr prof ing mgr judr mudr phdr doc"),
    titles=words("""prezident premiér ministr ministryně primátor primátorka starosta starostka hejtman král královna princ biskup
        arcibiskup kardinál papež generál kapitán senátor senátorka poslanec poslankyně"""),
    title_modifiers=words("bývalý bývalá vice první"),
    roles=words("""mluvčí šéf šéfka ředitel ředitelka předseda předsedkyně vedoucí prokurátor soudce soudkyně advokát advokátka lékař
        lékařka profesor profesorka vědec vědkyně učitel učitelka novinář novinářka spisovatel spisovatelka trenér hráč ekonom analytik
        analytička expert rektor náměstek místopředseda místopředsedkyně muž žena matka otec majitel majitelka zakladatel redaktor
        tajemník velitel svědek autor autorka režisér asistent asistentka prezident premiér ministr starosta primátor hejtman poslanec
        senátor
        rybář zemědělec sestra inženýr režisérka kameraman fotograf fotografka pekař kapitán knihovník knihovnice důchodce důchodkyně
        student studentka žák žákyně soused sousedka obyvatel obyvatelka hasič dirigent dirigentka sochař sochařka architekt architektka
        herec herečka zpěvák zpěvačka kuchař řidič řidička pilot cestující archeolog archeoložka biolog bioložka geolog historik
        historička meteorolog meteoroložka kněz farář veterinář sociolog socioložka tajemnice radní zastupitel zastupitelka kurátor
        kurátorka hudebník hudebnice kolega kolegyně přítel lesník náměstkyně hejtmanka včelař"""),
    gendered_nouns=gendered(
        f="paní žena matka ministryně předsedkyně ředitelka primátorka starostka poslankyně senátorka",
        m="pan muž otec",
        either="mluvčí",
    ),
    organisation_words=words("""obec strana univerzita banka úřad ministerstvo svaz společnost rada vláda firma institut škola nemocnice
        deník agentura sdružení nadace soud"""),
    group_nouns=words("""policie úřady experti vědci kritici zdroje svědci obyvatelé voliči zaměstnanci rodiče žáci studenti demonstranti
        úředníci vláda média lidé sousedé novináři politici policisté hasiči"""),
    indefinites=words("jeden jedna několik mnoho někteří někdo zdroje"),
    documents=words("zpráva dopis studie článek kniha prohlášení"),
    speeches=words("projev projevu text"),
    verbatim_words=words("plném plný celý"),
    past_genders={"la": "f", "l": "m"},
    case_endings={
        "a": ("", "o"),
        "y": ("a",),
        "e": ("", "a", "e"),
        "i": ("a",),
        "ka": ("ek",),
        "la": ("el",),
        "ého": ("ý",),
        "ího": ("í",),
        "é": ("á",),
    },
)

FURNITURE: Final = furniture("""
    [navigation]
    domů | úvod | hlavní stránka | hledat | vyhledávání | zprávy | domácí | domov | zahraniční | svět | ekonomika | byznys | kultura
    názory | komentáře a analýzy | věda | zdraví | magazín | přejít k obsahu | přejít na obsah | zpět nahoru | zobrazit více
    načíst další | další | předchozí | archiv | zavřít | nejnovější
    [share]
    sdílet | sdílejte | sdílet článek | poslat e-mailem | poslat | tisk | vytisknout | kopírovat odkaz | zkopírovat odkaz | uložit
    uložit na později | sledovat | sledujte nás | poslechnout | líbí se mi | sdílet … | sledujte nás …
    [related]
    čtěte také | čtěte dále | čtěte více | číst dále | přečtěte si | mohlo by vás zajímat | související | související články
    další články | nejčtenější | nejnovější zprávy | doporučujeme | doporučené | témata dne | více k tématu | k tématu | čtěte také …
    čtěte i … | přečtěte si … | mohlo by vás … | více o … | podívejte se …
    [advertisement]
    reklama | inzerce | sponzorováno | komerční sdělení | pokračování článku pod reklamou | placený obsah | reklama … | inzerce …
    článek pokračuje … | komerční sdělení …
    [newsletter]
    odebírat | váš e-mail | e-mail | zadejte e-mail | přihlaste se k odběru … | přihlásit se k odběru … | stáhněte si …
    zadejte svůj e-mail …
    [paywall]
    přihlásit se | přihlásit | přihlášení | odhlásit | registrovat se | registrace | předplatné | předplatit | předplaťte si
    koupit předplatné | jen pro předplatitele | pro předplatitele | máte předplatné | už mám předplatné | heslo | zapomenuté heslo
    podpořte nás | máte předplatné … | už máte předplatné … | tento článek je … | pokračovat ve čtení … | podpořte nás …
    [consent]
    souhlasím | přijmout | přijmout vše | přijmout všechny | odmítnout | odmítnout vše | nastavení cookies | nastavení soukromí
    podrobné nastavení | tento web používá … | používáme cookies … | používáme soubory cookie … | my a naši … | … soubory cookie …
    [comments]
    diskuse | diskuze | komentáře | komentář | přidat komentář | napsat komentář | vstoupit do diskuse | odpovědět | nahlásit
    zobrazit komentáře | vložit příspěvek | diskuse ( … | komentáře ( … | vaše e-mailová adresa nebude …
    [tags]
    témata | štítky | klíčová slova | rubriky | témata: … | štítky: … | klíčová slova: … | rubrika: … | tagy: …
    [copyright]
    všechna práva vyhrazena | autorská práva | podmínky užití | obchodní podmínky | ochrana osobních údajů | zásady ochrany osobních údajů
    copyright … | všechna práva … | publikování nebo další šíření …
    [player]
    přehrát | pustit | video | živě | živé vysílání | celá obrazovka | pauza | titulky | váš prohlížeč nepodporuje … | poslechněte si …
    [gallery]
    fotogalerie | galerie | foto | další fotografie | zobrazit fotogalerii | další foto | zvětšit | fotogalerie ( …
    zobrazit fotogalerii … | foto 1 z …
    [weather]
    počasí | předpověď počasí | kurzy | kurzy měn | burza | horoskop | horoskopy | tv program | doprava | výsledky | křížovky
    [contact]
    kontakt | kontakty | napište nám | redakce | o nás | kontaktujte nás | zákaznický servis | nahlásit chybu | kontakt: …
    kontakt pro média … | více informací: … | tel.: …
    [promotion]
    e-shop | soutěže | akce | nabídky | naše weby | kariéra | inzerujte
    [notice]
    oprava | stránka nenalezena | opravujeme … | oprava: … | zapněte javascript … | článek jsme aktualizovali …
    [published]
    publikováno | vydáno | aktualizováno | aktualizace | dnes | včera | naposledy aktualizováno | publikováno … | aktualizováno …
    aktualizace … | vydáno … | naposledy aktualizováno … | … min čtení … | … před hodinou …
""")

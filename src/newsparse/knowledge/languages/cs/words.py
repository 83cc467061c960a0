"""Czech words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, inflected, listed, phrases, words

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

# Trades whose feminine forms end in "ka".
_MEN: Final = """
    reportér moderátor koordinátor organizátor inspektor komentátor lektor instruktor manažer dispečer operátor administrátor bloger
    badatel podnikatel ošetřovatel vychovatel zaměstnavatel pořadatel stavitel ředitel zakladatel nakladatel překladatel spisovatel
    skladatel projektant konzultant asistent pacient klient investor choreograf laborant producent barman kosmonaut redaktor kreslíř
    ochranář památkář trafikant prezident premiér senátor hejtman docent doktorand absolvent delegát kandidát autor partner spolumajitel
    spoluautor spoluzakladatel šampion
"""
_WOMEN: Final = inflected(_MEN, "ka")

PEOPLE: Final = PeopleWords(
    pronouns=gendered(m="on jeho něj něho", f="ona její jejího jejích ní", n="ono", p="oni ony jejich nich"),
    honorifics=gendered(
        m="pan", f="paní", either="dr prof ing mgr judr mudr phdr doc gen plk pplk mjr kpt npor ppor nprap bc mvdr rndr paeddr thdr pharmdr"
    ),
    titles=words("""prezident premiér ministr ministryně primátor primátorka starosta starostka hejtman král královna princ biskup
        arcibiskup kardinál papež generál kapitán senátor senátorka poslanec poslankyně místopředseda vicepremiér premiérka plukovník
        podplukovník major velvyslanec velvyslankyně kancléř prezidentka hejtmanka"""),
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
        kurátorka hudebník hudebnice kolega kolegyně přítel lesník náměstkyně hejtmanka včelař místostarosta místostarostka vicepremiér
        vicepremiérka velvyslanec velvyslankyně plukovník podplukovník major poručík rotmistr admirál policista policistka četník strážník
        strážnice voják vojákyně záchranář záchranářka zdravotník zdravotnice hasička obchodník obchodnice prodavač prodavačka živnostník
        dělník dělnice stavbyvedoucí elektrikář instalatér mechanik technik technička technolog technoložka strojvedoucí průvodčí taxikář
        kurýr pošťák pošťačka letuška steward výpravčí rybářka zemědělkyně chovatel chovatelka pěstitel pěstitelka zahradnice vinař
        vinařka cukrář cukrářka kuchařka číšník číšnice hostinský hostinská švadlena krejčová řemeslník restaurátor restaurátorka umělec
        umělkyně malíř malířka grafik grafička básník básnířka dramatik dramatička scenárista scenáristka tanečník tanečnice klavírista
        klavíristka houslista houslistka varhaník kytarista bubeník sportovec sportovkyně fotbalista fotbalistka hokejista hokejistka
        tenista tenistka atletka cyklista cyklistka lyžařka závodník závodnice útočník obránce brankář brankářka kapitánka mistr mistryně
        rozhodčí olympionik olympionička politik politička politolog politoložka psycholog psycholožka psychiatr psychiatrička filozof
        filozofka jazykovědec etnograf etnografka etnolog antropolog antropoložka fyzik fyzička chemik chemička matematik matematička
        informatik informatička astronom astronomka botanik botanička zoolog zooložka ekolog ekoložka hydrolog hydroložka klimatolog
        klimatoložka epidemiolog epidemioložka virolog viroložka imunolog onkolog kardiolog chirurg chirurgyně pediatr pediatrička
        gynekolog zubař zubařka lékárník lékárnice fyzioterapeut fyzioterapeutka terapeut terapeutka pedagog pedagožka pečovatelka děkan
        děkanka kancléř prorektor prorektorka proděkan rektorka akademik výzkumník výzkumnice přednosta přednostka primář primářka
        vicehejtman vicehejtmanka pracovník pracovnice úředník úřednice referent referentka právník právnička notář notářka exekutor
        vyšetřovatel vyšetřovatelka kriminalista kriminalistka žalobce žalobkyně obžalovaný obžalovaná obviněný obviněná poškozený
        poškozená podezřelý dobrovolník dobrovolnice aktivista aktivistka odborář odborářka účastník účastnice manžel manželka syn dcera
        bratr babička dědeček děda vdova vdovec vnuk vnučka strýc teta tchyně bratranec sestřenice snoubenec snoubenka přítelkyně kamarád
        kamarádka dívka chlapec mladík senior seniorka turista turistka uprchlík uprchlice jeptiška mnich kaplan rabín imám vikář abatyše
        zvoník kostelník kastelán kastelánka správce správkyně vodák vodačka hospodář hospodářka pokladník pokladnice jednatel jednatelka
        zmocněnec zmocněnkyně ombudsman ombudsmanka velitelka zástupce zástupkyně odborník odbornice znalec specialista specialistka
        vydavatel""")
    | words(_MEN)
    | _WOMEN,
    gendered_nouns={
        **gendered(
            m="""pan muž otec manžel syn bratr dědeček děda vdovec vnuk strýc bratranec snoubenec chlapec mladík mnich kněz farář ředitel
            předseda starosta primátor hejtman""",
            f="""paní žena matka ministryně předsedkyně ředitelka primátorka starostka poslankyně senátorka manželka dcera sestra babička
            vdova vnučka teta tchyně sestřenice snoubenka přítelkyně kamarádka dívka jeptiška abatyše švadlena letuška umělkyně
            básnířka malířka herečka zpěvačka učitelka lékařka novinářka vědkyně soudkyně advokátka místopředsedkyně místostarostka
            náměstkyně zastupitelka majitelka studentka žákyně sousedka obyvatelka policistka mistryně primářka""",
            either="mluvčí",
        ),
        **dict.fromkeys(_WOMEN, "f"),
    },
    organisation_words=words("""obec strana univerzita banka úřad ministerstvo svaz společnost rada vláda firma institut škola nemocnice
        deník agentura sdružení nadace soud ministerstva výbor komise komora klub centrum muzeum divadlo magistrát radnice akademie
        federace inspekce inspektorát správa ředitelství farnost diecéze arcibiskupství družstvo holding koncern redakce nakladatelství
        vydavatelství spolek organizace závod podnik zastupitelství parlament senát sněmovna tribunál filharmonie knihovna poliklinika
        hospic elektrárna pivovar velvyslanectví konzulát konsorcium korporace hnutí fakulta katedra letiště povodí armáda"""),
    group_nouns=words("""policie úřady experti vědci kritici zdroje svědci obyvatelé voliči zaměstnanci rodiče žáci studenti demonstranti
        úředníci odborníci analytici lékaři záchranáři vláda média lidé sousedé novináři politici policisté hasiči"""),
    generic_organisations=words("společnost firma organizace nadace sdružení agentura instituce podnik koncern spolek"),
    indefinites=words("jeden jedna několik mnoho někteří někdo zdroje"),
    documents=words("zpráva dopis studie článek kniha prohlášení"),
    epithets=words("""vědec vědkyně badatel expert expertka odborník odbornice lékař lékařka politik politička trenér trenérka hráč
        brankář herec herečka režisér spisovatel spisovatelka zpěvák zpěvačka umělec učitel učitelka podnikatel podnikatelka rybář
        důchodce žena muž"""),
    speeches=words("projev projevu text"),
    verbatim_words=words("plném plný celý"),
    surname_endings={
        "m": tuple("áčka|áček ička|iček íčka|íček áka|ák íka|ík ského|ský aka|ak yka|yk ika|ik uka|uk".split()),
        "f": tuple("ové|ová ské|ská".split()),
    },
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

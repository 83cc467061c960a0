"""Polish words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, inflected, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("""autor: | autorka: | autorzy: | tekst: | oprac: | opracowanie: | opracował: | opracowała: | napisał: | rozmawiał:
        rozmawiała:"""),
    roles=by_role(
        editing="redakcja | redaktor | oprac.",
        photography="zdjęcia | fot | foto",
        graphics="grafika | ilustracja | ilustracje",
        translation="tłumaczenie | tłum | przełożył",
        contribution="współpraca",
    ),
    titles=phrases("""dziennikarz | dziennikarka | redaktor | redaktorka | redaktor naczelny | reporter | reporterka | korespondent
        korespondentka | publicysta | publicystka | felietonista | fotograf | fotoreporter | redakcja | komentator"""),
    joiners=words("i oraz &"),
)

CREDITS: Final = CreditWords(
    lines=phrases("zdjęcie ilustracyjne | zdjęcie archiwalne | zdjęcie poglądowe"),
    positions=listed("l | p | po lewej | po prawej | z lewej | z prawej | w środku | pośrodku | od lewej | od prawej | lewy | prawy"),
    marks=listed("""fot | fot. | foto | zdjęcie | zdjęcia | fotografia | autor zdjęcia | źródło | źródło zdjęcia | grafika | ilustracja
        wideo | copyright"""),
    caption_openers=listed("""zdjęcie ilustracyjne | zdjęcie archiwalne | archiwum | zdjęcie poglądowe | na zdjęciu | ilustracja | wideo
        mapa"""),
)

# Trades whose feminine forms end in "ka".
_MEN: Final = """
    reporter kelner kasjer konserwator koordynator organizator inspektor komentator lektor instruktor menedżer dyspozytor operator kurator
    senator prokurator animator moderator administrator kontroler bloger youtuber badacz działacz sprzątacz biegacz siatkarz koszykarz
    narciarz projektant konsultant policjant imigrant asystent pacjent klient inwestor choreograf wolontariusz notariusz komisarz opiekun
    weteran fryzjer barman kompozytor producent restaurator partner influencer lokator spacerowicz tłumacz konduktor pielęgniarz bileter
"""
_WOMEN: Final = inflected(_MEN, "ka")

PEOPLE: Final = PeopleWords(
    pronouns=gendered(m="on jego niego", f="ona jej niej", n="ono", p="oni one ich nich"),
    honorifics=gendered(
        m="pan ks",
        f="pani",
        either="dr prof mgr inż gen kpt ppor sierż asp insp nadinsp podinsp nadkom podkom bryg bp abp kard hab lek mec red adw",
    ),
    titles=words("""prezydent premier minister burmistrz wójt król królowa książę biskup arcybiskup kardynał papież generał kapitan
        marszałek wojewoda starosta senator poseł posłanka wiceminister wicepremier pułkownik podpułkownik major porucznik admirał
        kanclerz ambasador ambasadorka sekretarz"""),
    title_modifiers=words("były była wice zastępca główny"),
    roles=words("""rzecznik rzeczniczka szef szefowa dyrektor dyrektorka prezes lider liderka prokurator sędzia adwokat lekarz lekarka
        profesor naukowiec nauczyciel nauczycielka przewodniczący przewodnicząca dziennikarz dziennikarka pisarz pisarka trener zawodnik
        piłkarz ekonomista analityk ekspert ekspertka rektor wiceminister wiceprezes wiceprezydent komendant mężczyzna kobieta matka
        ojciec właściciel właścicielka założyciel redaktor dyrygent kandydat kandydatka poseł posłanka senator radny radna burmistrz
        prezydent minister premier świadek autor autorka reżyser urzędnik urzędniczka przedstawiciel przedstawicielka wiceszef zastępca
        zastępczyni doradca
        rybak rolnik pielęgniarka inżynier reżyserka operator fotograf piekarz kapitan bibliotekarz bibliotekarka emeryt emerytka
        student studentka uczeń uczennica sąsiad sąsiadka mieszkaniec mieszkanka strażak dyrygentka rzeźbiarz architekt aktor aktorka
        piosenkarz piosenkarka kucharz kierowca pilot pasażer pasażerka archeolog biolog geolog historyk meteorolog synoptyk marynarz
        ksiądz proboszcz weterynarz socjolog socjolożka sekretarz wójt kustosz kustoszka kierownik kierowniczka kuratorka kurator muzyk
        muzyczka prezeska kolega koleżanka przyjaciel leśniczy leśnik sołtys sołtyska starosta marszałek bosman pszczelarz robotnik
        budowlaniec przedsiębiorca przedsiębiorczyni biznesmen bizneswoman sprzedawca sprzedawczyni handlowiec hotelarz hydraulik elektryk
        mechanik technik ratownik ratowniczka medyk żołnierz żołnierka dowódca dowódczyni podpułkownik pułkownik major porucznik sierżant
        admirał aspirant wiceburmistrz wicemarszałek wicewojewoda wicestarosta wicedyrektor wicedyrektorka wiceprzewodniczący
        wiceprzewodnicząca wiceprezeska wicepremier wiceszefowa wicekanclerz podsekretarz skarbniczka radca mecenas dozorca nadleśniczy
        podleśniczy myśliwy wędkarz żeglarz przewoźnik maszynista taksówkarz listonosz kierowczyni stewardesa aktywista aktywistka artysta
        artystka pianista pianistka skrzypaczka gitarzysta perkusista organista rysownik grafik poeta poetka prozaik wydawca scenarzysta
        scenarzystka scenograf wokalista wokalistka tancerz tancerka śpiewak śpiewaczka raper sportowiec olimpijczyk olimpijka mistrz
        mistrzyni selekcjoner napastnik obrońca pomocnik związkowiec opozycjonista polityk polityczka politolog politolożka psycholog
        psycholożka psychiatra filozof filozofka językoznawca językoznawczyni etnograf etnolog antropolog antropolożka biolożka
        historyczka archeolożka geolożka fizyk fizyczka chemik chemiczka matematyk informatyk informatyczka astronom botanik ornitolog
        hydrolog klimatolog klimatolożka epidemiolog epidemiolożka wirusolog onkolog kardiolog chirurg pediatra ginekolog dentysta
        dentystka stomatolog położna farmaceuta farmaceutka dietetyk dietetyczka fizjoterapeuta fizjoterapeutka terapeuta terapeutka
        pedagog pedagożka rolniczka hodowca hodowczyni sadownik pasieczniczka krawcowa tkaczka hafciarka rzemieślnik rzemieślniczka
        zegarmistrz introligator cukiernik cukierniczka kucharka gospodyni babcia dziadek wdowa wdowiec żona mąż syn córka brat siostra
        wnuk wnuczka wujek ciotka teściowa kuzyn kuzynka narzeczony narzeczona nastolatek nastolatka dziewczyna chłopak pracownik
        pracowniczka uczestnik uczestniczka zawodniczka piłkarka przewodniczka pełnomocnik pełnomocniczka premierka prezydentka
        burmistrzyni wikary kanonik rabin imam zakonnica zakonnik dziekan kanclerz prorektor prodziekan adiunkt doktorant doktorantka
        docent stażysta stażystka praktykant druh druhna oskarżony oskarżona podejrzany podejrzana poszkodowany poszkodowana pokrzywdzony
        pokrzywdzona powód pozwany emigrant uchodźca uchodźczyni turysta turystka współzałożyciel współzałożycielka współwłaściciel
        współwłaścicielka współautor współautorka założycielka sędzina adwokatka ekonomistka analityczka redaktorka przyjaciółka uczony
        uczona wykładowca wykładowczyni laureat laureatka""")
    | words(_MEN)
    | _WOMEN,
    gendered_nouns={
        **gendered(
            m="pan mężczyzna ojciec mąż syn brat dziadek wdowiec wujek chłopak ksiądz proboszcz biskup król",
            f="""pani kobieta matka rzeczniczka szefowa dyrektorka posłanka królowa położna żona córka siostra babcia wdowa ciotka
            teściowa zakonnica krawcowa kucharka gospodyni dziewczyna nastolatka mistrzyni naukowczyni aktorka piosenkarka pisarka
            nauczycielka lekarka dziennikarka pielęgniarka studentka uczennica sąsiadka mieszkanka emerytka właścicielka autorka
            ekspertka radna przewodnicząca prezeska zastępczyni burmistrzyni""",
        ),
        **dict.fromkeys(_WOMEN, "f"),
    },
    organisation_words=words("""gmina partia uniwersytet bank urząd ministerstwo związek spółka rada rząd firma instytut szkoła szpital
        gazeta dziennik agencja stowarzyszenie fundacja sąd komenda komisariat komisja komitet izba straż klub centrum muzeum teatr zarząd
        starostwo akademia politechnika federacja inspektorat inspekcja nadleśnictwo parafia diecezja kuria spółdzielnia holding koncern
        redakcja wydawnictwo towarzystwo organizacja ośrodek zakład przedsiębiorstwo prokuratura sejm senat parlament trybunał delegatura
        filharmonia biblioteka przychodnia hospicjum stocznia kopalnia elektrownia browar kancelaria ambasada konsulat konsorcjum
        korporacja"""),
    group_nouns=words("""policja władze eksperci naukowcy krytycy źródła świadkowie mieszkańcy wyborcy pracownicy rodzice uczniowie
        studenci specjaliści lekarze strażacy policjanci śledczy rolnicy demonstranci urzędnicy rząd media ludzie sąsiedzi dziennikarze
        politycy"""),
    epithets=words("""naukowiec badacz badaczka ekspert ekspertka specjalista specjalistka lekarz lekarka chirurg prawnik adwokat
        adwokatka polityk samorządowiec urzędnik trener piłkarz zawodnik zawodniczka aktor aktorka reżyser pisarz pisarka muzyk
        piosenkarz piosenkarka artysta artystka nauczyciel nauczycielka przedsiębiorca rolnik rybak emeryt emerytka kobieta mężczyzna
        duchowny"""),
    generic_organisations=words("spółka firma organizacja fundacja stowarzyszenie agencja instytucja uczelnia koncern przedsiębiorstwo"),
    indefinites=words("jeden jedna kilku wielu niektórzy ktoś pewien źródła"),
    author_prepositions=words("przez"),
    documents=words("raport list badanie artykuł książka oświadczenie komunikat"),
    speeches=words("przemówienie przemówienia przemowy tekst wystąpienie"),
    verbatim_words=words("pełny pełna całości"),
    surname_endings={
        "m": tuple("skiego|ski ckiego|cki dzkiego|dzki aka|ak cza|cz yka|yk ika|ik uka|uk".split()),
        "f": tuple("skiej|ska ckiej|cka dzkiej|dzka owej|owa".split()),
    },
    past_genders={"ła": "f", "ł": "m"},
    case_endings={
        "a": ("", "o"),
        "y": ("a",),
        "i": ("a",),
        "ego": ("y", "i"),
        "iego": ("i",),
        "ej": ("a",),
        "iej": ("a",),
        "ka": ("ek",),
        "ła": ("eł",),
        "ca": ("ec",),
        "nia": ("ń", "nio"),
    },
)

FURNITURE: Final = furniture("""
    [navigation]
    strona główna | szukaj | wyszukaj | wiadomości | kraj | polska | świat | gospodarka | biznes | kultura | opinie | polityka | nauka
    zdrowie | technologie | przejdź do treści | przejdź do głównej treści | wróć na górę | do góry | zobacz więcej | pokaż więcej
    wczytaj więcej | najnowsze | archiwum | zamknij | następny | poprzedni | wszystkie
    [share]
    udostępnij | udostępnij na facebooku | podziel się | wyślij | wyślij e-mailem | drukuj | kopiuj link | skopiuj link | zapisz
    obserwuj | obserwuj nas | słuchaj | lubię to | tweetnij | udostępnij … | podziel się … | obserwuj nas …
    [related]
    czytaj także | czytaj też | czytaj również | czytaj więcej | przeczytaj także | przeczytaj również | przeczytaj też
    zobacz także | zobacz też
    zobacz również | polecamy | polecane | powiązane artykuły | powiązane | najczęściej czytane | najpopularniejsze | popularne
    najnowsze wiadomości | więcej na ten temat | warto przeczytać | czytaj także … | czytaj też … | czytaj również … | czytaj więcej …
    przeczytaj także … | przeczytaj też … | zobacz także … | zobacz też … | zobacz również … | więcej o …
    [advertisement]
    reklama | reklamy | koniec reklamy | artykuł sponsorowany | materiał sponsorowany | materiał partnera | ogłoszenia
    tekst sponsorowany | dalszy ciąg materiału pod wideo | reszta artykułu pod wideo | reklama … | dalsza część artykułu …
    dalsza część tekstu … | ciąg dalszy … | materiał partnera … | artykuł sponsorowany …
    [newsletter]
    zobacz w przeglądarce | otwórz w przeglądarce | dzień dobry | drodzy czytelnicy | wypisz się | otrzymujesz tę …
    zapisz się na newsletter | zapisz się do newslettera | zapisz się | twój e-mail | adres e-mail | podaj adres e-mail
    pobierz aplikację | włącz powiadomienia | najważniejsze wiadomości … | najważniejsze informacje … | otrzymuj … | zapisz się …
    bądź na bieżąco … | pobierz aplikację …
    [paywall]
    zaloguj się | zaloguj | wyloguj | zarejestruj się | załóż konto | prenumerata | subskrybuj | wykup subskrypcję | kup dostęp
    tylko dla prenumeratorów | dla subskrybentów | hasło | nie pamiętasz hasła | wesprzyj nas | prenumeruj | zaprenumeruj
    wesprzyj redakcję | wesprzyj redakcję … | zaprenumeruj … | masz już … | pozostało … | aby czytać dalej … | chcesz czytać dalej …
    ten artykuł jest dostępny … | wesprzyj nas …
    [consent]
    akceptuję | zaakceptuj | zgadzam się | odrzuć | ustawienia prywatności | pliki cookie | przejdź do serwisu
    akceptuję i przechodzę do serwisu | pokaż treść | zezwól | ta treść pochodzi … | ta treść jest … | aby wyświetlić tę treść …
    aby zobaczyć tę treść … | ta strona używa … | strona korzysta z … | używamy plików cookie … | szanowny użytkowniku … | my i nasi …
    … plików cookie …
    [comments]
    komentarze | komentarz | skomentuj | dodaj komentarz | napisz komentarz | odpowiedz | zgłoś | zobacz komentarze | pokaż komentarze
    brak komentarzy | zaloguj się, aby komentować | anuluj pisanie odpowiedzi | komentarze ( … | twój adres e-mail nie zostanie …
    [tags]
    tagi | tematy | słowa kluczowe | kategorie | kategoria | tagi: … | tematy: … | słowa kluczowe: … | kategoria: …
    [copyright]
    wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | regulamin | polityka prywatności | prawa autorskie | nota prawna
    deklaracja dostępności | copyright … | wszelkie prawa … | redaktor naczelny: …
    [player]
    odtwórz | odtwarzaj | oglądaj | obejrzyj wideo | wideo | na żywo | pełny ekran | pauza | posłuchaj | posłuchaj artykułu | napisy
    jakość | twoja przeglądarka nie obsługuje … | posłuchaj …
    [gallery]
    galeria | galeria zdjęć | zobacz zdjęcia | zobacz galerię | zdjęcia | powiększ | następne zdjęcie | poprzednie zdjęcie | 1 z …
    zobacz galerię … | zdjęcie 1 z …
    [weather]
    pogoda | prognoza pogody | kursy walut | giełda | notowania | horoskop | program tv | lotto | wyniki | tabela | krzyżówka
    [contact]
    kontakt | napisz do nas | skontaktuj się z nami | redakcja | o nas | biuro obsługi klienta | reklama i kontakt | więcej informacji
    kontakt: … | kontakt dla mediów … | więcej informacji: … | tel. … | tel.: …
    [biography]
    o autorze | autor | autorka | o autorce | o autorze … | więcej artykułów autora …
    [promotion]
    sklep | konkursy | wydarzenia | oferty | nasze serwisy | partnerzy | praca | kariera
    [notice]
    sprostowanie | strona nie została znaleziona | włącz obsługę javascript | sprostowanie … | dziękujemy, że … | wyłącz adblocka …
    włącz javascript …
    [published]
    opublikowano | aktualizacja | zaktualizowano | ostatnia aktualizacja | dzisiaj | dziś | wczoraj | data publikacji | opublikowano …
    aktualizacja … | zaktualizowano … | ostatnia aktualizacja … | data publikacji … | data utworzenia … | publikacja: … | … godzin temu …
    … min temu … | … min czytania …
""")

"""Polish: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import inflected, listed, phrases, words
from newsparse.terms import Nature

_SAID: Final = inflected(
    """
        podkreśla zaznacza dodawa wyjaśnia stwierdza przekazywa zauważa uspokaja uspokoi
        powiedzia oświadczy stwierdzi doda podkreśli zaznaczy wyjaśni wytłumaczy poinformowa informowa zapewni zapewnia odpowiedzia
        odpowiada zapyta pyta przyzna przyznawa potwierdzi zaprzeczy ostrzeg ostrzega zapowiedzia zapowiada zauważy przypomnia przypomina
        mówi opowiada opowiedzia twierdzi utrzymywa uzna ocenia oceni skomentowa komentowa wskaza wskazywa relacjonowa przekaza przekona
        przekonywa kontynuowa krzykną zawoła westchną obieca deklarowa zadeklarowa podsumowa wyzna rzek odpar żali sugerowa zasugerowa
        ujawni zwróci tłumaczy argumentowa apelowa zaapelowa alarmowa powtórzy powtarza kwitowa skwitowa odrzek zdradzi chwali narzeka
        nazwa uściśli sprecyzowa doprecyzowa dopowiedzia nadmieni wspomnia wspomina wylicza wyliczy wtórowa poradzi doradza zarzuci zarzuca
        wyjawi zripostowa ripostowa ogłosi żartowa zastrzeg zastrzega
        """,
    "ł ła ło li ły",
) | words("""
    mówi mówią powiada powiadają oświadcza oświadczają stwierdza stwierdzają dodaje dodają podkreśla podkreślają zaznacza zaznaczają
    wyjaśnia wyjaśniają tłumaczy tłumaczą informuje informują zapewnia zapewniają odpowiada odpowiadają pyta pytają przyznaje przyznają
    potwierdza potwierdzają zaprzecza zaprzeczają ostrzega ostrzegają zapowiada zapowiadają ogłasza zauważa zauważają przypomina
    przypominają opowiada opowiadają twierdzi twierdzą utrzymuje utrzymują uznaje ocenia oceniają komentuje komentują wskazuje wskazują
    relacjonuje przekazuje przekonuje przekonują kontynuuje woła wzdycha żartuje obiecuje deklaruje deklarują podsumowuje wyznaje sugeruje
    sugerują ujawnia argumentuje apeluje apelują alarmuje alarmują powtarza kwituje żali skarży ucina wtrąca wtrącił wtrąciła dorzuca
    poinformowano informowano powiedziano rzecze zdradza chwali narzeka rzekł rzekła odparł odparła nazywa precyzuje wspomina wspominają
    wylicza wyliczają wtóruje radzi radzą zarzuca zarzucają wynika wynikało relacjonują zastrzega zastrzegł zastrzegła grzmi ostrzegł
    ostrzegła ujawniają powtarzają
    """)
_ADDING: Final = words(
    "dodając zaznaczając podkreślając tłumacząc wyjaśniając przekonując zapewniając twierdząc argumentując przypominając przyznając"
)
_ASKED: Final = inflected(
    "żąda zażąda domaga poprosi prosi zaproponowa proponowa postulowa wezwa wzywa skrytykowa prognozowa szacowa", "ł ła ło li ły"
) | words("""
    żąda żądają prosi proszą proponuje proponują postuluje postulują wzywa wzywają prognozuje szacuje szacują donosi donoszą podaje podają
    podał podała podało
    """)
_WRITTEN: Final = inflected("napisa pisa", "ł ła ło li ły") | words("pisze piszą czytamy napisano")
_BELIEVED: Final = (
    inflected("uważa sądzi myśla wierzy obawia przypuszcza", "ł ła ło li ły")
    | words("""uważa uważają sądzi sądzą myśli myślą wierzy wierzą obawia obawiają przypuszcza przypuszczają liczy spodziewa
        spodziewają zakłada zakładają podejrzewa podejrzewają""")
    | phrases("""
    wyraził nadzieję | wyraziła nadzieję | wyrazili nadzieję | wyraził przekonanie | wyraziła przekonanie | wyraził opinię
    wyraziła opinię | zwrócił uwagę | zwróciła uwagę | zwraca uwagę | zwracają uwagę | ma nadzieję | mają nadzieję
    """)
)
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = words("""
    skarży skarżą skarżył skarżyła ucina ucinają uciął ucięła wtrąca wtrącają wtrącił wtrąciła ironizuje ironizował ironizowała dopytuje
    dopytują dopytywał dopytywała dorzuca dorzucił dorzuciła dopowiada śmieje śmieją śmiał śmiała zaśmiał uśmiecha uśmiechają uśmiechnął
    uśmiechnęła oburza oburzają ubolewa ubolewają ubolewał kpi kpił kpiła drwi puentuje rzucił rzuciła spuentował spuentowała konkluduje
    konkludował reasumuje przytakuje przytakują oponuje oponował irytuje złości obrusza mruczy szepcze krzyczy krzyczał burczy wyjawia
    przestrzega przestrzegają przestrzegał bagatelizuje marzy westchnęła
    """) | phrases("""
        cieszy się | cieszą się | cieszył się | dziwi się | dziwią się | martwi się | martwią się | denerwuje się | denerwują się
        rozkłada ręce
    """)
_DAYS: Final = """
poniedziałek wtorek środę czwartek piątek sobotę niedzielę dziś dzisiaj wczoraj jutro rano wieczorem tygodniu tygodnia tydzień miesiącu
miesiąca roku jesienią wiosną zimą latem nocą
"""

_OWN: Final = {
    **{f"{pronoun} zdaniem": pronoun for pronoun in ("jego", "jej", "ich")},
    **{
        f"{first} {pronoun} {last}": pronoun
        for pronoun in ("jego", "jej", "ich")
        for first, last in (
            ("w", "ocenie"),
            ("w", "opinii"),
            ("w", "przekonaniu"),
            ("według", "słów"),
            ("według", "relacji"),
            ("według", "szacunków"),
        )
    },
    **{f"według {pronoun}": pronoun for pronoun in ("niego", "niej", "nich")},
}
_MINE: Final = {"moim zdaniem": "moim", "naszym zdaniem": "naszym", "w mojej ocenie": "mojej", "w naszej ocenie": "naszej"}

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_SAID | _ASKED | _ADDING | {"mówi się"}, Nature.SPEECH),
        **dict.fromkeys(_BELIEVED, Nature.BELIEF),
        **dict.fromkeys(_WRITTEN, Nature.WRITING),
    },
    naming_verbs=words("""
        nazwał nazwała nazwali nazywa nazywają określił określiła określili określa opisał opisała uznał uznała ocenił oceniła mówił mówiła
        """),
    showing_verbs=words("pokazuje pokazują pokazał pokazała pokazały pokazało wykazał wykazała wykazały wykazało dowodzi dowodzą"),
    quotation_verbs=_MOOD,
    inverting_verbs=_SAID
    | _WRITTEN
    | words("""
        uważa uważają sądzi sądzą wierzy obawia szacuje szacują prognozuje prognozują podaje podają podał podała podało donosi donoszą
        proponuje
        """),
    according=listed("""
        według | zdaniem | w opinii | w ocenie | jak wynika z | według informacji | według danych | według szacunków | według słów
        zgodnie z informacjami | zgodnie z danymi | z informacji | w przekonaniu | jak dowiedziała się | jak dowiedział się | jak ustaliła
        jak ustalił | jak ustalili
    """),
    according_pronouns={**_OWN, **_MINE, **dict.fromkeys(("podobno", "według nieoficjalnych informacji", "nieoficjalnie"), "")},
    as_openers=words("jak"),
    impersonal_verbs=words("czytamy napisano podkreślono zaznaczono wynika wynikało") | {"mówi się"},
    hearsay_verbs=words("wynika wynikało"),
    source_prepositions=words("w we na z ze"),
    lookalike_words=phrases("wspomina się | przyznał się | przyznała się | przyznali się"),
    recipients=words(
        "afp ap reuters bbc dpa efe "
        "dziennikarzom reporterom mediom prasie redakcji portalowi agencji gazecie dziennikowi radiu telewizji słuchaczom pap "
        "polsat tvn24 onetowi"
    ),
    occasions=words("""
        zakończeniu pytanie rozmowie wywiadzie komunikacie oświadczeniu mailu e-mailu wpisie serwisie platformie twitterze facebooku x
        telegramie profilu instagramie portalu sieci mediach konferencji briefingu spotkaniu posiedzeniu wystąpieniu trakcie
        ramach studiu programie antenie radiu telewizji czasie stronie liście przesłanym związku powołaniem odpowiedzi tym
        """),
    open_according=True,
    speaking_nouns=words("""
        policji władz ekspertów naukowców krytyków źródeł świadków mieszkańców wyborców pracowników rodziców urzędników rządu mediów ludzi
        sąsiadów dziennikarzy polityków strażaków prokuratury prokuratorów śledczych lekarzy analityków ekonomistów związkowców opozycji
        organizatorów obrońców autorów badaczy ministerstwa resortu urzędu spółki firmy banku partii sądu szpitala szkoły uniwersytetu
        instytutu agencji gazety dziennika portalu straży komendy komisji rady związku stowarzyszenia fundacji prezydenta premiera ministra
        burmistrza wójta starosty wojewody marszałka posła posłanki senatora rzecznika rzeczniczki szefa szefowej dyrektora dyrektorki
        prezesa lidera liderki prokuratora sędziego adwokata lekarza lekarki profesora naukowca nauczyciela przewodniczącego
        przewodniczącej dziennikarza trenera ekonomisty analityka eksperta ekspertki komendanta wiceministra wiceprezesa matki ojca
        właściciela właścicielki autora autorki świadka raportu badania badań danych dokumentu komunikatu dyrekcji zarządu starostwa
        nadleśnictwa kierownictwa właścicieli kierowcy strażaka policjanta policjantki ratownika leśniczego sołtysa proboszcza księdza
        biskupa rektora historyka archeologa biologa meteorologa synoptyka psychologa socjologa politologa kierownika kierowniczki
        inspektora wicestarosty wiceburmistrza skarbnika sekretarza organizatora producenta reżysera pisarza aktora mieszkańca mieszkanki
        sąsiada sąsiadki rolnika rybaka działacza badacza badaczki uczestnika żony męża syna córki brata siostry
        """),
    back_references=("o tym", "o sprawie", "o zdarzeniu", "informację", "tak twierdzi", "tak uważa", "tak mówi"),
    relaying_verbs=words("podaje podają donosi donoszą pisze piszą relacjonuje"),
    first_person=words("moim naszym mojej naszej ja mnie mój moja moje moi my nas nasz nasza nasze nam mi"),
    second_person=words("ty ciebie twój twoja twoje wy was wam wasz pan pana panu panem pani panią państwo państwa"),
    pronouns=words("on ona ono oni one ja my ten ta to ci wszyscy ktoś nikt"),
    complementisers=words("że iż jakoby czy jak dlaczego kiedy gdzie co kto ile żeby aby by"),
    statement_complementiser="że",
    auxiliaries=words("""
        się też także również jednak jeszcze już nie tylko wprost otwarcie stanowczo ponadto następnie potem niedawno wcześniej później sam
        sama dalej jasno mi mu jej nam im jedynie zresztą właśnie często
        """),
    copulas=words("jest są był była było byli były będzie będą został została zostało zostały ma mają miał miała może mogą"),
    reflexives=words("się"),
    negations=words("nie"),
    phrase_breaks=words("że iż czy ponieważ bo gdyż dlatego kiedy gdy jeśli jeżeli choć chociaż ale lecz więc aby żeby"),
    joiners=words("i a oraz ale lecz"),
    adjunct_openers=words("""
        pytany pytana pytani zapytany zapytana zapytani w we na o od do z ze za po przy przez przed pod nad między dla bez wobec podczas
        według ku u poza mimo wśród dzięki około oprócz zdaniem
        """),
    of=words("z ze w do od na"),
    sentence_adverbs=words("""
        jednogłośnie zgodnie jednak ponadto dodatkowo następnie potem wcześniej później niedawno dlatego także również teraz tak nie i a
        ale natomiast tymczasem wreszcie oczywiście może zatem jednocześnie dziś wczoraj
        """),
    time_words=words(_DAYS),
    subordinators=words("gdy kiedy ponieważ bo gdyż jeśli jeżeli choć chociaż zanim czy jak dlaczego gdzie co kto ile żeby aby by"),
    relative_pronouns=words("który która które którzy którego której którym których którą co gdzie"),
    documents=words("""
        dane statystyki sondaż analiza raport raporcie list liście badanie oświadczenie komunikat komunikacie gazeta dziennik artykuł
        książka
        """),
    determiners=words("ten ta to ci te jego jej ich swój swoja nasz nasza kilku wielu niektórzy każdy wszyscy jeden jedna pewien"),
    resuming_forms=words("i a ale który która które") | _ADDING,
    drops_subjects=True,
    dialogue_dashes=True,
    dotted_ordinals=True,
    abbreviations=words(
        "m.in np tzn tzw prof dr mgr inż ks gen płk św ul nr godz r w tj itd itp im pos tys mln mld proc wg ppłk kpt al min red"
        " mł st bryg asp sierż chor podinsp nadkom podkom kom hab"
    ),
    question_labels=words("pytanie dziennikarz dziennikarka"),
    answer_labels=words("odpowiedź"),
    interviews=words("wywiad wywiadzie rozmowa rozmowy rozmowę rozmawia rozmawiał rozmawiała rozmawiamy spotkał spotkała"),
)

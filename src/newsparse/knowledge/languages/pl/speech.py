"""Polish: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import inflected, words
from newsparse.terms import Nature

_SAID: Final = inflected(
    """
        powiedzia oświadczy stwierdzi doda podkreśli zaznaczy wyjaśni tłumaczy wytłumaczy poinformowa informowa zapewni zapewnia
        odpowiedzia odpowiada zapyta pyta przyzna przyznawa potwierdzi zaprzeczy ostrzeg ostrzega zapowiedzia zapowiada ogłosi
        zauważy przypomnia przypomina mówi opowiada opowiedzia twierdzi utrzymywa uzna ocenia oceni skomentowa komentowa
        wskaza wskazywa relacjonowa przekaza przekona przekonywa kontynuowa krzykną zawoła westchną żartowa obieca deklarowa
        zadeklarowa podsumowa wyzna rzek odpar żali sugerowa zasugerowa ujawni zwróci tłumaczy argumentowa apelowa zaapelowa
        alarmowa powtórzy powtarza kwitowa skwitowa odrzek zdradzi chwali narzeka nazwa
        """,
    "ł ła ło li ły",
) | words(
    """
        mówi mówią powiada powiadają oświadcza oświadczają stwierdza stwierdzają dodaje dodają podkreśla podkreślają zaznacza
        zaznaczają wyjaśnia wyjaśniają tłumaczy tłumaczą informuje informują zapewnia zapewniają odpowiada odpowiadają pyta pytają
        przyznaje przyznają potwierdza potwierdzają zaprzecza zaprzeczają ostrzega ostrzegają zapowiada zapowiadają ogłasza zauważa
        zauważają przypomina przypominają opowiada opowiadają twierdzi twierdzą utrzymuje utrzymują uznaje ocenia oceniają komentuje
        komentują wskazuje wskazują relacjonuje przekazuje przekonuje przekonują kontynuuje woła wzdycha żartuje obiecuje deklaruje
        deklarują podsumowuje wyznaje sugeruje sugerują ujawnia argumentuje apeluje apelują alarmuje alarmują powtarza kwituje żali
        poinformowano informowano powiedziano rzecze zdradza chwali narzeka rzekł rzekła odparł odparła nazywa
        """
)
_ASKED: Final = inflected(
    "żąda zażąda domaga poprosi prosi zaproponowa proponowa postulowa wezwa wzywa skrytykowa prognozowa szacowa", "ł ła ło li ły"
) | words(
    """
    żąda żądają prosi proszą proponuje proponują postuluje postulują wzywa wzywają prognozuje szacuje szacują donosi donoszą podaje
    podają podał podała podało
    """
)
_WRITTEN: Final = inflected("napisa pisa", "ł ła ło li ły") | words("pisze piszą")
_BELIEVED: Final = inflected("uważa sądzi myśla wierzy obawia przypuszcza", "ł ła ło li ły") | words(
    "uważa uważają sądzi sądzą myśli myślą wierzy wierzą obawia obawiają przypuszcza przypuszczają liczy"
)
_DAYS: Final = "poniedziałek wtorek środę czwartek piątek sobotę niedzielę dziś dzisiaj wczoraj jutro"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_SAID | _ASKED, Nature.SPEECH),
        **dict.fromkeys(_BELIEVED, Nature.BELIEF),
        **dict.fromkeys(_WRITTEN, Nature.WRITING),
    },
    inverting_verbs=_SAID | _WRITTEN | words("uważa sądzi"),
    according=("według", "zdaniem", "w opinii", "w ocenie", "jak wynika z", "jak podaje", "jak podał", "jak podała"),
    first_person=words("ja mnie mój moja moje moi my nas nasz nasza nasze nam mi"),
    second_person=words("ty ciebie twój twoja twoje wy was wasz pan pani państwo"),
    pronouns=words("on ona ono oni one ja my ten ta to ci wszyscy ktoś nikt"),
    complementisers=words("że iż czy jak dlaczego kiedy gdzie co kto ile żeby aby by"),
    statement_complementiser="że",
    auxiliaries=words(
        """się też także również jednak jeszcze już nie tylko wprost otwarcie stanowczo ponadto następnie potem niedawno wcześniej
        później sam sama dalej jasno mi mu jej nam im jedynie zresztą właśnie często"""
    ),
    copulas=words("jest są był była było byli były będzie będą został została zostało zostały ma mają miał miała może mogą"),
    reflexives=words("się"),
    negations=words("nie"),
    phrase_breaks=words("że iż czy ponieważ bo gdyż dlatego kiedy gdy jeśli jeżeli choć chociaż ale lecz więc aby żeby"),
    joiners=words("i a oraz ale lecz"),
    adjunct_openers=words(
        """w we na o od do z ze za po przy przez przed pod nad między dla bez wobec podczas według ku u poza mimo wśród dzięki około
        oprócz zdaniem"""
    ),
    of=words("z ze w do od na"),
    sentence_adverbs=words(
        """jednak ponadto dodatkowo następnie potem wcześniej później niedawno dlatego także również teraz tak nie i a ale natomiast
        tymczasem wreszcie oczywiście może zatem jednocześnie dziś wczoraj"""
    ),
    time_words=words(_DAYS),
    subordinators=words("gdy kiedy ponieważ bo gdyż jeśli jeżeli choć chociaż zanim czy jak dlaczego gdzie co kto ile żeby aby by"),
    relative_pronouns=words("który która które którzy którego której którym których którą co gdzie"),
    documents=words("raport raporcie list liście badanie oświadczenie komunikat komunikacie gazeta dziennik artykuł książka"),
    determiners=words("ten ta to ci te jego jej ich swój swoja nasz nasza kilku wielu niektórzy każdy wszyscy jeden jedna pewien"),
    resuming_forms=words("i a ale który która które"),
    drops_subjects=True,
    dialogue_dashes=True,
    dotted_ordinals=True,
    abbreviations=words(
        "m.in np tzn tzw prof dr mgr inż ks gen płk św ul nr godz r w tj itd itp im pos tys mln mld proc wg ppłk kpt al min red"
    ),
    question_labels=words("pytanie"),
    answer_labels=words("odpowiedź"),
)

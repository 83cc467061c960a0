"""Czech: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import inflected, listed, phrases, words
from newsparse.terms import Nature

_SAID: Final = inflected(
    """
        uvádě dodáva slibova popisova oznamova připomína sdělova namíta prohlašova
        řek uved doda sděli prohlási oznámi poznamena vysvětli zdůrazni zdůrazňova upozorni upozorňova potvrdi popře připusti přizna tvrdi
        informova odpovědě odvěti zepta tázal ptal varova ujisti ujišťova slíbi připomně konstatova podotk komentova okomentova pokračova
        vyprávě popsa vzkáza vyjádři míni naznači shrnu zvola zopakova opakova nastíni hovoři říka mluvi líči postěžova stěžova odmít
        argumentova apelova vyzva avizova zmíni svěři zažertova vykřik ohradi hlásil uzavře doplni vysvětlova zareagova reagova zkonstatova
        předpovědě přisl přiblíži upřesni prozradi zhodnoti pochváli poukáza poukazova vylíči předesla předeslal referova zapochybova
        pochybova zavtipkova vtipkova pobíd namít
        """,
    "l la lo li ly",
) | words("""
    tázal tázala ptal ptala říká říkají řekl řekla řeklo řekli řekly uvádí uvádějí dodává dodávají sděluje sdělují prohlašuje prohlašují
    oznamuje oznamují poznamenává vysvětluje vysvětlují zdůrazňuje zdůrazňují upozorňuje upozorňují potvrzuje potvrzují popírá popírají
    připouští přiznává přiznávají tvrdí informuje informují odpovídá odpovídají ptá ptají varuje ujišťuje slibuje připomíná připomínají
    konstatuje konstatují podotýká komentuje pokračuje vypráví popisuje vzkazuje vyjadřuje míní naznačuje shrnuje opakuje líčí namítá
    argumentuje apeluje vyzývá zmiňuje svěřuje směje vzdychá glosuje žertuje doplňuje hlásí reaguje odmítá stěžuje stěžují předpokládá
    předpovídá vyplývá vyplynulo hovoří přibližuje upřesňuje upřesňují shodují shodli prozrazuje hodnotí poukazuje poukazují varují slibují
    připouštějí popisují
    """)
_ASKED: Final = inflected("žáda požáda požadova navrh navrhova pově vypovědě kritizova odhad odhadova nazva", "l la lo li ly") | words(
    "žádá požaduje požadují navrhuje navrhují odhaduje odhadují kritizuje nazývá"
)
_WRITTEN: Final = inflected("napsa psa", "l la lo li ly") | words("píše píší píšou")
_BELIEVED: Final = inflected("mysle doufa věři domníva obáva očekáva považova soudi předpokláda", "l la lo li ly") | words(
    "myslí bojí doufá doufají věří domnívá domnívají obává obávají soudí považuje myslím očekává očekávají předpokládají"
)
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = words("""
    vzpomíná vzpomínají vzpomněl vzpomněla vzpomínal vzpomínala povzdechl povzdechla povzdychá posteskl posteskla usmívá usmívají usmál
    usmála smějí smál smála zasmál zasmála raduje radují zaradoval zaradovala diví podivil podivila podivuje rozčiluje rozčiloval lituje
    litují litoval litovala glosuje glosoval glosovala přitakává přitakal přitakala přisvědčil přisvědčila oponuje oponují oponoval
    oponovala kontruje kontroval kontrovala ironizuje vtipkuje žertuje žertoval přemítá hořekuje chlubí pochlubil pochlubila vyhrožuje
    ohrazuje protestuje zamumlal zašeptal křičí zakřičel šeptá dušuje pochvaluje pochvaloval pochvalovala uklidňuje uklidnil uklidnila
    vypočítává rekapituluje rekapituloval libuje hlesl hlesla vyčítá kritizují doporučuje doporučil doporučila
    """) | phrases("krčí rameny | pokrčil rameny")
_DAYS: Final = """
pondělí úterý středu čtvrtek pátek sobotu neděli dnes včera zítra ráno večer dopoledne odpoledne týden týdnu týdne měsíc měsíci roce minulý
minulého letos loni
"""

_OWN: Final = {
    **{
        f"{first} {pronoun} {last}": pronoun
        for pronoun in ("jeho", "její", "jejího", "jejích", "jejich")
        for first in ("podle", "dle")
        for last in ("slov", "názoru", "mínění", "vyjádření", "informací", "odhadů", "odhadu")
    },
    **{f"{first} {pronoun}": pronoun for pronoun in ("něj", "něho", "ní", "nich") for first in ("podle", "dle")},
}
_MINE: Final = {"podle mého názoru": "mého", "podle mě": "mě", "podle mne": "mne", "podle nás": "nás", "podle našich informací": "našich"}

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_SAID | _ASKED, Nature.SPEECH),
        **dict.fromkeys(_BELIEVED, Nature.BELIEF),
        **dict.fromkeys(_WRITTEN, Nature.WRITING),
    },
    naming_verbs=inflected("označi označova nazva nazýva popsa mluvi považova", "l la li")
    | words("označuje označují nazývá nazývají mluví považuje"),
    showing_verbs=words("ukazuje ukazují ukázal ukázala ukázaly ukázalo dokazuje dokazují"),
    quotation_verbs=_MOOD,
    impersonal_verbs=words("vyplývá vyplynulo"),
    source_prepositions=words("z ze"),
    inverting_verbs=_SAID | _WRITTEN | words("myslí soudí domnívá věří doufá obává odhaduje odhadují navrhuje kritizuje odhadl odhadla"),
    according=listed("""
        podle | dle | podle slov | podle názoru | podle vyjádření | podle informací | podle údajů | podle odhadů | podle mínění | dle slov
    """),
    according_pronouns={**_OWN, **_MINE, "údajně": "", "podle předběžných informací": ""},
    as_openers=words("jak"),
    recipients=words(
        "mi nám mu jí jim afp ap reuters bbc dpa efe "
        "novinářům reportérům médiím čtk čt redakci deníku agentuře serveru rozhlasu listu televizi posluchačům"
    ),
    occasions=words("""
        dotaz závěr závěru skončení rozhovoru zprávě tiskové prohlášení e-mailu mailu dopise twitteru facebooku síti sítích x telegramu
        profilu instagramu médiích konferenci brífinku setkání jednání zasedání projevu rámci průběhu vysílání pořadu televizi
        rozhlasu webu souvislosti odpovědi tom
        """),
    open_according=True,
    adjective_endings=("é", "ého", "ých"),
    speaking_nouns=words("""
        policie úřadů expertů odborníků vědců kritiků zdrojů svědků obyvatel voličů zaměstnanců rodičů úředníků vlády médií lidí sousedů
        novinářů politiků policistů hasičů záchranářů lékařů analytiků ekonomů odborů opozice organizátorů ministerstva úřadu společnosti
        firmy banky strany soudu nemocnice školy univerzity institutu agentury listu deníku serveru webu prezidenta premiéra ministra
        ministryně starosty starostky primátora primátorky hejtmana poslance poslankyně senátora senátorky mluvčího mluvčí šéfa šéfky
        ředitele ředitelky předsedy předsedkyně vedoucího soudce soudkyně advokáta lékaře lékařky profesora vědce učitele novináře trenéra
        ekonoma analytika experta náměstka matky otce majitele autora autorky svědka zprávy studie průzkumu údajů vedení radnice magistrátu
        správy řidiče hasiče policisty policistky záchranáře lesníka faráře kněze biskupa rektora historika archeologa biologa meteoroložky
        meteorologa psychologa psycholožky sociologa politologa politoložky inspektora náměstkyně místostarosty místostarostky tajemníka
        tajemnice pořadatele pořadatelů režiséra spisovatele herce herečky obyvatele souseda sousedky zemědělce rybáře primáře výzkumníka
        výzkumnice manželky manžela syna dcery bratra sestry odborníka odbornice zástupce
        """),
    back_references=("o tom", "o případu", "o události", "to", "informaci"),
    lookalike_words=phrases("toho vyplývá | čehož vyplývá"),
    relaying_verbs=words("píše píší hlásí"),
    first_person=words("mého našich já mě mne můj moje má moji my nás náš naše nám mi"),
    second_person=words("ty tebe tvůj tvoje vy vás vám váš vaše jste jsi budete budeš byste máte můžete"),
    pronouns=words("on ona ono oni ony já my ten ta to ti všichni někdo nikdo"),
    complementisers=words("že zda zdali jestli jak proč kdy kde co kdo kolik aby"),
    statement_complementiser="že",
    auxiliaries=words("""
        se si také však ještě již už ne jen otevřeně dále dnes včera pak potom nedávno dříve později sám sama rovněž též mu jí jim ho nám
        vůbec jasně zároveň například ovšem prý by jsem jsme
        """),
    copulas=words("je jsou byl byla bylo byli byly bude budou má mají měl měla může mohou"),
    reflexives=words("se si"),
    negations=words("ne"),
    phrase_breaks=words("že zda protože neboť proto když jestliže pokud ačkoli ačkoliv ale takže aby přestože jelikož"),
    joiners=words("a i ale nebo však"),
    adjunct_openers=words("""
        v ve na o od do z ze za po při přes před pod nad mezi pro bez vůči během podle k ke ku u mimo kvůli díky kolem kromě s se proti dle
        vedle
        """),
    of=words("z ze v ve pro na"),
    sentence_adverbs=words("""
        jednohlasně shodně však navíc dále potom pak dříve později nedávno proto také rovněž nyní teď tak ne ano a i ale naopak mezitím
        konečně zatím zároveň dnes včera přitom přesto například
        """),
    time_words=words(_DAYS),
    subordinators=words(
        "když protože neboť jestliže pokud ačkoli ačkoliv než zda zdali jestli jak proč kdy kde co kdo kolik aby přestože jelikož"
    ),
    relative_pronouns=words("který která které kteří kterého které kterým kterých kterou jenž jež což kde"),
    documents=words(
        "data čísla statistiky průzkum výzkum analýza zpráva zprávě dopis dopise studie studii prohlášení list deník článek kniha"
    ),
    determiners=words("ten ta to ti ty jeho její jejich svůj svoje náš naše několik mnoho někteří každý všichni jeden jedna"),
    resuming_forms=words("a i ale který která které"),
    drops_subjects=True,
    dialogue_dashes=True,
    dotted_ordinals=True,
    abbreviations=words(
        "např tzn tzv prof dr mgr ing judr mudr rndr phdr bc doc gen plk kpt sv ul č hod r tj atd apod tis mil mld por pplk s.r.o a.s"
    ),
    question_labels=words("otázka novinář novinářka"),
    answer_labels=words("odpověď"),
    interviews=words("rozhovor rozhovoru interview povídali"),
)

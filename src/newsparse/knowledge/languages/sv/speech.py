"""Swedish: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import phrases, words
from newsparse.terms import Nature

_SAID: Final = """
säger sa sade sagt uppger uppgav uppgett berättar berättade berättat förklarar förklarade förklarat menar menade menat hävdar hävdade
hävdat påpekar påpekade påpekat betonar betonade betonat understryker underströk understrukit svarar svarade svarat frågar frågade frågat
undrar undrade undrat tillägger tillade tillagt fortsätter fortsatte konstaterar konstaterade konstaterat meddelar meddelade meddelat
bekräftar bekräftade bekräftat varnar varnade varnat medger medgav medgett erkänner erkände erkänt förnekar förnekade förnekat försäkrar
försäkrade försäkrat lovar lovade lovat klagar klagade klagat kommenterar kommenterade kommenterat utropar utropade ropar ropade upprepar
upprepade invänder invände antyder antydde hälsar hälsade beskriver beskrev anger angav avslöjar avslöjade anmärker anmärkte framhåller
framhöll framhållit resonerar resonerade summerar summerade sammanfattar sammanfattade skojar skämtar suckar viskar viskade uttalar
uttalade upplyser upplyste klargör klargjorde poängterar poängterade fastslår fastslog dementerar dementerade vidhåller vidhöll intygar
intygade insisterar insisterade noterar noterade förtydligar förtydligade vittnar vittnade avfärdar avfärdade redogör redogjorde utvecklar
flaggar tillstår berömmer heter hette lyder
"""
_ASKED: Final = """
kräver krävde krävt föreslår föreslog föreslagit uppmanar uppmanade uppmanat ber bad begär begärde rapporterar rapporterade rapporterat
informerar informerade informerat påstår påstod påstått spår spådde räknar räknade befarar kallar kallade kritiserar kritiserade
"""
_ABOUT: Final = phrases(
    "varnar för att | varnade för att | varnat för att | nekar till | nekade till | slår fast | slog fast | kommit fram till"
)
_WRITTEN: Final = "skriver skrev skrivit twittrar twittrade"
_BELIEVED: Final = """
gissar gissade förväntar förväntade tror trodde trott tycker tyckte tyckt anser ansåg ansett hoppas hoppades tänker tänkte misstänker
misstänkte fruktar fruktade bedömer bedömde
"""
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = words("""
    minns mindes skrattar skrattade ler log flinar flinade fnissar fnissade fnyser fnös suckade jublar jublade rasar rasade dundrar
    dundrade fräser fräste muttrar muttrade mumlar mumlade skämtade skojade gläds beklagar beklagade inflikar inflikade kontrar kontrade
    replikerar replikerade konkluderar konkluderade funderar funderade instämmer instämde nickar nickade protesterar protesterade skryter
    skröt tackar tackade lugnar lugnade preciserar preciserade påminner påminde rekommenderar rekommenderade gnäller gnällde morrar morrade
    pustar pustade skriker skrek stönar stönade erinrar utbrister utbrast oroas raljerar raljerade ironiserar ironiserade ursäktar
    förutspår
    """)
_DAYS: Final = """
måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen idag igår veckan
"""

_OWN: Final = {
    **{f"enligt {pronoun}": pronoun for pronoun in ("honom", "henne", "dem", "hen")},
    **{f"enligt {pronoun} {noun}": pronoun for pronoun in ("hans", "hennes", "deras") for noun in ("mening", "uppfattning")},
}
_MINE: Final = {"enligt mig": "mig", "enligt oss": "oss", "enligt min mening": "min"}

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_ABOUT.union((_SAID + _ASKED).split()), Nature.SPEECH),
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
    },
    naming_verbs=words("""
        kallar kallade kallat beskriver beskrev beskrivit betecknar betecknade liknar liknade stämplar stämplade talar talade avfärdar
        avfärdade
        """),
    showing_verbs=words("visar visade visat"),
    quotation_verbs=_MOOD,
    participles=frozenset(word for word in (_SAID + _ASKED + _WRITTEN + _BELIEVED).split() if word.endswith("t")),
    inverting_verbs=words(
        _SAID
        + _WRITTEN
        + """
        tror tycker anser bedömer bedömde hoppas hoppades befarar fruktar misstänker spår kräver krävde föreslår föreslog rapporterar
        rapporterade påstår påstod uppmanar räknar gissar
        """
    ),
    plain_verbs=words("säger sa sade tror trodde tycker tyckte menar menade uppger uppgav hoppas hoppades hävdar hävdade berättar"),
    according=("enligt", "enligt uppgift från", "enligt uppgifter från"),
    open_according=True,
    according_pronouns={**_OWN, **_MINE, "enligt uppgift": ""},
    as_openers=words("som"),
    recipient_prepositions=words("till för"),
    recipients=words("reportrar journalister mig mej oss"),
    occasions=words("""
        mejl mail mejlet e-post pressmeddelande pressmeddelandet uttalande intervju intervjun presskonferens presskonferensen debattartikel
        artikel inlägg brev rapport rapporten kommentar skriftlig facebook twitter x instagram sms radion tv tv4 svt ekot samband tal talet
        direktsändning debatt debatten riksdagen
        """),
    impersonal_verbs=words("heter hette lyder"),
    impersonal_pronouns=words("det"),
    source_prepositions=words("från i"),
    lookalike_words=phrases("""
        fortsätter att | ber om | bad om | bett om | be om | fortsatte att | berättar om | berättade om | berättat om | informerar om
        | informerade om | rapporterar om | rapporterade om | skriver om | skrev om | varnar om | varnade om | påminner om | något om
        | mer om | mycket om | lite om | inget om | ingenting om | så att | för att | utan att | genom att
        """),
    relaying_verbs=words("rapporterar skriver"),
    first_person=words("mig oss min jag mig min mitt mina vi oss vår vårt våra"),
    second_person=words("du dig din ditt dina ni er ert era"),
    pronouns=words("jag han hon de dom vi man den det hen ni du"),
    complementisers=words("att om huruvida hur varför vad när var vem vilka"),
    statement_complementiser="att",
    auxiliaries=words("""
        också även dock sedan då redan nu inte aldrig alltid ofta nyligen senare tidigare själv själva bara ju nog väl däremot samtidigt
        dessutom därför slutligen vidare till tydligt öppet idag igår
        """),
    perfect_auxiliaries=words("har hade"),
    copulas=words("är var blir blev ska skulle kan kunde vill ville måste kommer får fick finns fanns gör gjorde går gick"),
    reflexives=words("sig"),
    negations=words("inte aldrig"),
    phrase_breaks=words("att om eftersom därför medan innan sedan utan så"),
    joiners=words("och men samt"),
    back_references=("det", "så", "så här"),
    adjunct_openers=words("""
        i på av för med till från om vid efter under över mellan inom utan mot hos genom enligt inför innan trots sedan kring ur åt bland
        utanför
        """),
    of=words("av för på från i vid till hos inom"),
    sentence_adverbs=words("""
        samtidigt dessutom därför också även dock sedan då nu här där så istället slutligen vidare tidigare senare nyligen ändå alltså
        däremot kanske idag igår ja nej
        """),
    time_words=words(_DAYS),
    subordinators=words("huruvida hur varför vad vem var när då eftersom medan innan sedan trots fast även om därför så"),
    relative_pronouns=words("som vilken vilket vilka vars där dit"),
    documents=words("""
        studie siffror siffrorna statistik statistiken data mätningen undersökning rapporten rapport brevet brev studien uttalandet
        pressmeddelandet tidningen artikeln boken undersökningen
        """),
    determiners=words(
        "en ett den det de hans hennes deras sin sitt sina flera många några alla vissa varje ingen denna detta dessa vår våra min"
    ),
    resuming_forms=words("som och men medan vilket"),
    verb_second=True,
    dialogue_dashes=True,
    abbreviations=words("bl.a t.ex m.m dvs resp ca kl nr s.k d.v.s o.s.v"),
    question_labels=words("fråga f journalist följdfråga"),
    answer_labels=words("svar s"),
    interviews=words("intervju intervjun intervjuad samtal träffade träffat pratat"),
)

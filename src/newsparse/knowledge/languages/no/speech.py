"""Norwegian, Bokmål and Nynorsk: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import phrases, words
from newsparse.terms import Nature

_SAID: Final = """
sier sa sagt seier opplyst forteller fortalte fortalt fortel forklarer forklarte forklart mener mente ment meiner meinte hevder hevdet
hevda påpeker påpekte påpekt poengterer poengterte understreker understreket understreka presiserer presiserte svarer svarte svart svarar
spør spurte spurt spurde undrer tilføyer tilføyde legger la fortsetter fortsatte konstaterer konstaterte slår slo melder meldte bekrefter
bekreftet bekrefta avkrefter avkreftet advarer advarte åtvarar innrømmet innrømmer erkjenner erkjente benekter benektet forsikrer forsikret
lover lovet lovte klager klaget kommenterer kommenterte utbryter utbrøt roper ropte gjentar gjentok innvender innvendte antyder antydet
hilser hilste beskriver beskrev oppgir oppga avslører avslørte bemerker bemerket fremholder fremholdt framholder uttalte uttalt uttaler
oppsummerer oppsummerte spøker sukker hvisker hvisket fastslår fastslo utdyper utdypet røper røpet betrodde mumler mumlet meddeler meddelte
varsler varslet garanterer garanterte noterer noterte vedgår vedgikk fremhever fremhevet framhever framhevet beretter berettet argumenterer
argumenterte insisterer insisterte påpeikar opplyser opplyste fortalde heter
"""
_ASKED: Final = """
krever krevde krevd foreslår foreslo foreslått oppfordrer oppfordret ber ba bad rapporterer rapporterte informerer
informerte påstår påsto påstod spår spådde anslår anslo kaller kalte kritiserer kritiserte
"""
_WRITTEN: Final = "skriver skrev skrevet skriv twitrer tvitrer"
_BELIEVED: Final = """
tror trodde trudde synes syntes syns anser anså håper håpet håpte vonar frykter fryktet mistenker tenker tenkte vurderer
vurderte trur forventer forventet
"""
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = words("""
    minnes mintes husker husket ler lo smiler smilte flirer flirte gliser gliste humrer humret sukket jubler jublet raser raste tordner
    tordnet freser freste beklager beklaget innskyter innskjøt supplerer supplerte ergrer ergret gleder gledet repliserer repliserte
    replikerte konkluderer konkluderte resonnerer resonnerte anbefaler anbefalte fastholder fastholdt protesterer protesterte nikker nikket
    medgir medga istemmer istemte beroliger beroliget takker takket parerer parerte tilstår tilsto skryter skrøt spøkte vitser lurer lurte
    funderer fnyser fnyste brummer brummet hyler skriker skrek smilar seiar svara undrar
    """)
_DAYS: Final = "mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag idag uka uken"

_OWN: Final = {
    **{
        f"{phrase} {pronoun}": pronoun
        for phrase in ("ifølge", "i følge", "ifølgje")
        for pronoun in ("ham", "henne", "dem", "han", "ho", "dei")
    },
    **{
        f"etter {pronoun} {noun}": pronoun
        for pronoun in ("hans", "hennes", "deres")
        for noun in ("mening", "oppfatning", "vurdering", "syn")
    },
}

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys([*(_SAID + _ASKED).split(), "viser til", "viste til", "peker på", "pekte på"], Nature.SPEECH),
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
    },
    naming_verbs=words(
        "kaller kalte kalt kallar kalla beskriver beskrev beskrevet betegner betegnet omtaler omtalte snakker snakket avviser avviste"
    ),
    showing_verbs=words("viser viste vist"),
    quotation_verbs=_MOOD,
    participles=words("sagt opplyst fortalt forklart ment svart spurt uttalt skrevet krevd foreslått"),
    inverting_verbs=words(
        _SAID
        + _WRITTEN
        + """ tror trur synes mener meiner anser håper håpet frykter vurderer krever foreslår rapporterer påstår spår anslår
        oppfordrer forventer"""
    ),
    plain_verbs=words("""
        sier sa seier tror trodde trur synes syntes mener mente meiner håper håpet hevder hevdet påstår påsto forteller fortalte opplyser
        frykter fryktet
        """),
    according=("ifølge", "i følge", "ifølgje"),
    open_according=True,
    according_pronouns=_OWN,
    as_openers=words("som"),
    recipient_prepositions=words("til overfor"),
    recipients=words("journalister meg oss"),
    occasions=words("""
        epost e-post mail pressemelding pressemeldingen uttalelse intervju intervjuet pressekonferanse pressekonferansen kronikk artikkel
        innlegg brev rapport rapporten kommentar skriftlig facebook twitter x instagram sms radio tv tv2 nrk forbindelse tale talen debatt
        debatten
        """),
    impersonal_verbs=words("heter het lyder lød"),
    impersonal_pronouns=words("det"),
    source_prepositions=words("fra i"),
    lookalike_words=phrases("""
        fortsetter å | ber om | bad om | bedt om | be om | fortsatte å | synes å | syntes å |
        forteller om | fortalte om | fortalt om | fortel om | informerer om | informerte om | rapporterer om | rapporterte om
        skriver om | skrev om | melder om | meldte om | opplyser om | opplyste om | advarer om | advarte om | noe om | mer om
        mye om | litt om | ingenting om | noko om | meir om | mykje om | for at | uten at | ved at
        """),
    relaying_verbs=words("melder skriver rapporterer"),
    first_person=words("jeg eg meg min mitt mine vi oss vår vårt våre"),
    second_person=words("du deg din ditt dine dere dykk"),
    pronouns=words("jeg eg han hun ho de dei vi man den det du dere ingen noen"),
    complementisers=words("at om hvorvidt hvordan hvorfor hva når hvor hvem hvilke korleis kvifor"),
    statement_complementiser="at",
    auxiliaries=words("""
        også likevel da nå så ikke aldri alltid ofte nylig senere seinere tidligere selv sjølv bare jo nok vel derimot samtidig dessuten
        derfor videre imidlertid riktignok til ikkje no igjen fortsatt blant annet fast
        """),
    perfect_auxiliaries=words("har hadde"),
    copulas=words("er var blir ble vart skal skulle kan kunne vil ville må måtte kommer får fikk finnes fantes gjør gjorde går gikk"),
    reflexives=words("seg"),
    negations=words("ikke ikkje aldri"),
    phrase_breaks=words("at om fordi mens før etter siden uten så men"),
    joiners=words("og men samt"),
    back_references=("det", "slik", "sånn", "så"),
    adjunct_openers=words("""
        i på av for med til fra frå om ved over mellom innen uten mot hos gjennom etter før siden rundt ut blant utenfor overfor ifølge
        under
        """),
    of=words("av for på fra frå i ved til hos innen"),
    sentence_adverbs=words("""
        samtidig dessuten derimot derfor også likevel da så nå no her der slik videre tidligere senere nylig imidlertid fortsatt kanskje ja
        nei men og dermed deretter i
        """),
    time_words=words(_DAYS),
    subordinators=words("når da fordi mens før siden selv om dersom hvis hvorvidt hvordan hvorfor hva hvor hvem hvilke korleis kvifor"),
    relative_pronouns=words("som der hvor hvilket hvis"),
    documents=words("""
        tall tallene statistikk statistikken data målingen undersøkelse rapporten rapport brevet brev studien uttalelsen pressemeldingen
        avisen avisa artikkelen boken boka undersøkelsen
        """),
    determiners=words(
        "en et ein eit ei den det de dei hans hennes deres sin sitt sine flere mange noen alle denne dette disse vår våre min"
    ),
    resuming_forms=words("som og men mens"),
    verb_second=True,
    dialogue_dashes=True,
    dotted_ordinals=True,
    abbreviations=words("bl.a f.eks m.m dvs ca kl nr osv pst mill mrd kap"),
    question_labels=words("spørsmål journalist oppfølgingsspørsmål"),
    answer_labels=words("svar"),
    interviews=words("intervju intervjuet samtale snakket møtte"),
)

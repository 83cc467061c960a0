"""Danish: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import phrases, words
from newsparse.terms import Nature

_SAID: Final = """
siger sagde sagt oplyser oplyste oplyst fortæller fortalte fortalt forklarer forklarede forklaret mener mente ment hævder hævdede hævdet
påpeger påpegede påpeget understreger understregede understreget pointerer pointerede svarer svarede svaret spørger spurgte spurgt tilføjer
tilføjede tilføjet fortsætter fortsatte konstaterer konstaterede konstateret meddeler meddelte meddelt bekræfter bekræftede bekræftet
afviser afviste afvist advarer advarede advaret indrømmer indrømmede indrømmet erkender erkendte erkendt benægter benægtede forsikrer
forsikrede lover lovede lovet klager klagede kommenterer kommenterede udbryder udbrød råber råbte gentager gentog indvender indvendte
antyder antydede beskriver beskrev angiver angav afslører afslørede bemærker bemærkede fremhæver fremhævede udtaler udtalte udtalt
opsummerer opsummerede sukker hvisker hviskede fastslår fastslog uddyber uddybede vurderer vurderede mumler mumlede melder meldte
tilkendegiver tilkendegav noterer noterede præciserer præciserede betoner betonede garanterer garanterede kundgør kundgjorde beretter
berettede argumenterer argumenterede insisterer insisterede bebuder bebudede forudser forudså forklares lyder lød hedder hed
"""
_ASKED: Final = """
kræver krævede krævet foreslår foreslog foreslået opfordrer opfordrede beder bad rapporterer rapporterede informerer
informerede påstår påstod spår spåede anslår anslog kalder kaldte kritiserer kritiserede skønner skønnede
"""
_WRITTEN: Final = "skriver skrev skrevet tweeter tweetede"
_BELIEVED: Final = "tror troede troet synes syntes anser ansås håber håbede frygter frygtede mistænker tænker tænkte forventer forventede"
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = words("""
    griner grinede smiler smilede ler lo joker jokede spøger spøgte sukkede jubler jublede raser rasede tordner tordnede brokker brokkede
    beklager beklagede indskyder indskød supplerer supplerede undrer undrede ærgrer ærgrede glæder glædede replicerer replicerede
    konkluderer konkluderede ræsonnerer ræsonnerede funderer fnyser fnyste vrisser vrissede brummer brummede hvæser hvæsede skriger skreg
    protesterer protesterede nikker nikkede beroliger beroligede takker takkede fastholder fastholdt medgiver medgav anbefaler anbefalede
    mindes husker huskede indrømmes tilstår tilstod praler pralede forudsiger forudsagde
    """)
_DAYS: Final = "mandag tirsdag onsdag torsdag fredag lørdag søndag uge"

_OWN: Final = {
    **{f"ifølge {pronoun}": pronoun for pronoun in ("ham", "hende", "dem")},
    **{f"efter {pronoun} {noun}": pronoun for pronoun in ("hans", "hendes", "deres") for noun in ("mening", "opfattelse", "vurdering")},
}

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys((_SAID + _ASKED).split(), Nature.SPEECH),
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
    },
    naming_verbs=words(
        "kalder kaldte kaldt beskriver beskrev beskrevet betegner betegnede betegnet omtaler omtalte taler talte afviser afviste"
    ),
    showing_verbs=words("viser viste vist"),
    quotation_verbs=_MOOD,
    participles=frozenset(word for word in (_SAID + _ASKED + _WRITTEN + _BELIEVED).split() if word.endswith("t")),
    inverting_verbs=words(
        _SAID
        + _WRITTEN
        + " tror synes mener anser håber frygter vurderer kræver foreslår rapporterer påstår spår anslår skønner opfordrer forventer"
    ),
    plain_verbs=words(
        "siger sagde tror troede synes syntes mener mente håber håbede hævder hævdede påstår påstod fortæller fortalte oplyser"
    ),
    according=("ifølge", "i følge", "ifølge oplysninger fra"),
    open_according=True,
    according_pronouns=_OWN,
    as_openers=words("som"),
    recipient_prepositions=words("til overfor"),
    recipients=words("journalister mig os"),
    occasions=words("""
        mail mailen e-mail pressemeddelelse pressemeddelelsen udtalelse interview interviewet pressemøde pressemødet kronik artikel opslag
        brev rapport rapporten kommentar skriftlig facebook twitter x instagram sms radioen tv tv2 dr forbindelse tale talen debat debatten
        """),
    impersonal_verbs=words("lyder lød hedder hed"),
    impersonal_pronouns=words("det"),
    source_prepositions=words("fra i"),
    lookalike_words=phrases("""
        fortsætter med | beder om | bad om | bedt om | bede om | fortsatte med |
        til at | for at | ved at | uden at | efter at | fortæller om | fortalte om | fortalt om | informerer om | informerede om
        rapporterer om | rapporterede om | skriver om | skrev om | melder om | meldte om | oplyser om | oplyste om | advarer om | noget om
        mere om | meget om | lidt om | intet om | så at | for at | uden at | ved at
        """),
    relaying_verbs=words("melder skriver rapporterer"),
    first_person=words("jeg mig min mit mine vi os vores"),
    second_person=words("du dig din dit dine i jer jeres"),
    pronouns=words("jeg han hun de vi man den det du ingen"),
    complementisers=words("at om hvorvidt hvordan hvorfor hvad hvornår hvor hvem hvilke"),
    statement_complementiser="at",
    auxiliaries=words("""
        også dog da nu så ikke aldrig altid ofte nylig senere tidligere selv bare jo nok vel derimot samtidig desuden derfor videre
        imidlertid til igen fortsat blandt andet fast nemlig
        """),
    perfect_auxiliaries=words("har havde"),
    copulas=words("er var bliver blev skal skulle kan kunne vil ville må måtte kommer får fik findes fandtes gør gjorde går gik"),
    reflexives=words("sig"),
    negations=words("ikke aldrig"),
    phrase_breaks=words("at om fordi mens før siden uden så men"),
    joiners=words("og men samt"),
    back_references=("det", "sådan", "så"),
    adjunct_openers=words("""
        i på af for med til fra om ved under over mellem inden uden mod hos gennem efter før siden omkring ud blandt udenfor overfor ifølge
        """),
    of=words("af for på fra i ved til hos"),
    sentence_adverbs=words("""
        samtidig desuden derimod derfor også dog da så nu her der sådan videre tidligere senere nylig imidlertid fortsat måske ja nej men
        og dermed derefter
        """),
    time_words=words(_DAYS),
    subordinators=words("når da fordi mens før siden selvom hvis hvorvidt hvordan hvorfor hvad hvornår hvor hvem hvilke"),
    relative_pronouns=words("som der hvor hvilket hvis"),
    documents=words("""
        tal tallene statistik statistikken data målingen undersøgelse rapporten rapport brevet brev undersøgelsen udtalelsen
        pressemeddelelsen avisen artiklen bogen
        """),
    determiners=words("en et den det de hans hendes deres sin sit sine flere mange nogle alle denne dette disse vores min"),
    resuming_forms=words("som der og men mens"),
    verb_second=True,
    dialogue_dashes=True,
    dotted_ordinals=True,
    abbreviations=words("bl.a f.eks m.m dvs ca kl nr osv pct mio mia jf"),
    question_labels=words("spørgsmål journalist"),
    answer_labels=words("svar"),
    interviews=words("interview interviewet samtale mødte talt"),
)

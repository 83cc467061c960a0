"""Finnish: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_grammars import AffixGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import inflected, listed, words
from newsparse.terms import Nature

_SAID: Final = (
    # Present and past, singular and plural, with the passive that names nobody, and the participle of the perfect.
    inflected("sano totea", "o oo i ovat oivat")
    | words("""
        sanovat sanoivat sanonut sanotaan sanottiin kertoo kertoi kertovat kertoivat kertonut kerrotaan kerrottiin toteaa totesi toteavat
        totesivat todennut todetaan todettiin ilmoittaa ilmoitti ilmoittavat ilmoittivat ilmoittanut ilmoitetaan ilmoitettiin selittää
        selitti selittävät selittivät selittänyt korostaa korosti korostavat korostivat korostanut painottaa painotti painottavat
        painottivat huomauttaa huomautti huomauttavat huomauttivat muistuttaa muistutti muistuttavat muistuttivat muistutetaan
        muistutettiin vastaa vastasi vastaavat vastasivat kysyy kysyi kysyvät kysyivät lisää lisäsi lisäsivät jatkaa jatkoi jatkoivat
        vahvistaa vahvisti vahvistavat vahvistivat varoittaa varoitti varoittavat varoittivat myöntää myönsi myöntävät myönsivät kieltää
        kielsi kiistää kiisti kiistivät vakuuttaa vakuutti vakuuttavat vakuuttivat lupaa lupasi lupasivat valittaa valitti kommentoi
        kommentoivat huudahtaa huudahti huutaa huusi väittää väitti väittävät väittivät väitetään tähdentää tähdensi paljastaa paljasti
        kuvailee kuvaili summaa summasi täsmentää täsmensi tarkentaa tarkensi perustelee perusteli pohtii pohti ihmettelee ihmetteli
        tiivistää tiivisti tunnustaa tunnusti lausuu lausui mainitsee mainitsi viestittää viestitti muotoilee muotoili kehuu kehui linjaa
        linjasi linjasivat kiteyttää kiteytti kertaa kertasi pahoittelee pahoitteli naurahtaa naurahti huokaa huokasi luonnehtii luonnehti
        hehkuttaa hehkutti moittii moitti kritisoi kritisoivat lisäävät lupaavat valittavat kehottavat tunnustavat perustelevat summaavat
        ounastelee ounasteli
        """)
)
_ASKED: Final = words("""
    vaatii vaati vaativat ehdottaa ehdotti ehdottavat ehdottivat kehottaa kehotti pyytää pyysi raportoi raportoivat ennakoi ennakoivat
    tiedottaa tiedotti tiedottivat ennustaa ennusti arvioi arvioivat arvioidaan arvioitiin esittää esitti kutsuu kutsui
    """)
_WRITTEN: Final = words("kirjoittaa kirjoitti kirjoittavat kirjoittivat kirjoittanut uutisoi twiittaa twiittasi")
_BELIEVED: Final = words("""
    uskoo uskoi uskovat uskoivat luulee luuli luulevat toivoo toivoi toivovat toivoivat pelkää pelkäsi pelkäävät epäilee epäili epäilevät
    katsoo katsoi katsovat katsoivat ajattelee ajatteli arvelee arveli arvelevat olettaa oletti
    """)
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = words("""
    kannustaa kiittää kiitti arvostelee arvosteli riemuitsee heittää heitti sanailee puolustaa puolusti julistaa julisti analysoi tulkitsee
    tulkitsi veikkaa veikkasi patistaa lataa latasi paukauttaa paukautti hymyilee hymyili nauraa nauroi naurahtavat virnistää virnisti
    vitsailee vitsaili hymähtää hymähti tuhahtaa tuhahti puuskahtaa puuskahti murahtaa murahti mutisee mutisi kuiskaa kuiskasi tokaisee
    tokaisi täräyttää täräytti letkauttaa letkautti iloitsee iloitsi iloitsevat harmittelee harmitteli murehtii murehti päivittelee
    päivitteli manaa manasi tuskailee tuskaili huokaisee huokaisi huokailee kuittaa kuittasi komppaa komppasi säestää säesti myötäilee
    myötäili nyökkää nyökkäsi puolustelee puolusteli puolustautuu selventää selvensi filosofoi muistelee muisteli muistelevat hihkaisee
    hihkaisi hihkuu ärähtää ärähti karjaisee tuumaa tuumasi tuumii tuumi miettii mietti vakuuttelee vakuutteli rauhoittelee rauhoitteli
    kiittelee kiitteli täydentää täydensi napauttaa napautti jyrähtää jyrähti toppuuttelee toppuutteli valottaa valotti ihastelee ihasteli
    kauhistelee myhäilee myhäili
    """)
_DAYS: Final = """
maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tänään eilen huomenna
"""

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_SAID | _ASKED, Nature.SPEECH),
        **dict.fromkeys(_BELIEVED, Nature.BELIEF),
        **dict.fromkeys(_WRITTEN, Nature.WRITING),
    },
    naming_verbs=words(
        "kutsuu kutsui kutsuvat kutsuivat kuvailee kuvaili kuvailivat kuvaa kuvasi luonnehtii luonnehti puhuu puhui leimasi"
    ),
    showing_verbs=words("osoittaa osoittavat osoitti osoittivat"),
    quotation_verbs=_MOOD,
    inverting_verbs=_SAID
    | _WRITTEN
    | words("""
        uskoo uskovat arvioi arvioivat katsoo arvelee epäilee pelkää toivoo olettaa ehdottaa vaatii kehottaa ennakoi raportoi ennustaa
        tiedottaa luulee
        """),
    plain_verbs=words("""
        sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat uskoo uskoi uskovat arvioi arvioivat katsoo katsoi katsovat toteaa
        totesi väittää väitti väittävät ilmoittaa ilmoitti arvelee epäilee epäili korostaa korosti toivoo toivoi myöntää myönsi
        """),
    according_after=words("mukaan mielestä mukaansa"),
    according_pronouns={
        f"{pronoun} {word}": pronoun for pronoun in ("hänen", "heidän") for word in ("mukaansa", "mielestään", "arvionsa mukaan")
    },
    as_openers=words("kuten"),
    back_references=("asiasta", "siitä", "tästä", "näin"),
    open_according=True,
    relaying_verbs=words("uutisoi kirjoittaa"),
    plural_verb_endings=("vat", "vät"),
    recipients=words("minulle meille hänelle heille"),
    first_person=words("minä minua minun minulle minulla me meitä meidän meille mä"),
    second_person=words("sinä sinua sinun te teitä teidän"),
    pronouns=words("hän he minä me se ne tämä nämä joka"),
    complementisers=words("että ettei ettei etteivät etten onko miten miksi milloin mitä kuka missä mikä kuinka"),
    statement_complementiser="että",
    auxiliaries=words("""
        myös kuitenkin lisäksi silti nyt sitten ei eivät aina usein äskettäin myöhemmin aiemmin itse vain jo vielä puolestaan samalla siksi
        kuitenkaan taas edelleen selvästi suoraan toisaalta
        """),
    perfect_auxiliaries=words("on oli ovat olivat"),
    copulas=words("olisi olisivat voi voisi pitää täytyy tulee"),
    negations=words("ei eivät en emme"),
    phrase_breaks=words("että ettei koska kun jos vaikka kunnes sillä mutta eli"),
    joiners=words("ja mutta sekä"),
    adjunct_openers=words("ennen jälkeen ilman kanssa aikana yhteydessä"),
    adverbial_endings=("ssa", "ssä", "lla", "llä", "sta", "stä", "lta", "ltä", "lle"),
    sentence_adverbs=words("""
        lisäksi kuitenkin samalla toisaalta silti nyt sitten siksi myös aiemmin myöhemmin äskettäin siis tosin esimerkiksi ehkä puolestaan
        näin kyllä ei ja mutta tänään eilen
        """),
    time_words=words(_DAYS),
    subordinators=words("kun jos koska vaikka kunnes jotta onko miten miksi milloin mitä kuka missä mikä kuinka"),
    relative_pronouns=words("joka jotka jonka joiden jossa jota mikä mitä jolla jolle josta"),
    documents=words("""
        luvut tilastot tiedot kysely raportti raportissa kirje kirjeessä tutkimus tutkimuksessa lausunto tiedote tiedotteessa lehti
        artikkeli kirja
        """),
    determiners=words("hänen heidän sen niiden tämä nämä tuo moni monet useat eräs jokainen kaikki"),
    dialogue_dashes=True,
    dotted_ordinals=True,
    abbreviations=words("mm esim jne eli n ns klo nro ym yms ts"),
    question_labels=words("kysymys toimittaja"),
    answer_labels=words("vastaus"),
    interviews=words("haastattelu haastattelussa haastatteli haastattelimme keskustelu kysyimme tapasi"),
    affixes=AffixGrammar(
        reported_clause_endings=listed("""
            van | vän | vansa | vänsä | vani | väni | neen | neensa | neensä | tavan | tävän | tetun | ttavan | ttävän | dun | eensa
        """)
    ),
)

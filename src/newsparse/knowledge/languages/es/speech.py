"""Spanish: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.languages.es.words import PEOPLE
from newsparse.knowledge.speech_grammars import ActWords, CliticGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import VerbEndings, inflect, listed, words
from newsparse.terms import Nature

_SPOKEN: Final = """
habló habla hablaron hablan concluyó concluye avanzó avanza adelantó adelanta abundó dejó deja dijeran llamó
"""
_PARTICIPLES: Final = """
hablado avanzado adelantado publicado tuiteado
"""
_RESUMING: Final = "añadiendo señalando asegurando afirmando explicando recordando indicando"
_WRITTEN: Final = """
escribió escribe escribieron escriben tuiteó publicó
"""
_BELIEVED: Final = """
prevé prevén
"""
# The endings of regular verbs: third person of the tenses of copy, participle, gerund.
_ENDINGS: Final = {
    "ar": VerbEndings("+a +an aba aban ó aron ará arán aría arían", "ado", "ando"),
    "er": VerbEndings("+e +en ía ían ió ieron erá erán ería erían", "ido", "iendo"),
    "ir": VerbEndings("+e +en ía ían ió ieron irá irán iría irían", "ido", "iendo"),
}
_REGULAR: Final = inflect(
    """
    afirmar asegurar agregar explicar señalar indicar declarar anunciar manifestar/manifiest expresar subrayar destacar recordar/recuerd
    insistir precisar apuntar admitir denunciar criticar confirmar negar/nieg responder contestar preguntar exigir reclamar prometer
    lamentar comentar contar/cuent relatar reiterar acusar concluir detallar informar matizar aclarar zanjar alertar celebrar valorar
    opinar vaticinar argumentar defender/defiend enfatizar remarcar resaltar resumir ironizar revelar instar urgir aseverar puntualizar
    avisar bromear suspirar apostillar sentenciar recalcar ratificar replicar rechazar condenar justificar narrar agradecer incidir
    garantizar
    calificar describir tildar reafirmar coincidir espetar reprochar tachar proclamar jurar alegar rebatir pronosticar
    confesar/confies exclamar gritar susurrar murmurar balbucear mencionar notificar comunicar divulgar difundir reportar plantear
    solicitar demandar implorar rogar/rueg aconsejar recomendar sugerir/sugier aclamar objetar refutar desmentir/desmient
    cuestionar deplorar censurar fustigar ensalzar elogiar enumerar especificar evocar exhortar apelar augurar presagiar
    reivindicar deducir inferir/infier razonar reflexionar advertir/adviert deslizar
    """,
    _ENDINGS,
)
_BELIEVING: Final = inflect(
    "considerar estimar confiar/confí temer dudar juzgar sospechar imaginar soñar/sueñ pensar/piens creer esperar desear calcular", _ENDINGS
)
# Irregular verbs, in the same forms.
_IRREGULAR: Final = """
dijo dice dijeron dicen decía decían dirá dirían diría dirán añadió añade añadieron añaden añadía sostuvo sostiene sostuvieron sostienen
sostenía mantuvo mantiene mantienen mantuvieron reconoció reconoce reconocieron reconocen reconocía reconocería predijo predice desmintió
pidió pide pidieron piden pedía advirtió advirtieron sugirió sugirieron propuso propone propusieron proponen supuso repitió repite
repitieron repiten refirió refiere refirieron preveía contradijo dedujo adujo aduce repuso opuso expuso expone expusieron exponen
continuó continúa prosiguió prosigue creyó
creyeron comprobó comprueba demostró demuestra
"""
_IRREGULAR_PARTICIPLES: Final = """
dicho añadido sostenido mantenido reconocido predicho pedido propuesto repetido referido previsto contradicho aducido
supuesto descrito escrito
"""
_IRREGULAR_GERUNDS: Final = "diciendo añadiendo sosteniendo reconociendo pidiendo advirtiendo sugiriendo proponiendo repitiendo"
_REFLEXIVE: Final = inflect("quejar jactar congratular felicitar indignar sincerar excusar disculpar ufanar vanagloriar", _ENDINGS)
_IRREGULAR_REFLEXIVE: Final = ""
_FINITE: Final = frozenset((*_REGULAR.finite, *_BELIEVING.finite, *_IRREGULAR.split()))
_PAST: Final = frozenset((*_REGULAR.participles, *_BELIEVING.participles, *_IRREGULAR_PARTICIPLES.split()))
_GERUNDS: Final = frozenset((*_REGULAR.gerunds, *_IRREGULAR_GERUNDS.split()))
_ALONE_PAST: Final = _REFLEXIVE.participles
_ALONE: Final = _REFLEXIVE.finite | _ALONE_PAST | words(_IRREGULAR_REFLEXIVE)
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = inflect(
    """
        despachar rematar apostillar suspirar resoplar bufar refunfuñar rezongar mascullar musitar sollozar tronar/truen terciar
        corroborar ahondar redondear filosofar cavilar rememorar desgranar vociferar inquirir/inquier contraatacar retrucar pontificar
        acotar remachar graficar profetizar chancear bramar tartamudear balbucir sintetizar ejemplificar asentir/asient protestar
        clamar presumir arengar corear ilustrar desvelar soltar/suelt descartar tuitear
        """,
    _ENDINGS,
).finite | words("""
    arremete arremetió gritaba gritaban arguyó sonríe sonríen sonrió sonrieron sonreía ríe ríen rio rió rieron reía interviene intervino
    asintió inquirió reza rezaba
    """)
_MOOD_REFLEXIVE: Final = inflect(
    "enorgullecer emocionar alegrar sorprender resignar explayar pavonear escandalizar consolar/consuel", _ENDINGS
).finite
_DAYS: Final = "lunes martes miércoles jueves viernes sábado domingo ayer hoy anoche semana mes"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_ALONE, Nature.SPEECH),
        **dict.fromkeys((*_REGULAR.finite, *_REGULAR.participles, *_GERUNDS, *_IRREGULAR.split()), Nature.SPEECH),
        **dict.fromkeys(_IRREGULAR_PARTICIPLES.split(), Nature.SPEECH),
        **dict.fromkeys((*_BELIEVING.finite, *_BELIEVING.participles), Nature.BELIEF),
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys((_SPOKEN + _RESUMING + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
        **dict.fromkeys("escrito publicado tuiteado".split(), Nature.WRITING),
    },
    showing_verbs=words("muestra muestran mostró mostraron"),
    quotation_verbs=_MOOD | _MOOD_REFLEXIVE | {"se lee", "puede leerse"},
    impersonal_verbs=frozenset(("se lee", "puede leerse")),
    back_references=("así lo", "lo", "así", "eso", "es lo que", "esto es lo que", "la información fue", "quien lo dice es"),
    according=listed("""
        según datos de | según | de acuerdo con | de acuerdo a | a juicio de | en opinión de | en palabras de | a decir de | para
    """),
    according_speaker=("a su juicio", "en su opinión", "a su entender", "a su parecer", "según su versión"),
    first_person=words("yo me mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras"),
    pronouns=words("él ella ellos ellas nosotros yo"),
    second_person=words("usted ustedes tú te tu tus su sus le"),
    complementisers=words("que si cómo cuándo cuánto"),
    speaking_nouns=PEOPLE.roles
    | PEOPLE.titles
    | PEOPLE.organisation_words
    | PEOPLE.documents
    | PEOPLE.group_nouns
    | words("""
        testigo fuente medio prensa periódico periodista periodistas televisión radio testimonio testimonios experto experta especialista
        especialistas vecino vecina familia víctima víctimas jueces médicos científicos historiadores historiador economistas politólogo
        estadísticas cifras datos estimaciones cálculos previsiones informaciones mensaje nota texto autor autora autores organización
        organizaciones asociaciones empresas dirección servicio servicios oficina centro central oposición mayoría presidencia cámara corte
        defensa acusación ejército onu documentos encuestas estudios informes resolución sentencia auto denuncia atestado ministerio
        ministerios ejecutivo administración alcaldía policía guardia comisario inspector fuerzas ong instituto papa él ella ellos ellas
        propuesta relato versión leyenda tradición teoría tesis sondeo sondeos barómetro convocantes organizadores
        """),
    contrasts=words("aunque pero mientras"),
    statement_complementiser="que",
    auxiliaries=words("""también después luego además no se le les lo ya así igualmente asimismo entonces sin embargo incluso nos me por su
        parte solo sólo sí mientras tanto siempre nuevamente todavía aún"""),
    phrase_breaks=words("pero o que cuando porque aunque si como mientras donde pues sino ni quien cuyo cuya"),
    joiners=words("y e pero"),
    resuming_forms=words(_RESUMING) | _GERUNDS,
    addressing_verbs=words("aseguró informó advirtió dijo recordó"),
    apposition_openers=words("""
        un una el la los las presidente presidenta director directora portavoz jefe jefa ministro ministra alcalde alcaldesa vecino vecina
        secretario secretaria abogado abogada profesor profesora experto experta economista investigador investigadora responsable líder
        coordinador coordinadora vicepresidente vicepresidenta diputado diputada senador senadora consejero consejera concejal concejala
        fundador fundadora médico médica autor autora analista miembro delegado delegada capitán entrenador fiscal gobernador gobernadora
        """),
    adjunct_openers=words(
        f"""a al en durante ante tras desde por para con sobre antes después hasta contra entre mediante bajo vía ahora {_DAYS}"""
    ),
    documents=words("""
        datos cifras estadísticas informe estudio comunicado carta encuesta documento nota texto libro artículo auto sentencia escrito
        diario periódico resolución
        """),
    determiners=words("""
        el la los las un una unos unas su sus nuestro nuestra este esta estos estas varios varias algunos algunas muchos otro otra dos tres
        mucho mucha muchas otros otras ambos ambas cada algún alguna cualquier todo todos todas ese esa esos esas aquel aquella aquellos mi
        tal tales tanto
        """),
    # -- noun phrases
    of=words("de del"),
    # -- verbs
    perfect_auxiliaries=words("ha han había habían habría habrían"),
    plural_verb_endings=("n",),
    copulas=words("es son fue fueron era eran está están sido será serán siendo"),
    reflexives=words("se"),
    participles=words(_PARTICIPLES) | _PAST | _ALONE_PAST,
    finite_forms=words(_SPOKEN + _WRITTEN + _BELIEVED) | _FINITE | (_ALONE - _ALONE_PAST),
    particles={
        **dict.fromkeys(words("habló habla hablaron hablan hablado"), words("de del")),
        "dejó": words("claro"),
        "deja": words("claro"),
    },
    noun_verbs=words("""
        denuncia pregunta critica cuenta espera duda estima comenta sentencia llama condena reclama avanza niega relata informa resume
        alerta demanda sospecha prueba cita comunicado escrito reporta censura plantea expresa apela
        """),
    plain_verbs=words("""dijo dice asegura aseguró afirma afirmó admite admitió reconoce reconoció niega negó espera cree confía teme dicho
        asegurado afirmado reconocido admitido negado promete prometió sostiene lamentó lamenta declaró considera consideró
        afirman aseguran dicen dijeron"""),
    negations=words("no"),
    drops_subjects=True,
    # -- reporting clauses
    as_openers=words("como según"),
    source_prepositions=words("desde"),
    naming_words=words("como de"),
    clauseless_verbs=words("""
        calificó califica calificaron califican calificado tildó tilda tildaron tildado tachó tacha tacharon tachado llamó acusó acusa
        acusaron acusan acusado habló habla hablaron hablan hablado
        """),
    lookalike_words=frozenset(f"{verb} a" for verb in "espera esperan esperaba esperaban esperó esperaron esperará esperarán".split()),
    naming_verbs=words("""
        calificó califica calificaron califican calificado tildó tilda tildaron tildado tachó tacha tacharon tachado describió describe
        describieron describen descrito llamó acusó acusa acusaron acusan acusado consideró considera considerado habló habla hablaron
        hablan hablado
        """),
    doubtful_according=words("para"),
    # -- clauses
    sentence_adverbs=words("""
        además también así asimismo igualmente finalmente posteriormente entonces luego después ayer hoy según en tras durante ante sobre
        al preguntado preguntada sin mientras para incluso por ello
        """)
    | {"por su parte", "por su lado", "a su vez"},
    time_words=words(_DAYS + " pasado próximo"),
    subordinators=words("cuando porque aunque mientras donde pues quien quienes cuyo cuya cuyos cuyas que"),
    relative_pronouns=words("quien quienes cuyo cuya cuyos cuyas donde cual cuales"),
    purpose_openers=words("para"),
    question_labels=words("pregunta p periodista repregunta"),
    answer_labels=words("respuesta r"),
    interviews=words("entrevista entrevistado entrevistada conversación conversamos habló charla conversó"),
    dialogue_dashes=True,
    romance=CliticGrammar(
        ordinals=words("primer primera"),
        dative_articles=words("al"),
        reported_infinitives=words("haber haberse estar ser tener querer poder"),
        before_that=words("ya puesto visto dado para sin hasta"),
        resuming_infinitives=words(
            "añadir agregar precisar concluir subrayar asegurar afirmar explicar recordar señalar insistir reconocer matizar advertir"
        ),
        before_words=words("antes"),
        bare_nouns=words("""
            don doña fuentes expertos vecinos testigos varios analistas organizaciones sindicatos autoridades medios críticos usuarios
            """),
        participle_endings=tuple("ado ada ados adas ido ida idos idas ído ída".split()),
        clitics=words("me te se le la lo les los las nos os"),
        passive_copulas=words("fue sido"),
        reflexive_verbs=_ALONE | _MOOD_REFLEXIVE,
        as_prefixes=words("tal y"),
        subject_relatives=words("quien quienes"),
    ),
    acts=ActWords(
        act_verbs=words("""mantuvo mantiene mantienen mantuvieron mantenido demostró demuestra comprobó comprueba calcula calculan propuso
            propone plantea solicita""")
    ),
)

"""Spanish: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.lists import words
from newsparse.knowledge.speechwords import SpeechWords
from newsparse.terms import Nature

_SPOKEN: Final = """
dijo dice dijeron dicen decía afirmó afirma afirmaron afirman afirmaba aseguró asegura aseguraron aseguran aseguraba añadió
añade añadieron añaden agregó agrega agregaron explicó explica explicaron explican explicaba señaló señala señalaron señalan
indicó indica indicaron indican declaró declara declararon declaran anunció anuncia anunciaron anuncian manifestó manifiesta
manifestaron expresó expresa expresaron subrayó subraya subrayaron subrayan destacó destaca destacaron destacan recordó recuerda
recordaron recuerdan insistió insiste insistieron insisten precisó precisa precisaron apuntó apunta apuntaron apuntan reconoció
reconoce reconocieron reconocen admitió admite admitieron admiten advirtió advierte advirtieron advierten denunció denuncia
denunciaron denuncian criticó critica criticaron critican confirmó confirma confirmaron negó niega negaron niegan respondió
responde respondieron contestó contesta preguntó pregunta preguntaron pidió pide pidieron piden exigió exige exigieron exigen
reclamó reclama reclamaron reclaman prometió promete prometieron sostuvo sostiene sostuvieron sostienen lamentó lamenta
lamentaron lamentan comentó comenta comentaron contó cuenta contaron cuentan relató relata relataron reiteró reitera reiteraron
sugirió sugiere propuso propone acusó acusa acusaron concluyó concluye detalló detalla detallaron informó informa informaron
informan matizó matiza aclaró aclara zanjó zanja alertó alerta alertaron alertan celebró celebra valoró valora opinó opina
opinan vaticinó argumentó argumenta argumentaron argumentan defendió defiende defendieron defienden enfatizó enfatiza remarcó
remarca resaltó resalta resumió resume ironizó ironiza reveló revela revelaron instó insta urgió aseveró asevera puntualizó
puntualiza prosiguió prosigue continuó continúa avisó avisa avanzó avanza bromeó sentenció sentencia recalcó recalca ratificó
refirió refiere replicó replica rechazó rechaza condenó condena justificó justifica narró narra agradeció incidió incide abundó
garantizó garantiza calificó califica calificaron describió describe tildó apuntaba señalaba indicaba declaraba sostenía
advertía insistía reconocía admitía pedía reclamaba denunciaba lamentaba contaba recordaba subrayaba destacaba comentaba añadía
preguntaba reafirmó reafirma coincidió coincide dejó deja refirió relataron dijeran espetó reprochó tachó llamó
"""
_PARTICIPLES: Final = """
dicho afirmado asegurado añadido agregado explicado señalado indicado declarado anunciado manifestado expresado subrayado
destacado recordado insistido precisado apuntado reconocido admitido advertido denunciado criticado confirmado negado respondido
contestado preguntado pedido exigido reclamado prometido sostenido lamentado comentado contado relatado reiterado sugerido
propuesto acusado concluido detallado informado matizado aclarado zanjado alertado celebrado valorado opinado argumentado
defendido remarcado resaltado resumido ironizado revelado instado aseverado puntualizado avisado avanzado recalcado rechazado
condenado escrito publicado tuiteado
"""
_RESUMING: Final = "añadiendo señalando asegurando afirmando explicando recordando indicando"
_WRITTEN: Final = """
escribió escribe escribieron escriben tuiteó publicó
"""
_BELIEVED: Final = """
cree creen creía piensa piensan esperaba confía confían teme temen temía considera consideran consideró consideraba espera esperan
duda dudan prevé prevén estima estiman estimó
"""
_DAYS: Final = "lunes martes miércoles jueves viernes sábado domingo ayer hoy anoche"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys((_SPOKEN + _RESUMING + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
        **dict.fromkeys("escrito publicado tuiteado".split(), Nature.WRITING),
    },
    according=(
        "según datos de",
        "según fuentes de",
        "según",
        "de acuerdo con",
        "de acuerdo a",
        "a juicio de",
        "a juicio del",
        "en opinión de",
        "en opinión del",
        "en palabras de",
        "en palabras del",
        "a decir de",
        "para",
    ),
    first_person=words("yo me mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras"),
    pronouns=words("él ella ellos ellas nosotros yo"),
    second_person=words("usted ustedes tú te tu tus su sus le"),
    complementisers=words("que si cómo cuándo cuánto"),
    statement_complementiser="que",
    auxiliaries=words(
        """también después luego además no se le les lo ya así igualmente asimismo entonces sin embargo incluso nos me por su parte solo
        mientras tanto siempre nuevamente todavía aún fuentes"""
    ),
    phrase_breaks=words("y pero o e que cuando porque aunque si como mientras donde pues sino ni quien cuyo cuya"),
    joiners=words("y e pero"),
    resuming_forms=words(_RESUMING),
    addressing_verbs=words("aseguró informó advirtió dijo recordó"),
    apposition_openers=words(
        """un una el la los las presidente presidenta director directora portavoz jefe jefa ministro ministra alcalde alcaldesa
        vecino vecina secretario secretaria abogado abogada profesor profesora experto experta economista investigador
        investigadora responsable líder coordinador coordinadora vicepresidente vicepresidenta diputado diputada senador
        senadora consejero consejera concejal concejala fundador fundadora médico médica autor autora analista miembro delegado
        delegada capitán entrenador fiscal gobernador gobernadora"""
    ),
    adjunct_openers=words(
        f"""a al en durante ante tras desde por para con sobre antes después hasta contra entre mediante vía ahora {_DAYS} pasado próximo"""
    ),
    documents=words(
        "informe estudio comunicado carta encuesta documento nota texto libro artículo auto sentencia escrito diario periódico resolución"
    ),
    determiners=words(
        """el la los las un una unos unas su sus nuestro nuestra este esta estos estas varios varias algunos algunas muchos otro otra
        dos tres"""
    ),
    # -- noun phrases
    of=words("de del"),
    bare_nouns=words(
        """don doña fuentes expertos vecinos testigos varios analistas organizaciones sindicatos autoridades medios críticos
        usuarios"""
    ),
    # -- verbs
    perfect_auxiliaries=words("ha han había habían habría habrían"),
    copulas=words("es son fue fueron era eran está están sido será serán siendo"),
    reflexives=words("se"),
    participles=words(_PARTICIPLES),
    finite_participles=words(_SPOKEN + _WRITTEN + _BELIEVED),
    particles={"dejó": words("claro"), "deja": words("claro")},
    noun_verbs=words(
        """denuncia pregunta critica cuenta espera duda estima comenta sentencia llama condena reclama avanza niega relata informa
        resume"""
    ),
    plain_verbs=words(
        """dijo dice asegura aseguró afirma afirmó admite admitió reconoce reconoció niega negó espera cree confía teme dicho
        asegurado afirmado reconocido admitido negado promete prometió sostiene lamentó lamenta declaró considera consideró
        afirman aseguran dicen dijeron"""
    ),
    infinitive_endings=("ar", "er", "ir", "arse", "erse", "irse"),
    negations=words("no"),
    drops_subjects=True,
    # -- frames
    as_openers=words("como según"),
    source_prepositions=words("desde"),
    naming_words=words("como de"),
    doubtful_according=words("para"),
    # -- clauses
    sentence_adverbs=words(
        """además también así asimismo igualmente finalmente posteriormente entonces luego después ayer hoy según por en tras
        durante ante sobre al preguntado preguntada sin mientras para incluso por ello"""
    ),
    time_words=words(_DAYS),
    subordinators=words("cuando porque aunque mientras donde pues quien quienes cuyo cuya cuyos cuyas que"),
    relative_pronouns=words("quien quienes cuyo cuya cuyos cuyas donde"),
    subject_relatives=words("quien quienes"),
    purpose_openers=words("para"),
    question_labels=words("pregunta p"),
    answer_labels=words("respuesta r"),
)

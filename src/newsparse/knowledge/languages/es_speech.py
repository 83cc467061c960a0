"""Spanish: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.language import SpeechWords
from newsparse.knowledge.lists import words
from newsparse.terms import Nature

_SPOKEN: Final = """
dijo dice dijeron dicen dicho decía afirmó afirma afirmaron afirman afirmado aseguró asegura aseguraron aseguran
asegurado añadió añade añadieron agregó agrega
agregaron explicó explica explicaron explican explicado señaló señala señalaron señalan señalado indicó indica indicaron indican indicado
declaró declara declararon declaran declarado anunció anuncia anunciaron anuncian anunciado manifestó manifiesta manifestaron
expresó expresa expresaron subrayó subraya subrayaron destacó destaca destacaron recordó recuerda recordaron insistió insiste
insistieron precisó precisa precisaron apuntó apunta apuntaron reconoció reconoce reconocieron admitió admite admitieron advirtió advierte
advirtieron denunció denuncia denunciaron criticó critica criticaron confirmó confirma confirmaron negó niega negaron respondió responde
respondieron contestó contesta preguntó pregunta pidió pide pidieron piden exigió exige exigieron reclamó reclama prometió promete
prometieron sostuvo sostiene sostuvieron sostienen lamentó lamenta lamentaron comentó comenta comentaron contó cuenta contaron relató relata
reiteró reitera sugirió sugiere propuso propone acusó acusa concluyó concluye detalló detalla informó informa informaron informan matizó
aclaró aclara zanjó alertó alerta celebró valoró opinó opina opinan consideró vaticinó
"""
_RESUMING: Final = "añadiendo señalando asegurando afirmando explicando recordando indicando"
_WRITTEN: Final = """
escribió escribe escribieron tuiteó publicó publica publicaron
"""
_BELIEVED: Final = """
cree creen creía piensa piensan espera esperan esperaba teme temen considera consideran quiere quieren duda dudan
prevé prevén estima estiman
"""

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
        **dict.fromkeys((_SPOKEN + _RESUMING).split(), Nature.SPEECH),
    },
    according=("según", "de acuerdo con", "a juicio de", "en opinión de"),
    first_person=words("yo me mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras"),
    pronouns=frozenset({"él", "ella", "ellos", "ellas", "nosotros", "yo", "quien"}),
    complementisers=words("que si cómo"),
    that="que",
    inverting=words(_SPOKEN + _WRITTEN),
    auxiliaries=words("ha han había habían es son fue también después luego además no se le les lo ya"),
    breaks=words("y pero o que cuando porque aunque si como mientras donde pues dijo"),
    joiners=words("y pero"),
    resuming=words(_RESUMING),
    addressing=words("aseguró informó advirtió dijo recordó"),
    appositions=words(
        "un una el la los las que quien presidente presidenta director directora portavoz jefe jefa ministro ministra alcalde alcaldesa"
    ),
    adjuncts=words(
        """a al en durante ante tras desde por para con sobre este esta lunes martes miércoles jueves viernes sábado domingo ayer hoy"""
    ),
    determiners=words("el la los las un una su sus nuestro nuestra este esta estos estas"),
)

"""Spanish words about people and bodies."""

from typing import Final

from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import words

_MALE: Final = """
presidente director senador diputado ministro alcalde consejero abogado secretario gobernador rey príncipe papa obispo padre
hijo hermano hombre entrenador investigador candidato jefe fundador profesor policía médico vicepresidente concejal embajador
vicealcalde canciller comisario magistrado comandante inspector técnico seleccionador delantero portero centrocampista actor
escritor científico empresario administrador coordinador cardenal arzobispo marido abuelo tío primo sobrino doctor ingeniero
arquitecto cirujano enfermero sociólogo historiador psicólogo campeón delegado subdirector subsecretario eurodiputado
parlamentario rector agricultor obrero presidente- ejecutivo jugador goleador nadador músico
"""
_FEMALE: Final = """
presidenta directora senadora diputada ministra alcaldesa consejera abogada secretaria gobernadora reina princesa obispa madre
hija hermana mujer entrenadora investigadora candidata jefa fundadora profesora médica vicepresidenta concejala embajadora
vicealcaldesa comisaria magistrada inspectora seleccionadora actriz escritora científica empresaria administradora coordinadora
esposa abuela tía prima sobrina doctora ingeniera arquitecta cirujana enfermera socióloga historiadora psicóloga campeona
delegada subdirectora subsecretaria eurodiputada parlamentaria rectora jugadora goleadora nadadora portera
"""
_EITHER: Final = """
cantante periodista economista analista piloto ciclista atleta cineasta futbolista novelista tenista estudiante lehendakari
"""
# For whom copy looks for another word, so as not to repeat the name.
_VARIED: Final = """
actor actriz atleta campeón campeona cantante ciclista cineasta delantero delantera escritor escritora futbolista goleador goleadora
jugador jugadora músico nadador nadadora novelista portera tenista
"""

PEOPLE: Final = PeopleWords(
    pronouns={"él": "m", "ella": "f", "ellos": "p", "ellas": "p"},
    possessives={"su": "", "sus": ""},
    relatives=words("quien quienes"),
    first_person=words("yo me mí nosotros nos"),
    first_person_plural=words("nosotros nos"),
    honorifics={"señor": "m", "sr": "m", "don": "m", "señora": "f", "sra": "f", "doña": "f", "dr": "m", "dra": "f"},
    titles=words(_MALE + _FEMALE + _EITHER + "juez jueza fiscal general coronel capitán portavoz"),
    title_modifiers=words("vice ex antiguo antigua primer primera"),
    roles=words(_MALE + _FEMALE + _EITHER + "juez jueza fiscal portavoz líder dirigente responsable mandatario mandataria economista"),
    gendered_nouns={**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")},
    organisation_words=words(
        """ministerio gobierno partido sindicato empresa grupo sociedad banco agencia policía tribunal comisión universidad instituto
        fundación asociación consejo comité ayuntamiento fiscalía diario federación unión parlamento senado congreso junta efe"""
    ),
    epithets=words(_VARIED),
    documents=words("informe estudio comunicado declaración encuesta carta entrevista libro artículo tuit documento decreto proposición"),
    group_nouns=words(
        """expertos críticos observadores vecinos testigos autoridades investigadores medios policías sindicatos analistas fuentes
        responsables abogados manifestantes algunos varios muchos bomberos"""
    ),
    indefinites=words("un una unos unas algunos algunas varios varias muchos ningún dos tres cuatro cinco otros"),
    definites=words("el la los las este esta estos estas ese esa"),
    prepositions=words("de del a al en con para por sobre que quien según contra"),
    organisation_links=words("de del y para"),
    joiners=words("y e"),
    personal_relatives=words("quien quienes"),
    continuing_verbs=words("añadió añade agregó agrega prosiguió"),
    place_prepositions=words("en"),
    sentence_openers=words(
        """el la los las un una pero y o ni este esta estos estas ese esa él ella ellos nosotros yo su sus según para en al tras desde
        durante bajo ante hasta hacia entre mediante sobre salvo excepto contra del de luego entonces después antes ahora aquí ahí allí
        allá ya aún todavía nunca siempre quizá quizás tal ambos ambas cada todo toda todos todas otro otra otros otras mi mis tu tus
        nuestro nuestra qué quién cuál dónde cómo cuándo porque pues aquel aquella aquellos solo sólo incluso igualmente finalmente ayer
        hoy mañana así también además sin por con lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo
        junio julio agosto septiembre octubre noviembre diciembre sí no si como cuando mientras aunque muchos muchas mucho algunos
        algunas algún alguno alguna varios varias pocos pocas cualquier cualquiera ningún ninguno ninguna nadie nada quien quienes eso
        esto aquello dos tres cuatro cinco seis uno unos unas asimismo mas sino debido gracias dado dada pese frente junto fuera dentro
        cerca lejos actualmente recientemente posteriormente anteriormente probablemente lamentablemente afortunadamente tampoco apenas
        casi anoche anteayer pronto tarde temprano le les lo se me te nos os usted ustedes"""
    ),
    demonyms=words(
        """español española francés francesa estadounidense británico británica inglés inglesa escocés escocesa irlandés irlandesa alemán
        alemana ruso rusa ucraniano ucraniana chino japonés japonesa coreano coreana indio italiano italiana portugués portuguesa
        belga suizo austríaco austríaca holandés holandesa danés danesa sueco sueca noruego finlandés finlandesa polaco polaca
        checo checa húngaro húngara rumano rumana búlgaro búlgara griego griega turco turca serbio serbia croata israelí palestino palestina
        libanés libanesa sirio iraquí iraní saudí egipcio egipcia argelino argelina marroquí tunecino tunecina libio africano
        africana europeo europea canadiense mexicano mexicana brasileño brasileña argentino chileno chilena uruguayo uruguaya
        paraguayo paraguaya boliviano boliviana peruano peruana ecuatoriano ecuatoriana colombiano colombiana venezolano venezolana cubano
        cubana dominicano dominicana guatemalteco guatemalteca hondureño hondureña salvadoreño salvadoreña nicaragüense costarricense
        panameño panameña australiano australiana madrileño madrileña catalán catalana vasco vasca gallego gallega andaluz andaluza
        valenciano valenciana"""
    ),
    places=words(
        """madrid barcelona sevilla valencia bilbao zaragoza málaga méxico bogotá lima quito caracas santiago buenos montevideo parís
        londres berlín moscú washington españa francia alemania italia portugal rusia ucrania china japón argentina chile perú colombia
        venezuela ecuador bolivia cuba brasil europa cataluña andalucía galicia calle plaza"""
    ),
    drops_subjects=True,
    generic_organisations=words("ong"),
    role_modifiers=words("antiguo antigua nuevo nueva"),
)

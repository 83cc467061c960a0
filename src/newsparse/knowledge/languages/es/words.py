"""Spanish words of bylines and credits, of people and organisations, and of page furniture."""

from typing import Final

from newsparse.knowledge.page_words import BylineWords, CreditWords, furniture
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.word_lists import by_role, gendered, listed, phrases, words

BYLINES: Final = BylineWords(
    by=listed("""por | de: | escrito por | redactado por | texto: | texto de: | texto por | autor: | autora: | un artículo de:
        entrevista de: | firma:"""),
    roles=by_role(
        writing="redacción | redacción de | escrito por | texto",
        reporting="información de | reportaje de | reporte de | reportado por",
        additional_reporting="reporte adicional de | información adicional de",
        contribution="con información de | con la colaboración de | colaboró | colaboraron | contribuyó | contribuyeron",
        editing="editado por | edición | edición de | editado en español por",
        photography="fotos | fotografía | fotografías | fotografías de",
        graphics="gráficos | infografía | ilustración",
        production="producción",
        translation="traducción | traducción de | traducido por",
    ),
    titles=phrases("""periodista | reportero | reportera | redactor | redactora | redactor jefe | redactora jefe | redactora jefa
        jefe de sección | jefa de sección | editor | editora | director | directora | subdirector | subdirectora | corresponsal
        enviado especial | enviada especial | columnista | articulista | colaborador | colaboradora | fotógrafo | fotógrafa
        fotoperiodista | crítico | crítica | analista | redacción | la redacción | agencias | agencia | becario | becaria"""),
    joiners=words("y e & con"),
)

CREDITS: Final = CreditWords(
    lines=phrases("""foto de archivo | imagen de archivo | fotografía de archivo | foto cedida | imagen cedida | fotografía cedida
        foto de referencia | imagen de referencia"""),
    positions=listed("""i | d | c | izq | izda | dcha | der | izquierda | derecha | centro | a la izquierda | a la derecha | en el centro
        al centro | de izquierda a derecha | i-d"""),
    marks=listed("""fuente de la imagen | foto | fotos | foto de | fotos de | foto por | fotos por | fotografía por | foto vía
        foto cortesía de | fotografía cortesía de | cedida por | cedido por | foto cedida por | imagen cedida por | fotografía
        fotografías | fotografía de | fotógrafo | fotógrafa | imagen | imágenes | imagen de | crédito | créditos | crédito de foto
        fuente | ilustración | infografía | gráfico | captura de pantalla | captura | cortesía | cortesía de | video | vídeo
        autor de la foto | archivo"""),
    caption_openers=listed("""foto de archivo | imagen de archivo | fotografía de archivo | archivo | foto archivo | imagen referencial
        foto referencial | imagen ilustrativa | foto ilustrativa | pie de foto | en la imagen | en la foto | ilustración | vídeo | video
        mapa | gráfico | captura de pantalla"""),
)

_MALE: Final = """
    presidente director senador diputado ministro alcalde consejero abogado secretario gobernador rey príncipe papa obispo padre hijo
    hermano hombre entrenador investigador candidato jefe fundador profesor policía médico vicepresidente concejal embajador vicealcalde
    canciller comisario magistrado comandante inspector técnico seleccionador delantero portero centrocampista actor escritor científico
    empresario administrador coordinador cardenal arzobispo marido abuelo tío primo sobrino doctor ingeniero arquitecto cirujano enfermero
    sociólogo historiador psicólogo campeón delegado subdirector subsecretario eurodiputado parlamentario rector agricultor obrero
    presidente- ejecutivo jugador goleador nadador músico
    farero panadero pescador vecino maestro bombero ganadero jubilado camarero biólogo capitán sargento almirante soldado mandatario
    intendente edil regidor síndico prefecto procurador contralor tesorero viceministro exalcalde expresidente exministro exdiputado
    legislador comunero párroco sacerdote rabino diácono vicario catedrático decano notario viceconsejero conseller exdirector
"""
_FEMALE: Final = """
    presidenta directora senadora diputada ministra alcaldesa consejera abogada secretaria gobernadora reina princesa obispa madre hija
    hermana mujer entrenadora investigadora candidata jefa fundadora profesora médica vicepresidenta concejala embajadora vicealcaldesa
    comisaria magistrada inspectora seleccionadora actriz escritora científica empresaria administradora coordinadora esposa abuela tía
    prima sobrina doctora ingeniera arquitecta cirujana enfermera socióloga historiadora psicóloga campeona delegada subdirectora
    subsecretaria eurodiputada parlamentaria rectora jugadora goleadora nadadora portera
    farera panadera pescadora vecina maestra bombera ganadera jubilada camarera bióloga capitana sargenta mandataria intendenta edila
    regidora síndica procuradora contralora tesorera viceministra exalcaldesa expresidenta exministra exdiputada legisladora comunera
    rabina catedrática decana notaria viceconsejera consellera exdirectora
"""
_EITHER: Final = """
    cantante periodista economista analista piloto ciclista atleta cineasta futbolista novelista tenista estudiante lehendakari teniente
    coronel brigadier cabo agente gerente congresista asambleísta gobernante docente chef socorrista sanitarista superviviente testigo
    tripulante pediatra
"""
# Trades, which are also surnames and seldom capitalised before a name.
_MALE_TRADES: Final = """
    antropólogo apicultor árbitro arqueólogo arquero artesano asesor astrónomo autor bailarín banquero barbero bibliotecario botánico
    boxeador cantautor camionero campesino carnicero carpintero cartero celador climatólogo cocinero colaborador compañero compositor
    conductor constructor consultor contador coreógrafo corredor cuidador cuñado curador dermatólogo diseñador dramaturgo dueño ecólogo
    editor educador empleado encargado entomólogo epidemiólogo escultor esposo estibador experto farmacéutico filólogo filósofo fontanero
    fotógrafo funcionario geógrafo geólogo ginecólogo granjero herrero hidrólogo hostelero inmunólogo inquilino instructor jardinero
    joyero librero limpiador locutor luchador marinero mariscador mecánico meteorólogo microbiólogo minero monje montañero monitor
    narrador neurólogo nieto novio obrero oceanógrafo oncólogo operador operario ornitólogo padrastro padrino paleontólogo paramédico
    pasajero peluquero perito pintor politólogo presentador productor promotor propietario quesero realizador redactor remero repartidor
    restaurador sastre sepulturero sismólogo socio sucesor suegro teólogo torero trabajador traductor usuario vendedor veterinario
    virólogo viticultor viudo voluntario yerno zoólogo
"""
_FEMALE_TRADES: Final = """
    antropóloga apicultora árbitra arqueóloga arquera artesana asesora astrónoma autora bailarina banquera bibliotecaria botánica
    boxeadora cantautora camionera campesina carnicera carpintera cartera celadora climatóloga cocinera colaboradora compañera compositora
    conductora consultora contadora coreógrafa costurera cuidadora cuñada curadora dermatóloga diseñadora dramaturga dueña ecóloga editora
    educadora empleada encargada entomóloga epidemióloga escultora experta farmacéutica filóloga filósofa fontanera fotógrafa funcionaria
    geógrafa geóloga ginecóloga granjera hidróloga hostelera inmunóloga inquilina instructora jardinera joyera librera limpiadora locutora
    luchadora madrastra madrina mariscadora matrona meteoróloga microbióloga monja montañera monitora narradora neuróloga nieta novia
    nuera obrera oceanógrafa oncóloga operaria ornitóloga paleontóloga paramédica pasajera peluquera perita pintora poetisa politóloga
    presentadora productora promotora propietaria quesera realizadora redactora remera repartidora restauradora sismóloga socia sucesora
    suegra teóloga torera trabajadora traductora usuaria vendedora veterinaria viróloga viticultora viuda voluntaria zoóloga
"""
_TRADES: Final = """
    dirigente economista líder responsable activista alpinista anestesista artista asistente astronauta ayudante colega columnista
    comentarista comerciante conserje corresponsal cronista dentista deportista ebanista ecologista electricista fisioterapeuta florista
    forense gendarme gimnasta golfista guardabosques guardameta guionista guitarrista intérprete jinete lingüista maquinista maratonista
    mediocampista modista orfebre participante pensionista pianista poeta psiquiatra recepcionista residente soprano surfista taxista
    terapeuta titular transportista turista urbanista velocista vigilante
"""
# Words for people that stories use so as not to repeat the name.
_VARIED: Final = """
    enfermero enfermera policía comisario comisaria magistrado magistrada juez jueza fiscal guarda bombero bombera dueño dueña
    actor actriz atleta campeón campeona cantante ciclista cineasta delantero delantera escritor escritora futbolista goleador
    goleadora jugador jugadora músico nadador nadadora novelista portera tenista alpinista antropóloga antropólogo arqueóloga
    arqueólogo arquera arquero artista autor autora bailarín bailarina biólogo bióloga boxeador boxeadora cantautor cantautora
    compositor compositora congresista diseñador diseñadora dramaturga dramaturgo edil edila escultor escultora gimnasta golfista
    guardameta historiador historiadora legislador legisladora mandatario mandataria maratonista mediocampista pianista pintor
    pintora poeta poetisa regidor regidora socióloga sociólogo torero velocista mismo misma propio propia interesado interesada
    último última mujer hombre joven señora médico médica doctor doctora facultativo facultativa cirujano cirujana abogado abogada
    letrado letrada técnico técnica entrenador entrenadora preparador preparadora míster político política economista experto
    experta especialista científico científica investigador investigadora profesor profesora docente catedrático catedrática
    maestro maestra empresario empresaria agricultor agricultora ganadero ganadera pescador pescadora jubilado jubilada director
    diputado diputada senador senadora parlamentario parlamentaria primera
"""

PEOPLE: Final = PeopleWords(
    pronouns={"él": "m", "ella": "f", "ellos": "p", "ellas": "p"},
    possessives={"su": "", "sus": ""},
    relatives=words("que quien quienes"),
    first_person=words("yo me mí nosotros nos"),
    first_person_plural=words("nosotros nos"),
    honorifics={
        "señor": "m",
        "sr": "m",
        "don": "m",
        "señora": "f",
        "sra": "f",
        "doña": "f",
        "dr": "m",
        "dra": "f",
        "sor": "f",
        "fray": "m",
    },
    titles=words(_MALE + _FEMALE + _EITHER + "juez jueza fiscal general coronel capitán portavoz"),
    title_modifiers=words("vice ex antiguo antigua primer primera"),
    roles=words(f"{_MALE} {_FEMALE} {_EITHER} {_MALE_TRADES} {_FEMALE_TRADES} {_TRADES} juez jueza fiscal portavoz"),
    gendered_nouns=gendered(m=_MALE + _MALE_TRADES, f=_FEMALE + _FEMALE_TRADES),
    organisation_words=words("""ministerio gobierno partido sindicato empresa grupo sociedad banco agencia policía tribunal comisión
        universidad instituto fundación asociación consejo comité ayuntamiento fiscalía diario federación unión parlamento senado congreso
        junta efe alcaldía alianza audiencia autoridad academia brigada cabildo caja cámara coalición cofradía colectivo colegio comisaría
        compañía concejo confederación consejería consorcio constructora consulado contraloría cooperativa coordinadora corporación corte
        defensoría delegación departamento diócesis dirección diputación ejército embajada escuela facultad gendarmería generalitat
        gobernación gremio hermandad hospital iglesia intendencia juzgado mancomunidad museo municipalidad municipio observatorio oficina
        organismo organización patronato plataforma prefectura procuraduría red secretaría servicio subsecretaría xunta aerolínea"""),
    epithets=words(_VARIED),
    author_prepositions=words("por de del"),
    documents=words("""informe estudio comunicado declaración encuesta carta entrevista libro artículo tuit documento decreto proposición
        datos cifras estimaciones estadísticas balance nota"""),
    speeches=words("discurso alocución respuesta réplica mensaje palabras citar"),
    verbatim_words=words("íntegro íntegra"),
    group_nouns=words("""expertos críticos observadores vecinos testigos autoridades investigadores medios policías sindicatos analistas
        fuentes responsables abogados manifestantes algunos varios muchos bomberos oposición"""),
    indefinites=words("un una unos unas algunos algunas varios varias muchos ningún dos tres cuatro cinco otros"),
    article_genders={"la": "f", "el": "m"},
    definites=words("el la los las este esta estos estas ese esa"),
    prepositions=words("de del a al en con para por sobre que quien según contra"),
    organisation_links=words("de del y para"),
    joiners=words("y e"),
    personal_relatives=words("quien quienes"),
    continuing_verbs=words("añadió añade agregó agrega prosiguió"),
    place_prepositions=words("en"),
    sentence_openers=words("""el la los las un una pero y o ni este esta estos estas ese esa él ella ellos nosotros yo su sus según para
        en al tras desde durante bajo ante hasta hacia entre mediante sobre salvo excepto contra del de luego entonces después antes ahora
        aquí ahí allí allá ya aún todavía nunca siempre quizá quizás tal ambos ambas cada todo toda todos todas otro otra otros otras mi
        mis tu tus nuestro nuestra qué quién cuál dónde cómo cuándo porque pues aquel aquella aquellos solo sólo incluso igualmente
        finalmente ayer hoy mañana así también además sin por con lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
        abril mayo junio julio agosto septiembre octubre noviembre diciembre sí no si como cuando mientras aunque muchos muchas mucho
        algunos algunas algún alguno alguna varios varias pocos pocas cualquier cualquiera ningún ninguno ninguna nadie nada quien quienes
        eso esto aquello dos tres cuatro cinco seis uno unos unas asimismo mas sino debido gracias dado dada pese frente junto fuera
        dentro cerca lejos actualmente recientemente posteriormente anteriormente probablemente lamentablemente afortunadamente tampoco
        apenas casi anoche anteayer pronto tarde temprano le les lo se me te nos os usted ustedes"""),
    demonyms=words("""español española francés francesa estadounidense británico británica inglés inglesa escocés escocesa irlandés
        irlandesa alemán alemana ruso rusa ucraniano ucraniana chino japonés japonesa coreano coreana indio italiano italiana portugués
        portuguesa belga suizo austríaco austríaca holandés holandesa danés danesa sueco sueca noruego finlandés finlandesa polaco polaca
        checo checa húngaro húngara rumano rumana búlgaro búlgara griego griega turco turca serbio serbia croata israelí palestino
        palestina libanés libanesa sirio iraquí iraní saudí egipcio egipcia argelino argelina marroquí tunecino tunecina libio africano
        africana europeo europea canadiense mexicano mexicana brasileño brasileña argentino chileno chilena uruguayo uruguaya paraguayo
        paraguaya boliviano boliviana peruano peruana ecuatoriano ecuatoriana colombiano colombiana venezolano venezolana cubano cubana
        dominicano dominicana guatemalteco guatemalteca hondureño hondureña salvadoreño salvadoreña nicaragüense costarricense panameño
        panameña australiano australiana madrileño madrileña catalán catalana vasco vasca gallego gallega andaluz andaluza valenciano
        valenciana"""),
    places=words("""madrid barcelona sevilla valencia bilbao zaragoza málaga méxico bogotá lima quito caracas santiago buenos montevideo
        parís londres berlín moscú washington españa francia alemania italia portugal rusia ucrania china japón argentina chile perú
        colombia venezuela ecuador bolivia cuba brasil europa cataluña andalucía galicia calle plaza"""),
    drops_subjects=True,
    generic_organisations=words("""ong aerolínea aseguradora compañía constructora cooperativa empresa entidad firma institución
        multinacional naviera organismo"""),
    naming_organisations=words("ong"),
    role_modifiers=words("antiguo antigua nuevo nueva"),
)

FURNITURE: Final = furniture("""
    [navigation]
    inicio | portada | menú | abrir menú | cerrar | buscar | búsqueda | buscador | volver arriba | ir arriba | subir | secciones
    todas las secciones | noticias | actualidad | política | nacional | internacional | mundo | economía | negocios | sociedad | sucesos
    cultura | deportes | deporte | fútbol | ciencia | tecnología | salud | opinión | editorial | editoriales | columnas | columnistas
    cartas al director | gente | estilo | viajes | televisión | medios | vídeos | blogs | hemeroteca | archivo | edición impresa | edición
    ediciones | ayuda | quiénes somos | quienes somos | mapa del sitio | mapa web | mi perfil | configuración | siguiente | anterior
    página siguiente | noticia siguiente | ver más | ver todo | ver todos | mostrar más | cargar más | más | servicios | clasificados
    empleo | idioma | saltar al contenido … | ir al contenido …
    [share]
    compartir | comparte | compartir en | comparte en | compartir esta noticia | compartir noticia | compartir artículo
    comparte este artículo | comparte esta noticia | compartir en facebook | compartir en whatsapp | compartir por email
    compartir por correo | enviar por correo | enviar por email | enviar por correo electrónico | enviar | enviar a un amigo | imprimir
    copiar enlace | copiar link | copiar url | enlace copiado | copiado | correo | mail | guardar artículo | leer después | leer más tarde
    seguir | síguenos | síguenos en | seguir leyendo después | síganos | síganos en | seguinos en | redes sociales | me gusta | recomendar
    regala esta noticia | regalar artículo | tamaño de letra | reportar error | informar de un error | tuitear | twittear
    ir a los comentarios | ir a comentarios | desplegar redes sociales | reportar un error | compartir en … | comparte en … | síguenos en …
    síganos en … | haz clic para compartir … | haz click para compartir …
    [related]
    lee también | lea también | leer también | lee además | lea además | leé también | lea más | leer más | lee más | te puede interesar
    te podría interesar | puede interesarte | también te puede interesar | te interesa | quizás te interese | te recomendamos
    recomendamos | recomendado | recomendados | recomendaciones | más información | más noticias | más sobre este tema | más en | más de
    mira también | mirá también | ver también | vea también | ve también | véase también | relacionado | relacionados | relacionadas
    noticias relacionadas | noticia relacionada | artículos relacionados | notas relacionadas | contenido relacionado
    información relacionada | enlaces relacionados | sigue leyendo | seguir leyendo | siga leyendo | continuar leyendo | continúa leyendo
    no te lo pierdas | lo más leído | lo más visto | lo más popular | lo más | más leídas | más leído | más vistas | las más leídas
    más popular | tendencias | destacados | destacadas | lo último | últimas noticias | últimas notas | última hora | otras noticias
    otros artículos | además | también en | en portada | del archivo | selección del editor | la selección | ver noticia | ver artículo
    ver nota | dossier | para ti | análisis | entrevista | para saber más | lee también … | lea también … | leer también … | leé también …
    lee además … | lee más: … | te puede interesar … | le puede interesar … | puede interesarte … | más información: … | mira también …
    mirá también … | ver también … | vea también … | relacionado: … | sigue leyendo … | no te pierdas … | te recomendamos …
    [advertisement]
    publicidad | anuncio | anuncios | anunciantes | contenido patrocinado | patrocinado | patrocinado por | contenido publicitario
    publirreportaje | pasa para seguir leyendo | saltar publicidad | cerrar anuncio | cerrar publicidad | contenido para | branded content
    brandvoice | cargando | espacio publicitario | publicidad … | continúa después de … | patrocinado por … | contenido ofrecido por …
    [newsletter]
    ver en el navegador | ver en tu navegador | ver en su navegador | buenos días | buenas tardes | querido lector | queridos lectores
    darse de baja | recibes este … | recibe este … | ha recibido este … | boletín | boletines | suscríbete al boletín
    suscríbete a nuestro boletín | recibe el boletín | apúntate | tu email | introduce tu email | ingresa tu email | correo electrónico
    notificaciones | activar notificaciones | recibir notificaciones | alertas | descarga la app | descargar la app | descárgate la app
    gracias por suscribirte | darse de baja | mantente informado | reciba cada … | reciba en su correo … | suscríbete a la newsletter …
    suscríbete a nuestra … | suscríbete a nuestro … | suscríbete gratis … | suscríbase a nuestro … | recibe en tu … | recibe cada …
    recibe las … | apúntate a … | descarga la app … | descarga nuestra app … | únete a nuestro canal … | síguenos en nuestro canal …
    … correo electrónico … | … boletín …
    [paywall]
    suscríbete | suscríbete ahora | suscríbete para leer | suscribirse | suscribirme | suscribite | suscríbase | suscripción
    suscripciones | suscriptores | solo para suscriptores | sólo para suscriptores | exclusivo para suscriptores
    contenido exclusivo para suscriptores | exclusivo suscriptores | iniciar sesión | inicia sesión | inicie sesión | iniciá sesión
    ingresar | ingresa | entrar | acceder | accede | identifícate | cerrar sesión | registrarse | regístrate | regístrate gratis
    regístrese | registro | crear cuenta | crea tu cuenta | ya soy suscriptor | ¿ya tienes cuenta | ¿no tienes cuenta
    ¿olvidaste tu contraseña | ¿has olvidado tu contraseña | contraseña | mi cuenta | hazte socio | hazte socia | hazte suscriptor
    hazte premium | apóyanos | apoya nuestro periodismo | dona | donar | haz una donación | ver ofertas | prueba gratis | sin compromiso
    ver planes | elige tu plan | artículo para suscriptores | contenido exclusivo | tu suscripción se está usando en otro dispositivo
    ¿quieres añadir otro usuario a tu suscripción | añadir usuario | continuar leyendo aquí | esta funcionalidad es sólo para suscriptores
    si continúas leyendo en este dispositivo … | si quieres compartir tu cuenta … | apoya nuestro … | apoya el periodismo …
    suscríbete por … | suscríbete … | ¿ya eres … | ¿ya estás … | ya eres suscriptor … | para seguir leyendo … | para continuar leyendo …
    este contenido es exclusivo … | este artículo es exclusivo … | regístrate para … | inicia sesión para … | hazte socio … | hazte socia …
    accede a …
    [consent]
    aceptar | aceptar todo | aceptar todas | aceptar y continuar | aceptar y cerrar | acepto | rechazar | rechazar todo | rechazar todas
    rechazar y suscribirse | configurar | configurar cookies | configuración de cookies | configuración de privacidad | gestionar cookies
    política de cookies | más opciones | ver contenido | mostrar contenido | contenido externo | guardar preferencias | preferencias
    preferencias de privacidad | entendido | este contenido no está disponible … | con tu permiso, nosotros … | al hacer clic en aceptar …
    utilizamos cookies … | usamos cookies … | este sitio utiliza cookies … | este sitio web utiliza … | esta web utiliza …
    nosotros y nuestros … | al continuar navegando … | para ver este contenido … | este contenido está alojado … | con tu acuerdo …
    [comments]
    comentario | comentarios | sin comentarios | no hay comentarios | comentar | deja un comentario | dejar un comentario
    deja tu comentario | deja una respuesta | escribe un comentario | escribe tu comentario | añadir comentario | agregar comentario
    ver comentarios | ver los comentarios | mostrar comentarios | todos los comentarios | responder | respuestas | denunciar | reportar
    comentarios cerrados | inicia sesión para comentar | normas de participación | normas | cancelar la respuesta | nombre | publicar
    opina | tu opinión | encuesta | votar | más recientes | más antiguos | ordenar por | comentarios ( … | los comentarios …
    tu dirección de correo … | sé el primero en … | debes iniciar sesión … | para comentar …
    [tags]
    etiquetas | temas | palabras clave | archivado en | más sobre | en esta noticia | en este artículo | categorías | categoría | más temas
    tópicos | etiquetas: … | temas: … | archivado en … | palabras clave: … | categorías: … | temas relacionados: … | en esta nota: …
    [copyright]
    todos los derechos reservados | aviso legal | términos y condiciones | términos de uso | condiciones de uso | condiciones generales
    política de privacidad | privacidad | derechos reservados | protección de datos | derechos de autor | código ético | licencia
    accesibilidad | política editorial | canal ético | normas de uso | copyright … | todos los derechos reservados …
    derechos reservados … | prohibida la reproducción … | prohibida su reproducción … | queda prohibida …
    … todos los derechos reservados … | … prohibida la reproducción … | … derechos reservados …
    [player]
    reproducir | escuchar | escucha | escuchar artículo | escuchar este artículo | escuchá la nota | ver vídeo | ver video | vídeo | video
    pausa | directo | en directo | en vivo | ver en vivo | ver en directo | pantalla completa | silenciar | activar sonido | subtítulos
    calidad | velocidad | descargar | duración | siguiente vídeo | siguiente video | podcast | transcripción | tu navegador no …
    su navegador no … | escucha este … | escuchar la noticia … | este vídeo … | este video …
    [gallery]
    galería | galería de fotos | galería de imágenes | fotogalería | fotos | imágenes | en imágenes | ver galería | ver fotos
    ver fotogalería | ampliar | foto | imagen | siguiente foto | abrir imagen | cerrar galería | pie de foto | ver galería … | foto 1 de …
    imagen 1 de … | 1 de …
    [contact]
    contacto | contacta | contáctanos | contáctenos | escríbenos | contacto de prensa | contacto prensa | redacción | teléfono | dirección
    atención al cliente | publicite | publicidad en | anúnciate | para más información | trabaja con nosotros | contacto: …
    contacto de prensa … | para más información … | escríbenos a … | teléfono: … | tel.: … | correo: …
    [biography]
    sobre la firma | acerca del autor | el autor | autor | autora | biografía | ver biografía | más del autor | más artículos del autor
    ver más artículos | sobre el autor … | sobre la autora … | sobre la firma … | más artículos de … | ver todos los artículos de …
    [promotion]
    ofertas | tienda | promociones | concursos | cupones | descuentos | códigos de descuento | eventos | especiales | revista | revistas
    suplementos | club | anuncios clasificados | inmobiliaria | esquelas | cursos | nuestras apps | podcasts | socios | edición digital
    quiosco | kiosko | este artículo fue publicado … | este artículo se publicó … | este texto forma parte … | compra el …
    descubre nuestras …
    [notice]
    noticia en ampliación | noticia en desarrollo | habrá ampliación | información en desarrollo
    aviso | javascript está desactivado | por favor activa javascript | activa javascript | página no encontrada
    bloqueador de anuncios detectado | traducido automáticamente | errata | por favor, activa … | por favor active … | tu navegador …
    su navegador … | este artículo contiene enlaces … | hemos detectado que … | esta noticia tiene más de …
    este texto ha sido traducido …
    [published]
    publicado | publicado el | actualizado | actualizado el | actualizada | última actualización | fecha | hoy | ayer | hace 1 hora
    hace una hora | hace 2 horas | hace un día | tiempo de lectura | 1 min | 2 min | 3 min | guardar | publicado el … | publicado: …
    publicada el … | actualizado: … | actualizado el … | actualizado a las … | última actualización … | creado: … | tiempo de lectura …
    fecha: … | act. … | … min de lectura … | … minutos de lectura … | … última actualización …
""")

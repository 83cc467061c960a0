"""Spanish."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.es_people import PEOPLE
from newsparse.knowledge.languages.es_speech import SPEECH
from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Kind, Precision, Role

LANGUAGE: Final = Language(
    code="es",
    name="Spanish",
    people=PEOPLE,
    speech=SPEECH,
    letters="áéíóúñü",
    function_words=words(
        """
        de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí
        porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos
        uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él
        tanto esa estos mucho quienes nada muchos cual poco ella estar estas ha han fue ser era son está
        había tiene según años dos tras sido después parte así mientras estado puede
        """
    ),
    furniture=(
        Phrases(
            Kind.NAVIGATION,
            lines=phrases(
                """
                inicio | portada | menú | menu | abrir menú | cerrar menú | cerrar | buscar | búsqueda | buscador
                ir al contenido | saltar al contenido | saltar al contenido principal | ir al contenido principal
                volver arriba | ir arriba | subir | secciones | todas las secciones | última hora | lo último
                noticias | actualidad | política | nacional | internacional | mundo | economía | negocios | sociedad
                sucesos | cultura | deportes | deporte | fútbol | ciencia | tecnología | salud | opinión | editorial
                editoriales | columnas | columnistas | cartas al director | gente | estilo | viajes | televisión
                medios | vídeos | videos | fotos | podcasts | blogs | hemeroteca | archivo | edición impresa
                edición | ediciones | ayuda | contacto | contáctanos | quiénes somos | quienes somos
                mapa del sitio | mapa web | mi cuenta | mi perfil | configuración | siguiente | anterior
                página siguiente | noticia siguiente | ver más | ver todo | ver todos | mostrar más | cargar más
                más | servicios | clasificados | empleo | el tiempo | tags | idioma
                """
            ),
            starts=("saltar al contenido", "ir al contenido"),
        ),
        Phrases(
            Kind.SHARE,
            lines=phrases(
                """
                compartir | comparte | compartir en | comparte en | compartir esta noticia | compartir noticia
                compartir artículo | comparte este artículo | comparte esta noticia | compartir en facebook
                compartir en twitter | compartir en x | compartir en whatsapp | compartir en linkedin
                compartir en telegram | compartir por email | compartir por correo | enviar por correo
                enviar por email | enviar por correo electrónico | enviar | enviar a un amigo | imprimir
                copiar enlace | copiar link | copiar url | enlace copiado | copiado | facebook | twitter | whatsapp
                linkedin | telegram | pinterest | correo | correo electrónico | email | e-mail | mail | instagram
                youtube | tiktok | bluesky | flipboard | guardar | guardar artículo | leer después | leer más tarde
                seguir | síguenos | síguenos en | síguenos en facebook | síguenos en google news
                síguenos en nuestras redes | seguir leyendo después | síganos | síganos en | seguinos en
                redes sociales | me gusta | recomendar | escuchar | regala esta noticia | regalar artículo
                tamaño de letra | reportar error | informar de un error | tuitear | twittear | ir a los comentarios
                ir a comentarios
                """
            ),
            starts=(
                "compartir en",
                "comparte en",
                "síguenos en",
                "síganos en",
                "haz clic para compartir",
                "haz click para compartir",
            ),
        ),
        Phrases(
            Kind.RELATED,
            lines=phrases(
                """
                lee también | lea también | leer también | lee además | lea además | leé también | lea más
                leer más | lee más | te puede interesar | le puede interesar | te podría interesar
                puede interesarte | también te puede interesar | te interesa | quizás te interese | te recomendamos
                recomendamos | recomendado | recomendados | recomendado para ti | recomendaciones | más información
                más noticias | más sobre este tema | más en | más de | mira también | mirá también | ver también
                vea también | ve también | véase también | relacionado | relacionados | relacionadas
                noticias relacionadas | noticia relacionada | artículos relacionados | notas relacionadas
                contenido relacionado | temas relacionados | información relacionada | enlaces relacionados
                sigue leyendo | seguir leyendo | siga leyendo | continuar leyendo | continúa leyendo | no te pierdas
                no te lo pierdas | lo más leído | lo más visto | lo más popular | lo más | más leídas | más leído
                más vistas | las más leídas | más popular | tendencias | destacados | destacadas | lo último
                últimas noticias | últimas notas | última hora | otras noticias | otros artículos | además
                también en | en portada | del archivo | selección del editor | la selección | ver noticia
                ver artículo | ver nota | dossier | especiales | archivado en | para ti | newsletter | análisis
                entrevista
                """
            ),
            starts=(
                "lee también",
                "lea también",
                "leer también",
                "leé también",
                "lee además",
                "lee más:",
                "te puede interesar",
                "le puede interesar",
                "puede interesarte",
                "más información:",
                "mira también",
                "mirá también",
                "ver también",
                "vea también",
                "relacionado:",
                "sigue leyendo",
                "no te pierdas",
                "te recomendamos",
            ),
        ),
        Phrases(
            Kind.ADVERTISEMENT,
            lines=phrases(
                """
                publicidad | anuncio | anuncios | anunciantes | contenido patrocinado | patrocinado
                patrocinado por | contenido publicitario | publirreportaje
                continúa leyendo después de la publicidad | sigue leyendo después de la publicidad
                continúa después de la publicidad | la noticia continúa después de la publicidad
                el artículo continúa después de la publicidad | pasa para seguir leyendo | saltar publicidad
                cerrar anuncio | cerrar publicidad | contenido para | contenido ofrecido por | branded content
                brandvoice | cargando | cargando... | espacio publicitario
                """
            ),
            starts=("publicidad", "continúa después de", "patrocinado por", "contenido ofrecido por"),
        ),
        Phrases(
            Kind.NEWSLETTER,
            lines=phrases(
                """
                newsletter | newsletters | boletín | boletines | boletín de noticias
                suscríbete a nuestra newsletter | suscríbete a la newsletter | suscríbete al boletín
                suscríbete a nuestro boletín | suscríbase a nuestro boletín | recibe nuestra newsletter
                recibe el boletín | apúntate | apúntate a la newsletter | regístrate | tu correo electrónico
                su correo electrónico | tu email | introduce tu email | ingresa tu email | correo electrónico
                notificaciones | activar notificaciones | recibir notificaciones | alertas | descarga la app
                descargar la app | descarga nuestra app | descárgate la app | app store | google play
                gracias por suscribirte | darse de baja | únete a nuestro canal de whatsapp | únete a nuestro canal
                mantente informado | recibe las noticias en tu correo
                dirección de correo electrónico
                """
            ),
            starts=(
                "reciba cada",
                "reciba en su correo",
                "recibe en tu correo",
                "suscríbete a la newsletter",
                "suscríbete a nuestra",
                "suscríbete a nuestro",
                "suscríbete gratis",
                "suscríbase a nuestro",
                "recibe en tu",
                "recibe cada",
                "recibe las",
                "apúntate a",
                "descarga la app",
                "descarga nuestra app",
                "únete a nuestro canal",
                "síguenos en nuestro canal",
            ),
            parts=("newsletter", "correo electrónico", "boletín"),
        ),
        Phrases(
            Kind.PAYWALL,
            lines=phrases(
                """
                suscríbete | suscríbete ahora | suscríbete para seguir leyendo | suscríbete para leer | suscribirse
                suscribirme | suscribite | suscríbase | suscripción | suscripciones | suscriptores
                solo para suscriptores | sólo para suscriptores | exclusivo para suscriptores
                contenido exclusivo para suscriptores | exclusivo suscriptores | premium | iniciar sesión
                inicia sesión | inicie sesión | iniciá sesión | ingresar | ingresa | entrar | acceder | accede
                identifícate | cerrar sesión | registrarse | regístrate | regístrate gratis | regístrese | registro
                crear cuenta | crea tu cuenta | ¿ya eres suscriptor? | ¿ya eres suscriptor? inicia sesión
                ¿ya estás suscrito? | ya soy suscriptor | ¿ya tienes cuenta? | ¿no tienes cuenta?
                ¿olvidaste tu contraseña? | ¿has olvidado tu contraseña? | contraseña | mi cuenta | hazte socio
                hazte socia | hazte suscriptor | hazte premium | apóyanos | apoya nuestro periodismo | dona | donar
                haz una donación | ver ofertas | prueba gratis | sin compromiso | ver planes | elige tu plan
                artículo para suscriptores | contenido exclusivo
                """
            ),
            starts=(
                "apoya nuestro",
                "apoya el periodismo",
                "suscríbete por",
                "suscríbete a nuestro",
                "suscríbete",
                "¿ya eres",
                "¿ya estás",
                "ya eres suscriptor",
                "para seguir leyendo",
                "para continuar leyendo",
                "este contenido es exclusivo",
                "este artículo es exclusivo",
                "regístrate para",
                "inicia sesión para",
                "hazte socio",
                "hazte socia",
                "accede a",
            ),
        ),
        Phrases(
            Kind.CONSENT,
            lines=phrases(
                """
                aceptar | aceptar todo | aceptar todas | aceptar cookies | aceptar y continuar | aceptar y cerrar
                acepto | rechazar | rechazar todo | rechazar todas | rechazar y suscribirse | configurar
                configurar cookies | configuración de cookies | configuración de privacidad | gestionar cookies
                política de cookies | cookies | privacidad | más opciones | ver contenido | mostrar contenido
                contenido externo | guardar preferencias | preferencias | preferencias de privacidad | entendido
                """
            ),
            starts=(
                "este contenido no está disponible",
                "con tu permiso, nosotros",
                "al hacer clic en aceptar",
                "utilizamos cookies",
                "usamos cookies",
                "este sitio utiliza cookies",
                "este sitio web utiliza",
                "esta web utiliza",
                "nosotros y nuestros",
                "al continuar navegando",
                "para ver este contenido",
                "este contenido está alojado",
                "con tu acuerdo",
            ),
        ),
        Phrases(
            Kind.COMMENTS,
            lines=phrases(
                """
                comentario | comentarios | 0 comentarios | sin comentarios | no hay comentarios | comentar
                deja un comentario | dejar un comentario | deja tu comentario | deja una respuesta
                escribe un comentario | escribe tu comentario | añadir comentario | agregar comentario
                ver comentarios | ver los comentarios | mostrar comentarios | todos los comentarios | responder
                respuestas | denunciar | reportar | los comentarios están cerrados | comentarios cerrados
                sé el primero en comentar | inicia sesión para comentar | normas de participación | normas
                cancelar la respuesta | tu dirección de correo electrónico no será publicada
                los campos obligatorios están marcados con * | nombre | publicar comentario | publicar | opina
                tu opinión | encuesta | votar | más recientes | más antiguos | ordenar por
                """
            ),
            starts=(
                "comentarios (",
                "los comentarios",
                "tu dirección de correo",
                "sé el primero en",
                "debes iniciar sesión",
                "para comentar",
            ),
        ),
        Phrases(
            Kind.TAGS,
            lines=phrases(
                """
                etiquetas | temas | tags | palabras clave | archivado en | más sobre | temas relacionados
                en esta noticia | en este artículo | categorías | categoría | más temas | tópicos
                """
            ),
            starts=(
                "etiquetas:",
                "temas:",
                "tags:",
                "archivado en",
                "palabras clave:",
                "categorías:",
                "temas relacionados:",
                "en esta nota:",
            ),
        ),
        Phrases(
            Kind.COPYRIGHT,
            lines=phrases(
                """
                todos los derechos reservados | aviso legal | términos y condiciones | términos de uso
                condiciones de uso | condiciones generales | política de privacidad | privacidad
                derechos reservados | protección de datos | derechos de autor | código ético | licencia
                accesibilidad | política editorial | canal ético | normas de uso | prohibida su reproducción
                """
            ),
            starts=(
                "©",
                "copyright",
                "todos los derechos reservados",
                "derechos reservados",
                "prohibida la reproducción",
                "prohibida su reproducción",
                "queda prohibida",
            ),
            parts=("todos los derechos reservados", "prohibida la reproducción", "derechos reservados"),
        ),
        Phrases(
            Kind.PLAYER,
            lines=phrases(
                """
                reproducir | reproducir vídeo | reproducir video | escuchar | escucha | escuchar artículo
                escuchar este artículo | escucha este artículo | escuchá la nota | ver vídeo | ver video | vídeo
                video | audio | pausa | directo | en directo | en vivo | ver en vivo | ver en directo
                pantalla completa | silenciar | activar sonido | subtítulos | calidad | velocidad | descargar
                duración | siguiente vídeo | siguiente video | podcast | transcripción
                """
            ),
            starts=("tu navegador no", "su navegador no", "escucha este", "escuchar la noticia", "este vídeo", "este video"),
        ),
        Phrases(
            Kind.GALLERY,
            lines=phrases(
                """
                galería | galería de fotos | galería de imágenes | fotogalería | fotos | imágenes | en imágenes
                ver galería | ver fotos | ver fotogalería | ampliar | ampliar imagen | ampliar foto | foto | imagen
                siguiente foto | foto siguiente | imagen anterior | abrir imagen | cerrar galería | pie de foto
                """
            ),
            starts=("ver galería", "foto 1 de", "imagen 1 de", "1 de"),
        ),
        Phrases(
            Kind.WEATHER,
            lines=phrases(
                """
                el tiempo | tiempo | clima | pronóstico | pronóstico del tiempo | bolsa | mercados | ibex 35 | dólar
                dólar hoy | cotizaciones | tráfico | lotería | loterías | horóscopo | crucigrama | crucigramas
                sudoku | pasatiempos | juegos | programación tv | programación | resultados | clasificación
                calendario | cartelera | agenda | farmacias
                """
            ),
            starts=("el tiempo en", "clima en", "precio del dólar"),
        ),
        Phrases(
            Kind.CONTACT,
            lines=phrases(
                """
                contacto | contacta | contáctanos | contáctenos | escríbenos | contacto de prensa | contacto prensa
                redacción | teléfono | dirección | atención al cliente | publicite | publicidad en | anúnciate
                para más información | trabaja con nosotros
                """
            ),
            starts=(
                "contacto:",
                "contacto de prensa",
                "para más información",
                "escríbenos a",
                "teléfono:",
                "tel.:",
                "correo:",
                "email:",
            ),
        ),
        Phrases(
            Kind.BIOGRAPHY,
            lines=phrases(
                """
                sobre la firma | sobre el autor | sobre la autora | acerca del autor | el autor | autor | autora
                biografía | ver biografía | más del autor | más artículos del autor | ver más artículos
                """
            ),
            starts=("sobre el autor", "sobre la autora", "sobre la firma", "más artículos de", "ver todos los artículos de"),
        ),
        Phrases(
            Kind.PROMOTION,
            lines=phrases(
                """
                ofertas | tienda | promociones | concursos | cupones | descuentos | códigos de descuento | eventos
                especiales | revista | revistas | suplementos | club | anuncios clasificados | inmobiliaria
                esquelas | cursos | nuestras apps | podcasts | socios | edición digital | quiosco | kiosko
                """
            ),
            starts=(
                "este artículo fue publicado",
                "este artículo se publicó",
                "este texto forma parte",
                "compra el",
                "descubre nuestras",
            ),
        ),
        Phrases(
            Kind.NOTICE,
            lines=phrases(
                """
                aviso | javascript está desactivado | por favor activa javascript | activa javascript
                página no encontrada | bloqueador de anuncios detectado | traducido automáticamente | errata
                """
            ),
            starts=(
                "por favor, activa",
                "por favor active",
                "tu navegador",
                "su navegador",
                "este artículo contiene enlaces",
                "hemos detectado que",
                "esta noticia tiene más de",
                "este texto ha sido traducido",
            ),
        ),
        Phrases(
            Kind.PUBLISHED,
            lines=phrases(
                """
                publicado | publicado el | actualizado | actualizado el | actualizada | última actualización | fecha
                hoy | ayer | hace 1 hora | hace una hora | hace 2 horas | hace un día | tiempo de lectura | 1 min
                2 min | 3 min | 1 min de lectura | 2 min de lectura | 3 min de lectura | 4 min de lectura | guardar
                """
            ),
            starts=(
                "publicado el",
                "publicado:",
                "publicada el",
                "actualizado:",
                "actualizado el",
                "actualizada el",
                "actualizado a las",
                "última actualización",
                "creado:",
                "tiempo de lectura",
                "fecha:",
                "act.",
            ),
            parts=("min de lectura", "minutos de lectura", "última actualización"),
        ),
    ),
    bylines=BylineWords(
        by=(
            "por",
            "de",
            "escrito por",
            "redactado por",
            "texto",
            "texto de",
            "texto por",
            "autor",
            "autora",
            "un artículo de",
            "entrevista de",
            "firma",
        ),
        roles={
            "redacción": Role.WRITING,
            "redacción de": Role.WRITING,
            "escrito por": Role.WRITING,
            "texto": Role.WRITING,
            "información de": Role.REPORTING,
            "reportaje de": Role.REPORTING,
            "reporte de": Role.REPORTING,
            "reportado por": Role.REPORTING,
            "reporte adicional de": Role.ADDITIONAL_REPORTING,
            "información adicional de": Role.ADDITIONAL_REPORTING,
            "con información de": Role.CONTRIBUTION,
            "con la colaboración de": Role.CONTRIBUTION,
            "colaboró": Role.CONTRIBUTION,
            "colaboraron": Role.CONTRIBUTION,
            "contribuyó": Role.CONTRIBUTION,
            "contribuyeron": Role.CONTRIBUTION,
            "editado por": Role.EDITING,
            "edición": Role.EDITING,
            "edición de": Role.EDITING,
            "editado en español por": Role.EDITING,
            "fotos": Role.PHOTOGRAPHY,
            "fotografía": Role.PHOTOGRAPHY,
            "fotografías": Role.PHOTOGRAPHY,
            "fotografías de": Role.PHOTOGRAPHY,
            "gráficos": Role.GRAPHICS,
            "infografía": Role.GRAPHICS,
            "ilustración": Role.GRAPHICS,
            "producción": Role.PRODUCTION,
            "traducción": Role.TRANSLATION,
            "traducción de": Role.TRANSLATION,
            "traducido por": Role.TRANSLATION,
        },
        titles=phrases(
            """
            periodista | reportero | reportera | redactor | redactora | redactor jefe | redactora jefe
            redactora jefa | jefe de sección | jefa de sección | editor | editora | director | directora
            subdirector | subdirectora | corresponsal | enviado especial | enviada especial | columnista
            articulista | colaborador | colaboradora | fotógrafo | fotógrafa | fotoperiodista | crítico | crítica
            analista | redacción | la redacción | agencias | agencia | becario | becaria
            """
        ),
        joiners=frozenset({"y", "e", "&", "con"}),
    ),
    credits=CreditWords(
        positions=(
            "i",
            "d",
            "c",
            "izq",
            "izda",
            "dcha",
            "der",
            "izquierda",
            "derecha",
            "centro",
            "a la izquierda",
            "a la derecha",
            "en el centro",
            "al centro",
            "de izquierda a derecha",
            "i-d",
        ),
        marks=(
            "foto",
            "fotos",
            "foto de",
            "fotografía",
            "fotografías",
            "fotografía de",
            "fotógrafo",
            "fotógrafa",
            "imagen",
            "imágenes",
            "imagen de",
            "crédito",
            "créditos",
            "crédito de foto",
            "fuente",
            "ilustración",
            "infografía",
            "gráfico",
            "captura de pantalla",
            "captura",
            "cortesía",
            "cortesía de",
            "video",
            "vídeo",
            "autor de la foto",
        ),
        caption_openers=(
            "foto de archivo",
            "imagen de archivo",
            "fotografía de archivo",
            "archivo",
            "foto archivo",
            "imagen referencial",
            "foto referencial",
            "imagen ilustrativa",
            "foto ilustrativa",
            "pie de foto",
            "en la imagen",
            "en la foto",
            "ilustración",
            "vídeo",
            "video",
            "mapa",
            "gráfico",
            "captura de pantalla",
        ),
    ),
    dates=DateWords(
        months=numbered(
            1,
            """
            enero, ene
            febrero, feb
            marzo, mar
            abril, abr
            mayo, may
            junio, jun
            julio, jul
            agosto, ago
            septiembre, setiembre, sept, sep, set
            octubre, oct
            noviembre, nov
            diciembre, dic
            """,
        ),
        weekdays=numbered(
            0,
            """
            lunes, lun
            martes, mar
            miércoles, mié, miercoles, mie
            jueves, jue
            viernes, vie
            sábado, sáb, sabado, sab
            domingo, dom
            """,
        ),
        relative_parts=phrases("anoche | anteanoche | esta mañana | esta tarde | esta noche"),
        relative={
            "hoy": 0,
            "ayer": -1,
            "anteayer": -2,
            "pasado mañana": 2,
            "antier": -2,
            "mañana": 1,
            "anoche": -1,
            "anteanoche": -2,
            "esta mañana": 0,
            "esta tarde": 0,
            "esta noche": 0,
        },
        adjacent={
            "el día antes de": -1,
            "el día antes": -1,
            "un día antes": -1,
            "la víspera": -1,
            "víspera": -1,
            "el día después": 1,
            "un día después": 1,
        },
        overnight=phrases("durante la noche"),
        every=phrases("cada | todos los | los"),
        decade_names={
            f"años {ten}": 1900 + 10 * number
            for number, ten in enumerate("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), 2)
        },
        decade_prefixes=phrases("años | década de | década de los"),
        period_only_prepositions=phrases("en"),
        manner_words=phrases("como"),
        day_modifiers=phrases("finales de | principios de | mediados de | inicios de"),
        lookalikes=phrases("viernes negro | la mañana | una mañana | las mañanas | martes y trece"),
        ordinals={
            "primero": 1,
            "primer": 1,
            "segundo": 2,
            "tercer": 3,
        },
        ordinal_endings=phrases("º | o | er"),
        numbers={
            "un": 1,
            "una": 1,
            "dos": 2,
            "tres": 3,
            "cuatro": 4,
            "cinco": 5,
            "seis": 6,
            "siete": 7,
            "ocho": 8,
            "nueve": 9,
            "diez": 10,
            "once": 11,
            "doce": 12,
            "trece": 13,
            "catorce": 14,
            "quince": 15,
        },
        units={
            "día": Precision.DAY,
            "días": Precision.DAY,
            "semana": Precision.WEEK,
            "semanas": Precision.WEEK,
            "fin de semana": Precision.WEEKEND,
            "fines de semana": Precision.WEEKEND,
            "mes": Precision.MONTH,
            "meses": Precision.MONTH,
            "trimestre": Precision.RANGE,
            "año": Precision.YEAR,
            "años": Precision.YEAR,
        },
        quarters={
            f"{name} {part}": (months * i - months + 1, months * i)
            for months, part in ((3, "trimestre"), (6, "semestre"))
            for i, names in enumerate(("primer 1er", "segundo 2º 2do", "tercer 3er", "cuarto 4º 4to")[: 12 // months], 1)
            for name in names.split()
        }
        | {"primera mitad": (1, 6), "segunda mitad": (7, 12)}
        | {f"{i}t": (3 * i - 2, 3 * i) for i in range(1, 5)},
        fiscal=phrases("fiscal | ejercicio | escolar"),
        other_quarters=phrases("terminado | cerrado"),
        shifts={
            "este": 0,
            "esta": 0,
            "pasado": -1,
            "pasada": -1,
            "último": -1,
            "última": -1,
            "próximo": 1,
            "próxima": 1,
        },
        trailing_shifts={
            "pasado": -1,
            "pasada": -1,
            "próximo": 1,
            "próxima": 1,
            "que viene": 1,
        },
        later={
            "más tarde": 1,
            "después": 1,
            "antes": -1,
        },
        leading_ago={
            "hace": -1,
            "dentro de": 1,
            "en": 1,
        },
        anaphors={
            "el mismo día": 0,
            "mismo día": 0,
            "ese mismo día": 0,
            "al día siguiente": 1,
            "el día siguiente": 1,
            "día siguiente": 1,
            "el día anterior": -1,
            "día anterior": -1,
            "la víspera": -1,
            "el día antes": -1,
            "un día antes": -1,
            "un día después": 1,
        },
        day_parts={
            "por la mañana": 0,
            "por la tarde": 0,
            "por la noche": 0,
            "en la mañana": 0,
            "en la tarde": 0,
            "en la noche": 0,
            "en la madrugada": 0,
            "de madrugada": 0,
            "a mediodía": 0,
            "al mediodía": 0,
            "a medianoche": 0,
        },
        holidays={
            "navidad": (12, 25),
            "nochebuena": (12, 24),
            "nochevieja": (12, 31),
            "año nuevo": (1, 1),
            "día de reyes": (1, 6),
            "día de los muertos": (11, 2),
            "día de todos los santos": (11, 1),
            "día del trabajo": (5, 1),
            "día de la hispanidad": (10, 12),
            "san valentín": (2, 14),
            "jueves santo": (-3,),
            "viernes santo": (-2,),
            "domingo de resurrección": (0,),
            "miércoles de ceniza": (-46,),
        },
        day_prepositions=phrases("el | del | al | desde | hasta"),
        period_prepositions=phrases("en | desde | hasta | finales de | principios de | mediados de"),
        range_openers={"del": phrases("al"), "de": phrases("a"), "desde": phrases("hasta"), "entre": phrases("y")},
        range_joiners=phrases("- | – | al"),
        of=phrases("de | del"),
        articles=phrases("el | la | los | las"),
        time_prepositions=phrases("a las | a la | hacia las"),
        times_of_day=phrases("mediodía | medianoche"),
        future=phrases("va | van | debe | deben | previsto | prevista | prevé | prevén | planea | espera"),
        future_endings=("rá", "rán", "ría", "rían"),
        finite_past=phrases("fue | fueron | desde"),
        forward_phrases=phrases("para"),
        past_prepositions=phrases("tras | pese"),
        past=words(
            """
            fue fueron era eran ha han había habían dijo dijeron según hubo hizo hicieron tuvo tuvieron puso pusieron dio dieron
            expuso propuso impuso dispuso
            vio vieron estuvo estuvieron pudo pudieron quiso quisieron vino vinieron trajo trajeron supo supieron tenía tenían
            podía podían hacía hacían decía decían quería querían debía debían sabía sabían
            """
        ),
        past_endings=("ó", "aron", "ieron", "jeron", "uvo", "dujo", "aba", "aban"),
        non_verbs=words("acaba acaban graba graban alaba alaban mayoría minoría categoría secretaría librería tesorería galería"),
    ),
)

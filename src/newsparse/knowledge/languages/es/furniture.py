"""Phrases of boilerplate lines in Spanish."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
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
            desplegar redes sociales | reportar un error
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
            para saber más
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
            tu suscripción se está usando en otro dispositivo | ¿quieres añadir otro usuario a tu suscripción?
            añadir usuario | continuar leyendo aquí | esta funcionalidad es sólo para suscriptores
            esta funcionalidad es solo para suscriptores
            """
        ),
        starts=(
            "si continúas leyendo en este dispositivo",
            "si quieres compartir tu cuenta",
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
)

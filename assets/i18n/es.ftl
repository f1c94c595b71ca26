# Common Ground: the words of the interface, in Spanish.
# review: machine-drafted
# language: Español

## Bar

bar-label = Menú principal
find-place = Buscar un lugar
list = Lista
map = Mapa
read-aloud = Leer en voz alta
read-stop = Dejar de leer
language = Idioma
skip-to-content = Ir a las preguntas
skip-to-map = Ir al mapa
skip-to-list = Ir a la lista
map-label = Mapa de { $place }
map-loading = Cargando el mapa de calles… { $percent } %
zoom-in = Acercar
zoom-out = Alejar
locate = Mostrar dónde estoy
locate-failed = No hemos podido saber dónde está usted. Mueva el mapa o busque un lugar por su nombre.
basemap-missing = Aquí todavía no hay un mapa de calles. Aún puede usar la lista. Si usted se ocupa de esta página, cree el mapa de calles con «common-ground basemap extract --project { $project }».
basemap-unreachable = No se ha podido cargar el mapa de calles porque no hay conexión. Aún puede usar la lista. Lo intentaremos otra vez cuando vuelva la conexión.
basemap-damaged = El archivo del mapa de calles está dañado. Aún puede buscar lugares por su nombre y usar la lista.
map-missing = No se ha podido abrir el mapa en { $device ->
    [phone] este teléfono
    [computer] este ordenador
   *[tablet] esta tableta
}. Aún puede buscar lugares por su nombre y usar la lista.
import-drop = Suelte el archivo para añadirlo
later-missing = No se ha podido cargar una parte de esta página. Revise la conexión: seguimos intentándolo.

## Home

chips-label = Mostrar en el mapa
add-label = Decir algo
undo = Deshacer
close = Cerrar
deleted = Borrado.
undone = Deshecho.
draft-waiting = Tiene una respuesta sin terminar.
draft-resume = Seguir
draft-discard = Borrarla

## Choosing a place

place-title = Mueva el mapa hasta que el marcador esté en el lugar
place-nowhere = No hay ningún lugar con nombre cerca de aquí
place-here = Es aquí
cancel = Cancelar

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = Cerca de { $place }
place-near-from = A { $distance } { $wind } de { $place }
distance-metres = { $metres } metros
distance-km = { $km } km
wind-north = al norte
wind-north-east = al noreste
wind-east = al este
wind-south-east = al sureste
wind-south = al sur
wind-south-west = al suroeste
wind-west = al oeste
wind-north-west = al noroeste
place-outside = Ese lugar está fuera de la zona sobre la que preguntamos. Elija un lugar que esté dentro.
map-keys = Las flechas mueven el mapa, con Mayús solo un poco. Más y menos lo acercan y lo alejan, Inicio vuelve al principio. Intro abre lo que está en el centro. Todo lo que está en el mapa está también en la lista.
map-keys-placing = La marca se queda en el centro. Las flechas mueven el mapa debajo, con Mayús solo un poco. Más y menos lo acercan y lo alejan. Intro quiere decir «Es aquí». También puede encontrar un lugar por su nombre.
map-here = Aquí: { $name }
map-nearest = La respuesta más cercana: { $name }, a { $distance } { $wind }
aloud-no-voice = En { $device ->
    [phone] este teléfono
    [computer] este ordenador
   *[tablet] esta tableta
} no hay voz para este idioma: { $language }. Pida a alguien que lea con usted, o añada una voz en los ajustes.
aloud-clips-only = En { $device ->
    [phone] este teléfono
    [computer] este ordenador
   *[tablet] esta tableta
} no hay voz para este idioma: { $language }. Oye lo que otras personas han grabado. Pida a alguien que lea el resto con usted.
aloud-failed = No se ha podido leer en voz alta en { $device ->
    [phone] este teléfono
    [computer] este ordenador
   *[tablet] esta tableta
}. Inténtelo otra vez, o pida a alguien que lea con usted.

## Language and reading

comfort-title = Idioma y lectura
comfort-done = Listo
translation-title = Sobre esta traducción
translation-machine = Un ordenador escribió estas palabras. Todavía no las ha revisado ninguna persona nativa.
translation-checked = Alguien que habla este idioma ha revisado estas palabras.
language-now = Esta página está ahora en { $language }.
language-missing = No hemos podido traer las palabras en { $language }, así que nada ha cambiado. Comprueba la conexión y vuelve a intentarlo.
language-questions = Las preguntas de este mapa todavía no están en { $language }. Las verás en { $other }.
language-buttons = Los botones y las ayudas de esta página todavía no están en { $language }.

## How it looks

look-title = Cómo se ve
look-text = Tamaño de las palabras
look-size = { $percent } %
look-colours = Colores
look-system = Como este dispositivo
look-light = Claro
look-contrast = Fuerte
look-dark = Oscuro
look-easy = Fácil: menos preguntas, más dibujos
look-easy-more = Los botones se hacen más grandes. Puedes cambiarlo cuando quieras y no se pierde nada de lo que has dicho.

## Without internet

offline-title = Sin internet
offline-ready = Listo para funcionar sin conexión. Todo lo de este mapa está guardado aquí.
offline-preparing = Aún no está listo para funcionar sin conexión. Deja esta página abierta mientras tengas internet.
offline-none = Esta página necesita internet para empezar.
offline-update = Hay una versión más nueva. Llegará cuando nadie esté usando esta página.
offline-renewed = Esta es ahora la versión más nueva.

## Place: routes and areas

forms-label = ¿Qué quiere marcar?
form-spot = Lugar
form-route = Ruta
form-area = Zona
form-whole = Todo el barrio
draw-route-first = Mueva el mapa a donde empieza la ruta
draw-area-first = Mueva el mapa a una esquina de la zona
draw-next = Mueva el mapa al punto siguiente
draw-ready = Mueva el mapa al punto siguiente, o termine
draw-picked = Mueva el mapa a donde debe estar el punto { $number }
draw-whole = Se trata de todo el barrio
draw-kept = Esta forma viene de un archivo. Puede dejarla así.
draw-add = Añadir un punto
draw-move = Mover aquí
draw-leave = Dejarlo
draw-remove = Quitar
draw-finish = Terminar
draw-continue = Continuar
draw-keep = Dejarla así
draw-keys = En el mapa, la tecla Enter añade un punto y Backspace deshace el último paso. Page Up y Page Down eligen un punto, y Delete lo quita.
draw-corners = Puntos
draw-previous = Punto anterior
draw-following = Punto siguiente
draw-count = { $count ->
    [one] { $count } punto
    [many] { $count } de puntos
   *[other] { $count } puntos
}
draw-of = Punto { $number } de { $count }
draw-said-start = Ponga un punto en cada curva o esquina.
draw-said-added = Punto { $number } añadido.
draw-said-added-near = Punto { $number } añadido, cerca de { $place }.
draw-said-moved = Punto { $number } movido.
draw-said-moved-near = Punto { $number } movido, cerca de { $place }.
draw-said-picked = Punto { $number } de { $count }. Mueva el mapa y luego pulse «Mover aquí».
draw-said-left = Ningún punto elegido.
draw-said-removed = Punto { $number } quitado.
draw-said-undone = Último paso deshecho.
draw-said-mended = El borde se cruzaba consigo mismo, así que hemos cambiado el orden de los puntos. ¿Está bien ahora? Entonces pulse «Terminar». Si no, pulse «Deshacer».
draw-so-far-length = Por ahora mide { $size } de largo.
draw-so-far-size = Por ahora: { $size }.
draw-too-few = Una zona necesita al menos tres puntos, y una ruta, dos.
draw-crossing = El borde se cruza consigo mismo. Mueva o quite un punto para que rodee la zona una sola vez.
size-metres = { $count ->
    [one] más o menos { $count } metro
    [many] más o menos { $count } de metros
   *[other] más o menos { $count } metros
}
size-kilometres = { $count ->
    [one] más o menos { $count } kilómetro
    [many] más o menos { $count } de kilómetros
   *[other] más o menos { $count } kilómetros
}
size-square-metres = { $count ->
    [one] más o menos { $count } metro cuadrado
    [many] más o menos { $count } de metros cuadrados
   *[other] más o menos { $count } metros cuadrados
}
size-pitches = más o menos como { $count ->
    [one] un campo de fútbol
    [many] { $count } de campos de fútbol
   *[other] { $count } campos de fútbol
}
size-square-kilometres = { $count ->
    [one] más o menos { $count } kilómetro cuadrado
    [many] más o menos { $count } de kilómetros cuadrados
   *[other] más o menos { $count } kilómetros cuadrados
}
shape-route = Una ruta, { $size } de largo
shape-area = Una zona, { $size }
shape-whole = Todo el barrio

find-title = Buscar un lugar
find-label = Nombre de la calle o del lugar
find-hint = Empiece a escribir y luego elija de la lista.
find-hint-postcodes = Empiece a escribir un nombre o un código postal y luego elija de la lista.
find-where = { $kind }, a { $distance } { $wind }
find-none = Aquí no hay nada con ese nombre. Pruebe con una parte del nombre o con otra calle cercana.
find-count = { $count ->
    [one] { $count } lugar encontrado
    [many] { $count } de lugares encontrados
   *[other] { $count } lugares encontrados
}
find-off = No se ha podido cargar la lista de calles y lugares. Aún puede mover el mapa.
placekind-street = calle
placekind-square = plaza
placekind-park = parque
placekind-water = agua
placekind-station = estación
placekind-school = escuela
placekind-health = salud
placekind-worship = lugar de culto
placekind-culture = cultura
placekind-shop = tienda
placekind-community = lugar de encuentro
placekind-locality = zona
placekind-postcode = código postal
placekind-other = lugar

## Questions

step = { $number } de { $total }
back = Atrás
continue = Continuar
skip = Saltar
not-sure = No lo sé
decline = Prefiero no decirlo
yes = Sí
no = No
choices-most = Elija como máximo { $max }.
choices-full = Ya ha elegido { $max }. Quite una respuesta para elegir otra.
date-day = Día
date-month = Mes
date-year = Año
characters = { $count } de { $max }
characters-over = sobran { $over }
scale-step = { $step }: { $words }

## Personal details

flags-none = No vemos datos personales
flag-phone = «{ $text }» parece un número de teléfono. Puede quitarlo.
flag-email = «{ $text }» parece un correo electrónico. Puede quitarlo.
flag-postcode = «{ $text }» parece un código postal completo. Puede dejar la primera mitad y quitar el resto.
flag-address = «{ $text }» parece la dirección de alguien. Puede quitar el número.
flag-nhs-number = «{ $text }» parece un número del NHS. Puede quitarlo.
flag-take-out = Quitarlo
flag-take-out-of = Quitar «{ $text }»

## Photo

photo-add = Añadir una foto
photo-take = Hacer una foto
photo-choose = Elegir una foto
photo-no-faces = sin caras, por favor
photo-busy = Preparando su foto…
photo-yours = Su foto
photo = Foto
photo-kept = Su foto está guardada en { $device ->
    [phone] este teléfono
    [computer] este ordenador
   *[tablet] esta tableta
}.
photo-another = Hacer otra
photo-choose-another = Elegir otra
photo-remove = Quitar
photo-remove-name = Quitar su foto
photo-removed = Su foto se ha borrado.
photo-elsewhere = Esta foto no está en { $device ->
    [phone] este teléfono
    [computer] este ordenador
   *[tablet] esta tableta
}.

## Voice note

voice-add = Decirlo en voz alta
voice-seconds = hasta { $seconds } segundos
voice-asking = Permita usar el micrófono, por favor.
voice-recording = Grabando
voice-stop = Parar
voice-left = { $seconds ->
    [one] Queda { $seconds } segundo
    [many] Quedan { $seconds } de segundos
   *[other] Quedan { $seconds } segundos
}
voice-warning = Quedan 10 segundos
voice-heard = Se le oye bien.
voice-quiet = Todavía no oímos nada. Hable más alto o acérquese.
voice-busy = Guardando su grabación…
voice-yours = Su grabación
voice = Grabación
voice-kept = Su grabación está guardada en { $device ->
    [phone] este teléfono
    [computer] este ordenador
   *[tablet] esta tableta
}. Puede escucharla.
voice-again = Grabar otra vez
voice-remove = Quitar
voice-remove-name = Quitar su grabación
voice-removed = Su grabación se ha borrado.
voice-elsewhere = Esta grabación no está en { $device ->
    [phone] este teléfono
    [computer] este ordenador
   *[tablet] esta tableta
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = No podemos abrir este archivo como foto. Elija otro, por favor.
media-wrong-too-large = Esta foto es demasiado grande y no podemos abrirla. Elija una más pequeña, por favor.
media-wrong-no-memory = No hay espacio suficiente para preparar esta foto. Cierre otras aplicaciones o pestañas y vuelva a intentarlo.
media-wrong-refused = No tenemos permiso para usar el micrófono. Puede darlo en los ajustes del navegador o escribir su respuesta.
media-wrong-no-microphone = Aquí no encontramos ningún micrófono. Puede escribir su respuesta.
media-wrong-in-use = Otra cosa está usando el micrófono. Cierre otras aplicaciones o llamadas y vuelva a intentarlo.
media-wrong-not-supported = Este navegador no puede grabar su voz. Puede escribir su respuesta.
media-wrong-nothing = No hemos oído nada. Vuelva a intentarlo, por favor.
media-wrong-full = { $device ->
    [phone] Este teléfono está lleno
    [computer] Este ordenador está lleno
   *[tablet] Esta tableta está llena
}, así que no hemos podido guardarlo. Aún puede responder con palabras.
media-wrong-failed = No ha funcionado. Vuelva a intentarlo o siga sin ello.

## Private place

private-place = Es un lugar privado (la casa de alguien)
private-hint = Movemos un poco el marcador antes de guardarlo, para que nadie pueda ver dónde está de verdad. No guardamos el lugar exacto.
private-moved = Movido un poco, para que siga siendo privado

## Your code

code-title = Su código
code-keep = Guarde este código por si más tarde quiere cambiar o quitar sus respuestas.
code-once = Cuando termine, ya no podremos mostrarlo otra vez. Apúntelo, hágale una foto o imprímalo.
code-print = Imprimirlo
code-read = Su código, parte por parte
code-enter = ¿Cuál es su código?
code-enter-hint = Tiene cuatro palabras y cuatro cifras, como MAPLE-RIVER-4729-LEMON-TABLE. Da igual si usa mayúsculas o minúsculas.
code-wrong-empty = Escriba aquí su código.
code-wrong-parts = Un código son dos palabras, cuatro cifras y otras dos palabras. Revise que no falte nada ni esté dos veces.
code-wrong-word = No conocemos la palabra número { $number }. Revise cómo está escrita.
code-wrong-digits = Después de las dos primeras palabras van cuatro cifras. Revíselas.
code-wrong-check = Algo de este código no está bien. Revise cada palabra y cada cifra, y su orden.

## Taking part

age-title = ¿Tiene { $age } años o más?
age-why = Lo preguntamos porque las reglas son distintas para las personas más jóvenes.
young-title = Gracias por querer participar
young-text = Hay que tener { $age } años o más para poner cosas en este mapa.
young-look = Aún puede ver lo que han dicho otras personas.
young-map = Ir al mapa
guardian-title = Pregunte a su padre, madre o tutor
guardian-text = Su padre, su madre o su tutor tiene que decir que sí primero. El equipo le ha dado un número de referencia.
guardian-label = ¿Cuál es el número de referencia?
guardian-hint = Letras y números que da el equipo. Por favor, no escriba ningún nombre.
guardian-needed = Escriba el número de referencia que recibió su padre, madre o tutor. Si no lo tiene, pregunte al equipo.
consent-title = Antes de empezar
consent-template = Este texto es solo un modelo. El equipo tiene que cambiarlo antes de que participe nadie.
consent-controllers = Quién es responsable de sus respuestas
consent-until = Puede pedir que se borren sus respuestas hasta esta fecha: { $day }.
consent-choices = ¿Con qué está de acuerdo?
optional-mark = (usted elige)
consent-needed = Marque esta casilla si quiere participar. Necesitamos su sí antes de que pueda añadir algo.
consent-go = Empezar

## About you

about-you = Unas preguntas sobre usted
optional = opcional
about-thanks = Gracias por contárnoslo
about-thanks-text = Esto se guarda aparte de lo que pone en el mapa.
about-change = Cambiar lo que he dicho de mí

## Deleting by code

withdraw-have = Tengo un código
withdraw-title = Borrar sus respuestas
withdraw-text = Si participó aquí, recibió un código. Con él podemos borrar sus respuestas.
withdraw-unknown = No hay respuestas de este código en { $device ->
    [phone] este teléfono
    [computer] este ordenador
   *[tablet] esta tableta
}. Si participó en otro aparato, pregunte al equipo.
withdraw-sure = { $count ->
    [0] Conocemos este código, pero no hay nada suyo en el mapa
    [one] ¿Borrar su respuesta?
    [many] ¿Borrar sus { $count } de respuestas?
   *[other] ¿Borrar sus { $count } respuestas?
}
withdraw-dots = También quitaremos sus pegatinas.
withdraw-what = También borraremos lo que usted aceptó y lo que nos contó sobre usted. Esto no se puede deshacer.
withdraw-copies = Las copias que se entregaron antes no se borran así. Pregunte al equipo por ellas.
withdraw-delete = Borrarlo todo
withdraw-keep = Conservarlo
withdraw-gone = Sus respuestas se han borrado

## Check your answers

check-title = Revise sus respuestas
check-place = Lugar
check-kind = Va a añadir
check-skipped = Sin respuesta
check-declined = Prefiero no decirlo
check-moved = en el mapa
change = Cambiar
change-what = Cambiar: { $what }
save = Guardar
saving = Guardando…

## Done

done-title = Gracias. Ya está en el mapa.
done-title-whole = Gracias. Ya está en la lista.
done-saved = Guardado de forma segura en { $device ->
    [phone] este teléfono
    [computer] este ordenador
   *[tablet] esta tableta
}. No se ha enviado nada a ninguna parte.
done-title-changed = Gracias. Su cambio está guardado.
add-another = Añadir algo más
next-person = He terminado: siguiente persona

## Card

card-unnamed = Sin nombre
card-near = Cerca de { $place }
card-delete = Borrar
link-about = Sobre
link-responds = Ayudaría con
link-barriers-here = Lo que estorba aquí
link-ideas-here = Ideas para esto
link-no-place = No trata de ningún lugar de aquí
link-count = { $count ->
    [one] { $count } para elegir, lo más cercano primero
    [many] { $count } para elegir, lo más cercano primero
   *[other] { $count } para elegir, lo más cercano primero
}
link-none = No hay nada que coincida. Pruebe con otra palabra.
link-nothing-there = Todavía no hay nada en el mapa que pueda elegir. Siga adelante.
link-gone = { $name } (ya no está en este mapa)
cluster-title = { $count ->
    [one] { $count } cosa aquí
    [many] { $count } de cosas aquí
   *[other] { $count } cosas aquí
}

## Dots

dots-title = Ponga sus pegatinas en lo que más importa
dots-how = { $dots ->
    [one] Tiene { $dots } pegatina. Puede cambiarla de sitio hasta que termine.
    [many] Tiene { $dots } de pegatinas. Ponga cada una en una cosa distinta, o varias en la misma. Puede cambiarlas de sitio hasta que termine.
   *[other] Tiene { $dots } pegatinas. Ponga cada una en una cosa distinta, o varias en la misma. Puede cambiarlas de sitio hasta que termine.
}
dots-left = { $count ->
    [0] Ya ha puesto todas sus pegatinas.
    [one] Le queda { $count } pegatina.
    [many] Le quedan { $count } de pegatinas.
   *[other] Le quedan { $count } pegatinas.
}
dots-put = Poner pegatina aquí
dots-put-on = Poner pegatina aquí: { $name }
dots-take = Quitar una
dots-take-from = Quitar una: { $name }
dots-here = { $count ->
    [one] { $count } pegatina suya
    [many] { $count } de pegatinas suyas
   *[other] { $count } pegatinas suyas
}
dots-yours = Sus pegatinas
dots-said-put = Su pegatina está en «{ $name }».
dots-said-taken = Ha quitado una pegatina de «{ $name }».
dots-full = { $dots ->
    [one] Ya ha usado su pegatina. Quítela primero.
    [many] Ya ha usado sus { $dots } de pegatinas. Quite una primero.
   *[other] Ya ha usado sus { $dots } pegatinas. Quite una primero.
}
dots-failed = No hemos podido guardarlo, así que nada ha cambiado. Vuelva a intentarlo.
dots-none = Todavía no hay nada donde poner una pegatina.
dots-sort-nearest = Lo más cercano primero
dots-all-hint = Cuando haya puesto todas sus pegatinas, podrá ver las de todos.
dots-all = Ver las pegatinas de todos
dots-all-shown = Ahora se ven en la lista las pegatinas de todos.
dots-all-failed = No se han podido cargar las pegatinas de todos. Vuelva a intentarlo.
dots-tally = { $dots ->
    [0] Nadie ha puesto pegatinas
    [one] { $dots } pegatina
    [many] { $dots } de pegatinas
   *[other] { $dots } pegatinas
}{ $people ->
    [0] {""}
    [one] , de { $people } persona
    [many] , de { $people } de personas
   *[other] , de { $people } personas
}

## List

list-title = Lo que ha dicho la gente
list-empty = Todavía no hay nada.
list-none = No hay nada que coincida. Quite un filtro para ver más.
list-filter = Buscar una palabra
list-category = Tipo
list-all-categories = Todos
list-sort = Ordenar por
sort-newest = Lo más nuevo primero
sort-near = Lo más cerca del centro primero
sort-oldest = Lo más antiguo primero
sort-name = Nombre
sort-importance = Lo más importante primero
list-count = { $count ->
    [one] { $count } respuesta
    [many] { $count } de respuestas
   *[other] { $count } respuestas
}
list-more = Mostrar más

## Files

files-title = Guardar una copia o traer un archivo
export = Guardar copia
share = Compartir copia
share-map = Compartir este mapa
exported = { $count ->
    [one] Se ha guardado { $count } respuesta
    [many] Se han guardado { $count } de respuestas
   *[other] Se han guardado { $count } respuestas
} como { $file }. Busque el archivo en sus descargas.
export-empty = Todavía no hay nada que guardar.
import = Traer un archivo
import-reading = Leyendo { $file }… { $percent } %
import-saving = Guardando…
import-cancel = Parar
import-stopped = Parado. No se ha cambiado nada.
import-done = { $file }: { $added } nuevas, { $updated } actualizadas, { $same } que ya estaban, { $left_out } omitidas.
import-withdrawn = Omitidas porque quienes las dieron pidieron borrarlas: { $count }.
import-failed = No se ha podido leer { $file }. No se ha cambiado nada. Pruebe a elegirlo otra vez.
import-problems = Lo que hemos notado
import-more = … y { $count } más
import-feature = Lugar { $number }
import-foreign-title = Este archivo viene de otro programa
import-foreign-hint = ¿Qué son los lugares que contiene?
import-foreign-name = ¿En qué columna está el nombre?
import-foreign-none = En ninguna
import-start = Traerlo

## Session

sitting = Sesión
sitting-line = Sesión: { $site }, { $date }
sitting-next = Otra persona
next-title = Esta respuesta no está terminada
next-kept = Guardamos lo que has dicho hasta ahora. La pantalla se limpia para la siguiente persona.
next-lost = Se borrará, y la pantalla se limpia para la siguiente persona.
next-back = Volver y terminarla
idle-title = ¿Sigues ahí?
idle-why = Toca la pantalla para seguir. Si nadie la toca, la limpiamos para la siguiente persona.
idle-left = Segundos que quedan: { $seconds }
idle-stay = Sigo aquí
clock-ask = Puede que el reloj de aquí esté mal. Dice { $time }. ¿Es correcto?
clock-yes = Está bien
clock-no = Está mal
clock-wrong = El reloj de aquí está mal: dice { $time }. Puedes seguir. Anotamos que las horas pueden estar mal. Pon el reloj en hora en los ajustes.

## Facilitator

facilitator = Para quien dirige
facilitator-lock = Bloquear y volver al mapa
sitting-none = No se ha empezado ninguna sesión.
sitting-start-title = Empezar una sesión
sitting-start = Empezar la sesión
sitting-site = Lugar
sitting-date = Fecha
sitting-stage = ¿Para qué es?
sitting-facilitator = Código de quien dirige
sitting-facilitator-hint = Un código acordado por tu equipo. Ningún nombre.
sitting-device = Nombre de este dispositivo
sitting-device-hint = Por ejemplo A, B o C, si usáis varios.
sitting-languages = Idiomas que se ofrecen
sitting-languages-hint = No marques ninguno para ofrecerlos todos.
sitting-assisted = Alguien ayuda a las personas a poner sus respuestas
sitting-idle = Preguntar «¿Sigues ahí?» después de
sitting-minutes = { $count } min
stage-none = Sin indicar
stage-profiling = Conocer la zona
stage-informal-survey = Encuesta informal
stage-world-cafe = World café
stage-action-workshop = Taller de acción
stage-feedback = Devolución de resultados
stage-drop-in = Puertas abiertas
stage-online = En línea
sitting-end = Terminar la sesión
sitting-end-sure = ¿Terminar ahora esta sesión?
sitting-end-yes = Terminar
sitting-end-no = Seguir con ella
figure-sitting = Respuestas en esta sesión
figure-people = Personas: { $count }
figure-tablet = Respuestas en este dispositivo
desk-during = Durante la sesión
desk-mend = Cambiar o borrar respuestas
desk-mend-more = bloquea cuando termines
desk-code = Quitar respuestas con un código
desk-tablet = Este dispositivo
desk-clock = El reloj dice { $time }.
desk-awake = Durante una sesión la pantalla se queda encendida sola.
desk-asleep = Este navegador no puede dejar la pantalla encendida. Hazlo en los ajustes del dispositivo.
desk-pin = El PIN se eligió el { $date }.
desk-kiosk = Antes de pasar el dispositivo, bloquéalo en esta página: con Acceso guiado en un iPad, con la fijación de pantalla en Android.
pin-choose = Elige un PIN
pin-deters = Un PIN aleja los dedos curiosos. No protege las respuestas: quien sabe de ordenadores puede saltárselo. No pierdas de vista el dispositivo.
pin-new = PIN nuevo, al menos 4 cifras
pin-again = El mismo PIN otra vez
pin-set = Poner el PIN
pin-enter = ¿Cuál es el PIN?
pin = PIN
pin-open = Abrir
pin-length = Un PIN tiene de 4 a 32 cifras o letras.
pin-differ = Los dos no son iguales. Escribe el PIN otra vez, dos veces.
pin-wrong = Ese no es el PIN. Inténtalo otra vez.
pin-wait = Ese no es el PIN. Espera un poco y vuelve a intentarlo. Segundos que quedan: { $seconds }
pin-forgotten = He olvidado el PIN
pin-forgotten-text = No se pierde nada. Deja esta página abierta 10 minutos y podrás elegir un PIN nuevo.
pin-renew = Esperar un PIN nuevo
pin-renewing = Podrás elegir un PIN nuevo en { $time }. Deja esta página abierta.
pin-insecure = Esta página no ha llegado por https, así que el navegador no puede guardar un PIN. Esta parte está abierta: no pierdas de vista el dispositivo.

## When something goes wrong

trouble-title = Hay un problema
retry = Probar otra vez
download-answers = Descargar mis respuestas
forget-download = Este navegador puede olvidar sus respuestas. Descárguelas antes de irse.
store-quota = { $device ->
    [phone] Este teléfono está lleno
    [computer] Este ordenador está lleno
   *[tablet] Esta tableta está llena
}, así que no se ha podido guardar su respuesta. Su respuesta sigue en esta pantalla. Descárguela ahora, o libere espacio y vuelva a intentarlo.
store-blocked = Common Ground está abierto en otra pestaña en una versión más antigua. Cierre las otras pestañas y vuelva a intentarlo.
store-unavailable = Este navegador no nos deja guardar nada (quizá es una ventana privada, o los datos de los sitios están desactivados). Aún puede responder, pero las respuestas solo duran hasta que cierre esta página. Descárguelas antes de irse.
store-newer = Aquí se ha usado una versión más nueva de Common Ground. Vuelva a cargar esta página para tenerla. No se ha cambiado nada.
store-conflict = Esto se ha cambiado en otra pestaña mientras usted estaba aquí. Su respuesta sigue en esta pantalla.
store-conflict-gone = Esto se ha borrado en otra pestaña mientras usted estaba aquí. Su respuesta sigue en esta pantalla.
store-withdrawn = Esto se ha borrado con un código. No se puede recuperar.
store-conflict-mine = Guardar la mía
store-conflict-theirs = Dejar la otra
store-failed = No se ha podido guardar su respuesta. Sigue en esta pantalla. Vuelva a intentarlo o descárguela.
store-unreadable = { $count ->
    [one] No se puede leer { $count } respuesta guardada. La hemos dejado como estaba
    [many] No se pueden leer { $count } de respuestas guardadas. Las hemos dejado como estaban
   *[other] No se pueden leer { $count } respuestas guardadas. Las hemos dejado como estaban
}.
project-title = Este mapa no está bien preparado
project-hint = Enseñe esta página a quien se ocupa de ella, por favor. Lo que está mal en { $file }:
project-other-origin = El enlace pide un proyecto de otro sitio web. Por su seguridad, no lo abrimos.
project-not-found = Aquí no hay ningún proyecto llamado { $file }.

## The file as a whole

problem-not-json = Este archivo está dañado o no es del tipo correcto. Revise que sea el que busca, o consígalo otra vez. { $detail }
problem-not-geojson = Este archivo no tiene datos de mapa que podamos leer. Elija un archivo GeoJSON.
problem-truncated = El archivo se corta a la mitad. Leemos lo que hay. Consiga otra vez el archivo para tener el resto.
problem-newer-format = Este archivo se hizo con una versión más nueva de Common Ground. No se ha cambiado nada. Consiga la última versión y vuelva a intentarlo.
problem-trailing-text = Hay más texto después del final del archivo. Lo hemos dejado fuera.
problem-byte-order-mark = El archivo empieza con una marca que no necesita. La hemos dejado fuera.
problem-other-crs = Los lugares de este archivo usan otra forma de contar ({ $detail }). Guárdelo otra vez con longitud y latitud (WGS 84).
problem-checksum-differs = El archivo se cambió después de guardarlo, o le falta una parte. Revise que sea el correcto.
problem-not-utf8 = Las letras de este archivo no se pueden leer. Guárdelo otra vez como UTF-8.
problem-no-features = En este archivo no hay nada que añadir.

## One entry of a file

problem-feature-not-json = Esta entrada está dañada, así que la hemos dejado fuera. Arréglela en el archivo y luego vuelva a abrirlo.
problem-not-a-feature = Esto no es un lugar en un mapa, así que lo hemos dejado fuera.
problem-lone-surrogate = Había una letra dañada. En su lugar hemos puesto �.
problem-too-deep = Esta entrada tiene demasiadas partes unas dentro de otras, así que la hemos dejado fuera.
problem-too-large = Esta entrada es demasiado grande, así que la hemos dejado fuera.
problem-duplicate-key = «{ $detail }» está dos veces. Hemos guardado el último valor.
problem-duplicate-id = Esta entrada está más de una vez. Hemos guardado la más nueva.
problem-derived-id = Esta entrada no tenía número propio. Le hemos dado uno, para que abrir el archivo dos veces no añada nada.
problem-out-of-range = Este lugar no está en la Tierra, así que lo hemos dejado fuera. Revise su longitud y su latitud. { $detail }
problem-swapped = La longitud y la latitud parecen cambiadas entre sí, así que hemos dejado fuera esta entrada. Cámbielas en el archivo. { $detail }
problem-third-dimension = La altura de este lugar no hace falta. La hemos dejado fuera.
problem-ring-closed = El contorno de esta zona estaba abierto. Lo hemos cerrado.
problem-ring-turned = El contorno de esta zona iba en el sentido contrario. Le hemos dado la vuelta.
problem-self-crossing = El borde de esta zona se cruza consigo mismo. Lo hemos dejado como está.
problem-too-few-positions = Hay muy pocos puntos para una línea o una zona, así que hemos dejado fuera esta entrada.
problem-geometry-collection = Esta entrada mezcla puntos, líneas y zonas, así que la hemos dejado fuera. Guarde cada uno como una entrada aparte.
problem-bad-geometry = No podemos saber dónde está esto, así que lo hemos dejado fuera. Revise su lugar en el archivo. { $detail }
problem-wrong-type = Esta respuesta no es del tipo que esperábamos, así que no se puede usar. { $detail }
problem-not-allowed = Esta respuesta no es una de las opciones, así que no se puede usar. { $detail }
problem-nested-property = Esta respuesta estaba hecha de varias partes. La hemos guardado como texto.
problem-control-characters = Hemos quitado signos que no se ven.
problem-missing = Falta algo que toda entrada necesita, así que hemos dejado fuera esta. { $detail }
problem-bad-time = No podemos leer esta fecha y hora, así que la hemos dejado fuera. { $detail }
problem-too-long = Este texto es demasiado largo. Acórtelo: hasta { $detail } letras, espacios y signos.

## Answers

problem-required = Necesitamos una respuesta aquí antes de guardar. Conteste esta pregunta, por favor.
problem-too-many = Ha elegido demasiadas opciones. Elija como máximo { $detail }.
problem-bad-number = Este número no sirve aquí. Revíselo y escríbalo con cifras, por ejemplo 12.
problem-bad-date = Esta fecha no sirve aquí. Revísela: quizá está en el futuro, o le falta una parte.
problem-wrong-shape = Esto no se puede mostrar así en el mapa. Enséñenos el lugar otra vez, por favor.
problem-outside-area = Esto, o una parte, está fuera de la zona de este mapa. Solo se pueden guardar lugares que estén dentro.
problem-on-one-line = Todos los puntos están en una línea. Una zona necesita un punto a un lado.
problem-too-many-positions = Tiene demasiados puntos. Use { $detail } o menos.
problem-same-position = Aquí ya hay un punto. Mueva el mapa al siguiente.

## Project files

problem-unknown-key = «{ $detail }» no significa nada aquí. Revise cómo está escrito, o quítelo.
problem-repeated-id = «{ $detail }» se usa dos veces. Dé a cada uno su propio nombre.
problem-unknown-id = Nada se llama aquí «{ $detail }». Revise cómo está escrito y que venga antes de esta línea.
problem-bad-id = «{ $detail }» no puede usarse aquí como nombre. Use solo a–z, 0–9, _ y -, o elija otra palabra si es una que Common Ground se reserva.
problem-unknown-question-type = No conocemos preguntas del tipo «{ $detail }». Use category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice o link.
problem-unknown-condition = No conocemos una condición hecha de { $detail }. Use all, any o not; o bien question con is, has, at_least, at_most o answered.
problem-project-missing = Aquí falta algo. Complételo. Lo que va aquí: { $detail }.
problem-project-wrong-type = Esto no es lo que va aquí. Lo que va aquí: { $detail }.
problem-project-not-allowed = { $detail } no se puede usar aquí. Revíselo y elija otra cosa.
problem-words-missing = Faltan las palabras en el idioma «{ $detail }». Añádalas.
problem-assumed = Aquí faltaba algo necesario. Hemos puesto el valor más probable. Revise que esté bien.
problem-big-number = Un número es demasiado grande para guardarlo exacto. Se ha guardado como texto.
problem-bad-utf8 = Algunas letras no se podían leer y se han cambiado por otras. Revise el texto.

## Nothing lost

restored = Faltaban respuestas guardadas o estaban dañadas. Hemos recuperado lo que había aquí el { $when }. Respuestas: { $count }
restored-page = Algo ajeno borró las respuestas guardadas. Esta página aún las tenía y están guardadas de nuevo. Respuestas: { $count }
keep-title = Entregar
keep-open = Sin exportar todavía
keep-since = personas: { $people }, desde { $when }
keep-all = Todo está exportado.
keep-open-line = Sin exportar todavía: { $count }
keep-export = Exportar para el equipo
keep-export-more = respuestas, fotos y personas en un archivo
keep-making = Preparando el archivo…
keep-where = ¿Está el archivo donde debe estar?
keep-where-more = Ponga el archivo donde lo guarda su equipo: una memoria USB, una carpeta compartida, otra aplicación. Mire que esté allí. Solo entonces cuenta como exportado.
keep-file = Archivo
keep-contents = Contiene
keep-in-it = Respuestas: { $places }. Personas: { $people }. Fotos y notas de voz: { $media }.
keep-size = Tamaño
keep-checksum = Suma de comprobación (SHA-256)
keep-again = Guardarlo otra vez
keep-read = Leerlo y comparar
keep-confirm = Sí, está donde debe estar
keep-later = Ahora no
keep-same = Es el mismo archivo, byte por byte.
keep-not-read = No se pudo leer el archivo. Intente elegirlo otra vez.
keep-cut-off = Falta una parte del archivo: hay { $size } de { $whole }. Guárdelo otra vez.
keep-another = Es otro archivo, o está dañado. Elija el archivo con el nombre de arriba o guárdelo otra vez.
keep-differs = No es el mismo archivo. Respuestas que faltan o son distintas: { $count }. Guárdelo otra vez.
keep-differs-else = No es el mismo archivo. Las respuestas son las mismas, pero otra cosa es distinta. Guárdelo otra vez.
keep-sure = Exportado. Puede borrar este dispositivo si no se ha añadido nada nuevo.
keep-not-yet = Algo de este dispositivo aún no está exportado. Expórtelo primero.
keep-unreadable = Algo guardado aquí no se puede leer, así que no está en ninguna exportación. Pregunte a su equipo antes de borrar este dispositivo.
keep-too-large = El archivo sería demasiado grande para este navegador. Quite fotos ya exportadas e inténtelo otra vez.
keep-check = Comprobarlo ahora
book-title = Exportaciones y borrados anteriores
book-made = { $when }: se hizo { $file } ({ $count }). Nadie lo ha comprobado todavía.
book-sure = { $when }: se hizo { $file } ({ $count }) y está donde debe estar.
book-read = { $when }: se hizo { $file } ({ $count }), se leyó y es el mismo.
book-wiped = { $when }: se borró el dispositivo ({ $count }). Todo estaba en { $file }.
book-copy = Última copia de seguridad en este dispositivo: { $when }
book-no-copy = No se pudo escribir la copia de seguridad en este dispositivo. Exporte más a menudo.
space = Espacio
space-of = usados de { $size }
space-full = Se ha usado el { $percent } % del espacio de este dispositivo. Haga sitio antes de que se llene.
space-photos = Quitar las fotos ya exportadas ({ $count })
space-export = Exporte primero. Después podrá quitar aquí las fotos ya exportadas.
wipe = Borrar este dispositivo
wipe-when = solo después de confirmar una exportación
wipe-sure = ¿Quitar todo de este dispositivo? Respuestas: { $count }
wipe-what = Esto quita de este dispositivo todas las respuestas, fotos, personas y copias de seguridad. Quedan las sesiones, el PIN y la lista de exportaciones. No se puede deshacer.
wipe-type = Escriba la palabra «{ $word }»
wipe-word = borrar
wipe-wrong-word = Esa no es la palabra. Escriba «{ $word }».
wipe-now = Borrar ahora
wipe-done = Se ha quitado todo de este dispositivo.
projector-hint = El mapa se abre en otra ventana. Lleve esa ventana a la pantalla grande. No muestra nombres, palabras ni fotos, ni lugares privados.
projector-open = Mostrar en la pantalla grande
projector-more = Elegir qué más mostrar
projector-not-agreed = Esta persona no ha aceptado compartirlo.
projector-place = Mostrar el lugar
projector-words = Mostrar las palabras
projector-full = Pantalla completa

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = Otra tableta cercana
passing-what = Esto envía todo lo que hay en esta tableta a otra. Aquí no se borra nada. Las dos tienen que estar en la misma wifi o punto de acceso. No necesitan internet.
passing-send = Enviar a otra tableta
passing-receive = Recibir de otra tableta
passing-file-out = Enviar como archivo
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = Abrir un archivo de otra tableta
passing-preparing = Un momento…
passing-show-first = Muestre este código a la otra tableta
passing-show-first-how = En la otra tableta, abra esta página y pulse «Recibir de otra tableta». Apunte su cámara a este código.
passing-next = Ya muestra un código: leerlo
passing-show-second = Ahora muestre este código a la primera tableta
passing-show-second-how = Deje esta página abierta. Sigue sola cuando la primera tableta haya leído el código.
passing-code = Código para la otra tableta
passing-no-camera = ¿Sin cámara? Use el código como texto
passing-copy = Copiar
passing-copied = Copiado.
passing-read = Apunte la cámara al código de la otra tableta
passing-camera = Lo que ve la cámara
passing-turn = Usar la otra cámara
passing-camera-refused = No podemos usar la cámara. Puede permitirla en los ajustes del navegador, o escribir el código abajo.
passing-camera-none = No hemos encontrado una cámara que podamos usar. Escriba o pegue el código abajo.
passing-type = O escriba o pegue aquí el código
passing-use = Usar este código
passing-wrong-not-ours = Ese no es un código de Common Ground.
passing-wrong-mistyped = En este código falta algo o hay algo mal. Revíselo, o léalo otra vez.
passing-wrong-newer = La otra tableta tiene una versión más nueva de Common Ground. Actualice primero esta.
passing-wrong-project = La otra tableta está en otro proyecto: { $project }.
passing-wrong-turn = Ese código no es el correcto. Una tableta tiene que enviar y la otra recibir.
passing-wrong-other = Ese código es de un intento anterior. Empiece de nuevo en las dos tabletas.
passing-meeting = Buscando la otra tableta…
passing-sending = Enviando: { $percent } %
passing-receiving = Recibiendo: { $percent } %
passing-storing = Comprobando y guardando…
passing-broken = Se ha cortado la conexión. Guardamos lo que ha llegado: { $percent } %. Para seguir, muestre y lea códigos nuevos.
passing-unmet = Las tabletas no se han encontrado. ¿Están las dos en la misma wifi o punto de acceso?
passing-again-send = Mostrar un código nuevo
passing-again-receive = Leer un código nuevo
passing-done-sent = La otra tableta lo tiene todo
passing-done-received = Todo lo de la otra tableta está aquí
passing-summary = { $new } nuevas, { $updated } actualizadas, { $same } que ya estaban, { $conflicts } en conflicto.
passing-summary-more = Personas: { $people }. Fotos y notas de voz: { $media }.
passing-withdrawn = Omitidas porque quienes las dieron pidieron borrarlas: { $count }.
passing-removed = Borradas porque así se pidió en la otra tableta: { $count }.
passing-unreadable = No se han podido leer: { $count }.
passing-conflicts = Cambiadas en las dos tabletas: hemos guardado la más reciente
passing-conflicts-save = Guardar las otras versiones
passing-failed-newer = La tableta que envía tiene una versión más nueva de Common Ground. Actualice primero la otra.
passing-failed-project = Las tabletas están en proyectos distintos. Esto venía de { $project }. No se ha cambiado nada.
passing-failed-room = { $size } es demasiado para la tableta que recibe. No se ha cambiado nada.
passing-failed-damaged = Lo que ha llegado no es lo que se envió. No se ha cambiado nada. Vuelva a intentarlo.
passing-failed-stopped = Se ha parado en la otra tableta.
passing-failed-kept = La tableta que recibe no ha podido guardarlo todo. Vuelva a intentarlo. Nada se guarda dos veces.
passing-failed-network = Esta tableta no está en ninguna red, o su navegador no puede hacer esto. Envíe mejor un archivo.
passing-failed-fetch = No hemos podido cargar lo que hace falta. Vuelva a intentarlo cuando esta tableta tenga internet.
passing-again = Empezar de nuevo

## Packages

public-export = Exportar para todo el mundo
public-export-more = solo lo público, de quienes dieron permiso
public-made = El archivo para todo el mundo está guardado
public-made-more = Contiene solo lo que puede ser público. No hay datos de nadie. No cuenta como exportado. Use también «Exportar para el equipo».
public-none = Todavía no hay nada para todo el mundo
public-none-more = Ninguna respuesta de aquí puede ser pública, o nadie ha aceptado compartir las suyas. No se hizo ningún archivo.
sealed-note = El archivo está cifrado. Solo el equipo de investigación puede abrirlo.
sealed-failed = No hemos podido cifrar el archivo, así que no se guardó nada. Inténtelo otra vez o avise a su equipo.
sealed-differs = No es el mismo archivo. Está cifrado, así que no podemos decir qué es distinto. Guárdelo otra vez.

## Merging files

merge-title = Reunir archivos
merge-what = Reúne en esta tableta los archivos de otras. Puede elegir muchos a la vez. Se puede deshacer.
merge-pick = Elegir archivos
merge-reading = Leyendo el archivo { $number } de { $count }…
merge-unfit = No podemos usar estos archivos
merge-unfit-more = Todavía no se ha reunido nada.
merge-go-on = Reunir los demás ({ $count })
merge-not-read = No se ha podido leer. Elíjalo otra vez.
merge-unknown = No conocemos este tipo de archivo. Elija un archivo exportado de una tableta.
merge-sealed = Está cifrado. Solo el equipo de investigación puede abrirlo.
merge-public = Se hizo para todo el mundo, así que le falta mucho. Elija el archivo para el equipo de investigación.
merge-damaged = Está dañado, o lo empaquetó otro programa. Cópielo otra vez desde donde vino.
merge-cut-off = Le falta una parte. Cópielo otra vez desde donde vino.
merge-newer = Lo hizo una versión más nueva de Common Ground. Actualice primero esta tableta.
merge-project = Es de otro proyecto: { $project }.
merge-foreign = Lo hizo otro programa. Tráigalo desde la página «Lista».
merge-done = Archivos reunidos: { $count }
merge-new = Nuevas
merge-updated = Actualizadas
merge-same = Ya estaban
merge-conflicts = En conflicto
merge-older = Más antiguas, omitidas
merge-withdrawn = Omitidas porque sus autores las retiraron
merge-removed = Borradas aquí porque sus autores las retiraron
merge-unreadable = No se han podido leer
merge-people = Personas, nuevas o actualizadas
merge-sessions = Sesiones, nuevas o actualizadas
merge-media = Fotos y notas de voz, nuevas
merge-conflicts-more = La misma respuesta se cambió en dos sitios. Hemos guardado la más reciente.
merge-table = Guardar la tabla de conflictos
merge-here = esta tableta
merge-last = Última reunión: { $when }, archivos: { $count }
merge-undo = Deshacer esta reunión
merge-undone = La reunión está deshecha
merge-undone-more = Todo está como antes. Lo que la gente retiró sigue borrado.
merge-undone-left = Cambiadas desde entonces, las dejamos como están: { $count }.

## Printing

paper-title = Papel
paper-what = Imprima un mapa para poner pegatinas con números, y los formularios que van con él. Después páselos aquí.
paper-language = Idioma del mapa y los formularios
paper-size = Papel para el mapa
paper-sheets = Hojas para el mapa
paper-copies = Formularios de cada tipo
paper-print-map = Imprimir el mapa
paper-print-forms = Imprimir los formularios
paper-making = Preparando…
paper-failed = No ha funcionado. Mire si está el mapa de calles e inténtelo otra vez.
paper-ready = Listo para imprimir
paper-settings = En la ventana de impresión elija { $size } y 100 %, sin encabezados ni pies de página.
paper-print = Imprimir
paper-scale = Escala 1 : { $number }
paper-square-size = Cada cuadro mide { $length } de lado
paper-sheet = Hoja { $number } de { $total }
paper-scan = Escanee esto para abrir el mapa
paper-north = N
paper-stickers = Pegatinas en el mapa
paper-stickers-what = Escriba un número en una pegatina y póngala en el mapa. Luego llene la fila de ese número: rodee la forma y escriba el cuadro, como C4.
paper-sticker = Pegatina
paper-kind = ¿Qué es?
paper-square = Cuadro
paper-words = En pocas palabras
paper-one = Marque una.
paper-many = Marque todas las que quiera.
paper-if = Deje esto en blanco si no viene al caso.
paper-link = Escriba los números de sus pegatinas.
paper-version = Texto: { $version }
paper-team = Para el equipo:
paper-tear = Corte por aquí y guarde esta parte
paper-about = Esta página se puede separar. No tiene que llenarla.

## Typing in

typing-title = Pasar formularios de papel
typing-more = uno tras otro
typing-language = Idioma del formulario
typing-sticker = Número de la pegatina
typing-sticker-hint = Tal como está en el formulario.
typing-square = Cuadro del mapa
typing-square-hint = Una letra y un número, como C4. Déjelo vacío para buscar el lugar.
typing-code = Código del formulario
typing-code-hint = Está al final del formulario. Déjelo vacío si no lo hay.
typing-same = La misma persona que en el formulario anterior
typing-about = Preguntas sobre esta persona
typing-start = Empezar
typing-stop = Dejar de pasar
typing-saved = Guardado. Pegatina: { $sticker }
typing-saved-blank = Guardado como incompleto, porque falta algo necesario. Pegatina: { $sticker }
typing-keys-are = Teclas: de 1 a 9 eligen. Intro sigue. 0 o F8: sin respuesta. F9: guardar y siguiente formulario.
typing-wrong-kind = Diga qué es.
typing-wrong-square = No hay tal cuadro. Van de A1 a { $last }.
typing-wrong-code = Eso no es un código. Mírelo otra vez.
typing-wrong-taken = Alguien ya tiene este código. ¿Se pasó ya este formulario?
typing-line = Pegatina { $sticker } · Cuadro { $square }
typing-keys = Teclas
typing-none = Sin respuesta (0)
typing-next = Guardar, siguiente (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = Envío
deliver-waiting = Por enviar: { $count }
deliver-now = Enviar ahora
deliver-copy = Enviar copia
deliver-arrived = Tus respuestas han llegado a { $name }.
deliver-told = { $name } ya sabe lo que has retirado.
deliver-team = el equipo
deliver-offline = No hay internet. Lo enviaremos cuando haya.
deliver-no-answer = { $name } aún no responde. Seguimos intentándolo.
deliver-refused = { $name } no puede recibirlo así. Aquí está a salvo. Envía mejor una copia por correo electrónico.
deliver-too-large = Es demasiado grande para enviarlo así. Aquí está a salvo. Envía mejor una copia por correo electrónico.
deliver-unsealed = Este navegador no puede cifrar tus respuestas para el equipo, así que no las enviamos. Aquí están a salvo.
deliver-forget = Este navegador puede olvidar tus respuestas: envíalas antes de irte.
deliver-before = Cuando guardes, tu respuesta irá a { $name }.
deliver-on-way = Guardado, y de camino a { $name }.
deliver-by-hand = Hemos guardado un archivo. Por favor, envíalo a { $name }.
deliver-done = Ya lo envié
deliver-later = Más tarde

### Sharing: what stands below is said where somebody shares the map.

share-map-why = Quien abra este enlace verá el mismo mapa, en el mismo lugar. No contiene nada de lo que ha dicho la gente.
share-map-code = Código QR del enlace
share-map-scan = Apunte aquí con la cámara de un teléfono
share-map-link = El enlace
share-map-copy = Copiar el enlace
share-map-copied = El enlace está copiado.
share-map-by-hand = Este navegador no puede copiarlo. Marque el enlace y cópielo usted.
share-map-send = Enviar el enlace
share-map-only-here = Este mapa está solo en este dispositivo, así que un enlace no se abriría en ningún otro sitio. Quien cuida del mapa puede ponerlo en internet.
share-map-near = Este enlace solo se abre en la misma red que aquí, por ejemplo la misma Wi-Fi.
share-map-offline = Ahora no hay internet aquí. El enlace solo se abre en un dispositivo que tenga internet.
share-map-show = Mostrar el enlace igual

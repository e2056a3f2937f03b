<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Say in words what “%1” shows.</source>
        <translation>Describa con palabras lo que muestra “%1”.</translation>
    </message>
    <message>
        <source>Another item has the address “%1” as well.</source>
        <translation>Otro elemento ya tiene la dirección “%1”.</translation>
    </message>
    <message>
        <source>A picture in the text is missing or lies in the trash.</source>
        <translation>Una imagen del texto falta o está en la papelera.</translation>
    </message>
    <message>
        <source>A link in the text leads to something that is missing or lies in the trash.</source>
        <translation>Un enlace del texto lleva a algo que falta o está en la papelera.</translation>
    </message>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>El original cambió después de esta traducción.</translation>
    </message>
    <message>
        <source>Outdated translations</source>
        <translation>Traducciones desactualizadas</translation>
    </message>
    <message>
        <source>“%1” is neither a fact nor a list.</source>
        <translation>“%1” no es un dato ni una lista.</translation>
    </message>
    <message>
        <source>“%1” names nothing that could be shown.</source>
        <translation>“%1” no corresponde a nada que se pueda mostrar.</translation>
    </message>
    <message>
        <source>The list “%1” needs a paragraph of its own.</source>
        <translation>La lista “%1” debe estar sola en su párrafo.</translation>
    </message>
    <message>
        <source>Facts and lists in texts</source>
        <translation>Datos y listas en los textos</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Campos obligatorios</translation>
    </message>
    <message numerus="yes">
        <source>The summary is %n characters too long and may be cut.</source>
        <translation>
            <numerusform>Al resumen le sobra un carácter y podría quedar cortado.</numerusform>
            <numerusform>Al resumen le sobran %n caracteres y podría quedar cortado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of summaries</source>
        <translation>Extensión de los resúmenes</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir “%1”</translation>
    </message>
    <message>
        <source>Acronyms that are not introduced</source>
        <translation>Siglas sin presentar</translation>
    </message>
    <message>
        <source>“%1” is not introduced: give its full name the first time.</source>
        <translation>“%1” no se ha presentado: dé el nombre completo la primera vez.</translation>
    </message>
    <message>
        <source>Contrast of the brand color</source>
        <translation>Contraste del color institucional</translation>
    </message>
    <message>
        <source>The color has a contrast of %1 to 1 on white; text needs 4.5 to 1. The site shows a darker one.</source>
        <translation>El color tiene un contraste de %1 a 1 sobre blanco; el texto necesita 4.5 a 1. El sitio muestra uno más oscuro.</translation>
    </message>
    <message>
        <source>Web addresses used twice</source>
        <translation>Direcciones web repetidas</translation>
    </message>
    <message>
        <source>Empty links</source>
        <translation>Enlaces vacíos</translation>
    </message>
    <message>
        <source>A link has no words that could be clicked.</source>
        <translation>Un enlace no tiene palabras en las que hacer clic.</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere.</source>
        <translation>El enlace “%1” no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>English dates and times (AP style)</source>
        <translation>Fechas y horas en inglés (estilo AP)</translation>
    </message>
    <message>
        <source>“%1” is written “%2” here.</source>
        <translation>Aquí “%1” se escribe “%2”.</translation>
    </message>
    <message>
        <source>A month without a day is written in full: “%1”.</source>
        <translation>Un mes sin día se escribe completo: “%1”.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; write the month as a word.</source>
        <translation>“%1” puede leerse de dos maneras; escriba el mes con letras.</translation>
    </message>
    <message>
        <source>English numbers (AP style)</source>
        <translation>Números en inglés (estilo AP)</translation>
    </message>
    <message>
        <source>A sentence does not begin with a figure.</source>
        <translation>Una oración no empieza con cifras.</translation>
    </message>
    <message numerus="yes">
        <source>Raise it by %n level(s)</source>
        <translation>
            <numerusform>Subirlo %n nivel</numerusform>
            <numerusform>Subirlo %n niveles</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of headings</source>
        <translation>Orden de los títulos</translation>
    </message>
    <message>
        <source>The heading “%1” skips a level.</source>
        <translation>El título “%1” se salta un nivel.</translation>
    </message>
    <message>
        <source>Pictures that are too small</source>
        <translation>Imágenes demasiado pequeñas</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels. On top of a page it should have at least %3 × %4.</source>
        <translation>La imagen tiene %1 × %2 píxeles. En la parte superior de una página debería tener al menos %3 × %4.</translation>
    </message>
    <message>
        <source>Links to what is not there</source>
        <translation>Enlaces a lo que no existe</translation>
    </message>
    <message>
        <source>Links that say “click here”</source>
        <translation>Enlaces que dicen “haga clic aquí”</translation>
    </message>
    <message>
        <source>The link “%1” does not say where it leads.</source>
        <translation>El enlace “%1” no dice a dónde lleva.</translation>
    </message>
    <message>
        <source>Signs that come in pairs: “ ” « » ¿ ? ¡ !</source>
        <translation>Signos que van en pareja: “ ” « » ¿ ? ¡ !</translation>
    </message>
    <message>
        <source>A quotation is closed with %1 but never opened.</source>
        <translation>Una cita se cierra con %1, pero no se abre.</translation>
    </message>
    <message>
        <source>A quotation is opened with %1 but never closed.</source>
        <translation>Una cita se abre con %1, pero no se cierra.</translation>
    </message>
    <message>
        <source>A question ends with ? but does not begin with ¿.</source>
        <translation>Una pregunta termina en ?, pero no empieza con ¿.</translation>
    </message>
    <message>
        <source>An exclamation ends with ! but does not begin with ¡.</source>
        <translation>Una exclamación termina en !, pero no empieza con ¡.</translation>
    </message>
    <message>
        <source>A ¿ or ¡ has no sign that ends it.</source>
        <translation>Un ¿ o un ¡ no tiene el signo que lo cierra.</translation>
    </message>
    <message>
        <source>E-mail addresses of single people</source>
        <translation>Direcciones de correo de una sola persona</translation>
    </message>
    <message>
        <source>“%1” is the address of one person. “%2” stays when people change.</source>
        <translation>“%1” es la dirección de una persona. “%2” sigue sirviendo cuando cambian las personas.</translation>
    </message>
    <message>
        <source>Reading level</source>
        <translation>Nivel de lectura</translation>
    </message>
    <message>
        <source>This reads like grade %1; the goal is grade %2. Shorter sentences and simpler words help.</source>
        <translation>Se lee como texto de grado %1; la meta es el grado %2. Ayudan las oraciones más cortas y las palabras más sencillas.</translation>
    </message>
    <message>
        <source>Dates that go stale: “today”, “this month”</source>
        <translation>Fechas que caducan: “hoy”, “este mes”</translation>
    </message>
    <message>
        <source>“%1” goes stale; name the day, the month or the year.</source>
        <translation>“%1” caduca; indique el día, el mes o el año.</translation>
    </message>
    <message>
        <source>Capitals in Spanish</source>
        <translation>Mayúsculas en español</translation>
    </message>
    <message>
        <source>“%1”: in Spanish only the first word and names have a capital.</source>
        <translation>“%1”: en español solo llevan mayúscula la primera palabra y los nombres propios.</translation>
    </message>
    <message>
        <source>“%1” has no capital in Spanish.</source>
        <translation>“%1” no lleva mayúscula en español.</translation>
    </message>
    <message>
        <source>Spanish numbers (house style)</source>
        <translation>Números en español (estilo de la casa)</translation>
    </message>
    <message>
        <source>“%1” could be read as a number with decimals; thousands are written “%2” here.</source>
        <translation>“%1” podría leerse como un número con decimales; aquí los miles se escriben “%2”.</translation>
    </message>
    <message>
        <source>Statistics past their review date</source>
        <translation>Estadísticas por revisar</translation>
    </message>
    <message>
        <source>The day to look at this number again has passed.</source>
        <translation>Ya pasó la fecha para revisar esta cifra.</translation>
    </message>
    <message>
        <source>Length of titles</source>
        <translation>Largo de los títulos</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long and may be cut.</source>
        <translation>
            <numerusform>El título tiene %n carácter de más y podría cortarse.</numerusform>
            <numerusform>El título tiene %n caracteres de más y podría cortarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics typed as numbers</source>
        <translation>Estadísticas escritas como números</translation>
    </message>
    <message>
        <source>Put the statistic in its place</source>
        <translation>Poner la estadística en su lugar</translation>
    </message>
    <message>
        <source>“%1” is the statistic “%2”, typed as a number.</source>
        <translation>“%1” es la estadística “%2”, escrita como número.</translation>
    </message>
    <message>
        <source>Links to what is not published</source>
        <translation>Enlaces a lo que no está publicado</translation>
    </message>
    <message>
        <source>A link leads to something that is not published in this language.</source>
        <translation>Un enlace lleva a algo que no está publicado en este idioma.</translation>
    </message>
    <message>
        <source>Passages left untranslated</source>
        <translation>Pasajes sin traducir</translation>
    </message>
    <message>
        <source>“%1” seems to be in Spanish still.</source>
        <translation>“%1” parece seguir en español.</translation>
    </message>
    <message>
        <source>“%1” seems to be in English still.</source>
        <translation>“%1” parece seguir en inglés.</translation>
    </message>
    <message>
        <source>A release for “%1” does not cover the web.</source>
        <translation>Un permiso para “%1” no incluye la web.</translation>
    </message>
    <message>
        <source>A release for “%1” is missing.</source>
        <translation>Falta un permiso para “%1”.</translation>
    </message>
    <message>
        <source>A release for “%1” has expired.</source>
        <translation>Venció un permiso para “%1”.</translation>
    </message>
    <message>
        <source>A release for “%1” was withdrawn; take the picture out everywhere.</source>
        <translation>Se retiró un permiso para “%1”; quite la imagen de todas partes.</translation>
    </message>
    <message>
        <source>Say whether anybody can be recognized in “%1”.</source>
        <translation>Indique si se puede reconocer a alguien en “%1”.</translation>
    </message>
    <message>
        <source>Photo releases</source>
        <translation>Permisos de fotos</translation>
    </message>
    <message>
        <source>%1 It is about: %2.</source>
        <translation>%1 Se trata de: %2.</translation>
    </message>
    <message>
        <source>Texts that wait for another language</source>
        <translation>Textos que esperan a otro idioma</translation>
    </message>
    <message>
        <source>This is ready, but goes out only when every language is.</source>
        <translation>Esto está listo, pero sale solo cuando lo estén todos los idiomas.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Works with a newsroom of Gaceta without a window.</source>
        <translation>Trabaja con una redacción de Gaceta sin abrir ventanas.</translation>
    </message>
    <message>
        <source>“gaceta-cli COMMAND --help” tells more about one of them. The exit code is 0 when all is done, 1 when it failed, 2 when the command was not understood, and 3 when a required check stands against the content.</source>
        <translation>“gaceta-cli ORDEN --help” explica mejor cada una. El código de salida es 0 si todo salió bien, 1 si algo falló, 2 si no se entendió la orden y 3 si el contenido no cumple una comprobación obligatoria.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>“%1” shows how it is done.</source>
        <translation>Con “%1” verá cómo se hace.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Put a name with spaces in quotation marks.</source>
        <translation>“%1” está de más. Si un nombre lleva espacios, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>No existe la opción “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden “%1”.</translation>
    </message>
    <message>
        <source>Gaceta does not speak “%1”; it speaks %2.</source>
        <translation>Gaceta no habla “%1”; habla %2.</translation>
    </message>
    <message>
        <source>The result could not be written: is the disk full?</source>
        <translation>No se pudo escribir el resultado. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <comment>progress: how much, and what is being done</comment>
        <translation>%1 %  %2</translation>
    </message>
    <message>
        <source>before restoring %1</source>
        <translation>antes de restaurar %1</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>Gaceta cannot tell what “%1” is. It imports JSON documents that Gaceta has exported.</source>
        <translation>Gaceta no reconoce qué es “%1”. Importa documentos JSON que haya exportado Gaceta.</translation>
    </message>
    <message>
        <source>the newsroom&apos;s file, for example office.gaceta</source>
        <translation>el archivo de la redacción; por ejemplo, office.gaceta</translation>
    </message>
    <message>
        <source>News entry</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>School list</source>
        <translation>Lista de escuelas</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Image or file</source>
        <translation>Imagen o archivo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>“About us” text</source>
        <translation>Párrafo institucional</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message numerus="yes">
        <source>%n news entries</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n escuela</numerusform>
            <numerusform>%n escuelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school lists</source>
        <translation>
            <numerusform>%n lista de escuelas</numerusform>
            <numerusform>%n listas de escuelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statistics</source>
        <translation>
            <numerusform>%n estadística</numerusform>
            <numerusform>%n estadísticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images and files</source>
        <translation>
            <numerusform>%n imagen o archivo</numerusform>
            <numerusform>%n imágenes y archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “About us” texts</source>
        <translation>
            <numerusform>%n párrafo institucional</numerusform>
            <numerusform>%n párrafos institucionales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programado</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>por eliminar</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPCIONES]</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>The language of messages: en or es. Without it, the language of your computer.</source>
        <translation>El idioma de los mensajes: en o es. Si no se indica, el de su computadora.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>IDIOMA</translation>
    </message>
    <message>
        <source>When something fails, also says what the computer reported.</source>
        <translation>Si algo falla, muestra también lo que informó la computadora.</translation>
    </message>
    <message>
        <source>Gives the result as JSON, for other programs.</source>
        <translation>Da el resultado en JSON, para otros programas.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>What it needs:</source>
        <translation>Qué necesita:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Copies a newsroom, also while it is in use.</source>
        <translation>Hace una copia de seguridad de una redacción, aunque esté en uso.</translation>
    </message>
    <message>
        <source>The copy is opened and looked over before it gets its name.</source>
        <translation>La copia se abre y se revisa antes de darle su nombre.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>The copy&apos;s name, or a folder for it. Without it, the copy lies beside the newsroom, with the date in its name.</source>
        <translation>El nombre de la copia o su carpeta. Si no se indica, la copia queda junto a la redacción, con la fecha en el nombre.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>DESTINO</translation>
    </message>
    <message>
        <source>Takes the place of an older copy of that name.</source>
        <translation>Reemplaza una copia anterior con ese nombre.</translation>
    </message>
    <message>
        <source>The backup is ready: %1</source>
        <translation>La copia de seguridad está lista: %1</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or add --replace.</source>
        <translation>“%1” ya existe. Elija otro nombre o agregue --replace.</translation>
    </message>
    <message>
        <source>“%1” is there already and is no newsroom. Choose another name.</source>
        <translation>“%1” ya existe y no es una redacción. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind, and a title</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>Looks for what is missing, out of date or wrong in the content.</source>
        <translation>Busca lo que falta, está desactualizado o tiene errores en el contenido.</translation>
    </message>
    <message>
        <source>The exit code is 3 when something required is not as it must be.</source>
        <translation>El código de salida es 3 si no se cumple algo obligatorio.</translation>
    </message>
    <message>
        <source>Shows only what is required.</source>
        <translation>Muestra solo lo obligatorio.</translation>
    </message>
    <message>
        <source>Nothing to put right.</source>
        <translation>No hay nada que corregir.</translation>
    </message>
    <message numerus="yes">
        <source>%n required</source>
        <translation>
            <numerusform>%n obligatorio</numerusform>
            <numerusform>%n obligatorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommended</source>
        <translation>
            <numerusform>%n recomendado</numerusform>
            <numerusform>%n recomendados</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 does not go with --format %2.</source>
        <translation>--%1 no se puede usar con --format %2.</translation>
    </message>
    <message>
        <source>What to make: %1.</source>
        <translation>Lo que se va a crear: %1.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>--format is missing: what should be made, %1?</source>
        <translation>Falta --format: ¿qué desea crear, %1?</translation>
    </message>
    <message>
        <source>--to is missing: where should the export go?</source>
        <translation>Falta --to: ¿adónde desea exportar?</translation>
    </message>
    <message>
        <source>Gaceta does not export “%1”; it knows %2.</source>
        <translation>Gaceta no exporta “%1”, solo %2.</translation>
    </message>
    <message>
        <source>Putting it into the newsroom</source>
        <translation>Incorporándolo a la redacción</translation>
    </message>
    <message>
        <source>Brings a JSON document into a newsroom.</source>
        <translation>Importa un documento JSON en una redacción.</translation>
    </message>
    <message>
        <source>The newsroom must be empty, or hold the same items: what it holds is never thrown away. A document in which anything does not fit changes nothing.</source>
        <translation>La redacción debe estar vacía o tener los mismos elementos: nunca se descarta lo que contiene. Si algo del documento no encaja, no se cambia nada.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>the document, or the folder it lies in</source>
        <translation>el documento o la carpeta en la que está</translation>
    </message>
    <message>
        <source>What SOURCE is: auto (Gaceta finds out) or json.</source>
        <translation>Qué es ORIGEN: auto (Gaceta lo averigua) o json.</translation>
    </message>
    <message>
        <source>Tells what would be imported, and changes nothing.</source>
        <translation>Dice lo que se importaría, sin cambiar nada.</translation>
    </message>
    <message>
        <source>Gaceta does not import “%1”; it knows auto and json.</source>
        <translation>Gaceta no importa “%1”, solo auto y json.</translation>
    </message>
    <message>
        <source>This would be imported:</source>
        <translation>Se importaría:</translation>
    </message>
    <message>
        <source>Imported:</source>
        <translation>Se importó:</translation>
    </message>
    <message>
        <source>A newsroom without a name yet</source>
        <translation>Una redacción todavía sin nombre</translation>
    </message>
    <message>
        <source>File: %1 (%2)</source>
        <translation>Archivo: %1 (%2)</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Idiomas: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zona horaria: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>News by state: %1</source>
        <translation>Noticias por estado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n news entries have an outdated translation</source>
        <translation>
            <numerusform>%n noticia tiene la traducción desactualizada</numerusform>
            <numerusform>%n noticias tienen la traducción desactualizada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news entries lack a translation</source>
        <translation>
            <numerusform>A %n noticia le falta una traducción</numerusform>
            <numerusform>A %n noticias les falta una traducción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items in the trash</source>
        <translation>
            <numerusform>%n elemento en la papelera</numerusform>
            <numerusform>%n elementos en la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a newsroom holds.</source>
        <translation>Dice lo que contiene una redacción.</translation>
    </message>
    <message>
        <source>JSON: images and files go into the folder “media” beside the document (beside), or into the document itself (embedded).</source>
        <translation>JSON: las imágenes y los archivos van en la carpeta “media”, junto al documento (beside), o dentro del documento (embedded).</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>LUGAR</translation>
    </message>
    <message>
        <source>--media is beside or embedded.</source>
        <translation>--media debe ser beside o embedded.</translation>
    </message>
    <message>
        <source>The whole newsroom is in %1 (%2)</source>
        <translation>Toda la redacción está en %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n images and files lie beside it, in the folder “media”.</source>
        <translation>
            <numerusform>A su lado, en la carpeta “media”, hay %n imagen o archivo.</numerusform>
            <numerusform>A su lado, en la carpeta “media”, hay %n imágenes y archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the sample into the newsroom</source>
        <translation>Incorporando el ejemplo a la redacción</translation>
    </message>
    <message>
        <source>Makes a new newsroom.</source>
        <translation>Crea una redacción.</translation>
    </message>
    <message>
        <source>the file to make, for example office.gaceta</source>
        <translation>el archivo que se va a crear; por ejemplo, office.gaceta</translation>
    </message>
    <message>
        <source>Fills it with a sample newsroom to try things out.</source>
        <translation>La llena con una redacción de ejemplo, para probar.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1” ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was made.</source>
        <translation>Se canceló; no se creó nada.</translation>
    </message>
    <message>
        <source>“%1” could not be made.</source>
        <translation>No se pudo crear “%1”.</translation>
    </message>
    <message>
        <source>The newsroom is ready: %1</source>
        <translation>La redacción está lista: %1</translation>
    </message>
    <message>
        <source>“%1” could not be given its name. Nothing was changed.</source>
        <translation>No se pudo dar su nombre a “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup is damaged. Nothing was changed. %1</source>
        <translation>La copia de seguridad está dañada. No se cambió nada. %1</translation>
    </message>
    <message>
        <source>Brings a newsroom back from a backup.</source>
        <translation>Recupera una redacción a partir de una copia de seguridad.</translation>
    </message>
    <message>
        <source>A newsroom that lies there already is kept beside it under another name. Close it in Gaceta first.</source>
        <translation>Si ahí ya hay una redacción, se conserva al lado con otro nombre. Antes, ciérrela en Gaceta.</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>COPIA</translation>
    </message>
    <message>
        <source>the copy to go back to</source>
        <translation>la copia a la que desea volver</translation>
    </message>
    <message>
        <source>the newsroom to bring back</source>
        <translation>la redacción que desea recuperar</translation>
    </message>
    <message>
        <source>FILE is a folder; say the newsroom&apos;s whole name.</source>
        <translation>ARCHIVO es una carpeta; indique el nombre completo de la redacción.</translation>
    </message>
    <message>
        <source>BACKUP and FILE are the same file.</source>
        <translation>COPIA y ARCHIVO son el mismo archivo.</translation>
    </message>
    <message>
        <source>The newsroom is back: %1</source>
        <translation>La redacción se recuperó: %1</translation>
    </message>
    <message>
        <source>The former one is kept: %1</source>
        <translation>La anterior se conserva: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, and a title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finds words in all texts, in both languages.</source>
        <translation>Busca palabras en todos los textos, en los dos idiomas.</translation>
    </message>
    <message>
        <source>Every word must be there; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Deben aparecer todas las palabras; basta con el comienzo de cada una, y los acentos no importan.</translation>
    </message>
    <message>
        <source>WORDS…</source>
        <translation>PALABRAS…</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>lo que desea buscar</translation>
    </message>
    <message>
        <source>How many results to show at most; %1 unless told.</source>
        <translation>Cuántos resultados mostrar como máximo; %1 si no se indica.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>--limit expects a number greater than 0.</source>
        <translation>--limit debe ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>The site is ready: %1</source>
        <translation>El sitio está listo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the last export.</source>
        <translation>Nada ha cambiado desde la última exportación.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <translation>
            <numerusform>%n archivo escrito</numerusform>
            <numerusform>%n archivos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>CHOICE</source>
        <translation>OPCIÓN</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-24 or 2026-11-24T15:30.</source>
        <translation>“%1” no es una fecha. Escríbala así: 2026-11-24 o 2026-11-24T15:30.</translation>
    </message>
    <message>
        <source>--missing-translation is leave-out or show-source.</source>
        <translation>--missing-translation debe ser leave-out o show-source.</translation>
    </message>
    <message>
        <source>Looks a newsroom&apos;s file over for damage.</source>
        <translation>Revisa si el archivo de una redacción tiene daños.</translation>
    </message>
    <message>
        <source>Reads the whole file, images included. The exit code is 1 when it is damaged.</source>
        <translation>Lee todo el archivo, con sus imágenes. El código de salida es 1 si está dañado.</translation>
    </message>
    <message>
        <source>The newsroom is sound.</source>
        <translation>La redacción está en buen estado.</translation>
    </message>
    <message>
        <source>The newsroom is damaged. Go back to your last backup: gaceta-cli restore BACKUP FILE.</source>
        <translation>La redacción está dañada. Vuelva a su última copia de seguridad: gaceta-cli restore COPIA ARCHIVO.</translation>
    </message>
    <message>
        <source>%1 is missing: %2.</source>
        <translation>Falta %1: %2.</translation>
    </message>
    <message>
        <source>Shows the site in the browser, drafts too, and follows every change.</source>
        <translation>Muestra el sitio en el navegador, con los borradores, y sigue cada cambio.</translation>
    </message>
    <message>
        <source>Only this computer can open the address it prints. Ctrl+C ends it.</source>
        <translation>Solo esta computadora puede abrir la dirección que imprime. Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>The port to use; any that is free unless told.</source>
        <translation>El puerto que se usará; si no se indica, cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>--port expects a number from 1 to 65535.</source>
        <translation>--port espera un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Replaces words in all texts, in both languages.</source>
        <translation>Reemplaza palabras en todos los textos, en ambos idiomas.</translation>
    </message>
    <message>
        <source>Web addresses, codes and chips are left alone. Former versions are kept.</source>
        <translation>Las direcciones web, los códigos y los datos quedan como están. Las versiones anteriores se conservan.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>PALABRAS</translation>
    </message>
    <message>
        <source>REPLACEMENT</source>
        <translation>REEMPLAZO</translation>
    </message>
    <message>
        <source>what to put in its place</source>
        <translation>lo que se pone en su lugar</translation>
    </message>
    <message>
        <source>Only in texts of this language, such as en.</source>
        <translation>Solo en los textos de este idioma, por ejemplo en.</translation>
    </message>
    <message>
        <source>Only where capitals and small letters are the same.</source>
        <translation>Solo donde coincidan mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Not inside longer words.</source>
        <translation>No dentro de palabras más largas.</translation>
    </message>
    <message>
        <source>The meaning stays the same: translations that were up to date stay so.</source>
        <translation>El sentido no cambia: las traducciones que estaban al día siguen al día.</translation>
    </message>
    <message>
        <source>Only show what would be replaced.</source>
        <translation>Solo muestra lo que se reemplazaría.</translation>
    </message>
    <message>
        <source>Please say which words to look for.</source>
        <translation>Indique qué palabras hay que buscar.</translation>
    </message>
    <message>
        <source>--in expects a language, such as en or es.</source>
        <translation>--in espera un idioma, por ejemplo en o es.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be replaced.</source>
        <translation>
            <numerusform>Se reemplazaría en %n lugar.</numerusform>
            <numerusform>Se reemplazaría en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced.</source>
        <translation>
            <numerusform>Se reemplazó en %n lugar.</numerusform>
            <numerusform>Se reemplazó en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists and the statistics are in %n table(s):</source>
        <translation>
            <numerusform>Las listas y las estadísticas están en %n tabla:</numerusform>
            <numerusform>Las listas y las estadísticas están en %n tablas:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>names of formats</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambió: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Not of the export: %1</source>
        <translation>No es de la exportación: %1</translation>
    </message>
    <message numerus="yes">
        <source>The bundle is as it was exported: %n files.</source>
        <translation>
            <numerusform>El paquete está tal como se exportó: %n archivo.</numerusform>
            <numerusform>El paquete está tal como se exportó: %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Huella: %1</translation>
    </message>
    <message>
        <source>BUNDLE</source>
        <translation>PAQUETE</translation>
    </message>
    <message>
        <source>the exported folder or zip archive, for example site.zip</source>
        <translation>la carpeta o el archivo .zip exportado, por ejemplo sitio.zip</translation>
    </message>
    <message>
        <source>The bundle is not as it was exported. Export it again, or ask for it again.</source>
        <translation>El paquete no está tal como se exportó. Expórtelo o pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The tables need a folder: --to names a file that is there already.</source>
        <translation>Las tablas necesitan una carpeta: --to nombra un archivo que ya existe.</translation>
    </message>
    <message>
        <source>Exports a newsroom as a site that is ready to publish, as content for a site generator, as one JSON document, its lists and statistics as tables, or its fact sheet as PDF.</source>
        <translation>Exporta una redacción como sitio listo para publicar, como contenido para un generador de sitios, como un documento JSON, sus listas y cifras como tablas, o su hoja informativa como PDF.</translation>
    </message>
    <message>
        <source>Of a site only files that differ are written, and files that are not Gaceta&apos;s are never touched. When an export fails or is stopped with Ctrl+C, what was there before stays whole. The exit code is 3 when links on the site lead nowhere.</source>
        <translation>De un sitio solo se escriben los archivos que cambian, y nunca se tocan archivos que no sean de Gaceta. Si una exportación falla o se detiene con Ctrl+C, lo que había antes queda intacto. El código de salida es 3 cuando hay enlaces del sitio que no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>Where it goes. Site, headless, markdown: a folder, or a name that ends in .zip. JSON: a file, or a folder (one that is there, or a name that ends in /). CSV: a folder. Fact sheet: a folder, or a name that ends in .pdf.</source>
        <translation>Adónde va. Site, headless, markdown: una carpeta, o un nombre que termine en .zip. JSON: un archivo o una carpeta (una que exista, o un nombre que termine en /). CSV: una carpeta. Hoja informativa: una carpeta, o un nombre que termine en .pdf.</translation>
    </message>
    <message>
        <source>Fact sheet: in that language alone, for example es. Without it, in each language; into one file, in the first.</source>
        <translation>Hoja informativa: solo en ese idioma, por ejemplo es. Si falta, en cada idioma; en un solo archivo, en el primero.</translation>
    </message>
    <message>
        <source>“%1” is no language. Write --in like en or es.</source>
        <translation>“%1” no es un idioma. Escriba --in así: en o es.</translation>
    </message>
    <message numerus="yes">
        <source>The fact sheet is ready, in %n language(s):</source>
        <translation>
            <numerusform>La hoja informativa está lista, en %n idioma:</numerusform>
            <numerusform>La hoja informativa está lista, en %n idiomas:</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON: what the site would show, one document for each item and language. The same as --format headless.</source>
        <translation>JSON: lo que mostraría el sitio, un documento por cada elemento e idioma. Lo mismo que --format headless.</translation>
    </message>
    <message>
        <source>A theme by its name or folder, in place of the newsroom&apos;s own. Changes to its files are shown at once.</source>
        <translation>Un tema por su nombre o carpeta, en lugar del de la redacción. Los cambios en sus archivos se ven al momento.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message numerus="yes">
        <source>On %n more pages only lists, menus or links differ.</source>
        <translation>
            <numerusform>En %n página más solo cambian listas, menús o enlaces.</numerusform>
            <numerusform>En %n páginas más solo cambian listas, menús o enlaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written. Please choose another place for it.</source>
        <translation>No se pudo escribir “%1”. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The documents are ready: %1</source>
        <translation>Los documentos están listos: %1</translation>
    </message>
    <message>
        <source>The content for Hugo is ready: %1</source>
        <translation>El contenido para Hugo está listo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead nowhere, so nothing was exported. Please correct them, or export all the same with --broken-links warn.</source>
        <translation>
            <numerusform>%n enlace no lleva a ninguna parte, así que no se exportó nada. Corríjalo o exporte de todos modos con --broken-links warn.</numerusform>
            <numerusform>%n enlaces no llevan a ninguna parte, así que no se exportó nada. Corríjalos o exporte de todos modos con --broken-links warn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead nowhere. Please correct them.</source>
        <translation>
            <numerusform>%n enlace no lleva a ninguna parte. Corríjalo.</numerusform>
            <numerusform>%n enlaces no llevan a ninguna parte. Corríjalos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Site, headless, markdown: a theme by its name (“gaceta-cli theme list” tells them) or its folder. Without it, the newsroom&apos;s own.</source>
        <translation>Site, headless, markdown: un tema por su nombre (“gaceta-cli theme list” los dice) o su carpeta. Si falta, el de la redacción.</translation>
    </message>
    <message>
        <source>As it is at that time, for example 2026-11-24 or 2026-11-24T15:30, in the newsroom&apos;s time zone. Without it, now.</source>
        <translation>Tal como esté en ese momento, por ejemplo 2026-11-24 o 2026-11-24T15:30, en la zona horaria de la redacción. Si falta, ahora.</translation>
    </message>
    <message>
        <source>With what is not published yet, marked as a preview.</source>
        <translation>Con lo que aún no se ha publicado, marcado como vista previa.</translation>
    </message>
    <message>
        <source>Where the site will stand, for example https://www.example.org. Without it, the newsroom&apos;s own.</source>
        <translation>Dónde estará el sitio, por ejemplo https://www.example.org. Si falta, la dirección de la redacción.</translation>
    </message>
    <message>
        <source>What to do with a text that is not translated: leave-out, or show-source with a notice. Without it, the newsroom&apos;s own choice.</source>
        <translation>Qué hacer con un texto sin traducir: leave-out (omitirlo) o show-source (mostrar el original con un aviso). Si falta, lo que la redacción haya elegido.</translation>
    </message>
    <message>
        <source>Site: without the pictures that are drawn for social media where an entry has no photo.</source>
        <translation>Site: sin las imágenes que se dibujan para las redes sociales cuando una noticia no tiene foto.</translation>
    </message>
    <message>
        <source>Only tell what would change there, page by page.</source>
        <translation>Decir solamente qué cambiaría ahí, página por página.</translation>
    </message>
    <message>
        <source>Where to write a page for the web team that says what changes.</source>
        <translation>Dónde escribir una página para el equipo web que diga qué cambia.</translation>
    </message>
    <message>
        <source>Site: what to do when a link leads nowhere: refuse the export, or warn.</source>
        <translation>Site: qué hacer cuando un enlace no lleva a ninguna parte: refuse (no exportar) o warn (avisar).</translation>
    </message>
    <message>
        <source>--broken-links is refuse or warn.</source>
        <translation>--broken-links es refuse o warn.</translation>
    </message>
    <message>
        <source>The theme is ready: %1</source>
        <translation>El tema está listo: %1</translation>
    </message>
    <message>
        <source>README.md in it says what templates may ask for; “gaceta-cli theme check %1” finds what is wrong.</source>
        <translation>El README.md que contiene dice qué pueden pedir las plantillas; “gaceta-cli theme check %1” encuentra lo que está mal.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right.</source>
        <translation>
            <numerusform>Hay que corregir %n cosa.</numerusform>
            <numerusform>Hay que corregir %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with the theme.</source>
        <translation>El tema no tiene nada mal.</translation>
    </message>
    <message numerus="yes">
        <source>The theme can be used. %n warning(s).</source>
        <translation>
            <numerusform>El tema se puede usar. %n aviso.</numerusform>
            <numerusform>El tema se puede usar. %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins a theme of your own for the site, checks one, or lists those there are.</source>
        <translation>Comienza un tema propio para el sitio, revisa uno o enumera los que hay.</translation>
    </message>
    <message>
        <source>“new FOLDER” makes a whole theme that can be changed file by file. “check FOLDER” names everything that is wrong with a theme, with file and line; the exit code is then 3. “list” names the themes that come with Gaceta and those in your own folder of themes, %1.</source>
        <translation>“new CARPETA” hace un tema completo que se puede cambiar archivo por archivo. “check CARPETA” nombra todo lo que está mal en un tema, con archivo y línea; el código de salida es entonces 3. “list” nombra los temas que vienen con Gaceta y los de su propia carpeta de temas, %1.</translation>
    </message>
    <message>
        <source>ACTION…</source>
        <translation>ACCIÓN…</translation>
    </message>
    <message>
        <source>list, new FOLDER or check FOLDER</source>
        <translation>list, new CARPETA o check CARPETA</translation>
    </message>
    <message>
        <source>new: the theme to begin with, by its name or folder. Without it, default.</source>
        <translation>new: el tema con el que se empieza, por su nombre o carpeta. Si falta, default.</translation>
    </message>
    <message>
        <source>“%1” is none of list, new and check.</source>
        <translation>“%1” no es list, ni new, ni check.</translation>
    </message>
    <message>
        <source>The folder of the theme is missing.</source>
        <translation>Falta la carpeta del tema.</translation>
    </message>
    <message>
        <source>--from goes with “new” only.</source>
        <translation>--from solo va con “new”.</translation>
    </message>
    <message>
        <source>Looks whether an exported site still is what was exported, and whether every link in it leads somewhere.</source>
        <translation>Mira si un sitio exportado sigue siendo lo que se exportó, y si todos sus enlaces llevan a alguna parte.</translation>
    </message>
    <message>
        <source>Names every file that was changed, is missing or does not belong to it; the exit code is then 1. Where only links lead nowhere, it is 3. The fingerprint stands for the whole bundle: where two are the same, all bytes are.</source>
        <translation>Nombra todo archivo que se cambió, falta o no pertenece al sitio; el código de salida es entonces 1. Si solo hay enlaces que no llevan a ninguna parte, es 3. La huella vale por el sitio entero: si dos son iguales, lo son todos los bytes.</translation>
    </message>
    <message>
        <source>Does not follow the links.</source>
        <translation>No sigue los enlaces.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead nowhere.</source>
        <translation>
            <numerusform>%n enlace no lleva a ninguna parte.</numerusform>
            <numerusform>%n enlaces no llevan a ninguna parte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>the name “%1” stands twice in one object</source>
        <translation>el nombre “%1” aparece dos veces en el mismo objeto</translation>
    </message>
    <message>
        <source>this text is not written in UTF-8</source>
        <translation>este texto no está escrito en UTF-8</translation>
    </message>
    <message>
        <source>the file ends too early, it may have been cut off</source>
        <translation>el archivo termina antes de tiempo; quizá quedó cortado</translation>
    </message>
    <message>
        <source>this is no valid JSON</source>
        <translation>esto no es JSON válido</translation>
    </message>
    <message>
        <source>an object { } is expected</source>
        <translation>aquí debe haber un objeto { }</translation>
    </message>
    <message>
        <source>there are too many values in one item</source>
        <translation>hay demasiados valores en un elemento</translation>
    </message>
    <message>
        <source>the values are nested too deep</source>
        <translation>hay demasiados niveles de valores, unos dentro de otros</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Línea %1, %2: %3.</translation>
    </message>
    <message>
        <source>the character U+0000 cannot stand in a text</source>
        <translation>un texto no puede contener el carácter U+0000</translation>
    </message>
    <message>
        <source>a list [ ] is expected</source>
        <translation>aquí debe haber una lista [ ]</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected</source>
        <translation>aquí debe haber un texto entre comillas</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>aquí debe haber un número</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>aquí debe haber un número entero</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>aquí debe decir true o false</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31 is expected</source>
        <translation>aquí debe haber una fecha, como 2026-01-31</translation>
    </message>
    <message>
        <source>a time such as 2026-01-31T17:00:00Z is expected</source>
        <translation>aquí debe haber una fecha con hora, como 2026-01-31T17:00:00Z</translation>
    </message>
    <message>
        <source>a language such as en or es is expected</source>
        <translation>aquí debe haber un idioma, como en o es</translation>
    </message>
    <message>
        <source>an id (UUID) is expected</source>
        <translation>aquí debe haber un identificador (UUID)</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>“%1” no se reconoce aquí</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Este campo es obligatorio.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and single hyphens, at most 80 in all.</source>
        <translation>Use minúsculas, números y guiones sueltos; no más de 80 caracteres en total.</translation>
    </message>
    <message>
        <source>Write a whole web address, beginning with https://.</source>
        <translation>Escriba la dirección web completa, desde https://.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as press@example.org.</source>
        <translation>Escriba un correo electrónico, como prensa@example.org.</translation>
    </message>
    <message>
        <source>Say from which day on the value holds.</source>
        <translation>Indique desde qué día es válido el valor.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Set the date of publication.</source>
        <translation>Indique la fecha de publicación.</translation>
    </message>
    <message>
        <source>The update cannot be before the publication.</source>
        <translation>La actualización no puede ser anterior a la publicación.</translation>
    </message>
    <message>
        <source>The last day cannot be before the publication.</source>
        <translation>El último día no puede ser anterior a la publicación.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Escriba un título.</translation>
    </message>
    <message>
        <source>A page cannot stand below itself.</source>
        <translation>Una página no puede depender de sí misma.</translation>
    </message>
    <message>
        <source>A CDS code has 14 digits, such as 19647331937424.</source>
        <translation>El código CDS tiene 14 dígitos, como 19647331937424.</translation>
    </message>
    <message>
        <source>An NCES id has 12 digits, such as 062271003047.</source>
        <translation>El código NCES tiene 12 dígitos, como 062271003047.</translation>
    </message>
    <message>
        <source>A school cannot leave before it joined.</source>
        <translation>Una escuela no puede salir antes de haberse incorporado.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Elija al menos un idioma.</translation>
    </message>
    <message>
        <source>Choose the time zone of your office.</source>
        <translation>Elija la zona horaria de su oficina.</translation>
    </message>
    <message>
        <source>Write the color as # and six digits, such as #1d4f91.</source>
        <translation>Escriba el color con # y seis cifras o letras, como #1d4f91.</translation>
    </message>
    <message>
        <source>The last day cannot be before the end of the embargo.</source>
        <translation>El último día no puede ser anterior al fin del embargo.</translation>
    </message>
    <message>
        <source>Choose a point inside the image.</source>
        <translation>Elija un punto dentro de la imagen.</translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90, such as 34.0412.</source>
        <translation>Una latitud está entre -90 y 90, por ejemplo 34.0412.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180, such as -118.2034.</source>
        <translation>Una longitud está entre -180 y 180, por ejemplo -118.2034.</translation>
    </message>
    <message>
        <source>A place needs both numbers, latitude and longitude.</source>
        <translation>Un lugar necesita ambos números, latitud y longitud.</translation>
    </message>
    <message>
        <source>Write the former name beside its years.</source>
        <translation>Escriba el nombre anterior junto a sus años.</translation>
    </message>
    <message>
        <source>“%1” cannot end before it began.</source>
        <translation>“%1” no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>Say when it was changed.</source>
        <translation>Indique cuándo se cambió.</translation>
    </message>
    <message>
        <source>Say what was wrong and what is right.</source>
        <translation>Indique qué estaba mal y qué es lo correcto.</translation>
    </message>
    <message>
        <source>Say what the video shows.</source>
        <translation>Indique qué muestra el video.</translation>
    </message>
    <message>
        <source>Say by which year the goal should be reached.</source>
        <translation>Indique para qué año debe alcanzarse la meta.</translation>
    </message>
    <message>
        <source>A release cannot end before it was signed.</source>
        <translation>Un permiso no puede vencer antes de su firma.</translation>
    </message>
    <message>
        <source>Write the name of the theme, without a folder.</source>
        <translation>Escriba el nombre del tema, sin carpeta.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>New newsroom</source>
        <translation>Nueva redacción</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Where should the newsroom be kept?</source>
        <translation>¿Dónde desea guardar la redacción?</translation>
    </message>
    <message>
        <source>Newsrooms (*.gaceta)</source>
        <translation>Redacciones (*.gaceta)</translation>
    </message>
    <message>
        <source>and translated into %1</source>
        <translation>y se traducen a: %1</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Elija una zona horaria de la lista.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Ya existe un archivo con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Type to search. Accents and endings need not be typed.</source>
        <translation>Escriba para buscar. No hacen falta acentos ni terminaciones.</translation>
    </message>
    <message>
        <source>Nothing has all of these words.</source>
        <translation>Nada contiene todas estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter opens it.</source>
        <translation>
            <numerusform>%n resultado. Se abre con Enter.</numerusform>
            <numerusform>%n resultados. El elegido se abre con Enter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>It stands beside every version you save, from the next time a newsroom is opened.</source>
        <translation>Aparecerá junto a cada versión que guarde, a partir de la próxima vez que abra una redacción.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>News is first written in</source>
        <translation>Las noticias se escriben en</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose where the export goes.</source>
        <translation>Elija adónde desea exportar.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Drafts as well: every page is then marked as a preview</source>
        <translation>Incluir borradores: cada página dirá que es una vista previa</translation>
    </message>
    <message>
        <source>As the site stands at another time</source>
        <translation>El sitio tal como será en otra fecha</translation>
    </message>
    <message>
        <source>A website, ready to publish</source>
        <translation>Un sitio web listo para publicar</translation>
    </message>
    <message>
        <source>JSON: the whole newsroom as data</source>
        <translation>JSON: toda la redacción como datos</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Un solo archivo zip</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir el texto</translation>
    </message>
    <message>
        <source>Show the original, with a notice</source>
        <translation>Mostrar el original con una nota</translation>
    </message>
    <message>
        <source>As files beside it</source>
        <translation>Como archivos aparte</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Dentro del archivo</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>Choose where to export to</source>
        <translation>Elegir adónde exportar</translation>
    </message>
    <message>
        <source>Images and files</source>
        <translation>Imágenes y archivos</translation>
    </message>
    <message>
        <source>Address of the &amp;site</source>
        <translation>Dirección del &amp;sitio</translation>
    </message>
    <message>
        <source>Where a &amp;translation is missing</source>
        <translation>Si falta una &amp;traducción</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>The folder of a theme</source>
        <translation>La carpeta de un tema</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ver la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>The newsroom is in %n file(s), %1.</source>
        <translation>
            <numerusform>La redacción está en %n archivo, %1.</numerusform>
            <numerusform>La redacción está en %n archivos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the last export: no file was written.</source>
        <translation>Nada ha cambiado desde la última exportación: no se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n page(s)</source>
        <translation>
            <numerusform>El sitio tiene %n página</numerusform>
            <numerusform>El sitio tiene %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s), %1.</source>
        <translation>
            <numerusform>en %n archivo, %1.</numerusform>
            <numerusform>en %n archivos, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were new or different.</source>
        <translation>
            <numerusform>%n archivo era nuevo o distinto.</numerusform>
            <numerusform>%n archivos eran nuevos o distintos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n punto por revisar</numerusform>
            <numerusform>%n puntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>This would be imported</source>
        <translation>Se importaría lo siguiente</translation>
    </message>
    <message>
        <source>No program was found to open this: %1</source>
        <translation>No se encontró ningún programa para abrir esto: %1</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>What the newsroom has of this already is overwritten; the former texts stay in the versions. A newsroom that holds anything else is left as it is.</source>
        <translation>Lo que la redacción ya tiene de esto se sobrescribe; los textos anteriores quedan en las versiones. Si la redacción contiene algo más, se deja como está.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Putting it into the newsroom</source>
        <translation>Incorporándolo a la redacción</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>What texts stand on</source>
        <translation>Lo que sostiene los textos</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Trabajar en equipo</translation>
    </message>
    <message>
        <source>Going public</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Contenido del manual</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Páginas encontradas</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer, or shorter ones.</source>
        <translation>Ninguna página tiene todas estas palabras. Pruebe con menos palabras o con palabras más cortas.</translation>
    </message>
    <message>
        <source>Words of a title or text, or what you want to do</source>
        <translation>Palabras de un título o texto, o lo que quiere hacer</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, and a title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <comment>the text around; what is found; what takes its place</comment>
        <translation>%1: “%2” pasa a ser “%3”</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>The meaning stays the same: translations stay up to date</source>
        <translation>El sentido no cambia: las traducciones siguen al día</translation>
    </message>
    <message>
        <source>Find and replace in all texts</source>
        <translation>Buscar y reemplazar en todos los textos</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Reemplazar con</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>News, pages, schools, statistics, images and contacts are looked through. Web addresses and chips stay as they are.</source>
        <translation>Se busca en noticias, páginas, escuelas, estadísticas, imágenes y contactos. Las direcciones web y los datos quedan como están.</translation>
    </message>
    <message>
        <source>Looking through all texts…</source>
        <translation>Buscando en todos los textos…</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Reemplazar en %n lugar</numerusform>
            <numerusform>Reemplazar en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 places in 6 texts</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a &amp;hint on the first visit to a room</source>
        <translation>Mostrar una &amp;sugerencia en la primera visita a cada sección</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>The languages of your texts are chosen in the room “Organization”.</source>
        <translation>Los idiomas de sus textos se eligen en “Organización”.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>In the whole program; the site is not changed by it.</source>
        <translation>En todo el programa; el sitio no cambia.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Dónde se guardan</translation>
    </message>
    <message>
        <source>Best on another disk or in a folder that is synced.</source>
        <translation>De preferencia en otro disco o en una carpeta sincronizada.</translation>
    </message>
    <message>
        <source>How many are kept of each newsroom</source>
        <translation>Cuántas se conservan de cada redacción</translation>
    </message>
    <message>
        <source>The oldest goes when a new one is made.</source>
        <translation>La más antigua se elimina cuando se hace una nueva.</translation>
    </message>
    <message>
        <source>Backups that are there</source>
        <translation>Copias que hay</translation>
    </message>
    <message>
        <source>Make a &amp;backup once a day, when something has changed</source>
        <translation>Hacer una &amp;copia de seguridad al día, cuando algo cambió</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Hacer una copia &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Open a copy…</source>
        <translation>A&amp;brir una copia…</translation>
    </message>
    <message>
        <source>Opens the newsroom as it was then, as a file of its own. Nothing is replaced.</source>
        <translation>Abre la redacción como estaba entonces, en un archivo aparte. No se reemplaza nada.</translation>
    </message>
    <message>
        <source>%1, %2 · %3 · %4</source>
        <translation>%1, %2 · %3 · %4</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>The backup is ready.</source>
        <translation>La copia de seguridad está lista.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>There is no such folder; the setting stays as it was.</source>
        <translation>No existe esa carpeta; la preferencia queda como estaba.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Newsrooms</source>
        <translation>Redacciones</translation>
    </message>
    <message>
        <source>Where new newsrooms are kept and others are looked for.</source>
        <translation>Donde se guardan las redacciones nuevas y se buscan las demás.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Where sites and JSON files go; each gets a name of its own in it.</source>
        <translation>Adonde van los sitios y los archivos JSON; cada uno recibe ahí su propio nombre.</translation>
    </message>
    <message>
        <source>You can always choose another place when you save or export.</source>
        <translation>Siempre puede elegir otro lugar al guardar o exportar.</translation>
    </message>
    <message>
        <source>Where I was last</source>
        <translation>Donde estuve la última vez</translation>
    </message>
    <message>
        <source>What you choose holds at once.</source>
        <translation>Lo que elija vale de inmediato.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Words of your own dictionary are kept in the newsroom: see “Dictionary” in the room “Organization”.</source>
        <translation>Las palabras de su propio diccionario se guardan en la redacción: vea “Diccionario” en “Organización”.</translation>
    </message>
    <message>
        <source>&amp;Mark words that are not in the dictionary</source>
        <translation>&amp;Marcar las palabras que no están en el diccionario</translation>
    </message>
    <message>
        <source>Save as a page for the web team…</source>
        <translation>Guardar como página para el equipo web…</translation>
    </message>
    <message>
        <source>Pages that change</source>
        <translation>Páginas que cambian</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What changes on this page</source>
        <translation>Qué cambia en esta página</translation>
    </message>
    <message>
        <source>There is no site in this place yet.</source>
        <translation>Aún no hay ningún sitio en este lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) are not listed here.</source>
        <translation>
            <numerusform>%n página más no aparece aquí.</numerusform>
            <numerusform>%n páginas más no aparecen aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n more page(s) only lists, menus or links differ.</source>
        <translation>
            <numerusform>En %n página más solo cambian listas, menús o enlaces.</numerusform>
            <numerusform>En %n páginas más solo cambian listas, menús o enlaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site as a whole</source>
        <translation>El sitio en su conjunto</translation>
    </message>
    <message>
        <source>Save the page for the web team</source>
        <translation>Guardar la página para el equipo web</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>“%1” could not be saved. Choose another place.</source>
        <translation>No se pudo guardar “%1”. Elija otro lugar.</translation>
    </message>
    <message>
        <source>What will change…</source>
        <translation>Qué va a cambiar…</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
    <message>
        <source>Some links lead nowhere</source>
        <translation>Hay enlaces que no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Choose a link to open the text that holds it.</source>
        <translation>Elija un enlace para abrir el texto que lo contiene.</translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation>Enlaces que no llevan a ninguna parte</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on the site lead nowhere, so nothing was exported. Please put them right, or export all the same.</source>
        <translation>
            <numerusform>%n enlace del sitio no lleva a ninguna parte, así que no se exportó nada. Corríjalo o exporte de todos modos.</numerusform>
            <numerusform>%n enlaces del sitio no llevan a ninguna parte, así que no se exportó nada. Corríjalos o exporte de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a picture for social media where there is no photo</source>
        <translation>Dibujar una imagen para redes sociales donde no haya foto</translation>
    </message>
    <message>
        <source>JSON for a web team: a document for each page</source>
        <translation>JSON para un equipo web: un documento por página</translation>
    </message>
    <message>
        <source>Markdown for a web team that builds with Hugo</source>
        <translation>Markdown para un equipo web que trabaja con Hugo</translation>
    </message>
    <message>
        <source>Tables: lists, statistics and news (CSV)</source>
        <translation>Tablas: listas, cifras y noticias (CSV)</translation>
    </message>
    <message>
        <source>The fact sheet: one page to print, in each language (PDF)</source>
        <translation>La hoja informativa: una página para imprimir, en cada idioma (PDF)</translation>
    </message>
    <message>
        <source>Wher&amp;e</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>At this t&amp;ime</source>
        <translation>En este &amp;momento</translation>
    </message>
    <message>
        <source>Drafts as well: each is then marked as one</source>
        <translation>También los borradores: cada uno va marcado como tal</translation>
    </message>
    <message numerus="yes">
        <source>The lists, the statistics and the news are in %n table(s), %1.</source>
        <translation>
            <numerusform>Las listas, las cifras y las noticias están en %n tabla, %1.</numerusform>
            <numerusform>Las listas, las cifras y las noticias están en %n tablas, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fact sheet is ready in %n language(s), %1.</source>
        <translation>
            <numerusform>La hoja informativa está lista en %n idioma, %1.</numerusform>
            <numerusform>La hoja informativa está lista en %n idiomas, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The web team gets %n page(s)</source>
        <translation>
            <numerusform>El equipo web recibe %n página</numerusform>
            <numerusform>El equipo web recibe %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>The newsroom&apos;s own: %1</source>
        <translation>El de la redacción: %1</translation>
    </message>
    <message>
        <source>The newsroom&apos;s own: %1 (not on this computer)</source>
        <translation>El de la redacción: %1 (no está en esta computadora)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Show them, and export nothing yet</source>
        <translation>Mostrarlos y no exportar nada todavía</translation>
    </message>
    <message>
        <source>Export all the same, and list them</source>
        <translation>Exportar de todos modos y enumerarlos</translation>
    </message>
    <message>
        <source>&amp;Links that lead nowhere</source>
        <translation>En&amp;laces sin destino</translation>
    </message>
    <message>
        <source>What the site would show, for a web team that makes the pages itself.</source>
        <translation>Lo que mostraría el sitio, para un equipo web que hace las páginas por su cuenta.</translation>
    </message>
    <message>
        <source>Everything, drafts as well: to keep, or to bring into another newsroom.</source>
        <translation>Todo, también los borradores: para guardarlo o llevarlo a otra redacción.</translation>
    </message>
    <message>
        <source>To open in a spreadsheet, one file for each kind of list.</source>
        <translation>Para abrir en una hoja de cálculo, un archivo por cada tipo de lista.</translation>
    </message>
    <message>
        <source>Mission, goals, approach, schools and figures, to print or to send.</source>
        <translation>Misión, metas, enfoque, escuelas y cifras, para imprimir o enviar.</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 - tablas</translation>
    </message>
    <message>
        <source>%1 fact sheet</source>
        <translation>%1 - hoja informativa</translation>
    </message>
    <message>
        <source>Give this file to the web team as it is.</source>
        <translation>Entregue este archivo al equipo web tal como está.</translation>
    </message>
    <message>
        <source>Give the whole folder to the web team as it is.</source>
        <translation>Entregue la carpeta completa al equipo web tal como está.</translation>
    </message>
    <message>
        <source>Pages, pictures and a search, as visitors will see them.</source>
        <translation>Páginas, imágenes y búsqueda, tal como las verán los visitantes.</translation>
    </message>
    <message>
        <source>Drafts as well: the fact sheet does not say which they are</source>
        <translation>Incluir borradores: la hoja informativa no dice cuáles lo son</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The file “%1” is not the one that was exported.</source>
        <translation>El archivo “%1” no es el que se exportó.</translation>
    </message>
    <message>
        <source>This newsroom already holds other content. Import into a new newsroom.</source>
        <translation>Esta redacción ya tiene otro contenido. Importe en una redacción nueva.</translation>
    </message>
    <message>
        <source>Someone else changed this since you opened it.</source>
        <translation>Otra persona cambió esto después de que usted lo abrió.</translation>
    </message>
    <message>
        <source>Someone else deleted this since you opened it.</source>
        <translation>Otra persona eliminó esto después de que usted lo abrió.</translation>
    </message>
    <message>
        <source>This is not in the newsroom any more.</source>
        <translation>Esto ya no está en la redacción.</translation>
    </message>
    <message>
        <source>The newsroom file was moved, deleted or replaced. Your text is still here: save the newsroom under another name.</source>
        <translation>El archivo de la redacción se movió, se eliminó o se reemplazó. Su texto sigue aquí: guarde la redacción con otro nombre.</translation>
    </message>
    <message>
        <source>This newsroom can only be read.</source>
        <translation>Esta redacción es de solo lectura.</translation>
    </message>
    <message>
        <source>A backup needs a name of its own.</source>
        <translation>La copia de seguridad necesita un nombre distinto.</translation>
    </message>
    <message>
        <source>This image or file is not in the newsroom.</source>
        <translation>Esta imagen o este archivo no está en la redacción.</translation>
    </message>
    <message>
        <source>Only what lies in the trash can be deleted.</source>
        <translation>Solo se puede eliminar lo que está en la papelera.</translation>
    </message>
    <message>
        <source>The folder for unsaved text could not be made.</source>
        <translation>No se pudo crear la carpeta para el texto sin guardar.</translation>
    </message>
    <message>
        <source>The newsroom file is not complete. Go back to your last backup.</source>
        <translation>El archivo de la redacción está incompleto. Vuelva a su última copia de seguridad.</translation>
    </message>
    <message>
        <source>This former version is damaged and cannot be read.</source>
        <translation>Esta versión anterior está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>The folder for unsaved text cannot be written to.</source>
        <translation>No se puede escribir en la carpeta para el texto sin guardar.</translation>
    </message>
    <message>
        <source>Changed in the list</source>
        <translation>Cambiado en la lista</translation>
    </message>
    <message>
        <source>Undone in the list</source>
        <translation>Deshecho en la lista</translation>
    </message>
    <message>
        <source>It was stopped; nothing was changed.</source>
        <translation>Se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” replaced with “%2”</source>
        <translation>“%1” reemplazado con “%2”</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made: %1. Choose another one in the settings.</source>
        <translation>No se puede crear la carpeta para las copias de seguridad: %1. Elija otra en las preferencias.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name; nothing was changed.</source>
        <translation>“%1” ya existe. Elija otro nombre; no se cambió nada.</translation>
    </message>
    <message>
        <source>This is out already; change its date in the form if it is wrong.</source>
        <translation>Esto ya salió; si la fecha está mal, cámbiela en el formulario.</translation>
    </message>
    <message>
        <source>This embargo is over; what was held back is out already.</source>
        <translation>Este embargo ya terminó; lo que se retenía ya salió.</translation>
    </message>
    <message>
        <source>There it would come out at once; choose a day that is still to come.</source>
        <translation>Ahí saldría de inmediato; elija un día que aún no haya llegado.</translation>
    </message>
    <message>
        <source>Moved in the calendar</source>
        <translation>Movida en el calendario</translation>
    </message>
    <message>
        <source>Undone in the calendar</source>
        <translation>Deshecho en el calendario</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambió.</translation>
    </message>
    <message>
        <source>There is text that was not saved</source>
        <translation>Hay texto que no se guardó</translation>
    </message>
    <message>
        <source>It was typed on %1, and the saved version has changed since then. Below, what only the saved version has is struck out, what only your text has is underlined.</source>
        <translation>Se escribió el %1, y la versión guardada ha cambiado desde entonces. Abajo aparece tachado lo que solo está en la versión guardada y subrayado lo que solo está en su texto.</translation>
    </message>
    <message>
        <source>It was typed on %1. Below, what you took away is struck out, what you wrote is underlined.</source>
        <translation>Se escribió el %1. Abajo aparece tachado lo que usted quitó y subrayado lo que escribió.</translation>
    </message>
    <message>
        <source>Bring my text back</source>
        <translation>Recuperar mi texto</translation>
    </message>
    <message>
        <source>Keep the saved version</source>
        <translation>Conservar lo guardado</translation>
    </message>
    <message>
        <source>Somebody else changed this while you were writing</source>
        <translation>Otra persona cambió esto mientras usted escribía</translation>
    </message>
    <message>
        <source>Nothing is lost yet. Below, what only their version has is struck out, what only yours has is underlined.</source>
        <translation>No se ha perdido nada. Abajo aparece tachado lo que solo está en la otra versión y subrayado lo que solo está en la suya.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Ver la otra</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Otros detalles</translation>
    </message>
    <message>
        <source>This was never saved. Your text is back.</source>
        <translation>Esto no se había guardado. Aquí está de nuevo su texto.</translation>
    </message>
    <message>
        <source>This item is not in the newsroom any more.</source>
        <translation>Este elemento ya no está en la redacción.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>It ends every press release that uses it.</source>
        <translation>Con él terminan los comunicados que lo usan.</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>En los textos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What it is for; it outlives the person who holds it.</source>
        <translation>A qué se dedica; sigue igual aunque cambie la persona.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>When and in which languages.</source>
        <translation>En qué horario y en qué idiomas.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién atiende</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Leave it empty where the role is enough.</source>
        <translation>Déjelo vacío si basta con la función.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place in the group</source>
        <translation>Lugar en el grupo</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>The last part of the page&apos;s address.</source>
        <translation>La última parte de la dirección de la página.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Those of one group stand together on the site.</source>
        <translation>Los del mismo grupo aparecen juntos en el sitio.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As the public reads it.</source>
        <translation>Como lo lee el público.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>For lists and charts.</source>
        <translation>Para listas y gráficas.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>News about this school</source>
        <translation>Noticias sobre esta escuela</translation>
    </message>
    <message>
        <source>No news entry names this school yet.</source>
        <translation>Ninguna noticia menciona todavía esta escuela.</translation>
    </message>
    <message>
        <source>Statistics of this school</source>
        <translation>Estadísticas de esta escuela</translation>
    </message>
    <message>
        <source>No statistic has a value for this school alone.</source>
        <translation>Ninguna estadística tiene un valor solo para esta escuela.</translation>
    </message>
    <message>
        <source>Official names and codes</source>
        <translation>Nombres y códigos oficiales</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Nombre oficial</translation>
    </message>
    <message>
        <source>As the state&apos;s directory has it.</source>
        <translation>Como aparece en el directorio estatal.</translation>
    </message>
    <message>
        <source>CDS code</source>
        <translation>Código CDS</translation>
    </message>
    <message>
        <source>NCES id</source>
        <translation>Código NCES</translation>
    </message>
    <message>
        <source>12 digits, from the national directory.</source>
        <translation>12 dígitos, del directorio nacional.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Level and place</source>
        <translation>Nivel y lugar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Such as K-5 or 9-12.</source>
        <translation>Por ejemplo, K-5 o 9-12.</translation>
    </message>
    <message>
        <source>Neighborhood</source>
        <translation>Vecindario</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Plantel</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>People and years</source>
        <translation>Personas y años</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Director o directora</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>Se incorporó en</translation>
    </message>
    <message>
        <source>Left in</source>
        <translation>Salió en</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>For the office only; never on the site.</source>
        <translation>Solo para la oficina; nunca en el sitio.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Por una regla</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>A few sentences above the list.</source>
        <translation>Unas frases antes de la lista.</translation>
    </message>
    <message>
        <source>Schools in this list</source>
        <translation>Escuelas de esta lista</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Cómo se forma</translation>
    </message>
    <message>
        <source>Has a page of its own</source>
        <translation>Tiene su propia página</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>En el sitio</translation>
    </message>
    <message>
        <source>Schools in their order</source>
        <translation>Escuelas en su orden</translation>
    </message>
    <message>
        <source>Drag a row, or move it with Alt and the arrow keys.</source>
        <translation>Arrastre una fila o muévala con Alt y las flechas.</translation>
    </message>
    <message>
        <source>Add a school</source>
        <translation>Agregar una escuela</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Cualquier nivel</translation>
    </message>
    <message>
        <source>No school fits this rule.</source>
        <translation>Ninguna escuela cumple esta regla.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n news entries</source>
        <translation>
            <numerusform>La última noticia</numerusform>
            <numerusform>Las últimas %n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n of: %1</source>
        <translation>
            <numerusform>La última de este tipo: %1</numerusform>
            <numerusform>Las últimas %n de este tipo: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n about: %1</source>
        <translation>
            <numerusform>La última sobre: %1</numerusform>
            <numerusform>Las últimas %n sobre: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Schools: %1</source>
        <translation>Escuelas: %1</translation>
    </message>
    <message>
        <source>Statistics: %1</source>
        <translation>Estadísticas: %1</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>Contactos: %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>value, what it counts</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <comment>day, source</comment>
        <translation>Desde el %1, %2</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Todavía sin valor</translation>
    </message>
    <message>
        <source>Choose a statistic</source>
        <translation>Elegir una estadística</translation>
    </message>
    <message>
        <source>There is no such statistic.</source>
        <translation>No existe esa estadística.</translation>
    </message>
    <message>
        <source>Decorative: it needs no description.</source>
        <translation>Decorativa: no necesita descripción.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, description of an image</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no description yet</source>
        <comment>of an image</comment>
        <translation>todavía sin descripción</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>This image is not in the newsroom any more.</source>
        <translation>Esta imagen ya no está en la redacción.</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Describir…</translation>
    </message>
    <message>
        <source>Open the image to write its descriptions</source>
        <translation>Abrir la imagen para escribir sus descripciones</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Bajo embargo hasta</translation>
    </message>
    <message>
        <source>For release at once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Quién lo publicó</translation>
    </message>
    <message>
        <source>Link to the coverage</source>
        <translation>Enlace a la publicación</translation>
    </message>
    <message>
        <source>Language of the coverage</source>
        <translation>Idioma de la publicación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Agregar una etiqueta</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Press contacts</source>
        <translation>Contactos de prensa</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Agregar un contacto</translation>
    </message>
    <message>
        <source>About paragraph</source>
        <translation>Párrafo institucional</translation>
    </message>
    <message>
        <source>Choose what ends the release</source>
        <translation>Elija cómo termina el comunicado</translation>
    </message>
    <message>
        <source>Lead image</source>
        <translation>Imagen principal</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Día del evento</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>Taken off the site on</source>
        <translation>Se retira del sitio el</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>The same in every language</source>
        <translation>El mismo en todos los idiomas</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Página superior</translation>
    </message>
    <message>
        <source>Place among its neighbors</source>
        <translation>Lugar entre sus vecinas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Shown in the menu</source>
        <translation>Aparece en el menú</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Press room</source>
        <translation>Sala de prensa</translation>
    </message>
    <message>
        <source>Nothing: it is at the top</source>
        <translation>Ninguna: está en el primer nivel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>How many news entries</source>
        <translation>Cuántas noticias</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>No existe esa lista.</translation>
    </message>
    <message>
        <source>No image fits. Add one from a file.</source>
        <translation>No hay ninguna imagen así. Agregue una desde un archivo.</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Agregar desde un archivo…</translation>
    </message>
    <message>
        <source>Choose an image file</source>
        <translation>Elegir un archivo de imagen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Nothing fits. Paste a web address, or search with other words.</source>
        <translation>No hay nada así. Pegue una dirección web o busque con otras palabras.</translation>
    </message>
    <message>
        <source>Web address, or words to search the newsroom with</source>
        <translation>Dirección web o palabras para buscar en la redacción</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>What the reader sees</source>
        <translation>Lo que se lee</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>LOS ANGELES</source>
        <translation>LOS ÁNGELES</translation>
    </message>
    <message>
        <source>Write here, or paste from Word or a web page.</source>
        <translation>Escriba aquí o pegue desde Word o una página web.</translation>
    </message>
    <message>
        <source>Title in search results</source>
        <translation>Título en los buscadores</translation>
    </message>
    <message>
        <source>The title serves where this is empty</source>
        <translation>Si está vacío, se usa el título</translation>
    </message>
    <message>
        <source>Description in search results</source>
        <translation>Descripción en los buscadores</translation>
    </message>
    <message>
        <source>The summary serves where this is empty</source>
        <translation>Si está vacío, se usa el resumen</translation>
    </message>
    <message>
        <source>What changed in the original</source>
        <translation>Lo que cambió en el original</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changed in %1 since this translation</source>
        <translation>Lo que cambió en el original desde esta traducción (%1)</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Cancelar la programación</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Schedule for its date</source>
        <translation>Programar para su fecha</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Volver a publicar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Marcar para eliminar</translation>
    </message>
    <message>
        <source>%1, state: %2</source>
        <comment>language</comment>
        <translation>%1, estado: %2</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>%1, translation: %2</source>
        <comment>language</comment>
        <translation>%1, traducción: %2</translation>
    </message>
    <message>
        <source>About this translation</source>
        <translation>Acerca de esta traducción</translation>
    </message>
    <message>
        <source>The other languages are translated from this one</source>
        <translation>Los demás idiomas se traducen de este</translation>
    </message>
    <message>
        <source>Show what changed in %1</source>
        <translation>Ver lo que cambió en el original (%1)</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>Copiar del otro idioma: %1</translation>
    </message>
    <message>
        <source>Make this the original</source>
        <translation>Hacer de este el original</translation>
    </message>
    <message>
        <source>Picture and its focal point</source>
        <translation>Imagen y su punto focal</translation>
    </message>
    <message>
        <source>Click what every crop must keep, or move the point with the arrow keys.</source>
        <translation>Haga clic en lo que todo recorte debe conservar o mueva el punto con las flechas.</translation>
    </message>
    <message>
        <source>%1 %, %2 %</source>
        <translation>%1 %, %2 %</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>What a person who cannot see it needs to know.</source>
        <translation>Lo que necesita saber quien no puede verla.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Printed below it.</source>
        <translation>Aparece debajo.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Decorativa</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Choose an image or file</source>
        <translation>Elegir una imagen o un archivo</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Todavía sin archivo.</translation>
    </message>
    <message>
        <source>“%1” has too many pixels; save a smaller copy of the picture first.</source>
        <translation>“%1” tiene demasiados píxeles; guarde primero una copia más pequeña de la imagen.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown; get the picture anew from its source.</source>
        <translation>“%1” está dañada y no se puede mostrar; consiga la imagen de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that it is still there.</source>
        <translation>No se puede leer “%1”; compruebe que siga ahí.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB; choose a smaller file.</source>
        <translation>“%1” pesa más de 50 MB; elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>“%1” is empty; choose another file.</source>
        <translation>“%1” está vacío; elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says; open it in the program it came from and save it anew.</source>
        <translation>“%1” no es lo que dice su nombre; ábralo en el programa de origen y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that cannot be kept here; choose an image, a PDF or an Office document.</source>
        <translation>Aquí no se pueden guardar archivos como “%1”; elija una imagen, un PDF o un documento de Office.</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Todas las escuelas</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Not the baseline</source>
        <translation>No es el valor inicial</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Who was counted</source>
        <translation>A quién se contó</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Link to the source</source>
        <translation>Enlace a la fuente</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Agregar un valor</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Quitar el valor</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Abreviado</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>What the number counts</source>
        <translation>Qué cuenta la cifra</translation>
    </message>
    <message>
        <source>As inside a sentence: “graduation rate”.</source>
        <translation>Como dentro de una frase: “de tasa de graduación”.</translation>
    </message>
    <message>
        <source>How it was counted.</source>
        <translation>Cómo se contó.</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Valores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Así se lee</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Se escribe</translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Value to reach</source>
        <translation>Valor por alcanzar</translation>
    </message>
    <message>
        <source>Empty: there is no goal.</source>
        <translation>Vacío: no hay meta.</translation>
    </message>
    <message>
        <source>By the year</source>
        <translation>Para el año</translation>
    </message>
    <message>
        <source>Add a value to see how it reads.</source>
        <translation>Agregue un valor para ver cómo se lee.</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Lema</translation>
    </message>
    <message>
        <source>One sentence below the name.</source>
        <translation>Una frase debajo del nombre.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Dirección del sitio</translation>
    </message>
    <message>
        <source>Where it will stand, such as https://example.org.</source>
        <translation>Dónde estará; por ejemplo, https://example.org.</translation>
    </message>
    <message>
        <source>Time zone of the office</source>
        <translation>Zona horaria de la oficina</translation>
    </message>
    <message>
        <source>Accent color</source>
        <translation>Color distintivo</translation>
    </message>
    <message>
        <source>Leave the item out</source>
        <translation>Omitir el elemento</translation>
    </message>
    <message>
        <source>Where a translation is missing</source>
        <translation>Si falta una traducción</translation>
    </message>
    <message>
        <source>Profiles elsewhere</source>
        <translation>Perfiles en otros sitios</translation>
    </message>
    <message>
        <source>One web address a line.</source>
        <translation>Una dirección web por renglón.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, such as US.</source>
        <translation>Dos letras; por ejemplo, US.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentajes</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Short (AP)</source>
        <translation>Abreviado (AP)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Such as #1d4f91; empty: the theme&apos;s own.</source>
        <translation>Por ejemplo, #1d4f91; vacío: el del tema.</translation>
    </message>
    <message>
        <source>On the site and in texts</source>
        <translation>En el sitio y en los textos</translation>
    </message>
    <message>
        <source>Texts refer to it by this; best left as it is.</source>
        <translation>Los textos la mencionan con este nombre; conviene dejarlo como está.</translation>
    </message>
    <message>
        <source>The lowest number stands first.</source>
        <translation>El número más bajo va primero.</translation>
    </message>
    <message>
        <source>Decorative: it says nothing a reader would miss</source>
        <translation>Decorativa: no dice nada que el lector eche de menos</translation>
    </message>
    <message>
        <source>Who made it; printed with it.</source>
        <translation>Quién la hizo; se publica junto a ella.</translation>
    </message>
    <message>
        <source>What allows us to show it, such as CC BY 4.0.</source>
        <translation>Lo que nos permite mostrarla, por ejemplo CC BY 4.0.</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Reemplazar el archivo…</translation>
    </message>
    <message>
        <source>This file has no picture to show.</source>
        <translation>Este archivo no tiene imagen que mostrar.</translation>
    </message>
    <message>
        <source>Drop an image or file here, or choose one below.</source>
        <translation>Suelte aquí una imagen o un archivo, o elija uno abajo.</translation>
    </message>
    <message>
        <source>Where room is short.</source>
        <translation>Donde hay poco espacio.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>On top of every page.</source>
        <translation>En la parte superior de cada página.</translation>
    </message>
    <message>
        <source>Show the other language</source>
        <translation>Mostrar el otro idioma</translation>
    </message>
    <message>
        <source>What the site does with an item in that language.</source>
        <translation>Lo que hace el sitio con un elemento en ese idioma.</translation>
    </message>
    <message>
        <source>Dates and embargoes go by it.</source>
        <translation>Las fechas y los embargos se rigen por ella.</translation>
    </message>
    <message>
        <source>Choose a color…</source>
        <translation>Elegir un color…</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Agregar un idioma</translation>
    </message>
    <message>
        <source>Languages in their order</source>
        <translation>Idiomas en su orden</translation>
    </message>
    <message>
        <source>A newsroom needs a language; add another one before you remove the last.</source>
        <translation>Una redacción necesita un idioma; agregue otro antes de quitar el último.</translation>
    </message>
    <message>
        <source>“%1” is no image; choose a PNG, JPEG, WebP, GIF or SVG file.</source>
        <translation>“%1” no es una imagen; elija un archivo PNG, JPEG, WebP, GIF o SVG.</translation>
    </message>
    <message>
        <source>The year, such as 2008.</source>
        <translation>El año, por ejemplo 2008.</translation>
    </message>
    <message>
        <source>Empty while it belongs to the network.</source>
        <translation>Vacío mientras pertenezca a la red.</translation>
    </message>
    <message>
        <source>14 digits, from the state of California.</source>
        <translation>14 dígitos, del estado de California.</translation>
    </message>
    <message>
        <source>A rule takes new schools in by itself.</source>
        <translation>Una regla incluye por sí sola las escuelas nuevas.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write one such as %2.</source>
        <translation>“%1” no es un número; escriba uno como %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write one such as %2.</source>
        <translation>“%1” no es una fecha; escriba una como %2.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Select the whole table</source>
        <translation>Seleccionar toda la tabla</translation>
    </message>
    <message>
        <source>Enter or F2 edits a cell, Delete takes the row away. Texts print the value in force on their date.</source>
        <translation>Con Intro o F2 se edita una celda; con Supr se quita la fila. Los textos muestran el valor vigente en su fecha.</translation>
    </message>
    <message>
        <source>A reminder for the office; never on the site.</source>
        <translation>Un recordatorio para la oficina; nunca aparece en el sitio.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of news, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>bajo embargo hasta %1</translation>
    </message>
    <message>
        <source>event on %1</source>
        <translation>evento el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n escuela</numerusform>
            <numerusform>%n escuelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <translation>
            <numerusform>%n relacionada</numerusform>
            <numerusform>%n relacionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Tags, schools, picture and more</source>
        <translation>Etiquetas, escuelas, imagen y más</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>another page</comment>
        <translation>debajo de %1</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>en el menú</translation>
    </message>
    <message>
        <source>not in the menu</source>
        <translation>fuera del menú</translation>
    </message>
    <message>
        <source>Related news</source>
        <translation>Noticias relacionadas</translation>
    </message>
    <message>
        <source>Find news by its words</source>
        <translation>Buscar noticias por sus palabras</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Web address and search</source>
        <translation>Dirección web y buscadores</translation>
    </message>
    <message>
        <source>Mark the translation as up to date</source>
        <translation>Marcar la traducción como al día</translation>
    </message>
    <message>
        <source>Copied from %1. When it is translated, mark it as up to date above the text in %2.</source>
        <translation>Copiado de: %1. Cuando esté traducido, márquelo como al día arriba del texto en %2.</translation>
    </message>
    <message>
        <source>Being translated. Mark it as up to date here when it is finished.</source>
        <translation>En traducción. Márquela aquí como al día cuando termine.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>In all content</source>
        <translation>En todo el contenido</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <translation>Solo en: %1</translation>
    </message>
    <message>
        <source>In which content</source>
        <translation>En qué contenido</translation>
    </message>
    <message>
        <source>As in all content</source>
        <translation>Como en todo el contenido</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Lo habitual: %1</translation>
    </message>
    <message>
        <source>number of schools</source>
        <translation>número de escuelas</translation>
    </message>
    <message>
        <source>number of campuses</source>
        <translation>número de planteles</translation>
    </message>
    <message>
        <source>Counted from the list “%1”</source>
        <translation>Contado de la lista “%1”</translation>
    </message>
    <message>
        <source>Reckoned from its values</source>
        <translation>Calculado a partir de sus valores</translation>
    </message>
    <message>
        <source>Lead visitors from “%1” to the new address</source>
        <translation>Llevar de “%1” a la nueva dirección</translation>
    </message>
    <message>
        <source>Links that others have set go on working.</source>
        <translation>Los enlaces puestos en otros sitios seguirán funcionando.</translation>
    </message>
    <message>
        <source>on top until %1</source>
        <translation>destacada hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the gallery</source>
        <translation>
            <numerusform>%n en la galería</numerusform>
            <numerusform>%n en la galería</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>Typo: readers are not told</source>
        <translation>Errata: no se avisa al público</translation>
    </message>
    <message>
        <source>Update: something is new</source>
        <translation>Actualización: hay algo nuevo</translation>
    </message>
    <message>
        <source>Correction: something was wrong</source>
        <translation>Corrección: algo estaba mal</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Día del cambio</translation>
    </message>
    <message>
        <source>Time of the change</source>
        <translation>Hora del cambio</translation>
    </message>
    <message>
        <source>Note, %1</source>
        <comment>of a change, language</comment>
        <translation>Nota, %1</translation>
    </message>
    <message>
        <source>What was wrong, and what is right, in %1</source>
        <translation>Qué estaba mal y qué es lo correcto, en %1</translation>
    </message>
    <message>
        <source>A note for the office, in %1</source>
        <translation>Una nota para la oficina, en %1</translation>
    </message>
    <message>
        <source>What is new, in %1</source>
        <translation>Qué hay de nuevo, en %1</translation>
    </message>
    <message>
        <source>Correct or update…</source>
        <translation>Corregir o actualizar…</translation>
    </message>
    <message>
        <source>Remove this change from the list</source>
        <translation>Quitar este cambio de la lista</translation>
    </message>
    <message>
        <source>None that readers are told of</source>
        <translation>Ninguno del que se avise al público</translation>
    </message>
    <message>
        <source>Corrected on %1</source>
        <translation>Corregida el %1</translation>
    </message>
    <message>
        <source>Updated on %1</source>
        <translation>Actualizada el %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This file is not in the newsroom any more</source>
        <translation>Este archivo ya no está en la redacción</translation>
    </message>
    <message>
        <source>Open this file</source>
        <translation>Abrir este archivo</translation>
    </message>
    <message>
        <source>What it is, in %1</source>
        <translation>Qué es, en %1</translation>
    </message>
    <message>
        <source>Label of the file, %1</source>
        <translation>Nombre del archivo para el público, %1</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Agregar un archivo…</translation>
    </message>
    <message>
        <source>Remove this file from the entry</source>
        <translation>Quitar este archivo de la noticia</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>No file fits. Add one from this computer.</source>
        <translation>Ningún archivo coincide. Agregue uno desde esta computadora.</translation>
    </message>
    <message>
        <source>Remove this image from the entry</source>
        <translation>Quitar esta imagen de la noticia</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Agregar una imagen…</translation>
    </message>
    <message>
        <source>Pictures below the text</source>
        <translation>Imágenes debajo del texto</translation>
    </message>
    <message>
        <source>%1 (no description yet)</source>
        <comment>image</comment>
        <translation>%1 (aún sin descripción)</translation>
    </message>
    <message>
        <source>“%1” is here already, as “%2”.</source>
        <translation>“%1” ya está aquí, como “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>Se agregó %n archivo.</numerusform>
            <numerusform>Se agregaron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing that can be kept here.</source>
        <translation>No había nada que se pueda guardar aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n ya estaba aquí.</numerusform>
            <numerusform>%n ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n no se pudo agregar.</numerusform>
            <numerusform>%n no se pudieron agregar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out because you stopped.</source>
        <translation>
            <numerusform>%n quedó fuera porque usted lo detuvo.</numerusform>
            <numerusform>%n quedaron fuera porque usted lo detuvo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folders are of kinds that are not kept here.</source>
        <translation>
            <numerusform>Otro archivo de las carpetas es de un tipo que no se guarda aquí.</numerusform>
            <numerusform>Otros %n archivos de las carpetas son de tipos que no se guardan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Imagen pegada %1</translation>
    </message>
    <message>
        <source>People in the picture</source>
        <translation>Personas en la imagen</translation>
    </message>
    <message>
        <source>Who can be recognized</source>
        <translation>Quién se puede reconocer</translation>
    </message>
    <message>
        <source>For the office only; the site never shows it.</source>
        <translation>Solo para la oficina; el sitio nunca lo muestra.</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n place(s), listed under “Used in”.</source>
        <translation>
            <numerusform>Se usa en %n lugar, indicado en “Dónde se usa”.</numerusform>
            <numerusform>Se usa en %n lugares, indicados en “Dónde se usa”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an iPhone photo in the HEIC format, which cannot be read here; save it as JPEG first.</source>
        <translation>“%1” es una foto de iPhone en formato HEIC, que aquí no se puede leer; guárdela antes como JPEG.</translation>
    </message>
    <message>
        <source>“%1” is a drawing that could run a program or load something from elsewhere; save it as a plain SVG or as PNG.</source>
        <translation>“%1” es un dibujo que podría ejecutar un programa o cargar algo de otro sitio; guárdelo como SVG simple o como PNG.</translation>
    </message>
    <message>
        <source>The copied picture cannot be read; copy it again.</source>
        <translation>No se puede leer la imagen copiada; cópiela de nuevo.</translation>
    </message>
    <message>
        <source>What crops show of it</source>
        <translation>Lo que muestran los recortes</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Shared link</source>
        <translation>Enlace compartido</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Nothing uses it yet.</source>
        <translation>Aún no se usa en ningún lugar.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Remove this person or group</source>
        <translation>Quitar a esta persona o grupo</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Who, in your words</source>
        <translation>Quién, en sus palabras</translation>
    </message>
    <message>
        <source>“Girl on the left”, “the choir”.</source>
        <translation>“La niña de la izquierda”, “el coro”.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>Válido hasta el</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>Nota para la oficina</translation>
    </message>
    <message>
        <source>May be named</source>
        <translation>Se puede dar su nombre</translation>
    </message>
    <message>
        <source>Allowed for</source>
        <translation>Permitido para</translation>
    </message>
    <message>
        <source>Add a person or group</source>
        <translation>Agregar una persona o un grupo</translation>
    </message>
    <message>
        <source>On top of the news until</source>
        <translation>Destacada entre las noticias hasta</translation>
    </message>
    <message>
        <source>In its place by date</source>
        <translation>En su lugar por fecha</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <comment>kind of entry</comment>
        <translation>Plantilla: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Archivos para descargar</translation>
    </message>
    <message>
        <source>Video elsewhere</source>
        <translation>Video en otro sitio</translation>
    </message>
    <message>
        <source>Shown as a card that leads there; nothing is loaded from there before.</source>
        <translation>Se muestra como una tarjeta que lleva allí; antes de eso no se carga nada de ese sitio.</translation>
    </message>
    <message>
        <source>Who shows the video</source>
        <translation>Quién muestra el video</translation>
    </message>
    <message>
        <source>Picture of the video</source>
        <translation>Imagen del video</translation>
    </message>
    <message>
        <source>What the video shows, %1</source>
        <translation>Qué muestra el video, %1</translation>
    </message>
    <message>
        <source>Corrections and updates</source>
        <translation>Correcciones y actualizaciones</translation>
    </message>
    <message>
        <source>The page says “Updated on” with these notes; feeds carry them too.</source>
        <translation>La página dice “Actualizada el” con estas notas; los canales también las llevan.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to do with this entry</source>
        <translation>Más opciones para esta noticia</translation>
    </message>
    <message>
        <source>It goes out marked “For immediate release”.</source>
        <translation>Sale con la indicación “Para publicación inmediata”.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>moment, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody sees it on the site before %1. Reviewers read “Embargoed until” above it.</source>
        <translation>Nadie la ve en el sitio antes del %1. Quienes la revisan leen arriba “Embargado hasta”.</translation>
    </message>
    <message>
        <source>The embargo ended on %1: it is for immediate release.</source>
        <translation>El embargo terminó el %1: es para publicación inmediata.</translation>
    </message>
    <message>
        <source>Write something first: there is nothing to copy yet.</source>
        <translation>Primero escriba algo: todavía no hay nada que copiar.</translation>
    </message>
    <message>
        <source>This is the template. Take out what each new entry should not begin with; you find it under “New”.</source>
        <translation>Esta es la plantilla. Quite lo que no deba estar al empezar cada noticia; la encontrará en “Nuevo”.</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grado %1</translation>
    </message>
    <message>
        <source>Easy enough for</source>
        <translation>Comprensible para</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>How strictly each rule is taken</source>
        <translation>Con qué rigor se aplica cada regla</translation>
    </message>
    <message>
        <source>What is required is asked for before the site is exported.</source>
        <translation>Lo obligatorio se pide antes de exportar el sitio.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Everybody may publish at once</source>
        <translation>Todos pueden publicar de inmediato</translation>
    </message>
    <message>
        <source>After a review, by anybody</source>
        <translation>Después de una revisión, sea de quien sea</translation>
    </message>
    <message>
        <source>After somebody else approved it</source>
        <translation>Después de que otra persona lo apruebe</translation>
    </message>
    <message>
        <source>Before a text goes out</source>
        <translation>Antes de que salga un texto</translation>
    </message>
    <message>
        <source>An office of one needs no review.</source>
        <translation>Una oficina de una sola persona no necesita revisión.</translation>
    </message>
    <message>
        <source>Days in the trash</source>
        <translation>Días en la papelera</translation>
    </message>
    <message>
        <source>Then it is deleted, when the newsroom is opened; 0: never.</source>
        <translation>Después se elimina al abrir la redacción; 0: nunca.</translation>
    </message>
    <message>
        <source>Who may skip the review</source>
        <translation>Quién puede saltarse la revisión</translation>
    </message>
    <message>
        <source>One name a line, as it stands in the history.</source>
        <translation>Un nombre por línea, tal como aparece en el historial.</translation>
    </message>
    <message>
        <source>It will print, in %1:</source>
        <translation>Mostrará, en %1:</translation>
    </message>
    <message>
        <source>Nothing yet: there is nothing public in it.</source>
        <translation>Nada todavía: no contiene nada público.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.heic *.heif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.heic *.heif)</translation>
    </message>
    <message>
        <source>Add a former name</source>
        <translation>Agregar un nombre anterior</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Nombre anterior</translation>
    </message>
    <message>
        <source>Former name %1</source>
        <translation>Nombre anterior %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>First year of former name %1</source>
        <translation>Primer año del nombre anterior %1</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Last year of former name %1</source>
        <translation>Último año del nombre anterior %1</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Quitar este nombre</translation>
    </message>
    <message>
        <source>Remove former name %1</source>
        <translation>Quitar el nombre anterior %1</translation>
    </message>
    <message>
        <source>As this language calls it. Lists can go by it.</source>
        <translation>Como se llama en este idioma. Las listas pueden guiarse por él.</translation>
    </message>
    <message>
        <source>Write the same for schools that share one; they count as one.</source>
        <translation>Escriba lo mismo para las escuelas que comparten uno; cuentan como uno solo.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>For the map, such as %1.</source>
        <translation>Para el mapa, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>One a line: nicknames, what the press writes.</source>
        <translation>Uno por línea: apodos, lo que escribe la prensa.</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>With the years they were used in.</source>
        <translation>Con los años en que se usaron.</translation>
    </message>
    <message>
        <source>Those that your schools name.</source>
        <translation>Los que nombran sus escuelas.</translation>
    </message>
    <message>
        <source>Fit this rule: %1</source>
        <translation>Cumplen esta regla: %1</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>In a list of statistics: </source>
        <translation>En una lista de estadísticas: </translation>
    </message>
    <message>
        <source>Without words around it, as in a table: </source>
        <translation>Sin palabras alrededor, como en una tabla: </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Texts that print this number</source>
        <translation>Textos que muestran esta cifra</translation>
    </message>
    <message>
        <source>No text prints this number yet. “Statistic…” above a text puts it in.</source>
        <translation>Ningún texto muestra esta cifra todavía. “Estadística…”, arriba de un texto, la inserta.</translation>
    </message>
    <message numerus="yes">
        <source>Printed in %n place(s).</source>
        <translation>
            <numerusform>Se muestra en %n lugar.</numerusform>
            <numerusform>Se muestra en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your change alters %n of them.</source>
        <translation>
            <numerusform>Su cambio modifica %n de ellos.</numerusform>
            <numerusform>Su cambio modifica %n de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>Se muestra el primero.</numerusform>
            <numerusform>Se muestran los primeros %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older news entries were not looked through.</source>
        <translation>No se revisaron las noticias más antiguas.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>File it was taken from</source>
        <translation>Archivo del que se tomó</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Keeps the table or report with the value it was taken from. Never on the site.</source>
        <translation>Conserva la tabla o el informe del que se tomó el valor. Nunca aparece en el sitio.</translation>
    </message>
    <message>
        <source>Where it is printed</source>
        <translation>Dónde se muestra</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Sigue siendo correcta</translation>
    </message>
    <message>
        <source>Saves that somebody looked, and asks again in a year.</source>
        <translation>Guarda que alguien la revisó y vuelve a preguntar dentro de un año.</translation>
    </message>
    <message>
        <source>That day has passed. Is the number still right?</source>
        <translation>Esa fecha ya pasó. ¿La cifra sigue siendo correcta?</translation>
    </message>
    <message>
        <source>Noted. Look at it again by %1.</source>
        <translation>Anotado. Revísela de nuevo antes del %1.</translation>
    </message>
    <message>
        <source>The goal stands until</source>
        <translation>La meta está vigente hasta</translation>
    </message>
    <message>
        <source>After that day it is not printed any more. Empty: it stands.</source>
        <translation>Después de esa fecha ya no se muestra. Vacío: sigue vigente.</translation>
    </message>
    <message>
        <source>Choose the file the value was taken from</source>
        <translation>Elija el archivo del que se tomó el valor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>Cambio en porcentaje</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Share of the goal</source>
        <translation>Parte de la meta</translation>
    </message>
    <message>
        <source>Value with its change</source>
        <translation>Valor con su cambio</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Who sees to this text, and by when</source>
        <translation>Quién se encarga de este texto y para cuándo</translation>
    </message>
    <message>
        <source>%1: nobody is assigned</source>
        <comment>language</comment>
        <translation>%1: sin nadie a cargo</translation>
    </message>
    <message>
        <source>%1, assigned: %2</source>
        <comment>language</comment>
        <translation>%1, a cargo de %2</translation>
    </message>
    <message>
        <source>Somebody else has to approve it</source>
        <translation>Debe aprobarlo otra persona</translation>
    </message>
    <message>
        <source>Everything else comes after the review</source>
        <translation>Todo lo demás viene después de la revisión</translation>
    </message>
    <message>
        <source>There is nothing in it that can be kept here.</source>
        <translation>No hay en él nada que se pueda guardar aquí.</translation>
    </message>
    <message>
        <source>It was not put into the text. It stays among the images and files.</source>
        <translation>No se puso en el texto. Queda entre las imágenes y los archivos.</translation>
    </message>
    <message>
        <source>The file was replaced everywhere it is used; undo brings the former back. See whether its description still fits and who can be recognized in it.</source>
        <translation>El archivo se reemplazó en todos los lugares donde se usa; deshacer recupera el anterior. Vea si la descripción aún corresponde y a quién se puede reconocer en él.</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>¿Qué muestra la imagen?</translation>
    </message>
    <message>
        <source>What do the pictures show?</source>
        <translation>¿Qué muestran las imágenes?</translation>
    </message>
    <message>
        <source>People who cannot see a picture hear these words instead. They are kept with it, for every text that shows it.</source>
        <translation>Quien no puede ver una imagen escucha estas palabras. Se guardan con ella, para todos los textos que la muestren.</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Poner en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at</source>
        <translation>
            <numerusform>%n campo por revisar</numerusform>
            <numerusform>%n campos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>How the site shows the color: %1 on white, %2 on dark</source>
        <translation>Cómo muestra el sitio el color: %1 sobre blanco, %2 sobre oscuro</translation>
    </message>
    <message>
        <source>A link by night</source>
        <translation>Un enlace de noche</translation>
    </message>
    <message>
        <source>A link by day</source>
        <translation>Un enlace de día</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de las palabras</translation>
    </message>
    <message>
        <source>Words of the dictionary</source>
        <translation>Palabras del diccionario</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Una palabra correcta</translation>
    </message>
    <message>
        <source>A word to add</source>
        <translation>Palabra que se agrega</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entry(s)</source>
        <comment>kind of news</comment>
        <translation>
            <numerusform>%1 · %n noticia</numerusform>
            <numerusform>%1 · %n noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>A newsroom needs a kind of news; choose another one before you remove the last.</source>
        <translation>Una redacción necesita un tipo de noticia; elija otro antes de quitar el último.</translation>
    </message>
    <message>
        <source>Reads well: its contrast on white is %1 to 1.</source>
        <translation>Se lee bien: su contraste sobre blanco es de %1 a 1.</translation>
    </message>
    <message>
        <source>Its contrast on white is %1 to 1; text needs 4.5 to 1. The site shows a darker one.</source>
        <translation>Su contraste sobre blanco es de %1 a 1; el texto necesita 4.5 a 1. El sitio muestra uno más oscuro.</translation>
    </message>
    <message>
        <source>Use %1, the nearest that reads well</source>
        <translation>Usar %1, el más cercano que se lee bien</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Kinds of news</source>
        <translation>Tipos de noticia</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Estilo de la casa</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>Kinds you write</source>
        <translation>Tipos que usa</translation>
    </message>
    <message>
        <source>Only these are offered for something new. What there is of another kind stays as it is.</source>
        <translation>Solo estos se ofrecen para algo nuevo. Lo que ya hay de otro tipo queda como está.</translation>
    </message>
    <message>
        <source>Words of the newsroom</source>
        <translation>Palabras de la redacción</translation>
    </message>
    <message>
        <source>They are right everywhere in it, for everybody. Names of schools and people are known by themselves.</source>
        <translation>Son correctas en toda la redacción, para todos. Los nombres de escuelas y personas ya se conocen.</translation>
    </message>
    <message>
        <source>New items start in the first. Every form has a column for each.</source>
        <translation>Lo nuevo empieza en el primero. Cada formulario tiene una columna para cada uno.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays, because %n item(s) are written in it first.</source>
        <translation>
            <numerusform>%1 se queda, porque %n elemento se escribe primero en él.</numerusform>
            <numerusform>%1 se queda, porque %n elementos se escriben primero en él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the newsroom?</source>
        <translation>¿Quitar %1 de la redacción?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have texts in it. The texts are kept and come back when you add the language again; until then they are not shown, not checked and not on the site.</source>
        <translation>
            <numerusform>%n elemento tiene textos en este idioma. Los textos se conservan y vuelven cuando agregue el idioma otra vez; hasta entonces no se muestran, no se comprueban y no están en el sitio.</numerusform>
            <numerusform>%n elementos tienen textos en este idioma. Los textos se conservan y vuelven cuando agregue el idioma otra vez; hasta entonces no se muestran, no se comprueban y no están en el sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Grade %1 for families, %2 for the press</source>
        <translation>Grado %1 para las familias, %2 para la prensa</translation>
    </message>
    <message>
        <source>Lists can go by them.</source>
        <translation>Las listas pueden guiarse por ellas.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Schools get theirs in their forms.</source>
        <translation>Cada escuela recibe las suyas en su formulario.</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>A tag that is gone</source>
        <translation>Una etiqueta que ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>This alters %n place(s) that print it; they are shown below.</source>
        <translation>
            <numerusform>Esto cambia %n lugar que la muestra; está abajo.</numerusform>
            <numerusform>Esto cambia %n lugares que la muestran; están abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>in the fact sheet</source>
        <translation>en la hoja informativa</translation>
    </message>
    <message>
        <source>Each language when it is ready</source>
        <translation>Cada idioma cuando esté listo</translation>
    </message>
    <message>
        <source>Wait until all languages are ready</source>
        <translation>Esperar a que todos los idiomas estén listos</translation>
    </message>
    <message>
        <source>At once, with the original and a notice</source>
        <translation>De inmediato, con el original y un aviso</translation>
    </message>
    <message>
        <source>Keep the old translation, with the date</source>
        <translation>Conservar la traducción anterior, con la fecha</translation>
    </message>
    <message>
        <source>What is not translated follows the newsroom&apos;s usual choice.</source>
        <translation>Lo que no está traducido sigue la elección general de la redacción.</translation>
    </message>
    <message>
        <source>No language goes out before every language may.</source>
        <translation>Ningún idioma sale antes de que puedan salir todos.</translation>
    </message>
    <message>
        <source>Readers see the original where there is no translation, and are told so.</source>
        <translation>Donde no hay traducción se muestra el original, y se avisa a quien lee.</translation>
    </message>
    <message>
        <source>Readers are told since when the translation is being updated. Without a translation, it is left out.</source>
        <translation>Se le dice a quien lee desde cuándo se está actualizando la traducción. Sin traducción, se omite.</translation>
    </message>
    <message>
        <source>Pages of the organization</source>
        <translation>Páginas de la organización</translation>
    </message>
    <message>
        <source>When a translation is not ready</source>
        <translation>Cuando una traducción no está lista</translation>
    </message>
    <message>
        <source>How each kind goes out. Notices come and go by themselves.</source>
        <translation>Cómo sale cada tipo. Los avisos aparecen y desaparecen solos.</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (no está en esta computadora)</translation>
    </message>
    <message>
        <source>Look of the site</source>
        <translation>Aspecto del sitio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What can be chosen about it</source>
        <translation>Qué se puede elegir en él</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Such as #1d4f91.</source>
        <translation>Por ejemplo, #1d4f91.</translation>
    </message>
    <message>
        <source>In the fact sheet</source>
        <translation>En la hoja informativa</translation>
    </message>
    <message>
        <source>Its first quotation or its summary, and its first list</source>
        <translation>Su primera cita o su resumen, y su primera lista</translation>
    </message>
    <message>
        <source>Nothing of it</source>
        <translation>Nada de ella</translation>
    </message>
    <message>
        <source>As the mission</source>
        <translation>Como la misión</translation>
    </message>
    <message>
        <source>As the goals</source>
        <translation>Como las metas</translation>
    </message>
    <message>
        <source>As the approach</source>
        <translation>Como el enfoque</translation>
    </message>
    <message>
        <source>Drawn on the site</source>
        <translation>Dibujo en el sitio</translation>
    </message>
    <message>
        <source>A goal is always drawn with its value.</source>
        <translation>Una meta siempre se dibuja con su valor.</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Según convenga</translation>
    </message>
    <message>
        <source>A line over time</source>
        <translation>Una línea en el tiempo</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>A part of a whole, with others of its group</source>
        <translation>Una parte de un todo, con otras de su grupo</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Sin dibujo</translation>
    </message>
    <message>
        <source>Show the folder of themes</source>
        <translation>Ver la carpeta de temas</translation>
    </message>
    <message>
        <source>F5 shows it in the browser at once. Themes of your own lie in the folder of themes.</source>
        <translation>F5 lo muestra al momento en el navegador. Sus propios temas van en la carpeta de temas.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>at least one language is needed</source>
        <translation>se necesita al menos un idioma</translation>
    </message>
    <message>
        <source>a language is needed</source>
        <translation>se necesita un idioma</translation>
    </message>
    <message>
        <source>an id is needed</source>
        <translation>se necesita un identificador</translation>
    </message>
    <message>
        <source>this id stands at %1 as well</source>
        <translation>este identificador también está en %1</translation>
    </message>
    <message>
        <source>this key stands at %1 as well</source>
        <translation>esta clave también está en %1</translation>
    </message>
    <message>
        <source>lower-case letters, digits and single hyphens are expected, 80 at most</source>
        <translation>solo se admiten minúsculas, números y guiones sueltos, hasta 80 caracteres</translation>
    </message>
    <message>
        <source>a page cannot stand below itself</source>
        <translation>una página no puede depender de sí misma</translation>
    </message>
    <message>
        <source>there is no such item</source>
        <translation>no existe tal elemento</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file.</source>
        <translation>“%1” es una carpeta; elija un archivo.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>Usted no tiene permiso para leer “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer “%1”.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”; free some and try again.</source>
        <translation>No queda espacio en el disco para “%1”; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there; choose another folder.</source>
        <translation>No se puede escribir “%1” ahí; elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir “%1”.</translation>
    </message>
    <message>
        <source>a list [ ] is expected</source>
        <translation>aquí debe haber una lista [ ]</translation>
    </message>
    <message>
        <source>no list [ ] is expected here</source>
        <translation>aquí no debe haber una lista [ ]</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>“%1” no se reconoce aquí</translation>
    </message>
    <message>
        <source>“format”: “gaceta” is missing, so this is no newsroom</source>
        <translation>falta “format”: “gaceta”, así que esto no es una redacción</translation>
    </message>
    <message>
        <source>“version” is missing</source>
        <translation>falta “version”</translation>
    </message>
    <message>
        <source>“organisation” is missing</source>
        <translation>falta “organisation”</translation>
    </message>
    <message>
        <source>base64 is expected</source>
        <translation>aquí debe haber base64</translation>
    </message>
    <message>
        <source>“gaceta” is expected</source>
        <translation>aquí debe decir “gaceta”</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>aquí debe haber un número entero</translation>
    </message>
    <message>
        <source>it was written by a newer Gaceta, please update this one</source>
        <translation>se creó con una versión más reciente de Gaceta; actualice la suya</translation>
    </message>
    <message>
        <source>“%1” is too large; a newsroom may have %2 MB at most.</source>
        <translation>“%1” es demasiado grande; una redacción puede tener %2 MB como máximo.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Se canceló la importación; no se cambió nada.</translation>
    </message>
    <message>
        <source>the content of “%1” is not what its name says</source>
        <translation>el contenido de “%1” no es lo que dice su nombre</translation>
    </message>
    <message>
        <source>the content of “%1” is of another type</source>
        <translation>el contenido de “%1” es de otro tipo</translation>
    </message>
    <message>
        <source>a file name is needed</source>
        <translation>se necesita un nombre de archivo</translation>
    </message>
    <message>
        <source>the content of “%1” does not match this hash</source>
        <translation>el contenido de “%1” no corresponde a esta suma de verificación</translation>
    </message>
    <message>
        <source>“%1” is of another size</source>
        <translation>“%1” tiene otro tamaño</translation>
    </message>
    <message>
        <source>the file “%1” is missing</source>
        <translation>falta el archivo “%1”</translation>
    </message>
    <message>
        <source>the file “%1” cannot be read</source>
        <translation>no se puede leer el archivo “%1”</translation>
    </message>
    <message>
        <source>there is no room for a temporary copy of it</source>
        <translation>no hay espacio para una copia temporal</translation>
    </message>
    <message>
        <source>An image is missing.</source>
        <translation>Falta una imagen.</translation>
    </message>
    <message>
        <source>“%1” changed during the import; start it again.</source>
        <translation>“%1” cambió durante la importación; empiece de nuevo.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was changed.</source>
        <translation>Se canceló la exportación; no se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its content is not what was once put in.</source>
        <translation>“%1” está dañado: su contenido ya no es el que se guardó.</translation>
    </message>
    <message>
        <source>This file cannot be imported before %1 is put right: %2.</source>
        <translation>Este archivo no se podrá importar hasta que se corrija %1: %2.</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Escribiendo “%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. %2</source>
        <translation>No se puede importar “%1”. %2</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Leyendo “%1”</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file; choose another.</source>
        <translation>“%1” no es un archivo común; elija otro.</translation>
    </message>
    <message>
        <source>the name of a rule is needed</source>
        <translation>se necesita el nombre de una regla</translation>
    </message>
    <message>
        <source>a word is needed</source>
        <translation>se necesita una palabra</translation>
    </message>
    <message numerus="yes">
        <source>Gaceta cannot take out of %n file(s) what programs and cameras note in them, such as who made them and where. Please check before you pass this on: %1.</source>
        <translation>
            <numerusform>Gaceta no puede quitar de %n archivo lo que anotan en él los programas y las cámaras, como quién lo hizo y dónde. Revíselo antes de entregarlo: %1.</numerusform>
            <numerusform>Gaceta no puede quitar de %n archivos lo que anotan en ellos los programas y las cámaras, como quién los hizo y dónde. Revíselos antes de entregarlos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Se detuvo la exportación.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Press room</source>
        <translation>Sala de prensa</translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation>En el menú</translation>
    </message>
    <message>
        <source>Not in the menu</source>
        <translation>Fuera del menú</translation>
    </message>
    <message>
        <source>left in %1</source>
        <translation>salió en %1</translation>
    </message>
    <message>
        <source>no page of its own</source>
        <translation>sin página propia</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Todavía sin valor</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>In the news</source>
        <translation>En los medios</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>News entry</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>School list</source>
        <translation>Lista de escuelas</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Image or file</source>
        <translation>Imagen o archivo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>About paragraph</source>
        <translation>Párrafo institucional</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Pending deletion</source>
        <translation>Por eliminar</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>In translation</source>
        <translation>En traducción</translation>
    </message>
    <message>
        <source>Machine draft</source>
        <translation>Borrador automático</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Desactualizada</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Level not known</source>
        <translation>Nivel desconocido</translation>
    </message>
    <message>
        <source>Elementary school</source>
        <translation>Escuela primaria</translation>
    </message>
    <message>
        <source>Middle school</source>
        <translation>Escuela intermedia</translation>
    </message>
    <message>
        <source>High school</source>
        <translation>Escuela preparatoria</translation>
    </message>
    <message>
        <source>Span school</source>
        <translation>Escuela de varios niveles</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>Puntos porcentuales</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dólares estadounidenses</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: falta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, translation %3</source>
        <translation>%1: %2; traducción: %3</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Todavía sin texto</translation>
    </message>
    <message>
        <source>%1 · in the trash since %2</source>
        <translation>%1 · en la papelera desde el %2</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Se publica</translation>
    </message>
    <message>
        <source>Planned, not finished</source>
        <translation>Planeada, sin terminar</translation>
    </message>
    <message>
        <source>Embargo ends</source>
        <translation>Termina el embargo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Number to look at again</source>
        <translation>Cifra por revisar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>was to be looked at by %1</source>
        <translation>debía revisarse antes del %1</translation>
    </message>
    <message>
        <source>look at it by %1</source>
        <translation>revísela antes del %1</translation>
    </message>
    <message>
        <source>%1 · embargo until %2</source>
        <translation>%1 · embargo hasta el %2</translation>
    </message>
    <message>
        <source>%1 · out on %2</source>
        <translation>%1 · sale el %2</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>por una regla</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>stays until %1</source>
        <translation>se queda hasta el %1</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Imagen principal</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>En la galería</translation>
    </message>
    <message>
        <source>File to download</source>
        <translation>Archivo para descargar</translation>
    </message>
    <message>
        <source>Picture of the video</source>
        <translation>Imagen del video</translation>
    </message>
    <message>
        <source>Photo of the school</source>
        <translation>Foto de la escuela</translation>
    </message>
    <message>
        <source>File of a value</source>
        <translation>Archivo de un valor</translation>
    </message>
    <message>
        <source>Logo of the organization</source>
        <translation>Logotipo de la organización</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Alternative text missing</source>
        <translation>Falta el texto alternativo</translation>
    </message>
    <message>
        <source>Releases to look after</source>
        <translation>Permisos por atender</translation>
    </message>
    <message>
        <source>People not said</source>
        <translation>Personas sin indicar</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún sin indicar</translation>
    </message>
    <message>
        <source>Nobody can be recognized</source>
        <translation>No se reconoce a nadie</translation>
    </message>
    <message>
        <source>These people can be recognized</source>
        <translation>Se reconoce a estas personas</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Persona adulta</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresos</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Nobody recognizable</source>
        <translation>Nadie reconocible</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Con permiso</translation>
    </message>
    <message>
        <source>Not for the web</source>
        <translation>No para la web</translation>
    </message>
    <message>
        <source>Release missing</source>
        <translation>Falta el permiso</translation>
    </message>
    <message>
        <source>Release expired</source>
        <translation>Permiso vencido</translation>
    </message>
    <message>
        <source>Release withdrawn</source>
        <translation>Permiso retirado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A release does not cover the web: do not show this picture there.</source>
        <translation>Un permiso no incluye la web: no muestre ahí esta imagen.</translation>
    </message>
    <message>
        <source>A release is missing: get it signed before this picture goes out.</source>
        <translation>Falta un permiso: consiga la firma antes de que se publique esta imagen.</translation>
    </message>
    <message>
        <source>A release has expired: renew it, or take this picture out.</source>
        <translation>Un permiso venció: renuévelo o quite esta imagen.</translation>
    </message>
    <message>
        <source>A release was withdrawn: take this picture out everywhere.</source>
        <translation>Se retiró un permiso: quite esta imagen de todas partes.</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n escuela</numerusform>
            <numerusform>%n escuelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n campus(es)</source>
        <extracomment>%1: &quot;19 schools&quot;</extracomment>
        <translation>
            <numerusform>%1 en %n plantel</numerusform>
            <numerusform>%1 en %n planteles</numerusform>
        </translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>venció el %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>%1, was due %2</source>
        <translation>%1, venció el %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, para el %2</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>vence el %1</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>The preview could not start: another program uses port %1. Please choose another one.</source>
        <translation>La vista previa no pudo empezar: otro programa usa el puerto %1. Elija otro.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>There is no room left on the disk. The site that was there before is unchanged.</source>
        <translation>No queda espacio en el disco. El sitio que ya estaba ahí no cambió.</translation>
    </message>
    <message>
        <source>Gaceta may not write in this folder. Please choose another one.</source>
        <translation>Gaceta no tiene permiso para escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>The file manifest.json does not describe a site.</source>
        <translation>El archivo manifest.json no describe un sitio.</translation>
    </message>
    <message>
        <source>Another export is writing in this folder. Please wait for it.</source>
        <translation>Otra exportación está escribiendo en esta carpeta. Espere a que termine.</translation>
    </message>
    <message>
        <source>The file “%1” in this folder does not come from Gaceta, and the site needs its name. Please move it or choose another folder.</source>
        <translation>El archivo “%1” de esta carpeta no es de Gaceta, y el sitio necesita ese nombre. Muévalo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder “%1” holds other files. Please choose an empty folder, or one that Gaceta has exported to before.</source>
        <translation>La carpeta “%1” contiene otros archivos. Elija una carpeta vacía o una en la que Gaceta ya haya exportado.</translation>
    </message>
    <message>
        <source>“%1” is a file. Please choose a folder, or a name that ends in .zip.</source>
        <translation>“%1” es un archivo. Elija una carpeta o un nombre que termine en .zip.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>Se detuvo la exportación. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site. It begins with https:// and has no question mark.</source>
        <translation>“%1” no es la dirección de un sitio. Debe empezar con https:// y no llevar signo de interrogación.</translation>
    </message>
    <message>
        <source>The newsroom has no language yet.</source>
        <translation>La redacción todavía no tiene ningún idioma.</translation>
    </message>
    <message>
        <source>The time of the export is not valid.</source>
        <translation>La fecha y hora de la exportación no son válidas.</translation>
    </message>
    <message>
        <source>“%1” could not be used: it is damaged or not what its name says. The site does without it.</source>
        <translation>No se pudo usar “%1”: está dañado o no es lo que dice su nombre. El sitio se exportó sin él.</translation>
    </message>
    <message>
        <source>Planning the site</source>
        <translation>Preparando el sitio</translation>
    </message>
    <message>
        <source>Please choose a folder or an archive to export to.</source>
        <translation>Elija a qué carpeta o archivo .zip desea exportar.</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>Escribiendo las páginas</translation>
    </message>
    <message>
        <source>Putting everything in its place</source>
        <translation>Poniendo todo en su lugar</translation>
    </message>
    <message>
        <source>The file “%1” of the theme cannot be read.</source>
        <translation>No se puede leer el archivo “%1” del tema.</translation>
    </message>
    <message>
        <source>There is no theme in “%1”: it has no file theme.json.</source>
        <translation>No hay ningún tema en “%1”: le falta el archivo theme.json.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a site that Gaceta exported. Please choose another name.</source>
        <translation>“%1” ya existe y no es un sitio exportado por Gaceta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder of the export is no longer there. Please export again or choose another folder.</source>
        <translation>La carpeta de la exportación ya no existe. Exporte de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The site needs the name “%1”, but a folder has it. Please move that folder or choose another one for the site.</source>
        <translation>El sitio necesita el nombre “%1”, pero lo tiene una carpeta. Mueva esa carpeta o elija otra para el sitio.</translation>
    </message>
    <message>
        <source>The files of the site could not be written. Please try again or choose another folder.</source>
        <translation>No se pudieron escribir los archivos del sitio. Inténtelo de nuevo o elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Gaceta cannot take out of %n file(s) what programs and cameras note in them, such as who made them and where. Please check before you publish: %1.</source>
        <translation>
            <numerusform>Gaceta no puede quitar de %n archivo lo que anotan en él los programas y las cámaras, como quién lo hizo y dónde. Revíselo antes de publicar: %1.</numerusform>
            <numerusform>Gaceta no puede quitar de %n archivos lo que anotan en ellos los programas y las cámaras, como quién los hizo y dónde. Revíselos antes de publicar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Se detuvo la comprobación.</translation>
    </message>
    <message>
        <source>“%1” is no whole zip archive. Please ask for it again.</source>
        <translation>“%1” no es un archivo .zip completo. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no file at “%1”.</source>
        <translation>No hay ningún archivo en “%1”.</translation>
    </message>
    <message>
        <source>A picture to share could not be drawn.</source>
        <translation>No se pudo dibujar una imagen para compartir.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirigida</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>The site as a whole</source>
        <translation>El sitio en su conjunto</translation>
    </message>
    <message numerus="yes">
        <source>On %n more page(s) only lists, menus or links differ.</source>
        <translation>
            <numerusform>En %n página más solo cambian listas, menús o enlaces.</numerusform>
            <numerusform>En %n páginas más solo cambian listas, menús o enlaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no site in this place before.</source>
        <translation>Antes no había ningún sitio en este lugar.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) new</source>
        <translation>
            <numerusform>%n página nueva</numerusform>
            <numerusform>%n páginas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n archivo más</numerusform>
            <numerusform>%n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes on the site of %1</source>
        <translation>Qué cambia en el sitio de %1</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Al %1.</translation>
    </message>
    <message>
        <source>There is no fact sheet yet. Open a page about the organization and choose what it is in the fact sheet.</source>
        <translation>Aún no hay hoja informativa. Abra una página sobre la organización y elija qué es en la hoja informativa.</translation>
    </message>
    <message>
        <source>There is no fact sheet in %1: no page that is in it has a text in that language.</source>
        <translation>No hay hoja informativa en %1: ninguna de sus páginas tiene texto en ese idioma.</translation>
    </message>
    <message>
        <source>Setting the fact sheet</source>
        <translation>Componiendo la hoja informativa</translation>
    </message>
    <message>
        <source>The folder could not be made: %1</source>
        <translation>No se pudo crear la carpeta: %1</translation>
    </message>
    <message>
        <source>The fact sheet could not be made: %1</source>
        <translation>No se pudo hacer la hoja informativa: %1</translation>
    </message>
    <message numerus="yes">
        <source>The fact sheet in %1 takes %n pages. Shorten “%2” to bring it back to one.</source>
        <translation>
            <numerusform>La hoja informativa en %1 ocupa %n página. Acorte “%2”.</numerusform>
            <numerusform>La hoja informativa en %1 ocupa %n páginas. Acorte “%2” para que vuelva a caber en una.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo could not be made smaller. Free some memory and export again.</source>
        <translation>No se pudo reducir una foto. Libere memoria y exporte otra vez.</translation>
    </message>
    <message>
        <source>Photos cannot be read on this computer. Install Gaceta again.</source>
        <translation>En esta computadora no se pueden leer fotos. Instale Gaceta otra vez.</translation>
    </message>
    <message>
        <source>The photo cannot be read. Choose the file again or save it as JPEG.</source>
        <translation>No se puede leer la foto. Elija el archivo otra vez o guárdelo como JPEG.</translation>
    </message>
    <message>
        <source>The photo is too large. Make it smaller than 200 million pixels.</source>
        <translation>La foto es demasiado grande. Redúzcala a menos de 200 millones de píxeles.</translation>
    </message>
    <message>
        <source>The photo is damaged. Choose the file again or save it as JPEG.</source>
        <translation>La foto está dañada. Elija el archivo otra vez o guárdelo como JPEG.</translation>
    </message>
    <message>
        <source>Preparing the photos</source>
        <translation>Preparando las fotos</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a title and its language</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, such as %1</source>
        <comment>where a link stands</comment>
        <translation>
            <numerusform>%n página, como %1</numerusform>
            <numerusform>%n páginas, como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the link “%2” leads to a page or file that the site does not have.</source>
        <translation>%1: el enlace “%2” lleva a una página o un archivo que el sitio no tiene.</translation>
    </message>
    <message>
        <source>%1: the link “%2” leads to a heading that the page does not have.</source>
        <translation>%1: el enlace “%2” lleva a un título que la página no tiene.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more link(s) that lead nowhere.</source>
        <translation>
            <numerusform>… y %n enlace más que no lleva a ninguna parte.</numerusform>
            <numerusform>… y %n enlaces más que no llevan a ninguna parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>That folder holds a website that Gaceta has exported. Please choose another folder for these files.</source>
        <translation>En esa carpeta hay un sitio web que exportó Gaceta. Elija otra carpeta para estos archivos.</translation>
    </message>
    <message>
        <source>That folder holds another kind of export. Please choose another folder.</source>
        <translation>En esa carpeta hay otro tipo de exportación. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>a tag does not end; close it with two braces</source>
        <translation>una etiqueta no termina; ciérrela con dos llaves</translation>
    </message>
    <message>
        <source>The theme has no template “%1”. Add templates/%1.mustache to it.</source>
        <translation>El tema no tiene la plantilla “%1”. Agréguele templates/%1.mustache.</translation>
    </message>
    <message>
        <source>the section “%1” is never closed</source>
        <translation>la sección “%1” nunca se cierra</translation>
    </message>
    <message>
        <source>The theme cannot be used: %1, line %2: %3.</source>
        <translation>El tema no se puede usar: %1, línea %2: %3.</translation>
    </message>
    <message>
        <source>the tag “%1” is not known</source>
        <translation>la etiqueta “%1” no se conoce</translation>
    </message>
    <message>
        <source>there is no template “%1”</source>
        <translation>no existe la plantilla “%1”</translation>
    </message>
    <message>
        <source>“%1” puts itself in</source>
        <translation>“%1” se incluye a sí misma</translation>
    </message>
    <message>
        <source>“%1” is closed but was not opened</source>
        <translation>“%1” se cierra, pero no se abrió</translation>
    </message>
    <message>
        <source>“%1” is closed, but the section that is open is “%2”</source>
        <translation>“%1” se cierra, pero la sección abierta es “%2”</translation>
    </message>
    <message>
        <source>the strings of the theme have no “%1”</source>
        <translation>los textos del tema no tienen “%1”</translation>
    </message>
    <message>
        <source>The theme cannot be used: %1</source>
        <translation>El tema no se puede usar: %1</translation>
    </message>
    <message>
        <source>the file is larger than 16 MB.</source>
        <translation>el archivo pasa de 16 MB.</translation>
    </message>
    <message>
        <source>The file holds no object in braces.</source>
        <translation>El archivo no contiene un objeto entre llaves.</translation>
    </message>
    <message>
        <source>The file&apos;s name is no language, such as es.json.</source>
        <translation>El nombre del archivo no es el de un idioma, como es.json.</translation>
    </message>
    <message>
        <source>“%1” is no text in quotation marks.</source>
        <translation>“%1” no es un texto entre comillas.</translation>
    </message>
    <message>
        <source>The theme has no file “%1”.</source>
        <translation>El tema no tiene el archivo “%1”.</translation>
    </message>
    <message>
        <source>The page would load “%1” from another computer, which then knows every reader; put the file into assets/.</source>
        <translation>La página cargaría “%1” desde otra computadora, que sabría quién la lee; ponga el archivo en assets/.</translation>
    </message>
    <message>
        <source>“%1” stays the same in every language; make it a string of the theme.</source>
        <translation>“%1” queda igual en todos los idiomas; hágalo un texto del tema.</translation>
    </message>
    <message>
        <source>The script names another computer, “%1”: a page should ask only its own files.</source>
        <translation>El script nombra otra computadora, “%1”: una página solo debe pedir sus propios archivos.</translation>
    </message>
    <message>
        <source>(did you mean “%1”?)</source>
        <translation>(¿quiso decir “%1”?)</translation>
    </message>
    <message>
        <source>Nothing asks for “%1”</source>
        <translation>Nada pide “%1”</translation>
    </message>
    <message>
        <source>Nothing is filled in for “%1” in “%2”.</source>
        <translation>Nada se pone en lugar de “%1” en “%2”.</translation>
    </message>
    <message>
        <source>“%1” is missing; another language of the theme has it.</source>
        <translation>Falta “%1”; otro idioma del tema lo tiene.</translation>
    </message>
    <message>
        <source>%1 on %2 has a contrast of %3 to 1; text needs 4.5 to 1.</source>
        <translation>%1 sobre %2 tiene un contraste de %3 a 1; el texto necesita 4.5 a 1.</translation>
    </message>
    <message>
        <source>“%1” is HTML: write {{{%1}}}, or its tags are shown</source>
        <translation>“%1” es HTML: escriba {{{%1}}}, o se verán sus etiquetas</translation>
    </message>
    <message>
        <source>“%1” is no text: it can only open a section</source>
        <translation>“%1” no es un texto: solo puede abrir una sección</translation>
    </message>
    <message>
        <source>“%1” is text: write {{%1}}, or a &lt; in it breaks the page</source>
        <translation>“%1” es texto: escriba {{%1}}, o un &lt; que contenga romperá la página</translation>
    </message>
    <message>
        <source>nothing is called “%1” here</source>
        <translation>aquí nada se llama “%1”</translation>
    </message>
    <message>
        <source>No template puts this one in.</source>
        <translation>Ninguna plantilla incluye a esta.</translation>
    </message>
    <message>
        <source>The theme has no name: give it one as “name”.</source>
        <translation>El tema no tiene nombre: póngale uno en “name”.</translation>
    </message>
    <message>
        <source>“%1” means nothing here; it may be misspelled.</source>
        <translation>“%1” no significa nada aquí; quizá esté mal escrito.</translation>
    </message>
    <message>
        <source>“name” is the name of the theme in quotation marks.</source>
        <translation>“name” es el nombre del tema entre comillas.</translation>
    </message>
    <message>
        <source>“version” is a whole number from 1.</source>
        <translation>“version” es un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>“%1” holds a list “light” and a list “dark” of colors.</source>
        <translation>“%1” contiene una lista de colores “light” y otra “dark”.</translation>
    </message>
    <message>
        <source>“%1” needs a list of colors here.</source>
        <translation>“%1” necesita aquí una lista de colores.</translation>
    </message>
    <message>
        <source>A color is written like &quot;#1d4f91&quot;.</source>
        <translation>Un color se escribe así: &quot;#1d4f91&quot;.</translation>
    </message>
    <message>
        <source>“options” holds the options by their keys.</source>
        <translation>“options” contiene las opciones por su clave.</translation>
    </message>
    <message>
        <source>An option&apos;s key has small letters, digits and _ only.</source>
        <translation>La clave de una opción solo lleva minúsculas, cifras y _.</translation>
    </message>
    <message>
        <source>An option is a text, true or false, a whole number, or an object that describes it.</source>
        <translation>Una opción es un texto, true o false, un número entero o un objeto que la describe.</translation>
    </message>
    <message>
        <source>“choices” is missing: the list of what is offered.</source>
        <translation>Falta “choices”: la lista de lo que se ofrece.</translation>
    </message>
    <message>
        <source>“default” is missing.</source>
        <translation>Falta “default”.</translation>
    </message>
    <message>
        <source>“type” is one of text, color, flag, number and choice.</source>
        <translation>“type” es uno de estos: text, color, flag, number, choice.</translation>
    </message>
    <message>
        <source>“choices” is a list of words of small letters, digits and _.</source>
        <translation>“choices” es una lista de palabras con minúsculas, cifras y _.</translation>
    </message>
    <message>
        <source>“%1” is a whole number.</source>
        <translation>“%1” es un número entero.</translation>
    </message>
    <message>
        <source>The value of a flag is true or false.</source>
        <translation>El valor de un indicador (flag) es true o false.</translation>
    </message>
    <message>
        <source>The value is a whole number from %1 to %2.</source>
        <translation>El valor es un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>The value is one of: %1.</source>
        <translation>El valor es uno de estos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The value is a text of at most %n characters.</source>
        <translation>
            <numerusform>El valor es un texto de %n carácter como máximo.</numerusform>
            <numerusform>El valor es un texto de %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>There is no theme “%1”. There is: %2. A theme of your own goes into the folder “%3”.</source>
        <translation>No existe el tema “%1”. Hay: %2. Un tema propio va en la carpeta “%3”.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>My theme</source>
        <translation>Mi tema</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>No se pudo escribir el archivo “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is a file. A theme needs a folder of its own.</source>
        <translation>“%1” es un archivo. Un tema necesita una carpeta propia.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty. Choose a new one for the theme.</source>
        <translation>La carpeta “%1” no está vacía. Elija una nueva para el tema.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed</source>
        <translation>
            <numerusform>%n página cambiada</numerusform>
            <numerusform>%n páginas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>%n página eliminada</numerusform>
            <numerusform>%n páginas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) redirected</source>
        <translation>
            <numerusform>%n página redirigida</numerusform>
            <numerusform>%n páginas redirigidas</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in it differs from page to page, and the site&apos;s security rules keep browsers from using it; put it into a file in assets/, and the values into data-… attributes.</source>
        <translation>Su contenido cambia de una página a otra, y las reglas de seguridad del sitio impiden que los navegadores lo usen; póngalo en un archivo de assets/ y los valores en atributos data-….</translation>
    </message>
    <message>
        <source>The site&apos;s security rules keep browsers from using “style” attributes; use a class, or an attribute of SVG.</source>
        <translation>Las reglas de seguridad del sitio impiden que los navegadores usen atributos “style”; use una clase o un atributo de SVG.</translation>
    </message>
    <message>
        <source>The site&apos;s security rules keep browsers from using “%1” attributes; let a script in assets/ listen for it.</source>
        <translation>Las reglas de seguridad del sitio impiden que los navegadores usen atributos “%1”; haga que lo escuche un script de assets/.</translation>
    </message>
    <message>
        <source>Something is wrong with this theme. %1</source>
        <translation>Algo está mal en este tema. %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more thing(s).</source>
        <translation>
            <numerusform>Y %n cosa más.</numerusform>
            <numerusform>Y %n cosas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Default</source>
        <comment>name of a theme</comment>
        <translation>Predeterminado</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The bytes of an image or file are missing or damaged (SHA-256 %1).</source>
        <translation>El contenido de una imagen o un archivo falta o está dañado (SHA-256 %1).</translation>
    </message>
    <message>
        <source>The search index does not fit the texts.</source>
        <translation>El índice de búsqueda no corresponde a los textos.</translation>
    </message>
    <message>
        <source>The copy could not be read.</source>
        <translation>No se pudo leer la copia.</translation>
    </message>
    <message>
        <source>The backup was not made: the newsroom file is damaged.</source>
        <translation>No se hizo la copia de seguridad: el archivo de la redacción está dañado.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it cannot be read.</source>
        <translation>El archivo está dañado: hay partes que no se pueden leer.</translation>
    </message>
    <message>
        <source>Some texts belong to no item.</source>
        <translation>Hay textos que no pertenecen a ningún elemento.</translation>
    </message>
    <message>
        <source>Some images or files cannot be read.</source>
        <translation>Hay imágenes o archivos que no se pueden leer.</translation>
    </message>
    <message>
        <source>The backup could not be given its name.</source>
        <translation>No se pudo dar su nombre a la copia de seguridad.</translation>
    </message>
    <message>
        <source>This newsroom was saved by a newer Gaceta. Update this one to open it.</source>
        <translation>Esta redacción se guardó con una versión más reciente de Gaceta. Actualice la suya para abrirla.</translation>
    </message>
    <message>
        <source>This file is not a newsroom.</source>
        <translation>Este archivo no es una redacción.</translation>
    </message>
    <message>
        <source>The newsroom file is damaged. Go back to your last backup.</source>
        <translation>El archivo de la redacción está dañado. Vuelva a su última copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 (before the update)</source>
        <translation>%1 (antes de la actualización)</translation>
    </message>
    <message>
        <source>There is no file at %1.</source>
        <translation>No hay ningún archivo en %1.</translation>
    </message>
    <message>
        <source>You do not have permission to read this file.</source>
        <translation>Usted no tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>There is already a file at %1.</source>
        <translation>Ya hay un archivo en %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>This newsroom was saved by an older Gaceta and must be brought up to date, but it can only be read.</source>
        <translation>Esta redacción se guardó con una versión anterior de Gaceta y hay que actualizarla, pero es de solo lectura.</translation>
    </message>
    <message>
        <source>Another program is using this newsroom. Try again in a moment.</source>
        <translation>Otro programa está usando esta redacción. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This newsroom can only be read. Nothing was changed.</source>
        <translation>Esta redacción es de solo lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>The newsroom file was moved or deleted. Nothing was saved.</source>
        <translation>El archivo de la redacción se movió o se eliminó. No se guardó nada.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation>No queda espacio en el disco. No se cambió nada.</translation>
    </message>
    <message>
        <source>You do not have permission to use this file or its folder.</source>
        <translation>Usted no tiene permiso para usar este archivo o su carpeta.</translation>
    </message>
    <message>
        <source>The newsroom file could not be used.</source>
        <translation>No se pudo usar el archivo de la redacción.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>There is no dictionary for %1 on this computer, so its spelling is not checked.</source>
        <translation>En esta computadora no hay diccionario para %1, así que no se revisa su ortografía.</translation>
    </message>
    <message>
        <source>The dictionary for %1 on this computer cannot be read, so its spelling is not checked.</source>
        <translation>No se puede leer el diccionario para %1 de esta computadora, así que no se revisa su ortografía.</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Ver el Markdown</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Show the Markdown source (%1)</source>
        <translation>Ver el texto en Markdown (%1)</translation>
    </message>
    <message>
        <source>This text is very long, so it is shown as Markdown source.</source>
        <translation>Este texto es muy largo; por eso se muestra en Markdown.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1, Markdown source</source>
        <translation>%1, en Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Título 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Título 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Título 4</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Borrar el formato</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Indent the item</source>
        <translation>Aumentar la sangría</translation>
    </message>
    <message>
        <source>Outdent the item</source>
        <translation>Reducir la sangría</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Línea horizontal</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Statistic…</source>
        <translation>Estadística…</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloque…</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insertar una tabla</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Fila arriba</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Fila abajo</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Columna antes</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Columna después</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Quitar la columna</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Quitar la tabla</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Pegar sin formato</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Paragraph or heading</source>
        <translation>Párrafo o título</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table: insert one, change its rows and columns</source>
        <translation>Tabla: insertarla o cambiar sus filas y columnas</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <extracomment>Stands where an image cannot be shown; %1 is its description.</extracomment>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>This part is shown as it is written. Edit it in the source view.</source>
        <translation>Esta parte se muestra tal como está escrita. Edítela en la vista de Markdown.</translation>
    </message>
    <message>
        <source>Ctrl+click shows what this points at.</source>
        <translation>Con Ctrl+clic se abre aquello a lo que apunta.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Address (leave it empty to remove the link):</source>
        <translation>Dirección (déjela vacía para quitar el enlace):</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show one language</source>
        <translation>Ver un idioma</translation>
    </message>
    <message>
        <source>Show one language or all of them (%1)</source>
        <translation>Ver un solo idioma o todos (%1)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a language</comment>
        <translation>Ver: %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Delete removes it; Alt with the arrow keys moves it.</source>
        <translation>Se quita con Supr (Delete); se mueve con Alt y las flechas.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Crear “%1”</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, contenido a la vista</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, contenido oculto</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) over the recommended length</source>
        <translation>
            <numerusform>%n carácter más de lo recomendado</numerusform>
            <numerusform>%n caracteres más de lo recomendado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Pick a day from the calendar</source>
        <translation>Elegir un día en el calendario</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Agregar a la lista</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>Más formato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chart of the values</source>
        <translation>Gráfica de los valores</translation>
    </message>
    <message>
        <source>Goal for %1: %2</source>
        <translation>Meta para %1: %2</translation>
    </message>
    <message>
        <source>The chart appears with the first value.</source>
        <translation>La gráfica aparecerá con el primer valor.</translation>
    </message>
    <message>
        <source>Begin its last line with “— ” to name who says it.</source>
        <translation>Empiece la última línea con “— ” para nombrar a quien lo dice.</translation>
    </message>
    <message>
        <source>No other spelling is known</source>
        <translation>No se conoce otra forma de escribirla</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Agregar “%1” al diccionario</translation>
    </message>
    <message>
        <source>Quotation with speaker…</source>
        <translation>Cita con su autor…</translation>
    </message>
    <message>
        <source>Puts in what somebody said, or changes who is named below it.</source>
        <translation>Inserta lo que alguien dijo o cambia a quién se nombra debajo.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Cargo o función</translation>
    </message>
    <message>
        <source>As it is to be read in this language; may be empty.</source>
        <translation>Como debe leerse en este idioma; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Adding it to the newsroom…</source>
        <translation>Agregándolo a la redacción…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>New newsroom…</source>
        <translation>Nueva redacción…</translation>
    </message>
    <message>
        <source>Open a newsroom…</source>
        <translation>Abrir una redacción…</translation>
    </message>
    <message>
        <source>Open the sample…</source>
        <translation>Abrir el ejemplo…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Import JSON…</source>
        <translation>Importar JSON…</translation>
    </message>
    <message>
        <source>Export site…</source>
        <translation>Exportar el sitio…</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>Exportar JSON…</translation>
    </message>
    <message>
        <source>Close the newsroom</source>
        <translation>Cerrar la redacción</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>New in this room</source>
        <translation>Crear en esta sección</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Buscar en esta sección</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Gaceta</source>
        <translation>Acerca de Gaceta</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Choose something from the list, or make something new.</source>
        <translation>Elija algo de la lista o cree algo nuevo.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saves by itself</source>
        <translation>Se guarda solo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Todavía no hay noticias</translation>
    </message>
    <message>
        <source>Write the first entry: it can be read in every language of the newsroom.</source>
        <translation>Escriba la primera noticia: podrá leerse en todos los idiomas de la redacción.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No entry has all of these words and filters.</source>
        <translation>Ninguna noticia cumple con todas estas palabras y filtros.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Ver todas las noticias</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimos cambios primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Search news</source>
        <translation>Buscar noticias</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Ordenar la lista</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Newsrooms (*.gaceta)</source>
        <translation>Redacciones (*.gaceta)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation>Abrir una redacción</translation>
    </message>
    <message>
        <source>Where should the sample be kept?</source>
        <translation>¿Dónde desea guardar el ejemplo?</translation>
    </message>
    <message>
        <source>Sample newsroom</source>
        <translation>Redacción de ejemplo</translation>
    </message>
    <message>
        <source>Save a copy of the newsroom</source>
        <translation>Guardar una copia de la redacción</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Se guardó una copia: %1</translation>
    </message>
    <message>
        <source>Show only some entries: by kind, state, school, tag or year</source>
        <translation>Ver solo algunas noticias: por tipo, estado, escuela, etiqueta o año</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Every school</source>
        <translation>Cualquier escuela</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cualquier año</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>However it stands</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Quitar el filtro “%1”</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n escuela</numerusform>
            <numerusform>%n escuelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages tell what does not change with the news: who you are, your mission, the press room.</source>
        <translation>Las páginas cuentan lo que no cambia con las noticias: quiénes son, su misión, la sala de prensa.</translation>
    </message>
    <message>
        <source>Enter a school once, and use it in news, lists and statistics.</source>
        <translation>Registre cada escuela una sola vez y úsela en noticias, listas y estadísticas.</translation>
    </message>
    <message>
        <source>A list puts schools into an order, by hand or by a rule, and can have a page of its own.</source>
        <translation>Una lista pone las escuelas en orden, a mano o por una regla, y puede tener su propia página.</translation>
    </message>
    <message>
        <source>A number is kept here once, with its source; texts print it from here.</source>
        <translation>Cada cifra se guarda aquí una sola vez, con su fuente; los textos la toman de aquí.</translation>
    </message>
    <message>
        <source>Add photographs, logos and documents; news entries and pages show them.</source>
        <translation>Agregue fotos, logotipos y documentos para mostrarlos en noticias y páginas.</translation>
    </message>
    <message>
        <source>Name who answers the press; releases and the press room print it.</source>
        <translation>Indique quién atiende a la prensa; aparecerá en los comunicados y en la sala de prensa.</translation>
    </message>
    <message>
        <source>Write the “About us” paragraph once; press releases end with it.</source>
        <translation>Escriba una sola vez el párrafo institucional; con él terminan los comunicados de prensa.</translation>
    </message>
    <message>
        <source>Tags bring together what belongs together, for you and for the readers.</source>
        <translation>Las etiquetas reúnen lo que va junto, para usted y para quienes leen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada</translation>
    </message>
    <message>
        <source>Nothing here has all of these words.</source>
        <translation>Aquí nada contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>The newsroom of a school network.</source>
        <translation>La redacción de una red de escuelas.</translation>
    </message>
    <message>
        <source>The newsroom to open.</source>
        <translation>La redacción que desea abrir.</translation>
    </message>
    <message>
        <source>%1 – Gaceta</source>
        <translation>%1 – Gaceta</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva noticia</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nueva página</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Nueva escuela</translation>
    </message>
    <message>
        <source>New school list</source>
        <translation>Nueva lista de escuelas</translation>
    </message>
    <message>
        <source>New statistic</source>
        <translation>Nueva estadística</translation>
    </message>
    <message>
        <source>Add an image or file…</source>
        <translation>Agregar una imagen o un archivo…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>New “About us” text</source>
        <translation>Nuevo párrafo institucional</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>This newsroom can only be read. To change it, save a copy in a folder of your own.</source>
        <translation>Esta redacción es de solo lectura. Para cambiarla, guarde una copia en una carpeta propia.</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n item(s) was typed but not saved when Gaceta last ended. It is still here.</source>
        <translation>
            <numerusform>La última vez, Gaceta se cerró sin guardar el texto de un elemento. Aquí sigue.</numerusform>
            <numerusform>La última vez, Gaceta se cerró sin guardar el texto de %n elementos. Aquí sigue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Add images or files</source>
        <translation>Agregar imágenes o archivos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>Está en la papelera.</translation>
    </message>
    <message>
        <source>Leave it unsaved</source>
        <translation>Dejarlo sin guardar</translation>
    </message>
    <message>
        <source>What was typed is kept, and is offered when you come back to it.</source>
        <translation>Lo que escribió se conserva; podrá recuperarlo cuando vuelva.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Ya no está ahí: %1</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>Quitar de esta lista; el archivo se conserva</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Texts that were handed in and wait to be read.</source>
        <translation>Textos entregados que esperan lectura.</translation>
    </message>
    <message>
        <source>Texts that are approved and wait to be published.</source>
        <translation>Textos aprobados que esperan su publicación.</translation>
    </message>
    <message>
        <source>Translations whose original has changed since.</source>
        <translation>Traducciones cuyo original cambió después.</translation>
    </message>
    <message>
        <source>Texts that are missing in a language.</source>
        <translation>Textos que faltan en algún idioma.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) waiting</source>
        <translation>
            <numerusform>%n texto pendiente</numerusform>
            <numerusform>%n textos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Institucional</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>News entries: articles, press releases, statements and more</source>
        <translation>Artículos, comunicados, declaraciones y otras noticias</translation>
    </message>
    <message>
        <source>The organization&apos;s pages: who we are, mission, press room</source>
        <translation>Las páginas de la organización: quiénes somos, misión, sala de prensa</translation>
    </message>
    <message>
        <source>Schools and lists of schools</source>
        <translation>Escuelas y listas de escuelas</translation>
    </message>
    <message>
        <source>Numbers with their sources</source>
        <translation>Cifras con sus fuentes</translation>
    </message>
    <message>
        <source>Images and files</source>
        <translation>Imágenes y archivos</translation>
    </message>
    <message>
        <source>Texts that wait for somebody</source>
        <translation>Textos que esperan a alguien</translation>
    </message>
    <message>
        <source>What goes out, and what stands in its way</source>
        <translation>Lo que se va a publicar y lo que lo impide</translation>
    </message>
    <message>
        <source>Who answers the press</source>
        <translation>Quién atiende a la prensa</translation>
    </message>
    <message>
        <source>The paragraphs that end a press release</source>
        <translation>Los párrafos con los que termina un comunicado</translation>
    </message>
    <message>
        <source>What news entries are about</source>
        <translation>De qué tratan las noticias</translation>
    </message>
    <message>
        <source>Name, languages, address and style of the organization</source>
        <translation>Nombre, idiomas, dirección y estilo de la organización</translation>
    </message>
    <message>
        <source>What was thrown away and can come back</source>
        <translation>Lo que se desechó y se puede recuperar</translation>
    </message>
    <message>
        <source>Welcome to Gaceta</source>
        <translation>Le damos la bienvenida a Gaceta</translation>
    </message>
    <message>
        <source>Write news in every language of your organization side by side, keep schools and numbers in one place, and hand over a finished site.</source>
        <translation>Escriba las noticias en todos los idiomas de su organización, lado a lado; tenga escuelas y cifras en un solo lugar, y entregue un sitio terminado.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Recent newsrooms</source>
        <translation>Redacciones recientes</translation>
    </message>
    <message>
        <source>What lies here is on no page and in no export. It stays until you delete it.</source>
        <translation>Lo que está aquí no aparece en ninguna página ni exportación. Se queda hasta que usted lo elimine.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete forever…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Delete “%1” forever?</source>
        <translation>¿Eliminar “%1” para siempre?</translation>
    </message>
    <message>
        <source>All its languages and former versions go as well. This cannot be undone.</source>
        <translation>También se eliminarán todos sus idiomas y versiones anteriores. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Delete everything in the trash forever?</source>
        <translation>¿Eliminar para siempre todo lo que hay en la papelera?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will be gone. This cannot be undone.</source>
        <translation>
            <numerusform>Se eliminará %n elemento. Esto no se puede deshacer.</numerusform>
            <numerusform>Se eliminarán %n elementos. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>In this form</source>
        <translation>En este formulario</translation>
    </message>
    <message>
        <source>Gaceta %1</source>
        <translation>Gaceta %1</translation>
    </message>
    <message>
        <source>The newsroom of a school network: news, schools and numbers in two languages, and a finished site. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>La redacción de una red de escuelas: noticias, escuelas y cifras en dos idiomas, y un sitio terminado. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Nothing was open yet</source>
        <translation>Todavía no se ha abierto ninguna</translation>
    </message>
    <message>
        <source>Nothing to choose here</source>
        <translation>No hay nada que elegir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>%1 site</source>
        <translation>Sitio de %1</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>Se importó el archivo.</translation>
    </message>
    <message>
        <source>Import JSON</source>
        <translation>Importar JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln noticia</numerusform>
            <numerusform>%Ln noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s)</source>
        <translation>
            <numerusform>%1 de %Ln noticia</numerusform>
            <numerusform>%1 de %Ln noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <source>Better put right</source>
        <translation>Conviene corregirlo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the address of the site</source>
        <translation>Cambiar la dirección del sitio</translation>
    </message>
    <message>
        <source>What should be put right</source>
        <translation>Lo que conviene corregir</translation>
    </message>
    <message numerus="yes">
        <source>%n news entry(s)</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n sin terminar</numerusform>
            <numerusform>%n sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only later</source>
        <translation>
            <numerusform>%n para después</numerusform>
            <numerusform>%n para después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a text</source>
        <translation>
            <numerusform>%n sin texto</numerusform>
            <numerusform>%n sin texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>No se omite nada</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Se omite: %1</translation>
    </message>
    <message>
        <source>No address yet: links in feeds stay incomplete.</source>
        <translation>Todavía sin dirección: los enlaces de los canales de noticias quedarán incompletos.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nada lo impide</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n punto por revisar</numerusform>
            <numerusform>%n puntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>What the public sees is complete as far as the checks can tell.</source>
        <translation>Según las comprobaciones, lo que verá el público está completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be put right first: the public would see it.</source>
        <translation>
            <numerusform>Conviene corregir primero uno: el público lo vería.</numerusform>
            <numerusform>Conviene corregir primero %n: el público los vería.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in another language</source>
        <translation>
            <numerusform>%n de ellas en otro idioma</numerusform>
            <numerusform>%n de ellas en otro idioma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer shown</source>
        <translation>
            <numerusform>%n ya no se muestra</numerusform>
            <numerusform>%n ya no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With lists, schools and numbers the site has %n page(s).</source>
        <translation>
            <numerusform>Con listas, escuelas y cifras, el sitio tiene %n página.</numerusform>
            <numerusform>Con listas, escuelas y cifras, el sitio tiene %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Revisando todo…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Find and replace in all texts…</source>
        <translation>Buscar y reemplazar en todos los textos…</translation>
    </message>
    <message>
        <source>Change the selected entries…</source>
        <translation>Cambiar las noticias seleccionadas…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>News as a list</source>
        <translation>Noticias como lista</translation>
    </message>
    <message>
        <source>News as a board</source>
        <translation>Noticias como tablero</translation>
    </message>
    <message>
        <source>News as a calendar</source>
        <translation>Noticias como calendario</translation>
    </message>
    <message>
        <source>Show the checks</source>
        <translation>Mostrar las comprobaciones</translation>
    </message>
    <message>
        <source>Preview in the browser</source>
        <translation>Vista previa en el navegador</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s)</source>
        <translation>
            <numerusform>%1: %n texto</numerusform>
            <numerusform>%1: %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Control and the arrow keys move a text to the state beside; the menu key offers all steps.</source>
        <translation>Control y las flechas mueven un texto al estado de al lado; la tecla de menú ofrece todos los pasos.</translation>
    </message>
    <message>
        <source>Archived ones too</source>
        <translation>También las archivadas</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>As a board</source>
        <translation>Como tablero</translation>
    </message>
    <message>
        <source>As a calendar</source>
        <translation>Como calendario</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Planned, without a day</source>
        <translation>Planeadas, sin fecha</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %n</source>
        <translation>
            <numerusform>Comprobaciones: %n</numerusform>
            <numerusform>Comprobaciones: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore here…</source>
        <translation>Ignorar aquí…</translation>
    </message>
    <message>
        <source>Ask about it again</source>
        <translation>Volver a avisar</translation>
    </message>
    <message>
        <source>Why may it stay as it is?</source>
        <translation>¿Por qué puede quedar como está?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the rules…</source>
        <translation>Elegir las reglas…</translation>
    </message>
    <message>
        <source>Pictures used here</source>
        <translation>Imágenes usadas aquí</translation>
    </message>
    <message>
        <source>Open something to see what the checks say about it.</source>
        <translation>Abra algo para ver qué dicen las comprobaciones.</translation>
    </message>
    <message>
        <source>Nothing to put right here.</source>
        <translation>Aquí no hay nada que corregir.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could be better.</source>
        <translation>
            <numerusform>%n cosa podría mejorar.</numerusform>
            <numerusform>%n cosas podrían mejorar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them must be put right.</source>
        <translation>
            <numerusform>%n de ellas se debe corregir.</numerusform>
            <numerusform>%n de ellas se deben corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored here</source>
        <translation>Ignorado aquí</translation>
    </message>
    <message>
        <source>can be fixed by itself</source>
        <translation>se puede corregir solo</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Para esta semana</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>Mis borradores</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>En espera de revisión</translation>
    </message>
    <message>
        <source>Approved, ready to go out</source>
        <translation>Aprobado, listo para salir</translation>
    </message>
    <message>
        <source>Translations behind</source>
        <translation>Traducciones atrasadas</translation>
    </message>
    <message>
        <source>Numbers to look at again</source>
        <translation>Cifras por revisar</translation>
    </message>
    <message>
        <source>Photo releases that end soon</source>
        <translation>Permisos de fotos por vencer</translation>
    </message>
    <message>
        <source>Problems before publishing</source>
        <translation>Problemas antes de publicar</translation>
    </message>
    <message>
        <source>Next to come out</source>
        <translation>Lo próximo en salir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1: show all</source>
        <translation>%1: mostrar todo</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>Drafts, texts to review, translations to update and numbers to look at again will stand here.</source>
        <translation>Aquí aparecerán los borradores, los textos por revisar, las traducciones por actualizar y las cifras por revisar.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln plantilla</numerusform>
            <numerusform>%Ln plantillas</numerusform>
        </translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>Write an entry as they should begin, and choose “Save as template” behind the three dots above it.</source>
        <translation>Escriba una noticia tal como deban empezar las demás y elija “Guardar como plantilla” en los tres puntos de arriba.</translation>
    </message>
    <message>
        <source>This is where your day begins: what waits for you lies here. Click a line to open it.</source>
        <translation>Aquí empieza su día: aquí está lo que le espera. Haga clic en una línea para abrirla.</translation>
    </message>
    <message>
        <source>One form holds every language: write on one side, translate on the other. Everything saves by itself.</source>
        <translation>Un solo formulario reúne todos los idiomas: escriba de un lado y traduzca del otro. Todo se guarda solo.</translation>
    </message>
    <message>
        <source>Here are the pages that stay: who you are, your mission, the press room. Their order here is their order in the site&apos;s menu.</source>
        <translation>Aquí están las páginas que permanecen: quiénes son, su misión, la sala de prensa. Su orden aquí es su orden en el menú del sitio.</translation>
    </message>
    <message>
        <source>Enter each school once, and correct its name in one place. “Lists” above holds the lists that texts and pages print.</source>
        <translation>Registre cada escuela una sola vez y corrija su nombre en un solo lugar. Arriba, en “Listas”, están las listas que muestran los textos y las páginas.</translation>
    </message>
    <message>
        <source>A number stands here once, with its source. Texts take it from here, so a correction here is a correction everywhere.</source>
        <translation>Cada cifra está aquí una sola vez, con su fuente. Los textos la toman de aquí: lo que corrija aquí queda corregido en todas partes.</translation>
    </message>
    <message>
        <source>Pictures and documents live here. Describe each picture in every language, for readers who cannot see it.</source>
        <translation>Aquí están las imágenes y los documentos. Describa cada imagen en todos los idiomas para quienes no pueden verla.</translation>
    </message>
    <message>
        <source>Here is what waits for somebody: texts to read, texts to publish, and translations that fell behind.</source>
        <translation>Aquí está lo que espera a alguien: textos por leer, textos por publicar y traducciones atrasadas.</translation>
    </message>
    <message>
        <source>Look here before the site goes out: it tells what the public will see, and what should be put right first.</source>
        <translation>Mire aquí antes de publicar el sitio: le dice qué verá el público y qué conviene corregir primero.</translation>
    </message>
    <message>
        <source>Name who answers the press, by role. Press releases and the press room print it from here.</source>
        <translation>Indique quién atiende a la prensa, por cargo. Los comunicados y la sala de prensa lo toman de aquí.</translation>
    </message>
    <message>
        <source>Write the paragraph that ends your press releases once. A correction here reaches every release.</source>
        <translation>Escriba una sola vez el párrafo que cierra sus comunicados. Lo que corrija aquí llega a todos.</translation>
    </message>
    <message>
        <source>Tags bring news entries of one topic together, for you and for the readers. A handful that everybody uses is better than many.</source>
        <translation>Las etiquetas reúnen las noticias de un mismo tema, para usted y para el público. Unas pocas que todos usen valen más que muchas.</translation>
    </message>
    <message>
        <source>Name, logo, languages and house style: the whole site follows what stands here.</source>
        <translation>Nombre, logotipo, idiomas y estilo de la casa: todo el sitio sigue lo que se indica aquí.</translation>
    </message>
    <message>
        <source>Nothing in the trash is on the site. “Restore” brings an item back as it was.</source>
        <translation>Nada de la papelera está en el sitio. “Restaurar” devuelve un elemento tal como estaba.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Open the manual at this page (F1)</source>
        <translation>Abrir el manual en esta página (F1)</translation>
    </message>
    <message>
        <source>Show no more hints</source>
        <translation>No mostrar más sugerencias</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>Cerrar esta sugerencia</translation>
    </message>
    <message>
        <source>Put all of it back</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) unchanged</source>
        <translation>
            <numerusform>%n párrafo sin cambios</numerusform>
            <numerusform>%n párrafos sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then</source>
        <translation>%1, entonces</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Take this paragraph out again</source>
        <translation>Quitar de nuevo este párrafo</translation>
    </message>
    <message>
        <source>Put this paragraph back as it was</source>
        <translation>Restaurar este párrafo como estaba</translation>
    </message>
    <message>
        <source>Show every single save</source>
        <translation>Mostrar cada guardado</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Give it a name…</source>
        <translation>Darle un nombre…</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Historial de “%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Former versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Compared with what stands now</source>
        <translation>En comparación con lo de ahora</translation>
    </message>
    <message>
        <source>Compared with the version before</source>
        <translation>En comparación con la versión anterior</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Put back from %1</source>
        <translation>Restaurado del %1</translation>
    </message>
    <message>
        <source>Nothing was saved yet. From the first save on, all versions stand here.</source>
        <translation>Aún no se ha guardado nada. Desde el primer guardado, aquí estarán todas las versiones.</translation>
    </message>
    <message>
        <source>Change its name…</source>
        <translation>Cambiar su nombre…</translation>
    </message>
    <message>
        <source>This is the first version; there is none before it.</source>
        <translation>Esta es la primera versión; no hay ninguna anterior.</translation>
    </message>
    <message>
        <source>This is what stands now.</source>
        <translation>Esto es lo que hay ahora.</translation>
    </message>
    <message>
        <source>No field that the form shows was changed in this version.</source>
        <translation>En esta versión no cambió ningún campo que muestre el formulario.</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Dar nombre a esta versión</translation>
    </message>
    <message>
        <source>Give this version a name, such as “As the board saw it”:</source>
        <translation>Dé un nombre a esta versión, por ejemplo “Como la vio la junta”:</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message numerus="yes">
        <source>Change %n entry(s)</source>
        <translation>
            <numerusform>Cambiar %n noticia</numerusform>
            <numerusform>Cambiar %n noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>in these languages</source>
        <translation>en estos idiomas</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Agregar etiquetas</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Add schools</source>
        <translation>Agregar escuelas</translation>
    </message>
    <message>
        <source>Remove schools</source>
        <translation>Quitar escuelas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>What you leave empty stays as it is. You can undo all of it.</source>
        <translation>Lo que deje vacío queda como está. Puede deshacerlo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to the trash.</source>
        <translation>
            <numerusform>%n elemento se movió a la papelera.</numerusform>
            <numerusform>%n elementos se movieron a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) changed.</source>
        <translation>
            <numerusform>%n noticia cambió.</numerusform>
            <numerusform>%n noticias cambiaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay as they are: their state does not lead there.</source>
        <translation>
            <numerusform>%n texto queda como está: su estado no lleva ahí.</numerusform>
            <numerusform>%n textos quedan como están: su estado no lleva ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>No había nada que cambiar.</translation>
    </message>
    <message>
        <source>Undone: as it was before.</source>
        <translation>Deshecho: está como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) back from the trash.</source>
        <translation>
            <numerusform>%n elemento volvió de la papelera.</numerusform>
            <numerusform>%n elementos volvieron de la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n entry(s)…</source>
        <translation>
            <numerusform>Cambiando %n noticia…</numerusform>
            <numerusform>Cambiando %n noticias…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Files that were added</source>
        <translation>Archivos agregados</translation>
    </message>
    <message>
        <source>Adding %1 of %2: %3</source>
        <translation>Agregando %1 de %2: %3</translation>
    </message>
    <message>
        <source>Add a folder with all that is in it</source>
        <translation>Agregar una carpeta con todo lo que contiene</translation>
    </message>
    <message>
        <source>There is no picture to paste; copy a picture or a file first.</source>
        <translation>No hay ninguna imagen que pegar; copie antes una imagen o un archivo.</translation>
    </message>
    <message>
        <source>Drop photographs, logos, documents or whole folders here; news entries and pages show them.</source>
        <translation>Suelte aquí fotos, logotipos, documentos o carpetas enteras; las noticias y las páginas los muestran.</translation>
    </message>
    <message>
        <source>No image or file fits this.</source>
        <translation>Ninguna imagen ni archivo coincide.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>As pictures side by side</source>
        <translation>Como imágenes una al lado de otra</translation>
    </message>
    <message>
        <source>More ways to add</source>
        <translation>Más formas de agregar</translation>
    </message>
    <message>
        <source>Drop it here to add it</source>
        <translation>Suéltelo aquí para agregarlo</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Agregar una carpeta…</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Pegar una imagen o archivos</translation>
    </message>
    <message>
        <source>It could not be found out where it is used.</source>
        <translation>No se pudo averiguar dónde se usa.</translation>
    </message>
    <message>
        <source>It is used here, and would be missing there:</source>
        <translation>Se usa aquí, y faltaría en:</translation>
    </message>
    <message>
        <source>From the template “%1”</source>
        <translation>De la plantilla “%1”</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message numerus="yes">
        <source>Change %n entry(s)…</source>
        <translation>
            <numerusform>Cambiar %n noticia…</numerusform>
            <numerusform>Cambiar %n noticias…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Yo (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Move it to the trash although it is in use?</source>
        <translation>¿Moverlo a la papelera aunque esté en uso?</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Below the page before (Alt+Right)</source>
        <translation>Debajo de la página anterior (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Out, beside its parent (Alt+Left)</source>
        <translation>Sacar, junto a su página superior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>“%1” was moved.</source>
        <translation>Se movió “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n cosa por hacer</numerusform>
            <numerusform>%n cosas por hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>Mi escritorio</translation>
    </message>
    <message>
        <source>What waits for you, and what comes next</source>
        <translation>Lo que le espera y lo que viene después</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Open the manual (F1)</source>
        <translation>Abrir el manual (F1)</translation>
    </message>
    <message numerus="yes">
        <source>What lies here is on no page and in no export. After %n day(s) it is deleted when the newsroom is opened.</source>
        <translation>
            <numerusform>Lo que está aquí no aparece en ninguna página ni exportación. Después de %n día se elimina al abrir la redacción.</numerusform>
            <numerusform>Lo que está aquí no aparece en ninguna página ni exportación. Después de %n días se elimina al abrir la redacción.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still in use: %1.</source>
        <translation>Todavía en uso: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced.</source>
        <translation>
            <numerusform>Se reemplazó en %n lugar.</numerusform>
            <numerusform>Se reemplazó en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the copy be kept?</source>
        <translation>¿Dónde se debe guardar la copia?</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Escribir sin distracciones</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Mover a otro día…</translation>
    </message>
    <message>
        <source>Give it a day…</source>
        <translation>Asignarle un día…</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move it by days and weeks; the menu key asks for the day.</source>
        <translation>Alt y las flechas la mueven por días y semanas; la tecla de menú pregunta el día.</translation>
    </message>
    <message>
        <source>Set up on %1 and not changed since. From the first change on, all versions stand here.</source>
        <translation>Se creó el %1 y no ha cambiado desde entonces. A partir del primer cambio, aquí están todas las versiones.</translation>
    </message>
    <message>
        <source>Imported on %1 and not changed since. From the first change on, all versions stand here.</source>
        <translation>Se importó el %1 y no ha cambiado desde entonces. A partir del primer cambio, aquí están todas las versiones.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Se movió al %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) have this tag.</source>
        <translation>
            <numerusform>%Ln noticia tiene esta etiqueta.</numerusform>
            <numerusform>%Ln noticias tienen esta etiqueta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) have this tag.</source>
        <translation>
            <numerusform>%n escuela tiene esta etiqueta.</numerusform>
            <numerusform>%n escuelas tienen esta etiqueta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” goes by this tag and would be empty.</source>
        <translation>La lista “%1” se guía por esta etiqueta y quedaría vacía.</translation>
    </message>
    <message>
        <source>Open a news entry or a page first, to write its text.</source>
        <translation>Abra primero una noticia o una página para escribir su texto.</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Volver a la ventana completa</translation>
    </message>
    <message>
        <source>Export the fact sheet…</source>
        <translation>Exportar la hoja informativa…</translation>
    </message>
    <message>
        <source>Change the theme of the site</source>
        <translation>Cambiar el tema del sitio</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for another language</source>
        <translation>
            <numerusform>%n en espera de otro idioma</numerusform>
            <numerusform>%n en espera de otro idioma</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
</context>
</TS>

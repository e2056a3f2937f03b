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
        <source>Addresses</source>
        <translation>Direcciones</translation>
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
        <source>Links within the newsroom</source>
        <translation>Enlaces dentro de la redacción</translation>
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
        <source>backup %1</source>
        <translation>copia %1</translation>
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
        <source>%1 or %2</source>
        <comment>two names</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>--%1 does not go with --format %2.</source>
        <translation>--%1 no se puede usar con --format %2.</translation>
    </message>
    <message>
        <source>Exports a newsroom as a site that is ready to publish, or as one JSON document.</source>
        <translation>Exporta una redacción como un sitio listo para publicar o como un documento JSON.</translation>
    </message>
    <message>
        <source>Of a site only files that differ are written, and files that are not Gaceta&apos;s are never touched. When an export fails or is stopped with Ctrl+C, what was there before stays whole.</source>
        <translation>De un sitio solo se escriben los archivos que cambian, y nunca se tocan los que no son de Gaceta. Si la exportación falla o se detiene con Ctrl+C, lo que ya estaba ahí queda intacto.</translation>
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
        <source>Where it goes. Site: a folder, or a name that ends in .zip. JSON: a file, or a folder (one that is there, or a name that ends in /).</source>
        <translation>Adónde va. Sitio: una carpeta o un nombre que termine en .zip. JSON: un archivo o una carpeta (que ya exista o cuyo nombre termine en /).</translation>
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
        <source>Site: the folder of a theme of your own.</source>
        <translation>Sitio: la carpeta de un tema propio.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Site: as it is at that time, for example 2026-11-24 or 2026-11-24T15:30, in the newsroom&apos;s time zone. Without it, now.</source>
        <translation>Sitio: tal como será en ese momento, por ejemplo 2026-11-24 o 2026-11-24T15:30, en la zona horaria de la redacción. Si no se indica, ahora.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>Site: with what is not published yet; every page says that it is a preview.</source>
        <translation>Sitio: con lo que todavía no se publica; cada página dice que es una vista previa.</translation>
    </message>
    <message>
        <source>Site: where it will stand, for example https://www.example.org. Without it, the newsroom&apos;s own.</source>
        <translation>Sitio: la dirección que tendrá, por ejemplo https://www.example.org. Si no se indica, la de la redacción.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>Site: what to do with a text that is not translated: leave-out, or show-source with a notice. Without it, the newsroom&apos;s own choice.</source>
        <translation>Sitio: qué hacer con un texto sin traducir: leave-out (omitirlo) o show-source (mostrar el original con una nota). Si no se indica, lo que elija la redacción.</translation>
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
        <source>Words of a title or text, in any language</source>
        <translation>Palabras de un título o texto, en cualquier idioma</translation>
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
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Su &amp;nombre</translation>
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
        <source>The look that comes with Gaceta</source>
        <translation>El diseño que trae Gaceta</translation>
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
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
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
        <source>At this &amp;time</source>
        <translation>En esta &amp;fecha</translation>
    </message>
    <message>
        <source>Choose the folder of a theme</source>
        <translation>Elegir la carpeta de un tema</translation>
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
        <source>One a line: former names, nicknames, what the press writes.</source>
        <translation>Uno por renglón: nombres anteriores, apodos, lo que escribe la prensa.</translation>
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
        <source>Lists can go by it.</source>
        <translation>Sirve para las reglas de las listas.</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Plantel</translation>
    </message>
    <message>
        <source>The same for schools that share one.</source>
        <translation>El mismo para las escuelas que lo comparten.</translation>
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
        <source>Empty: anywhere.</source>
        <translation>Vacío: cualquier lugar.</translation>
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
        <source>Updated on</source>
        <translation>Actualizada el</translation>
    </message>
    <message>
        <source>Never updated</source>
        <translation>Sin actualizar</translation>
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
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.svg)</translation>
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
        <source>Links to the former address, %1, will lead here.</source>
        <translation>Los enlaces a la dirección anterior, %1, llevarán aquí.</translation>
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
        <source>House style: %1</source>
        <translation>Estilo de la casa: %1</translation>
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
        <source>Reads well on white.</source>
        <translation>Se lee bien sobre blanco.</translation>
    </message>
    <message>
        <source>Too light for text on white; the site will darken it.</source>
        <translation>Demasiado claro para texto sobre blanco; el sitio lo oscurecerá.</translation>
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
        <source>Languages of the content</source>
        <translation>Idiomas del contenido</translation>
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
        <source>New items start in the first. The columns of the forms follow when the newsroom is opened again.</source>
        <translation>Los elementos nuevos empiezan en el primero. Las columnas de los formularios se ajustan al volver a abrir la redacción.</translation>
    </message>
    <message>
        <source>A newsroom needs a language; add another one before you remove the last.</source>
        <translation>Una redacción necesita un idioma; agregue otro antes de quitar el último.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays, because %n item(s) have texts in it.</source>
        <translation>
            <numerusform>%1 se queda, porque %n elemento tiene textos en ese idioma.</numerusform>
            <numerusform>%1 se queda, porque %n elementos tienen textos en ese idioma.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n school(s) fit this rule</source>
        <translation>
            <numerusform>%n escuela cumple esta regla</numerusform>
            <numerusform>%n escuelas cumplen esta regla</numerusform>
        </translation>
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
        <source>updated %1</source>
        <translation>actualizada el %1</translation>
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
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s), by hand</source>
        <translation>
            <numerusform>%n escuela, a mano</numerusform>
            <numerusform>%n escuelas, a mano</numerusform>
        </translation>
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
        <source>description missing</source>
        <translation>falta la descripción</translation>
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
</context>
<context>
    <name>Site</name>
    <message>
        <source>“%1” is there already and is no archive. Please choose another name.</source>
        <translation>“%1” ya existe y no es un archivo comprimido. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. The site that was there before is unchanged.</source>
        <translation>No queda espacio en el disco. El sitio que ya estaba ahí no cambió.</translation>
    </message>
    <message>
        <source>Gaceta may not write in this folder. Please choose another one.</source>
        <translation>Gaceta no tiene permiso para escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>The folder of the export is no longer there.</source>
        <translation>La carpeta de la exportación ya no está ahí.</translation>
    </message>
    <message>
        <source>The files of the site could not be written.</source>
        <translation>No se pudieron escribir los archivos del sitio.</translation>
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
        <source>There is no text in this language to show yet.</source>
        <translation>Todavía no hay ningún texto en este idioma.</translation>
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
        <source>The theme&apos;s template “%1” cannot be used.</source>
        <translation>No se puede usar la plantilla “%1” del tema.</translation>
    </message>
    <message>
        <source>The file “%1” of the theme cannot be used.</source>
        <translation>No se puede usar el archivo “%1” del tema.</translation>
    </message>
    <message>
        <source>The file “%1” of the theme cannot be read.</source>
        <translation>No se puede leer el archivo “%1” del tema.</translation>
    </message>
    <message>
        <source>There is no theme in “%1”: it has no file theme.json.</source>
        <translation>No hay ningún tema en “%1”: le falta el archivo theme.json.</translation>
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
</context>
</TS>

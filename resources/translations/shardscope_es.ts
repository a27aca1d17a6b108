<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ActionList</name>
    <message>
        <source>not possible at the moment</source>
        <translation>no es posible ahora</translation>
    </message>
</context>
<context>
    <name>BoardReport</name>
    <message>
        <source>Limits: %1 events a day for an id, %2 for a group.</source>
        <translation>Límites: %1 eventos al día por ID, %2 por grupo.</translation>
    </message>
    <message>
        <source>All events.</source>
        <translation>Todos los eventos.</translation>
    </message>
    <message>
        <source>Only events that the vendor renamed.</source>
        <translation>Solo los eventos renombrados por el proveedor.</translation>
    </message>
    <message>
        <source>The case holds no events.</source>
        <translation>El caso no contiene eventos.</translation>
    </message>
    <message>
        <source>%1, days in %2. %3 %4</source>
        <translation>%1, días según %2. %3 %4</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>An import was still running: the counts are partial.</source>
        <translation>Había una importación en curso: los recuentos son parciales.</translation>
    </message>
    <message>
        <source>Written %1 by Shardscope from %2.</source>
        <translation>Generado el %1 por Shardscope a partir de %2.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (bookmarked)</source>
        <translation>%1 (con marcador)</translation>
    </message>
    <message>
        <source>%1, of ids</source>
        <translation>%1, de ids</translation>
    </message>
    <message>
        <source>%1, of groups</source>
        <translation>%1, de grupos</translation>
    </message>
</context>
<context>
    <name>BoardTables</name>
    <message>
        <source>Distinct ids</source>
        <translation>Distinct IDs</translation>
    </message>
    <message>
        <source>Distinct id</source>
        <translation>Distinct ID</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Unique events</source>
        <translation>Eventos únicos</translation>
    </message>
    <message>
        <source>Unique days</source>
        <translation>Días únicos</translation>
    </message>
    <message>
        <source>Most on a day</source>
        <translation>Máximo diario</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha del máximo</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Días calientes</translation>
    </message>
    <message>
        <source>First hot day</source>
        <translation>Primer día caliente</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrados</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Unique ids</source>
        <translation>ID únicos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Group key</source>
        <translation>Clave de grupo</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>ID de grupo</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Eventos por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Volume of the day</source>
        <translation>Volumen del día</translation>
    </message>
    <message>
        <source>Renamed on the day</source>
        <translation>Renombrados ese día</translation>
    </message>
    <message>
        <source>(all other events)</source>
        <translation>(los demás eventos)</translation>
    </message>
    <message>
        <source>Keys and days</source>
        <translation>Claves y días</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Sobre el límite</translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation>Eventos por hora</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>Claves de grupo</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>%1 event name</source>
        <translation>%1 nombre de evento</translation>
    </message>
    <message numerus="yes">
        <source>%1 event names</source>
        <translation>
            <numerusform>%1 nombre de evento</numerusform>
            <numerusform>%1 nombres de evento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 incomplete file</source>
        <translation>%1 archivo incompleto</translation>
    </message>
    <message numerus="yes">
        <source>%1 incomplete files</source>
        <translation>
            <numerusform>%1 archivo incompleto</numerusform>
            <numerusform>%1 archivos incompletos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 group</source>
        <translation>%1 grupo</translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1 grupo</numerusform>
            <numerusform>%1 grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 clave</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 clave</numerusform>
            <numerusform>%1 claves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 id</source>
        <translation>%1 ID</translation>
    </message>
    <message numerus="yes">
        <source>%1 ids</source>
        <translation>
            <numerusform>%1 ID</numerusform>
            <numerusform>%1 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 id</source>
        <translation>de %1 ID</translation>
    </message>
    <message numerus="yes">
        <source>of %1 ids</source>
        <translation>
            <numerusform>de %1 ID</numerusform>
            <numerusform>de %1 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot group</source>
        <translation>%1 grupo caliente</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot groups</source>
        <translation>
            <numerusform>%1 grupo caliente</numerusform>
            <numerusform>%1 grupos calientes</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 day</source>
        <translation>de %1 día</translation>
    </message>
    <message numerus="yes">
        <source>of %1 days</source>
        <translation>
            <numerusform>de %1 día</numerusform>
            <numerusform>de %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 incomplete file</source>
        <translation>y %1 archivo incompleto</translation>
    </message>
    <message numerus="yes">
        <source>and %1 incomplete files</source>
        <translation>
            <numerusform>y %1 archivo incompleto</numerusform>
            <numerusform>y %1 archivos incompletos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day with events</source>
        <translation>%1 día con eventos</translation>
    </message>
    <message numerus="yes">
        <source>%1 days with events</source>
        <translation>
            <numerusform>%1 día con eventos</numerusform>
            <numerusform>%1 días con eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 event</source>
        <translation>%1 evento</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bad line</source>
        <translation>%1 línea errónea</translation>
    </message>
    <message numerus="yes">
        <source>%1 bad lines</source>
        <translation>
            <numerusform>%1 línea errónea</numerusform>
            <numerusform>%1 líneas erróneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file not counted</source>
        <translation>%1 archivo sin contar</translation>
    </message>
    <message numerus="yes">
        <source>%1 files not counted</source>
        <translation>
            <numerusform>%1 archivo sin contar</numerusform>
            <numerusform>%1 archivos sin contar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 path not found</source>
        <translation>%1 ruta no encontrada</translation>
    </message>
    <message numerus="yes">
        <source>%1 paths not found</source>
        <translation>
            <numerusform>%1 ruta no encontrada</numerusform>
            <numerusform>%1 rutas no encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key-day</source>
        <translation>%1 clave-día</translation>
    </message>
    <message numerus="yes">
        <source>%1 key-days</source>
        <translation>
            <numerusform>%1 clave-día</numerusform>
            <numerusform>%1 claves-día</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file is</source>
        <translation>Falta o ha cambiado %1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are</source>
        <translation>
            <numerusform>Falta o ha cambiado %1 archivo</numerusform>
            <numerusform>Faltan o han cambiado %1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot id</source>
        <translation>%1 ID caliente</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot ids</source>
        <translation>
            <numerusform>%1 ID caliente</numerusform>
            <numerusform>%1 ID calientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot day</source>
        <translation>%1 día caliente</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot days</source>
        <translation>
            <numerusform>%1 día caliente</numerusform>
            <numerusform>%1 días calientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot (key, day) pair</source>
        <translation>%1 par (clave, día) caliente</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot (key, day) pairs</source>
        <translation>
            <numerusform>%1 par (clave, día) caliente</numerusform>
            <numerusform>%1 pares (clave, día) calientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 event is</source>
        <translation>%1 evento queda</translation>
    </message>
    <message numerus="yes">
        <source>%1 events are</source>
        <translation>
            <numerusform>%1 evento queda</numerusform>
            <numerusform>%1 eventos quedan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key and day</source>
        <translation>%1 clave y día</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys and days</source>
        <translation>
            <numerusform>%1 clave y día</numerusform>
            <numerusform>%1 claves y días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data is damaged</source>
        <translation>Los datos de ejemplo están dañados</translation>
    </message>
    <message>
        <source>The sample data could not be written</source>
        <translation>No se pudieron escribir los datos de ejemplo</translation>
    </message>
    <message>
        <source>This build of the program has no sample data</source>
        <translation>Esta versión del programa no incluye datos de ejemplo</translation>
    </message>
    <message>
        <source>The folder for the sample data cannot be made</source>
        <translation>No se puede crear la carpeta de los datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>EffectCards</name>
    <message>
        <source>At %1 · this case</source>
        <translation>Con %1 · este caso</translation>
    </message>
    <message>
        <source>At %1 a day</source>
        <translation>Con %1 al día</translation>
    </message>
    <message>
        <source>nothing would be renamed</source>
        <translation>no se renombraría nada</translation>
    </message>
    <message>
        <source>renames, %1 on %2</source>
        <translation>renombrados, %1 en %2</translation>
    </message>
    <message>
        <source>With a limit of %1 events a day, %2 events would be renamed: %3 of the storage. A key that is over the limit on two days makes two key-days. Click to see which they are.</source>
        <translation>Con un límite de %1 eventos al día se renombrarían %2 eventos: el %3 del almacén. Una clave que supera el límite dos días suma dos claves-día. Un clic muestra cuáles son.</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>one distinct id</source>
        <translation>un ID concreto</translation>
    </message>
    <message>
        <source>an event name</source>
        <translation>un nombre de evento</translation>
    </message>
    <message>
        <source>a day, or days: 2023-09-01..15</source>
        <translation>un día o varios: 2023-09-01..15</translation>
    </message>
    <message>
        <source>a group: company=Acme</source>
        <translation>un grupo: company=Acme</translation>
    </message>
    <message>
        <source>over the limit: &gt;1x</source>
        <translation>por encima del límite: &gt;1x</translation>
    </message>
    <message>
        <source>id · %1</source>
        <translation>ID · %1</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>event · %1</source>
        <translation>evento · %1</translation>
    </message>
    <message>
        <source>group · %1</source>
        <translation>grupo · %1</translation>
    </message>
    <message>
        <source>ids, on the days they were</source>
        <translation>ID, en los días en que lo estuvieron</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Already in the case</source>
        <translation>Ya está en el caso</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Stopped, not counted</source>
        <translation>Detenido, sin contar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>working out the time left…</source>
        <translation>calculando el tiempo restante…</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Stopped: kept %1, %2 not counted.</source>
        <translation>Detenido: se conservan %1; sin contar, %2.</translation>
    </message>
    <message>
        <source>Nothing new: the case already holds %1.</source>
        <translation>Nada nuevo: el caso ya contiene %1.</translation>
    </message>
    <message>
        <source>Imported %1 with %2 in %3.</source>
        <translation>Importación terminada: %1 con %2 en %3.</translation>
    </message>
    <message>
        <source>Set aside: %1.</source>
        <translation>Apartado: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>A property of the key&apos;s events</source>
        <translation>Una propiedad de los eventos de la clave</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>Distingue</translation>
    </message>
    <message>
        <source>How far its values here and elsewhere differ: 0 % is the same, 100 % nothing in common (Jensen-Shannon divergence)</source>
        <translation>Cuánto difieren sus valores aquí y en el resto: 0 % es igual, 100 % es nada en común (divergencia de Jensen-Shannon)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Distinct values on the key&apos;s events</source>
        <translation>Valores distintos en los eventos de la clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>As it stands in the events</source>
        <translation>Tal como figura en los eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events of the key with it</source>
        <translation>Eventos de la clave que lo tienen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Share of the key&apos;s events that have it</source>
        <translation>Parte de los eventos de la clave que lo tienen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En el resto</translation>
    </message>
    <message>
        <source>Share of the other events that have it</source>
        <translation>Parte de los demás eventos que lo tienen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>How many times as frequent here as elsewhere</source>
        <translation>Cuántas veces más frecuente es aquí que en el resto</translation>
    </message>
    <message>
        <source>First seen (UTC)</source>
        <translation>Primera vez (UTC)</translation>
    </message>
    <message>
        <source>Time of the key&apos;s first event with it</source>
        <translation>Hora del primer evento de la clave que lo tiene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The event date</source>
        <translation>La fecha del evento</translation>
    </message>
    <message>
        <source>As ingestion counts them, duplicates included</source>
        <translation>Tal como los cuenta la ingesta, con duplicados</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Veces el límite</translation>
    </message>
    <message>
        <source>× the limit</source>
        <translation>× el límite</translation>
    </message>
    <message>
        <source>Each once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Distinct combinations of event, distinct_id, time and $insert_id</source>
        <translation>Combinaciones distintas de evento, distinct_id, hora y $insert_id</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Share of the events that were sent before</source>
        <translation>Parte de los eventos que ya se habían enviado</translation>
    </message>
    <message>
        <source>Over the limit from (UTC)</source>
        <translation>Sobre el límite desde (UTC)</translation>
    </message>
    <message>
        <source>When the first event beyond the limit was processed</source>
        <translation>Cuándo se procesó el primer evento por encima del límite</translation>
    </message>
    <message>
        <source>Without duplicates</source>
        <translation>Sin duplicados</translation>
    </message>
    <message>
        <source>When the limit would have been passed without them</source>
        <translation>Cuándo se habría superado el límite sin ellos</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>compared with a sample of %1 of the %2 other events</source>
        <translation>en comparación con una muestra de %1 de los otros %2 eventos</translation>
    </message>
    <message>
        <source>compared with all %1 other events</source>
        <translation>en comparación con los otros %1 eventos</translation>
    </message>
    <message>
        <source>Since %1 %2: on %3 of its events, on %4 of the others. First seen %5 UTC.</source>
        <translation>Desde %1 %2: en el %3 de sus eventos y en el %4 de los demás. Visto por primera vez el %5 UTC.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Hot ids</source>
        <translation>ID calientes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Distinct ids with more than %1 events on some day. Groups have their own limit of %2. Click to see only these ids and days everywhere.</source>
        <translation>Distinct IDs con más de %1 eventos en algún día. Los grupos tienen su propio límite, %2. Un clic muestra solo estos ID y días en todas partes.</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Días calientes</translation>
    </message>
    <message>
        <source>Days on which at least one id or group passed its limit. Days are calendar days in %1. Click to see only ids over the limit, on the days they were.</source>
        <translation>Días en los que al menos un ID o grupo superó su límite. Son días de calendario en %1. Un clic muestra solo los ID sobre el límite, en los días en que lo superaron.</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Sobre el límite</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
    <message>
        <source>%1 events came after an id had already sent %2 that day: these are what the vendor renames to $hotshard_events. It renamed %3 here. Click to see only ids over the limit, on the days they were.</source>
        <translation>%1 eventos llegaron cuando su ID ya había enviado %2 ese día: son los que el proveedor renombra a $hotshard_events. Aquí renombró %3. Un clic muestra solo los ID sobre el límite, en los días en que lo superaron.</translation>
    </message>
    <message>
        <source>Raw / deduplicated</source>
        <translation>Brutos / únicos</translation>
    </message>
    <message>
        <source>%1 sent twice or more</source>
        <translation>%1 enviados más de una vez</translation>
    </message>
    <message>
        <source>at least: files overlap in days</source>
        <translation>como mínimo: hay archivos con días comunes</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Líneas erróneas</translation>
    </message>
    <message>
        <source>set aside, not counted</source>
        <translation>apartadas, no se cuentan</translation>
    </message>
    <message>
        <source>every line was read</source>
        <translation>se leyeron todas las líneas</translation>
    </message>
    <message>
        <source>Lines of the whole case that are not events, kept with file, line and reason. Click to see them. Incomplete files end early: what they hold is counted.</source>
        <translation>Líneas de todo el caso que no son eventos, guardadas con archivo, línea y motivo. Un clic las muestra. Los archivos incompletos terminan antes de tiempo: lo que contienen se cuenta.</translation>
    </message>
    <message>
        <source>%1 events as they were ingested, %2 when each is counted once (same event, id, time and $insert_id). The limit is applied at ingestion, so duplicates count against it. Click to see when and whose.</source>
        <translation>%1 eventos tal como se ingirieron, %2 si cada uno se cuenta una sola vez (mismo evento, ID, hora y $insert_id). El límite se aplica en la ingesta, así que los duplicados cuentan. Un clic muestra cuándo y de quién.</translation>
    </message>
    <message>
        <source>Server agrees</source>
        <translation>El servidor coincide</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no word of the vendor</source>
        <translation>sin datos del proveedor</translation>
    </message>
    <message>
        <source>nothing is hot</source>
        <translation>nada está caliente</translation>
    </message>
    <message>
        <source>hot keys and days</source>
        <translation>claves y días calientes</translation>
    </message>
    <message>
        <source>Keys and days that are over the limit by our count, or hot by the vendor&apos;s word: by its $hotshard_record, or by events it renamed. On %1 of %2 both say so. Click to see where they differ, and why.</source>
        <translation>Claves y días sobre el límite según nuestro recuento, o calientes según el proveedor: por su $hotshard_record o por eventos que renombró. En %1 de %2 coinciden ambos. Un clic muestra dónde difieren y por qué.</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Todo el caso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>group on a day</source>
        <translation>grupo en un día</translation>
    </message>
    <message>
        <source>id on a day</source>
        <translation>ID en un día</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, bookmarked</source>
        <translation>%1, con marcador</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open exports</source>
        <translation>Abrir exportaciones</translation>
    </message>
    <message>
        <source>Exports (%1)</source>
        <translation>Exportaciones (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of exports</source>
        <translation>Abrir una carpeta de exportaciones</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Shardscope cases (%1)</source>
        <translation>Casos de Shardscope (%1)</translation>
    </message>
</context>
<context>
    <name>PickMenu</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>over %1× the limit</source>
        <translation>con más de %1× el límite</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>id contains</source>
        <translation>ID con</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation>Añadir al filtro</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Show its hours</source>
        <translation>Ver sus horas</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Bookmark, or take it off</source>
        <translation>Poner o quitar el marcador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Drill down</source>
        <translation>Ver en detalle</translation>
    </message>
    <message>
        <source>Selector for these keys…</source>
        <translation>Selector para estas claves…</translation>
    </message>
</context>
<context>
    <name>ProveStep</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>It works: project %1 answers.</source>
        <translation>Funciona: el proyecto %1 responde.</translation>
    </message>
    <message>
        <source>The account or its secret is refused. Check both, and that the account has not expired.</source>
        <translation>Se rechaza la cuenta o su secreto. Compruebe ambos, y que la cuenta no haya caducado.</translation>
    </message>
    <message>
        <source>The account does not reach project %1 in this region (%2). Check the project id, the region, and that the account belongs to the project.</source>
        <translation>La cuenta no llega al proyecto %1 en esta región (%2). Compruebe el id del proyecto, la región y que la cuenta pertenezca al proyecto.</translation>
    </message>
    <message>
        <source>Project %1 does not live in this region (%2). The project&apos;s settings say where it does.</source>
        <translation>El proyecto %1 no está en esta región (%2). La configuración del proyecto dice dónde está.</translation>
    </message>
    <message>
        <source>The account belongs to project %1, but its role may not export.</source>
        <translation>La cuenta pertenece al proyecto %1, pero su rol no puede exportar.</translation>
    </message>
    <message>
        <source>The plan of this project has no API. Exports made in the browser can be opened as files.</source>
        <translation>El plan de este proyecto no incluye API. Las exportaciones hechas en el navegador pueden abrirse como archivos.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set it, and test again.</source>
        <translation>El reloj de este equipo está mal. Ajústelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The day before yesterday has not begun where the project is, says the server. Check the date and the time zone of this computer.</source>
        <translation>Según el servidor, anteayer aún no ha empezado donde está el proyecto. Compruebe la fecha y la zona horaria de este equipo.</translation>
    </message>
    <message>
        <source>No secure connection can be made, so nothing was sent. Something on the way may answer in the server&apos;s place.</source>
        <translation>No es posible una conexión segura, así que no se envió nada. Quizá algo por el camino responde en lugar del servidor.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address and the network.</source>
        <translation>No hay ningún servidor con ese nombre. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The server cannot be reached, or the connection broke off. Check the network and try again.</source>
        <translation>No se puede llegar al servidor, o la conexión se cortó. Compruebe la red y reintente.</translation>
    </message>
    <message>
        <source>The proxy on the way refuses. Check the proxy settings of this computer.</source>
        <translation>El proxy intermedio lo rechaza. Compruebe la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Mixpanel&apos;s API.</source>
        <translation>Algo responde en esta dirección, pero no es la API de Mixpanel.</translation>
    </message>
    <message>
        <source>The 60 exports that the project has each hour are used up, so the test has to wait.</source>
        <translation>Las 60 exportaciones por hora del proyecto están agotadas; la prueba tiene que esperar.</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>El servidor tiene problemas propios. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server refuses the request.</source>
        <translation>El servidor rechaza la solicitud.</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>El reloj de este equipo va %1 adelantado respecto al servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>El reloj de este equipo va %1 atrasado respecto al servidor.</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>La respuesta fue: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Obteniendo</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
</context>
<context>
    <name>RecipeStep</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>on every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>the lookup of %1</source>
        <translation>la tabla de %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Give the event to %1</source>
        <translation>Asignar el evento a %1</translation>
    </message>
    <message>
        <source>Give the event to the first of %1 that names somebody, else to %2</source>
        <translation>Asignar el evento al primero de %1 que nombre a alguien; si no, a %2</translation>
    </message>
    <message>
        <source>%1, if its own id was taken away</source>
        <translation>%1, si se le quitó su ID</translation>
    </message>
    <message>
        <source>Give renamed events their original name back</source>
        <translation>Devolver a los eventos renombrados su nombre original</translation>
    </message>
    <message>
        <source>Take %1 out of %2 %3</source>
        <translation>Quitar %1 de %2 %3</translation>
    </message>
    <message>
        <source>Blank %1 in %2 %3</source>
        <translation>Vaciar %1 en %2 %3</translation>
    </message>
    <message>
        <source>Replace %1 in %2 by %3 %4</source>
        <translation>Sustituir %1 en %2 por %3 %4</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renombrar %1 a %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Poner %1 a %2</translation>
    </message>
    <message>
        <source>Keep its $insert_id</source>
        <translation>Conservar su $insert_id</translation>
    </message>
    <message>
        <source>Leave the event out</source>
        <translation>Omitir el evento</translation>
    </message>
    <message>
        <source>Every event that this is about:</source>
        <translation>Todo evento del que se trata:</translation>
    </message>
    <message>
        <source>%1: where %2</source>
        <translation>%1: donde %2</translation>
    </message>
    <message>
        <source>A new $insert_id, the same whenever this repair is made again</source>
        <translation>Un $insert_id nuevo, el mismo cada vez que se repita esta reparación</translation>
    </message>
    <message>
        <source>One that was deleted softly is taken for a duplicate. Events that were duplicates stay duplicates.</source>
        <translation>Uno borrado de forma reversible se toma por duplicado. Los eventos duplicados siguen siéndolo.</translation>
    </message>
    <message>
        <source>hs_run, so that the import can be found, and taken back</source>
        <translation>hs_run, para poder encontrar y deshacer la importación</translation>
    </message>
    <message>
        <source>No $user_id or $device_id that says another id</source>
        <translation>Ningún $user_id ni $device_id que diga otro ID</translation>
    </message>
    <message>
        <source>Projects with simplified identities go by these, and would make the hot shard anew.</source>
        <translation>Los proyectos con identidad simplificada se guían por ellos y volverían a crear el shard caliente.</translation>
    </message>
    <message>
        <source>ip 0, if it has none</source>
        <translation>ip 0, si no tiene</translation>
    </message>
    <message>
        <source>Otherwise the vendor takes the address of this computer for the place where the event happened.</source>
        <translation>Si no, el proveedor toma la dirección de este equipo por el lugar del evento.</translation>
    </message>
    <message>
        <source>Nothing that the vendor&apos;s servers had added</source>
        <translation>Nada de lo que añadieron los servidores del proveedor</translation>
    </message>
    <message>
        <source>What was replaced, under hs_original_…</source>
        <translation>Lo sustituido, bajo hs_original_…</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparados</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Reparados: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitidos: %1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Apartados: %1</translation>
    </message>
    <message>
        <source>Left out: no rule is about them</source>
        <translation>Omitidos: ninguna regla los trata</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 read = %2 repaired + %3 left out + %4 set aside</source>
        <translation>%1 leídos = %2 reparados + %3 omitidos + %4 apartados</translation>
    </message>
    <message>
        <source>Some exports are gone or have changed: their events are not repaired. See Data.</source>
        <translation>Faltan exportaciones o han cambiado: sus eventos no se reparan. Vea Datos.</translation>
    </message>
    <message>
        <source>%1 on other than hot days are left out.</source>
        <translation>%1 de días no calientes se omiten.</translation>
    </message>
    <message>
        <source>%1 were renamed because of a group: repair those as Groups.</source>
        <translation>%1 se renombraron por un grupo: repárelos como Grupos.</translation>
    </message>
    <message>
        <source>%1 at clock times that came twice, or never, when clocks were changed.</source>
        <translation>%1 a horas que se repitieron o no existieron por un cambio de hora.</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows: the others are in the table saved as CSV.</source>
        <translation>Las primeras %1 de %2 filas: las demás están en la tabla guardada como CSV.</translation>
    </message>
</context>
<context>
    <name>SectionTables</name>
    <message>
        <source>Share of the largest groups</source>
        <translation>Parte de los grupos mayores</translation>
    </message>
    <message>
        <source>Group key</source>
        <translation>Clave de grupo</translation>
    </message>
    <message>
        <source>Largest groups</source>
        <translation>Grupos mayores</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Días calientes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Raw events</source>
        <translation>Eventos originales</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>Contados una vez</translation>
    </message>
    <message>
        <source>Hot ids</source>
        <translation>ID calientes</translation>
    </message>
    <message>
        <source>Hot groups</source>
        <translation>Grupos calientes</translation>
    </message>
    <message>
        <source>Events over the limit</source>
        <translation>Eventos sobre el límite</translation>
    </message>
    <message>
        <source>Our verdicts and the vendor&apos;s</source>
        <translation>Nuestros veredictos y los del proveedor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrados</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Hot keys and days at each limit</source>
        <translation>Claves y días calientes con cada límite</translation>
    </message>
    <message>
        <source>Hot (key, day) pairs</source>
        <translation>Pares (clave, día) calientes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Events over</source>
        <translation>Eventos de más</translation>
    </message>
</context>
<context>
    <name>SelectorWords</name>
    <message>
        <source>“and” and “or” are mixed without brackets; how that is read is not published</source>
        <translation>«and» y «or» se mezclan sin paréntesis; no está publicado cómo se lee</translation>
    </message>
    <message>
        <source>The bound on the processing time does not hold for this part: events that come in later are deleted, too</source>
        <translation>El límite del tiempo de procesamiento no rige para esta parte: también se borran los eventos que lleguen después</translation>
    </message>
    <message>
        <source>There is no bound on mp_processing_time_ms: events that come in after the export are deleted, too</source>
        <translation>No hay límite sobre mp_processing_time_ms: también se borran los eventos que lleguen tras la exportación</translation>
    </message>
    <message>
        <source>The bound is later than the newest event of the exports: what came in between is in no export</source>
        <translation>El límite es posterior al evento más reciente de las exportaciones: lo llegado entretanto no está en ninguna</translation>
    </message>
    <message>
        <source>Control characters, or bytes that are no text: no escape is known for them</source>
        <translation>Caracteres de control o bytes que no son texto: no se conoce cómo escaparlos</translation>
    </message>
    <message>
        <source>How quotes and backslashes are escaped is not published</source>
        <translation>No está publicado cómo se escapan comillas y barras invertidas</translation>
    </message>
    <message>
        <source>“in” finds the text anywhere in a longer one; == compares the whole</source>
        <translation>«in» encuentra el texto dentro de otro más largo; == compara el todo</translation>
    </message>
    <message>
        <source>A single = is in no published grammar; == is</source>
        <translation>Un solo = no figura en ninguna gramática publicada; == sí</translation>
    </message>
    <message>
        <source>The data also holds an id that differs in upper and lower case only; whether == ignores that is not published</source>
        <translation>Los datos contienen además un ID que solo difiere en mayúsculas y minúsculas; no está publicado si == lo ignora</translation>
    </message>
    <message>
        <source>Longer than servers commonly accept in a URL</source>
        <translation>Más largo de lo que los servidores suelen aceptar en una URL</translation>
    </message>
    <message>
        <source>This form is described elsewhere only, not for selectors</source>
        <translation>Esta forma se describe solo en otro lugar, no para selectores</translation>
    </message>
    <message>
        <source>Exports do not hold this: it cannot be proved</source>
        <translation>Las exportaciones no lo contienen: no se puede demostrar</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Proved: it matches every event of the keys and no other</source>
        <translation>Demostrado: coincide con todos los eventos de las claves y con ningún otro</translation>
    </message>
    <message>
        <source>Not safe: it matches %1 of others</source>
        <translation>No es seguro: coincide con %1 de otros</translation>
    </message>
    <message>
        <source>Not complete: it misses %1 of the keys</source>
        <translation>Incompleto: omite %1 de las claves</translation>
    </message>
    <message>
        <source>Not usable: the vendor would answer with an error on %1</source>
        <translation>No utilizable: el proveedor respondería con un error en %1</translation>
    </message>
    <message>
        <source>Right as far as the data goes, which is incomplete</source>
        <translation>Correcto hasta donde llegan los datos, que están incompletos</translation>
    </message>
    <message>
        <source>“or” binds tighter than “and”</source>
        <translation>«or» tiene prioridad sobre «and»</translation>
    </message>
    <message>
        <source>“and” and “or” are read from left to right</source>
        <translation>«and» y «or» se leen de izquierda a derecha</translation>
    </message>
    <message>
        <source>== ignores upper and lower case</source>
        <translation>== ignora mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>a backslash escapes nothing</source>
        <translation>una barra invertida no escapa nada</translation>
    </message>
    <message>
        <source>string() shortens numbers</source>
        <translation>string() abrevia los números</translation>
    </message>
    <message>
        <source>Whether “and” binds tighter than “or”. This text means something else otherwise: put brackets around its parts.</source>
        <translation>Si «and» tiene prioridad sobre «or». De lo contrario este texto significa otra cosa: ponga paréntesis en sus partes.</translation>
    </message>
    <message>
        <source>Whether == ignores upper and lower case.</source>
        <translation>Si == ignora mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Whether a backslash escapes the quote behind it.</source>
        <translation>Si una barra invertida escapa la comilla que la sigue.</translation>
    </message>
    <message>
        <source>How string() writes a number such as 4.20.</source>
        <translation>Cómo escribe string() un número como 4.20.</translation>
    </message>
    <message>
        <source>Danger: %1</source>
        <translation>Peligro: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>recorded, renamed</source>
        <translation>registro, renombrados</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrados</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 events had come when the vendor renamed the first one, at %2 UTC.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Habían llegado %1 eventos cuando el proveedor renombró el primero, el %2 UTC.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;So many events kept their name. The moments of the key&apos;s single events are not in the case, so these may not all have come before the first renamed one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Esta es la cantidad de eventos que conservaron su nombre. El caso no guarda el momento de cada evento de la clave, así que quizá no todos llegaron antes del primero renombrado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>otro día</translation>
    </message>
    <message>
        <source>another limit</source>
        <translation>otro límite</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>no events here</source>
        <translation>aquí sin eventos</translation>
    </message>
    <message>
        <source>incomplete file</source>
        <translation>archivo incompleto</translation>
    </message>
    <message>
        <source>no word at all</source>
        <translation>sin dato alguno</translation>
    </message>
    <message>
        <source>just over</source>
        <translation>por poco</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>sin explicación</translation>
    </message>
    <message>
        <source>Over the limit by our count, and by the vendor&apos;s word.</source>
        <translation>Sobre el límite según nuestro recuento y según el proveedor.</translation>
    </message>
    <message>
        <source>One of us says so of this day, the other of the day before or after: the vendor&apos;s days most likely follow another time zone.</source>
        <translation>Uno lo indica para este día y el otro para el anterior o el siguiente: lo más probable es que los días del proveedor sigan otra zona horaria.</translation>
    </message>
    <message>
        <source>The vendor&apos;s renames show a limit of about %1, not %2.</source>
        <translation>Los renombrados del proveedor apuntan a un límite de unos %1, no de %2.</translation>
    </message>
    <message>
        <source>Under the limit here, but many of its events repeat others. Duplicates count at ingestion, and some may have been removed before the export.</source>
        <translation>Aquí no supera el límite, pero muchos de sus eventos repiten otros. Los duplicados cuentan en la ingesta, y es posible que algunos se eliminaran antes de exportar.</translation>
    </message>
    <message>
        <source>A $hotshard_record names it, but no event of it lies on this day: the day&apos;s export is missing, or the record&apos;s date is not the events&apos;.</source>
        <translation>Un $hotshard_record la nombra, pero no hay ningún evento suyo en este día: falta la exportación del día, o la fecha del registro no es la de los eventos.</translation>
    </message>
    <message>
        <source>Under the limit here, but the case holds a file that ends early.</source>
        <translation>Aquí no supera el límite, pero el caso contiene un archivo que termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The case holds no $hotshard_record and no renamed event: these exports are from before a limiter, or left both out.</source>
        <translation>El caso no contiene ningún $hotshard_record ni eventos renombrados: estas exportaciones son anteriores al limitador, o se omitieron ambos.</translation>
    </message>
    <message>
        <source>Only %1 over the limit. The vendor&apos;s counter is best effort and may have missed that.</source>
        <translation>Solo un %1 sobre el límite. El contador del proveedor es aproximado y puede no haberlo detectado.</translation>
    </message>
    <message>
        <source>Over the limit here, but the vendor neither recorded nor renamed it. Its counter is best effort; the project may also have a higher limit.</source>
        <translation>Aquí supera el límite, pero el proveedor ni la registró ni la renombró. Su contador es aproximado; también es posible que el proyecto tenga un límite más alto.</translation>
    </message>
    <message>
        <source>The vendor acted on it, but only %1 of its events are here. Some may have been removed as duplicates, or lie in files not imported.</source>
        <translation>El proveedor actuó, pero aquí solo hay %1 de sus eventos. Es posible que algunos se eliminaran por duplicados o estén en archivos no importados.</translation>
    </message>
    <message>
        <source>Both of us call %1 of %2 keys and days hot.</source>
        <translation>Calientes para ambos: %1 de %2 claves y días.</translation>
    </message>
    <message>
        <source>The renames show a %1 limit of about %2; the case has %3.</source>
        <translation>Según los renombrados, el límite de %1 es de unos %2; el del caso, de %3.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Our verdicts and the vendor&apos;s</source>
        <translation>Nuestros veredictos y los del proveedor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrados</translation>
    </message>
    <message>
        <source>Before the first</source>
        <translation>Antes del primero</translation>
    </message>
    <message>
        <source>Events that came before the first renamed one: the limit that the vendor applied.</source>
        <translation>Eventos que llegaron antes del primero renombrado: el límite que aplicó el proveedor.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>over</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>under</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <source>Keys and days with repeated events</source>
        <translation>Claves y días con eventos repetidos</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brutos</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>Contados una vez</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Busiest minute</source>
        <translation>Minuto pico</translation>
    </message>
    <message>
        <source>Most events in one minute of processing.</source>
        <translation>El máximo de eventos procesados en un minuto.</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>El (UTC)</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Hot keys by day</source>
        <translation>Claves calientes por día</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× límite</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The distinct id, or the id of the group, over the limit</source>
        <translation>El distinct ID, o el ID del grupo, que supera el límite</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The event date: counters begin anew every day</source>
        <translation>La fecha del evento: los contadores empiezan de cero cada día</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events of the key on that day as ingestion counts them: duplicates included, renames undone</source>
        <translation>Eventos de la clave ese día tal como los cuenta la ingesta: con duplicados y con los renombrados deshechos</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Del día</translation>
    </message>
    <message>
        <source>Their share of the events of the storage on that day</source>
        <translation>Su parte de los eventos del almacén ese día</translation>
    </message>
    <message>
        <source>Would rename</source>
        <translation>Renombraría</translation>
    </message>
    <message>
        <source>Events beyond the limit: what the vendor would have renamed to $hotshard_events</source>
        <translation>Eventos por encima del límite: los que el proveedor habría renombrado a $hotshard_events</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrados</translation>
    </message>
    <message>
        <source>Events of the key on that day that the data shows as $hotshard_events</source>
        <translation>Eventos de la clave ese día que figuran en los datos como $hotshard_events</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>How what the vendor did differs from the simulation</source>
        <translation>En qué difiere lo que hizo el proveedor de la simulación</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Whether a $hotshard_record names the key on that day</source>
        <translation>Si un $hotshard_record nombra la clave ese día</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>When the first event beyond the limit was processed: from then on all are renamed</source>
        <translation>Cuándo se procesó el primer evento por encima del límite: a partir de ahí se renombran todos</translation>
    </message>
    <message>
        <source>The data shows %1 renamed; %2 kept their name.</source>
        <translation>Según los datos, se renombraron %1; %2 conservaron su nombre.</translation>
    </message>
    <message>
        <source>The data shows %1 renamed; exactly %2 kept their name, so that was the limit in force.</source>
        <translation>Según los datos, se renombraron %1; exactamente %2 conservaron su nombre, así que ese era el límite vigente.</translation>
    </message>
    <message>
        <source>some were renamed for a group of theirs</source>
        <translation>algunos se renombraron por uno de sus grupos</translation>
    </message>
    <message>
        <source>some were renamed because their user was too hot</source>
        <translation>algunos se renombraron porque su usuario estaba demasiado caliente</translation>
    </message>
    <message>
        <source>A lower limit was in force, duplicates that counted are gone from the exports, these hold only a part of the day, or %1.</source>
        <translation>Regía un límite más bajo, los duplicados que contaron ya no están en las exportaciones, estas solo contienen una parte del día, o %1.</translation>
    </message>
    <message>
        <source>User analytics</source>
        <translation>Análisis de usuarios</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Grupos de %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4 would be renamed (%5), %6 are renamed in the data</source>
        <translation>%1 en %2: se renombrarían %3 de %4 (%5); en los datos hay %6 renombrados</translation>
    </message>
    <message>
        <source>as simulated</source>
        <translation>como en la simulación</translation>
    </message>
    <message>
        <source>no renames in the data</source>
        <translation>datos sin renombrados</translation>
    </message>
    <message>
        <source>spared</source>
        <translation>pasada por alto</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1, %2 of that day.</source>
        <translation>%1, el %2 de ese día.</translation>
    </message>
    <message>
        <source>From number %1 on, processed at %2 UTC, %3 would be renamed.</source>
        <translation>A partir del número %1, procesado el %2 UTC, se renombrarían %3.</translation>
    </message>
    <message>
        <source>%1 would be renamed; from which moment on is not known while a source file is missing.</source>
        <translation>Se renombrarían %1; mientras falte alguna fuente no se sabe a partir de qué momento.</translation>
    </message>
    <message>
        <source>The data shows exactly as many renamed.</source>
        <translation>Los datos muestran exactamente los mismos renombrados.</translation>
    </message>
    <message>
        <source>Nothing at all is renamed in these exports: they are from before the limit, or never passed the vendor&apos;s limiter.</source>
        <translation>En estas exportaciones no hay nada renombrado: son anteriores al límite o nunca pasaron por el limitador del proveedor.</translation>
    </message>
    <message>
        <source>The vendor renamed other keys, but none of these events: the limit in force may have been higher than the one tried here.</source>
        <translation>El proveedor renombró otras claves, pero ninguno de estos eventos: es posible que el límite vigente fuera más alto que el que se prueba aquí.</translation>
    </message>
    <message>
        <source>The vendor&apos;s counter is best effort and may notice a key late, or its limit was higher than the one tried here.</source>
        <translation>El contador del proveedor es aproximado y puede detectar una clave tarde, o su límite era más alto que el que se prueba aquí.</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <source>%1 is not where it was.</source>
        <translation>%1 ya no está en su sitio.</translation>
    </message>
    <message>
        <source>%1 files are not where they were.</source>
        <translation>%1 archivos ya no están en su sitio.</translation>
    </message>
    <message>
        <source>%1 has changed since it was imported.</source>
        <translation>%1 ha cambiado desde que se importó.</translation>
    </message>
    <message>
        <source>%1 files have changed since they were imported.</source>
        <translation>%1 archivos han cambiado desde que se importaron.</translation>
    </message>
    <message>
        <source>All counts stand. New group keys, low limits and raw events need to read the files again: put them back, or choose a row and “Locate…” its file.</source>
        <translation>Todos los recuentos siguen siendo válidos. Para nuevas claves de grupo, límites bajos y eventos originales hay que volver a leer los archivos: se pueden devolver a su sitio, o elegir una fila y usar «Localizar…».</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Detenido: no se cambió nada.</translation>
    </message>
    <message>
        <source>None of the missing files is there.</source>
        <translation>Ninguno de los archivos que faltan está ahí.</translation>
    </message>
    <message>
        <source>%1 were compared, and none is what was imported.</source>
        <translation>Se compararon %1 y ninguno es el que se importó.</translation>
    </message>
    <message>
        <source>%1 was found: every byte is the same.</source>
        <translation>Se encontró %1: coincide byte a byte.</translation>
    </message>
    <message>
        <source>%1 were found: every byte is the same.</source>
        <translation>Se encontraron %1: coinciden byte a byte.</translation>
    </message>
    <message>
        <source>%1 could not be taken: %2</source>
        <translation>No se pudo usar %1: %2</translation>
    </message>
    <message>
        <source>%1 of the missing seem to have moved along.</source>
        <translation>Al parecer, otros que faltan también se movieron: %1.</translation>
    </message>
    <message>
        <source>Stopped before the others were compared.</source>
        <translation>Se detuvo antes de comparar los demás.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>B</source>
        <translation>G</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>K</source>
        <translation>k</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>menos de 0,1 s</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>it asks for something unknown: %1</source>
        <translation>pide algo desconocido: %1</translation>
    </message>
    <message>
        <source>it names no case on this computer</source>
        <translation>no nombra ningún caso de este equipo</translation>
    </message>
    <message>
        <source>its filter cannot be read: %1</source>
        <translation>su filtro no se puede leer: %1</translation>
    </message>
    <message>
        <source>its days, scope or key cannot be read</source>
        <translation>sus días, su alcance o su clave no se pueden leer</translation>
    </message>
    <message>
        <source>The link was not opened: %1.</source>
        <translation>El enlace no se abrió: %1.</translation>
    </message>
    <message>
        <source>it is damaged, too long, or not a link to a view</source>
        <translation>está dañado, es demasiado largo o no lleva a una vista</translation>
    </message>
    <message>
        <source>the board has no such section</source>
        <translation>el tablero no tiene esa sección</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Median of %1 slopes between %2 days, on a logarithmic scale: %3 a day (95 % interval: %4 to %5). By that line the last day has %6 events.</source>
        <translation>Mediana de %1 pendientes entre %2 días, en escala logarítmica: %3 al día (intervalo del 95 %: de %4 a %5). Según esa recta, el último día tiene %6 eventos.</translation>
    </message>
    <message>
        <source>ln(%1 / %2) / ln(%3) = %4 days.</source>
        <translation>ln(%1 / %2) / ln(%3) = %4 días.</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>caliente</translation>
    </message>
    <message>
        <source>appears</source>
        <translation>aparece</translation>
    </message>
    <message>
        <source>no longer hot</source>
        <translation>ya no caliente</translation>
    </message>
    <message>
        <source>not hot</source>
        <translation>no caliente</translation>
    </message>
    <message>
        <source>At %1: %2, %3, %4 events over</source>
        <translation>Con %1: %2, %3, %4 eventos de más</translation>
    </message>
    <message>
        <source>too few days</source>
        <translation>muy pocos días</translation>
    </message>
    <message>
        <source>&lt;p&gt;A trend needs events on at least %1 days.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una tendencia requiere eventos en al menos %1 días.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not growing</source>
        <translation>no crece</translation>
    </message>
    <message>
        <source>over already</source>
        <translation>ya lo supera</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>Keys at this limit</source>
        <translation>Claves con este límite</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Against the limit of the case.</source>
        <translation>En comparación con el límite del caso.</translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation>Día pico</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× límite</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Días calientes</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Change from one day to the next: the median slope of all pairs of days.</source>
        <translation>Cambio de un día al siguiente: la mediana de las pendientes de todos los pares de días.</translation>
    </message>
    <message>
        <source>Days until hot</source>
        <translation>Días hasta calentarse</translation>
    </message>
    <message>
        <source>If it goes on like this; in brackets the earliest and the latest by the 95 % interval.</source>
        <translation>Si continúa así; entre paréntesis, lo más pronto y lo más tarde según el intervalo del 95 %.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>About Shardscope</source>
        <translation>Acerca de Shardscope</translation>
    </message>
    <message>
        <source>Shardscope %1</source>
        <translation>Shardscope %1</translation>
    </message>
    <message>
        <source>Finds, explains and repairs hot shards in Mixpanel exports. Everything stays on this computer.</source>
        <translation>Encuentra, explica y repara shards calientes en exportaciones de Mixpanel. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se distribuye sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Basado en</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardActions</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Show everything, without a filter</source>
        <translation>Mostrar todo, sin filtro</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Ir al filtro</translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation>Escribir una nota sobre la selección</translation>
    </message>
    <message>
        <source>Bookmark what is chosen</source>
        <translation>Poner un marcador en la selección</translation>
    </message>
    <message>
        <source>Go to the ids</source>
        <translation>Ir a los ID</translation>
    </message>
    <message>
        <source>Go to the heat map</source>
        <translation>Ir al mapa de calor</translation>
    </message>
    <message>
        <source>Go to the days</source>
        <translation>Ir a los días</translation>
    </message>
    <message>
        <source>Go to the hours</source>
        <translation>Ir a las horas</translation>
    </message>
    <message>
        <source>Go to the events</source>
        <translation>Ir a los eventos</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>Ir a los grupos</translation>
    </message>
    <message>
        <source>Show the chart as a table, and back</source>
        <translation>Mostrar el gráfico como tabla, y volver</translation>
    </message>
    <message>
        <source>Make a selector of what is chosen</source>
        <translation>Crear un selector de lo elegido</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The board could not be brought up to date. %1</source>
        <translation>No se pudo actualizar el tablero. %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Ids, heat map, events, hours and groups</source>
        <translation>ID, mapa de calor, eventos, horas y grupos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>How unevenly the events lie on groups</source>
        <translation>Qué desigual es el reparto de los eventos entre los grupos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Events that were sent again</source>
        <translation>Eventos que se volvieron a enviar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Hot days in their months and weeks</source>
        <translation>Días calientes en sus meses y semanas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Our verdicts beside the vendor&apos;s</source>
        <translation>Nuestros veredictos junto a los del proveedor</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>What another limit would make hot</source>
        <translation>Qué se calentaría con otro límite</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardPanel</name>
    <message>
        <source>Copy or save this panel</source>
        <translation>Copiar o guardar este panel</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>The first numbers appear in a moment.</source>
        <translation>Los primeros números aparecerán en un momento.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the files …</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>This fills as soon as the first events are counted.</source>
        <translation>Se llenará en cuanto se cuenten los primeros eventos.</translation>
    </message>
    <message>
        <source>No events in this case yet</source>
        <translation>Aún no hay eventos en este caso</translation>
    </message>
    <message>
        <source>Import exports to see which keys are hot.</source>
        <translation>Al importar exportaciones se verá qué claves están calientes.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada pasa el filtro</translation>
    </message>
    <message>
        <source>Clear the last level</source>
        <translation>Quitar el último nivel</translation>
    </message>
    <message>
        <source>The vendor renamed no event on these days</source>
        <translation>El proveedor no renombró ningún evento en estos días</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrar todos los eventos</translation>
    </message>
    <message>
        <source>Show as a table (F6)</source>
        <translation>Mostrar como tabla (F6)</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardSections</name>
    <message>
        <source>Sections of the board</source>
        <translation>Secciones del tablero</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BookModel</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoundField</name>
    <message>
        <source>Latest in the data</source>
        <translation>Lo último de los datos</translation>
    </message>
    <message>
        <source>Processed before, in Unix milliseconds</source>
        <translation>Procesado antes de, en milisegundos Unix</translation>
    </message>
    <message>
        <source>Only events that the vendor processed before this moment, in Unix milliseconds: take one before the export began</source>
        <translation>Solo eventos que el proveedor procesó antes de este momento, en milisegundos Unix: elija uno anterior al inicio de la exportación</translation>
    </message>
    <message>
        <source>Just after the newest event of the data was processed</source>
        <translation>Justo después de procesarse el evento más reciente de los datos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>For an export that is still to be made</source>
        <translation>Para una exportación que aún está por hacer</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BuildStep</name>
    <message>
        <source>Selector</source>
        <translation>Selector</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Escribirlo de nuevo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Paste any selector here to have it explained and proved</source>
        <translation>Pegue aquí cualquier selector para que se explique y se demuestre</translation>
    </message>
    <message>
        <source>Drop this text and take the one made for the chosen keys</source>
        <translation>Descartar este texto y tomar el creado para las claves elegidas</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>What may make it select something else than it seems to. A click shows the place.</source>
        <translation>Qué puede hacer que seleccione algo distinto de lo que parece. Un clic muestra el lugar.</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No publicado</translation>
    </message>
    <message>
        <source>What the vendor does not say about the forms in this text. The proof tries every way and tells whether it matters.</source>
        <translation>Lo que el proveedor no dice sobre las formas de este texto. La demostración prueba cada lectura y dice si importa.</translation>
    </message>
    <message>
        <source>Nothing in this text depends on it.</source>
        <translation>Nada en este texto depende de ello.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes in a URL</source>
        <translation>%1 de %2 bytes en una URL</translation>
    </message>
    <message>
        <source>%1 · %2 selectors, each to be proved and sent by itself</source>
        <translation>%1 · %2 selectores; cada uno se demuestra y envía por separado</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>Se omite %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>There is no selector yet</source>
        <translation>Aún no hay selector</translation>
    </message>
    <message>
        <source>This text is no selector yet</source>
        <translation>Este texto aún no es un selector</translation>
    </message>
    <message>
        <source>Looking it over…</source>
        <translation>Revisándolo…</translation>
    </message>
    <message>
        <source>Nothing to be said against it</source>
        <translation>Nada que objetar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CalendarChart</name>
    <message>
        <source>Calendar of hot days. Arrow keys move from day to day.</source>
        <translation>Calendario de días calientes. Las teclas de flecha pasan de día en día.</translation>
    </message>
    <message>
        <source>No events · %1</source>
        <translation>Sin eventos · %1</translation>
    </message>
    <message>
        <source>Hot ids</source>
        <translation>ID calientes</translation>
    </message>
    <message>
        <source>Hot groups</source>
        <translation>Grupos calientes</translation>
    </message>
    <message>
        <source>Events over the limit</source>
        <translation>Eventos sobre el límite</translation>
    </message>
    <message>
        <source>Events of ids</source>
        <translation>Eventos de los ID</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Días calientes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Sobre el límite</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CalendarPanel</name>
    <message>
        <source>Calendar of hot days</source>
        <translation>Calendario de días calientes</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many ids and groups pass their limit on each day; hot days are hatched and carry that number. Click a day to see only that day everywhere, Ctrl+click to add it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuántos ID y grupos superan su límite cada día; los días calientes van rayados y llevan ese número. Un clic en un día muestra solo ese día en todas partes; Ctrl+clic lo añade.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>No hay eventos en estos días</translation>
    </message>
    <message>
        <source>Hot keys by day</source>
        <translation>Claves calientes por día</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CaseController</name>
    <message>
        <source>Another window or program is writing this case, so it is open for reading only.</source>
        <translation>Otra ventana o programa está escribiendo en este caso, por lo que se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>This case cannot be written to (%1), so it is open for reading only.</source>
        <translation>No se puede escribir en este caso (%1), por lo que se abrió solo para lectura.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CaseEdits</name>
    <message>
        <source>set limits</source>
        <translation>fijar límites</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ChangeModel</name>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ChartLegend</name>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ChartTableView</name>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CheckStep</name>
    <message>
        <source>Before anything is sent</source>
        <translation>Antes de enviar nada</translation>
    </message>
    <message>
        <source>The exports of this case are kept</source>
        <translation>Las exportaciones de este caso se conservan</translation>
    </message>
    <message>
        <source>They are what the repair is made of. Keep a copy until it is verified.</source>
        <translation>De ellas se hace la reparación. Guarde una copia hasta verificarla.</translation>
    </message>
    <message>
        <source>The renamed events will be deleted, or left out of reports</source>
        <translation>Los eventos renombrados se borrarán o se omitirán en los informes</translation>
    </message>
    <message>
        <source>They stay with the vendor as $hotshard_events beside the repaired ones. Select and delete them, else totals count both.</source>
        <translation>Permanecen en el proveedor como $hotshard_events junto a los reparados. Selecciónelos y bórrelos; si no, los totales cuentan ambos.</translation>
    </message>
    <message>
        <source>The beginning of each hot day keeps its hot id</source>
        <translation>El comienzo de cada día caliente conserva su ID caliente</translation>
    </message>
    <message>
        <source>Repaired events are new events</source>
        <translation>Los eventos reparados son eventos nuevos</translation>
    </message>
    <message>
        <source>The vendor bills them, and they appear in reports as soon as they are taken.</source>
        <translation>El proveedor los factura, y aparecen en los informes en cuanto los acepta.</translation>
    </message>
    <message>
        <source>After the deletion they are the only copy of these events.</source>
        <translation>Tras el borrado son la única copia de estos eventos.</translation>
    </message>
    <message>
        <source>Support has confirmed that the events are deleted for good</source>
        <translation>El soporte ha confirmado que los eventos se han borrado definitivamente</translation>
    </message>
    <message>
        <source>It takes about a week. Events sent before stand beside the old ones, and one with an $insert_id that was only softly deleted may be swallowed.</source>
        <translation>Tarda alrededor de una semana. Lo enviado antes queda junto a los antiguos, y un $insert_id borrado de forma reversible puede perderse.</translation>
    </message>
    <message>
        <source>Nothing came late</source>
        <translation>Nada llegó tarde</translation>
    </message>
    <message>
        <source>Events that arrived after the export were deleted without a copy, or stay hot. Export the hot days once more: they should be empty.</source>
        <translation>Los eventos llegados tras la exportación se borraron sin copia o siguen calientes. Exporte de nuevo los días calientes: deberían estar vacíos.</translation>
    </message>
    <message>
        <source>Events up to the limit were never renamed, so they are not repaired.</source>
        <translation>Los eventos hasta el límite nunca se renombraron, así que no se reparan.</translation>
    </message>
    <message>
        <source>The events that the vendor renamed because of a hot user id get their name back, and an id that is not hot. Nothing leaves this computer before step 5.</source>
        <translation>Los eventos que el proveedor renombró por un ID de usuario caliente recuperan su nombre y reciben un ID que no lo es. Nada sale de este equipo antes del paso 5.</translation>
    </message>
    <message>
        <source>The events of hot groups get their name back, and lose the hot group. The old ones are deleted first. Nothing leaves this computer before step 5.</source>
        <translation>Los eventos de grupos calientes recuperan su nombre y pierden el grupo caliente. Los antiguos se borran antes. Nada sale de este equipo antes del paso 5.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Escriba unas letras de lo que quiere hacer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Órdenes que coinciden</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ComparisonModel</name>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Events of the keys matched</source>
        <translation>Eventos de las claves que coinciden</translation>
    </message>
    <message>
        <source>Events of the keys missed</source>
        <translation>Eventos de las claves omitidos</translation>
    </message>
    <message>
        <source>Other events matched</source>
        <translation>Otros eventos que coinciden</translation>
    </message>
    <message>
        <source>Other events left alone</source>
        <translation>Otros eventos intactos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Processed before</source>
        <translation>Procesado antes de</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Clause or count</source>
        <translation>Cláusula o recuento</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ConnectStep</name>
    <message>
        <source>Project id</source>
        <translation>Id del proyecto</translation>
    </message>
    <message>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Keep the secret in the keychain</source>
        <translation>Guardar el secreto en el llavero</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Asks for one event. It counts as one of the project&apos;s 60 exports this hour.</source>
        <translation>Pide un evento. Cuenta como una de las 60 exportaciones del proyecto en esta hora.</translation>
    </message>
    <message>
        <source>Project and account</source>
        <translation>Proyecto y cuenta</translation>
    </message>
    <message>
        <source>Project id and region: in Mixpanel, Project settings, Overview. The region is also in the address of the page: eu.mixpanel.com is EU, in.mixpanel.com is India.</source>
        <translation>Id y región del proyecto: en Mixpanel, Project settings, Overview. La región también está en la dirección de la página: eu.mixpanel.com es la UE, in.mixpanel.com es la India.</translation>
    </message>
    <message>
        <source>Service account: Organization settings, Service accounts. Add it to the project. Its secret is shown once, when it is made.</source>
        <translation>Cuenta de servicio: Organization settings, Service accounts. Añádala al proyecto. Su secreto se muestra una vez, al crearla.</translation>
    </message>
    <message>
        <source>Another address is for a proxy of your company&apos;s. Plain http works on this computer only.</source>
        <translation>Otra dirección sirve para un proxy de su empresa. El http simple solo funciona en este equipo.</translation>
    </message>
    <message>
        <source>The secret goes to this server and, if you want, into the keychain of your desktop: never into a case, a log or a report. What is fetched stays on this computer.</source>
        <translation>El secreto va a este servidor y, si lo desea, al llavero de su escritorio: nunca a un caso, un registro o un informe. Lo obtenido se queda en este equipo.</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Dónde encontrarlo</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Conexión nueva</translation>
    </message>
    <message>
        <source>No keychain here: the secret is asked for each time, and written nowhere</source>
        <translation>Aquí no hay llavero: el secreto se pide cada vez y no se escribe en ningún sitio</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DataPage</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation>Fuentes del caso</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Read more exports into this case</source>
        <translation>Leer más exportaciones en este caso</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Read every export of a folder into this case</source>
        <translation>Leer en este caso todas las exportaciones de una carpeta</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Say where a file lies now that is not in its place any more</source>
        <translation>Indicar dónde está ahora un archivo que ya no se encuentra en su sitio</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Take the chosen files out of the case; the files themselves stay</source>
        <translation>Quitar del caso los archivos elegidos; los archivos en sí se conservan</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Líneas erróneas</translation>
    </message>
    <message>
        <source>Lines that could not be read as events, with place and reason</source>
        <translation>Líneas que no se pudieron leer como eventos, con lugar y motivo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Facts about the case</source>
        <translation>Información del caso</translation>
    </message>
    <message>
        <source>Limits, events a day</source>
        <translation>Límites, eventos al día</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>This case holds no data yet</source>
        <translation>Este caso aún no contiene datos</translation>
    </message>
    <message>
        <source>Add exports, or drop them on the window.</source>
        <translation>Añadir exportaciones o soltarlas en la ventana.</translation>
    </message>
    <message>
        <source>The sample&apos;s own limits: far below the vendor&apos;s, as the sample is small.</source>
        <translation>Los límites propios del ejemplo: muy por debajo de los del proveedor, porque el ejemplo es pequeño.</translation>
    </message>
    <message>
        <source>Above them a key is hot. A change applies to the board at once; no file is read again.</source>
        <translation>Por encima de ellos, una clave se considera caliente. Los cambios se aplican al tablero de inmediato, sin volver a leer ningún archivo.</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>Buscar en una carpeta…</translation>
    </message>
    <message>
        <source>Locate them, too</source>
        <translation>Localizarlos también</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Hay una importación en curso.</translation>
    </message>
    <message>
        <source>Files are being compared.</source>
        <translation>Se están comparando archivos.</translation>
    </message>
    <message>
        <source>Bad lines (%1)</source>
        <translation>Líneas erróneas (%1)</translation>
    </message>
    <message>
        <source>Take %1 and all that was counted from it out of this case?</source>
        <translation>¿Quitar de este caso %1 y todos sus recuentos?</translation>
    </message>
    <message>
        <source>This cannot be undone, but the file itself stays where it is and can be imported again.</source>
        <translation>No se puede deshacer, pero el archivo en sí se queda donde está y se puede volver a importar.</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Quitar del caso</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DayPanel</name>
    <message>
        <source>Events per day</source>
        <translation>Eventos por día</translation>
    </message>
    <message>
        <source>&lt;p&gt;Events of the chosen scope and filter, stacked by original event name. Click a day to see only that day everywhere, drag over several days to choose them all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eventos del ámbito y el filtro elegidos, apilados por nombre de evento original. Un clic en un día muestra solo ese día en todas partes; al arrastrar sobre varios días se eligen todos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>No hay eventos en estos días</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Qué muestran las barras</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DayStrip</name>
    <message>
        <source>State of the days</source>
        <translation>Estado de los días</translation>
    </message>
    <message>
        <source>%1 of %2 days are complete</source>
        <translation>%1 de %2 días están completos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DestinationSection</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Add to the open case: %1</source>
        <translation>Añadir al caso abierto: %1</translation>
    </message>
    <message>
        <source>Add to the case: %1</source>
        <translation>Añadir al caso: %1</translation>
    </message>
    <message>
        <source>New case: %1</source>
        <translation>Caso nuevo: %1</translation>
    </message>
    <message>
        <source>Where the case will lie</source>
        <translation>Dónde se guardará el caso</translation>
    </message>
    <message>
        <source>Shardscope cases (*.shardcase)</source>
        <translation>Casos de Shardscope (*.shardcase)</translation>
    </message>
    <message>
        <source>Needs about %1, but only %2 are free on that disk.</source>
        <translation>Requiere unos %1, pero en ese disco solo hay %2 libres.</translation>
    </message>
    <message>
        <source>Needs about %1; %2 are free on that disk.</source>
        <translation>Requiere unos %1; en ese disco hay %2 libres.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DropOverlay</name>
    <message>
        <source>Drop files to open them</source>
        <translation>Soltar los archivos para abrirlos</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Soltar para abrir</translation>
    </message>
    <message>
        <source>Exports (.json, .ndjson, .jsonl, each also .gz), folders of them, or a .shardcase</source>
        <translation>Exportaciones (.json, .ndjson, .jsonl, también en .gz), carpetas que las contengan o un .shardcase</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DropZone</name>
    <message>
        <source>Drop exports anywhere on this window</source>
        <translation>Soltar exportaciones en cualquier parte de esta ventana</translation>
    </message>
    <message>
        <source>Files or folders with .json, .ndjson, .jsonl, each also .gz — or a .shardcase. Nothing leaves this computer.</source>
        <translation>Archivos o carpetas con .json, .ndjson, .jsonl, también en .gz, o un .shardcase. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Choose exports to look into (Ctrl+O)</source>
        <translation>Elegir las exportaciones que se van a examinar (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder; every export in it is read</source>
        <translation>Elegir una carpeta; se leen todas sus exportaciones</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Abrir caso…</translation>
    </message>
    <message>
        <source>Go on with a case saved before (Ctrl+Shift+O)</source>
        <translation>Continuar con un caso guardado (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Explore sample data</source>
        <translation>Explorar datos de ejemplo</translation>
    </message>
    <message>
        <source>Two weeks of a made-up project with hot ids, ready to look at</source>
        <translation>Dos semanas de un proyecto ficticio con ID calientes, listas para explorar</translation>
    </message>
    <message>
        <source>Pull from Mixpanel…</source>
        <translation>Obtener de Mixpanel…</translation>
    </message>
    <message>
        <source>Fetch exports through the API, with a service account</source>
        <translation>Obtener exportaciones por la API, con una cuenta de servicio</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::EventDisplayProxy</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>The original event name, also of renamed events. The colour is the one in Events per day.</source>
        <translation>El nombre de evento original, también en los eventos renombrados. El color es el de Eventos por día.</translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Events of the name in the chosen scope, days and filter.</source>
        <translation>Eventos con ese nombre en el ámbito, los días y el filtro elegidos.</translation>
    </message>
    <message>
        <source>Unique IDs</source>
        <translation>ID únicos</translation>
    </message>
    <message>
        <source>How many different ids sent it.</source>
        <translation>Cuántos ID distintos lo enviaron.</translation>
    </message>
    <message>
        <source>Unique Days</source>
        <translation>Días únicos</translation>
    </message>
    <message>
        <source>On how many days it occurred.</source>
        <translation>En cuántos días se produjo.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 events from %2 ids on %3 days</source>
        <translation>%1 eventos de %2 ID en %3 días</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::EventPanel</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>How much each original event name contributes. Click a row to see only that event everywhere, Ctrl+click to add it.</source>
        <translation>Cuánto aporta cada nombre de evento original. Un clic en una fila muestra solo ese evento en todas partes; Ctrl+clic lo añade.</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>No hay eventos en estos días</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ExportController</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copying all rows of %1 …</source>
        <translation>Copiando todas las filas de %1…</translation>
    </message>
    <message>
        <source>All rows of %1 are on the clipboard.</source>
        <translation>Todas las filas de %1 están en el portapapeles.</translation>
    </message>
    <message>
        <source>Save all rows</source>
        <translation>Guardar todas las filas</translation>
    </message>
    <message>
        <source>Writing all rows of %1 …</source>
        <translation>Escribiendo todas las filas de %1…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the board as PDF</source>
        <translation>Guardar el tablero como PDF</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Counting all rows for the report …</source>
        <translation>Contando todas las filas para el informe…</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ExportMenu</name>
    <message>
        <source>TSV, for a spreadsheet</source>
        <translation>TSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy all rows as</source>
        <translation>Copiar todas las filas como</translation>
    </message>
    <message>
        <source>Save all rows as</source>
        <translation>Guardar todas las filas como</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FateModel</name>
    <message>
        <source>What becomes of them</source>
        <translation>Qué pasa con ellos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>Reset: everything, no filter</source>
        <translation>Restablecer: todo, sin filtro</translation>
    </message>
    <message>
        <source>Remediated events</source>
        <translation>Eventos renombrados</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Which events count</source>
        <translation>Qué eventos cuentan</translation>
    </message>
    <message>
        <source>&lt;p&gt;Only events the vendor renamed to $hotshard_events, under their original id and name, as the vendor&apos;s own board counts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Solo los eventos que el proveedor renombró a $hotshard_events, con su ID y su nombre originales, igual que los cuenta el tablero del propio proveedor.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every event, renamed or not, under its original id and name.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Todos los eventos, renombrados o no, con su ID y su nombre originales.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Click a row, a cell or a day: everything follows. Ctrl+click adds, Esc takes back.</source>
        <translation>Un clic en una fila, una celda o un día, y todo lo demás se ajusta. Ctrl+clic añade, Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>PARCIAL</translation>
    </message>
    <message>
        <source>Files are still being read: all numbers will grow.</source>
        <translation>Aún se están leyendo archivos: todos los números aumentarán.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Days are calendar days in the case&apos;s time zone, %1.</source>
        <translation>Los días son días de calendario en la zona horaria del caso, %1.</translation>
    </message>
    <message>
        <source>demo limits %1 / %2</source>
        <translation>límites de demo %1 / %2</translation>
    </message>
    <message>
        <source>The sample data carries small limits of its own: %1 events a day for ids and %2 for groups. Real projects have 200,000 and 1,000,000.</source>
        <translation>Los datos de ejemplo tienen sus propios límites, más pequeños: %1 eventos al día por ID y %2 por grupo. En los proyectos reales son 200&#xa0;000 y 1&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>Some files end early: what they hold is counted, what is missing is not known.</source>
        <translation>Algunos archivos terminan antes de tiempo: lo que contienen se cuenta, lo que falta no se conoce.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterChip</name>
    <message>
        <source>not %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>Filter %1 %2, press to remove</source>
        <translation>Filtro: %1 %2, pulsar para quitar</translation>
    </message>
    <message>
        <source>Click to remove</source>
        <translation>Clic para quitar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterCompleter</name>
    <message>
        <source>Ways to go on with the filter</source>
        <translation>Sugerencias para el filtro</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterEdit</name>
    <message>
        <source>Filter, for instance  user_id   event:&quot;Signed up&quot;   hot:&gt;1x   -event:Ping</source>
        <translation>Filtro, por ejemplo  user_id   event:&quot;Signed up&quot;   hot:&gt;1x   -event:Ping</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;One line says it all:&lt;br/&gt;&lt;b&gt;id:user_id&lt;/b&gt; &amp;nbsp; &lt;b&gt;day:2023-09-01..15&lt;/b&gt; &amp;nbsp; &lt;b&gt;event:&quot;Signed up&quot;&lt;/b&gt; &amp;nbsp; &lt;b&gt;group:company=Acme&lt;/b&gt; &amp;nbsp; &lt;b&gt;hot:&amp;gt;1x&lt;/b&gt;&lt;br/&gt;A minus excludes: &lt;b&gt;-event:Ping&lt;/b&gt;. Other words are looked for in the id. Tab completes, Return applies.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Todo en una línea:&lt;br/&gt;&lt;b&gt;id:user_id&lt;/b&gt; &amp;nbsp; &lt;b&gt;day:2023-09-01..15&lt;/b&gt; &amp;nbsp; &lt;b&gt;event:&quot;Signed up&quot;&lt;/b&gt; &amp;nbsp; &lt;b&gt;group:company=Acme&lt;/b&gt; &amp;nbsp; &lt;b&gt;hot:&amp;gt;1x&lt;/b&gt;&lt;br/&gt;Un signo menos excluye: &lt;b&gt;-event:Ping&lt;/b&gt;. Las demás palabras se buscan en el ID. Tab completa, Enter aplica el filtro.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ForecastModel</name>
    <message>
        <source>near</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>newly hot</source>
        <translation>recién caliente</translation>
    </message>
    <message>
        <source>stays hot</source>
        <translation>sigue caliente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Of limit</source>
        <translation>Del límite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupDisplayProxy</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The analytic group key, for instance company.</source>
        <translation>La clave del grupo analítico, por ejemplo company.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Display name from the vendor&apos;s records, then the group id.</source>
        <translation>El nombre visible según los registros del proveedor y, a continuación, el ID de grupo.</translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Events that hold the group in the chosen scope, days and filter. An event with a list of groups counts once for each of them.</source>
        <translation>Eventos que contienen el grupo en el ámbito, los días y el filtro elegidos. Un evento con una lista de grupos cuenta una vez en cada uno.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>How many different original event names.</source>
        <translation>Cuántos nombres de evento originales distintos.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>On how many days.</source>
        <translation>En cuántos días.</translation>
    </message>
    <message>
        <source>Peak Day</source>
        <translation>Día pico</translation>
    </message>
    <message>
        <source>Its highest day, all events counted, as a multiple of the group limit. A triangle marks what is over it.</source>
        <translation>Su día más alto, con todos los eventos, como múltiplo del límite de grupo. Un triángulo marca lo que lo supera.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Display name: %1</source>
        <translation>Nombre visible: %1</translation>
    </message>
    <message>
        <source>%1 events; highest day %2, %3 the limit of %4</source>
        <translation>%1 eventos; día pico %2, %3 el límite de %4</translation>
    </message>
    <message>
        <source>A $hotshard_record names it: the vendor noticed, too.</source>
        <translation>Un $hotshard_record lo nombra: el proveedor también lo detectó.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupKeyModel</name>
    <message>
        <source>always counted</source>
        <translation>siempre se cuenta</translation>
    </message>
    <message>
        <source>not seen in the sample</source>
        <translation>no aparece en la muestra</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>A $hotshard_record or the case names this group key.</source>
        <translation>Un $hotshard_record o el caso nombra esta clave de grupo.</translation>
    </message>
    <message>
        <source>Held by %1 of the events looked at.</source>
        <translation>Presente en %1 de los eventos examinados.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupKeySection</name>
    <message>
        <source>Group keys</source>
        <translation>Claves de grupo</translation>
    </message>
    <message>
        <source>Another property</source>
        <translation>Otra propiedad</translation>
    </message>
    <message>
        <source>Name of another group key</source>
        <translation>Nombre de otra clave de grupo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this group key</source>
        <translation>Añadir esta clave de grupo</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupPanel</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Analytic groups have a limit of their own. Display names come from the vendor&apos;s records. Click a row to see only its events everywhere, Ctrl+click to add it.</source>
        <translation>Los grupos analíticos tienen su propio límite. Los nombres visibles proceden de los registros del proveedor. Un clic en una fila muestra solo sus eventos en todas partes; Ctrl+clic la añade.</translation>
    </message>
    <message>
        <source>top %1 of %2</source>
        <translation>top %1 de %2</translation>
    </message>
    <message>
        <source>No group key is counted in this case</source>
        <translation>En este caso no se cuenta ninguna clave de grupo</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HandOverStep</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Copy the selector</source>
        <translation>Copiar el selector</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Correo…</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Form of the ticket text</source>
        <translation>Formato del texto del tique</translation>
    </message>
    <message>
        <source>Ticket text</source>
        <translation>Texto del tique</translation>
    </message>
    <message>
        <source>The selector alone, without the ticket around it</source>
        <translation>Solo el selector, sin el tique que lo rodea</translation>
    </message>
    <message>
        <source>As .md, .txt, or .eml: an e-mail draft</source>
        <translation>Como .md, .txt o .eml: un borrador de correo</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>Copiar el texto del tique</translation>
    </message>
    <message>
        <source>For the vendor&apos;s support, in English: selector, first and last day, threshold, counts, and what they stand on.</source>
        <translation>Para el soporte del proveedor, en inglés: selector, primer y último día, umbral, recuentos y en qué se basan.</translation>
    </message>
    <message>
        <source>The selector matches events of others. Go back to the proof: exclude them, or waive them with a written reason.</source>
        <translation>El selector coincide con eventos de otros. Vuelva a la demostración: exclúyalos o acéptelos con un motivo escrito.</translation>
    </message>
    <message>
        <source>Opens your mail program with this text</source>
        <translation>Abre su programa de correo con este texto</translation>
    </message>
    <message>
        <source>Too long for a link to a mail program: save it as .eml</source>
        <translation>Demasiado largo para un enlace de correo: guárdelo como .eml</translation>
    </message>
    <message>
        <source>The export is complete for every day</source>
        <translation>La exportación está completa para cada día</translation>
    </message>
    <message>
        <source>The threshold was taken before the export began</source>
        <translation>El umbral se tomó antes de empezar la exportación</translation>
    </message>
    <message>
        <source>The proof is of today&apos;s data and text</source>
        <translation>La demostración es de los datos y el texto actuales</translation>
    </message>
    <message>
        <source>No event of others is matched, or there is a reason</source>
        <translation>No coincide ningún evento de otros, o hay un motivo</translation>
    </message>
    <message>
        <source>Every event of the keys is matched</source>
        <translation>Coinciden todos los eventos de las claves</translation>
    </message>
    <message>
        <source>The checks found no danger</source>
        <translation>Las comprobaciones no hallaron peligro</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Aún no: %1</translation>
    </message>
    <message>
        <source>This selector is not proved on the data as it is now. What it deletes may be more, or less, than the hot events.</source>
        <translation>Este selector no está demostrado con los datos actuales. Puede borrar más, o menos, que los eventos calientes.</translation>
    </message>
    <message>
        <source>The text says NOT PROVED where it leaves like this.</source>
        <translation>Si sale así, el texto dice NOT PROVED.</translation>
    </message>
    <message>
        <source>Go on, not proved</source>
        <translation>Seguir sin demostrar</translation>
    </message>
    <message>
        <source>Save the ticket text</source>
        <translation>Guardar el texto del tique</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>E-mail draft (*.eml)</source>
        <translation>Borrador de correo (*.eml)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>E-mail the ticket text</source>
        <translation>Enviar el texto del tique por correo</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatLegend</name>
    <message>
        <source>&lt;p&gt;Colours are fixed: 1× is the limit, whatever is shown. Cells over the limit are hatched and marked with a triangle. Everything below 0.1× or above 10× looks the same. The events below the scale are for user ids; groups are measured by their own limit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los colores son fijos: 1× es el límite, se muestre lo que se muestre. Las celdas sobre el límite van rayadas y marcadas con un triángulo. Todo lo que queda por debajo de 0,1× o por encima de 10× se ve igual. Los eventos bajo la escala valen para los ID de usuario; los grupos se miden por su propio límite.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Colour scale from 0.1 to 10 times the limit</source>
        <translation>Escala de color de 0,1 a 10 veces el límite</translation>
    </message>
    <message>
        <source>1× limit</source>
        <translation>límite 1×</translation>
    </message>
    <message>
        <source>&lt;p&gt;The same colours as for days, for the pace of an hour: 1× is a 24th of the limit, and the limit is reached when all hours of a day are like it. Hatched is what comes after the day has passed its limit; the triangle marks the hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los mismos colores que para los días, para el ritmo de una hora: 1× es una vigesimocuarta parte del límite, que se alcanza cuando todas las horas del día son así. Lo rayado viene después de que el día pasó su límite; el triángulo marca la hora.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>1× pace</source>
        <translation>ritmo 1×</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatMapChart</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Veces el límite</translation>
    </message>
    <message>
        <source>User limit</source>
        <translation>Límite de usuario</translation>
    </message>
    <message>
        <source>Group limit</source>
        <translation>Límite de grupo</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Sobre el límite</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Events of the hottest keys by day</source>
        <translation>Eventos de las claves más calientes por día</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Heat map of keys and days. Arrow keys move from cell to cell and on to the totals, plus and minus zoom, 0 shows everything.</source>
        <translation>Mapa de calor de claves y días. Las flechas van de celda en celda y hasta los totales, más y menos cambian el zoom, 0 muestra todo.</translation>
    </message>
    <message>
        <source>Events in the hour</source>
        <translation>Eventos en la hora</translation>
    </message>
    <message>
        <source>Of the limit&apos;s pace</source>
        <translation>Del ritmo del límite</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Desde medianoche</translation>
    </message>
    <message>
        <source>%1, %2 – %3 · %4</source>
        <translation>%1, %2 – %3 · %4</translation>
    </message>
    <message>
        <source>All ids</source>
        <translation>Todos los ids</translation>
    </message>
    <message>
        <source>Hot ids</source>
        <translation>ID calientes</translation>
    </message>
    <message>
        <source>Hot groups</source>
        <translation>Grupos calientes</translation>
    </message>
    <message>
        <source>Events in sight</source>
        <translation>Eventos a la vista</translation>
    </message>
    <message>
        <source>Events of the hottest keys by hour</source>
        <translation>Eventos de las claves más calientes por hora</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatPanel</name>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each row is a key, each column a day; the colour is the day&apos;s events as a multiple of the key&apos;s limit, all events counted. Click a cell to see only that key and day everywhere, drag over several days to choose them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cada fila es una clave y cada columna, un día; el color son los eventos del día como múltiplo del límite de la clave, con todos los eventos. Un clic en una celda muestra solo esa clave y ese día en todas partes; al arrastrar sobre varios días se eligen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>hottest %1 by day</source>
        <translation>top %1 por día</translation>
    </message>
    <message>
        <source>No event names an id</source>
        <translation>Ningún evento nombra un ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Whose rows are shown</source>
        <translation>De quién son las filas</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativo</translation>
    </message>
    <message>
        <source>Colours compare the cells with each other. They do not tell how far from the limit a cell is; the hatch still marks what is over it.</source>
        <translation>Los colores comparan las celdas entre sí. No indican a qué distancia del límite está una celda; el rayado sigue marcando lo que lo supera.</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativo</translation>
    </message>
    <message>
        <source>Colours by what is shown instead of by the limit</source>
        <translation>Colores según lo que se muestra en vez de según el límite</translation>
    </message>
    <message>
        <source>No event names a group</source>
        <translation>Ningún evento nombra un grupo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Bars above are the events of all ids on a day, bars at the right those of the key on the days in sight.&lt;/p&gt;&lt;p&gt;The wheel zooms the days, with Ctrl the keys; Shift and a drag zoom to some days; a drag of the labels or with the middle button moves. A few days are shown by the hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las barras de arriba son los eventos de todos los ids en un día; las de la derecha, los de la clave en los días a la vista.&lt;/p&gt;&lt;p&gt;La rueda amplía los días, con Ctrl las claves; Mayús y arrastrar amplían unos días; arrastrar las etiquetas o con el botón central desplaza. Pocos días se muestran por horas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, by the hour</source>
        <translation>%1, por horas</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>More days (−)</source>
        <translation>Más días (−)</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All days and keys (0)</source>
        <translation>Todos los días y claves (0)</translation>
    </message>
    <message>
        <source>Fewer days (+, the wheel over the map, or Shift and a drag)</source>
        <translation>Menos días (+, la rueda sobre el mapa, o Mayús y arrastrar)</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HistoryModel</name>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Aceptado con un motivo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Proved at</source>
        <translation>Demostrado el</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Others matched</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HistoryStep</name>
    <message>
        <source>Proved selectors</source>
        <translation>Selectores demostrados</translation>
    </message>
    <message>
        <source>Work on it again</source>
        <translation>Trabajar en él de nuevo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>No selector was proved yet</source>
        <translation>Aún no se ha demostrado ningún selector</translation>
    </message>
    <message>
        <source>Every proof is kept here with its selector.</source>
        <translation>Cada demostración se guarda aquí con su selector.</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>No se pudo leer el historial</translation>
    </message>
    <message>
        <source>Choose two to compare them</source>
        <translation>Elija dos para compararlos</translation>
    </message>
    <message>
        <source>Ctrl+click adds a second one.</source>
        <translation>Ctrl+clic añade un segundo.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HotShardSteps</name>
    <message>
        <source>One key gets too many events</source>
        <translation>Una clave recibe demasiados eventos</translation>
    </message>
    <message>
        <source>Mixpanel stores the events of one distinct ID together, on one shard. More than 200,000 a day (1,000,000 for one group) make that shard hot.</source>
        <translation>Mixpanel guarda juntos, en un mismo shard, los eventos de un distinct ID. Más de 200&#xa0;000 al día (1&#xa0;000&#xa0;000 en un grupo) hacen que ese shard se caliente.</translation>
    </message>
    <message>
        <source>The rest of that day is renamed</source>
        <translation>El resto de ese día se renombra</translation>
    </message>
    <message>
        <source>Every further event of the key becomes $hotshard_events and loses its ID, so that reports come out too low.</source>
        <translation>Cada evento posterior de la clave pasa a ser $hotshard_events y pierde su ID, por lo que los informes se quedan cortos.</translation>
    </message>
    <message>
        <source>Shardscope finds the culprit</source>
        <translation>Shardscope encuentra al culpable</translation>
    </message>
    <message>
        <source>Which IDs, events, groups and days went over the limit, counted from your own exports and shown next to what the vendor renamed.</source>
        <translation>Qué ID, eventos, grupos y días superaron el límite, según las propias exportaciones y junto a lo que renombró el proveedor.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HourMap</name>
    <message>
        <source>Events by hour and day. The arrows move from cell to cell.</source>
        <translation>Eventos por hora y día. Las flechas pasan de celda en celda.</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Del día</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::IdDisplayProxy</name>
    <message>
        <source>Distinct ID</source>
        <translation>Distinct ID</translation>
    </message>
    <message>
        <source>The original distinct_id of the events, also of renamed ones.</source>
        <translation>El distinct_id original de los eventos, también de los renombrados.</translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Events of the id in the chosen scope, days and filter.</source>
        <translation>Eventos del ID en el ámbito, los días y el filtro elegidos.</translation>
    </message>
    <message>
        <source>Unique Events</source>
        <translation>Eventos únicos</translation>
    </message>
    <message>
        <source>How many different original event names it sent.</source>
        <translation>Cuántos nombres de evento originales distintos envió.</translation>
    </message>
    <message>
        <source>Unique Days</source>
        <translation>Días únicos</translation>
    </message>
    <message>
        <source>On how many days it sent events.</source>
        <translation>En cuántos días envió eventos.</translation>
    </message>
    <message>
        <source>Hot Days</source>
        <translation>Calientes</translation>
    </message>
    <message>
        <source>Days on which all its events together passed the user limit.</source>
        <translation>Días en los que el conjunto de sus eventos superó el límite de usuario.</translation>
    </message>
    <message>
        <source>Peak Day</source>
        <translation>Día pico</translation>
    </message>
    <message>
        <source>Its highest day, all events counted, as a multiple of the user limit. A triangle marks what is over it.</source>
        <translation>Su día más alto, con todos los eventos, como múltiplo del límite de usuario. Un triángulo marca lo que lo supera.</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All events in the chosen scope, days and filter, those without an id included.</source>
        <translation>Todos los eventos del ámbito, los días y el filtro elegidos, incluidos los que no tienen ID.</translation>
    </message>
    <message>
        <source>Highest day: %1 with %2 events, %3 the limit of %4</source>
        <translation>Día pico: %1 con %2 eventos, %3 el límite de %4</translation>
    </message>
    <message>
        <source>Over the limit on %1, first on %2</source>
        <translation>Sobre el límite en %1, por primera vez el %2</translation>
    </message>
    <message>
        <source>Renamed to $hotshard_events: %1</source>
        <translation>Renombrados a $hotshard_events: %1</translation>
    </message>
    <message>
        <source>A $hotshard_record names it: the vendor noticed, too.</source>
        <translation>Un $hotshard_record lo nombra: el proveedor también lo detectó.</translation>
    </message>
    <message>
        <source>Renamed although under the limit: %1.</source>
        <translation>Renombrado sin superar el límite: %1.</translation>
    </message>
    <message>
        <source>duplicates count at ingestion, but were removed later</source>
        <translation>los duplicados cuentan en la ingesta, pero se eliminaron después</translation>
    </message>
    <message>
        <source>a group of theirs was over its own limit</source>
        <translation>uno de sus grupos superaba su propio límite</translation>
    </message>
    <message>
        <source>the case holds only a part of that day</source>
        <translation>el caso contiene solo una parte de ese día</translation>
    </message>
    <message>
        <source>what is visible of that day does not explain it</source>
        <translation>lo que se ve de ese día no lo explica</translation>
    </message>
    <message>
        <source>Max / Day</source>
        <translation>Máx./día</translation>
    </message>
    <message>
        <source>All events of its highest day, duplicates included.</source>
        <translation>Todos los eventos de su día más alto, con duplicados.</translation>
    </message>
    <message>
        <source>First Hot</source>
        <translation>Primer caliente</translation>
    </message>
    <message>
        <source>The first day on which it passed the user limit.</source>
        <translation>El primer día en que superó el límite de usuario.</translation>
    </message>
    <message>
        <source>All Events</source>
        <translation>Ev. totales</translation>
    </message>
    <message>
        <source>All its events in the chosen days, whatever the scope and the rest of the filter.</source>
        <translation>Todos sus eventos en los días elegidos, sea cual sea el ámbito y el resto del filtro.</translation>
    </message>
    <message>
        <source>Raw / Dedup.</source>
        <translation>Brutos/únicos</translation>
    </message>
    <message>
        <source>All its events, as ingestion counts them, over those left when each is counted once. With ≥ it is a lower bound: files overlap in days.</source>
        <translation>Todos sus eventos, tal como los cuenta la ingesta, divididos entre los que quedan si cada uno se cuenta una sola vez. Con ≥ es un mínimo: hay archivos con días comunes.</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Raw / deduplicated %1: %2 of %3 events repeat others</source>
        <translation>Brutos / únicos %1: %2 de %3 eventos repiten otros</translation>
    </message>
    <message>
        <source>Raw / deduplicated at least %1: %2 of %3 events repeat others of the same file</source>
        <translation>Brutos / únicos, como mínimo %1: %2 de %3 eventos repiten otros del mismo archivo</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::IdPanel</name>
    <message>
        <source>Hotshard Distinct IDs</source>
        <translation>Hotshard Distinct IDs</translation>
    </message>
    <message>
        <source>Distinct ids</source>
        <translation>Distinct IDs</translation>
    </message>
    <message>
        <source>by Volume, Unique Events, Days</source>
        <translation>por volumen, eventos únicos y días</translation>
    </message>
    <message>
        <source>No event names an id</source>
        <translation>Ningún evento nombra un ID</translation>
    </message>
    <message>
        <source>%1 was renamed although under the limit: %2.</source>
        <translation>%1 se renombró sin superar el límite: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 shown here were renamed although under the limit. %2.</source>
        <translation>%1 de los mostrados se renombraron sin superar el límite: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Which distinct ids send how much, as the vendor&apos;s own review board counts: by volume, unique events and unique days. Click a row to see only its events everywhere, Ctrl+click to add it; P keeps the row on top.</source>
        <translation>Qué distinct IDs envían cuánto, tal como cuenta el tablero de revisión del proveedor: por volumen, eventos únicos y días únicos. Un clic en una fila muestra solo sus eventos en todas partes; Ctrl+clic la añade; P mantiene la fila arriba.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>by volume</source>
        <translation>por volumen</translation>
    </message>
    <message>
        <source>by highest day</source>
        <translation>por día pico</translation>
    </message>
    <message>
        <source>by hot days</source>
        <translation>por días calientes</translation>
    </message>
    <message>
        <source>first hot first</source>
        <translation>por primer día caliente</translation>
    </message>
    <message>
        <source>by repeats</source>
        <translation>por repeticiones</translation>
    </message>
    <message>
        <source>%1 · top %2 of %3 %4</source>
        <translation>%1 · top %2 de %3 %4</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportDisplayProxy</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Líneas erróneas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportFlow</name>
    <message>
        <source>Nothing can be imported into this case now</source>
        <translation>Ahora no se puede importar nada en este caso</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportGuard</name>
    <message>
        <source>An import is running.</source>
        <translation>Hay una importación en curso.</translation>
    </message>
    <message>
        <source>Stopping it keeps every file that is complete; the others can be imported again later.</source>
        <translation>Al detenerla se conservan los archivos completos; los demás se pueden volver a importar más tarde.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportPanel</name>
    <message>
        <source>Show bad lines</source>
        <translation>Ver líneas erróneas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Archivos de la importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Show or hide the files of the import</source>
        <translation>Mostrar u ocultar los archivos de la importación</translation>
    </message>
    <message>
        <source>Stop reading; files that are complete stay in the case</source>
        <translation>Detener la lectura; los archivos completos se quedan en el caso</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>Close the import panel</source>
        <translation>Cerrar el panel de importación</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>No se encontró: %1</translation>
    </message>
    <message>
        <source>Left out, because the case already holds events of theirs: %1.</source>
        <translation>Omitido porque el caso ya contiene eventos suyos: %1.</translation>
    </message>
    <message>
        <source>Replace puts them in the place of the older files on their days; Add both counts the events of both. Select rows to decide for those only.</source>
        <translation>Reemplazar los pone en lugar de los archivos anteriores en sus días; Sumar ambos cuenta los eventos de unos y otros. Si se seleccionan filas, la decisión afecta solo a ellas.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Add both</source>
        <translation>Sumar ambos</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::JobLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::JsonView</name>
    <message>
        <source>The event as JSON</source>
        <translation>El evento en JSON</translation>
    </message>
    <message>
        <source>… the event goes on: it is too long to show</source>
        <translation>… el evento continúa: es demasiado largo para mostrarlo</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyCard</name>
    <message>
        <source>Show on the &amp;board</source>
        <translation>Ver en el &amp;tablero</translation>
    </message>
    <message>
        <source>The board with this key on this day alone</source>
        <translation>El tablero solo con esta clave en este día</translation>
    </message>
    <message>
        <source>&amp;Drill down</source>
        <translation>&amp;Profundizar</translation>
    </message>
    <message>
        <source>The page of this key (Enter)</source>
        <translation>La página de esta clave (Intro)</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Días calientes</translation>
    </message>
    <message>
        <source>First hot</source>
        <translation>Primer día caliente</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyDayChart</name>
    <message>
        <source>Days of the key. Left and right move from step to step, plus and minus zoom, 0 shows all days.</source>
        <translation>Días de la clave. Izquierda y derecha avanzan paso a paso, más y menos cambian el zoom, 0 muestra todos los días.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In this minute</source>
        <translation>En este minuto</translation>
    </message>
    <message>
        <source>In this hour</source>
        <translation>En esta hora</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Desde medianoche</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Veces el límite</translation>
    </message>
    <message>
        <source>Duplicates once</source>
        <translation>Duplicados una vez</translation>
    </message>
    <message>
        <source>Limit %1 · %2</source>
        <translation>Límite %1 · %2</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyHeader</name>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>at most a day</source>
        <translation>máximo diario</translation>
    </message>
    <message>
        <source>days over the limit</source>
        <translation>días sobre el límite</translation>
    </message>
    <message>
        <source>first over it</source>
        <translation>primera vez</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>Raw events</source>
        <translation>Eventos originales</translation>
    </message>
    <message>
        <source>The events themselves, as they lie in the files</source>
        <translation>Los eventos en sí, tal como están en los archivos</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>user id</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation>%1 el límite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selector</translation>
    </message>
    <message>
        <source>Make a selector of this key&apos;s events and prove it (S)</source>
        <translation>Crear un selector de los eventos de esta clave y demostrarlo (S)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to where you came from (Esc, Alt+Left)</source>
        <translation>Volver adonde estaba (Esc, Alt+Izquierda)</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyPage</name>
    <message>
        <source>Days against the limit</source>
        <translation>Días frente al límite</translation>
    </message>
    <message>
        <source>Sum of the day</source>
        <translation>Suma del día</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>Data page</source>
        <translation>Página Datos</translation>
    </message>
    <message>
        <source>What the days show</source>
        <translation>Qué muestran los días</translation>
    </message>
    <message>
        <source>&lt;p&gt;The sum since each midnight, which the limit is compared with: dashed as ingestion counts, solid with duplicates once. A triangle marks where the limit was passed. Turn the wheel to zoom, double-click for all days.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La suma desde cada medianoche, que se compara con el límite: discontinua, tal como cuenta la ingesta; continua, con los duplicados una sola vez. Un triángulo marca dónde se superó el límite. La rueda cambia el zoom; un doble clic muestra todos los días.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>At which hours of which days the key sends: people sleep, programs do not.</source>
        <translation>A qué horas de qué días envía la clave: las personas duermen, los programas no.</translation>
    </message>
    <message>
        <source>Looking the key up…</source>
        <translation>Buscando la clave…</translation>
    </message>
    <message>
        <source>Reading the key&apos;s events again…</source>
        <translation>Volviendo a leer los eventos de la clave…</translation>
    </message>
    <message>
        <source>What they have in common stands in the export files.</source>
        <translation>Lo que tienen en común está en los archivos de exportación.</translation>
    </message>
    <message>
        <source>limit %1 a day, over it on %2</source>
        <translation>límite %1 al día, superado en %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 events</source>
        <translation>%1: %2 de %3 eventos</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>No event of this key could be read</source>
        <translation>No se pudo leer ningún evento de esta clave</translation>
    </message>
    <message>
        <source>The case knows no event of it on these days.</source>
        <translation>En estos días, el caso no tiene ningún evento suyo.</translation>
    </message>
    <message>
        <source>The files with its events are not in their places.</source>
        <translation>Los archivos con sus eventos no están en su sitio.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>What its events have in common</source>
        <translation>Qué tienen en común sus eventos</translation>
    </message>
    <message>
        <source>%1 gone or changed since the import, and their events are missing below: %2</source>
        <translation>%1 desde la importación; abajo no figuran sus eventos: %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The key&apos;s events were not read to their end.</source>
        <translation>No se terminaron de leer los eventos de la clave.</translation>
    </message>
    <message>
        <source>The key&apos;s events could not be read</source>
        <translation>No se pudieron leer los eventos de la clave</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The case has changed since these events were read.</source>
        <translation>El caso ha cambiado desde que se leyeron estos eventos.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KpiCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LimitCurveChart</name>
    <message>
        <source>Hot keys and days at each limit. Left and right move the limit.</source>
        <translation>Claves y días calientes con cada límite. Izquierda y derecha mueven el límite.</translation>
    </message>
    <message>
        <source>At a limit of %1</source>
        <translation>Con un límite de %1</translation>
    </message>
    <message>
        <source>Hot (id, day) pairs</source>
        <translation>Pares (ID, día) calientes</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Hot (group, day) pairs</source>
        <translation>Pares (grupo, día) calientes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>The whole case, whatever the filter</source>
        <translation>Todo el caso, sea cual sea el filtro</translation>
    </message>
    <message>
        <source>Hot keys and days at each limit</source>
        <translation>Claves y días calientes con cada límite</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Hot (key, day) pairs</source>
        <translation>Pares (clave, día) calientes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Events over</source>
        <translation>Eventos de más</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>caso: %1</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LimitsEditor</name>
    <message>
        <source>Events per distinct ID and day</source>
        <translation>Eventos por distinct ID y día</translation>
    </message>
    <message>
        <source>Events per group and day</source>
        <translation>Eventos por grupo y día</translation>
    </message>
    <message>
        <source>A distinct ID</source>
        <translation>Un distinct ID</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The vendor&apos;s limit for user analytics today</source>
        <translation>El límite actual del proveedor para el análisis de usuarios</translation>
    </message>
    <message>
        <source>The limit that was in force until September 2023</source>
        <translation>El límite vigente hasta septiembre de 2023</translation>
    </message>
    <message>
        <source>The vendor&apos;s limit for each group</source>
        <translation>El límite del proveedor para cada grupo</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LinkController</name>
    <message>
        <source>The filter is too long for a link. Save it with a name instead.</source>
        <translation>El filtro es demasiado largo para un enlace. Guárdelo con un nombre.</translation>
    </message>
    <message>
        <source>The link was not opened: there is no case at %1.</source>
        <translation>El enlace no se abrió: no hay ningún caso en %1.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LoadingLine</name>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Simulate limits</source>
        <translation>Simular límites</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Detener y abrir</translation>
    </message>
    <message>
        <source>Stop and explore</source>
        <translation>Detener y explorar</translation>
    </message>
    <message>
        <source>%1 — Shardscope</source>
        <translation>%1 — Shardscope</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>Open a case or exports first.</source>
        <translation>Primero hay que abrir un caso o exportaciones.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selectores</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Obtener</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::MessageBar</name>
    <message>
        <source>%1 cannot be opened. %2.</source>
        <translation>No se puede abrir %1. %2.</translation>
    </message>
    <message>
        <source>One window shows one case: only %1 was opened.</source>
        <translation>Cada ventana muestra un solo caso: solo se abrió %1.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteController</name>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteDelegate</name>
    <message>
        <source>no words yet</source>
        <translation>aún sin texto</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteEditor</name>
    <message>
        <source>Show on the board</source>
        <translation>Ver en el tablero</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Remove this note (undo brings it back)</source>
        <translation>Quitar esta nota (deshacer la recupera)</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Quitar esta nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What did you find out? Markdown is fine.</source>
        <translation>¿Qué se ha descubierto? Se admite Markdown.</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modificada: %1</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Abrir fuente</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NotePopup</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NotesPage</name>
    <message>
        <source>Note on the case</source>
        <translation>Nota sobre el caso</translation>
    </message>
    <message>
        <source>Copy all as Markdown</source>
        <translation>Copiar todo como Markdown</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Con marcador</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notas y marcadores</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Qué notas</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>La nota elegida</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What you found out, kept in the case and printed in the report.</source>
        <translation>Lo descubierto, guardado en el caso e impreso en el informe.</translation>
    </message>
    <message>
        <source>No note fits the search.</source>
        <translation>Ninguna nota coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Mostrar todas las notas</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>On the board, press N on an id, a day, an event or a group to write a note about it, or B to bookmark it.</source>
        <translation>En el tablero, la tecla N sobre un ID, un día, un evento o un grupo escribe una nota; la tecla B pone un marcador.</translation>
    </message>
    <message>
        <source>Choose a note to read or change it.</source>
        <translation>Elegir una nota para leerla o cambiarla.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::OverlapSection</name>
    <message>
        <source>Leave out files that repeat events, and tell me</source>
        <translation>Omitir los archivos que repiten eventos y avisar</translation>
    </message>
    <message>
        <source>Files whose events are in the case already are not counted. You can decide for each of them after the import.</source>
        <translation>Los archivos cuyos eventos ya están en el caso no se cuentan. Después de la importación se puede decidir sobre cada uno.</translation>
    </message>
    <message>
        <source>Replace: the new files count on their days</source>
        <translation>Reemplazar: cuentan los archivos nuevos en sus días</translation>
    </message>
    <message>
        <source>For a day exported again: the older files no longer count on the days of the new ones.</source>
        <translation>Para un día exportado de nuevo: los archivos anteriores dejan de contar en los días de los nuevos.</translation>
    </message>
    <message>
        <source>Add: both count</source>
        <translation>Sumar: cuentan ambos</translation>
    </message>
    <message>
        <source>For files that hold different events of the same days. Events in both count twice.</source>
        <translation>Para archivos con eventos distintos de los mismos días. Los eventos que están en ambos cuentan dos veces.</translation>
    </message>
    <message>
        <source>The case already has events of %1 (%2).</source>
        <translation>El caso ya tiene eventos de %1 (%2).</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PlanStep</name>
    <message>
        <source>Hot-shard events</source>
        <translation>Eventos hot shard</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Lo que requiere</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>Claves de grupo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>What to fetch</source>
        <translation>Qué obtener</translation>
    </message>
    <message>
        <source>Whole already</source>
        <translation>Ya completos</translation>
    </message>
    <message>
        <source>Requests needed</source>
        <translation>Solicitudes necesarias</translation>
    </message>
    <message>
        <source>Left this hour</source>
        <translation>Quedan esta hora</translation>
    </message>
    <message>
        <source>Last one goes</source>
        <translation>La última sale</translation>
    </message>
    <message>
        <source>Mixpanel answers 60 exports an hour for a project, all programs together. Each day is one request; one that breaks off is asked for again.</source>
        <translation>Mixpanel responde a 60 exportaciones por hora y proyecto, entre todos los programas. Cada día es una solicitud; si se corta, se repite.</translation>
    </message>
    <message>
        <source>Everything that happened: the whole board, selectors and repairs can be made of it. This may be much.</source>
        <translation>Todo lo que ocurrió: con ello se hacen el tablero entero, selectores y reparaciones. Puede ser mucho.</translation>
    </message>
    <message>
        <source>What Mixpanel renamed to $hotshard_events, and its records of it: quickly fetched, and enough to see which ids were hot and when. Events below the limit are not among them.</source>
        <translation>Lo que Mixpanel renombró a $hotshard_events y sus registros: se obtiene rápido y basta para ver qué ids estuvieron calientes y cuándo. No incluye eventos por debajo del límite.</translation>
    </message>
    <message>
        <source>As the project has it: it decides on which day an event counts.</source>
        <translation>Como la tiene el proyecto: determina en qué día cuenta un evento.</translation>
    </message>
    <message>
        <source>The case keeps the time zone of its first import.</source>
        <translation>El caso conserva la zona horaria de su primera importación.</translation>
    </message>
    <message>
        <source>Looking what is there already…</source>
        <translation>Mirando qué hay ya…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>All of it is here already: nothing has to be fetched.</source>
        <translation>Ya está todo aquí: no hay que obtener nada.</translation>
    </message>
    <message>
        <source>The quota makes this wait. You can go on working, or quit and resume later: no whole day is fetched twice.</source>
        <translation>La cuota obliga a esperar. Puede seguir trabajando, o salir y reanudar después: ningún día completo se obtiene dos veces.</translation>
    </message>
    <message>
        <source>It fits into this hour. How long it takes depends on the server: a large day may take minutes to begin.</source>
        <translation>Cabe en esta hora. La duración depende del servidor: un día grande puede tardar minutos en empezar.</translation>
    </message>
    <message>
        <source>This cannot be planned</source>
        <translation>Esto no se puede planificar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PredictStep</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Escribir los archivos</translation>
    </message>
    <message>
        <source>Accept with reason…</source>
        <translation>Aceptar con motivo…</translation>
    </message>
    <message>
        <source>Keys near or over their limits afterwards</source>
        <translation>Claves cerca del límite o por encima después</translation>
    </message>
    <message>
        <source>Hot afterwards</source>
        <translation>Calientes después</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder for the repaired events</source>
        <translation>Carpeta para los eventos reparados</translation>
    </message>
    <message>
        <source>An empty folder, a new one, or one that a repair has written before</source>
        <translation>Una carpeta vacía, nueva, o escrita antes por una reparación</translation>
    </message>
    <message>
        <source>Choose a folder for the repaired events</source>
        <translation>Elegir una carpeta para los eventos reparados</translation>
    </message>
    <message>
        <source>Repairs the events into files and finds out what they would make hot. Nothing is sent.</source>
        <translation>Repara los eventos en archivos y averigua qué harían caliente. No se envía nada.</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Why these keys may be hot</source>
        <translation>Por qué estas claves pueden estar calientes</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Events that are there and stay, together with those that would be sent, duplicates included. Keys are told from 80 % of their limit on.</source>
        <translation>Los eventos que están y se quedan, junto con los que se enviarían, duplicados incluidos. Se muestran claves desde el 80 % de su límite.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Qué se escribió</translation>
    </message>
    <message>
        <source>Not predicted yet</source>
        <translation>Aún sin pronóstico</translation>
    </message>
    <message>
        <source>The repaired events are written to files, then counted with those that stay. Nothing is sent.</source>
        <translation>Los eventos reparados se escriben en archivos y se cuentan con los que quedan. No se envía nada.</translation>
    </message>
    <message>
        <source>Writing the repaired events…</source>
        <translation>Escribiendo los eventos reparados…</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>No se envía nada.</translation>
    </message>
    <message>
        <source>Predicting what will be hot…</source>
        <translation>Prediciendo qué estará caliente…</translation>
    </message>
    <message>
        <source>Repairing into files…</source>
        <translation>Reparando en archivos…</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <translation>%1, %2, en %3</translation>
    </message>
    <message>
        <source>Events that were set aside are in quarantine.ndjson, each with the reason.</source>
        <translation>Los eventos apartados están en quarantine.ndjson, cada uno con su motivo.</translation>
    </message>
    <message>
        <source>manifest.json holds the hash of every file. Run %1.</source>
        <translation>manifest.json contiene el hash de cada archivo. Ejecución %1.</translation>
    </message>
    <message>
        <source>No key will be near its limit</source>
        <translation>Ninguna clave se acercará a su límite</translation>
    </message>
    <message>
        <source>Safe: no key will be over its limit on any day.</source>
        <translation>Seguro: ninguna clave superará su límite ningún día.</translation>
    </message>
    <message>
        <source>Blocked: over the limit afterwards would be %1. Change the recipe, or accept it with a written reason.</source>
        <translation>Bloqueado: después quedarían por encima del límite %1. Cambie la receta o acéptelo con un motivo escrito.</translation>
    </message>
    <message>
        <source>Accepted although keys will be hot, because: %1</source>
        <translation>Aceptado aunque habrá claves calientes, porque: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
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
        <source>Go on where I stopped</source>
        <translation>Continuar donde lo dejé</translation>
    </message>
    <message>
        <source>Opens the last case again, with its filter and page.</source>
        <translation>Vuelve a abrir el último caso, con su filtro y su página.</translation>
    </message>
    <message>
        <source>%1 · %2, as the system is set</source>
        <translation>%1 · %2, según el sistema</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Números y fechas</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PreviewDisplayProxy</name>
    <message>
        <source>Already in the case: will be skipped</source>
        <translation>Ya está en el caso: se omitirá</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PreviewStep</name>
    <message>
        <source>What becomes of the events</source>
        <translation>Qué pasa con los eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Solo cambios</translation>
    </message>
    <message>
        <source>Every event that the repair is about is counted. Choose a line to see examples of it.</source>
        <translation>Se cuenta todo evento del que trata la reparación. Elija una línea para ver ejemplos.</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Reads the exports once. Nothing is written or sent.</source>
        <translation>Lee las exportaciones una vez. No se escribe ni envía nada.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Reading the exports…</source>
        <translation>Leyendo las exportaciones…</translation>
    </message>
    <message>
        <source>Nothing is written or sent.</source>
        <translation>No se escribe ni envía nada.</translation>
    </message>
    <message>
        <source>Repairing for the preview…</source>
        <translation>Reparando para la vista previa…</translation>
    </message>
    <message>
        <source>There is nothing to repair</source>
        <translation>No hay nada que reparar</translation>
    </message>
    <message>
        <source>No event of this case is one that this repair is about.</source>
        <translation>Ningún evento de este caso es objeto de esta reparación.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>La vista previa falló</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No example</source>
        <translation>Sin ejemplo</translation>
    </message>
    <message>
        <source>example %1 of %2</source>
        <translation>ejemplo %1 de %2</translation>
    </message>
    <message>
        <source>%1, line %2 · %3</source>
        <translation>%1, línea %2 · %3</translation>
    </message>
    <message>
        <source>This event is too long to be shown</source>
        <translation>Este evento es demasiado largo para mostrarlo</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ProfilePane</name>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Days and duplicates</source>
        <translation>Días y duplicados</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Qué comparar</translation>
    </message>
    <message>
        <source>Raw events with this value</source>
        <translation>Eventos en bruto con este valor</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>The key&apos;s own events were all read. Of the %1 others, %2 were: their shares are those of a sample.</source>
        <translation>Se leyeron todos los eventos de la clave. De los otros %1, se leyeron %2: sus proporciones son las de una muestra.</translation>
    </message>
    <message>
        <source>Only the beginning of this name is known</source>
        <translation>Solo se conoce el principio de este nombre</translation>
    </message>
    <message>
        <source>Choose a value to see its raw events</source>
        <translation>Elija un valor para ver sus eventos en bruto</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ProofModel</name>
    <message>
        <source>(all other events)</source>
        <translation>(todos los demás eventos)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Double-click or Enter shows these events</source>
        <translation>Doble clic o Intro muestra estos eventos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Of the keys</source>
        <translation>De las claves</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Others matched</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Others left alone</source>
        <translation>Otros intactos</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ProveStep</name>
    <message>
        <source>Prove again</source>
        <translation>Demostrar de nuevo</translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation>Excluirlos</translation>
    </message>
    <message>
        <source>Waive with reason…</source>
        <translation>Aceptar con motivo…</translation>
    </message>
    <message>
        <source>What it matches</source>
        <translation>Con qué coincide</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Por evento</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por clave</translation>
    </message>
    <message>
        <source>The proof in detail</source>
        <translation>La demostración en detalle</translation>
    </message>
    <message>
        <source>Extends the selector so that it leaves these events alone, and proves it again</source>
        <translation>Amplía el selector para que no toque estos eventos y lo demuestra de nuevo</translation>
    </message>
    <message>
        <source>Why these events may be deleted with the others</source>
        <translation>Por qué estos eventos pueden borrarse con los demás</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every event of the case in the range, read again from its file. A click on a count shows its events.</source>
        <translation>Cada evento del caso en el intervalo, releído de su archivo. Un clic en un recuento muestra sus eventos.</translation>
    </message>
    <message>
        <source>What the proof stands on</source>
        <translation>En qué se basa la demostración</translation>
    </message>
    <message>
        <source>How the counts are split</source>
        <translation>Cómo se desglosan los recuentos</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Aún sin demostrar</translation>
    </message>
    <message>
        <source>There is no selector yet</source>
        <translation>Aún no hay selector</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Demostrar</translation>
    </message>
    <message>
        <source>Stale: the case has changed since this proof. It said: %1</source>
        <translation>Obsoleta: el caso ha cambiado desde esta demostración. Decía: %1</translation>
    </message>
    <message>
        <source>Accepted although it matches others, because: %1</source>
        <translation>Aceptado aunque coincide con otros, porque: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>They are deleted with the others; the reason is kept in the case and printed in the ticket</source>
        <translation>Se borran con los demás; el motivo queda en el caso y figura en el tique</translation>
    </message>
    <message>
        <source>Days without any event in the case: %1</source>
        <translation>Días sin ningún evento en el caso: %1</translation>
    </message>
    <message>
        <source>Days with an incomplete export: %1</source>
        <translation>Días con una exportación incompleta: %1</translation>
    </message>
    <message>
        <source>Files that are gone or have changed: %1</source>
        <translation>Archivos que faltan o han cambiado: %1</translation>
    </message>
    <message>
        <source>%1 of the keys have no processing time: no bound can hold for them, and they count as others.</source>
        <translation>Sin tiempo de procesamiento hay %1 de las claves: ningún límite puede regir para ellos, y cuentan como otros.</translation>
    </message>
    <message>
        <source>If %1: %2 would be treated otherwise.</source>
        <translation>Si %1: %2 se trataría de otro modo.</translation>
    </message>
    <message>
        <source>If %1: it is no selector, and the vendor would refuse it.</source>
        <translation>Si %1: no es un selector, y el proveedor lo rechazaría.</translation>
    </message>
    <message>
        <source>Nothing depends on how the vendor reads what is not published.</source>
        <translation>Nada depende de cómo lea el proveedor lo que no está publicado.</translation>
    </message>
    <message>
        <source>Proved on %1 at %2.</source>
        <translation>Demostrado con %1 el %2.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Proving…</source>
        <translation>Demostrando…</translation>
    </message>
    <message>
        <source>Proving, %1 more to come…</source>
        <translation>Demostrando, quedan %1 más…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Looking for what tells them apart…</source>
        <translation>Buscando qué los distingue…</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PullPage</name>
    <message>
        <source>1 Connect</source>
        <translation>1 Conectar</translation>
    </message>
    <message>
        <source>2 Plan</source>
        <translation>2 Planificar</translation>
    </message>
    <message>
        <source>3 Pull</source>
        <translation>3 Obtener</translation>
    </message>
    <message>
        <source>Pull from Mixpanel</source>
        <translation>Obtener de Mixpanel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>One pull at a time: another one is running</source>
        <translation>De uno en uno: ya hay otra obtención en curso</translation>
    </message>
    <message>
        <source>Project, account and secret are needed</source>
        <translation>Se necesitan proyecto, cuenta y secreto</translation>
    </message>
    <message>
        <source>A pull into %1 is not finished: project %2, %3.</source>
        <translation>Una obtención en %1 no ha terminado: proyecto %2, %3.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PulledDayModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::QuarantineDialog</name>
    <message>
        <source>Bad lines</source>
        <translation>Líneas erróneas</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Text of the chosen line</source>
        <translation>Texto de la línea elegida</translation>
    </message>
    <message>
        <source>Choose a line to see its text.</source>
        <translation>Elegir una línea para ver su texto.</translation>
    </message>
    <message>
        <source>Copy the text of the chosen lines as it is in the file (Ctrl+C)</source>
        <translation>Copiar el texto de las líneas elegidas tal como está en el archivo (Ctrl+C)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>se muestran %1 de %2</translation>
    </message>
    <message>
        <source>No bad lines</source>
        <translation>No hay líneas erróneas</translation>
    </message>
    <message>
        <source>Every line of the files was read as an event.</source>
        <translation>Todas las líneas de los archivos se leyeron como eventos.</translation>
    </message>
    <message>
        <source>No line of that file has that reason</source>
        <translation>Ninguna línea de ese archivo tiene ese motivo</translation>
    </message>
    <message>
        <source>
… the first %1 of %2 bytes</source>
        <translation>
… los primeros %1 de %2 bytes</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::QuarantineProxy</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>Posición (bytes)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RecentDisplayProxy</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RecentModel</name>
    <message>
        <source>The file is no longer there</source>
        <translation>El archivo ya no está ahí</translation>
    </message>
    <message>
        <source>Its folder is not there: removed, or on a disk that is not connected</source>
        <translation>Su carpeta no está: se eliminó o está en un disco no conectado</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>No hay permiso para leer este archivo</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RecipeStep</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Hot days only</source>
        <translation>Solo días calientes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Time was written in a zone of its own</source>
        <translation>La hora está en una zona propia</translation>
    </message>
    <message>
        <source>Carried out in this order on every event that the repair is about. What they do not name stays byte for byte.</source>
        <translation>Se aplican en este orden a cada evento afectado. Lo que no nombran queda byte a byte.</translation>
    </message>
    <message>
        <source>for instance: account_id, email</source>
        <translation>por ejemplo: account_id, email</translation>
    </message>
    <message>
        <source>Properties that tell whose event it was</source>
        <translation>Propiedades que dicen de quién era el evento</translation>
    </message>
    <message>
        <source>The first of these properties that names somebody becomes the distinct_id. Without any the event is nobody&apos;s.</source>
        <translation>La primera de estas propiedades que nombre a alguien pasa a ser el distinct_id. Sin ninguna, el evento no es de nadie.</translation>
    </message>
    <message>
        <source>Every event of a hot group</source>
        <translation>Todo evento de un grupo caliente</translation>
    </message>
    <message>
        <source>For deletions that were made day by day</source>
        <translation>Para borrados hechos día a día</translation>
    </message>
    <message>
        <source>Of projects from before 2023, whose times were local</source>
        <translation>En proyectos anteriores a 2023, con horas locales</translation>
    </message>
    <message>
        <source>Time zone of the events</source>
        <translation>Zona horaria de los eventos</translation>
    </message>
    <message>
        <source>Hot keys</source>
        <translation>Claves calientes</translation>
    </message>
    <message>
        <source>Whose event</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Every repaired event gets</source>
        <translation>Todo evento reparado recibe</translation>
    </message>
    <message>
        <source>Looking for hot keys…</source>
        <translation>Buscando claves calientes…</translation>
    </message>
    <message>
        <source>There is no recipe for this</source>
        <translation>No hay receta para esto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RelocateController</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>¿Dónde está ahora %1?</translation>
    </message>
    <message>
        <source>Files of this name (%1)</source>
        <translation>Archivos con este nombre (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where are the missing files now?</source>
        <translation>¿Dónde están ahora los archivos que faltan?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RepairPage</name>
    <message>
        <source>1 Check</source>
        <translation>1 Comprobar</translation>
    </message>
    <message>
        <source>2 Recipe</source>
        <translation>2 Receta</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 Vista previa</translation>
    </message>
    <message>
        <source>4 Files and forecast</source>
        <translation>4 Archivos y pronóstico</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What is repaired</source>
        <translation>Qué se repara</translation>
    </message>
    <message>
        <source>Events that were renamed because of a hot user id</source>
        <translation>Eventos renombrados por un ID de usuario caliente</translation>
    </message>
    <message>
        <source>All events of hot groups, renamed or not</source>
        <translation>Todos los eventos de grupos calientes, renombrados o no</translation>
    </message>
    <message>
        <source>Next: recipe</source>
        <translation>Siguiente: receta</translation>
    </message>
    <message>
        <source>Next: preview</source>
        <translation>Siguiente: vista previa</translation>
    </message>
    <message>
        <source>Next: files</source>
        <translation>Siguiente: archivos</translation>
    </message>
    <message>
        <source>5 Send</source>
        <translation>5 Enviar</translation>
    </message>
    <message>
        <source>Write the files first: the forecast has to be known.</source>
        <translation>Escriba antes los archivos: hay que conocer el pronóstico.</translation>
    </message>
    <message>
        <source>Exports are gone or have changed: put them back, or locate them under Data.</source>
        <translation>Faltan exportaciones o han cambiado: devuélvalas o localícelas en Datos.</translation>
    </message>
    <message>
        <source>Keys would be over their limits: accept that in step 4, or change the recipe.</source>
        <translation>Habría claves por encima de su límite: acéptelo en el paso 4 o cambie la receta.</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>Siguiente: enviar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RepeatsChart</name>
    <message>
        <source>Raw and deduplicated events per day. Left and right move from day to day.</source>
        <translation>Eventos brutos y únicos por día. Izquierda y derecha pasan de día en día.</translation>
    </message>
    <message>
        <source>No events · %1</source>
        <translation>Sin eventos · %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Reenviados</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>Contados una vez</translation>
    </message>
    <message>
        <source>Raw, as the limiter counts</source>
        <translation>Brutos, como cuenta el limitador</translation>
    </message>
    <message>
        <source>Raw / deduplicated</source>
        <translation>Brutos / únicos</translation>
    </message>
    <message>
        <source>At least: files overlap in days</source>
        <translation>Como mínimo: hay archivos con días comunes</translation>
    </message>
    <message>
        <source>Raw and deduplicated events per day</source>
        <translation>Eventos brutos y únicos por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brutos</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>reenviados</translation>
    </message>
    <message>
        <source>counted once</source>
        <translation>contados una vez</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RepeatsPanel</name>
    <message>
        <source>Events sent again</source>
        <translation>Eventos reenviados</translation>
    </message>
    <message>
        <source>Keys and days with repeated events</source>
        <translation>Claves y días con eventos repetidos</translation>
    </message>
    <message>
        <source>&lt;p&gt;The limit is applied at ingestion, so events that were sent again count against it, although reports show them once. A key can be hot by its duplicates alone.&lt;/p&gt;&lt;p&gt;An event repeats another one when event, id, time and $insert_id are the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El límite se aplica en la ingesta, así que los eventos reenviados cuentan, aunque los informes los muestren una sola vez. Una clave puede estar caliente solo por sus duplicados.&lt;/p&gt;&lt;p&gt;Un evento repite otro cuando coinciden el evento, el ID, la hora y el $insert_id.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>raw / deduplicated %1</source>
        <translation>brutos / únicos %1</translation>
    </message>
    <message>
        <source>raw / deduplicated at least %1: files overlap in days</source>
        <translation>brutos / únicos, como mínimo %1: hay archivos con días comunes</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>No hay eventos en estos días</translation>
    </message>
    <message>
        <source>still reading</source>
        <translation>aún leyendo</translation>
    </message>
    <message>
        <source>The files are still being read: duplicates that come later are not counted yet.</source>
        <translation>Aún se leen los archivos: los duplicados posteriores todavía no se cuentan.</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>Some files hold the same days. Events that repeat one of another file are counted twice here: there are at least as many duplicates as shown.</source>
        <translation>Algunos archivos contienen los mismos días. Los eventos que repiten uno de otro archivo cuentan aquí dos veces: hay al menos tantos duplicados como se muestran.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowActions</name>
    <message>
        <source>Chosen raw &amp;event</source>
        <translation>&amp;Evento en bruto elegido</translation>
    </message>
    <message>
        <source>Open &amp;source at the line</source>
        <translation>Abrir el &amp;origen en la línea</translation>
    </message>
    <message>
        <source>Write a &amp;note on the event</source>
        <translation>Escribir una &amp;nota sobre el evento</translation>
    </message>
    <message>
        <source>&amp;Bookmark the event</source>
        <translation>&amp;Marcar el evento</translation>
    </message>
    <message>
        <source>&amp;Copy the event as JSON</source>
        <translation>&amp;Copiar el evento como JSON</translation>
    </message>
    <message>
        <source>no raw event is chosen</source>
        <translation>no hay ningún evento en bruto elegido</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowsBar</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Sample again</source>
        <translation>Otra muestra</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Show the events with any value</source>
        <translation>Mostrar los eventos con cualquier valor</translation>
    </message>
    <message>
        <source>Search these events</source>
        <translation>Buscar en estos eventos</translation>
    </message>
    <message>
        <source>All events page by page, file by file, as they stand there</source>
        <translation>Todos los eventos página por página, archivo por archivo, tal como están</translation>
    </message>
    <message>
        <source>behind a count of the proof</source>
        <translation>tras un recuento de la demostración</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of all ids</source>
        <translation>de todos los ID</translation>
    </message>
    <message>
        <source>%1 %2, spread over the files</source>
        <translation>%1 %2, repartidos por los archivos</translation>
    </message>
    <message>
        <source>All %1 %2</source>
        <translation>En total, %1 %2</translation>
    </message>
    <message>
        <source>Events %1 to %2 %3</source>
        <translation>Eventos %1 a %2 %3</translation>
    </message>
    <message>
        <source>No more events %1</source>
        <translation>No hay más eventos %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Only with %1; show any value</source>
        <translation>Solo con %1; mostrar cualquier valor</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowsDock</name>
    <message>
        <source>Raw events</source>
        <translation>Eventos originales</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Abrir fuente</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As &amp;JSON, line by line</source>
        <translation>Como &amp;JSON, línea por línea</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Como &amp;CSV</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet</source>
        <translation>Para &amp;hoja de cálculo</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen events, or all when none is chosen</source>
        <translation>Copiar los eventos elegidos, o todos si no hay ninguno</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No hay ningún caso abierto</translation>
    </message>
    <message>
        <source>Open one to look at its raw events.</source>
        <translation>Al abrir uno se verán sus eventos originales.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Reading events…</source>
        <translation>Leyendo eventos…</translation>
    </message>
    <message>
        <source>Some files are gone or changed since the import, and their events are missing: %1. The Data page says where to look.</source>
        <translation>Faltan o han cambiado archivos desde la importación y no figuran sus eventos: %1. En la página Datos se indica dónde buscar.</translation>
    </message>
    <message>
        <source>No event passes</source>
        <translation>Ningún evento pasa el filtro</translation>
    </message>
    <message>
        <source>The key has none on these days, or the filter leaves all out.</source>
        <translation>La clave no tiene eventos en estos días, o el filtro los excluye todos.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The events were not read to their end.</source>
        <translation>No se terminaron de leer los eventos.</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>No se pudieron leer los eventos</translation>
    </message>
    <message>
        <source>No properties</source>
        <translation>Sin propiedades</translation>
    </message>
    <message>
        <source>The case has changed since these events were read.</source>
        <translation>El caso ha cambiado desde que se leyeron estos eventos.</translation>
    </message>
    <message>
        <source>Shows the event among the lines of its file</source>
        <translation>Muestra el evento entre las líneas de su archivo</translation>
    </message>
    <message>
        <source>No more events</source>
        <translation>No hay más eventos</translation>
    </message>
    <message>
        <source>The page before was the last one.</source>
        <translation>La página anterior era la última.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowsModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Archivo y línea</translation>
    </message>
    <message>
        <source>%1, bookmarked</source>
        <translation>%1, con marcador</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1, con una nota</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RunStep</name>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Abrir el tablero</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days of the pull</source>
        <translation>Días de la obtención</translation>
    </message>
    <message>
        <source>Puts the days that are whole into the case, and fetches no more</source>
        <translation>Pone en el caso los días completos y no obtiene más</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Nothing is being fetched</source>
        <translation>No se está obteniendo nada</translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation>Aún no hay obtención</translation>
    </message>
    <message>
        <source>Choose a project and its days in the first two steps.</source>
        <translation>Elija un proyecto y sus días en los dos primeros pasos.</translation>
    </message>
    <message>
        <source>Looking what is there already…</source>
        <translation>Mirando qué hay ya…</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>%1 of %2 days complete</source>
        <translation>%1 de %2 días completos</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>Waiting: %1. It goes on %2.</source>
        <translation>En espera: %1. Sigue %2.</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Nothing is lost: Resume goes on with the day that was under way, today or after the program was closed.</source>
        <translation>Nada se pierde: Reanudar sigue con el día en curso, ahora o tras cerrar el programa.</translation>
    </message>
    <message>
        <source>Fetch the missing days</source>
        <translation>Obtener los días que faltan</translation>
    </message>
    <message>
        <source>Everything is here, verified to the last line.</source>
        <translation>Todo está aquí, verificado hasta la última línea.</translation>
    </message>
    <message>
        <source>Stopped here: the days that are whole go into the case.</source>
        <translation>Parado aquí: los días completos pasan al caso.</translation>
    </message>
    <message>
        <source>%1 could not be fetched whole; the table says why. Nothing of that is counted.</source>
        <translation>%1 no se pudo obtener completo; la tabla dice por qué. Nada de ello se cuenta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was fetched</source>
        <translation>No se obtuvo nada</translation>
    </message>
    <message>
        <source>The pull could not begin</source>
        <translation>La obtención no pudo empezar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SavedFilterMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>No filter has a name yet</source>
        <translation>Ningún filtro tiene nombre todavía</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>No hay ningún filtro que guardar.</translation>
    </message>
    <message>
        <source>Rename or delete</source>
        <translation>Cambiar nombre o eliminar</translation>
    </message>
    <message>
        <source>This filter cannot be read: %1</source>
        <translation>Este filtro no se puede leer: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Cambiar nombre del filtro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name of the filter; a filter with the same name is replaced</source>
        <translation>Nombre del filtro; se sustituye el que tenga el mismo nombre</translation>
    </message>
    <message>
        <source>save filter</source>
        <translation>guardar filtro</translation>
    </message>
    <message>
        <source>rename filter</source>
        <translation>cambiar nombre del filtro</translation>
    </message>
    <message>
        <source>delete filter</source>
        <translation>eliminar filtro</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ScopeStep</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys to select</source>
        <translation>Claves por seleccionar</translation>
    </message>
    <message>
        <source>First event date</source>
        <translation>Primera fecha de evento</translation>
    </message>
    <message>
        <source>Last event date</source>
        <translation>Última fecha de evento</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Renamed only</source>
        <translation>Solo renombrados</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>One per key and day</source>
        <translation>Uno por clave y día</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Choose all keys</source>
        <translation>Elegir todas las claves</translation>
    </message>
    <message>
        <source>Choose no key</source>
        <translation>No elegir ninguna clave</translation>
    </message>
    <message>
        <source>User ids and groups over the limit on some of the days, or named by the vendor. Others are added from the board: choose them there and press S.</source>
        <translation>ID de usuario y grupos que superan el límite algún día, o que nombra el proveedor. Otros se añaden desde el panel: elíjalos allí y pulse S.</translation>
    </message>
    <message>
        <source>Only what the vendor documents</source>
        <translation>Solo lo que el proveedor documenta</translation>
    </message>
    <message>
        <source>The shapes of the vendor&apos;s own script, put right</source>
        <translation>Las formas del script del proveedor, corregidas</translation>
    </message>
    <message>
        <source>Form of the selector</source>
        <translation>Forma del selector</translation>
    </message>
    <message>
        <source>Of user ids, every event</source>
        <translation>De los ID de usuario, todos los eventos</translation>
    </message>
    <message>
        <source>Of user ids, only the events that the vendor renamed</source>
        <translation>De los ID de usuario, solo los eventos que el proveedor renombró</translation>
    </message>
    <message>
        <source>Events of user ids</source>
        <translation>Eventos de los ID de usuario</translation>
    </message>
    <message>
        <source>As few selectors as possible</source>
        <translation>Tan pocos selectores como sea posible</translation>
    </message>
    <message>
        <source>Only hot days are touched; each is a deletion of its own</source>
        <translation>Solo se tocan los días calientes; cada uno es un borrado aparte</translation>
    </message>
    <message>
        <source>Number of selectors</source>
        <translation>Número de selectores</translation>
    </message>
    <message>
        <source>Event dates</source>
        <translation>Fechas de evento</translation>
    </message>
    <message>
        <source>Processed before</source>
        <translation>Procesado antes de</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selectores</translation>
    </message>
    <message>
        <source>Which of their events</source>
        <translation>Cuáles de sus eventos</translation>
    </message>
    <message>
        <source>A support ticket takes any selector with its first and last day. It is done by hand, about a week after it was agreed.</source>
        <translation>Un tique de soporte admite cualquier selector con su primer y último día. Se hace a mano, una semana después de acordarlo.</translation>
    </message>
    <message>
        <source>The vendor&apos;s own Data Deletion page takes one event name and no distinct_id, events up to 180 days old, 10 deletions a month; for 7 days they can be taken back.</source>
        <translation>La página Data Deletion del proveedor admite un nombre de evento y ningún distinct_id, eventos de hasta 180 días y 10 borrados al mes; durante 7 días se pueden deshacer.</translation>
    </message>
    <message>
        <source>Export first: what was deleted is in no later export.</source>
        <translation>Exporte antes: lo borrado no está en ninguna exportación posterior.</translation>
    </message>
    <message>
        <source>What a deletion can do</source>
        <translation>Qué puede hacer un borrado</translation>
    </message>
    <message>
        <source>Looking for hot keys…</source>
        <translation>Buscando claves calientes…</translation>
    </message>
    <message>
        <source>No key is hot on these days</source>
        <translation>Ninguna clave está caliente en estos días</translation>
    </message>
    <message>
        <source>Choose keys on the board and press S, or paste a selector in the next step.</source>
        <translation>Elija claves en el panel y pulse S, o pegue un selector en el paso siguiente.</translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>No se pudieron leer las claves</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidas</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SelectorController</name>
    <message>
        <source>take back the waiver</source>
        <translation>retirar la aceptación</translation>
    </message>
    <message>
        <source>waive innocent events</source>
        <translation>aceptar eventos ajenos</translation>
    </message>
    <message>
        <source>delete selectors</source>
        <translation>eliminar selectores</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SelectorPage</name>
    <message>
        <source>1 Scope</source>
        <translation>1 Alcance</translation>
    </message>
    <message>
        <source>2 Build</source>
        <translation>2 Crear</translation>
    </message>
    <message>
        <source>3 Prove</source>
        <translation>3 Demostrar</translation>
    </message>
    <message>
        <source>4 Hand over</source>
        <translation>4 Entregar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selectores</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Which selector</source>
        <translation>Qué selector</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>The selector now also asks for the chosen keys and the bound.</source>
        <translation>El selector pide ahora también las claves elegidas y el límite.</translation>
    </message>
    <message>
        <source>%1 left alone by $insert_id.</source>
        <translation>%1 a salvo por su $insert_id.</translation>
    </message>
    <message>
        <source>%1 still matched: nothing tells them apart.</source>
        <translation>%1 aún con coincidencia: nada los distingue.</translation>
    </message>
    <message>
        <source>Next: build</source>
        <translation>Siguiente: crear</translation>
    </message>
    <message>
        <source>Next: prove</source>
        <translation>Siguiente: demostrar</translation>
    </message>
    <message>
        <source>Next: hand over</source>
        <translation>Siguiente: entregar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SendForm</name>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>ID del proyecto</translation>
    </message>
    <message>
        <source>Project id, typed again</source>
        <translation>ID del proyecto, otra vez</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Secret of the service account</source>
        <translation>Secreto de la cuenta de servicio</translation>
    </message>
    <message>
        <source>Everything in step 1 is seen to</source>
        <translation>Todo lo del paso 1 está atendido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Where the project&apos;s data resides</source>
        <translation>Dónde residen los datos del proyecto</translation>
    </message>
    <message>
        <source>A proxy, or a stand-in on this computer to rehearse with</source>
        <translation>Un proxy, o un servidor de ensayo en este equipo</translation>
    </message>
    <message>
        <source>type it again to confirm</source>
        <translation>escríbalo otra vez para confirmar</translation>
    </message>
    <message>
        <source>Asked for each time, and kept nowhere</source>
        <translation>Se pide cada vez y no se guarda</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Name the server, for instance http://127.0.0.1:8723.</source>
        <translation>Indique el servidor, por ejemplo http://127.0.0.1:8723.</translation>
    </message>
    <message>
        <source>Name the project that the events go to.</source>
        <translation>Indique el proyecto al que van los eventos.</translation>
    </message>
    <message>
        <source>Type the project&apos;s id again to confirm it.</source>
        <translation>Escriba otra vez el ID del proyecto para confirmarlo.</translation>
    </message>
    <message>
        <source>Name a service account that may import, and its secret.</source>
        <translation>Indique una cuenta de servicio que pueda importar y su secreto.</translation>
    </message>
    <message>
        <source>See to everything in step 1, and tick it here.</source>
        <translation>Atienda todo lo del paso 1 y márquelo aquí.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SendStep</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Copy the undo selector</source>
        <translation>Copiar el selector para deshacer</translation>
    </message>
    <message>
        <source>What became of the events, day by day</source>
        <translation>Qué fue de los eventos, día a día</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Selects exactly the events that were sent: paste it under Selectors, prove it, and hand it over to take the repair back</source>
        <translation>Selecciona exactamente los eventos enviados: péguelo en Selectores, pruébelo y entréguelo para deshacer la reparación</translation>
    </message>
    <message>
        <source>Read = accepted + refused + left out + set aside + pending, on every day.</source>
        <translation>Leídos = aceptados + rechazados + omitidos + apartados + pendientes, cada día.</translation>
    </message>
    <message>
        <source>Sends the repaired events into the project. What was sent before is known, and not sent again.</source>
        <translation>Envía los eventos reparados al proyecto. Lo ya enviado se conoce y no se envía otra vez.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Rehearse on a stand-in on this computer, or on a sandbox project, before you send to the real one.</source>
        <translation>Ensaye en un servidor de este equipo o en un proyecto de pruebas antes de enviar al real.</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>What was sent to this project before is found again, and is not sent twice.</source>
        <translation>Lo ya enviado a este proyecto se reconoce y no se envía dos veces.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Predicting what will be hot…</source>
        <translation>Prediciendo qué estará caliente…</translation>
    </message>
    <message>
        <source>Repairing into files…</source>
        <translation>Reparando en archivos…</translation>
    </message>
    <message>
        <source>retries: %1</source>
        <translation>reintentos: %1</translation>
    </message>
    <message>
        <source>Done: every event is accounted for, and the books balance.</source>
        <translation>Listo: se ha dado cuenta de cada evento y las cuentas cuadran.</translation>
    </message>
    <message>
        <source>The books do not balance: do not send again, and keep the case as it is.</source>
        <translation>Las cuentas no cuadran: no envíe otra vez y deje el caso como está.</translation>
    </message>
    <message>
        <source>%1 still to be sent. Send goes on where it ended, also after a restart with the same recipe and project.</source>
        <translation>Quedan %1 por enviar. Enviar continúa donde terminó, también tras reiniciar con la misma receta y proyecto.</translation>
    </message>
    <message>
        <source>%1 refused by the vendor: refused.ndjson in %2 says why.</source>
        <translation>%1 rechazados por el proveedor: refused.ndjson en %2 dice por qué.</translation>
    </message>
    <message>
        <source>%1 went out, and the vendor did not say whether it took them. They are not sent again by themselves.</source>
        <translation>%1 salieron y el proveedor no dijo si los aceptó. No se reenvían por sí solos.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Detenido antes de enviar nada.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ServerPanel</name>
    <message>
        <source>The vendor&apos;s word</source>
        <translation>Lo que dice el proveedor</translation>
    </message>
    <message>
        <source>Our verdicts and the vendor&apos;s</source>
        <translation>Nuestros veredictos y los del proveedor</translation>
    </message>
    <message>
        <source>&lt;p&gt;Keys and days that passed their limit by our count, or of which the vendor says so: by a $hotshard_record, or by events that it renamed. Where the two differ, the last column tells the likely reason.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Claves y días que superaron su límite según nuestro recuento, o según el proveedor: por un $hotshard_record o por eventos que renombró. Cuando ambos difieren, la última columna indica el motivo probable.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>top %1 of %2</source>
        <translation>top %1 de %2</translation>
    </message>
    <message>
        <source>No key is over its limit, and the vendor names none</source>
        <translation>Ninguna clave supera su límite y el proveedor no nombra ninguna</translation>
    </message>
    <message>
        <source>still reading</source>
        <translation>aún leyendo</translation>
    </message>
    <message>
        <source>The files are still being read: a record or a rename that comes later may change a verdict.</source>
        <translation>Aún se leen los archivos: un registro o un cambio de nombre posterior puede cambiar un veredicto.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>A file of the case ends too early: what it lacks may explain where we and the vendor differ.</source>
        <translation>Un archivo del caso termina antes de tiempo: lo que falta puede explicar en qué diferimos del proveedor.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SetupPage</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos que se importarán</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Days that are in the case already</source>
        <translation>Días que ya están en el caso</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>A case is one file that remembers what was counted. Your exports stay where they are and are not changed.</source>
        <translation>Un caso es un archivo que recuerda lo que se contó. Las exportaciones se quedan donde están y no se modifican.</translation>
    </message>
    <message>
        <source>Time zone of the project</source>
        <translation>Zona horaria del proyecto</translation>
    </message>
    <message>
        <source>It decides on which day an event counts.</source>
        <translation>Determina en qué día cuenta un evento.</translation>
    </message>
    <message>
        <source>Limits, events a day</source>
        <translation>Límites, eventos al día</translation>
    </message>
    <message>
        <source>A key with more events on a day is hot. They can be changed later without reading the files again.</source>
        <translation>Una clave con más eventos en un día se considera caliente. Se pueden cambiar más tarde sin volver a leer los archivos.</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>Claves de grupo</translation>
    </message>
    <message>
        <source>Properties by which events belong to groups, for instance a company. Groups have a limit of their own.</source>
        <translation>Propiedades que asignan eventos a grupos, por ejemplo una empresa. Los grupos tienen su propio límite.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>No importar nada</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Importar exportaciones</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>These cannot be imported there</source>
        <translation>Estas no se pueden importar ahí</translation>
    </message>
    <message>
        <source>Fixed when the case was made.</source>
        <translation>Se fijó al crear el caso.</translation>
    </message>
    <message>
        <source>As in the project&apos;s settings; it cannot be changed later.</source>
        <translation>Como en los ajustes del proyecto; no se puede cambiar después.</translation>
    </message>
    <message>
        <source>No exports here</source>
        <translation>Aquí no hay exportaciones</translation>
    </message>
    <message>
        <source>Exports end in .json, .ndjson or .jsonl, each also with .gz.</source>
        <translation>Las exportaciones terminan en .json, .ndjson o .jsonl, también con .gz.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in the folder left out, no exports by their name: %2</source>
        <translation>Omitido de la carpeta (%1), por no ser exportaciones según el nombre: %2</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>No se encontró: %1</translation>
    </message>
    <message>
        <source>The other files can be imported.</source>
        <translation>Los demás archivos se pueden importar.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SharesChart</name>
    <message>
        <source>Share of the largest groups. Left and right move along the curve.</source>
        <translation>Parte de los grupos mayores. Izquierda y derecha recorren la curva.</translation>
    </message>
    <message>
        <source>share of the groups, smallest first</source>
        <translation>parte de los grupos, de menor a mayor</translation>
    </message>
    <message>
        <source>The largest group</source>
        <translation>El grupo mayor</translation>
    </message>
    <message>
        <source>The largest %1 groups</source>
        <translation>Los %1 grupos mayores</translation>
    </message>
    <message>
        <source>Share of the events</source>
        <translation>Parte de los eventos</translation>
    </message>
    <message>
        <source>Share of the groups</source>
        <translation>Parte de los grupos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Share of the largest groups</source>
        <translation>Parte de los grupos mayores</translation>
    </message>
    <message>
        <source>Largest groups</source>
        <translation>Grupos mayores</translation>
    </message>
    <message>
        <source>Of all groups</source>
        <translation>De todos los grupos</translation>
    </message>
    <message>
        <source>Of all events</source>
        <translation>De todos los eventos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>With all larger ones</source>
        <translation>Con todos los mayores</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SharesPanel</name>
    <message>
        <source>Share of the largest groups</source>
        <translation>Parte de los grupos mayores</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>Pareto</translation>
    </message>
    <message>
        <source>Lorenz</source>
        <translation>Lorenz</translation>
    </message>
    <message>
        <source>Group key</source>
        <translation>Clave de grupo</translation>
    </message>
    <message>
        <source>Kind of curve</source>
        <translation>Tipo de curva</translation>
    </message>
    <message>
        <source>No group key is counted in this case</source>
        <translation>En este caso no se cuenta ninguna clave de grupo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · Gini %2</source>
        <translation>%1 · Gini %2</translation>
    </message>
    <message>
        <source>%1 · Gini %2 · the largest %3 have %4</source>
        <translation>%1 · Gini %2 · los %3 mayores tienen el %4</translation>
    </message>
    <message>
        <source>&lt;p&gt;How unevenly events lie on the groups of a key, in the chosen scope, days and filter. Pareto: a bar for each of the largest groups, and the share they have together so far; click a bar to see only that group. Lorenz: the further the curve sags below the diagonal, the more lies on few groups. Gini says it in one number: 0 when all groups are alike, close to 1 when one has all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué desigual es el reparto de los eventos entre los grupos de una clave, en el ámbito, los días y el filtro elegidos. Pareto: una barra por cada uno de los grupos mayores y la parte que reúnen hasta ahí; haga clic en una barra para ver solo ese grupo. Lorenz: cuanto más se aleja la curva por debajo de la diagonal, más se concentra en pocos grupos. Gini lo resume en un número: 0 si todos los grupos son iguales, cerca de 1 si uno lo tiene todo.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ShortcutSheet</name>
    <message>
        <source>Lists and charts</source>
        <translation>Listas y gráficos</translation>
    </message>
    <message>
        <source>Click, Return</source>
        <translation>Clic, Enter</translation>
    </message>
    <message>
        <source>choose, everything follows</source>
        <translation>elegir; todo lo demás sigue</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Return</source>
        <translation>Ctrl+clic, Ctrl+Enter</translation>
    </message>
    <message>
        <source>add to the choice</source>
        <translation>añadir a la selección</translation>
    </message>
    <message>
        <source>Drag over days</source>
        <translation>Arrastrar sobre días</translation>
    </message>
    <message>
        <source>choose these days</source>
        <translation>elegir esos días</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>leave out the row</source>
        <translation>excluir la fila</translation>
    </message>
    <message>
        <source>Right click, Menu key</source>
        <translation>Clic derecho, tecla Menú</translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation>qué se puede hacer aquí</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>move from cell to cell</source>
        <translation>ir de celda en celda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop what runs, or take back one level</source>
        <translation>detener lo que está en marcha o deshacer un nivel</translation>
    </message>
    <message>
        <source>Mouse buttons 4 and 5</source>
        <translation>Botones 4 y 5 del ratón</translation>
    </message>
    <message>
        <source>back and forward</source>
        <translation>atrás y adelante</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulateForm</name>
    <message>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Limit, events per key and day</source>
        <translation>Límite, eventos por clave y día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>Al&amp;macén</translation>
    </message>
    <message>
        <source>User analytics and each analytic group are sharded apart, with limits and counters of their own</source>
        <translation>El análisis de usuarios y cada grupo analítico se reparten en shards por separado, con límites y contadores propios</translation>
    </message>
    <message>
        <source>&amp;Limit a day</source>
        <translation>&amp;Límite diario</translation>
    </message>
    <message>
        <source>The first so many events of a key on a day stay; all later ones are renamed. Enter applies it; the cards below are shortcuts</source>
        <translation>Los primeros eventos de una clave en un día, hasta este número, se conservan; todos los posteriores se renombran. Enter lo aplica; las tarjetas de abajo son atajos</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>The first day to look at</source>
        <translation>El primer día que se examina</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>The last day to look at</source>
        <translation>El último día que se examina</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulatePage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Renames per day</source>
        <translation>Renombrados por día</translation>
    </message>
    <message>
        <source>Simulate limits</source>
        <translation>Simular límites</translation>
    </message>
    <message>
        <source>What the vendor&apos;s limiter would have renamed in these exports, beside what it did rename.</source>
        <translation>Lo que el limitador del proveedor habría renombrado en estas exportaciones, junto a lo que renombró en realidad.</translation>
    </message>
    <message>
        <source>What to simulate</source>
        <translation>Qué simular</translation>
    </message>
    <message>
        <source>Stop counting; what was shown before stays</source>
        <translation>Detener el recuento; se conserva lo que se mostraba antes</translation>
    </message>
    <message>
        <source>For every day, what the limit would have renamed, and what the data shows renamed in this storage.</source>
        <translation>Para cada día, lo que el límite habría renombrado y lo que figura renombrado en los datos de este almacén.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1 gone or changed since the import: %2. The counts are exact; from which moment on is not known for the keys in it.</source>
        <translation>%1 desde la importación: %2. Los recuentos son exactos; para las claves que contienen no se sabe a partir de qué momento.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was counted to its end.</source>
        <translation>No se terminó ningún recuento.</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Simular de nuevo</translation>
    </message>
    <message>
        <source>The limit could not be simulated</source>
        <translation>No se pudo simular el límite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationChart</name>
    <message>
        <source>Renames per day. Left and right move from day to day.</source>
        <translation>Renombrados por día. Izquierda y derecha pasan de día en día.</translation>
    </message>
    <message>
        <source>Would be renamed</source>
        <translation>Se renombrarían</translation>
    </message>
    <message>
        <source>Renamed in the data</source>
        <translation>Renombrados en los datos</translation>
    </message>
    <message>
        <source>Events of the storage</source>
        <translation>Eventos del almacén</translation>
    </message>
    <message>
        <source>renamed in the data</source>
        <translation>renombrados en los datos</translation>
    </message>
    <message>
        <source>would be renamed</source>
        <translation>se renombrarían</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationProxy</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationTable</name>
    <message>
        <source>Keys over the limit</source>
        <translation>Claves sobre el límite</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all when none is chosen</source>
        <translation>Copiar las filas elegidas, o todas si no hay ninguna</translation>
    </message>
    <message>
        <source>Copy for a &amp;spreadsheet</source>
        <translation>Copiar para &amp;hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copiar como &amp;CSV</translation>
    </message>
    <message>
        <source> · the first %1</source>
        <translation> · los primeros %1</translation>
    </message>
    <message>
        <source>No key passes %1 events on a day: nothing would be renamed</source>
        <translation>Ninguna clave supera %1 eventos en un día: no se renombraría nada</translation>
    </message>
    <message>
        <source>This case holds no events yet</source>
        <translation>Este caso aún no contiene eventos</translation>
    </message>
    <message>
        <source>Add exports on the Data page.</source>
        <translation>Añadir exportaciones en la página Datos.</translation>
    </message>
    <message>
        <source>The data shows %1 renamed, under whatever limit was in force.</source>
        <translation>Renombrado según los datos, con el límite entonces vigente: %1.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SourceLineModel</name>
    <message>
        <source>Line %1, the event</source>
        <translation>Línea %1, el evento</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Tal como está en el archivo</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SourceProxy</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Changed since it was imported</source>
        <translation>Ha cambiado desde que se importó</translation>
    </message>
    <message>
        <source>Touched, not checked yet</source>
        <translation>Fecha distinta, aún sin comprobar</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En su sitio</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be looked at. Its counts are in the case; “Locate…” tells where it lies now.</source>
        <translation>El archivo ya no está ahí o no se puede examinar. Sus recuentos están en el caso; «Localizar…» permite indicar dónde está ahora.</translation>
    </message>
    <message>
        <source>Another file, or another version of it, is in its place. Its counts are in the case; “Locate…” tells where the imported one lies now.</source>
        <translation>En su lugar hay otro archivo, u otra versión. Sus recuentos están en el caso; «Localizar…» permite indicar dónde está ahora el que se importó.</translation>
    </message>
    <message>
        <source>The file has its size, but was touched since it was imported. It is compared as soon as it is needed; “Locate…” does so now.</source>
        <translation>El archivo conserva su tamaño, pero su fecha cambió después de importarlo. Se comparará en cuanto haga falta; «Localizar…» lo hace ahora.</translation>
    </message>
    <message>
        <source>%1; the file is in place</source>
        <translation>%1; el archivo está en su sitio</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SourceWindow</name>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Copy file and line</source>
        <translation>Copiar archivo y línea</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::StackedChart</name>
    <message>
        <source>Events per day. Left and right move from day to day.</source>
        <translation>Eventos por día. Izquierda y derecha pasan de día en día.</translation>
    </message>
    <message>
        <source>No events · %1</source>
        <translation>Sin eventos · %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>%1 of them renamed by the vendor · %2</source>
        <translation>%1 de ellos renombrados por el proveedor · %2</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Eventos por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::StatusLine</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Tarea en curso</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>demo limits</source>
        <translation>límites de demo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>The sample data is small, so its limits are too: far below the vendor&apos;s 200,000 and 1,000,000 events a day.</source>
        <translation>Los datos de ejemplo son pequeños y sus límites también: muy por debajo de los 200&#xa0;000 y 1&#xa0;000&#xa0;000 de eventos al día del proveedor.</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>All dates are calendar days in this time zone.</source>
        <translation>Todas las fechas son días de calendario en esta zona horaria.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No hay ningún caso abierto</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 · %2 of them shown (%3)</source>
        <translation>%1 · se muestran %2 (%3)</translation>
    </message>
    <message>
        <source>An import is still running: the counts will grow.</source>
        <translation>Aún hay una importación en curso: los recuentos aumentarán.</translation>
    </message>
    <message>
        <source>The case holds incomplete files: some events are missing. See the Data page.</source>
        <translation>El caso contiene archivos incompletos: faltan algunos eventos. Más información en la página Datos.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TimelineChart</name>
    <message>
        <source>Hours of the key. Left and right move from hour to hour.</source>
        <translation>Horas de la clave. Izquierda y derecha pasan de hora en hora.</translation>
    </message>
    <message>
        <source>%1, %2:00 – %3:00</source>
        <translation>%1, %2:00 – %3:00</translation>
    </message>
    <message>
        <source>In this hour</source>
        <translation>En esta hora</translation>
    </message>
    <message>
        <source>Renamed by the vendor</source>
        <translation>Renombrados por el proveedor</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Desde medianoche</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Veces el límite</translation>
    </message>
    <message>
        <source>Limit %1 · %2</source>
        <translation>Límite %1 · %2</translation>
    </message>
    <message>
        <source>Hours of the key</source>
        <translation>Horas de la clave</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrados</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TimelinePanel</name>
    <message>
        <source>Hours of a key</source>
        <translation>Horas de una clave</translation>
    </message>
    <message>
        <source>Sum of the day</source>
        <translation>Suma del día</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>&lt;p&gt;All events of the key in focus, hour by hour. The sum since midnight is what the limit is compared with; a triangle marks the hour in which it was passed. Vermillion is over the limit, or renamed by the vendor. Click to see only that day everywhere, drag over several days to choose them all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Todos los eventos de la clave enfocada, hora por hora. La suma desde medianoche es lo que se compara con el límite; un triángulo marca la hora en que se superó. En bermellón, lo que está sobre el límite o renombró el proveedor. Un clic muestra solo ese día en todas partes; al arrastrar sobre varios días se eligen todos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What the hours show</source>
        <translation>Qué muestran las horas</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>limit %1 a day</source>
        <translation>límite %1 al día</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pick an id or a group to see its hours</source>
        <translation>Elegir un ID o un grupo para ver sus horas</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TimezoneCombo</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>The project&apos;s time zone: it decides on which day an event counts. Type any part of a name.</source>
        <translation>La zona horaria del proyecto: determina en qué día cuenta un evento. Se puede escribir cualquier parte del nombre.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TruthTable</name>
    <message>
        <source>Events of the keys that it matches</source>
        <translation>Eventos de las claves con los que coincide</translation>
    </message>
    <message>
        <source>Events of the keys that it misses</source>
        <translation>Eventos de las claves que omite</translation>
    </message>
    <message>
        <source>Other events that it matches</source>
        <translation>Otros eventos con los que coincide</translation>
    </message>
    <message>
        <source>Other events that it leaves alone</source>
        <translation>Otros eventos que no toca</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <source>Events of the keys</source>
        <translation>Eventos de las claves</translation>
    </message>
    <message>
        <source>All other events</source>
        <translation>Todos los demás eventos</translation>
    </message>
    <message>
        <source>%1: click to look at them</source>
        <translation>%1: haga clic para verlos</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ViewHistory</name>
    <message>
        <source>clear filter</source>
        <translation>quitar filtro</translation>
    </message>
    <message>
        <source>change filter</source>
        <translation>cambiar filtro</translation>
    </message>
    <message>
        <source>change days</source>
        <translation>cambiar días</translation>
    </message>
    <message>
        <source>change scope</source>
        <translation>cambiar ámbito</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WelcomePage</name>
    <message>
        <source>Recent cases</source>
        <translation>Casos recientes</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>Find out which ids, events and groups made your Mixpanel project&apos;s shards hot, and on which days.</source>
        <translation>Descubrir qué ID, eventos y grupos calentaron los shards de un proyecto de Mixpanel, y en qué días.</translation>
    </message>
    <message>
        <source>What is a hot shard?</source>
        <translation>¿Qué es un shard caliente?</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>Cases you open appear here. To get to know the program, start with the sample.</source>
        <translation>Los casos que se abran aparecerán aquí. Para conocer el programa, lo mejor es empezar por el ejemplo.</translation>
    </message>
    <message>
        <source>Explore sample data</source>
        <translation>Explorar datos de ejemplo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WhatIfPanel</name>
    <message>
        <source>What if the limit were another?</source>
        <translation>¿Y si el límite fuera otro?</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Keys at this limit</source>
        <translation>Claves con este límite</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many keys and days would be hot at any limit, counted exactly over the whole case: the filter has no part in it. Slide the limit, or drag it in the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuántas claves y días estarían calientes con cualquier límite, contados con exactitud en todo el caso: el filtro no interviene. El límite se ajusta con el control deslizante o al arrastrarlo en el gráfico.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Whose limit</source>
        <translation>Límite de quién</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Límite</translation>
    </message>
    <message>
        <source>No events in this case yet</source>
        <translation>Aún no hay eventos en este caso</translation>
    </message>
    <message>
        <source>Import exports to see which keys are hot.</source>
        <translation>Al importar exportaciones se verá qué claves están calientes.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WindowActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Explore &amp;sample data</source>
        <translation>Explorar datos de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;About Shardscope</source>
        <translation>&amp;Acerca de Shardscope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>Abrir cas&amp;o…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Save the board as &amp;PDF…</source>
        <translation>Guardar el tablero como &amp;PDF…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>C&amp;errar caso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ó&amp;rdenes…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Copy the board as a &amp;command</source>
        <translation>Copiar el panel como &amp;orden</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>todavía no se ha hecho nada</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>no se ha deshecho nada</translation>
    </message>
    <message>
        <source>no case is open</source>
        <translation>no hay ningún caso abierto</translation>
    </message>
    <message>
        <source>Pull from &amp;Mixpanel…</source>
        <translation>Obtener de &amp;Mixpanel…</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this view</source>
        <translation>Copiar un &amp;enlace a esta vista</translation>
    </message>
</context>
</TS>

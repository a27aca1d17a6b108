<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActionList</name>
    <message>
        <source>not possible at the moment</source>
        <translation>im Moment nicht möglich</translation>
    </message>
</context>
<context>
    <name>BoardReport</name>
    <message>
        <source>Limits: %1 events a day for an id, %2 for a group.</source>
        <translation>Limits: %1 Events pro Tag für eine ID, %2 für eine Gruppe.</translation>
    </message>
    <message>
        <source>All events.</source>
        <translation>Alle Events.</translation>
    </message>
    <message>
        <source>Only events that the vendor renamed.</source>
        <translation>Nur vom Anbieter umbenannte Events.</translation>
    </message>
    <message>
        <source>The case holds no events.</source>
        <translation>Der Fall enthält keine Events.</translation>
    </message>
    <message>
        <source>%1, days in %2. %3 %4</source>
        <translation>%1, Tage in Zeitzone %2. %3 %4</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>An import was still running: the counts are partial.</source>
        <translation>Ein Import lief noch: Die Zahlen sind unvollständig.</translation>
    </message>
    <message>
        <source>Written %1 by Shardscope from %2.</source>
        <translation>Erstellt am %1 von Shardscope aus %2.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (bookmarked)</source>
        <translation>%1 (mit Lesezeichen)</translation>
    </message>
    <message>
        <source>%1, of ids</source>
        <translation>%1, von IDs</translation>
    </message>
    <message>
        <source>%1, of groups</source>
        <translation>%1, von Gruppen</translation>
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
        <translation>Event-Namen</translation>
    </message>
    <message>
        <source>Unique days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Most on a day</source>
        <translation>Max. pro Tag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Heiße Tage</translation>
    </message>
    <message>
        <source>First hot day</source>
        <translation>Erster heißer Tag</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Unique ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Group key</source>
        <translation>Gruppenschlüssel</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Events pro Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Volume of the day</source>
        <translation>Tagesvolumen</translation>
    </message>
    <message>
        <source>Renamed on the day</source>
        <translation>Am Tag umbenannt</translation>
    </message>
    <message>
        <source>(all other events)</source>
        <translation>(alle anderen Events)</translation>
    </message>
    <message>
        <source>Keys and days</source>
        <translation>Schlüssel und Tage</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation>Events pro Stunde</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>Gruppenschlüssel</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
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
        <translation>%1 Event-Name</translation>
    </message>
    <message numerus="yes">
        <source>%1 event names</source>
        <translation>
            <numerusform>%1 Event-Name</numerusform>
            <numerusform>%1 Event-Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 incomplete file</source>
        <translation>%1 unvollständige Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1 incomplete files</source>
        <translation>
            <numerusform>%1 unvollständige Datei</numerusform>
            <numerusform>%1 unvollständige Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 group</source>
        <translation>%1 Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1 Gruppe</numerusform>
            <numerusform>%1 Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 Schlüssel</numerusform>
            <numerusform>%1 Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
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
            <numerusform>%1 IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 id</source>
        <translation>von %1 ID</translation>
    </message>
    <message numerus="yes">
        <source>of %1 ids</source>
        <translation>
            <numerusform>von %1 ID</numerusform>
            <numerusform>von %1 IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot group</source>
        <translation>%1 heiße Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot groups</source>
        <translation>
            <numerusform>%1 heiße Gruppe</numerusform>
            <numerusform>%1 heiße Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 day</source>
        <translation>von %1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>of %1 days</source>
        <translation>
            <numerusform>von %1 Tag</numerusform>
            <numerusform>von %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 incomplete file</source>
        <translation>und %1 unvollständige Datei</translation>
    </message>
    <message numerus="yes">
        <source>and %1 incomplete files</source>
        <translation>
            <numerusform>und %1 unvollständige Datei</numerusform>
            <numerusform>und %1 unvollständige Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day with events</source>
        <translation>%1 Tag mit Events</translation>
    </message>
    <message numerus="yes">
        <source>%1 days with events</source>
        <translation>
            <numerusform>%1 Tag mit Events</numerusform>
            <numerusform>%1 Tage mit Events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 event</source>
        <translation>%1 Event</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Event</numerusform>
            <numerusform>%1 Events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bad line</source>
        <translation>%1 defekte Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%1 bad lines</source>
        <translation>
            <numerusform>%1 defekte Zeile</numerusform>
            <numerusform>%1 defekte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file not counted</source>
        <translation>%1 Datei nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 files not counted</source>
        <translation>
            <numerusform>%1 Datei nicht gezählt</numerusform>
            <numerusform>%1 Dateien nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 path not found</source>
        <translation>%1 Pfad nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 paths not found</source>
        <translation>
            <numerusform>%1 Pfad nicht gefunden</numerusform>
            <numerusform>%1 Pfade nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key-day</source>
        <translation>%1 Schlüssel-Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 key-days</source>
        <translation>
            <numerusform>%1 Schlüssel-Tag</numerusform>
            <numerusform>%1 Schlüssel-Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file is</source>
        <translation>%1 Datei ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are</source>
        <translation>
            <numerusform>%1 Datei ist</numerusform>
            <numerusform>%1 Dateien sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot id</source>
        <translation>%1 heiße ID</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot ids</source>
        <translation>
            <numerusform>%1 heiße ID</numerusform>
            <numerusform>%1 heiße IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot day</source>
        <translation>%1 heißer Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot days</source>
        <translation>
            <numerusform>%1 heißer Tag</numerusform>
            <numerusform>%1 heiße Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot (key, day) pair</source>
        <translation>%1 heißer Schlüssel-Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot (key, day) pairs</source>
        <translation>
            <numerusform>%1 heißer Schlüssel-Tag</numerusform>
            <numerusform>%1 heiße Schlüssel-Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 event is</source>
        <translation>%1 Event ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 events are</source>
        <translation>
            <numerusform>%1 Event ist</numerusform>
            <numerusform>%1 Events sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key and day</source>
        <translation>%1 Schlüssel und Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys and days</source>
        <translation>
            <numerusform>%1 Schlüssel und Tag</numerusform>
            <numerusform>%1 Schlüssel und Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data is damaged</source>
        <translation>Die Beispieldaten sind beschädigt</translation>
    </message>
    <message>
        <source>The sample data could not be written</source>
        <translation>Die Beispieldaten konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <source>This build of the program has no sample data</source>
        <translation>Diese Programmversion enthält keine Beispieldaten</translation>
    </message>
    <message>
        <source>The folder for the sample data cannot be made</source>
        <translation>Der Ordner für die Beispieldaten kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>EffectCards</name>
    <message>
        <source>At %1 · this case</source>
        <translation>Bei %1 · dieser Fall</translation>
    </message>
    <message>
        <source>At %1 a day</source>
        <translation>Bei %1 pro Tag</translation>
    </message>
    <message>
        <source>nothing would be renamed</source>
        <translation>nichts würde umbenannt</translation>
    </message>
    <message>
        <source>renames, %1 on %2</source>
        <translation>Umbenennungen, %1 (%2)</translation>
    </message>
    <message>
        <source>With a limit of %1 events a day, %2 events would be renamed: %3 of the storage. A key that is over the limit on two days makes two key-days. Click to see which they are.</source>
        <translation>Bei einem Limit von %1 Events pro Tag würden %2 Events umbenannt: %3 des Speichers. Ein Schlüssel, der an zwei Tagen über dem Limit liegt, ergibt zwei Schlüssel-Tage. Klicken, um sie anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>one distinct id</source>
        <translation>eine einzelne ID</translation>
    </message>
    <message>
        <source>an event name</source>
        <translation>ein Ereignisname</translation>
    </message>
    <message>
        <source>a day, or days: 2023-09-01..15</source>
        <translation>ein Tag oder mehrere: 2023-09-01..15</translation>
    </message>
    <message>
        <source>a group: company=Acme</source>
        <translation>eine Gruppe: company=Acme</translation>
    </message>
    <message>
        <source>over the limit: &gt;1x</source>
        <translation>über dem Limit: &gt;1x</translation>
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
        <translation>Ereignis · %1</translation>
    </message>
    <message>
        <source>group · %1</source>
        <translation>Gruppe · %1</translation>
    </message>
    <message>
        <source>ids, on the days they were</source>
        <translation>IDs an den Tagen, an denen sie es waren</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lesen: %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Already in the case</source>
        <translation>Bereits im Fall</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Stopped, not counted</source>
        <translation>Gestoppt, nicht gezählt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird gestoppt&#xa0;…</translation>
    </message>
    <message>
        <source>working out the time left…</source>
        <translation>Restzeit wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Stopped: kept %1, %2 not counted.</source>
        <translation>Gestoppt: %1 behalten, %2 nicht gezählt.</translation>
    </message>
    <message>
        <source>Nothing new: the case already holds %1.</source>
        <translation>Nichts Neues: Der Fall enthält bereits %1.</translation>
    </message>
    <message>
        <source>Imported %1 with %2 in %3.</source>
        <translation>%1 mit %2 in %3 importiert.</translation>
    </message>
    <message>
        <source>Set aside: %1.</source>
        <translation>Aussortiert: %1.</translation>
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
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>A property of the key&apos;s events</source>
        <translation>Eine Eigenschaft der Events des Schlüssels</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>How far its values here and elsewhere differ: 0 % is the same, 100 % nothing in common (Jensen-Shannon divergence)</source>
        <translation>Wie stark sich ihre Werte hier und sonst unterscheiden: 0 % heißt gleich, 100 % nichts gemeinsam (Jensen-Shannon-Divergenz)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Distinct values on the key&apos;s events</source>
        <translation>Verschiedene Werte in den Events des Schlüssels</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>As it stands in the events</source>
        <translation>Wie er in den Events steht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Events of the key with it</source>
        <translation>Events des Schlüssels mit diesem Wert</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Share of the key&apos;s events that have it</source>
        <translation>Anteil der Events des Schlüssels mit diesem Wert</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Share of the other events that have it</source>
        <translation>Anteil der übrigen Events mit diesem Wert</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>How many times as frequent here as elsewhere</source>
        <translation>Häufigkeit hier im Verhältnis zu sonst</translation>
    </message>
    <message>
        <source>First seen (UTC)</source>
        <translation>Zuerst gesehen (UTC)</translation>
    </message>
    <message>
        <source>Time of the key&apos;s first event with it</source>
        <translation>Zeit des ersten Events des Schlüssels mit diesem Wert</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The event date</source>
        <translation>Das Event-Datum</translation>
    </message>
    <message>
        <source>As ingestion counts them, duplicates included</source>
        <translation>Wie die Aufnahme sie zählt, mit Duplikaten</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Verhältnis zum Limit</translation>
    </message>
    <message>
        <source>× the limit</source>
        <translation>× Limit</translation>
    </message>
    <message>
        <source>Each once</source>
        <translation>Jedes einmal</translation>
    </message>
    <message>
        <source>Distinct combinations of event, distinct_id, time and $insert_id</source>
        <translation>Verschiedene Kombinationen aus Event, distinct_id, Zeit und $insert_id</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Share of the events that were sent before</source>
        <translation>Anteil der Events, die schon einmal gesendet wurden</translation>
    </message>
    <message>
        <source>Over the limit from (UTC)</source>
        <translation>Über Limit ab (UTC)</translation>
    </message>
    <message>
        <source>When the first event beyond the limit was processed</source>
        <translation>Wann das erste Event jenseits des Limits verarbeitet wurde</translation>
    </message>
    <message>
        <source>Without duplicates</source>
        <translation>Ohne Duplikate</translation>
    </message>
    <message>
        <source>When the limit would have been passed without them</source>
        <translation>Wann das Limit ohne sie überschritten worden wäre</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>compared with a sample of %1 of the %2 other events</source>
        <translation>verglichen mit einer Stichprobe von %1 der %2 übrigen Events</translation>
    </message>
    <message>
        <source>compared with all %1 other events</source>
        <translation>verglichen mit allen %1 übrigen Events</translation>
    </message>
    <message>
        <source>Since %1 %2: on %3 of its events, on %4 of the others. First seen %5 UTC.</source>
        <translation>Seit %1 %2: in %3 der eigenen Events, in %4 der übrigen. Zuerst gesehen: %5 UTC.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Hot ids</source>
        <translation>Heiße IDs</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Distinct ids with more than %1 events on some day. Groups have their own limit of %2. Click to see only these ids and days everywhere.</source>
        <translation>Distinct IDs mit mehr als %1 Events an einem Tag. Gruppen haben ein eigenes Limit von %2. Klicken, um überall nur diese IDs und Tage zu sehen.</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Heiße Tage</translation>
    </message>
    <message>
        <source>Days on which at least one id or group passed its limit. Days are calendar days in %1. Click to see only ids over the limit, on the days they were.</source>
        <translation>Tage, an denen mindestens eine ID oder Gruppe ihr Limit überschritten hat. Tage sind Kalendertage in %1. Klicken, um nur IDs über dem Limit an den betreffenden Tagen zu sehen.</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Events</translation>
    </message>
    <message>
        <source>%1 events came after an id had already sent %2 that day: these are what the vendor renames to $hotshard_events. It renamed %3 here. Click to see only ids over the limit, on the days they were.</source>
        <translation>%1 Events kamen, nachdem eine ID am selben Tag bereits %2 gesendet hatte: Diese benennt der Anbieter in $hotshard_events um. Hier hat er %3 umbenannt. Klicken, um nur IDs über dem Limit an den betreffenden Tagen zu sehen.</translation>
    </message>
    <message>
        <source>Raw / deduplicated</source>
        <translation>Roh / dedupliziert</translation>
    </message>
    <message>
        <source>%1 sent twice or more</source>
        <translation>%1 mehrfach gesendet</translation>
    </message>
    <message>
        <source>at least: files overlap in days</source>
        <translation>mindestens: Dateien mit gleichen Tagen</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Defekte Zeilen</translation>
    </message>
    <message>
        <source>set aside, not counted</source>
        <translation>aussortiert, nicht gezählt</translation>
    </message>
    <message>
        <source>every line was read</source>
        <translation>alle Zeilen gelesen</translation>
    </message>
    <message>
        <source>Lines of the whole case that are not events, kept with file, line and reason. Click to see them. Incomplete files end early: what they hold is counted.</source>
        <translation>Zeilen des gesamten Falls, die keine Events sind, mit Datei, Zeile und Grund aufbewahrt. Klicken, um sie anzuzeigen. Unvollständige Dateien brechen vorzeitig ab: Was sie enthalten, wird gezählt.</translation>
    </message>
    <message>
        <source>%1 events as they were ingested, %2 when each is counted once (same event, id, time and $insert_id). The limit is applied at ingestion, so duplicates count against it. Click to see when and whose.</source>
        <translation>%1 Events wie aufgenommen, %2 bei einfacher Zählung (gleiches Event, gleiche ID, Zeit und $insert_id). Das Limit gilt bei der Aufnahme, Duplikate zählen also mit. Klicken, um zu sehen, wann und von wem.</translation>
    </message>
    <message>
        <source>Server agrees</source>
        <translation>Server bestätigt</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no word of the vendor</source>
        <translation>keine Anbieterangaben</translation>
    </message>
    <message>
        <source>nothing is hot</source>
        <translation>nichts ist heiß</translation>
    </message>
    <message>
        <source>hot keys and days</source>
        <translation>heiße Schlüssel-Tage</translation>
    </message>
    <message>
        <source>Keys and days that are over the limit by our count, or hot by the vendor&apos;s word: by its $hotshard_record, or by events it renamed. On %1 of %2 both say so. Click to see where they differ, and why.</source>
        <translation>Schlüssel und Tage, die nach eigener Zählung über dem Limit liegen oder laut Anbieter heiß sind: durch seinen $hotshard_record oder durch Events, die er umbenannt hat. Bei %1 von %2 stimmt beides überein. Klicken, um Abweichungen und Gründe zu sehen.</translation>
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
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Der gesamte Fall</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>group on a day</source>
        <translation>Gruppe an einem Tag</translation>
    </message>
    <message>
        <source>id on a day</source>
        <translation>ID an einem Tag</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, bookmarked</source>
        <translation>%1, mit Lesezeichen</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open exports</source>
        <translation>Exporte öffnen</translation>
    </message>
    <message>
        <source>Exports (%1)</source>
        <translation>Exporte (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of exports</source>
        <translation>Ordner mit Exporten öffnen</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Shardscope cases (%1)</source>
        <translation>Shardscope-Fälle (%1)</translation>
    </message>
</context>
<context>
    <name>PickMenu</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>over %1× the limit</source>
        <translation>über %1× Limit</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>id contains</source>
        <translation>ID enthält</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation>Zum Filter hinzufügen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Show its hours</source>
        <translation>Stunden anzeigen</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Bookmark, or take it off</source>
        <translation>Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Drill down</source>
        <translation>Genauer untersuchen</translation>
    </message>
    <message>
        <source>Selector for these keys…</source>
        <translation>Selektor für diese Schlüssel …</translation>
    </message>
</context>
<context>
    <name>ProveStep</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>It works: project %1 answers.</source>
        <translation>Es funktioniert: Projekt %1 antwortet.</translation>
    </message>
    <message>
        <source>The account or its secret is refused. Check both, and that the account has not expired.</source>
        <translation>Das Konto oder sein Geheimnis wird abgelehnt. Prüfen Sie beides, und ob das Konto noch gilt.</translation>
    </message>
    <message>
        <source>The account does not reach project %1 in this region (%2). Check the project id, the region, and that the account belongs to the project.</source>
        <translation>Das Konto erreicht Projekt %1 in dieser Region (%2) nicht. Prüfen Sie die Projekt-ID, die Region, und ob das Konto zum Projekt gehört.</translation>
    </message>
    <message>
        <source>Project %1 does not live in this region (%2). The project&apos;s settings say where it does.</source>
        <translation>Projekt %1 liegt nicht in dieser Region (%2). Wo es liegt, sagen die Projekteinstellungen.</translation>
    </message>
    <message>
        <source>The account belongs to project %1, but its role may not export.</source>
        <translation>Das Konto gehört zu Projekt %1, doch seine Rolle darf nicht exportieren.</translation>
    </message>
    <message>
        <source>The plan of this project has no API. Exports made in the browser can be opened as files.</source>
        <translation>Der Tarif dieses Projekts hat keine API. Exporte aus dem Browser lassen sich als Dateien öffnen.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set it, and test again.</source>
        <translation>Die Uhr dieses Computers geht falsch. Stellen Sie sie und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The day before yesterday has not begun where the project is, says the server. Check the date and the time zone of this computer.</source>
        <translation>Vorgestern hat beim Projekt noch nicht begonnen, sagt der Server. Prüfen Sie Datum und Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>No secure connection can be made, so nothing was sent. Something on the way may answer in the server&apos;s place.</source>
        <translation>Keine sichere Verbindung möglich, also wurde nichts gesendet. Unterwegs antwortet vielleicht etwas anderes als der Server.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address and the network.</source>
        <translation>Es gibt keinen Server dieses Namens. Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>The server cannot be reached, or the connection broke off. Check the network and try again.</source>
        <translation>Der Server ist nicht erreichbar, oder die Verbindung brach ab. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy on the way refuses. Check the proxy settings of this computer.</source>
        <translation>Der Proxy unterwegs lehnt ab. Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Mixpanel&apos;s API.</source>
        <translation>Unter dieser Adresse antwortet etwas, aber nicht die API von Mixpanel.</translation>
    </message>
    <message>
        <source>The 60 exports that the project has each hour are used up, so the test has to wait.</source>
        <translation>Die 60 Exporte, die das Projekt je Stunde hat, sind verbraucht; der Test muss warten.</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>Der Server hat selbst Schwierigkeiten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server refuses the request.</source>
        <translation>Der Server lehnt die Anfrage ab.</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Server %1 vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Server %1 nach.</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>Die Antwort war: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Steht aus</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
</context>
<context>
    <name>RecipeStep</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>on every day</source>
        <translation>an jedem Tag</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>the lookup of %1</source>
        <translation>der Nachschlagetabelle zu %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>Give the event to %1</source>
        <translation>Das Event %1 zuordnen</translation>
    </message>
    <message>
        <source>Give the event to the first of %1 that names somebody, else to %2</source>
        <translation>Das Event dem ersten aus %1 zuordnen, das jemanden nennt, sonst %2</translation>
    </message>
    <message>
        <source>%1, if its own id was taken away</source>
        <translation>%1, falls ihm seine ID genommen wurde</translation>
    </message>
    <message>
        <source>Give renamed events their original name back</source>
        <translation>Umbenannten Events ihren ursprünglichen Namen zurückgeben</translation>
    </message>
    <message>
        <source>Take %1 out of %2 %3</source>
        <translation>%1 aus %2 nehmen, %3</translation>
    </message>
    <message>
        <source>Blank %1 in %2 %3</source>
        <translation>%1 in %2 leeren, %3</translation>
    </message>
    <message>
        <source>Replace %1 in %2 by %3 %4</source>
        <translation>%1 in %2 durch %3 ersetzen, %4</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Keep its $insert_id</source>
        <translation>Seine $insert_id behalten</translation>
    </message>
    <message>
        <source>Leave the event out</source>
        <translation>Das Event weglassen</translation>
    </message>
    <message>
        <source>Every event that this is about:</source>
        <translation>Jedes Event, um das es geht:</translation>
    </message>
    <message>
        <source>%1: where %2</source>
        <translation>%1: wo %2</translation>
    </message>
    <message>
        <source>A new $insert_id, the same whenever this repair is made again</source>
        <translation>Eine neue $insert_id, dieselbe bei jeder Wiederholung dieser Reparatur</translation>
    </message>
    <message>
        <source>One that was deleted softly is taken for a duplicate. Events that were duplicates stay duplicates.</source>
        <translation>Eine weich gelöschte gilt als Duplikat. Events, die Duplikate waren, bleiben es.</translation>
    </message>
    <message>
        <source>hs_run, so that the import can be found, and taken back</source>
        <translation>hs_run, damit der Import gefunden und zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>No $user_id or $device_id that says another id</source>
        <translation>Keine $user_id oder $device_id, die eine andere ID nennt</translation>
    </message>
    <message>
        <source>Projects with simplified identities go by these, and would make the hot shard anew.</source>
        <translation>Projekte mit vereinfachten Identitäten richten sich danach und würden den heißen Shard neu erzeugen.</translation>
    </message>
    <message>
        <source>ip 0, if it has none</source>
        <translation>ip 0, falls keine da ist</translation>
    </message>
    <message>
        <source>Otherwise the vendor takes the address of this computer for the place where the event happened.</source>
        <translation>Sonst hält der Anbieter die Adresse dieses Rechners für den Ort des Events.</translation>
    </message>
    <message>
        <source>Nothing that the vendor&apos;s servers had added</source>
        <translation>Nichts, was die Server des Anbieters hinzugefügt hatten</translation>
    </message>
    <message>
        <source>What was replaced, under hs_original_…</source>
        <translation>Das Ersetzte, unter hs_original_…</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Repariert: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>Left out: no rule is about them</source>
        <translation>Weggelassen: keine Regel betrifft sie</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 read = %2 repaired + %3 left out + %4 set aside</source>
        <translation>%1 gelesen = %2 repariert + %3 weggelassen + %4 beiseitegelegt</translation>
    </message>
    <message>
        <source>Some exports are gone or have changed: their events are not repaired. See Data.</source>
        <translation>Einige Exporte fehlen oder haben sich geändert: Ihre Events werden nicht repariert. Siehe Daten.</translation>
    </message>
    <message>
        <source>%1 on other than hot days are left out.</source>
        <translation>%1 an nicht heißen Tagen werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 were renamed because of a group: repair those as Groups.</source>
        <translation>%1 wurden wegen einer Gruppe umbenannt: als Gruppen reparieren.</translation>
    </message>
    <message>
        <source>%1 at clock times that came twice, or never, when clocks were changed.</source>
        <translation>%1 zu Uhrzeiten, die es bei einer Zeitumstellung zweimal oder nie gab.</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows: the others are in the table saved as CSV.</source>
        <translation>Die ersten %1 von %2 Zeilen: die übrigen stehen in der als CSV gespeicherten Tabelle.</translation>
    </message>
</context>
<context>
    <name>SectionTables</name>
    <message>
        <source>Share of the largest groups</source>
        <translation>Anteil der größten Gruppen</translation>
    </message>
    <message>
        <source>Group key</source>
        <translation>Gruppenschlüssel</translation>
    </message>
    <message>
        <source>Largest groups</source>
        <translation>Größte Gruppen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Events</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Heiße Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Raw events</source>
        <translation>Roh-Events</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>Einfach gezählt</translation>
    </message>
    <message>
        <source>Hot ids</source>
        <translation>Heiße IDs</translation>
    </message>
    <message>
        <source>Hot groups</source>
        <translation>Heiße Gruppen</translation>
    </message>
    <message>
        <source>Events over the limit</source>
        <translation>Events über dem Limit</translation>
    </message>
    <message>
        <source>Our verdicts and the vendor&apos;s</source>
        <translation>Eigene Befunde und die des Anbieters</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über Limit</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Hot keys and days at each limit</source>
        <translation>Heiße Schlüssel und Tage je Limit</translation>
    </message>
    <message>
        <source>Hot (key, day) pairs</source>
        <translation>Heiße Schlüssel-Tage</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Events over</source>
        <translation>Events darüber</translation>
    </message>
</context>
<context>
    <name>SelectorWords</name>
    <message>
        <source>“and” and “or” are mixed without brackets; how that is read is not published</source>
        <translation>„and“ und „or“ stehen ohne Klammern gemischt; wie das gelesen wird, ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>The bound on the processing time does not hold for this part: events that come in later are deleted, too</source>
        <translation>Die Grenze der Verarbeitungszeit gilt für diesen Teil nicht: Auch später eintreffende Events werden gelöscht</translation>
    </message>
    <message>
        <source>There is no bound on mp_processing_time_ms: events that come in after the export are deleted, too</source>
        <translation>mp_processing_time_ms ist nicht begrenzt: Auch Events, die nach dem Export eintreffen, werden gelöscht</translation>
    </message>
    <message>
        <source>The bound is later than the newest event of the exports: what came in between is in no export</source>
        <translation>Die Grenze liegt nach dem neuesten Event der Exporte: Was dazwischen eintraf, steht in keinem Export</translation>
    </message>
    <message>
        <source>Control characters, or bytes that are no text: no escape is known for them</source>
        <translation>Steuerzeichen oder Bytes, die kein Text sind: Dafür ist keine Maskierung bekannt</translation>
    </message>
    <message>
        <source>How quotes and backslashes are escaped is not published</source>
        <translation>Wie Anführungszeichen und Backslashes maskiert werden, ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>“in” finds the text anywhere in a longer one; == compares the whole</source>
        <translation>„in“ findet den Text irgendwo in einem längeren; == vergleicht das Ganze</translation>
    </message>
    <message>
        <source>A single = is in no published grammar; == is</source>
        <translation>Ein einzelnes = steht in keiner veröffentlichten Grammatik, == schon</translation>
    </message>
    <message>
        <source>The data also holds an id that differs in upper and lower case only; whether == ignores that is not published</source>
        <translation>Die Daten enthalten auch eine ID, die sich nur in Groß- und Kleinschreibung unterscheidet; ob == das ignoriert, ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Longer than servers commonly accept in a URL</source>
        <translation>Länger, als Server in einer URL üblicherweise annehmen</translation>
    </message>
    <message>
        <source>This form is described elsewhere only, not for selectors</source>
        <translation>Diese Form ist nur anderswo beschrieben, nicht für Selektoren</translation>
    </message>
    <message>
        <source>Exports do not hold this: it cannot be proved</source>
        <translation>Exporte enthalten das nicht: Es lässt sich nicht beweisen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Proved: it matches every event of the keys and no other</source>
        <translation>Bewiesen: Er trifft jedes Event der Schlüssel und kein anderes</translation>
    </message>
    <message>
        <source>Not safe: it matches %1 of others</source>
        <translation>Nicht sicher: Er trifft %1 anderer</translation>
    </message>
    <message>
        <source>Not complete: it misses %1 of the keys</source>
        <translation>Nicht vollständig: Er verfehlt %1 der Schlüssel</translation>
    </message>
    <message>
        <source>Not usable: the vendor would answer with an error on %1</source>
        <translation>Nicht brauchbar: Der Anbieter würde bei %1 mit einem Fehler antworten</translation>
    </message>
    <message>
        <source>Right as far as the data goes, which is incomplete</source>
        <translation>Richtig, soweit die Daten reichen; sie sind unvollständig</translation>
    </message>
    <message>
        <source>“or” binds tighter than “and”</source>
        <translation>„or“ bindet stärker als „and“</translation>
    </message>
    <message>
        <source>“and” and “or” are read from left to right</source>
        <translation>„and“ und „or“ werden von links nach rechts gelesen</translation>
    </message>
    <message>
        <source>== ignores upper and lower case</source>
        <translation>== ignoriert Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>a backslash escapes nothing</source>
        <translation>ein Backslash maskiert nichts</translation>
    </message>
    <message>
        <source>string() shortens numbers</source>
        <translation>string() kürzt Zahlen</translation>
    </message>
    <message>
        <source>Whether “and” binds tighter than “or”. This text means something else otherwise: put brackets around its parts.</source>
        <translation>Ob „and“ stärker bindet als „or“. Sonst bedeutet dieser Text etwas anderes: Klammern um seine Teile setzen.</translation>
    </message>
    <message>
        <source>Whether == ignores upper and lower case.</source>
        <translation>Ob == Groß- und Kleinschreibung ignoriert.</translation>
    </message>
    <message>
        <source>Whether a backslash escapes the quote behind it.</source>
        <translation>Ob ein Backslash das Anführungszeichen dahinter maskiert.</translation>
    </message>
    <message>
        <source>How string() writes a number such as 4.20.</source>
        <translation>Wie string() eine Zahl wie 4.20 schreibt.</translation>
    </message>
    <message>
        <source>Danger: %1</source>
        <translation>Gefahr: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>recorded, renamed</source>
        <translation>vermerkt, umbenannt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 events had come when the vendor renamed the first one, at %2 UTC.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 Events waren eingegangen, als der Anbieter das erste umbenannte (%2 UTC).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;So many events kept their name. The moments of the key&apos;s single events are not in the case, so these may not all have come before the first renamed one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;So viele Events haben ihren Namen behalten. Die Zeitpunkte der einzelnen Events des Schlüssels sind nicht im Fall, daher kamen womöglich nicht alle davon vor dem ersten umbenannten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>anderer Tag</translation>
    </message>
    <message>
        <source>another limit</source>
        <translation>anderes Limit</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>no events here</source>
        <translation>hier keine Events</translation>
    </message>
    <message>
        <source>incomplete file</source>
        <translation>unvollständige Datei</translation>
    </message>
    <message>
        <source>no word at all</source>
        <translation>keine Angaben</translation>
    </message>
    <message>
        <source>just over</source>
        <translation>knapp darüber</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>Over the limit by our count, and by the vendor&apos;s word.</source>
        <translation>Über dem Limit nach eigener Zählung und laut Anbieter.</translation>
    </message>
    <message>
        <source>One of us says so of this day, the other of the day before or after: the vendor&apos;s days most likely follow another time zone.</source>
        <translation>Eigene Zählung und Anbieter nennen benachbarte Tage: Die Tage des Anbieters folgen höchstwahrscheinlich einer anderen Zeitzone.</translation>
    </message>
    <message>
        <source>The vendor&apos;s renames show a limit of about %1, not %2.</source>
        <translation>Die Umbenennungen des Anbieters deuten auf ein Limit von etwa %1, nicht %2.</translation>
    </message>
    <message>
        <source>Under the limit here, but many of its events repeat others. Duplicates count at ingestion, and some may have been removed before the export.</source>
        <translation>Hier unter dem Limit, aber viele seiner Events wiederholen andere. Duplikate zählen bei der Aufnahme mit, und einige wurden womöglich vor dem Export entfernt.</translation>
    </message>
    <message>
        <source>A $hotshard_record names it, but no event of it lies on this day: the day&apos;s export is missing, or the record&apos;s date is not the events&apos;.</source>
        <translation>Ein $hotshard_record nennt ihn, aber an diesem Tag liegt kein Event davon: Der Export des Tages fehlt, oder das Datum des Eintrags ist nicht das der Events.</translation>
    </message>
    <message>
        <source>Under the limit here, but the case holds a file that ends early.</source>
        <translation>Hier unter dem Limit, aber der Fall enthält eine vorzeitig abbrechende Datei.</translation>
    </message>
    <message>
        <source>The case holds no $hotshard_record and no renamed event: these exports are from before a limiter, or left both out.</source>
        <translation>Der Fall enthält weder $hotshard_record noch umbenannte Events: Diese Exporte stammen aus der Zeit vor einem Limiter, oder beides wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Only %1 over the limit. The vendor&apos;s counter is best effort and may have missed that.</source>
        <translation>Nur %1 über dem Limit. Der Zähler des Anbieters arbeitet nur näherungsweise und hat das womöglich nicht bemerkt.</translation>
    </message>
    <message>
        <source>Over the limit here, but the vendor neither recorded nor renamed it. Its counter is best effort; the project may also have a higher limit.</source>
        <translation>Hier über dem Limit, vom Anbieter aber weder vermerkt noch umbenannt. Sein Zähler arbeitet nur näherungsweise; das Projekt kann auch ein höheres Limit haben.</translation>
    </message>
    <message>
        <source>The vendor acted on it, but only %1 of its events are here. Some may have been removed as duplicates, or lie in files not imported.</source>
        <translation>Der Anbieter hat darauf reagiert, aber hier liegen nur %1 Events davon. Einige wurden womöglich als Duplikate entfernt oder liegen in nicht importierten Dateien.</translation>
    </message>
    <message>
        <source>Both of us call %1 of %2 keys and days hot.</source>
        <translation>Übereinstimmend heiß: %1 von %2 Schlüssel-Tagen.</translation>
    </message>
    <message>
        <source>The renames show a %1 limit of about %2; the case has %3.</source>
        <translation>Die Umbenennungen deuten auf ein Limit (%1) von etwa %2; im Fall gilt %3.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Our verdicts and the vendor&apos;s</source>
        <translation>Eigene Befunde und die des Anbieters</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Before the first</source>
        <translation>Vor dem ersten</translation>
    </message>
    <message>
        <source>Events that came before the first renamed one: the limit that the vendor applied.</source>
        <translation>Events, die vor dem ersten umbenannten kamen: das Limit, das der Anbieter angewendet hat.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>Keys and days with repeated events</source>
        <translation>Schlüssel und Tage mit wiederholten Events</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>Einfach gezählt</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Busiest minute</source>
        <translation>Stärkste Minute</translation>
    </message>
    <message>
        <source>Most events in one minute of processing.</source>
        <translation>Höchste Zahl verarbeiteter Events in einer Minute.</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Um (UTC)</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Hot keys by day</source>
        <translation>Heiße Schlüssel nach Tag</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× Limit</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The distinct id, or the id of the group, over the limit</source>
        <translation>Die Distinct ID oder Gruppen-ID über dem Limit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The event date: counters begin anew every day</source>
        <translation>Das Event-Datum: Die Zähler beginnen jeden Tag von vorn</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Events of the key on that day as ingestion counts them: duplicates included, renames undone</source>
        <translation>Events des Schlüssels an diesem Tag, wie die Aufnahme sie zählt: mit Duplikaten, Umbenennungen zurückgerechnet</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Vom Tag</translation>
    </message>
    <message>
        <source>Their share of the events of the storage on that day</source>
        <translation>Ihr Anteil an den Events des Speichers an diesem Tag</translation>
    </message>
    <message>
        <source>Would rename</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Events beyond the limit: what the vendor would have renamed to $hotshard_events</source>
        <translation>Events jenseits des Limits: was der Anbieter in $hotshard_events umbenannt hätte</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Events of the key on that day that the data shows as $hotshard_events</source>
        <translation>Events des Schlüssels an diesem Tag, die in den Daten als $hotshard_events stehen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>How what the vendor did differs from the simulation</source>
        <translation>Wie das Vorgehen des Anbieters von der Simulation abweicht</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Whether a $hotshard_record names the key on that day</source>
        <translation>Ob ein $hotshard_record den Schlüssel an diesem Tag nennt</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Ab (UTC)</translation>
    </message>
    <message>
        <source>When the first event beyond the limit was processed: from then on all are renamed</source>
        <translation>Wann das erste Event jenseits des Limits verarbeitet wurde: ab da werden alle umbenannt</translation>
    </message>
    <message>
        <source>The data shows %1 renamed; %2 kept their name.</source>
        <translation>In den Daten sind %1 umbenannt; %2 haben ihren Namen behalten.</translation>
    </message>
    <message>
        <source>The data shows %1 renamed; exactly %2 kept their name, so that was the limit in force.</source>
        <translation>In den Daten sind %1 umbenannt; genau %2 haben ihren Namen behalten, das war also das geltende Limit.</translation>
    </message>
    <message>
        <source>some were renamed for a group of theirs</source>
        <translation>einige wurden wegen einer ihrer Gruppen umbenannt</translation>
    </message>
    <message>
        <source>some were renamed because their user was too hot</source>
        <translation>einige wurden umbenannt, weil ihre Nutzer-ID zu heiß war</translation>
    </message>
    <message>
        <source>A lower limit was in force, duplicates that counted are gone from the exports, these hold only a part of the day, or %1.</source>
        <translation>Es galt ein niedrigeres Limit, mitgezählte Duplikate fehlen in den Exporten, diese enthalten nur einen Teil des Tages oder %1.</translation>
    </message>
    <message>
        <source>User analytics</source>
        <translation>Nutzeranalyse</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Gruppen nach %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4 would be renamed (%5), %6 are renamed in the data</source>
        <translation>%1 (%2): %3 von %4 würden umbenannt (%5), %6 sind in den Daten umbenannt</translation>
    </message>
    <message>
        <source>as simulated</source>
        <translation>wie simuliert</translation>
    </message>
    <message>
        <source>no renames in the data</source>
        <translation>keine Umbenennungen</translation>
    </message>
    <message>
        <source>spared</source>
        <translation>verschont</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1, %2 of that day.</source>
        <translation>%1, %2 dieses Tages.</translation>
    </message>
    <message>
        <source>From number %1 on, processed at %2 UTC, %3 would be renamed.</source>
        <translation>Ab Nummer %1, verarbeitet am %2 UTC, würden %3 umbenannt.</translation>
    </message>
    <message>
        <source>%1 would be renamed; from which moment on is not known while a source file is missing.</source>
        <translation>%1 würden umbenannt; ab wann, ist nicht bekannt, solange eine Quelldatei fehlt.</translation>
    </message>
    <message>
        <source>The data shows exactly as many renamed.</source>
        <translation>In den Daten sind genau so viele umbenannt.</translation>
    </message>
    <message>
        <source>Nothing at all is renamed in these exports: they are from before the limit, or never passed the vendor&apos;s limiter.</source>
        <translation>In diesen Exporten ist gar nichts umbenannt: Sie stammen aus der Zeit vor dem Limit oder sind nie durch den Limiter des Anbieters gelaufen.</translation>
    </message>
    <message>
        <source>The vendor renamed other keys, but none of these events: the limit in force may have been higher than the one tried here.</source>
        <translation>Der Anbieter hat andere Schlüssel umbenannt, aber keines dieser Events: Das geltende Limit war womöglich höher als das hier erprobte.</translation>
    </message>
    <message>
        <source>The vendor&apos;s counter is best effort and may notice a key late, or its limit was higher than the one tried here.</source>
        <translation>Der Zähler des Anbieters arbeitet nur näherungsweise und bemerkt einen Schlüssel womöglich spät, oder sein Limit war höher als das hier erprobte.</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <source>%1 is not where it was.</source>
        <translation>%1 liegt nicht mehr am bisherigen Ort.</translation>
    </message>
    <message>
        <source>%1 files are not where they were.</source>
        <translation>%1 Dateien liegen nicht mehr am bisherigen Ort.</translation>
    </message>
    <message>
        <source>%1 has changed since it was imported.</source>
        <translation>%1 wurde seit dem Import geändert.</translation>
    </message>
    <message>
        <source>%1 files have changed since they were imported.</source>
        <translation>%1 Dateien wurden seit dem Import geändert.</translation>
    </message>
    <message>
        <source>All counts stand. New group keys, low limits and raw events need to read the files again: put them back, or choose a row and “Locate…” its file.</source>
        <translation>Alle Zählungen bleiben gültig. Für neue Gruppenschlüssel, niedrige Limits und Roh-Events müssen die Dateien erneut gelesen werden: Dateien zurücklegen oder eine Zeile auswählen und die Datei über „Suchen&#xa0;…“ angeben.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Gestoppt: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>None of the missing files is there.</source>
        <translation>Dort liegt keine der fehlenden Dateien.</translation>
    </message>
    <message>
        <source>%1 were compared, and none is what was imported.</source>
        <translation>%1 verglichen: Keine entspricht einer importierten Datei.</translation>
    </message>
    <message>
        <source>%1 was found: every byte is the same.</source>
        <translation>%1 wurde gefunden: Jedes Byte stimmt überein.</translation>
    </message>
    <message>
        <source>%1 were found: every byte is the same.</source>
        <translation>%1 wurden gefunden: Jedes Byte stimmt überein.</translation>
    </message>
    <message>
        <source>%1 could not be taken: %2</source>
        <translation>%1 nicht übernommen: %2</translation>
    </message>
    <message>
        <source>%1 of the missing seem to have moved along.</source>
        <translation>Von den fehlenden vermutlich mit verschoben: %1.</translation>
    </message>
    <message>
        <source>Stopped before the others were compared.</source>
        <translation>Gestoppt, bevor die übrigen verglichen wurden.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>T</source>
        <translation>&#xa0;Bio.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>&#xa0;Mrd.</translation>
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
        <translation>ddd, dd.MM.yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
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
        <translation>%1 Events/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>weniger als 0,1 s</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>it asks for something unknown: %1</source>
        <translation>er verlangt etwas Unbekanntes: %1</translation>
    </message>
    <message>
        <source>it names no case on this computer</source>
        <translation>er nennt keinen Fall auf diesem Rechner</translation>
    </message>
    <message>
        <source>its filter cannot be read: %1</source>
        <translation>sein Filter ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>its days, scope or key cannot be read</source>
        <translation>seine Tage, sein Umfang oder Schlüssel sind nicht lesbar</translation>
    </message>
    <message>
        <source>The link was not opened: %1.</source>
        <translation>Der Link wurde nicht geöffnet: %1.</translation>
    </message>
    <message>
        <source>it is damaged, too long, or not a link to a view</source>
        <translation>er ist beschädigt, zu lang oder kein Link auf eine Ansicht</translation>
    </message>
    <message>
        <source>the board has no such section</source>
        <translation>das Board hat keinen solchen Abschnitt</translation>
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
        <translation>Median von %1 Steigungen zwischen %2 Tagen, logarithmisch skaliert: %3 pro Tag (95-%-Intervall: %4 bis %5). Nach dieser Geraden hat der letzte Tag %6 Events.</translation>
    </message>
    <message>
        <source>ln(%1 / %2) / ln(%3) = %4 days.</source>
        <translation>ln(%1 / %2) / ln(%3) = %4 Tage.</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>appears</source>
        <translation>neu heiß</translation>
    </message>
    <message>
        <source>no longer hot</source>
        <translation>nicht mehr heiß</translation>
    </message>
    <message>
        <source>not hot</source>
        <translation>nicht heiß</translation>
    </message>
    <message>
        <source>At %1: %2, %3, %4 events over</source>
        <translation>Bei %1: %2, %3, %4 Events darüber</translation>
    </message>
    <message>
        <source>too few days</source>
        <translation>zu wenige Tage</translation>
    </message>
    <message>
        <source>&lt;p&gt;A trend needs events on at least %1 days.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Trend braucht Events an mindestens %1 Tagen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not growing</source>
        <translation>kein Wachstum</translation>
    </message>
    <message>
        <source>over already</source>
        <translation>schon darüber</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <translation>%1 (%2 – %3)</translation>
    </message>
    <message>
        <source>Keys at this limit</source>
        <translation>Schlüssel bei diesem Limit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Against the limit of the case.</source>
        <translation>Gegenüber dem Limit des Falls.</translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation>Spitzentag</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× Limit</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Heiße Tage</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Change from one day to the next: the median slope of all pairs of days.</source>
        <translation>Veränderung von einem Tag zum nächsten: Median der Steigungen aller Tagespaare.</translation>
    </message>
    <message>
        <source>Days until hot</source>
        <translation>Tage bis heiß</translation>
    </message>
    <message>
        <source>If it goes on like this; in brackets the earliest and the latest by the 95 % interval.</source>
        <translation>Falls es so weitergeht; in Klammern frühester und spätester Wert nach dem 95-%-Intervall.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>About Shardscope</source>
        <translation>Über Shardscope</translation>
    </message>
    <message>
        <source>Shardscope %1</source>
        <translation>Shardscope %1</translation>
    </message>
    <message>
        <source>Finds, explains and repairs hot shards in Mixpanel exports. Everything stays on this computer.</source>
        <translation>Findet, erklärt und repariert Hot Shards in Mixpanel-Exporten. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Basiert auf</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardActions</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Show everything, without a filter</source>
        <translation>Alles anzeigen, ohne Filter</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter</translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation>Notiz zur Auswahl schreiben</translation>
    </message>
    <message>
        <source>Bookmark what is chosen</source>
        <translation>Lesezeichen für die Auswahl setzen</translation>
    </message>
    <message>
        <source>Go to the ids</source>
        <translation>Zu den IDs</translation>
    </message>
    <message>
        <source>Go to the heat map</source>
        <translation>Zur Heatmap</translation>
    </message>
    <message>
        <source>Go to the days</source>
        <translation>Zu den Tagen</translation>
    </message>
    <message>
        <source>Go to the hours</source>
        <translation>Zu den Stunden</translation>
    </message>
    <message>
        <source>Go to the events</source>
        <translation>Zu den Events</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>Zu den Gruppen</translation>
    </message>
    <message>
        <source>Show the chart as a table, and back</source>
        <translation>Diagramm als Tabelle anzeigen und zurück</translation>
    </message>
    <message>
        <source>Make a selector of what is chosen</source>
        <translation>Selektor aus dem Gewählten machen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The board could not be brought up to date. %1</source>
        <translation>Das Board konnte nicht aktualisiert werden. %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Ids, heat map, events, hours and groups</source>
        <translation>IDs, Heatmap, Events, Stunden und Gruppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>How unevenly the events lie on groups</source>
        <translation>Wie ungleich die Events auf Gruppen verteilt sind</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Events that were sent again</source>
        <translation>Erneut gesendete Events</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Hot days in their months and weeks</source>
        <translation>Heiße Tage in ihren Monaten und Wochen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Our verdicts beside the vendor&apos;s</source>
        <translation>Eigene Befunde neben denen des Anbieters</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>What another limit would make hot</source>
        <translation>Was bei einem anderen Limit heiß wäre</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardPanel</name>
    <message>
        <source>Copy or save this panel</source>
        <translation>Diesen Bereich kopieren oder speichern</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Zählung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>The first numbers appear in a moment.</source>
        <translation>Die ersten Zahlen erscheinen gleich.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Dies konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the files …</source>
        <translation>Dateien werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>This fills as soon as the first events are counted.</source>
        <translation>Füllt sich, sobald die ersten Events gezählt sind.</translation>
    </message>
    <message>
        <source>No events in this case yet</source>
        <translation>Noch keine Events in diesem Fall</translation>
    </message>
    <message>
        <source>Import exports to see which keys are hot.</source>
        <translation>Exporte importieren, um heiße Schlüssel zu sehen.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>Clear the last level</source>
        <translation>Letzten Filterschritt aufheben</translation>
    </message>
    <message>
        <source>The vendor renamed no event on these days</source>
        <translation>Der Anbieter hat an diesen Tagen kein Event umbenannt</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Events anzeigen</translation>
    </message>
    <message>
        <source>Show as a table (F6)</source>
        <translation>Als Tabelle anzeigen (F6)</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardSections</name>
    <message>
        <source>Sections of the board</source>
        <translation>Bereiche des Boards</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BookModel</name>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoundField</name>
    <message>
        <source>Latest in the data</source>
        <translation>Neuestes in den Daten</translation>
    </message>
    <message>
        <source>Processed before, in Unix milliseconds</source>
        <translation>Verarbeitet vor, in Unix-Millisekunden</translation>
    </message>
    <message>
        <source>Only events that the vendor processed before this moment, in Unix milliseconds: take one before the export began</source>
        <translation>Nur Events, die der Anbieter vor diesem Zeitpunkt verarbeitet hat, in Unix-Millisekunden: einen vor Beginn des Exports nehmen</translation>
    </message>
    <message>
        <source>Just after the newest event of the data was processed</source>
        <translation>Gleich nachdem das neueste Event der Daten verarbeitet wurde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>For an export that is still to be made</source>
        <translation>Für einen Export, der noch gemacht wird</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BuildStep</name>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Paste any selector here to have it explained and proved</source>
        <translation>Hier einen beliebigen Selektor einfügen, um ihn erklären und beweisen zu lassen</translation>
    </message>
    <message>
        <source>Drop this text and take the one made for the chosen keys</source>
        <translation>Diesen Text verwerfen und den für die gewählten Schlüssel nehmen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>What may make it select something else than it seems to. A click shows the place.</source>
        <translation>Weshalb er etwas anderes wählen könnte, als es scheint. Ein Klick zeigt die Stelle.</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>What the vendor does not say about the forms in this text. The proof tries every way and tells whether it matters.</source>
        <translation>Was der Anbieter über die Formen in diesem Text nicht sagt. Der Beweis probiert jede Lesart und sagt, ob es darauf ankommt.</translation>
    </message>
    <message>
        <source>Nothing in this text depends on it.</source>
        <translation>Nichts in diesem Text hängt davon ab.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes in a URL</source>
        <translation>%1 von %2 Bytes in einer URL</translation>
    </message>
    <message>
        <source>%1 · %2 selectors, each to be proved and sent by itself</source>
        <translation>%1 · %2 Selektoren, jeder für sich zu beweisen und zu senden</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 bleibt weg: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>There is no selector yet</source>
        <translation>Es gibt noch keinen Selektor</translation>
    </message>
    <message>
        <source>This text is no selector yet</source>
        <translation>Dieser Text ist noch kein Selektor</translation>
    </message>
    <message>
        <source>Looking it over…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing to be said against it</source>
        <translation>Nichts einzuwenden</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CalendarChart</name>
    <message>
        <source>Calendar of hot days. Arrow keys move from day to day.</source>
        <translation>Kalender der heißen Tage. Die Pfeiltasten wechseln von Tag zu Tag.</translation>
    </message>
    <message>
        <source>No events · %1</source>
        <translation>Keine Events · %1</translation>
    </message>
    <message>
        <source>Hot ids</source>
        <translation>Heiße IDs</translation>
    </message>
    <message>
        <source>Hot groups</source>
        <translation>Heiße Gruppen</translation>
    </message>
    <message>
        <source>Events over the limit</source>
        <translation>Events über dem Limit</translation>
    </message>
    <message>
        <source>Events of ids</source>
        <translation>Events von IDs</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Heiße Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über dem Limit</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CalendarPanel</name>
    <message>
        <source>Calendar of hot days</source>
        <translation>Kalender der heißen Tage</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many ids and groups pass their limit on each day; hot days are hatched and carry that number. Click a day to see only that day everywhere, Ctrl+click to add it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie viele IDs und Gruppen an jedem Tag ihr Limit überschreiten; heiße Tage sind schraffiert und tragen diese Zahl. Auf einen Tag klicken, um überall nur diesen Tag zu sehen; Ctrl+Klick fügt ihn hinzu.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>Keine Events an diesen Tagen</translation>
    </message>
    <message>
        <source>Hot keys by day</source>
        <translation>Heiße Schlüssel nach Tag</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CaseController</name>
    <message>
        <source>Another window or program is writing this case, so it is open for reading only.</source>
        <translation>Ein anderes Fenster oder Programm schreibt in diesen Fall, daher ist er nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This case cannot be written to (%1), so it is open for reading only.</source>
        <translation>In diesen Fall kann nicht geschrieben werden (%1), daher ist er nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CaseEdits</name>
    <message>
        <source>set limits</source>
        <translation>Limits setzen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ChangeModel</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ChartLegend</name>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ChartTableView</name>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CheckStep</name>
    <message>
        <source>Before anything is sent</source>
        <translation>Bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>The exports of this case are kept</source>
        <translation>Die Exporte dieses Falls sind aufbewahrt</translation>
    </message>
    <message>
        <source>They are what the repair is made of. Keep a copy until it is verified.</source>
        <translation>Aus ihnen entsteht die Reparatur. Eine Kopie behalten, bis sie überprüft ist.</translation>
    </message>
    <message>
        <source>The renamed events will be deleted, or left out of reports</source>
        <translation>Die umbenannten Events werden gelöscht oder in Berichten weggelassen</translation>
    </message>
    <message>
        <source>They stay with the vendor as $hotshard_events beside the repaired ones. Select and delete them, else totals count both.</source>
        <translation>Sie bleiben beim Anbieter als $hotshard_events neben den reparierten. Auswählen und löschen, sonst zählen Summen beide.</translation>
    </message>
    <message>
        <source>The beginning of each hot day keeps its hot id</source>
        <translation>Der Anfang jedes heißen Tages behält die heiße ID</translation>
    </message>
    <message>
        <source>Repaired events are new events</source>
        <translation>Reparierte Events sind neue Events</translation>
    </message>
    <message>
        <source>The vendor bills them, and they appear in reports as soon as they are taken.</source>
        <translation>Der Anbieter berechnet sie, und sie erscheinen in Berichten, sobald er sie annimmt.</translation>
    </message>
    <message>
        <source>After the deletion they are the only copy of these events.</source>
        <translation>Nach der Löschung sind sie die einzige Kopie dieser Events.</translation>
    </message>
    <message>
        <source>Support has confirmed that the events are deleted for good</source>
        <translation>Der Support hat bestätigt, dass die Events endgültig gelöscht sind</translation>
    </message>
    <message>
        <source>It takes about a week. Events sent before stand beside the old ones, and one with an $insert_id that was only softly deleted may be swallowed.</source>
        <translation>Es dauert etwa eine Woche. Früher gesendete Events stehen neben den alten, und eines mit nur weich gelöschter $insert_id kann verschluckt werden.</translation>
    </message>
    <message>
        <source>Nothing came late</source>
        <translation>Nichts kam zu spät</translation>
    </message>
    <message>
        <source>Events that arrived after the export were deleted without a copy, or stay hot. Export the hot days once more: they should be empty.</source>
        <translation>Events, die nach dem Export eintrafen, wurden ohne Kopie gelöscht oder bleiben heiß. Die heißen Tage noch einmal exportieren: Sie sollten leer sein.</translation>
    </message>
    <message>
        <source>Events up to the limit were never renamed, so they are not repaired.</source>
        <translation>Events bis zum Limit wurden nie umbenannt, also werden sie auch nicht repariert.</translation>
    </message>
    <message>
        <source>The events that the vendor renamed because of a hot user id get their name back, and an id that is not hot. Nothing leaves this computer before step 5.</source>
        <translation>Events, die der Anbieter wegen einer heißen Nutzer-ID umbenannt hat, erhalten ihren Namen zurück und eine ID, die nicht heiß ist. Vor Schritt 5 verlässt nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>The events of hot groups get their name back, and lose the hot group. The old ones are deleted first. Nothing leaves this computer before step 5.</source>
        <translation>Die Events heißer Gruppen erhalten ihren Namen zurück und verlieren die heiße Gruppe. Die alten werden zuvor gelöscht. Vor Schritt 5 verlässt nichts diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Einige Buchstaben von dem tippen, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ComparisonModel</name>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Events of the keys matched</source>
        <translation>Getroffene Events der Schlüssel</translation>
    </message>
    <message>
        <source>Events of the keys missed</source>
        <translation>Verfehlte Events der Schlüssel</translation>
    </message>
    <message>
        <source>Other events matched</source>
        <translation>Getroffene andere Events</translation>
    </message>
    <message>
        <source>Other events left alone</source>
        <translation>Verschonte andere Events</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Processed before</source>
        <translation>Verarbeitet vor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Clause or count</source>
        <translation>Klausel oder Anzahl</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ConnectStep</name>
    <message>
        <source>Project id</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Keep the secret in the keychain</source>
        <translation>Geheimnis im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Asks for one event. It counts as one of the project&apos;s 60 exports this hour.</source>
        <translation>Fragt nach einem Event. Das zählt als einer der 60 Exporte des Projekts in dieser Stunde.</translation>
    </message>
    <message>
        <source>Project and account</source>
        <translation>Projekt und Konto</translation>
    </message>
    <message>
        <source>Project id and region: in Mixpanel, Project settings, Overview. The region is also in the address of the page: eu.mixpanel.com is EU, in.mixpanel.com is India.</source>
        <translation>Projekt-ID und Region: in Mixpanel unter Project settings, Overview. Die Region steht auch in der Adresse der Seite: eu.mixpanel.com ist EU, in.mixpanel.com ist Indien.</translation>
    </message>
    <message>
        <source>Service account: Organization settings, Service accounts. Add it to the project. Its secret is shown once, when it is made.</source>
        <translation>Dienstkonto: Organization settings, Service accounts. Fügen Sie es dem Projekt hinzu. Sein Geheimnis wird einmal gezeigt, beim Anlegen.</translation>
    </message>
    <message>
        <source>Another address is for a proxy of your company&apos;s. Plain http works on this computer only.</source>
        <translation>Eine andere Adresse ist für einen Proxy Ihres Unternehmens. Einfaches http geht nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>The secret goes to this server and, if you want, into the keychain of your desktop: never into a case, a log or a report. What is fetched stays on this computer.</source>
        <translation>Das Geheimnis geht an diesen Server und, wenn Sie wollen, in den Schlüsselbund Ihres Desktops: nie in einen Fall, ein Protokoll oder einen Bericht. Was geholt wird, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Wo das steht</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>No keychain here: the secret is asked for each time, and written nowhere</source>
        <translation>Kein Schlüsselbund hier: Das Geheimnis wird jedes Mal erfragt und nirgends gespeichert</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DataPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation>Quellen des Falls</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Read more exports into this case</source>
        <translation>Weitere Exporte in diesen Fall einlesen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Read every export of a folder into this case</source>
        <translation>Alle Exporte eines Ordners in diesen Fall einlesen</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Say where a file lies now that is not in its place any more</source>
        <translation>Angeben, wo eine verschobene Datei jetzt liegt</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Take the chosen files out of the case; the files themselves stay</source>
        <translation>Ausgewählte Dateien aus dem Fall nehmen; die Dateien selbst bleiben erhalten</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Defekte Zeilen</translation>
    </message>
    <message>
        <source>Lines that could not be read as events, with place and reason</source>
        <translation>Zeilen, die nicht als Events gelesen werden konnten, mit Stelle und Grund</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Facts about the case</source>
        <translation>Angaben zum Fall</translation>
    </message>
    <message>
        <source>Limits, events a day</source>
        <translation>Limits, Events pro Tag</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>This case holds no data yet</source>
        <translation>Dieser Fall enthält noch keine Daten</translation>
    </message>
    <message>
        <source>Add exports, or drop them on the window.</source>
        <translation>Exporte hinzufügen oder auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>The sample&apos;s own limits: far below the vendor&apos;s, as the sample is small.</source>
        <translation>Eigene Limits der Beispieldaten: weit unter denen des Anbieters, da die Datenmenge klein ist.</translation>
    </message>
    <message>
        <source>Above them a key is hot. A change applies to the board at once; no file is read again.</source>
        <translation>Darüber ist ein Schlüssel heiß. Änderungen wirken sofort auf das Board; keine Datei wird erneut gelesen.</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>In einem Ordner suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Locate them, too</source>
        <translation>Auch diese übernehmen</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Ein Import läuft.</translation>
    </message>
    <message>
        <source>Files are being compared.</source>
        <translation>Dateien werden verglichen.</translation>
    </message>
    <message>
        <source>Bad lines (%1)</source>
        <translation>Defekte Zeilen (%1)</translation>
    </message>
    <message>
        <source>Take %1 and all that was counted from it out of this case?</source>
        <translation>%1 und alles daraus Gezählte aus diesem Fall nehmen?</translation>
    </message>
    <message>
        <source>This cannot be undone, but the file itself stays where it is and can be imported again.</source>
        <translation>Dies lässt sich nicht rückgängig machen, aber die Datei selbst bleibt an ihrem Ort und kann erneut importiert werden.</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Aus dem Fall entfernen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DayPanel</name>
    <message>
        <source>Events per day</source>
        <translation>Events pro Tag</translation>
    </message>
    <message>
        <source>&lt;p&gt;Events of the chosen scope and filter, stacked by original event name. Click a day to see only that day everywhere, drag over several days to choose them all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Events nach gewähltem Umfang und Filter, gestapelt nach ursprünglichem Event-Namen. Auf einen Tag klicken, um überall nur diesen Tag zu sehen; über mehrere Tage ziehen, um sie alle auszuwählen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>Keine Events an diesen Tagen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Was die Balken zeigen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DayStrip</name>
    <message>
        <source>State of the days</source>
        <translation>Status der Tage</translation>
    </message>
    <message>
        <source>%1 of %2 days are complete</source>
        <translation>%1 von %2 Tagen sind vollständig</translation>
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
        <translation>Fall</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Add to the open case: %1</source>
        <translation>Zum geöffneten Fall hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add to the case: %1</source>
        <translation>Zum Fall hinzufügen: %1</translation>
    </message>
    <message>
        <source>New case: %1</source>
        <translation>Neuer Fall: %1</translation>
    </message>
    <message>
        <source>Where the case will lie</source>
        <translation>Speicherort des Falls</translation>
    </message>
    <message>
        <source>Shardscope cases (*.shardcase)</source>
        <translation>Shardscope-Fälle (*.shardcase)</translation>
    </message>
    <message>
        <source>Needs about %1, but only %2 are free on that disk.</source>
        <translation>Benötigt etwa %1, auf diesem Datenträger sind aber nur %2 frei.</translation>
    </message>
    <message>
        <source>Needs about %1; %2 are free on that disk.</source>
        <translation>Benötigt etwa %1; auf diesem Datenträger sind %2 frei.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DropOverlay</name>
    <message>
        <source>Drop files to open them</source>
        <translation>Dateien zum Öffnen ablegen</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
    <message>
        <source>Exports (.json, .ndjson, .jsonl, each also .gz), folders of them, or a .shardcase</source>
        <translation>Exporte (.json, .ndjson, .jsonl, jeweils auch .gz), Ordner damit oder ein .shardcase</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DropZone</name>
    <message>
        <source>Drop exports anywhere on this window</source>
        <translation>Exporte irgendwo auf diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>Files or folders with .json, .ndjson, .jsonl, each also .gz — or a .shardcase. Nothing leaves this computer.</source>
        <translation>Dateien oder Ordner mit .json, .ndjson, .jsonl, jeweils auch .gz – oder ein .shardcase. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose exports to look into (Ctrl+O)</source>
        <translation>Exporte zum Untersuchen wählen (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder; every export in it is read</source>
        <translation>Einen Ordner wählen; jeder Export darin wird gelesen</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Fall öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Go on with a case saved before (Ctrl+Shift+O)</source>
        <translation>Mit einem gespeicherten Fall weiterarbeiten (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Explore sample data</source>
        <translation>Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>Two weeks of a made-up project with hot ids, ready to look at</source>
        <translation>Zwei Wochen eines erfundenen Projekts mit heißen IDs, sofort einsehbar</translation>
    </message>
    <message>
        <source>Pull from Mixpanel…</source>
        <translation>Von Mixpanel holen …</translation>
    </message>
    <message>
        <source>Fetch exports through the API, with a service account</source>
        <translation>Exporte über die API holen, mit einem Dienstkonto</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::EventDisplayProxy</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>The original event name, also of renamed events. The colour is the one in Events per day.</source>
        <translation>Der ursprüngliche Event-Name, auch bei umbenannten Events. Die Farbe entspricht der in „Events pro Tag“.</translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation>Event-Volumen</translation>
    </message>
    <message>
        <source>Events of the name in the chosen scope, days and filter.</source>
        <translation>Events dieses Namens nach gewähltem Umfang, Tagen und Filter.</translation>
    </message>
    <message>
        <source>Unique IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>How many different ids sent it.</source>
        <translation>Wie viele verschiedene IDs es gesendet haben.</translation>
    </message>
    <message>
        <source>Unique Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>On how many days it occurred.</source>
        <translation>An wie vielen Tagen es vorkam.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 events from %2 ids on %3 days</source>
        <translation>%1 Events von %2 IDs an %3 Tagen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::EventPanel</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>How much each original event name contributes. Click a row to see only that event everywhere, Ctrl+click to add it.</source>
        <translation>Wie viel jeder ursprüngliche Event-Name beiträgt. Auf eine Zeile klicken, um überall nur dieses Event zu sehen; Ctrl+Klick fügt es hinzu.</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>Keine Events an diesen Tagen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ExportController</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Copying all rows of %1 …</source>
        <translation>Alle Zeilen von „%1“ werden kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>All rows of %1 are on the clipboard.</source>
        <translation>Alle Zeilen von „%1“ sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save all rows</source>
        <translation>Alle Zeilen speichern</translation>
    </message>
    <message>
        <source>Writing all rows of %1 …</source>
        <translation>Alle Zeilen von „%1“ werden geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the board as PDF</source>
        <translation>Board als PDF speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Counting all rows for the report …</source>
        <translation>Alle Zeilen für den Bericht werden gezählt …</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ExportMenu</name>
    <message>
        <source>TSV, for a spreadsheet</source>
        <translation>TSV, für Tabellenkalkulation</translation>
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
        <translation>Alle Zeilen kopieren als</translation>
    </message>
    <message>
        <source>Save all rows as</source>
        <translation>Alle Zeilen speichern als</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG&#xa0;…</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG&#xa0;…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF&#xa0;…</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FateModel</name>
    <message>
        <source>What becomes of them</source>
        <translation>Was aus ihnen wird</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Reset: everything, no filter</source>
        <translation>Zurücksetzen: alles, ohne Filter</translation>
    </message>
    <message>
        <source>Remediated events</source>
        <translation>Umbenannte Events</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Events</translation>
    </message>
    <message>
        <source>Which events count</source>
        <translation>Welche Events zählen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Only events the vendor renamed to $hotshard_events, under their original id and name, as the vendor&apos;s own board counts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nur Events, die der Anbieter in $hotshard_events umbenannt hat, unter ihrer ursprünglichen ID und ihrem ursprünglichen Namen, wie das Board des Anbieters zählt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every event, renamed or not, under its original id and name.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Alle Events, umbenannt oder nicht, unter ihrer ursprünglichen ID und ihrem ursprünglichen Namen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Click a row, a cell or a day: everything follows. Ctrl+click adds, Esc takes back.</source>
        <translation>Auf Zeile, Zelle oder Tag klicken: Alles folgt. Ctrl+Klick fügt hinzu, Esc nimmt zurück.</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>VORLÄUFIG</translation>
    </message>
    <message>
        <source>Files are still being read: all numbers will grow.</source>
        <translation>Dateien werden noch gelesen: Alle Zahlen steigen weiter.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Days are calendar days in the case&apos;s time zone, %1.</source>
        <translation>Tage sind Kalendertage in der Zeitzone des Falls, %1.</translation>
    </message>
    <message>
        <source>demo limits %1 / %2</source>
        <translation>Demo-Limits %1 / %2</translation>
    </message>
    <message>
        <source>The sample data carries small limits of its own: %1 events a day for ids and %2 for groups. Real projects have 200,000 and 1,000,000.</source>
        <translation>Die Beispieldaten haben eigene, kleine Limits: %1 Events pro Tag für IDs und %2 für Gruppen. Bei echten Projekten sind es 200.000 und 1.000.000.</translation>
    </message>
    <message>
        <source>Some files end early: what they hold is counted, what is missing is not known.</source>
        <translation>Einige Dateien brechen vorzeitig ab: Ihr Inhalt wird gezählt, was fehlt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterChip</name>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>Filter %1 %2, press to remove</source>
        <translation>Filter %1 %2, zum Entfernen drücken</translation>
    </message>
    <message>
        <source>Click to remove</source>
        <translation>Zum Entfernen klicken</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterCompleter</name>
    <message>
        <source>Ways to go on with the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterEdit</name>
    <message>
        <source>Filter, for instance  user_id   event:&quot;Signed up&quot;   hot:&gt;1x   -event:Ping</source>
        <translation>Filter, zum Beispiel  user_id   event:&quot;Signed up&quot;   hot:&gt;1x   -event:Ping</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;One line says it all:&lt;br/&gt;&lt;b&gt;id:user_id&lt;/b&gt; &amp;nbsp; &lt;b&gt;day:2023-09-01..15&lt;/b&gt; &amp;nbsp; &lt;b&gt;event:&quot;Signed up&quot;&lt;/b&gt; &amp;nbsp; &lt;b&gt;group:company=Acme&lt;/b&gt; &amp;nbsp; &lt;b&gt;hot:&amp;gt;1x&lt;/b&gt;&lt;br/&gt;A minus excludes: &lt;b&gt;-event:Ping&lt;/b&gt;. Other words are looked for in the id. Tab completes, Return applies.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Zeile genügt:&lt;br/&gt;&lt;b&gt;id:user_id&lt;/b&gt; &amp;nbsp; &lt;b&gt;day:2023-09-01..15&lt;/b&gt; &amp;nbsp; &lt;b&gt;event:&quot;Signed up&quot;&lt;/b&gt; &amp;nbsp; &lt;b&gt;group:company=Acme&lt;/b&gt; &amp;nbsp; &lt;b&gt;hot:&amp;gt;1x&lt;/b&gt;&lt;br/&gt;Ein Minus schließt aus: &lt;b&gt;-event:Ping&lt;/b&gt;. Andere Wörter werden in der ID gesucht. Tab ergänzt, Enter wendet an.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ForecastModel</name>
    <message>
        <source>near</source>
        <translation>nahe</translation>
    </message>
    <message>
        <source>newly hot</source>
        <translation>neu heiß</translation>
    </message>
    <message>
        <source>stays hot</source>
        <translation>bleibt heiß</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Of limit</source>
        <translation>Vom Limit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupDisplayProxy</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The analytic group key, for instance company.</source>
        <translation>Der analytische Gruppenschlüssel, zum Beispiel company.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Display name from the vendor&apos;s records, then the group id.</source>
        <translation>Anzeigename aus den Einträgen des Anbieters, dann die Gruppen-ID.</translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation>Event-Volumen</translation>
    </message>
    <message>
        <source>Events that hold the group in the chosen scope, days and filter. An event with a list of groups counts once for each of them.</source>
        <translation>Events mit dieser Gruppe nach gewähltem Umfang, Tagen und Filter. Ein Event mit einer Liste von Gruppen zählt für jede davon einmal.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>How many different original event names.</source>
        <translation>Wie viele verschiedene ursprüngliche Event-Namen.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>On how many days.</source>
        <translation>An wie vielen Tagen.</translation>
    </message>
    <message>
        <source>Peak Day</source>
        <translation>Spitzentag</translation>
    </message>
    <message>
        <source>Its highest day, all events counted, as a multiple of the group limit. A triangle marks what is over it.</source>
        <translation>Der höchste Tag, alle Events gezählt, als Vielfaches des Gruppenlimits. Ein Dreieck markiert, was darüber liegt.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Display name: %1</source>
        <translation>Anzeigename: %1</translation>
    </message>
    <message>
        <source>%1 events; highest day %2, %3 the limit of %4</source>
        <translation>%1 Events; Spitzentag %2, %3 das Limit von %4</translation>
    </message>
    <message>
        <source>A $hotshard_record names it: the vendor noticed, too.</source>
        <translation>Ein $hotshard_record nennt sie: Auch der Anbieter hat es bemerkt.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupKeyModel</name>
    <message>
        <source>always counted</source>
        <translation>wird immer gezählt</translation>
    </message>
    <message>
        <source>not seen in the sample</source>
        <translation>nicht in der Stichprobe</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A $hotshard_record or the case names this group key.</source>
        <translation>Ein $hotshard_record oder der Fall nennt diesen Gruppenschlüssel.</translation>
    </message>
    <message>
        <source>Held by %1 of the events looked at.</source>
        <translation>In %1 der untersuchten Events enthalten.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupKeySection</name>
    <message>
        <source>Group keys</source>
        <translation>Gruppenschlüssel</translation>
    </message>
    <message>
        <source>Another property</source>
        <translation>Weitere Eigenschaft</translation>
    </message>
    <message>
        <source>Name of another group key</source>
        <translation>Name eines weiteren Gruppenschlüssels</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this group key</source>
        <translation>Diesen Gruppenschlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupPanel</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Analytic groups have a limit of their own. Display names come from the vendor&apos;s records. Click a row to see only its events everywhere, Ctrl+click to add it.</source>
        <translation>Analytische Gruppen haben ein eigenes Limit. Anzeigenamen stammen aus den Einträgen des Anbieters. Auf eine Zeile klicken, um überall nur ihre Events zu sehen; Ctrl+Klick fügt sie hinzu.</translation>
    </message>
    <message>
        <source>top %1 of %2</source>
        <translation>Top %1 von %2</translation>
    </message>
    <message>
        <source>No group key is counted in this case</source>
        <translation>In diesem Fall wird kein Gruppenschlüssel gezählt</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Copy the selector</source>
        <translation>Selektor kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail …</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Form of the ticket text</source>
        <translation>Form des Tickettexts</translation>
    </message>
    <message>
        <source>Ticket text</source>
        <translation>Tickettext</translation>
    </message>
    <message>
        <source>The selector alone, without the ticket around it</source>
        <translation>Nur der Selektor, ohne das Ticket darum</translation>
    </message>
    <message>
        <source>As .md, .txt, or .eml: an e-mail draft</source>
        <translation>Als .md, .txt oder .eml: ein E-Mail-Entwurf</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>Tickettext kopieren</translation>
    </message>
    <message>
        <source>For the vendor&apos;s support, in English: selector, first and last day, threshold, counts, and what they stand on.</source>
        <translation>Für den Support des Anbieters, auf Englisch: Selektor, erster und letzter Tag, Schwelle, Zahlen und worauf sie beruhen.</translation>
    </message>
    <message>
        <source>The selector matches events of others. Go back to the proof: exclude them, or waive them with a written reason.</source>
        <translation>Der Selektor trifft Events anderer. Zurück zum Beweis: ausschließen oder mit schriftlichem Grund hinnehmen.</translation>
    </message>
    <message>
        <source>Opens your mail program with this text</source>
        <translation>Öffnet das E-Mail-Programm mit diesem Text</translation>
    </message>
    <message>
        <source>Too long for a link to a mail program: save it as .eml</source>
        <translation>Zu lang für einen Link zum E-Mail-Programm: als .eml speichern</translation>
    </message>
    <message>
        <source>The export is complete for every day</source>
        <translation>Der Export ist für jeden Tag vollständig</translation>
    </message>
    <message>
        <source>The threshold was taken before the export began</source>
        <translation>Die Schwelle wurde vor Beginn des Exports genommen</translation>
    </message>
    <message>
        <source>The proof is of today&apos;s data and text</source>
        <translation>Der Beweis gilt für die jetzigen Daten und den jetzigen Text</translation>
    </message>
    <message>
        <source>No event of others is matched, or there is a reason</source>
        <translation>Kein Event anderer wird getroffen, oder es gibt einen Grund</translation>
    </message>
    <message>
        <source>Every event of the keys is matched</source>
        <translation>Jedes Event der Schlüssel wird getroffen</translation>
    </message>
    <message>
        <source>The checks found no danger</source>
        <translation>Die Prüfungen fanden keine Gefahr</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>This selector is not proved on the data as it is now. What it deletes may be more, or less, than the hot events.</source>
        <translation>Dieser Selektor ist an den jetzigen Daten nicht bewiesen. Er könnte mehr oder weniger löschen als die heißen Events.</translation>
    </message>
    <message>
        <source>The text says NOT PROVED where it leaves like this.</source>
        <translation>So verlässt der Text das Programm mit dem Vermerk NOT PROVED.</translation>
    </message>
    <message>
        <source>Go on, not proved</source>
        <translation>Unbewiesen fortfahren</translation>
    </message>
    <message>
        <source>Save the ticket text</source>
        <translation>Tickettext speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>E-mail draft (*.eml)</source>
        <translation>E-Mail-Entwurf (*.eml)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>E-mail the ticket text</source>
        <translation>Tickettext per E-Mail senden</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatLegend</name>
    <message>
        <source>&lt;p&gt;Colours are fixed: 1× is the limit, whatever is shown. Cells over the limit are hatched and marked with a triangle. Everything below 0.1× or above 10× looks the same. The events below the scale are for user ids; groups are measured by their own limit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Farben sind fest: 1× ist das Limit, unabhängig von der Ansicht. Zellen über dem Limit sind schraffiert und mit einem Dreieck markiert. Alles unter 0,1× oder über 10× sieht gleich aus. Die Event-Zahlen unter der Skala gelten für Nutzer-IDs; Gruppen werden an ihrem eigenen Limit gemessen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Colour scale from 0.1 to 10 times the limit</source>
        <translation>Farbskala vom 0,1- bis zum 10-Fachen des Limits</translation>
    </message>
    <message>
        <source>1× limit</source>
        <translation>1× Limit</translation>
    </message>
    <message>
        <source>&lt;p&gt;The same colours as for days, for the pace of an hour: 1× is a 24th of the limit, and the limit is reached when all hours of a day are like it. Hatched is what comes after the day has passed its limit; the triangle marks the hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dieselben Farben wie für Tage, für das Tempo einer Stunde: 1× ist ein Vierundzwanzigstel des Limits; sind alle Stunden eines Tages so, wird es erreicht. Schraffiert ist, was kommt, nachdem der Tag sein Limit überschritten hat; das Dreieck markiert die Stunde.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>1× pace</source>
        <translation>1× Tempo</translation>
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
        <translation>Events</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Verhältnis zum Limit</translation>
    </message>
    <message>
        <source>User limit</source>
        <translation>Nutzerlimit</translation>
    </message>
    <message>
        <source>Group limit</source>
        <translation>Gruppenlimit</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Events of the hottest keys by day</source>
        <translation>Events der heißesten Schlüssel nach Tag</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Heat map of keys and days. Arrow keys move from cell to cell and on to the totals, plus and minus zoom, 0 shows everything.</source>
        <translation>Heatmap der Schlüssel und Tage. Pfeiltasten gehen von Zelle zu Zelle und weiter zu den Summen, Plus und Minus zoomen, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>Events in the hour</source>
        <translation>Events in der Stunde</translation>
    </message>
    <message>
        <source>Of the limit&apos;s pace</source>
        <translation>Vom Tempo des Limits</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Seit Mitternacht</translation>
    </message>
    <message>
        <source>%1, %2 – %3 · %4</source>
        <translation>%1, %2 – %3 · %4</translation>
    </message>
    <message>
        <source>All ids</source>
        <translation>Alle IDs</translation>
    </message>
    <message>
        <source>Hot ids</source>
        <translation>Heiße IDs</translation>
    </message>
    <message>
        <source>Hot groups</source>
        <translation>Heiße Gruppen</translation>
    </message>
    <message>
        <source>Events in sight</source>
        <translation>Events im Blick</translation>
    </message>
    <message>
        <source>Events of the hottest keys by hour</source>
        <translation>Events der heißesten Schlüssel nach Stunden</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatPanel</name>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each row is a key, each column a day; the colour is the day&apos;s events as a multiple of the key&apos;s limit, all events counted. Click a cell to see only that key and day everywhere, drag over several days to choose them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jede Zeile ist ein Schlüssel, jede Spalte ein Tag; die Farbe zeigt die Events des Tages als Vielfaches des Limits, alle Events gezählt. Auf eine Zelle klicken, um überall nur diesen Schlüssel und Tag zu sehen; über mehrere Tage ziehen, um sie auszuwählen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>hottest %1 by day</source>
        <translation>Top %1 nach Tag</translation>
    </message>
    <message>
        <source>No event names an id</source>
        <translation>Kein Event nennt eine ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Whose rows are shown</source>
        <translation>Wessen Zeilen angezeigt werden</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>Colours compare the cells with each other. They do not tell how far from the limit a cell is; the hatch still marks what is over it.</source>
        <translation>Die Farben vergleichen die Zellen untereinander, nicht mit dem Limit; die Schraffur markiert weiterhin, was darüber liegt.</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Colours by what is shown instead of by the limit</source>
        <translation>Farben nach dem Angezeigten statt nach dem Limit</translation>
    </message>
    <message>
        <source>No event names a group</source>
        <translation>Kein Event nennt eine Gruppe</translation>
    </message>
    <message>
        <source>&lt;p&gt;Bars above are the events of all ids on a day, bars at the right those of the key on the days in sight.&lt;/p&gt;&lt;p&gt;The wheel zooms the days, with Ctrl the keys; Shift and a drag zoom to some days; a drag of the labels or with the middle button moves. A few days are shown by the hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Balken oben sind die Events aller IDs an einem Tag, Balken rechts die des Schlüssels an den Tagen im Blick.&lt;/p&gt;&lt;p&gt;Das Mausrad zoomt die Tage, mit Strg die Schlüssel; Umschalt und Ziehen zoomen auf einige Tage; Ziehen an den Beschriftungen oder mit der mittleren Taste verschiebt. Wenige Tage werden nach Stunden gezeigt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, by the hour</source>
        <translation>%1, nach Stunden</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>More days (−)</source>
        <translation>Mehr Tage (−)</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All days and keys (0)</source>
        <translation>Alle Tage und Schlüssel (0)</translation>
    </message>
    <message>
        <source>Fewer days (+, the wheel over the map, or Shift and a drag)</source>
        <translation>Weniger Tage (+, Mausrad über der Karte, oder Umschalt und Ziehen)</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HistoryModel</name>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Mit Grund hingenommen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Proved at</source>
        <translation>Bewiesen am</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Others matched</source>
        <translation>Andere getroffen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HistoryStep</name>
    <message>
        <source>Proved selectors</source>
        <translation>Bewiesene Selektoren</translation>
    </message>
    <message>
        <source>Work on it again</source>
        <translation>Wieder bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>No selector was proved yet</source>
        <translation>Noch wurde kein Selektor bewiesen</translation>
    </message>
    <message>
        <source>Every proof is kept here with its selector.</source>
        <translation>Jeder Beweis wird hier mit seinem Selektor aufbewahrt.</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose two to compare them</source>
        <translation>Zwei wählen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+click adds a second one.</source>
        <translation>Strg+Klick nimmt einen zweiten hinzu.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HotShardSteps</name>
    <message>
        <source>One key gets too many events</source>
        <translation>Ein Schlüssel erhält zu viele Events</translation>
    </message>
    <message>
        <source>Mixpanel stores the events of one distinct ID together, on one shard. More than 200,000 a day (1,000,000 for one group) make that shard hot.</source>
        <translation>Mixpanel speichert die Events einer Distinct ID zusammen auf einem Shard. Mehr als 200.000 pro Tag (1.000.000 bei einer Gruppe) machen ihn zum Hot Shard.</translation>
    </message>
    <message>
        <source>The rest of that day is renamed</source>
        <translation>Der Rest des Tages wird umbenannt</translation>
    </message>
    <message>
        <source>Every further event of the key becomes $hotshard_events and loses its ID, so that reports come out too low.</source>
        <translation>Jedes weitere Event des Schlüssels wird zu $hotshard_events und verliert seine ID, sodass Berichte zu niedrig ausfallen.</translation>
    </message>
    <message>
        <source>Shardscope finds the culprit</source>
        <translation>Shardscope findet die Ursache</translation>
    </message>
    <message>
        <source>Which IDs, events, groups and days went over the limit, counted from your own exports and shown next to what the vendor renamed.</source>
        <translation>Welche IDs, Events, Gruppen und Tage über dem Limit lagen, gezählt aus den eigenen Exporten und neben dem gezeigt, was der Anbieter umbenannt hat.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HourMap</name>
    <message>
        <source>Events by hour and day. The arrows move from cell to cell.</source>
        <translation>Events nach Stunde und Tag. Die Pfeiltasten wechseln von Zelle zu Zelle.</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Vom Tag</translation>
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
        <translation>Die ursprüngliche distinct_id der Events, auch bei umbenannten.</translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation>Event-Volumen</translation>
    </message>
    <message>
        <source>Events of the id in the chosen scope, days and filter.</source>
        <translation>Events der ID nach gewähltem Umfang, Tagen und Filter.</translation>
    </message>
    <message>
        <source>Unique Events</source>
        <translation>Event-Namen</translation>
    </message>
    <message>
        <source>How many different original event names it sent.</source>
        <translation>Wie viele verschiedene ursprüngliche Event-Namen sie gesendet hat.</translation>
    </message>
    <message>
        <source>Unique Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>On how many days it sent events.</source>
        <translation>An wie vielen Tagen sie Events gesendet hat.</translation>
    </message>
    <message>
        <source>Hot Days</source>
        <translation>Tage heiß</translation>
    </message>
    <message>
        <source>Days on which all its events together passed the user limit.</source>
        <translation>Tage, an denen alle ihre Events zusammen das Nutzerlimit überschritten haben.</translation>
    </message>
    <message>
        <source>Peak Day</source>
        <translation>Spitzentag</translation>
    </message>
    <message>
        <source>Its highest day, all events counted, as a multiple of the user limit. A triangle marks what is over it.</source>
        <translation>Der höchste Tag, alle Events gezählt, als Vielfaches des Nutzerlimits. Ein Dreieck markiert, was darüber liegt.</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>All events in the chosen scope, days and filter, those without an id included.</source>
        <translation>Alle Events nach gewähltem Umfang, Tagen und Filter, auch solche ohne ID.</translation>
    </message>
    <message>
        <source>Highest day: %1 with %2 events, %3 the limit of %4</source>
        <translation>Spitzentag: %1 mit %2 Events, %3 das Limit von %4</translation>
    </message>
    <message>
        <source>Over the limit on %1, first on %2</source>
        <translation>Über dem Limit: %1, zuerst am %2</translation>
    </message>
    <message>
        <source>Renamed to $hotshard_events: %1</source>
        <translation>In $hotshard_events umbenannt: %1</translation>
    </message>
    <message>
        <source>A $hotshard_record names it: the vendor noticed, too.</source>
        <translation>Ein $hotshard_record nennt sie: Auch der Anbieter hat es bemerkt.</translation>
    </message>
    <message>
        <source>Renamed although under the limit: %1.</source>
        <translation>Umbenannt, obwohl unter dem Limit: %1.</translation>
    </message>
    <message>
        <source>duplicates count at ingestion, but were removed later</source>
        <translation>Duplikate zählen bei der Aufnahme mit, wurden aber später entfernt</translation>
    </message>
    <message>
        <source>a group of theirs was over its own limit</source>
        <translation>eine der zugehörigen Gruppen lag über ihrem eigenen Limit</translation>
    </message>
    <message>
        <source>the case holds only a part of that day</source>
        <translation>der Fall enthält nur einen Teil dieses Tages</translation>
    </message>
    <message>
        <source>what is visible of that day does not explain it</source>
        <translation>die sichtbaren Daten dieses Tages erklären es nicht</translation>
    </message>
    <message>
        <source>Max / Day</source>
        <translation>Max./Tag</translation>
    </message>
    <message>
        <source>All events of its highest day, duplicates included.</source>
        <translation>Alle Events des Spitzentags, mit Duplikaten.</translation>
    </message>
    <message>
        <source>First Hot</source>
        <translation>Zuerst heiß</translation>
    </message>
    <message>
        <source>The first day on which it passed the user limit.</source>
        <translation>Der erste Tag, an dem sie das Nutzerlimit überschritten hat.</translation>
    </message>
    <message>
        <source>All Events</source>
        <translation>Alle Events</translation>
    </message>
    <message>
        <source>All its events in the chosen days, whatever the scope and the rest of the filter.</source>
        <translation>Alle ihre Events an den gewählten Tagen, unabhängig von Umfang und übrigem Filter.</translation>
    </message>
    <message>
        <source>Raw / Dedup.</source>
        <translation>Roh / dedup.</translation>
    </message>
    <message>
        <source>All its events, as ingestion counts them, over those left when each is counted once. With ≥ it is a lower bound: files overlap in days.</source>
        <translation>Alle ihre Events, wie die Aufnahme sie zählt, geteilt durch die bei einfacher Zählung verbleibenden. Mit ≥ ist es eine Untergrenze, weil Dateien gleiche Tage enthalten.</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Raw / deduplicated %1: %2 of %3 events repeat others</source>
        <translation>Roh / dedupliziert %1: %2 von %3 Events wiederholen andere</translation>
    </message>
    <message>
        <source>Raw / deduplicated at least %1: %2 of %3 events repeat others of the same file</source>
        <translation>Roh / dedupliziert mindestens %1: %2 von %3 Events wiederholen andere derselben Datei</translation>
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
        <translation>nach Volumen, Event-Namen, Tagen</translation>
    </message>
    <message>
        <source>No event names an id</source>
        <translation>Kein Event nennt eine ID</translation>
    </message>
    <message>
        <source>%1 was renamed although under the limit: %2.</source>
        <translation>%1 wurde umbenannt, obwohl unter dem Limit: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 shown here were renamed although under the limit. %2.</source>
        <translation>%1 in dieser Ansicht wurden umbenannt, obwohl unter dem Limit: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Which distinct ids send how much, as the vendor&apos;s own review board counts: by volume, unique events and unique days. Click a row to see only its events everywhere, Ctrl+click to add it; P keeps the row on top.</source>
        <translation>Welche Distinct IDs wie viel senden, gezählt wie im Board des Anbieters: nach Volumen, Event-Namen (Unique Events) und Tagen (Unique Days). Auf eine Zeile klicken, um überall nur ihre Events zu sehen; Ctrl+Klick fügt sie hinzu, P hält die Zeile oben.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>by volume</source>
        <translation>nach Volumen</translation>
    </message>
    <message>
        <source>by highest day</source>
        <translation>nach Spitzentag</translation>
    </message>
    <message>
        <source>by hot days</source>
        <translation>nach heißen Tagen</translation>
    </message>
    <message>
        <source>first hot first</source>
        <translation>zuerst heiße oben</translation>
    </message>
    <message>
        <source>by repeats</source>
        <translation>nach Wiederholungen</translation>
    </message>
    <message>
        <source>%1 · top %2 of %3 %4</source>
        <translation>%1 · Top %2 von %3 %4</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Defekte Zeilen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportFlow</name>
    <message>
        <source>Nothing can be imported into this case now</source>
        <translation>In diesen Fall kann gerade nichts importiert werden</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportGuard</name>
    <message>
        <source>An import is running.</source>
        <translation>Ein Import läuft.</translation>
    </message>
    <message>
        <source>Stopping it keeps every file that is complete; the others can be imported again later.</source>
        <translation>Beim Stoppen bleibt jede vollständig gelesene Datei erhalten; die übrigen können später erneut importiert werden.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportPanel</name>
    <message>
        <source>Show bad lines</source>
        <translation>Defekte Zeilen zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Dateien des Imports</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Importfortschritt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Show or hide the files of the import</source>
        <translation>Dateien des Imports ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Stop reading; files that are complete stay in the case</source>
        <translation>Lesen abbrechen; vollständig gelesene Dateien bleiben im Fall</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
        <source>Close the import panel</source>
        <translation>Importbereich schließen</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Left out, because the case already holds events of theirs: %1.</source>
        <translation>Ausgelassen, weil der Fall bereits Events daraus enthält: %1.</translation>
    </message>
    <message>
        <source>Replace puts them in the place of the older files on their days; Add both counts the events of both. Select rows to decide for those only.</source>
        <translation>„Ersetzen“ setzt sie an ihren Tagen an die Stelle der älteren Dateien; „Beide zählen“ zählt die Events von beiden. Zeilen auswählen, um nur über diese zu entscheiden.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add both</source>
        <translation>Beide zählen</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::JobLine</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::JsonView</name>
    <message>
        <source>The event as JSON</source>
        <translation>Das Event als JSON</translation>
    </message>
    <message>
        <source>… the event goes on: it is too long to show</source>
        <translation>… das Event geht weiter: Es ist zu lang für die Anzeige</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyCard</name>
    <message>
        <source>Show on the &amp;board</source>
        <translation>Auf dem &amp;Board zeigen</translation>
    </message>
    <message>
        <source>The board with this key on this day alone</source>
        <translation>Das Board nur mit diesem Schlüssel an diesem Tag</translation>
    </message>
    <message>
        <source>&amp;Drill down</source>
        <translation>&amp;Genauer ansehen</translation>
    </message>
    <message>
        <source>The page of this key (Enter)</source>
        <translation>Die Seite dieses Schlüssels (Eingabe)</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>Heiße Tage</translation>
    </message>
    <message>
        <source>First hot</source>
        <translation>Zuerst heiß</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyDayChart</name>
    <message>
        <source>Days of the key. Left and right move from step to step, plus and minus zoom, 0 shows all days.</source>
        <translation>Tage des Schlüssels. Pfeil links und rechts wechseln den Schritt, Plus und Minus zoomen, 0 zeigt alle Tage.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In this minute</source>
        <translation>In dieser Minute</translation>
    </message>
    <message>
        <source>In this hour</source>
        <translation>In dieser Stunde</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Seit Mitternacht</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Verhältnis zum Limit</translation>
    </message>
    <message>
        <source>Duplicates once</source>
        <translation>Duplikate einmal</translation>
    </message>
    <message>
        <source>Limit %1 · %2</source>
        <translation>Limit %1 · %2</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyHeader</name>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>at most a day</source>
        <translation>max. pro Tag</translation>
    </message>
    <message>
        <source>days over the limit</source>
        <translation>Tage über dem Limit</translation>
    </message>
    <message>
        <source>first over it</source>
        <translation>zuerst darüber</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Raw events</source>
        <translation>Roh-Events</translation>
    </message>
    <message>
        <source>The events themselves, as they lie in the files</source>
        <translation>Die Events selbst, wie sie in den Dateien stehen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>user id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation>%1 Limit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Make a selector of this key&apos;s events and prove it (S)</source>
        <translation>Einen Selektor der Events dieses Schlüssels machen und beweisen (S)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you came from (Esc, Alt+Left)</source>
        <translation>Zurück dorthin, woher Sie kamen (Esc, Alt+Links)</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyPage</name>
    <message>
        <source>Days against the limit</source>
        <translation>Tage im Vergleich zum Limit</translation>
    </message>
    <message>
        <source>Sum of the day</source>
        <translation>Tagessumme</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Stunden des Tages</translation>
    </message>
    <message>
        <source>Data page</source>
        <translation>Seite „Daten“</translation>
    </message>
    <message>
        <source>What the days show</source>
        <translation>Was die Tage zeigen</translation>
    </message>
    <message>
        <source>&lt;p&gt;The sum since each midnight, which the limit is compared with: dashed as ingestion counts, solid with duplicates once. A triangle marks where the limit was passed. Turn the wheel to zoom, double-click for all days.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Summe seit jeweils Mitternacht, mit der das Limit verglichen wird: gestrichelt wie bei der Aufnahme gezählt, durchgezogen mit Duplikaten nur einmal. Ein Dreieck markiert, wo das Limit überschritten wurde. Mausrad zum Zoomen, Doppelklick für alle Tage.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>At which hours of which days the key sends: people sleep, programs do not.</source>
        <translation>Zu welchen Stunden welcher Tage der Schlüssel sendet: Menschen schlafen, Programme nicht.</translation>
    </message>
    <message>
        <source>Looking the key up…</source>
        <translation>Schlüssel wird gesucht …</translation>
    </message>
    <message>
        <source>Reading the key&apos;s events again…</source>
        <translation>Events des Schlüssels werden erneut gelesen …</translation>
    </message>
    <message>
        <source>What they have in common stands in the export files.</source>
        <translation>Was sie gemeinsam haben, steht in den Exportdateien.</translation>
    </message>
    <message>
        <source>limit %1 a day, over it on %2</source>
        <translation>Limit %1 pro Tag, überschritten: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 events</source>
        <translation>%1: %2 von %3 Events</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>No event of this key could be read</source>
        <translation>Kein Event dieses Schlüssels konnte gelesen werden</translation>
    </message>
    <message>
        <source>The case knows no event of it on these days.</source>
        <translation>Der Fall kennt an diesen Tagen kein Event davon.</translation>
    </message>
    <message>
        <source>The files with its events are not in their places.</source>
        <translation>Die Dateien mit seinen Events liegen nicht mehr am bisherigen Ort.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>What its events have in common</source>
        <translation>Was seine Events gemeinsam haben</translation>
    </message>
    <message>
        <source>%1 gone or changed since the import, and their events are missing below: %2</source>
        <translation>%1 seit dem Import verschwunden oder verändert; die Events daraus fehlen unten: %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The key&apos;s events were not read to their end.</source>
        <translation>Die Events des Schlüssels wurden nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The key&apos;s events could not be read</source>
        <translation>Die Events des Schlüssels konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The case has changed since these events were read.</source>
        <translation>Der Fall hat sich geändert, seit diese Events gelesen wurden.</translation>
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
        <translation>Heiße Schlüssel und Tage je Limit. Pfeil links und rechts verschieben das Limit.</translation>
    </message>
    <message>
        <source>At a limit of %1</source>
        <translation>Bei einem Limit von %1</translation>
    </message>
    <message>
        <source>Hot (id, day) pairs</source>
        <translation>Heiße ID-Tage</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Hot (group, day) pairs</source>
        <translation>Heiße Gruppen-Tage</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The whole case, whatever the filter</source>
        <translation>Der gesamte Fall, unabhängig vom Filter</translation>
    </message>
    <message>
        <source>Hot keys and days at each limit</source>
        <translation>Heiße Schlüssel und Tage je Limit</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Hot (key, day) pairs</source>
        <translation>Heiße Schlüssel-Tage</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Events over</source>
        <translation>Events darüber</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>Fall: %1</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LimitsEditor</name>
    <message>
        <source>Events per distinct ID and day</source>
        <translation>Events pro Distinct ID und Tag</translation>
    </message>
    <message>
        <source>Events per group and day</source>
        <translation>Events pro Gruppe und Tag</translation>
    </message>
    <message>
        <source>A distinct ID</source>
        <translation>Je Distinct ID</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Je Gruppe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The vendor&apos;s limit for user analytics today</source>
        <translation>Das heutige Limit des Anbieters für die Nutzeranalyse</translation>
    </message>
    <message>
        <source>The limit that was in force until September 2023</source>
        <translation>Das bis September 2023 geltende Limit</translation>
    </message>
    <message>
        <source>The vendor&apos;s limit for each group</source>
        <translation>Das Limit des Anbieters für jede Gruppe</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LinkController</name>
    <message>
        <source>The filter is too long for a link. Save it with a name instead.</source>
        <translation>Der Filter ist zu lang für einen Link. Speichern Sie ihn stattdessen unter einem Namen.</translation>
    </message>
    <message>
        <source>The link was not opened: there is no case at %1.</source>
        <translation>Der Link wurde nicht geöffnet: unter %1 liegt kein Fall.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LoadingLine</name>
    <message>
        <source>Counting</source>
        <translation>Zählung läuft</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Simulate limits</source>
        <translation>Limits simulieren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Stoppen und öffnen</translation>
    </message>
    <message>
        <source>Stop and explore</source>
        <translation>Stoppen und erkunden</translation>
    </message>
    <message>
        <source>%1 — Shardscope</source>
        <translation>%1 – Shardscope</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>Open a case or exports first.</source>
        <translation>Zuerst einen Fall oder Exporte öffnen.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Er ist nicht mehr da</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selektoren</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Holen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::MessageBar</name>
    <message>
        <source>%1 cannot be opened. %2.</source>
        <translation>%1 kann nicht geöffnet werden. %2.</translation>
    </message>
    <message>
        <source>One window shows one case: only %1 was opened.</source>
        <translation>Ein Fenster zeigt nur einen Fall: Geöffnet wurde nur %1.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteController</name>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteDelegate</name>
    <message>
        <source>no words yet</source>
        <translation>noch kein Text</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteEditor</name>
    <message>
        <source>Show on the board</source>
        <translation>Auf dem Board zeigen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Remove this note (undo brings it back)</source>
        <translation>Diese Notiz entfernen (lässt sich rückgängig machen)</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What did you find out? Markdown is fine.</source>
        <translation>Erkenntnisse festhalten, auch in Markdown.</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Quelle öffnen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NotePopup</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
        <translation>Notiz zum Fall</translation>
    </message>
    <message>
        <source>Copy all as Markdown</source>
        <translation>Alle als Markdown kopieren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notizen und Lesezeichen</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Welche Notizen</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>Die ausgewählte Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What you found out, kept in the case and printed in the report.</source>
        <translation>Erkenntnisse, im Fall gespeichert und im Bericht gedruckt.</translation>
    </message>
    <message>
        <source>No note fits the search.</source>
        <translation>Keine Notiz passt zur Suche.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Alle Notizen anzeigen</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>On the board, press N on an id, a day, an event or a group to write a note about it, or B to bookmark it.</source>
        <translation>Auf dem Board bei einer ID, einem Tag, einem Event oder einer Gruppe N drücken, um eine Notiz zu schreiben, oder B, um ein Lesezeichen zu setzen.</translation>
    </message>
    <message>
        <source>Choose a note to read or change it.</source>
        <translation>Eine Notiz auswählen, um sie zu lesen oder zu ändern.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::OverlapSection</name>
    <message>
        <source>Leave out files that repeat events, and tell me</source>
        <translation>Dateien mit bereits vorhandenen Events auslassen und melden</translation>
    </message>
    <message>
        <source>Files whose events are in the case already are not counted. You can decide for each of them after the import.</source>
        <translation>Dateien, deren Events bereits im Fall sind, werden nicht gezählt. Nach dem Import lässt sich für jede davon einzeln entscheiden.</translation>
    </message>
    <message>
        <source>Replace: the new files count on their days</source>
        <translation>Ersetzen: An ihren Tagen zählen die neuen Dateien</translation>
    </message>
    <message>
        <source>For a day exported again: the older files no longer count on the days of the new ones.</source>
        <translation>Für einen erneut exportierten Tag: Die älteren Dateien zählen an den Tagen der neuen nicht mehr.</translation>
    </message>
    <message>
        <source>Add: both count</source>
        <translation>Hinzufügen: Beide zählen</translation>
    </message>
    <message>
        <source>For files that hold different events of the same days. Events in both count twice.</source>
        <translation>Für Dateien mit verschiedenen Events derselben Tage. Events in beiden zählen doppelt.</translation>
    </message>
    <message>
        <source>The case already has events of %1 (%2).</source>
        <translation>Der Fall enthält bereits Events für %1 (%2).</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PlanStep</name>
    <message>
        <source>Hot-shard events</source>
        <translation>Hot-Shard-Events</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Events</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>Gruppenschlüssel</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What to fetch</source>
        <translation>Was geholt wird</translation>
    </message>
    <message>
        <source>Whole already</source>
        <translation>Schon vollständig</translation>
    </message>
    <message>
        <source>Requests needed</source>
        <translation>Nötige Anfragen</translation>
    </message>
    <message>
        <source>Left this hour</source>
        <translation>Übrig in dieser Stunde</translation>
    </message>
    <message>
        <source>Last one goes</source>
        <translation>Die letzte geht</translation>
    </message>
    <message>
        <source>Mixpanel answers 60 exports an hour for a project, all programs together. Each day is one request; one that breaks off is asked for again.</source>
        <translation>Mixpanel beantwortet für ein Projekt 60 Exporte je Stunde, alle Programme zusammen. Jeder Tag ist eine Anfrage; bricht sie ab, wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Everything that happened: the whole board, selectors and repairs can be made of it. This may be much.</source>
        <translation>Alles, was geschah: Daraus lassen sich das ganze Board, Selektoren und Reparaturen machen. Das kann viel sein.</translation>
    </message>
    <message>
        <source>What Mixpanel renamed to $hotshard_events, and its records of it: quickly fetched, and enough to see which ids were hot and when. Events below the limit are not among them.</source>
        <translation>Was Mixpanel in $hotshard_events umbenannt hat, und seine Vermerke darüber: schnell geholt und genug, um zu sehen, welche IDs wann hot waren. Events unter dem Limit sind nicht dabei.</translation>
    </message>
    <message>
        <source>As the project has it: it decides on which day an event counts.</source>
        <translation>Wie im Projekt: Sie bestimmt, an welchem Tag ein Event zählt.</translation>
    </message>
    <message>
        <source>The case keeps the time zone of its first import.</source>
        <translation>Der Fall behält die Zeitzone seines ersten Imports.</translation>
    </message>
    <message>
        <source>Looking what is there already…</source>
        <translation>Was schon da ist, wird geprüft …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>All of it is here already: nothing has to be fetched.</source>
        <translation>Alles ist schon da: Es muss nichts geholt werden.</translation>
    </message>
    <message>
        <source>The quota makes this wait. You can go on working, or quit and resume later: no whole day is fetched twice.</source>
        <translation>Das Kontingent lässt dies warten. Sie können weiterarbeiten oder beenden und später fortsetzen: Kein vollständiger Tag wird zweimal geholt.</translation>
    </message>
    <message>
        <source>It fits into this hour. How long it takes depends on the server: a large day may take minutes to begin.</source>
        <translation>Es passt in diese Stunde. Die Dauer hängt vom Server ab: Ein großer Tag braucht manchmal Minuten, bis er beginnt.</translation>
    </message>
    <message>
        <source>This cannot be planned</source>
        <translation>Das lässt sich nicht planen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PredictStep</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Accept with reason…</source>
        <translation>Mit Grund zulassen…</translation>
    </message>
    <message>
        <source>Keys near or over their limits afterwards</source>
        <translation>Schlüssel, die danach nahe am Limit oder darüber sind</translation>
    </message>
    <message>
        <source>Hot afterwards</source>
        <translation>Danach heiß</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder for the repaired events</source>
        <translation>Ordner für die reparierten Events</translation>
    </message>
    <message>
        <source>An empty folder, a new one, or one that a repair has written before</source>
        <translation>Ein leerer Ordner, ein neuer, oder einer aus einer früheren Reparatur</translation>
    </message>
    <message>
        <source>Choose a folder for the repaired events</source>
        <translation>Einen Ordner für die reparierten Events auswählen</translation>
    </message>
    <message>
        <source>Repairs the events into files and finds out what they would make hot. Nothing is sent.</source>
        <translation>Repariert die Events in Dateien und stellt fest, was sie heiß machen würden. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Why these keys may be hot</source>
        <translation>Warum diese Schlüssel heiß sein dürfen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Events that are there and stay, together with those that would be sent, duplicates included. Keys are told from 80 % of their limit on.</source>
        <translation>Events, die da sind und bleiben, zusammen mit denen, die gesendet würden, Duplikate eingeschlossen. Genannt werden Schlüssel ab 80 % ihres Limits.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Not predicted yet</source>
        <translation>Noch keine Vorhersage</translation>
    </message>
    <message>
        <source>The repaired events are written to files, then counted with those that stay. Nothing is sent.</source>
        <translation>Die reparierten Events werden in Dateien geschrieben und mit den bleibenden gezählt. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Writing the repaired events…</source>
        <translation>Die reparierten Events werden geschrieben…</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Predicting what will be hot…</source>
        <translation>Was heiß wird, wird vorhergesagt…</translation>
    </message>
    <message>
        <source>Repairing into files…</source>
        <translation>Reparieren in Dateien…</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <translation>%1, %2, in %3</translation>
    </message>
    <message>
        <source>Events that were set aside are in quarantine.ndjson, each with the reason.</source>
        <translation>Beiseitegelegte Events stehen in quarantine.ndjson, jedes mit dem Grund.</translation>
    </message>
    <message>
        <source>manifest.json holds the hash of every file. Run %1.</source>
        <translation>manifest.json enthält den Hash jeder Datei. Lauf %1.</translation>
    </message>
    <message>
        <source>No key will be near its limit</source>
        <translation>Kein Schlüssel wird nahe an sein Limit kommen</translation>
    </message>
    <message>
        <source>Safe: no key will be over its limit on any day.</source>
        <translation>Sicher: Kein Schlüssel wird an einem Tag über seinem Limit liegen.</translation>
    </message>
    <message>
        <source>Blocked: over the limit afterwards would be %1. Change the recipe, or accept it with a written reason.</source>
        <translation>Gesperrt: Danach lägen %1 über dem Limit. Das Rezept ändern oder mit schriftlichem Grund zulassen.</translation>
    </message>
    <message>
        <source>Accepted although keys will be hot, because: %1</source>
        <translation>Zugelassen, obwohl Schlüssel heiß sein werden, weil: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>Dort weitermachen, wo ich aufgehört habe</translation>
    </message>
    <message>
        <source>Opens the last case again, with its filter and page.</source>
        <translation>Öffnet den letzten Fall wieder, mit Filter und Seite.</translation>
    </message>
    <message>
        <source>%1 · %2, as the system is set</source>
        <translation>%1 · %2, wie im System eingestellt</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Daten</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PreviewDisplayProxy</name>
    <message>
        <source>Already in the case: will be skipped</source>
        <translation>Bereits im Fall: wird übersprungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PreviewStep</name>
    <message>
        <source>What becomes of the events</source>
        <translation>Was aus den Events wird</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Every event that the repair is about is counted. Choose a line to see examples of it.</source>
        <translation>Jedes Event, um das es bei der Reparatur geht, ist gezählt. Eine Zeile auswählen, um Beispiele zu sehen.</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Vorheriges Beispiel</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>Reads the exports once. Nothing is written or sent.</source>
        <translation>Liest die Exporte einmal. Nichts wird geschrieben oder gesendet.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Reading the exports…</source>
        <translation>Die Exporte werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing is written or sent.</source>
        <translation>Nichts wird geschrieben oder gesendet.</translation>
    </message>
    <message>
        <source>Repairing for the preview…</source>
        <translation>Reparieren für die Vorschau…</translation>
    </message>
    <message>
        <source>There is nothing to repair</source>
        <translation>Es gibt nichts zu reparieren</translation>
    </message>
    <message>
        <source>No event of this case is one that this repair is about.</source>
        <translation>Kein Event dieses Falls ist von dieser Reparatur betroffen.</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>Die Vorschau ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No example</source>
        <translation>Kein Beispiel</translation>
    </message>
    <message>
        <source>example %1 of %2</source>
        <translation>Beispiel %1 von %2</translation>
    </message>
    <message>
        <source>%1, line %2 · %3</source>
        <translation>%1, Zeile %2 · %3</translation>
    </message>
    <message>
        <source>This event is too long to be shown</source>
        <translation>Dieses Event ist zu lang, um es zu zeigen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ProfilePane</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Days and duplicates</source>
        <translation>Tage und Duplikate</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Raw events with this value</source>
        <translation>Rohe Events mit diesem Wert</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>The key&apos;s own events were all read. Of the %1 others, %2 were: their shares are those of a sample.</source>
        <translation>Die eigenen Events des Schlüssels wurden alle gelesen, von den %1 anderen %2: deren Anteile sind die einer Stichprobe.</translation>
    </message>
    <message>
        <source>Only the beginning of this name is known</source>
        <translation>Nur der Anfang dieses Namens ist bekannt</translation>
    </message>
    <message>
        <source>Choose a value to see its raw events</source>
        <translation>Wählen Sie einen Wert, um seine rohen Events zu sehen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ProofModel</name>
    <message>
        <source>(all other events)</source>
        <translation>(alle übrigen Events)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Double-click or Enter shows these events</source>
        <translation>Doppelklick oder Eingabe zeigt diese Events</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Of the keys</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Others matched</source>
        <translation>Andere getroffen</translation>
    </message>
    <message>
        <source>Others left alone</source>
        <translation>Andere verschont</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ProveStep</name>
    <message>
        <source>Prove again</source>
        <translation>Erneut beweisen</translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Waive with reason…</source>
        <translation>Mit Grund hinnehmen …</translation>
    </message>
    <message>
        <source>What it matches</source>
        <translation>Was er trifft</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Nach Event</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>The proof in detail</source>
        <translation>Der Beweis im Einzelnen</translation>
    </message>
    <message>
        <source>Extends the selector so that it leaves these events alone, and proves it again</source>
        <translation>Erweitert den Selektor, sodass er diese Events verschont, und beweist ihn erneut</translation>
    </message>
    <message>
        <source>Why these events may be deleted with the others</source>
        <translation>Warum diese Events mit gelöscht werden dürfen</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every event of the case in the range, read again from its file. A click on a count shows its events.</source>
        <translation>Jedes Event des Falls im Zeitraum, aus seiner Datei neu gelesen. Ein Klick auf eine Zahl zeigt ihre Events.</translation>
    </message>
    <message>
        <source>What the proof stands on</source>
        <translation>Worauf der Beweis beruht</translation>
    </message>
    <message>
        <source>How the counts are split</source>
        <translation>Wie die Zahlen aufgeteilt sind</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Noch nicht bewiesen</translation>
    </message>
    <message>
        <source>There is no selector yet</source>
        <translation>Es gibt noch keinen Selektor</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>Stale: the case has changed since this proof. It said: %1</source>
        <translation>Veraltet: Der Fall hat sich seit diesem Beweis geändert. Er ergab: %1</translation>
    </message>
    <message>
        <source>Accepted although it matches others, because: %1</source>
        <translation>Hingenommen, obwohl er andere trifft, weil: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>They are deleted with the others; the reason is kept in the case and printed in the ticket</source>
        <translation>Sie werden mit gelöscht; der Grund bleibt im Fall und steht im Ticket</translation>
    </message>
    <message>
        <source>Days without any event in the case: %1</source>
        <translation>Tage ohne ein Event im Fall: %1</translation>
    </message>
    <message>
        <source>Days with an incomplete export: %1</source>
        <translation>Tage mit unvollständigem Export: %1</translation>
    </message>
    <message>
        <source>Files that are gone or have changed: %1</source>
        <translation>Fehlende oder geänderte Dateien: %1</translation>
    </message>
    <message>
        <source>%1 of the keys have no processing time: no bound can hold for them, and they count as others.</source>
        <translation>Ohne Verarbeitungszeit sind %1 der Schlüssel: Für sie kann keine Grenze gelten, sie zählen zu den anderen.</translation>
    </message>
    <message>
        <source>If %1: %2 would be treated otherwise.</source>
        <translation>Falls gilt: %1, würde %2 anders behandelt.</translation>
    </message>
    <message>
        <source>If %1: it is no selector, and the vendor would refuse it.</source>
        <translation>Falls gilt: %1, ist es kein Selektor, und der Anbieter würde ihn ablehnen.</translation>
    </message>
    <message>
        <source>Nothing depends on how the vendor reads what is not published.</source>
        <translation>Nichts hängt davon ab, wie der Anbieter liest, was nicht veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Proved on %1 at %2.</source>
        <translation>Bewiesen an %1 am %2.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Proving…</source>
        <translation>Wird bewiesen …</translation>
    </message>
    <message>
        <source>Proving, %1 more to come…</source>
        <translation>Wird bewiesen, %1 weitere folgen …</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Looking for what tells them apart…</source>
        <translation>Gesucht wird, was sie unterscheidet …</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PullPage</name>
    <message>
        <source>1 Connect</source>
        <translation>1 Verbinden</translation>
    </message>
    <message>
        <source>2 Plan</source>
        <translation>2 Planen</translation>
    </message>
    <message>
        <source>3 Pull</source>
        <translation>3 Holen</translation>
    </message>
    <message>
        <source>Pull from Mixpanel</source>
        <translation>Von Mixpanel holen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>One pull at a time: another one is running</source>
        <translation>Eines nach dem anderen: Es läuft schon ein Abruf</translation>
    </message>
    <message>
        <source>Project, account and secret are needed</source>
        <translation>Projekt, Konto und Geheimnis werden gebraucht</translation>
    </message>
    <message>
        <source>A pull into %1 is not finished: project %2, %3.</source>
        <translation>Ein Abruf in %1 ist nicht fertig: Projekt %2, %3.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PulledDayModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::QuarantineDialog</name>
    <message>
        <source>Bad lines</source>
        <translation>Defekte Zeilen</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Text of the chosen line</source>
        <translation>Text der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Choose a line to see its text.</source>
        <translation>Eine Zeile auswählen, um ihren Text zu sehen.</translation>
    </message>
    <message>
        <source>Copy the text of the chosen lines as it is in the file (Ctrl+C)</source>
        <translation>Text der ausgewählten Zeilen genau wie in der Datei kopieren (Ctrl+C)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>No bad lines</source>
        <translation>Keine defekten Zeilen</translation>
    </message>
    <message>
        <source>Every line of the files was read as an event.</source>
        <translation>Jede Zeile der Dateien wurde als Event gelesen.</translation>
    </message>
    <message>
        <source>No line of that file has that reason</source>
        <translation>Keine Zeile dieser Datei hat diesen Grund</translation>
    </message>
    <message>
        <source>
… the first %1 of %2 bytes</source>
        <translation>
… die ersten %1 von %2 Bytes</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::QuarantineProxy</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>Byte-Offset</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RecentModel</name>
    <message>
        <source>The file is no longer there</source>
        <translation>Die Datei ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Its folder is not there: removed, or on a disk that is not connected</source>
        <translation>Der Ordner fehlt: entfernt oder auf einem nicht verbundenen Datenträger</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>Keine Leseberechtigung für diese Datei</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RecipeStep</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Hot days only</source>
        <translation>Nur heiße Tage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time was written in a zone of its own</source>
        <translation>Die Zeit steht in einer eigenen Zeitzone</translation>
    </message>
    <message>
        <source>Carried out in this order on every event that the repair is about. What they do not name stays byte for byte.</source>
        <translation>In dieser Reihenfolge auf jedes betroffene Event angewandt. Was sie nicht nennen, bleibt Byte für Byte.</translation>
    </message>
    <message>
        <source>for instance: account_id, email</source>
        <translation>zum Beispiel: account_id, email</translation>
    </message>
    <message>
        <source>Properties that tell whose event it was</source>
        <translation>Eigenschaften, die sagen, wessen Event es war</translation>
    </message>
    <message>
        <source>The first of these properties that names somebody becomes the distinct_id. Without any the event is nobody&apos;s.</source>
        <translation>Die erste dieser Eigenschaften, die jemanden nennt, wird zur distinct_id. Ohne eine gehört das Event niemandem.</translation>
    </message>
    <message>
        <source>Every event of a hot group</source>
        <translation>Jedes Event einer heißen Gruppe</translation>
    </message>
    <message>
        <source>For deletions that were made day by day</source>
        <translation>Für Löschungen, die Tag für Tag erfolgten</translation>
    </message>
    <message>
        <source>Of projects from before 2023, whose times were local</source>
        <translation>Für Projekte von vor 2023, deren Zeiten lokal waren</translation>
    </message>
    <message>
        <source>Time zone of the events</source>
        <translation>Zeitzone der Events</translation>
    </message>
    <message>
        <source>Hot keys</source>
        <translation>Heiße Schlüssel</translation>
    </message>
    <message>
        <source>Whose event</source>
        <translation>Wessen Event</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Every repaired event gets</source>
        <translation>Jedes reparierte Event erhält</translation>
    </message>
    <message>
        <source>Looking for hot keys…</source>
        <translation>Suche nach heißen Schlüsseln…</translation>
    </message>
    <message>
        <source>There is no recipe for this</source>
        <translation>Dafür gibt es kein Rezept</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RelocateController</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo liegt %1 jetzt?</translation>
    </message>
    <message>
        <source>Files of this name (%1)</source>
        <translation>Dateien dieses Namens (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where are the missing files now?</source>
        <translation>Wo liegen die fehlenden Dateien jetzt?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RepairPage</name>
    <message>
        <source>1 Check</source>
        <translation>1 Prüfen</translation>
    </message>
    <message>
        <source>2 Recipe</source>
        <translation>2 Rezept</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 Vorschau</translation>
    </message>
    <message>
        <source>4 Files and forecast</source>
        <translation>4 Dateien und Vorhersage</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>Nutzer-IDs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What is repaired</source>
        <translation>Was repariert wird</translation>
    </message>
    <message>
        <source>Events that were renamed because of a hot user id</source>
        <translation>Events, die wegen einer heißen Nutzer-ID umbenannt wurden</translation>
    </message>
    <message>
        <source>All events of hot groups, renamed or not</source>
        <translation>Alle Events heißer Gruppen, umbenannt oder nicht</translation>
    </message>
    <message>
        <source>Next: recipe</source>
        <translation>Weiter: Rezept</translation>
    </message>
    <message>
        <source>Next: preview</source>
        <translation>Weiter: Vorschau</translation>
    </message>
    <message>
        <source>Next: files</source>
        <translation>Weiter: Dateien</translation>
    </message>
    <message>
        <source>5 Send</source>
        <translation>5 Senden</translation>
    </message>
    <message>
        <source>Write the files first: the forecast has to be known.</source>
        <translation>Zuerst die Dateien schreiben: Die Vorhersage muss bekannt sein.</translation>
    </message>
    <message>
        <source>Exports are gone or have changed: put them back, or locate them under Data.</source>
        <translation>Exporte fehlen oder haben sich geändert: zurücklegen oder unter Daten suchen.</translation>
    </message>
    <message>
        <source>Keys would be over their limits: accept that in step 4, or change the recipe.</source>
        <translation>Schlüssel lägen über ihren Limits: in Schritt 4 zulassen oder das Rezept ändern.</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>Weiter: Senden</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RepeatsChart</name>
    <message>
        <source>Raw and deduplicated events per day. Left and right move from day to day.</source>
        <translation>Rohe und deduplizierte Events pro Tag. Pfeil links und rechts wechseln den Tag.</translation>
    </message>
    <message>
        <source>No events · %1</source>
        <translation>Keine Events · %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>Einfach gezählt</translation>
    </message>
    <message>
        <source>Raw, as the limiter counts</source>
        <translation>Roh, wie der Limiter zählt</translation>
    </message>
    <message>
        <source>Raw / deduplicated</source>
        <translation>Roh / dedupliziert</translation>
    </message>
    <message>
        <source>At least: files overlap in days</source>
        <translation>Mindestens: Dateien mit gleichen Tagen</translation>
    </message>
    <message>
        <source>Raw and deduplicated events per day</source>
        <translation>Rohe und deduplizierte Events pro Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>counted once</source>
        <translation>einfach gezählt</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RepeatsPanel</name>
    <message>
        <source>Events sent again</source>
        <translation>Erneut gesendete Events</translation>
    </message>
    <message>
        <source>Keys and days with repeated events</source>
        <translation>Schlüssel und Tage mit wiederholten Events</translation>
    </message>
    <message>
        <source>&lt;p&gt;The limit is applied at ingestion, so events that were sent again count against it, although reports show them once. A key can be hot by its duplicates alone.&lt;/p&gt;&lt;p&gt;An event repeats another one when event, id, time and $insert_id are the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Das Limit gilt bei der Aufnahme, erneut gesendete Events zählen also mit, obwohl Berichte sie nur einmal zeigen. Ein Schlüssel kann allein durch seine Duplikate heiß sein.&lt;/p&gt;&lt;p&gt;Ein Event wiederholt ein anderes, wenn Event, ID, Zeit und $insert_id gleich sind.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>raw / deduplicated %1</source>
        <translation>roh / dedupliziert %1</translation>
    </message>
    <message>
        <source>raw / deduplicated at least %1: files overlap in days</source>
        <translation>roh / dedupliziert mindestens %1: Dateien mit gleichen Tagen</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>Keine Events an diesen Tagen</translation>
    </message>
    <message>
        <source>still reading</source>
        <translation>wird noch gelesen</translation>
    </message>
    <message>
        <source>The files are still being read: duplicates that come later are not counted yet.</source>
        <translation>Die Dateien werden noch gelesen: spätere Duplikate sind noch nicht gezählt.</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>Some files hold the same days. Events that repeat one of another file are counted twice here: there are at least as many duplicates as shown.</source>
        <translation>Einige Dateien enthalten dieselben Tage. Events, die eines aus einer anderen Datei wiederholen, zählen hier doppelt: es gibt mindestens so viele Duplikate wie gezeigt.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowActions</name>
    <message>
        <source>Chosen raw &amp;event</source>
        <translation>Gewähltes rohes &amp;Event</translation>
    </message>
    <message>
        <source>Open &amp;source at the line</source>
        <translation>&amp;Quelle an der Zeile öffnen</translation>
    </message>
    <message>
        <source>Write a &amp;note on the event</source>
        <translation>&amp;Notiz zum Event schreiben</translation>
    </message>
    <message>
        <source>&amp;Bookmark the event</source>
        <translation>&amp;Lesezeichen für das Event</translation>
    </message>
    <message>
        <source>&amp;Copy the event as JSON</source>
        <translation>Event als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>no raw event is chosen</source>
        <translation>kein rohes Event ist gewählt</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowsBar</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Sample again</source>
        <translation>Neue Stichprobe</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Show the events with any value</source>
        <translation>Events mit jedem Wert zeigen</translation>
    </message>
    <message>
        <source>Search these events</source>
        <translation>In diesen Events suchen</translation>
    </message>
    <message>
        <source>All events page by page, file by file, as they stand there</source>
        <translation>Alle Events Seite für Seite, Datei für Datei, wie sie dort stehen</translation>
    </message>
    <message>
        <source>behind a count of the proof</source>
        <translation>hinter einer Zahl des Beweises</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>of all ids</source>
        <translation>aller IDs</translation>
    </message>
    <message>
        <source>%1 %2, spread over the files</source>
        <translation>%1 %2, über die Dateien verteilt</translation>
    </message>
    <message>
        <source>All %1 %2</source>
        <translation>Alle %1 %2</translation>
    </message>
    <message>
        <source>Events %1 to %2 %3</source>
        <translation>Events %1 bis %2 %3</translation>
    </message>
    <message>
        <source>No more events %1</source>
        <translation>Keine weiteren Events %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Only with %1; show any value</source>
        <translation>Nur mit %1; jeden Wert zeigen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowsDock</name>
    <message>
        <source>Raw events</source>
        <translation>Roh-Events</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As &amp;JSON, line by line</source>
        <translation>Als &amp;JSON, zeilenweise</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet</source>
        <translation>Für &amp;Tabellenkalkulation</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen events, or all when none is chosen</source>
        <translation>Ausgewählte Events kopieren, oder alle, wenn keines ausgewählt ist</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Kein Fall geöffnet</translation>
    </message>
    <message>
        <source>Open one to look at its raw events.</source>
        <translation>Einen Fall öffnen, um dessen Roh-Events zu sehen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Reading events…</source>
        <translation>Events werden gelesen …</translation>
    </message>
    <message>
        <source>Some files are gone or changed since the import, and their events are missing: %1. The Data page says where to look.</source>
        <translation>Einige Dateien sind seit dem Import verschwunden oder verändert; ihre Events fehlen: %1. Die Seite „Daten“ zeigt, wo zu suchen ist.</translation>
    </message>
    <message>
        <source>No event passes</source>
        <translation>Keine passenden Events</translation>
    </message>
    <message>
        <source>The key has none on these days, or the filter leaves all out.</source>
        <translation>Der Schlüssel hat an diesen Tagen keine, oder der Filter schließt alle aus.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The events were not read to their end.</source>
        <translation>Die Events wurden nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Die Events konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No properties</source>
        <translation>Keine Eigenschaften</translation>
    </message>
    <message>
        <source>The case has changed since these events were read.</source>
        <translation>Der Fall hat sich geändert, seit diese Events gelesen wurden.</translation>
    </message>
    <message>
        <source>Shows the event among the lines of its file</source>
        <translation>Zeigt das Event zwischen den Zeilen seiner Datei</translation>
    </message>
    <message>
        <source>No more events</source>
        <translation>Keine weiteren Events</translation>
    </message>
    <message>
        <source>The page before was the last one.</source>
        <translation>Die Seite davor war die letzte.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowsModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Datei und Zeile</translation>
    </message>
    <message>
        <source>%1, bookmarked</source>
        <translation>%1, mit Lesezeichen</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1, mit Notiz</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RunStep</name>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Board öffnen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days of the pull</source>
        <translation>Tage des Abrufs</translation>
    </message>
    <message>
        <source>Puts the days that are whole into the case, and fetches no more</source>
        <translation>Nimmt die vollständigen Tage in den Fall auf und holt keine weiteren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing is being fetched</source>
        <translation>Es wird nichts geholt</translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation>Noch kein Abruf</translation>
    </message>
    <message>
        <source>Choose a project and its days in the first two steps.</source>
        <translation>Wählen Sie in den ersten zwei Schritten ein Projekt und seine Tage.</translation>
    </message>
    <message>
        <source>Looking what is there already…</source>
        <translation>Was schon da ist, wird geprüft …</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>%1 of %2 days complete</source>
        <translation>%1 von %2 Tagen vollständig</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Waiting: %1. It goes on %2.</source>
        <translation>Wartet: %1. Weiter geht es %2.</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird angehalten …</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Nothing is lost: Resume goes on with the day that was under way, today or after the program was closed.</source>
        <translation>Nichts ist verloren: „Fortsetzen“ macht mit dem laufenden Tag weiter, jetzt oder nach einem Neustart des Programms.</translation>
    </message>
    <message>
        <source>Fetch the missing days</source>
        <translation>Fehlende Tage holen</translation>
    </message>
    <message>
        <source>Everything is here, verified to the last line.</source>
        <translation>Alles ist da, bis zur letzten Zeile geprüft.</translation>
    </message>
    <message>
        <source>Stopped here: the days that are whole go into the case.</source>
        <translation>Hier aufgehört: Die vollständigen Tage kommen in den Fall.</translation>
    </message>
    <message>
        <source>%1 could not be fetched whole; the table says why. Nothing of that is counted.</source>
        <translation>%1 ließ sich nicht vollständig holen; die Tabelle sagt, warum. Davon wird nichts gezählt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was fetched</source>
        <translation>Nichts wurde geholt</translation>
    </message>
    <message>
        <source>The pull could not begin</source>
        <translation>Der Abruf konnte nicht beginnen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SavedFilterMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>No filter has a name yet</source>
        <translation>Noch hat kein Filter einen Namen</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>Es gibt keinen Filter zu speichern.</translation>
    </message>
    <message>
        <source>Rename or delete</source>
        <translation>Umbenennen oder löschen</translation>
    </message>
    <message>
        <source>This filter cannot be read: %1</source>
        <translation>Dieser Filter ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name of the filter; a filter with the same name is replaced</source>
        <translation>Name des Filters; ein Filter gleichen Namens wird ersetzt</translation>
    </message>
    <message>
        <source>save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>delete filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ScopeStep</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys to select</source>
        <translation>Zu wählende Schlüssel</translation>
    </message>
    <message>
        <source>First event date</source>
        <translation>Erstes Event-Datum</translation>
    </message>
    <message>
        <source>Last event date</source>
        <translation>Letztes Event-Datum</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Events</translation>
    </message>
    <message>
        <source>Renamed only</source>
        <translation>Nur umbenannte</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>One per key and day</source>
        <translation>Je Schlüssel und Tag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose all keys</source>
        <translation>Alle Schlüssel wählen</translation>
    </message>
    <message>
        <source>Choose no key</source>
        <translation>Keinen Schlüssel wählen</translation>
    </message>
    <message>
        <source>User ids and groups over the limit on some of the days, or named by the vendor. Others are added from the board: choose them there and press S.</source>
        <translation>Nutzer-IDs und Gruppen, die an manchen Tagen über dem Limit liegen oder vom Anbieter genannt sind. Weitere kommen vom Board: dort wählen und S drücken.</translation>
    </message>
    <message>
        <source>Only what the vendor documents</source>
        <translation>Nur, was der Anbieter dokumentiert</translation>
    </message>
    <message>
        <source>The shapes of the vendor&apos;s own script, put right</source>
        <translation>Die Formen aus dem Skript des Anbieters, berichtigt</translation>
    </message>
    <message>
        <source>Form of the selector</source>
        <translation>Form des Selektors</translation>
    </message>
    <message>
        <source>Of user ids, every event</source>
        <translation>Von Nutzer-IDs jedes Event</translation>
    </message>
    <message>
        <source>Of user ids, only the events that the vendor renamed</source>
        <translation>Von Nutzer-IDs nur die vom Anbieter umbenannten Events</translation>
    </message>
    <message>
        <source>Events of user ids</source>
        <translation>Events von Nutzer-IDs</translation>
    </message>
    <message>
        <source>As few selectors as possible</source>
        <translation>So wenige Selektoren wie möglich</translation>
    </message>
    <message>
        <source>Only hot days are touched; each is a deletion of its own</source>
        <translation>Nur heiße Tage werden berührt; jeder ist eine eigene Löschung</translation>
    </message>
    <message>
        <source>Number of selectors</source>
        <translation>Anzahl der Selektoren</translation>
    </message>
    <message>
        <source>Event dates</source>
        <translation>Event-Daten</translation>
    </message>
    <message>
        <source>Processed before</source>
        <translation>Verarbeitet vor</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>Nutzer-IDs</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selektoren</translation>
    </message>
    <message>
        <source>Which of their events</source>
        <translation>Welche ihrer Events</translation>
    </message>
    <message>
        <source>A support ticket takes any selector with its first and last day. It is done by hand, about a week after it was agreed.</source>
        <translation>Ein Support-Ticket nimmt jeden Selektor mit erstem und letztem Tag. Es wird von Hand erledigt, etwa eine Woche nach der Zusage.</translation>
    </message>
    <message>
        <source>The vendor&apos;s own Data Deletion page takes one event name and no distinct_id, events up to 180 days old, 10 deletions a month; for 7 days they can be taken back.</source>
        <translation>Die Seite „Data Deletion“ des Anbieters nimmt einen Event-Namen und keine distinct_id, bis zu 180 Tage alte Events, 10 Löschungen im Monat; 7 Tage lang lassen sie sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Export first: what was deleted is in no later export.</source>
        <translation>Zuerst exportieren: Gelöschtes steht in keinem späteren Export.</translation>
    </message>
    <message>
        <source>What a deletion can do</source>
        <translation>Was eine Löschung kann</translation>
    </message>
    <message>
        <source>Looking for hot keys…</source>
        <translation>Heiße Schlüssel werden gesucht …</translation>
    </message>
    <message>
        <source>No key is hot on these days</source>
        <translation>An diesen Tagen ist kein Schlüssel heiß</translation>
    </message>
    <message>
        <source>Choose keys on the board and press S, or paste a selector in the next step.</source>
        <translation>Schlüssel auf dem Board wählen und S drücken, oder im nächsten Schritt einen Selektor einfügen.</translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>Die Schlüssel konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SelectorController</name>
    <message>
        <source>take back the waiver</source>
        <translation>Hinnahme zurücknehmen</translation>
    </message>
    <message>
        <source>waive innocent events</source>
        <translation>unbeteiligte Events hinnehmen</translation>
    </message>
    <message>
        <source>delete selectors</source>
        <translation>Selektoren löschen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SelectorPage</name>
    <message>
        <source>1 Scope</source>
        <translation>1 Umfang</translation>
    </message>
    <message>
        <source>2 Build</source>
        <translation>2 Bauen</translation>
    </message>
    <message>
        <source>3 Prove</source>
        <translation>3 Beweisen</translation>
    </message>
    <message>
        <source>4 Hand over</source>
        <translation>4 Übergeben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>Selektoren</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Which selector</source>
        <translation>Welcher Selektor</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>The selector now also asks for the chosen keys and the bound.</source>
        <translation>Der Selektor fragt nun auch nach den gewählten Schlüsseln und der Grenze.</translation>
    </message>
    <message>
        <source>%1 left alone by $insert_id.</source>
        <translation>%1 anhand der $insert_id verschont.</translation>
    </message>
    <message>
        <source>%1 still matched: nothing tells them apart.</source>
        <translation>%1 weiterhin getroffen: Nichts unterscheidet sie.</translation>
    </message>
    <message>
        <source>Next: build</source>
        <translation>Weiter: bauen</translation>
    </message>
    <message>
        <source>Next: prove</source>
        <translation>Weiter: beweisen</translation>
    </message>
    <message>
        <source>Next: hand over</source>
        <translation>Weiter: übergeben</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SendForm</name>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Project id, typed again</source>
        <translation>Projekt-ID, noch einmal</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Secret of the service account</source>
        <translation>Geheimnis des Dienstkontos</translation>
    </message>
    <message>
        <source>Everything in step 1 is seen to</source>
        <translation>Alles aus Schritt 1 ist erledigt</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Where the project&apos;s data resides</source>
        <translation>Wo die Daten des Projekts liegen</translation>
    </message>
    <message>
        <source>A proxy, or a stand-in on this computer to rehearse with</source>
        <translation>Ein Proxy oder ein Ersatzserver auf diesem Rechner zum Proben</translation>
    </message>
    <message>
        <source>type it again to confirm</source>
        <translation>zur Bestätigung noch einmal</translation>
    </message>
    <message>
        <source>Asked for each time, and kept nowhere</source>
        <translation>Wird jedes Mal erfragt und nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Name the server, for instance http://127.0.0.1:8723.</source>
        <translation>Den Server nennen, zum Beispiel http://127.0.0.1:8723.</translation>
    </message>
    <message>
        <source>Name the project that the events go to.</source>
        <translation>Das Projekt nennen, in das die Events gehen.</translation>
    </message>
    <message>
        <source>Type the project&apos;s id again to confirm it.</source>
        <translation>Die Projekt-ID zur Bestätigung noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Name a service account that may import, and its secret.</source>
        <translation>Ein Dienstkonto nennen, das importieren darf, und sein Geheimnis.</translation>
    </message>
    <message>
        <source>See to everything in step 1, and tick it here.</source>
        <translation>Alles aus Schritt 1 erledigen und hier abhaken.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SendStep</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Copy the undo selector</source>
        <translation>Rücknahme-Selektor kopieren</translation>
    </message>
    <message>
        <source>What became of the events, day by day</source>
        <translation>Was aus den Events wurde, Tag für Tag</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Selects exactly the events that were sent: paste it under Selectors, prove it, and hand it over to take the repair back</source>
        <translation>Wählt genau die gesendeten Events: unter Selektoren einfügen, beweisen und übergeben, um die Reparatur zurückzunehmen</translation>
    </message>
    <message>
        <source>Read = accepted + refused + left out + set aside + pending, on every day.</source>
        <translation>Gelesen = angenommen + abgelehnt + weggelassen + beiseitegelegt + offen, an jedem Tag.</translation>
    </message>
    <message>
        <source>Sends the repaired events into the project. What was sent before is known, and not sent again.</source>
        <translation>Sendet die reparierten Events in das Projekt. Was schon gesendet ist, ist bekannt und wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Rehearse on a stand-in on this computer, or on a sandbox project, before you send to the real one.</source>
        <translation>Erst auf einem Ersatzserver auf diesem Rechner oder in einem Testprojekt proben, dann in das echte senden.</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>What was sent to this project before is found again, and is not sent twice.</source>
        <translation>Was schon in dieses Projekt gesendet wurde, wird wiedergefunden und nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Predicting what will be hot…</source>
        <translation>Was heiß wird, wird vorhergesagt…</translation>
    </message>
    <message>
        <source>Repairing into files…</source>
        <translation>Reparieren in Dateien…</translation>
    </message>
    <message>
        <source>retries: %1</source>
        <translation>Wiederholungen: %1</translation>
    </message>
    <message>
        <source>Done: every event is accounted for, and the books balance.</source>
        <translation>Fertig: Über jedes Event ist Buch geführt, und die Bücher stimmen.</translation>
    </message>
    <message>
        <source>The books do not balance: do not send again, and keep the case as it is.</source>
        <translation>Die Bücher stimmen nicht: nicht noch einmal senden und den Fall so lassen, wie er ist.</translation>
    </message>
    <message>
        <source>%1 still to be sent. Send goes on where it ended, also after a restart with the same recipe and project.</source>
        <translation>%1 noch zu senden. Senden macht dort weiter, wo es endete, auch nach einem Neustart mit demselben Rezept und Projekt.</translation>
    </message>
    <message>
        <source>%1 refused by the vendor: refused.ndjson in %2 says why.</source>
        <translation>%1 vom Anbieter abgelehnt: refused.ndjson in %2 sagt warum.</translation>
    </message>
    <message>
        <source>%1 went out, and the vendor did not say whether it took them. They are not sent again by themselves.</source>
        <translation>%1 gingen hinaus, und der Anbieter sagte nicht, ob er sie annahm. Sie werden nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Angehalten, bevor etwas gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ServerPanel</name>
    <message>
        <source>The vendor&apos;s word</source>
        <translation>Angaben des Anbieters</translation>
    </message>
    <message>
        <source>Our verdicts and the vendor&apos;s</source>
        <translation>Eigene Befunde und die des Anbieters</translation>
    </message>
    <message>
        <source>&lt;p&gt;Keys and days that passed their limit by our count, or of which the vendor says so: by a $hotshard_record, or by events that it renamed. Where the two differ, the last column tells the likely reason.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schlüssel und Tage, die nach eigener Zählung ihr Limit überschritten haben oder von denen der Anbieter es angibt: durch einen $hotshard_record oder durch Events, die er umbenannt hat. Wo beide abweichen, nennt die letzte Spalte den wahrscheinlichen Grund.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>top %1 of %2</source>
        <translation>Top %1 von %2</translation>
    </message>
    <message>
        <source>No key is over its limit, and the vendor names none</source>
        <translation>Kein Schlüssel liegt über seinem Limit, und der Anbieter nennt keinen</translation>
    </message>
    <message>
        <source>still reading</source>
        <translation>wird noch gelesen</translation>
    </message>
    <message>
        <source>The files are still being read: a record or a rename that comes later may change a verdict.</source>
        <translation>Die Dateien werden noch gelesen: ein späterer Eintrag oder eine spätere Umbenennung kann ein Urteil ändern.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>A file of the case ends too early: what it lacks may explain where we and the vendor differ.</source>
        <translation>Eine Datei des Falls endet zu früh: was ihr fehlt, kann erklären, wo wir und der Anbieter uns unterscheiden.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SetupPage</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Days that are in the case already</source>
        <translation>Bereits im Fall enthaltene Tage</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>A case is one file that remembers what was counted. Your exports stay where they are and are not changed.</source>
        <translation>Ein Fall ist eine Datei, in der die Zählungen gespeichert sind. Die Exporte bleiben unverändert an ihrem Ort.</translation>
    </message>
    <message>
        <source>Time zone of the project</source>
        <translation>Zeitzone des Projekts</translation>
    </message>
    <message>
        <source>It decides on which day an event counts.</source>
        <translation>Sie bestimmt, an welchem Tag ein Event zählt.</translation>
    </message>
    <message>
        <source>Limits, events a day</source>
        <translation>Limits, Events pro Tag</translation>
    </message>
    <message>
        <source>A key with more events on a day is hot. They can be changed later without reading the files again.</source>
        <translation>Ein Schlüssel mit mehr Events an einem Tag ist heiß. Die Limits lassen sich später ändern, ohne die Dateien erneut zu lesen.</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>Gruppenschlüssel</translation>
    </message>
    <message>
        <source>Properties by which events belong to groups, for instance a company. Groups have a limit of their own.</source>
        <translation>Eigenschaften, über die Events zu Gruppen gehören, zum Beispiel zu einer Firma. Gruppen haben ein eigenes Limit.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Nichts importieren</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>Exporte importieren</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>These cannot be imported there</source>
        <translation>Ein Import dorthin ist nicht möglich</translation>
    </message>
    <message>
        <source>Fixed when the case was made.</source>
        <translation>Beim Anlegen des Falls festgelegt.</translation>
    </message>
    <message>
        <source>As in the project&apos;s settings; it cannot be changed later.</source>
        <translation>Wie in den Projekteinstellungen; später nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>No exports here</source>
        <translation>Hier sind keine Exporte</translation>
    </message>
    <message>
        <source>Exports end in .json, .ndjson or .jsonl, each also with .gz.</source>
        <translation>Exporte enden auf .json, .ndjson oder .jsonl, jeweils auch mit .gz.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in the folder left out, no exports by their name: %2</source>
        <translation>%1 im Ordner ausgelassen, dem Namen nach keine Exporte: %2</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
    <message>
        <source>The other files can be imported.</source>
        <translation>Die anderen Dateien können importiert werden.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SharesChart</name>
    <message>
        <source>Share of the largest groups. Left and right move along the curve.</source>
        <translation>Anteil der größten Gruppen. Pfeil links und rechts bewegen sich auf der Kurve.</translation>
    </message>
    <message>
        <source>share of the groups, smallest first</source>
        <translation>Anteil der Gruppen, kleinste zuerst</translation>
    </message>
    <message>
        <source>The largest group</source>
        <translation>Die größte Gruppe</translation>
    </message>
    <message>
        <source>The largest %1 groups</source>
        <translation>Die größten %1 Gruppen</translation>
    </message>
    <message>
        <source>Share of the events</source>
        <translation>Anteil der Events</translation>
    </message>
    <message>
        <source>Share of the groups</source>
        <translation>Anteil der Gruppen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Share of the largest groups</source>
        <translation>Anteil der größten Gruppen</translation>
    </message>
    <message>
        <source>Largest groups</source>
        <translation>Größte Gruppen</translation>
    </message>
    <message>
        <source>Of all groups</source>
        <translation>Von allen Gruppen</translation>
    </message>
    <message>
        <source>Of all events</source>
        <translation>Von allen Events</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>With all larger ones</source>
        <translation>Mit allen größeren</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SharesPanel</name>
    <message>
        <source>Share of the largest groups</source>
        <translation>Anteil der größten Gruppen</translation>
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
        <translation>Gruppenschlüssel</translation>
    </message>
    <message>
        <source>Kind of curve</source>
        <translation>Art der Kurve</translation>
    </message>
    <message>
        <source>No group key is counted in this case</source>
        <translation>In diesem Fall wird kein Gruppenschlüssel gezählt</translation>
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
        <translation>%1 · Gini %2 · die größten %3 haben %4</translation>
    </message>
    <message>
        <source>&lt;p&gt;How unevenly events lie on the groups of a key, in the chosen scope, days and filter. Pareto: a bar for each of the largest groups, and the share they have together so far; click a bar to see only that group. Lorenz: the further the curve sags below the diagonal, the more lies on few groups. Gini says it in one number: 0 when all groups are alike, close to 1 when one has all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie ungleich die Events auf die Gruppen eines Schlüssels verteilt sind, nach gewähltem Umfang, Tagen und Filter. Pareto: ein Balken für jede der größten Gruppen und der Anteil, den sie bis dahin zusammen haben; ein Klick auf einen Balken zeigt nur diese Gruppe. Lorenz: Je weiter die Kurve unter der Diagonalen durchhängt, desto mehr liegt auf wenigen Gruppen. Gini fasst es in einer Zahl: 0, wenn alle Gruppen gleich sind, nahe 1, wenn eine alles hat.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ShortcutSheet</name>
    <message>
        <source>Lists and charts</source>
        <translation>Listen und Diagramme</translation>
    </message>
    <message>
        <source>Click, Return</source>
        <translation>Klick, Enter</translation>
    </message>
    <message>
        <source>choose, everything follows</source>
        <translation>wählen, alles folgt</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Return</source>
        <translation>Strg+Klick, Strg+Enter</translation>
    </message>
    <message>
        <source>add to the choice</source>
        <translation>zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Drag over days</source>
        <translation>Über Tage ziehen</translation>
    </message>
    <message>
        <source>choose these days</source>
        <translation>diese Tage wählen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>leave out the row</source>
        <translation>die Zeile ausschließen</translation>
    </message>
    <message>
        <source>Right click, Menu key</source>
        <translation>Rechtsklick, Menütaste</translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation>was hier möglich ist</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>move from cell to cell</source>
        <translation>von Zelle zu Zelle gehen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop what runs, or take back one level</source>
        <translation>Laufendes anhalten oder eine Stufe zurücknehmen</translation>
    </message>
    <message>
        <source>Mouse buttons 4 and 5</source>
        <translation>Maustasten 4 und 5</translation>
    </message>
    <message>
        <source>back and forward</source>
        <translation>zurück und vor</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulateForm</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Limit, events per key and day</source>
        <translation>Limit, Events pro Schlüssel und Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>User analytics and each analytic group are sharded apart, with limits and counters of their own</source>
        <translation>Nutzeranalyse und jede analytische Gruppe haben getrennte Shards mit eigenen Limits und Zählern</translation>
    </message>
    <message>
        <source>&amp;Limit a day</source>
        <translation>&amp;Limit pro Tag</translation>
    </message>
    <message>
        <source>The first so many events of a key on a day stay; all later ones are renamed. Enter applies it; the cards below are shortcuts</source>
        <translation>So viele Events eines Schlüssels bleiben an einem Tag erhalten; alle späteren werden umbenannt. Mit Enter anwenden; die Karten unten dienen der Schnellauswahl</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>The first day to look at</source>
        <translation>Der erste zu betrachtende Tag</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>The last day to look at</source>
        <translation>Der letzte zu betrachtende Tag</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulatePage</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Renames per day</source>
        <translation>Umbenennungen pro Tag</translation>
    </message>
    <message>
        <source>Simulate limits</source>
        <translation>Limits simulieren</translation>
    </message>
    <message>
        <source>What the vendor&apos;s limiter would have renamed in these exports, beside what it did rename.</source>
        <translation>Was der Limiter des Anbieters in diesen Exporten umbenannt hätte, neben dem, was er umbenannt hat.</translation>
    </message>
    <message>
        <source>What to simulate</source>
        <translation>Was simuliert wird</translation>
    </message>
    <message>
        <source>Stop counting; what was shown before stays</source>
        <translation>Zählung stoppen; bisherige Anzeige bleibt</translation>
    </message>
    <message>
        <source>For every day, what the limit would have renamed, and what the data shows renamed in this storage.</source>
        <translation>Für jeden Tag: was das Limit umbenannt hätte und was in den Daten dieses Speichers umbenannt ist.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>%1 gone or changed since the import: %2. The counts are exact; from which moment on is not known for the keys in it.</source>
        <translation>%1 seit dem Import verschwunden oder verändert: %2. Die Zählungen sind exakt; ab wann umbenannt würde, ist für die Schlüssel darin nicht bekannt.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Nothing was counted to its end.</source>
        <translation>Nichts wurde zu Ende gezählt.</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Erneut simulieren</translation>
    </message>
    <message>
        <source>The limit could not be simulated</source>
        <translation>Das Limit konnte nicht simuliert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationChart</name>
    <message>
        <source>Renames per day. Left and right move from day to day.</source>
        <translation>Umbenennungen pro Tag. Pfeil links und rechts wechseln den Tag.</translation>
    </message>
    <message>
        <source>Would be renamed</source>
        <translation>Würden umbenannt</translation>
    </message>
    <message>
        <source>Renamed in the data</source>
        <translation>In den Daten umbenannt</translation>
    </message>
    <message>
        <source>Events of the storage</source>
        <translation>Events des Speichers</translation>
    </message>
    <message>
        <source>renamed in the data</source>
        <translation>in den Daten umbenannt</translation>
    </message>
    <message>
        <source>would be renamed</source>
        <translation>würden umbenannt</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationProxy</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationTable</name>
    <message>
        <source>Keys over the limit</source>
        <translation>Schlüssel über dem Limit</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all when none is chosen</source>
        <translation>Ausgewählte Zeilen kopieren, oder alle, wenn keine ausgewählt ist</translation>
    </message>
    <message>
        <source>Copy for a &amp;spreadsheet</source>
        <translation>Für &amp;Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source> · the first %1</source>
        <translation> · die ersten %1</translation>
    </message>
    <message>
        <source>No key passes %1 events on a day: nothing would be renamed</source>
        <translation>Kein Schlüssel überschreitet %1 Events an einem Tag: Nichts würde umbenannt</translation>
    </message>
    <message>
        <source>This case holds no events yet</source>
        <translation>Dieser Fall enthält noch keine Events</translation>
    </message>
    <message>
        <source>Add exports on the Data page.</source>
        <translation>Exporte auf der Seite „Daten“ hinzufügen.</translation>
    </message>
    <message>
        <source>The data shows %1 renamed, under whatever limit was in force.</source>
        <translation>In den Daten umbenannt: %1, nach dem damals geltenden Limit.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SourceLineModel</name>
    <message>
        <source>Line %1, the event</source>
        <translation>Zeile %1, das Event</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Wie es in der Datei steht</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SourceProxy</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Changed since it was imported</source>
        <translation>Seit dem Import geändert</translation>
    </message>
    <message>
        <source>Touched, not checked yet</source>
        <translation>Evtl. geändert, noch ungeprüft</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be looked at. Its counts are in the case; “Locate…” tells where it lies now.</source>
        <translation>Die Datei ist nicht mehr da oder nicht zugänglich. Ihre Zählungen sind im Fall; über „Suchen&#xa0;…“ lässt sich angeben, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>Another file, or another version of it, is in its place. Its counts are in the case; “Locate…” tells where the imported one lies now.</source>
        <translation>An ihrer Stelle liegt eine andere Datei oder eine andere Version. Die Zählungen sind im Fall; über „Suchen&#xa0;…“ lässt sich angeben, wo die importierte Datei jetzt liegt.</translation>
    </message>
    <message>
        <source>The file has its size, but was touched since it was imported. It is compared as soon as it is needed; “Locate…” does so now.</source>
        <translation>Die Größe der Datei stimmt, ihr Zeitstempel hat sich aber seit dem Import geändert. Sie wird verglichen, sobald sie gebraucht wird, oder sofort über „Suchen&#xa0;…“.</translation>
    </message>
    <message>
        <source>%1; the file is in place</source>
        <translation>%1; die Datei ist vorhanden</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SourceWindow</name>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Copy file and line</source>
        <translation>Datei und Zeile kopieren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::StackedChart</name>
    <message>
        <source>Events per day. Left and right move from day to day.</source>
        <translation>Events pro Tag. Pfeil links und rechts wechseln den Tag.</translation>
    </message>
    <message>
        <source>No events · %1</source>
        <translation>Keine Events · %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 of them renamed by the vendor · %2</source>
        <translation>davon %1 vom Anbieter umbenannt · %2</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Events pro Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
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
        <translation>Events</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Laufender Vorgang</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>demo limits</source>
        <translation>Demo-Limits</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The sample data is small, so its limits are too: far below the vendor&apos;s 200,000 and 1,000,000 events a day.</source>
        <translation>Die Beispieldaten sind klein, ihre Limits daher auch: weit unter den 200.000 und 1.000.000 Events pro Tag des Anbieters.</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Importfortschritt</translation>
    </message>
    <message>
        <source>All dates are calendar days in this time zone.</source>
        <translation>Alle Datumsangaben sind Kalendertage in dieser Zeitzone.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Kein Fall geöffnet</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 · %2 of them shown (%3)</source>
        <translation>%1 · davon %2 angezeigt (%3)</translation>
    </message>
    <message>
        <source>An import is still running: the counts will grow.</source>
        <translation>Ein Import läuft noch: Die Zahlen steigen weiter.</translation>
    </message>
    <message>
        <source>The case holds incomplete files: some events are missing. See the Data page.</source>
        <translation>Der Fall enthält unvollständige Dateien: Einige Events fehlen. Siehe Seite „Daten“.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TimelineChart</name>
    <message>
        <source>Hours of the key. Left and right move from hour to hour.</source>
        <translation>Stunden des Schlüssels. Pfeil links und rechts wechseln die Stunde.</translation>
    </message>
    <message>
        <source>%1, %2:00 – %3:00</source>
        <translation>%1, %2:00 – %3:00</translation>
    </message>
    <message>
        <source>In this hour</source>
        <translation>In dieser Stunde</translation>
    </message>
    <message>
        <source>Renamed by the vendor</source>
        <translation>Vom Anbieter umbenannt</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Seit Mitternacht</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>Verhältnis zum Limit</translation>
    </message>
    <message>
        <source>Limit %1 · %2</source>
        <translation>Limit %1 · %2</translation>
    </message>
    <message>
        <source>Hours of the key</source>
        <translation>Stunden des Schlüssels</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
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
        <translation>Stunden eines Schlüssels</translation>
    </message>
    <message>
        <source>Sum of the day</source>
        <translation>Tagessumme</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>&lt;p&gt;All events of the key in focus, hour by hour. The sum since midnight is what the limit is compared with; a triangle marks the hour in which it was passed. Vermillion is over the limit, or renamed by the vendor. Click to see only that day everywhere, drag over several days to choose them all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Alle Events des Schlüssels im Fokus, Stunde für Stunde. Mit dem Limit verglichen wird die Summe seit Mitternacht; ein Dreieck markiert die Stunde, in der es überschritten wurde. Zinnoberrot ist über dem Limit oder vom Anbieter umbenannt. Klicken, um überall nur diesen Tag zu sehen; über mehrere Tage ziehen, um sie alle auszuwählen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What the hours show</source>
        <translation>Was die Stunden zeigen</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Stunden von %1</translation>
    </message>
    <message>
        <source>limit %1 a day</source>
        <translation>Limit %1 pro Tag</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pick an id or a group to see its hours</source>
        <translation>Eine ID oder Gruppe wählen, um ihre Stunden zu sehen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TimezoneCombo</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The project&apos;s time zone: it decides on which day an event counts. Type any part of a name.</source>
        <translation>Die Zeitzone des Projekts: Sie bestimmt, an welchem Tag ein Event zählt. Ein beliebiger Teil des Namens genügt.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TruthTable</name>
    <message>
        <source>Events of the keys that it matches</source>
        <translation>Events der Schlüssel, die er trifft</translation>
    </message>
    <message>
        <source>Events of the keys that it misses</source>
        <translation>Events der Schlüssel, die er verfehlt</translation>
    </message>
    <message>
        <source>Other events that it matches</source>
        <translation>Andere Events, die er trifft</translation>
    </message>
    <message>
        <source>Other events that it leaves alone</source>
        <translation>Andere Events, die er verschont</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Nicht getroffen</translation>
    </message>
    <message>
        <source>Events of the keys</source>
        <translation>Events der Schlüssel</translation>
    </message>
    <message>
        <source>All other events</source>
        <translation>Alle anderen Events</translation>
    </message>
    <message>
        <source>%1: click to look at them</source>
        <translation>%1: klicken, um sie anzusehen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ViewHistory</name>
    <message>
        <source>clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>change filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>change days</source>
        <translation>Tage ändern</translation>
    </message>
    <message>
        <source>change scope</source>
        <translation>Umfang ändern</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WelcomePage</name>
    <message>
        <source>Recent cases</source>
        <translation>Zuletzt geöffnete Fälle</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>Find out which ids, events and groups made your Mixpanel project&apos;s shards hot, and on which days.</source>
        <translation>Herausfinden, welche IDs, Events und Gruppen im Mixpanel-Projekt Hot Shards verursacht haben und an welchen Tagen.</translation>
    </message>
    <message>
        <source>What is a hot shard?</source>
        <translation>Was ist ein Hot Shard?</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Noch kein Fall</translation>
    </message>
    <message>
        <source>Cases you open appear here. To get to know the program, start with the sample.</source>
        <translation>Geöffnete Fälle erscheinen hier. Zum Kennenlernen des Programms eignen sich die Beispieldaten.</translation>
    </message>
    <message>
        <source>Explore sample data</source>
        <translation>Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WhatIfPanel</name>
    <message>
        <source>What if the limit were another?</source>
        <translation>Was wäre bei einem anderen Limit?</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Keys at this limit</source>
        <translation>Schlüssel bei diesem Limit</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many keys and days would be hot at any limit, counted exactly over the whole case: the filter has no part in it. Slide the limit, or drag it in the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie viele Schlüssel und Tage bei einem beliebigen Limit heiß wären, exakt über den gesamten Fall gezählt: Der Filter spielt keine Rolle. Limit mit dem Regler oder im Diagramm verschieben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Whose limit</source>
        <translation>Wessen Limit</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limit</translation>
    </message>
    <message>
        <source>No events in this case yet</source>
        <translation>Noch keine Events in diesem Fall</translation>
    </message>
    <message>
        <source>Import exports to see which keys are hot.</source>
        <translation>Exporte importieren, um heiße Schlüssel zu sehen.</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WindowActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Explore &amp;sample data</source>
        <translation>&amp;Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>&amp;About Shardscope</source>
        <translation>&amp;Über Shardscope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Dateien öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>&amp;Fall öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Save the board as &amp;PDF…</source>
        <translation>Board als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>Fall &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Board</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Copy the board as a &amp;command</source>
        <translation>Board als Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>noch wurde nichts getan</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>no case is open</source>
        <translation>kein Fall ist geöffnet</translation>
    </message>
    <message>
        <source>Pull from &amp;Mixpanel…</source>
        <translation>Von &amp;Mixpanel holen …</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this view</source>
        <translation>&amp;Link auf diese Ansicht kopieren</translation>
    </message>
</context>
</TS>

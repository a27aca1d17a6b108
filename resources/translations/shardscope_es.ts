<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>BoardReport</name>
    <message>
        <source>Limits: %1 events a day for an id, %2 for a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events that the vendor renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case holds no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, days in %2. %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import was still running: the counts are partial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written %1 by Shardscope from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (bookmarked)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardTables</name>
    <message>
        <source>Distinct ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hot day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(all other events)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>%1 event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 event names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 incomplete file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 incomplete files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 ids</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %1 ids</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 hot groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 incomplete file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %1 incomplete files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day with events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days with events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bad line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 bad lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 files not counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 path not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 paths not found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 key-days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 files are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 hot ids</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of the program has no sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the sample data cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectCards</name>
    <message>
        <source>At %1 · this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing would be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renames, %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a limit of %1 events a day, %2 events would be renamed: %3 of the storage. A key that is over the limit on two days makes two key-days. Click to see which they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working out the time left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: kept %1, %2 not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: the case already holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 with %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Hot ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct ids with more than %1 events on some day. Groups have their own limit of %2. Click to see only these ids and days everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which at least one id or group passed its limit. Days are calendar days in %1. Click to see only ids over the limit, on the days they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events came after an id had already sent %2 that day: these are what the vendor renames to $hotshard_events. It renamed %3 here. Click to see only ids over the limit, on the days they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw / deduplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent twice or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least: files overlap in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events as they were ingested, %2 when each is counted once (same event, id, time and $insert_id). The limit is applied at ingestion, so duplicates count against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every line was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the whole case that are not events, kept with file, line and reason. Click to see them. Incomplete files end early: what they hold is counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shardscope cases (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickMenu</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1× the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distinct id, or the id of the group, over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event date: counters begin anew every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the key on that day as ingestion counts them: duplicates included, renames undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their share of the events of the storage on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events beyond the limit: what the vendor would have renamed to $hotshard_events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the key on that day that the data shows as $hotshard_events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How what the vendor did differs from the simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a $hotshard_record names the key on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the first event beyond the limit was processed: from then on all are renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data shows %1 renamed; %2 kept their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data shows %1 renamed; exactly %2 kept their name, so that was the limit in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some were renamed for a group of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some were renamed because their user was too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower limit was in force, duplicates that counted are gone from the exports, these hold only a part of the day, or %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4 would be renamed (%5), %6 are renamed in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no renames in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From number %1 on, processed at %2 UTC, %3 would be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be renamed; from which moment on is not known while a source file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data shows exactly as many renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at all is renamed in these exports: they are from before the limit, or never passed the vendor&apos;s limiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor renamed other keys, but none of these events: the limit in force may have been higher than the one tried here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s counter is best effort and may notice a key late, or its limit was higher than the one tried here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <source>%1 is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files are not where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files have changed since they were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All counts stand. New group keys, low limits and raw events need to read the files again: put them back, or choose a row and “Locate…” its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the missing files is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were compared, and none is what was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was found: every byte is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were found: every byte is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be taken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the missing seem to have moved along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the others were compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Shardscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shardscope %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds, explains and repairs hot shards in Mixpanel exports. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardActions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything, without a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board could not be brought up to date. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardPanel</name>
    <message>
        <source>Copy or save this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first numbers appear in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fills as soon as the first events are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events in this case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import exports to see which keys are hot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the last level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor renamed no event on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CaseController</name>
    <message>
        <source>Another window or program is writing this case, so it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case cannot be written to (%1), so it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ChartLegend</name>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DataPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more exports into this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every export of a folder into this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where a file lies now that is not in its place any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen files out of the case; the files themselves stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be read as events, with place and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, events a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case holds no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exports, or drop them on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s own limits: far below the vendor&apos;s, as the sample is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above them a key is hot. A change applies to the board at once; no file is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate them, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad lines (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 and all that was counted from it out of this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone, but the file itself stays where it is and can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DayPanel</name>
    <message>
        <source>Events per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Events of the chosen scope and filter, stacked by original event name. Click a day to see only that day everywhere, drag over several days to choose them all.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DestinationSection</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the open case: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the case: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the case will lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shardscope cases (*.shardcase)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about %1, but only %2 are free on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about %1; %2 are free on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DropOverlay</name>
    <message>
        <source>Drop files to open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (.json, .ndjson, .jsonl, each also .gz), folders of them, or a .shardcase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DropZone</name>
    <message>
        <source>Drop exports anywhere on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files or folders with .json, .ndjson, .jsonl, each also .gz — or a .shardcase. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose exports to look into (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder; every export in it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a case saved before (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks of a made-up project with hot ids, ready to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::EventDisplayProxy</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original event name, also of renamed events. The colour is the one in Events per day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the name in the chosen scope, days and filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many different ids sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On how many days it occurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events from %2 ids on %3 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::EventPanel</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each original event name contributes. Click a row to see only that event everywhere, Ctrl+click to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ExportController</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying all rows of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of %1 are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing all rows of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the board as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ExportMenu</name>
    <message>
        <source>TSV, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all rows as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all rows as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: everything, no filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remediated events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Only events the vendor renamed to $hotshard_events, under their original id and name, as the vendor&apos;s own board counts.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Every event, renamed or not, under its original id and name.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row, a cell or a day: everything follows. Ctrl+click adds, Esc takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are still being read: all numbers will grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are calendar days in the case&apos;s time zone, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo limits %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data carries small limits of its own: %1 events a day for ids and %2 for groups. Real projects have 200,000 and 1,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files end early: what they hold is counted, what is missing is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterChip</name>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1 %2, press to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterEdit</name>
    <message>
        <source>Filter, for instance  user_id   event:&quot;Signed up&quot;   hot:&gt;1x   -event:Ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;One line says it all:&lt;br/&gt;&lt;b&gt;id:user_id&lt;/b&gt; &amp;nbsp; &lt;b&gt;day:2023-09-01..15&lt;/b&gt; &amp;nbsp; &lt;b&gt;event:&quot;Signed up&quot;&lt;/b&gt; &amp;nbsp; &lt;b&gt;group:company=Acme&lt;/b&gt; &amp;nbsp; &lt;b&gt;hot:&amp;gt;1x&lt;/b&gt;&lt;br/&gt;A minus excludes: &lt;b&gt;-event:Ping&lt;/b&gt;. Other words are looked for in the id. Return applies.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupDisplayProxy</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analytic group key, for instance company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name from the vendor&apos;s records, then the group id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that hold the group in the chosen scope, days and filter. An event with a list of groups counts once for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many different original event names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On how many days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its highest day, all events counted, as a multiple of the group limit. A triangle marks what is over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events; highest day %2, %3 the limit of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A $hotshard_record names it: the vendor noticed, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupKeyModel</name>
    <message>
        <source>always counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen in the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A $hotshard_record or the case names this group key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by %1 of the events looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupKeySection</name>
    <message>
        <source>Group keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another group key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this group key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupPanel</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytic groups have a limit of their own. Display names come from the vendor&apos;s records. Click a row to see only its events everywhere, Ctrl+click to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group key is counted in this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatLegend</name>
    <message>
        <source>&lt;p&gt;Colours are fixed: 1× is the limit, whatever is shown. Cells over the limit are hatched and marked with a triangle. Everything below 0.1× or above 10× looks the same. The events below the scale are for user ids; groups are measured by their own limit.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour scale from 0.1 to 10 times the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1× limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatMapChart</name>
    <message>
        <source>Heat map of keys and days. Arrow keys move from cell to cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatPanel</name>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Each row is a key, each column a day; the colour is the day&apos;s events as a multiple of the key&apos;s limit, all events counted. Click a cell to see only that key and day everywhere, drag over several days to choose them.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hottest %1 by day, × the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event names an id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HotShardSteps</name>
    <message>
        <source>One key gets too many events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixpanel stores the events of one distinct ID together, on one shard. More than 200,000 a day (1,000,000 for one group) make that shard hot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of that day is renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every further event of the key becomes $hotshard_events and loses its ID, so that reports come out too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shardscope finds the culprit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which IDs, events, groups and days went over the limit, counted from your own exports and shown next to what the vendor renamed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::IdDisplayProxy</name>
    <message>
        <source>Distinct ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original distinct_id of the events, also of renamed ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the id in the chosen scope, days and filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many different original event names it sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On how many days it sent events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which all its events together passed the user limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its highest day, all events counted, as a multiple of the user limit. A triangle marks what is over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events in the chosen scope, days and filter, those without an id included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest day: %1 with %2 events, %3 the limit of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit on %1, first on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed to $hotshard_events: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A $hotshard_record names it: the vendor noticed, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed although under the limit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicates count at ingestion, but were removed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of theirs was over its own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case holds only a part of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is visible of that day does not explain it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::IdPanel</name>
    <message>
        <source>Hotshard Distinct IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which distinct ids send how much, as the vendor&apos;s own review board counts: by volume, unique events and unique days. Click a row to see only its events everywhere, Ctrl+click to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Volume, Unique Events, Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · top %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event names an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was renamed although under the limit: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown here were renamed although under the limit. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportDisplayProxy</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportFlow</name>
    <message>
        <source>Nothing can be imported into this case now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportGuard</name>
    <message>
        <source>An import is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping it keeps every file that is complete; the others can be imported again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportPanel</name>
    <message>
        <source>Show bad lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the files of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; files that are complete stay in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the import panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because the case already holds events of theirs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace puts them in the place of the older files on their days; Add both counts the events of both. Select rows to decide for those only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::JobLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyCard</name>
    <message>
        <source>Show on the &amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board with this key on this day alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KpiCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LimitsEditor</name>
    <message>
        <source>Events per distinct ID and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per group and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distinct ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s limit for user analytics today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit that was in force until September 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s limit for each group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LoadingLine</name>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Shardscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case or exports first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::MessageBar</name>
    <message>
        <source>%1 cannot be opened. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window shows one case: only %1 was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteController</name>
    <message>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteDelegate</name>
    <message>
        <source>no words yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteEditor</name>
    <message>
        <source>Show on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this note (undo brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you find out? Markdown is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NotePopup</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NotesPage</name>
    <message>
        <source>Note on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found out, kept in the case and printed in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note fits the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board, press N on an id, a day, an event or a group to write a note about it, or B to bookmark it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a note to read or change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::OverlapSection</name>
    <message>
        <source>Leave out files that repeat events, and tell me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files whose events are in the case already are not counted. You can decide for each of them after the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace: the new files count on their days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a day exported again: the older files no longer count on the days of the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: both count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For files that hold different events of the same days. Events in both count twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case already has events of %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PreviewDisplayProxy</name>
    <message>
        <source>Already in the case: will be skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::QuarantineDialog</name>
    <message>
        <source>Bad lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of the chosen lines as it is in the file (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bad lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of the files was read as an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of that file has that reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
… the first %1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::QuarantineProxy</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RecentDisplayProxy</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RecentModel</name>
    <message>
        <source>The file is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is not there: removed, or on a disk that is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RelocateController</name>
    <message>
        <source>Where is %1 now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this name (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the missing files now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SetupPage</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that are in the case already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is one file that remembers what was counted. Your exports stay where they are and are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides on which day an event counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, events a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key with more events on a day is hot. They can be changed later without reading the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties by which events belong to groups, for instance a company. Groups have a limit of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cannot be imported there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed when the case was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the project&apos;s settings; it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exports here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports end in .json, .ndjson or .jsonl, each also with .gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the folder left out, no exports by their name: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other files can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulateForm</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit, events per key and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User analytics and each analytic group are sharded apart, with limits and counters of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Limit a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first so many events of a key on a day stay; all later ones are renamed. Enter applies it; the cards below are shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulatePage</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vendor&apos;s limiter would have renamed in these exports, beside what it did rename.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop counting; what was shown before stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every day, what the limit would have renamed, and what the data shows renamed in this storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone or changed since the import: %2. The counts are exact; from which moment on is not known for the keys in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit could not be simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationChart</name>
    <message>
        <source>Renames per day. Left and right move from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be renamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationProxy</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationTable</name>
    <message>
        <source>Keys over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all when none is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a &amp;spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key passes %1 events on a day: nothing would be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case holds no events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exports on the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data shows %1 renamed, under whatever limit was in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SourceProxy</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touched, not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be looked at. Its counts are in the case; “Locate…” tells where it lies now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file, or another version of it, is in its place. Its counts are in the case; “Locate…” tells where the imported one lies now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has its size, but was touched since it was imported. It is compared as soon as it is needed; “Locate…” does so now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the file is in place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::StackedChart</name>
    <message>
        <source>Events per day. Left and right move from day to day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them renamed by the vendor · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::StatusLine</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data is small, so its limits are too: far below the vendor&apos;s 200,000 and 1,000,000 events a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates are calendar days in this time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of them shown (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is still running: the counts will grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case holds incomplete files: some events are missing. See the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TimelineChart</name>
    <message>
        <source>Hours of the key. Left and right move from hour to hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2:00 – %3:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed by the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TimelinePanel</name>
    <message>
        <source>Hours of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;All events of the key in focus, hour by hour. The sum since midnight is what the limit is compared with; a triangle marks the hour in which it was passed. Vermillion is over the limit, or renamed by the vendor. Click to see only that day everywhere, drag over several days to choose them all.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hours show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an id or a group to see its hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TimezoneCombo</name>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s time zone: it decides on which day an event counts. Type any part of a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ViewHistory</name>
    <message>
        <source>clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WelcomePage</name>
    <message>
        <source>Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which ids, events and groups made your Mixpanel project&apos;s shards hot, and on which days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a hot shard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases you open appear here. To get to know the program, start with the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WindowActions</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore &amp;sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Shardscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the board as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

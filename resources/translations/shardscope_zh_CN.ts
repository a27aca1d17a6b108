<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionList</name>
    <message>
        <source>not possible at the moment</source>
        <translation>目前无法执行</translation>
    </message>
</context>
<context>
    <name>BoardReport</name>
    <message>
        <source>Limits: %1 events a day for an id, %2 for a group.</source>
        <translation>每日上限：ID %1 个事件，群组 %2 个。</translation>
    </message>
    <message>
        <source>All events.</source>
        <translation>全部事件。</translation>
    </message>
    <message>
        <source>Only events that the vendor renamed.</source>
        <translation>仅厂商重命名过的事件。</translation>
    </message>
    <message>
        <source>The case holds no events.</source>
        <translation>此案例中没有事件。</translation>
    </message>
    <message>
        <source>%1, days in %2. %3 %4</source>
        <translation>%1，按 %2 划分日期。%3%4</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>An import was still running: the counts are partial.</source>
        <translation>生成时导入尚未完成：计数不完整。</translation>
    </message>
    <message>
        <source>Written %1 by Shardscope from %2.</source>
        <translation>由 Shardscope 于 %1 生成，数据来自 %2。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (bookmarked)</source>
        <translation>%1（已加书签）</translation>
    </message>
    <message>
        <source>%1, of ids</source>
        <translation>%1，按 ID</translation>
    </message>
    <message>
        <source>%1, of groups</source>
        <translation>%1，按组</translation>
    </message>
</context>
<context>
    <name>BoardTables</name>
    <message>
        <source>Distinct ids</source>
        <translation>Distinct ID</translation>
    </message>
    <message>
        <source>Distinct id</source>
        <translation>Distinct ID</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>事件量</translation>
    </message>
    <message>
        <source>Unique events</source>
        <translation>不同事件数</translation>
    </message>
    <message>
        <source>Unique days</source>
        <translation>出现天数</translation>
    </message>
    <message>
        <source>Most on a day</source>
        <translation>单日最高</translation>
    </message>
    <message>
        <source>On</source>
        <translation>峰值日期</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>热点天数</translation>
    </message>
    <message>
        <source>First hot day</source>
        <translation>首个热点日</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>有记录</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Unique ids</source>
        <translation>不同 ID 数</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Group key</source>
        <translation>群组键</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>群组 ID</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>每日事件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Volume of the day</source>
        <translation>当日事件量</translation>
    </message>
    <message>
        <source>Renamed on the day</source>
        <translation>当日已重命名</translation>
    </message>
    <message>
        <source>(all other events)</source>
        <translation>（其他所有事件）</translation>
    </message>
    <message>
        <source>Keys and days</source>
        <translation>键与日期</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation>每小时事件</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>群组键</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
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
        <translation>%1 个事件名称</translation>
    </message>
    <message numerus="yes">
        <source>%1 event names</source>
        <translation>
            <numerusform>%1 个事件名称</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 incomplete file</source>
        <translation>%1 个不完整文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 incomplete files</source>
        <translation>
            <numerusform>%1 个不完整文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 group</source>
        <translation>%1 个群组</translation>
    </message>
    <message numerus="yes">
        <source>%1 groups</source>
        <translation>
            <numerusform>%1 个群组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 个键</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation>
            <numerusform>%1 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 id</source>
        <translation>%1 个 ID</translation>
    </message>
    <message numerus="yes">
        <source>%1 ids</source>
        <translation>
            <numerusform>%1 个 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 id</source>
        <translation>共 %1 个 ID</translation>
    </message>
    <message numerus="yes">
        <source>of %1 ids</source>
        <translation>
            <numerusform>共 %1 个 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot group</source>
        <translation>%1 个热点群组</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot groups</source>
        <translation>
            <numerusform>%1 个热点群组</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 day</source>
        <translation>共 %1 天</translation>
    </message>
    <message numerus="yes">
        <source>of %1 days</source>
        <translation>
            <numerusform>共 %1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 incomplete file</source>
        <translation>另有 %1 个不完整文件</translation>
    </message>
    <message numerus="yes">
        <source>and %1 incomplete files</source>
        <translation>
            <numerusform>另有 %1 个不完整文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day with events</source>
        <translation>%1 天有事件</translation>
    </message>
    <message numerus="yes">
        <source>%1 days with events</source>
        <translation>
            <numerusform>%1 天有事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 event</source>
        <translation>%1 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bad line</source>
        <translation>%1 个坏行</translation>
    </message>
    <message numerus="yes">
        <source>%1 bad lines</source>
        <translation>
            <numerusform>%1 个坏行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file not counted</source>
        <translation>%1 个文件未计入</translation>
    </message>
    <message numerus="yes">
        <source>%1 files not counted</source>
        <translation>
            <numerusform>%1 个文件未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 path not found</source>
        <translation>%1 个路径未找到</translation>
    </message>
    <message numerus="yes">
        <source>%1 paths not found</source>
        <translation>
            <numerusform>%1 个路径未找到</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key-day</source>
        <translation>%1 个键日</translation>
    </message>
    <message numerus="yes">
        <source>%1 key-days</source>
        <translation>
            <numerusform>%1 个键日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 file is</source>
        <translation>%1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are</source>
        <translation>
            <numerusform>%1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot id</source>
        <translation>%1 个热点 ID</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot ids</source>
        <translation>
            <numerusform>%1 个热点 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot day</source>
        <translation>%1 个热点日</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot days</source>
        <translation>
            <numerusform>%1 个热点日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hot (key, day) pair</source>
        <translation>%1 个热点键日</translation>
    </message>
    <message numerus="yes">
        <source>%1 hot (key, day) pairs</source>
        <translation>
            <numerusform>%1 个热点键日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 event is</source>
        <translation>%1 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%1 events are</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 key and day</source>
        <translation>%1 个键与日期</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys and days</source>
        <translation>
            <numerusform>%1 个键与日期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The sample data is damaged</source>
        <translation>示例数据已损坏</translation>
    </message>
    <message>
        <source>The sample data could not be written</source>
        <translation>无法写入示例数据</translation>
    </message>
    <message>
        <source>This build of the program has no sample data</source>
        <translation>此版本的程序不含示例数据</translation>
    </message>
    <message>
        <source>The folder for the sample data cannot be made</source>
        <translation>无法创建示例数据的文件夹</translation>
    </message>
</context>
<context>
    <name>EffectCards</name>
    <message>
        <source>At %1 · this case</source>
        <translation>%1 · 此案例</translation>
    </message>
    <message>
        <source>At %1 a day</source>
        <translation>每日 %1</translation>
    </message>
    <message>
        <source>nothing would be renamed</source>
        <translation>不会有任何重命名</translation>
    </message>
    <message>
        <source>renames, %1 on %2</source>
        <translation>次重命名 · %1 · %2</translation>
    </message>
    <message>
        <source>With a limit of %1 events a day, %2 events would be renamed: %3 of the storage. A key that is over the limit on two days makes two key-days. Click to see which they are.</source>
        <translation>若每日上限为 %1 个事件，将有 %2 个事件被重命名，占该存储的 %3。一个键若在两天内超限，计为两个键日。单击可查看具体是哪些。</translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message>
        <source>one distinct id</source>
        <translation>某个 ID</translation>
    </message>
    <message>
        <source>an event name</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <source>a day, or days: 2023-09-01..15</source>
        <translation>某天或某几天：2023-09-01..15</translation>
    </message>
    <message>
        <source>a group: company=Acme</source>
        <translation>某个组：company=Acme</translation>
    </message>
    <message>
        <source>over the limit: &gt;1x</source>
        <translation>超过上限：&gt;1x</translation>
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
        <translation>事件 · %1</translation>
    </message>
    <message>
        <source>group · %1</source>
        <translation>组 · %1</translation>
    </message>
    <message>
        <source>ids, on the days they were</source>
        <translation>ID 及其超限的日期</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Already in the case</source>
        <translation>案例中已有</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Stopped, not counted</source>
        <translation>已停止，未计入</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>working out the time left…</source>
        <translation>正在估算剩余时间…</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Stopped: kept %1, %2 not counted.</source>
        <translation>已停止：保留 %1，%2 个未计入。</translation>
    </message>
    <message>
        <source>Nothing new: the case already holds %1.</source>
        <translation>没有新内容：案例中已有 %1。</translation>
    </message>
    <message>
        <source>Imported %1 with %2 in %3.</source>
        <translation>已导入 %1，共 %2，用时 %3。</translation>
    </message>
    <message>
        <source>Set aside: %1.</source>
        <translation>已隔离：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>A property of the key&apos;s events</source>
        <translation>该键事件的一个属性</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>区分度</translation>
    </message>
    <message>
        <source>How far its values here and elsewhere differ: 0 % is the same, 100 % nothing in common (Jensen-Shannon divergence)</source>
        <translation>其值在此处与其他事件中的差异：0% 为完全相同，100% 为毫无重合（Jensen-Shannon 散度）</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Distinct values on the key&apos;s events</source>
        <translation>该键事件中的不同值数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>As it stands in the events</source>
        <translation>与事件中的原文一致</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events of the key with it</source>
        <translation>该键含此值的事件数</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Share of the key&apos;s events that have it</source>
        <translation>该键的事件中含此值的比例</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Share of the other events that have it</source>
        <translation>其他事件中含此值的比例</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>How many times as frequent here as elsewhere</source>
        <translation>在此处的出现频率是其他事件中的多少倍</translation>
    </message>
    <message>
        <source>First seen (UTC)</source>
        <translation>首次出现（UTC）</translation>
    </message>
    <message>
        <source>Time of the key&apos;s first event with it</source>
        <translation>该键首个含此值的事件的时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The event date</source>
        <translation>事件日期</translation>
    </message>
    <message>
        <source>As ingestion counts them, duplicates included</source>
        <translation>按摄取时的口径，包含重复事件</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>相对上限</translation>
    </message>
    <message>
        <source>× the limit</source>
        <translation>× 上限</translation>
    </message>
    <message>
        <source>Each once</source>
        <translation>去重后</translation>
    </message>
    <message>
        <source>Distinct combinations of event, distinct_id, time and $insert_id</source>
        <translation>事件、distinct_id、时间和 $insert_id 的不同组合数</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Share of the events that were sent before</source>
        <translation>此前已发送过的事件所占比例</translation>
    </message>
    <message>
        <source>Over the limit from (UTC)</source>
        <translation>超限起始（UTC）</translation>
    </message>
    <message>
        <source>When the first event beyond the limit was processed</source>
        <translation>第一个超限事件的处理时间</translation>
    </message>
    <message>
        <source>Without duplicates</source>
        <translation>不计重复</translation>
    </message>
    <message>
        <source>When the limit would have been passed without them</source>
        <translation>若无重复事件，超限的时间</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>compared with a sample of %1 of the %2 other events</source>
        <translation>与其他 %2 个事件中抽样的 %1 个比较</translation>
    </message>
    <message>
        <source>compared with all %1 other events</source>
        <translation>与其他全部 %1 个事件比较</translation>
    </message>
    <message>
        <source>Since %1 %2: on %3 of its events, on %4 of the others. First seen %5 UTC.</source>
        <translation>自 %1 %2 起：占其事件的 %3，占其他事件的 %4。首次出现于 %5 UTC。</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Hot ids</source>
        <translation>热点 ID</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Distinct ids with more than %1 events on some day. Groups have their own limit of %2. Click to see only these ids and days everywhere.</source>
        <translation>某日事件数超过 %1 的 Distinct ID。群组另有上限 %2。单击后，各处只显示这些 ID 和日期。</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>热点天数</translation>
    </message>
    <message>
        <source>Days on which at least one id or group passed its limit. Days are calendar days in %1. Click to see only ids over the limit, on the days they were.</source>
        <translation>至少有一个 ID 或群组超限的日子。日期按 %1 的日历日划分。单击后，只显示超限的 ID 及其超限日期。</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>占 %2 个事件的 %1</translation>
    </message>
    <message>
        <source>%1 events came after an id had already sent %2 that day: these are what the vendor renames to $hotshard_events. It renamed %3 here. Click to see only ids over the limit, on the days they were.</source>
        <translation>ID 当日发满 %2 个事件之后，又有 %1 个事件到达：这正是厂商会重命名为 $hotshard_events 的部分。此处厂商实际重命名了 %3 个。单击后，只显示超限的 ID 及其超限日期。</translation>
    </message>
    <message>
        <source>Raw / deduplicated</source>
        <translation>原始 / 去重</translation>
    </message>
    <message>
        <source>%1 sent twice or more</source>
        <translation>%1 个重复发送</translation>
    </message>
    <message>
        <source>at least: files overlap in days</source>
        <translation>至少：各文件日期有重叠</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>坏行</translation>
    </message>
    <message>
        <source>set aside, not counted</source>
        <translation>已隔离，未计入</translation>
    </message>
    <message>
        <source>every line was read</source>
        <translation>所有行均已读取</translation>
    </message>
    <message>
        <source>Lines of the whole case that are not events, kept with file, line and reason. Click to see them. Incomplete files end early: what they hold is counted.</source>
        <translation>整个案例中不是事件的行，保留其文件、行号和原因。单击查看。不完整文件提前结束：其中已有的内容会计入。</translation>
    </message>
    <message>
        <source>%1 events as they were ingested, %2 when each is counted once (same event, id, time and $insert_id). The limit is applied at ingestion, so duplicates count against it. Click to see when and whose.</source>
        <translation>摄取的事件共 %1 个，每个只计一次则为 %2 个（事件、ID、时间和 $insert_id 均相同视为同一个）。上限在摄取时生效，因此重复事件也占用额度。单击可查看其时间和归属。</translation>
    </message>
    <message>
        <source>Server agrees</source>
        <translation>与服务器一致</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no word of the vendor</source>
        <translation>无厂商信息</translation>
    </message>
    <message>
        <source>nothing is hot</source>
        <translation>没有热点</translation>
    </message>
    <message>
        <source>hot keys and days</source>
        <translation>热点键日</translation>
    </message>
    <message>
        <source>Keys and days that are over the limit by our count, or hot by the vendor&apos;s word: by its $hotshard_record, or by events it renamed. On %1 of %2 both say so. Click to see where they differ, and why.</source>
        <translation>按我们的统计超限，或按厂商的说法（有 $hotshard_record 或有事件被其重命名）为热点的键与日期。%2 个中有 %1 个双方一致。单击可查看不一致之处及原因。</translation>
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
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>整个案例</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>group on a day</source>
        <translation>单日群组</translation>
    </message>
    <message>
        <source>id on a day</source>
        <translation>单日 ID</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, bookmarked</source>
        <translation>%1，已加书签</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open exports</source>
        <translation>打开导出文件</translation>
    </message>
    <message>
        <source>Exports (%1)</source>
        <translation>导出文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a folder of exports</source>
        <translation>打开导出文件夹</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>打开案例</translation>
    </message>
    <message>
        <source>Shardscope cases (%1)</source>
        <translation>Shardscope 案例 (%1)</translation>
    </message>
</context>
<context>
    <name>PickMenu</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>over %1× the limit</source>
        <translation>超过 %1× 上限</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>id contains</source>
        <translation>ID 包含</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅看 %1</translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation>添加到筛选</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Show its hours</source>
        <translation>显示各小时</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Bookmark, or take it off</source>
        <translation>添加或移除书签</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Drill down</source>
        <translation>下钻</translation>
    </message>
    <message>
        <source>Selector for these keys…</source>
        <translation>为这些键生成选择器…</translation>
    </message>
</context>
<context>
    <name>ProveStep</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>It works: project %1 answers.</source>
        <translation>连接正常：项目 %1 有响应。</translation>
    </message>
    <message>
        <source>The account or its secret is refused. Check both, and that the account has not expired.</source>
        <translation>账户或其密钥被拒绝。请检查两者，并确认账户未过期。</translation>
    </message>
    <message>
        <source>The account does not reach project %1 in this region (%2). Check the project id, the region, and that the account belongs to the project.</source>
        <translation>该账户在此区域（%2）无法访问项目 %1。请检查项目 ID、区域，以及账户是否属于该项目。</translation>
    </message>
    <message>
        <source>Project %1 does not live in this region (%2). The project&apos;s settings say where it does.</source>
        <translation>项目 %1 不在此区域（%2）。所在区域见项目设置。</translation>
    </message>
    <message>
        <source>The account belongs to project %1, but its role may not export.</source>
        <translation>该账户属于项目 %1，但其角色无权导出。</translation>
    </message>
    <message>
        <source>The plan of this project has no API. Exports made in the browser can be opened as files.</source>
        <translation>此项目的套餐不含 API。在浏览器中导出的数据可作为文件打开。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set it, and test again.</source>
        <translation>本机时钟有误。请校准后重新测试。</translation>
    </message>
    <message>
        <source>The day before yesterday has not begun where the project is, says the server. Check the date and the time zone of this computer.</source>
        <translation>服务器称项目所在地的前天尚未开始。请检查本机的日期和时区。</translation>
    </message>
    <message>
        <source>No secure connection can be made, so nothing was sent. Something on the way may answer in the server&apos;s place.</source>
        <translation>无法建立安全连接，因此未发送任何内容。途中可能有其他设备冒充服务器应答。</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address and the network.</source>
        <translation>不存在此名称的服务器。请检查地址和网络。</translation>
    </message>
    <message>
        <source>The server cannot be reached, or the connection broke off. Check the network and try again.</source>
        <translation>无法连接服务器，或连接中断。请检查网络后重试。</translation>
    </message>
    <message>
        <source>The proxy on the way refuses. Check the proxy settings of this computer.</source>
        <translation>途中的代理拒绝了请求。请检查本机的代理设置。</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not Mixpanel&apos;s API.</source>
        <translation>此地址有应答，但并非 Mixpanel 的 API。</translation>
    </message>
    <message>
        <source>The 60 exports that the project has each hour are used up, so the test has to wait.</source>
        <translation>该项目每小时 60 次导出已用完，测试须等待。</translation>
    </message>
    <message>
        <source>The server has trouble of its own. Try again later.</source>
        <translation>服务器自身出现问题。请稍后再试。</translation>
    </message>
    <message>
        <source>The server refuses the request.</source>
        <translation>服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>US</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>本机时钟比服务器快 %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>本机时钟比服务器慢 %1。</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>应答为：%1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>获取中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待获取</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>RecipeStep</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>on every day</source>
        <translation>（每一天）</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>the lookup of %1</source>
        <translation>%1 的对照表</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Give the event to %1</source>
        <translation>将事件归于%1</translation>
    </message>
    <message>
        <source>Give the event to the first of %1 that names somebody, else to %2</source>
        <translation>将事件归于 %1 中第一个指明某人的值，否则归于%2</translation>
    </message>
    <message>
        <source>%1, if its own id was taken away</source>
        <translation>%1（若其自身 ID 已被移除）</translation>
    </message>
    <message>
        <source>Give renamed events their original name back</source>
        <translation>恢复被重命名事件的原名</translation>
    </message>
    <message>
        <source>Take %1 out of %2 %3</source>
        <translation>从 %2 中去除 %1%3</translation>
    </message>
    <message>
        <source>Blank %1 in %2 %3</source>
        <translation>清空 %2 中的 %1%3</translation>
    </message>
    <message>
        <source>Replace %1 in %2 by %3 %4</source>
        <translation>将 %2 中的 %1 替换为 %3%4</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>将 %1 设为 %2</translation>
    </message>
    <message>
        <source>Keep its $insert_id</source>
        <translation>保留其 $insert_id</translation>
    </message>
    <message>
        <source>Leave the event out</source>
        <translation>略去该事件</translation>
    </message>
    <message>
        <source>Every event that this is about:</source>
        <translation>涉及的每个事件：</translation>
    </message>
    <message>
        <source>%1: where %2</source>
        <translation>%1：满足 %2</translation>
    </message>
    <message>
        <source>A new $insert_id, the same whenever this repair is made again</source>
        <translation>新的 $insert_id，每次重做此修复时都相同</translation>
    </message>
    <message>
        <source>One that was deleted softly is taken for a duplicate. Events that were duplicates stay duplicates.</source>
        <translation>被软删除的 ID 会被视为重复。原本重复的事件仍为重复。</translation>
    </message>
    <message>
        <source>hs_run, so that the import can be found, and taken back</source>
        <translation>hs_run，以便查找并撤回此次导入</translation>
    </message>
    <message>
        <source>No $user_id or $device_id that says another id</source>
        <translation>不含指向其他 ID 的 $user_id 或 $device_id</translation>
    </message>
    <message>
        <source>Projects with simplified identities go by these, and would make the hot shard anew.</source>
        <translation>使用简化身份的项目以它们为准，会再次产生热分片。</translation>
    </message>
    <message>
        <source>ip 0, if it has none</source>
        <translation>若无 ip 则为 0</translation>
    </message>
    <message>
        <source>Otherwise the vendor takes the address of this computer for the place where the event happened.</source>
        <translation>否则供应商会把本机地址当作事件发生地。</translation>
    </message>
    <message>
        <source>Nothing that the vendor&apos;s servers had added</source>
        <translation>不含供应商服务器添加的内容</translation>
    </message>
    <message>
        <source>What was replaced, under hs_original_…</source>
        <translation>被替换的值，存于 hs_original_…</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>已修复：%1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>已搁置：%1</translation>
    </message>
    <message>
        <source>Left out: no rule is about them</source>
        <translation>已略去：没有规则涉及</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 read = %2 repaired + %3 left out + %4 set aside</source>
        <translation>读取 %1 = 修复 %2 + 略去 %3 + 搁置 %4</translation>
    </message>
    <message>
        <source>Some exports are gone or have changed: their events are not repaired. See Data.</source>
        <translation>部分导出文件丢失或已更改：其事件不会被修复。请查看“数据”。</translation>
    </message>
    <message>
        <source>%1 on other than hot days are left out.</source>
        <translation>非热日的 %1已略去。</translation>
    </message>
    <message>
        <source>%1 were renamed because of a group: repair those as Groups.</source>
        <translation>%1因群组而被重命名：请按“群组”修复。</translation>
    </message>
    <message>
        <source>%1 at clock times that came twice, or never, when clocks were changed.</source>
        <translation>%1的时刻在时钟调整时出现两次或不存在。</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows: the others are in the table saved as CSV.</source>
        <translation>前 %1 行，共 %2 行：其余的在保存为 CSV 的表格中。</translation>
    </message>
</context>
<context>
    <name>SectionTables</name>
    <message>
        <source>Share of the largest groups</source>
        <translation>最大群组的占比</translation>
    </message>
    <message>
        <source>Group key</source>
        <translation>群组键</translation>
    </message>
    <message>
        <source>Largest groups</source>
        <translation>最大群组数</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有群组</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>热点天数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Raw events</source>
        <translation>原始事件</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>去重后</translation>
    </message>
    <message>
        <source>Hot ids</source>
        <translation>热点 ID</translation>
    </message>
    <message>
        <source>Hot groups</source>
        <translation>热点群组</translation>
    </message>
    <message>
        <source>Events over the limit</source>
        <translation>超限事件</translation>
    </message>
    <message>
        <source>Our verdicts and the vendor&apos;s</source>
        <translation>我们与厂商的判定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>有记录</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Hot keys and days at each limit</source>
        <translation>各上限下的热点键日</translation>
    </message>
    <message>
        <source>Hot (key, day) pairs</source>
        <translation>热点键日</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Events over</source>
        <translation>超限事件</translation>
    </message>
</context>
<context>
    <name>SelectorWords</name>
    <message>
        <source>“and” and “or” are mixed without brackets; how that is read is not published</source>
        <translation>“and”与“or”混用而无括号；如何解读未公开</translation>
    </message>
    <message>
        <source>The bound on the processing time does not hold for this part: events that come in later are deleted, too</source>
        <translation>处理时间的界限不约束这一部分：之后到达的事件也会被删除</translation>
    </message>
    <message>
        <source>There is no bound on mp_processing_time_ms: events that come in after the export are deleted, too</source>
        <translation>未限定 mp_processing_time_ms：导出之后到达的事件也会被删除</translation>
    </message>
    <message>
        <source>The bound is later than the newest event of the exports: what came in between is in no export</source>
        <translation>界限晚于导出中最新的事件：其间到达的事件不在任何导出中</translation>
    </message>
    <message>
        <source>Control characters, or bytes that are no text: no escape is known for them</source>
        <translation>控制字符或非文本字节：没有已知的转义方式</translation>
    </message>
    <message>
        <source>How quotes and backslashes are escaped is not published</source>
        <translation>引号和反斜杠如何转义未公开</translation>
    </message>
    <message>
        <source>“in” finds the text anywhere in a longer one; == compares the whole</source>
        <translation>“in”会在更长的文本中查找；== 比较整体</translation>
    </message>
    <message>
        <source>A single = is in no published grammar; == is</source>
        <translation>单个 = 不在任何公开语法中；== 才是</translation>
    </message>
    <message>
        <source>The data also holds an id that differs in upper and lower case only; whether == ignores that is not published</source>
        <translation>数据中还有仅大小写不同的 ID；== 是否忽略大小写未公开</translation>
    </message>
    <message>
        <source>Longer than servers commonly accept in a URL</source>
        <translation>超过服务器通常接受的 URL 长度</translation>
    </message>
    <message>
        <source>This form is described elsewhere only, not for selectors</source>
        <translation>此写法仅见于他处说明，并非用于选择器</translation>
    </message>
    <message>
        <source>Exports do not hold this: it cannot be proved</source>
        <translation>导出中没有此内容：无法验证</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Proved: it matches every event of the keys and no other</source>
        <translation>已验证：命中这些键的所有事件，且无其他事件</translation>
    </message>
    <message>
        <source>Not safe: it matches %1 of others</source>
        <translation>不安全：命中了其他对象的 %1</translation>
    </message>
    <message>
        <source>Not complete: it misses %1 of the keys</source>
        <translation>不完整：漏掉了这些键的 %1</translation>
    </message>
    <message>
        <source>Not usable: the vendor would answer with an error on %1</source>
        <translation>不可用：服务商会对 %1 返回错误</translation>
    </message>
    <message>
        <source>Right as far as the data goes, which is incomplete</source>
        <translation>就现有数据而言正确，但数据不完整</translation>
    </message>
    <message>
        <source>“or” binds tighter than “and”</source>
        <translation>“or”优先于“and”</translation>
    </message>
    <message>
        <source>“and” and “or” are read from left to right</source>
        <translation>“and”与“or”从左到右解读</translation>
    </message>
    <message>
        <source>== ignores upper and lower case</source>
        <translation>== 忽略大小写</translation>
    </message>
    <message>
        <source>a backslash escapes nothing</source>
        <translation>反斜杠不起转义作用</translation>
    </message>
    <message>
        <source>string() shortens numbers</source>
        <translation>string() 会缩短数字</translation>
    </message>
    <message>
        <source>Whether “and” binds tighter than “or”. This text means something else otherwise: put brackets around its parts.</source>
        <translation>“and”是否优先于“or”。否则此文本含义不同：请给各部分加括号。</translation>
    </message>
    <message>
        <source>Whether == ignores upper and lower case.</source>
        <translation>== 是否忽略大小写。</translation>
    </message>
    <message>
        <source>Whether a backslash escapes the quote behind it.</source>
        <translation>反斜杠是否转义其后的引号。</translation>
    </message>
    <message>
        <source>How string() writes a number such as 4.20.</source>
        <translation>string() 如何写出 4.20 这样的数字。</translation>
    </message>
    <message>
        <source>Danger: %1</source>
        <translation>危险：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>recorded, renamed</source>
        <translation>有记录、已重命名</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>有记录</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 events had come when the vendor renamed the first one, at %2 UTC.&lt;/p&gt;</source>
        <translation>&lt;p&gt;厂商于 %2 UTC 重命名第一个事件时，已到达 %1 个事件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;So many events kept their name. The moments of the key&apos;s single events are not in the case, so these may not all have come before the first renamed one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;有这么多事件保留了原名。案例中没有该键各个事件的具体时刻，因此这些事件未必都在第一个被重命名的事件之前到达。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>日期不同</translation>
    </message>
    <message>
        <source>another limit</source>
        <translation>上限不同</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>重复事件</translation>
    </message>
    <message>
        <source>no events here</source>
        <translation>此处无事件</translation>
    </message>
    <message>
        <source>incomplete file</source>
        <translation>不完整文件</translation>
    </message>
    <message>
        <source>no word at all</source>
        <translation>毫无信息</translation>
    </message>
    <message>
        <source>just over</source>
        <translation>略微超限</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Over the limit by our count, and by the vendor&apos;s word.</source>
        <translation>按我们的统计和厂商的说法，均已超限。</translation>
    </message>
    <message>
        <source>One of us says so of this day, the other of the day before or after: the vendor&apos;s days most likely follow another time zone.</source>
        <translation>一方认定的是当日，另一方认定的是前一日或后一日：厂商的日期很可能按另一时区划分。</translation>
    </message>
    <message>
        <source>The vendor&apos;s renames show a limit of about %1, not %2.</source>
        <translation>从厂商的重命名来看，上限约为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>Under the limit here, but many of its events repeat others. Duplicates count at ingestion, and some may have been removed before the export.</source>
        <translation>此处未超限，但其许多事件与其他事件重复。摄取时会计入重复事件，其中一部分可能在导出前已被去除。</translation>
    </message>
    <message>
        <source>A $hotshard_record names it, but no event of it lies on this day: the day&apos;s export is missing, or the record&apos;s date is not the events&apos;.</source>
        <translation>有 $hotshard_record 记录了它，但当日没有它的事件：可能缺少当日的导出文件，或记录的日期与事件的日期不一致。</translation>
    </message>
    <message>
        <source>Under the limit here, but the case holds a file that ends early.</source>
        <translation>此处未超限，但案例中有提前结束的文件。</translation>
    </message>
    <message>
        <source>The case holds no $hotshard_record and no renamed event: these exports are from before a limiter, or left both out.</source>
        <translation>案例中既没有 $hotshard_record，也没有已重命名的事件：这些导出文件早于限流器，或未包含这两者。</translation>
    </message>
    <message>
        <source>Only %1 over the limit. The vendor&apos;s counter is best effort and may have missed that.</source>
        <translation>仅超限 %1。厂商的计数器只是尽力而为，可能未发现。</translation>
    </message>
    <message>
        <source>Over the limit here, but the vendor neither recorded nor renamed it. Its counter is best effort; the project may also have a higher limit.</source>
        <translation>此处已超限，但厂商既未记录也未重命名。其计数器只是尽力而为；也可能该项目的上限更高。</translation>
    </message>
    <message>
        <source>The vendor acted on it, but only %1 of its events are here. Some may have been removed as duplicates, or lie in files not imported.</source>
        <translation>厂商已对其采取措施，但此处只有它的 %1 个事件。其余的可能作为重复事件被去除，或在未导入的文件中。</translation>
    </message>
    <message>
        <source>Both of us call %1 of %2 keys and days hot.</source>
        <translation>%2 个键日中，双方均判定为热点的有 %1 个。</translation>
    </message>
    <message>
        <source>The renames show a %1 limit of about %2; the case has %3.</source>
        <translation>从重命名来看，%1上限约为 %2；案例中为 %3。</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Our verdicts and the vendor&apos;s</source>
        <translation>我们与厂商的判定</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我们</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>Before the first</source>
        <translation>首个之前</translation>
    </message>
    <message>
        <source>Events that came before the first renamed one: the limit that the vendor applied.</source>
        <translation>第一个被重命名的事件之前到达的事件数，即厂商实际采用的上限。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>under</source>
        <translation>未超限</translation>
    </message>
    <message>
        <source>Keys and days with repeated events</source>
        <translation>有重复事件的键与日期</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>去重后</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Busiest minute</source>
        <translation>最忙的一分钟</translation>
    </message>
    <message>
        <source>Most events in one minute of processing.</source>
        <translation>一分钟内处理的最多事件数。</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Hot keys by day</source>
        <translation>按日期列出的热点键</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× 上限</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>The distinct id, or the id of the group, over the limit</source>
        <translation>超限的 Distinct ID 或群组 ID</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The event date: counters begin anew every day</source>
        <translation>事件日期：计数器每天重新开始</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events of the key on that day as ingestion counts them: duplicates included, renames undone</source>
        <translation>该键当日的事件数，按摄取时的口径：包含重复事件，并还原重命名</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>占当日</translation>
    </message>
    <message>
        <source>Their share of the events of the storage on that day</source>
        <translation>占该存储当日事件的比例</translation>
    </message>
    <message>
        <source>Would rename</source>
        <translation>将重命名</translation>
    </message>
    <message>
        <source>Events beyond the limit: what the vendor would have renamed to $hotshard_events</source>
        <translation>超出上限的事件：厂商本应将其重命名为 $hotshard_events</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>Events of the key on that day that the data shows as $hotshard_events</source>
        <translation>该键当日在数据中显示为 $hotshard_events 的事件</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>How what the vendor did differs from the simulation</source>
        <translation>厂商的实际处理与模拟的差异</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>有记录</translation>
    </message>
    <message>
        <source>Whether a $hotshard_record names the key on that day</source>
        <translation>当日是否有 $hotshard_record 记录该键</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>起始（UTC）</translation>
    </message>
    <message>
        <source>When the first event beyond the limit was processed: from then on all are renamed</source>
        <translation>第一个超限事件的处理时间：此后的事件全部被重命名</translation>
    </message>
    <message>
        <source>The data shows %1 renamed; %2 kept their name.</source>
        <translation>数据中有 %1 个被重命名，%2 个保留原名。</translation>
    </message>
    <message>
        <source>The data shows %1 renamed; exactly %2 kept their name, so that was the limit in force.</source>
        <translation>数据中有 %1 个被重命名，恰好 %2 个保留原名，可见这就是当时的上限。</translation>
    </message>
    <message>
        <source>some were renamed for a group of theirs</source>
        <translation>部分因所属群组超限而被重命名</translation>
    </message>
    <message>
        <source>some were renamed because their user was too hot</source>
        <translation>部分因所属用户成为热点而被重命名</translation>
    </message>
    <message>
        <source>A lower limit was in force, duplicates that counted are gone from the exports, these hold only a part of the day, or %1.</source>
        <translation>可能是当时的上限更低、计入的重复事件已不在导出文件中、导出文件只含当日的一部分，或%1。</translation>
    </message>
    <message>
        <source>User analytics</source>
        <translation>用户分析</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>群组：%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4 would be renamed (%5), %6 are renamed in the data</source>
        <translation>%1，%2：%4中将有 %3 个被重命名（%5），数据中已重命名 %6 个</translation>
    </message>
    <message>
        <source>as simulated</source>
        <translation>与模拟一致</translation>
    </message>
    <message>
        <source>no renames in the data</source>
        <translation>数据中无重命名</translation>
    </message>
    <message>
        <source>spared</source>
        <translation>未受限</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1, %2 of that day.</source>
        <translation>%1，占当日的 %2。</translation>
    </message>
    <message>
        <source>From number %1 on, processed at %2 UTC, %3 would be renamed.</source>
        <translation>从第 %1 个起（处理时间 %2 UTC），将有 %3 个被重命名。</translation>
    </message>
    <message>
        <source>%1 would be renamed; from which moment on is not known while a source file is missing.</source>
        <translation>将有 %1 个被重命名；因缺少源文件，起始时刻未知。</translation>
    </message>
    <message>
        <source>The data shows exactly as many renamed.</source>
        <translation>数据中被重命名的数量与此完全一致。</translation>
    </message>
    <message>
        <source>Nothing at all is renamed in these exports: they are from before the limit, or never passed the vendor&apos;s limiter.</source>
        <translation>这些导出文件中没有任何重命名：它们早于该上限的实施，或从未经过厂商的限流器。</translation>
    </message>
    <message>
        <source>The vendor renamed other keys, but none of these events: the limit in force may have been higher than the one tried here.</source>
        <translation>厂商重命名了其他键，但未重命名这些事件：当时的上限可能高于此处所试的值。</translation>
    </message>
    <message>
        <source>The vendor&apos;s counter is best effort and may notice a key late, or its limit was higher than the one tried here.</source>
        <translation>厂商的计数器只是尽力而为，可能较晚才发现某个键；也可能当时的上限高于此处所试的值。</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <source>%1 is not where it was.</source>
        <translation>%1 已不在原处。</translation>
    </message>
    <message>
        <source>%1 files are not where they were.</source>
        <translation>%1 个文件已不在原处。</translation>
    </message>
    <message>
        <source>%1 has changed since it was imported.</source>
        <translation>%1 自导入后已更改。</translation>
    </message>
    <message>
        <source>%1 files have changed since they were imported.</source>
        <translation>%1 个文件自导入后已更改。</translation>
    </message>
    <message>
        <source>All counts stand. New group keys, low limits and raw events need to read the files again: put them back, or choose a row and “Locate…” its file.</source>
        <translation>所有计数仍然有效。新增群组键、较低的上限和原始事件需要重新读取文件：请将文件放回原处，或选中一行后用“定位…”指定其文件。</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止：未作任何更改。</translation>
    </message>
    <message>
        <source>None of the missing files is there.</source>
        <translation>那里没有任何缺失的文件。</translation>
    </message>
    <message>
        <source>%1 were compared, and none is what was imported.</source>
        <translation>已比对 %1，均与导入时的内容不同。</translation>
    </message>
    <message>
        <source>%1 was found: every byte is the same.</source>
        <translation>已找到 %1，逐字节一致。</translation>
    </message>
    <message>
        <source>%1 were found: every byte is the same.</source>
        <translation>已找到 %1，逐字节一致。</translation>
    </message>
    <message>
        <source>%1 could not be taken: %2</source>
        <translation>%1无法采用：%2</translation>
    </message>
    <message>
        <source>%1 of the missing seem to have moved along.</source>
        <translation>缺失的文件中，有 %1似乎也一并移走了。</translation>
    </message>
    <message>
        <source>Stopped before the others were compared.</source>
        <translation>比对其余文件前已停止。</translation>
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
        <translation>B</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 个事件/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>less than 0.1 s</source>
        <translation>不到 0.1 秒</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>it asks for something unknown: %1</source>
        <translation>它要求未知的内容：%1</translation>
    </message>
    <message>
        <source>it names no case on this computer</source>
        <translation>它没有指向本机上的案例</translation>
    </message>
    <message>
        <source>its filter cannot be read: %1</source>
        <translation>其中的筛选无法读取：%1</translation>
    </message>
    <message>
        <source>its days, scope or key cannot be read</source>
        <translation>其中的日期、范围或键无法读取</translation>
    </message>
    <message>
        <source>The link was not opened: %1.</source>
        <translation>链接未打开：%1。</translation>
    </message>
    <message>
        <source>it is damaged, too long, or not a link to a view</source>
        <translation>它已损坏、过长，或不是指向视图的链接</translation>
    </message>
    <message>
        <source>the board has no such section</source>
        <translation>看板没有这个部分</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Median of %1 slopes between %2 days, on a logarithmic scale: %3 a day (95 % interval: %4 to %5). By that line the last day has %6 events.</source>
        <translation>%2 天之间 %1 个斜率的中位数（对数尺度）：每日 %3（95% 区间：%4 至 %5）。按此趋势线，最后一日有 %6 个事件。</translation>
    </message>
    <message>
        <source>ln(%1 / %2) / ln(%3) = %4 days.</source>
        <translation>ln(%1 / %2) / ln(%3) = %4 天。</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>热点</translation>
    </message>
    <message>
        <source>appears</source>
        <translation>新增热点</translation>
    </message>
    <message>
        <source>no longer hot</source>
        <translation>不再是热点</translation>
    </message>
    <message>
        <source>not hot</source>
        <translation>非热点</translation>
    </message>
    <message>
        <source>At %1: %2, %3, %4 events over</source>
        <translation>上限 %1：%2，%3，%4 个超限事件</translation>
    </message>
    <message>
        <source>too few days</source>
        <translation>天数过少</translation>
    </message>
    <message>
        <source>&lt;p&gt;A trend needs events on at least %1 days.&lt;/p&gt;</source>
        <translation>&lt;p&gt;至少 %1 天有事件才能判断趋势。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not growing</source>
        <translation>未增长</translation>
    </message>
    <message>
        <source>over already</source>
        <translation>已超限</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <translation>%1（%2 – %3）</translation>
    </message>
    <message>
        <source>Keys at this limit</source>
        <translation>此上限下的键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Against the limit of the case.</source>
        <translation>与案例的上限对比。</translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation>单日最高</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× 上限</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>热点天数</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每日变化</translation>
    </message>
    <message>
        <source>Change from one day to the next: the median slope of all pairs of days.</source>
        <translation>逐日变化：所有日期两两之间斜率的中位数。</translation>
    </message>
    <message>
        <source>Days until hot</source>
        <translation>距热点天数</translation>
    </message>
    <message>
        <source>If it goes on like this; in brackets the earliest and the latest by the 95 % interval.</source>
        <translation>若趋势不变；括号内为 95% 区间的最早和最晚值。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>About Shardscope</source>
        <translation>关于 Shardscope</translation>
    </message>
    <message>
        <source>Shardscope %1</source>
        <translation>Shardscope %1</translation>
    </message>
    <message>
        <source>Finds, explains and repairs hot shards in Mixpanel exports. Everything stays on this computer.</source>
        <translation>查找、解释并修复 Mixpanel 导出文件中的热分片。所有数据都留在本机。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>所用组件</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardActions</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Show everything, without a filter</source>
        <translation>显示全部，不筛选</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>转到筛选</translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation>为所选内容添加备注</translation>
    </message>
    <message>
        <source>Bookmark what is chosen</source>
        <translation>为所选内容加书签</translation>
    </message>
    <message>
        <source>Go to the ids</source>
        <translation>转到 ID</translation>
    </message>
    <message>
        <source>Go to the heat map</source>
        <translation>转到热力图</translation>
    </message>
    <message>
        <source>Go to the days</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>Go to the hours</source>
        <translation>转到小时</translation>
    </message>
    <message>
        <source>Go to the events</source>
        <translation>转到事件</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>转到群组</translation>
    </message>
    <message>
        <source>Show the chart as a table, and back</source>
        <translation>在图表与表格之间切换显示</translation>
    </message>
    <message>
        <source>Make a selector of what is chosen</source>
        <translation>为所选内容生成选择器</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The board could not be brought up to date. %1</source>
        <translation>无法更新看板。%1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Ids, heat map, events, hours and groups</source>
        <translation>ID、热力图、事件、小时和群组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>How unevenly the events lie on groups</source>
        <translation>事件在各群组间的分布有多不均</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Events that were sent again</source>
        <translation>重复发送的事件</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Hot days in their months and weeks</source>
        <translation>按月和周显示热点日</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Our verdicts beside the vendor&apos;s</source>
        <translation>我们与厂商的判定对照</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>What another limit would make hot</source>
        <translation>换一个上限，哪些会成为热点</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardPanel</name>
    <message>
        <source>Copy or save this panel</source>
        <translation>复制或保存此面板</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>The first numbers appear in a moment.</source>
        <translation>首批数字很快就会出现。</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the files …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>This fills as soon as the first events are counted.</source>
        <translation>首批事件计数后即会显示。</translation>
    </message>
    <message>
        <source>No events in this case yet</source>
        <translation>此案例中还没有事件</translation>
    </message>
    <message>
        <source>Import exports to see which keys are hot.</source>
        <translation>添加导出文件，查看哪些键是热点。</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>Clear the last level</source>
        <translation>清除最后一级筛选</translation>
    </message>
    <message>
        <source>The vendor renamed no event on these days</source>
        <translation>这些日期没有厂商重命名的事件</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示全部事件</translation>
    </message>
    <message>
        <source>Show as a table (F6)</source>
        <translation>以表格显示（F6）</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardSections</name>
    <message>
        <source>Sections of the board</source>
        <translation>看板的各部分</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoardTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BookModel</name>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待发送</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BoundField</name>
    <message>
        <source>Latest in the data</source>
        <translation>数据中最新</translation>
    </message>
    <message>
        <source>Processed before, in Unix milliseconds</source>
        <translation>处理早于（Unix 毫秒）</translation>
    </message>
    <message>
        <source>Only events that the vendor processed before this moment, in Unix milliseconds: take one before the export began</source>
        <translation>仅限服务商在此时刻（Unix 毫秒）之前处理的事件：请取导出开始之前的时刻</translation>
    </message>
    <message>
        <source>Just after the newest event of the data was processed</source>
        <translation>数据中最新事件处理后的一刻</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>For an export that is still to be made</source>
        <translation>用于尚未进行的导出</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::BuildStep</name>
    <message>
        <source>Selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Paste any selector here to have it explained and proved</source>
        <translation>在此粘贴任意选择器，即可解释并验证</translation>
    </message>
    <message>
        <source>Drop this text and take the one made for the chosen keys</source>
        <translation>放弃此文本，使用为所选键生成的文本</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>What may make it select something else than it seems to. A click shows the place.</source>
        <translation>可能使其选中内容与表面不符之处。点击可定位。</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>What the vendor does not say about the forms in this text. The proof tries every way and tells whether it matters.</source>
        <translation>服务商未说明的、此文本所用写法的含义。验证会尝试每种解读并说明是否有影响。</translation>
    </message>
    <message>
        <source>Nothing in this text depends on it.</source>
        <translation>此文本与之无关。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes in a URL</source>
        <translation>URL 中占 %1 / %2 字节</translation>
    </message>
    <message>
        <source>%1 · %2 selectors, each to be proved and sent by itself</source>
        <translation>%1 · %2 个选择器，需分别验证和发送</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>已略去 %1：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>There is no selector yet</source>
        <translation>尚无选择器</translation>
    </message>
    <message>
        <source>This text is no selector yet</source>
        <translation>此文本还不是选择器</translation>
    </message>
    <message>
        <source>Looking it over…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing to be said against it</source>
        <translation>未发现问题</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CalendarChart</name>
    <message>
        <source>Calendar of hot days. Arrow keys move from day to day.</source>
        <translation>热点日日历。用方向键逐日移动。</translation>
    </message>
    <message>
        <source>No events · %1</source>
        <translation>没有事件 · %1</translation>
    </message>
    <message>
        <source>Hot ids</source>
        <translation>热点 ID</translation>
    </message>
    <message>
        <source>Hot groups</source>
        <translation>热点群组</translation>
    </message>
    <message>
        <source>Events over the limit</source>
        <translation>超限事件</translation>
    </message>
    <message>
        <source>Events of ids</source>
        <translation>ID 的事件</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>热点天数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超出上限</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CalendarPanel</name>
    <message>
        <source>Calendar of hot days</source>
        <translation>热点日日历</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many ids and groups pass their limit on each day; hot days are hatched and carry that number. Click a day to see only that day everywhere, Ctrl+click to add it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每天有多少个 ID 和群组超限；热点日带有斜线纹并标出该数量。单击某一天，各处只显示该日；Ctrl+单击可追加。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>这些日期没有事件</translation>
    </message>
    <message>
        <source>Hot keys by day</source>
        <translation>按日期列出的热点键</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CaseController</name>
    <message>
        <source>Another window or program is writing this case, so it is open for reading only.</source>
        <translation>另一个窗口或程序正在写入此案例，因此以只读方式打开。</translation>
    </message>
    <message>
        <source>This case cannot be written to (%1), so it is open for reading only.</source>
        <translation>无法写入此案例（%1），因此以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CaseEdits</name>
    <message>
        <source>set limits</source>
        <translation>设置上限</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ChangeModel</name>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ChartLegend</name>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ChartTableView</name>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CheckStep</name>
    <message>
        <source>Before anything is sent</source>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>The exports of this case are kept</source>
        <translation>本案例的导出文件已妥善保存</translation>
    </message>
    <message>
        <source>They are what the repair is made of. Keep a copy until it is verified.</source>
        <translation>修复以它们为依据。验证完成之前请保留副本。</translation>
    </message>
    <message>
        <source>The renamed events will be deleted, or left out of reports</source>
        <translation>被重命名的事件将被删除，或不计入报告</translation>
    </message>
    <message>
        <source>They stay with the vendor as $hotshard_events beside the repaired ones. Select and delete them, else totals count both.</source>
        <translation>它们以 $hotshard_events 的形式与修复后的事件并存。请选出并删除，否则总数会重复计算。</translation>
    </message>
    <message>
        <source>The beginning of each hot day keeps its hot id</source>
        <translation>每个热日开头的事件保留热 ID</translation>
    </message>
    <message>
        <source>Repaired events are new events</source>
        <translation>修复后的事件是新事件</translation>
    </message>
    <message>
        <source>The vendor bills them, and they appear in reports as soon as they are taken.</source>
        <translation>供应商会对其计费，一经接收便出现在报告中。</translation>
    </message>
    <message>
        <source>After the deletion they are the only copy of these events.</source>
        <translation>删除之后，它们是这些事件的唯一副本。</translation>
    </message>
    <message>
        <source>Support has confirmed that the events are deleted for good</source>
        <translation>客服已确认事件被永久删除</translation>
    </message>
    <message>
        <source>It takes about a week. Events sent before stand beside the old ones, and one with an $insert_id that was only softly deleted may be swallowed.</source>
        <translation>大约需要一周。提前发送的事件会与旧事件并存，而 $insert_id 仅被软删除的事件可能被吞掉。</translation>
    </message>
    <message>
        <source>Nothing came late</source>
        <translation>没有迟到的事件</translation>
    </message>
    <message>
        <source>Events that arrived after the export were deleted without a copy, or stay hot. Export the hot days once more: they should be empty.</source>
        <translation>导出之后到达的事件已被无副本地删除，或仍然过热。请再次导出热日：应为空。</translation>
    </message>
    <message>
        <source>Events up to the limit were never renamed, so they are not repaired.</source>
        <translation>限额以内的事件从未被重命名，因此不会修复。</translation>
    </message>
    <message>
        <source>The events that the vendor renamed because of a hot user id get their name back, and an id that is not hot. Nothing leaves this computer before step 5.</source>
        <translation>因热用户 ID 而被供应商重命名的事件将恢复原名，并获得不热的 ID。第 5 步之前，任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>The events of hot groups get their name back, and lose the hot group. The old ones are deleted first. Nothing leaves this computer before step 5.</source>
        <translation>热群组的事件将恢复原名并去除热群组。旧事件须先删除。第 5 步之前，任何内容都不会离开本机。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>输入想要执行的操作的几个字母</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ComparisonModel</name>
    <message>
        <source>No. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>Events of the keys matched</source>
        <translation>命中的所选键事件</translation>
    </message>
    <message>
        <source>Events of the keys missed</source>
        <translation>漏掉的所选键事件</translation>
    </message>
    <message>
        <source>Other events matched</source>
        <translation>命中的其他事件</translation>
    </message>
    <message>
        <source>Other events left alone</source>
        <translation>未触及的其他事件</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Processed before</source>
        <translation>处理早于</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Clause or count</source>
        <translation>子句或计数</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ConnectStep</name>
    <message>
        <source>Project id</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>US</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账户</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keep the secret in the keychain</source>
        <translation>将密钥保存到钥匙串</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Asks for one event. It counts as one of the project&apos;s 60 exports this hour.</source>
        <translation>请求一个事件，计为该项目本小时 60 次导出之一。</translation>
    </message>
    <message>
        <source>Project and account</source>
        <translation>项目与账户</translation>
    </message>
    <message>
        <source>Project id and region: in Mixpanel, Project settings, Overview. The region is also in the address of the page: eu.mixpanel.com is EU, in.mixpanel.com is India.</source>
        <translation>项目 ID 和区域：见 Mixpanel 的 Project settings → Overview。页面地址也能看出区域：eu.mixpanel.com 为欧盟，in.mixpanel.com 为印度。</translation>
    </message>
    <message>
        <source>Service account: Organization settings, Service accounts. Add it to the project. Its secret is shown once, when it is made.</source>
        <translation>服务账户：Organization settings → Service accounts。请将其加入项目。密钥仅在创建时显示一次。</translation>
    </message>
    <message>
        <source>Another address is for a proxy of your company&apos;s. Plain http works on this computer only.</source>
        <translation>“其他地址”用于公司的代理。明文 http 仅限本机。</translation>
    </message>
    <message>
        <source>The secret goes to this server and, if you want, into the keychain of your desktop: never into a case, a log or a report. What is fetched stays on this computer.</source>
        <translation>密钥只会发往该服务器，并可按您的意愿存入桌面的钥匙串：绝不写入案例、日志或报告。获取的数据留在本机。</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>在哪里找到</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>No keychain here: the secret is asked for each time, and written nowhere</source>
        <translation>此处没有钥匙串：每次都会询问密钥，且不写入任何地方</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DataPage</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation>案例的来源</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Read more exports into this case</source>
        <translation>将更多导出文件读入此案例</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Read every export of a folder into this case</source>
        <translation>将文件夹中的所有导出文件读入此案例</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Say where a file lies now that is not in its place any more</source>
        <translation>指定已不在原处的文件现在的位置</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Take the chosen files out of the case; the files themselves stay</source>
        <translation>从案例中移除所选文件；文件本身保留</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>坏行</translation>
    </message>
    <message>
        <source>Lines that could not be read as events, with place and reason</source>
        <translation>无法读取为事件的行，附位置和原因</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Facts about the case</source>
        <translation>案例概况</translation>
    </message>
    <message>
        <source>Limits, events a day</source>
        <translation>上限（每日事件数）</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>This case holds no data yet</source>
        <translation>此案例还没有数据</translation>
    </message>
    <message>
        <source>Add exports, or drop them on the window.</source>
        <translation>添加导出文件，或将其拖到窗口上。</translation>
    </message>
    <message>
        <source>The sample&apos;s own limits: far below the vendor&apos;s, as the sample is small.</source>
        <translation>示例自带的上限：示例数据量小，因此远低于厂商的上限。</translation>
    </message>
    <message>
        <source>Above them a key is hot. A change applies to the board at once; no file is read again.</source>
        <translation>超过上限的键即为热点。更改会立即应用到看板，无需重新读取文件。</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>在文件夹中查找…</translation>
    </message>
    <message>
        <source>Locate them, too</source>
        <translation>一并定位</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>正在导入。</translation>
    </message>
    <message>
        <source>Files are being compared.</source>
        <translation>正在比对文件。</translation>
    </message>
    <message>
        <source>Bad lines (%1)</source>
        <translation>坏行（%1）</translation>
    </message>
    <message>
        <source>Take %1 and all that was counted from it out of this case?</source>
        <translation>要从此案例中移除 %1，并一并移除其全部计数吗？</translation>
    </message>
    <message>
        <source>This cannot be undone, but the file itself stays where it is and can be imported again.</source>
        <translation>此操作无法撤销，但文件本身仍在原处，可以重新导入。</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>从案例中移除</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DayPanel</name>
    <message>
        <source>Events per day</source>
        <translation>每日事件</translation>
    </message>
    <message>
        <source>&lt;p&gt;Events of the chosen scope and filter, stacked by original event name. Click a day to see only that day everywhere, drag over several days to choose them all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;所选范围和筛选条件下的事件，按原始事件名称堆叠。单击某一天，各处只显示该日；拖过多天可全部选中。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>这些日期没有事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>柱形显示的内容</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DayStrip</name>
    <message>
        <source>State of the days</source>
        <translation>各日状态</translation>
    </message>
    <message>
        <source>%1 of %2 days are complete</source>
        <translation>%2 天中 %1 天完整</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DestinationSection</name>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
    </message>
    <message>
        <source>Add to the open case: %1</source>
        <translation>添加到已打开的案例：%1</translation>
    </message>
    <message>
        <source>Add to the case: %1</source>
        <translation>添加到案例：%1</translation>
    </message>
    <message>
        <source>New case: %1</source>
        <translation>新建案例：%1</translation>
    </message>
    <message>
        <source>Where the case will lie</source>
        <translation>案例的存放位置</translation>
    </message>
    <message>
        <source>Shardscope cases (*.shardcase)</source>
        <translation>Shardscope 案例 (*.shardcase)</translation>
    </message>
    <message>
        <source>Needs about %1, but only %2 are free on that disk.</source>
        <translation>约需 %1，但该磁盘仅有 %2 可用。</translation>
    </message>
    <message>
        <source>Needs about %1; %2 are free on that disk.</source>
        <translation>约需 %1；该磁盘有 %2 可用。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DropOverlay</name>
    <message>
        <source>Drop files to open them</source>
        <translation>拖放文件以打开</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>松开以打开</translation>
    </message>
    <message>
        <source>Exports (.json, .ndjson, .jsonl, each also .gz), folders of them, or a .shardcase</source>
        <translation>导出文件（.json、.ndjson、.jsonl，以及各自的 .gz）、含导出文件的文件夹，或 .shardcase</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::DropZone</name>
    <message>
        <source>Drop exports anywhere on this window</source>
        <translation>将导出文件拖到此窗口的任意位置</translation>
    </message>
    <message>
        <source>Files or folders with .json, .ndjson, .jsonl, each also .gz — or a .shardcase. Nothing leaves this computer.</source>
        <translation>扩展名为 .json、.ndjson、.jsonl（以及各自的 .gz）的文件或文件夹，或 .shardcase。数据不会离开本机。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Choose exports to look into (Ctrl+O)</source>
        <translation>选择要查看的导出文件（Ctrl+O）</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder; every export in it is read</source>
        <translation>选择一个文件夹，读取其中的所有导出文件</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>打开案例…</translation>
    </message>
    <message>
        <source>Go on with a case saved before (Ctrl+Shift+O)</source>
        <translation>继续处理之前保存的案例（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Explore sample data</source>
        <translation>浏览示例数据</translation>
    </message>
    <message>
        <source>Two weeks of a made-up project with hot ids, ready to look at</source>
        <translation>一个虚构项目的两周数据，含热点 ID，可直接查看</translation>
    </message>
    <message>
        <source>Pull from Mixpanel…</source>
        <translation>从 Mixpanel 拉取…</translation>
    </message>
    <message>
        <source>Fetch exports through the API, with a service account</source>
        <translation>用服务账户通过 API 获取导出</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::EventDisplayProxy</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The original event name, also of renamed events. The colour is the one in Events per day.</source>
        <translation>原始事件名称，已重命名的事件亦然。颜色与“每日事件”中的一致。</translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation>事件量</translation>
    </message>
    <message>
        <source>Events of the name in the chosen scope, days and filter.</source>
        <translation>所选范围、日期和筛选条件下该名称的事件数。</translation>
    </message>
    <message>
        <source>Unique IDs</source>
        <translation>不同 ID 数</translation>
    </message>
    <message>
        <source>How many different ids sent it.</source>
        <translation>发送过该事件的不同 ID 数。</translation>
    </message>
    <message>
        <source>Unique Days</source>
        <translation>出现天数</translation>
    </message>
    <message>
        <source>On how many days it occurred.</source>
        <translation>该事件出现的天数。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>%1 events from %2 ids on %3 days</source>
        <translation>%1 个事件，来自 %2 个 ID，共 %3 天</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::EventPanel</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>How much each original event name contributes. Click a row to see only that event everywhere, Ctrl+click to add it.</source>
        <translation>各原始事件名称的占比。单击一行，各处只显示该事件；Ctrl+单击可追加。</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>这些日期没有事件</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ExportController</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copying all rows of %1 …</source>
        <translation>正在复制“%1”的所有行…</translation>
    </message>
    <message>
        <source>All rows of %1 are on the clipboard.</source>
        <translation>“%1”的所有行已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save all rows</source>
        <translation>保存所有行</translation>
    </message>
    <message>
        <source>Writing all rows of %1 …</source>
        <translation>正在写入“%1”的所有行…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the board as PDF</source>
        <translation>将看板保存为 PDF</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Counting all rows for the report …</source>
        <translation>正在为报告统计所有行…</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ExportMenu</name>
    <message>
        <source>TSV, for a spreadsheet</source>
        <translation>TSV（用于电子表格）</translation>
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
        <translation>复制所有行为</translation>
    </message>
    <message>
        <source>Save all rows as</source>
        <translation>所有行另存为</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>另存为图片</translation>
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
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Reset: everything, no filter</source>
        <translation>重置：显示全部，不筛选</translation>
    </message>
    <message>
        <source>Remediated events</source>
        <translation>已重命名事件</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Which events count</source>
        <translation>计入哪些事件</translation>
    </message>
    <message>
        <source>&lt;p&gt;Only events the vendor renamed to $hotshard_events, under their original id and name, as the vendor&apos;s own board counts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;仅厂商重命名为 $hotshard_events 的事件，以原始 ID 和名称显示，与厂商自己的看板口径一致。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every event, renamed or not, under its original id and name.&lt;/p&gt;</source>
        <translation>&lt;p&gt;所有事件，无论是否被重命名，均以原始 ID 和名称显示。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Click a row, a cell or a day: everything follows. Ctrl+click adds, Esc takes back.</source>
        <translation>单击行、单元格或日期，各处随之更新。Ctrl+单击追加，Esc 撤回。</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>部分数据</translation>
    </message>
    <message>
        <source>Files are still being read: all numbers will grow.</source>
        <translation>仍在读取文件：所有数字还会增加。</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Days are calendar days in the case&apos;s time zone, %1.</source>
        <translation>日期按案例时区 %1 的日历日划分。</translation>
    </message>
    <message>
        <source>demo limits %1 / %2</source>
        <translation>演示上限 %1 / %2</translation>
    </message>
    <message>
        <source>The sample data carries small limits of its own: %1 events a day for ids and %2 for groups. Real projects have 200,000 and 1,000,000.</source>
        <translation>示例数据自带较小的上限：ID 每日 %1 个事件，群组 %2 个。真实项目为 200,000 和 1,000,000。</translation>
    </message>
    <message>
        <source>Some files end early: what they hold is counted, what is missing is not known.</source>
        <translation>有些文件提前结束：已有的内容会计入，缺失多少未知。</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterChip</name>
    <message>
        <source>not %1</source>
        <translation>排除：%1</translation>
    </message>
    <message>
        <source>Filter %1 %2, press to remove</source>
        <translation>筛选条件 %1 %2，按下可移除</translation>
    </message>
    <message>
        <source>Click to remove</source>
        <translation>单击移除</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterCompleter</name>
    <message>
        <source>Ways to go on with the filter</source>
        <translation>筛选的后续选项</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::FilterEdit</name>
    <message>
        <source>Filter, for instance  user_id   event:&quot;Signed up&quot;   hot:&gt;1x   -event:Ping</source>
        <translation>筛选，例如  user_id   event:&quot;Signed up&quot;   hot:&gt;1x   -event:Ping</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&lt;p&gt;One line says it all:&lt;br/&gt;&lt;b&gt;id:user_id&lt;/b&gt; &amp;nbsp; &lt;b&gt;day:2023-09-01..15&lt;/b&gt; &amp;nbsp; &lt;b&gt;event:&quot;Signed up&quot;&lt;/b&gt; &amp;nbsp; &lt;b&gt;group:company=Acme&lt;/b&gt; &amp;nbsp; &lt;b&gt;hot:&amp;gt;1x&lt;/b&gt;&lt;br/&gt;A minus excludes: &lt;b&gt;-event:Ping&lt;/b&gt;. Other words are looked for in the id. Tab completes, Return applies.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一行即可表达全部条件：&lt;br/&gt;&lt;b&gt;id:user_id&lt;/b&gt; &amp;nbsp; &lt;b&gt;day:2023-09-01..15&lt;/b&gt; &amp;nbsp; &lt;b&gt;event:&quot;Signed up&quot;&lt;/b&gt; &amp;nbsp; &lt;b&gt;group:company=Acme&lt;/b&gt; &amp;nbsp; &lt;b&gt;hot:&amp;gt;1x&lt;/b&gt;&lt;br/&gt;减号表示排除：&lt;b&gt;-event:Ping&lt;/b&gt;。其他词在 ID 中查找。按 Tab 键补全，按回车键应用。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ForecastModel</name>
    <message>
        <source>near</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>newly hot</source>
        <translation>新变热</translation>
    </message>
    <message>
        <source>stays hot</source>
        <translation>仍然热</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>There</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Of limit</source>
        <translation>占限额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupDisplayProxy</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>The analytic group key, for instance company.</source>
        <translation>分析群组键，例如 company。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Display name from the vendor&apos;s records, then the group id.</source>
        <translation>先是厂商记录中的显示名称，其后为群组 ID。</translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation>事件量</translation>
    </message>
    <message>
        <source>Events that hold the group in the chosen scope, days and filter. An event with a list of groups counts once for each of them.</source>
        <translation>所选范围、日期和筛选条件下含该群组的事件数。若事件带有群组列表，则对其中每个群组各计一次。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>How many different original event names.</source>
        <translation>不同的原始事件名称数。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>On how many days.</source>
        <translation>出现的天数。</translation>
    </message>
    <message>
        <source>Peak Day</source>
        <translation>峰值日</translation>
    </message>
    <message>
        <source>Its highest day, all events counted, as a multiple of the group limit. A triangle marks what is over it.</source>
        <translation>最高一日的事件数（计入全部事件），以群组上限的倍数表示。三角形标记超限的值。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Display name: %1</source>
        <translation>显示名称：%1</translation>
    </message>
    <message>
        <source>%1 events; highest day %2, %3 the limit of %4</source>
        <translation>%1 个事件；最高一日 %2 个，为上限 %4 的 %3</translation>
    </message>
    <message>
        <source>A $hotshard_record names it: the vendor noticed, too.</source>
        <translation>有 $hotshard_record 记录了它：厂商也注意到了。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupKeyModel</name>
    <message>
        <source>always counted</source>
        <translation>始终计数</translation>
    </message>
    <message>
        <source>not seen in the sample</source>
        <translation>样本中未见</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>A $hotshard_record or the case names this group key.</source>
        <translation>$hotshard_record 或案例中提到了此群组键。</translation>
    </message>
    <message>
        <source>Held by %1 of the events looked at.</source>
        <translation>所查看的事件中有 %1 个含此键。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupKeySection</name>
    <message>
        <source>Group keys</source>
        <translation>群组键</translation>
    </message>
    <message>
        <source>Another property</source>
        <translation>其他属性</translation>
    </message>
    <message>
        <source>Name of another group key</source>
        <translation>其他群组键的名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add this group key</source>
        <translation>添加此群组键</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GroupPanel</name>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Analytic groups have a limit of their own. Display names come from the vendor&apos;s records. Click a row to see only its events everywhere, Ctrl+click to add it.</source>
        <translation>分析群组另有自己的上限。显示名称来自厂商的记录。单击一行，各处只显示其事件；Ctrl+单击可追加。</translation>
    </message>
    <message>
        <source>top %1 of %2</source>
        <translation>前 %1，共 %2</translation>
    </message>
    <message>
        <source>No group key is counted in this case</source>
        <translation>此案例未统计任何群组键</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Copy the selector</source>
        <translation>复制选择器</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>电子邮件…</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Form of the ticket text</source>
        <translation>工单文本格式</translation>
    </message>
    <message>
        <source>Ticket text</source>
        <translation>工单文本</translation>
    </message>
    <message>
        <source>The selector alone, without the ticket around it</source>
        <translation>仅选择器，不含工单其余内容</translation>
    </message>
    <message>
        <source>As .md, .txt, or .eml: an e-mail draft</source>
        <translation>保存为 .md、.txt 或 .eml（邮件草稿）</translation>
    </message>
    <message>
        <source>Copy the ticket text</source>
        <translation>复制工单文本</translation>
    </message>
    <message>
        <source>For the vendor&apos;s support, in English: selector, first and last day, threshold, counts, and what they stand on.</source>
        <translation>供服务商支持团队使用（英文）：选择器、首末日期、阈值、计数及其依据。</translation>
    </message>
    <message>
        <source>The selector matches events of others. Go back to the proof: exclude them, or waive them with a written reason.</source>
        <translation>选择器命中了其他对象的事件。请返回验证步骤：排除它们，或书面说明理由后接受。</translation>
    </message>
    <message>
        <source>Opens your mail program with this text</source>
        <translation>用此文本打开邮件程序</translation>
    </message>
    <message>
        <source>Too long for a link to a mail program: save it as .eml</source>
        <translation>太长，无法通过链接打开邮件程序：请存为 .eml</translation>
    </message>
    <message>
        <source>The export is complete for every day</source>
        <translation>每一天的导出都完整</translation>
    </message>
    <message>
        <source>The threshold was taken before the export began</source>
        <translation>阈值取自导出开始之前</translation>
    </message>
    <message>
        <source>The proof is of today&apos;s data and text</source>
        <translation>验证基于当前数据和文本</translation>
    </message>
    <message>
        <source>No event of others is matched, or there is a reason</source>
        <translation>未命中其他对象的事件，或已有理由</translation>
    </message>
    <message>
        <source>Every event of the keys is matched</source>
        <translation>命中这些键的所有事件</translation>
    </message>
    <message>
        <source>The checks found no danger</source>
        <translation>检查未发现危险</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>尚未：%1</translation>
    </message>
    <message>
        <source>This selector is not proved on the data as it is now. What it deletes may be more, or less, than the hot events.</source>
        <translation>此选择器未在当前数据上通过验证。它删除的可能多于或少于热点事件。</translation>
    </message>
    <message>
        <source>The text says NOT PROVED where it leaves like this.</source>
        <translation>如此送出时，文本会标注 NOT PROVED。</translation>
    </message>
    <message>
        <source>Go on, not proved</source>
        <translation>未验证，仍继续</translation>
    </message>
    <message>
        <source>Save the ticket text</source>
        <translation>保存工单文本</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>E-mail draft (*.eml)</source>
        <translation>邮件草稿 (*.eml)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>E-mail the ticket text</source>
        <translation>用邮件发送工单文本</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatLegend</name>
    <message>
        <source>&lt;p&gt;Colours are fixed: 1× is the limit, whatever is shown. Cells over the limit are hatched and marked with a triangle. Everything below 0.1× or above 10× looks the same. The events below the scale are for user ids; groups are measured by their own limit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;颜色固定：无论显示什么，1× 都是上限。超限的单元格带有斜线纹和三角形标记。低于 0.1× 或高于 10× 的颜色不再区分。色阶下方的事件数适用于用户 ID；群组按自己的上限衡量。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Colour scale from 0.1 to 10 times the limit</source>
        <translation>色阶，从上限的 0.1 倍到 10 倍</translation>
    </message>
    <message>
        <source>1× limit</source>
        <translation>1× 上限</translation>
    </message>
    <message>
        <source>&lt;p&gt;The same colours as for days, for the pace of an hour: 1× is a 24th of the limit, and the limit is reached when all hours of a day are like it. Hatched is what comes after the day has passed its limit; the triangle marks the hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;颜色与按天显示时相同，表示一小时的速度：1× 是上限的二十四分之一，一天中每小时都如此就会达到上限。斜线表示当天超过上限之后的部分；三角形标出超过的那个小时。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>1× pace</source>
        <translation>1× 速度</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/小时</translation>
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
        <translation>事件</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>相对上限</translation>
    </message>
    <message>
        <source>User limit</source>
        <translation>用户上限</translation>
    </message>
    <message>
        <source>Group limit</source>
        <translation>群组上限</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Events of the hottest keys by day</source>
        <translation>最热键的每日事件</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Heat map of keys and days. Arrow keys move from cell to cell and on to the totals, plus and minus zoom, 0 shows everything.</source>
        <translation>键与日期的热力图。方向键在单元格之间移动并可到达合计，加号和减号缩放，0 显示全部。</translation>
    </message>
    <message>
        <source>Events in the hour</source>
        <translation>该小时的事件</translation>
    </message>
    <message>
        <source>Of the limit&apos;s pace</source>
        <translation>相对上限速度</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>自零点起</translation>
    </message>
    <message>
        <source>%1, %2 – %3 · %4</source>
        <translation>%1，%2 – %3 · %4</translation>
    </message>
    <message>
        <source>All ids</source>
        <translation>全部 ID</translation>
    </message>
    <message>
        <source>Hot ids</source>
        <translation>热点 ID</translation>
    </message>
    <message>
        <source>Hot groups</source>
        <translation>热点群组</translation>
    </message>
    <message>
        <source>Events in sight</source>
        <translation>可见范围内的事件</translation>
    </message>
    <message>
        <source>Events of the hottest keys by hour</source>
        <translation>最热的键按小时的事件数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatPanel</name>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each row is a key, each column a day; the colour is the day&apos;s events as a multiple of the key&apos;s limit, all events counted. Click a cell to see only that key and day everywhere, drag over several days to choose them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每行一个键，每列一天；颜色表示当日事件数（计入全部事件）相对该键上限的倍数。单击单元格，各处只显示该键和该日；拖过多天可全部选中。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>hottest %1 by day</source>
        <translation>最热的 %1，按日</translation>
    </message>
    <message>
        <source>No event names an id</source>
        <translation>没有带 ID 的事件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Whose rows are shown</source>
        <translation>显示哪类行</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>Colours compare the cells with each other. They do not tell how far from the limit a cell is; the hatch still marks what is over it.</source>
        <translation>颜色仅用于单元格之间的比较，不表示单元格距上限有多远；超限仍以斜线纹标记。</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>Colours by what is shown instead of by the limit</source>
        <translation>按所显示的数据着色，而非按上限</translation>
    </message>
    <message>
        <source>No event names a group</source>
        <translation>没有带群组的事件</translation>
    </message>
    <message>
        <source>&lt;p&gt;Bars above are the events of all ids on a day, bars at the right those of the key on the days in sight.&lt;/p&gt;&lt;p&gt;The wheel zooms the days, with Ctrl the keys; Shift and a drag zoom to some days; a drag of the labels or with the middle button moves. A few days are shown by the hour.&lt;/p&gt;</source>
        <translation>&lt;p&gt;上方的条形是某天全部 ID 的事件，右侧的条形是该键在可见日期内的事件。&lt;/p&gt;&lt;p&gt;滚轮缩放日期，按住 Ctrl 缩放键；按住 Shift 拖动可放大若干天；拖动标签或用中键拖动可平移。天数较少时按小时显示。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, by the hour</source>
        <translation>%1，按小时</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HeatZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>More days (−)</source>
        <translation>更多的天数（−）</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>全部范围</translation>
    </message>
    <message>
        <source>All days and keys (0)</source>
        <translation>全部日期和键（0）</translation>
    </message>
    <message>
        <source>Fewer days (+, the wheel over the map, or Shift and a drag)</source>
        <translation>更少的天数（+、在图上滚动滚轮，或按住 Shift 拖动）</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HistoryModel</name>
    <message>
        <source>Stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>已附理由接受</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Proved at</source>
        <translation>验证时间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Others matched</source>
        <translation>命中其他</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HistoryStep</name>
    <message>
        <source>Proved selectors</source>
        <translation>已验证的选择器</translation>
    </message>
    <message>
        <source>Work on it again</source>
        <translation>再次处理</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>No selector was proved yet</source>
        <translation>尚未验证任何选择器</translation>
    </message>
    <message>
        <source>Every proof is kept here with its selector.</source>
        <translation>每次验证都连同选择器保存在此。</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <source>Choose two to compare them</source>
        <translation>选择两个进行比较</translation>
    </message>
    <message>
        <source>Ctrl+click adds a second one.</source>
        <translation>按住 Ctrl 点击可加选第二个。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HotShardSteps</name>
    <message>
        <source>One key gets too many events</source>
        <translation>一个键的事件过多</translation>
    </message>
    <message>
        <source>Mixpanel stores the events of one distinct ID together, on one shard. More than 200,000 a day (1,000,000 for one group) make that shard hot.</source>
        <translation>Mixpanel 将同一 Distinct ID 的事件集中存放在一个分片上。每日超过 200,000 个（单个群组为 1,000,000 个）时，该分片就成为热分片。</translation>
    </message>
    <message>
        <source>The rest of that day is renamed</source>
        <translation>当日其余事件被重命名</translation>
    </message>
    <message>
        <source>Every further event of the key becomes $hotshard_events and loses its ID, so that reports come out too low.</source>
        <translation>该键之后的每个事件都变为 $hotshard_events 并失去其 ID，因此报表中的数字偏低。</translation>
    </message>
    <message>
        <source>Shardscope finds the culprit</source>
        <translation>Shardscope 找出根源</translation>
    </message>
    <message>
        <source>Which IDs, events, groups and days went over the limit, counted from your own exports and shown next to what the vendor renamed.</source>
        <translation>哪些 ID、事件、群组和日期超限：根据您自己的导出文件统计，并与厂商的重命名结果并列显示。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::HourMap</name>
    <message>
        <source>Events by hour and day. The arrows move from cell to cell.</source>
        <translation>按小时和日期显示的事件。用方向键在单元格间移动。</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1，%2 – %3</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>占当日</translation>
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
        <translation>事件的原始 distinct_id，已重命名的事件亦然。</translation>
    </message>
    <message>
        <source>Event Volume</source>
        <translation>事件量</translation>
    </message>
    <message>
        <source>Events of the id in the chosen scope, days and filter.</source>
        <translation>所选范围、日期和筛选条件下该 ID 的事件数。</translation>
    </message>
    <message>
        <source>Unique Events</source>
        <translation>不同事件数</translation>
    </message>
    <message>
        <source>How many different original event names it sent.</source>
        <translation>它发送过的不同原始事件名称数。</translation>
    </message>
    <message>
        <source>Unique Days</source>
        <translation>出现天数</translation>
    </message>
    <message>
        <source>On how many days it sent events.</source>
        <translation>它发送过事件的天数。</translation>
    </message>
    <message>
        <source>Hot Days</source>
        <translation>热点天数</translation>
    </message>
    <message>
        <source>Days on which all its events together passed the user limit.</source>
        <translation>其全部事件合计超过用户上限的天数。</translation>
    </message>
    <message>
        <source>Peak Day</source>
        <translation>峰值日</translation>
    </message>
    <message>
        <source>Its highest day, all events counted, as a multiple of the user limit. A triangle marks what is over it.</source>
        <translation>最高一日的事件数（计入全部事件），以用户上限的倍数表示。三角形标记超限的值。</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>All events in the chosen scope, days and filter, those without an id included.</source>
        <translation>所选范围、日期和筛选条件下的全部事件，包括不带 ID 的事件。</translation>
    </message>
    <message>
        <source>Highest day: %1 with %2 events, %3 the limit of %4</source>
        <translation>最高一日：%1，%2 个事件，为上限 %4 的 %3</translation>
    </message>
    <message>
        <source>Over the limit on %1, first on %2</source>
        <translation>有 %1超限，首次为 %2</translation>
    </message>
    <message>
        <source>Renamed to $hotshard_events: %1</source>
        <translation>重命名为 $hotshard_events：%1</translation>
    </message>
    <message>
        <source>A $hotshard_record names it: the vendor noticed, too.</source>
        <translation>有 $hotshard_record 记录了它：厂商也注意到了。</translation>
    </message>
    <message>
        <source>Renamed although under the limit: %1.</source>
        <translation>未超限却被重命名：%1。</translation>
    </message>
    <message>
        <source>duplicates count at ingestion, but were removed later</source>
        <translation>摄取时计入了重复事件，但之后已被去除</translation>
    </message>
    <message>
        <source>a group of theirs was over its own limit</source>
        <translation>其所属的某个群组超出了自己的上限</translation>
    </message>
    <message>
        <source>the case holds only a part of that day</source>
        <translation>案例只含当日的一部分</translation>
    </message>
    <message>
        <source>what is visible of that day does not explain it</source>
        <translation>当日可见的数据不足以解释</translation>
    </message>
    <message>
        <source>Max / Day</source>
        <translation>单日最高</translation>
    </message>
    <message>
        <source>All events of its highest day, duplicates included.</source>
        <translation>最高一日的全部事件，包含重复事件。</translation>
    </message>
    <message>
        <source>First Hot</source>
        <translation>首个热点日</translation>
    </message>
    <message>
        <source>The first day on which it passed the user limit.</source>
        <translation>首次超过用户上限的日期。</translation>
    </message>
    <message>
        <source>All Events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>All its events in the chosen days, whatever the scope and the rest of the filter.</source>
        <translation>所选日期内它的全部事件，不受范围和其他筛选条件影响。</translation>
    </message>
    <message>
        <source>Raw / Dedup.</source>
        <translation>原始 / 去重</translation>
    </message>
    <message>
        <source>All its events, as ingestion counts them, over those left when each is counted once. With ≥ it is a lower bound: files overlap in days.</source>
        <translation>按摄取口径的全部事件数，除以每个只计一次时的事件数。带 ≥ 表示下限：各文件日期有重叠。</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Raw / deduplicated %1: %2 of %3 events repeat others</source>
        <translation>原始 / 去重 %1：%3 个事件中有 %2 个为重复</translation>
    </message>
    <message>
        <source>Raw / deduplicated at least %1: %2 of %3 events repeat others of the same file</source>
        <translation>原始 / 去重至少 %1：%3 个事件中有 %2 个与同一文件中的其他事件重复</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::IdPanel</name>
    <message>
        <source>Hotshard Distinct IDs</source>
        <translation>热分片 Distinct ID</translation>
    </message>
    <message>
        <source>Distinct ids</source>
        <translation>Distinct ID</translation>
    </message>
    <message>
        <source>by Volume, Unique Events, Days</source>
        <translation>按事件量、不同事件数、出现天数</translation>
    </message>
    <message>
        <source>No event names an id</source>
        <translation>没有带 ID 的事件</translation>
    </message>
    <message>
        <source>%1 was renamed although under the limit: %2.</source>
        <translation>%1 未超限却被重命名：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 shown here were renamed although under the limit. %2.</source>
        <translation>此处有 %1 未超限却被重命名。%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Which distinct ids send how much, as the vendor&apos;s own review board counts: by volume, unique events and unique days. Click a row to see only its events everywhere, Ctrl+click to add it; P keeps the row on top.</source>
        <translation>哪些 Distinct ID 发送了多少事件，与厂商自己的审查看板口径一致：按事件量、不同事件数和出现天数统计。单击一行，各处只显示其事件；Ctrl+单击可追加；按 P 将该行固定在顶部。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>by volume</source>
        <translation>按事件量</translation>
    </message>
    <message>
        <source>by highest day</source>
        <translation>按单日最高</translation>
    </message>
    <message>
        <source>by hot days</source>
        <translation>按热点天数</translation>
    </message>
    <message>
        <source>first hot first</source>
        <translation>按首个热点日</translation>
    </message>
    <message>
        <source>by repeats</source>
        <translation>按重复数</translation>
    </message>
    <message>
        <source>%1 · top %2 of %3 %4</source>
        <translation>%1 · %4前 %2，共 %3</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportDisplayProxy</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>坏行</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportFlow</name>
    <message>
        <source>Nothing can be imported into this case now</source>
        <translation>现在无法向此案例导入任何内容</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportGuard</name>
    <message>
        <source>An import is running.</source>
        <translation>正在导入。</translation>
    </message>
    <message>
        <source>Stopping it keeps every file that is complete; the others can be imported again later.</source>
        <translation>停止后，已完整读取的文件都会保留；其余文件可稍后重新导入。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ImportPanel</name>
    <message>
        <source>Show bad lines</source>
        <translation>显示坏行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show or hide the files of the import</source>
        <translation>显示或隐藏导入的文件</translation>
    </message>
    <message>
        <source>Stop reading; files that are complete stay in the case</source>
        <translation>停止读取；已完整读取的文件保留在案例中</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Close the import panel</source>
        <translation>关闭导入面板</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>Left out, because the case already holds events of theirs: %1.</source>
        <translation>因案例中已有其事件而略过：%1。</translation>
    </message>
    <message>
        <source>Replace puts them in the place of the older files on their days; Add both counts the events of both. Select rows to decide for those only.</source>
        <translation>“替换”：在这些日期，用它们取代旧文件；“两者都计”：两边的事件都计入。若只想处理其中一部分，请选中相应的行。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Add both</source>
        <translation>两者都计</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::JobLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::JsonView</name>
    <message>
        <source>The event as JSON</source>
        <translation>JSON 格式的事件</translation>
    </message>
    <message>
        <source>… the event goes on: it is too long to show</source>
        <translation>… 事件未完：过长，无法全部显示</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyCard</name>
    <message>
        <source>Show on the &amp;board</source>
        <translation>在看板中显示(&amp;B)</translation>
    </message>
    <message>
        <source>The board with this key on this day alone</source>
        <translation>在看板中只显示该键和该日</translation>
    </message>
    <message>
        <source>&amp;Drill down</source>
        <translation>深入查看(&amp;D)</translation>
    </message>
    <message>
        <source>The page of this key (Enter)</source>
        <translation>此键的页面（Enter）</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Hot days</source>
        <translation>热点天数</translation>
    </message>
    <message>
        <source>First hot</source>
        <translation>首个热点日</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyDayChart</name>
    <message>
        <source>Days of the key. Left and right move from step to step, plus and minus zoom, 0 shows all days.</source>
        <translation>该键的各日。按左右方向键逐格移动，加减键缩放，0 显示全部日期。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In this minute</source>
        <translation>本分钟</translation>
    </message>
    <message>
        <source>In this hour</source>
        <translation>本小时</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>自零点起</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>相对上限</translation>
    </message>
    <message>
        <source>Duplicates once</source>
        <translation>重复只计一次</translation>
    </message>
    <message>
        <source>Limit %1 · %2</source>
        <translation>上限 %1 · %2</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyHeader</name>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>at most a day</source>
        <translation>单日最高</translation>
    </message>
    <message>
        <source>days over the limit</source>
        <translation>超限天数</translation>
    </message>
    <message>
        <source>first over it</source>
        <translation>首次超限</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Raw events</source>
        <translation>原始事件</translation>
    </message>
    <message>
        <source>The events themselves, as they lie in the files</source>
        <translation>事件本身，与文件中的一致</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>user id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>群组 %1</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <translation>%1 上限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Make a selector of this key&apos;s events and prove it (S)</source>
        <translation>为该键的事件生成选择器并验证（S）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to where you came from (Esc, Alt+Left)</source>
        <translation>返回来处（Esc、Alt+左）</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KeyPage</name>
    <message>
        <source>Days against the limit</source>
        <translation>各日与上限对比</translation>
    </message>
    <message>
        <source>Sum of the day</source>
        <translation>当日累计</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>一天中的各小时</translation>
    </message>
    <message>
        <source>Data page</source>
        <translation>“数据”页</translation>
    </message>
    <message>
        <source>What the days show</source>
        <translation>各日显示的内容</translation>
    </message>
    <message>
        <source>&lt;p&gt;The sum since each midnight, which the limit is compared with: dashed as ingestion counts, solid with duplicates once. A triangle marks where the limit was passed. Turn the wheel to zoom, double-click for all days.&lt;/p&gt;</source>
        <translation>&lt;p&gt;自每日零点起的累计值，即与上限比较的值：虚线为摄取时的口径，实线为重复事件只计一次。三角形标记超限的时刻。滚动滚轮可缩放，双击可显示全部日期。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>At which hours of which days the key sends: people sleep, programs do not.</source>
        <translation>该键在哪些日期的哪些小时发送事件：人会睡觉，程序不会。</translation>
    </message>
    <message>
        <source>Looking the key up…</source>
        <translation>正在查找该键…</translation>
    </message>
    <message>
        <source>Reading the key&apos;s events again…</source>
        <translation>正在重新读取该键的事件…</translation>
    </message>
    <message>
        <source>What they have in common stands in the export files.</source>
        <translation>它们的共同点要从导出文件中读取。</translation>
    </message>
    <message>
        <source>limit %1 a day, over it on %2</source>
        <translation>每日上限 %1，有 %2超限</translation>
    </message>
    <message>
        <source>%1: %2 of %3 events</source>
        <translation>%1：%2 / %3 个事件</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>No event of this key could be read</source>
        <translation>无法读取该键的任何事件</translation>
    </message>
    <message>
        <source>The case knows no event of it on these days.</source>
        <translation>案例中没有它在这些日期的事件。</translation>
    </message>
    <message>
        <source>The files with its events are not in their places.</source>
        <translation>包含其事件的文件不在原处。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>What its events have in common</source>
        <translation>其事件的共同点</translation>
    </message>
    <message>
        <source>%1 gone or changed since the import, and their events are missing below: %2</source>
        <translation>%1自导入后已缺失或更改，其事件未包含在下方：%2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The key&apos;s events were not read to their end.</source>
        <translation>该键的事件未全部读取。</translation>
    </message>
    <message>
        <source>The key&apos;s events could not be read</source>
        <translation>无法读取该键的事件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The case has changed since these events were read.</source>
        <translation>读取这些事件之后，案例已发生变化。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::KpiCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LimitCurveChart</name>
    <message>
        <source>Hot keys and days at each limit. Left and right move the limit.</source>
        <translation>各上限下的热点键日。按左右方向键移动上限。</translation>
    </message>
    <message>
        <source>At a limit of %1</source>
        <translation>上限为 %1 时</translation>
    </message>
    <message>
        <source>Hot (id, day) pairs</source>
        <translation>热点键日（ID）</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Hot (group, day) pairs</source>
        <translation>热点键日（群组）</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>The whole case, whatever the filter</source>
        <translation>整个案例，不受筛选影响</translation>
    </message>
    <message>
        <source>Hot keys and days at each limit</source>
        <translation>各上限下的热点键日</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Hot (key, day) pairs</source>
        <translation>热点键日</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Events over</source>
        <translation>超限事件</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>案例：%1</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LimitsEditor</name>
    <message>
        <source>Events per distinct ID and day</source>
        <translation>每个 Distinct ID 的每日事件数</translation>
    </message>
    <message>
        <source>Events per group and day</source>
        <translation>每个群组的每日事件数</translation>
    </message>
    <message>
        <source>A distinct ID</source>
        <translation>单个 Distinct ID</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>单个群组</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The vendor&apos;s limit for user analytics today</source>
        <translation>厂商目前的用户分析上限</translation>
    </message>
    <message>
        <source>The limit that was in force until September 2023</source>
        <translation>2023 年 9 月之前实行的上限</translation>
    </message>
    <message>
        <source>The vendor&apos;s limit for each group</source>
        <translation>厂商对每个群组的上限</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LinkController</name>
    <message>
        <source>The filter is too long for a link. Save it with a name instead.</source>
        <translation>筛选太长，无法放入链接。请改为命名保存。</translation>
    </message>
    <message>
        <source>The link was not opened: there is no case at %1.</source>
        <translation>链接未打开：%1 处没有案例。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::LoadingLine</name>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Simulate limits</source>
        <translation>模拟上限</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>停止并打开</translation>
    </message>
    <message>
        <source>Stop and explore</source>
        <translation>停止并浏览</translation>
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
        <translation>请先打开案例或导出文件。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>它已不在那里</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::MessageBar</name>
    <message>
        <source>%1 cannot be opened. %2.</source>
        <translation>无法打开 %1。%2。</translation>
    </message>
    <message>
        <source>One window shows one case: only %1 was opened.</source>
        <translation>一个窗口只显示一个案例：仅打开了 %1。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteController</name>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteDelegate</name>
    <message>
        <source>no words yet</source>
        <translation>尚无内容</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NoteEditor</name>
    <message>
        <source>Show on the board</source>
        <translation>在看板中显示</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Remove this note (undo brings it back)</source>
        <translation>移除此备注（可撤销恢复）</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>移除此备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What did you find out? Markdown is fine.</source>
        <translation>有什么发现？支持 Markdown。</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>打开来源</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::NotePopup</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
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
        <translation>案例备注</translation>
    </message>
    <message>
        <source>Copy all as Markdown</source>
        <translation>全部复制为 Markdown</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>已加书签</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>备注和书签</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>搜索备注</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>显示哪些备注</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>所选备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you found out, kept in the case and printed in the report.</source>
        <translation>您的发现，保存在案例中，并随报告一同输出。</translation>
    </message>
    <message>
        <source>No note fits the search.</source>
        <translation>没有符合搜索的备注。</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>显示所有备注</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>还没有备注。</translation>
    </message>
    <message>
        <source>On the board, press N on an id, a day, an event or a group to write a note about it, or B to bookmark it.</source>
        <translation>在看板中选定 ID、日期、事件或群组，按 N 添加备注，按 B 加书签。</translation>
    </message>
    <message>
        <source>Choose a note to read or change it.</source>
        <translation>选择一条备注进行查看或修改。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::OverlapSection</name>
    <message>
        <source>Leave out files that repeat events, and tell me</source>
        <translation>略过含重复事件的文件，并通知我</translation>
    </message>
    <message>
        <source>Files whose events are in the case already are not counted. You can decide for each of them after the import.</source>
        <translation>若文件中的事件已在案例中，则不计入该文件。导入后可逐个决定如何处理。</translation>
    </message>
    <message>
        <source>Replace: the new files count on their days</source>
        <translation>替换：在这些日期以新文件为准</translation>
    </message>
    <message>
        <source>For a day exported again: the older files no longer count on the days of the new ones.</source>
        <translation>适用于重新导出的日期：在新文件涵盖的日期，旧文件不再计入。</translation>
    </message>
    <message>
        <source>Add: both count</source>
        <translation>追加：两者都计入</translation>
    </message>
    <message>
        <source>For files that hold different events of the same days. Events in both count twice.</source>
        <translation>适用于同一日期但事件不同的文件。两边都有的事件会计两次。</translation>
    </message>
    <message>
        <source>The case already has events of %1 (%2).</source>
        <translation>案例中已有 %1的事件（%2）。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PlanStep</name>
    <message>
        <source>Hot-shard events</source>
        <translation>热分片事件</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>所需请求</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>群组键</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>What to fetch</source>
        <translation>获取内容</translation>
    </message>
    <message>
        <source>Whole already</source>
        <translation>已完整</translation>
    </message>
    <message>
        <source>Requests needed</source>
        <translation>所需请求数</translation>
    </message>
    <message>
        <source>Left this hour</source>
        <translation>本小时剩余</translation>
    </message>
    <message>
        <source>Last one goes</source>
        <translation>最后一次发出</translation>
    </message>
    <message>
        <source>Mixpanel answers 60 exports an hour for a project, all programs together. Each day is one request; one that breaks off is asked for again.</source>
        <translation>Mixpanel 每小时为一个项目应答 60 次导出（所有程序合计）。每天一次请求；中断的会重新请求。</translation>
    </message>
    <message>
        <source>Everything that happened: the whole board, selectors and repairs can be made of it. This may be much.</source>
        <translation>发生的一切：可用于完整的看板、选择器和修复。数据量可能很大。</translation>
    </message>
    <message>
        <source>What Mixpanel renamed to $hotshard_events, and its records of it: quickly fetched, and enough to see which ids were hot and when. Events below the limit are not among them.</source>
        <translation>Mixpanel 改名为 $hotshard_events 的事件及其记录：获取快，足以看出哪些 ID 何时过热。不含低于上限的事件。</translation>
    </message>
    <message>
        <source>As the project has it: it decides on which day an event counts.</source>
        <translation>与项目一致：决定事件计入哪一天。</translation>
    </message>
    <message>
        <source>The case keeps the time zone of its first import.</source>
        <translation>案例沿用首次导入时的时区。</translation>
    </message>
    <message>
        <source>Looking what is there already…</source>
        <translation>正在查看已有内容…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>All of it is here already: nothing has to be fetched.</source>
        <translation>全部已在本机：无需获取。</translation>
    </message>
    <message>
        <source>The quota makes this wait. You can go on working, or quit and resume later: no whole day is fetched twice.</source>
        <translation>受配额限制需要等待。您可以继续工作，或退出后再续：完整的日子不会重复获取。</translation>
    </message>
    <message>
        <source>It fits into this hour. How long it takes depends on the server: a large day may take minutes to begin.</source>
        <translation>本小时内可完成。耗时取决于服务器：数据量大的一天可能要几分钟才开始。</translation>
    </message>
    <message>
        <source>This cannot be planned</source>
        <translation>无法制定计划</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PredictStep</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Accept with reason…</source>
        <translation>说明理由并接受…</translation>
    </message>
    <message>
        <source>Keys near or over their limits afterwards</source>
        <translation>之后接近或超过限额的键</translation>
    </message>
    <message>
        <source>Hot afterwards</source>
        <translation>之后的热键</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder for the repaired events</source>
        <translation>修复后事件的文件夹</translation>
    </message>
    <message>
        <source>An empty folder, a new one, or one that a repair has written before</source>
        <translation>空文件夹、新文件夹，或先前修复写入过的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder for the repaired events</source>
        <translation>为修复后的事件选择文件夹</translation>
    </message>
    <message>
        <source>Repairs the events into files and finds out what they would make hot. Nothing is sent.</source>
        <translation>将事件修复到文件中，并预测会使哪些键变热。不发送任何内容。</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <source>Why these keys may be hot</source>
        <translation>为何允许这些键过热</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Events that are there and stay, together with those that would be sent, duplicates included. Keys are told from 80 % of their limit on.</source>
        <translation>现有并保留的事件与将要发送的事件之和，含重复。列出达到限额 80% 的键。</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>写入内容</translation>
    </message>
    <message>
        <source>Not predicted yet</source>
        <translation>尚未预测</translation>
    </message>
    <message>
        <source>The repaired events are written to files, then counted with those that stay. Nothing is sent.</source>
        <translation>修复后的事件写入文件，再与保留的事件一起计数。不发送任何内容。</translation>
    </message>
    <message>
        <source>Writing the repaired events…</source>
        <translation>正在写入修复后的事件…</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>不发送任何内容。</translation>
    </message>
    <message>
        <source>Predicting what will be hot…</source>
        <translation>正在预测哪些键会变热…</translation>
    </message>
    <message>
        <source>Repairing into files…</source>
        <translation>正在修复到文件…</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <translation>%1，%2，位于 %3</translation>
    </message>
    <message>
        <source>Events that were set aside are in quarantine.ndjson, each with the reason.</source>
        <translation>被搁置的事件及其原因在 quarantine.ndjson 中。</translation>
    </message>
    <message>
        <source>manifest.json holds the hash of every file. Run %1.</source>
        <translation>manifest.json 含每个文件的哈希。运行 %1。</translation>
    </message>
    <message>
        <source>No key will be near its limit</source>
        <translation>没有键会接近限额</translation>
    </message>
    <message>
        <source>Safe: no key will be over its limit on any day.</source>
        <translation>安全：任何一天都没有键超过限额。</translation>
    </message>
    <message>
        <source>Blocked: over the limit afterwards would be %1. Change the recipe, or accept it with a written reason.</source>
        <translation>已阻止：之后将有 %1超过限额。请更改方案，或书面说明理由后接受。</translation>
    </message>
    <message>
        <source>Accepted although keys will be hot, because: %1</source>
        <translation>尽管有键会过热仍接受，理由：%1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>从上次停下的地方继续</translation>
    </message>
    <message>
        <source>Opens the last case again, with its filter and page.</source>
        <translation>重新打开上一个案例，并恢复其筛选和页面。</translation>
    </message>
    <message>
        <source>%1 · %2, as the system is set</source>
        <translation>%1 · %2，与系统设置一致</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数字和日期</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PreviewDisplayProxy</name>
    <message>
        <source>Already in the case: will be skipped</source>
        <translation>案例中已有：将跳过</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PreviewStep</name>
    <message>
        <source>What becomes of the events</source>
        <translation>事件的处理结果</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>修复前后</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>仅显示更改</translation>
    </message>
    <message>
        <source>Every event that the repair is about is counted. Choose a line to see examples of it.</source>
        <translation>统计修复涉及的每个事件。选择一行以查看示例。</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>上一个示例</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>下一个示例</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未预览</translation>
    </message>
    <message>
        <source>Reads the exports once. Nothing is written or sent.</source>
        <translation>读取一遍导出文件。不写入也不发送任何内容。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Reading the exports…</source>
        <translation>正在读取导出文件…</translation>
    </message>
    <message>
        <source>Nothing is written or sent.</source>
        <translation>不写入也不发送任何内容。</translation>
    </message>
    <message>
        <source>Repairing for the preview…</source>
        <translation>正在为预览进行修复…</translation>
    </message>
    <message>
        <source>There is nothing to repair</source>
        <translation>没有需要修复的内容</translation>
    </message>
    <message>
        <source>No event of this case is one that this repair is about.</source>
        <translation>本案例中没有此修复涉及的事件。</translation>
    </message>
    <message>
        <source>The preview failed</source>
        <translation>预览失败</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No example</source>
        <translation>无示例</translation>
    </message>
    <message>
        <source>example %1 of %2</source>
        <translation>示例 %1 / %2</translation>
    </message>
    <message>
        <source>%1, line %2 · %3</source>
        <translation>%1，第 %2 行 · %3</translation>
    </message>
    <message>
        <source>This event is too long to be shown</source>
        <translation>此事件过长，无法显示</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ProfilePane</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Days and duplicates</source>
        <translation>日期与重复</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Raw events with this value</source>
        <translation>具有此值的原始事件</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制该值</translation>
    </message>
    <message>
        <source>The key&apos;s own events were all read. Of the %1 others, %2 were: their shares are those of a sample.</source>
        <translation>该键自身的事件已全部读取。其余 %1 个事件中读取了 %2 个：它们的占比来自抽样。</translation>
    </message>
    <message>
        <source>Only the beginning of this name is known</source>
        <translation>只知道此名称的开头</translation>
    </message>
    <message>
        <source>Choose a value to see its raw events</source>
        <translation>选择一个值以查看其原始事件</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ProofModel</name>
    <message>
        <source>(all other events)</source>
        <translation>（所有其他事件）</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Double-click or Enter shows these events</source>
        <translation>双击或按回车键查看这些事件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Of the keys</source>
        <translation>所选键</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <source>Others matched</source>
        <translation>命中其他</translation>
    </message>
    <message>
        <source>Others left alone</source>
        <translation>未触及其他</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ProveStep</name>
    <message>
        <source>Prove again</source>
        <translation>重新验证</translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation>排除它们</translation>
    </message>
    <message>
        <source>Waive with reason…</source>
        <translation>附理由接受…</translation>
    </message>
    <message>
        <source>What it matches</source>
        <translation>命中内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>按事件</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>The proof in detail</source>
        <translation>验证明细</translation>
    </message>
    <message>
        <source>Extends the selector so that it leaves these events alone, and proves it again</source>
        <translation>扩展选择器以避开这些事件，并重新验证</translation>
    </message>
    <message>
        <source>Why these events may be deleted with the others</source>
        <translation>为何这些事件可以一并删除</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Every event of the case in the range, read again from its file. A click on a count shows its events.</source>
        <translation>范围内案例的每个事件，均从文件重新读取。点击计数可查看其事件。</translation>
    </message>
    <message>
        <source>What the proof stands on</source>
        <translation>验证的依据</translation>
    </message>
    <message>
        <source>How the counts are split</source>
        <translation>计数的拆分方式</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>There is no selector yet</source>
        <translation>尚无选择器</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Stale: the case has changed since this proof. It said: %1</source>
        <translation>已过时：验证之后案例已改变。当时结论：%1</translation>
    </message>
    <message>
        <source>Accepted although it matches others, because: %1</source>
        <translation>虽命中其他对象仍接受，理由：%1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>They are deleted with the others; the reason is kept in the case and printed in the ticket</source>
        <translation>它们会一并删除；理由保存在案例中并写入工单</translation>
    </message>
    <message>
        <source>Days without any event in the case: %1</source>
        <translation>案例中没有任何事件的日期：%1</translation>
    </message>
    <message>
        <source>Days with an incomplete export: %1</source>
        <translation>导出不完整的日期：%1</translation>
    </message>
    <message>
        <source>Files that are gone or have changed: %1</source>
        <translation>缺失或已更改的文件：%1</translation>
    </message>
    <message>
        <source>%1 of the keys have no processing time: no bound can hold for them, and they count as others.</source>
        <translation>所选键有 %1 没有处理时间：任何界限都无法约束，因此计入其他。</translation>
    </message>
    <message>
        <source>If %1: %2 would be treated otherwise.</source>
        <translation>若%1：%2 会被区别对待。</translation>
    </message>
    <message>
        <source>If %1: it is no selector, and the vendor would refuse it.</source>
        <translation>若%1：则不是选择器，服务商会拒绝。</translation>
    </message>
    <message>
        <source>Nothing depends on how the vendor reads what is not published.</source>
        <translation>结果与服务商未公开的解读方式无关。</translation>
    </message>
    <message>
        <source>Proved on %1 at %2.</source>
        <translation>基于 %1 验证，时间 %2。</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>指纹 %1</translation>
    </message>
    <message>
        <source>Proving…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Proving, %1 more to come…</source>
        <translation>正在验证，还有 %1 个…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Looking for what tells them apart…</source>
        <translation>正在查找区分方式…</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PullPage</name>
    <message>
        <source>1 Connect</source>
        <translation>1 连接</translation>
    </message>
    <message>
        <source>2 Plan</source>
        <translation>2 计划</translation>
    </message>
    <message>
        <source>3 Pull</source>
        <translation>3 拉取</translation>
    </message>
    <message>
        <source>Pull from Mixpanel</source>
        <translation>从 Mixpanel 拉取</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>One pull at a time: another one is running</source>
        <translation>一次只能拉取一个：另一个正在进行</translation>
    </message>
    <message>
        <source>Project, account and secret are needed</source>
        <translation>需要项目、账户和密钥</translation>
    </message>
    <message>
        <source>A pull into %1 is not finished: project %2, %3.</source>
        <translation>拉取到 %1 尚未完成：项目 %2，%3。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::PulledDayModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::QuarantineDialog</name>
    <message>
        <source>Bad lines</source>
        <translation>坏行</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Text of the chosen line</source>
        <translation>所选行的文本</translation>
    </message>
    <message>
        <source>Choose a line to see its text.</source>
        <translation>选择一行以查看其文本。</translation>
    </message>
    <message>
        <source>Copy the text of the chosen lines as it is in the file (Ctrl+C)</source>
        <translation>按文件中的原样复制所选行的文本（Ctrl+C）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>No bad lines</source>
        <translation>没有坏行</translation>
    </message>
    <message>
        <source>Every line of the files was read as an event.</source>
        <translation>文件中的每一行都已读取为事件。</translation>
    </message>
    <message>
        <source>No line of that file has that reason</source>
        <translation>该文件中没有出于此原因的坏行</translation>
    </message>
    <message>
        <source>
… the first %1 of %2 bytes</source>
        <translation>
… 前 %1 字节，共 %2 字节</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::QuarantineProxy</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>字节偏移</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RecentDisplayProxy</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RecentModel</name>
    <message>
        <source>The file is no longer there</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>Its folder is not there: removed, or on a disk that is not connected</source>
        <translation>所在文件夹不存在：可能已被删除，或所在磁盘未连接</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>您无权读取此文件</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RecipeStep</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Hot days only</source>
        <translation>仅热日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time was written in a zone of its own</source>
        <translation>时间采用自有时区</translation>
    </message>
    <message>
        <source>Carried out in this order on every event that the repair is about. What they do not name stays byte for byte.</source>
        <translation>按此顺序应用于每个涉及的事件。未提及的部分逐字节保持不变。</translation>
    </message>
    <message>
        <source>for instance: account_id, email</source>
        <translation>例如：account_id, email</translation>
    </message>
    <message>
        <source>Properties that tell whose event it was</source>
        <translation>说明事件归属的属性</translation>
    </message>
    <message>
        <source>The first of these properties that names somebody becomes the distinct_id. Without any the event is nobody&apos;s.</source>
        <translation>这些属性中第一个指明某人的将成为 distinct_id。若都没有，事件不属于任何人。</translation>
    </message>
    <message>
        <source>Every event of a hot group</source>
        <translation>热群组的每个事件</translation>
    </message>
    <message>
        <source>For deletions that were made day by day</source>
        <translation>适用于按天进行的删除</translation>
    </message>
    <message>
        <source>Of projects from before 2023, whose times were local</source>
        <translation>适用于 2023 年之前使用本地时间的项目</translation>
    </message>
    <message>
        <source>Time zone of the events</source>
        <translation>事件的时区</translation>
    </message>
    <message>
        <source>Hot keys</source>
        <translation>热键</translation>
    </message>
    <message>
        <source>Whose event</source>
        <translation>事件归属</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Every repaired event gets</source>
        <translation>每个修复后的事件都有</translation>
    </message>
    <message>
        <source>Looking for hot keys…</source>
        <translation>正在查找热键…</translation>
    </message>
    <message>
        <source>There is no recipe for this</source>
        <translation>没有适用的方案</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RelocateController</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在在哪里？</translation>
    </message>
    <message>
        <source>Files of this name (%1)</source>
        <translation>同名文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Where are the missing files now?</source>
        <translation>缺失的文件现在在哪里？</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RepairPage</name>
    <message>
        <source>1 Check</source>
        <translation>1 检查</translation>
    </message>
    <message>
        <source>2 Recipe</source>
        <translation>2 方案</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 预览</translation>
    </message>
    <message>
        <source>4 Files and forecast</source>
        <translation>4 文件与预测</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What is repaired</source>
        <translation>修复对象</translation>
    </message>
    <message>
        <source>Events that were renamed because of a hot user id</source>
        <translation>因热用户 ID 而被重命名的事件</translation>
    </message>
    <message>
        <source>All events of hot groups, renamed or not</source>
        <translation>热群组的所有事件，无论是否被重命名</translation>
    </message>
    <message>
        <source>Next: recipe</source>
        <translation>下一步：方案</translation>
    </message>
    <message>
        <source>Next: preview</source>
        <translation>下一步：预览</translation>
    </message>
    <message>
        <source>Next: files</source>
        <translation>下一步：文件</translation>
    </message>
    <message>
        <source>5 Send</source>
        <translation>5 发送</translation>
    </message>
    <message>
        <source>Write the files first: the forecast has to be known.</source>
        <translation>请先写入文件：须先得知预测结果。</translation>
    </message>
    <message>
        <source>Exports are gone or have changed: put them back, or locate them under Data.</source>
        <translation>导出文件丢失或已更改：请放回原处，或在“数据”中定位。</translation>
    </message>
    <message>
        <source>Keys would be over their limits: accept that in step 4, or change the recipe.</source>
        <translation>将有键超过限额：请在第 4 步接受，或更改方案。</translation>
    </message>
    <message>
        <source>Next: send</source>
        <translation>下一步：发送</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RepeatsChart</name>
    <message>
        <source>Raw and deduplicated events per day. Left and right move from day to day.</source>
        <translation>每日原始与去重事件。按左右方向键逐日移动。</translation>
    </message>
    <message>
        <source>No events · %1</source>
        <translation>没有事件 · %1</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重复发送</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>去重后</translation>
    </message>
    <message>
        <source>Raw, as the limiter counts</source>
        <translation>原始，按限流器口径</translation>
    </message>
    <message>
        <source>Raw / deduplicated</source>
        <translation>原始 / 去重</translation>
    </message>
    <message>
        <source>At least: files overlap in days</source>
        <translation>至少：各文件日期有重叠</translation>
    </message>
    <message>
        <source>Raw and deduplicated events per day</source>
        <translation>每日原始与去重事件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>重复发送</translation>
    </message>
    <message>
        <source>counted once</source>
        <translation>去重后</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RepeatsPanel</name>
    <message>
        <source>Events sent again</source>
        <translation>重复发送的事件</translation>
    </message>
    <message>
        <source>Keys and days with repeated events</source>
        <translation>有重复事件的键与日期</translation>
    </message>
    <message>
        <source>&lt;p&gt;The limit is applied at ingestion, so events that were sent again count against it, although reports show them once. A key can be hot by its duplicates alone.&lt;/p&gt;&lt;p&gt;An event repeats another one when event, id, time and $insert_id are the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;上限在摄取时生效，因此重复发送的事件也占用额度，尽管报表中只显示一次。一个键可能仅因重复事件就成为热点。&lt;/p&gt;&lt;p&gt;事件、ID、时间和 $insert_id 均相同时，视为重复事件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>raw / deduplicated %1</source>
        <translation>原始 / 去重 %1</translation>
    </message>
    <message>
        <source>raw / deduplicated at least %1: files overlap in days</source>
        <translation>原始 / 去重至少 %1：各文件日期有重叠</translation>
    </message>
    <message>
        <source>No events on these days</source>
        <translation>这些日期没有事件</translation>
    </message>
    <message>
        <source>still reading</source>
        <translation>仍在读取</translation>
    </message>
    <message>
        <source>The files are still being read: duplicates that come later are not counted yet.</source>
        <translation>文件仍在读取：之后出现的重复尚未计入。</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Some files hold the same days. Events that repeat one of another file are counted twice here: there are at least as many duplicates as shown.</source>
        <translation>有些文件包含相同的日期。与另一文件中事件重复的事件在此计为两次：重复至少有所示的这么多。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowActions</name>
    <message>
        <source>Chosen raw &amp;event</source>
        <translation>所选原始事件(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;source at the line</source>
        <translation>在该行打开来源(&amp;S)</translation>
    </message>
    <message>
        <source>Write a &amp;note on the event</source>
        <translation>为事件写笔记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Bookmark the event</source>
        <translation>为事件添加书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy the event as JSON</source>
        <translation>将事件复制为 JSON(&amp;C)</translation>
    </message>
    <message>
        <source>no raw event is chosen</source>
        <translation>未选择原始事件</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowsBar</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Sample again</source>
        <translation>重新抽样</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>Show the events with any value</source>
        <translation>显示任意值的事件</translation>
    </message>
    <message>
        <source>Search these events</source>
        <translation>搜索这些事件</translation>
    </message>
    <message>
        <source>All events page by page, file by file, as they stand there</source>
        <translation>逐页、逐文件按原有顺序显示全部事件</translation>
    </message>
    <message>
        <source>behind a count of the proof</source>
        <translation>（验证中的一项计数）</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 的</translation>
    </message>
    <message>
        <source>of all ids</source>
        <translation>所有 ID 的</translation>
    </message>
    <message>
        <source>%1 %2, spread over the files</source>
        <translation>%2 %1，分布于各文件</translation>
    </message>
    <message>
        <source>All %1 %2</source>
        <translation>%2全部 %1</translation>
    </message>
    <message>
        <source>Events %1 to %2 %3</source>
        <translation>第 %1 至 %2 个事件 %3</translation>
    </message>
    <message>
        <source>No more events %1</source>
        <translation>没有更多事件 %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Only with %1; show any value</source>
        <translation>仅 %1；显示任意值</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowsDock</name>
    <message>
        <source>Raw events</source>
        <translation>原始事件</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As &amp;JSON, line by line</source>
        <translation>复制为 JSON，每行一个(&amp;J)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet</source>
        <translation>复制到电子表格(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen events, or all when none is chosen</source>
        <translation>复制所选事件；未选择时复制所有事件</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>未打开案例</translation>
    </message>
    <message>
        <source>Open one to look at its raw events.</source>
        <translation>打开案例即可查看其原始事件。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading events…</source>
        <translation>正在读取事件…</translation>
    </message>
    <message>
        <source>Some files are gone or changed since the import, and their events are missing: %1. The Data page says where to look.</source>
        <translation>有些文件自导入后已缺失或更改，其事件未包含在内：%1。可在“数据”页指定查找位置。</translation>
    </message>
    <message>
        <source>No event passes</source>
        <translation>没有符合条件的事件</translation>
    </message>
    <message>
        <source>The key has none on these days, or the filter leaves all out.</source>
        <translation>该键在这些日期没有事件，或全部被筛选条件排除。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The events were not read to their end.</source>
        <translation>事件未全部读取。</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>无法读取事件</translation>
    </message>
    <message>
        <source>No properties</source>
        <translation>没有属性</translation>
    </message>
    <message>
        <source>The case has changed since these events were read.</source>
        <translation>读取这些事件之后，案例已发生变化。</translation>
    </message>
    <message>
        <source>Shows the event among the lines of its file</source>
        <translation>在其文件的各行之间显示该事件</translation>
    </message>
    <message>
        <source>No more events</source>
        <translation>没有更多事件</translation>
    </message>
    <message>
        <source>The page before was the last one.</source>
        <translation>前一页是最后一页。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RowsModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>文件和行号</translation>
    </message>
    <message>
        <source>%1, bookmarked</source>
        <translation>%1，已加书签</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1，有笔记</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::RunStep</name>
    <message>
        <source>Stop here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>打开看板</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days of the pull</source>
        <translation>拉取的日期</translation>
    </message>
    <message>
        <source>Puts the days that are whole into the case, and fetches no more</source>
        <translation>将完整的日子放入案例，不再获取其余</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing is being fetched</source>
        <translation>当前没有获取</translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation>尚未拉取</translation>
    </message>
    <message>
        <source>Choose a project and its days in the first two steps.</source>
        <translation>请在前两步选择项目和日期。</translation>
    </message>
    <message>
        <source>Looking what is there already…</source>
        <translation>正在查看已有内容…</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>%1 of %2 days complete</source>
        <translation>%2 天中 %1 天完整</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>Waiting: %1. It goes on %2.</source>
        <translation>等待中：%1。%2继续。</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Nothing is lost: Resume goes on with the day that was under way, today or after the program was closed.</source>
        <translation>没有任何丢失：“继续”会从进行中的那一天接着来，现在或重启程序后均可。</translation>
    </message>
    <message>
        <source>Fetch the missing days</source>
        <translation>获取缺失的日子</translation>
    </message>
    <message>
        <source>Everything is here, verified to the last line.</source>
        <translation>全部已到，且逐行校验。</translation>
    </message>
    <message>
        <source>Stopped here: the days that are whole go into the case.</source>
        <translation>到此为止：完整的日子已放入案例。</translation>
    </message>
    <message>
        <source>%1 could not be fetched whole; the table says why. Nothing of that is counted.</source>
        <translation>%1未能完整获取；原因见表格。这部分不计入。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was fetched</source>
        <translation>未获取任何内容</translation>
    </message>
    <message>
        <source>The pull could not begin</source>
        <translation>拉取未能开始</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SavedFilterMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>No filter has a name yet</source>
        <translation>还没有已命名的筛选</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>没有可保存的筛选。</translation>
    </message>
    <message>
        <source>Rename or delete</source>
        <translation>重命名或删除</translation>
    </message>
    <message>
        <source>This filter cannot be read: %1</source>
        <translation>无法读取此筛选：%1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name of the filter; a filter with the same name is replaced</source>
        <translation>筛选的名称；同名的筛选将被替换</translation>
    </message>
    <message>
        <source>save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>rename filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>delete filter</source>
        <translation>删除筛选</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ScopeStep</name>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Keys to select</source>
        <translation>待选的键</translation>
    </message>
    <message>
        <source>First event date</source>
        <translation>首个事件日期</translation>
    </message>
    <message>
        <source>Last event date</source>
        <translation>末个事件日期</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Renamed only</source>
        <translation>仅被重命名</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>One per key and day</source>
        <translation>每键每天一个</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose all keys</source>
        <translation>选择所有键</translation>
    </message>
    <message>
        <source>Choose no key</source>
        <translation>不选任何键</translation>
    </message>
    <message>
        <source>User ids and groups over the limit on some of the days, or named by the vendor. Others are added from the board: choose them there and press S.</source>
        <translation>某些日期超限或被服务商点名的用户 ID 和群组。其他可从看板添加：在那里选中并按 S。</translation>
    </message>
    <message>
        <source>Only what the vendor documents</source>
        <translation>仅用服务商文档中的写法</translation>
    </message>
    <message>
        <source>The shapes of the vendor&apos;s own script, put right</source>
        <translation>服务商脚本的写法，经修正</translation>
    </message>
    <message>
        <source>Form of the selector</source>
        <translation>选择器写法</translation>
    </message>
    <message>
        <source>Of user ids, every event</source>
        <translation>用户 ID 的每个事件</translation>
    </message>
    <message>
        <source>Of user ids, only the events that the vendor renamed</source>
        <translation>用户 ID 中仅被服务商重命名的事件</translation>
    </message>
    <message>
        <source>Events of user ids</source>
        <translation>用户 ID 的事件</translation>
    </message>
    <message>
        <source>As few selectors as possible</source>
        <translation>尽量少的选择器</translation>
    </message>
    <message>
        <source>Only hot days are touched; each is a deletion of its own</source>
        <translation>只涉及热点日；每个都是单独的删除</translation>
    </message>
    <message>
        <source>Number of selectors</source>
        <translation>选择器数量</translation>
    </message>
    <message>
        <source>Event dates</source>
        <translation>事件日期</translation>
    </message>
    <message>
        <source>Processed before</source>
        <translation>处理早于</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Which of their events</source>
        <translation>选取哪些事件</translation>
    </message>
    <message>
        <source>A support ticket takes any selector with its first and last day. It is done by hand, about a week after it was agreed.</source>
        <translation>支持工单接受任意选择器及其首末日期。由人工执行，约在确认一周后完成。</translation>
    </message>
    <message>
        <source>The vendor&apos;s own Data Deletion page takes one event name and no distinct_id, events up to 180 days old, 10 deletions a month; for 7 days they can be taken back.</source>
        <translation>服务商的 Data Deletion 页面只接受一个事件名、不接受 distinct_id，限 180 天内的事件，每月 10 次；7 天内可撤回。</translation>
    </message>
    <message>
        <source>Export first: what was deleted is in no later export.</source>
        <translation>请先导出：删除的内容不会出现在之后的导出中。</translation>
    </message>
    <message>
        <source>What a deletion can do</source>
        <translation>删除的能力与限制</translation>
    </message>
    <message>
        <source>Looking for hot keys…</source>
        <translation>正在查找热点键…</translation>
    </message>
    <message>
        <source>No key is hot on these days</source>
        <translation>这些日期没有热点键</translation>
    </message>
    <message>
        <source>Choose keys on the board and press S, or paste a selector in the next step.</source>
        <translation>在看板上选择键并按 S，或在下一步粘贴选择器。</translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>无法读取键</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 / %2</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SelectorController</name>
    <message>
        <source>take back the waiver</source>
        <translation>撤回接受</translation>
    </message>
    <message>
        <source>waive innocent events</source>
        <translation>接受无关事件</translation>
    </message>
    <message>
        <source>delete selectors</source>
        <translation>删除选择器</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SelectorPage</name>
    <message>
        <source>1 Scope</source>
        <translation>1 范围</translation>
    </message>
    <message>
        <source>2 Build</source>
        <translation>2 生成</translation>
    </message>
    <message>
        <source>3 Prove</source>
        <translation>3 验证</translation>
    </message>
    <message>
        <source>4 Hand over</source>
        <translation>4 交付</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Which selector</source>
        <translation>哪个选择器</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>The selector now also asks for the chosen keys and the bound.</source>
        <translation>选择器现在还要求所选的键和界限。</translation>
    </message>
    <message>
        <source>%1 left alone by $insert_id.</source>
        <translation>%1 按 $insert_id 避开。</translation>
    </message>
    <message>
        <source>%1 still matched: nothing tells them apart.</source>
        <translation>%1 仍被命中：无从区分。</translation>
    </message>
    <message>
        <source>Next: build</source>
        <translation>下一步：生成</translation>
    </message>
    <message>
        <source>Next: prove</source>
        <translation>下一步：验证</translation>
    </message>
    <message>
        <source>Next: hand over</source>
        <translation>下一步：交付</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SendForm</name>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>Project id, typed again</source>
        <translation>再次输入的项目 ID</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Secret of the service account</source>
        <translation>服务账号的密钥</translation>
    </message>
    <message>
        <source>Everything in step 1 is seen to</source>
        <translation>第 1 步的事项均已处理</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Where the project&apos;s data resides</source>
        <translation>项目数据所在地</translation>
    </message>
    <message>
        <source>A proxy, or a stand-in on this computer to rehearse with</source>
        <translation>代理，或本机上用于演练的替身服务器</translation>
    </message>
    <message>
        <source>type it again to confirm</source>
        <translation>再次输入以确认</translation>
    </message>
    <message>
        <source>Asked for each time, and kept nowhere</source>
        <translation>每次询问，不作保存</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Name the server, for instance http://127.0.0.1:8723.</source>
        <translation>请填写服务器，例如 http://127.0.0.1:8723。</translation>
    </message>
    <message>
        <source>Name the project that the events go to.</source>
        <translation>请填写事件要发送到的项目。</translation>
    </message>
    <message>
        <source>Type the project&apos;s id again to confirm it.</source>
        <translation>请再次输入项目 ID 以确认。</translation>
    </message>
    <message>
        <source>Name a service account that may import, and its secret.</source>
        <translation>请填写有导入权限的服务账号及其密钥。</translation>
    </message>
    <message>
        <source>See to everything in step 1, and tick it here.</source>
        <translation>请处理第 1 步的所有事项，并在此勾选。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SendStep</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Copy the undo selector</source>
        <translation>复制撤回选择器</translation>
    </message>
    <message>
        <source>What became of the events, day by day</source>
        <translation>每日事件的结果</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Selects exactly the events that were sent: paste it under Selectors, prove it, and hand it over to take the repair back</source>
        <translation>精确选出已发送的事件：粘贴到“选择器”，证明并提交，即可撤回修复</translation>
    </message>
    <message>
        <source>Read = accepted + refused + left out + set aside + pending, on every day.</source>
        <translation>每天：读取 = 接受 + 拒绝 + 略去 + 搁置 + 待发送。</translation>
    </message>
    <message>
        <source>Sends the repaired events into the project. What was sent before is known, and not sent again.</source>
        <translation>将修复后的事件发送到项目。已发送的会被识别，不会重发。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Rehearse on a stand-in on this computer, or on a sandbox project, before you send to the real one.</source>
        <translation>先在本机的替身服务器或沙盒项目上演练，再发送到真实项目。</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>What was sent to this project before is found again, and is not sent twice.</source>
        <translation>先前发送到此项目的内容会被识别，不会重复发送。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Predicting what will be hot…</source>
        <translation>正在预测哪些键会变热…</translation>
    </message>
    <message>
        <source>Repairing into files…</source>
        <translation>正在修复到文件…</translation>
    </message>
    <message>
        <source>retries: %1</source>
        <translation>重试：%1</translation>
    </message>
    <message>
        <source>Done: every event is accounted for, and the books balance.</source>
        <translation>完成：每个事件均已入账，账目平衡。</translation>
    </message>
    <message>
        <source>The books do not balance: do not send again, and keep the case as it is.</source>
        <translation>账目不平衡：请勿再次发送，并保持案例原样。</translation>
    </message>
    <message>
        <source>%1 still to be sent. Send goes on where it ended, also after a restart with the same recipe and project.</source>
        <translation>还有 %1待发送。“发送”会从中断处继续，重启后使用相同方案和项目亦可。</translation>
    </message>
    <message>
        <source>%1 refused by the vendor: refused.ndjson in %2 says why.</source>
        <translation>供应商拒绝了 %1：原因见 %2 中的 refused.ndjson。</translation>
    </message>
    <message>
        <source>%1 went out, and the vendor did not say whether it took them. They are not sent again by themselves.</source>
        <translation>%1已发出，但供应商未说明是否接受。不会自动重发。</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>在发送任何内容之前已停止。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ServerPanel</name>
    <message>
        <source>The vendor&apos;s word</source>
        <translation>厂商的说法</translation>
    </message>
    <message>
        <source>Our verdicts and the vendor&apos;s</source>
        <translation>我们与厂商的判定</translation>
    </message>
    <message>
        <source>&lt;p&gt;Keys and days that passed their limit by our count, or of which the vendor says so: by a $hotshard_record, or by events that it renamed. Where the two differ, the last column tells the likely reason.&lt;/p&gt;</source>
        <translation>&lt;p&gt;按我们的统计超限，或厂商认定为热点的键与日期：有 $hotshard_record，或有事件被其重命名。两者不一致时，最后一列给出可能的原因。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>top %1 of %2</source>
        <translation>前 %1，共 %2</translation>
    </message>
    <message>
        <source>No key is over its limit, and the vendor names none</source>
        <translation>没有键超限，厂商也未指出任何键</translation>
    </message>
    <message>
        <source>still reading</source>
        <translation>仍在读取</translation>
    </message>
    <message>
        <source>The files are still being read: a record or a rename that comes later may change a verdict.</source>
        <translation>文件仍在读取：之后出现的记录或改名可能改变判定。</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>A file of the case ends too early: what it lacks may explain where we and the vendor differ.</source>
        <translation>案例中有一个文件过早结束：缺少的内容可能解释我们与供应商的差异。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SetupPage</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Days that are in the case already</source>
        <translation>案例中已有的日期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>A case is one file that remembers what was counted. Your exports stay where they are and are not changed.</source>
        <translation>案例是一个文件，用于保存统计结果。您的导出文件仍在原处，不会被更改。</translation>
    </message>
    <message>
        <source>Time zone of the project</source>
        <translation>项目时区</translation>
    </message>
    <message>
        <source>It decides on which day an event counts.</source>
        <translation>决定事件计入哪一天。</translation>
    </message>
    <message>
        <source>Limits, events a day</source>
        <translation>上限（每日事件数）</translation>
    </message>
    <message>
        <source>A key with more events on a day is hot. They can be changed later without reading the files again.</source>
        <translation>单日事件数超过上限的键即为热点。上限可随时更改，无需重新读取文件。</translation>
    </message>
    <message>
        <source>Group keys</source>
        <translation>群组键</translation>
    </message>
    <message>
        <source>Properties by which events belong to groups, for instance a company. Groups have a limit of their own.</source>
        <translation>用于将事件归入群组的属性，例如公司。群组另有自己的上限。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Import exports</source>
        <translation>导入导出文件</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>These cannot be imported there</source>
        <translation>无法将这些文件导入到那里</translation>
    </message>
    <message>
        <source>Fixed when the case was made.</source>
        <translation>创建案例时已确定。</translation>
    </message>
    <message>
        <source>As in the project&apos;s settings; it cannot be changed later.</source>
        <translation>须与项目设置一致；之后无法更改。</translation>
    </message>
    <message>
        <source>No exports here</source>
        <translation>此处没有导出文件</translation>
    </message>
    <message>
        <source>Exports end in .json, .ndjson or .jsonl, each also with .gz.</source>
        <translation>导出文件的扩展名为 .json、.ndjson 或 .jsonl，均可再加 .gz。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 in the folder left out, no exports by their name: %2</source>
        <translation>已略过文件夹中的 %1（从名称看不是导出文件）：%2</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>The other files can be imported.</source>
        <translation>其他文件可以导入。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SharesChart</name>
    <message>
        <source>Share of the largest groups. Left and right move along the curve.</source>
        <translation>最大群组的占比。按左右方向键沿曲线移动。</translation>
    </message>
    <message>
        <source>share of the groups, smallest first</source>
        <translation>群组占比，从小到大</translation>
    </message>
    <message>
        <source>The largest group</source>
        <translation>最大的群组</translation>
    </message>
    <message>
        <source>The largest %1 groups</source>
        <translation>最大的 %1 个群组</translation>
    </message>
    <message>
        <source>Share of the events</source>
        <translation>事件占比</translation>
    </message>
    <message>
        <source>Share of the groups</source>
        <translation>群组占比</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Share of the largest groups</source>
        <translation>最大群组的占比</translation>
    </message>
    <message>
        <source>Largest groups</source>
        <translation>最大群组数</translation>
    </message>
    <message>
        <source>Of all groups</source>
        <translation>占全部群组</translation>
    </message>
    <message>
        <source>Of all events</source>
        <translation>占全部事件</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>With all larger ones</source>
        <translation>连同所有更大的群组</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SharesPanel</name>
    <message>
        <source>Share of the largest groups</source>
        <translation>最大群组的占比</translation>
    </message>
    <message>
        <source>Pareto</source>
        <translation>帕累托</translation>
    </message>
    <message>
        <source>Lorenz</source>
        <translation>洛伦兹</translation>
    </message>
    <message>
        <source>Group key</source>
        <translation>群组键</translation>
    </message>
    <message>
        <source>Kind of curve</source>
        <translation>曲线类型</translation>
    </message>
    <message>
        <source>No group key is counted in this case</source>
        <translation>此案例未统计任何群组键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · Gini %2</source>
        <translation>%1 · 基尼系数 %2</translation>
    </message>
    <message>
        <source>%1 · Gini %2 · the largest %3 have %4</source>
        <translation>%1 · 基尼系数 %2 · 最大的 %3 个占 %4</translation>
    </message>
    <message>
        <source>&lt;p&gt;How unevenly events lie on the groups of a key, in the chosen scope, days and filter. Pareto: a bar for each of the largest groups, and the share they have together so far; click a bar to see only that group. Lorenz: the further the curve sags below the diagonal, the more lies on few groups. Gini says it in one number: 0 when all groups are alike, close to 1 when one has all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;所选范围、日期和筛选条件下，事件在某个群组键的各群组间分布有多不均。帕累托：最大的各群组各占一根柱，并显示到此为止合计所占比例；点击一根柱即只看该群组。洛伦兹：曲线越低于对角线，事件越集中于少数群组。基尼系数用一个数概括：各群组相同时为 0，全部集中于一个群组时接近 1。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ShortcutSheet</name>
    <message>
        <source>Lists and charts</source>
        <translation>列表和图表</translation>
    </message>
    <message>
        <source>Click, Return</source>
        <translation>单击、回车</translation>
    </message>
    <message>
        <source>choose, everything follows</source>
        <translation>选择，其余内容随之变化</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Return</source>
        <translation>Ctrl+单击、Ctrl+回车</translation>
    </message>
    <message>
        <source>add to the choice</source>
        <translation>添加到所选内容</translation>
    </message>
    <message>
        <source>Drag over days</source>
        <translation>在日期上拖动</translation>
    </message>
    <message>
        <source>choose these days</source>
        <translation>选择这些天</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>leave out the row</source>
        <translation>排除该行</translation>
    </message>
    <message>
        <source>Right click, Menu key</source>
        <translation>右键单击、菜单键</translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation>此处可执行的操作</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>move from cell to cell</source>
        <translation>在单元格间移动</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop what runs, or take back one level</source>
        <translation>停止正在运行的任务，或撤回一级</translation>
    </message>
    <message>
        <source>Mouse buttons 4 and 5</source>
        <translation>鼠标按键 4 和 5</translation>
    </message>
    <message>
        <source>back and forward</source>
        <translation>后退和前进</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulateForm</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Limit, events per key and day</source>
        <translation>上限，每个键的每日事件数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>存储(&amp;S)</translation>
    </message>
    <message>
        <source>User analytics and each analytic group are sharded apart, with limits and counters of their own</source>
        <translation>用户分析与每个分析群组各自分片，并有各自的上限和计数器</translation>
    </message>
    <message>
        <source>&amp;Limit a day</source>
        <translation>每日上限(&amp;L)</translation>
    </message>
    <message>
        <source>The first so many events of a key on a day stay; all later ones are renamed. Enter applies it; the cards below are shortcuts</source>
        <translation>一个键在一天内不超过此数的事件保持原名，之后的全部重命名。按 Enter 键应用；下方卡片是快捷方式</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;D)</translation>
    </message>
    <message>
        <source>The first day to look at</source>
        <translation>要查看的第一天</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>The last day to look at</source>
        <translation>要查看的最后一天</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulatePage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Renames per day</source>
        <translation>每日重命名</translation>
    </message>
    <message>
        <source>Simulate limits</source>
        <translation>模拟上限</translation>
    </message>
    <message>
        <source>What the vendor&apos;s limiter would have renamed in these exports, beside what it did rename.</source>
        <translation>厂商的限流器本会在这些导出文件中重命名哪些事件，与其实际重命名的对照。</translation>
    </message>
    <message>
        <source>What to simulate</source>
        <translation>模拟对象</translation>
    </message>
    <message>
        <source>Stop counting; what was shown before stays</source>
        <translation>停止计数；之前的结果保留</translation>
    </message>
    <message>
        <source>For every day, what the limit would have renamed, and what the data shows renamed in this storage.</source>
        <translation>每天按该上限本应重命名的事件数，以及该存储的数据中实际重命名的事件数。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>%1 gone or changed since the import: %2. The counts are exact; from which moment on is not known for the keys in it.</source>
        <translation>%1自导入后已缺失或更改：%2。计数准确无误；但其中的键从何时起被重命名，无法得知。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was counted to its end.</source>
        <translation>没有完成任何计数。</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>重新模拟</translation>
    </message>
    <message>
        <source>The limit could not be simulated</source>
        <translation>无法模拟此上限</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationChart</name>
    <message>
        <source>Renames per day. Left and right move from day to day.</source>
        <translation>每日重命名。按左右方向键逐日移动。</translation>
    </message>
    <message>
        <source>Would be renamed</source>
        <translation>将重命名</translation>
    </message>
    <message>
        <source>Renamed in the data</source>
        <translation>数据中已重命名</translation>
    </message>
    <message>
        <source>Events of the storage</source>
        <translation>该存储的事件</translation>
    </message>
    <message>
        <source>renamed in the data</source>
        <translation>数据中已重命名</translation>
    </message>
    <message>
        <source>would be renamed</source>
        <translation>将重命名</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationProxy</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SimulationTable</name>
    <message>
        <source>Keys over the limit</source>
        <translation>超限的键</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all when none is chosen</source>
        <translation>复制所选行；未选择时复制所有行</translation>
    </message>
    <message>
        <source>Copy for a &amp;spreadsheet</source>
        <translation>复制到电子表格(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source> · the first %1</source>
        <translation> · 前 %1 个</translation>
    </message>
    <message>
        <source>No key passes %1 events on a day: nothing would be renamed</source>
        <translation>没有键在单日超过 %1 个事件：不会有任何重命名</translation>
    </message>
    <message>
        <source>This case holds no events yet</source>
        <translation>此案例还没有事件</translation>
    </message>
    <message>
        <source>Add exports on the Data page.</source>
        <translation>在“数据”页添加导出文件。</translation>
    </message>
    <message>
        <source>The data shows %1 renamed, under whatever limit was in force.</source>
        <translation>按当时实行的上限，数据中有 %1被重命名。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SourceLineModel</name>
    <message>
        <source>Line %1, the event</source>
        <translation>第 %1 行，该事件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>文件中的原样</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SourceProxy</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Changed since it was imported</source>
        <translation>导入后已更改</translation>
    </message>
    <message>
        <source>Touched, not checked yet</source>
        <translation>文件有变动，尚未核对</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>在原处</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be looked at. Its counts are in the case; “Locate…” tells where it lies now.</source>
        <translation>文件已不在原处，或无法访问。其计数保存在案例中；可用“定位…”指定其现在的位置。</translation>
    </message>
    <message>
        <source>Another file, or another version of it, is in its place. Its counts are in the case; “Locate…” tells where the imported one lies now.</source>
        <translation>原处现为另一个文件，或该文件的另一个版本。其计数保存在案例中；可用“定位…”指定所导入文件现在的位置。</translation>
    </message>
    <message>
        <source>The file has its size, but was touched since it was imported. It is compared as soon as it is needed; “Locate…” does so now.</source>
        <translation>文件大小未变，但导入后有过变动。需要时会自动比对；用“定位…”可立即比对。</translation>
    </message>
    <message>
        <source>%1; the file is in place</source>
        <translation>%1；文件在原处</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::SourceWindow</name>
    <message>
        <source>Lines of the file</source>
        <translation>文件的各行</translation>
    </message>
    <message>
        <source>Copy file and line</source>
        <translation>复制文件和行号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::StackedChart</name>
    <message>
        <source>Events per day. Left and right move from day to day.</source>
        <translation>每日事件。按左右方向键逐日移动。</translation>
    </message>
    <message>
        <source>No events · %1</source>
        <translation>没有事件 · %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 of them renamed by the vendor · %2</source>
        <translation>其中 %1 个被厂商重命名 · %2</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>每日事件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
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
        <translation>事件</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>正在运行的任务</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分数据</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>demo limits</source>
        <translation>演示上限</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The sample data is small, so its limits are too: far below the vendor&apos;s 200,000 and 1,000,000 events a day.</source>
        <translation>示例数据量小，上限也小：远低于厂商的每日 200,000 和 1,000,000 个事件。</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>All dates are calendar days in this time zone.</source>
        <translation>所有日期均为此时区的日历日。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>未打开案例</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>%1 · %2 of them shown (%3)</source>
        <translation>%1 · 显示其中 %2 个（%3）</translation>
    </message>
    <message>
        <source>An import is still running: the counts will grow.</source>
        <translation>导入仍在进行：计数还会增加。</translation>
    </message>
    <message>
        <source>The case holds incomplete files: some events are missing. See the Data page.</source>
        <translation>案例中有不完整文件：部分事件缺失。请查看“数据”页。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TimelineChart</name>
    <message>
        <source>Hours of the key. Left and right move from hour to hour.</source>
        <translation>该键的各小时。按左右方向键逐小时移动。</translation>
    </message>
    <message>
        <source>%1, %2:00 – %3:00</source>
        <translation>%1，%2:00 – %3:00</translation>
    </message>
    <message>
        <source>In this hour</source>
        <translation>本小时</translation>
    </message>
    <message>
        <source>Renamed by the vendor</source>
        <translation>被厂商重命名</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>自零点起</translation>
    </message>
    <message>
        <source>Of the limit</source>
        <translation>相对上限</translation>
    </message>
    <message>
        <source>Limit %1 · %2</source>
        <translation>上限 %1 · %2</translation>
    </message>
    <message>
        <source>Hours of the key</source>
        <translation>该键的各小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
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
        <translation>键的各小时</translation>
    </message>
    <message>
        <source>Sum of the day</source>
        <translation>当日累计</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>&lt;p&gt;All events of the key in focus, hour by hour. The sum since midnight is what the limit is compared with; a triangle marks the hour in which it was passed. Vermillion is over the limit, or renamed by the vendor. Click to see only that day everywhere, drag over several days to choose them all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;当前键的全部事件，逐小时显示。与上限比较的是自零点起的累计值；三角形标记超限的那个小时。朱红色表示超限，或被厂商重命名。单击后，各处只显示该日；拖过多天可全部选中。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What the hours show</source>
        <translation>各小时显示的内容</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>%1 的各小时</translation>
    </message>
    <message>
        <source>limit %1 a day</source>
        <translation>每日上限 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pick an id or a group to see its hours</source>
        <translation>选择一个 ID 或群组以查看其各小时</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TimezoneCombo</name>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The project&apos;s time zone: it decides on which day an event counts. Type any part of a name.</source>
        <translation>项目的时区：决定事件计入哪一天。可输入名称的任意部分。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::TruthTable</name>
    <message>
        <source>Events of the keys that it matches</source>
        <translation>命中的所选键事件</translation>
    </message>
    <message>
        <source>Events of the keys that it misses</source>
        <translation>漏掉的所选键事件</translation>
    </message>
    <message>
        <source>Other events that it matches</source>
        <translation>命中的其他事件</translation>
    </message>
    <message>
        <source>Other events that it leaves alone</source>
        <translation>未触及的其他事件</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Events of the keys</source>
        <translation>所选键的事件</translation>
    </message>
    <message>
        <source>All other events</source>
        <translation>所有其他事件</translation>
    </message>
    <message>
        <source>%1: click to look at them</source>
        <translation>%1：点击查看</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::ViewHistory</name>
    <message>
        <source>clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>change filter</source>
        <translation>更改筛选</translation>
    </message>
    <message>
        <source>change days</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>change scope</source>
        <translation>更改范围</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WelcomePage</name>
    <message>
        <source>Recent cases</source>
        <translation>最近的案例</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>Find out which ids, events and groups made your Mixpanel project&apos;s shards hot, and on which days.</source>
        <translation>查明哪些 ID、事件和群组让 Mixpanel 项目出现热分片，以及发生在哪些日期。</translation>
    </message>
    <message>
        <source>What is a hot shard?</source>
        <translation>什么是热分片？</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>还没有案例</translation>
    </message>
    <message>
        <source>Cases you open appear here. To get to know the program, start with the sample.</source>
        <translation>打开过的案例会显示在这里。初次使用，可从示例入手。</translation>
    </message>
    <message>
        <source>Explore sample data</source>
        <translation>浏览示例数据</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表中移除</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WhatIfPanel</name>
    <message>
        <source>What if the limit were another?</source>
        <translation>换一个上限会怎样？</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Keys at this limit</source>
        <translation>此上限下的键</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many keys and days would be hot at any limit, counted exactly over the whole case: the filter has no part in it. Slide the limit, or drag it in the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在任意上限下，有多少键与日期会成为热点；对整个案例精确统计，不受筛选影响。移动滑块，或在图表中拖动上限。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Whose limit</source>
        <translation>哪类上限</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>上限(&amp;L)</translation>
    </message>
    <message>
        <source>No events in this case yet</source>
        <translation>此案例中还没有事件</translation>
    </message>
    <message>
        <source>Import exports to see which keys are hot.</source>
        <translation>添加导出文件，查看哪些键是热点。</translation>
    </message>
</context>
<context>
    <name>shardscope::ui::WindowActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Explore &amp;sample data</source>
        <translation>浏览示例数据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Shardscope</source>
        <translation>关于 Shardscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>打开案例(&amp;C)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Save the board as &amp;PDF…</source>
        <translation>将看板保存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>关闭案例(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>面板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the board as a &amp;command</source>
        <translation>将面板复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>尚未执行任何操作</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>没有已撤销的操作</translation>
    </message>
    <message>
        <source>no case is open</source>
        <translation>没有打开的案例</translation>
    </message>
    <message>
        <source>Pull from &amp;Mixpanel…</source>
        <translation>从 Mixpanel 拉取(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy a &amp;link to this view</source>
        <translation>复制此视图的链接(&amp;L)</translation>
    </message>
</context>
</TS>

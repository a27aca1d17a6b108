// SPDX-License-Identifier: GPL-3.0-or-later
// The question a DuckDB user would ask: events per id and day, hottest first.
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, threads] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
const answer = await connection.runAndReadAll(`
    SELECT properties.distinct_id AS id, CAST(to_timestamp(properties.time) AS DATE) AS day,
           count(*) AS events
    FROM read_json('${folder}/*.ndjson.gz', format = 'newline_delimited',
         columns = {event: 'VARCHAR', properties: 'STRUCT(distinct_id VARCHAR, time DOUBLE)'})
    GROUP BY ALL ORDER BY events DESC LIMIT 20`);
console.log(answer.getRows().length);

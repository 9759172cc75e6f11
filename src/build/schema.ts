/** npm run schema: writes the JSON Schemas that editors use from the parsers' own. */
import { writeFileSync } from 'node:fs';
import { formatSchema, jsonSchemas } from '../parse/json-schemas.ts';
import { inRoot } from './paths.ts';

for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(inRoot(`modules/${name}`), formatSchema(schema));
  console.log(`modules/${name}`);
}

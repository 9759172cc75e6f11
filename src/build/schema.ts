/** npm run schema: writes the JSON Schemas that editors use from the parsers' own. */
import { writeFileSync } from 'node:fs';
import { formatSchema, jsonSchemas } from '../parse/json-schemas.ts';
import { inRoot } from './paths.ts';
import { readArguments } from './read-arguments.ts';
import { runCommand } from './run-command.ts';

await runCommand(() => {
  if (!readArguments({ usage: 'npm run schema' })) return false;
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(inRoot(`modules/${name}`), formatSchema(schema));
    console.log(`modules/${name}`);
  }
  return true;
});

import { jsonFile } from '$lib/site/json';
import { evidenceDataSchema, jsonSchema } from '$lib/site/public-schema';

export const prerender = true;

export const GET = () => jsonFile(jsonSchema(evidenceDataSchema));

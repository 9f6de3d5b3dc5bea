import { jsonFile } from '$lib/site/json';
import { graphDataSchema, jsonSchema } from '$lib/site/public-schema';

export const prerender = true;

export const GET = () => jsonFile(jsonSchema(graphDataSchema));

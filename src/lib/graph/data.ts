/** The one Graph of the site, compiled from `content/` at build time. Shared by server and browser. */
import data from 'virtual:graph';
import { makeGraph } from './graph';
import { unpackGraph } from './wire';

export const graph = makeGraph(unpackGraph(data));

// All that is done in the large meeting and read of it, by concern. A story is some calls in a row that build on each
// other; those with a `kind` are measured under it. A call that depends on what came before is a function of the last
// answer. Stories that would be in each other's way say that they go `alone`: one of a kind at a time.
import * as bodies from './bodies.mjs';
import * as circulation from './circulation.mjs';
import * as documents from './documents.mjs';
import * as kept from './kept.mjs';
import * as languages from './languages.mjs';
import * as options from './options.mjs';
import * as proposals from './proposals.mjs';
import * as texts from './texts.mjs';

const concerns = [texts, documents, proposals, options, circulation, languages, kept, bodies];
export const stories = concerns.flatMap(({ stories }) => stories);
export const pages = concerns.flatMap(({ pages }) => pages);

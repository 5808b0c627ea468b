// Builds the large meeting through the public HTTP interface.
import * as travaux from '../travaux.mjs';
import * as bodies from './bodies.mjs';
import * as circulation from './circulation.mjs';
import * as documents from './documents.mjs';
import * as kept from './kept.mjs';
import * as languages from './languages.mjs';
import * as options from './options.mjs';
import * as proposals from './proposals.mjs';
import * as texts from './texts.mjs';
import { Caller, look, of, paragraph, say } from './calls.mjs';
import { chance, many, sentence } from './chance.mjs';

const PROVISIONS = 400;

export async function build(url, draft) {
  const caller = new Caller(travaux.http(url), await travaux.tokens(url)), told = [];
  const provisions = many(PROVISIONS, at => ({ id: `p${at}`, text: sentence(30 + chance(40)) }));
  const meeting = { draft, meeting: 'plenary', provisions, items: documents.items, documents: documents.documents, proposals: proposals.proposals, sets: options.sets, targets: options.targets(provisions) };
  const position = async () => JSON.parse(await caller.call(look(of(meeting)))).position;
  const steps = async all => { for (const [what, calls] of all) { const count = calls.flat().length, ms = await caller.all(calls, what === 'positions' ? 64 : 16); told.push(`${count} ${what} (${(count / ms * 1000).toFixed(0)}/s)`); } };

  await steps([
    ...bodies.content(),
    ['meeting', [documents.convening(meeting.meeting)]],
    ['provisions', [[texts.opening(draft), ...provisions.map(({ id, text }, at) => say(`${of(meeting)}/provisions`, { provision: id, after: at ? `p${at - 1}` : undefined, form: paragraph, text }))]]],
    ...texts.content(),
    ...documents.content(meeting),
  ]);
  await steps(proposals.content(meeting, await position()));
  await steps(options.content(meeting, await position()));
  const midst = await position(); // of what was said on the text, which all can see
  await steps([...circulation.content(meeting), ...languages.content(meeting, midst), ...kept.content(meeting)]);
  return { ...meeting, midst, told: told.join(', ') };
}

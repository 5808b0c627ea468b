/** What is proposed for a provision, as the server has it at a moment. */
import { get } from "./http.js";
import { named } from "./proposed.js";

/**
 * @param path of the draft
 * @param part what is proposed, among the parts of the draft
 * @returns its `text`, and its `edit` where it is over the provision's own; nothing if it is not open then
 */
export async function readsOf(path, part, at) {
  const { proposal, set, option, provision } = named(part);
  return set ? inOption(path, set, option, provision, at) : inProposal(path, proposal, provision, at);
}

async function inProposal(path, proposal, provision, at) {
  const told = await get(`${path}/proposals/${proposal}?at=${at}`);
  const found = told.proposal.parts.find(({ proposed, outcome }) => proposed.provision === provision && outcome === "OPEN");
  return found && { text: found.reads, edit: found.proposed.edit };
}

async function inOption(path, set, option, provision, at) {
  const { sets } = await get(`${path}/consensus?at=${at}`);
  const { options = [] } = sets.find((one) => one.set === set && one.open) ?? {};
  const { treatments = [] } = options.find((one) => one.option === option) ?? {};
  const found = treatments.find((one) => one.provision === provision && one.text !== undefined);
  return found && { text: found.text };
}

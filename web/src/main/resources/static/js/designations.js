/** How meetings are called that others name. None is ever called otherwise, so each is asked for once. */
import { get } from "./http.js";
import { LABELS as L } from "./labels.js";

const FORBIDDEN = 403;
const known = new Map();

/** Asks for those that are not known yet. */
export const learn = (meetings) => Promise.all([...new Set(meetings.filter((one) => one && !known.has(one)))].map(ask));

/** What is no meeting says itself how it is called. */
export const designationOf = (meeting) => known.get(meeting) ?? meeting;

async function ask(meeting) {
  try {
    const { meeting: record } = await get(`/api/meetings/${encodeURIComponent(meeting)}`);
    known.set(meeting, record.designation);
  } catch ({ status }) {
    if (status) known.set(meeting, status === FORBIDDEN ? L.meetingElsewhere : meeting);
  }
}

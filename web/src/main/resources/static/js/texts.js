/** Other texts, as they are looked for by their titles. */
import { get } from "./http.js";

/** @returns those whose titles hold the words, without `own`; nothing if the server cannot be asked */
export async function textsCalled(title, own) {
  const found = await get(`/api/instruments?title=${encodeURIComponent(title)}`).catch(() => undefined);
  return found?.instruments.filter(({ instrument }) => instrument !== own);
}

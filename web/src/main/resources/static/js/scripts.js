/** Which way a text runs and which language it is in, as far as its letters tell. */

const SCRIPTS = [
  { script: /\p{Script=Arabic}/u, languages: ["ar", "fa", "ur", "ps", "sd", "ug", "ckb"], rtl: true },
  { script: /\p{Script=Hebrew}/u, languages: ["he", "yi"], rtl: true },
  { script: /\p{Script=Han}/u, languages: ["zh", "ja"] },
  { script: /\p{Script=Cyrillic}/u, languages: ["ru", "uk", "bg", "sr", "be", "kk"] },
  { script: /\p{Script=Latin}/u, languages: ["en", "fr", "es"] },
];

const scriptOf = (text) => {
  const letter = text.match(/\p{L}/u)?.[0];
  return letter && SCRIPTS.find(({ script }) => script.test(letter));
};

const plain = (language) => (language ?? "en").split("-")[0];

/** `ltr` or `rtl`, by the first letter; by the draft's language where there is none. */
export function directionOf(text, language) {
  const found = scriptOf(text) ?? SCRIPTS.find(({ languages }) => languages.includes(plain(language)));
  return found?.rtl ? "rtl" : "ltr";
}

/** The draft's own language wherever its letters may be of it. */
export function languageOf(text, language) {
  const found = scriptOf(text);
  const isKnown = SCRIPTS.some(({ languages }) => languages.includes(plain(language)));
  if (!found || !isKnown || found.languages.includes(plain(language))) return language ?? "en";
  return found.languages[0];
}

/**
 * Keeps the focus where somebody works. What has it may vanish with what was done, or be shut for as long as that takes:
 * then it goes back there, else to the nearest thing around it that is still there, whose name assistive programs tell.
 */
const MAY_TAKE_IT = { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "open", "aria-busy"] };
const NAMED = "[data-id], [data-item], [data-document], [data-action], [data-translation], [data-person], [role=group], aside, nav";
const SHUT = "details:not([open]) > :not(summary)";

const isThere = (one) => one.isConnected && !one.closest(SHUT);

export class Focus {
  #host;
  /** What has had it last, and all around that. */
  #path = [];
  #watch = new MutationObserver(() => this.#check());

  constructor(host) {
    this.#host = host;
  }

  start() {
    this.#host.addEventListener("focusin", this.#at);
    this.#host.addEventListener("click", this.#at);
    this.#watch.observe(this.#host, MAY_TAKE_IT);
  }

  stop() {
    this.#host.removeEventListener("focusin", this.#at);
    this.#host.removeEventListener("click", this.#at);
    this.#watch.disconnect();
  }

  #at = () => {
    this.#path = [];
    for (let one = document.activeElement; this.#host.contains(one); one = one.parentElement) this.#path.push(one);
  };

  #check() {
    const [last, ...around] = this.#path;
    const now = document.activeElement;
    if (!last || (now !== last && now !== document.body)) return;
    const isShut = !isThere(last) || last.matches(":disabled");
    if (isThere(last) && last.closest("[aria-busy]")) return;
    if (isShut) nearest(around)?.focus();
    else if (now !== last) last.focus();
  }
}

/** Whoever was led to another page begins at what it is called, as soon as that is told, unless they are somewhere in it by then. */
export function begin(host) {
  const watch = new MutationObserver(check);
  function check() {
    const isAnywhere = document.activeElement !== document.body;
    const name = host.querySelector("h1");
    if (!isAnywhere && !name?.textContent) return;
    watch.disconnect();
    if (isAnywhere) return;
    name.tabIndex = -1;
    name.focus();
  }
  watch.observe(host, { childList: true, subtree: true, characterData: true });
  check();
}

function nearest(around) {
  const one = around.filter(isThere).map(named).find((name) => name && isThere(name));
  if (one && !one.matches("summary, [tabindex]")) one.tabIndex = -1;
  return one;
}

/** What tells where that is: the thing itself, or what opens it, or what stands above it. */
const named = (around) => around.matches(NAMED) ? around
  : around.matches("details") ? around.querySelector("summary")
    : around.matches("main") ? around.querySelector("[data-id][tabindex='0']")
      : around.querySelector("h2");

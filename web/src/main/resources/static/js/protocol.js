/** One connection to the server that speaks `travaux.v1`, and is opened again as long as it is wanted. */

/** What was not done for now, and may be asked for again. */
export const PASSING = new Set(["STALE", "CONTENDED", "BUSY", "UNAVAILABLE", "TOO_FAST", "NOT_JOINED"]);
export const AGAIN_AFTER_MS = 300;

const PING_EVERY_MS = 10_000;
const SILENT_LIMIT_MS = 30_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8_000;

/**
 * Dispatches `open`, `closed` (with `refused` where it never was open) and, for each message, an event of the message's type whose `detail` is
 * the message.
 */
export class Line extends EventTarget {
  #socket;
  #pauseMs = FIRST_PAUSE_MS;
  #timer;
  #heartbeat;
  #heardAt = 0;
  #wanted = false;

  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  start() {
    this.#wanted = true;
    this.#connect();
    addEventListener("online", this.#soon);
    addEventListener("offline", this.#cut);
  }

  stop() {
    this.#wanted = false;
    removeEventListener("online", this.#soon);
    removeEventListener("offline", this.#cut);
    clearTimeout(this.#timer);
    this.#socket?.close(1000);
  }

  /** Cuts the connection, and makes a new one. */
  again() {
    this.#socket?.close();
  }

  send(message) {
    if (this.isOpen) this.#socket.send(JSON.stringify(message));
  }

  #soon = () => {
    if (this.#wanted && !this.isOpen) {
      clearTimeout(this.#timer);
      this.#connect();
    }
  };

  #cut = () => this.#socket?.close();

  #connect() {
    const at = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/live`;
    const socket = new WebSocket(at, "travaux.v1");
    let opened = false;
    this.#socket = socket;
    socket.onopen = () => {
      clearInterval(this.#heartbeat);
      opened = true;
      this.#pauseMs = FIRST_PAUSE_MS;
      this.#heardAt = Date.now();
      this.#heartbeat = setInterval(() => this.#beat(), PING_EVERY_MS);
      this.dispatchEvent(new CustomEvent("open"));
    };
    socket.onmessage = ({ data }) => {
      this.#heardAt = Date.now();
      const message = JSON.parse(data);
      if (message.type === "reconnect") {
        this.#pauseMs = message.afterMs;
        socket.close();
      } else {
        this.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      }
    };
    socket.onclose = () => {
      if (this.#socket !== socket) return;
      clearInterval(this.#heartbeat);
      this.dispatchEvent(new CustomEvent("closed", { detail: { refused: !opened } }));
      if (this.#wanted) {
        this.#timer = setTimeout(() => this.#connect(), this.#pauseMs * (0.5 + Math.random()));
        this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
      }
    };
  }

  #beat() {
    if (Date.now() - this.#heardAt > SILENT_LIMIT_MS) this.#socket.close();
    else this.send({ type: "ping" });
  }
}

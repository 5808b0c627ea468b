/** The provision of a draft that is open for typing, and who else is in it. */
import { nameOf } from "./provisions.js";
import { marksIn } from "./text.js";
import { Editor } from "../editor.js";
import { languageOf } from "../scripts.js";
import { selectedIn } from "../selection.js";

export class Typing {
  #view;
  #editor;
  #cursors = "";

  /** `view` is the draft as it is shown. */
  constructor(view) {
    this.#view = view;
  }

  /** Where the caret is. */
  get caret() { return this.#editor?.selection.head; }

  get hasFocus() { return this.#editor?.hasFocus; }

  get #text() { return this.#view.session.draft.shown(this.#view.editing); }

  /** The words of the provision at hand that are selected: `{start, end}`, or nothing. */
  get selected() {
    const { active, editing } = this.#view;
    if (editing !== active) return selectedIn(this.#view.element(active)?.querySelector("span.words"));
    const { anchor, head } = this.#editor?.selection ?? {};
    return { start: Math.min(anchor, head), end: Math.max(anchor, head) };
  }

  /** With the caret at a place or where somebody pointed, before the next key is heard. */
  open(id, place) {
    const view = this.#view;
    view.active = id;
    const { draft } = view.session;
    const one = draft.provisions.get(id);
    if (!view.mayEdit || view.editing === id || !one || one.suppressed) return;
    this.#end();
    view.editing = id;
    view.draw();
    const parent = view.element(id)?.querySelector(".words");
    if (!parent || view.editing !== id) return;
    const text = draft.shown(id);
    this.#cursors = "";
    this.#editor = new Editor({
      parent,
      text,
      label: nameOf(one, text),
      language: languageOf(text, draft.language),
      onEdit: (edit) => {
        view.table.shift(id, edit);
        view.session.type(id, edit);
      },
      onMove: (head, typing) => view.session.move(id, head, typing),
      keys: [
        { key: "Escape", run: () => this.leave(true) },
        { key: "Alt-ArrowUp", run: () => view.step(-1) },
        { key: "Alt-ArrowDown", run: () => view.step(1) },
        { key: "Mod-z", run: () => this.#editor.undo() || view.undo(id) },
      ],
    });
    this.#editor.focus(place);
    this.#showCursors();
  }

  leave(refocus) {
    const view = this.#view;
    const id = view.editing;
    this.#end();
    view.editing = undefined;
    view.session.move();
    view.atOnce();
    if (refocus) view.element(id)?.focus();
    return true;
  }

  stop() { this.#editor?.destroy(); }

  #end() {
    this.stop();
    this.#editor = undefined;
  }

  /** Where the provision has come to stand elsewhere in the page, the typing is there too. */
  stay() {
    const words = this.#editor && this.#view.element(this.#view.editing)?.querySelector(".words");
    if (words) this.#editor.moveInto(words);
  }

  /** Goes on where the typing was. */
  resume() { this.#editor.resume(); }

  /** What somebody else typed here. */
  take(edit) { this.#editor?.take(edit); }

  reset() { this.#editor?.reset(this.#text); }

  /** Follows what is shown: others may have had it taken away, or be in it. */
  follow() {
    const { editing, mayEdit, session } = this.#view;
    if (!editing) return;
    const one = session.draft.provisions.get(editing);
    if (!mayEdit || !one || one.suppressed) return this.leave();
    this.reset();
    this.#showCursors();
  }

  /** Whoever types in words that stand in another provision now goes on with them there. */
  carry({ from, into }) {
    if (from !== this.#view.editing || !this.hasFocus) return;
    const behind = this.#editor.text.length - this.caret;
    const head = this.#view.session.draft.shown(into).length - behind;
    if (head >= 0) this.open(into, { head });
  }

  #showCursors() {
    const { editing, others, table } = this.#view;
    const marks = marksIn(editing, others.get(editing) ?? [], table.consensus);
    const told = JSON.stringify(marks);
    if (told === this.#cursors) return;
    this.#cursors = told;
    this.#editor?.show(marks);
  }
}

/** The provision at hand as a CodeMirror view: own typing goes out as edits, others' comes in. */
import { Annotation, EditorState, Prec, StateEffect, StateField, Transaction } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, keymap } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap, undo } from "@codemirror/commands";
import { fromChanges, toChanges } from "./edit.js";
import { replacement } from "./difference.js";
import { colourOf } from "./colours.js";

const STILL_MS = 1_500;

const fromOthers = Annotation.define();
const setMarks = StateEffect.define();

/** Where somebody else is. */
class Caret extends WidgetType {
  constructor(who) {
    super();
    this.who = who;
  }

  eq(other) {
    return other.who === this.who;
  }

  toDOM() {
    const caret = document.createElement("span");
    caret.className = "caret";
    caret.dataset.who = this.who;
    caret.style.setProperty("--who", colourOf(this.who));
    caret.setAttribute("aria-hidden", "true");
    return caret;
  }
}

/** One of the brackets round contested words: shown among them, and not one of them. */
class Bracket extends WidgetType {
  constructor(sign, who) {
    super();
    Object.assign(this, { sign, who });
  }

  eq(other) {
    return other.sign === this.sign && other.who === this.who;
  }

  toDOM() {
    const bracket = document.createElement("span");
    bracket.className = "bracket";
    bracket.textContent = this.sign;
    bracket.title = this.who;
    return bracket;
  }
}

const widgetOf = ({ sign, who }) => (sign ? new Bracket(sign, who) : new Caret(who));

const marks = StateField.define({
  create: () => Decoration.none,
  update(shown, transaction) {
    let next = shown.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) {
        const length = transaction.newDoc.length;
        next = Decoration.set(
          effect.value.map((mark) =>
            Decoration.widget({ widget: widgetOf(mark), side: mark.sign === "]" ? -1 : 1 }).range(
              Math.min(mark.head, length))),
          true);
      }
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function editOf(changeSet) {
  const changes = [];
  changeSet.iterChanges((from, to, _from, _to, inserted) =>
    changes.push({ from, to, insert: inserted.sliceString(0, inserted.length, "\n") }));
  return fromChanges(changes);
}

/**
 * @param {{parent: Element, text: string, label: string, language: string,
 *   onEdit: Function, onMove: Function, keys: object[]}} options
 */
export class Editor {
  #view;
  #still;

  constructor({ parent, text, label, language, onEdit, onMove, keys }) {
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc: text,
        extensions: [
          EditorState.lineSeparator.of("\n"),
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          EditorView.contentAttributes.of({ "aria-label": label, lang: language, spellcheck: "true" }),
          history(),
          marks,
          Prec.high(keymap.of(keys)),
          keymap.of([...historyKeymap, ...defaultKeymap]),
          EditorView.updateListener.of((update) => {
            const own = update.transactions.filter((one) => !one.annotation(fromOthers));
            const typed = own.filter((one) => one.docChanged);
            for (const { changes } of typed) onEdit(editOf(changes));
            if (typed.length > 0) this.#typing(onMove);
            else if (own.some((one) => one.selection)) onMove(this.selection, false);
          }),
        ],
      }),
    });
  }

  /** Typing has ended when nothing was typed for a while. */
  #typing(onMove) {
    clearTimeout(this.#still);
    this.#still = setTimeout(() => onMove(this.selection, false), STILL_MS);
    onMove(this.selection, true);
  }

  get selection() {
    const { anchor, head } = this.#view.state.selection.main;
    return { anchor, head };
  }

  get text() {
    return this.#view.state.doc.sliceString(0, undefined, "\n");
  }

  /** Where it is shown is another place of the page now. */
  moveInto(parent) {
    if (this.#view.dom.parentElement !== parent) parent.append(this.#view.dom);
  }

  get hasFocus() {
    return this.#view.hasFocus;
  }

  /** Puts the caret at a place in the text, or where somebody pointed, or at the end. */
  focus({ head, ...point } = {}) {
    const end = this.#view.state.doc.length;
    const anchor = Math.min(head ?? ("x" in point ? this.#view.posAtCoords(point) : null) ?? end, end);
    this.#view.focus();
    this.#view.dispatch({ selection: { anchor }, scrollIntoView: true });
  }

  /** Typing goes on where the caret was, after the editor itself came to stand elsewhere. */
  resume() {
    this.#view.focus();
  }

  /** Takes back the last own change that was made here. @returns whether there was one */
  undo() {
    return undo(this.#view);
  }

  /** Others' edit, over what is shown. It is not in the history: undo takes back only what is one's own. */
  take(edit) {
    this.#view.dispatch({
      changes: toChanges(edit),
      annotations: [fromOthers.of(true), Transaction.addToHistory.of(false)],
    });
  }

  /** Shows another text, where following it edit by edit is not possible: what both share stays. */
  reset(text) {
    const old = this.text;
    if (old !== text) {
      this.#view.dispatch({
        changes: replacement(old, text),
        annotations: [fromOthers.of(true), Transaction.addToHistory.of(false)],
      });
    }
  }

  /** Shows others' carets, `{who, head}`, and brackets, which have a `sign` as well. */
  show(shown) {
    this.#view.dispatch({ effects: setMarks.of(shown) });
  }

  destroy() {
    clearTimeout(this.#still);
    this.#view.destroy();
  }
}

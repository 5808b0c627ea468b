/** The provision at hand as a CodeMirror view: own typing goes out as edits, others' comes in. */
import { Annotation, EditorState, Prec, StateEffect, StateField, Transaction } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, keymap } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { fromChanges, toChanges } from "./edit.js";
import { colourOf } from "./colours.js";

const fromOthers = Annotation.define();
const setCursors = StateEffect.define();

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

const cursors = StateField.define({
  create: () => Decoration.none,
  update(shown, transaction) {
    let next = shown.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setCursors)) {
        const length = transaction.newDoc.length;
        next = Decoration.set(
          effect.value.map(({ who, head }) =>
            Decoration.widget({ widget: new Caret(who), side: 1 }).range(Math.min(head, length))),
          true);
      }
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * @param {{parent: Element, text: string, label: string, dir: string, readOnly: boolean,
 *   onEdit: Function, onMove: Function, keys: object[]}} options
 */
export class Editor {
  #view;

  constructor({ parent, text, label, dir, readOnly, onEdit, onMove, keys }) {
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc: text,
        extensions: [
          EditorState.lineSeparator.of("\n"),
          EditorState.readOnly.of(readOnly),
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          EditorView.contentAttributes.of({ "aria-label": label, dir, spellcheck: "true" }),
          history(),
          cursors,
          Prec.high(keymap.of(keys)),
          keymap.of([...historyKeymap, ...defaultKeymap]),
          EditorView.updateListener.of((update) => {
            for (const transaction of update.transactions) {
              if (transaction.docChanged && !transaction.annotation(fromOthers)) {
                const changes = [];
                transaction.changes.iterChanges((from, to, _a, _b, inserted) =>
                  changes.push({ from, to, insert: inserted.sliceString(0, inserted.length, "\n") }));
                onEdit(fromChanges(changes));
              }
            }
            if (update.selectionSet || update.docChanged) onMove(this.selection, update.docChanged);
          }),
        ],
      }),
    });
  }

  get selection() {
    const { anchor, head } = this.#view.state.selection.main;
    return { anchor, head };
  }

  get text() {
    return this.#view.state.doc.sliceString(0, undefined, "\n");
  }

  focus(at) {
    this.#view.focus();
    if (at !== undefined) {
      this.#view.dispatch({ selection: { anchor: Math.min(at, this.#view.state.doc.length) } });
    }
  }

  /** Others' edit, over what is shown. It is not in the history: undo takes back only what is one's own. */
  take(edit) {
    this.#view.dispatch({ changes: toChanges(edit), annotations: [fromOthers.of(true), Transaction.addToHistory.of(false)] });
  }

  /** Shows another text, where following it edit by edit is not possible. */
  reset(text) {
    if (text !== this.text) {
      this.#view.dispatch({
        changes: { from: 0, to: this.#view.state.doc.length, insert: text },
        annotations: [fromOthers.of(true), Transaction.addToHistory.of(false)],
      });
    }
  }

  show(others) {
    this.#view.dispatch({ effects: setCursors.of(others) });
  }

  destroy() {
    this.#view.destroy();
  }
}

/**
 * Stands in for `style-mod`, by which the editor brings its styles (see the import map). They go into
 * a constructed style sheet instead of a `<style>` in the page, so the page need not allow such: what
 * finds its way into a text can then not style the page either.
 *
 * Constructed sheets count behind the linked ones, so the page's own rules for the editor are worded
 * more specifically than the editor's.
 */
import { StyleModule as Published } from "style-mod/as-published";

const sheet = new CSSStyleSheet();
let mounted = [];

export class StyleModule extends Published {
  /** Later ones take precedence, as there. */
  static mount(root, modules) {
    const wanted = [modules].flat();
    if (wanted.some((one) => !mounted.includes(one))) {
      mounted = [...mounted.filter((one) => !wanted.includes(one)), ...wanted];
      sheet.replaceSync(mounted.map((one) => one.getRules()).join("\n"));
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}

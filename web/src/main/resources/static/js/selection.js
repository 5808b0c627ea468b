/** What is selected on the page, as places in a provision's text. */

/** `{start, end}` of what is selected within these words; nothing if that is not all of the selection. */
export function selectedIn(words) {
  const selection = getSelection();
  if (!words || selection.rangeCount === 0 || words.classList.contains("cells")) return undefined;
  const range = selection.getRangeAt(0);
  if (!words.contains(range.startContainer) || !words.contains(range.endContainer)) return undefined;
  const before = (node, offset) => {
    const part = document.createRange();
    part.setStart(words, 0);
    part.setEnd(node, offset);
    const copy = part.cloneContents();
    for (const mark of copy.querySelectorAll(".bracket, .caret")) mark.remove();
    return copy.textContent.length;
  };
  return {
    start: before(range.startContainer, range.startOffset),
    end: before(range.endContainer, range.endOffset),
  };
}

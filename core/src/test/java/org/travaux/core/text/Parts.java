package org.travaux.core.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.travaux.core.text.Rebase.Accepted;
import org.travaux.core.text.Rebase.Changed;
import org.travaux.core.text.Rebase.Cut;
import org.travaux.core.text.Rebase.Joined;

/// A text in parts, as it changes.
final class Parts {

  private final Map<String, String> texts = new TreeMap<>();

  Parts(String text) {
    texts.put("p0", text);
  }

  void copy(Parts other) {
    texts.clear();
    texts.putAll(other.texts);
  }

  List<String> names() {
    return List.copyOf(texts.keySet());
  }

  Map<String, String> texts() {
    return texts;
  }

  String text(String part) {
    return Objects.requireNonNull(texts.get(part));
  }

  void follow(Accepted<String, String> accepted) {
    switch (accepted) {
      case Changed<String, String>(_, var part, _, var edit) -> change(part, edit);
      case Cut<String, String>(_, var part, var at, var into) -> cut(part, at, into);
      case Joined<String, String>(_, var part, _, var from) -> join(part, from);
    }
  }

  void change(String part, Edit edit) {
    texts.put(part, edit.apply(text(part)));
  }

  void cut(String part, int at, String into) {
    var text = text(part);
    texts.put(part, text.substring(0, at));
    texts.put(into, text.substring(at));
  }

  void join(String part, String from) {
    texts.put(part, text(part) + text(from));
    texts.remove(from);
  }
}

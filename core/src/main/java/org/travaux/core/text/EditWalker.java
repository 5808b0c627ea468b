package org.travaux.core.text;

/// Follows the walk of an [Edit]. At each place that changes it hears of all three in this order;
/// what does not happen there has length zero.
public interface EditWalker {

  void keep(int length);

  /// The units `from` to `to` of `text` are inserted.
  void insert(CharSequence text, int from, int to);

  void delete(int length);
}

package org.travaux.projections.log;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.Tag;

/// Which batches carry a tag, in the embedded log: one entry per tag and batch.
///
/// Entries are ordered by segment of the log, then tag, then position. The next batch of a tag is
/// one look-up per segment, and new entries all go into the last segment: were they spread over
/// the whole index, every write of the store would write most of it again.
final class EmbeddedTagIndex {

  /// A segment is 65,536 positions.
  private static final int SEGMENT_BITS = 16;

  private static final long NOWHERE = Long.MAX_VALUE;

  private final MVMap<Entry, Boolean> entries;

  EmbeddedTagIndex(MVStore store) {
    entries =
        store.openMap(
            "tags",
            new MVMap.Builder<Entry, Boolean>().keyType(new Entries()).valueType(new Nothing()));
  }

  void add(Batch batch) {
    batch.events().stream()
        .flatMap(event -> event.tags().stream())
        .distinct()
        .forEach(tag -> entries.put(new Entry(BatchLayout.text(tag), batch.first().value()), true));
  }

  /// The batches that carry every tag of one of the sets; not yet that one event does. For one
  /// reading, which goes forward: where a set is found next is looked up again only when that is
  /// passed.
  EmbeddedBatches.Keys holding(Set<Set<Tag>> anyOf) {
    var sets = anyOf.stream().map(set -> set.stream().map(BatchLayout::text).toList()).toList();
    var found = new long[sets.size()];
    Arrays.fill(found, -1);
    return from -> {
      var first = NOWHERE;
      for (int set = 0; set < found.length; set++) {
        if (found[set] < from) {
          var next = ceiling(sets.get(set), from);
          found[set] = next == null ? NOWHERE : next;
        }
        first = Math.min(first, found[set]);
      }
      return first == NOWHERE ? null : first;
    };
  }

  /// Leaps from tag to tag until all agree on one position.
  private @Nullable Long ceiling(List<String> tags, long from) {
    var at = from;
    for (var agreeing = 0; agreeing < tags.size(); ) {
      var next = next(tags.get(agreeing), at);
      if (next == null) {
        return null;
      }
      agreeing = next == at || agreeing == 0 ? agreeing + 1 : 0;
      at = next;
    }
    return at;
  }

  /// The first batch of a tag at or behind a position.
  private @Nullable Long next(String tag, long from) {
    var last = entries.lastKey();
    if (last == null) {
      return null;
    }
    var end = segment(last.at());
    for (var at = from; segment(at) <= end; at = (segment(at) + 1) << SEGMENT_BITS) {
      var found = entries.ceilingKey(new Entry(tag, at));
      if (found != null && found.tag().equals(tag) && segment(found.at()) == segment(at)) {
        return found.at();
      }
    }
    return null;
  }

  private static long segment(long position) {
    return position >> SEGMENT_BITS;
  }

  private record Entry(String tag, long at) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      var bySegment = Long.compare(segment(at), segment(other.at));
      var byTag = bySegment != 0 ? bySegment : tag.compareTo(other.tag);
      return byTag != 0 ? byTag : Long.compare(at, other.at);
    }
  }

  /// A page of entries: a tag is written once, its positions as distances.
  private static final class Entries extends BasicDataType<Entry> {

    @Override
    public int compare(Entry one, Entry other) {
      return one.compareTo(other);
    }

    @Override
    public int getMemory(Entry entry) {
      return 48;
    }

    @Override
    public Entry[] createStorage(int size) {
      return new Entry[size];
    }

    @Override
    public void write(WriteBuffer out, Object storage, int length) {
      @Nullable Entry before = null;
      for (var i = 0; i < length; i++) {
        var entry = cast(storage)[i];
        if (before != null && before.tag().equals(entry.tag())) {
          out.putVarInt(0).putVarLong(entry.at() - before.at());
        } else {
          write(out, entry);
        }
        before = entry;
      }
    }

    @Override
    public void read(ByteBuffer in, Object storage, int length) {
      @Nullable Entry before = null;
      for (var i = 0; i < length; i++) {
        var tagLength = DataUtils.readVarInt(in);
        before =
            tagLength == 0 && before != null
                ? new Entry(before.tag(), before.at() + DataUtils.readVarLong(in))
                : new Entry(DataUtils.readString(in, tagLength), DataUtils.readVarLong(in));
        cast(storage)[i] = before;
      }
    }

    @Override
    public void write(WriteBuffer out, Entry entry) {
      out.putVarInt(entry.tag().length()).putStringData(entry.tag(), entry.tag().length());
      out.putVarLong(entry.at());
    }

    @Override
    public Entry read(ByteBuffer in) {
      return new Entry(DataUtils.readString(in), DataUtils.readVarLong(in));
    }
  }

  /// The value of an entry, which says all by being there.
  private static final class Nothing extends BasicDataType<Boolean> {

    @Override
    public int getMemory(Boolean nothing) {
      return 0;
    }

    @Override
    public Boolean[] createStorage(int size) {
      return new Boolean[size];
    }

    @Override
    public void write(WriteBuffer out, Boolean nothing) {}

    @Override
    public Boolean read(ByteBuffer in) {
      return true;
    }
  }
}

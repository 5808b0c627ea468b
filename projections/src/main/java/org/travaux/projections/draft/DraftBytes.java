package org.travaux.projections.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;
import org.travaux.core.draft.Text;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Form;
import org.travaux.core.event.InstrumentEvent.InstrumentOpened;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;

/// A draft as compressed bytes. Only a cache is kept in this shape, so it has no history: another
/// shape gets another version number, and bytes of any other version are worth nothing.
final class DraftBytes {

  private static final int VERSION = 1;
  private static final int BUFFER_BYTES = 8_192;

  private DraftBytes() {}

  static byte[] of(Draft draft) {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_SPEED, true);
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, BUFFER_BYTES))) {
      out.writeByte(VERSION);
      write(out, draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /// Empty for what this version did not write.
  static Optional<Draft> read(byte[] bytes) {
    var inflater = new Inflater(true);
    try (var in =
        new DataInputStream(
            new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, BUFFER_BYTES))) {
      return in.readByte() == VERSION ? Optional.of(read(in)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static void write(DataOutputStream out, Draft draft) throws IOException {
    out.writeBoolean(draft.isOpened());
    if (draft.isOpened()) {
      text(out, draft.instrument().value());
      text(out, draft.body().value());
      text(out, draft.title());
      text(out, draft.kind());
      text(out, draft.language());
    }
    maybe(out, draft.frozen());
    out.writeInt(draft.size());
    for (var provision : draft.provisions()) {
      text(out, provision.id().value());
      text(out, provision.form().kind().name());
      out.writeByte(provision.form().level());
      text(out, provision.form().numbering().name());
      maybe(out, provision.alignment());
      out.writeBoolean(provision.suppressed());
      text(out, provision.text());
    }
    out.writeInt(draft.merged().size());
    for (var merged : draft.merged().entrySet()) {
      text(out, merged.getKey().value());
      text(out, merged.getValue().value());
    }
  }

  private static Draft read(DataInputStream in) throws IOException {
    var opening =
        in.readBoolean()
            ? Optional.of(
                new InstrumentOpened(
                    new InstrumentId(text(in)), new BodyId(text(in)), text(in), text(in), text(in)))
            : Optional.<InstrumentOpened>empty();
    var frozen = maybe(in);
    var provisions = new ArrayList<Provision>();
    for (int left = in.readInt(); left > 0; left--) {
      var id = new ProvisionId(text(in));
      var form =
          new Form(Form.Kind.valueOf(text(in)), in.readByte(), Form.Numbering.valueOf(text(in)));
      var alignment = maybe(in);
      boolean suppressed = in.readBoolean();
      provisions.add(new Provision(id, form, Text.of(text(in)), alignment, suppressed));
    }
    var merged = new HashMap<ProvisionId, ProvisionId>();
    for (int left = in.readInt(); left > 0; left--) {
      merged.put(new ProvisionId(text(in)), new ProvisionId(text(in)));
    }
    return Draft.of(opening, provisions, merged, frozen);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void maybe(DataOutputStream out, Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      text(out, text.get());
    }
  }

  private static Optional<String> maybe(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
  }
}

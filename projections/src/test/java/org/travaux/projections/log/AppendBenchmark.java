package org.travaux.projections.log;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.RawBsonDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.travaux.core.decide.EventMessages;
import org.travaux.core.measure.Ratios;
import org.travaux.projections.log.Typing.Typed;

/// Events a second from one caller through Axon's storage into either log, each append on the
/// condition that nobody else has changed the draft, beside documents a second through the bare
/// MongoDB driver's `insertMany`, by a thousand. The driver gets its documents encoded; the storage
/// gets events, and encodes, tags, hashes and orders them in the time that counts.
///
/// Says how many bytes an event takes, too.
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class AppendBenchmark {

  private static final int EVENTS = 32_000;

  public static void main(String[] arguments) throws Exception {
    Ratios.print(AppendBenchmark.class, arguments, "insertMany");
  }

  @Benchmark
  @OperationsPerInvocation(1_000)
  public Object insertMany(Bare bare) {
    return bare.insert();
  }

  @Benchmark
  public Object by1(Storage storage) throws Exception {
    return storage.append(1);
  }

  @Benchmark
  @OperationsPerInvocation(20)
  public Object by20(Storage storage) throws Exception {
    return storage.append(20);
  }

  @Benchmark
  @OperationsPerInvocation(256)
  public Object by256(Storage storage) throws Exception {
    return storage.append(256);
  }

  @Benchmark
  @OperationsPerInvocation(1_000)
  public Object by1000(Storage storage) throws Exception {
    return storage.append(1_000);
  }

  /// The bare driver.
  @State(Scope.Benchmark)
  public static class Bare {

    private static final int DOCUMENTS = 1_000;

    private final MongoClient client =
        MongoClients.create(MongoSetUp.settings(TestMongo.uri()).build());
    private final MongoCollection<RawBsonDocument> collection =
        client
            .getDatabase(TestMongo.database())
            .getCollection("bare", RawBsonDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    private final List<List<RawBsonDocument>> batches = new ArrayList<>();
    private int inserted;

    @Setup
    public void encode() {
      var codec = new EventCodec();
      var typing = new Typing();
      for (int i = 0; i < EVENTS / DOCUMENTS; i++) {
        batches.add(
            typing.next(DOCUMENTS).stream()
                .map(typed -> codec.encode(typed.given(), typed.event()).document())
                .toList());
      }
    }

    Object insert() {
      return collection.insertMany(batches.get(inserted++ % batches.size()));
    }

    @TearDown
    public void close() {
      client.close();
    }
  }

  /// Axon's storage on a log of its own.
  @State(Scope.Benchmark)
  public static class Storage {

    @Param({"mongodb", "embedded"})
    public String log = "";

    private final List<Typed> typed = new Typing().next(EVENTS);
    private final Set<Tag> tags = Set.of(TwoNodes.tag(Typing.DRAFT.value()));
    private MeasuredLog measured;
    private ConsistencyMarker seen;
    private int appended;

    @Setup
    public void open() throws Exception {
      measured = new MeasuredLog(log);
      seen =
          TwoNodes.finished(
              TwoNodes.append(measured.node(), AppendCondition.none(), Typing.DRAFT.value()));
    }

    Object append(int count) throws Exception {
      var messages = new ArrayList<TaggedEventMessage<?>>(count);
      for (int i = 0; i < count; i++) {
        var next = typed.get(appended++ % EVENTS);
        messages.add(
            new GenericTaggedEventMessage<>(EventMessages.of(next.given(), next.event()), tags));
      }
      var condition = AppendCondition.withCriteria(EventCriteria.havingTags(tags)).withMarker(seen);
      seen = TwoNodes.finished(TwoNodes.append(measured.node(), condition, messages));
      return seen;
    }

    @TearDown
    public void close() throws IOException {
      System.out.printf(Locale.ROOT, "%n# %.1f bytes an event%n", measured.bytesPerEvent());
      measured.close();
    }
  }
}

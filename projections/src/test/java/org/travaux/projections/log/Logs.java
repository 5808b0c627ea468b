package org.travaux.projections.log;

import java.nio.file.Path;
import java.time.Duration;

/// Which log a suite runs on, and what a node has on it.
interface Logs {

  /// An empty log.
  EventLog open();

  /// The same log, as another node has it.
  EventLog openAgain(EventLog log);

  /// Little of it in memory, so that both ways of reading are taken.
  default Node node(EventLog log) {
    var codec = new CoreMessageCodec(new EventCodec());
    return Node.on(log, new LogHead(log, codec, TwoNodes.RECENT_EVENTS_LIMIT), codec);
  }

  default Duration patience() {
    return Duration.ofSeconds(TwoNodes.WAIT_S);
  }

  static Logs mongo() {
    var database = TestMongo.database();
    return new Logs() {
      @Override
      public EventLog open() {
        return MongoEventLog.open(TestMongo.uri(), database);
      }

      @Override
      public EventLog openAgain(EventLog log) {
        return open();
      }
    };
  }

  static Logs embedded(Path folder) {
    return new Logs() {
      @Override
      public EventLog open() {
        return EmbeddedEventLog.open(folder.resolve("log"));
      }

      @Override
      public EventLog openAgain(EventLog log) {
        return log;
      }
    };
  }
}

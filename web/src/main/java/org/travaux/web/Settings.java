package org.travaux.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.travaux.web.clock.Timekeeping;

/// What can be set under `travaux.`; each has a default in `application.yaml`.
///
/// @param data the folder of the embedded log
/// @param demonstration whether an empty embedded log begins with a meeting to try the product
///     with; its links are printed at each start
/// @param clock by which whatever is said is dated
/// @param mongodb where the log lives instead; empty for the embedded log
@ConfigurationProperties("travaux")
public record Settings(Path data, boolean demonstration, Timekeeping clock, Mongodb mongodb) {

  /// A replica set; a single server without one is refused.
  ///
  /// @param uri connection string; empty for the embedded log
  /// @param database the name of the database that holds the log and the views
  public record Mongodb(String uri, String database) {

    public boolean isSet() {
      return !uri.isBlank();
    }
  }
}

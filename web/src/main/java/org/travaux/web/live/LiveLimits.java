package org.travaux.web.live;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The bounds on all that a client can make the server hold or do.
///
/// @param frameBytes of one message from a client
/// @param editUnits inserted by one edit
/// @param editSteps of one edit
/// @param messagesPerSecond of one person over all connections, in the long run
/// @param messageBurst of one person at once
/// @param draftsPerConnection joined at the same time
/// @param connectionsPerPerson open at the same time
@ConfigurationProperties("travaux.live")
record LiveLimits(
    @DefaultValue("65536") int frameBytes,
    @DefaultValue("20000") int editUnits,
    @DefaultValue("1024") int editSteps,
    @DefaultValue("200") int messagesPerSecond,
    @DefaultValue("400") int messageBurst,
    @DefaultValue("16") int draftsPerConnection,
    @DefaultValue("32") int connectionsPerPerson,
    @DefaultValue Rooms rooms,
    @DefaultValue Sending sending) {

  /// @param open at the same time on this node
  /// @param inbox messages waiting in one room
  /// @param together edits decided at once
  /// @param windowEvents kept in memory for those who come back
  /// @param presenceEveryMs how often others are told who moved, at most
  /// @param yieldMs how long edits wait for a decision about the same words that has lost to them
  /// @param idleMs how long a room without anybody stays open
  record Rooms(
      @DefaultValue("20000") int open,
      @DefaultValue("4096") int inbox,
      @DefaultValue("512") int together,
      @DefaultValue("256") int windowEvents,
      @DefaultValue("100") long presenceEveryMs,
      @DefaultValue("250") long yieldMs,
      @DefaultValue("10000") long idleMs) {}

  /// @param queuedFrames waiting for one connection
  /// @param queuedBytes waiting for one connection
  /// @param timeoutMs for one frame, after which the connection counts as dead
  /// @param heartbeatMs between two pings; who is silent for three of them counts as dead
  record Sending(
      @DefaultValue("1024") int queuedFrames,
      @DefaultValue("4194304") int queuedBytes,
      @DefaultValue("20000") long timeoutMs,
      @DefaultValue("15000") long heartbeatMs) {}
}

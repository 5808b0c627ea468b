package org.travaux.projections.log;

import java.util.Set;
import org.bson.RawBsonDocument;
import org.travaux.core.event.Tag;

/// An event as a log keeps it: what it is about, and its document as the codec wrote it.
public record StoredEvent(Set<Tag> tags, RawBsonDocument document) {}

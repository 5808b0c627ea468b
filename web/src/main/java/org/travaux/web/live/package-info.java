/// Drafting in real time: rooms, and the `travaux.v1` protocol over WebSocket that
/// `static/protocol/travaux.v1.md` describes.
///
/// A draft that is open on a node has a [org.travaux.web.live.Room] with one owner. Edits go in,
/// are decided together, and come back to everybody as they stand in the log.
@NullMarked
package org.travaux.web.live;

import org.jspecify.annotations.NullMarked;

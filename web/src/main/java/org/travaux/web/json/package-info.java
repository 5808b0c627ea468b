/// How things look in JSON, over HTTP and over WebSocket alike, and how strictly JSON is read.
@NullMarked
package org.travaux.web.json;

import org.jspecify.annotations.NullMarked;

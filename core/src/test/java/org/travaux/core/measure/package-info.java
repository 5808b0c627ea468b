/// How benchmarks are run and told.
@NullMarked
package org.travaux.core.measure;

import org.jspecify.annotations.NullMarked;

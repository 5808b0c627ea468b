/// The application as it runs: started by its main, spoken to over the network.
@NullMarked
package org.travaux.web;

import org.jspecify.annotations.NullMarked;

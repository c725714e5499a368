/** The web app on a store: pages for people, each with a twin in JSON for programs. */
@NullMarked
package readout.web;

import org.jspecify.annotations.NullMarked;

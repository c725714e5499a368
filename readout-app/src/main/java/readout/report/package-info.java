/** Shows a record to people: the lines of the summary and the self-contained HTML report. */
@NullMarked
package readout.report;

import org.jspecify.annotations.NullMarked;

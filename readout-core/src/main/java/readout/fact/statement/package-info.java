/** Statements: who said what. Cues, contents and sources are found on the dependency trees and the quotation marks. */
@NullMarked
package readout.fact.statement;

import org.jspecify.annotations.NullMarked;

/** Writes and reads the public export formats: articles.jsonl, facts.jsonl and record.json. */
@NullMarked
package readout.export;

import org.jspecify.annotations.NullMarked;

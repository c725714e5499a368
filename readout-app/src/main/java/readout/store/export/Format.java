package readout.store.export;

/** The formats in which a store can be written. */
public enum Format {
    /** articles.jsonl, facts.jsonl and record.json, as a run writes them. */
    JSONL,
    /** Tables of articles, facts and entries as comma-separated values. */
    CSV,
    /** The same tables in Apache Parquet. */
    PARQUET,
    /** Event records with the field names of PLOVER's JSON standard. */
    PLOVER,
    /** Linked data: Web Annotations in JSON-LD. */
    JSONLD
}

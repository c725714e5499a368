package readout.news;

import java.util.List;
import java.util.Optional;

/**
 * A step of policy that one side takes towards another: tariff, sanction, ban, ceasefire.
 *
 * @param type what kind of measure
 * @param title as the article calls it
 * @param by who imposes it; empty when the text leaves them unnamed
 * @param on at whom it is aimed; empty when the text leaves them unnamed
 * @param products words of the article
 * @param value rate or amount
 * @param when first and last day
 * @param stage its place in the life cycle, absent when not told
 */
public record Measure(
        Telling telling,
        Type type,
        Optional<String> title,
        List<String> by,
        List<String> on,
        List<String> products,
        Optional<Amount> value,
        Optional<Period> when,
        Optional<Stage> stage)
        implements Fact {

    /** What kind of measure. */
    public enum Type {
        TARIFF("tariff"),
        RETALIATION("retaliation"),
        SANCTION("sanction"),
        EXPORT_CONTROL("exportControl"),
        BAN("ban"),
        RESTRICTION("restriction"),
        CEASEFIRE("ceasefire"),
        CONSULTATION("consultation"),
        OTHER("other");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    /** The place of a measure in its life cycle. */
    public enum Stage {
        THREATENED("threatened"),
        CONSULTATION("consultation"),
        ANNOUNCED("announced"),
        IN_FORCE("inForce"),
        SUSPENDED("suspended"),
        LIFTED("lifted");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    public Measure {
        by = List.copyOf(by);
        on = List.copyOf(on);
        products = List.copyOf(products);
    }

    @Override
    public Kind kind() {
        return Kind.MEASURE;
    }

    @Override
    public Measure withTelling(Telling other) {
        return new Measure(other, type, title, by, on, products, value, when, stage);
    }
}

package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Prints for people what was found otherwise than the gold has it. */
final class Differences {

    private final CoverageFiles found;

    Differences(CoverageFiles found) {
        this.found = found;
    }

    /** Facts with wrong fields, missed ones, and those that the gold does not have. */
    void print(String kind, FactPairs facts) {
        FieldScore fields = new FieldScore();
        for (FactPairs.Pair pair : facts.core()) {
            String wrong = fields.add(pair);
            if (!wrong.isEmpty()) {
                line("wrong" + wrong, pair.gold());
                line("      ", pair.found());
            }
        }
        facts.missed().forEach(fact -> line("missed", fact));
        facts.surplus().forEach(fact -> line("surplus", fact));
        System.out.println(kind + ": " + fields);
    }

    private void line(String verdict, JsonNode fact) {
        System.out.println(verdict + " [" + words(fact).replaceAll("\\s+", " ") + "] " + fact);
    }

    private String words(JsonNode fact) {
        for (String field : List.of("numberSpan", "span", "evidence")) {
            JsonNode value = fact.path(field);
            JsonNode span = value.path(0).isInt() ? value : value.path(0);
            if (span.size() == 2) {
                return found.text(fact.path("article").asText())
                        .substring(span.path(0).asInt(), span.path(1).asInt());
            }
        }
        return "";
    }
}

package readout.fact.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readout.fact.Extractor;
import readout.fact.agreement.AgreementExtractor;
import readout.fact.measure.MeasureExtractor;
import readout.fact.meeting.MeetingExtractor;
import readout.language.LanguageEngine;
import readout.news.Agreement;
import readout.news.Article;
import readout.news.Fact;
import readout.news.Measure;
import readout.news.Meeting;
import readout.news.PartialDate;
import readout.news.Published;

/** Each text of a table tells the facts that the table says, and no others. */
class EventFixturesTest {

    private static final LanguageEngine ENGINE = LanguageEngine.load();
    private static final Pattern FIELD = Pattern.compile("(\\w+)=(.*?)(?=\\s\\w+=|$)");

    private record Fixture(String text, List<String> facts) {}

    @TestFactory
    Stream<DynamicTest> meetings() throws IOException {
        return tests("meetings.txt", new MeetingExtractor());
    }

    @TestFactory
    Stream<DynamicTest> agreements() throws IOException {
        return tests("agreements.txt", new AgreementExtractor());
    }

    @TestFactory
    Stream<DynamicTest> measures() throws IOException {
        return tests("measures.txt", new MeasureExtractor());
    }

    @Test
    void takesOnlyWordsOfTheTextFromAnything() throws IOException {
        List<String> words = new ArrayList<>();
        for (String file : List.of("meetings.txt", "agreements.txt", "measures.txt")) {
            fixtures(file).forEach(f -> words.addAll(List.of(f.text().split(" "))));
        }
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder("On");
            for (int j = 0; j < 60; j++) {
                text.append(' ').append(words.get(random.nextInt(words.size())));
            }
            for (Extractor extractor :
                    List.of(new MeetingExtractor(), new AgreementExtractor(), new MeasureExtractor())) {
                List<? extends Fact> facts = facts(text.toString(), extractor);
                assertThat(facts)
                        .allSatisfy(f -> assertThat(f.evidence())
                                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length())));
                assertThat(facts(text.toString(), extractor)).isEqualTo(facts);
            }
        }
    }

    private static Stream<DynamicTest> tests(String file, Extractor extractor) throws IOException {
        return fixtures(file).stream()
                .map(f -> DynamicTest.dynamicTest(f.text(), () -> {
                    List<? extends Fact> facts = facts(f.text(), extractor);
                    assertThat(facts).as("facts").hasSize(f.facts().size());
                    for (int i = 0; i < facts.size(); i++) {
                        Matcher field = FIELD.matcher(f.facts().get(i));
                        while (field.find()) {
                            assertThat(value(facts.get(i), field.group(1)))
                                    .as(field.group(1))
                                    .isEqualTo(field.group(2).strip());
                        }
                    }
                }));
    }

    private static List<? extends Fact> facts(String text, Extractor extractor) {
        Published published =
                new Published(new PartialDate(2030, 3, 14), Optional.empty(), Published.How.GIVEN, "for the test");
        Article article = Article.plain("t", text).withPublished(published);
        return extractor.extract(ENGINE.read(article)).facts();
    }

    private static String value(Fact fact, String field) {
        return switch (field) {
            case "negated" -> String.valueOf(fact.telling().negated());
            case "certainty" -> fact.telling().certainty().label();
            default ->
                fact instanceof Meeting meeting
                        ? value(meeting, field)
                        : fact instanceof Agreement agreement ? value(agreement, field) : value((Measure) fact, field);
        };
    }

    private static String value(Meeting meeting, String field) {
        return switch (field) {
            case "form" -> meeting.form().label();
            case "who" -> String.join(",", meeting.participants());
            case "host" -> meeting.host().orElse("");
            case "place" -> meeting.place().orElse("");
            case "when" -> meeting.when().map(Object::toString).orElse("");
            case "status" -> meeting.status().label();
            case "mode" -> meeting.mode().map(Meeting.Mode::label).orElse("");
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static String value(Agreement agreement, String field) {
        return switch (field) {
            case "type" -> agreement.type().label();
            case "parties" -> String.join(",", agreement.parties());
            case "signatories" -> String.join(",", agreement.signatories());
            case "count" ->
                agreement.count().map(c -> c.number().toPlainString()).orElse("");
            case "areas" ->
                String.join(
                        ",",
                        agreement.areas().stream().map(Agreement.Area::label).toList());
            case "open" -> String.valueOf(agreement.areasOpen());
            case "date" -> agreement.date().map(Object::toString).orElse("");
            case "status" -> agreement.status().label();
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static String value(Measure measure, String field) {
        return switch (field) {
            case "type" -> measure.type().label();
            case "by" -> String.join(",", measure.by());
            case "on" -> String.join(",", measure.on());
            case "value" -> measure.value().map(v -> v.number().toPlainString()).orElse("");
            case "when" -> measure.when().map(Object::toString).orElse("");
            case "stage" -> measure.stage().map(Measure.Stage::label).orElse("");
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static List<Fixture> fixtures(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EventFixturesTest.class.getResourceAsStream("/readout/fact/events/" + file))) {
            List<Fixture> fixtures = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("= ")) {
                    fixtures.get(fixtures.size() - 1).facts().add(line.substring(2));
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    fixtures.add(new Fixture(line, new ArrayList<>()));
                }
            }
            return fixtures;
        }
    }
}

package readout.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readout.language.LanguageEngine;
import readout.news.Article;
import readout.news.Fact;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;

/** Who says what, on the sentences of the fixture files, read by the whole language engine. */
class StatementExtractorTest {

    private static final LanguageEngine LANGUAGE = LanguageEngine.load();
    private static final StatementExtractor EXTRACTOR = StatementExtractor.load();

    private static final List<String> FILES =
            List.of("statements.txt", "vias.txt", "speakers.txt", "continuations.txt", "marks.txt");

    private record Fixture(String text, List<String> expected, boolean fails) {}

    @TestFactory
    List<DynamicTest> saysWhoSaysWhat() throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        for (String file : FILES) {
            fixtures.addAll(fixtures(file));
        }
        return fixtures.stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.text(), () -> check(fixture)))
                .toList();
    }

    private static void check(Fixture fixture) {
        List<String> found = lines(fixture.text());
        if (fixture.fails()) {
            assertThat(found)
                    .as("known to fail; take the mark away now that it does not")
                    .isNotEqualTo(fixture.expected());
        } else {
            assertThat(found).isEqualTo(fixture.expected());
        }
    }

    @Test
    void contentIsASliceOfTheTextWhateverTheTextIs() {
        Random random = new Random(11);
        String[] pieces = {
            "President Voss ",
            "said ",
            "\"",
            "“",
            "”",
            "'",
            ", ",
            "that ",
            ". ",
            "\n",
            "\u0000",
            "\u202E",
            "\u05D0\u05D1 ",
            "\uD83D\uDE00",
            "according to ",
            "the ministry ",
            "will pay ",
            "Kell ",
            "told ",
            "him ",
            ": ",
            "(",
            ")",
            "adding ",
            "—",
            "as ",
            "quoted by ",
            "quoted ",
            "saying ",
            "through his spokesman ",
            "a post on X ",
            "an interview with the BBC ",
            "statement ",
            "readout ",
            "reported ",
            "would ",
            "5% "
        };
        for (int n = 0; n < 300; n++) {
            StringBuilder text = new StringBuilder("A ");
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertInvariants(text.toString());
        }
    }

    @Test
    void aLongRowOfQuotationMarksIsRead() {
        assertInvariants("President Voss said " + "\"".repeat(100_000) + " we agree.");
        assertInvariants("\"President Voss said \" ".repeat(5_000));
    }

    @Test
    void aLongParagraphGivesEachOfItsStatements() {
        String sentence = "President Ilan Voss of Arvonia said that the border would open in May. ";

        assertThat(statements(sentence.repeat(1_000))).hasSize(1_000);
    }

    @Test
    void longHostileTextsAreRead() {
        for (String piece : List.of(
                "\u201CWe agree, Oren Tal said. ",
                "\"We agree, Oren Tal said. \u201D \u2018No \u00AB ' and \u201E so \" on. ",
                "he said that she said that it said: ",
                "Oren Tal \u0441\u043A\u0430\u0437\u0430\u043B \u8BF4 said \u05D0\u05D1 that \u0633\u0644\u0627\u0645 agreed. ",
                "Oren\u0000Tal\u202E said\u0007 \u200Fthat\u200B we\uFEFF agree\u0001. ")) {
            assertInvariants(piece.repeat(100_000 / piece.length()));
        }
    }

    @Test
    void aQuotationThatFillsTheNextParagraphGoesOn() {
        String text = "\"We have waited long enough,\" Oren Tal said.\n\n\"The harbour is safe. Ships may come.\"";
        List<Statement> found = statements(text);

        assertThat(found).hasSize(2);
        Statement second = found.get(1);
        assertThat(second.continuation()).isTrue();
        assertThat(second.cue()).isEmpty();
        assertThat(second.speakers()).extracting(Source::name).containsExactly("Oren Tal");
        assertThat(slices(text, second.content(), "|")).isEqualTo("The harbour is safe. Ships may come.");
        assertThat(found.get(0).continuation()).isFalse();
    }

    @Test
    void aQuotationBehindWordsOfTheWriterDoesNotGoOn() {
        List<Statement> found = statements("\"We have waited long enough,\" Oren Tal said.\n\n"
                + "A farmer stood at the gate and shook his head.\n\n\"Nobody asked us.\"");

        assertThat(found).noneMatch(Statement::continuation);
    }

    @Test
    void titlesAndWordsHeldAtADistanceAreAbstentions() {
        String text =
                "The novel \"The Last Ferry\" sold a million copies. The so-called \"people's bank\" closed in March.";
        var extraction = EXTRACTOR.extract(LANGUAGE.read(article(text)));

        assertThat(extraction.facts()).isEmpty();
        assertThat(extraction.abstentions())
                .extracting(a -> a.evidence().spans().get(0).of(text), a -> a.reason())
                .contains(
                        tuple("The Last Ferry", "a title, not something that was said"),
                        tuple("people's bank", "a few words held at a distance; nobody is named who says them"));
    }

    @Test
    void otherScriptsAndControlCharactersDoNotHideAStatement() {
        String text = "\u202B\u0633\u0644\u0627\u0645 \u05E9\u05DC\u05D5\u05DD\u202C \u0000\u0007\n\n"
                + "President Ilan Voss of Arvonia said that the border would open in May.\n\n\uD83D\uDE00\u200F";

        assertThat(lines(text)).containsExactly("Ilan Voss | indirect | the border would open in May | said |");
    }

    private static void assertInvariants(String text) {
        int last = -1;
        for (Statement statement : statements(text)) {
            int end = 0;
            for (Span span : statement.content()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(statement.evidence().get(0).start()).isGreaterThanOrEqualTo(last);
            last = statement.evidence().get(0).start();
        }
    }

    private static List<String> lines(String text) {
        return statements(text).stream()
                .map(statement -> String.join(
                        " | ",
                        statement.speakers().stream().map(Source::name).collect(Collectors.joining(", ")),
                        statement.manner().label(),
                        slices(text, statement.content(), " ## "),
                        statement.continuation() ? "->" : slices(text, statement.cue(), " "),
                        statement.via().map(Source::name).orElse("")))
                .map(String::strip)
                .toList();
    }

    private static String slices(String text, List<Span> spans, String between) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(between));
    }

    private static List<Statement> statements(String text) {
        List<Statement> out = new ArrayList<>();
        for (Fact fact : EXTRACTOR.extract(LANGUAGE.read(article(text))).facts()) {
            out.add((Statement) fact);
        }
        return out;
    }

    private static Article article(String text) {
        return Article.plain("a", text);
    }

    private static List<Fixture> fixtures(String file) throws IOException {
        List<Fixture> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StatementExtractorTest.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    flush(text, expected, out);
                } else if (line.startsWith("= ")) {
                    expected.add(line.substring(2).strip());
                } else if (!line.startsWith("#")) {
                    text.append(text.isEmpty() ? "" : "\n").append(line);
                }
            }
        }
        flush(text, expected, out);
        return out;
    }

    private static void flush(StringBuilder text, List<String> expected, List<Fixture> out) {
        if (!text.isEmpty()) {
            boolean fails = text.charAt(0) == '!';
            out.add(new Fixture(text.substring(fails ? 2 : 0), List.copyOf(expected), fails));
        }
        text.setLength(0);
        expected.clear();
    }
}

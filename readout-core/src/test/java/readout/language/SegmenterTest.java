package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.news.Span;

class SegmenterTest {

    private static List<String> sentences(String text) {
        return Segmenter.sentences(text).stream()
                .map(s -> text.substring(s.starts()[0], s.ends()[s.size() - 1]))
                .toList();
    }

    private static String tokens(String text) {
        List<String> all = new ArrayList<>();
        for (TokenSpans sentence : Segmenter.sentences(text)) {
            all.addAll(List.of(sentence.forms(text)));
        }
        return String.join(" ", all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Ardovia's envoys don't agree.|Ardovia 's envoys do n't agree .",
                "Ardovia’s envoys won’t agree.|Ardovia ’s envoys wo n’t agree .",
                "They cannot pay $1,250.50 or US$5bn.|They can not pay $ 1,250.50 or US $ 5 bn .",
                "a 25% tariff on £3m of goods|a 25 % tariff on £ 3 m of goods",
                "oil-rich, pro-trade and re-elected|oil - rich , pro-trade and re-elected",
                "a U.S.-backed deal|a U.S. - backed deal",
                "at 5pm on 9/11 in the 1990s|at 5 pm on 9/11 in the 1990s",
                "Mr. Tarn met Dr. Osk.|Mr. Tarn met Dr. Osk .",
                "the envoys' “joint” text (draft)|the envoys ' “ joint ” text ( draft )",
                "Write to press@ardovia.example, or see https://ardovia.example/a?b=c.|Write to press@ardovia.example , or see https://ardovia.example/a?b=c .",
                "trade—and talks -- go on...|trade — and talks -- go on ...",
                "He said 'no'.|He said ' no ' .",
                "tell 'em in the '90s|tell 'em in the '90s",
                "call 555-0100 or 1-800-555-0100 between 10-20 May|call 555-0100 or 1-800-555-0100 between 10 - 20 May",
                "Why?! Stop!!|Why ?! Stop !!",
            })
    void cutsTokensAsTheTreebanksDo(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will sign,” President Tarn said.¦“It is done.”¦Then he left.",
                "\"We will sign.\"¦\"It is done.\"¦He left.",
                "The U.S. Senate met.¦The deal with the U.S. failed.",
                "He lives in the U.S.¦The talks go on.",
                "Gen. A. B. Osk of Marlow Inc. arrived on Sept. 5.¦He met Prof. Lind.",
                "The envoy (a former judge.) spoke.",
                "They waited ... and waited.¦Nothing came...¦Then it did.",
                "\"Is it over?\" President Tarn asked.¦It was.",
                "“Why?” he asked.¦“Because!”¦Nobody laughed.",
                "It cost 3.5 million.¦5 of them paid.",
                "The talks ended.[12]¦The treaty followed.",
                "He said no.¦The others agreed.",
                "Talks were held at 5 p.m. on Monday.¦They ended at 9 p.m.¦The envoys left.",
                "Who is first?¦Ardovia.",
                "It rose to No. 3 in the list.",
                "talks ended.¦The treaty followed",
            })
    void findsSentences(String marked) {
        List<String> expected = List.of(marked.split("¦"));
        assertThat(sentences(String.join(" ", expected))).isEqualTo(expected);
    }

    @Test
    void keepsAReferenceMarkWithItsSentence() {
        assertThat(sentences("The talks ended.[12] The treaty followed."))
                .containsExactly("The talks ended.[12]", "The treaty followed.");
    }

    @Test
    void endsASentenceWhereABlankWasLost() {
        assertThat(sentences("The talks ended.The treaty followed."))
                .containsExactly("The talks ended.", "The treaty followed.");
    }

    @Test
    void endsASentenceWithTheLine() {
        assertThat(sentences("Ardovia and Marlow agree\nA joint text\r\n\r\nof three pages"))
                .containsExactly("Ardovia and Marlow agree", "A joint text", "of three pages");
    }

    @Test
    void readsOnlyTheRegion() {
        String text = "Title\nThe body. The end.";
        List<TokenSpans> found = Segmenter.sentences(text, new Span(6, 15));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).forms(text)).containsExactly("The", "body", ".");
    }

    @Test
    void findsNothingInBlanks() {
        assertThat(Segmenter.sentences("")).isEmpty();
        assertThat(Segmenter.sentences(" \n\t\u200b")).isEmpty();
    }

    @Test
    void coversAllThatIsNotBlankInOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            assertCovers(randomText(random, 1 + random.nextInt(120)));
        }
    }

    @Test
    void getsThroughHostileText() {
        for (String part : List.of(
                "\"", "a.\"B", "(", "a@b.", "-", "...", "a-", "U.S.", "'", "x\n", "1-", "\ud83d\ude00", "http://")) {
            assertCovers(part.repeat(20_000));
        }
    }

    @Test
    void givesTheSameFromAnyThread() throws Exception {
        Random random = new Random(11);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(randomText(random, 200));
        }
        List<String> expected = texts.stream().map(SegmenterTest::tokens).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> found = new ArrayList<>();
            for (String text : texts) {
                found.add(threads.submit(() -> tokens(text)));
            }
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).get()).isEqualTo(expected.get(i));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String randomText(Random random, int length) {
        String[] parts = {
            "talks", "The", "U.S", "Mr", "5", "1,000", " ", " ", " ", "\n", ".", ".", ",", "\"", "“", "”", "'", "’",
                    "s", "n't",
            "-", "—", "(", ")", "[", "]", "$", "€", "%", "@", "#", "/", ":", "://", "!", "?", "…", "é", "中",
                    "\ud83d\ude00",
            "\ud83d", "\ude00", "\u00ad", "\u200b", "\u0301", "_", "&", "www.", "e-", "No", "I", "cannot"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    private static void assertCovers(String text) {
        int at = 0;
        for (TokenSpans sentence : Segmenter.sentences(text)) {
            assertThat(sentence.size()).isPositive();
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(sentence.starts()[i]).isGreaterThanOrEqualTo(at);
                assertBlank(text, at, sentence.starts()[i]);
                assertThat(sentence.ends()[i])
                        .isGreaterThan(sentence.starts()[i])
                        .isLessThanOrEqualTo(text.length());
                at = sentence.ends()[i];
            }
        }
        assertBlank(text, at, text.length());
    }

    private static void assertBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Segmenter.isBlank(text.charAt(i))) {
                throw new AssertionError("not in a token: " + (int) text.charAt(i) + " at " + i);
            }
        }
    }
}

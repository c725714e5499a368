package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.news.Actor;

/** Who is who, on articles about people who do not exist. */
class EntityResolverTest {

    private static final EntityResolver RESOLVER = EntityResolver.load();

    /**
     * In each text {@code word} (its occurrence with that number) stands for {@code name}. Members of a collective are
     * joined by "and".
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # short names
        Brazilian President Marco Tavares met reporters. Tavares said he was pleased. | Tavares | 2 | Marco Tavares
        Tavares warns of delays\\n\\nBrazilian President Marco Tavares spoke on Monday. | Tavares | 1 | Marco Tavares
        Chinese Foreign Minister Lu Wenbo arrived on Monday. Lu said talks would continue. | Lu | 2 | Lu Wenbo
        Alan P. Doyle, a researcher at the Institute of Trade, spoke first. Doyle said little. | Doyle | 2 | Alan P. Doyle
        Maria Keller and Peter Keller spoke. Mrs Keller said the plan was bad. | Mrs Keller | 1 | Maria Keller
        # names with parts in lower case, or a state and a title in front
        South Korean President Bae Jun-seo arrived on Monday. Bae said little. | Bae | 2 | Bae Jun-seo
        Taiwanese Minister Hsu Wei-lin spoke to Moon Tae-in. Moon said little. | Moon | 2 | Moon Tae-in
        Egyptian President Idris el-Marwan arrived. El-Marwan said little. | El-Marwan | 1 | Idris el-Marwan
        Egyptian President Idris al-Marwan arrived. Marwan said little. | Marwan | 2 | Idris al-Marwan
        Commission President Ilse von der Lohe arrived. Von der Lohe said little. | Von der Lohe | 1 | Ilse von der Lohe
        Marta Silk met Ilse van der Berg. Mrs van der Berg smiled. | van der Berg | 2 | Ilse van der Berg
        Brazilian President Luiz Inacio Zula da Lomba arrived. Zula said little. | Zula | 2 | Luiz Inacio Zula da Lomba
        Indonesian President Marko Windoro, widely known as Markwi, spoke. Markwi said little. | Markwi | 2 | Marko Windoro
        US President Mark Doyle arrived on Monday. Doyle said little. | Doyle | 2 | Mark Doyle
        The leaders of Peru and Norway agreed to meet. | The leaders | 1 | Norway and Peru
        The leaders of Peru and Norway agreed to meet. The two leaders will talk fish. | The two leaders | 1 | Norway and Peru
        The leaders of Peru and Norway agreed to meet. Norwegian Prime Minister Olaf Berg smiled. | The leaders | 1 | Olaf Berg and Peru
        # the family name He
        Chinese Minister He Jianbo will travel to Peru. The talks follow He's May visit to Chile. | He | 2 | He Jianbo
        Vice-Premier He Jianbo leads the talks. On Tuesday, He claimed that all was well. | He | 2 | He Jianbo
        Chinese Minister He Jianbo met Norwegian Prime Minister Olaf Berg. Berg was pleased. He said so twice. | He | 2 | Olaf Berg
        # pronouns
        Marco Tavares met Olaf Berg in Oslo, where he signed a treaty. | he | 1 | Marco Tavares
        Marco Tavares welcomed Olaf Berg on Monday. He told Berg that the door was open. | He | 1 | Marco Tavares
        Marco Tavares is in Oslo for a visit. He and Berg have met four times. | He | 1 | Marco Tavares
        "The talks went well," said Marco Tavares, a trade adviser in Lima. "There is more to do," he said. | he | 1 | Marco Tavares
        Olaf Berg told the Oslo Herald that the market was open. The visit of President Tavares will help, he said. | he | 1 | Olaf Berg
        Helen Moss met Marco Tavares. She said the meeting was useful. | She | 1 | Helen Moss
        Marco Tavares met Helen Moss. He praised her. | her | 1 | Helen Moss
        Peru signed the treaty. It also promised to cut tariffs. | It | 1 | Peru
        Peru and Norway signed the treaty. They also promised to cut tariffs. | They | 1 | Norway and Peru
        # descriptions
        Peruvian President Marco Tavares met Norwegian Prime Minister Olaf Berg. The Peruvian president smiled. | The Peruvian president | 1 | Marco Tavares
        Peruvian President Marco Tavares met Norwegian Prime Minister Olaf Berg. The Norwegian leader smiled. | The Norwegian leader | 1 | Olaf Berg
        Peruvian President Marco Tavares told his Norwegian counterpart, Olaf Berg, that all was well. | his Norwegian counterpart | 1 | Olaf Berg
        Peruvian President Marco Tavares and Norwegian President Olaf Berg met. The two presidents signed a pact. | The two presidents | 1 | Marco Tavares and Olaf Berg
        Peruvian President Marco Tavares and Norwegian President Olaf Berg met. Both leaders signed a pact. | Both leaders | 1 | Marco Tavares and Olaf Berg
        Peru and Norway agreed on fish. The two sides will meet again. | The two sides | 1 | Norway and Peru
        Peru and Norway agreed on fish. Both countries will sign soon. | Both countries | 1 | Norway and Peru
        The Peruvian side asked for a meeting. | The Peruvian side | 1 | Peru
        The Peruvian Foreign Ministry denied the report. The ministry said no more. | The ministry | 1 | Ministry of Foreign Affairs of Peru
        Peru's Commerce Ministry denied the report. | Peru's Commerce Ministry | 1 | Ministry of Commerce of Peru
        A senior official said the plan was dead. | A senior official | 1 | senior official
        Analysts said the plan was dead. | Analysts | 1 | Analysts
        # states and their capitals
        Oslo said it would not sign. | Oslo | 1 | Norway
        The minister arrived in Oslo on Monday. | Oslo | 1 | Oslo
        Relations with Oslo are good. | Oslo | 1 | Norway
        The plane landed at Oslo's airport. | Oslo | 1 | Oslo
        The U.S. and the UK signed. | U.S. | 1 | United States
        The U.S. and the UK signed. | UK | 1 | United Kingdom
        # bodies
        The European Commission opened a consultation. | European Commission | 1 | European Commission
        The Northern Fisheries Organization (NFO) met on Monday. The NFO has nine members. | NFO | 2 | Northern Fisheries Organization
        Members of the WTO met on Monday. | WTO | 1 | World Trade Organization
        """)
    void knowsWhoIsMeant(String text, String word, int occurrence, String name) {
        String article = text.replace("\\n", "\n");
        Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "(?!\\w)").matcher(article);
        for (int i = 0; i < occurrence; i++) {
            assertThat(found.find()).isTrue();
        }
        int start = found.start();
        Entities entities = RESOLVER.resolve(Fixture.sentences(article));
        assertThat(entities.mentions()).as(() -> describe(article, entities)).anySatisfy(m -> {
            assertThat(m.span().start()).isLessThanOrEqualTo(start);
            assertThat(m.span().end()).isGreaterThanOrEqualTo(start + word.length());
            assertThat(entities.actors().get(m.actor()).name()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Peruvian President Marco Tavares spoke. | Peruvian President Marco Tavares | Peruvian President
        Olaf Berg, a professor at the University of Oslo, spoke. | Olaf Berg | a professor at the University of Oslo
        Olaf Berg, head of the Fish Council and former minister, spoke. | Olaf Berg | head of the Fish Council and former minister
        Vice President of the Norwegian Fish Council Olaf Berg spoke. | Vice President of the Norwegian Fish Council Olaf Berg | Vice President of the Norwegian Fish Council
        Foreign Ministry spokeswoman Helen Moss spoke. | Foreign Ministry spokeswoman Helen Moss | Foreign Ministry spokeswoman
        """)
    void keepsTitleInSpanAndDescriptionOutOfIt(String text, String span, String role) {
        Entities entities = RESOLVER.resolve(Fixture.sentences(text));
        Mention person = entities.mentions().stream()
                .filter(m -> entities.actors().get(m.actor()).type() == Actor.Type.PERSON)
                .findFirst()
                .orElseThrow();
        assertThat(person.span().of(text)).isEqualTo(span);
        assertThat(person.role().map(r -> r.of(text))).contains(role);
    }

    @Test
    void givesOnePersonAllNamesAndRoles() {
        Entities entities = RESOLVER.resolve(Fixture.sentences("Peruvian President Marco Tavares met the press. "
                + "President Tavares said the talks were good. The Peruvian leader left."));
        Actor tavares = entities.actors().stream()
                .filter(a -> a.type() == Actor.Type.PERSON)
                .findFirst()
                .orElseThrow();
        assertThat(tavares.name()).isEqualTo("Marco Tavares");
        assertThat(tavares.aliases()).containsExactly("Tavares");
        assertThat(tavares.roles()).containsExactly("Peruvian President", "President", "The Peruvian leader");
    }

    @Test
    void saysWhoThePairIs() {
        Entities entities = RESOLVER.resolve(Fixture.sentences(
                "Peruvian President Marco Tavares and Norwegian President Olaf Berg met. The two leaders smiled."));
        assertThat(entities.actors()).anySatisfy(a -> {
            assertThat(a.type()).isEqualTo(Actor.Type.COLLECTIVE);
            assertThat(a.members()).containsExactly("Marco Tavares", "Olaf Berg");
        });
    }

    @Test
    void keepsMentionsInOrderAndApartOnAnyText() {
        Random random = new Random(7);
        String[] words = {
            "President",
            "Tavares",
            "He",
            "'s",
            ",",
            "the",
            "two",
            "leaders",
            "of",
            "Peru",
            "and",
            "(",
            "\"",
            "said",
            "Marco",
            "his",
            "counterpart",
            "-",
            "Oslo",
            "it",
            "they",
            "Ministry",
            ".",
            "\n",
            "’",
            "said",
            "a"
        };
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = 0; i < 60; i++) {
                text.append(' ').append(words[random.nextInt(words.length)]);
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        List<Sentence> sentences = Fixture.sentences(text);
        Entities entities = RESOLVER.resolve(sentences);
        int end = 0;
        for (Mention m : entities.mentions()) {
            assertThat(m.span().start()).as(text).isGreaterThanOrEqualTo(end);
            end = m.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(m.head()).isBetween(m.first(), m.last());
            assertThat(m.span()).isEqualTo(sentences.get(m.sentence()).span(m.first(), m.last()));
            assertThat(m.actor()).isBetween(0, entities.actors().size() - 1);
        }
    }

    @Test
    void readsTheSameInEveryThread() throws Exception {
        String text =
                "Peruvian President Marco Tavares met Olaf Berg. He said Oslo had agreed. The two sides will meet.";
        Entities alone = RESOLVER.resolve(Fixture.sentences(text));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Entities>> tasks = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                tasks.add(() -> RESOLVER.resolve(Fixture.sentences(text)));
            }
            for (Future<Entities> result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void readsALongListOfNames() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("Peter Name")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append(", ");
        }
        Entities entities = RESOLVER.resolve(Fixture.sentences(text + "said so."));
        assertThat(entities.mentions()).isNotEmpty();
    }

    private static String describe(String text, Entities entities) {
        StringBuilder out = new StringBuilder();
        for (Mention m : entities.mentions()) {
            out.append(m.span().of(text))
                    .append(" = ")
                    .append(entities.actors().get(m.actor()).name())
                    .append("; ");
        }
        return out.toString();
    }
}

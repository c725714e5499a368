package readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.export.ArchivedJson;
import readout.news.PartialDate;
import readout.news.Period;
import readout.store.ArticleStore.Added;
import readout.store.Change.ChangedFact;

/** What every store does, whatever the database. */
abstract class StoreContract {

    private static final int ARTICLES = Integer.getInteger("readout.kill.articles", 200);

    /** How often the process is killed; the long run is {@code -Dreadout.kills=200 -Dreadout.kill.articles=2000}. */
    private static final int KILLS = Integer.getInteger("readout.kills", 4);

    /** In milliseconds; a process that ends by itself before it is killed begins a new store. */
    private static final int LONGEST_LIFE = 6_000;

    /** The file or address of a store that is not there yet. */
    abstract String place();

    Store empty() {
        return open(place());
    }

    static Store open(String place) {
        return Store.open(place, StoreFiller.CLOCK);
    }

    @Test
    void anArticleIsAddedOnceAndAChangedOneBecomesAVersion() {
        try (Store store = empty()) {
            ArticleStore articles = store.articles();
            assertThat(articles.add("in/1.txt", StoreFiller.article(1, "20 documents")))
                    .isEqualTo(Added.NEW);
            assertThat(articles.add("in/1.txt", StoreFiller.article(1, "20 documents")))
                    .isEqualTo(Added.KNOWN);
            assertThat(articles.add("in/1.txt", StoreFiller.article(1, "12 documents")))
                    .isEqualTo(Added.CHANGED);
            assertThat(articles.size()).isEqualTo(1);
            assertThat(store.contents().run()).isEqualTo(1);
        }
    }

    @Test
    void aPageThatIsChangedBackIsReadAgain() {
        try (Store store = empty()) {
            ArticleStore articles = store.articles();
            String first = StoreFiller.article(1, "20 documents").article().sha256();
            articles.add("in/1.txt", StoreFiller.article(1, "20 documents"));
            assertThat(articles.knows("in/1.txt", first, Set.of())).isTrue();
            assertThat(articles.knows("copy.txt", first, Set.of())).isTrue();
            assertThat(articles.knows("copy.txt", first, Set.of("in/1.txt"))).isFalse();
            articles.add("in/1.txt", StoreFiller.article(1, "12 documents"));
            assertThat(articles.knows("in/1.txt", first, Set.of())).isFalse();
            assertThat(articles.add("in/1.txt", StoreFiller.article(1, "20 documents")))
                    .isEqualTo(Added.CHANGED);
        }
    }

    @Test
    void idsAreUniqueAndStay() {
        try (Store store = empty()) {
            ArticleStore articles = store.articles();
            articles.add("in/1.txt", StoreFiller.article(1, "12 documents"));
            assertThat(articles.add("copy/1.txt", StoreFiller.article(1, "12 documents")))
                    .isEqualTo(Added.KNOWN);
            articles.add("elsewhere/1.txt", StoreFiller.article(1, "13 documents"));
            articles.add("third/1.txt", StoreFiller.article(1, "14 documents"));
            articles.add("elsewhere/1.txt", StoreFiller.article(1, "15 documents"));
            List<String> facts = new ArrayList<>();
            store.contents()
                    .articles(Contents.Part.ALL, article -> article.facts().forEach(fact -> facts.add(fact.id())));
            assertThat(facts).containsExactly("a1:m1", "a1:f1", "a1-2:m1", "a1-2:f1", "a1-3:m1", "a1-3:f1");
        }
    }

    @Test
    void aCorrectionIsListedWithThoseWhoStillReportTheOldFact() {
        try (Store store = empty()) {
            ArticleStore articles = store.articles();
            articles.add("in/0.txt", StoreFiller.article(0, "20 documents"));
            articles.add("in/1.txt", StoreFiller.article(1, "20 documents"));
            articles.add("in/2.txt", StoreFiller.article(2, "12 documents"));
            store.stories().update();
            assertThat(store.changes().since(0)).isEmpty();
            articles.add("in/0.txt", StoreFiller.article(0, "12 documents"));
            store.stories().update();

            assertThat(store.changes().since(0)).singleElement().satisfies(change -> {
                assertThat(change.place()).isEqualTo("in/0.txt");
                assertThat(change.version()).isEqualTo(2);
                assertThat(change.facts()).singleElement().satisfies(fact -> {
                    assertThat(fact.kind()).isEqualTo("figure");
                    assertThat(fact.gone().orElseThrow()).startsWith("20 documents");
                    assertThat(fact.come().orElseThrow()).startsWith("12 documents");
                    assertThat(fact.carriers()).containsExactly("Écho 1");
                });
            });
            assertThat(store.changes().since(store.contents().run())).isEmpty();
        }
    }

    @Test
    void aFactThatIsNotRepeatedIsGone() {
        try (Store store = empty()) {
            ArticleStore articles = store.articles();
            var before = StoreFiller.article(0, "20 documents");
            articles.add("in/0.txt", before);
            var after = StoreFiller.article(0, "21 documents");
            articles.add(
                    "in/0.txt",
                    new readout.news.ArticleFacts(
                            after.article(),
                            after.actors(),
                            after.timexes(),
                            after.facts().subList(0, 1),
                            List.of()));
            assertThat(store.changes().since(0).get(0).facts())
                    .extracting(ChangedFact::kind, ChangedFact::come)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("figure", Optional.empty()));
        }
    }

    @Test
    void onlyStoriesThatAreTouchedAreBuiltAgain() {
        try (Store store = empty()) {
            StoreFiller.fill(store, 40);
            int stories = store.stories().update().stories();
            assertThat(stories).isGreaterThan(5);
            store.articles().add("in/0.txt", StoreFiller.article(0, "99 documents"));
            assertThat(store.stories().update()).isEqualTo(new StoryKeeper.Kept(stories, 1, 0));
            assertThat(store.stories().update()).isEqualTo(new StoryKeeper.Kept(stories, 0, 0));
        }
    }

    @Test
    void theRecordIsTheSameWhateverTheOrderAndThePortionsInWhichItGrew() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, new Random(20310304));
        List<String> grown;
        try (Store store = empty()) {
            for (int n : numbers) {
                store.articles().add("in/" + n + ".txt", StoreFiller.article(n, "77 documents"));
                if (n % 7 == 0) {
                    store.stories().update();
                    store.across().update();
                }
            }
            for (int n : numbers) {
                store.articles().add("in/" + n + ".txt", StoreFiller.article(n, (n % 9 + 2) + " documents"));
                if (n % 11 == 0) {
                    store.stories().update();
                }
            }
            store.stories().update();
            store.across().update();
            grown = lines(store);
        }
        try (Store store = empty()) {
            for (int n : numbers) {
                store.articles().add("in/" + n + ".txt", StoreFiller.article(n, (n % 9 + 2) + " documents"));
            }
            store.stories().update();
            store.across().update();
            assertThat(lines(store)).isEqualTo(grown);
        }
    }

    @Test
    void articlesAreFoundByTheirLatestWords() {
        try (Store store = empty()) {
            store.articles().add("in/0.txt", StoreFiller.article(0, "20 documents"));
            store.articles().add("in/4.txt", StoreFiller.article(4, "33 documents"));
            store.articles().add("in/0.txt", StoreFiller.article(0, "12 documents"));
            assertThat(ids(store, words("PORT BARBARBAR"))).containsExactly("a0");
            assertThat(store.search().articles(words("33 documents"), 10).get(0).passage())
                    .contains("[33")
                    .contains("documents]");
            assertThat(ids(store, words("20"))).isEmpty();
            assertThat(ids(store, words("signed", "12 documents"))).containsExactly("a0");
            assertThat(ids(store, words("AND", "\"", "*"))).containsExactlyInAnyOrder("a0", "a4");
            assertThat(ids(store, words("OR", "NOT"))).isEmpty();
            assertThat(ids(store, words("\"", "*"))).isEmpty();
        }
    }

    @Test
    void factsAreFoundByActorKindOutletAndPeriod() {
        try (Store store = empty()) {
            StoreFiller.fill(store, 12);
            assertThat(facts(store, selection("orlavia", "figure", "écho 1", "2031-01-04", "2031-01-04")))
                    .containsExactly("a5:f1");
            assertThat(facts(store, selection("orlavia", "meeting", "Écho 1", "2031", "2031")))
                    .containsExactlyInAnyOrder("a1:m1", "a5:m1", "a9:m1");
            assertThat(facts(store, selection("Nowhere", "meeting", "Écho 1", "2031", "2031")))
                    .isEmpty();
            assertThat(store.search().articles(selection("tesmark", "figure", "Écho 2", "2031-01-07", "2031-02"), 10))
                    .extracting(Hit::id)
                    .containsExactly("a10");
            Selection agreements = new Selection(
                    List.of(), Optional.empty(), Optional.of("agreement"), Optional.empty(), Optional.empty());
            assertThat(ids(store, agreements)).isEmpty();
            Selection meetings = new Selection(
                    List.of(), Optional.empty(), Optional.of("meeting"), Optional.of("Écho 0"), Optional.empty());
            assertThat(ids(store, meetings)).containsExactly("a8", "a4", "a0");
            assertThat(store.search().facts(words("signed", "7"), 10))
                    .extracting(Hit::id)
                    .containsExactly("a5:f1");
        }
    }

    @Test
    void textThatNoDatabaseTakesIsKept() {
        try (Store store = empty()) {
            var odd = StoreFiller.article(1, "20\u0000 documents");
            store.articles().add("in/\u0000.txt", odd);
            store.stories().update();
            assertThat(store.articles().add("in/\u0000.txt", odd)).isEqualTo(Added.KNOWN);
            List<String> texts = new ArrayList<>();
            store.contents()
                    .articles(Contents.Part.ALL, a -> texts.add(a.article().text()));
            assertThat(texts).containsExactly(odd.article().text());
        }
    }

    private static Selection words(String... words) {
        return new Selection(List.of(words), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Selection selection(String actor, String kind, String outlet, String from, String to) {
        Period period = new Period(
                PartialDate.parse(from).orElseThrow(), PartialDate.parse(to).orElseThrow());
        return new Selection(
                List.of(), Optional.of(actor), Optional.of(kind), Optional.of(outlet), Optional.of(period));
    }

    private static List<String> ids(Store store, Selection selection) {
        return store.search().articles(selection, 10).stream().map(Hit::id).toList();
    }

    private static List<String> facts(Store store, Selection selection) {
        return store.search().facts(selection, 10).stream().map(Hit::id).toList();
    }

    @Test
    void killedAtAnyMomentNothingIsLostOrDoubled() throws Exception {
        String whole = place();
        assertThat(StoreProcess.fill(whole, ARTICLES).waitFor()).isZero();
        List<String> lines = lines(whole);
        assertThat(lines).hasSizeGreaterThan(ARTICLES);
        String killed = place();
        Random random = new Random(20310304);
        int kills = 0;
        while (kills < KILLS) {
            Process process = StoreProcess.fill(killed, ARTICLES);
            if (process.waitFor(300 + random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS)) {
                assertThat(lines(killed)).isEqualTo(lines);
                killed = place();
            } else {
                process.destroyForcibly().waitFor();
                kills++;
            }
        }
        assertThat(StoreProcess.fill(killed, ARTICLES).waitFor()).isZero();
        assertThat(lines(killed)).isEqualTo(lines);
    }

    @Test
    void theCommandThatIsKilledGoesOn(@TempDir Path inputs) throws Exception {
        int pages = 12;
        for (int i = 0; i < pages; i++) {
            Files.writeString(
                    inputs.resolve(i + ".txt"),
                    StoreFiller.article(i, i + 2 + " documents").article().text());
        }
        String whole = place();
        assertThat(StoreProcess.add(inputs, whole).waitFor()).isZero();
        String killed = place();
        Random random = new Random(20310305);
        try (Store store = open(killed)) {
            for (int kept : List.of(1, pages)) {
                Process process = StoreProcess.add(inputs, killed);
                while (process.isAlive() && store.articles().size() < kept) {
                    Thread.sleep(10);
                }
                Thread.sleep(random.nextInt(50));
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(StoreProcess.add(inputs, killed).waitFor()).isZero();
        assertThat(lines(killed)).hasSizeGreaterThan(pages).isEqualTo(lines(whole));
    }

    private static List<String> lines(String place) {
        try (Store store = open(place)) {
            return lines(store);
        }
    }

    /** All that a store gives out. */
    static List<String> lines(Store store) {
        List<String> lines = new ArrayList<>();
        store.contents()
                .articles(
                        Contents.Part.ALL,
                        article -> lines.add(
                                new String(ArchivedJson.write(article), java.nio.charset.StandardCharsets.UTF_8)));
        store.contents().record(Contents.Part.ALL, (list, item) -> lines.add(list + " " + item));
        return lines;
    }
}

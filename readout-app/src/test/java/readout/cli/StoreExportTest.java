package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.export.ExportReader;
import readout.export.RecordCheck;
import readout.news.ArticleFacts;

/** Each format of an export is read by a reader of that format, and holds what the store holds. */
class StoreExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path COVERAGE = Path.of("../examples/coverage");

    @TempDir
    static Path folder;

    private static List<ArticleFacts> articles = List.of();

    @BeforeAll
    static void fill() throws IOException {
        assertThat(CommandLineRun.of("add", COVERAGE.toString(), "--store", store())
                        .exitCode())
                .isZero();
        articles = read(export("jsonl"));
    }

    private static String store() {
        return folder.resolve("readout.db").toString();
    }

    private static Path export(String format, String... options) {
        Path out = folder.resolve(format + String.join("", options).replaceAll("\\W", ""));
        List<String> arguments =
                new ArrayList<>(List.of("export", "--format", format, "--out", out.toString(), "--store", store()));
        arguments.addAll(List.of(options));
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return out;
    }

    @Test
    void jsonLinesAreThoseOfARunButForTheIdsOfStories() throws IOException {
        Path store = folder.resolve("jsonl");
        Path run = folder.resolve("run");
        CommandLineRun.of("run", COVERAGE.toString(), "--out", run.toString(), "--quiet");
        assertThat(store.resolve("articles.jsonl")).hasSameTextualContentAs(run.resolve("articles.jsonl"));
        assertThat(store.resolve("facts.jsonl")).hasSameTextualContentAs(run.resolve("facts.jsonl"));
        assertThat(renumbered(store)).isEqualTo(renumbered(run));
        assertThat(check().of(store.resolve("record.json"))).isEmpty();
    }

    private static List<ArticleFacts> read(Path folder) throws IOException {
        List<ArticleFacts> read = new ArrayList<>();
        ExportReader.read(folder, read::add);
        return read;
    }

    private static RecordCheck check() {
        RecordCheck check = new RecordCheck();
        articles.forEach(check::add);
        return check;
    }

    /** The record with its stories numbered in their order. */
    private static String renumbered(Path out) throws IOException {
        String record = Files.readString(out.resolve("record.json"), StandardCharsets.UTF_8);
        Map<String, String> ids = new TreeMap<>();
        for (JsonNode story : JSON.readTree(record).path("stories")) {
            ids.put(story.path("id").asText(), "story" + ids.size());
        }
        for (var id : ids.entrySet()) {
            record = record.replaceAll("\"" + id.getKey() + "(\"|\\.e)", "\"" + id.getValue() + "$1");
        }
        return record;
    }

    @Test
    void tablesOfCsvHaveARowForEachThing() throws IOException {
        Path csv = export("csv");
        assertThat(ids(csv.resolve("articles.csv"))).isEqualTo(articleIds());
        assertThat(ids(csv.resolve("facts.csv"))).isEqualTo(factIds());
        assertThat(ids(csv.resolve("entries.csv"))).isEqualTo(entryIds());
        try (Reader in = Files.newBufferedReader(csv.resolve("articles.csv"), StandardCharsets.UTF_8)) {
            List<String> texts = new ArrayList<>();
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)) {
                texts.add(row.get("text"));
            }
            assertThat(texts)
                    .isEqualTo(articles.stream().map(a -> a.article().text()).toList());
        }
    }

    private static List<String> ids(Path csv) throws IOException {
        List<String> ids = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)) {
                ids.add(row.get("id"));
            }
        }
        return ids;
    }

    @Test
    void tablesOfParquetHaveTheSameRows() throws IOException {
        Path parquet = export("parquet");
        assertThat(rows(parquet.resolve("articles.parquet")).stream()
                        .map(row -> row.get("id"))
                        .toList())
                .isEqualTo(articleIds());
        assertThat(rows(parquet.resolve("facts.parquet")).stream()
                        .map(row -> row.get("id"))
                        .toList())
                .isEqualTo(factIds());
        assertThat(rows(parquet.resolve("entries.parquet")).stream()
                        .map(row -> row.get("id"))
                        .toList())
                .isEqualTo(entryIds());
        assertThat(rows(parquet.resolve("facts.parquet"))).allSatisfy(row -> {
            assertThat(row.get("start")).isInstanceOf(Long.class);
            assertThat(row.get("negated")).isInstanceOf(Boolean.class);
        });
    }

    private static List<Map<String, Object>> rows(Path parquet) throws IOException {
        Hydrator<Map<String, Object>, Map<String, Object>, String[]> hydrator = new Hydrator<>() {
            @Override
            public Map<String, Object> start() {
                return new TreeMap<>();
            }

            @Override
            public Map<String, Object> add(Map<String, Object> row, String[] column, Object value) {
                if (value != null) {
                    row.put(String.join(".", column), value);
                }
                return row;
            }

            @Override
            public Map<String, Object> finish(Map<String, Object> row) {
                return row;
            }
        };
        try (Stream<Map<String, Object>> rows = ParquetReader.streamContent(parquet.toFile(), hydrator)) {
            return rows.toList();
        }
    }

    @Test
    void linkedDataHasAnAnnotationForEachFact() throws Exception {
        Path file = export("jsonld").resolve("readout.jsonld");
        var expanded = JsonLd.expand(JsonDocument.of(Files.newBufferedReader(file, StandardCharsets.UTF_8)))
                .get();
        String all = expanded.toString();
        assertThat(all.split("http://www\\.w3\\.org/ns/oa#Annotation\"", -1))
                .hasSize(factIds().size() + 1);
        assertThat(all.split("http://www\\.w3\\.org/ns/oa#exact\"", -1).length)
                .isGreaterThan(factIds().size());
        assertThat(all).contains("https://schema.org/NewsArticle").contains("urn:readout:terms:statement");
    }

    @Test
    void eventsOfPloverAreThoseOfARun() throws IOException {
        Path file = export("plover").resolve("plover.jsonl");
        assertThat(Files.readAllLines(file))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(JSON.readTree(line).path("event")).hasSize(1));
        try (Stream<Path> beside = Files.list(file.resolveSibling("."))) {
            assertThat(beside.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("plover.jsonl", "manifest.json", "SHA256SUMS");
        }
    }

    @Test
    void aSelectionChoosesArticles() throws IOException {
        ArticleFacts chosen = articles.get(1);
        String outlet = chosen.article().outlet().orElseThrow().name();
        List<ArticleFacts> found = read(export("jsonl", "--outlet", outlet));
        assertThat(found)
                .isNotEmpty()
                .hasSizeLessThan(articles.size())
                .allSatisfy(facts -> assertThat(facts.article().label()).isEqualTo(outlet));
    }

    @Test
    void aDeltaHasWhatCameSinceARun(@TempDir Path in) throws IOException {
        String other = folder.resolve("delta.db").toString();
        CommandLineRun.of("add", COVERAGE.toString(), "--store", other);
        Files.writeString(
                in.resolve("new.txt"), "Port reopens\n\nKARSK -- The port of Karsk was opened again on Monday.\n");
        CommandLineRun.of("add", in.toString(), "--store", other);
        Path out = folder.resolve("delta");
        CommandLineRun run = CommandLineRun.of(
                "export", "--format", "jsonl", "--since", "1", "--store", other, "--out", out.toString());
        assertThat(run.out()).contains("run 2");
        assertThat(read(out)).extracting(a -> a.article().id()).containsExactly("new");
        assertThat(JSON.readTree(out.resolve("record.json").toFile()).path("stories"))
                .hasSize(1);
        JsonNode manifest = JSON.readTree(out.resolve("manifest.json").toFile());
        assertThat(manifest.path("since").asInt()).isEqualTo(1);
        assertThat(manifest.path("whole").asBoolean()).isFalse();
    }

    @Test
    void checksumsAreThoseOfTheFiles() throws Exception {
        Path out = folder.resolve("jsonl");
        List<String> lines = Files.readAllLines(out.resolve("SHA256SUMS"));
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            byte[] bytes = Files.readAllBytes(out.resolve(line.substring(66)));
            assertThat(line)
                    .startsWith(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "");
        CommandLineRun run = CommandLineRun.of(
                "export",
                "--format",
                "csv",
                "--store",
                store(),
                "--out",
                file.resolve("sub").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("in-the-way");
    }

    @Test
    void textThatNoEncodingHasBreaksOffNeitherRunNorExport(@TempDir Path in) throws IOException {
        Path odd = in.resolve("odd.jsonl");
        Files.writeString(
                odd,
                "{\"title\":\"Talks \\udc00 end\",\"outlet\":\"The \\u0000 Post\",\"published\":\"2031-01-01\","
                        + "\"text\":\"The ministers of Orlavia and Tesmark met in Karsk and signed 20 documents. \\ud800 "
                        + "They said that they had agreed.\"}\n");
        assertThat(CommandLineRun.of(
                                "run",
                                odd.toString(),
                                "--out",
                                in.resolve("run").toString())
                        .exitCode())
                .isZero();
        String other = in.resolve("odd.db").toString();
        assertThat(CommandLineRun.of("add", odd.toString(), "--store", other).out())
                .contains("Added 1 new");
        for (String format : List.of("jsonl", "csv", "parquet", "plover", "jsonld")) {
            CommandLineRun run = CommandLineRun.of(
                    "export",
                    "--format",
                    format,
                    "--store",
                    other,
                    "--out",
                    in.resolve(format).toString());
            assertThat(run.exitCode()).as(format + run.err()).isZero();
        }
    }

    private static List<Object> articleIds() {
        return List.copyOf(articles.stream().map(a -> a.article().id()).toList());
    }

    private static List<Object> factIds() {
        return List.copyOf(articles.stream()
                .flatMap(a -> a.facts().stream())
                .map(fact -> fact.id())
                .toList());
    }

    private static List<Object> entryIds() throws IOException {
        List<Object> ids = new ArrayList<>();
        for (JsonNode story :
                JSON.readTree(folder.resolve("jsonl/record.json").toFile()).path("stories")) {
            story.path("entries").forEach(entry -> ids.add(entry.path("id").asText()));
        }
        return ids;
    }
}

package readout.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.fetch.Fetched;
import readout.fetch.Fetcher;
import readout.page.Hints;
import readout.page.Page;

/** The walk through the inputs: pulls item after item, holds one open file at a time. */
final class Walk implements AutoCloseable {
    private static final int DEEPEST_FOLDER = 64;
    private static final int DEEPEST_LIST = 3;

    /** A thing still to be visited. */
    private sealed interface Step {
        record Input(String name) implements Step {}

        record Entry(Path path, int depth) implements Step {}

        /** An address on the web, found in so many lists within lists. */
        record Url(String url, int depth) implements Step {}

        /** The end of a folder: by then it is known whether there was an article in it. */
        record FolderEnd(String name, long documentsBefore) implements Step {}
    }

    private final Sources.Options options;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private @Nullable PageStream open;
    private final Set<String> fetched = new HashSet<>();
    private int fetching;
    private long documents;

    Walk(List<String> inputs, Sources.Options options) {
        this.options = options;
        for (String input : inputs) {
            steps.add(new Step.Input(input));
        }
    }

    /** The next item, or null at the end. */
    @Nullable
    Item next() {
        while (open != null || !steps.isEmpty()) {
            boolean reading = open != null;
            Item item = open != null ? open.next() : step();
            if (item instanceof Item.Listed listed) {
                item = follow(listed);
            }
            if (item instanceof Item.Document document) {
                documents++;
                return new Item.Document(withOwnId(document.page()));
            }
            if (item != null) {
                return item;
            }
            if (reading && open != null && open.isAtEnd()) {
                close();
            }
        }
        return null;
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private @Nullable Item step() {
        Step step = steps.poll();
        if (step instanceof Step.Input input) {
            return input(input.name());
        }
        if (step instanceof Step.Entry entry) {
            return entry(entry.path(), entry.depth());
        }
        if (step instanceof Step.Url url) {
            return fetch(url);
        }
        if (step instanceof Step.FolderEnd end && documents == end.documentsBefore()) {
            return Problem.skipped(end.name(), "no articles in this folder");
        }
        return null;
    }

    /** Puts the addresses of a list before what is still to come, or tells that there are some. */
    private @Nullable Item follow(Item.Listed listed) {
        int depth = fetching + 1;
        if (!options.follow() || depth > DEEPEST_LIST) {
            return Problem.warning(
                    listed.source(),
                    "",
                    "lists " + listed.urls().size() + " addresses without their pages: not fetched");
        }
        List<String> urls = new ArrayList<>(listed.urls());
        Collections.reverse(urls);
        urls.forEach(url -> steps.addFirst(new Step.Url(url, depth)));
        return null;
    }

    private @Nullable Item fetch(Step.Url step) {
        if (!fetched.add(step.url())) {
            return null;
        }
        Fetcher fetcher = options.web().orElse(null);
        if (fetcher == null) {
            return Problem.skipped(step.url(), "an address on the web: not fetched");
        }
        try {
            Fetched page = fetcher.get(step.url());
            if (page.unchanged()) {
                return null;
            }
            String url = page.uri().toString();
            String[] path = url.replaceFirst("[?#].*$", "").split("/");
            Origin origin = Origin.of(url, path[path.length - 1], given(), options, page.charset());
            fetching = step.depth();
            open = new PageStream(origin, new ByteArrayInputStream(page.body()));
            return null;
        } catch (IOException e) {
            return Problem.skipped(step.url(), reason(e));
        }
    }

    /** What the user tells of all articles. */
    private Hints given() {
        return Hints.published(options.published());
    }

    private @Nullable Item open(String name, InputStream in, Sidecar sidecar) {
        fetching = 0;
        open = new PageStream(Origin.of(name, sidecar.hints().or(given()), options), in);
        return sidecar.problem().orElse(null);
    }

    private @Nullable Item input(String name) {
        if (name.equals(Sources.STANDARD_INPUT)) {
            return open(name, options.standardInput(), Sidecar.NONE);
        }
        if (name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8)) {
            return fetch(new Step.Url(name, 0));
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return Problem.skipped(name, "not a path: " + e.getReason());
        }
        if (!Files.exists(path)) {
            return Problem.skipped(name, "no such file or folder");
        }
        return Files.isDirectory(path) ? folder(path, 0) : file(path);
    }

    private @Nullable Item entry(Path path, int depth) {
        if (Files.isDirectory(path)) {
            return Files.isSymbolicLink(path)
                    ? Problem.skipped(path.toString(), "a link to a folder: not followed")
                    : folder(path, depth);
        }
        return Sidecar.isSidecar(path) ? null : file(path);
    }

    private @Nullable Item folder(Path path, int depth) {
        if (depth > DEEPEST_FOLDER) {
            return Problem.skipped(path.toString(), "folders nested more than " + DEEPEST_FOLDER + " deep");
        }
        List<Path> children = new ArrayList<>();
        try (Stream<Path> list = Files.list(path)) {
            list.filter(child -> !isHidden(child)).forEach(children::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            return Problem.skipped(path.toString(), "cannot list this folder: " + reason(e));
        }
        children.sort(
                (a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
        if (depth == 0) {
            steps.addFirst(new Step.FolderEnd(path.toString(), documents));
        }
        Collections.reverse(children);
        for (Path child : children) {
            steps.addFirst(new Step.Entry(child, depth + 1));
        }
        return null;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private @Nullable Item file(Path path) {
        if (!Files.isRegularFile(path)) {
            return Problem.skipped(path.toString(), "not a regular file");
        }
        try {
            return open(path.toString(), Files.newInputStream(path), Sidecar.of(path));
        } catch (IOException e) {
            return Problem.skipped(path.toString(), "cannot be read: " + reason(e));
        }
    }

    /** A message for people: the exceptions of the file system carry only the path. */
    static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /** Ids are names of files; a name that comes again gets a number. */
    private Page withOwnId(Page page) {
        int times = ids.merge(page.id(), 1, Integer::sum);
        String id = page.id();
        while (times > 1) {
            id = page.id() + "-" + times;
            times = ids.merge(id, 1, Integer::sum) == 1 ? 1 : times + 1;
        }
        return id.equals(page.id())
                ? page
                : new Page(id, page.source(), page.sha256(), page.form(), page.content(), page.hints(), page.regions());
    }
}

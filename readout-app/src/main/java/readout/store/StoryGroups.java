package readout.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.story.StoryFeatures;
import readout.story.StoryFinder;

/**
 * Finds which articles of a store make a story. All articles are grouped again, from the features that are kept of
 * them, in order of time: so an article that comes late stands where it would have stood, whenever it was added. Only
 * the features of the stories that may still grow are held.
 */
final class StoryGroups {

    private static final int AT_ONCE = 500;

    /**
     * An article of a story.
     *
     * @param number in the store
     * @param version the latest
     */
    record Member(long number, String id, int version, Optional<LocalDateTime> moment) {}

    private StoryGroups() {}

    /** The articles of each story in order of time. */
    static List<List<Member>> of(Handle h) {
        List<Member> members = new ArrayList<>(h.createQuery("SELECT number, id, version, moment FROM article")
                .map((row, context) -> new Member(
                        row.getLong("number"),
                        row.getString("id"),
                        row.getInt("version"),
                        Optional.ofNullable(row.getString("moment")).map(LocalDateTime::parse)))
                .list());
        members.sort((a, b) -> StoryFeatures.BY_TIME.compare(empty(a), empty(b)));
        Map<String, Member> byId = new HashMap<>();
        members.forEach(member -> byId.put(member.id(), member));
        List<List<Member>> stories = new ArrayList<>();
        StoryFinder finder = new StoryFinder(story -> stories.add(
                story.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList()));
        for (int from = 0; from < members.size(); from += AT_ONCE) {
            features(h, members.subList(from, Math.min(members.size(), from + AT_ONCE)))
                    .forEach(finder::add);
        }
        finder.finish();
        return stories;
    }

    private static StoryFeatures empty(Member member) {
        return StoryFeatures.of(member.id(), member.moment(), new byte[0]);
    }

    private static List<StoryFeatures> features(Handle h, List<Member> members) {
        List<Long> numbers = members.stream().map(Member::number).toList();
        Map<Long, byte[]> terms = new HashMap<>();
        h.createQuery("SELECT article, terms FROM feature WHERE article IN (<numbers>)")
                .bindList("numbers", numbers)
                .map((row, context) -> Map.entry(row.getLong("article"), row.getBytes("terms")))
                .forEach(entry -> terms.put(entry.getKey(), entry.getValue()));
        return members.stream()
                .map(m -> StoryFeatures.of(m.id(), m.moment(), Objects.requireNonNull(terms.get(m.number()))))
                .toList();
    }
}

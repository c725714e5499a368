package readout.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a site lets programs fetch: the rules of its robots.txt for us, or for all (RFC 9309). */
final class RobotRules {
    /** A site that says nothing. */
    static final RobotRules ALL = new RobotRules(List.of(), Optional.empty());

    /** A site whose rules cannot be had: nothing is fetched. */
    static final RobotRules NOTHING = new RobotRules(List.of(new Rule("/", false)), Optional.empty());

    private static final int MOST_RULES = 5_000;
    private static final int LONGEST_DELAY = 30;

    private final List<Rule> rules;
    private final Optional<Duration> delay;

    private record Rule(String path, boolean allow) {}

    private RobotRules(List<Rule> rules, Optional<Duration> delay) {
        this.rules = rules;
        this.delay = delay;
    }

    /** The rules in a robots.txt for the program {@code agent} (small letters), else those for all. */
    static RobotRules parse(String text, String agent) {
        RobotRules own = group(text, agent);
        return own == null ? java.util.Objects.requireNonNullElse(group(text, "*"), ALL) : own;
    }

    private static @org.jspecify.annotations.Nullable RobotRules group(String text, String agent) {
        List<Rule> rules = new ArrayList<>();
        Optional<Duration> delay = Optional.empty();
        boolean named = false;
        boolean ours = false;
        boolean inNames = false;
        for (String line : text.lines().limit(100_000).toList()) {
            String[] parts = line.replaceFirst("#.*$", "").split(":", 2);
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts.length < 2 ? "" : parts[1].strip();
            if (key.equals("user-agent")) {
                ours = (inNames && ours) || value.toLowerCase(Locale.ROOT).equals(agent);
                named |= ours;
                inNames = true;
            } else if (!key.isEmpty()) {
                inNames = false;
                if (ours
                        && (key.equals("allow") || key.equals("disallow"))
                        && !value.isEmpty()
                        && rules.size() < MOST_RULES) {
                    rules.add(new Rule(value, key.equals("allow")));
                }
                if (ours && key.equals("crawl-delay") && value.matches("\\d{1,4}")) {
                    delay = Optional.of(Duration.ofSeconds(Math.min(LONGEST_DELAY, Integer.parseInt(value))));
                }
            }
        }
        return named ? new RobotRules(rules, delay) : null;
    }

    /** Seconds that the site wants between two requests. */
    Optional<Duration> delay() {
        return delay;
    }

    /** True when {@code path} (with query) may be fetched: the longest rule that fits it decides, of equals the kinder. */
    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path.length();
            boolean better = length > longest || (length == longest && rule.allow);
            if (better && fits(rule.path, path)) {
                longest = length;
                allowed = rule.allow;
            }
        }
        return allowed;
    }

    /** Matches a rule with {@code *} and {@code $}, in time proportional to both lengths. */
    private static boolean fits(String rule, String path) {
        boolean whole = rule.endsWith("$");
        String[] parts = (whole ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = whole && i == parts.length - 1;
            int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (found < at || !path.startsWith(parts[i], found)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !whole || at == path.length();
    }
}

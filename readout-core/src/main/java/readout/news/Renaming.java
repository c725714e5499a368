package readout.news;

import java.util.ArrayList;
import java.util.List;

/** Gives an article another id, and what was taken from it ids that begin with it. */
record Renaming(String from, String to) {

    ArticleFacts of(ArticleFacts all) {
        List<Abstention> abstentions = new ArrayList<>();
        for (Abstention abstention : all.abstentions()) {
            abstentions.add(new Abstention(abstention.kind(), of(abstention.evidence()), abstention.reason()));
        }
        return new ArticleFacts(
                of(all.article()),
                all.actors(),
                all.timexes().stream().map(this::of).toList(),
                all.facts().stream().map(this::of).toList(),
                abstentions);
    }

    private Article of(Article a) {
        return new Article(
                to,
                a.source(),
                a.sha256(),
                a.text(),
                a.regions(),
                a.outlet(),
                a.title(),
                a.byline(),
                a.published(),
                a.language(),
                a.truncated());
    }

    private Timex of(Timex t) {
        return new Timex(of(t.id()), to, t.span(), t.type(), t.value(), t.mod(), t.period(), t.otherValue());
    }

    private Fact of(Fact fact) {
        Telling t = fact.telling();
        Fact renamed = fact.withTelling(
                new Telling(of(t.id()), of(t.evidence()), t.attribution(), t.certainty(), t.negated()));
        return renamed instanceof Meeting m
                ? new Meeting(
                        m.telling(),
                        m.form(),
                        m.mode(),
                        m.title(),
                        m.participants(),
                        m.host(),
                        m.place(),
                        m.when(),
                        m.status(),
                        m.atRequestOf(),
                        m.partOf().map(this::of))
                : renamed;
    }

    private Evidence of(Evidence evidence) {
        return new Evidence(to, evidence.spans());
    }

    private String of(String id) {
        return id.startsWith(from + ":") ? to + id.substring(from.length()) : id;
    }
}

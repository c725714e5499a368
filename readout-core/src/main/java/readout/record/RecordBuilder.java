package readout.record;

import java.util.List;
import readout.news.*;

public final class RecordBuilder {
    public NewsRecord build(List<ArticleFacts> a) {
        return new NewsRecord(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}

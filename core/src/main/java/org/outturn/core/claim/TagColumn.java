package org.outturn.core.claim;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The topics of a claim, by name, in one column. */
@Embeddable
class TagColumn {
    private static final int MOST = 20;

    private String[] tags = new String[0];

    protected TagColumn() {}

    /** The same with one more topic. */
    TagColumn with(Tag tag) {
        if (tags.length >= MOST) {
            throw new RefusedException("tag", "A claim has at most %d tags.".formatted(MOST));
        }
        Set<String> more = new TreeSet<>(names());
        more.add(tag.name());
        return of(more);
    }

    /** The same without a topic. */
    TagColumn without(Tag tag) {
        Set<String> fewer = new TreeSet<>(names());
        fewer.remove(tag.name());
        return of(fewer);
    }

    private static TagColumn of(Set<String> names) {
        TagColumn column = new TagColumn();
        column.tags = names.toArray(String[]::new);
        return column;
    }

    boolean has(Tag tag) {
        return names().contains(tag.name());
    }

    List<String> names() {
        return List.of(tags);
    }
}

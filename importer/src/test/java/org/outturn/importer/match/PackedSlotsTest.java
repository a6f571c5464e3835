package org.outturn.importer.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PackedSlotsTest {
    @Property(tries = 300)
    void whatIsUnpackedIsWhatWasPacked(
            @ForAll @StringLength(max = 400) String words,
            @ForAll @StringLength(max = 40) String id,
            @ForAll @IntRange(min = 1, max = 9998) int year,
            @ForAll boolean undated) {
        MatchRules rules = Objects.requireNonNull(MatchRules.find("en"));
        Frequencies frequencies = new Frequencies();
        LocalDate day = LocalDate.of(year, 2, 3);
        ClaimSlots slots = new ClaimSlotReader(rules, frequencies, new StoryReader(rules, frequencies))
                .read(new KnownClaim(
                        id,
                        day,
                        "The port will open a second gate of 12 metres. " + words,
                        "Paula Reyes",
                        "schedule",
                        undated ? null : day,
                        undated ? null : day.plusYears(1),
                        "The port opens a gate",
                        "Gate",
                        words + " The port spoke of a gate.",
                        "en"));
        ClaimSlots again = PackedSlots.unpack(PackedSlots.pack(slots));
        assertThat(again).usingRecursiveComparison().isEqualTo(slots);
    }
}

package org.outturn.importer.match;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The slots of a known claim as few bytes: very many claims are held in memory, and few of them are compared with any one article. */
final class PackedSlots {
    private PackedSlots() {}

    static byte[] pack(ClaimSlots claim) {
        Writer out = new Writer();
        out.text(claim.id());
        out.text(claim.kind());
        out.day(claim.announcedOn());
        out.day(claim.from());
        out.day(claim.to());
        out.number(claim.denial() ? 1 : 0);
        out.ascending(claim.terms());
        for (int i = 0; i < claim.terms().length; i++) {
            out.number(TermMarks.of(claim.shares()[i], claim.names()[i]));
            out.number(ClaimSlotReader.sentences(claim.own()[i]));
        }
        out.ascending(claim.claimant());
        out.ascending(claim.context());
        out.ascending(claim.units());
        out.ascending(claim.concepts());
        for (int i = 0; i < claim.concepts().length; i++) {
            out.number(TermMarks.of(claim.conceptShares()[i], false));
            out.number(ClaimSlotReader.sentences(claim.conceptOwn()[i]));
        }
        return out.bytes.toByteArray();
    }

    static ClaimSlots unpack(byte[] packed) {
        Reader in = new Reader(packed);
        String id = in.text();
        String kind = in.text();
        LocalDate announcedOn = LocalDate.ofEpochDay(in.number() - Writer.DAY_ZERO);
        LocalDate from = in.day();
        LocalDate to = in.day();
        boolean denial = in.number() == 1;
        int[] terms = in.ascending();
        float[] shares = new float[terms.length];
        float[] own = new float[terms.length];
        boolean[] names = new boolean[terms.length];
        for (int i = 0; i < terms.length; i++) {
            int marks = in.number();
            shares[i] = TermMarks.share(marks);
            names[i] = TermMarks.isName(marks);
            own[i] = ClaimSlotReader.own(in.number());
        }
        int[] claimant = in.ascending();
        int[] context = in.ascending();
        int[] units = in.ascending();
        int[] concepts = in.ascending();
        float[] conceptShares = new float[concepts.length];
        float[] conceptOwn = new float[concepts.length];
        for (int i = 0; i < concepts.length; i++) {
            conceptShares[i] = TermMarks.share(in.number());
            conceptOwn[i] = ClaimSlotReader.own(in.number());
        }
        return new ClaimSlots(
                id,
                announcedOn,
                from,
                to,
                kind,
                denial,
                terms,
                shares,
                own,
                names,
                claimant,
                context,
                units,
                concepts,
                conceptShares,
                conceptOwn);
    }

    /** Seven bits to a byte, the lowest first; the eighth says that more follow. */
    private static final class Writer {
        /** Days are counted from the year 1 so that none is below zero; 0 stands for no day. */
        static final long DAY_ZERO = 1 - LocalDate.of(0, 1, 1).toEpochDay();

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

        void number(int number) {
            int rest = number;
            while ((rest & ~0x7f) != 0) {
                bytes.write((rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            bytes.write(rest);
        }

        void text(String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            number(encoded.length);
            bytes.write(encoded, 0, encoded.length);
        }

        void day(@Nullable LocalDate day) {
            number(day == null ? 0 : (int) (day.toEpochDay() + DAY_ZERO));
        }

        void ascending(int[] numbers) {
            number(numbers.length);
            int last = 0;
            for (int number : numbers) {
                number(number - last);
                last = number;
            }
        }
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int number = 0;
            int shift = 0;
            int next;
            do {
                next = bytes[at++];
                number |= (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            return number;
        }

        String text() {
            int length = number();
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        @Nullable LocalDate day() {
            int day = number();
            return day == 0 ? null : LocalDate.ofEpochDay(day - Writer.DAY_ZERO);
        }

        int[] ascending() {
            int[] numbers = new int[number()];
            int last = 0;
            for (int i = 0; i < numbers.length; i++) {
                last += number();
                numbers[i] = last;
            }
            return numbers;
        }
    }
}

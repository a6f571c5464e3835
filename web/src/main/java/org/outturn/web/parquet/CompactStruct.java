package org.outturn.web.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A struct in Thrift's compact protocol, in which Parquet writes what it says about itself. Fields are added in the order of their numbers. */
final class CompactStruct {
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int last;

    CompactStruct number(int field, int value) {
        head(field, I32);
        zigzag(value);
        return this;
    }

    CompactStruct number(int field, long value) {
        head(field, I64);
        zigzag(value);
        return this;
    }

    CompactStruct flag(int field, boolean value) {
        head(field, value ? TRUE : FALSE);
        return this;
    }

    CompactStruct text(int field, String value) {
        head(field, BINARY);
        binary(value);
        return this;
    }

    CompactStruct struct(int field, CompactStruct value) {
        head(field, STRUCT);
        bytes.writeBytes(value.bytes());
        return this;
    }

    CompactStruct structs(int field, List<CompactStruct> values) {
        head(field, LIST);
        listHead(values.size(), STRUCT);
        values.forEach(value -> bytes.writeBytes(value.bytes()));
        return this;
    }

    CompactStruct numbers(int field, int... values) {
        head(field, LIST);
        listHead(values.length, I32);
        for (int value : values) {
            zigzag(value);
        }
        return this;
    }

    CompactStruct texts(int field, String... values) {
        head(field, LIST);
        listHead(values.length, BINARY);
        for (String value : values) {
            binary(value);
        }
        return this;
    }

    /** The struct with its end. */
    byte[] bytes() {
        byte[] fields = bytes.toByteArray();
        return java.util.Arrays.copyOf(fields, fields.length + 1);
    }

    private void head(int field, int type) {
        int step = field - last;
        if (step < 1 || step > 15) {
            throw new IllegalArgumentException("Field %d cannot follow field %d".formatted(field, last));
        }
        bytes.write((step << 4) | type);
        last = field;
    }

    private void listHead(int size, int type) {
        if (size < SHORT_LIST) {
            bytes.write((size << 4) | type);
        } else {
            bytes.write(0xF0 | type);
            variable(size);
        }
    }

    private void binary(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        variable(utf8.length);
        bytes.writeBytes(utf8);
    }

    private void zigzag(long value) {
        variable((value << 1) ^ (value >> 63));
    }

    private void variable(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}

package org.outturn.importer.warc;

import org.outturn.importer.read.Page;

/** One page of a web archive, or what is in its place. */
public sealed interface WarcPage {
    /**
     * A page as it was captured.
     *
     * @param page its bytes, inflated, with its address, its server's content type and the time of its capture
     */
    record Captured(Page page) implements WarcPage {}

    /**
     * A page that cannot be had; those behind it can.
     *
     * @param address its address; empty when that cannot be had either
     * @param reason why, in plain words, one sentence without a full stop
     */
    record Unreadable(String address, String reason) implements WarcPage {}

    /**
     * The archive is damaged from here on: this is the last that it gives.
     *
     * @param reason where and how, in plain words, one sentence without a full stop
     */
    record Damaged(String reason) implements WarcPage {}
}

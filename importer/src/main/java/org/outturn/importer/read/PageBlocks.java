package org.outturn.importer.read;

import java.util.List;

/**
 * A page cut into its blocks.
 *
 * @param blocks the runs of text, in the page's order
 * @param regions the elements around them, each after the one that holds it; the first one is the page's body
 */
record PageBlocks(List<Block> blocks, List<Region> regions) {}

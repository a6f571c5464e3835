/**
 * Articles and their versions. Takes what a reader made of a page, gives stored text that every offset points into; next: {@code claim}.
 */
@NullMarked
package org.outturn.core.article;

import org.jspecify.annotations.NullMarked;

/**
 * What an article says, whatever shape it came in. Takes a {@link org.outturn.importer.read.Page} (bytes of HTML, plain text, Markdown or IPTC ninjs) or
 * text that was {@link org.outturn.importer.read.HandedIn}, gives an {@link org.outturn.core.article.ArticleText} or the reason why there is
 * none; next: {@code language}.
 */
@NullMarked
package org.outturn.importer.read;

import org.jspecify.annotations.NullMarked;

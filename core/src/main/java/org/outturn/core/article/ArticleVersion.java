package org.outturn.core.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.source.TextHash;

/** The text of an article as it stood when it was read; never changed. Its offsets count code points. */
@Entity
@Table(name = "article_version")
public class ArticleVersion extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_version_id")
    @SequenceGenerator(name = "article_version_id", sequenceName = "article_version_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;
    private String title;
    private String[] authors;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    private String zone;
    private String language;
    private String section;
    private String text;

    @Column(name = "text_hash")
    private byte[] textHash;

    private String paragraphs;

    @Column(name = "reader_version")
    private int readerVersion;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ArticleVersion() {}

    ArticleVersion(Article article, int number, ArticleText read, int readerVersion, Instant at) {
        this.article = article;
        this.number = number;
        this.title = read.title();
        this.authors = read.authors().toArray(String[]::new);
        this.publishedAt = read.publishedAt();
        this.publishedOn = read.publishedOn();
        this.modifiedAt = read.modifiedAt();
        this.zone = read.zone() == null ? null : read.zone().getId();
        this.language = read.language();
        this.section = read.section();
        this.text = read.text();
        this.textHash = TextHash.of(read.text());
        this.paragraphs = write(read);
        this.readerVersion = readerVersion;
        this.recordedAt = at;
    }

    boolean isSameAs(ArticleText read) {
        return title.equals(read.title()) && Arrays.equals(textHash, TextHash.of(read.text()));
    }

    private static String write(ArticleText read) {
        StringBuilder line = new StringBuilder();
        int index = 0;
        int codePoints = 0;
        for (Paragraph paragraph : read.paragraphs()) {
            int start = codePoints + read.text().codePointCount(index, paragraph.start());
            int end = start + read.text().codePointCount(paragraph.start(), paragraph.end());
            index = paragraph.end();
            codePoints = end;
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(paragraph.kind().name().toLowerCase(Locale.ROOT))
                    .append(':')
                    .append(start)
                    .append('-')
                    .append(end);
        }
        return line.toString();
    }

    /** The parts of the text in order, in UTF-16 indexes again. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> parts = new ArrayList<>();
        if (paragraphs.isEmpty()) {
            return parts;
        }
        int index = 0;
        int codePoints = 0;
        for (String word : paragraphs.split(" ")) {
            int colon = word.indexOf(':');
            int dash = word.indexOf('-', colon);
            int from = Integer.parseInt(word, colon + 1, dash, 10);
            int to = Integer.parseInt(word, dash + 1, word.length(), 10);
            int start = text.offsetByCodePoints(index, from - codePoints);
            int end = text.offsetByCodePoints(start, to - from);
            index = end;
            codePoints = to;
            parts.add(new Paragraph(
                    ParagraphKind.valueOf(word.substring(0, colon).toUpperCase(Locale.ROOT)), start, end));
        }
        return parts;
    }

    /** The stored text as the importer's steps take it, so that extraction can be run again. */
    public ArticleText articleText() {
        return new ArticleText(
                article.url().orElse(null),
                title,
                List.of(authors),
                publishedAt,
                publishedOn,
                modifiedAt,
                zone == null ? null : ZoneId.of(zone),
                article.source().name(),
                language,
                section,
                text,
                paragraphs());
    }

    public Long id() {
        return id;
    }

    public Article article() {
        return article;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public List<String> authors() {
        return List.of(authors);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public String language() {
        return language;
    }

    public String section() {
        return section;
    }

    public String text() {
        return text;
    }

    public int readerVersion() {
        return readerVersion;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

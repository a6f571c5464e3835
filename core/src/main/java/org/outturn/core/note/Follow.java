package org.outturn.core.note;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.outturn.core.claim.Claim;
import org.outturn.core.editor.Editor;

/** An editor wants to hear of a claim when it is due. */
@Entity
public class Follow extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private Instant since;

    protected Follow() {}

    /** Lets an editor follow a claim; nothing happens when they do already, even from two tabs at once. */
    public static void begin(Editor editor, Claim claim, Instant at) {
        getEntityManager()
                .createNativeQuery(
                        "insert into follow (editor_id, claim_id, since) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, editor.id())
                .setParameter(2, claim.id())
                .setParameter(3, at)
                .executeUpdate();
    }

    /** Ends it. */
    public static void end(Editor editor, Claim claim) {
        delete("editor = ?1 and claim = ?2", editor, claim);
    }

    /** Who follows a claim, by name. */
    public static List<Editor> followersOf(Claim claim) {
        return Follow.<Follow>list(
                        "from Follow f join fetch f.editor e where f.claim = ?1 order by lower(e.name), e.id", claim)
                .stream()
                .map(follow -> follow.editor)
                .toList();
    }
}

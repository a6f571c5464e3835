package org.outturn.core.editor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody of the desk. Decisions name one; nobody is ever deleted, only disabled. */
@Entity
public class Editor extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "sign_in_name")
    private String signInName;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    private String mail;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Version
    private int version;

    protected Editor() {}

    /**
     * Somebody new, without a password yet.
     *
     * @param signInName what is typed at the door; case does not matter
     * @param name as the pages show it
     */
    public Editor(String signInName, String name, Role role, Instant createdAt) {
        this.signInName = signInName.strip().toLowerCase(Locale.ROOT);
        this.name = name.strip();
        this.role = role;
        this.createdAt = createdAt;
    }

    /** The editor with this sign-in name, disabled or not. */
    public static Optional<Editor> named(String signInName) {
        return find("signInName", signInName.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** Everybody by name. */
    public static List<Editor> byName() {
        return list("order by lower(name), id");
    }

    /** Sets a hashed password; the plain one never comes here. */
    public void setPasswordHash(String hash) {
        this.passwordHash = hash;
    }

    /** Says where reminders go; nowhere when empty. */
    public void isReachedAt(String address) {
        this.mail = address.isBlank() ? null : address.strip();
    }

    /** Where reminders go. */
    public Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    /**
     * Says which language the pages speak to this editor.
     *
     * @param code two or three letters of ISO 639, such as {@code de}; empty for the desk's language
     */
    public void reads(String code) {
        this.language = code.isBlank() ? null : code.strip();
    }

    /** The code of the language that was chosen; empty for the desk's. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Somebody new, whom an administrator invites. */
    public static Editor invite(String signInName, String name, Role role, Editor by, Instant at) {
        Editor invited = new Editor(signInName, name, role, at);
        invited.persist();
        new EditorChange(invited, EditorChange.INVITED, by, at).persist();
        return invited;
    }

    /** The first administrator, whoever that was before: the house lets them in. */
    public void isFirstAdministrator() {
        role = Role.ADMIN;
        disabledAt = null;
    }

    /** Gives another role. */
    public void becomes(Role other, Editor by, Instant at) {
        if (role != other) {
            role = other;
            new EditorChange(this, other.code(), by, at).persist();
        }
    }

    /** Keeps somebody out from now on; what they decided stays. Ends their sessions and tokens. */
    public void disable(Editor by, Instant at) {
        if (disabledAt == null) {
            disabledAt = at;
            new EditorChange(this, EditorChange.KEPT_OUT, by, at).persist();
            Session.update("endedAt = ?1 where editor = ?2 and endedAt is null", at, this);
            ApiToken.update("revokedAt = ?1 where editor = ?2 and revokedAt is null", at, this);
        }
    }

    /** Lets somebody in again. */
    public void enable(Editor by, Instant at) {
        if (disabledAt != null) {
            disabledAt = null;
            new EditorChange(this, EditorChange.LET_IN, by, at).persist();
        }
    }

    public Long id() {
        return id;
    }

    public String signInName() {
        return signInName;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** The first letters of the first and the last name: "NO" for Noor Okafor. */
    public String initials() {
        return initials(name);
    }

    /** The first letters of the first and the last word of a name. */
    public static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}

package org.outturn.web.signin;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.outturn.core.claim.RefusedException;

/** Passwords: bcrypt, at least twelve characters. */
public final class Passwords {
    /** The fewest characters. NIST SP 800-63B asks for length, not for signs. */
    public static final int SHORTEST = 12;

    /** bcrypt reads no more bytes than these; longer ones would be cut silently. */
    private static final int LONGEST_BYTES = 72;

    private static final int COST = 11;

    /** What a wrong name is checked against, so that it takes as long as a wrong password. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody has this password", COST);

    private Passwords() {}

    /** The hash to store. */
    public static String hash(String password) {
        if (password.length() < SHORTEST) {
            throw new RefusedException("password", "A password needs at least %d characters.".formatted(SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new RefusedException("password", "A password may have at most %d bytes.".formatted(LONGEST_BYTES));
        }
        return BcryptUtil.bcryptHash(password, COST);
    }

    /** Whether the password fits; takes the same time when there is no hash. */
    public static boolean fits(String password, Optional<String> hash) {
        boolean fits = BcryptUtil.matches(password, hash.orElse(NOBODY));
        return fits && hash.isPresent();
    }
}

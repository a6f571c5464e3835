package org.outturn.importer.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * A range of IP addresses in CIDR notation.
 *
 * @param text as written, such as {@code 10.0.0.0/8} or {@code fc00::/7}
 */
public record Network(String text) {
    public Network {
        int slash = text.indexOf('/');
        if (slash <= 0 || !text.substring(0, slash).matches("[0-9a-fA-F:.]+")) {
            throw new IllegalArgumentException("Not a network: " + text + " (write it like 10.0.0.0/8)");
        }
        int bits = bits(text);
        if (bits < 0 || bits > bytes(text).length * 8) {
            throw new IllegalArgumentException("Not a network: " + text + " has no such prefix length");
        }
    }

    /** Whether the address lies in this network. */
    public boolean contains(InetAddress address) {
        byte[] prefix = bytes(text);
        byte[] candidate = prefix.length == 16 ? wide(address) : address.getAddress();
        if (prefix.length != candidate.length) {
            return false;
        }
        int bits = bits(text);
        int whole = bits / 8;
        if (!Arrays.equals(prefix, 0, whole, candidate, 0, whole)) {
            return false;
        }
        int rest = bits % 8;
        int mask = rest == 0 ? 0 : (0xff << (8 - rest)) & 0xff;
        return rest == 0 || (prefix[whole] & mask) == (candidate[whole] & mask);
    }

    private static byte[] wide(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 ? bytes : new byte[0];
    }

    private static int bits(String text) {
        String length = text.substring(text.indexOf('/') + 1);
        return length.length() <= 3 && !length.isEmpty() && length.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(length)
                : -1;
    }

    private static byte[] bytes(String text) {
        String prefix = text.substring(0, text.indexOf('/'));
        try {
            // only digits, colons and dots get here, so no name is looked up
            byte[] bytes = InetAddress.getByName(prefix).getAddress();
            if (prefix.indexOf(':') >= 0 && bytes.length == 4) {
                byte[] mapped = new byte[16];
                mapped[10] = (byte) 0xff;
                mapped[11] = (byte) 0xff;
                System.arraycopy(bytes, 0, mapped, 12, 4);
                return mapped;
            }
            return bytes;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not a network: " + text, e);
        }
    }
}

package org.outturn.core.export;

/**
 * A share with its 95 % interval by Wilson's score method, which holds for small numbers and near 0 and 1 (E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", JASA 22, 1927).
 *
 * @param part how many of them
 * @param whole of how many; at least 1
 * @param low lower end of the interval, 0 to 1
 * @param high upper end of the interval, 0 to 1
 */
public record Share(long part, long whole, double low, double high) {
    /** The 97.5 % quantile of the normal distribution. */
    static final double Z = 1.959963984540054;

    /**
     * @param part from 0 to {@code whole}
     * @param whole at least 1
     */
    public static Share of(long part, long whole) {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
        double n = whole;
        double p = part / n;
        double z2 = Z * Z;
        double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        // at the ends the formula gives 0 and 1 but for rounding
        double low = part == 0 ? 0 : Math.max(0, middle - half);
        double high = part == whole ? 1 : Math.min(1, middle + half);
        return new Share(part, whole, low, high);
    }

    /** The share itself, 0 to 1. */
    public double value() {
        return (double) part / whole;
    }
}

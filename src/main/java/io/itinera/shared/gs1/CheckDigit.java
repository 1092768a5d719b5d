package io.itinera.shared.gs1;

/** The last digit of a GS1 key, which tells most mistypings: weights 3 and 1 in turn from the right. */
public final class CheckDigit {
    private static final int TEN = 10;
    private static final int HEAVY = 3;

    private CheckDigit() {
    }

    /** @param key digits only, the check digit last */
    public static boolean isRight(String key) {
        int sum = 0;
        for (int fromRight = 1; fromRight < key.length(); fromRight++) {
            int digit = key.charAt(key.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 1 ? HEAVY * digit : digit;
        }
        return (TEN - sum % TEN) % TEN == key.charAt(key.length() - 1) - '0';
    }
}

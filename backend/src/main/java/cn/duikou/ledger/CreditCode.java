package cn.duikou.ledger;

/** 统一社会信用代码 by GB 32100-2015: 18 characters, the last one a check over the others. */
public final class CreditCode {

    public static final String FORM = "[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode() {}

    public static boolean hasRightCheck(String code) {
        return ALPHABET.charAt(check(code)) == code.charAt(17);
    }

    /** 31 − Σ Cᵢ·3^(i−1) mod 31, where 31 counts as 0. */
    private static int check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return (31 - sum % 31) % 31;
    }
}

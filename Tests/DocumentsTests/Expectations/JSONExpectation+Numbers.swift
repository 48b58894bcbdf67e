import Documents

extension JSONExpectation {
  private static func digits(_ count: Int) -> String { String(repeating: "7", count: count) }

  /// Section 6: an optional minus, an integer part without leading zeros, perhaps a fraction, perhaps an exponent.
  static let numbers = table(
    accept(
      "0", "-0", "1", "9", "10", "-1", "123456789", "-987654321", "[0]", "[-0]", "[1,2,3]", "{\"n\":42}", " 7 ",
      "4294967296", "9007199254740993", "9223372036854775807", "-9223372036854775808", "100000000000000000"),
    accept(
      "0.0", "-0.0", "0.5", "-0.5", "1.0", "1.50", "3.14159", "10.01", "0.000000001", "123.456789012345678901234567890",
      "-9.99", "0.1e1", "[1.5,-2.5]", "{\"r\":0.25}", "99999999999999999999.5"),
    accept(
      "0e0", "0E0", "0e+0", "0e-0", "-0e1", "1e1", "1E1", "1e+1", "1E+1", "1e-1", "1E-1", "1e01", "1e001", "1e00",
      "1e-01", "1.5e3", "1.5E+3", "-1.5e-3", "1e22", "1e308", "-1e308", "2.2250738585072014e-308", "5e-324",
      "1.7976931348623157e308", "[1e1]", "{\"e\":1e2}"),
    // A sign that is no minus, or stands alone or twice.
    refuse(
      "+1", "+0", "-", "[-]", "--1", "-+1", "+-1", "- 1", "[- 0]", "1-", "1+", "[1-2]", "+", "[+]", "-a", "-\"1\""),
    // Leading zeros, and other bases.
    refuse("00", "01", "-01", "-00", "007", "[012]", "00.5", "-012.5", "0x0", "0x1F", "0X1f", "0b1", "0o7", "1h"),
    // Digits on both sides of the point.
    refuse(".5", "-.5", "[.1]", "1.", "[1.]", "-1.", "0.", "1.e1", ".e1", ".", "-.", "1..2", "1.2.3", "1.a", "1,5 "),
    // Digits in the exponent.
    refuse(
      "1e", "1E", "[1e]", "1e+", "1e-", "1E+ ", "e1", "E1", "[e]", "1ee1", "1e1.5", "1e+-1", "1e++1", "1e 1", "1 e1",
      "1ea", "0e", "0.5e", "1.5e+", "-e1"),
    // Signs of thousands, suffixes, and digits of other scripts.
    refuse(
      "1_000", "1'000", "1,000", "1 000", "1f", "1.0f", "1L", "1n", "1a", "12abc", "1.5x", "１", "٣", "२", "²", "½",
      "1\u{2009}000", "−1", "0٣"),
    refuseUnlikePython("NaN", "[NaN]", "Infinity", "-Infinity", "[Infinity]", "{\"x\":-Infinity}"),
    refuse("-NaN", "nan", "inf", "-inf", "infinity", "INF", "1.#INF", "+Infinity", "+NaN"),
    // Section 6 allows limits on range and precision. Beyond 64 bits a number would silently become another one.
    choose(
      .numberOutOfRange, "9223372036854775808", "-9223372036854775809", "18446744073709551615",
      "100000000000000000000", "[123456789012345678901234567890]", "{\"id\":-99999999999999999999}", digits(400)),
    choose(.numberOutOfRange, "1e309", "-1e309", "[1e400]", "1.8e308", "1e99999", digits(400) + ".5", "123e307"),
    // Python stops at 4,300 digits of its own accord.
    choose(.numberOutOfRange, digits(5000), "-" + digits(5000), python: false),
    // Too small to tell from zero: the text is kept.
    choose("1e-400", "-1e-400", "0.0e-99999", "0e99999", "1e-99999", "0." + String(repeating: "0", count: 400) + "1"))
}

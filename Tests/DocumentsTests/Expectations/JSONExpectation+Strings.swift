import Documents

extension JSONExpectation {
  /// Section 7: double quotes around any characters but quote, backslash and control characters; escapes for these and others.
  static let strings = table(
    accept(
      #""""#, #"" ""#, #""a""#, #""abc""#, #"["a","b"]"#, #"{"a":"b"}"#, #"{"":""}"#, #""'""#, #""/""#, #""a/b""#,
      #""[]{}:,""#, #""null""#, #""// no comment""#, #""/* nor this */""#, #""<!-- -->""#, "\"# x\"", #""%24""#),
    // The escapes with a letter.
    accept(
      #""\"""#, #""\\""#, #""\/""#, #""\b""#, #""\f""#, #""\n""#, #""\r""#, #""\t""#, #""\"\\\/\b\f\n\r\t""#,
      #""\\u0041""#, #""\\\\""#, #""\\n""#, #""a\\""#, #"["\\"]"#, #"{"\"":"\\"}"#),
    // The escapes with a number, in letters of both cases.
    accept(
      #""\u0041""#, #""\u0061b""#, #""\u00e4""#, #""\u00E4""#, #""\u00Ea""#, #""\u20ac""#, #""\u20AC""#, #""\uFFFF""#,
      #""\uffff""#, #""\uFFFE""#, #""\uFEFF""#, #""\uFFFD""#, #""\u0001""#, #""\u001f""#, #""\u007F""#, #""\u0080""#,
      #""\u2028\u2029""#, #""\u0022""#, #""\u005C""#, #""\u002F""#, #""\u0041\u0042""#, #""\u00410""#, #""\uD7FF""#,
      #""\uE000""#, #""\u202E""#, #""\u0301""#, #""\uFDD0""#, #"{"\u0061":1}"#),
    // Two escapes for a character beyond the first 65,536.
    accept(
      #""\uD83D\uDE00""#, #""\ud83d\ude00""#, #""\uD800\uDC00""#, #""\uDBFF\uDFFF""#, #""a\uD834\uDD1Eb""#,
      #""\uD83D\uDE00\uD83D\uDE00""#, #""\uDBFF\uDFFE""#, #"{"\uD83D\uDE00":1}"#),
    // Characters as they are.
    accept(
      "\"ä\"", "\"€\"", "\"日本\"", "\"😀\"", "\"e\u{301}\"", "\"\u{7F}\"", "\"\u{9F}\"", "\"\u{A0}\"",
      "\"\u{2028}\"", "\"\u{2029}\"", "\"\u{FEFF}\"", "\"\u{FFFD}\"", "\"\u{FFFE}\"",
      "\"\u{202E}x\"", "\"\u{200B}\"", "{\"ключ\":\"значение\"}", "\"\u{FDCF}\""),
    accept(
      "\"" + String(repeating: "x", count: 100_000) + "\"", "{\"" + String(repeating: "k", count: 10_000) + "\":1}"),
    // Quotes that are missing, single, typographic or doubled.
    refuse(
      "\"", "[\"", "\"a", "a\"", "[\"a]", "{\"a:1}", "'a'", "['a']", "[a]", "`a`", "“a”", "„a“", "«a»", "\"\"\"",
      "\"a\"b\"", "\"a\" \"b\"", "'a\"", "\"a'", "\"\"\"a\"\"\"", "\\\"a\\\""),
    // Escapes that there are not.
    refuse(
      #""\""#, #""\\\""#, #""\a""#, #""\v""#, #""\0""#, #""\x41""#, #""\'""#, #""\U0041""#, #""\N""#, #""\e""#,
      #""\ ""#,
      #""\u""#, #""\u1""#, #""\u12""#, #""\u123""#, #""\u12G4""#, #""\uGGGG""#, #""\u 041""#, #""\u+041""#,
      #""\u-041""#,
      #""\u{41}""#, #""\u００４１""#, #"["\u"]"#, #"["\u00"]"#, #"["\u00A"]"#, #""\u004""#, #""\:""#, #""\1""#, #""\8""#,
      "\"\\\u{E4}\"", "\"\\😀\"", "\"\\\n\"", "\"\\\t\"", #"\u0041"#, #"["a"\n]"#, #""\uD83D\uGE00""#,
      #""\uD83D\u""#, #""\uD83D\uD""#),
    // Control characters as they are.
    refuse(
      "\"\u{1}\"", "\"\t\"", "\"\n\"", "\"\r\"", "\"\r\n\"", "\"a\nb\"", "\"\u{8}\"", "\"\u{B}\"", "\"\u{C}\"",
      "\"\u{1B}\"",
      "\"\u{1F}\"", "{\"a\tb\":1}", "[\"a\u{1E}\"]", "\"\u{0}\"", "\"a\u{0}b\"", "[\"\n\"]"),
    // Section 8.2 calls what happens to half a character unpredictable; Python passes it on.
    choose(
      .invalidText, #""\uD800""#, #""\uDC00""#, #""\uDFFF""#, #""\uD83D""#, #""\uD83Dx""#, #""\uD83D\n""#,
      #""\uD83D ""#,
      #""\uD83D\u0041""#, #""\uD83D\uD83D""#, #""\uDE00\uD83D""#, #""\uD800\uD800\uDC00""#, #"{"\uDEAD":1}"#,
      #""\uD83D\\uDE00""#, #""\uDBFF\uDBFF""#),
    // Section 9 allows limits on the characters of strings. No format that is written can hold a NUL.
    choose(.invalidText, #""\u0000""#, #""a\u0000b""#, #"{"\u0000":1}"#, #"["\u0000\u0000"]"#))
}

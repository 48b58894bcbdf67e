import Documents

extension JSONExpectation {
  private static func nested(_ open: String, _ close: String, _ levels: Int) -> String {
    String(repeating: open, count: levels) + String(repeating: close, count: levels)
  }

  /// Sections 2, 4 and 5: one value; lists and objects with commas between.
  static let structures = table(
    accept(
      "[]", "{}", "[[]]", "[{}]", "{\"a\":[]}", "{\"a\":{}}", "[[],[]]", "[[[[[]]]]]", "[[[1],2],3]", "[{},{}]",
      "[null]", "[true,false]", "[1,\"a\",null,true,{},[]]", "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}",
      "{\"a\":{\"b\":{\"c\":{}}}}", "{\"\":0}", "{\" \":0}", "{\"a b\":0}", "{\"1\":1}", "{\"null\":null}",
      "{\"a\":1,\"A\":2}", "{\"a\":null,\"b\":[{\"c\":[]}]}", "[\"a\",[\"b\",[\"c\"]]]", "{\"a\":\"a\"}",
      "{\"ab\":1,\"a\":2,\"abc\":3}", "[[1,2],[3,4]]"),
    accept(nested("[", "]", 100), "[" + nested("[", "]", 127) + "]"),
    // Brackets that are missing, wrong, crossed or too many.
    refuse(
      "[", "]", "{", "}", "[[", "]]", "[]]", "[[]", "{}}", "{{}", "[}", "{]", "[1}", "{\"a\":1]", "[{]}", "{\"a\":[}",
      "[1", "{\"a\":1", "{\"a\"", "{\"a\":", "[1,", "{\"a\":1,", "[\"a\",", "][", "}{", "[[1]", "{\"a\":{\"b\":1}",
      "(1)", "<1>", "[1;2]", "{\"a\":(1)}", "[[[[[", "{\"a\":{\"b\":", "[{\"a\":1}", "[\"a\""),
    // Commas that are missing, or have nothing beside them.
    refuse(
      "[,]", "[,1]", "[1,]", "[1,,2]", "[1,,]", "[,,]", "[1 2]", "[1\n2]", "[\"a\" \"b\"]", "[[] []]", "[{} {}]", ",",
      "[1],", ",[1]", "{,}", "{,\"a\":1}", "{\"a\":1,}", "{\"a\":1,,\"b\":2}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}",
      "[1,\n]", "{\"a\":1,\n}", "[,", "[1 true]", "[3[4]]", "[\"a\":1]", "[1:2]"),
    // Colons and keys.
    refuse(
      "{\"a\"}", "{\"a\",1}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":}", "{:1}", "{:}", "{\"a\":1:2}", "{\"a\"=1}",
      "{\"a\"=>1}", "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{true:1}", "{[]:1}", "{{}:1}", "{\"a\":\"b\" \"c\"}",
      "{\"a\":,\"b\":1}", "{\"a\":1,\"b\"}", "{\"a\":1,\"b\":}", "{\"a\":1,2}", "{\"a\":1,b:2}", "{1}", "{\"a\":a}",
      "{\"a\" \"b\"}", "{\"a\":1,[]}", "{-1:1}", "{1.5:1}", "{\u{FEFF}\"a\":1}"),
    // More or less than one value.
    refuse(
      "1 2", "1,2", "[] []", "{} {}", "[]{}", "[1]x", "{}1", "\"a\" 1", "null null", "[]\n[]", "{\"a\":1}{\"a\":1}",
      "[1]]",
      "[] ,", "[]:", ":", ";", "", " ", "\n", "\t\r\n ", "[];", "{};", "1;", "[1] [2]"),
    // Comments and what else other languages have.
    refuse(
      "[1] // x", "// x\n[1]", "/* x */ 1", "[1 /* x */]", "# x\n1", "[1] # x", "<!-- x -->1", "[1/**/]", "{/**/}",
      "{\"a\":/**/1}", "[...]", "[1..2]", "undefined", "[undefined]", "new Date()", "x = 1", "var a=1", "@\"a\"", "/a/",
      "=1", "[1+1]", "[-\"a\"]", "b'a'", "[u\"a\"]", "*", "[*]", "&", "%", "@", "!", "?", "\\", "[\\]", "$", "~", "^",
      "|",
      "--- 1", "a: 1", "<a/>", "<plist/>", ")]}'\n[]", "while(1);[]", "f([])"),
    // Section 4 calls a name that stands twice unpredictable: a later value would silently win.
    choose(
      .duplicateKey, "{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":1}", "{\"\":1,\"\":2}", "{\"a\":1,\"b\":2,\"a\":3}",
      "[{\"a\":[],\"a\":{}}]", "{\"a\":1,\"\\u0061\":2}", "{\"x\":{\"a\":1,\"a\":2}}",
      // Composed and decomposed letters look the same to whoever reads the settings.
      "{\"\u{E9}\":1,\"e\u{301}\":2}"),
    // Section 9 allows a limit on depth. Python stops where its stack does.
    choose(.tooDeep, nested("[", "]", 129), nested("[", "]", 500)),
    choose(.tooDeep, nested("[", "]", 100_000), String(repeating: "[", count: 100_000), python: false),
    choose(.tooDeep, String(repeating: "{\"a\":", count: 100_000), python: false))

  /// Section 2: four characters are white space, and no other.
  static let blanks = table(
    accept(
      " []", "[] ", " [ ] ", "[\t]", "[\n]", "[\r]", "[\r\n]", "\n\r\t []\t\r\n ", "[ 1 , 2 ]", "{ \"a\" : 1 }",
      "{\n\t\"a\"\r\n:\n1\n}\n", "\n1\n", "\t\"a\"", "\r\r[]", " null ", "[1\n,\n2]", "{ }", "[ [ ] ]",
      String(repeating: " ", count: 100_000) + "1", "1" + String(repeating: "\n", count: 100_000)),
    refuse(
      "[\u{B}]", "[\u{C}]", "\u{C}[]", "[]\u{B}", "[\u{A0}]", "\u{A0}1", "[\u{85}]", "[\u{2028}]", "[]\u{2029}",
      "[\u{3000}]", "[\u{1680}1]", "[\u{2003}]", "[\u{200B}]", "\u{200B}[]", "[\u{FEFF}]", "[]\u{FEFF}", "[\u{2060}]",
      "[\u{1}]", "[\u{0}]", "\u{0}[]", "[]\u{0}", "[\u{7F}]", "[\u{1C}]", "[\\n]", "[\u{8}]", "[]\u{1A}",
      "[]\u{4}", "\u{1B}[0m[]", "[\u{E}1]", "tru\ne", "nu ll", "- 2", "1 .5", "[1. 5]", "[1e 5]"))

  /// Section 3: three names in small letters.
  static let literals = table(
    accept(
      "null", "true", "false", "[null,true,false]", "{\"a\":null}", "{\"true\":true}", "\nfalse\n", "[true]", "[null ]"),
    refuse(
      "Null", "NULL", "True", "TRUE", "False", "FALSE", "tRue", "nul", "nulll", "n", "t", "f", "tru", "truee", "fals",
      "falsey", "[nul]", "[tru]", "[fals]", "nil", "none", "None", "yes", "no", "on", "off", "true1", "true_",
      "nullnull",
      "truefalse", "true.", "null-", "-true", "+null", "[truth]", "{\"a\":tru}", "{\"a\":nul}", "true false", "nüll",
      "null\\n", "\"true", "[true\"\"]", "[null\"a\"]", "[1true]", "[true1]", "[false[]]"))
}

/// Mistakes outside of rows.
extension TableFaultTests {
  static let headers = [
    Mistake(
      "format: tiny",
      "formt: tiny",
      "tiny.yaml:1:1: unknown key formt in a table; did you mean format?",
      "tiny.yaml:1:1: a table needs format"),
    Mistake(
      "title: Tiny\n",
      "title: 5\n",
      "tiny.yaml:2:8: title must be text, not an integer"),
    Mistake(
      "vendor: Tiny Works",
      "vendor: [Tiny]",
      "tiny.yaml:3:9: vendor must be text, not a list"),
    Mistake(
      "syntax: json\n",
      "syntax: json\naliases: small\n",
      "tiny.yaml:5:10: aliases must be a list of text"),
    Mistake(
      "syntax: json\n",
      "syntax: json\ndeprecated: yes\n",
      "tiny.yaml:5:13: deprecated must be {since, instead}"),
    Mistake(
      "syntax: json\n",
      "syntax: json\ninferredKeys: {gravity: heavy}\n",
      "tiny.yaml:5:15: inferredKeys needs a gravity"),
    Mistake(
      "syntax: json\n",
      "syntax: json\ndelivery: [{how: pigeon, place: roof}]\n",
      "tiny.yaml:5:18: how must be one of api, upload, hand"),
    Mistake(
      "syntax: json\n",
      "syntax: json\ndelivery: [{place: roof, produkt: Nest}]\n",
      "tiny.yaml:5:12: a delivery needs how",
      "tiny.yaml:5:26: unknown key produkt in a delivery; did you mean product?"),
    Mistake(
      "syntax: json\n",
      "syntax: json\nupdate: {note: N., source: rumour}\n",
      "tiny.yaml:5:9: update needs evidence",
      "tiny.yaml:5:28: rumour is not among the table's sources"),
    Mistake(
      "syntax: json\n",
      "syntax: json\nrequires: [{when: {server.useSSL: true}}]\n",
      "tiny.yaml:5:12: requires must be a list of {note, when}"),
    Mistake(
      "syntax: json\n",
      "syntax: json\nrequires: [{note: N., when: {server.useTLS: true}}]\n",
      "tiny.yaml:5:30: unknown field server.useTLS; did you mean server.useSSL?"),
    Mistake(
      "syntax: json\n",
      "syntax: json\nirregular: [{at: /x, exists: true, summary: Odd.}]\n",
      "tiny.yaml:5:13: irregular must be {at, is|exists, summary, remedy}"),
    Mistake(
      "syntax: json\n",
      "syntax: json\nownIdentifiers: [{evidence: observed, source: doc}]\n",
      "tiny.yaml:5:18: a ownIdentifier needs prefix"),
    Mistake(
      "syntax: json\n",
      "syntax: json\nownIdentifiers: [{prefix: x., evidence: observed, source: dc}]\n",
      "tiny.yaml:5:59: dc is not among the table's sources"),
    Mistake(
      "syntax: json\n",
      "syntax: json\nrestrictedPlatforms: [{platform: Mars, to: few, instead: O., evidence: observed, source: doc}]\n",
      "tiny.yaml:5:34: Mars is not among the table's platforms"),
    Mistake(
      "syntax: json\n",
      "syntax: json\naccountRestriction: {evidence: observed, source: doc}\n",
      "tiny.yaml:5:21: an accountRestriction needs tests"),
    Mistake(
      "syntax: json\n",
      "syntax: json\naccountRestriction: {tests: [{at: /x, exists: true}], source: doc}\n",
      "tiny.yaml:5:21: a accountRestriction needs evidence"),
    Mistake(
      "sources: {doc: A page, tour: Another page}",
      "sources: {doc: A page, tour: 5}",
      "tiny.yaml:5:10: sources must be an object of text",
      "tiny.yaml:12:71: doc is not among the table's sources",
      "tiny.yaml:18:69: doc is not among the table's sources",
      "tiny.yaml:19:68: doc is not among the table's sources"),
    Mistake(
      "  - {at: /tiny, exists: true}",
      "  - {exists: true}",
      "tiny.yaml:1:1: a table needs detect",
      "tiny.yaml:7:5: a test must be {at: PATH, is: VALUE} or {at: PATH, exists: true}"),
    Mistake(
      "{at: /tiny, exists: true}",
      "{at: \"//tiny\", exists: true}",
      "tiny.yaml:1:1: a table needs detect",
      "tiny.yaml:7:5: a test must be {at: PATH, is: VALUE} or {at: PATH, exists: true}"),
    Mistake(
      "  - {name: item, profile: \"\", accounts: \"\"}",
      "  - {name: item, profile: \"a//b\", accounts: \"\"}",
      "tiny.yaml:1:1: a table needs at least one shape",
      "tiny.yaml:9:27: profile must be a path such as payloads/*[type=X]"),
    Mistake(
      "{name: item, profile: \"\", accounts: \"\"}",
      "{name: item, profile: \"\", acounts: \"\"}",
      "tiny.yaml:9:31: unknown key acounts in a shape; did you mean accounts?"),
    Mistake(
      "{name: item, profile: \"\", accounts: \"\"}",
      "{name: item, profile: \"\", accounts: \"*[type=]\"}",
      "tiny.yaml:1:1: a table needs at least one shape",
      "tiny.yaml:9:41: accounts must be a path such as payloads/*[type=X]"),
    Mistake(
      "{name: item, profile: \"\", accounts: \"\"}",
      "{profile: \"\", accounts: \"\"}",
      "tiny.yaml:9:5: a shape needs name"),
    Mistake(
      "{name: item, profile: \"\", accounts: \"\"}",
      "{name: item, holdsProfile: 1}",
      "tiny.yaml:9:32: holdsProfile must be true or false, not an integer"),
    Mistake(
      "{name: item, profile: \"\", accounts: \"\"}",
      "{name: item, typeList: \"a/*\"}",
      "tiny.yaml:9:28: typeList must be a path of keys without wildcards"),
    Mistake(
      "syntax: json\n",
      "syntax: json\nrefuse: [{at: /x, exists: true, code: no-settings, summary: S.}]\n",
      "tiny.yaml:5:10: refuse must be {at, is|exists, code, summary, remedy}"),
    Mistake(
      "syntax: json\n",
      "syntax: json\nrefuse: [{at: /x, exists: true, code: odd, summary: S., remedy: R.}]\n",
      "tiny.yaml:5:10: refuse needs a code that `easpolicy explain` knows"),
  ]

  static let sections = [
    Mistake(
      "certificates:\n  rows:\n    - {fields: [\"certificate.*\"], support: none, note: No.}",
      "",
      "tiny.yaml:1:1: a table needs the section certificates"),
    Mistake(
      "certificates:\n  rows:\n",
      "certificates:\n  row:\n",
      "tiny.yaml:30:3: unknown key row in a section; did you mean rows?",
      "tiny.yaml:30:3: no row speaks of certificate.kind",
      "tiny.yaml:30:3: no row speaks of certificate.holder",
      "tiny.yaml:30:3: no row speaks of certificate.name"),
    Mistake(
      "profile:\n  rows:\n",
      "profile:\n  constants: {\"a//b\": 1}\n  rows:\n",
      "tiny.yaml:11:15: a//b is no path of keys"),
    Mistake(
      "profile:\n  rows:\n",
      "profile:\n  ignore: {made: 5}\n  rows:\n",
      "tiny.yaml:11:18: ignore needs a reason for made"),
    Mistake(
      "profile:\n  rows:\n",
      "profile:\n  constants: {a: 1}\n  requiredConstants: [b]\n  rows:\n",
      "tiny.yaml:12:22: b is not among the constants"),
    Mistake(
      "accounts:\n  rows:\n",
      "accounts:\n  atLeastOne: [{fields: [server.useSSL]}]\n  rows:\n",
      "tiny.yaml:17:16: atLeastOne needs {fields, note}"),
    Mistake(
      "    - {field: mail.allowForwarding, support: none, note: No.}\n",
      "",
      "tiny.yaml:17:3: no row speaks of mail.allowForwarding"),
    Mistake(
      "\"app.*\"]",
      "\"apps.*\"]",
      "tiny.yaml:17:3: no row speaks of app.allowOtherAccounts",
      "tiny.yaml:17:3: no row speaks of app.allowedAccounts",
      "tiny.yaml:28:16: no field of a account starts with apps."),
    Mistake(
      "{field: mail.allowForwarding, support: none, note: No.}",
      "{fields: [\"mail.*\"], support: none, note: No.}",
      "tiny.yaml:26:7: a second row for mail.allowHTML: only rows with `when` may share a field",
      "tiny.yaml:26:7: a second row for mail.allowMailDrop: only rows with `when` may share a field",
      "tiny.yaml:26:7: a second row for mail.disableRecentsSync: only rows with `when` may share a field",
      "tiny.yaml:26:7: a second row for mail.maxAttachmentSizeKB: only rows with `when` may share a field"),
    Mistake(
      "\"app.*\"]",
      "\"app.*\", \"*\"]",
      "tiny.yaml:28:16: unknown field *"),
  ]
}

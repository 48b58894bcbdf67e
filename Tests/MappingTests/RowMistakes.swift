/// Mistakes in rows.
extension TableFaultTests {
  static let rows = [
    Mistake(
      "{field: server.useSSL, key: tls,",
      "{field: server.useSSL, key: tls, default: maybe,",
      "tiny.yaml:19:49: tls must be true or false"),
    Mistake(
      "{field: server.useSSL, key: tls,",
      "{field: server.useSSL, key: tls, write: always, fallback: 1,",
      "tiny.yaml:19:65: tls must be true or false"),
    Mistake(
      "{field: server.useSSL, key: tls,",
      "{field: server.useSSL, key: tls, types: {a: real},",
      "tiny.yaml:19:47: types needs a field of settings",
      "tiny.yaml:19:51: the type of a must be one of boolean, integer, number, text, date, data, list, object"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, kee: host,",
      "tiny.yaml:18:7: this row needs a key",
      "tiny.yaml:18:28: unknown key kee in a row; did you mean key?"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.hots, key: host,",
      "tiny.yaml:17:3: no row speaks of server.host",
      "tiny.yaml:18:15: unknown field server.hots; did you mean server.host?"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: profile.name, key: host,",
      "tiny.yaml:17:3: no row speaks of server.host",
      "tiny.yaml:18:15: profile.name belongs to a profile, not to a account"),
    Mistake(
      "{field: server.host, key: host, evidence: documented, source: doc}",
      "server.host",
      "tiny.yaml:17:3: no row speaks of server.host",
      "tiny.yaml:18:7: a row must be an object, not text"),
    Mistake(
      "{field: server.host, key: host, evidence: documented, source: doc}",
      "{field: server.host}",
      "tiny.yaml:18:7: this row needs a key"),
    Mistake(
      "key: host, evidence: documented, source: doc",
      "key: host, source: doc",
      "tiny.yaml:18:7: a row with a key needs evidence and source"),
    Mistake(
      "key: host, evidence: documented, source: doc",
      "key: host, evidence: documented",
      "tiny.yaml:18:7: a row with a key needs evidence and source"),
    Mistake(
      "key: host, evidence: documented, source: doc",
      "key: host, evidence: sure, source: doc",
      "tiny.yaml:18:7: a row with a key needs evidence and source",
      "tiny.yaml:18:49: evidence must be one of documented, observed, inferred"),
    Mistake(
      "source: \"doc, tour\"",
      "source: \"doc, tuor\"",
      "tiny.yaml:19:68: tuor is not among the table's sources"),
    Mistake(
      "{field: mail.allowForwarding, support: none, note: No.}",
      "{field: mail.allowForwarding, support: none}",
      "tiny.yaml:26:7: support none needs a note"),
    Mistake(
      "{field: mail.allowForwarding, support: none, note: No.}",
      "{field: mail.allowForwarding, support: no, note: No.}",
      "tiny.yaml:26:7: this row needs a key",
      "tiny.yaml:26:46: support must be one of full, partial, none, unknown, inherent"),
    Mistake(
      "{field: mail.allowForwarding, support: none, note: No.}",
      "{field: mail.allowForwarding, key: f, support: none, note: No.}",
      "tiny.yaml:26:7: a row with support none has no key",
      "tiny.yaml:26:7: a row with a key needs evidence and source"),
    Mistake(
      "support: inherent, value: false",
      "support: inherent",
      "tiny.yaml:15:7: support inherent needs a value, or a rule in derive"),
    Mistake(
      "support: inherent, value: false",
      "support: inherent, value: no",
      "tiny.yaml:15:7: support inherent needs a value, or a rule in derive",
      "tiny.yaml:15:68: the value of profile.removalDisallowed must be true or false"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: \"a//b\",",
      "tiny.yaml:18:7: this row needs a key",
      "tiny.yaml:18:33: key must be a path of keys without wildcards"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: \"a/*\",",
      "tiny.yaml:18:7: this row needs a key",
      "tiny.yaml:18:33: key must be a path of keys without wildcards"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: [host],",
      "tiny.yaml:18:7: this row needs a key",
      "tiny.yaml:18:33: key must be text, not a list"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, order: first,",
      "tiny.yaml:18:46: order must be an integer, not text"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, write: often,",
      "tiny.yaml:18:46: write must be always"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, within: tenant,",
      "tiny.yaml:18:47: within must be vendor"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, derive: magic,",
      "tiny.yaml:18:47: derive must be one of hostType, authenticationMethod, payloadIdentifier, uuid, displayName"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, since: 5,",
      "tiny.yaml:18:46: since must be an object of text"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, required: maybe,",
      "tiny.yaml:18:49: a condition must be an object such as {server.hostType: onPremises}"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, is: here,",
      "tiny.yaml:18:43: is belongs into a choice"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, twin: also,",
      "tiny.yaml:18:45: a twin must be an object, not text"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, heldBack: also,",
      "tiny.yaml:18:49: a heldBack must be an object, not text"),
    Mistake(
      "{field: server.useSSL, key: tls,",
      "{field: server.useSSL, key: host,",
      "tiny.yaml:19:7: host is claimed by two rows"),
    Mistake(
      "{field: server.useSSL, key: tls,",
      "{fields: [server.useSSL, services.mail.enabled], key: tls,",
      "tiny.yaml:19:7: several fields with one key need map, join or hostPort",
      "tiny.yaml:27:7: a second row for services.mail.enabled: only rows with `when` may share a field"),
    Mistake(
      "type: text, evidence",
      "type: paint, evidence",
      "tiny.yaml:21:42: type must be one of boolean, id, integer, secret, settings, template, templateList, text, textList"
    ),
    Mistake(
      "type: text, evidence",
      "type: text, gravity: heavy, evidence",
      "tiny.yaml:21:57: gravity must be one of identity, security, restriction, behaviour, cosmetic, bookkeeping"),
    Mistake(
      "    - {local: colour,",
      "    - {local: colour, key: paint, evidence: inferred, source: doc}\n    - {local: colour,",
      "tiny.yaml:22:7: tiny.colour is declared twice",
      "tiny.yaml:22:7: a second row for tiny.colour: only rows with `when` may share a field"),
    Mistake(
      "    - {field: server.acceptAnyCertificate, support: unknown}",
      "    - {field: server.acceptAnyCertificate, support: unknown}\n    - {field: server.useSSL, key: ssl, evidence: inferred, source: doc}",
      "tiny.yaml:24:7: a second row for server.useSSL: only rows with `when` may share a field"),
  ]
}

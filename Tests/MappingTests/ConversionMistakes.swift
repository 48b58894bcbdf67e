/// Mistakes in conversions and conditions.
extension TableFaultTests {
  static let conversions = [
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: shuffle",
      "tiny.yaml:20:50: unknown conversion shuffle; known are invert, hostPort, base64, map, only, member, join, bits, list, spill, gather, settings, certificate"
    ),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {ony: [1, 7]}",
      "tiny.yaml:20:50: convert must say exactly one of map, only, member, join, bits, list, spill, gather, settings, certificate",
      "tiny.yaml:20:51: unknown key ony in a convert; did you mean only?"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {only: [1, 7], map: {1: 1}}",
      "tiny.yaml:20:50: convert must say exactly one of map, only, member, join, bits, list, spill, gather, settings, certificate"
    ),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {only: few}",
      "tiny.yaml:20:57: only must be a list of integers"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {only: [1, 7], otherwise: near}",
      "tiny.yaml:20:76: otherwise must be one of lower, higher"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {map: {a: 1, b: 1}}",
      "tiny.yaml:20:56: the map cannot be inverted: two lines have the same canonical value"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {map: {a: one, b: 2}}",
      "tiny.yaml:20:60: the value of mail.pastDays must be an integer"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {map: {a: [1, 2]}}",
      "tiny.yaml:20:56: map must be an object of vendor values",
      "tiny.yaml:20:60: the value of mail.pastDays must be an integer"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {map: few}",
      "tiny.yaml:20:56: map must be an object of vendor values"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {map: {a: 1}, otherwise: two}",
      "tiny.yaml:20:75: the value of mail.pastDays must be an integer"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {map: {a: 1}, provided: {1: {server.useTLS: true}}}",
      "tiny.yaml:20:79: unknown field server.useTLS; did you mean server.useSSL?"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: invert",
      "tiny.yaml:20:50: this conversion does not fit mail.pastDays"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: base64",
      "tiny.yaml:20:50: this conversion does not fit mail.pastDays"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {join: x}",
      "tiny.yaml:20:50: this conversion does not fit mail.pastDays"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: {certificate: paper}",
      "tiny.yaml:20:50: this conversion does not fit mail.pastDays",
      "tiny.yaml:20:64: certificate must be reference, tenant, owner, alias or inline"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}",
      "convert: 5",
      "tiny.yaml:20:50: a convert must be an object, not an integer"),
  ]

  static let conditions = [
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, when: always,",
      "tiny.yaml:18:45: a condition must be an object such as {server.hostType: onPremises}"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, when: {server.useTLS: true},",
      "tiny.yaml:18:46: unknown field server.useTLS; did you mean server.useSSL?"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, when: {server.useSSL: often},",
      "tiny.yaml:18:61: the value of server.useSSL must be true or false"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, unless: {any: [{server.useTLS: true}]},",
      "tiny.yaml:18:55: unknown field server.useTLS; did you mean server.useSSL?"),
    Mistake(
      "{field: server.host, key: host,",
      "{field: server.host, key: host, required: {server.useTLS: true},",
      "tiny.yaml:18:50: unknown field server.useTLS; did you mean server.useSSL?"),
  ]
}

extension TableFaultTests {
  /// Mistakes of which only the naming is checked, not the words.
  static let further = [
    Mistake("{at: /tiny, exists: true}", "{at: /tiny, exist: true}"),
    Mistake("{name: item, profile: \"\", accounts: \"\"}", "{name: item, foreign: [\"a//b\"]}"),
    Mistake("profile:\n  rows:\n", "profile:\n  constants: [1]\n  rows:\n"),
    Mistake("profile:\n  rows:\n", "profile:\n  ignore: [made]\n  rows:\n"),
    Mistake("accounts:\n  rows:\n", "accounts:\n  atLeastOne: [{fields: [server.useTLS], note: N.}]\n  rows:\n"),
    Mistake("{field: server.host, key: host,", "{key: host,"),
    Mistake("{field: server.host, key: host,", "{field: server.host, key: host, aliases: [\"a//b\"],"),
    Mistake("{field: server.host, key: host,", "{field: server.host, key: host, twin: {key: also, konvert: invert},"),
    Mistake("{field: server.host, key: host,", "{field: server.host, key: host, example: {in: 5},"),
    Mistake("{local: colour,", "{local: 5,"),
    Mistake("convert: {only: [1, 7], otherwise: lower}", "convert: {only: [1, many]}"),
    Mistake(
      "convert: {only: [1, 7], otherwise: lower}", "convert: {map: {a: 1}, provided: {2: {server.useSSL: true}}}"),
    Mistake("convert: {only: [1, 7], otherwise: lower}", "convert: hostPort"),
    Mistake("convert: {only: [1, 7], otherwise: lower}", "convert: {member: mail}"),
    Mistake("convert: {only: [1, 7], otherwise: lower}", "convert: {bits: [sun, mon]}"),
    Mistake("convert: {only: [1, 7], otherwise: lower}", "convert: {list: \",\"}"),
    Mistake("convert: {only: [1, 7], otherwise: lower}", "convert: {spill: \",\", field: sync.tags}"),
    Mistake("convert: {only: [1, 7], otherwise: lower}", "convert: {certificate: tenant}"),
    Mistake("convert: {only: [1, 7], otherwise: lower}", "convert: {gather: [a]}"),
    Mistake("{field: server.host, key: host,", "{field: server.host, key: host, when: {any: {server.useSSL: true}},"),
  ]
}

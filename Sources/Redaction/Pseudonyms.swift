/// What stands for what. The same original always gets the same replacement, numbered in the order of the documents.
struct Pseudonyms {
  /// Numbers by kind of thing and original.
  private var numbers: [Kind: [String: Int]] = [:]
  private var byteNumbers: [Kind: [[UInt8]: Int]] = [:]
  /// The number of the domain that a name without points means.
  private var domainsByLabel: [String: Int] = [:]
  private var labelled: Set<Int> = []
  /// How many domains there were.
  private(set) var domains = 0
  private var known: Set<Replacement> = []
  private var noted: [Replacement] = []
  /// Whether what is replaced now is remembered for the map.
  var isNoting = true

  /// What was replaced, in the order of the documents; never a secret.
  var replacements: [Replacement] {
    let mask = SecretMask((numbers[.secret] ?? [:]).keys)
    return noted.map { Replacement(kind: $0.kind, original: mask.masked($0.original), replacement: $0.replacement) }
  }

  /// What is numbered.
  enum Kind: Hashable {
    case user, domain, host, network, card, name, identifier, number, uuid, path, query, secret, certificate, data,
      other
  }

  /// The number of an original, a new one if it is new.
  mutating func number(of original: String, _ kind: Kind) -> Int {
    if let known = numbers[kind]?[original] { return known }
    let number = count(kind) + 1
    numbers[kind, default: [:]][original] = number
    return number
  }

  /// The number of bytes.
  mutating func number(of original: [UInt8], _ kind: Kind) -> Int {
    if let known = byteNumbers[kind]?[original] { return known }
    let number = count(kind) + 1
    byteNumbers[kind, default: [:]][original] = number
    return number
  }

  /// How many originals of a kind there were.
  func count(_ kind: Kind) -> Int { (numbers[kind]?.count ?? 0) + (byteNumbers[kind]?.count ?? 0) }

  /// A word such as `user1`, in the case of the original. Originals that differ in case only get the same number.
  mutating func word(_ stem: String, for original: String, _ kind: Kind) -> String {
    let style = LetterCase(original)
    return style.apply(stem + String(number(of: Self.key(original, style), kind)))
  }

  /// What stands for a word that was a name of somebody or of a domain; nil if it was none.
  func knownWord(_ word: String) -> String? {
    let style = LetterCase(word)
    if let user = numbers[.user]?[Self.key(word, style)] { return style.apply("user\(user)") }
    return domainsByLabel[word.lowercased()].map { style.apply("domain\($0)") }
  }

  private static func key(_ original: String, _ style: LetterCase) -> String {
    style == .mixed ? original : original.lowercased()
  }

  /// The label that stands for a registered domain such as `corp.test`. A Windows domain of the same name that came
  /// before it gets the same number.
  mutating func domain(_ name: String, label: String) -> String {
    let (name, key) = (name.lowercased(), label.lowercased())
    let style = LetterCase(label)
    if let known = numbers[.domain]?[name] { return style.apply("domain\(known)") }
    if let number = domainsByLabel[key], !labelled.contains(number) {
      labelled.insert(number)
      numbers[.domain, default: [:]][name] = number
      return style.apply("domain\(number)")
    }
    let number = nextDomain()
    numbers[.domain, default: [:]][name] = number
    labelled.insert(number)
    if domainsByLabel[key] == nil { domainsByLabel[key] = number }
    return style.apply("domain\(number)")
  }

  /// What stands for a Windows domain.
  mutating func domain(label: String) -> String {
    let style = LetterCase(label)
    if let known = domainsByLabel[label.lowercased()] { return style.apply("domain\(known)") }
    let number = nextDomain()
    domainsByLabel[label.lowercased()] = number
    return style.apply("domain\(number)")
  }

  private mutating func nextDomain() -> Int {
    domains += 1
    return domains
  }

  /// Remembers for the map what was replaced.
  mutating func note(_ kind: Replacement.Kind, _ original: String, _ replacement: String) {
    let entry = Replacement(kind: kind, original: original, replacement: replacement)
    if isNoting, original != replacement, known.insert(entry).inserted { noted.append(entry) }
  }

  /// Takes over who was named, and numbers nothing else.
  mutating func learn(from other: Pseudonyms) {
    for kind in [Kind.user, .domain] { numbers[kind] = other.numbers[kind] }
    domainsByLabel = other.domainsByLabel
    labelled = other.labelled
    domains = other.domains
  }
}

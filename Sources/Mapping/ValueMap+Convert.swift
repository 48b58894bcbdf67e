public import Documents
public import PolicyModel

extension ValueMap {
  /// The canonical values of a vendor's scalar.
  ///
  /// - Throws: ``ValueFault`` if the table has no line for it.
  public func read(_ node: Node) throws(ValueFault) -> [FieldValue?] {
    guard let text = node.scalarText else { throw .type(expectation) }
    guard let entry = entries.first(where: { $0.vendor.scalarText == text }) else {
      throw ValueFault(.unknownWord, "must be \(expectation)")
    }
    return entry.values
  }

  private var expectation: String {
    let words = entries.compactMap(\.vendor.scalarText)
    return words.count == 1 ? words[0] : "one of " + words.joined(separator: ", ")
  }

  /// The vendor's scalar for canonical values; unset values agree with any.
  func write(_ values: [FieldValue?], _ context: ConversionContext) -> WrittenValue {
    let usable = entries.filter { context.ignoresProvisos || $0.provided?.holds(context.lookup) ?? true }
    let exact = usable.filter { agrees($0, values) == values.compactMap(\.self).count }
    if let least = exact.min(by: { additions($0, values) < additions($1, values) }) { return .exact(least.vendor) }
    guard let fallback = fallback(for: values, among: usable, context) else {
      return .impossible(
        "only \(entries.map { $0.values.map(\.summary).joined(separator: " with ") }.joined(separator: ", ")) can be said"
      )
    }
    var written = WrittenValue.exact(fallback.vendor)
    for (index, value) in values.enumerated() {
      guard let value, value != fallback.values[index] else { continue }
      written.narrowed[index] = "\(value.summary) became \(fallback.values[index].summary)"
    }
    return written
  }

  /// How many switches a line turns on that nobody asked for.
  private func additions(_ entry: Entry, _ values: [FieldValue?]) -> Int {
    zip(entry.values, values).count { $1 == nil && $0 == .boolean(true) }
  }

  private func agrees(_ entry: Entry, _ values: [FieldValue?]) -> Int {
    zip(entry.values, values).count { $0 == $1 }
  }

  private func fallback(for values: [FieldValue?], among usable: [Entry], _ context: ConversionContext) -> Entry? {
    switch otherwise {
    case .none: nil
    case .any: usable.first { agrees($0, values) > 0 }
    case .value(let value): usable.first { $0.values.first == value }
    case .nearest(let rounding): nearest(to: values.first ?? nil, among: usable, rounding, context)
    }
  }

  private func nearest(
    to value: FieldValue?, among usable: [Entry], _ rounding: Rounding, _ context: ConversionContext
  ) -> Entry? {
    let isDays = context.fields.first?.type == .days
    let rounding = isDays ? context.daysRounding ?? rounding : rounding
    guard let number = value?.roundable else { return nil }
    let allowed = usable.compactMap { $0.values.first?.roundable }
    guard let nearest = rounding.nearest(to: number, among: allowed, zeroIsNoLimit: isDays) else { return nil }
    return usable.first { $0.values.first?.roundable == nearest }
  }
}

extension FieldValue {
  fileprivate var roundable: Int? {
    switch self {
    case .integer(let number): number
    case .interval(.minutes(let minutes)): minutes
    default: nil
    }
  }
}

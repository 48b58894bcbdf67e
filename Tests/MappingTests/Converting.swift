import Documents
import Mapping
import PolicyModel
import Testing

/// A conversion of a row with some fields.
struct Converting {
  let conversion: Conversion
  let context: ConversionContext

  init(
    _ conversion: Conversion, _ fields: [String], _ dialect: Dialect = .neutral, rounding: Rounding? = nil,
    where values: [String: FieldValue] = [:]
  ) {
    self.conversion = conversion
    context = ConversionContext(
      fields: fields.compactMap(FieldCatalogue.definition), dialect: dialect, daysRounding: rounding,
      lookup: { values[$0] })
  }

  /// What a vendor's value means.
  func read(_ node: Node) throws -> [FieldValue?] { try conversion.read(node, context) }

  /// Why a vendor's value is refused.
  func refusal(_ node: Node) -> String? {
    do {
      _ = try conversion.read(node, context)
      return nil
    } catch {
      return "\(error.code.rawValue): \(error.expectation)"
    }
  }

  /// What is written for values.
  func write(_ values: FieldValue?...) -> WrittenValue { conversion.write(values, context) }
}

extension FieldValue {
  /// Text from its canonical form.
  static func template(_ text: String) -> FieldValue { .text(Template(canonicalText: text)) }
}

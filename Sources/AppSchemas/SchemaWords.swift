/// What one published form of schemas calls things.
struct SchemaWords: Sendable {
  let form: AppSchema.Form
  /// The member with the settings.
  let list: String
  let key: String
  let title: String
  let description: String
  let type: String
  /// The member with the settings inside a bundle.
  let nested: String
  /// The member with the choices.
  let choices: String
  /// The member with the values of the choices, where it is another than that with their names.
  let values: String?
  /// The members of which one holds the default value, by type.
  let defaults: [(type: RestrictionType, key: String)]
  /// The member that holds the members of `defaults`; nil: they stand beside the key.
  let defaultHolder: String?
  /// The words for the types, in their order.
  let types: [String]

  /// The forms that are JSON.
  static let all = [playEMM, managedProperties, schemaItems]

  static let playEMM = SchemaWords(
    form: .playEMM, list: "restrictions", key: "key", title: "title", description: "description",
    type: "restrictionType", nested: "nestedRestriction", choices: "entry", values: "entryValue",
    defaults: [
      (.bool, "valueBool"), (.integer, "valueInteger"), (.string, "valueString"), (.multiSelect, "valueMultiselect"),
    ], defaultHolder: "defaultValue",
    types: ["bool", "string", "integer", "choice", "hidden", "bundle", "multiselect", "bundleArray"])

  static let managedProperties = SchemaWords(
    form: .managedProperties, list: "managedProperties", key: "key", title: "title", description: "description",
    type: "type", nested: "nestedProperties", choices: "entries", values: nil, defaults: [(.string, "defaultValue")],
    defaultHolder: nil,
    types: ["BOOL", "STRING", "INTEGER", "CHOICE", "HIDDEN", "BUNDLE", "MULTISELECT", "BUNDLE_ARRAY"])

  static let schemaItems = SchemaWords(
    form: .schemaItems, list: "schemaItems", key: "schemaItemKey", title: "displayName", description: "description",
    type: "dataType", nested: "nestedSchemaItems", choices: "selections", values: nil,
    defaults: [
      (.bool, "defaultBoolValue"), (.integer, "defaultIntValue"), (.string, "defaultStringValue"),
      (.multiSelect, "defaultStringArrayValue"),
    ], defaultHolder: nil,
    types: ["bool", "string", "integer", "choice", "hidden", "bundle", "multiselect", "bundleArray"])
}

import Documents

/// Settings beside each other, whose keys differ.
struct SiblingList {
  private(set) var settings: [AppRestriction] = []
  private var places: [String: Int] = [:]

  mutating func append(_ setting: AppRestriction) throws(InputFault) {
    if let first = places.updateValue(settings.count, forKey: setting.key) {
      throw .repeated(settings[first], at: setting.position)
    }
    settings.append(setting)
  }
}

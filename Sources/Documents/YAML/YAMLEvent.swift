/// One step through a YAML file.
struct YAMLEvent {
  /// What anchor and tag stand before a node.
  struct Properties {
    var anchor: String?
    var tag: YAMLTag?
  }

  /// What comes next.
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(String, isPlain: Bool)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }

  let kind: Kind
  let properties: Properties
  let position: SourcePosition
}

/// What values a field takes.
public enum FieldType: Sendable, Hashable {
  case boolean
  case integer
  /// 1 to 65535.
  case port
  /// Days into the past; 0 is no limit and sorts above all.
  case days
  /// Minutes after midnight, 0 to 1439.
  case minutesOfDay
  /// Text without variables.
  case text
  /// Text that may hold variables.
  case template
  case textList
  case templateList
  /// One of these words.
  case word([String])
  /// Some of these words, in this order.
  case words([String])
  case url
  case interval
  case secret
  /// The id of a certificate record.
  case certificate
  /// A vendor's settings, carried whole.
  case settings

  /// What the type is called in documentation and in messages.
  public var summary: String {
    switch self {
    case .boolean: "true or false"
    case .integer: "integer"
    case .port: "a port from 1 to 65535"
    case .days: "days (0: no limit)"
    case .minutesOfDay: "minutes after midnight"
    case .text: "text"
    case .template: "text, may hold variables"
    case .textList: "list of text"
    case .templateList: "list of text, may hold variables"
    case .word(let words): "one of " + words.joined(separator: ", ")
    case .words(let words): "some of " + words.joined(separator: ", ")
    case .url: "URL"
    case .interval: "push, manual or minutes"
    case .secret: "secret"
    case .certificate: "certificate reference"
    case .settings: "settings, carried whole"
    }
  }
}

import Mapping

extension Support {
  /// The mark in tables of text.
  var mark: String {
    switch self {
    case .full: "+"
    case .partial: "~"
    case .none: "-"
    case .unknown: "?"
    case .inherent: "="
    }
  }

  /// The word in tables for pages.
  var words: String {
    switch self {
    case .full: "yes"
    case .partial: "partly"
    case .none: "no"
    case .unknown: "unknown"
    case .inherent: "always so"
    }
  }

  /// Of several rows for a field, the one that says most speaks for it.
  var rank: Int {
    switch self {
    case .full: 4
    case .partial: 3
    case .unknown: 2
    case .inherent: 1
    case .none: 0
    }
  }
}

extension Delivery.Method {
  /// The way in words.
  var words: String {
    switch self {
    case .api: "over the API"
    case .upload: "by upload"
    case .hand: "by hand"
    }
  }
}

extension Delivery {
  /// The way in words: "Meraki, by upload: Add profile".
  var words: String { "\(product), \(how.words): \(place)" }
}

import Foundation

/// Where things stand in the checkout.
enum Folders {
  private static let fuzz = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let samples = fuzz.deletingLastPathComponent().appending(path: "Samples")
  /// Inputs that broke a promise.
  static let found = fuzz.appending(path: ".build/found/mutations")
}

/// What became of a mutated file.
package enum Verdict: Sendable {
  /// It was read, and translated this many times.
  case accepted(outputs: Int)
  /// It could not be used; the stable code of the first reason.
  case refused(code: String)
  /// The choices do not go together with it.
  case misused
  /// A promise was broken.
  case broken(String)
}

/// A promise that the program did not keep, in a sentence.
struct Breach: Error {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}

/// Something that a reader promises and did not keep.
struct BrokenPromise: Error {
  /// What was found, in a sentence.
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}

/// Breaks off unless a promise is kept.
func promise(_ isKept: Bool, _ sentence: @autoclosure () -> String) throws(BrokenPromise) {
  if !isKept { throw BrokenPromise(sentence()) }
}

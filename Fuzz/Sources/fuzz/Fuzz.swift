import Foundation

/// What libFuzzer calls with each input.
///
/// A broken promise ends the process, so that libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(BrokenPromise) {
    try Reader.chosen.check(bytes)
  } catch {
    FileHandle.standardError.write(Data("Broken promise: \(error.sentence)\n".utf8))
    abort()
  }
  return 0
}

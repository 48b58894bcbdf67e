#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The time that the calling thread was at work. It does not depend on what else a machine does, as the time of day does.
package enum ThreadTime {
  /// What a call gives, and the seconds of work that it took.
  package static func measure<Result>(_ work: () throws -> Result) rethrows -> (result: Result, seconds: Double) {
    let start = now
    let result = try work()
    return (result, now - start)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
